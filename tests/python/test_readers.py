"""What the ingest wrote, as the engines that people use read it: the same rows in every format, value for value."""

import json
import shlex

import duckdb
import pyarrow.parquet
import pytest
from conftest import ROOT, run
from deltalake import DeltaTable
from rows import difference, of_arrow


def test_every_table_is_in_every_format(delta, parquet, ndjson, tables):
    for ingested in (delta, parquet, ndjson):
        assert sorted(ingested.tables) == sorted(tables)
        assert ingested.tables == parquet.tables
        for table in tables:
            assert (ingested.folder / table).is_dir(), table


@pytest.fixture(scope="session")
def resources(tables):
    """The tables of FHIR: one for each type of resource."""
    entries = json.loads(run("tables", "--json"))
    return [entry["name"] for entry in entries if entry["kind"] == "resource"]


def test_every_message_and_resource_is_a_row_or_a_reject(delta, parquet, ndjson, resources):
    assert len(resources) > 140
    for ingested in (delta, parquet, ndjson):
        report = ingested.report
        rows = ingested.tables["hl7_messages"] + sum(ingested.tables[table] for table in resources)
        assert report["messages"] == rows + report["rejects"]
        assert ingested.tables["patients"] > 10 and ingested.tables["observations"] > 500
        assert report["unrouted"] == 0
        assert report["rejects"] > 0


def test_parquet_holds_the_values_of_ndjson(parquet, ndjson_rows):
    for table in parquet.with_rows():
        found = of_arrow(pyarrow.parquet.read_table(parquet.folder / table))
        assert len(found) == parquet.tables[table], table
        assert found == ndjson_rows(table), (table, difference(found, ndjson_rows(table)))


def test_delta_rs_reads_every_table_with_the_rows_of_the_report(delta):
    assert delta.tables
    for table, rows in delta.tables.items():
        assert DeltaTable(str(delta.folder / table)).to_pyarrow_dataset().count_rows() == rows, table


def test_delta_holds_the_values_of_ndjson(delta, ndjson_rows):
    for table in delta.with_rows():
        found = of_arrow(DeltaTable(str(delta.folder / table)).to_pyarrow_table())
        assert found == ndjson_rows(table), (table, difference(found, ndjson_rows(table)))


def test_delta_logs_say_who_wrote_what(delta):
    for table in ("adt_messages", "obx", "z_segments"):
        log = DeltaTable(str(delta.folder / table))
        history = log.history()
        assert history, table
        assert log.protocol().min_reader_version == 1, table
        assert log.transaction_version("healthcare-connector") is not None, table
        records = sum(log.get_add_actions(flatten=True).column("num_records").to_pylist())
        assert records == delta.tables[table], table


def test_delta_schemas_are_the_declared_ones(delta, spark_schemas):
    for table, declared in spark_schemas.items():
        schema = json.loads(DeltaTable(str(delta.folder / table)).schema().to_json())
        assert bare(schema) == bare(json.loads(declared)), table


def bare(node):
    """A schema without comments."""
    if isinstance(node, dict):
        return {key: bare(item) for key, item in node.items() if key != "metadata"}
    if isinstance(node, list):
        return [bare(item) for item in node]
    return node


def test_duckdb_reads_every_parquet_table_with_the_rows_of_the_report(parquet):
    for table, rows in parquet.tables.items():
        found = duckdb.sql(f"select count(*) from read_parquet({parquet.files(table)!r})").fetchall()[0][0]
        assert found == rows, table


def test_duckdb_queries_a_delta_table_through_arrow(delta):
    adt = DeltaTable(str(delta.folder / "adt_messages")).to_pyarrow_dataset()  # noqa: F841  (DuckDB finds it by name)
    rows = duckdb.sql("select trigger_event, count(*) as n from adt group by all order by n desc").fetchall()
    assert sum(n for _, n in rows) == delta.tables["adt_messages"]
    assert {"A01", "A03"} <= {trigger for trigger, _ in rows}


