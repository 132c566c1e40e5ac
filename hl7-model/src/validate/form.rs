//! The form of primitive values by release: numbers and times as the standard writes them, and nothing else.

use super::FindingCode;
use crate::Release;
use crate::value;

/// What is wrong with a text of a primitive type, which is not empty and not null.
pub(super) fn check(ty: &str, text: &[u8], release: Release) -> Option<FindingCode> {
    let (ok, code) = match ty {
        "NM" => (is_number(text), FindingCode::NumberInvalid),
        "SI" => (
            digits(text) && !text.is_empty(),
            FindingCode::SequenceIdInvalid,
        ),
        "DT" => (is_date(text, release), FindingCode::DateInvalid),
        "TM" => (is_time(text, release), FindingCode::TimeInvalid),
        "DTM" | "TS" => (is_date_time(text, release), FindingCode::DateTimeInvalid),
        _ => return None,
    };
    (!ok).then_some(code)
}

fn digits(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_digit)
}

/// A sign, digits, and a point among them or none.
fn is_number(text: &[u8]) -> bool {
    let unsigned = match text {
        [b'+' | b'-', rest @ ..] => rest,
        _ => text,
    };
    let mut parts = unsigned.splitn(2, |byte| *byte == b'.');
    let (whole, fraction) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    digits(whole) && digits(fraction) && !(whole.is_empty() && fraction.is_empty())
}

/// `YYYYMMDD`; from release 2.3 on also `YYYY` and `YYYYMM`.
fn is_date(text: &[u8], release: Release) -> bool {
    if !digits(text) {
        return false;
    }
    match text.len() {
        8 => value::date(text).exact,
        4 | 6 if release >= Release::V2_3 => {
            // The first day of the period exists.
            let mut day = *b"00000101";
            day.iter_mut().zip(text).for_each(|(to, from)| *to = *from);
            value::date(&day).exact
        }
        _ => false,
    }
}

/// `HHMM[SS[.S[S[S[S]]]]][+/-ZZZZ]`; from release 2.5 on also `HH`.
fn is_time(text: &[u8], release: Release) -> bool {
    let Some(clock) = without_offset(text) else {
        return false;
    };
    is_clock(clock, release)
}

/// `YYYYMMDD[HHMM[SS[.S[S[S[S]]]]]][+/-ZZZZ]`; from release 2.3 on also `YYYY` and `YYYYMM`, from 2.5 on also an hour
/// without minutes.
fn is_date_time(text: &[u8], release: Release) -> bool {
    let Some(stated) = without_offset(text) else {
        return false;
    };
    match stated.split_at_checked(8) {
        None | Some((_, [])) => is_date(stated, release),
        Some((day, clock)) => is_date(day, release) && is_clock(clock, release),
    }
}

/// Without `+HHMM`; nothing when that makes no sense.
fn without_offset(text: &[u8]) -> Option<&[u8]> {
    let Some(sign) = text.iter().position(|byte| matches!(byte, b'+' | b'-')) else {
        return Some(text);
    };
    let (stated, offset) = text.split_at_checked(sign)?;
    match offset {
        [_, a, b, c, d] => {
            let (hours, minutes) = (two(*a, *b)?, two(*c, *d)?);
            (hours < 24 && minutes < 60).then_some(stated)
        }
        _ => None,
    }
}

fn is_clock(text: &[u8], release: Release) -> bool {
    let (clock, fraction) = match text.iter().position(|byte| *byte == b'.') {
        Some(point) => text.split_at_checked(point).unwrap_or((text, &[])),
        None => (text, &[][..]),
    };
    let (hour, minute, second) = match clock {
        [a, b] if release >= Release::V2_5 => (two(*a, *b), Some(0), Some(0)),
        [a, b, c, d] => (two(*a, *b), two(*c, *d), Some(0)),
        [a, b, c, d, e, f] => (two(*a, *b), two(*c, *d), two(*e, *f)),
        _ => return false,
    };
    let (Some(hour), Some(minute), Some(second)) = (hour, minute, second) else {
        return false;
    };
    let fraction = match fraction {
        [] => true,
        [_, places @ ..] => clock.len() == 6 && matches!(places.len(), 1..=4) && digits(places),
    };
    // 2400 is the end of a day, second 60 a leap second.
    let ends_the_day = hour == 24 && minute == 0 && second == 0;
    fraction && (hour < 24 || ends_the_day) && minute < 60 && second <= 60
}

