"""Fixtures: the binary under test, and the corpus and resources of FHIR once ingested in each format."""

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
    """One ingest of all sources: where it lies and what the report says."""

    def __init__(self, folder, report):
        self.folder = folder
        self.report = report
        self.tables = report["tables"]

    def files(self, table):
        return sorted(str(p) for p in (self.folder / table).glob("*.parquet"))

    def with_rows(self):
        """Names of the tables that have any."""
        return [name for name, rows in self.tables.items() if rows]


@pytest.fixture(scope="session")
def sources(tmp_path_factory):
    """The corpus of HL7 v2, and resources of FHIR beside it, dirty ones too."""
    folder = tmp_path_factory.mktemp("sources")
    (folder / "hl7").symlink_to(ROOT / "tests/corpus")
    run("generate", "--standard", "fhir", "--messages", "300", "--seed", "3", "--output", folder / "clean")
    run("generate", "--standard", "fhir", "--messages", "300", "--seed", "4", "--dirt", "all", "--output", folder / "dirty")
    return folder


@pytest.fixture(scope="session")
def ingested(sources, tmp_path_factory):
    """One ingest of all sources, by format."""
    done = {}

    def of(form):
        if form not in done:
            folder = tmp_path_factory.mktemp(form)
            out = run("ingest", "--storage-path", sources, "--recursive", "--output", folder, "--format", form, "--json",
                      "--resent-files", "read")
            done[form] = Ingested(folder, json.loads(out))
        return done[form]

    return of


@pytest.fixture(scope="session")
def delta(ingested):
    return ingested("delta")


@pytest.fixture(scope="session")
def parquet(ingested):
    return ingested("parquet")


@pytest.fixture(scope="session")
def ndjson(ingested):
    return ingested("ndjson")


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
    return [entry["name"] for entry in json.loads(run("tables", "--json")) if entry["kind"] != "deletion"]


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
