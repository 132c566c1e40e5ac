"""What pipelines are made of: settings, sources with the options that they give to Spark, rules, and the asset bundle."""

import gzip
import pathlib
import re
import types

import pytest
import yaml

import healthcare_connector as hc
from healthcare_connector.pipelines import SETTINGS, Rules, Settings, messages, readable, resources
from healthcare_connector.pipelines.sources import of_records, unpacked
from healthcare_connector.spark_utils import get_parse_udf, get_reject_udf, get_split_udf

PIPELINE = pathlib.Path(__file__).resolve().parents[1] / "pipelines"


def settings(**given):
    return Settings({name.replace("__", "."): value for name, value in given.items()}.get)


class Recorder:
    """Stands for a session: records how a stream would be read."""

    def __init__(self, frame):
        self.frame, self.form, self.given, self.path = frame, None, {}, None
        self.readStream = self

    def format(self, form):
        self.form = form
        return self

    def schema(self, text):
        self.given["schema"] = text
        return self

    def option(self, name, value):
        self.given[name] = value
        return self

    def options(self, **given):
        self.given |= given
        return self

    def load(self, path=None):
        self.path = path
        return self.frame


RECORDS = "key binary, value binary, topic string, partition int, offset bigint, timestamp timestamp, timestampType int"
FILES = "path string, modificationTime timestamp, length bigint, content binary"


@pytest.fixture(scope="module")
def made():
    return hc.generate(messages=20, seed=12)


@pytest.fixture
def records(spark, made):
    """A topic's partition: messages one by one, one packed, two in one value, rubbish, and a deletion."""
    values = [*made[:17], gzip.compress(made[17]), made[18] + made[19], b"MSH||XqZmarked|x", None]
    rows = [(None, value, "hl7", 3, 100 + at, None, 0) for at, value in enumerate(values)]
    return spark.createDataFrame([(key, None if value is None else bytearray(value), *rest) for key, value, *rest in rows], RECORDS)


@pytest.fixture
def content(spark, made):
    rows = [
        ("s3://b/2026/11/28/09/x-1.gz", None, 1, bytearray(gzip.compress(b"\n".join(made[:10])))),
        ("s3://b/x-2", None, 1, bytearray(b"".join(made[10:]))),
    ]
    return spark.createDataFrame(rows, FILES)


COLUMNS = ["value", "source", "position", "kept"]


def test_records_of_kafka_are_read_as_configured_and_parsed(spark, records, made):
    reader = Recorder(records)
    found = messages(
        reader,
        settings(
            healthcare__source="kafka",
            kafka__servers="a:9092,b:9092",
            healthcare__kafka__topic="hl7",
            kafka__consumer__group="watch",
            kafka__max__offsets__per__trigger="500",
        ),
    )
    assert reader.form == "kafka" and reader.given == {
        "kafka.bootstrap.servers": "a:9092,b:9092",
        "subscribe": "hl7",
        "startingOffsets": "earliest",
        "kafka.group.id": "watch",
        "maxOffsetsPerTrigger": "500",
    }
    assert found.columns == COLUMNS
    split = found.selectExpr("source", "position", "value").select("source", "position", get_split_udf()("value").alias("texts")).collect()
    assert {row.source for row in split} == {"hl7/3"} and [row.position for row in split] == list(range(100, 120))
    assert [text for row in split for text in row.texts][:20] == [message.decode() for message in made]
    rows = found.select(get_parse_udf("hl7_messages")("value").alias("row")).where("row IS NOT NULL").select("row.*").collect()
    ids = [message.split(b"|")[9].decode() for message in made]
    assert [row.message_control_id for row in rows] == ids[:19]
    rejects = found.select("position", "kept", get_reject_udf()("value").alias("rejects")).where("size(rejects) > 0").collect()
    assert [(row.position, row.kept, row.rejects[0].code) for row in rejects] == [(119, False, "encoding_characters_missing")]


def test_what_cannot_be_read_ends_a_run_that_is_to_fail_without_a_value(records):
    values = of_records(records)
    good = values.where("position < 119")
    assert readable(good).columns == COLUMNS and readable(good).count() == good.count() == 19
    with pytest.raises(Exception, match="encoding_characters_missing at message 0, byte 0 of hl7/3, position 119") as caught:
        readable(values).collect()
    assert "XqZmarked" not in str(caught.value)


