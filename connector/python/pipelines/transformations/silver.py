"""Silver: who is who now, and results one by one."""

from pyspark import pipelines as dp
from pyspark.sql import DataFrame, SparkSession, Window
from pyspark.sql.functions import col, explode, row_number

spark = SparkSession.active()


@dp.materialized_view(comment="Every patient of a facility, as the last message about them says")
def silver_patients() -> DataFrame:
    latest = Window.partitionBy("sending_facility", "patient_id").orderBy(
        col("message_datetime").desc_nulls_last(), col("message_control_id").desc()
    )
    told = spark.read.table("adt_messages").where("patient_id IS NOT NULL")
    last = told.withColumn("_rank", row_number().over(latest)).where("_rank = 1")
    return last.select(
        "sending_facility",
        "patient_id",
        "patient_name_family",
        "patient_name_given",
        "date_of_birth",
        "gender",
        "address_city",
        "address_state",
        "address_postal_code",
        "phone",
        "trigger_event",
        col("message_datetime").alias("as_of"),
    )


@dp.materialized_view(comment="Every observation of a result message")
def silver_observations() -> DataFrame:
    results = spark.read.table("oru_messages")
    one = results.select("message_control_id", "message_hash", "sending_facility", "patient_id", "message_datetime", explode("observations").alias("observation"))
    return one.select("message_control_id", "message_hash", "sending_facility", "patient_id", "message_datetime", "observation.*")
