"""The Lakeflow community connector: class ``Healthcare``, by the interface that Lakeflow asks connectors for.

It reads files of messages and resources from a storage path, or a FHIR server. Offsets say how far a table is, are small JSON, compare
equal when nothing has changed, and converge: a run reads what was there when the connector was made, and then ends.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..errors import UsageError
from .files import Files
from .rows import CURSOR, own
from .server import Served

__all__ = ["CURSOR", "Healthcare", "LakeflowConnect"]


class Healthcare:
    """A connection: ``Healthcare({"storage_path": "/Volumes/main/default/healthcare_data"})``, or
    ``Healthcare({"fhir_base_url": "https://hospital.example/fhir", "auth_type": "api_key", "api_key": key})``."""

    def __init__(self, options: Mapping[str, str]) -> None:
        self.options = own(options)
        has_files, has_server = "storage_path" in self.options, "fhir_base_url" in self.options
        if not has_files and not has_server:
            raise UsageError("storage_path is needed, a file or folder of messages or resources; or fhir_base_url, a server")
        if has_files and has_server:
            raise UsageError("storage_path and fhir_base_url contradict each other: files or a server")
        self._source: Files | Served = Served(self.options) if has_server else Files(self.options)

    def list_tables(self) -> list[str]:
        """The names of all tables: of files every table, of a server those of the resources that it searches."""
        return self._source.list_tables()

    def get_table_schema(self, table: str, table_options: Mapping[str, str] | None = None) -> Any:
        """The schema of a table as Spark's StructType."""
        return self._source.get_table_schema(table, table_options)

    def read_table_metadata(self, table: str, table_options: Mapping[str, str] | None = None) -> dict[str, Any]:
        """The keys of a table and how it is taken in: `append`, `cdc` by a cursor, or `cdc_with_deletes` where a server has
        histories."""
        return self._source.read_table_metadata(table, table_options)

    def read_table(
        self, table: str, start_offset: Mapping[str, Any] | None, table_options: Mapping[str, str] | None = None
    ) -> tuple[Iterator[dict[str, Any]], dict[str, Any]]:
        """Rows behind an offset, as dicts that are JSON, and the offset to go on from. With nothing new it is the one given.

        Without an offset (`None`) everything is read; a stream begins with `{}`.
        """
        return self._source.read_table(table, start_offset, table_options)

    def read_table_deletes(
        self, table: str, start_offset: Mapping[str, Any] | None, table_options: Mapping[str, str] | None = None
    ) -> tuple[Iterator[dict[str, Any]], dict[str, Any]]:
        """What was deleted behind an offset: `id`, and the time as `meta_lastUpdated`. Files tell of no deletions."""
        return self._source.read_table_deletes(table, start_offset, table_options)

    def is_partitioned(self, table: str) -> bool:
        """Every table is read on executors."""
        return self._source.is_partitioned(table)

    def latest_offset(
        self, table: str, table_options: Mapping[str, str], start_offset: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """The offset behind what comes next. What came after this connector was made is of the next run."""
        return self._source.latest_offset(table, table_options, start_offset)

    def get_partitions(
        self,
        table: str,
        table_options: Mapping[str, str],
        start_offset: Mapping[str, Any] | None = None,
        end_offset: Mapping[str, Any] | None = None,
    ) -> Sequence[dict[str, str]]:
        """What executors read: everything, or what stands between two offsets."""
        return self._source.get_partitions(table, table_options, start_offset, end_offset)

    def read_partition(
        self, table: str, partition: Mapping[str, str], table_options: Mapping[str, str]
    ) -> Iterator[dict[str, Any]]:
        """The rows of a partition."""
        return self._source.read_partition(table, partition, table_options)


#: The name that Lakeflow looks for.
LakeflowConnect = Healthcare
