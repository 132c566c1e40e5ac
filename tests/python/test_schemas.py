"""The schema forms, as their own readers understand them, for every table."""

import json

import jsonschema
import pyarrow.ipc
import pyarrow.parquet
import pytest
from conftest import run
from pyspark.sql.types import ArrayType, StructType


@pytest.fixture(scope="module")
def json_schemas(tables):
    return {table: json.loads(run("schema", table, "--format", "json-schema")) for table in tables}


def test_spark_json_parses_back_to_itself(spark_schemas):
    assert len(spark_schemas) > 200
    for table, text in spark_schemas.items():
        parsed = StructType.fromJson(json.loads(text))
        assert json.loads(parsed.json()) == json.loads(text), table


def test_spark_parses_every_ddl_to_the_same_type(spark, spark_schemas):
    for table, text in spark_schemas.items():
        from_ddl = StructType.fromDDL(run("schema", table, "--format", "ddl"))
        assert from_ddl.simpleString() == StructType.fromJson(json.loads(text)).simpleString(), table


def test_arrow_streams_hold_the_schema_that_parquet_files_have(parquet, tables):
    for table in tables:
        declared = pyarrow.ipc.open_stream(run("schema", table, "--format", "arrow-ipc", text=False)).schema
        assert pyarrow.parquet.read_schema(parquet.files(table)[0]).equals(declared), table


def test_column_text_lists_the_leaves_of_the_spark_schema(spark_schemas):
    for table, text in spark_schemas.items():
        leaves = []

        def walk(kind, path):
            if isinstance(kind, StructType):
                for field in kind.fields:
                    walk(field.dataType, f"{path}.{field.name}" if path else field.name)
            elif isinstance(kind, ArrayType):
                walk(kind.elementType, path + "[]")
            else:
                leaves.append(path)

        walk(StructType.fromJson(json.loads(text)), "")
        columns = run("schema", table, "--format", "columns")
        listed = [line.split("\t")[0] for line in columns.splitlines() if line and not line.startswith("#")]
        assert listed == leaves, table


def test_json_schemas_are_valid_2020_12_documents(json_schemas):
    for table, document in json_schemas.items():
        assert document["$schema"] == "https://json-schema.org/draft/2020-12/schema", table
        jsonschema.Draft202012Validator.check_schema(document)


def test_every_ndjson_row_obeys_its_json_schema(ndjson, json_schemas):
    checked = 0
    for table in ndjson.with_rows():
        validator = jsonschema.Draft202012Validator(json_schemas[table])
        for file in sorted((ndjson.folder / table).glob("*.ndjson")):
            # Text may hold other line ends than the one that ends a row.
            for number, line in enumerate(file.read_text(encoding="utf-8").split("\n")):
                if number == 50 or not line:
                    break
                error = next(validator.iter_errors(json.loads(line)), None)
                assert error is None, f"{table} row {number}: {list(error.absolute_path)} {error.validator}"
                checked += 1
    assert checked > 1000


@pytest.mark.parametrize("table", ["adt_messages", "obx"])
def test_a_mutated_row_is_refused_by_its_json_schema(ndjson, json_schemas, table):
    validator = jsonschema.Draft202012Validator(json_schemas[table])
    file = sorted((ndjson.folder / table).glob("*.ndjson"))[0]
    row = json.loads(file.read_text(encoding="utf-8").split("\n")[0])
    assert validator.is_valid(row)
    for change in ({"message_control_id": 7}, {"no_such_column": "x"}, {"_message_index": "first"}):
        assert not validator.is_valid(row | change), change
