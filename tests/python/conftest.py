"""Fixtures: the binary under test, and the corpus once ingested in each format."""

import json
import os
import pathlib
import subprocess

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("HEALTHCARE_CONNECTOR", str(ROOT / "target/release/healthcare-connector"))


def run(*arguments, check=True, text=True):
    """Run the binary and return its standard output."""
    done = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, text=text, check=False)
    if check and done.returncode != 0:
        raise AssertionError(f"exit {done.returncode}: {done.stderr}")
    return done.stdout


class Ingested:
    """One ingest of the corpus: where it lies and what the report says."""

    def __init__(self, folder, report):
        self.folder = folder
        self.report = report
        self.tables = report["tables"]

    def files(self, table):
        return sorted(str(p) for p in (self.folder / table).glob("*.parquet"))

    def with_rows(self):
        """Names of the tables that have any."""
        return [name for name, rows in self.tables.items() if rows]


def ingest(folder, form):
    out = run("ingest", "--storage-path", ROOT / "tests/corpus", "--recursive", "--output", folder, "--format", form, "--json", "--resent-files", "read")
    return Ingested(folder, json.loads(out))


@pytest.fixture(scope="session")
def delta(tmp_path_factory):
    return ingest(tmp_path_factory.mktemp("delta"), "delta")


@pytest.fixture(scope="session")
def parquet(tmp_path_factory):
    return ingest(tmp_path_factory.mktemp("parquet"), "parquet")


@pytest.fixture(scope="session")
def ndjson(tmp_path_factory):
    return ingest(tmp_path_factory.mktemp("ndjson"), "ndjson")


@pytest.fixture(scope="session")
def ndjson_rows(ndjson):
    """Rows of a table in NDJSON, read once."""
    from rows import of_ndjson

    read = {}

    def rows(table):
        if table not in read:
            read[table] = of_ndjson(ndjson.folder / table)
        return read[table]

    return rows


@pytest.fixture(scope="session")
def tables():
    return [entry["name"] for entry in json.loads(run("tables", "--json"))]


@pytest.fixture(scope="session")
def spark_schemas(tables):
    """Every table's Spark schema as JSON text."""
    return {table: run("schema", table, "--format", "spark") for table in tables}


@pytest.fixture(scope="session")
def spark(tmp_path_factory):
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local[2]")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.sql.session.timeZone", "UTC")
        .config("spark.sql.shuffle.partitions", "2")
        .config("spark.ui.showConsoleProgress", "false")
        .config("spark.sql.warehouse.dir", str(tmp_path_factory.mktemp("warehouse")))
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()
