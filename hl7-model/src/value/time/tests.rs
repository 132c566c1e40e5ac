//! Texts of times and what is read of them.

use super::*;
use model_core::value::{civil_to_days, write_timestamp};

/// ISO form of what a timestamp column would hold, `!` when that is not all.
fn shown(text: &str) -> String {
    let read = timestamp(text.as_bytes(), 0);
    let mut out = Vec::new();
    let Some(value) = read.value else {
        return "none".into();
    };
    write_timestamp(value, &mut out);
    let text = String::from_utf8(out).unwrap().replace(".000000Z", "Z");
    if read.exact { text } else { text + "!" }
}

#[test]
fn every_precision_begins_where_its_period_begins() {
    for (text, expected) in [
        ("2024", "2024-01-01T00:00:00Z!"),
        ("202403", "2024-03-01T00:00:00Z!"),
        ("20240312", "2024-03-12T00:00:00Z!"),
        ("2024031208", "2024-03-12T08:00:00Z!"),
        ("202403120830", "2024-03-12T08:30:00Z!"),
        ("20240312083015", "2024-03-12T08:30:15Z"),
        ("20240312083015.1", "2024-03-12T08:30:15.100000Z"),
        ("20240312083015.1234", "2024-03-12T08:30:15.123400Z"),
        ("20240312083015.123456", "2024-03-12T08:30:15.123456Z"),
        ("20240312083015.1234567", "2024-03-12T08:30:15.123456Z!"),
        ("20240312083015.", "2024-03-12T08:30:15Z"),
        (" 20240312083015 ", "2024-03-12T08:30:15Z"),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn offsets_lead_to_utc() {
    for (text, expected) in [
        ("20240312083015+0100", "2024-03-12T07:30:15Z"),
        ("20240312083015.5-0530", "2024-03-12T14:00:15.500000Z"),
        ("20240312083015+05:30", "2024-03-12T03:00:15Z"),
        ("20240312083015Z", "2024-03-12T08:30:15Z"),
        ("20240312083015-05", "2024-03-12T13:30:15Z"),
        ("2024-0500", "2024-01-01T05:00:00Z!"),
        ("202403-0500", "2024-03-01T05:00:00Z!"),
        ("20240312+0000", "2024-03-12T00:00:00Z!"),
        ("20240312083015+9900", "none"),
        ("20240312083015+01000", "none"),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
    assert!(timestamp(b"20240312083015+0000", 60).zoned);
    let assumed = timestamp(b"20240312083015", 60);
    assert_eq!(assumed.value, timestamp(b"20240312083015+0100", 0).value);
    assert!(!assumed.zoned);
}

#[test]
fn the_edges_of_a_day_run_over() {
    assert_eq!(shown("20241231240000"), "2025-01-01T00:00:00Z");
    assert_eq!(shown("202412312400"), "2025-01-01T00:00:00Z!");
    assert_eq!(shown("20161231235960"), "2017-01-01T00:00:00Z!");
    assert_eq!(shown("20161231235961"), "none");
    assert_eq!(shown("20241231240001"), "none");
    assert_eq!(shown("20241231250000"), "none");
    assert_eq!(shown("20241231236000"), "none");
}

#[test]
fn days_that_do_not_exist_are_not_moved() {
    for text in [
        "20240231",
        "20230229",
        "20240001000001",
        "20241301",
        "0000",
        "00000000",
        "00010100x",
        "20240431120000",
    ] {
        assert_eq!(shown(text), "none", "{text}");
    }
    assert_eq!(shown("20240229000000"), "2024-02-29T00:00:00Z");
    assert_eq!(shown("00010101000000"), "0001-01-01T00:00:00Z");
    assert_eq!(shown("99991231235959"), "9999-12-31T23:59:59Z");
}

#[test]
fn zeros_for_an_unknown_month_or_day_leave_the_rest_known() {
    for (text, expected) in [
        ("19800000", "1980-01-01T00:00:00Z!"),
        ("19800500", "1980-05-01T00:00:00Z!"),
        ("198000", "1980-01-01T00:00:00Z!"),
        ("19800000000000", "1980-01-01T00:00:00Z!"),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn iso_and_slash_forms_are_understood_where_they_have_one_meaning() {
    for (text, expected) in [
        ("2024-03-12", "2024-03-12T00:00:00Z!"),
        ("2024-03", "2024-03-01T00:00:00Z!"),
        ("2024-03-12T08:30:15", "2024-03-12T08:30:15Z"),
        (
            "2024-03-12T08:30:15.250+01:00",
            "2024-03-12T07:30:15.250000Z",
        ),
        ("2024-03-12 08:30:15Z", "2024-03-12T08:30:15Z"),
        ("20240312T083015Z", "2024-03-12T08:30:15Z"),
        ("20240312 08:30", "2024-03-12T08:30:00Z!"),
        ("2024/03/12", "2024-03-12T00:00:00Z!"),
        ("2024/3/2", "2024-03-02T00:00:00Z!"),
        ("3/14/2024", "2024-03-14T00:00:00Z!"),
        ("14/03/2024 08:30:15", "2024-03-14T08:30:15Z"),
        ("5/5/2024", "2024-05-05T00:00:00Z!"),
        ("03/12/2024", "none"),
        ("12/24", "none"),
        ("2024-13-01", "none"),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn other_text_is_no_time() {
    for text in [
        "",
        " ",
        "2",
        "20",
        "202",
        "20240",
        "2024031",
        "202403121",
        "2024031208301",
        "UNKNOWN",
        "2024031x",
        "20240312x",
        "2024-",
        "2024--",
        "2024/",
        "/",
        "1/",
        "١٩٨٠",
        "20240312083015.5.5",
        "2024031208301 5",
    ] {
        assert_eq!(shown(text), "none", "{text}");
    }
}

#[test]
fn a_date_is_exact_for_a_day_and_nothing_else() {
    let read = |text: &str| {
        let read = date(text.as_bytes());
        (read.value, read.exact)
    };
    assert_eq!(read("19700102"), (Some(1), true));
    assert_eq!(read("1970-01-02"), (Some(1), true));
    assert_eq!(read("1970"), (Some(0), false));
    assert_eq!(read("197002"), (Some(31), false));
    assert_eq!(read("19700102083000"), (Some(1), false));
    assert_eq!(read("19700102+0100"), (Some(1), false));
    assert_eq!(read("19700102256100"), (Some(1), false));
    assert_eq!(read("197001023"), (None, false));
    assert_eq!(read("19700231"), (None, false));
}

#[test]
fn times_of_day_are_read_with_and_without_colons() {
    let read = time_of_day(b"083015.25-0500").unwrap();
    assert_eq!(
        (read.micros, read.precision),
        (30_615_250_000, Precision::Fraction)
    );
    assert_eq!(read.offset, Some(-300));
    assert_eq!(time_of_day(b"08:30").unwrap().precision, Precision::Minute);
    assert_eq!(time_of_day(b"08").unwrap().precision, Precision::Hour);
    assert_eq!(time_of_day(b"8"), None);
    assert_eq!(time_of_day(b"25"), None);
    assert_eq!(time_of_day(b"083"), None);
}

#[test]
fn short_cuts_say_what_the_long_ways_say() {
    for year in [1, 4, 100, 400, 1899, 1900, 1970, 2000, 2023, 2024, 9999] {
        for month in 0..=15 {
            for day in 0..=32 {
                assert_eq!(
                    day_number(year, month, day),
                    civil_to_days(year as i32, month, day),
                    "{year} {month} {day}"
                );
            }
        }
    }
    for text in [
        "20240312083015",
        "20240312235959",
        "20240312240000",
        "20240312235960",
        "20240312250000",
    ] {
        let long = date_time(text.as_bytes()).map(|read| read.timestamp(90));
        assert_eq!(timestamp(text.as_bytes(), 90).value, long);
    }
}

proptest::proptest! {
    #[test]
    fn any_bytes_are_read_without_panic(text in proptest::collection::vec(proptest::num::u8::ANY, 0..24)) {
        let _ = (timestamp(&text, 0), date(&text), time_of_day(&text));
    }

    #[test]
    fn any_digits_and_marks_are_read_without_panic(text in "[0-9]{0,16}[-+./:TZ 0-9]{0,10}") {
        let _ = (timestamp(text.as_bytes(), 0), date(text.as_bytes()), time_of_day(text.as_bytes()));
    }
}
