"""Functions over columns: the same rows as those of files."""

import datetime

import pyarrow
import pytest

import healthcare_connector as hc
from healthcare_connector.spark_utils import get_parse_udf, get_reject_udf, get_split_udf, parse_column
from test_spark import values

PLACE = ("_source_file", "_message_index", "_byte_offset")


def without_place(rows):
    return [{name: value for name, value in row.items() if name not in PLACE} for row in rows]


def rows_of(messages, table, tmp_path):
    (tmp_path / "all.hl7").write_bytes(b"".join(messages))
    reader = hc.read_files(tmp_path / "all.hl7", tables=table)[table]
    return without_place(row for batch in reader for row in batch.to_pylist())


@pytest.fixture(scope="module")
def made():
    return hc.generate(messages=80, seed=12, release="mixed")


@pytest.fixture(params=["text", "binary"])
def frame(request, spark, made):
    """The messages one by one, with rubbish and a null among them."""
    column = [message if request.param == "binary" else message.decode() for message in made]
    rubbish = "MSH||XqZmarked|x"
    column += [rubbish.encode() if request.param == "binary" else rubbish, None]
    kind = "binary" if request.param == "binary" else "string"
    return spark.createDataFrame([(value,) for value in column], f"value {kind}").repartition(3)


def test_a_batch_is_split(spark, made):
    for content in (b"".join(made).decode(), b"".join(made)):
        frame = spark.createDataFrame([(content,), (None,), (content[:0],)], "value binary" if isinstance(content, bytes) else "value string")
        found = [row[0] for row in frame.select(get_split_udf()("value")).collect()]
        assert found[0] == [message.decode() for message in made] and found[1:] == [None, []]


@pytest.mark.parametrize("table", ["adt_messages", "oru_messages", "hl7_messages"])
def test_a_message_becomes_the_struct_of_its_table(frame, made, table, tmp_path):
    result = frame.select(get_parse_udf(table)("value").alias("row"))
    fields = result.schema["row"].dataType
    assert fields == hc.schema(table).spark()
    found = [row.row.asDict(recursive=True) for row in result.collect() if row.row is not None]
    assert values(without_place(found)) == values(rows_of(made, table, tmp_path))
    assert result.where("row IS NULL").count() == len(made) + 2 - len(found)


def test_a_message_becomes_an_array_of_segments(frame, made, tmp_path):
    result = frame.select(get_parse_udf("obx")("value").alias("rows"))
    found = [one.asDict(recursive=True) for row in result.collect() for one in row.rows or []]
    assert values(without_place(found)) == values(rows_of(made, "obx", tmp_path))


def test_all_rows_of_a_column_are_mapped(spark, made, tmp_path):
    whole = b"".join(made).decode()
    frame = spark.createDataFrame([(whole, "one"), (whole, "two")], "value string, path string")
    result = frame.mapInArrow(parse_column("obx", "value", source="path"), hc.schema("obx").spark())
    found = [row.asDict(recursive=True) for row in result.collect()]
    assert {row["_source_file"] for row in found} == {"one", "two"}
    expected = rows_of(made, "obx", tmp_path)
    assert values(without_place(row for row in found if row["_source_file"] == "one")) == values(expected)
    assert len(found) == 2 * len(expected)


def test_what_cannot_be_read_is_told_without_values(frame):
    result = frame.select(get_reject_udf()("value").alias("rejects")).where("size(rejects) > 0").collect()
    ((reject,),) = [row.rejects for row in result]
    assert (reject.code, reject.path) == ("encoding_characters_missing", "MSH-2") and "XqZmarked" not in repr(reject)


def test_resources_are_parsed_too(spark):
    frame = spark.createDataFrame([('{"resourceType":"Patient","id":"p1","birthDate":"1980-03-01"}',)], "value string")
    (row,) = frame.select(get_parse_udf("patients")("value").alias("row")).select("row.*").collect()
    assert (row.id, row.birthDate) == ("p1", "1980-03-01")


def test_the_old_pattern_with_ddl_goes_on(spark, made):
    """from_json over text that a Python function has made, as pipelines of the original do."""
    import json

    message = next(message for message in made if hc.get_message_type_from_content(message).startswith("ADT"))
    row = hc.parse_hl7v2_message(message)
    text = json.dumps(row, default=lambda value: value.isoformat() if isinstance(value, (datetime.date, datetime.datetime)) else str(value))
    frame = spark.createDataFrame([(text,)], "value string")
    ddl = hc.schema("adt_messages").ddl(comments=False)
    (found,) = frame.selectExpr(f"from_json(value, '{ddl}') AS row").select("row.*").collect()
    assert values([found.asDict(recursive=True)]) == values([row])


def test_wrong_tables_and_options_are_said_at_once():
    with pytest.raises(hc.UsageError, match="did you mean `pid`"):
        get_parse_udf("pidd")
    with pytest.raises(hc.UsageError, match="did you mean `timezone`"):
        get_parse_udf("pid", timezon="UTC")
    with pytest.raises(hc.UsageError, match="no table"):
        parse_column("nothing")


def test_columns_of_other_types_are_refused_without_values():
    from healthcare_connector import _native

    with pytest.raises(Exception, match="text or binary, not Int64") as caught:
        _native.Texts([("tables", "pid")]).column(pyarrow.array([4711]), False)
    assert "4711" not in str(caught.value)