def test_secured_kafka_has_its_options(records, monkeypatch):
    monkeypatch.setenv("HOSPITAL_JAAS", "module required password=XqZsecret;")
    reader = Recorder(records)
    messages(
        reader,
        settings(
            healthcare__source="kafka",
            kafka__servers="a:9092",
            kafka__topic="hl7",
            kafka__security__protocol="SASL_SSL",
            kafka__sasl__mechanism="SCRAM-SHA-512",
            kafka__sasl__jaas__config="{{secrets/hospital/jaas}}",
        ),
    )
    assert reader.given["kafka.security.protocol"] == "SASL_SSL" and reader.given["kafka.sasl.mechanism"] == "SCRAM-SHA-512"
    assert reader.given["kafka.sasl.jaas.config"] == "module required password=XqZsecret;" and "kafka.group.id" not in reader.given


@pytest.mark.parametrize("databricks", [False, True])
def test_event_hubs_speak_kafka_with_a_connection_string_as_password(records, monkeypatch, databricks):
    monkeypatch.delenv("DATABRICKS_RUNTIME_VERSION", raising=False)
    if databricks:
        monkeypatch.setenv("DATABRICKS_RUNTIME_VERSION", "18.0")
    secret = 'Endpoint=sb://hospital.servicebus.windows.net/;SharedAccessKey=Xq"Z\\='
    reader = Recorder(records)
    given = {
        "healthcare__source": "eventhubs",
        "eventhub__namespace": "hospital",
        "eventhub__name": "hl7",
        "eventhub__connection__string": secret,
    }
    found = messages(reader, settings(**given))
    login = reader.given.pop("kafka.sasl.jaas.config")
    assert login.startswith("kafkashaded." * databricks + "org.apache.kafka.common.security.plain.PlainLoginModule required ")
    assert login.endswith(
        r'username="$ConnectionString" password="Endpoint=sb://hospital.servicebus.windows.net/;SharedAccessKey=Xq\"Z\\=";'
    )
    assert reader.given == {
        "kafka.bootstrap.servers": "hospital.servicebus.windows.net:9093",
        "subscribe": "hl7",
        "startingOffsets": "earliest",
        "kafka.security.protocol": "SASL_SSL",
        "kafka.sasl.mechanism": "PLAIN",
        "kafka.request.timeout.ms": "60000",
        "kafka.session.timeout.ms": "30000",
    }
    assert found.columns == COLUMNS


def test_files_of_firehose_are_unpacked_and_framed(content, made):
    reader = Recorder(content)
    found = messages(reader, settings(healthcare__source="firehose", s3__kinesis__path="s3://b/"))
    assert (reader.form, reader.path) == ("binaryFile", "s3://b/")
    assert reader.given == {"schema": FILES, "maxFilesPerTrigger": "1000", "pathGlobFilter": "*", "recursiveFileLookup": "true"}
    assert found.columns == COLUMNS
    texts = found.select(get_split_udf()("value").alias("texts")).collect()
    assert [text.rstrip("\n") for row in texts for text in row.texts] == [message.decode() for message in made]


def test_files_come_by_auto_loader_where_it_is(content, monkeypatch):
    monkeypatch.setenv("DATABRICKS_RUNTIME_VERSION", "18.0")
    reader = Recorder(content)
    messages(reader, settings(healthcare__storage_path="/Volumes/a/b/c", healthcare__max_files_per_trigger="7"))
    assert (reader.form, reader.path) == ("cloudFiles", "/Volumes/a/b/c")
    assert reader.given == {
        "cloudFiles.format": "binaryFile",
        "cloudFiles.maxFilesPerTrigger": "7",
        "pathGlobFilter": "*.hl7",
        "recursiveFileLookup": "false",
    }


def test_resources_lie_where_messages_do_unless_said(content):
    for given, path in (({}, SETTINGS["storage_path"]), ({"healthcare__fhir_path": "/f"}, "/f")):
        reader = Recorder(content)
        resources(reader, settings(**given))
        assert (reader.path, reader.given["pathGlobFilter"]) == (path, "*.{ndjson,json}")


def test_every_source_gives_the_same_columns(spark, records, content):
    kinds = {
        of_records(records).dtypes == messages(Recorder(content), settings(healthcare__source=name, s3__kinesis__path="x")).dtypes
        for name in ("files", "firehose")
    }
    assert kinds == {True}


