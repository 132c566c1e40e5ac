"""Rows of files: the same as the binary's, for whoever speaks Arrow."""

import json
import pathlib
import resource
import subprocess
import sys

import duckdb
import polars
import pyarrow
import pytest

import healthcare_connector as hc
from healthcare_connector import validators


def test_every_table_of_the_corpus_has_the_rows_that_the_binary_makes(corpus, ingested):
    made = {}
    passing = hc.read_batches(corpus, recursive=True)
    for table, batch in passing:
        made.setdefault(table, []).append(pyarrow.record_batch(batch))
    with_rows = ingested.with_rows()
    assert sorted(made) == sorted(with_rows) and len(made) > 50
    for table in with_rows:
        rows = pyarrow.Table.from_batches(made[table])
        assert rows.equals(ingested.arrow(table).cast(rows.schema)), table
    report = passing.report
    for name in ("messages", "rejects", "reject_codes", "warnings", "tables", "bytes"):
        told = ingested.report[name]
        if name == "tables":
            told = {table: rows for table, rows in told.items() if rows}
            report[name] = {table: rows for table, rows in report[name].items() if rows}
        assert report[name] == told, name


@pytest.mark.parametrize("table", ["oru_messages", "obx", "patients"])
def test_a_reader_is_a_stream_for_pyarrow_polars_and_duckdb(corpus, ingested, table):
    reader = hc.read_files(corpus, tables=table, recursive=True)[table]
    expected = ingested.arrow(table)
    stream = pyarrow.RecordBatchReader.from_stream(reader)
    assert stream.schema.equals(expected.schema.remove_metadata())
    assert stream.read_all().equals(expected.cast(stream.schema))
    # Each pass reads anew: the same reader is asked again and again.
    assert duckdb.sql("SELECT count(*) FROM reader").fetchall() == [(expected.num_rows,)]
    frame = polars.DataFrame(reader)
    assert (frame.height, frame.columns) == (expected.num_rows, expected.column_names)
    assert hc.report(reader)["tables"] == {table: expected.num_rows}


def test_rows_are_plain_python_too(corpus, ingested):
    for table in ("adt_messages", "oru_messages", "vxu_messages", "pid", "obx", "observations"):
        reader = hc.read_files(corpus, tables=table, recursive=True)[table]
        rows = [row for batch in reader for row in batch.to_pylist()]
        assert rows == ingested.arrow(table).to_pylist(), table


def test_columns_are_those_that_are_asked_for(corpus):
    columns = ["message_control_id", "patient_identifiers"]
    reader = hc.read_files(corpus, tables="adt_messages", columns={"adt_messages": columns}, recursive=True)["adt_messages"]
    assert reader.column_names == columns
    assert pyarrow.table(reader).column_names == columns


def test_all_tables_are_there_when_none_is_named(corpus):
    readers = hc.read_files(corpus)
    assert list(readers) == [table.name for table in hc.tables()] and len(readers) > 300


def test_what_is_wrong_is_said_by_an_exception_of_its_kind(corpus):
    with pytest.raises(hc.UsageError, match=r"did you mean `recursive`\?"):
        hc.read_files(corpus, recursiv=True)
    with pytest.raises(hc.UsageError, match=r"did you mean `adt_messages`\?"):
        hc.read_files(corpus, tables="adt_message")
    with pytest.raises(hc.UsageError, match="needs dead_letter_path"):
        hc.read_files(corpus, error_handling="dead_letter")
    with pytest.raises(hc.UsageError, match="has no column `nothing`"):
        hc.read_files(corpus, tables="pid", columns={"pid": ["nothing"]})
    with pytest.raises(hc.UsageError, match="a text, a number or a truth value"):
        hc.read_files(corpus, recursive=1.5)
    with pytest.raises(ValueError, match="name one at least"):
        hc.read_files(corpus, tables=[])
    with pytest.raises(hc.ReadError, match="no such file"):
        hc.read_files(corpus / "nowhere")


def test_a_reject_is_an_exception_with_its_place(tmp_path):
    (tmp_path / "a.hl7").write_bytes(b"MSH|^~\\&|A\rPID|1\rMSH||broken\r")
    reader = hc.read_files(tmp_path, tables="pid", error_handling="fail")["pid"]
    with pytest.raises(hc.RejectError) as caught:
        list(reader)
    error = caught.value
    assert (error.code, error.message_index, error.path) == ("encoding_characters_missing", 1, "MSH-2")
    assert error.source_file.endswith("a.hl7") and error.byte_offset > 0
    with pytest.raises(Exception, match="encoding_characters_missing"):
        pyarrow.table(reader)


