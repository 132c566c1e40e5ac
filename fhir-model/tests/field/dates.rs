//! Dates and times: as precise as they were sent, from the year 1 to 9999, with leap seconds.

use fhir_model::r4::{Observation, Patient};
use fhir_model::{Date, DateTime, Instant, Json, Release, Time};
use serde_json::{Value, json};

use super::{everywhere, row};

const NONE: [&str; 0] = [];

fn patient(born: &str) -> String {
    format!(r#"{{"resourceType":"Patient","birthDate":"{born}"}}"#)
}

fn issued(instant: &str) -> String {
    format!(
        r#"{{"resourceType":"Observation","status":"final","code":{{"text":"c"}},"issued":"{instant}"}}"#
    )
}

/// The columns of a date: text, start and end.
fn columns(row: &Value, name: &str) -> [Value; 3] {
    [
        row[name].clone(),
        row[format!("__{name}_start")].clone(),
        row[format!("__{name}_end")].clone(),
    ]
}

#[test]
fn dates_are_as_precise_as_they_were_sent() {
    for (born, start, end, day) in [
        ("2015", "2015-01-01", "2015-12-31", None),
        ("2015-02", "2015-02-01", "2015-02-28", None),
        ("2016-02", "2016-02-01", "2016-02-29", None),
        ("2015-02-07", "2015-02-07", "2015-02-07", Some("2015-02-07")),
    ] {
        let text = patient(born);
        assert_eq!(everywhere(Release::R4, &text), NONE);
        let read = Patient::from_json(&text).unwrap();
        let date = read.birth_date.value().and_then(Date::date);
        assert_eq!(date.map(|date| date.to_string()).as_deref(), day);
        let expected = [
            json!(born),
            json!(format!("{start}T00:00:00.000000Z")),
            json!(format!("{end}T23:59:59.999999Z")),
        ];
        assert_eq!(columns(&row(Release::R4, &text), "birthDate"), expected);
    }
}

#[test]
fn fractions_of_a_second_keep_their_digits() {
    for (instant, start, end) in [
        ("2015-02-07T13:28:17Z", "17.000000", "17.999999"),
        ("2015-02-07T13:28:17.2Z", "17.200000", "17.299999"),
        ("2015-02-07T13:28:17.200Z", "17.200000", "17.200999"),
        ("2015-02-07T13:28:17.123456789Z", "17.123456", "17.123456"),
    ] {
        let text = issued(instant);
        assert_eq!(everywhere(Release::R4, &text), NONE);
        let read = Observation::from_json(&text).unwrap();
        assert_eq!(read.issued.value().map(Instant::as_str), Some(instant));
        let second = |second: &str| json!(format!("2015-02-07T13:28:{second}Z"));
        let expected = [json!(instant), second(start), second(end)];
        assert_eq!(columns(&row(Release::R4, &text), "issued"), expected);
    }
}

#[test]
fn a_leap_second_is_a_second() {
    for (instant, start) in [
        ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000000Z"),
        ("2016-12-31T18:59:60.5-05:00", "2017-01-01T00:00:00.500000Z"),
    ] {
        let text = issued(instant);
        assert_eq!(everywhere(Release::R4, &text), NONE);
        let read = Observation::from_json(&text).unwrap();
        let moment = read.issued.value().and_then(Instant::moment).unwrap();
        assert_eq!(moment.timestamp(), 1_483_228_799, "and part of it more");
        let row = row(Release::R4, &text);
        assert_eq!(row["__issued_start"], start);
    }
    assert!(Time::new("23:59:60").time().is_some());
    let beyond = issued("2016-12-31T23:59:61Z");
    assert_eq!(
        everywhere(Release::R4, &beyond),
        ["instant_invalid Observation.issued"]
    );
    let row = row(Release::R4, &beyond);
    assert_eq!(
        columns(&row, "issued"),
        [json!("2016-12-31T23:59:61Z"), Value::Null, Value::Null]
    );
}

#[test]
fn years_go_from_1_to_9999() {
    for (born, start, end) in [
        ("0001", "0001-01-01", "0001-12-31"),
        ("0001-01-01", "0001-01-01", "0001-01-01"),
        ("0999-12", "0999-12-01", "0999-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("9999-12-31", "9999-12-31", "9999-12-31"),
    ] {
        let text = patient(born);
        assert_eq!(everywhere(Release::R4, &text), NONE);
        let expected = [
            json!(born),
            json!(format!("{start}T00:00:00.000000Z")),
            json!(format!("{end}T23:59:59.999999Z")),
        ];
        assert_eq!(columns(&row(Release::R4, &text), "birthDate"), expected);
    }
    for instant in ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999Z"] {
        let text = issued(instant);
        assert_eq!(everywhere(Release::R4, &text), NONE);
        let moment = DateTime::new(instant).moment();
        assert!(moment.is_some(), "{instant}");
    }
    for born in ["0000", "10000", "0000-01-01", "-001"] {
        let text = patient(born);
        assert_eq!(
            everywhere(Release::R4, &text),
            ["date_invalid Patient.birthDate"]
        );
        let row = row(Release::R4, &text);
        assert_eq!(
            columns(&row, "birthDate"),
            [json!(born), Value::Null, Value::Null]
        );
    }
}

#[test]
fn offsets_at_the_edge_of_time_lose_nothing() {
    for instant in ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00"] {
        let text = issued(instant);
        assert_eq!(everywhere(Release::R4, &text), NONE);
        let row = row(Release::R4, &text);
        assert_eq!(row["issued"], instant);
    }
}
