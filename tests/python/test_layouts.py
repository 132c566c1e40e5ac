"""Tables in folders of partitions, and tables whose columns have changed, as engines read them."""

import json

import duckdb
import pyarrow
from conftest import run
from deltalake import DeltaTable
from rows import difference, in_order, of_arrow

TABLES = ("hl7_messages", "obx")
PARTITIONS = ("message_type", "trigger_event")


def ingest(sources, folder, form, *more):
    run("ingest", "--storage-path", sources, "--recursive", "--output", folder, "--format", form, "--tables", ",".join(TABLES),
        "--resent-files", "read", *more)


def test_partitioned_delta_tables_hold_the_rows_of_others(sources, ndjson_rows, tmp_path):
    ingest(sources / "hl7", tmp_path, "delta", "--partition-by", ",".join(PARTITIONS), "--batch-size", "20")
    for table in TABLES:
        delta = DeltaTable(str(tmp_path / table))
        assert delta.metadata().partition_columns == list(PARTITIONS)
        found = without_folder(of_arrow(delta.to_pyarrow_table()))
        wanted = without_folder(ndjson_rows(table))
        assert found == wanted, (table, difference(found, wanted))
        some = delta.to_pyarrow_table(partitions=[("message_type", "=", "ADT")])
        assert 0 < some.num_rows < len(found)


def without_folder(rows):
    """Rows without the names of files, which say where the sources lay, and without empty texts, which no folder has."""
    rows = (json.loads(row) for row in rows)
    kept = lambda name, value: name != "_source_file" and not (name in PARTITIONS and value == "")
    return in_order({name: value for name, value in row.items() if kept(name, value)} for row in rows)


def test_partitioned_parquet_is_read_by_the_names_of_its_folders(sources, parquet, tmp_path):
    ingest(sources / "hl7", tmp_path, "parquet", "--partition-by", "message_type")
    query = "SELECT message_type, count(*) FROM read_parquet('{}', hive_partitioning = {}) GROUP BY ALL ORDER BY ALL"
    for table in TABLES:
        found = duckdb.sql(query.format(f"{tmp_path}/{table}/*/*.parquet", "true")).fetchall()
        wanted = duckdb.sql(query.format(f"{parquet.folder}/{table}/*.parquet", "false")).fetchall()
        assert dict(found) == {name or None: rows for name, rows in wanted} and len(found) > 5


def test_columns_of_both_sides_are_read_as_one_table(sources, tmp_path):
    narrow = ("--columns", "obx=message_control_id,value_type")
    other = ("--columns", "obx=message_control_id,set_id_obx,observation_identifier", "--merge-schema")
    files = sorted((sources / "hl7/demo").rglob("*.hl7"))
    for form in ("delta", "parquet"):
        folder = tmp_path / form
        for path, columns in ((files[0], narrow), (files[1], other), (files[2], (*narrow, "--merge-schema"))):
            run("ingest", "--storage-path", path, "--output", folder, "--format", form, "--tables", "obx", *columns)
        read = DeltaTable(str(folder / "obx")).to_pyarrow_table() if form == "delta" else duckdb.sql(
            f"SELECT * FROM read_parquet('{folder}/obx/*.parquet', union_by_name = true)").to_arrow_table()
        read = pyarrow.table(read)
        assert read.column_names == ["message_control_id", "value_type", "set_id_obx", "observation_identifier"]
        by_side = [len(read) - read.column(name).null_count for name in ("value_type", "observation_identifier")]
        assert all(rows > 0 for rows in by_side) and sum(by_side) <= len(read)
