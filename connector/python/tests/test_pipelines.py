"""The declarative pipeline on open-source Spark, run twice: what it makes is what `generate` says that it must be."""

import json
import os
import pathlib
import shutil
import subprocess
import sys

import duckdb
import pytest

import healthcare_connector as hc

PIPELINE = pathlib.Path(__file__).resolve().parents[1] / "pipelines"


class Pipeline:
    """A copy of the pipeline with a catalog of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.source = folder / "in"
        self.source.mkdir()
        shutil.copytree(PIPELINE / "transformations", folder / "transformations")
        spec = (PIPELINE / "spark-pipeline.yml").read_text()
        spec = spec.replace("file:///tmp/healthcare_pipeline", (folder / "storage").as_uri())
        spec = spec.replace("/Volumes/main/default/healthcare_data/hl7v2", str(self.source))
        (folder / "spark-pipeline.yml").write_text(spec)
        (folder / "conf").mkdir()
        # Tables outlive a run in a catalog that does.
        (folder / "conf" / "spark-defaults.conf").write_text(
            "spark.sql.catalogImplementation hive\n"
            "spark.ui.enabled false\n"
            "spark.driver.bindAddress 127.0.0.1\n"
            "spark.driver.host 127.0.0.1\n"
            "spark.sql.session.timeZone UTC\n"
            "spark.sql.shuffle.partitions 2\n"
        )

    def run(self):
        environment = os.environ | {
            "SPARK_CONF_DIR": str(self.folder / "conf"),
            "PYSPARK_PYTHON": sys.executable,
            "PYSPARK_DRIVER_PYTHON": sys.executable,
        }
        command = [str(pathlib.Path(sys.executable).with_name("spark-pipelines")), "run"]
        done = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=600, check=False)
        said = done.stdout + done.stderr
        assert "Run is COMPLETED" in said, said[-3000:]
        return said

    def ask(self, query):
        """A query over the tables, each by its name in braces."""
        names = {path.name: f"read_parquet('{path}/*.parquet')" for path in (self.folder / "spark-warehouse").iterdir()}
        return duckdb.sql(query.format(**names)).fetchall()


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory):
    return Pipeline(tmp_path_factory.mktemp("pipeline"))


def test_gold_is_what_the_messages_tell(pipeline):
    truth_path = pipeline.folder / "truth.json"
    hc.generate(pipeline.source, messages=400, seed=3, messages_per_file=50, truth=truth_path)
    truth = json.loads(truth_path.read_text())
    pipeline.run()
    assert pipeline.ask("SELECT count(*) FROM {bronze_messages}") == [(400,)]
    for table in ("adt_messages", "orm_messages", "oru_messages", "siu_messages", "vxu_messages"):
        assert pipeline.ask(f"SELECT count(*) FROM {{{table}}}") == [(truth["tables"][table],)]
    census = pipeline.ask(
        "SELECT sending_facility, sum(last) FROM (SELECT sending_facility, ward, arg_max(inpatients, hour) AS last FROM {gold_census} GROUP BY ALL) "
        "GROUP BY ALL HAVING sum(last) > 0"
    )
    assert dict(census) == {facility: count for facility, count in truth["in_house"].items() if count}
    assert pipeline.ask("SELECT count(*) FROM {gold_census} WHERE inpatients < 0") == [(0,)]
    sums = pipeline.ask(
        "SELECT observation_code, count(*), sum(value_number) FROM {silver_observations} WHERE value_type = 'NM' GROUP BY ALL"
    )
    assert len(sums) > 20
    for code, count, total in sums:
        assert (count, total) == (truth["numbers"][code]["count"], duckdb.sql(f"SELECT {truth['numbers'][code]['sum']}::DECIMAL(38,9)").fetchall()[0][0])
    rows = pipeline.ask("SELECT value_number, previous_number, change FROM {gold_laboratory_results} WHERE previous_number IS NOT NULL")
    assert rows and all(value - previous == change for value, previous, change in rows)
    people = pipeline.ask("SELECT count(*), count(DISTINCT (sending_facility, patient_id)), sum(observations) > 0 FROM {gold_patient_360}")
    assert people == [(people[0][0], people[0][0], True)] and people[0][0] > 20


def test_a_second_run_adds_what_is_new_and_keeps_rejects_apart(pipeline):
    assert pipeline.ask("SELECT count(*) FROM {bronze_quarantine}") == [(0,)]
    more = hc.generate(messages=30, seed=77, types="ADT", start="2024-06-01")
    (pipeline.source / "more.hl7").write_bytes(b"".join(more) + b"MSH||XqZmarked|x\r")
    before = pipeline.ask("SELECT count(*) FROM {adt_messages}")[0][0]
    said = pipeline.run()
    assert pipeline.ask("SELECT count(*) FROM {adt_messages}") == [(before + 30,)]
    assert pipeline.ask("SELECT count(*) FROM {bronze_messages}") == [(431,)]
    assert pipeline.ask("SELECT code, path, message_index FROM {bronze_quarantine}") == [("encoding_characters_missing", "MSH-2", 30)]
    files = pipeline.ask("SELECT DISTINCT _source_file FROM {adt_messages} WHERE _source_file LIKE '%more.hl7'")
    assert len(files) == 1 and "XqZmarked" not in said
