"""Memory of a stream of Spark that goes on while files keep coming: of the Python driver, of Java, and of the Python workers.

    python tests/bench/stream_memory.py [MINUTES] [--table oru_messages] [--every SECONDS] [--sample SECONDS]

in an environment with the wheel, pyspark and pyarrow; 10 minutes by default. A file of 500 messages comes every second, and a processing-time
trigger reads what is new. Each line is a sample; growth is the slope of the samples' second half, when all that is loaded once is loaded.
Memory is proportional set size (PSS): what workers share with the process that they were forked from is not counted for each.
"""

import argparse
import os
import pathlib
import shutil
import statistics
import sys
import tempfile
import threading
import time

from pyspark.sql import SparkSession

import healthcare_connector as hc
from healthcare_connector import spark as healthcare

#: Different files, which come again and again under new names with other messages' numbers.
POOL = 60


def memory(process):
    """Megabytes of a process; none of one that has ended."""
    try:
        for line in pathlib.Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0


def descendants(process):
    """All processes below one, with their command lines."""
    parents = {}
    for folder in pathlib.Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
    found, last = set(), {process}
    while last:
        last = {child for child, parent in parents.items() if parent in last} - found
        found |= last
    return found


def is_python(process):
    try:
        return "python" in os.readlink(f"/proc/{process}/exe")
    except OSError:
        return False


def sample():
    """Megabytes of the driver, of Java, and of Python workers, and how many of these there are."""
    below = descendants(os.getpid())
    workers = [process for process in below if is_python(process)]
    java = sum(memory(process) for process in below if process not in workers)
    return memory(os.getpid()), java, sum(memory(process) for process in workers), len(workers)


def slope(samples, column):
    """Megabytes an hour in the second half of the samples."""
    half = samples[len(samples) // 2 :]
    return (
        statistics.linear_regression([at / 3600 for at, *_ in half], [one[column] for one in half]).slope if len(half) > 2 else float("nan")
    )


class Arrivals(threading.Thread):
    """Puts a file into the folder again and again, whole at once, each with another content: the same again would not be read."""

    def __init__(self, folder, every):
        super().__init__(daemon=True)
        self.folder, self.every, self.count, self.over = folder, every, 0, threading.Event()
        self.pool = [b"".join(hc.generate(messages=500, seed=seed)) for seed in range(1, POOL + 1)]

    def run(self):
        while not self.over.wait(self.every):
            # What is new is the last message's comment, which no table but z_segments reads.
            hidden = self.folder / f".{self.count}"
            hidden.write_bytes(self.pool[self.count % POOL] + b"ZNO|%d\r" % self.count)
            hidden.rename(self.folder / f"{self.count:07}.hl7")
            self.count += 1


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("minutes", nargs="?", type=float, default=10)
    parser.add_argument("--table", default="oru_messages")
    parser.add_argument("--every", type=float, default=1, help="seconds between files")
    parser.add_argument("--sample", type=float, default=15, help="seconds between samples")
    return parser.parse_args()


def watched(query, arrivals, given):
    """Samples until time is over: (seconds, driver, Java, workers, number of workers)."""
    samples, begun = [], time.monotonic()
    print(f"{'minute':>7} {'files':>7} {'batches':>8} {'rows':>10} {'driver MB':>10} {'Java MB':>9} {'workers MB':>11} {'workers':>8}")
    rows, last = 0, -1
    while time.monotonic() - begun < given.minutes * 60:
        time.sleep(given.sample)
        if not query.isActive:
            raise SystemExit(f"the stream has ended: {query.exception()}")
        for one in query.recentProgress:
            if one["batchId"] > last:
                rows, last = rows + one["numInputRows"], one["batchId"]
        samples.append((time.monotonic() - begun, *sample()))
        at, driver, java, workers, number = samples[-1]
        print(
            f"{at / 60:7.1f} {arrivals.count:7,} {last + 1:8,} {rows:10,} {driver:10.1f} {java:9.1f} {workers:11.1f} {number:8}", flush=True
        )
    return samples, rows


def main():
    given = arguments()
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    folder = pathlib.Path(tempfile.mkdtemp())
    spark = None
    try:
        (folder / "in").mkdir()
        spark = (
            SparkSession.builder.master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.sql.streaming.numRecentProgressUpdates", "1000")
            .config("spark.driver.memory", "2g")
            .getOrCreate()
        )
        spark.sparkContext.setLogLevel("ERROR")
        healthcare.register(spark)
        arrivals = Arrivals(folder / "in", given.every)
        arrivals.start()
        stream = (
            spark.readStream.format("hl7v2")
            .option("table", given.table)
            .option("checkpoint_path", str(folder / "files"))
            .option("settle", "0s")
        )
        query = (
            stream.load(str(folder / "in"))
            .writeStream.format("noop")
            .option("checkpointLocation", str(folder / "state"))
            .trigger(processingTime="2 seconds")
            .start()
        )
        samples, rows = watched(query, arrivals, given)
        arrivals.over.set()
        query.stop()
        growth = [slope(samples, column) for column in (1, 2, 3)]
        print(
            f"{rows:,} rows of {arrivals.count:,} files; growth in the second half, MB an hour: driver {growth[0]:+.1f}, Java {growth[1]:+.1f}, workers {growth[2]:+.1f}"
        )
    finally:
        if spark is not None:
            spark.stop()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
