"""Schemas: one fact in many forms."""

import json

import pyarrow
import pytest

import healthcare_connector as hc
from conftest import run


def test_every_form_is_that_of_the_binary():
    for table in ("adt_messages", "obx", "z_segments", "patients", "observations"):
        schema = hc.schema(table)
        assert schema.ddl() == run("schema", table, "--format", "ddl").rstrip("\n")
        assert schema.spark_json() == run("schema", table, "--format", "spark").rstrip("\n")
        assert schema.json_schema() == json.loads(run("schema", table, "--format", "json-schema"))
        assert schema.columns() == run("schema", table, "--format", "columns")
        names = [field["name"] for field in json.loads(run("schema", table, "--format", "arrow"))["schema"]["fields"]]
        assert schema.arrow().names == schema.column_names == names


def test_arrow_and_spark_say_the_same_for_every_table():
    from pyspark.sql.pandas.types import to_arrow_schema

    for table in hc.tables():
        schema = hc.schema(table.name)
        of_spark = to_arrow_schema(schema.spark(), timezone="UTC", error_on_duplicated_field_names_in_struct=True)
        arrow = schema.arrow()
        assert [(field.name, field.type, field.nullable) for field in of_spark] == [
            (field.name, field.type, field.nullable) for field in arrow
        ], table.name


def test_tables_say_what_they_are():
    tables = {table.name: table for table in hc.tables()}
    assert tables["adt_messages"].kind == "message" and tables["adt_messages"].key == ("message_control_id",)
    assert (tables["obx"].kind, tables["patients"].kind, tables["patients"].ingestion) == ("segment", "resource", "cdc")
    assert len(hc.tables("r5")) != len(hc.tables()) and pyarrow.schema(hc.schema("patients", "r5"))
    with pytest.raises(hc.UsageError, match=r"did you mean `pid`\?"):
        hc.schema("pidd")
    with pytest.raises(hc.UsageError, match="r4, r4b or r5"):
        hc.schema("patients", "r6")
