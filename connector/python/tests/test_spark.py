"""The data sources in real local Spark: batch, streams, restarts, and the field's troubles."""

import gzip
import json
import os
import signal
import subprocess
import sys
import time

import pytest

import healthcare_connector as hc
from healthcare_connector.spark.choice import chosen
from healthcare_connector.spark.filelog import FileLog
from healthcare_connector.spark.pieces import File, name_of, packed

#: A few of each kind; all message tables are in the streams below.
TABLES = ["adt_messages", "oru_messages", "vxu_messages", "siu_messages", "hl7_messages", "obx", "pid", "z_segments"]


def values(rows):
    """Rows in one form and order, whoever read them."""

    def plain(value):
        if hasattr(value, "asDict"):
            return {name: plain(item) for name, item in value.asDict().items()}
        if isinstance(value, dict):
            return {name: plain(item) for name, item in value.items()}
        if isinstance(value, list):
            return [plain(item) for item in value]
        if hasattr(value, "tzinfo"):
            # Spark gives times without a zone, in the zone of the session, which is UTC here.
            return value.replace(tzinfo=None).isoformat()
        return str(value) if value is not None else None

    return sorted((json.dumps(plain(row), sort_keys=True) for row in rows))


@pytest.fixture(scope="session")
def messages(tmp_path_factory):
    """Messages of all families in files of all layouts."""
    folder = tmp_path_factory.mktemp("messages")
    hc.generate(folder / "a", messages=300, seed=5, messages_per_file=20, release="mixed")
    hc.generate(folder / "big.hl7", messages=600, seed=6, dirt="all")
    (folder / "c.hl7.gz").write_bytes(gzip.compress(b"".join(hc.generate(messages=50, seed=7))))
    return folder


def expected(folder, table, **options):
    return [row for batch in hc.read_files(folder, tables=table, recursive=True, **options)[table] for row in batch.to_pylist()]


def read(spark, folder, table, form="hl7v2", **options):
    return spark.read.format(form).option("table", table).option("recursive", "true").options(**options).load(str(folder))


@pytest.mark.parametrize("table", TABLES)
def test_a_batch_has_the_rows_of_the_files_however_they_are_cut(spark, messages, table):
    frame = read(spark, messages, table, partition_bytes=100_000)
    assert frame.schema == hc.schema(table).spark()
    assert frame.rdd.getNumPartitions() > 5
    assert values(frame.collect()) == values(expected(messages, table))


def test_resources_have_tables_too(spark, tmp_path):
    hc.generate(tmp_path / "fhir", standard="fhir", messages=60)
    for table in ("patients", "observations", "encounters"):
        frame = read(spark, tmp_path, table, form="fhir", partition_bytes=50_000)
        assert frame.schema == hc.schema(table).spark()
        assert values(frame.collect()) == values(expected(tmp_path, table)) != []


def test_columns_are_chosen_by_option_or_schema(spark, messages):
    frame = read(spark, messages, "pid", columns="patient_identifier_list,_source_file")
    assert frame.columns == ["patient_identifier_list", "_source_file"] and frame.count() == len(expected(messages, "pid"))
    whole = hc.schema("adt_messages").spark()
    from pyspark.sql.types import StructType

    asked = StructType([whole["gender"], whole["message_control_id"]])
    frame = spark.read.format("hl7v2").schema(asked).option("table", "adt_messages").option("recursive", "true").load(str(messages))
    assert frame.columns == ["gender", "message_control_id"]
    genders = {row["gender"] for row in frame.collect()}
    assert genders == {row["gender"] for row in expected(messages, "adt_messages")}


def test_sql_can_ask_nested_columns(spark, messages):
    read(spark, messages, "oru_messages").createOrReplaceTempView("results")
    (row,) = spark.sql("SELECT count(*) AS n, count(o.value_number) AS numbers FROM results LATERAL VIEW explode(observations) AS o").collect()
    rows = [one for message in expected(messages, "oru_messages") for one in message["observations"] or []]
    assert (row.n, row.numbers) == (len(rows), sum(one["value_number"] is not None for one in rows))


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({}, "the option table is needed"),
        ({"table": "adt_message"}, "did you mean `adt_messages`"),
        ({"table": "patients"}, "format hl7v2 has no table `patients`"),
        ({"table": "pid", "recursiv": "true"}, "did you mean `recursive`"),
        ({"table": "pid", "columns": "nothing"}, "has no column `nothing`"),
        ({"table": "pid", "error_handling": "dead_letter"}, "needs dead_letter_path"),
        ({"table": "pid", "mode": "x"}, "mode: write batch"),
        ({"table": "pid", "partition_bytes": "many"}, "partition_bytes: write a number"),
        ({"table": "pid", "fhir_base_url": "http://x"}, "servers are read with the format fhir"),
        ({"table": "pid", "api_key": "x"}, "api_key is of use with fhir_base_url only"),
    ],
)
def test_wrong_options_are_said_before_anything_is_read(spark, messages, options, says):
    with pytest.raises(Exception, match=says):
        spark.read.format("hl7v2").options(**options).load(str(messages)).schema  # noqa: B018
        spark.read.format("hl7v2").options(**options).load(str(messages)).count()


