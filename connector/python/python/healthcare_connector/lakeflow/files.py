"""A storage path as Lakeflow reads it: files of messages and resources, known by name."""

from __future__ import annotations

import base64
import hashlib
import json
import os
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..errors import UsageError
from ..schemas import Schema, schema, tables
from ..spark.choice import Choice, chosen
from ..spark.filelog import FileLog
from ..spark.pieces import File, Piece, name_of, packed, settled
from .rows import CURSOR, own, plain


class Files:
    """A connection to a storage path."""

    def __init__(self, options: Mapping[str, str]) -> None:
        self.options = dict(options)
        self._release = self.options.get("fhir_release", "r4")
        self._kinds = {table.name: table for table in tables(self._release)}
        #: By choice: the files that were there when this run first looked. What comes later is of the next run.
        self._listed: dict[Choice, list[File]] = {}

    def list_tables(self) -> list[str]:
        """The names of all tables."""
        return list(self._kinds)

    def _schema(self, table: str) -> Schema:
        return schema(table, self._release)

    def get_table_schema(self, table: str, table_options: Mapping[str, str] | None = None) -> Any:
        """The schema of a table as Spark's StructType."""
        from pyspark.sql.types import StructType

        choice = self._choice(table, table_options)
        whole = self._schema(table).spark()
        return StructType([whole[name] for name in choice.columns]) if choice.columns else whole

    def read_table_metadata(self, table: str, table_options: Mapping[str, str] | None = None) -> dict[str, Any]:
        """The keys of a table and how it is taken in: `append`, or `cdc` by a cursor."""
        self._choice(table, table_options)
        known = self._kinds[table]
        metadata: dict[str, Any] = {"primary_keys": list(known.key), "ingestion_type": known.ingestion}
        if known.kind == "resource":
            metadata["cursor_field"] = CURSOR
        return metadata

    def _choice(self, table: str, table_options: Mapping[str, str] | None) -> Choice:
        given = {**self.options, **own(table_options), "table": table}
        if given.pop("auth_type", "none") != "none":
            raise UsageError("auth_type is of use with fhir_base_url only")
        return chosen(given, ("message", "segment", "resource"), "lakeflow")

    def _files(self, choice: Choice) -> list[File]:
        if choice not in self._listed:
            self._listed[choice] = settled(choice.files, choice.settle, wait=True)
        return self._listed[choice]

    def read_table(
        self, table: str, start_offset: Mapping[str, Any] | None, table_options: Mapping[str, str] | None = None
    ) -> tuple[Iterator[dict[str, Any]], dict[str, Any]]:
        """Rows behind an offset, as dicts that are JSON, and the offset to go on from. With nothing new it is the one given.

        Without an offset (`None`) everything is read; a stream begins with `{}`, and gets `max_files_per_trigger` files a call.
        """
        choice = self._choice(table, table_options)
        if start_offset is None:
            files = self._files(choice)
            return self._rows(choice, packed(files, choice.partition_bytes)), _Marks.of(choice, files).offset()
        end = self.latest_offset(table, table_options or {}, start_offset)
        if end == dict(start_offset):
            return iter(()), end
        files = self._between(choice, start_offset, end)
        return self._rows(choice, packed(files, choice.partition_bytes)), end

    def read_table_deletes(
        self, table: str, start_offset: Mapping[str, Any] | None, table_options: Mapping[str, str] | None = None
    ) -> tuple[Iterator[dict[str, Any]], dict[str, Any]]:
        """Files tell of no deletions."""
        self._choice(table, table_options)
        return iter(()), dict(start_offset or {})

    def is_partitioned(self, table: str) -> bool:
        """Every table is read on executors."""
        return table in self._kinds

    def latest_offset(
        self, table: str, table_options: Mapping[str, str], start_offset: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        """The offset behind the next files. What came after this connector first looked is of the next run."""
        choice = self._choice(table, table_options)
        start, files = dict(start_offset or {}), self._files(choice)
        if choice.checkpoint_path:
            number = self._log(choice).after(start.get("batch", 0), files, choice.max_files, choice)
            return {"batch": number} if number else start
        marks = _Marks.read(choice, start)
        new = [file for file in files if not marks.has(file)][: choice.max_files]
        return marks.with_files(new).offset() if new else start

    def get_partitions(
        self,
        table: str,
        table_options: Mapping[str, str],
        start_offset: Mapping[str, Any] | None = None,
        end_offset: Mapping[str, Any] | None = None,
    ) -> Sequence[dict[str, str]]:
        """What executors read: everything, or what stands between two offsets."""
        choice = self._choice(table, table_options)
        files = self._files(choice) if end_offset is None else self._between(choice, start_offset or {}, end_offset)
        return [{"pieces": json.dumps(group)} for group in packed(files, choice.partition_bytes)]

    def read_partition(
        self, table: str, partition: Mapping[str, str], table_options: Mapping[str, str]
    ) -> Iterator[dict[str, Any]]:
        """The rows of a partition."""
        pieces = tuple(Piece(*piece) for piece in json.loads(partition["pieces"]))
        return self._rows(self._choice(table, table_options), [pieces])

    def _log(self, choice: Choice) -> FileLog:
        # Tables of one connection may share a folder.
        return FileLog(os.path.join(choice.checkpoint_path, choice.table), choice.path)

    def _between(self, choice: Choice, start: Mapping[str, Any], end: Mapping[str, Any]) -> list[File]:
        if "batch" in end:
            return self._log(choice).between(start.get("batch", 0), end["batch"])
        before, after = _Marks.read(choice, start), _Marks.read(choice, end)
        return [file for file in self._files(choice) if after.has(file) and not before.has(file)]

    @staticmethod
    def _rows(choice: Choice, groups: Sequence[tuple[Piece, ...]]) -> Iterator[dict[str, Any]]:
        for pieces in groups:
            for _, batch in choice.request().pieces([tuple(piece) for piece in pieces], name_of(pieces)):
                for row in batch.to_pylist():
                    yield plain(row)


class _Marks:
    """Files that were read, as marks of their names in an offset: for connections without a `checkpoint_path`."""

    LENGTH = 8

    def __init__(self, marks: frozenset[bytes], most: int) -> None:
        self.marks = marks
        self.most = most

    @classmethod
    def of(cls, choice: Choice, files: Sequence[File]) -> _Marks:
        return cls(frozenset(), choice.max_tracked_files).with_files(files)

    @classmethod
    def read(cls, choice: Choice, offset: Mapping[str, Any]) -> _Marks:
        """From an offset: one of ours, or one of the original connector, which lists names."""
        if "batch" in offset:
            raise UsageError("the offset is of a connection with checkpoint_path: give it again")
        text = base64.b64decode(offset.get("files", ""))
        marks = {text[at : at + cls.LENGTH] for at in range(0, len(text), cls.LENGTH)}
        for name in offset.get("processed_files", ()):
            path = f"{choice.path}/{name}"
            marks.add(cls.mark(path if "://" in path else os.path.normpath(path)))
        return cls(frozenset(marks), choice.max_tracked_files)

    @classmethod
    def mark(cls, name: str) -> bytes:
        return hashlib.sha256(name.encode()).digest()[: cls.LENGTH]

    def has(self, file: File) -> bool:
        return self.mark(file.name) in self.marks

    def with_files(self, files: Sequence[File]) -> _Marks:
        marks = self.marks | {self.mark(file.name) for file in files}
        if len(marks) > self.most:
            raise UsageError(
                f"{len(marks)} files are more than max_tracked_files ({self.most}): give a checkpoint_path, a folder in which any number is kept"
            )
        return _Marks(marks, self.most)

    def offset(self) -> dict[str, Any]:
        return {"files": base64.b64encode(b"".join(sorted(self.marks))).decode()}