def test_rejects_are_counted_or_kept(tmp_path):
    (tmp_path / "a.hl7").write_bytes(b"MSH|^~\\&|A\rPID|1\rMSH||broken\r")
    reader = hc.read_files(tmp_path, tables="pid")["pid"]
    assert hc.report(reader) is None
    assert sum(map(len, reader)) == 1
    assert hc.report(reader)["reject_codes"] == {"encoding_characters_missing": 1}
    letters = tmp_path / "letters"
    reader = hc.read_files(tmp_path, tables="pid", error_handling="dead_letter", dead_letter_path=letters)["pid"]
    assert sum(map(len, reader)) == 1
    (letter,) = [json.loads(line) for file in letters.glob("*.ndjson") for line in file.read_text().splitlines()]
    assert letter["code"] == "encoding_characters_missing"


MARK = "XqZmarked"


def test_no_value_of_a_message_is_in_an_exception(tmp_path):
    """A marked value goes through everything that fails, and is in nothing that comes out."""
    spoilt = [
        f"{MARK}\r",
        f"MSH|{MARK}\r",
        f"MSH||{MARK}|A\r",
        f"MSH|^~\\&|A|||||||17|P|2.5\rPID|1||{MARK}\rOBX|1|NM|{MARK}||{MARK}\r",
        f'{{"resourceType":"Patient","id":"{MARK}"',
        f'{{"resourceType":"{MARK}","id":"{MARK}"}}',
        f'{{"resourceType":"Patient","birthDate":"{MARK}","{MARK}":[{{}}',
        f"<Patient xmlns='http://hl7.org/fhir'><{MARK}></Patient>",
    ]
    said = []

    def hear(what, *arguments, **options):
        try:
            what(*arguments, **options)
        except Exception as error:
            chain = []
            while error is not None:
                chain.append(f"{type(error).__name__}: {error} {vars(error)}")
                error = error.__cause__ or error.__context__
            said.extend(chain)

    for number, text in enumerate(spoilt):
        (tmp_path / f"{number}.hl7").write_text(text)
        for data in (text, text.encode()):
            hear(hc.parse, data)
            hear(hc.parse_hl7v2_file, data)
            hear(hc.get_message_type_from_content, data)
        path = tmp_path / f"{number}.hl7"
        hear(lambda: said.append(repr(validators.validate_message(text))))
        hear(hc.inspect, tmp_path / MARK.lower())
        hear(lambda: [list(reader) for reader in hc.read_files(path, tables=["pid", "patients"], error_handling="fail").values()])
        hear(lambda: pyarrow.table(hc.read_files(path, tables="pid", error_handling="fail")["pid"]))
        passing = hc.read_batches(path, tables=["pid", "patients"])
        said.extend(repr(batch) for _, batch in passing)
        said.append(json.dumps(passing.report))
    assert len([text for text in said if "Error" in text]) > 10
    assert not [text for text in said if MARK in text]


def resident():
    """Bytes of memory that this process has."""
    return int(pathlib.Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()


def test_memory_stays_flat(tmp_path):
    """Rows of a file are never all in memory."""
    hc.generate(tmp_path / "a.hl7", bytes="80MB", types="ORU", patients=200)
    reader = hc.read_files(tmp_path, tables="obx")["obx"]
    rows, seen = 0, []
    for batch in reader:
        rows += len(batch)
        del batch
        seen.append((rows, resident()))
    early = max(memory for rows, memory in seen if rows < 60_000)
    late = max(memory for rows, memory in seen if rows > 120_000)
    # Eighty megabytes of messages are more than that as rows.
    assert rows > 200_000 and late - early < 40e6, f"{rows} rows, {(late - early) / 1e6} MB more"


def test_whoever_stops_early_ends_the_reading(tmp_path):
    hc.generate(tmp_path / "a.hl7", messages=3000)
    for _ in range(20):
        next(iter(hc.read_files(tmp_path, tables="pid")["pid"]))


def test_nothing_heavy_is_imported():
    code = (
        "import sys, time; begun = time.perf_counter(); import healthcare_connector; "
        "print(time.perf_counter() - begun, *({'pyarrow', 'pyspark', 'numpy', 'pandas'} & set(sys.modules)))"
    )
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split() for _ in range(5)]
    assert all(len(run) == 1 for run in runs)
    assert min(float(run[0]) for run in runs) < 0.15, runs