def test_a_path_is_needed_and_must_be_there(spark, tmp_path):
    with pytest.raises(Exception, match="a path is needed"):
        spark.read.format("hl7v2").option("table", "pid").load().count()
    with pytest.raises(Exception, match="no such file"):
        read(spark, tmp_path / "nowhere", "pid").count()
    with pytest.raises(Exception, match="hdfs:// is no object store that is read here"):
        read(spark, "hdfs://bucket/x", "pid").count()
    with pytest.raises(Exception, match="given by the option fhir_base_url"):
        read(spark, "https://hospital.example/fhir", "patients", form="fhir").count()
    for option in ("checkpoint_path", "dead_letter_path"):
        with pytest.raises(Exception, match=f"{option}: a folder of a file system is needed"):
            read(spark, tmp_path, "pid", **{option: "s3://bucket/x"}).count()
    assert read(spark, tmp_path, "pid").count() == 0
    assert read(spark, f"file:{tmp_path}", "pid").count() == 0


MARK = "XqZmarked"
POISON = f"MSH||{MARK}|broken\r"


def test_rejects_are_skipped_kept_or_stop_the_job(spark, tmp_path):
    good = hc.generate(messages=20, seed=1)
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.hl7").write_bytes(b"".join(good[:10]) + POISON.encode() + b"".join(good[10:]))
    assert read(spark, tmp_path / "in", "hl7_messages").count() == 20
    with pytest.raises(Exception, match="encoding_characters_missing") as caught:
        read(spark, tmp_path / "in", "hl7_messages", error_handling="fail").count()
    assert MARK not in str(caught.value) and "byte" in str(caught.value)
    letters = tmp_path / "letters"
    frame = read(spark, tmp_path / "in", "hl7_messages", error_handling="dead_letter", dead_letter_path=str(letters))
    for _ in range(2):
        assert frame.count() == 20
        lines = [json.loads(line) for file in letters.glob("*.ndjson") for line in file.read_text().splitlines()]
        assert [line["code"] for line in lines] == ["encoding_characters_missing"]


class Stream:
    """A stream of one table into Parquet, which is started again and again."""

    def __init__(self, spark, folder, table, **options):
        self.spark, self.folder, self.table = spark, folder, table
        self.source = folder / "in"
        self.source.mkdir()
        self.options = {"checkpoint_path": str(folder / "log"), "settle": "0", "recursive": "true"} | options

    def frame(self):
        reader = self.spark.readStream.format("hl7v2").option("table", self.table).options(**self.options)
        return reader.load(str(self.source))

    def start(self, sink=None, **trigger):
        writer = self.frame().writeStream.option("checkpointLocation", str(self.folder / "checkpoint")).trigger(**trigger)
        if sink is not None:
            return writer.foreachBatch(sink).start()
        return writer.format("parquet").option("path", str(self.folder / "out")).start()

    def run(self):
        """Everything that is there; gives the batches that had rows."""
        query = self.start(availableNow=True)
        assert query.awaitTermination(120)
        assert query.exception() is None
        return [progress["numInputRows"] for progress in query.recentProgress if progress["numInputRows"]]

    def rows(self):
        return self.spark.read.parquet(str(self.folder / "out")).collect()

    def put(self, name, messages):
        path = self.source / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"".join(messages))
        return path


def test_a_stream_reads_each_file_once_whatever_comes_when(spark, tmp_path):
    stream = Stream(spark, tmp_path, "hl7_messages", max_files_per_trigger="2")
    made = hc.generate(messages=70, seed=2)
    for number in range(5):
        stream.put(f"m{number}.hl7", made[number * 10 : number * 10 + 10])
    assert stream.run() == [20, 20, 10]
    # Nothing new: three empty triggers.
    for _ in range(3):
        assert stream.run() == []
    # A late file with an early name and an old time.
    late = stream.put("a.hl7", made[50:60])
    os.utime(late, (1_000_000_000, 1_000_000_000))
    assert stream.run() == [10]
    # The same content under another name, and the same file again.
    stream.put("again.hl7", made[50:60])
    assert stream.run() == []
    # What holds nothing, what is poison, and what comes after it.
    stream.put("empty.hl7", [])
    stream.put("poison.hl7", [POISON.encode()])
    stream.put("z.hl7", made[60:])
    assert stream.run() == [10]
    rows = stream.rows()
    assert sorted(row.message_control_id for row in rows) == sorted(hc.parse(one).control_id for one in made)
    offsets = (tmp_path / "checkpoint" / "offsets").glob("[0-9]*")
    assert all(len(offset.read_text().splitlines()[-1]) < 40 for offset in offsets)


