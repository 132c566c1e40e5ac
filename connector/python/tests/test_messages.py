"""Messages and resources one at a time, and the functions of the original."""

import datetime
import decimal

import pytest

import healthcare_connector as hc
from healthcare_connector import validators

ADMISSION = (
    b"MSH|^~\\&|LAB|HOSP|||20240601120000+0200||ADT^A01^ADT_A01|17|P|2.5.1\r"
    b"EVN||20240601\r"
    b"PID|1||4711^^^HOSP^MR~99^^^REGION^PI||Muster^Erika||19800231|F|\"\"\r"
    b"OBX|1|NM|718-7||13.5|g/dL\rOBX|2|TX|note||a\\T\\b~c\r"
)


def test_values_are_had_by_path():
    message = hc.parse(ADMISSION)
    assert (message.message_type, message.trigger_event, message.control_id, message.release) == ("ADT", "A01", "17", "2.5.1")
    assert message["PID-5.1"] == "Muster" and message["PID-3(2).4"] == "REGION" and message["OBX[2]-5"] == "a&b"
    assert message["PID-30"] is None and message.get("PID-30", "none") == "none"
    assert message.is_null("PID-9") and not message.is_null("PID-8")
    assert message.values("PID-3.1") == ["4711", "99"]
    assert message.values("OBX-5") == ["13.5", "a&b", "c"] and message.values("OBX[2]-5(2)") == ["c"]
    assert message.values("NTE-3") == []
    assert message.to_bytes() == ADMISSION
    obx = message.segments("OBX")
    assert [segment.index for segment in obx] == [3, 4] and obx[1].fields[4] == "a\\T\\b~c"
    assert [segment.id for segment in message.segments()] == ["MSH", "EVN", "PID", "OBX", "OBX"]
    with pytest.raises(hc.UsageError, match="expected"):
        message["PID-x"]
    assert hc.message_dict(message)["segments"][2]["id"] == "PID"
    assert "Muster" not in f"{message!r} {message}" and "Muster" in message.text()


def test_bytes_of_any_kind_are_taken():
    for data in (ADMISSION, bytearray(ADMISSION)):
        assert hc.parse(data)["PID-5.1"] == "Muster" == hc.parse_hl7v2_message(data)["patient_name_family"]
        assert hc.split_hl7_batch(data) == [ADMISSION.decode()] and "Muster" in hc.inspect(data)


def test_text_is_text_whatever_its_header_says():
    text = "MSH|^~\\&|A||||||ADT^A01|1|P|2.5|||||8859/1\rPID|1||||Müller\r".replace("|||||8859", "||||||8859")
    assert hc.parse(text)["PID-5.1"] == "Müller"
    assert hc.parse(text.encode("latin1"))["PID-5.1"] == "Müller"
    assert hc.parse_hl7v2_message(text)["patient_name_family"] == "Müller"
    assert hc.parse_hl7v2_message(text.encode("latin1"))["patient_name_family"] == "Müller"


def test_resources_are_dicts_with_paths():
    patient = hc.parse(b'{"resourceType":"Patient","name":[{"family":"Muster","given":["Erika","E."]}],"x":1.00}')
    assert patient.get_path("name.given") == "Erika" and patient.values_at("Patient.name[0].given") == ["Erika", "E."]
    assert patient.get_path("name[1].given") is None and str(patient["x"]) == "1.00"
    bundle = b'{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Basic","id":"1"}},{"resource":{"resourceType":"Patient"}}]}'
    assert [found["resourceType"] for found in hc.parse_all(bundle)] == ["Basic", "Patient"]
    xml = b'<Patient xmlns="http://hl7.org/fhir"><id value="p1"/></Patient>'
    assert hc.parse(xml) == {"resourceType": "Patient", "id": "p1"}


def test_what_is_no_message_is_a_parse_error():
    for data in (b"", b"text", ADMISSION * 2, b'{"resourceType":"Patient"'):
        with pytest.raises(hc.ParseError):
            hc.parse(data)
    assert len(hc.parse_all(ADMISSION * 2)) == 2


def test_a_batch_is_split_into_its_messages():
    batch = b"FHS|^~\\&\rBHS|^~\\&\r" + ADMISSION + b"\x0b" + ADMISSION + b"\x1c\r" + b"BTS|2\rFTS|1\r"
    assert hc.split_hl7_batch(batch) == [ADMISSION.decode(), ADMISSION.decode()]
    assert hc.split_hl7_batch(ADMISSION.decode().replace("\r", "\r\n"))[0].startswith("MSH|")
    assert hc.split_hl7_batch("rubbish") == hc.split_hl7_batch("") == []


