"""Gold: beds by ward and hour, and laboratory results with how they go."""

from pyspark import pipelines as dp
from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql.functions import coalesce, col, count, date_trunc, lag, lit, when
from pyspark.sql.functions import sum as total

spark = SparkSession.active()

#: Events by what they do to the number of inpatients of the ward that they name; a transfer also takes one from the ward before.
MOVES = {"A01": 1, "A06": 1, "A13": 1, "A02": 1, "A03": -1, "A11": -1}


@dp.materialized_view(comment="Inpatients that came and left by facility, ward and hour, and how many are there at its end")
def gold_census() -> DataFrame:
    events = spark.read.table("adt_messages").where("patient_class = 'I'")
    hour = date_trunc("hour", "message_datetime").alias("hour")
    moves = None
    for event, change in MOVES.items():
        of_event = events.where(col("trigger_event") == event)
        here = of_event.select("sending_facility", col("location_point_of_care").alias("ward"), hour, lit(change).alias("change"))
        moves = here if moves is None else moves.unionAll(here)
    transfers = events.where("trigger_event = 'A02'")
    moves = moves.unionAll(
        transfers.select("sending_facility", col("prior_location_point_of_care").alias("ward"), hour, lit(-1).alias("change"))
    )
    by_hour = moves.groupBy("sending_facility", "ward", "hour").agg(
        count(when(col("change") > 0, 1)).alias("came"), count(when(col("change") < 0, 1)).alias("left"), total("change").alias("change")
    )
    so_far = Window.partitionBy("sending_facility", "ward").orderBy("hour").rowsBetween(Window.unboundedPreceding, Window.currentRow)
    return by_hour.select("sending_facility", "ward", "hour", "came", "left", total("change").over(so_far).alias("inpatients"))


@dp.materialized_view(comment="Numeric results of a patient and a test, each with the one before it")
def gold_laboratory_results() -> DataFrame:
    numbers = spark.read.table("silver_observations").where("value_number IS NOT NULL AND patient_id IS NOT NULL")
    of_test = Window.partitionBy("sending_facility", "patient_id", "observation_code").orderBy("message_datetime", "message_control_id", "set_id")
    shown = numbers.select(
        "sending_facility", "patient_id", "message_datetime", "message_control_id", "set_id", "observation_code", "observation_text",
        "value_number", "units", "reference_range", "abnormal_flags", "result_status",
    )
    previous = shown.withColumn("previous_number", lag("value_number").over(of_test))
    return previous.withColumn("change", col("value_number") - col("previous_number"))


#: What is shown of a patient.
PATIENT = ("sending_facility", "patient_id", "patient_name_family", "patient_name_given", "date_of_birth", "gender", "as_of")


@dp.materialized_view(comment="Every patient with what is known of them: visits, results, vaccinations")
def gold_patient_360() -> DataFrame:
    key = ["sending_facility", "patient_id"]
    visits = spark.read.table("adt_messages").where("trigger_event IN ('A01', 'A04')").groupBy(key).agg(count("*").alias("visits"))
    results = spark.read.table("silver_observations").groupBy(key).agg(
        count("*").alias("observations"), count(when(col("abnormal_flags").isin("H", "L", "HH", "LL", "A"), 1)).alias("abnormal_observations")
    )
    vaccinations = spark.read.table("vxu_messages").groupBy(key).agg(count("*").alias("vaccination_messages"))
    patients = spark.read.table("silver_patients")
    joined = patients.join(visits, key, "left").join(results, key, "left").join(vaccinations, key, "left")
    counts = ("visits", "observations", "abnormal_observations", "vaccination_messages")
    return joined.select(*PATIENT, *[coalesce(col(name), lit(0)).alias(name) for name in counts])
