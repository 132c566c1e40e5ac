"""HL7 v2 through Spark local[2]: the data source of the wheel, Python UDFs written the usual way, and the binary.

    python tests/bench/spark.py [MESSAGES]      in an environment with the wheel, pyspark and pyarrow; 100,000 by default

Each job counts the rows of a table after all of its columns were made. Of the two UDFs (`usual.py`) one makes ten columns of texts by
splitting at `|`, the other the same columns as the table has, typed. How many of its rows are the same is printed first.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

from pyspark.sql import SparkSession
from pyspark.sql.functions import explode, input_file_name, udf
from pyspark.sql.types import ArrayType

import healthcare_connector as hc
import usual
from healthcare_connector import spark as healthcare

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("HEALTHCARE_CONNECTOR", str(ROOT / "target/release/healthcare-connector"))


def timed(name, job, rounds=3):
    best = rows = None
    for _ in range(rounds):
        begun = time.perf_counter()
        rows = job()
        seconds = time.perf_counter() - begun
        best = seconds if best is None else min(best, seconds)
    print(f"{name:40} {rows:10,} rows {best:8.2f} s {rows / best:12,.0f} rows a second", flush=True)
    return rows / best


#: What the UDF does not make: it knows no groups, and what a type cannot hold is lost to it. Names of files are written in two ways.
NOT_MADE = ("group_path", "parent_segment_index", "_timezone_source", "_rescued_data", "_source_file", "_byte_offset", "_message_index", "message_hash",
            "raw_segment")


def alike(spark, sample, whole, schema):
    """How many rows of the UDF of all columns are those of the data source."""
    hc.generate(str(sample), messages=2000, seed=2, messages_per_file=2000)
    names = [name for name in schema.names if name not in NOT_MADE]
    text = spark.read.text(str(sample), wholetext=True)
    made = text.select(explode(whole("value", input_file_name())).alias("row")).select("row.*").select(*names)
    read = spark.read.format("hl7v2").option("table", "obx").load(str(sample)).select(*names)
    same, rows = made.intersectAll(read).count(), read.count()
    return f"the UDF of all columns: {same:,} of {rows:,} rows of a sample are those of the data source, in {len(names)} columns"


def session():
    """Spark local[2]; workers are the Python that this is."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    spark = (SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false").config("spark.ui.showConsoleProgress", "false")
             .config("spark.sql.shuffle.partitions", "2").config("spark.driver.memory", "4g").getOrCreate())
    spark.sparkContext.setLogLevel("ERROR")
    healthcare.register(spark)
    spark.sparkContext.addPyFile(usual.__file__)
    spark.conf.set("spark.sql.session.timeZone", "UTC")
    return spark


def noop(frame):
    frame.write.format("noop").mode("overwrite").save()


def binary(folder, table, *options):
    """What the binary prints when it writes a table of all files as Parquet."""
    out = folder / "out"
    shutil.rmtree(out, ignore_errors=True)
    command = [BINARY, "ingest", "--storage-path", folder / "in", "--output", out, "--format", "parquet", "--tables", table, "--quiet", "--settle", "0s"]
    return subprocess.run([*command, *options], check=True, capture_output=True).stdout


def main():
    messages = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    folder = pathlib.Path(tempfile.mkdtemp())
    try:
        hc.generate(str(folder / "in"), messages=messages, seed=1, messages_per_file=2000)
        size = sum(path.stat().st_size for path in (folder / "in").iterdir())
        print(f"{messages:,} messages, {size / 1e6:.0f} MB; the best of 3 rounds")
        spark = session()
        schema = hc.schema("obx").spark()
        few, whole = udf(ArrayType(usual.FEW))(usual.few), udf(ArrayType(schema))(usual.whole(schema))
        counts = json.loads(binary(folder, "oru_messages,obx", "--json").splitlines()[-1])["tables"]
        print(alike(spark, folder / "sample", whole, schema), flush=True)

        def of_udf(function, *columns):
            text = spark.read.text(str(folder / "in"), wholetext=True)
            return lambda: (noop(text.select(explode(function("value", *columns)).alias("row")).select("row.*")), counts["obx"])[1]

        def source(table, *columns):
            reader = spark.read.format("hl7v2").option("table", table)
            reader = reader.option("columns", ",".join(columns)) if columns else reader
            return lambda: (noop(reader.load(str(folder / "in"))), counts[table])[1]

        timed("a job of nothing", lambda: (noop(spark.range(1)), 1)[1])
        slow = timed("Python UDF, ten columns of texts, obx", of_udf(few))
        same_job = timed("Python UDF, all columns typed, obx", of_udf(whole, input_file_name()))
        ten = timed("data source, obx, the same 10 columns",
                    source("obx", "message_control_id", "patient_id", "set_id_obx", "value_type", "observation_identifier",
                           "observation_value", "units", "interpretation_codes", "references_range", "observation_result_status"))
        fast = timed("data source, obx, all columns", source("obx"))
        timed("data source, oru_messages, all columns", source("oru_messages"))
        for table in ("obx", "oru_messages"):
            timed(f"binary to Parquet, {table}", lambda table=table: (binary(folder, table), counts[table])[1])
        print(f"data source beside the UDF of the same job: {fast / same_job:.1f} with all columns, {ten / slow:.1f} with ten")
        print(f"data source with all columns beside the UDF of ten texts: {fast / slow:.1f}")
        spark.stop()
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