def test_a_message_is_the_row_of_its_table():
    row = hc.parse_hl7v2_message(ADMISSION)
    assert list(row)[:7] == ["message_control_id", "message_type", "trigger_event", "message_datetime", "sending_application", "sending_facility", "patient_id"]
    assert row["message_datetime"] == datetime.datetime(2024, 6, 1, 10, tzinfo=datetime.timezone.utc)
    assert row["date_of_birth"] is None and '"PID-7":"19800231"' in row["_rescued_data"]
    assert [one["id"] for one in row["patient_identifiers"]] == ["4711", "99"]
    odd = hc.parse_hl7v2_message(ADMISSION.replace(b"ADT^A01^ADT_A01", b"ZZZ^Z01"))
    assert odd["message_type"] == "ZZZ" and "gender" not in odd
    result = hc.parse_hl7v2_message(ADMISSION.replace(b"ADT^A01^ADT_A01", b"ORU^R01"))
    assert result["observations"][0]["value_number"] == decimal.Decimal("13.5")
    assert hc.parse_hl7v2_message("rubbish") is None and hc.parse_hl7v2_message("") is None
    rows = hc.parse_hl7v2_file(ADMISSION + b"rubbish\r" + ADMISSION.replace(b"|17|", b"|18|"))
    assert [row["message_control_id"] for row in rows] == ["17", "18"]


def test_every_generated_message_has_the_row_of_the_table():
    messages = hc.generate(messages=200, seed=9, release="mixed")
    rows = [hc.parse_hl7v2_message(message) for message in messages]
    assert rows == [row | {"_message_index": 0, "_byte_offset": 0} for row in hc.parse_hl7v2_file(b"".join(messages))]
    assert {row["message_type"] for row in rows} >= {"ADT", "ORU", "ORM"}


def test_segments_have_functions_of_their_own():
    header = hc.parse_msh_segment("MSH|^~\\&|LAB|HOSP|||20240601||ADT^A01|17|P|2.5.1")
    assert (header["message_type"], header["message_control_id"], header["sending_facility"]) == ("ADT", "17", "HOSP")
    patient = hc.parse_pid_segment("PID|1||4711^^^HOSP||Muster^Erika||19800301|F")
    assert patient == {
        "patient_id": "4711",
        "patient_name_family": "Muster",
        "patient_name_given": "Erika",
        "date_of_birth": datetime.date(1980, 3, 1),
        "gender": "F",
    }
    assert hc.parse_pid_segment("PID#1##4711*x##Muster*Erika", "*~\\&")["patient_name_given"] == "Erika"
    assert hc.parse_pid_segment("OBX|1") is hc.parse_pid_segment("") is hc.parse_msh_segment("PID|1") is None


def test_the_type_is_told_without_the_rest():
    assert hc.get_message_type_from_content(ADMISSION) == "ADT^A01"
    assert hc.get_message_type_from_content("MSH|^~\\&|||||||ORU") == "ORU"
    assert hc.get_message_type_from_content("MSH|^~\\&|A") is hc.get_message_type_from_content("x") is None


def test_findings_have_places_and_no_values():
    findings = validators.validate_message(ADMISSION)
    assert {"code", "path", "severity", "text"} <= set(findings[0]) and "Muster" not in repr(findings)
    assert validators.is_valid(hc.generate(messages=1)[0], "2.5.1")
    assert not validators.is_valid(ADMISSION.replace(b"|F|", b"|F|").replace(b"19800231", b"never"))
    assert hc.validate(b'{"resourceType":"Patient","gender":"x"}')[0]["path"] == "Patient.gender"
    with pytest.raises(hc.UsageError, match="there is no release"):
        hc.validate(ADMISSION, release="9.9")


def test_what_is_shown_is_a_tree_or_dicts(tmp_path):
    (tmp_path / "a.hl7").write_bytes(ADMISSION)
    assert "Patient Name" in hc.inspect(tmp_path / "a.hl7") and "Erika" in hc.inspect(ADMISSION)
    (message,) = hc.inspect(ADMISSION, format="dict")
    assert message["message_structure"] == "ADT_A01"
    with pytest.raises(hc.UsageError, match="tree or dict"):
        hc.inspect(ADMISSION, format="x")
    with pytest.raises(hc.ReadError, match="no such file"):
        hc.inspect(tmp_path / "nothing.hl7")


def test_messages_are_generated_the_same_again(tmp_path):
    assert hc.generate(messages=5, seed=3) == hc.generate(messages=5, seed=3) != hc.generate(messages=5, seed=4)
    (line,) = hc.generate(tmp_path / "a.hl7", messages=5, seed=3)
    assert line.startswith("5 messages")
    assert len(hc.generate(tmp_path / "both", standard="both", messages=10)) == 2
    with pytest.raises(hc.UsageError, match=r"there is no option `mesages` \(did you mean `messages`\?\)"):
        hc.generate(mesages=5)
    with pytest.raises(hc.UsageError, match="messages: invalid digit"):
        hc.generate(messages="many")
    with pytest.raises(OSError, match="a.hl7"):
        hc.generate(tmp_path / "a.hl7" / "b.hl7", messages=1)