def test_what_cannot_be_unpacked_stays_as_it_is():
    whole = gzip.compress(b"MSH|^~\\&|")
    assert unpacked(whole) == b"MSH|^~\\&|" and unpacked(whole + whole) == b"MSH|^~\\&|" * 2
    for bad in (whole[:-5], b"\x1f\x8bXqZ", b"\x1f\x8b"):
        assert unpacked(bad) == bad
    assert unpacked(None) is None and unpacked(b"MSH") == b"MSH"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (
            {"healthcare__source": "kafkaa"},
            "healthcare.source: 'kafkaa' is none of files, kafka, eventhubs, firehose (did you mean kafka?)",
        ),
        ({"healthcare__source": "kafka"}, "healthcare.kafka.servers is needed by healthcare.source kafka, and not set"),
        (
            {"healthcare__source": "eventhubs", "eventhub__namespace": "h"},
            "healthcare.eventhub.connection.string is needed by healthcare.source eventhubs, and not set",
        ),
        ({"healthcare__source": "firehose"}, "healthcare.s3.kinesis.path is needed by healthcare.source firehose, and not set"),
        ({"healthcare__batch_size": "many"}, "healthcare.batch_size: a number from 1 on is needed, not 'many'"),
        ({"healthcare__batch_size": "0"}, "healthcare.batch_size: a number from 1 on is needed, not '0'"),
        (
            {"healthcare__source": "eventhubs", "eventhub__namespace": "h", "eventhub__connection__string": "{{secrets/XqZ/none}}"},
            "healthcare.eventhub.connection.string: the secret that it names cannot be found",
        ),
    ],
)
def test_wrong_settings_are_said_by_name(content, given, said):
    with pytest.raises(hc.UsageError) as caught:
        messages(Recorder(content), settings(**given))
    assert str(caught.value) == said


def test_a_setting_that_does_not_exist_is_an_error():
    def session(**given):
        return types.SimpleNamespace(conf=types.SimpleNamespace(getAll=given, get=lambda name, default: given.get(name, default)))

    with pytest.raises(hc.UsageError, match=r"no setting healthcare.storag_path \(did you mean healthcare.storage_path\?\)"):
        Settings.of(session(**{"healthcare.storag_path": "x", "spark.app.name": "y"}))
    known = Settings.of(session(**{"healthcare.storage_path": "x", "kafka.topic": "t", "healthcare.kafka.topic": "first"}))
    assert (known.get("storage_path"), known.get("kafka.topic"), known.get("timezone"), known.get("batch_size")) == (
        "x",
        "first",
        None,
        "1000",
    )


def test_settings_are_read_from_a_session(spark):
    assert Settings.of(spark).get("file_pattern") == "*.hl7"
    spark.conf.set("healthcare.file_pattern", "*.txt")
    try:
        assert Settings.of(spark).get("file_pattern") == "*.txt"
    finally:
        spark.conf.unset("healthcare.file_pattern")


RULES = Rules("people", warn={"is_old": "age > 60"}, drop={"is_named": "name <> ''", "is_born": "age >= 0"})


@pytest.fixture
def people(spark):
    return spark.createDataFrame([("A", 70), ("B", 7), ("", 80), (None, None), ("E", -1)], "name string, age int")


def test_rules_part_the_rows(people):
    plain = types.SimpleNamespace()
    assert [row.name for row in RULES.kept(people, plain).collect()] == ["A", "B"]
    broken = RULES.violations(people, who=people["name"])
    assert broken.columns == ["table", "code", "who"]
    # What is null does not hold.
    assert sorted((row.code, str(row.who)) for row in broken.collect()) == [
        ("is_born", "E"),
        ("is_born", "None"),
        ("is_named", ""),
        ("is_named", "None"),
    ]
    assert [tuple(row) for row in RULES.warnings(people).collect()] == [("people", "is_old", 3, 5)]
    assert RULES.expected(plain)(len) is len


def test_a_rule_that_fails_stops_without_a_value(people):
    with pytest.raises(Exception, match="a row of people breaks the rule is_named") as caught:
        Rules("people", fail={"is_named": "name <> ''"}).kept(people, types.SimpleNamespace()).collect()
    assert "80" not in str(caught.value).split("JVM stacktrace")[0]