@pytest.mark.parametrize("table", [table.name for table in hc.tables() if table.kind == "message"])
def test_every_message_table_streams(spark, messages, tmp_path, table):
    frame = (
        spark.readStream.format("hl7v2")
        .option("table", table)
        .options(recursive="true", settle="0", checkpoint_path=str(tmp_path / "log"), partition_bytes="200000")
        .load(str(messages))
    )
    assert frame.schema == hc.schema(table).spark()
    seen = []
    query = (
        frame.writeStream.option("checkpointLocation", str(tmp_path / "checkpoint"))
        .trigger(availableNow=True)
        .foreachBatch(lambda batch, _: seen.extend(batch.collect()))
        .start()
    )
    assert query.awaitTermination(120)
    assert values(seen) == values(expected(messages, table))


def test_a_batch_that_failed_has_the_same_rows_when_it_comes_again(spark, tmp_path):
    stream = Stream(spark, tmp_path, "hl7_messages", max_files_per_trigger="3", partition_bytes="20000")
    made = hc.generate(messages=60, seed=3)
    for number in range(6):
        stream.put(f"m{number}.hl7", made[number * 10 : number * 10 + 10])
    seen = {}

    def sink(fails):
        def take(batch, number):
            seen.setdefault(number, []).append(values(batch.collect()))
            if number == fails:
                raise RuntimeError("broken off")

        return take

    for fails in (0, 1):
        query = stream.start(sink=sink(fails), availableNow=True)
        with pytest.raises(Exception, match="broken off"):
            query.awaitTermination(120)
        # What comes in between belongs to a later batch.
        stream.put(f"a{fails}.hl7", hc.generate(messages=5, seed=20 + fails))
    query = stream.start(sink=sink(None), availableNow=True)
    assert query.awaitTermination(120)
    assert len(seen[0]) == 2 and seen[0][0] == seen[0][1]
    assert len(seen[1]) == 2 and seen[1][0] == seen[1][1]
    rows = [row for tries in seen.values() for row in tries[-1]]
    assert len(rows) == len(set(rows)) == 70


STREAM = """
import sys
from pyspark.sql import SparkSession
import healthcare_connector.spark

source, folder = sys.argv[1:]
session = (
    SparkSession.builder.master("local[2]")
    .config("spark.ui.enabled", "false")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .getOrCreate()
)
healthcare_connector.spark.register(session)
frame = (
    session.readStream.format("hl7v2")
    .options(table="hl7_messages", settle="0", max_files_per_trigger="1", checkpoint_path=folder + "/log")
    .load(source)
)
query = (
    frame.writeStream.format("parquet")
    .option("path", folder + "/out")
    .option("checkpointLocation", folder + "/checkpoint")
    .trigger(availableNow=True)
    .start()
)
query.awaitTermination()
"""


def test_a_stream_that_is_killed_goes_on_from_its_checkpoint(spark, tmp_path):
    made = hc.generate(messages=120, seed=8)
    source = tmp_path / "in"
    source.mkdir()
    for number in range(12):
        (source / f"m{number:02}.hl7").write_bytes(b"".join(made[number * 10 : number * 10 + 10]))
    (tmp_path / "stream.py").write_text(STREAM)
    command = [sys.executable, str(tmp_path / "stream.py"), str(source), str(tmp_path)]
    commits = tmp_path / "checkpoint" / "commits"
    for until in (3,):
        # Its processes are a group of their own, so that the JVM dies with it.
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        deadline = time.time() + 120
        while not (commits / str(until)).exists() and process.poll() is None and time.time() < deadline:
            time.sleep(0.02)
        assert process.poll() is None, "it ended before it could be killed"
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=240)
    rows = spark.read.parquet(str(tmp_path / "out")).collect()
    assert sorted(row.message_control_id for row in rows) == sorted(hc.parse(one).control_id for one in made)


def test_a_running_stream_takes_what_comes(spark, tmp_path):
    stream = Stream(spark, tmp_path, "pid")
    made = hc.generate(messages=30, seed=4)
    stream.put("a.hl7", made[:10])
    query = stream.start(processingTime="300 milliseconds")
    try:
        for number in (10, 20):
            deadline = time.time() + 60
            while len(list(FileLog(str(tmp_path / "log"), str(stream.source)).known)) < number // 10 and time.time() < deadline:
                time.sleep(0.1)
            stream.put(f"{number}.hl7", made[number : number + 10])
        query.processAllAvailable()
    finally:
        query.stop()
    assert len(stream.rows()) == len(expected(stream.source, "pid"))


