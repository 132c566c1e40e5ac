"""Bronze of HL7 v2: every message as it came, the rows of the message tables, and what could not be read or breaks a rule.

Where messages come from, and all else that can be set, is read from the Spark configuration (`healthcare.*`): the wheel's
`healthcare_connector.pipelines` knows the names.
"""

from pyspark import pipelines as dp
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import coalesce, col, explode, lit, posexplode, when

from healthcare_connector import schema
from healthcare_connector.pipelines import Rules, Settings, messages, readable
from healthcare_connector.spark_utils import get_parse_udf, get_reject_udf, get_split_udf

spark = SparkSession.active()
settings = Settings.of(spark)

#: A row of no patient has no use in these tables.
PATIENT = {"patient_is_named": "patient_id IS NOT NULL AND patient_id <> ''"}
#: What should be so, and is counted where it is not.
HEAD = {
    "control_id_is_given": "message_control_id <> ''",
    "facility_is_given": "sending_facility IS NOT NULL",
    "message_is_dated": "message_datetime IS NOT NULL",
}
RULES = {
    # Events of beds and of staff are about no patient.
    "adt_messages": Rules(
        "adt_messages",
        drop={"patient_is_named": PATIENT["patient_is_named"] + " OR trigger_event IN ('A20', 'A14')"},
        warn=HEAD | {"birth_is_before_the_message": "date_of_birth IS NULL OR date_of_birth <= date(message_datetime)"},
    ),
    "orm_messages": Rules(
        "orm_messages", drop=PATIENT, warn=HEAD | {"order_is_numbered": "coalesce(order_id, filler_order_number) IS NOT NULL"}
    ),
    "oru_messages": Rules("oru_messages", drop=PATIENT, warn=HEAD | {"something_was_observed": "size(observations) > 0"}),
    "siu_messages": Rules("siu_messages", drop=PATIENT, warn=HEAD | {"appointment_has_a_start": "appointment_start_datetime IS NOT NULL"}),
    "vxu_messages": Rules("vxu_messages", drop=PATIENT, warn=HEAD | {"something_was_given": "size(vaccinations) > 0"}),
}


def read() -> DataFrame:
    """Values of the source. With `error_handling` `fail`, one that cannot be read ends the run."""
    values = messages(spark, settings)
    return readable(values) if settings.get("error_handling") == "fail" else values


@dp.table(comment="Every message, in the order of its source")
def bronze_messages() -> DataFrame:
    split = get_split_udf()
    return read().select("source", "position", posexplode(split("value")).alias("message_index", "message"))


def of_table(table: str) -> DataFrame:
    """The rows of a table. Where a message stands is known from where it was split."""
    timezone = settings.get("timezone")
    parse = get_parse_udf(table, **({"timezone": timezone} if timezone else {}))
    rows = spark.readStream.table("bronze_messages").select("source", "position", "message_index", parse("message").alias("row"))
    placed = {"_source_file": col("source"), "_message_index": col("message_index").cast("bigint")}
    columns = [placed.get(name, col(f"row.`{name}`")).alias(name) for name in schema(table).column_names if name != "_byte_offset"]
    return rows.where("row IS NOT NULL").select(*columns, col("position").alias("_source_position"))


def good(table: str) -> DataFrame:
    return RULES[table].kept(of_table(table), dp)


@dp.table(comment="Admissions, transfers, discharges, updates, merges")
@RULES["adt_messages"].expected(dp)
def adt_messages() -> DataFrame:
    return good("adt_messages")


@dp.table(comment="Orders")
@RULES["orm_messages"].expected(dp)
def orm_messages() -> DataFrame:
    return good("orm_messages")


@dp.table(comment="Results")
@RULES["oru_messages"].expected(dp)
def oru_messages() -> DataFrame:
    return good("oru_messages")


@dp.table(comment="Appointments")
@RULES["siu_messages"].expected(dp)
def siu_messages() -> DataFrame:
    return good("siu_messages")


@dp.table(comment="Vaccinations")
@RULES["vxu_messages"].expected(dp)
def vxu_messages() -> DataFrame:
    return good("vxu_messages")


@dp.table(comment="What of the source cannot be read: place and code, and the bytes where the source may forget them")
def quarantine_messages() -> DataFrame:
    rejects = get_reject_udf("hl7_messages")
    told = messages(spark, settings).select("source", "position", "kept", "value", explode(rejects("value")).alias("reject"))
    return told.select(
        lit("hl7v2").alias("standard"),
        lit(None).cast("string").alias("table"),
        col("reject.code").alias("code"),
        col("reject.reason").alias("reason"),
        "source",
        "position",
        col("reject.message_index").alias("message_index"),
        col("reject.byte_offset").alias("byte_offset"),
        col("reject.path").alias("path"),
        when(~col("kept"), col("value")).alias("content"),
    )


@dp.table(comment="Rows that a rule drops, of all tables, with their messages")
def quarantine_rows() -> DataFrame:
    nothing = lit(None)
    found = None
    for table, rules in RULES.items():
        broken = rules.violations(
            of_table(table),
            source=col("_source_file"),
            position=col("_source_position"),
            message_index=col("_message_index"),
            content=coalesce(col("raw_message"), lit("")).cast("binary"),
        )
        found = broken if found is None else found.unionAll(broken)
    return found.select(
        lit("hl7v2").alias("standard"),
        "table",
        "code",
        lit("the row breaks this rule of its table").alias("reason"),
        "source",
        "position",
        "message_index",
        nothing.cast("bigint").alias("byte_offset"),
        nothing.cast("string").alias("path"),
        "content",
    )


@dp.materialized_view(comment="How many rows of a table break a rule that warns; what rules drop is in bronze_quarantine")
def quality_of_messages() -> DataFrame:
    return Rules.counted(RULES.values(), spark)


@dp.materialized_view(comment="What could not be read, and rows that break a rule, of messages and of resources")
def bronze_quarantine() -> DataFrame:
    """One table for each stream, and this one over them: several streams into one Parquet table would lose rows, as its sink counts their
    batches as one."""
    read = spark.read.table
    messages_of, rows = read("quarantine_messages"), read("quarantine_rows")
    return messages_of.unionByName(rows).unionByName(read("quarantine_resources")).unionByName(read("quarantine_resource_rows"))
