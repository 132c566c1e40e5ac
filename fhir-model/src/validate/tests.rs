//! Forms of primitive values: against the regular expressions of the standard, and what goes beyond them.

use std::collections::BTreeMap;

use proptest::prelude::*;
use regex::bytes::{Regex, RegexBuilder};
use serde_json::Value;

use super::FindingCode;
use super::primitive::wrong;
use crate::Release;
use crate::def::Primitive;

const PRIMITIVES: &[Primitive] = &[
    Primitive::Base64Binary,
    Primitive::Canonical,
    Primitive::Code,
    Primitive::Date,
    Primitive::DateTime,
    Primitive::Decimal,
    Primitive::Id,
    Primitive::Instant,
    Primitive::Integer,
    Primitive::Integer64,
    Primitive::Markdown,
    Primitive::Oid,
    Primitive::PositiveInt,
    Primitive::String,
    Primitive::Time,
    Primitive::UnsignedInt,
    Primitive::Uri,
    Primitive::Url,
    Primitive::Uuid,
];

/// The regular expressions of a release, by type; ASCII and anchored.
fn regexes(release: Release) -> BTreeMap<String, Regex> {
    let path = format!(
        "{}/../specs/fhir/{release}/profiles-types.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(path).expect("the data types");
    let bundle: Value = serde_json::from_str(&text).expect("JSON");
    let mut found = BTreeMap::new();
    for entry in bundle["entry"].as_array().expect("entries") {
        let definition = &entry["resource"];
        if definition["kind"] != "primitive-type" {
            continue;
        }
        let elements = definition["snapshot"]["element"]
            .as_array()
            .expect("elements");
        let types = elements
            .iter()
            .flat_map(|one| one["type"].as_array())
            .flatten();
        let extensions = types.flat_map(|one| one["extension"].as_array()).flatten();
        let is_regex = |one: &&Value| {
            one["url"]
                .as_str()
                .is_some_and(|url| url.ends_with("/regex"))
        };
        for regex in extensions.filter(is_regex) {
            let name = definition["id"].as_str().expect("an id");
            let mut regex = regex["valueString"].as_str().expect("a text").to_owned();
            if (release, name) == (Release::R5, "decimal") {
                // As it stands, a brace would have to follow every exponent.
                assert!(regex.contains("}}"), "{regex}");
                regex = regex.replace("}}", "}");
            }
            let anchored = RegexBuilder::new(&format!("^(?:{regex})$"))
                .unicode(false)
                .build();
            found.insert(name.to_owned(), anchored.expect("a regular expression"));
        }
    }
    found
}

/// Where the matchers go by the text of the standard instead of its regular expressions; see [`super::primitive`].
fn is_excepted(release: Release, primitive: Primitive, text: &str) -> bool {
    match (primitive, wrong(primitive, release, text)) {
        // An R5 dateTime has an offset if and only if it has a time.
        (Primitive::DateTime, Some(FindingCode::DateTimeInvalid)) => {
            release == Release::R5 && {
                let day = text.strip_suffix('Z').unwrap_or(text);
                !day.contains('T') || day.len() == text.len()
            }
        }
        (_, Some(FindingCode::DayNotInCalendar | FindingCode::IntegerOutOfRange)) => true,
        (Primitive::String | Primitive::Markdown, Some(FindingCode::StringInvalid)) => {
            text.bytes().any(|byte| byte < b' ')
        }
        // White space of R4's regular expression is less than that of R5.
        (Primitive::String | Primitive::Markdown, Some(FindingCode::StringTooLong)) => true,
        _ => false,
    }
}

/// Whether matcher and regular expression say the same.
fn agree(release: Release, primitive: Primitive, regex: &Regex, text: &str) -> bool {
    // Empty texts are told of before; numbers come from JSON, which has no `+5` and no `01`.
    let is_number =
        || serde_json::from_str::<serde_json::Number>(text).is_ok() && text == text.trim();
    let comes = match primitive {
        Primitive::Decimal
        | Primitive::Integer
        | Primitive::PositiveInt
        | Primitive::UnsignedInt => is_number(),
        _ => !text.is_empty(),
    };
    !comes
        || is_excepted(release, primitive, text)
        || regex.is_match(text.as_bytes()) == wrong(primitive, release, text).is_none()
}

/// Texts that are nearly values of some type.
fn texts() -> impl Strategy<Value = String> {
    const VALID: &[&str] = &[
        "2015",
        "2015-02",
        "2015-02-28",
        "0001-12-31",
        "9999-01-01",
        "2016-02-29",
        "2015-02-07T13:28:17Z",
        "2015-02-07T13:28:17.239+14:00",
        "2015-02-07T23:59:60.123456789-13:59",
        "2015-02-07T00:00:00.1234567890Z",
        "13:28:17",
        "13:28:60.239",
        "00:00:00.0000000001",
        "0",
        "-0",
        "1",
        "-1",
        "2147483647",
        "2147483648",
        "-2147483648",
        "+5",
        "9223372036854775807",
        "9223372036854775808",
        "1.00",
        "-1.5e10",
        "1E-3",
        "1e+1234567890",
        "123456789012345678",
        "1234567890123456789",
        "0.12345678901234567",
        "0.123456789012345678",
        "a",
        "a b",
        "a  b",
        "a\tb",
        " a",
        "a ",
        "a\u{a0}",
        "é",
        "urn:oid:1.2.3",
        "urn:oid:2.0.10",
        "urn:oid:3.1",
        "urn:uuid:c757873d-ec9a-4326-a141-556f43239520",
        "urn:uuid:C757873d-ec9a-4326-a141-556f43239520",
        "http://example.org/a",
        "a-B.9",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
        "AAAA",
        "AAA=",
        "AA==",
        "A===",
        "AAAA AAAA",
        " AAAA\n",
        "AAA A",
        "A=AA",
        "a\nb",
        "a\u{b}b",
        "a\u{1}b",
        "\u{c}",
    ];
    const BITS: &[&str] = &[
        "0", "1", "2", "3", "9", "-", ":", ".", "T", "Z", "+", " ", "\t", "\n", "\u{b}", "\u{a0}",
        "a", "F", "=", "/", "e", "60", "00", "é", "\u{1}",
    ];
    let edit = (
        any::<prop::sample::Index>(),
        0..4_usize,
        any::<prop::sample::Index>(),
    );
    (
        prop::sample::select(VALID),
        prop::collection::vec(edit, 0..4),
    )
        .prop_map(|(text, edits)| {
            let mut chars: Vec<char> = text.chars().collect();
            for (at, how, with) in edits {
                let at = at.index(chars.len() + 1);
                let with = BITS[with.index(BITS.len())].chars();
                let end = (at + 1).min(chars.len());
                match how {
                    0 => drop(chars.splice(at..at, with)),
                    1 => drop(chars.splice(at..end, with)),
                    2 => drop(chars.drain(at..end)),
                    _ => chars.truncate(at),
                }
            }
            chars.into_iter().collect()
        })
}

#[test]
fn matchers_agree_with_the_regular_expressions_of_the_standard() {
    for release in Release::ALL {
        let regexes = regexes(release);
        for primitive in PRIMITIVES {
            let Some(regex) = regexes.get(primitive.as_str()) else {
                assert!(release < Release::R5 && *primitive == Primitive::Integer64);
                continue;
            };
            let mut runner =
                proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(6000));
            let done = runner.run(&texts(), |text| {
                prop_assert!(
                    agree(release, *primitive, regex, &text),
                    "{release} {primitive:?} {text:?}"
                );
                Ok(())
            });
            done.unwrap_or_else(|error| panic!("{error}"));
        }
    }
}

