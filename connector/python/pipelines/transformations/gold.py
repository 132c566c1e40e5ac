"""Gold: beds by ward and hour, laboratory results with how they go, and people with all that is known of them."""

from pyspark import pipelines as dp
from pyspark.sql import Column, DataFrame, SparkSession, Window
from pyspark.sql.functions import (
    array_sort,
    avg,
    coalesce,
    col,
    collect_list,
    count,
    count_distinct,
    date_trunc,
    exists,
    explode,
    expr,
    lag,
    lit,
    regr_slope,
    row_number,
    sequence,
    split,
    struct,
    when,
)
from pyspark.sql.functions import max as greatest_of
from pyspark.sql.functions import min as least_of
from pyspark.sql.functions import sum as total

from healthcare_connector.pipelines import Settings

spark = SparkSession.active()
settings = Settings.of(spark)


@dp.materialized_view(comment="Inpatients of every facility, ward and hour: who came and left within it, and how many are there at its end")
def gold_census() -> DataFrame:
    moves = (
        spark.read.table("silver_bed_moves").where("NOT ward <=> previous_ward").select("*", date_trunc("hour", "moved_at").alias("hour"))
    )
    came = moves.where("ward IS NOT NULL").select("sending_facility", "ward", "hour", lit(1).alias("came"), lit(0).alias("left"))
    left = moves.where("previous_ward IS NOT NULL").select(
        "sending_facility", col("previous_ward").alias("ward"), "hour", lit(0).alias("came"), lit(1).alias("left")
    )
    by_hour = came.unionAll(left).groupBy("sending_facility", "ward", "hour").agg(total("came").alias("came"), total("left").alias("left"))
    until = moves.agg(greatest_of("hour").alias("until"))
    first = by_hour.groupBy("sending_facility", "ward").agg(least_of("hour").alias("first")).crossJoin(until)
    hours = first.select("sending_facility", "ward", explode(sequence("first", "until", expr("INTERVAL 1 HOUR"))).alias("hour"))
    every = hours.join(by_hour, ["sending_facility", "ward", "hour"], "left").select(
        "sending_facility", "ward", "hour", coalesce("came", lit(0)).alias("came"), coalesce("left", lit(0)).alias("left")
    )
    so_far = Window.partitionBy("sending_facility", "ward").orderBy("hour").rowsBetween(Window.unboundedPreceding, Window.currentRow)
    return every.select("*", total(col("came") - col("left")).over(so_far).alias("inpatients"))


@dp.materialized_view(comment="Beds in use now: who lies where, and since when")
def gold_beds() -> DataFrame:
    here = spark.read.table("silver_bed_moves").where("is_last AND ward IS NOT NULL")
    return here.select(
        "sending_facility", "ward", "room", "bed", "patient_id", col("visit").alias("visit_number"), col("moved_at").alias("since")
    )


#: Flags of HL7 table 0078 that call for attention, and those that call for it at once.
ABNORMAL = ("L", "H", "LL", "HH", "<", ">", "A", "AA", "LU", "HU", "U", "D", "B", "W", "R", "I", "POS", "DET")
CRITICAL = ("LL", "HH", "<", ">", "AA")


def flagged(flags: tuple[str, ...]) -> Column:
    """Whether one of the flags of a result is among these."""
    return coalesce(exists(split("abnormal_flags", "~"), lambda flag: flag.isin(*flags)), lit(False))


#: What is shown of a result as it was sent.
SHOWN = (
    "person",
    "sending_facility",
    "patient_id",
    "visit_number",
    "filler_order_number",
    "observed_at",
    "message_control_id",
    "set_id",
    "observation_code",
    "observation_text",
    "observation_system",
    "value_type",
    "value_number",
    "units",
    "reference_range",
    "abnormal_flags",
    "result_status",
)


