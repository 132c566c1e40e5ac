"""Options by the names of the original design, with values as texts: what the Rust half takes."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any

from .errors import UsageError


def text(name: str, value: Any) -> str:
    """A value as a text."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int)):
        return str(value)
    if hasattr(value, "__fspath__"):
        return str(value)
    raise UsageError(f"{name}: a text, a number or a truth value is needed, not {type(value).__name__}")


def pairs(tables: str | Iterable[str] | None, options: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Options as pairs of texts. None means that an option is not given."""
    given = []
    if tables is not None:
        names = [tables] if isinstance(tables, str) else list(tables)
        if not names:
            raise UsageError("tables: name one at least, or leave it out for all")
        given.append(("tables", ",".join(names)))
    for name, value in options.items():
        if value is None:
            continue
        if name == "columns":
            given.append((name, columns(value)))
        elif name == "store_option" and isinstance(value, Mapping):
            given.append((name, "\n".join(f"{key}={text(name, setting)}" for key, setting in value.items())))
        else:
            given.append((name, text(name, value)))
    return given


#: Options of a server that are lists: lines of a text.
LISTS = ("search", "header", "allow_origin")


def server_pairs(tables: str | Iterable[str] | None, options: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Options of a server as pairs of texts: lists as lines, moments as instants, fractions of a number too."""
    plain = {}
    for name, value in options.items():
        if name in LISTS and value is not None and not isinstance(value, str):
            value = "\n".join(value)
        elif name in ("since", "until") and isinstance(value, datetime.datetime):
            value = instant(name, value)
        elif name == "requests_per_second" and isinstance(value, float):
            value = repr(value)
        plain[name] = value
    return pairs(tables, plain)


def instant(name: str, moment: datetime.datetime) -> str:
    """A moment as FHIR writes it."""
    if moment.tzinfo is None:
        raise UsageError(f"{name}: a time of day without a zone says no moment: give it tzinfo")
    return moment.isoformat()


def columns(value: Any) -> str:
    """Columns by table: ``{"pid": ["patient_name"]}``."""
    if isinstance(value, Mapping):
        return ";".join(f"{table}={','.join(names)}" for table, names in value.items())
    return text("columns", value)
