"""Bronze of FHIR: the rows of five tables from NDJSON, Bundles and single resources, every version of a resource as it came.

`healthcare.fhir_path` says where the files are; without it they lie where messages do. Large exports of servers are better read by the
command line, or by the data source `fhir`: here a file goes through each table as one value.
"""

from pyspark import pipelines as dp
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.functions import col, explode, lit, struct, to_json

from healthcare_connector import schema
from healthcare_connector.pipelines import Rules, Settings, resources
from healthcare_connector.spark_utils import get_parse_udf, get_reject_udf

spark = SparkSession.active()
settings = Settings.of(spark)
release = settings.get("fhir_release")

#: A resource without an id can be neither joined nor replaced by its next version.
IDENTIFIED = {"id_is_given": "id IS NOT NULL"}
DATED = {"update_is_dated": "meta_lastUpdated IS NOT NULL"}
ABOUT = DATED | {"subject_is_a_patient": "subject.reference LIKE '%Patient/%' OR subject.reference LIKE 'urn:uuid:%'"}
RULES = {
    "patients": Rules("patients", drop=IDENTIFIED, warn=DATED | {"identifier_is_given": "size(identifier) > 0"}),
    "encounters": Rules("encounters", drop=IDENTIFIED, warn=ABOUT | {"status_is_given": "status IS NOT NULL"}),
    "observations": Rules("observations", drop=IDENTIFIED, warn=ABOUT | {"code_is_given": "code IS NOT NULL"}),
    "conditions": Rules("conditions", drop=IDENTIFIED, warn=ABOUT | {"code_is_given": "code IS NOT NULL"}),
    "medications": Rules("medications", drop=IDENTIFIED, warn=ABOUT | {"status_is_given": "status IS NOT NULL"}),
}


def of_table(table: str) -> DataFrame:
    """Every resource of a table, however many stand in a file."""
    parse = get_parse_udf(table, many=True, fhir_release=release)
    rows = resources(spark, settings).select("source", explode(parse("value")).alias("row"))
    columns = [
        col("source").alias(name) if name == "_source_file" else col(f"row.`{name}`") for name in schema(table, release).column_names
    ]
    return rows.select(*columns)


def good(table: str) -> DataFrame:
    return RULES[table].kept(of_table(table), dp)


@dp.table(comment="Patient")
@RULES["patients"].expected(dp)
def patients() -> DataFrame:
    return good("patients")


@dp.table(comment="Encounter")
@RULES["encounters"].expected(dp)
def encounters() -> DataFrame:
    return good("encounters")


@dp.table(comment="Observation")
@RULES["observations"].expected(dp)
def observations() -> DataFrame:
    return good("observations")


@dp.table(comment="Condition")
@RULES["conditions"].expected(dp)
def conditions() -> DataFrame:
    return good("conditions")


@dp.table(comment="MedicationRequest")
@RULES["medications"].expected(dp)
def medications() -> DataFrame:
    return good("medications")


@dp.table(comment="What of the files cannot be read: place and code")
def quarantine_resources() -> DataFrame:
    rejects = get_reject_udf("patients", fhir_release=release)
    told = resources(spark, settings).select("source", "position", explode(rejects("value")).alias("reject"))
    return told.select(
        lit("fhir").alias("standard"),
        lit(None).cast("string").alias("table"),
        col("reject.code").alias("code"),
        col("reject.reason").alias("reason"),
        "source",
        "position",
        col("reject.message_index").alias("message_index"),
        col("reject.byte_offset").alias("byte_offset"),
        col("reject.path").alias("path"),
        lit(None).cast("binary").alias("content"),
    )


@dp.table(comment="Rows that a rule drops, of all tables, as JSON")
def quarantine_resource_rows() -> DataFrame:
    found = None
    for table, rules in RULES.items():
        broken = rules.violations(
            of_table(table),
            source=col("_source_file"),
            message_index=col("_resource_index"),
            byte_offset=col("_byte_offset"),
            content=to_json(struct("*")).cast("binary"),
        )
        found = broken if found is None else found.unionAll(broken)
    return found.select(
        lit("fhir").alias("standard"),
        "table",
        "code",
        lit("the row breaks this rule of its table").alias("reason"),
        "source",
        lit(0).cast("bigint").alias("position"),
        "message_index",
        "byte_offset",
        lit(None).cast("string").alias("path"),
        "content",
    )


@dp.materialized_view(comment="How many rows of a table break a rule that warns; what rules drop is in bronze_quarantine")
def quality_of_resources() -> DataFrame:
    return Rules.counted(RULES.values(), spark)
