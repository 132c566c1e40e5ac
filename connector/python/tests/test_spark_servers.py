"""FHIR servers in real local Spark: periods shared by tasks, streams that replay, filters handed down."""

import datetime
import json
import os
import signal
import subprocess
import sys
import time

import pytest

import healthcare_connector as hc
from fhir_server import START, Answer
from healthcare_connector.spark.server_choice import chosen_server
from test_spark import values

QUICK = {"no_proxy": "true", "requests_per_second": "0"}
PUSHED = "spark.sql.python.filterPushdown.enabled"


def read(spark, fhir, table="patients", **options):
    return spark.read.format("fhir").options(fhir_base_url=fhir.base, table=table, **{**QUICK, **options}).load()


def ids(frame):
    return sorted(row["id"] for row in frame.select("id").collect())


def names(prefix, count):
    return [f"{prefix}{number:03}" for number in range(count)]


def of_server(fhir, table):
    return [row for batch in hc.read_server(fhir.base, tables=[table], **QUICK)[table] for row in batch.to_pylist()]


@pytest.mark.parametrize("table", ["patients", "observations"])
def test_a_batch_has_the_rows_of_the_server_however_it_is_divided(spark, fhir, table):
    fhir.filled(patients=70, observations=80)
    expected = values({**row, "_resource_index": None, "_byte_offset": None} for row in of_server(fhir, table))
    for partitions in ("1", "6"):
        frame = read(spark, fhir, table, num_partitions=partitions, page_size="5")
        assert frame.schema == hc.schema(table).spark()
        assert frame.rdd.getNumPartitions() == int(partitions)
        rows = [{**row.asDict(), "_resource_index": None, "_byte_offset": None} for row in frame.collect()]
        assert values(rows) == expected
    assert len(expected) in (70, 80)


def test_tasks_ask_for_their_own_period_only(spark, fhir):
    fhir.filled(patients=80)
    fhir.requests.clear()
    assert read(spark, fhir, num_partitions="4", page_size="10").count() == 80
    searches = [path for path in fhir.searches("Patient") if "_count=10" in path]
    bounds = {part for path in searches for part in path.split("&") if part.startswith("_lastUpdated=lt")}
    assert len(bounds) == 4
    # Each page once, and for each task its last moment again and a look whether the server sorts.
    assert len(searches) <= 24
    assert fhir.requests.count("/fhir/metadata") <= 3


def test_columns_are_chosen_by_option_or_schema(spark, fhir):
    fhir.filled(patients=5)
    frame = read(spark, fhir, columns="id,gender")
    assert frame.columns == ["id", "gender"] and ids(frame) == names("p", 5)
    whole = hc.schema("patients").spark()
    from pyspark.sql.types import StructType

    asked = StructType([whole["gender"], whole["id"]])
    frame = spark.read.format("fhir").schema(asked).options(fhir_base_url=fhir.base, table="patients", **QUICK).load()
    assert frame.columns == ["gender", "id"] and ids(frame) == names("p", 5)


def test_since_until_and_search_read_less(spark, fhir):
    fhir.filled(patients=30)
    frame = read(spark, fhir, since="2024-05-01T12:00:11Z", until="2024-05-01T14:00:21+02:00")
    assert ids(frame) == names("p", 20)[10:]
    assert ids(read(spark, fhir, search="Patient?gender=female")) == []


def test_what_was_deleted_is_a_table(spark, fhir):
    fhir.filled(patients=5)
    fhir.delete("Patient", "p001")
    fhir.later(5)
    frame = read(spark, fhir, "patients_deletes")
    assert frame.columns == ["id", "deleted_at", "_source_file"]
    assert [(row.id, row.deleted_at) for row in frame.collect()] == [("p001", datetime.datetime(2024, 5, 1, 12, 0, 16))]