def test_rules_are_expectations_where_these_are_offered(people):
    asked = []

    def offer(kind):
        return lambda rules: lambda function: asked.append((kind, rules, function)) or function

    databricks = types.SimpleNamespace(**{name: offer(name) for name in ("expect_all", "expect_all_or_drop", "expect_all_or_fail")})
    rules = Rules("people", warn={"w": "1"}, drop={"d": "2"}, fail={"f": "3"})
    assert rules.expected(databricks)(len) is len
    assert asked == [
        ("expect_all", {"w": "coalesce((1), false)"}, len),
        ("expect_all_or_drop", {"d": "coalesce((2), false)"}, len),
        ("expect_all_or_fail", {"f": "coalesce((3), false)"}, len),
    ]
    # It is they that drop, so that they can count; what is dropped goes to the quarantine all the same.
    assert rules.kept(people, databricks) is people
    assert RULES.violations(people, who=people["name"]).count() == 4


def test_all_resources_of_a_value_are_rows(spark):
    lines = "\n".join(f'{{"resourceType":"{kind}","id":"{kind}{at}"}}' for at in range(3) for kind in ("Patient", "Condition"))
    frame = spark.createDataFrame([(lines,), ("",), (None,)], "value string")
    rows = frame.select(get_parse_udf("patients", many=True)("value").alias("rows")).collect()
    assert [row.id for row in rows[0].rows] == ["Patient0", "Patient1", "Patient2"] and not rows[1].rows and not rows[2].rows
    with pytest.raises(hc.UsageError, match="several rows in obx"):
        get_parse_udf("obx", many=False)


def loaded(name):
    return yaml.safe_load((PIPELINE / name).read_text())


def test_the_bundle_names_only_what_exists():
    bundle = loaded("databricks.yml")
    included = [path for pattern in bundle["include"] for path in PIPELINE.glob(pattern)]
    assert {path.name for path in included} == {"pipeline.yml", "job.yml"}
    texts = [path.read_text() for path in [PIPELINE / "databricks.yml", *included]]
    used = set(re.findall(r"\$\{var\.(\w+)\}", "".join(texts)))
    assert used == set(bundle["variables"])
    for target in bundle["targets"].values():
        assert set(target.get("variables", {})) <= used and target["mode"] in ("development", "production")
    assert {name for name, target in bundle["targets"].items() if target.get("default")} == {"dev"} and "prod" in bundle["targets"]
    assert f"healthcare_connector-{hc.__version__}-cp311-abi3" in bundle["variables"]["wheel"]["default"]
    resources = {kind: one for path in included for kind, one in yaml.safe_load(path.read_text())["resources"].items()}
    pipeline = resources["pipelines"]["healthcare"]
    for library in pipeline["libraries"]:
        assert list((PIPELINE / "resources").glob(library["glob"]["include"].replace("/**", "/*.py"))), library
    assert (PIPELINE / "resources" / pipeline["root_path"]).resolve() == PIPELINE
    assert pipeline["environment"]["dependencies"] == ["${var.wheel}"]
    (task,) = resources["jobs"]["healthcare"]["tasks"]
    assert task["pipeline_task"]["pipeline_id"] == "${resources.pipelines.healthcare.id}"


def test_pipelines_set_only_settings_that_exist():
    named = set(
        re.findall(
            r"^\s*#? ?healthcare\.([\w.]+):",
            "".join((PIPELINE / name).read_text() for name in ("spark-pipeline.yml", "resources/pipeline.yml")),
            re.M,
        )
    )
    assert len(named) > 8 and named <= set(SETTINGS)
    assert (set(loaded("spark-pipeline.yml")["configuration"])) <= {f"healthcare.{name}" for name in SETTINGS}


def test_the_instructions_name_every_setting():
    text = (PIPELINE.parent / "README.md").read_text()
    missing = [name for name in SETTINGS if f"`{name}`" not in text and f"`healthcare.{name}`" not in text]
    assert missing == []


def test_tables_ask_spark_for_nothing_while_they_are_defined():
    """Spark Connect refuses what must be analysed there; and what it does not refuse (`withColumn`) is read as it was before the run."""
    asking = re.compile(r"\.(withColumn\w*|drop\w*|distinct|fillna|na|mapIn\w+|columns|schema|dtypes|collect|toDF|sample|describe)\b")
    for path in sorted((PIPELINE / "transformations").glob("*.py")):
        found = [line for line in path.read_text().splitlines() if asking.search(line)]
        assert found == [], path.name
