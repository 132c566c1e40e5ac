//! Validation of FHIR: findings stand in the order of the text and within it, repeat nothing of it, and can be answered
//! with a resource that is valid itself; what has none is read strictly.

use super::chunks::Chance;
use super::fhir_json::is_json;
use fhir_model::record::{AnyResource, resource_from_json};
use fhir_model::validate::{Finding, FindingCode, LIMIT, to_operation_outcome, validate};
use fhir_model::{Release, Strictness, r4, r4b, r5};

/// Looks at bytes as one resource; those that are not UTF-8 are replaced.
pub fn fhir_validate(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let release = match Chance::of(bytes).below(8) {
        0 => Release::R4B,
        1 => Release::R5,
        _ => Release::R4,
    };
    let findings = validate(release, &text);
    assert_eq!(findings, validate(release, &text), "the same again");
    stand_in_order(&findings, &text);
    let outcome = to_operation_outcome(&findings);
    assert_eq!(validate(release, &outcome), [], "the answer is invalid");
    if !findings.is_empty() {
        return;
    }
    assert!(is_json(&text), "what is no JSON is valid");
    match release {
        Release::R4 => is_strict::<r4::Resource>(&text),
        Release::R4B => is_strict::<r4b::Resource>(&text),
        Release::R5 => is_strict::<r5::Resource>(&text),
    }
}

fn stand_in_order(findings: &[Finding], text: &str) {
    assert!(findings.len() <= LIMIT + 1);
    assert!(findings.is_sorted_by_key(|finding| finding.offset));
    for finding in findings {
        assert!(text.is_char_boundary(finding.offset), "within the text");
        let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"._[]".contains(&byte);
        assert!(finding.path.bytes().all(is_name), "a path of names");
        let more = finding.code == FindingCode::MoreFindings;
        assert!(!more || findings.len() > LIMIT);
    }
}

/// What is valid has a place to the last value; but whole numbers may be written in more ways than they are kept in.
fn is_strict<R: AnyResource + Default>(text: &str) {
    if let Err(error) = resource_from_json::<R>(text, Strictness::Strict) {
        let has_sign = text.contains("-0") || text.contains("\"+");
        assert!(has_sign, "valid, and not read strictly: {error}");
    }
}