def test_nothing_is_no_error(spark, fhir):
    assert read(spark, fhir).count() == 0
    fhir.filled(patients=3)
    assert read(spark, fhir, since="2024-06-01T00:00:00Z").count() == 0


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({"table": ""}, "the option table is needed"),
        ({"table": "patientz"}, "did you mean `patients`"),
        ({"page_sise": "3"}, "did you mean `page_size`"),
        ({"path": "x"}, "contradict each other"),
        ({"recursive": "true"}, "recursive is of use with files only"),
        ({"num_partitions": "0"}, "num_partitions must be at least 1"),
        ({"auth_type": "oauth2"}, "auth_type oauth2 needs client_id"),
        ({"columns": "nothing"}, "has no column `nothing`"),
        ({"since": "yesterday"}, "write an instant"),
        ({"settle": "long"}, "settle: write a time"),
        ({"push_filters": "maybe"}, "push_filters: write true or false"),
    ],
)
def test_wrong_options_are_said_before_anything_is_read(spark, fhir, options, says):
    with pytest.raises(Exception, match=says):
        read(spark, fhir, **{"table": "patients", **options}).count()
    assert fhir.requests == []


def test_an_error_of_the_server_says_where_and_nothing_of_its_words_or_our_secrets(spark, fhir):
    fhir.filled(patients=30)
    fhir.instead = lambda path, headers: (
        Answer(403, '{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"forbidden","diagnostics":"XqZmarked"}]}')
        if path.startswith("/fhir/Patient?") and "_count=7" in path
        else None
    )
    with pytest.raises(Exception, match="status 403") as caught:
        read(spark, fhir, page_size="7", num_partitions="2", auth_type="api_key", api_key="s3cret").count()
    assert "XqZmarked" not in str(caught.value) and "s3cret" not in str(caught.value)


def test_a_choice_shows_no_secret():
    choice = chosen_server({"table": "patients", "fhir_base_url": "https://x/fhir", "auth_type": "api_key", "api_key": "s3cret"})
    assert "s3cret" not in f"{choice} {choice!r} {choice.source()} {choice.request()!r}"


def stream(spark, fhir, folder, sink, table="patients", **options):
    """Runs a stream with AvailableNow; `sink` gets the rows of each batch."""
    reader = spark.readStream.format("fhir").options(fhir_base_url=fhir.base, table=table, **{**QUICK, "settle": "0", **options})
    query = reader.load().writeStream.foreachBatch(sink).option("checkpointLocation", str(folder)).trigger(availableNow=True).start()
    query.awaitTermination(120)
    assert query.exception() is None
    return query


def test_a_stream_reads_each_update_once_and_nothing_when_nothing_is_new(spark, fhir, tmp_path):
    got = []

    def sink(frame, number):
        got.append((number, ids(frame)))

    fhir.filled(patients=25)
    stream(spark, fhir, tmp_path, sink)
    assert sorted(id for _, batch in got for id in batch) == names("p", 25)
    offsets = sorted((tmp_path / "offsets").iterdir(), key=lambda path: path.name.zfill(9))
    offset = json.loads([path for path in offsets if path.name.isdigit()][-1].read_text().splitlines()[-1])
    assert set(offset) == {"until", "of"} and len(json.dumps(offset)) < 100
    before = len(got)
    for _ in range(3):
        fhir.later(60)
        stream(spark, fhir, tmp_path, sink)
    assert len(got) == before
    fhir.put("Patient", "p003")
    fhir.put("Patient", "new")
    fhir.later(5)
    stream(spark, fhir, tmp_path, sink)
    assert [batch for _, batch in got[before:]] == [["new", "p003"]]


def test_a_batch_that_failed_asks_for_the_same_period_when_it_comes_again(spark, fhir, tmp_path):
    fhir.filled(patients=25)
    tries = []

    def sink(frame, number):
        tries.append((number, ids(frame)))
        if len(tries) == 1:
            raise RuntimeError("the sink is down")

    with pytest.raises(Exception, match="sink is down"):
        stream(spark, fhir, tmp_path, sink)
    # What comes between the tries is of the next batch.
    fhir.put("Patient", "late")
    fhir.later(5)
    stream(spark, fhir, tmp_path, sink)
    assert tries == [(0, names("p", 25)), (0, names("p", 25)), (1, ["late"])]


