//! The forms of primitive values: the standard's regular expressions, ASCII and anchored, as matchers by hand. Below the
//! walk; it sees one text that is not empty, and knows nothing of where it stands.
//!
//! Where the regular expression of a release says something else than its text means, the text is followed:
//! * R5 `dateTime` would allow an offset without a time and a time without an offset: the rule of R4 holds, with at most
//!   nine digits of a second.
//! * R5 `decimal` has one `}` too many behind the exponent.
//! * `string` and `markdown` have no control characters but tab, carriage return and line feed (FHIR R4 §2.24.0.1).
//! * A day must be one of the calendar: `2015-02-30` has the form of a date and is none.
//! * Ids of elements are any text without white space, though R4B and R5 call some of them an `id`: their own have other
//!   characters.
//! * `integer`, `positiveInt` and `unsignedInt` have 32 bits, `integer64` has 64.

use model_core::value::days_in_month;

use super::FindingCode;
use crate::Release;
use crate::def::Primitive;
use crate::reference::is_id;

/// How many characters a string may have.
const LONGEST: usize = 1024 * 1024;

/// What is wrong with a value, a JSON string without its quotes or a JSON number.
#[inline]
pub(super) fn wrong(primitive: Primitive, release: Release, text: &str) -> Option<FindingCode> {
    let bytes = text.as_bytes();
    let unless = |fits: bool, code| (!fits).then_some(code);
    match primitive {
        Primitive::Boolean | Primitive::Xhtml => None,
        Primitive::String | Primitive::Markdown => string(text),
        Primitive::Code => unless(is_code(bytes, release), FindingCode::CodeInvalid),
        Primitive::Uri | Primitive::Url | Primitive::Canonical => {
            unless(!bytes.iter().any(is_space), FindingCode::UriInvalid)
        }
        Primitive::Id => unless(is_id(text), FindingCode::IdInvalid),
        Primitive::Oid => unless(is_oid(bytes), FindingCode::OidInvalid),
        Primitive::Uuid => unless(is_uuid(bytes), FindingCode::UuidInvalid),
        Primitive::Base64Binary => unless(is_base64(bytes, release), FindingCode::Base64Invalid),
        Primitive::Date => date(bytes),
        Primitive::DateTime => date_time(bytes, release),
        Primitive::Instant => instant(bytes, release),
        Primitive::Time => unless(
            clock(bytes, release).is_some_and(<[u8]>::is_empty),
            FindingCode::TimeInvalid,
        ),
        Primitive::Decimal => unless(is_decimal(bytes, release), FindingCode::DecimalInvalid),
        Primitive::Integer => {
            let fits = is_whole(bytes, release);
            integer(fits, text.parse::<i32>().is_ok())
        }
        Primitive::Integer64 => {
            let unsigned = bytes.strip_prefix(b"+").unwrap_or(bytes);
            let fits = unsigned != b"0" || bytes.len() == 1;
            integer(
                fits && is_whole(unsigned, release),
                text.parse::<i64>().is_ok(),
            )
        }
        Primitive::UnsignedInt => integer(
            is_digits(bytes),
            text.parse::<u32>()
                .is_ok_and(|value| value <= i32::MAX as u32),
        ),
        Primitive::PositiveInt => integer(
            is_digits(bytes) && bytes != b"0",
            text.parse::<u32>()
                .is_ok_and(|value| value <= i32::MAX as u32),
        ),
    }
}

/// What is wrong with the id of an element: any text without white space (FHIR R4 §2.24.0).
pub(super) fn wrong_element_id(text: &str) -> Option<FindingCode> {
    text.bytes()
        .any(|byte| is_space(&byte))
        .then_some(FindingCode::IdInvalid)
}

fn integer(has_form: bool, is_in_range: bool) -> Option<FindingCode> {
    match (has_form, is_in_range) {
        (false, _) => Some(FindingCode::IntegerInvalid),
        (true, false) => Some(FindingCode::IntegerOutOfRange),
        (true, true) => None,
    }
}

fn string(text: &str) -> Option<FindingCode> {
    let is_control = |byte: &u8| *byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r');
    if text.as_bytes().iter().any(is_control) {
        return Some(FindingCode::StringInvalid);
    }
    let is_long = text.len() > LONGEST && text.chars().count() > LONGEST;
    is_long.then_some(FindingCode::StringTooLong)
}

/// `\s` of ASCII.
fn is_space(byte: &u8) -> bool {
    matches!(byte, b'\t'..=b'\r' | b' ')
}

/// Words with one space each between them; before R5 any white space.
fn is_code(bytes: &[u8], release: Release) -> bool {
    let mut after_space = true;
    for byte in bytes {
        let space = is_space(byte);
        if space && (after_space || (release >= Release::R5 && *byte != b' ')) {
            return false;
        }
        after_space = space;
    }
    !after_space
}

fn is_oid(bytes: &[u8]) -> bool {
    let Some([b'0'..=b'2', b'.', arcs @ ..]) = bytes.strip_prefix(b"urn:oid:") else {
        return false;
    };
    arcs.split(|byte| *byte == b'.').all(is_digits)
}

fn is_uuid(bytes: &[u8]) -> bool {
    let Some(uuid) = bytes.strip_prefix(b"urn:uuid:") else {
        return false;
    };
    let fits = |(at, byte): (usize, &u8)| match at {
        8 | 13 | 18 | 23 => *byte == b'-',
        _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
    };
    uuid.len() == 36 && uuid.iter().enumerate().all(fits)
}

