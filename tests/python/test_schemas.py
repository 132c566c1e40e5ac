"""The schema forms, as their own readers understand them, for every table."""

import json

import jsonschema
import pytest
from conftest import run
from pyspark.sql.types import ArrayType, StructType


def all_schemas(form):
    """Every table's schema in one form: one call of the binary for each table."""
    return {entry["name"]: run("schema", entry["name"], "--format", form) for entry in json.loads(run("tables", "--json"))}


def bare(kind):
    """A Spark type as JSON without metadata, so that two forms of one schema can be compared."""
    value = json.loads(kind.json())

    def strip(node):
        if isinstance(node, dict):
            return {key: strip(item) for key, item in node.items() if key != "metadata"}
        if isinstance(node, list):
            return [strip(item) for item in node]
        return node

    return strip(value)


def test_spark_json_parses_back_to_itself():
    for table, text in all_schemas("spark").items():
        parsed = StructType.fromJson(json.loads(text))
        assert json.loads(parsed.json()) == json.loads(text), table


def test_spark_parses_every_ddl_to_the_same_type(spark):
    ddl = all_schemas("ddl")
    for table, text in all_schemas("spark").items():
        from_ddl = StructType.fromDDL(ddl[table])
        assert from_ddl.simpleString() == StructType.fromJson(json.loads(text)).simpleString(), table


def test_column_text_lists_the_leaves_of_the_spark_schema():
    columns = all_schemas("columns")
    for table, text in all_schemas("spark").items():
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
        listed = [line.split("\t")[0] for line in columns[table].splitlines() if line and not line.startswith("#")]
        assert listed == leaves, table


def test_json_schemas_are_valid_2020_12_documents():
    for table, text in all_schemas("json-schema").items():
        document = json.loads(text)
        assert document["$schema"] == "https://json-schema.org/draft/2020-12/schema", table
        jsonschema.Draft202012Validator.check_schema(document)


def test_every_ndjson_row_obeys_its_json_schema(ndjson):
    checked = 0
    for table in ndjson.tables:
        validator = jsonschema.Draft202012Validator(json.loads(run("schema", table, "--format", "json-schema")))
        for file in sorted((ndjson.folder / table).glob("*.ndjson")):
            for number, line in enumerate(file.read_text(encoding="utf-8").splitlines()):
                if number == 50:
                    break
                error = next(validator.iter_errors(json.loads(line)), None)
                assert error is None, f"{table} row {number}: {list(error.absolute_path)} {error.validator}"
                checked += 1
    assert checked > 1000


@pytest.mark.parametrize("table", ["adt_messages", "obx"])
def test_a_mutated_row_is_refused_by_its_json_schema(ndjson, table):
    validator = jsonschema.Draft202012Validator(json.loads(run("schema", table, "--format", "json-schema")))
    file = sorted((ndjson.folder / table).glob("*.ndjson"))[0]
    row = json.loads(file.read_text(encoding="utf-8").splitlines()[0])
    assert validator.is_valid(row)
    for change in ({"message_control_id": 7}, {"no_such_column": "x"}, {"_message_index": "first"}):
        assert not validator.is_valid(row | change), change