@dp.materialized_view(
    comment="Numbers of a person and a test in the order of time: the one before, how far and where it moved, mean and slope of the last ones, flags"
)
def gold_laboratory_results() -> DataFrame:
    """Of results that were told again the last, and none that was withdrawn. A number with a comparator (`>100`) is no point of a line.

    How many results mean and slope are of is the setting `healthcare.trend_results`.
    """
    people = spark.read.table("silver_people").where("patient_id IS NOT NULL").select("person", "sending_facility", "patient_id")
    numbers = spark.read.table("silver_observations").where(
        "is_current AND value_number IS NOT NULL AND coalesce(value_comparator, '=') = '=' AND NOT coalesce(result_status, '') IN ('D', 'W', 'X')"
    )
    shown = numbers.join(people, ["sending_facility", "patient_id"]).select(
        *SHOWN,
        flagged(ABNORMAL).alias("is_abnormal"),
        flagged(CRITICAL).alias("is_critical"),
    )
    # Numbers in other units are another line.
    line = ["person", "observation_code", "observation_system", "units"]
    of_test = Window.partitionBy(*line).orderBy("observed_at", "filler_order_number", "message_control_id", "set_id")
    last = of_test.rowsBetween(1 - settings.number("trend_results"), Window.currentRow)
    first = least_of("observed_at").over(Window.partitionBy(*line))
    by_day = shown.select("*", row_number().over(of_test).alias("result_index"), first.alias("first_at")).select(
        "*", expr("(unix_micros(observed_at) - unix_micros(first_at)) / 86400000000D").alias("days")
    )
    moved = by_day.select(
        *SHOWN,
        "is_abnormal",
        "is_critical",
        "result_index",
        lag("value_number").over(of_test).alias("previous_number"),
        lag("observed_at").over(of_test).alias("previous_at"),
        lag("is_abnormal").over(of_test).alias("previous_is_abnormal"),
        avg(col("value_number").cast("double")).over(last).alias("average_of_last"),
        regr_slope(col("value_number").cast("double"), col("days")).over(last).alias("slope_per_day"),
    )
    direction = when(col("change") > 0, "up").when(col("change") < 0, "down").when(col("change") == 0, "same")
    # Spark's difference of two decimals of 38 digits has one place less.
    change = expr("CAST(try_cast(value_number AS DECIMAL(29, 9)) - try_cast(previous_number AS DECIMAL(29, 9)) AS DECIMAL(38, 9))")
    return moved.select("*", change.alias("change")).select("*", direction.alias("direction"))


def of_people(frame: DataFrame, *counts: Column, by: str = "patient_id") -> DataFrame:
    """Counts by person, of rows that name a patient number of a facility or a Patient of FHIR."""
    people = spark.read.table("silver_people")
    if by == "patient_id":
        return frame.join(people.where("patient_id IS NOT NULL"), ["sending_facility", "patient_id"]).groupBy("person").agg(*counts)
    once = people.where("fhir_id IS NOT NULL").groupBy(col("fhir_id").alias("patient")).agg(least_of("person").alias("person"))
    return frame.join(once, "patient").groupBy("person").agg(*counts)