def test_duckdb_reads_the_same_numbers_from_observations_and_from_segments(parquet):
    files, segments = parquet.files("oru_messages"), parquet.files("obx")
    [unnested] = duckdb.sql(f"""
        select count(o.value_number), sum(o.value_number), count(distinct o.observation_code)
        from (select unnest(observations) as o from read_parquet({files!r}))
    """).fetchall()
    [flat] = duckdb.sql(f"""
        select count(value_number), sum(value_number), count(distinct observation_identifier.identifier)
        from read_parquet({segments!r}) where message_type = 'ORU'
    """).fetchall()
    assert unnested[0] > 3000
    assert unnested == flat


def test_duckdb_joins_orders_and_observations_by_index(parquet):
    files = parquet.files("oru_messages")
    [(unordered, lost)] = duckdb.sql(f"""
        with flat as (select orders, unnest(observations) as o from read_parquet({files!r}))
        select count(*) filter (where o.order_index is null), count(*) filter (where orders[o.order_index + 1] is null)
        from flat
    """).fetchall()
    orders = duckdb.sql(f"select sum(len(orders)) from read_parquet({files!r})").fetchall()[0][0]
    assert unordered == lost < 100
    assert orders > 500


def test_the_hint_of_a_run_is_a_query_that_duckdb_and_spark_answer(spark, tmp_path):
    out = run("ingest", "--storage-path", ROOT / "tests/corpus/demo", "--recursive", "--format", "parquet",
              "--tables", "adt_messages", "--output", tmp_path / "it's here")
    duck, spark_sql = (shlex.split(line) for line in out.splitlines()[-2:])
    assert duck[:2] == ["duckdb", "-c"] and spark_sql[:2] == ["spark-sql", "-e"]
    # They do not agree on where NULL sorts.
    counts = {tuple(row) for row in spark.sql(spark_sql[2]).collect()}
    assert counts == set(duckdb.sql(duck[2]).fetchall())
    assert sum(messages for _, _, messages in counts) > 1000


def test_spark_reads_message_and_resource_tables_with_the_declared_schema(spark, parquet, spark_schemas):
    from pyspark.sql.types import StructType

    first = ["patients", "encounters", "observations", "conditions", "medications"]
    for table, declared in spark_schemas.items():
        if not table.endswith("_messages") and table not in first:
            continue
        frame = spark.read.parquet(str(parquet.folder / table))
        # Names and types without nullability and comments: Spark reads every Parquet column as nullable.
        assert frame.schema.simpleString() == StructType.fromJson(json.loads(declared)).simpleString(), table


@pytest.mark.parametrize(
    "table", ["adt_messages", "oru_messages", "vxu_messages", "pid", "obx", "z_segments", "patients", "encounters", "observations"]
)
def test_spark_reads_the_values_of_ndjson(spark, parquet, ndjson_rows, table):
    found = of_arrow(spark.read.parquet(str(parquet.folder / table)).toArrow())
    assert found == ndjson_rows(table), difference(found, ndjson_rows(table))


def test_spark_counts_and_sums_what_ndjson_does(spark, parquet, ndjson_rows):
    from pyspark.sql import functions as f

    frame = spark.read.parquet(str(parquet.folder / "oru_messages"))
    flat = frame.select(f.explode("observations").alias("o"))
    count, total = flat.agg(f.count("o.value_number"), f.sum("o.value_number")).first()
    from decimal import Decimal

    numbers = [
        Decimal(observation["value_number"])
        for row in map(json.loads, ndjson_rows("oru_messages"))
        for observation in row.get("observations", [])
        if "value_number" in observation
    ]
    assert (count, total) == (len(numbers), sum(numbers))


def test_spark_reads_ndjson_by_the_declared_schema(spark, ndjson, spark_schemas):
    from pyspark.sql import functions as f
    from pyspark.sql.types import StructType

    schema = StructType.fromJson(json.loads(spark_schemas["adt_messages"]))
    frame = spark.read.schema(schema).json(str(ndjson.folder / "adt_messages"), mode="FAILFAST")
    rows, dated = frame.agg(f.count("*"), f.count("message_datetime")).first()
    assert rows == ndjson.tables["adt_messages"]
    assert dated > rows - 100
