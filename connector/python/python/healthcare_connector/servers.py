"""FHIR servers into rows."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from . import _native
from .options import server_pairs
from .reading import Pass


class ServerTables(dict[str, _native.RecordReader]):
    """Readers of the tables of a server, by their names, and the cursor to go on from."""

    def __init__(self, server: _native.Server, cursor: str) -> None:
        super().__init__(server.readers(cursor))
        self._server = server
        self._begun = cursor

    @property
    def until(self) -> str:
        """What was updated before this moment is read: when the server was asked what it offers, by its own clock."""
        return self._server.until

    @property
    def cursor(self) -> str:
        """Up to where the tables were read: a text to be kept with the rows, and to be given to the next :func:`read_server`.

        A table counts once one of its passes has come to its end; of all others it says what the cursor said that was given. It
        is small, names no patient, and is the same text when nothing was new.
        """
        begun = json.loads(self._begun)["marks"] if self._begun.strip() else {}
        marks = dict(begun)
        # What was deleted comes last: its reader goes on where that of the rows has begun.
        for name in sorted(self, key=lambda name: name.endswith("_deletes")):
            text = self[name].cursor
            for key, mark in json.loads(text)["marks"].items() if text else ():
                if begun.get(key) != mark:
                    marks[key] = mark
        if not marks:
            return ""
        whole = {"server": self._server.base, "marks": dict(sorted(marks.items()))}
        return json.dumps(whole, separators=(",", ":"), ensure_ascii=False)

    def batches(self) -> Pass:
        """All tables in one pass, some of them at once: pairs of a table's name and a record batch, as they fill; then its
        ``cursor``."""
        return Pass(self._server.batches(self._begun))


def read_server(
    fhir_base_url: str, tables: str | Iterable[str] | None = None, cursor: str | None = None, **options: Any
) -> ServerTables:
    """Readers of the tables of a FHIR server, by their names; of what was deleted, too, where the server has histories
    (``patients_deletes``).

    Each reader is a stream of Arrow record batches, as those of :func:`read_files`. It asks the server when its rows are asked for:
    for everything that was updated since ``cursor`` (without one, since ``since``, or ever) and before now (or ``until``), each version
    once. ``ServerTables.cursor`` says afterwards where to go on. An error while rows are taken leaves the cursor as it was: then
    what was taken does not count.

    ``tables`` is all that the server searches when it is not given. Options have the names of the command line: ``auth_type``,
    ``api_key``, ``token_url``, ``client_id``, ``client_secret``, ``private_key``, ``scope``, ``search`` (a list), ``page_size``,
    ``requests_per_second``, ``max_concurrency``, ``error_handling``, ``dead_letter_path``, ``columns``, ``fhir_release``, ... Secrets may be
    given as they are, or as references ``{{secrets/scope/key}}``: the variable ``SCOPE_KEY``, or a file in ``secrets_path``.
    """
    request = _native.ServerRequest(fhir_base_url, server_pairs(tables, options))
    return ServerTables(request.open(), cursor or "")


def probe(fhir_base_url: str, tables: str | Iterable[str] | None = None, **options: Any) -> dict[str, Any]:
    """What a FHIR server offers, and how its tables can be read, by trying some of them. Options as in :func:`read_server`."""
    request = _native.ServerRequest(fhir_base_url, server_pairs(tables, options))
    return json.loads(request.probe_json())
