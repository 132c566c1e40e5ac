"""Bronze: every message as it came, the rows of the message tables, and what could not be read.

Settings are read from the Spark configuration, by the names of the original connector: `healthcare.storage_path`,
`healthcare.file_pattern`, `healthcare.recursive`, `healthcare.timezone`.
"""

from pyspark import pipelines as dp
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import col, explode, posexplode

from healthcare_connector import schema
from healthcare_connector.spark_utils import get_parse_udf, get_reject_udf, get_split_udf

spark = SparkSession.active()


def setting(name: str, default: str) -> str:
    return spark.conf.get(f"healthcare.{name}", default)


def files() -> DataFrame:
    """New files, as bytes: which characters they hold is said by their messages."""
    return (
        spark.readStream.format("binaryFile")
        .schema("path string, modificationTime timestamp, length bigint, content binary")
        .option("pathGlobFilter", setting("file_pattern", "*.hl7"))
        .option("recursiveFileLookup", setting("recursive", "false"))
        .load(setting("storage_path", "/Volumes/main/default/healthcare_data/hl7v2"))
    )


@dp.table(comment="Every message, in the order of its file")
def bronze_messages() -> DataFrame:
    split = get_split_udf()
    messages = files().select(col("path"), posexplode(split("content")).alias("message_index", "message"))
    return messages.select(col("path").alias("source_file"), "message_index", "message")


@dp.table(comment="What could not be read: file, place and code. The file has the bytes")
def bronze_quarantine() -> DataFrame:
    rejects = get_reject_udf("hl7_messages")
    return files().select(col("path").alias("source_file"), explode(rejects("content")).alias("reject")).select("source_file", "reject.*")


def of_table(table: str) -> DataFrame:
    """The rows of a table. Where a message stands is known from where it was split."""
    timezone = setting("timezone", "")
    parse = get_parse_udf(table, **({"timezone": timezone} if timezone else {}))
    rows = spark.readStream.table("bronze_messages").select("source_file", "message_index", parse("message").alias("row"))
    placed = {"_source_file": col("source_file"), "_message_index": col("message_index").cast("bigint")}
    columns = [placed.get(name, col(f"row.`{name}`")).alias(name) for name in schema(table).column_names if name != "_byte_offset"]
    return rows.where("row IS NOT NULL").select(*columns)


@dp.table(comment="Admissions, transfers, discharges, updates, merges")
def adt_messages() -> DataFrame:
    return of_table("adt_messages")


@dp.table(comment="Orders")
def orm_messages() -> DataFrame:
    return of_table("orm_messages")


@dp.table(comment="Results")
def oru_messages() -> DataFrame:
    return of_table("oru_messages")


@dp.table(comment="Appointments")
def siu_messages() -> DataFrame:
    return of_table("siu_messages")


@dp.table(comment="Vaccinations")
def vxu_messages() -> DataFrame:
    return of_table("vxu_messages")