def test_a_server_that_fails_within_a_batch_loses_nothing(spark, fhir, tmp_path):
    fhir.filled(patients=25)
    got = []
    fhir.instead = lambda path, headers: Answer(500) if "_count=7" in path else None
    with pytest.raises(Exception, match="status 500"):
        stream(spark, fhir, tmp_path, lambda frame, number: got.append(ids(frame)), page_size="7", request_attempts="1")
    fhir.instead = lambda path, headers: None
    stream(spark, fhir, tmp_path, lambda frame, number: got.append(ids(frame)), page_size="7", request_attempts="1")
    assert got == [names("p", 25)]


STREAM = """
import sys
from pyspark.sql import SparkSession
import healthcare_connector.spark

base, folder = sys.argv[1:]
session = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .getOrCreate()
)
healthcare_connector.spark.register(session)
options = {"fhir_base_url": base, "table": "patients", "no_proxy": "true", "requests_per_second": "0", "settle": "0", "page_size": "2"}
frame = session.readStream.format("fhir").options(**options).load()
query = (
    frame.writeStream.format("parquet")
    .option("path", folder + "/out")
    .option("checkpointLocation", folder + "/checkpoint")
    .trigger(availableNow=True)
    .start()
)
query.awaitTermination()
"""


def test_a_stream_that_is_killed_goes_on_from_its_checkpoint(spark, fhir, tmp_path):
    fhir.filled(patients=60)
    (tmp_path / "stream.py").write_text(STREAM)
    command = [sys.executable, str(tmp_path / "stream.py"), fhir.base, str(tmp_path)]
    fhir.instead = lambda path, headers: time.sleep(0.2) if "_count=2" in path else None
    # Its processes are a group of their own, so that the JVM dies with it.
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    deadline = time.time() + 120
    while len([path for path in fhir.searches("Patient") if "_count=2" in path]) < 20 and process.poll() is None and time.time() < deadline:
        time.sleep(0.02)
    assert process.poll() is None, "it ended before it could be killed"
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert (tmp_path / "checkpoint/offsets/0").exists() and not (tmp_path / "checkpoint/commits/0").exists()
    fhir.instead = lambda path, headers: None
    fhir.put("Patient", "late")
    fhir.later(5)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=240)
    assert ids(spark.read.parquet(str(tmp_path / "out"))) == ["late", *names("p", 60)]


def test_a_checkpoint_belongs_to_one_server_and_search(spark, fhir, tmp_path):
    fhir.filled(patients=5)
    stream(spark, fhir, tmp_path, lambda frame, number: frame.count())
    fhir.put("Patient", "new")
    fhir.later(5)
    with pytest.raises(Exception, match="of another server, table or search"):
        stream(spark, fhir, tmp_path, lambda frame, number: frame.count(), search="Patient?gender=female")


def test_deletions_are_a_stream_too(spark, fhir, tmp_path):
    got = []
    fhir.filled(patients=5)
    fhir.delete("Patient", "p001")
    fhir.later(5)
    for _ in range(3):
        stream(spark, fhir, tmp_path, lambda frame, number: got.append(ids(frame)), table="patients_deletes")
        fhir.later(60)
    assert got == [["p001"]]


def test_a_running_stream_takes_what_comes(spark, fhir, tmp_path):
    fhir.filled(patients=5)
    options = {"fhir_base_url": fhir.base, "table": "patients", **QUICK, "settle": "0"}
    frame = spark.readStream.format("fhir").options(**options).load().select("id")
    query = (
        frame.writeStream.format("memory").queryName("coming").option("checkpointLocation", str(tmp_path)).trigger(processingTime="1 second").start()
    )
    try:
        query.processAllAvailable()
        assert ids(spark.table("coming")) == names("p", 5)
        # The clock of the server is known since the stream began: its seconds are ours.
        fhir.put("Patient", "new")
        for _ in range(60):
            time.sleep(0.5)
            if len(ids(spark.table("coming"))) > 5:
                break
        assert ids(spark.table("coming")) == ["new", *names("p", 5)]
    finally:
        query.stop()