/// Before R5, white space may stand between groups of four characters.
fn is_base64(bytes: &[u8], release: Release) -> bool {
    let is_digit = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/');
    if release >= Release::R5 {
        let digits = bytes
            .strip_suffix(b"==")
            .or_else(|| bytes.strip_suffix(b"="));
        return bytes.len().is_multiple_of(4) && digits.unwrap_or(bytes).iter().all(is_digit);
    }
    let mut digits = 0_usize;
    for byte in bytes {
        if is_digit(byte) || *byte == b'=' {
            digits += 1;
        } else if !is_space(byte) || !digits.is_multiple_of(4) {
            return false;
        }
    }
    digits > 0 && digits.is_multiple_of(4)
}

/// Digits without a leading zero.
fn is_digits(bytes: &[u8]) -> bool {
    match bytes {
        [b'0'] => true,
        [b'1'..=b'9', rest @ ..] => rest.iter().all(u8::is_ascii_digit),
        _ => false,
    }
}

/// The same with a sign. R5 has no `-0`.
fn is_whole(bytes: &[u8], release: Release) -> bool {
    match bytes {
        b"-0" => release < Release::R5,
        [b'-', digits @ ..] => is_digits(digits),
        digits => is_digits(digits),
    }
}

/// A number of JSON is a decimal before R5, which counts digits.
fn is_decimal(bytes: &[u8], release: Release) -> bool {
    if release < Release::R5 {
        return true;
    }
    let unsigned = bytes.strip_prefix(b"-").unwrap_or(bytes);
    let mut rest = unsigned;
    let digits = |rest: &mut &[u8]| {
        let count = rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
        *rest = rest.get(count..).unwrap_or_default();
        count
    };
    if digits(&mut rest) > 18 {
        return false;
    }
    if let [b'.', after @ ..] = rest {
        rest = after;
        if digits(&mut rest) > 17 {
            return false;
        }
    }
    if let [b'e' | b'E', after @ ..] = rest {
        rest = match after {
            [b'+' | b'-', after @ ..] => after,
            after => after,
        };
        return digits(&mut rest) <= 9;
    }
    true
}

fn date(bytes: &[u8]) -> Option<FindingCode> {
    match day(bytes) {
        Some(Day {
            rest: [], exists, ..
        }) => calendar(exists),
        _ => Some(FindingCode::DateInvalid),
    }
}

fn date_time(bytes: &[u8], release: Release) -> Option<FindingCode> {
    match day(bytes) {
        Some(Day {
            rest: [], exists, ..
        }) => calendar(exists),
        Some(Day {
            rest: [b'T', time @ ..],
            is_full: true,
            exists,
        }) if is_moment(time, release) => calendar(exists),
        _ => Some(FindingCode::DateTimeInvalid),
    }
}

fn instant(bytes: &[u8], release: Release) -> Option<FindingCode> {
    match day(bytes) {
        Some(Day {
            rest: [b'T', time @ ..],
            is_full: true,
            exists,
        }) if is_moment(time, release) => calendar(exists),
        _ => Some(FindingCode::InstantInvalid),
    }
}

fn calendar(exists: bool) -> Option<FindingCode> {
    (!exists).then_some(FindingCode::DayNotInCalendar)
}

/// The date that a text begins with.
struct Day<'a> {
    rest: &'a [u8],
    /// It has year, month and day.
    is_full: bool,
    /// It is in the calendar.
    exists: bool,
}

/// `YYYY`, `YYYY-MM`, `YYYY-MM-DD`.
fn day(bytes: &[u8]) -> Option<Day<'_>> {
    let (century, rest) = two(bytes, 99)?;
    let (year, rest) = two(rest, 99)?;
    let year = century * 100 + year;
    if year == 0 {
        return None;
    }
    let some = |rest| Day {
        rest,
        is_full: false,
        exists: true,
    };
    let [b'-', rest @ ..] = rest else {
        return Some(some(rest));
    };
    let (month, rest) = two(rest, 12)?;
    if month == 0 {
        return None;
    }
    let [b'-', rest @ ..] = rest else {
        return Some(some(rest));
    };
    let (day, rest) = two(rest, 31)?;
    if day == 0 {
        return None;
    }
    Some(Day {
        rest,
        is_full: true,
        exists: day <= days_in_month(i32::try_from(year).ok()?, month),
    })
}

/// A time of day with its offset.
fn is_moment(bytes: &[u8], release: Release) -> bool {
    let offset = |bytes: &[u8]| {
        let (hours, rest) = two(bytes, 14)?;
        let [b':', rest @ ..] = rest else { return None };
        let (_, rest) = two(rest, if hours == 14 { 0 } else { 59 })?;
        Some(rest.is_empty())
    };
    match clock(bytes, release) {
        Some([b'Z']) => true,
        Some([b'+' | b'-', rest @ ..]) => offset(rest) == Some(true),
        _ => false,
    }
}

/// What follows the time of day that a text begins with. Second 60 is a leap second.
fn clock(bytes: &[u8], release: Release) -> Option<&[u8]> {
    let (_, rest) = two(bytes, 23)?;
    let [b':', rest @ ..] = rest else { return None };
    let (_, rest) = two(rest, 59)?;
    let [b':', rest @ ..] = rest else { return None };
    let (_, rest) = two(rest, 60)?;
    let [b'.', fraction @ ..] = rest else {
        return Some(rest);
    };
    let digits = fraction.iter().take_while(|byte| byte.is_ascii_digit());
    match digits.count() {
        0 => None,
        10.. if release >= Release::R5 => None,
        count => fraction.get(count..),
    }
}

/// A number of two digits, and what follows it.
#[inline]
fn two(bytes: &[u8], most: u32) -> Option<(u32, &[u8])> {
    let [tens, ones, rest @ ..] = bytes else {
        return None;
    };
    let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
    let number = u32::from(tens) * 10 + u32::from(ones);
    (tens < 10 && ones < 10 && number <= most).then_some((number, rest))
}
