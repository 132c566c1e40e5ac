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
import told

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
        spec = spec.replace("/Volumes/main/default/healthcare_data", str(self.source))
        (folder / "spark-pipeline.yml").write_text(spec)
        (folder / "conf").mkdir()
        # Tables outlive a run in a catalog that does.
        (folder / "conf" / "spark-defaults.conf").write_text(
            (PIPELINE / "conf" / "spark-defaults.conf").read_text() + "\n"
            "spark.ui.enabled false\n"
            "spark.driver.bindAddress 127.0.0.1\n"
            "spark.driver.host 127.0.0.1\n"
            "spark.sql.shuffle.partitions 2\n"
        )

    def run(self):
        environment = os.environ | {
            "SPARK_CONF_DIR": str(self.folder / "conf"),
            "PYSPARK_PYTHON": sys.executable,
            "PYSPARK_DRIVER_PYTHON": sys.executable,
        }
        command = [str(pathlib.Path(sys.executable).with_name("spark-pipelines")), "run"]
        done = subprocess.run(command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=900, check=False)
        said = done.stdout + done.stderr
        assert "Run is COMPLETED" in said, said[-3000:]
        return said

    def ask(self, query):
        """A query over the tables, each by its name in braces."""
        names = {path.name: f"read_parquet('{path}/*.parquet')" for path in (self.folder / "spark-warehouse").iterdir()}
        return duckdb.sql(query.format(**names)).fetchall()

    def one(self, query):
        ((value,),) = self.ask(query)
        return value


@pytest.fixture(scope="module")
def pipeline(tmp_path_factory):
    """The pipeline after its first run: the same people in messages and in resources."""
    made = Pipeline(tmp_path_factory.mktemp("pipeline"))
    hc.generate(made.source, standard="both", messages=600, seed=9, messages_per_file=100, truth=made.folder / "truth.json")
    made.run()
    return made


@pytest.fixture(scope="module")
def truth(pipeline):
    return json.loads((pipeline.folder / "truth.json").read_text())


def numbers(truth):
    """Count and sum of a code, as exact texts."""
    return {
        code: (known["count"], duckdb.sql(f"SELECT {known['sum']}::DECIMAL(38,9)").fetchall()[0][0])
        for code, known in truth["numbers"].items()
    }


def test_bronze_has_every_message_and_resource(pipeline, truth):
    assert pipeline.one("SELECT count(*) FROM {bronze_messages}") == 600
    for table in ("adt_messages", "orm_messages", "oru_messages", "siu_messages", "vxu_messages"):
        assert pipeline.one(f"SELECT count(*) FROM {{{table}}}") == truth["hl7v2"]["tables"][table]
    kinds = {
        "patients": "Patient",
        "encounters": "Encounter",
        "observations": "Observation",
        "conditions": "Condition",
        "medications": "MedicationRequest",
    }
    for table, kind in kinds.items():
        assert pipeline.ask(f"SELECT count(*), count(DISTINCT _source_file) > 0 FROM {{{table}}}") == [(truth["fhir"]["types"][kind], True)]
    assert pipeline.one("SELECT count(*) FROM {bronze_quarantine}") == 0
    rows = dict(pipeline.ask('SELECT "table", max(rows) FROM {quality_of_messages} GROUP BY ALL'))
    assert rows == {table: truth["hl7v2"]["tables"][table] for table in rows} and len(rows) == 5
    assert pipeline.one("SELECT sum(violations) FROM {quality_of_messages}") == 0


def test_observations_are_what_was_sent(pipeline, truth):
    sums = pipeline.ask(
        "SELECT observation_code, count(*), sum(value_number) FROM {silver_observations} WHERE value_type = 'NM' GROUP BY ALL"
    )
    known = numbers(truth["hl7v2"])
    assert len(sums) > 30 and {code: (count, total) for code, count, total in sums} == {code: known[code] for code, *_ in sums}
    sums = pipeline.ask(
        "SELECT code, count(*), sum(value_number) FROM {silver_fhir_observations} "
        "WHERE component_index IS NULL AND value_number IS NOT NULL AND value_comparator IS NULL GROUP BY ALL"
    )
    found = {code: (count, total) for code, count, total in sums}
    assert {code: found[code] for code in truth["fhir"]["numbers"]} == numbers(truth["fhir"])
    assert pipeline.one("SELECT count(DISTINCT id) FROM {silver_fhir_observations}") == truth["fhir"]["types"]["Observation"]


def test_results_that_were_told_again_count_once(pipeline, truth):
    """FHIR's Observations are the last versions of the results that messages told, and so must be those of trends."""
    sums = pipeline.ask(
        "SELECT observation_code, count(*), sum(value_number) FROM {gold_laboratory_results} WHERE value_type = 'NM' GROUP BY ALL"
    )
    known = numbers(truth["fhir"])
    assert len(sums) > 30 and {code: (count, total) for code, count, total in sums} == {code: known[code] for code, *_ in sums}
    assert pipeline.one("SELECT count(*) FROM {silver_observations} WHERE NOT is_current") > 100


