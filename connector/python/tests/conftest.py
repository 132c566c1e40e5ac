"""Fixtures: the binary beside the wheel, the corpus, and one ingest of it by the binary, to compare with."""

import json
import os
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[3]
BINARY = os.environ.get("HEALTHCARE_CONNECTOR", str(ROOT / "target/release/healthcare-connector"))


def run(*arguments):
    """Run the binary and return its standard output."""
    done = subprocess.run([BINARY, *map(str, arguments)], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def corpus(tmp_path_factory):
    """The corpus of HL7 v2, and resources of FHIR beside it, dirty ones too."""
    folder = tmp_path_factory.mktemp("sources")
    (folder / "hl7").symlink_to(ROOT / "tests/corpus")
    run("generate", "--standard", "fhir", "--messages", "200", "--seed", "3", "--output", folder / "clean")
    run("generate", "--standard", "fhir", "--messages", "200", "--seed", "4", "--dirt", "all", "--output", folder / "dirty")
    return folder


class Ingested:
    """What the binary made of the corpus."""

    def __init__(self, folder, report):
        self.folder = folder
        self.report = report

    def arrow(self, table):
        import pyarrow.parquet

        files = sorted((self.folder / table).glob("*.parquet"))
        return pyarrow.concat_tables([pyarrow.parquet.read_table(file, partitioning=None) for file in files])

    def with_rows(self):
        return [name for name, rows in self.report["tables"].items() if rows]


@pytest.fixture(scope="session")
def ingested(corpus, tmp_path_factory):
    folder = tmp_path_factory.mktemp("ingested")
    out = run("ingest", "--storage-path", corpus, "--recursive", "--output", folder, "--format", "parquet", "--json",
              "--resent-files", "read")
    return Ingested(folder, json.loads(out))


@pytest.fixture(scope="session")
def spark(tmp_path_factory):
    from pyspark.sql import SparkSession

    import healthcare_connector.spark

    # Workers are of this environment, too.
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
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
    healthcare_connector.spark.register(session)
    yield session
    session.stop()


@pytest.fixture
def fhir():
    """A FHIR server on loopback."""
    from fhir_server import FhirServer

    served = FhirServer()
    yield served
    served.close()
