"""Silver of HL7 v2: who is who now, results one by one, appointments and what they need, and where patients lay."""

from pyspark import pipelines as dp
from pyspark.sql import Column, DataFrame, SparkSession, Window
from pyspark.sql.functions import coalesce, col, explode, get, lag, lit, rank, row_number, size, when

spark = SparkSession.active()

MESSAGES = ("adt_messages", "orm_messages", "oru_messages", "siu_messages", "vxu_messages")
PATIENT = ["sending_facility", "patient_id"]
NEWEST = [col("message_datetime").desc_nulls_last(), col("message_control_id").desc(), col("message_hash").desc()]
OLDEST = [col("message_datetime").asc_nulls_first(), col("message_control_id").asc(), col("message_hash").asc()]


def last_of(frame: DataFrame, keys: list[str], *order: Column) -> DataFrame:
    """The last row of each key; with a column `_rank`, as Spark Connect would have to ask a server to drop one."""
    return frame.select("*", row_number().over(Window.partitionBy(*keys).orderBy(*order)).alias("_rank")).where("_rank = 1")


@dp.materialized_view(
    comment="Every patient number of a facility, as the last message about it says; merged_into: the number that took its place"
)
def silver_patients() -> DataFrame:
    told = None
    for table in MESSAGES:
        # Registration knows patients best; who it never told of is taken from other messages.
        of_table = (
            spark.read.table(table)
            .where("patient_id IS NOT NULL")
            .select(
                *PATIENT,
                "patient_identifiers",
                "patient_name_family",
                "patient_name_given",
                "date_of_birth",
                "gender",
                "address_city",
                "address_state",
                "address_postal_code",
                "phone",
                "message_type",
                "trigger_event",
                "message_datetime",
                "message_control_id",
                "message_hash",
            )
        )
        told = of_table if told is None else told.unionByName(of_table)
    last = last_of(told, PATIENT, (col("message_type") == "ADT").desc(), *NEWEST)
    merges = spark.read.table("adt_messages").where(
        "merged_patient_id IS NOT NULL AND merged_patient_id <> patient_id AND trigger_event IN ('A18', 'A34', 'A40')"
    )
    merged = last_of(merges, ["sending_facility", "merged_patient_id"], *NEWEST).select(
        "sending_facility",
        col("merged_patient_id").alias("patient_id"),
        col("patient_id").alias("merged_into"),
        col("message_datetime").alias("merged_at"),
    )
    # A number that registration used again after it was merged is one of its own.
    used_again = (col("message_type") == "ADT") & (col("message_datetime") > col("merged_at"))
    return last.join(merged, PATIENT, "left").select(
        *PATIENT,
        "patient_identifiers",
        "patient_name_family",
        "patient_name_given",
        "date_of_birth",
        "gender",
        "address_city",
        "address_state",
        "address_postal_code",
        "phone",
        when(used_again, lit(None)).otherwise(col("merged_into")).alias("merged_into"),
        "message_type",
        "trigger_event",
        col("message_datetime").alias("as_of"),
    )


@dp.materialized_view(
    comment="Every observation of a result message; is_current: no later message told the same result of the same order again"
)
def silver_observations() -> DataFrame:
    head = ["message_control_id", "message_hash", "sending_facility", "patient_id", "visit_number", "message_datetime"]
    one = spark.read.table("oru_messages").select(*head, "orders", explode("observations").alias("one"))
    flat = one.select("*", get("orders", col("one.order_index")).alias("order")).select(
        *head,
        col("order.placer_order_number").alias("placer_order_number"),
        col("order.filler_order_number").alias("filler_order_number"),
        col("order.service_code").alias("service_code"),
        col("order.service_text").alias("service_text"),
        coalesce(col("one.observation_datetime"), col("order.observation_datetime"), col("message_datetime")).alias("observed_at"),
        "one.*",
    )
    # Of a result that is told again (preliminary, final, corrected) the last message counts, with all its lines; of a message that came
    # twice one. What has no order's number stands for itself.
    number = coalesce(col("filler_order_number"), col("placer_order_number"), col("message_hash"))
    by_message = Window.partitionBy(col("sending_facility"), number, col("observation_code"), col("observation_sub_id")).orderBy(*NEWEST)
    copies = Window.partitionBy("message_hash", "segment_index").orderBy("message_control_id")
    return flat.select("*", ((rank().over(by_message) == 1) & (row_number().over(copies) == 1)).alias("is_current"))


