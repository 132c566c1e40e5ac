//! Values as senders write them, and what columns and `_rescued_data` hold of them.

mod rows;

use hl7_model::segments::{Obx, Pid};
use hl7_model::tables::Options;
use hl7_model::value::Precision;
use hl7_model::{Delimiters, Dt, Dtm, Index, Maybe, Message, Nm, Segmented};
use rows::{at, each, header, rescued, row, rows_with};
use serde_json::{Value, json};

/// An admission with these fields of PID from PID-3 on.
fn admission(pid: &str) -> String {
    header("ADT^A01", "2.5.1") + "EVN|A01|20240102083000\rPID|1||" + pid + "\rPV1|1|I\r"
}

/// A result whose OBX-2 and OBX-5 are these.
fn result(value_type: &str, value: &str) -> String {
    header("ORU^R01", "2.5.1")
        + "PID|1||77\rOBR|1|||GLU\rOBX|1|"
        + value_type
        + "|GLU^Glucose||"
        + value
        + "||||||F\r"
}

fn observation(value_type: &str, value: &str) -> Value {
    let row = row("oru_messages", result(value_type, value));
    at(&row, "observations[0]").clone()
}

#[test]
fn null_is_rescued_and_absent_is_not() {
    let sent = row("adt_messages", admission("77||\"\"^JO||\"\"|\"\""));
    assert_eq!(
        rescued(&sent),
        json!({"PID-5.1": "\"\"", "PID-7": "\"\"", "PID-8": "\"\""})
    );
    for column in ["patient_name_family", "date_of_birth", "gender"] {
        assert!(at(&sent, column).is_null(), "{column}");
    }
    assert_eq!(at(&sent, "patient_name_given"), "JO");

    let absent = row("adt_messages", admission("77||^JO||"));
    assert_eq!(rescued(&absent), json!({}));
    assert!(at(&absent, "date_of_birth").is_null());
}

#[test]
fn null_in_a_segment_table_is_rescued_by_its_place() {
    let pid = row("pid", admission("77^^^\"\"~\"\"||DOE^\"\"||\"\""));
    assert_eq!(
        rescued(&pid),
        json!({"PID-3.4": "\"\"", "PID-3(2)": "\"\"", "PID-5.2": "\"\"", "PID-7": "\"\""})
    );
}

/// The typed segment of one line.
fn typed<S: Segmented + Default>(line: &str) -> S {
    let bytes = header("ADT^A01", "2.5.1") + line + "\r";
    let mut index = Index::new();
    let message = Message::read(bytes.as_bytes(), &mut index).expect("a message");
    S::read(message.segment_at(1).expect("the second segment"))
}

#[test]
fn structs_tell_null_absent_and_value_apart() {
    let pid: Pid = typed("PID|1||77||DOE^\"\"||\"\"|F");
    assert!(pid.pid_patient_id.is_absent());
    assert!(pid.date_time_of_birth.is_null());
    let name = pid.patient_name[0].value().expect("a name");
    assert!(
        name.given_name.is_null()
            && name
                .second_and_further_given_names_or_initials_thereof
                .is_absent()
    );
    assert_eq!(
        pid.to_bytes(&Delimiters::STANDARD),
        b"PID|1||77||DOE^\"\"||\"\"|F"
    );
}

#[test]
fn structs_keep_the_text_of_what_they_cannot_read() {
    let pid: Pid = typed("PID|1||77||||20240231");
    let born = pid.date_time_of_birth.value().expect("a value");
    assert_eq!((born.as_str(), born.date()), ("20240231", None));
    let obx: Obx = typed("OBX|+1|NM|GLU||1,5");
    assert_eq!(obx.set_id_obx.value().and_then(|id| id.integer()), Some(1));
    assert_eq!(
        obx.observation_value[0].value().map(|value| value.as_str()),
        Some("1,5")
    );
    assert!(matches!(obx.units, Maybe::Absent));
    assert_eq!(obx.to_bytes(&Delimiters::STANDARD), b"OBX|+1|NM|GLU||1,5");
}