def test_trends_are_those_of_the_numbers(pipeline):
    person_of = {
        (facility, patient): person
        for person, facility, patient in pipeline.ask("SELECT person, sending_facility, patient_id FROM {silver_people}")
    }
    expected = told.trends(pipeline.source, person_of)
    rows = pipeline.ask(
        "SELECT person, observation_code, filler_order_number, value_number, previous_number, average_of_last, slope_per_day, change, direction "
        "FROM {gold_laboratory_results} WHERE value_type = 'NM'"
    )
    assert len(rows) == len(expected) > 900
    for person, code, order, value, previous, average, slope, change, direction in rows:
        number, before, mean, line = expected[person, code, order]
        assert (float(value), None if previous is None else float(previous)) == (number, before)
        assert average == pytest.approx(mean) and slope == (None if line is None else pytest.approx(line, rel=1e-4, abs=1e-6))
        assert change == (None if previous is None else value - previous)
        assert direction == (None if previous is None else "up" if value > previous else "down" if value < previous else "same")
    assert sum(before is not None for _, before, *_ in expected.values()) > 300
    flags = dict(pipeline.ask("SELECT abnormal_flags, bool_and(is_abnormal) FROM {gold_laboratory_results} GROUP BY ALL"))
    assert flags["H"] and flags["L"] and not flags["N"]


def test_the_census_is_that_of_every_ward_and_hour(pipeline, truth):
    known = told.census(pipeline.source)
    rows = pipeline.ask("SELECT sending_facility, ward, hour, inpatients FROM {gold_census}")
    assert len(rows) > 500
    assert {(facility, ward, hour.replace(tzinfo=told.UTC)): count for facility, ward, hour, count in rows} == known
    # Admissions and transfers that were called off are among them.
    assert truth["hl7v2"]["types"]["ADT^A11"] > 1 and truth["hl7v2"]["types"]["ADT^A12"] > 0
    in_house = {facility: count for facility, count in truth["hl7v2"]["in_house"].items() if count}
    last = "SELECT sending_facility, sum(inpatients) FROM {gold_census} WHERE hour = (SELECT max(hour) FROM {gold_census}) GROUP BY ALL HAVING sum(inpatients) > 0"
    assert in_house and dict(pipeline.ask(last)) == in_house
    assert dict(pipeline.ask("SELECT sending_facility, count(*) FROM {gold_beds} GROUP BY ALL")) == in_house
    assert pipeline.one('SELECT sum(came) - sum("left") FROM {gold_census}') == sum(in_house.values())


def test_appointments_are_as_they_stand(pipeline, truth):
    types, segments = truth["hl7v2"]["types"], truth["hl7v2"]["segments"]
    assert pipeline.ask("SELECT count(*), sum(is_cancelled::int) FROM {silver_appointments}") == [(types["SIU^S12"], types["SIU^S15"])]
    of_type = dict(pipeline.ask("SELECT resource_type, count(*) FROM {silver_appointment_resources} GROUP BY ALL"))
    assert of_type == {"service": segments["AIS"], "personnel": segments["AIP"], "location": segments["AIL"], "general": segments["AIG"]}
    assert pipeline.one("SELECT count(DISTINCT appointment_id) FROM {silver_appointment_resources} WHERE is_current") == types["SIU^S12"]


def test_people_are_who_they_are_in_both_standards(pipeline, truth):
    messages, types = truth["hl7v2"], truth["fhir"]["types"]
    assert pipeline.one("SELECT count(*) FROM {silver_patients}") == messages["patients"]
    assert pipeline.one("SELECT count(merged_into) FROM {silver_patients}") == messages["types"]["ADT^A40"] > 1
    assert pipeline.one("SELECT count(*) FROM {silver_fhir_patients}") == types["Patient"]
    # Nobody else has such a number.
    patients = told.resources(pipeline.source / "fhir", "Patient")
    owner = {(one["system"], one["value"]): patient["id"] for patient in patients for one in patient["identifier"] if "value" in one}
    authority = {
        told.first(segments, "MSH")[3].split("^")[0]: told.first(segments, "MSH")[3].split("^")[1]
        for segments in told.messages(pipeline.source)
    }
    rows = pipeline.ask("SELECT person, fhir_id, sending_facility, patient_id FROM {silver_people}")
    assert len(rows) == messages["patients"]
    for person, fhir_id, facility, patient in rows:
        assert person == fhir_id == owner[f"urn:oid:{authority[facility]}", patient]
    sums = pipeline.ask(
        "SELECT count(*), count(DISTINCT person), count(fhir_id), sum(encounters), sum(conditions), sum(medications), sum(fhir_observations), sum(appointments), "
        "sum(appointments_standing), sum(vaccinations), sum(len(patient_numbers)) FROM {gold_patient_360}"
    )
    assert sums == [
        (
            types["Patient"],
            types["Patient"],
            types["Patient"],
            types["Encounter"],
            types["Condition"],
            types["MedicationRequest"],
            types["Observation"],
            messages["types"]["SIU^S12"],
            messages["types"]["SIU^S12"] - messages["types"]["SIU^S15"],
            messages["vaccinations"],
            messages["patients"],
        )
    ]
    # A visit of messages is an encounter of resources, and of the same person.
    assert pipeline.one("SELECT count(*) FROM {gold_patient_360} WHERE visits <> encounters") == 0
    rows = {row[0]: row[1:] for row in pipeline.ask("SELECT fhir_id, family, gender, birth_date::VARCHAR FROM {gold_patient_360}")}
    for patient in patients:
        family, gender, born = rows[patient["id"]]
        assert (family, gender) == (patient["name"][0]["family"], patient.get("gender"))
        assert born is None if "birthDate" not in patient else born.startswith(patient["birthDate"])


