"""Object stores as the Python package and Spark read them. The wheel is that of the step before."""

import os
import sys

import pytest
from conftest import SECRET

hc = pytest.importorskip("healthcare_connector")


@pytest.fixture
def entered(store, messages, monkeypatch):
    """A bucket with messages, and its credentials in the environment of this process and of those that it starts."""
    for name, value in store.environment.items():
        monkeypatch.setenv(name, value)
    store.fill(messages, "in")
    return store


def plain(rows):
    """Rows without the names of their files, in order."""
    return sorted(repr({name: value for name, value in row.items() if name != "_source_file"}) for row in rows)


def here(messages, table):
    return [row for batch in hc.read_files(messages, tables=table, recursive=True)[table] for row in batch.to_pylist()]


def test_files_of_a_store_have_the_rows_of_a_disk(entered, messages):
    reader = hc.read_files(f"{entered.root}/in", tables="pid", recursive=True)["pid"]
    rows = [row for batch in reader for row in batch.to_pylist()]
    assert plain(rows) == plain(here(messages, "pid")) != []
    assert {row["_source_file"].startswith(f"{entered.root}/in/") for row in rows} == {True}


def test_settings_are_no_secrets_and_the_same_for_all(entered):
    with pytest.raises(hc.UsageError, match="is a secret") as caught:
        hc.read_files(f"{entered.root}/in", store_option={"aws_secret_access_key": SECRET})
    assert SECRET not in str(caught.value)
    with pytest.raises(hc.UsageError, match="no object store has an option"):
        hc.read_files(f"{entered.root}/in", store_option={"aws_rejion": "x"})
    hc.read_files(f"{entered.root}/in", tables="pid", store_option={"aws_unsigned_payload": "false"})
    with pytest.raises(hc.UsageError, match="has another value in this process"):
        hc.read_files(f"{entered.root}/in", tables="pid", store_option={"aws_unsigned_payload": "true"})
    with pytest.raises(hc.ReadError):
        hc.read_files(f"{entered.root}x/in", tables="pid")


@pytest.fixture(scope="module")
def spark(tmp_path_factory):
    from pyspark.sql import SparkSession

    import healthcare_connector.spark

    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("warehouse")))
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    healthcare_connector.spark.register(session)
    yield session
    session.stop()


@pytest.fixture
def settings(bucket, messages, monkeypatch):
    """A bucket of S3 for Spark, whose workers have the environment that the JVM began with: what differs is an option."""
    bucket.fill(messages, "in")
    options = {name.lower(): value for name, value in bucket.environment.items() if "SECRET" not in name and "KEY_ID" not in name}
    return bucket, "\n".join(f"{name}={value}" for name, value in options.items())


@pytest.fixture(scope="module", autouse=True)
def credentials():
    """Before Spark begins."""
    before = dict(os.environ)
    os.environ.update({"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": SECRET})
    yield
    os.environ.clear()
    os.environ.update(before)


def test_spark_reads_a_store_in_parts_and_as_a_stream(settings, messages, spark, tmp_path):
    bucket, options = settings
    read = {"table": "obx", "recursive": "true", "store_option": options, "settle": "0"}
    frame = spark.read.format("hl7v2").options(**read, partition_bytes="20000").load(f"{bucket.root}/in")
    assert frame.rdd.getNumPartitions() > 3
    # A file that was cut has no parts before its first message: positions are those of the whole file.
    assert frame.count() == len(here(messages, "obx"))

    got = []
    for late in (b"", (messages / "1.hl7").read_bytes() + b"MSH|^~\\&|A\r"):
        if late:
            bucket.put("in/0.hl7", late)
            bucket.put("in/again.hl7", (messages / "1.hl7").read_bytes())
        stream = spark.readStream.format("hl7v2").options(**read, checkpoint_path=str(tmp_path / "log")).load(f"{bucket.root}/in")
        query = (
            stream.writeStream.foreachBatch(lambda frame, number: got.append({row._source_file for row in frame.collect()}))
            .option("checkpointLocation", str(tmp_path / "checkpoint"))
            .trigger(availableNow=True)
            .start()
        )
        query.awaitTermination(120)
    # The file that was sent again under another name is not read again.
    assert len(got[0]) == 5 and got[1:] == [{f"{bucket.root}/in/0.hl7"}]