def identities() -> DataFrame:
    """Who a person is, as the newest of what HL7 and FHIR say."""
    people = spark.read.table("silver_people")
    from_messages = (
        spark.read.table("silver_patients")
        .join(people.where("patient_id IS NOT NULL"), ["sending_facility", "patient_id"])
        .select(
            "person",
            "as_of",
            col("patient_name_family").alias("family"),
            col("patient_name_given").alias("given"),
            col("date_of_birth").alias("birth_date"),
            expr("CASE gender WHEN 'F' THEN 'female' WHEN 'M' THEN 'male' WHEN 'U' THEN 'unknown' ELSE lower(gender) END").alias("gender"),
            "address_city",
            "address_state",
            "address_postal_code",
            (col("merged_into").isNull()).cast("int").alias("rank"),
            lit("hl7v2").alias("told_by"),
        )
    )
    of_patients = people.where("fhir_id IS NOT NULL").groupBy(col("fhir_id").alias("id")).agg(least_of("person").alias("person"))
    from_resources = (
        spark.read.table("silver_fhir_patients")
        .join(of_patients, "id")
        .select(
            "person",
            "as_of",
            "family",
            "given",
            "birth_date",
            "gender",
            "address_city",
            "address_state",
            "address_postal_code",
            lit(1).alias("rank"),
            lit("fhir").alias("told_by"),
        )
    )
    newest = Window.partitionBy("person").orderBy(col("rank").desc(), col("as_of").desc_nulls_last(), "told_by", "family", "given")
    said = from_messages.unionByName(from_resources).select("*", row_number().over(newest).alias("_at")).where("_at = 1")
    return said.select(
        "person", "as_of", "family", "given", "birth_date", "gender", "address_city", "address_state", "address_postal_code", "told_by"
    )


def known_of_people() -> list[DataFrame]:
    """What is known of people, each of them by person."""
    read = spark.read.table
    codes = array_sort(expr("collect_set(code)"))
    visits = of_people(
        read("adt_messages").where("visit_number IS NOT NULL"), count_distinct("sending_facility", "visit_number").alias("visits")
    )
    results = of_people(
        read("silver_observations").where("is_current"),
        count("*").alias("results"),
        count(when(flagged(ABNORMAL), 1)).alias("abnormal_results"),
        greatest_of("observed_at").alias("last_result_at"),
    )
    booked = ~(col("is_cancelled") | col("is_missed"))
    appointments = of_people(
        read("silver_appointments"),
        count("*").alias("appointments"),
        count(when(booked, 1)).alias("appointments_standing"),
        greatest_of(when(booked, col("appointment_start_datetime"))).alias("last_appointment_at"),
    )
    vaccinations = of_people(
        read("vxu_messages").select("sending_facility", "patient_id", explode("vaccinations")), count("*").alias("vaccinations")
    )
    encounters = of_people(
        read("silver_encounters"), count("*").alias("encounters"), greatest_of("began_at").alias("last_encounter_at"), by="fhir"
    )
    observed = of_people(read("silver_fhir_observations"), count_distinct("id").alias("fhir_observations"), by="fhir")
    conditions = of_people(read("silver_conditions"), count("*").alias("conditions"), codes.alias("condition_codes"), by="fhir")
    medications = of_people(read("silver_medications"), count("*").alias("medications"), codes.alias("medication_codes"), by="fhir")
    return [visits, results, appointments, vaccinations, encounters, observed, conditions, medications]


#: What is counted of a person.
COUNTS = (
    "visits",
    "encounters",
    "results",
    "abnormal_results",
    "fhir_observations",
    "conditions",
    "medications",
    "vaccinations",
    "appointments",
    "appointments_standing",
)


@dp.materialized_view(comment="Every person of HL7 v2 and FHIR with what is known of them from both")
def gold_patient_360() -> DataFrame:
    read = spark.read.table
    numbers = (
        read("silver_people")
        .groupBy("person")
        .agg(
            greatest_of("fhir_id").alias("fhir_id"),
            array_sort(collect_list(when(col("patient_id").isNotNull(), struct("sending_facility", "patient_id")))).alias(
                "patient_numbers"
            ),
        )
    )
    whole = numbers.join(identities(), "person", "left")
    for part in known_of_people():
        whole = whole.join(part, "person", "left")
    return whole.select(
        "person",
        "fhir_id",
        "patient_numbers",
        "family",
        "given",
        "birth_date",
        "gender",
        "address_city",
        "address_state",
        "address_postal_code",
        "as_of",
        "told_by",
        *[coalesce(name, lit(0)).alias(name) for name in COUNTS],
        "last_encounter_at",
        "last_result_at",
        "last_appointment_at",
        "condition_codes",
        "medication_codes",
    )
