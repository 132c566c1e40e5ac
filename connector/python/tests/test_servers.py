"""FHIR servers into rows: cursors, what goes wrong, and that nobody's values come out with it."""

import datetime
import json
import os
import signal
import subprocess
import sys
import textwrap
import time

import pyarrow
import pyarrow.parquet
import pytest

import healthcare_connector as hc
from conftest import run
from fhir_server import START, Answer, FhirServer

QUICK = {"no_proxy": True, "requests_per_second": 0}


def read(fhir, tables=("patients", "observations"), **options):
    return hc.read_server(fhir.base, tables=list(tables), **{**QUICK, **options})


def ids(reader):
    return sorted(row["id"] for batch in reader for row in batch.to_pylist())


def test_a_cursor_brings_what_is_new_and_stays_when_nothing_is(fhir):
    fhir.filled(patients=25, observations=31)
    tables = read(fhir)
    assert list(tables) == ["patients", "observations", "patients_deletes", "observations_deletes"]
    assert tables.cursor == "" and tables["patients"].cursor is None
    assert ids(tables["patients"]) == [f"p{number:03}" for number in range(25)]
    assert pyarrow.table(tables["observations"]).schema == hc.schema("observations").arrow()
    assert hc.report(tables["observations"])["tables"]["observations"] == 31
    first = tables.cursor
    assert 0 < len(first) < 4000 and "p00" not in first
    # Each pass has the same rows.
    assert len(ids(tables["patients"])) == 25 and tables.cursor == first

    again = read(fhir, cursor=first)
    assert [len(ids(reader)) for reader in again.values()] == [0, 0, 0, 0]
    nothing = again.cursor
    fhir.put("Patient", "p003")
    fhir.delete("Patient", "p004")
    fhir.later(10)
    new = read(fhir, cursor=nothing)
    assert {name: ids(reader) for name, reader in new.items() if len(ids(reader))} == {"patients": ["p003"], "patients_deletes": ["p004"]}
    last = read(fhir, cursor=new.cursor)
    assert [len(ids(reader)) for reader in last.values()] == [0, 0, 0, 0]
    assert last.cursor == new.cursor != nothing


def test_what_was_not_taken_is_not_counted(fhir):
    fhir.filled(patients=3, observations=4)
    tables = read(fhir)
    ids(tables["patients"])
    more = read(fhir, cursor=tables.cursor)
    assert (ids(more["patients"]), len(ids(more["observations"]))) == ([], 4)


def test_all_tables_come_in_one_pass(fhir):
    fhir.filled(patients=25, observations=31)
    passing = read(fhir).batches()
    counted = {}
    for name, batch in passing:
        counted[name] = counted.get(name, 0) + len(batch)
    assert counted == {"patients": 25, "observations": 31}
    assert passing.report["accounting"]["balanced"]
    again = read(fhir, cursor=passing.cursor).batches()
    assert (list(again), again.cursor) == ([], passing.cursor)


def test_equal_times_over_many_pages_are_read_once(fhir):
    for number in range(60):
        fhir.put("Patient", f"e{number:02}", after=0)
    fhir.later(10)
    tables = read(fhir, page_size=7)
    assert ids(tables["patients"]) == [f"e{number:02}" for number in range(60)]
    assert ids(read(fhir, cursor=tables.cursor)["patients"]) == []


def test_since_and_until_bound_what_is_read(fhir):
    fhir.filled(patients=20)
    since = START + datetime.timedelta(seconds=6)
    tables = read(fhir, since=since, until=(START + datetime.timedelta(seconds=11)).isoformat())
    assert ids(tables["patients"]) == [f"p{number:03}" for number in range(5, 10)]
    assert ids(read(fhir, search=["Patient?gender=female"])["patients"]) == []
    with pytest.raises(hc.UsageError, match="without a zone"):
        read(fhir, since=datetime.datetime(2024, 5, 1))


@pytest.mark.parametrize("table", ["patients", "observations"])
def test_rows_are_those_that_the_binary_makes(fhir, tmp_path, table):
    fhir.filled(patients=40, observations=50)
    fhir.put("Patient", "odd", birthDate="1980", multipleBirthInteger=2, unknown={"a": [1]}, _gender={"id": "x"})
    fhir.later(10)
    made = run("ingest", "--fhir-base-url", fhir.base, "--no-proxy", "--requests-per-second", "0", "--tables", "patients,observations",
               "--output", tmp_path, "--format", "parquet", "--json")
    assert json.loads(made)["messages"] == 91
    files = sorted((tmp_path / table).glob("*.parquet"))
    theirs = pyarrow.concat_tables([pyarrow.parquet.read_table(file, partitioning=None) for file in files])
    ours = pyarrow.table(read(fhir)[table]).cast(theirs.schema)
    assert ours.sort_by("id").equals(theirs.sort_by("id"))