APPOINTMENT = ["sending_facility", "appointment_id"]
#: Appointments are numbered by who keeps the book, else by who asked.
APPOINTMENT_ID = coalesce(col("filler_appointment_id"), col("placer_appointment_id"), col("message_hash")).alias("appointment_id")


@dp.materialized_view(comment="Every appointment, as the last message about it says")
def silver_appointments() -> DataFrame:
    told = spark.read.table("siu_messages").select("*", APPOINTMENT_ID)
    return last_of(told, APPOINTMENT, *NEWEST).select(
        *APPOINTMENT,
        "patient_id",
        "visit_number",
        "schedule_id",
        "event_reason",
        "appointment_reason",
        "appointment_type",
        "appointment_duration",
        "appointment_duration_units",
        "appointment_start_datetime",
        "appointment_end_datetime",
        "filler_status_code",
        "trigger_event",
        # S15 cancels, S17 deletes; S26 is a patient who did not come.
        col("trigger_event").isin("S15", "S17").alias("is_cancelled"),
        (col("trigger_event") == "S26").alias("is_missed"),
        size("appointment_resources").alias("resources"),
        col("message_datetime").alias("as_of"),
    )


@dp.materialized_view(comment="Services, rooms, people and things of appointments; is_current: of the last message about the appointment")
def silver_appointment_resources() -> DataFrame:
    told = spark.read.table("siu_messages").select("*", APPOINTMENT_ID)
    by_message = Window.partitionBy(*APPOINTMENT).orderBy(*NEWEST)
    ranked = told.select("*", (row_number().over(by_message) == 1).alias("is_current"))
    return ranked.select(
        *APPOINTMENT, "patient_id", "message_control_id", "message_datetime", "is_current", explode("appointment_resources").alias("one")
    ).select(*APPOINTMENT, "patient_id", "message_control_id", "message_datetime", "is_current", "one.*")


#: After these events an inpatient lies where the message says; after those nowhere.
IN_BED = ("A01", "A02", "A06", "A12", "A13")
OUT_OF_BED = ("A03", "A07", "A11")


@dp.materialized_view(comment="Where an inpatient came to lie and where from, by visit; no ward: not in house")
def silver_bed_moves() -> DataFrame:
    """Each event says where a patient is after it, so that what is told twice, or was missed, does not count twice or for ever."""
    events = spark.read.table("adt_messages").where(col("trigger_event").isin(*IN_BED, *OUT_OF_BED) & col("message_datetime").isNotNull())
    inside = col("trigger_event").isin(*IN_BED) & (col("patient_class") == "I")
    place = {"ward": "location_point_of_care", "room": "location_room", "bed": "location_bed"}
    visit = coalesce(col("visit_number"), col("patient_id")).alias("visit")
    after = events.select(
        "sending_facility",
        visit,
        "patient_id",
        "trigger_event",
        "message_datetime",
        "message_control_id",
        "message_hash",
        *[when(inside, col(of)).alias(name) for name, of in place.items()],
    )
    along = Window.partitionBy("sending_facility", "visit").orderBy(*OLDEST)
    moves = after.select(
        "sending_facility",
        "visit",
        "patient_id",
        "trigger_event",
        col("message_datetime").alias("moved_at"),
        *place,
        *[lag(name).over(along).alias(f"previous_{name}") for name in place],
        (row_number().over(Window.partitionBy("sending_facility", "visit").orderBy(*NEWEST)) == 1).alias("is_last"),
    )
    return moves.where("ward IS NOT NULL OR previous_ward IS NOT NULL")
