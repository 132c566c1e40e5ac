"""The options of a data source, as Spark gives them: names without case, values as texts."""

from __future__ import annotations

import difflib
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace

from .. import _native
from ..errors import UsageError
from .pieces import File

#: Options of the data source alone, with their defaults.
OWN = {
    "table": "",
    "path": "",
    "storage_path": "",
    "mode": "batch",
    "batch_size": "1000",
    "max_files_per_trigger": "100",
    "max_tracked_files": "10000",
    "checkpoint_path": "",
    "partition_bytes": str(128 << 20),
    "settle": "1",
    "resent_files": "skip",
    "changed_files": "report",
    "push_filters": "false",
}
#: Options of files that are passed on as they are.
READING = tuple(name for name in _native.Request.option_names() if name not in ("tables", "columns"))
#: Options of servers.
SERVER = frozenset(_native.ServerRequest.option_names())
#: Object stores, by the schemes of their paths.
STORES = ("s3", "s3a", "gs", "abfs", "abfss", "az")
MODES = ("batch", "streaming", "structured_streaming")


@dataclass(frozen=True)
class Choice:
    """What is to be read. It goes to executors, and holds nothing but texts and numbers."""

    table: str
    path: str
    #: Options of the Rust half.
    options: tuple[tuple[str, str], ...]
    #: Columns, when not all of them are asked for.
    columns: tuple[str, ...] = ()
    max_files: int = 100
    max_tracked_files: int = 10_000
    checkpoint_path: str = ""
    partition_bytes: int = 128 << 20
    settle: float = 1.0
    skips_resent: bool = True
    fails_on_changed: bool = False
    push_filters: bool = False
    fhir_release: str = "r4"

    def request(self) -> _native.Request:
        """The same for the Rust half."""
        options = [("tables", self.table), *self.options]
        if self.columns:
            options.append(("columns", f"{self.table}={','.join(self.columns)}"))
        return _native.Request(self.path, options)

    def files(self) -> list[File]:
        """The files that are there."""
        return [File(*file) for file in self.request().files()]

    def with_columns(self, columns: list[str]) -> Choice:
        return replace(self, columns=tuple(columns))


def chosen(options: Mapping[str, str], kinds: tuple[str, ...], form: str) -> Choice:
    """Options of Spark as a choice. ``kinds`` are the kinds of tables that a format has."""
    given = {name.lower(): value for name, value in options.items()}
    known = [*OWN, "columns", *READING]
    for name in given:
        if name == "fhir_base_url":
            raise UsageError("fhir_base_url: servers are read with the format fhir")
        if name in SERVER and name not in known:
            raise UsageError(f"{name} is of use with fhir_base_url only")
        if name not in known:
            near = difflib.get_close_matches(name, known, 1)
            hint = f" (did you mean `{near[0]}`?)" if near else ""
            raise UsageError(f"there is no option `{name}`{hint}")
    own = {**OWN, **given}
    if own["mode"] not in MODES:
        raise UsageError(f"mode: write {', '.join(MODES)}")
    if own["resent_files"] not in ("skip", "read"):
        raise UsageError("resent_files: write skip or read")
    if own["changed_files"] not in ("report", "fail"):
        raise UsageError("changed_files: write report or fail")
    _folder("dead_letter_path", given.get("dead_letter_path", ""))
    table = _table(own["table"], kinds, form, given.get("fhir_release", "r4"))
    # Spark has a task for each processor already.
    given.setdefault("threads", "1")
    return Choice(
        table=table,
        path=_path(own["path"] or own["storage_path"]),
        options=tuple((name, given[name]) for name in READING if name in given),
        columns=tuple(name.strip() for name in given.get("columns", "").split(",") if name.strip()),
        max_files=number("max_files_per_trigger", own),
        max_tracked_files=number("max_tracked_files", own),
        checkpoint_path=_folder("checkpoint_path", own["checkpoint_path"]),
        partition_bytes=number("partition_bytes", own),
        settle=seconds("settle", own),
        skips_resent=own["resent_files"] == "skip",
        fails_on_changed=own["changed_files"] == "fail",
        push_filters=truth("push_filters", own),
        fhir_release=given.get("fhir_release", "r4"),
    )


def _table(name: str, kinds: tuple[str, ...], form: str, fhir_release: str) -> str:
    names = [table for table, kind, *_ in _native.table_names(fhir_release) if kind in kinds]
    if not name:
        raise UsageError(f"the option table is needed: one of {', '.join(names[:6])}, ...")
    if name not in names:
        near = difflib.get_close_matches(name, names, 1)
        hint = f" (did you mean `{near[0]}`?)" if near else ""
        raise UsageError(f"format {form} has no table `{name}`{hint}")
    return name


def _path(text: str, needed: bool = True) -> str:
    """A path of the file system, before which ``file:`` and ``dbfs:`` say no more; or of an object store."""
    for scheme in ("file://", "file:", "dbfs:"):
        if text.startswith(scheme):
            text = text.removeprefix(scheme)
            break
    if text.startswith(("http://", "https://")):
        raise UsageError("the path: a server is given by the option fhir_base_url, and read with the format fhir")
    if text.split("://")[0] in STORES and "://" in text:
        return text.rstrip("/")
    if "://" in text:
        raise UsageError(f"the path: {text.split('://')[0]}:// is no object store that is read here: {', '.join(STORES)}")
    if needed and not text:
        raise UsageError("a path is needed: .load(path), or the option storage_path")
    return os.path.normpath(text) if text else ""


def _folder(name: str, text: str) -> str:
    """A folder of the file system, or none."""
    path = _path(text, needed=False)
    if "://" in path:
        raise UsageError(f"{name}: a folder of a file system is needed, such as /Volumes/...")
    return path


def truth(name: str, options: Mapping[str, str]) -> bool:
    text = options[name].strip().lower()
    if text not in ("true", "false"):
        raise UsageError(f"{name}: write true or false")
    return text == "true"


def number(name: str, options: Mapping[str, str]) -> int:
    try:
        number = int(options[name])
    except ValueError:
        raise UsageError(f"{name}: write a number") from None
    if number < 1:
        raise UsageError(f"{name} must be at least 1")
    return number


def seconds(name: str, options: Mapping[str, str]) -> float:
    text = options[name].strip().lower()
    unit = 0.001 if text.endswith("ms") else 1
    try:
        seconds = float(text.removesuffix("ms").removesuffix("s")) * unit
    except ValueError:
        raise UsageError(f"{name}: write a time as 500ms or 10s") from None
    if not 0 <= seconds < 86400:
        raise UsageError(f"{name}: write a time below a day")
    return seconds