def test_a_server_is_probed(fhir):
    fhir.filled(patients=25)
    found = hc.probe(fhir.base, tables="patients", **QUICK)
    assert (found["fhir_release"], found["tables"]["patients"]["way"], found["tables"]["patients"]["deletions"]) == ("r4", "sorted", True)
    assert "observations" in found["further"]


def test_columns_are_those_that_are_asked_for(fhir):
    fhir.filled(patients=3)
    tables = read(fhir, tables=["patients"], columns={"patients": ["id", "gender"]})
    assert tables["patients"].column_names == ["id", "gender"]
    assert next(iter(tables["patients"])).to_pylist()[0] == {"id": "p000", "gender": "other"}


def test_all_tables_that_the_server_searches_are_there_when_none_is_named(fhir):
    fhir.filled(patients=2)
    fhir.has_history = False
    assert list(hc.read_server(fhir.base, **QUICK)) == ["encounters", "observations", "patients"]


def test_what_is_wrong_is_said_by_an_exception_of_its_kind(fhir):
    fhir.filled(patients=1)
    for options, says in [
        ({"page_sizes": 3}, "did you mean `page_size`"),
        ({"tables": ["patientz"]}, "did you mean `patients`"),
        ({"auth_type": "oauth2"}, "needs client_id"),
        ({"auth_type": "key"}, "none, api_key or oauth2"),
        ({"client_id": "x"}, "of use with auth_type oauth2 only"),
        ({"search": ["Observation"]}, "write Type"),
        ({"cursor": "XqZmarked"}, "not written here"),
        ({"cursor": '{"server":"http://other/","marks":{}}'}, "another server"),
        ({"requests_per_second": "fast"}, "write a number"),
        ({"api_key": "{{secrets/epic/none}}", "auth_type": "api_key"}, "a secret cannot be read"),
    ]:
        with pytest.raises(hc.UsageError, match=says) as caught:
            read(fhir, **options)
        assert "XqZmarked" not in str(caught.value)
    with pytest.raises(hc.UsageError, match="https://host/fhir"):
        hc.read_server("hospital")


MARK = "XqZmarked"
OUTCOME = f'{{"resourceType":"OperationOutcome","issue":[{{"severity":"error","code":"forbidden","diagnostics":"{MARK}"}}]}}'
PATIENT = f'{{"resource":{{"resourceType":"Patient","id":"{MARK}","birthDate":"{MARK}"}}}}'