#[test]
fn birth_years_and_months_begin_their_period_and_are_rescued() {
    for (sent, column, kept) in [
        ("1980", json!("1980-01-01"), true),
        ("198005", json!("1980-05-01"), true),
        ("19800517", json!("1980-05-17"), false),
        ("1980051708", json!("1980-05-17"), true),
        ("19800517083015.25+0100", json!("1980-05-17"), true),
        ("1980-05-17", json!("1980-05-17"), false),
        ("17/05/1980", json!("1980-05-17"), false),
        ("05/06/1980", Value::Null, true),
        ("19800000", json!("1980-01-01"), true),
        ("0000", Value::Null, true),
        ("00000000", Value::Null, true),
        ("20240231", Value::Null, true),
        ("UNKNOWN", Value::Null, true),
        ("about 1980", Value::Null, true),
    ] {
        let row = row("adt_messages", admission(&format!("77||DOE^JO||{sent}")));
        assert_eq!(at(&row, "date_of_birth"), &column, "{sent}");
        let expected = if kept {
            json!({"PID-7": sent})
        } else {
            json!({})
        };
        assert_eq!(rescued(&row), expected, "{sent}");
    }
}

#[test]
fn precision_is_never_invented() {
    for (sent, precision) in [
        ("1980", Precision::Year),
        ("198005", Precision::Month),
        ("19800517", Precision::Day),
        ("1980051708", Precision::Hour),
        ("198005170830", Precision::Minute),
        ("19800517083015", Precision::Second),
        ("19800517083015.2", Precision::Fraction),
    ] {
        assert_eq!(Dtm::new(sent).precision(), Some(precision), "{sent}");
        assert_eq!(Dtm::new(sent).as_str(), sent);
        let is_a_day = precision >= Precision::Day;
        assert_eq!(Dtm::new(sent).date().is_some(), is_a_day, "{sent}");
        assert_eq!(Dt::new(sent).date().is_some(), is_a_day, "{sent}");
    }
}

#[test]
fn date_times_of_every_precision_are_instants_and_short_ones_are_rescued() {
    for (sent, column, kept) in [
        ("2024", "2024-01-01T00:00:00.000000Z", true),
        ("202403", "2024-03-01T00:00:00.000000Z", true),
        ("20240312", "2024-03-12T00:00:00.000000Z", true),
        ("2024031208", "2024-03-12T08:00:00.000000Z", true),
        ("202403120830", "2024-03-12T08:30:00.000000Z", true),
        ("20240312083015", "2024-03-12T08:30:15.000000Z", false),
        ("20240312083015.1", "2024-03-12T08:30:15.100000Z", false),
        ("20240312083015.12", "2024-03-12T08:30:15.120000Z", false),
        ("20240312083015.123", "2024-03-12T08:30:15.123000Z", false),
        ("20240312083015.1234", "2024-03-12T08:30:15.123400Z", false),
        (
            "20240312083015.1234567",
            "2024-03-12T08:30:15.123456Z",
            true,
        ),
        ("20240312083015+0100", "2024-03-12T07:30:15.000000Z", false),
        (
            "20240312083015.5-0530",
            "2024-03-12T14:00:15.500000Z",
            false,
        ),
        ("2024-03-12T08:30:15Z", "2024-03-12T08:30:15.000000Z", false),
        ("2024/03/12", "2024-03-12T00:00:00.000000Z", true),
    ] {
        let message = header("ADT^A01", "2.5.1") + "EVN|A01|" + sent + "\rPID|1||77\r";
        let row = row("adt_messages", message);
        assert_eq!(at(&row, "event_datetime"), column, "{sent}");
        let expected = if kept {
            json!({"EVN-2": sent})
        } else {
            json!({})
        };
        assert_eq!(rescued(&row), expected, "{sent}");
    }
}

