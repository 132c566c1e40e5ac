"""Where messages and resources come from. Every source gives the same columns, so that nothing behind it knows which it was:

* ``value``: bytes with one or several messages, as they came
* ``source``: the file, or ``topic/partition``
* ``position``: the offset in a partition; 0 of a file
* ``kept``: whether the source still has the bytes when a message has been refused (a file), or may forget them (a topic)
"""

from __future__ import annotations

import gzip
import zlib
from collections.abc import Callable
from typing import Any

from .settings import Settings

#: The columns of a binary file as Spark reads it: what a stream must be told.
BINARY_FILE = "path string, modificationTime timestamp, length bigint, content binary"


def messages(spark: Any, settings: Settings) -> Any:
    """New messages of HL7 v2, of the source that ``healthcare.source`` names, as a stream."""
    return MESSAGES[str(settings.get("source"))](spark, settings)


def resources(spark: Any, settings: Settings) -> Any:
    """New files of FHIR (NDJSON, Bundles, single resources) in ``healthcare.fhir_path``, or else where messages are."""
    path = settings.get("fhir_path") or str(settings.get("storage_path"))
    return of_files(spark, settings, path, str(settings.get("fhir_pattern")), settings.get("recursive") == "true")


def files(spark: Any, settings: Settings) -> Any:
    """Files in ``healthcare.storage_path``."""
    path, pattern = str(settings.get("storage_path")), str(settings.get("file_pattern"))
    return of_files(spark, settings, path, pattern, settings.get("recursive") == "true")


def firehose(spark: Any, settings: Settings) -> Any:
    """Files that Firehose wrote to ``healthcare.s3.kinesis.path``, in its folders by hour, compressed or not.

    A file is one value. Where its messages end is found by framing them and not by ends of lines: Firehose writes those only if told
    to, and segments may end with them.
    """
    return of_files(spark, settings, settings.needed("s3.kinesis.path"), "*", True)


def of_files(spark: Any, settings: Settings, path: str, pattern: str, recursive: bool) -> Any:
    """New files as bytes, which may be in any encoding: by Auto Loader on Databricks, else as Spark lists them."""
    from pyspark.sql.functions import col, lit

    limit = str(settings.number("max_files_per_trigger" if settings.get("max_files_per_trigger") else "batch_size"))
    if settings.on_databricks:
        reader = (
            spark.readStream.format("cloudFiles").option("cloudFiles.format", "binaryFile").option("cloudFiles.maxFilesPerTrigger", limit)
        )
    else:
        reader = spark.readStream.format("binaryFile").schema(BINARY_FILE).option("maxFilesPerTrigger", limit)
    reader = reader.option("pathGlobFilter", pattern).option("recursiveFileLookup", str(recursive).lower())
    return reader.load(path).select(
        unpacked_column("content").alias("value"),
        col("path").alias("source"),
        lit(0).cast("bigint").alias("position"),
        lit(True).alias("kept"),
    )


def kafka(spark: Any, settings: Settings) -> Any:
    """Records of a topic."""
    options = {"kafka.bootstrap.servers": settings.needed("kafka.servers"), "subscribe": settings.needed("kafka.topic")}
    for name in ("security.protocol", "sasl.mechanism"):
        if value := settings.get(f"kafka.{name}"):
            options[f"kafka.{name}"] = value
    if settings.get("kafka.sasl.jaas.config"):
        options["kafka.sasl.jaas.config"] = settings.secret("kafka.sasl.jaas.config")
    return of_kafka(spark, settings, options)


def eventhubs(spark: Any, settings: Settings) -> Any:
    """Events of Azure Event Hubs, by the protocol of Kafka that it speaks, with its connection string as password."""
    namespace = settings.needed("eventhub.namespace")
    host = namespace if "." in namespace else f"{namespace}.servicebus.windows.net"
    password = settings.secret("eventhub.connection.string").replace("\\", "\\\\").replace('"', '\\"')
    # Databricks has Kafka's classes under a name of its own.
    shaded = "kafkashaded." if settings.on_databricks else ""
    module = f"{shaded}org.apache.kafka.common.security.plain.PlainLoginModule"
    return of_kafka(
        spark,
        settings,
        {
            "kafka.bootstrap.servers": f"{host}:9093",
            "subscribe": settings.needed("eventhub.name"),
            "kafka.security.protocol": "SASL_SSL",
            "kafka.sasl.mechanism": "PLAIN",
            "kafka.sasl.jaas.config": f'{module} required username="$ConnectionString" password="{password}";',
            # Event Hubs answers later than Kafka's clients wait by themselves.
            "kafka.request.timeout.ms": "60000",
            "kafka.session.timeout.ms": "30000",
        },
    )


def of_kafka(spark: Any, settings: Settings, options: dict[str, str]) -> Any:
    """A stream of Kafka's protocol. What was read is in the pipeline's checkpoint; the group is for who watches."""
    reader = spark.readStream.format("kafka").options(**options).option("startingOffsets", settings.get("kafka.starting.offsets"))
    if group := settings.get("kafka.consumer.group"):
        reader = reader.option("kafka.group.id", group)
    if settings.get("kafka.max.offsets.per.trigger"):
        reader = reader.option("maxOffsetsPerTrigger", str(settings.number("kafka.max.offsets.per.trigger")))
    return of_records(reader.load())


def of_records(records: Any) -> Any:
    """The columns of Kafka as those of a source. A record without a value, which marks a deletion, holds no message."""
    from pyspark.sql.functions import col, concat_ws, lit

    place = concat_ws("/", col("topic"), col("partition").cast("string"))
    return records.where("value IS NOT NULL").select(
        unpacked_column("value").alias("value"), place.alias("source"), col("offset").alias("position"), lit(False).alias("kept")
    )


MESSAGES: dict[str, Callable[[Any, Settings], Any]] = {"files": files, "kafka": kafka, "eventhubs": eventhubs, "firehose": firehose}


def readable(values: Any) -> Any:
    """The same values, until one of them cannot be read: that ends the query, with its place and nothing of it."""
    from pyspark.sql.functions import col, concat, lit, raise_error, size, when

    from ..spark_utils import get_reject_udf

    first = col("rejects")[0]
    place = (lit(" at message "), first["message_index"].cast("string"), lit(", byte "), first["byte_offset"].cast("string"))
    told = concat(lit("a message cannot be read: "), first["code"], *place, lit(" of "), col("source"), lit(", position "), col("position").cast("string"))
    checked = values.select("*", get_reject_udf("hl7_messages")("value").alias("rejects"))
    good = when(size("rejects") > 0, raise_error(told).cast("boolean")).otherwise(lit(True))
    return checked.where(good).select("value", "source", "position", "kept")


def unpacked(content: bytes | None) -> bytes | None:
    """What gzip has packed; all else as it is. What cannot be unpacked stays packed, to be refused with a code and kept."""
    if content is None or content[:2] != b"\x1f\x8b":
        return content
    try:
        return gzip.decompress(content)
    except (OSError, EOFError, zlib.error):
        return content


def unpacked_column(name: str) -> Any:
    """:func:`unpacked` over a column. Only what gzip has packed goes through Python."""
    from pyspark.sql.functions import coalesce, col, expr
    from pyspark.sql.types import BinaryType

    from ..spark_utils import _udf

    def unpack(column: Any) -> Any:
        import pyarrow

        return pyarrow.array([unpacked(one.as_py()) for one in column], pyarrow.binary())

    packed = expr(f"CASE WHEN substring(`{name}`, 1, 2) = X'1F8B' THEN `{name}` END")
    return coalesce(_udf(unpack, BinaryType())(packed), col(name))