MARK = "XqZmarked"
#: Tables, each with one that it is made of.
AFTER = {
    "adt_messages": "bronze_messages",
    "silver_patients": "siu_messages",
    "silver_observations": "oru_messages",
    "silver_bed_moves": "adt_messages",
    "silver_fhir_patients": "patients",
    "silver_fhir_observations": "observations",
    "silver_conditions": "conditions",
    "silver_medications": "medications",
    "silver_encounters": "encounters",
    "silver_appointments": "siu_messages",
    "silver_people": "silver_fhir_patients",
    "gold_census": "silver_bed_moves",
    "gold_beds": "silver_bed_moves",
    "gold_laboratory_results": "silver_observations",
    "gold_patient_360": "silver_people",
    "quality_of_messages": "vxu_messages",
    "quality_of_resources": "medications",
    "bronze_quarantine": "quarantine_resource_rows",
}


def test_a_second_run_adds_what_is_new_and_keeps_apart_what_is_bad(pipeline, truth):
    more = [message.decode() for message in hc.generate(messages=30, seed=77, types="ADT", start="2024-06-01")]
    # Nobody's admission; one that cannot be read.
    nobody = more[0].replace("\rPID|1|", "\rPID|1||||MARK\rZPI|").replace("MARK", MARK)
    (pipeline.source / "hl7v2" / "more.hl7").write_text("".join(more) + nobody + f"MSH||{MARK}|x\r")
    newer, anonymous = told.resources(pipeline.source / "fhir", "Patient")[:2]
    newer["meta"]["lastUpdated"], newer["name"] = "2031-01-01T00:00:00Z", [{"use": "official", "family": "Renamed", "given": ["Anew"]}]
    del anonymous["id"]
    lines = [json.dumps(newer), f'{{"resourceType":"Patient","id":"{MARK}', json.dumps(anonymous | {"birthDate": MARK})]
    (pipeline.source / "fhir" / "more.ndjson").write_text("\n".join(lines))
    said = pipeline.run()
    for table, source in AFTER.items():
        assert said.index(f".{source} has COMPLETED") < said.index(f".{table} is STARTING"), (table, source)
    assert pipeline.one("SELECT count(*) FROM {adt_messages}") == truth["hl7v2"]["tables"]["adt_messages"] + 30
    assert pipeline.one("SELECT count(*) FROM {bronze_messages}") == 632
    assert pipeline.one("SELECT count(*) FROM {patients}") == truth["fhir"]["types"]["Patient"] + 1
    kept = pipeline.ask(
        'SELECT standard, "table", code, path, message_index, content IS NULL, parse_filename(source) FROM {bronze_quarantine} ORDER BY ALL'
    )
    assert len(kept) == 4
    assert ("hl7v2", None, "encoding_characters_missing", "MSH-2", 31, True, "more.hl7") in kept
    assert ("hl7v2", "adt_messages", "patient_is_named", None, 30, False, "more.hl7") in kept
    assert ("fhir", "patients", "id_is_given", None, 2, False, "more.ndjson") in kept
    (unreadable,) = [row for row in kept if row[:2] == ("fhir", None)]
    assert unreadable[4:] == (1, True, "more.ndjson")
    for standard in ("hl7v2", "fhir"):
        (content,) = [
            row[0]
            for row in pipeline.ask(f"SELECT content FROM {{bronze_quarantine}} WHERE content IS NOT NULL AND standard = '{standard}'")
        ]
        assert MARK.encode() in content
    assert MARK not in said
    # What is made of tables is made of what this run has added to them, too.
    assert {
        (facility, ward, hour.replace(tzinfo=told.UTC)): count
        for facility, ward, hour, count in pipeline.ask("SELECT sending_facility, ward, hour, inpatients FROM {gold_census}")
    } == told.census(pipeline.source)
    assert pipeline.one("SELECT count(*) FROM {silver_patients} WHERE as_of >= '2024-06-01'") > 0
    # The newest version of a Patient is who they are.
    assert pipeline.ask(f"SELECT family, given FROM {{silver_fhir_patients}} WHERE id = '{newer['id']}'") == [("Renamed", "Anew")]
    assert pipeline.one("SELECT count(*) FROM {silver_fhir_patients}") == truth["fhir"]["types"]["Patient"]
    assert pipeline.ask(f"SELECT family, told_by FROM {{gold_patient_360}} WHERE fhir_id = '{newer['id']}'") == [("Renamed", "fhir")]
