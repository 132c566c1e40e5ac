"""HL7 v2 through Spark local[2]: the data source of the wheel, a Python UDF written the usual way, and the binary.

    python tests/bench/spark.py [MESSAGES]      in an environment with the wheel, pyspark and pyarrow; 100,000 by default

Each job counts the rows of a table after all of its columns were made; the UDF makes a few columns by splitting at `|`.
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
from pyspark.sql.functions import col, explode, udf
from pyspark.sql.types import ArrayType, StringType, StructField, StructType

import healthcare_connector as hc
from healthcare_connector import spark as healthcare

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("HEALTHCARE_CONNECTOR", str(ROOT / "target/release/healthcare-connector"))
ROW = ArrayType(StructType([StructField(name, StringType()) for name in
                            ("control_id", "patient_id", "set_id", "value_type", "code", "text", "value", "units", "flags", "status")]))


@udf(ROW)
def observations(text):
    """Results of a file, split the usual way."""
    rows, control, patient = [], None, None
    for line in text.replace("\n", "\r").split("\r"):
        fields = line.split("|")
        if fields[0] == "MSH" and len(fields) > 9:
            control = fields[9]
        elif fields[0] == "PID" and len(fields) > 3:
            patient = fields[3].split("^")[0]
        elif fields[0] == "OBX" and len(fields) > 11:
            code = fields[3].split("^")
            rows.append((control, patient, fields[1], fields[2], code[0], code[1] if len(code) > 1 else None, fields[5],
                         fields[6], fields[8], fields[11]))
    return rows


def timed(name, job, rounds=3):
    best = rows = None
    for _ in range(rounds):
        begun = time.perf_counter()
        rows = job()
        seconds = time.perf_counter() - begun
        best = seconds if best is None else min(best, seconds)
    print(f"{name:40} {rows:10,} rows {best:8.2f} s {rows / best:12,.0f} rows a second", flush=True)
    return rows / best


def main():
    # Workers are the Python that this is.
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    messages = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    folder = pathlib.Path(tempfile.mkdtemp())
    try:
        hc.generate(str(folder / "in"), messages=messages, seed=1, messages_per_file=2000)
        size = sum(path.stat().st_size for path in (folder / "in").iterdir())
        print(f"{messages:,} messages, {size / 1e6:.0f} MB; the best of 3 rounds")
        spark = (SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
                 .config("spark.sql.shuffle.partitions", "2").config("spark.driver.memory", "4g").getOrCreate())
        spark.sparkContext.setLogLevel("ERROR")
        healthcare.register(spark)

        def noop(frame):
            frame.write.format("noop").mode("overwrite").save()

        def source(table, *columns):
            def job():
                reader = spark.read.format("hl7v2").option("table", table)
                frame = (reader.option("columns", ",".join(columns)) if columns else reader).load(str(folder / "in"))
                noop(frame)
                return counts[table]
            return job

        def usual():
            text = spark.read.text(str(folder / "in"), wholetext=True)
            noop(text.select(explode(observations("value")).alias("row")).select("row.*"))
            return counts["obx"]

        def binary(table):
            def job():
                out = folder / "out"
                shutil.rmtree(out, ignore_errors=True)
                subprocess.run([BINARY, "ingest", "--storage-path", folder / "in", "--output", out, "--format", "parquet", "--tables",
                                table, "--quiet", "--settle", "0s"], check=True)
                return counts[table]
            return job

        report = subprocess.run([BINARY, "ingest", "--storage-path", folder / "in", "--output", folder / "count", "--format", "parquet",
                                 "--tables", "oru_messages,obx", "--json", "--quiet", "--settle", "0s"], check=True, capture_output=True)
        counts = json.loads(report.stdout.splitlines()[-1])["tables"]
        timed("a job of nothing", lambda: (noop(spark.range(1)), 1)[1])
        slow = timed("Python UDF that splits, obx", usual)
        few = timed("data source, obx, the same 10 columns",
                    source("obx", "message_control_id", "patient_id", "set_id_obx", "value_type", "observation_identifier",
                           "observation_value", "units", "interpretation_codes", "references_range", "observation_result_status"))
        fast = timed("data source, obx, all columns", source("obx"))
        timed("data source, oru_messages, all columns", source("oru_messages"))
        timed("binary to Parquet, obx", binary("obx"))
        timed("binary to Parquet, oru_messages", binary("oru_messages"))
        print(f"data source beside the UDF: {fast / slow:.1f} with all columns, {few / slow:.1f} with the same 10")
        spark.stop()
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