#[test]
fn the_edges_of_a_day_run_over_and_impossible_days_are_rescued() {
    for (sent, column, kept) in [
        (
            "20241231240000",
            json!("2025-01-01T00:00:00.000000Z"),
            false,
        ),
        ("202412312400", json!("2025-01-01T00:00:00.000000Z"), true),
        ("20161231235960", json!("2017-01-01T00:00:00.000000Z"), true),
        ("20240231083000", Value::Null, true),
        ("20230229", Value::Null, true),
        ("0000", Value::Null, true),
        ("20240312250000", Value::Null, true),
        ("20240312083015+9900", Value::Null, true),
    ] {
        let message =
            header("ADT^A03", "2.5.1") + "PID|1||77\rPV1|1|I" + &"|".repeat(43) + sent + "\r";
        let row = row("adt_messages", message);
        assert_eq!(at(&row, "discharge_datetime"), &column, "{sent}");
        let expected = if kept {
            json!({"PV1-45": sent})
        } else {
            json!({})
        };
        assert_eq!(rescued(&row), expected, "{sent}");
    }
}

#[test]
fn where_the_offset_came_from_is_said() {
    let message = |msh_7: &str, evn_2: &str| {
        format!("MSH|^~\\&|A|B|||{msh_7}||ADT^A01|1|P|2.5\rEVN|A01|{evn_2}\rPID|1||77\r")
    };
    let vienna = |text: String| {
        let mut options = Options::default();
        options.timezone = Some("Europe/Vienna".parse().expect("a zone"));
        rows_with("adt_messages", text.as_bytes(), options).remove(0)
    };
    for (row, instant, source) in [
        (
            row("adt_messages", message("20240701080000", "20240701083000")),
            "2024-07-01T08:30:00.000000Z",
            "utc",
        ),
        (
            row(
                "adt_messages",
                message("20240701080000-0500", "20240701083000"),
            ),
            "2024-07-01T13:30:00.000000Z",
            "message",
        ),
        (
            row(
                "adt_messages",
                message("20240701080000-0500", "20240701083000+0100"),
            ),
            "2024-07-01T07:30:00.000000Z",
            "value",
        ),
        (
            vienna(message("20240701080000-0500", "20240701083000")),
            "2024-07-01T06:30:00.000000Z",
            "option",
        ),
        (
            vienna(message("20240101080000+0000", "20240101083000-0500")),
            "2024-01-01T13:30:00.000000Z",
            "value",
        ),
    ] {
        assert_eq!(at(&row, "event_datetime"), instant);
        assert_eq!(at(&row, "_timezone_source"), source);
    }
    let none = row("adt_messages", message("", ""));
    assert!(at(&none, "_timezone_source").is_null());
}

#[test]
fn numbers_are_decimals_and_what_is_none_is_rescued() {
    for (sent, column, kept) in [
        ("1.00", json!("1"), false),
        ("+5", json!("5"), false),
        (".5", json!("0.5"), false),
        ("5.", json!("5"), false),
        ("-0.25", json!("-0.25"), false),
        ("1E3", json!("1000"), false),
        (" 30 ", json!("30"), false),
        ("007", json!("7"), false),
        ("0.1234567891", json!("0.123456789"), true),
        (">100", Value::Null, true),
        ("1,5", Value::Null, true),
        ("30 min", Value::Null, true),
        ("--", Value::Null, true),
        ("1E400", Value::Null, true),
        (
            "9999999999999999999999999999999999999999",
            Value::Null,
            true,
        ),
    ] {
        let message = header("SIU^S12", "2.5.1") + "SCH|1|2|||||||" + sent + "|min\r";
        let row = row("siu_messages", message);
        assert_eq!(at(&row, "appointment_duration"), &column, "{sent}");
        let expected = if kept {
            json!({"SCH-9": sent})
        } else {
            json!({})
        };
        assert_eq!(rescued(&row), expected, "{sent}");
    }
    assert_eq!(
        Nm::new("1.00").as_str(),
        "1.00",
        "the struct keeps the text"
    );
}

