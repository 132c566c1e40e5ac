"""Silver of FHIR: the newest version of each resource, flattened, and who of it is who of HL7 v2."""

from pyspark import pipelines as dp
from pyspark.sql import Column, DataFrame, SparkSession, Window
from pyspark.sql.functions import coalesce, col, concat, explode, expr, filter, get, get_json_object, lit, row_number, when
from pyspark.sql.functions import min as least_of

spark = SparkSession.active()


def current(table: str) -> DataFrame:
    """Each resource as its newest version has it. Files tell of no deletions."""
    newest = Window.partitionBy("id").orderBy(
        col("meta_lastUpdated").desc_nulls_last(),
        expr("try_cast(meta.versionId AS bigint)").desc_nulls_last(),
        col("_source_file").desc(),
        col("_resource_index").desc(),
    )
    return spark.read.table(table).select("*", row_number().over(newest).alias("_rank")).where("_rank = 1")


def id_in(reference: str, kind: str) -> Column:
    """The id in a reference: `Patient/4711`, with or without a server before it, or the `urn:uuid:` of a Bundle."""
    found = coalesce(
        expr(f"nullif(regexp_extract({reference}, '(?:^|/){kind}/([A-Za-z0-9.-]+)', 1), '')"),
        expr(f"nullif(regexp_extract({reference}, '^urn:uuid:(.+)$', 1), '')"),
    )
    return found


def coding(of: str) -> Column:
    """The first coding of a CodeableConcept."""
    return get(f"{of}.coding", lit(0))


@dp.materialized_view(comment="Every Patient, in its newest version")
def silver_fhir_patients() -> DataFrame:
    official = coalesce(get(filter("name", lambda name: name["use"] == "official"), lit(0)), get("name", lit(0)))
    home = get("address", lit(0))
    return current("patients").select(
        "id",
        "identifier",
        official["family"].alias("family"),
        get(official["given"], lit(0)).alias("given"),
        col("__birthDate_start").cast("date").alias("birth_date"),
        "gender",
        home["city"].alias("address_city"),
        home["state"].alias("address_state"),
        home["postalCode"].alias("address_postal_code"),
        "active",
        coalesce(col("deceasedBoolean"), col("deceasedDateTime").isNotNull()).alias("deceased"),
        col("meta_lastUpdated").alias("as_of"),
    )


@dp.materialized_view(
    comment="Which patient number of HL7 v2 is which Patient of FHIR: they have an identifier of the same authority in common"
)
def silver_people() -> DataFrame:
    """One row for each number of HL7, and for each Patient without any. `person` is the Patient's id, else facility and number."""
    messages = spark.read.table("silver_patients")
    given = messages.select("sending_facility", "patient_id", explode("patient_identifiers").alias("one")).where("one.id IS NOT NULL")
    authority = when(col("one.assigning_authority_id_type") == "ISO", concat(lit("urn:oid:"), col("one.assigning_authority_id"))).when(
        col("one.assigning_authority_id_type").isin("URI", "UUID"), col("one.assigning_authority_id")
    )
    of_messages = given.select("sending_facility", "patient_id", authority.alias("system"), col("one.id").alias("value")).where(
        "system IS NOT NULL"
    )
    resources = spark.read.table("silver_fhir_patients")
    of_resources = resources.select(col("id").alias("fhir_id"), explode("identifier").alias("one")).select(
        "fhir_id", col("one.system").alias("system"), col("one.value").alias("value")
    )
    matched = (
        of_messages.join(of_resources, ["system", "value"])
        .groupBy("sending_facility", "patient_id")
        .agg(least_of("fhir_id").alias("fhir_id"))
    )
    numbers = messages.join(matched, ["sending_facility", "patient_id"], "left")
    # A number that was merged is the one that took its place.
    survivors = numbers.select("sending_facility", col("patient_id").alias("merged_into"), col("fhir_id").alias("survivor"))
    numbers = numbers.join(survivors, ["sending_facility", "merged_into"], "left").select(
        "sending_facility",
        "patient_id",
        coalesce("fhir_id", "survivor").alias("fhir_id"),
        coalesce(
            col("fhir_id"),
            col("survivor"),
            concat(coalesce(col("sending_facility"), lit("")), lit("|"), coalesce(col("merged_into"), col("patient_id"))),
        ).alias("person"),
    )
    known = numbers.select(col("fhir_id").alias("known")).where("known IS NOT NULL")
    alone = resources.select(col("id").alias("fhir_id")).join(known, col("fhir_id") == col("known"), "left_anti")
    return numbers.select("person", "fhir_id", "sending_facility", "patient_id").unionAll(
        alone.select(
            col("fhir_id").alias("person"),
            "fhir_id",
            lit(None).cast("string").alias("sending_facility"),
            lit(None).cast("string").alias("patient_id"),
        )
    )