#: What the server does with a search, and the code and status that come of it.
FAULTS = {
    "401": (lambda: Answer(401, OUTCOME), "unauthorized", 401),
    "403": (lambda: Answer(403, OUTCOME), "status", 403),
    "404": (lambda: Answer(404, f"<html>{MARK}"), "status", 404),
    "410": (lambda: Answer(410, OUTCOME), "gone", 410),
    "500": (lambda: Answer(500, OUTCOME), "status", 500),
    "429": (lambda: Answer(429, OUTCOME, {"Retry-After": "0"}), "status", 429),
    "html": (lambda: Answer(200, f"<html>{MARK}"), "not_json", None),
    "no bundle": (lambda: Answer(200, f'{{"resourceType":"Patient","id":"{MARK}"}}'), "not_a_bundle", None),
    "outcome": (lambda: Answer(200, OUTCOME), "outcome", None),
    "torn text": (lambda: Answer(200, f'{{"resourceType":"Bundle","type":"searchset","entry":[{PATIENT[:-9]}'), "torn", None),
    "torn connection": (lambda: Answer(200, f'{{"resourceType":"Bundle","entry":[{PATIENT}]}}', torn=30), None, None),
    "another host": (
        lambda: Answer(200, f'{{"resourceType":"Bundle","type":"searchset","link":[{{"relation":"next","url":"http://{MARK}.example/"}}],"entry":[{PATIENT}]}}'),
        "other_host",
        None,
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_a_server_does_wrong_is_an_exception_without_its_words(fhir, fault):
    fhir.filled(patients=25)
    answer, code, status = FAULTS[fault]
    fhir.instead = lambda path, headers: answer() if path.startswith("/fhir/Patient?") else None
    tables = read(fhir, tables=["patients"], request_attempts=2)
    with pytest.raises(hc.ServerError) as caught:
        list(tables["patients"])
    error = caught.value
    assert isinstance(error, hc.ReadError) and error.table == "patients" and error.place.startswith("Patient")
    assert code is None or (error.code, error.status) == (code, status)
    with pytest.raises(Exception, match="patients") as through_arrow:
        pyarrow.table(tables["patients"])
    for error in (caught.value, through_arrow.value):
        assert MARK not in f"{error} {error!r} {vars(error)}"
    assert tables.cursor == ""
    fhir.instead = lambda path, headers: None
    assert len(ids(tables["patients"])) == 25


def test_a_failure_behind_the_first_page_leaves_no_cursor(fhir):
    fhir.filled(patients=25)
    seen = []

    def instead(path, headers):
        if path.startswith("/fhir/Patient?") and "_lastUpdated=ge" in path:
            seen.append(path)
            return Answer(500, OUTCOME)

    fhir.instead = instead
    tables = read(fhir, tables=["patients"], request_attempts=1)
    with pytest.raises(hc.ServerError):
        list(tables["patients"])
    assert seen and tables.cursor == "" and tables["patients"].cursor is None


def test_a_busy_server_is_asked_again(fhir):
    fhir.filled(patients=25)
    busy = iter([429, 503, 429])

    def instead(path, headers):
        status = next(busy, None) if path.startswith("/fhir/Patient?") else None
        return Answer(status, OUTCOME, {"Retry-After": "0"}) if status else None

    fhir.instead = instead
    assert len(ids(read(fhir)["patients"])) == 25


def test_a_bad_resource_is_a_reject(fhir, tmp_path):
    fhir.filled(patients=3)
    fhir.raw("Patient", "bad", f'{{"resourceType":"Patient","id":"bad","meta":{{"lastUpdated":"2024-05-01T12:00:20Z"}},"id":"{MARK}"}}')
    fhir.later(60)
    tables = read(fhir, tables=["patients"])
    assert len(ids(tables["patients"])) == 3
    report = hc.report(tables["patients"])
    assert report["rejects"] == 1 and MARK not in str(report)
    with pytest.raises(hc.RejectError) as caught:
        list(read(fhir, tables=["patients"], error_handling="fail")["patients"])
    assert MARK not in str(caught.value) + str(vars(caught.value)) and caught.value.code
    letters = tmp_path / "letters"
    list(read(fhir, tables=["patients"], error_handling="dead_letter", dead_letter_path=letters)["patients"])
    (letter,) = [json.loads(line) for path in letters.glob("*.ndjson") for line in path.read_text().splitlines()]
    assert letter["code"] == caught.value.code


def test_credentials_are_sent_and_never_shown(fhir, monkeypatch, tmp_path):
    fhir.filled(patients=3)
    fhir.instead = lambda path, headers: None if headers["Authorization"] == "Bearer s3cret" else Answer(401, OUTCOME)
    monkeypatch.setenv("EPIC_KEY", "s3cret")
    (tmp_path / "key").write_text("s3cret")
    for key in ("s3cret", "{{secrets/epic/key}}", f"{{{{file/{tmp_path}/key}}}}"):
        tables = read(fhir, auth_type="api_key", api_key=key)
        assert len(ids(tables["patients"])) == 3
        assert "s3cret" not in repr(tables) + tables.cursor
    with pytest.raises(hc.ServerError) as caught:
        read(fhir, auth_type="api_key", api_key="s3cret2")
    assert (caught.value.code, caught.value.status) == ("unauthorized", 401)
    assert "s3cret" not in f"{caught.value} {vars(caught.value)}"


def test_a_token_is_asked_for_and_kept(fhir):
    fhir.filled(patients=25)

    def instead(path, headers):
        if path == "/token":
            return Answer(200, '{"access_token":"t0ken","token_type":"bearer","expires_in":3600}')
        return None if headers["Authorization"] == "Bearer t0ken" else Answer(401, OUTCOME)

    fhir.instead = instead
    options = {"auth_type": "oauth2", "client_id": "us", "client_secret": "s3cret", "token_url": fhir.base.removesuffix("/fhir") + "/token"}
    assert len(ids(read(fhir, tables=["patients"], page_size=5, **options)["patients"])) == 25
    assert fhir.requests.count("/token") == 1


def test_nobody_at_the_address_is_a_server_error():
    served = FhirServer()
    served.close()
    with pytest.raises(hc.ServerError) as caught:
        hc.read_server(served.base, request_attempts=1, **QUICK)
    assert caught.value.code == "connection"


def test_ctrl_c_is_heard_while_a_server_is_waited_for(fhir):
    fhir.filled(patients=25)
    fhir.instead = lambda path, headers: Answer(503, OUTCOME, {"Retry-After": "60"}) if "Patient?" in path else None
    code = f"""
        import sys, healthcare_connector as hc
        tables = hc.read_server({fhir.base!r}, tables=["patients"], no_proxy=True)
        print("begun", flush=True)
        list(tables["patients"])
    """
    child = subprocess.Popen([sys.executable, "-c", textwrap.dedent(code)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert child.stdout.readline() == "begun\n"
    time.sleep(0.5)
    begun = time.monotonic()
    os.kill(child.pid, signal.SIGINT)
    _, said = child.communicate(timeout=20)
    assert "KeyboardInterrupt" in said and time.monotonic() - begun < 5


def test_whoever_stops_early_ends_the_reading(fhir):
    fhir.filled(patients=200)
    for _ in range(5):
        next(iter(read(fhir, page_size=5)["patients"]))
