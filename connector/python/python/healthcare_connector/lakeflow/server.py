"""A FHIR server as Lakeflow reads it. An offset is a moment by the server's clock, and a call reads what was updated between two."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..errors import UsageError
from ..schemas import schema, tables
from ..spark.periods import Peer, Period, batches, moved
from ..spark.server_choice import ServerChoice, chosen_server
from .rows import CURSOR, own, plain


class Served:
    """A connection to a server."""

    def __init__(self, options: Mapping[str, str]) -> None:
        self.options = dict(options)
        self._made = time.monotonic()
        self._kinds = {table.name: table for table in tables(self.options.get("fhir_release", "r4")) if table.kind == "resource"}
        #: Servers by what is read of them: each was asked once.
        self._peers: dict[ServerChoice, Peer] = {}
        self._ends: dict[ServerChoice, str] = {}
        # What is wrong with the connection is said at once.
        self._choice("patients", None).request().check()

    def list_tables(self) -> list[str]:
        request = self._choice("patients", None).request(tables="")
        return [name for name in request.open().table_names if name in self._kinds]

    def _choice(self, table: str, table_options: Mapping[str, str] | None, suffix: str = "") -> ServerChoice:
        if table.endswith("_deletes"):
            raise UsageError(f"{table}: what was deleted is given by read_table_deletes")
        return chosen_server({**self.options, **own(table_options), "table": f"{table}{suffix}"})

    def _peer(self, choice: ServerChoice) -> Peer:
        if choice not in self._peers:
            self._peers[choice] = Peer(choice)
        return self._peers[choice]

    def _end(self, choice: ServerChoice) -> str:
        """When this connector was made, by the server's clock: what is updated later is of the next run."""
        if choice not in self._ends:
            until = self._peer(choice).until()
            self._ends[choice] = moved(until, self._made - time.monotonic())
        return self._ends[choice]

    def get_table_schema(self, table: str, table_options: Mapping[str, str] | None = None) -> Any:
        from pyspark.sql.types import StructType

        choice = self._choice(table, table_options)
        whole = schema(table, choice.fhir_release).spark()
        for name in choice.columns:
            if name not in whole.names:
                raise UsageError(f"columns: table {table} has no column `{name}`")
        return StructType([whole[name] for name in choice.columns]) if choice.columns else whole

    def read_table_metadata(self, table: str, table_options: Mapping[str, str] | None = None) -> dict[str, Any]:
        choice = self._choice(table, table_options)
        known = self._kinds[table]
        ingestion = known.ingestion
        if ingestion == "cdc" and self._peer(choice).server().has_history(table):
            ingestion = "cdc_with_deletes"
        return {"primary_keys": list(known.key), "cursor_field": CURSOR, "ingestion_type": ingestion}

    def read_table(
        self, table: str, start_offset: Mapping[str, Any] | None, table_options: Mapping[str, str] | None
    ) -> tuple[Iterator[dict[str, Any]], dict[str, Any]]:
        choice = self._choice(table, table_options)
        peer, end = self._peer(choice), self._end(choice)
        start = peer.moment(start_offset)
        if start_offset is not None and peer.behind(start, end) == start:
            return iter(()), dict(start_offset)
        period = Period(start, end, repr(peer.server().requests_per_second))
        return self._rows(choice, [period] if start < end else []), peer.offset(max(start, end))

    def read_table_deletes(
        self, table: str, start_offset: Mapping[str, Any] | None, table_options: Mapping[str, str] | None
    ) -> tuple[Iterator[dict[str, Any]], dict[str, Any]]:
        choice = self._choice(table, table_options, "_deletes")
        peer, end = self._peer(choice), self._end(choice)
        start = peer.moment(start_offset)
        if start >= end or not peer.server().has_history(table):
            return iter(()), dict(start_offset or {})
        period = Period(start, end, repr(peer.server().requests_per_second))
        # Few and small, so that they are there before it is said how far they reach.
        found = [_deleted(row, end) for batch in batches(choice, period) for row in batch.to_pylist()]
        if not found and start_offset:
            return iter(()), dict(start_offset)
        return iter(found), peer.offset(end)

    def is_partitioned(self, table: str) -> bool:
        return table in self._kinds

    def latest_offset(
        self, table: str, table_options: Mapping[str, str], start_offset: Mapping[str, Any] | None
    ) -> dict[str, Any]:
        choice = self._choice(table, table_options)
        peer = self._peer(choice)
        start = peer.moment(start_offset)
        end = peer.behind(start, self._end(choice))
        return dict(start_offset or {}) if end == start else peer.offset(end)

    def get_partitions(
        self,
        table: str,
        table_options: Mapping[str, str],
        start_offset: Mapping[str, Any] | None,
        end_offset: Mapping[str, Any] | None,
    ) -> Sequence[dict[str, str]]:
        choice = self._choice(table, table_options)
        peer = self._peer(choice)
        start = peer.moment(start_offset)
        end = self._end(choice) if end_offset is None else peer.moment(end_offset)
        return [period._asdict() for period in peer.periods(start, end)] if start < end else []

    def read_partition(
        self, table: str, partition: Mapping[str, str], table_options: Mapping[str, str]
    ) -> Iterator[dict[str, Any]]:
        return self._rows(self._choice(table, table_options), [Period(**partition)])

    @staticmethod
    def _rows(choice: ServerChoice, periods: Sequence[Period]) -> Iterator[dict[str, Any]]:
        for period in periods:
            for batch in batches(choice, period):
                for row in batch.to_pylist():
                    yield plain(row)


def _deleted(row: Mapping[str, Any], end: str) -> dict[str, Any]:
    """A deletion as a row of the table: its key, and when it happened; at the latest at the end of the period."""
    return plain({"id": row["id"], CURSOR: row["deleted_at"] or end})
