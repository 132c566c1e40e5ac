"""Files into rows."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from typing import Any

from . import _native
from .options import pairs


def read_files(
    path: str | os.PathLike[str], tables: str | Iterable[str] | None = None, **options: Any
) -> dict[str, _native.RecordReader]:
    """Readers of tables, by their names.

    A reader is a stream of Arrow record batches: pyarrow, polars, DuckDB and everything else that speaks the Arrow PyCapsule
    interface takes it as it is, and it can be gone through with ``for``. It reads the files when its rows are asked for, each
    time anew, and for its own table only; memory stays flat however large the files are. For many tables in one pass see
    :func:`read_batches`.

    ``tables`` is all tables of HL7 v2 and FHIR when it is not given. Options have the names of the command line:
    ``file_pattern``, ``recursive``, ``error_handling``, ``dead_letter_path``, ``timezone``, ``encoding``, ``fhir_release``,
    ``columns``, ``raw_message``, ``max_message_bytes``, ``max_segments``, ``max_nesting``, ``max_expansion``, ``threads``.

    A path may be one of an object store: ``s3://bucket/folder``, ``gs://``, ``abfss://``. Credentials come from the environment;
    ``store_option`` (a dict) has settings that are no secrets, for all of this process.
    """
    return dict(_native.Request(path, pairs(tables, options)).readers())


class Pass:
    """One pass over files or a server: an iterator of a table's name and a record batch. Tables come as they fill."""

    def __init__(self, batches: _native.Batches) -> None:
        self._batches = batches

    def __iter__(self) -> Iterator[tuple[str, _native.RecordBatch]]:
        return iter(self._batches)

    def __next__(self) -> tuple[str, _native.RecordBatch]:
        return next(self._batches)

    @property
    def report(self) -> dict[str, Any] | None:
        """What was counted, once everything was taken: messages, rejects by code, the first rejects with their places."""
        return report(self._batches)


    @property
    def cursor(self) -> str | None:
        """Of a server, once everything was taken: the cursor to go on from. None of files, and after an error."""
        return self._batches.cursor


def read_batches(
    path: str | os.PathLike[str], tables: str | Iterable[str] | None = None, **options: Any
) -> Pass:
    """All tables in one pass: pairs of a table's name and a record batch, as they fill. Options as in :func:`read_files`."""
    return Pass(_native.Request(path, pairs(tables, options)).batches())


def report(reader: _native.RecordReader | _native.Batches) -> dict[str, Any] | None:
    """What the pass of a reader that ended last has counted; None before the first one has ended."""
    text = reader.report_json
    return None if text is None else json.loads(text)


def generate(output: str | os.PathLike[str] | None = None, **options: Any) -> list[bytes] | list[str]:
    """Synthetic messages and resources, the same for the same options.

    Without ``output`` the messages themselves, as bytes; with it files are written, and lines are returned that say how much.
    Options have the names of the command line: ``messages``, ``seed``, ``types``, ``release``, ``patients``, ``start``,
    ``dirt``, ``dirt_rate``; with an output also ``standard``, ``bytes``, ``layout``, ``messages_per_file``, ``line_end``,
    ``truth``, ``fhir_layout``, ``fhir_release``, ``fhir_types``.
    """
    given = pairs(None, options)
    if output is None:
        return _native.generate_messages(given)
    return _native.generate_files([*given, ("output", os.fspath(output))])
