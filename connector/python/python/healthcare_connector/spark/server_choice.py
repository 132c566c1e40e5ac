"""The options of a data source that reads a FHIR server, as Spark gives them: names without case, values as texts."""

from __future__ import annotations

import difflib
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from .. import _native
from ..errors import UsageError
from .choice import MODES, OWN as OF_FILES, READING as READING_OF_FILES, number, seconds, truth

#: Options of the data source alone, with their defaults.
OWN = {
    "table": "",
    "fhir_base_url": "",
    "mode": "batch",
    "num_partitions": "8",
    "settle": "60s",
    "push_filters": "false",
}
#: Options of a server that are passed on as they are.
READING = tuple(name for name in _native.ServerRequest.option_names() if name not in ("tables", "columns"))
#: Options that say who we are: of a connection, and never of a table.
SECRETS = ("api_key", "client_secret", "private_key", "client_certificate", "proxy", "header")


@dataclass(frozen=True, repr=False)
class ServerChoice:
    """What is to be read of a server. It goes to executors, and holds nothing but texts and numbers."""

    table: str
    base: str
    #: Options of the Rust half.
    options: tuple[tuple[str, str], ...]
    #: Columns, when not all of them are asked for.
    columns: tuple[str, ...] = ()
    num_partitions: int = 8
    settle: float = 60.0
    since: str = ""
    push_filters: bool = False
    fhir_release: str = "r4"

    def __repr__(self) -> str:
        # Options may be secrets.
        return f"<ServerChoice of {self.table}>"

    @property
    def resources(self) -> str:
        """The table of resources; of `patients_deletes` it is `patients`."""
        return self.table.removesuffix("_deletes")

    @property
    def is_deletes(self) -> bool:
        return self.table != self.resources

    def request(self, **instead: str) -> _native.ServerRequest:
        """The same for the Rust half, some options of it otherwise."""
        options = {"tables": self.resources, **dict(self.options), **instead}
        if self.columns and not self.is_deletes:
            options["columns"] = f"{self.table}={','.join(self.columns)}"
        return _native.ServerRequest(self.base, list(options.items()))

    def source(self) -> str:
        """What offsets are of: the server, the table and its search, as a short digest."""
        search = dict(self.options).get("search", "")
        text = json.dumps([self.base.rstrip("/"), self.table, search])
        return hashlib.sha256(text.encode()).hexdigest()[:16]

    def with_columns(self, columns: list[str]) -> ServerChoice:
        return replace(self, columns=tuple(columns))


def names_server(options: Mapping[str, str]) -> bool:
    """Whether options are of a server; else they are of files."""
    return any(name.lower() == "fhir_base_url" and value for name, value in options.items())


def chosen_server(options: Mapping[str, str]) -> ServerChoice:
    """Options as a choice."""
    given = {name.lower(): value for name, value in options.items()}
    known = [*OWN, "columns", *READING]
    for name in given:
        if name in ("path", "storage_path"):
            raise UsageError(f"{name} and fhir_base_url contradict each other: files or a server")
        if name in known:
            continue
        if name in OF_FILES or name in READING_OF_FILES:
            raise UsageError(f"{name} is of use with files only")
        near = difflib.get_close_matches(name, known, 1)
        hint = f" (did you mean `{near[0]}`?)" if near else ""
        raise UsageError(f"there is no option `{name}`{hint}")
    own = {**OWN, **given}
    if own["mode"] not in MODES:
        raise UsageError(f"mode: write {', '.join(MODES)}")
    release = given.get("fhir_release", "r4")
    # Spark has a task for each processor already.
    given.setdefault("threads", "1")
    return ServerChoice(
        table=_table(own["table"], release),
        base=own["fhir_base_url"],
        options=tuple((name, given[name]) for name in READING if name in given),
        columns=tuple(name.strip() for name in given.get("columns", "").split(",") if name.strip()),
        num_partitions=number("num_partitions", own),
        settle=seconds("settle", own),
        since=given.get("since", ""),
        push_filters=truth("push_filters", own),
        fhir_release=release,
    )


def _table(name: str, release: str) -> str:
    names = [table for table, kind, *_ in _native.table_names(release) if kind == "resource"]
    names += [f"{table}_deletes" for table in names]
    if not name:
        raise UsageError("the option table is needed: one of patients, encounters, observations, conditions, medications, ...")
    if name not in names:
        near = difflib.get_close_matches(name, names, 1)
        hint = f" (did you mean `{near[0]}`?)" if near else ""
        raise UsageError(f"format fhir has no table `{name}`{hint}")
    return name
