"""What the ingest wrote, as the engines that people use read it."""

import duckdb
from deltalake import DeltaTable


def test_delta_rs_reads_every_table_with_the_rows_of_the_report(delta):
    assert delta.tables
    for table, rows in delta.tables.items():
        assert DeltaTable(str(delta.folder / table)).to_pyarrow_dataset().count_rows() == rows, table


def test_duckdb_reads_every_parquet_table_with_the_rows_of_the_report(parquet):
    for table, rows in parquet.tables.items():
        found = duckdb.sql(f"select count(*) from read_parquet({parquet.files(table)!r})").fetchone()[0]
        assert found == rows, table


def test_duckdb_queries_a_delta_table_through_arrow(delta):
    adt = DeltaTable(str(delta.folder / "adt_messages")).to_pyarrow_dataset()  # noqa: F841  (DuckDB finds it by name)
    rows = duckdb.sql("select trigger_event, count(*) as n from adt group by all order by n desc").fetchall()
    assert sum(n for _, n in rows) == delta.tables["adt_messages"]
    assert {"A01", "A03"} <= {trigger for trigger, _ in rows}


def test_observations_unnest_in_duckdb(parquet):
    files = parquet.files("oru_messages")
    flat = duckdb.sql(f"""
        select message_control_id, o.observation_code, o.value_number, o.units
        from (select message_control_id, unnest(observations) as o from read_parquet({files!r}))
        where o.value_number is not null
    """)
    assert flat.fetchone() is not None


def test_every_message_is_a_row_or_a_reject(parquet):
    report = parquet.report
    assert report["messages"] == parquet.tables["hl7_messages"] + report["rejects"]
    assert report["unrouted"] == 0


def test_spark_reads_every_message_table_with_the_declared_schema(spark, parquet, tables):
    import json

    from conftest import run
    from pyspark.sql.types import StructType

    for table in [name for name in tables if name.endswith("_messages")]:
        declared = StructType.fromJson(json.loads(run("schema", table, "--format", "spark")))
        frame = spark.read.parquet(str(parquet.folder / table))
        assert frame.count() == parquet.tables[table], table
        assert plain(frame.schema) == plain(declared), table


def plain(schema):
    """Names and types without nullability and comments: Spark reads every Parquet column as nullable."""
    return schema.simpleString()
