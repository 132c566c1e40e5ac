"""Functions over columns of messages: text of files (``wholetext``), Kafka and Event Hubs values, Firehose lines.

They are Arrow UDFs: a column goes into the Rust half as it is, and typed structs come back, without JSON or rows of Python in
between. Spark 4.1 or later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from typing import Any

from . import _native
from .errors import UsageError
from .options import pairs
from .schemas import schema

#: The table that has a row for every message.
EVERY = "hl7_messages"


@lru_cache(maxsize=64)
def _texts(table: str, options: tuple[tuple[str, str], ...], is_text: bool) -> _native.Texts:
    """Made once for each worker. A text was decoded already, whatever MSH-18 says."""
    given = [("tables", table), *options]
    if is_text and not any(name == "encoding" for name, _ in options):
        given.append(("encoding", "UTF-8"))
    return _native.Texts(given)


def _of(column: Any, table: str, options: tuple[tuple[str, str], ...]) -> _native.Texts:
    import pyarrow

    is_binary = pyarrow.types.is_binary(column.type) or pyarrow.types.is_large_binary(column.type)
    return _texts(table, options, not is_binary)


class _Capsules:
    """What the Rust half hands over, for pyarrow."""

    def __init__(self, capsules: tuple[object, object]) -> None:
        self.capsules = capsules

    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]:
        return self.capsules


def _is_many(table: str) -> bool:
    """Whether a message may have several rows in a table: those of segments."""
    return schema(table).table.kind == "segment"


def _udf(function: Callable[[Any], Any], kind: Any) -> Any:
    """An Arrow UDF. Spark tells the kinds of UDFs apart by their annotations."""
    import pyarrow
    from pyspark.sql.functions import arrow_udf

    function.__annotations__ = {"column": pyarrow.Array, "return": pyarrow.Array}
    return arrow_udf(function, kind)


def get_split_udf() -> Any:
    """A UDF of text or binary to the messages in it, as an array of texts: to be exploded."""

    from pyspark.sql.types import ArrayType, StringType

    def split(column: Any) -> Any:
        import pyarrow

        return pyarrow.array(_Capsules(_native.split_column(column)))

    return _udf(split, ArrayType(StringType()))


def get_parse_udf(table: str = EVERY, *, many: bool | None = None, **options: Any) -> Any:
    """A UDF of a message, as text or binary, to its row in a table: a struct of the table's schema.

    It is null where the message has no row there: one of another type, or one that cannot be read (:func:`get_reject_udf` says
    why). Of a segment table it is an array of structs, one for each segment. FHIR tables take a resource, or a Bundle, as JSON or
    XML text. Of a value with several messages the first one counts: split them first. With ``many``, every row of a value is in an
    array, also of other tables: of NDJSON or a Bundle, all resources of the table.
    """
    from pyspark.sql.types import ArrayType

    of_table = schema(table, str(options.get("fhir_release", "r4"))).spark()
    if many is None:
        many = _is_many(table) if table in _hl7_tables() else False
    elif not many and table in _hl7_tables() and _is_many(table):
        raise UsageError(f"many: a message may have several rows in {table}")
    given = tuple(pairs(None, options))
    _native.Texts([("tables", table), *given])

    def parse(column: Any) -> Any:
        import pyarrow

        return pyarrow.array(_Capsules(_of(column, table, given).column(column, many)))

    return _udf(parse, ArrayType(of_table) if many else of_table)


@lru_cache(maxsize=1)
def _hl7_tables() -> frozenset[str]:
    return frozenset(name for name, kind, *_ in _native.table_names("r4") if kind != "resource")


#: What is told of a reject: texts and numbers.
REJECT = {"code": str, "reason": str, "byte_offset": int, "message_index": int, "path": str}


def get_reject_udf(table: str = EVERY, **options: Any) -> Any:
    """A UDF of text or binary to what of it cannot be read: an array of structs with code, reason and place, and no values."""
    from pyspark.sql.types import ArrayType, LongType, StringType, StructField, StructType

    given = tuple(pairs(None, options))
    _native.Texts([("tables", table), *given])

    def rejects(column: Any) -> Any:
        import pyarrow

        kind = pyarrow.struct([(name, pyarrow.string() if of is str else pyarrow.int64()) for name, of in REJECT.items()])
        found = _of(column, table, given).rejects(column)
        rows = [[dict(zip(REJECT, reject)) for reject in one] for one in found]
        return pyarrow.array(rows, pyarrow.list_(kind))

    # No text of DDL: Spark Connect would have to ask a server what it means, which pipelines do not allow.
    fields = [StructField(name, StringType() if of is str else LongType()) for name, of in REJECT.items()]
    return _udf(rejects, ArrayType(StructType(fields)))


def parse_column(
    table: str, column: str = "value", source: str | None = None, **options: Any
) -> Callable[[Iterable[Any]], Iterator[Any]]:
    """A function for ``mapInArrow``: all rows of a table from all messages of a column, however many stand in a value.

    ``source`` names a column that becomes ``_source_file``. The schema of the result is ``schema(table).spark()``::

        frame.mapInArrow(parse_column("obx", "value"), schema("obx").spark())
    """
    given = tuple(pairs(None, options))
    _native.Texts([("tables", table), *given])

    def parse(batches: Iterable[Any]) -> Iterator[Any]:
        import pyarrow

        for batch in batches:
            texts = batch.column(column)
            sources = None if source is None else batch.column(source)
            for rows in _of(texts, table, given).rows(texts, sources):
                yield pyarrow.record_batch(rows)

    return parse