@dp.materialized_view(comment="Every Encounter, in its newest version")
def silver_encounters() -> DataFrame:
    visit = get(filter("identifier", lambda one: get(one["type"]["coding"], lit(0))["code"] == "VN"), lit(0))
    return current("encounters").select(
        "id",
        id_in("subject.reference", "Patient").alias("patient"),
        visit["value"].alias("visit_number"),
        "status",
        col("class.code").alias("class"),
        get(col("type"), lit(0))["text"].alias("type_text"),
        coding("serviceType")["code"].alias("service"),
        col("period.__start_start").alias("began_at"),
        col("period.__end_start").alias("ended_at"),
        col("meta_lastUpdated").alias("as_of"),
    )


@dp.materialized_view(comment="Every Condition, in its newest version")
def silver_conditions() -> DataFrame:
    return current("conditions").select(
        "id",
        id_in("subject.reference", "Patient").alias("patient"),
        id_in("encounter.reference", "Encounter").alias("encounter"),
        coding("code")["system"].alias("system"),
        coding("code")["code"].alias("code"),
        coalesce(col("code.text"), coding("code")["display"]).alias("text"),
        coding("clinicalStatus")["code"].alias("clinical_status"),
        coding("verificationStatus")["code"].alias("verification_status"),
        col("__onsetDateTime_start").alias("began_at"),
        col("__recordedDate_start").alias("recorded_at"),
        col("meta_lastUpdated").alias("as_of"),
    )


@dp.materialized_view(comment="Every MedicationRequest, in its newest version, with the medication that it names or contains")
def silver_medications() -> DataFrame:
    # A contained Medication is JSON text.
    inside = get(
        filter("contained", lambda text: concat(lit("#"), get_json_object(text, "$.id")) == col("medicationReference.reference")), lit(0)
    )
    named, said = coding("medicationCodeableConcept"), "$.code.coding[0]"
    return current("medications").select(
        "id",
        id_in("subject.reference", "Patient").alias("patient"),
        id_in("encounter.reference", "Encounter").alias("encounter"),
        "status",
        "intent",
        coalesce(named["system"], get_json_object(inside, f"{said}.system")).alias("system"),
        coalesce(named["code"], get_json_object(inside, f"{said}.code")).alias("code"),
        coalesce(
            col("medicationCodeableConcept.text"),
            named["display"],
            get_json_object(inside, "$.code.text"),
            col("medicationReference.display"),
        ).alias("text"),
        col("__authoredOn_start").alias("ordered_at"),
        col("meta_lastUpdated").alias("as_of"),
    )


def values(of: str) -> list[Column]:
    """What an Observation, or a component of it, says."""
    code, flag, bounds = coding(f"{of}code"), get(f"{of}interpretation", lit(0)), get(f"{of}referenceRange", lit(0))
    return [
        code["system"].alias("system"),
        code["code"].alias("code"),
        coalesce(col(f"{of}code.text"), code["display"]).alias("text"),
        col(f"{of}valueQuantity.__value_numeric").alias("value_number"),
        col(f"{of}valueQuantity.comparator").alias("value_comparator"),
        coalesce(f"{of}valueQuantity.code", f"{of}valueQuantity.unit").alias("units"),
        coalesce(col(f"{of}valueString"), col(f"{of}valueCodeableConcept.text"), coding(f"{of}valueCodeableConcept")["display"]).alias(
            "value_text"
        ),
        coding(f"{of}valueCodeableConcept")["code"].alias("value_code"),
        get(flag["coding"], lit(0))["code"].alias("interpretation"),
        bounds["low"]["__value_numeric"].alias("low"),
        bounds["high"]["__value_numeric"].alias("high"),
    ]


@dp.materialized_view(comment="Every value of an Observation in its newest version: its own, and one for each component")
def silver_fhir_observations() -> DataFrame:
    """`component_index` is null for the Observation's own value. One of components alone has rows for these only."""
    head = {
        "id": col("id"),
        "patient": id_in("subject.reference", "Patient"),
        "encounter": id_in("encounter.reference", "Encounter"),
        "status": col("status"),
        "category": coding("category_of")["code"],
        "panel_code": coding("code")["code"],
        "observed_at": coalesce("__effectiveDateTime_start", "effectivePeriod.__start_start", "__effectiveInstant_start"),
    }
    newest = current("observations").select("*", get("category", lit(0)).alias("category_of"))
    named = [column.alias(name) for name, column in head.items()]
    own = newest.select(*named, lit(None).cast("int").alias("component_index"), *values(""), col("meta_lastUpdated").alias("as_of"))
    parts = newest.select("*", expr("posexplode(component) AS (component_index, part)"))
    inner = parts.select(*named, "component_index", *values("part."), col("meta_lastUpdated").alias("as_of"))
    has_parts_only = newest.where(
        "size(component) > 0 AND valueQuantity IS NULL AND valueString IS NULL AND valueCodeableConcept IS NULL"
    ).select("id")
    return own.join(has_parts_only, "id", "left_anti").unionAll(inner)
