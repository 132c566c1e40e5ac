"""The Lakeflow connector and FHIR servers: offsets that converge, deletions, partitions."""

import json

import pytest

import healthcare_connector as hc
from healthcare_connector.lakeflow import Healthcare
from fhir_server import Answer

QUICK = {"no_proxy": "true", "requests_per_second": "0", "settle": "0"}


def connect(fhir, **options):
    return Healthcare({"fhir_base_url": fhir.base, **QUICK, **options})


def ids(rows):
    return sorted(row["id"] for row in rows)


def test_tables_are_those_of_the_server_with_keys_cursors_and_ways(fhir):
    connector = connect(fhir)
    assert connector.list_tables() == ["encounters", "observations", "patients"]
    metadata = connector.read_table_metadata("patients", {})
    assert metadata == {"primary_keys": ["id"], "cursor_field": "meta_lastUpdated", "ingestion_type": "cdc_with_deletes"}
    assert connector.read_table_metadata("observations", {})["ingestion_type"] == "append"
    assert connect(fhir, deletes="off").read_table_metadata("patients", {})["ingestion_type"] == "cdc"
    fhir.has_history = False
    assert connect(fhir).read_table_metadata("patients", {})["ingestion_type"] == "cdc"
    assert connector.get_table_schema("patients", {}) == hc.schema("patients").spark()
    assert connector.get_table_schema("patients", {"columns": "id,gender"}).names == ["id", "gender"]


@pytest.mark.parametrize("begin", [None, {}])
def test_offsets_converge_and_are_the_same_when_nothing_is_new(fhir, begin):
    fhir.filled(patients=25)
    connector = connect(fhir)
    rows, offset = connector.read_table("patients", begin, {})
    # What comes while it runs is of the next run.
    fhir.put("Patient", "late")
    fhir.later(10)
    assert ids(rows) == [f"p{number:03}" for number in range(25)]
    assert len(json.dumps(offset)) < 100
    offset = json.loads(json.dumps(offset))
    for again in (connector, connector):
        rows, end = again.read_table("patients", offset, {})
        assert (list(rows), end) == ([], offset)
    rows, end = connect(fhir).read_table("patients", offset, {})
    assert ids(rows) == ["late"] and end != offset
    for _ in range(3):
        fhir.later(60)
        rows, again = connect(fhir).read_table("patients", end, {})
        assert (list(rows), again) == ([], end)


def test_a_stream_of_nothing_stays_at_its_beginning(fhir):
    connector = connect(fhir)
    assert connector.latest_offset("patients", {}, {}) == {}
    rows, end = connector.read_table("patients", {}, {})
    assert (list(rows), end) == ([], {})


def test_what_is_younger_than_settle_waits(fhir):
    fhir.filled(patients=20)
    rows, offset = connect(fhir, settle="15s").read_table("patients", {}, {})
    first = ids(rows)
    assert 10 < len(first) < 20
    fhir.later(60)
    rows, _ = connect(fhir, settle="15s").read_table("patients", offset, {})
    assert sorted(first + ids(rows)) == [f"p{number:03}" for number in range(20)]


def test_deletions_have_an_id_and_a_time(fhir):
    fhir.filled(patients=5, observations=1)
    connector = connect(fhir)
    rows, offset = connector.read_table_deletes("patients", None, {})
    assert list(rows) == []
    fhir.delete("Patient", "p003")
    fhir.later(10)
    connector = connect(fhir)
    rows, end = connector.read_table_deletes("patients", offset, {})
    (row,) = rows
    assert set(row) == {"id", "meta_lastUpdated"} and row["id"] == "p003" and row["meta_lastUpdated"].startswith("2024-05-01T12:00:")
    rows, again = connector.read_table_deletes("patients", end, {})
    assert (list(rows), again) == ([], end)
    fhir.later(60)
    rows, again = connect(fhir).read_table_deletes("patients", end, {})
    assert (list(rows), again) == ([], end)
    # Rows may have been read long before deletions are asked for the first time.
    rows, _ = connect(fhir).read_table_deletes("patients", {}, {})
    assert ids(rows) == ["p003"]


def test_partitions_between_offsets_have_the_rows(fhir):
    fhir.filled(patients=60)
    options = {"num_partitions": "4", "page_size": "5"}
    connector = connect(fhir)
    assert connector.is_partitioned("patients") and not connector.is_partitioned("pid")
    end = connector.latest_offset("patients", options, {})
    parts = connector.get_partitions("patients", options, {}, end)
    assert len(parts) == 4 and all(isinstance(value, str) for part in parts for value in part.values())
    rows = [row for part in parts for row in connect(fhir).read_partition("patients", json.loads(json.dumps(part)), options)]
    assert ids(rows) == [f"p{number:03}" for number in range(60)]
    assert connector.latest_offset("patients", options, end) == end
    assert connector.get_partitions("patients", options, end, end) == []
    whole = connector.get_partitions("patients", options)
    assert ids(row for part in whole for row in connector.read_partition("patients", part, options)) == ids(rows)


def test_rows_are_json_that_spark_takes(fhir, spark):
    fhir.filled(patients=3, observations=4)
    for table in ("patients", "observations"):
        rows = list(connect(fhir).read_table(table, None, {})[0])
        lines = spark.sparkContext.parallelize([json.dumps(row) for row in rows])
        frame = spark.read.schema(hc.schema(table).spark()).option("mode", "FAILFAST").json(lines)
        assert ids(frame.collect()) == ids(rows) != []
        assert frame.where("meta_lastUpdated IS NULL").count() == 0


def test_what_is_wrong_is_said(fhir):
    fhir.filled(patients=3)
    connector = connect(fhir)
    for wrong, says in [
        (lambda: connect(fhir, auth_type="api_key"), "auth_type api_key needs api_key"),
        (lambda: connect(fhir, recursive="true"), "recursive is of use with files only"),
        (lambda: connector.read_table("patientz", {}, {}), "did you mean `patients`"),
        (lambda: connector.read_table("patients", {}, {"page_sise": "3"}), "did you mean `page_size`"),
        (lambda: connector.read_table("patients_deletes", {}, {}), "given by read_table_deletes"),
        (lambda: connector.read_table("patients", {"until": "2024", "of": "x"}, {}), "of another server, table or search"),
        (lambda: connector.read_table("patients", {}, {"since": "yesterday"}), "write an instant"),
    ]:
        with pytest.raises(hc.UsageError, match=says):
            wrong()
    _, offset = connector.read_table("patients", None, {})
    with pytest.raises(hc.UsageError, match="of another server, table or search"):
        connector.read_table("patients", offset, {"search": "Patient?gender=female"})
    fhir.instead = lambda path, headers: Answer(403, '{"XqZmarked":1}') if path.startswith("/fhir/Patient?") else None
    with pytest.raises(hc.ServerError) as caught:
        list(connect(fhir).read_table("patients", None, {})[0])
    assert caught.value.status == 403 and "XqZmarked" not in str(caught.value)
