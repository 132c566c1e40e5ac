//! Codes of closed code sets: those that HL7 itself defines, with the releases that have them.

use super::FindingCode;
use crate::def::{CodeSet, CodeSetKind};
use crate::{Release, code_set};

/// Coding systems are a register that grows between releases: when one was entered says nothing of a message.
const REGISTER: &str = "0396";

/// What is wrong with a code, which is not empty and not null; nothing where the set is not closed or has no codes.
pub(super) fn check(id: &str, text: &[u8], release: Release) -> Option<FindingCode> {
    let set = code_set(id).filter(|set| set.kind == CodeSetKind::Hl7 && !set.lines.is_empty())?;
    let text = std::str::from_utf8(text).unwrap_or_default();
    match set.code(text) {
        Some(code) if code.is_in(release) || id == REGISTER => None,
        Some(_) => Some(FindingCode::CodeNotInRelease),
        None if is_of_a_pattern(set, text) => None,
        None => Some(FindingCode::CodeUnknown),
    }
}

/// Whether code set 0125 says that a type can no longer be that of an observation.
pub(super) fn is_ended_type(name: &str, release: Release) -> bool {
    let code = code_set("0125").and_then(|set| set.code(name));
    code.and_then(|code| code.until)
        .is_some_and(|until| until < release)
}

/// Some codes stand for many: `HL7nnnn`, `99zzz`.
fn is_of_a_pattern(set: &CodeSet, text: &str) -> bool {
    let is_pattern = |code: &str| ["nn", "zzz", "xxx"].iter().any(|run| code.contains(run));
    set.codes()
        .any(|code| is_pattern(code.code) && matches(code.code.as_bytes(), text.as_bytes()))
}

/// `n` is a digit; a run of `s`, `x` or `z` is any letters and digits.
fn matches(pattern: &[u8], text: &[u8]) -> bool {
    match (pattern, text) {
        ([], []) => true,
        ([b'n', pattern @ ..], [digit, text @ ..]) => {
            digit.is_ascii_digit() && matches(pattern, text)
        }
        ([b's' | b'x' | b'z', rest @ ..], text) => {
            let run = rest
                .iter()
                .take_while(|byte| matches!(byte, b's' | b'x' | b'z'))
                .count();
            let behind = rest.get(run..).unwrap_or_default();
            let length = text
                .iter()
                .take_while(|byte| byte.is_ascii_alphanumeric())
                .count();
            // Nothing follows a run in any code.
            length > 0 && behind.is_empty() && length == text.len()
        }
        ([one, pattern @ ..], [other, text @ ..]) => one == other && matches(pattern, text),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_known_in_the_releases_that_have_them() {
        let found = |set, code: &str, release| check(set, code.as_bytes(), release);
        assert_eq!(found("0008", "AA", Release::V2_1), None);
        assert_eq!(
            found("0008", "CA", Release::V2_1),
            Some(FindingCode::CodeNotInRelease)
        );
        assert_eq!(
            found("0008", "aa", Release::V2_5),
            Some(FindingCode::CodeUnknown)
        );
        // Sets of users, and numbers that are none.
        assert_eq!(found("0001", "?", Release::V2_5), None);
        assert_eq!(found("9999", "?", Release::V2_5), None);
        assert!(is_ended_type("CE", Release::V2_7) && !is_ended_type("CE", Release::V2_6));
    }

    #[test]
    fn codes_that_stand_for_many_are_patterns() {
        let known = |code: &str| check("0396", code.as_bytes(), Release::V2_8).is_none();
        for code in ["LN", "HL70001", "99LAB", "99zzz", "ISO3166", "L"] {
            assert!(known(code), "{code}");
        }
        for code in ["HL7000", "HL7000A", "99", "99-1", "LNX", ""] {
            assert!(!known(code), "{code}");
        }
    }
}