@pytest.fixture(params=[True, False])
def pushed(request, spark):
    spark.conf.set(PUSHED, "true" if request.param else "false")
    yield request.param
    spark.conf.unset(PUSHED)


def test_bounds_of_the_update_become_bounds_of_the_search(spark, fhir, pushed):
    fhir.filled(patients=60)
    moment = "TIMESTAMP '2024-05-01 12:00:{}'"
    for condition, expected in [
        (f"meta_lastUpdated >= {moment.format('51')}", names("p", 60)[50:]),
        (f"meta_lastUpdated > {moment.format('51')} AND meta_lastUpdated <= {moment.format('54')}", names("p", 54)[51:]),
        (f"meta_lastUpdated < {moment.format('03')} AND gender = 'other'", names("p", 2)),
        (f"meta_lastUpdated = {moment.format('30')}", ["p029"]),
        (f"meta_lastUpdated < {moment.format('03')} OR id = 'p050'", [*names("p", 2), "p050"]),
        (f"NOT meta_lastUpdated < {moment.format('58')}", names("p", 60)[57:]),
        (f"meta_lastUpdated > {moment.format('30')} AND meta_lastUpdated < {moment.format('20')}", []),
    ]:
        fhir.requests.clear()
        frame = read(spark, fhir, page_size="5", num_partitions="2", push_filters=str(pushed))
        assert ids(frame.where(condition)) == expected, condition
        searches = fhir.searches("Patient")
        if " OR " not in condition:
            assert (len(searches) <= 12) == pushed, (condition, len(searches))


def test_files_that_a_filter_does_not_name_are_not_opened(spark, tmp_path, pushed):
    hc.generate(tmp_path / "in", messages=60, seed=5, messages_per_file=10)
    files = sorted((tmp_path / "in").iterdir())
    rows = {str(file): sum(map(len, hc.read_files(file, tables="pid")["pid"])) for file in files}
    one, two = str(files[1]), str(files[3])

    def count(condition):
        options = {"table": "pid", "push_filters": str(pushed), "error_handling": "fail"}
        return spark.read.format("hl7v2").options(**options).load(str(tmp_path / "in")).where(condition).count()

    assert count(f"_source_file = '{one}'") == rows[one]
    assert count(f"_source_file IN ('{one}', '{two}')") == rows[one] + rows[two]
    assert count(f"_source_file = '{one}' AND _source_file = '{two}'") == 0
    assert count(f"_source_file != '{one}'") == sum(rows.values()) - rows[one]
    # One that cannot be read is not opened, unless it is asked for.
    files[0].write_bytes(b"MSH||broken\r")
    if pushed:
        assert count(f"_source_file = '{one}'") == rows[one]
    for condition in [f"_source_file = '{files[0]}'"] if pushed else [f"_source_file = '{one}'", f"_source_file = '{files[0]}'"]:
        with pytest.raises(Exception, match="encoding_characters_missing"):
            count(condition)


def test_queries_on_one_frame_have_all_their_rows_unless_filters_are_pushed(spark, fhir):
    """Spark 4.2 keeps what a filter has narrowed; so filters are taken up only when somebody asks for it."""
    fhir.filled(patients=20)
    spark.conf.set(PUSHED, "true")
    try:
        frame = read(spark, fhir)
        assert frame.where("meta_lastUpdated > TIMESTAMP '2024-05-01 12:00:15'").count() == 5
        assert frame.count() == 20
    finally:
        spark.conf.unset(PUSHED)


def test_where_a_stream_begins(spark, fhir, tmp_path):
    fhir.filled(patients=20)
    got = []
    stream(spark, fhir, tmp_path, lambda frame, number: got.extend(ids(frame)), since=(START + datetime.timedelta(seconds=11)).isoformat())
    assert got == names("p", 20)[10:]