#[test]
fn exceptions_from_the_regular_expressions_are_those_that_are_named() {
    let mut seen = Vec::new();
    for (release, primitive, text) in [
        (Release::R5, Primitive::DateTime, "2015-02Z"),
        (Release::R5, Primitive::DateTime, "2015-02-07T13:28:17"),
        (Release::R4, Primitive::String, "a\u{1}"),
        (Release::R5, Primitive::Markdown, "a\u{b}"),
        (Release::R4, Primitive::Date, "2015-02-30"),
        (Release::R4, Primitive::Integer, "2147483648"),
        (Release::R4, Primitive::PositiveInt, "2147483648"),
        (Release::R5, Primitive::Integer64, "9223372036854775808"),
    ] {
        let regex = &regexes(release)[primitive.as_str()];
        assert!(regex.is_match(text.as_bytes()), "{text:?}");
        seen.push(
            wrong(primitive, release, text)
                .map(FindingCode::as_str)
                .unwrap_or_default(),
        );
    }
    assert_eq!(
        seen,
        [
            "date_time_invalid",
            "date_time_invalid",
            "string_invalid",
            "string_invalid",
            "day_not_in_calendar",
            "integer_out_of_range",
            "integer_out_of_range",
            "integer_out_of_range",
        ]
    );
}

#[track_caller]
fn assert_forms(primitive: Primitive, release: Release, valid: &[&str], invalid: &[&str]) {
    for text in valid {
        assert_eq!(wrong(primitive, release, text), None, "{text:?}");
    }
    for text in invalid {
        assert!(wrong(primitive, release, text).is_some(), "{text:?}");
    }
}