#[test]
fn observed_numbers_stand_beside_their_text() {
    for (sent, number, comparator) in [
        ("1.00", json!("1"), Value::Null),
        ("+5", json!("5"), Value::Null),
        (".5", json!("0.5"), Value::Null),
        ("1E3", json!("1000"), Value::Null),
        (">100", json!("100"), json!(">")),
        ("<=0.01", json!("0.01"), json!("<=")),
        ("1,5", Value::Null, Value::Null),
        ("POSITIVE", Value::Null, Value::Null),
    ] {
        let found = observation("NM", sent);
        assert_eq!(at(&found, "observation_value"), sent);
        assert_eq!(at(&found, "value_number"), &number, "{sent}");
        assert_eq!(at(&found, "value_comparator"), &comparator, "{sent}");
    }
}

#[test]
fn obx_2_missing_leaves_the_value_as_text() {
    let found = observation("", "7.5");
    assert_eq!(at(&found, "observation_value"), "7.5");
    assert_eq!(at(&found, "value_number"), "7.5");
    assert!(at(&found, "value_type").is_null());
    let found = observation("", "see note");
    assert_eq!(at(&found, "observation_value"), "see note");
    assert!(at(&found, "value_number").is_null());
    let message = header("ORU^R01", "2.5.1") + "OBX|1||GLU||7.5\r";
    assert_eq!(row("obx", message)["value_number"], "7.5");
}

#[test]
fn obx_2_that_contradicts_or_is_rubbish_loses_nothing() {
    for (value_type, sent, number, code) in [
        ("NM", "POSITIVE", Value::Null, Value::Null),
        ("NM", "10^mg", json!("10"), Value::Null),
        ("ST", "7.5", json!("7.5"), Value::Null),
        ("CE", "7.5", Value::Null, json!("7.5")),
        ("CWE^^HL70125", "A^Blood group A^L", Value::Null, json!("A")),
        ("QQ", "7.5", Value::Null, Value::Null),
        ("TS", "later", Value::Null, Value::Null),
        ("SN", "7.5", Value::Null, Value::Null),
    ] {
        let row = row("oru_messages", result(value_type, sent));
        let found = at(&row, "observations[0]");
        assert_eq!(at(found, "observation_value"), sent, "{value_type} {sent}");
        assert_eq!(at(found, "value_number"), &number, "{value_type} {sent}");
        assert_eq!(at(found, "value_code"), &code, "{value_type} {sent}");
        assert!(at(found, "value_datetime").is_null());
    }
}

#[test]
fn structured_numerics_are_comparator_and_number() {
    for (sent, comparator, number) in [
        (">^100", json!(">"), json!("100")),
        ("^7", Value::Null, json!("7")),
        ("^1^:^128", Value::Null, Value::Null),
        ("^3^+", Value::Null, json!("3")),
        ("^10^-^20", Value::Null, Value::Null),
        ("<=^0.5", json!("<="), json!("0.5")),
    ] {
        let found = observation("SN", sent);
        assert_eq!(at(&found, "observation_value"), sent);
        assert_eq!(at(&found, "value_comparator"), &comparator, "{sent}");
        assert_eq!(at(&found, "value_number"), &number, "{sent}");
    }
}

#[test]
fn observed_times_and_codes_have_columns_of_their_own() {
    let found = observation("TS", "202403120830");
    assert_eq!(at(&found, "value_datetime"), "2024-03-12T08:30:00.000000Z");
    assert_eq!(at(&found, "observation_value"), "202403120830");
    let found = observation("DT", "2024");
    assert_eq!(at(&found, "value_datetime"), "2024-01-01T00:00:00.000000Z");
    let found = observation("CWE", "260385009^Negative^SCT");
    assert_eq!(at(&found, "value_code"), "260385009");
    assert_eq!(at(&found, "observation_value"), "260385009^Negative^SCT");
}

