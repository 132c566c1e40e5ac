"""The data sources: what Spark asks for a schema, partitions and rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pyspark.sql.datasource import DataSource, DataSourceReader, DataSourceStreamReader, InputPartition
from pyspark.sql.types import StructType

from ..errors import UsageError
from ..schemas import schema
from .choice import Choice, chosen
from .filelog import FileLog
from .filters import Pushing, names_of
from .pieces import File, Piece, name_of, packed, settled
from .server_choice import ServerChoice, chosen_server, names_server
from .server_source import PushingServerReader, ServerReader, ServerStreamReader
from .triggers import ReadAllAvailable, ReadMaxFiles, SupportsTriggerAvailableNow



class Part(InputPartition):
    """What one task reads."""

    def __init__(self, pieces: tuple[Piece, ...]) -> None:
        super().__init__(pieces)
        self.pieces = pieces

    def __repr__(self) -> str:
        return f"Part({len(self.pieces)} pieces)"


def rows(choice: Choice, part: Part) -> Iterator[Any]:
    """The rows of a partition as ``pyarrow.RecordBatch``."""
    import pyarrow

    batches = choice.request().pieces([tuple(piece) for piece in part.pieces], name_of(part.pieces))
    for _, batch in batches:
        rows = pyarrow.record_batch(batch)
        # The Rust half keeps the order of the table.
        yield rows.select(list(choice.columns)) if choice.columns else rows


class _HealthcareDataSource(DataSource):
    """What both formats do."""

    kinds: tuple[str, ...] = ()

    def __init__(self, options: Any) -> None:
        super().__init__(options)
        self.choice = self._chosen(dict(options))

    def _chosen(self, options: dict[str, str]) -> Choice | ServerChoice:
        return chosen(options, self.kinds, self.name())

    def schema(self) -> StructType:
        whole = schema(self.choice.table, self.choice.fhir_release).spark()
        if not self.choice.columns:
            return whole
        for name in self.choice.columns:
            if name not in whole.names:
                raise UsageError(f"columns: table {self.choice.table} has no column `{name}`")
        return StructType([whole[name] for name in self.choice.columns])

    def _asked(self, asked: StructType) -> Choice | ServerChoice:
        """The choice with the columns of a schema that the user has given."""
        whole = schema(self.choice.table, self.choice.fhir_release).spark()
        if asked == self.schema():
            return self.choice
        for field in asked:
            if field.name not in whole.names:
                raise UsageError(f"the schema asks for `{field.name}`, which table {self.choice.table} does not have")
            if whole[field.name].dataType != field.dataType:
                kind = whole[field.name].dataType.simpleString()
                kind = kind if len(kind) < 100 else "a struct of other fields"
                raise UsageError(f"the schema asks for `{field.name}` in another type than {kind}")
        return self.choice.with_columns(asked.names)

    def reader(self, schema: StructType) -> DataSourceReader:
        choice = self._asked(schema)
        if isinstance(choice, ServerChoice):
            return PushingServerReader(choice) if choice.push_filters else ServerReader(choice)
        return PushingReader(choice) if choice.push_filters else Reader(choice)

    def streamReader(self, schema: StructType) -> DataSourceStreamReader:
        choice = self._asked(schema)
        return ServerStreamReader(choice) if isinstance(choice, ServerChoice) else StreamReader(choice)


class Hl7v2DataSource(_HealthcareDataSource):
    """``spark.read.format("hl7v2")``: message tables and segment tables."""

    kinds = ("message", "segment")

    @classmethod
    def name(cls) -> str:
        return "hl7v2"


class FhirDataSource(_HealthcareDataSource):
    """``spark.read.format("fhir")``: a table for each resource, of files or of a server."""

    kinds = ("resource",)

    def _chosen(self, options: dict[str, str]) -> Choice | ServerChoice:
        return chosen_server(options) if names_server(options) else super()._chosen(options)

    @classmethod
    def name(cls) -> str:
        return "fhir"


class Reader(DataSourceReader):
    """All files that are there, once."""

    def __init__(self, choice: Choice) -> None:
        self.choice = choice
        #: The files that filters ask for by name, if they do.
        self.names: frozenset[str] | None = None
        # What is wrong with options is said on the driver.
        choice.request().readers()

    def narrow(self, one: Any) -> None:
        """Takes up a filter."""
        names = names_of(one)
        if names is not None:
            self.names = frozenset(names) if self.names is None else self.names & frozenset(names)

    def _is_asked(self, file: File) -> bool:
        # What is in an archive is named after it.
        return self.names is None or any(name.startswith(file.name) for name in self.names)

    def partitions(self) -> Sequence[Part]:
        files = [file for file in self.choice.files() if self._is_asked(file)]
        groups = packed(files, self.choice.partition_bytes)
        return [Part(group) for group in groups] or [Part(())]

    def read(self, partition: Part) -> Iterator[Any]:  # type: ignore[override]
        return rows(self.choice, partition) if partition.pieces else iter(())


class PushingReader(Pushing, Reader):
    """The same, without the files that filters leave out."""


class StreamReader(DataSourceStreamReader, SupportsTriggerAvailableNow):
    """New files, trigger by trigger. The offset is the number of a batch in the log of files."""

    def __init__(self, choice: Choice) -> None:
        self.choice = choice
        self.log: FileLog | None = None
        #: With AvailableNow: the files that were there when the stream began.
        self.until: set[File] | None = None
        choice.request().readers()

    def _log(self) -> FileLog:
        if self.log is None:
            self.log = FileLog(self.choice.checkpoint_path, self.choice.path)
        return self.log

    def initialOffset(self) -> dict:
        self._log()
        return {"batch": 0}

    def getDefaultReadLimit(self) -> Any:
        return ReadMaxFiles(self.choice.max_files)

    def prepareForTriggerAvailableNow(self) -> None:
        self.until = set(self._settled(wait=True))

    def _settled(self, wait: bool) -> list[File]:
        return settled(self.choice.files, self.choice.settle, wait)

    def latestOffset(self, start: dict | None = None, limit: Any = None) -> dict:
        most = None if ReadAllAvailable and isinstance(limit, ReadAllAvailable) else self.choice.max_files
        files = self._settled(wait=False) if self.until is None else sorted(self.until)
        before = None if start is None else start["batch"]
        return {"batch": self._log().after(before, files, most, self.choice)}

    def partitions(self, start: dict, end: dict) -> Sequence[Part]:
        files = self._log().between(start["batch"], end["batch"])
        return [Part(group) for group in packed(files, self.choice.partition_bytes)]

    def read(self, partition: Part) -> Iterator[Any]:  # type: ignore[override]
        return rows(self.choice, partition)

    def __getstate__(self) -> dict:
        # Executors need no log.
        return {**self.__dict__, "log": None, "until": None}
