"""Tables and their schemas, in every form: the same that the binary prints and the Rust code is made of."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from . import _native


class Table(NamedTuple):
    """What there is to know of a table before its columns."""

    name: str
    #: ``message``, ``segment`` or ``resource``: what has a row.
    kind: str
    #: ``append`` or ``cdc``.
    ingestion: str
    key: tuple[str, ...]
    description: str


class Schema:
    """The schema of a table. It speaks Arrow's PyCapsule interface itself: ``pyarrow.schema(schema("pid"))``."""

    def __init__(self, table: str, fhir_release: str = "r4") -> None:
        self._native = _native.schema_of(table, fhir_release)

    @property
    def table(self) -> Table:
        of = self._native
        return Table(of.name, of.kind, of.ingestion, tuple(of.key), of.description)

    @property
    def column_names(self) -> list[str]:
        return self._native.column_names

    def arrow(self) -> Any:
        """As ``pyarrow.Schema``."""
        import pyarrow

        return pyarrow.schema(self)

    def spark(self) -> Any:
        """As ``pyspark.sql.types.StructType``."""
        from pyspark.sql.types import StructType

        return StructType.fromJson(json.loads(self._native.spark_json(False)))

    def spark_json(self, comments: bool = True) -> str:
        """As JSON text for Spark; comments say where a column comes from."""
        return self._native.spark_json(comments)

    def json_schema(self) -> dict[str, Any]:
        """As JSON Schema (draft 2020-12) of a row."""
        return json.loads(self._native.json_schema_text())

    def ddl(self, comments: bool = True) -> str:
        """As the column list of a CREATE TABLE in Spark, which ``from_json`` takes, too."""
        return self._native.ddl(comments)

    def columns(self) -> str:
        """One line for each leaf: path, type, origin."""
        return self._native.columns_text()

    def __arrow_c_schema__(self) -> Any:
        return self._native.__arrow_c_schema__()

    def __repr__(self) -> str:
        return f"<Schema of {self._native.name}: {len(self.column_names)} columns>"


def schema(table: str, fhir_release: str = "r4") -> Schema:
    """The schema of a table. Raises UsageError for one that does not exist, with the nearest name."""
    return Schema(table, fhir_release)


def tables(fhir_release: str = "r4") -> list[Table]:
    """Every table of HL7 v2 and FHIR."""
    return [Table(name, kind, ingestion, tuple(key), doc) for name, kind, ingestion, key, doc in _native.table_names(fhir_release)]