#[test]
fn every_repetition_of_an_observed_value_is_kept() {
    let found = observation("TX", "first line~second \\T\\ last");
    assert_eq!(
        at(&found, "observation_value"),
        "first line~second \\T\\ last"
    );
    let message = result("TX", "first line~second \\T\\ last");
    let obx = row("obx", message);
    assert_eq!(
        at(&obx, "observation_value"),
        &json!(["first line", "second \\T\\ last"]),
        "as sent, because delimiters may be part of it"
    );
}

#[test]
fn encapsulated_data_of_megabytes_come_through_in_linear_time() {
    // Four million characters: work that grows with the square would take hours.
    let document = "QUJD".repeat(1_000_000);
    let message = result("ED", &format!("^application^pdf^Base64^{document}"));
    let start = std::time::Instant::now();
    let found = row("oru_messages", &message);
    let value = at(&found, "observations[0].observation_value");
    assert_eq!(value.as_str().map(str::len), Some(document.len() + 24));
    let obx = row("obx", &message);
    let kept = obx["observation_value"][0].as_str().map(str::len);
    assert_eq!(kept, Some(document.len() + 24));
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

#[test]
fn many_observations_come_through_in_linear_time() {
    let mut message = header("ORU^R01", "2.5.1") + "PID|1||77\rOBR|1|||PANEL\r";
    for number in 1..=40_000 {
        message += &format!("OBX|{number}|NM|C{number}||{number}||||||F\r");
    }
    let start = std::time::Instant::now();
    let found = row("oru_messages", &message);
    assert_eq!(each(&found, "observations", "value_number").len(), 40_000);
    assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
}

#[test]
fn one_odd_field_never_costs_the_message() {
    let clean = header("ORU^R01^ORU_R01", "2.5.1")
        + "PID|1||77^^^NORTH^MR||DOE^JO||19800517|F|||1 High St^^Town\r\
           PV1|1|I|WARD^1^2||||||||||||||||V1\r\
           OBR|1|P1|F1|GLU^Glucose^L|||20240102080000\r\
           OBX|1|NM|2345-7^Glucose^LN||5.4|mmol/L|||||F|||20240102080000\r";
    let mut index = Index::new();
    let view = Message::read(clean.as_bytes(), &mut index).expect("a message");
    let mut places = Vec::new();
    for segment in view.segments() {
        for number in 1..=segment.field_count() + 1 {
            // The delimiters are no field like the others.
            if segment.id() != "MSH" || number > 2 {
                places.push((segment.index(), number));
            }
        }
    }
    assert!(places.len() > 40);
    for rubbish in [
        "\"\"",
        "????",
        "^^^&&~~",
        "\\X4\\",
        "99999999999999999999",
        "\u{fffd}",
    ] {
        for (segment, number) in &places {
            let odd = with_field(&clean, *segment, *number, rubbish);
            let all = row("hl7_messages", &odd);
            assert_eq!(at(&all, "segment_count"), 5, "{segment} {number} {rubbish}");
            assert_eq!(
                rows::rows("obx", &odd).len(),
                1,
                "{segment} {number} {rubbish}"
            );
        }
    }
}

/// The message with one field of one segment replaced.
fn with_field(message: &str, segment: usize, number: usize, text: &str) -> String {
    let mut lines: Vec<String> = message.split_terminator('\r').map(str::to_owned).collect();
    let line = &mut lines[segment];
    let mut fields: Vec<&str> = line.split('|').collect();
    let at = if segment == 0 { number - 1 } else { number };
    fields.resize(fields.len().max(at + 1), "");
    fields[at] = text;
    *line = fields.join("|");
    lines.join("\r") + "\r"
}
