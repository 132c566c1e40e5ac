"""Object stores as sources, sinks and places of dead letters: by emulators that others wrote."""

import json
import signal
import time

import deltalake
from conftest import BINARY, SECRET

TABLES = ("--tables", "hl7_messages,obx", "--settle", "0s", "--recursive")


def report(done):
    return json.loads(done.stdout.splitlines()[-1])


def ingest(store, source, output, *more, **how):
    return report(store.run("ingest", "--storage-path", source, "--output", output, "--json", *TABLES, *more, **how))


def rows(uri, table, options=None):
    """The rows of a Delta Lake table as delta-rs sees them, in order, without the names of their files."""
    read = deltalake.DeltaTable(f"{uri}/{table}", storage_options=options).to_pyarrow_table()
    return sorted(map(repr, read.drop_columns(["_source_file"]).to_pylist()))


def test_a_growing_folder_becomes_the_same_tables_as_on_a_disk(store, messages, tmp_path):
    files = sorted(messages.rglob("*.hl7"))
    for path in files[:-1]:
        store.put(f"in/{path.relative_to(messages)}", path.read_bytes())
    done = ingest(store, f"{store.root}/in", f"{store.root}/out")
    assert (done["files"], done["messages"]) == (4, 97), done
    again = ingest(store, f"{store.root}/in", f"{store.root}/out")
    assert (again["files"], again["known"]) == (0, 4)
    # A late file, with a name before all others.
    store.put("in/0.hl7", files[-1].read_bytes())
    assert ingest(store, f"{store.root}/in", f"{store.root}/out")["files"] == 1

    store.run("ingest", "--storage-path", messages, "--output", tmp_path / "out", *TABLES)
    for table in ("hl7_messages", "obx"):
        there = rows(f"{store.root}/out", table, store.options)
        here = rows(str(tmp_path / "out"), table)
        assert len(here) > 50
        assert there == here
    told = json.loads(store.run("status", "--output", f"{store.root}/out", "--json").stdout)
    assert told["messages"] == 121


def test_dead_letters_are_kept_and_replayed(store, messages):
    store.fill(messages, "in")
    letters = ("--error-handling", "dead_letter", "--dead-letter-path", f"{store.root}/dead")
    done = ingest(store, f"{store.root}/in", f"{store.root}/out", *letters)
    assert (done["messages"], done["rejects"]) == (121, 1)
    replay = ("replay", "--dead-letter-path", f"{store.root}/dead", "--output", f"{store.root}/out", "--json", "--tables",
              "hl7_messages,obx")
    assert report(store.run(*replay))["rejects"] == 1
    assert report(store.run(*replay))["rejects"] == 1
    assert len(rows(f"{store.root}/out", "hl7_messages", store.options)) == 120


def test_large_files_go_in_parts(bucket, tmp_path):
    bucket.run("generate", "--bytes", "9MB", "--seed", "1", "--output", tmp_path / "large.hl7")
    bucket.put("in/large.hl7", (tmp_path / "large.hl7").read_bytes())
    one = ("--tables", "hl7_messages", "--format", "ndjson", "--json", "--settle", "0s")
    there = report(bucket.run("ingest", "--storage-path", f"{bucket.root}/in", "--output", f"{bucket.root}/out", *one))
    here = report(bucket.run("ingest", "--storage-path", tmp_path / "large.hl7", "--output", tmp_path / "out", *one))
    assert there["messages"] == here["messages"] > 1000
    again = report(bucket.run("ingest", "--storage-path", f"{bucket.root}/out/hl7_messages", "--file-pattern", "*.ndjson", "--output",
                              tmp_path / "again", "--json", "--settle", "0s"))
    # What was written is there as it is on the disk, but for the names in it.
    assert there["tables"] == here["tables"]
    assert again["bytes"] > 6 << 20


def test_a_store_that_fails_every_third_request_loses_and_doubles_nothing(failing, messages):
    failing.fill(messages, "in")
    done = ingest(failing, f"{failing.root}/in", f"{failing.root}/out", "--batch-size", "2")
    assert (done["messages"], done["rejects"]) == (121, 1)
    options = {**failing.options}
    assert len(rows(f"{failing.root}/out", "hl7_messages", options)) == 120


def test_runs_that_are_killed_lose_and_double_nothing(bucket, messages):
    bucket.fill(messages, "in")
    places = ["file_written", "file_named", "entry_prepared", "before_commit_file", "commit_file_staged", "commit_file_named",
              "after_commit_file", "log_entry_published", "after_log_entries", "before_letters", "letters_named", "snapshot_staged",
              "snapshot_named"]
    for place in places:
        out = f"{bucket.root}/{place}"
        letters = ("--error-handling", "dead_letter", "--dead-letter-path", f"{out}-dead", "--batch-size", "2",
                   "--checkpoint-interval", "1")
        run = ("ingest", "--storage-path", f"{bucket.root}/in", "--output", out, *TABLES, *letters)
        killed = bucket.run(*run, status=None, HEALTHCARE_CONNECTOR_KILL_AT=f"{place}:1")
        assert killed.returncode == -signal.SIGABRT, place
        bucket.run(*run)
        bucket.run(*run)
        assert len(rows(out, "hl7_messages", bucket.options)) == 120, place
        replayed = report(bucket.run("replay", "--dead-letter-path", f"{out}-dead", "--output", out, "--json", "--tables",
                                     "hl7_messages,obx"))
        assert replayed["rejects"] == 1, place


def test_two_runs_on_one_output_are_one_too_many(bucket, messages):
    bucket.fill(messages, "in")
    run = ("ingest", "--storage-path", f"{bucket.root}/in", "--output", f"{bucket.root}/out", *TABLES)
    first = bucket.start(*run, "--mode", "streaming", "--follow", "--trigger-interval", "1s", "--quiet")
    try:
        for _ in range(100):
            if bucket.run("status", "--output", f"{bucket.root}/out", status=None).returncode == 0:
                break
            time.sleep(0.2)
        second = bucket.run(*run, status=1)
        assert "another run is writing" in second.stderr
    finally:
        first.send_signal(signal.SIGINT)
        first.wait(30)
    bucket.run(*run)
    assert len(rows(f"{bucket.root}/out", "hl7_messages", bucket.options)) == 120


def test_what_is_wrong_is_said_by_name_and_without_secrets(bucket, tmp_path):
    out = ("--output", tmp_path / "out")
    missing = bucket.run("ingest", "--storage-path", "s3://there-is-no-such-bucket/in", *out, status=1)
    assert "there-is-no-such-bucket" in missing.stderr and "NoSuchBucket" in missing.stderr
    unknown = bucket.run("ingest", "--storage-path", f"{bucket.root}/in", *out, "--store-option", "aws_regoin=x", status=2)
    assert "aws_regoin" in unknown.stderr
    secret = bucket.run("ingest", "--storage-path", f"{bucket.root}/in", *out, "--store-option", f"aws_secret_access_key={SECRET}", status=2)
    assert "AWS_SECRET_ACCESS_KEY" in secret.stderr
    scheme = bucket.run("ingest", "--storage-path", "hdfs://somewhere/in", *out, status=2)
    assert "hdfs" in scheme.stderr
    assert not (tmp_path / "out").exists(), BINARY
