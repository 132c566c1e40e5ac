"""The Lakeflow connector: its interface, offsets that converge, rows that coerce."""

import importlib.resources
import json
import re

import pytest

import healthcare_connector as hc
from healthcare_connector.lakeflow import Healthcare, LakeflowConnect
from healthcare_connector.spark import server_choice
from healthcare_connector.spark.choice import OWN, READING
from test_spark import expected, values


@pytest.fixture
def folder(tmp_path):
    hc.generate(tmp_path / "in", messages=100, seed=5, messages_per_file=10)
    return tmp_path / "in"


def connect(folder, **options):
    return Healthcare({"storage_path": str(folder), "settle": "0", **options})


def plain(rows):
    """Rows as the connector has them: JSON."""
    from healthcare_connector.lakeflow.rows import plain

    return sorted(json.dumps(plain(row), sort_keys=True) for row in rows)


def test_tables_have_schemas_keys_and_ways_of_ingestion(folder):
    assert LakeflowConnect is Healthcare
    connector = connect(folder)
    assert connector.list_tables() == [table.name for table in hc.tables()]
    for table in hc.tables():
        schema = connector.get_table_schema(table.name, {})
        assert schema == hc.schema(table.name).spark()
        metadata = connector.read_table_metadata(table.name, {})
        assert metadata["ingestion_type"] in ("append", "cdc")
        assert set(metadata["primary_keys"]) <= set(schema.names)
        assert metadata["ingestion_type"] == "append" or metadata["cursor_field"] in schema.names


@pytest.mark.parametrize("kept", ["in offsets", "in a folder"])
def test_a_stream_reads_everything_once_and_ends(folder, tmp_path, kept):
    options = {"max_files_per_trigger": "4"}
    if kept == "in a folder":
        options["checkpoint_path"] = str(tmp_path / "log")
    offset, rows, calls = {}, [], 0
    connector = connect(folder)
    # What comes while it runs is of the next run.
    connector.latest_offset("pid", options, {})
    (folder / "late.hl7").write_bytes(b"".join(hc.generate(messages=5, seed=9)))
    while True:
        more, end = connector.read_table("pid", offset, options)
        rows.extend(more)
        calls += 1
        if end == offset:
            break
        offset = json.loads(json.dumps(end))
    assert calls == 4
    assert plain(rows) == plain(row for row in expected(folder, "pid") if not row["_source_file"].endswith("late.hl7"))
    for _ in range(3):
        more, end = connect(folder).read_table("pid", offset, options)
        late = list(more)
        assert {row["_source_file"] for row in late} == {str(folder / "late.hl7")}
    more, again = connect(folder).read_table("pid", end, options)
    assert (list(more), again) == ([], end)


def test_a_batch_reads_everything(folder):
    rows, offset = connect(folder).read_table("oru_messages", None, {})
    assert plain(rows) == plain(expected(folder, "oru_messages"))
    more, again = connect(folder).read_table("oru_messages", offset, {})
    assert (list(more), again) == ([], offset)


def test_partitions_between_offsets_have_the_rows(folder, tmp_path):
    for options in ({"max_files_per_trigger": "3"}, {"max_files_per_trigger": "3", "checkpoint_path": str(tmp_path / "log")}):
        connector, offset, rows = connect(folder), {}, []
        assert connector.is_partitioned("obx")
        while (end := connector.latest_offset("obx", options, offset)) != offset:
            parts = connector.get_partitions("obx", options, offset, end)
            assert parts == connector.get_partitions("obx", options, offset, end)
            for part in parts:
                rows.extend(connect(folder).read_partition("obx", part, options))
            offset = end
        assert plain(rows) == plain(expected(folder, "obx"))
        assert connector.get_partitions("obx", options, offset, offset) == []
    parts = connect(folder).get_partitions("obx", {"partition_bytes": "20000"})
    assert len(parts) > 3 and sum(len(list(connect(folder).read_partition("obx", part, {}))) for part in parts) == len(rows)


def test_offsets_of_the_original_are_taken_over(folder):
    names = sorted(path.name for path in folder.iterdir())
    offset = {"last_file": names[3], "processed_files": names[:4], "_stats": {"records_returned": 40, "batch_size_requested": 100}}
    rows, _ = connect(folder).read_table("pid", offset, {})
    assert {row["_source_file"] for row in rows} == {str(folder / name) for name in names[4:]}


def test_rows_are_json_that_spark_takes(folder, spark):
    for table in ("adt_messages", "oru_messages"):
        rows = list(connect(folder).read_table(table, None, {})[0])
        lines = spark.sparkContext.parallelize([json.dumps(row) for row in rows])
        frame = spark.read.schema(hc.schema(table).spark()).option("mode", "FAILFAST").json(lines)
        assert values(frame.collect()) == values(expected(folder, table))


def test_the_spec_names_options_that_there_are():
    text = (importlib.resources.files("healthcare_connector") / "connector_spec.yaml").read_text()
    known = {*OWN, "columns", *READING, *server_choice.OWN, *server_choice.READING}
    (allowed,) = re.findall(r'^external_options_allowlist: "(.*)"$', text, re.MULTILINE)
    allowed, asked = set(allowed.split(",")), set(re.findall(r"- name: (\w+)", text))
    assert allowed | asked == known - {"table", "path"}
    # Who we are, and to whom, is of the connection alone.
    assert allowed & asked == {"file_pattern", "recursive", "checkpoint_path"}
    assert not allowed & {*server_choice.SECRETS, "fhir_base_url", "auth_type", "client_id", "token_url", "allow_origin"}


def test_what_lakeflow_adds_is_no_option_of_ours(folder):
    connector = connect(folder, sourceName="healthcare", externalOptionsAllowList="x", **{"databricks.connection": "x"})
    rows, _ = connector.read_table("pid", None, {"tableName": "pid", "isDeleteFlow": "false"})
    assert len(list(rows)) == len(expected(folder, "pid"))


def test_what_is_wrong_is_said(folder, tmp_path):
    with pytest.raises(hc.UsageError, match="storage_path is needed"):
        Healthcare({})
    with pytest.raises(hc.UsageError, match="contradict each other"):
        Healthcare({"fhir_base_url": "https://x", "storage_path": "x"})
    with pytest.raises(hc.UsageError, match="api_key is of use with fhir_base_url only"):
        connect(folder, api_key="x").read_table("pid", {}, {})
    with pytest.raises(hc.UsageError, match="did you mean `pid`"):
        connect(folder).get_table_schema("pidd", {})
    with pytest.raises(hc.UsageError, match="did you mean `recursive`"):
        connect(folder).read_table("pid", {}, {"recursiv": "true"})
    with pytest.raises(hc.UsageError, match="give a checkpoint_path"):
        connect(folder).read_table("pid", {}, {"max_tracked_files": "3"})
    with pytest.raises(hc.UsageError, match="of a connection with checkpoint_path"):
        connect(folder).read_table("pid", {"batch": 3}, {})
    with pytest.raises(hc.ReadError, match="no such file"):
        connect(tmp_path / "nowhere").read_table("pid", {}, {})
