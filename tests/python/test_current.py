"""The view of what is current, as engines answer it: a FHIR server on loopback is read, changes, and is read again."""

import datetime
import email.utils
import http.server
import json
import threading
import urllib.parse

import duckdb
import pyarrow
import pytest
from conftest import run
from deltalake import DeltaTable


class Store:
    """Versions and deletions of patients: what a search and a history show of them."""

    def __init__(self):
        self.living = {}
        self.deleted = []
        self.now = datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.timezone.utc)

    def put(self, identifier, version, updated, gender):
        self.deleted = [one for one in self.deleted if one[0] != identifier]
        self.living[identifier] = {
            "resourceType": "Patient", "id": identifier, "gender": gender,
            "meta": {"versionId": str(version), "lastUpdated": updated},
        }

    def delete(self, identifier, at):
        del self.living[identifier]
        self.deleted.append((identifier, at))

    def answer(self, path, query):
        if path.endswith("/metadata"):
            interaction = [{"code": "search-type"}, {"code": "history-type"}]
            resource = {"type": "Patient", "interaction": interaction}
            return {"resourceType": "CapabilityStatement", "fhirVersion": "4.0.1", "rest": [{"mode": "server", "resource": [resource]}]}
        if path.endswith("/_history"):
            entry = [{"request": {"method": "DELETE", "url": f"Patient/{one}"}, "response": {"status": "204", "lastModified": at}}
                     for one, at in self.deleted]
            entry += [{"resource": one} for one in self.living.values()]
            return {"resourceType": "Bundle", "type": "history", "entry": entry}
        bounds = [(bound[:2], bound[2:]) for name, bound in query if name == "_lastUpdated"]
        found = [one for one in self.living.values()
                 if all((one["meta"]["lastUpdated"] >= bound) == (prefix == "ge") for prefix, bound in bounds)]
        found.sort(key=lambda one: one["meta"]["lastUpdated"])
        return {"resourceType": "Bundle", "type": "searchset", "entry": [{"resource": one} for one in found]}


@pytest.fixture(scope="module")
def outputs(tmp_path_factory):
    """The same server read into each format: before and after updates, a deletion, and one that was taken back."""
    store = Store()

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            url = urllib.parse.urlsplit(self.path)
            body = json.dumps(store.answer(url.path, urllib.parse.parse_qsl(url.query))).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/fhir+json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def date_time_string(self, timestamp=None):
            return email.utils.formatdate(store.now.timestamp(), usegmt=True)

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    folders = {form: tmp_path_factory.mktemp(form) for form in ["delta", "parquet"]}

    def read():
        store.now += datetime.timedelta(days=1)
        for form, folder in folders.items():
            run("ingest", "--fhir-base-url", f"http://127.0.0.1:{server.server_port}/fhir", "--no-proxy", "--tables", "patients",
                "--format", form, "--output", folder)

    for identifier in "abcd":
        store.put(identifier, 1, "2026-01-01T00:00:00.000Z", "male")
    read()
    # As many digits as make texts sort otherwise than numbers.
    store.put("a", 9, "2026-01-03T00:00:00.000Z", "female")
    store.delete("b", "2026-01-03T00:00:00.000Z")
    store.delete("c", "2026-01-03T00:00:00.000Z")
    read()
    store.put("a", 10, "2026-01-03T00:00:00.000Z", "other")
    store.put("c", 3, "2026-01-04T00:00:00.000Z", "unknown")
    read()
    server.shutdown()
    return folders


CURRENT = [("a", "10", "other"), ("c", "3", "unknown"), ("d", "1", "male")]


def test_duckdb_shows_the_newest_versions_without_what_was_deleted(outputs):
    connection = duckdb.connect()
    folder = outputs["parquet"]
    connection.sql(run("current", "patients", "--output", folder, "--format", "parquet"))
    assert connection.sql("select id, meta.versionId, gender from patients_current order by id").fetchall() == CURRENT
    assert connection.sql(f"select count(*) from read_parquet('{folder}/patients/*.parquet')").fetchall() == [(7,)]


def test_duckdb_shows_the_same_of_delta_tables(outputs):
    folder = outputs["delta"]
    view = run("current", "patients", "--output", folder)
    # The extension for Delta Lake would have to be fetched: its function's place is taken by what delta-rs reads.
    connection = duckdb.connect()
    for table in ["patients_deletes", "patients"]:
        assert f"delta_scan('{folder}/{table}')" in view
        connection.register(f"of_{table}", pyarrow.table(DeltaTable(folder / table).to_pyarrow_table()))
        view = view.replace(f"delta_scan('{folder}/{table}')", f"of_{table}")
    select = view.split(" AS\n", 1)[1].rstrip().rstrip(";")
    assert connection.sql(f"select id, meta.versionId, gender from ({select}) order by id").fetchall() == CURRENT


def test_spark_shows_the_same(outputs, spark):
    view = run("current", "patients", "--output", outputs["parquet"], "--format", "parquet", "--engine", "spark")
    # A view that outlives the session needs a catalogue.
    spark.sql(view.replace("VIEW", "TEMPORARY VIEW", 1).rstrip().rstrip(";"))
    rows = spark.sql("select id, meta.versionId, gender from patients_current order by id").collect()
    assert [tuple(row) for row in rows] == CURRENT