#[test]
fn dates_have_year_month_and_day_of_the_calendar() {
    let valid = ["2015", "2015-02", "2016-02-29", "0001-01-01", "9999-12-31"];
    let invalid = [
        "15",
        "0000",
        "2015-13",
        "2015-00",
        "2015-02-29",
        "2015-04-31",
        "2015-2-1",
        "2015-02-07T",
        "2015/02/07",
    ];
    for release in Release::ALL {
        assert_forms(Primitive::Date, release, &valid, &invalid);
        assert_forms(Primitive::DateTime, release, &valid, &invalid);
        assert_forms(Primitive::Instant, release, &[], &valid);
    }
}

#[test]
fn a_second_may_be_a_leap_second() {
    for release in Release::ALL {
        for primitive in [Primitive::DateTime, Primitive::Instant] {
            assert_forms(
                primitive,
                release,
                &["2016-12-31T23:59:60Z", "2015-02-07T13:28:60.5+14:00"],
                &[
                    "2016-12-31T23:59:61Z",
                    "2016-12-31T23:59Z",
                    "2016-12-31T23:59:00",
                    "2016-12-31T24:00:00Z",
                    "2016-12-31T23:59:00+14:01",
                    "2016-12-31T23:59:00z",
                    "2016-12-31 23:59:00Z",
                    "2016-12-31T23:59:00.Z",
                ],
            );
        }
        assert_forms(
            Primitive::Time,
            release,
            &["23:59:60"],
            &["23:59", "23:59:00Z", "24:00:00"],
        );
    }
}

#[test]
fn r5_counts_the_digits_of_fractions_and_decimals() {
    let ten = "2015-02-07T13:28:17.1234567890Z";
    assert_forms(Primitive::Instant, Release::R4, &[ten], &[]);
    assert_forms(Primitive::Instant, Release::R5, &[], &[ten]);
    let long = [
        "0.123456789012345678",
        "1234567890123456789",
        "1e1234567890",
    ];
    assert_forms(Primitive::Decimal, Release::R4, &long, &[]);
    assert_forms(
        Primitive::Decimal,
        Release::R5,
        &["1e10", "-0.50", "0.12345678901234567"],
        &long,
    );
}

#[test]
fn numbers_are_whole_and_in_range() {
    assert_forms(
        Primitive::Integer,
        Release::R4,
        &["0", "-0", "-2147483648", "2147483647"],
        &[
            "1.0",
            "1e2",
            "2147483648",
            "-2147483649",
            "99999999999999999999",
        ],
    );
    assert_forms(
        Primitive::UnsignedInt,
        Release::R4,
        &["0", "2147483647"],
        &["-1", "-0", "2147483648", "1.5"],
    );
    assert_forms(
        Primitive::PositiveInt,
        Release::R4,
        &["1", "2147483647"],
        &["0", "-1", "2147483648"],
    );
    assert_forms(
        Primitive::Integer64,
        Release::R5,
        &["0", "-9223372036854775808", "+5"],
        &["9223372036854775808", "-0", "+0", "01", "1.0", "x", "+-5"],
    );
}

#[test]
fn base64_is_in_groups_of_four() {
    assert_forms(
        Primitive::Base64Binary,
        Release::R4,
        &["AAAA", "AA==", " AAAA\r\nAA+/ "],
        &["AAA", "AA AA", "AAA-", " "],
    );
    assert_forms(
        Primitive::Base64Binary,
        Release::R5,
        &["AAAA", "AA=="],
        &["AAAA AAAA", "A===", "AA=A", "AAA"],
    );
}

#[test]
fn white_space_is_that_of_ascii() {
    assert_forms(
        Primitive::Code,
        Release::R4,
        &["a", "a b", "a\tb", "a\u{a0}", "\u{2003}"],
        &[" a", "a ", "a  b"],
    );
    assert_forms(
        Primitive::Code,
        Release::R5,
        &["a b", "a\u{a0}"],
        &["a\tb", "a  b"],
    );
    assert_forms(
        Primitive::Uri,
        Release::R4,
        &["a\u{a0}b", "%20"],
        &["a b", "a\n"],
    );
}

#[test]
fn ids_are_short_and_plain() {
    let long = "a".repeat(64);
    assert_forms(
        Primitive::Id,
        Release::R4,
        &["a", "A-9.", &long],
        &["", "a_b", "a b", "é", &format!("{long}a")],
    );
}

#[test]
fn strings_have_no_control_characters_and_an_end() {
    assert_forms(
        Primitive::String,
        Release::R4,
        &["a\r\n\tb", " ", "\u{7f}"],
        &["\u{0}", "a\u{b}"],
    );
    let most = "é".repeat(1024 * 1024);
    assert_forms(
        Primitive::String,
        Release::R4,
        &[&most],
        &[&format!("{most}a")],
    );
}