fn two(high: u8, low: u8) -> Option<u8> {
    let (high, low) = (high.wrapping_sub(b'0'), low.wrapping_sub(b'0'));
    (high <= 9 && low <= 9).then(|| high.wrapping_mul(10).wrapping_add(low))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ok(ty: &str, text: &str, release: Release) -> bool {
        check(ty, text.as_bytes(), release).is_none()
    }

    fn all(ty: &str, texts: &[&str], expected: bool, release: Release) {
        for text in texts {
            assert_eq!(
                ok(ty, text, release),
                expected,
                "{ty} {text:?} in {release}"
            );
        }
    }

    #[test]
    fn numbers_have_digits_a_sign_and_a_point_and_nothing_else() {
        all(
            "NM",
            &["0", "007", "+5", "-1.50", ".5", "5."],
            true,
            Release::V2_5,
        );
        all(
            "NM",
            &[
                "", "+", ".", "1,5", "1E3", ">100", " 7", "1.2.3", "--1", "5 mg", "１",
            ],
            false,
            Release::V2_5,
        );
        all("SI", &["0", "0001", "17"], true, Release::V2_5);
        all("SI", &["", "-1", "+1", "1.0", "A"], false, Release::V2_5);
    }

    #[test]
    fn dates_have_a_precision_that_the_release_knows_and_exist() {
        all("DT", &["20240229", "19991231"], true, Release::V2_1);
        all("DT", &["2024", "202403"], false, Release::V2_2);
        all("DT", &["2024", "202403", "20240312"], true, Release::V2_3);
        let wrong = [
            "",
            "20230229",
            "20240231",
            "202413",
            "20240001",
            "19800000",
            "0000",
            "2024-03-12",
            "991231",
            "202403120830",
        ];
        all("DT", &wrong, false, Release::V2_8);
    }

    #[test]
    fn times_have_a_precision_that_the_release_knows() {
        all(
            "TM",
            &[
                "0830",
                "083015",
                "083015.1234",
                "0830+0100",
                "2400",
                "235960",
            ],
            true,
            Release::V2_3,
        );
        all("TM", &["08"], false, Release::V2_4);
        all("TM", &["08"], true, Release::V2_5);
        let wrong = [
            "",
            "8",
            "25",
            "0860",
            "083061",
            "0830.5",
            "083015.",
            "083015.12345",
            "0830+01",
            "0830+2400",
            "08:30",
            "2401",
        ];
        all("TM", &wrong, false, Release::V2_8);
    }

    #[test]
    fn date_times_have_a_precision_that_the_release_knows_and_exist() {
        for ty in ["TS", "DTM"] {
            let good = [
                "20240312",
                "202403120830",
                "20240312083015",
                "20240312083015.25-0500",
                "20240312+0100",
            ];
            all(ty, &good, true, Release::V2_1);
            all(ty, &["2024", "202403"], false, Release::V2_2);
            all(ty, &["2024", "202403", "2024+0100"], true, Release::V2_3_1);
            all(ty, &["2024031208"], false, Release::V2_4);
            all(ty, &["2024031208"], true, Release::V2_5);
            let wrong = [
                "",
                "20240231",
                "20240231083015",
                "202403122530",
                "2024-03-12",
                "20240312T0830",
                "202403120830Z",
                "2024031208301",
                "UNKNOWN",
            ];
            all(ty, &wrong, false, Release::V2_8);
        }
    }

    #[test]
    fn texts_may_be_anything() {
        all("ST", &["", "x"], true, Release::V2_5);
        all("CM_PAT_ID", &["x"], true, Release::V2_2);
    }
}
