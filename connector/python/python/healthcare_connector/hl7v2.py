"""The functions of the original connector, by their names. Values are typed where the original had texts."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from . import _native
from .errors import ParseError
from .schemas import tables

#: The table that has a row for every message.
EVERY = "hl7_messages"


def split_hl7_batch(content: str | bytes) -> list[str]:
    """The messages of a file or batch, whatever they are packed in: MLLP, FHS/BHS envelopes, one after the other.

    What is no message is left out. Bytes are read by the character set of their MSH-18.
    """
    if isinstance(content, str):
        return [message.decode() for message in _native.split_messages(content.encode())]
    return [_message(message).text() for message in _native.split_messages(content)]


def _message(data: bytes) -> _native.Message:
    return _native.parse_all(data, None, "r4")[0]


@lru_cache(maxsize=1)
def _message_tables() -> tuple[str, ...]:
    return tuple(table.name for table in tables() if table.kind == "message")


@lru_cache(maxsize=2)
def _texts(encoding: str | None) -> _native.Texts:
    options = [("tables", ",".join(_message_tables()))]
    if encoding is not None:
        options.append(("encoding", encoding))
    return _native.Texts(options)


def _rows(content: str | bytes) -> dict[int, dict[str, Any]]:
    """The row of each message, by its position: that of its own table, or else that of ``hl7_messages``."""
    encoding = "UTF-8" if isinstance(content, str) else None
    data = content.encode() if isinstance(content, str) else content
    batches, _ = _texts(encoding).read(data, "")
    rows: dict[int, dict[str, Any]] = {}
    for batch in sorted(batches, key=lambda batch: batch.table != EVERY):
        for row in batch.to_pylist():
            # Of several tables a message has its own one; `hl7_messages` comes first and gives way.
            rows[row["_message_index"]] = row
    return rows


def parse_hl7v2_file(content: str | bytes) -> list[dict[str, Any]]:
    """The messages of a file or batch as rows of their tables: an ADT has the columns of ``adt_messages``."""
    return [row for _, row in sorted(_rows(content).items())]


def parse_hl7v2_message(message: str | bytes) -> dict[str, Any] | None:
    """A message as the row of its table; None when it cannot be read."""
    rows = parse_hl7v2_file(message)
    return rows[0] if rows else None


#: Columns of the header, as every table has them.
HEADER = (
    "message_control_id",
    "message_type",
    "trigger_event",
    "message_datetime",
    "sending_application",
    "sending_facility",
)
#: Columns of the patient.
PATIENT = ("patient_id", "patient_name_family", "patient_name_given", "date_of_birth", "gender")


def parse_msh_segment(segment: str | bytes) -> dict[str, Any] | None:
    """The header of a message, from its MSH segment: None when it is none."""
    row = parse_hl7v2_message(segment)
    return None if row is None else {name: row.get(name) for name in HEADER}


def parse_pid_segment(segment: str | bytes, encoding_characters: str = "^~\\&") -> dict[str, Any] | None:
    """The patient, from a PID segment; the encoding characters are those of its message's MSH-2."""
    data = segment.encode() if isinstance(segment, str) else segment
    data = data.strip()
    if not data.upper().startswith(b"PID") or len(data) < 4:
        return None
    separator = data[3:4]
    head = separator.join([b"MSH", encoding_characters.encode(), b"", b"", b"", b"", b"", b"", b"ADT^A08".replace(b"^", encoding_characters[:1].encode()), b"1", b"P", b"2.8.2"])
    whole = head + b"\r" + data + b"\r"
    row = parse_hl7v2_message(whole.decode() if isinstance(segment, str) else whole)
    return None if row is None else {name: row.get(name) for name in PATIENT}


def get_message_type_from_content(message: str | bytes) -> str | None:
    """MSH-9.1 and MSH-9.2 as ``ADT^A01``, or MSH-9.1 alone; None when there is neither."""
    data = message.encode() if isinstance(message, str) else message
    try:
        found = _native.parse_all(data, None, "r4")
    except ParseError:
        return None
    if not found or not isinstance(found[0], _native.Message):
        return None
    code, trigger = found[0].message_type, found[0].trigger_event
    return f"{code}^{trigger}" if code and trigger else code or None