def test_a_file_that_is_still_being_written_waits(spark, tmp_path):
    stream = Stream(spark, tmp_path, "pid", settle="2")
    stream.put("young.hl7", hc.generate(messages=3))
    old = stream.put("old.hl7", hc.generate(messages=4, seed=2))
    os.utime(old, (time.time() - 7200, time.time() - 7200))
    young = tmp_path / "in" / "young.hl7"
    os.utime(young, (time.time() + 3600, time.time() + 3600))
    assert sum(stream.run()) == len(expected(old, "pid"))
    os.utime(young, (time.time() - 10, time.time() - 10))
    assert sum(stream.run()) == len(expected(young, "pid"))


def test_a_file_that_changed_after_it_was_read_is_told_of(tmp_path, caplog):
    path = tmp_path / "a.hl7"
    path.write_bytes(hc.generate(messages=1)[0])
    options = {"table": "pid", "path": str(tmp_path), "settle": "0"}
    choice = chosen(options, ("segment",), "hl7v2")
    log = FileLog(str(tmp_path / "log"), choice.path)
    assert log.after(0, choice.files(), None, choice) == 1
    path.write_bytes(b"".join(hc.generate(messages=2)))
    for _ in range(2):
        assert log.after(1, choice.files(), None, choice) == 1
    (told,) = caplog.messages
    assert "have changed since" in told and "a.hl7" in told
    with pytest.raises(hc.ReadError, match="have changed since"):
        log.after(1, choice.files(), None, chosen({**options, "changed_files": "fail"}, ("segment",), "hl7v2"))


def test_a_stream_says_what_it_needs(spark, tmp_path):
    (tmp_path / "in").mkdir()
    frame = spark.readStream.format("hl7v2").option("table", "pid").load(str(tmp_path / "in"))
    query = frame.writeStream.format("noop").option("checkpointLocation", str(tmp_path / "c")).trigger(availableNow=True).start()
    with pytest.raises(Exception, match="checkpoint_path is needed"):
        query.awaitTermination(60)


def test_a_log_belongs_to_one_source(tmp_path):
    log = FileLog(str(tmp_path / "log"), "/a")
    log.plan([File("/a/x", 1, 2)])
    again = FileLog(str(tmp_path / "log"), "/a")
    assert (again.last, again.batch(1), again.is_new(File("/a/x", 1, 3))) == (1, [File("/a/x", 1, 2)], False)
    # Of two who plan the same batch, the first one counts.
    other = FileLog(str(tmp_path / "log"), "/a")
    assert again.plan([File("/a/y", 1, 2)]) == other.plan([File("/a/z", 1, 2)]) == 2
    assert other.batch(2) == [File("/a/y", 1, 2)]
    with pytest.raises(hc.UsageError, match="of another source"):
        FileLog(str(tmp_path / "log"), "/b")
    with pytest.raises(hc.ReadError, match="is not there"):
        again.batch(7)


def test_files_are_packed_by_size_and_cut(tmp_path):
    big = tmp_path / "big"
    big.write_bytes(b"x" * 4_000_000)
    packed_up = tmp_path / "packed"
    packed_up.write_bytes(b"\x1f\x8b" + b"x" * 4_000_000)
    size = big.stat().st_size
    files = [File(f"/s{number}", 1000, 1) for number in range(10)]
    assert len(packed(files, 128 << 20)) == 1 and len(packed(files, 1 << 20)) == 3
    parts = packed([File(str(big), size, 1)], 1_000_000)
    assert [(group[0].start, group[0].end) for group in parts] == [(0, 1_000_000), (1_000_000, 2_000_000), (2_000_000, 3_000_000), (3_000_000, None)]
    assert [len(group) for group in packed([File(str(packed_up), size + 2, 1)], 1_000_000)] == [1]
    assert name_of(parts[0]) == name_of(parts[0]) != name_of(parts[1])


def test_what_changed_after_it_was_planned_is_no_silent_gap(tmp_path):
    path = tmp_path / "a.hl7"
    path.write_bytes(hc.generate(messages=1)[0])
    from healthcare_connector import _native

    request = _native.Request(tmp_path, [("tables", "pid")])
    ((name, size, modified),) = request.files()
    assert sum(len(batch) for _, batch in request.pieces([(name, size, modified, 0, None)], "x")) == 1
    for spoil in (lambda: path.write_bytes(b"shorter"), path.unlink):
        spoil()
        with pytest.raises(hc.ReadError, match="since it was listed"):
            list(request.pieces([(name, size, modified, 0, None)], "x"))


