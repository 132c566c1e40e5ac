//! Any text: JSON or not, findings with their places, and none with a value.

use proptest::prelude::*;

use super::assert_found;
use fhir_model::Release;
use fhir_model::validate::{FindingCode, LIMIT, Severity, to_operation_outcome, validate};

#[test]
fn what_is_not_json_is_one_finding_where_it_ceases_to_be() {
    assert_found("", &["not_json Resource"]);
    assert_found(r#"{"resourceType":"Patient""#, &["not_json Patient"]);
    assert_found(
        r#"{"resourceType":"Patient","name":[{"family":tru}]}"#,
        &["not_json Patient.name[0].family"],
    );
    assert_found(r#"{"resourceType":"Patient"} x"#, &["not_json Patient"]);
    assert_found(
        r#"{"resourceType":"Patient","id":"\ud800"}"#,
        &["lone_surrogate Patient.id"],
    );
    let deep = "[".repeat(200);
    let path = "[0]".repeat(127);
    assert_found(
        &format!(r#"{{"resourceType":"Patient","x":{deep}"#),
        &[&format!("too_deep Patient.x{path}")],
    );
}

#[test]
fn what_was_found_before_is_kept() {
    assert_found(
        r#"{"resourceType":"Patient","active":1,"name":[{"family":"x"]}"#,
        &["wrong_type Patient.active", "not_json Patient.name[0]"],
    );
}

#[test]
fn findings_stand_in_the_order_of_the_text_with_their_bytes() {
    let json = r#"{"resourceType": "Patient", "communication": [ {"preferred": 1}], "id": ""}"#;
    let found: Vec<_> = validate(Release::R4, json)
        .into_iter()
        .map(|one| {
            (
                one.path,
                json.get(one.offset..).unwrap().chars().next().unwrap(),
            )
        })
        .collect();
    let expected = [
        ("Patient.communication[0].language", '{'),
        ("Patient.communication[0].preferred", '1'),
        ("Patient.id", '"'),
    ];
    assert_eq!(
        found,
        expected.map(|(path, first)| (path.to_owned(), first))
    );
}

#[test]
fn a_byte_order_mark_and_escaped_keys_change_nothing() {
    assert_found(
        "\u{feff}{\"resource\\u0054ype\":\"Pati\\u0065nt\",\"\\u0061ctive\":true,\"gender\":\"m\\u0061le\"}",
        &[],
    );
}

#[test]
fn only_so_many_findings_are_listed() {
    let name = r#"{"family":1},"#.repeat(LIMIT + 5);
    let json = format!(r#"{{"resourceType":"Patient","name":[{name}{{}}]}}"#);
    let found = validate(Release::R4, &json);
    assert_eq!(found.len(), LIMIT + 1);
    let last = found.last().unwrap();
    assert_eq!(
        (last.code, last.severity),
        (FindingCode::MoreFindings, Severity::Information)
    );
    assert_eq!(last.path, format!("Patient.name[{LIMIT}].family"));
}

#[test]
fn an_outcome_is_a_valid_resource_of_every_release() {
    let texts = [
        r#"{"resourceType":"Patient"}"#,
        r#"{"resourceType":"Patient","x":"\"","gender":"x","managingOrganization":{"reference":"X/1"}}"#,
        "",
    ];
    for release in Release::ALL {
        if release.resources().is_empty() {
            continue;
        }
        for text in texts {
            let outcome = to_operation_outcome(&validate(release, text));
            assert_eq!(validate(release, &outcome), [], "{outcome}");
        }
        // Every code has an issue type of the value set.
        let issues = FindingCode::ALL.iter().map(|code| {
            let (severity, code) = (code.severity(), code.issue_type());
            format!(r#"{{"severity":"{severity}","code":"{code}"}}"#)
        });
        let issues: Vec<String> = issues.collect();
        let json = format!(
            r#"{{"resourceType":"OperationOutcome","issue":[{}]}}"#,
            issues.join(",")
        );
        assert_eq!(validate(release, &json), []);
    }
}

#[test]
fn no_finding_repeats_a_value() {
    // A marked value in every place, of every wrong kind.
    const MARK: &str = "mark 4711";
    let values = [
        format!(r#""{MARK}""#),
        format!(r#"["{MARK}"]"#),
        format!(r#"{{"{MARK}":"{MARK}"}}"#),
        format!(r#"[{{"reference":"{MARK}","coding":[{{"code":"{MARK} "}}],"{MARK}":1}}]"#),
        format!(r##"{{"reference":"#{MARK}","type":"{MARK}"}}"##),
    ];
    let mut count = 0;
    for resource in Release::R4.resources() {
        for key in resource.def.keys().all() {
            for value in &values {
                for beside in ["", "_"] {
                    let json = format!(
                        r#"{{"resourceType":"{}","{beside}{}":{value}}}"#,
                        resource.def.name, key.name
                    );
                    let found = validate(Release::R4, &json);
                    count += found.len();
                    let text = to_operation_outcome(&found) + &format!("{found:?}");
                    assert!(!text.contains("4711"), "{json} {text}");
                }
            }
        }
    }
    assert!(count > 10_000);
}

/// A resource with much of everything.
const MUCH: &str = r##"{"resourceType":"Bundle","type":"transaction","entry":[{"fullUrl":"urn:uuid:1","resource":
    {"resourceType":"Patient","id":"a","text":{"status":"generated","div":"<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>x &amp; y</p></div>"},
    "contained":[{"resourceType":"Organization","id":"o","name":"x"}],"name":[{"given":["a",null],"_given":[null,
    {"extension":[{"url":"x","valueDecimal":1.00}]}]}],"managingOrganization":{"reference":"#o"},"birthDate":"1970-02-28",
    "deceasedDateTime":"2015-02-07T13:28:17.239+01:00","generalPractitioner":[{"reference":"urn:uuid:2"}],
    "maritalStatus":{"coding":[{"system":"http://x.org","code":"M"}]},"photo":[{"data":"AAAA","size":4}]}},
    {"fullUrl":"urn:uuid:2","resource":{"resourceType":"Practitioner"}}]}"##;

#[test]
fn much_of_everything_is_valid() {
    assert_found(MUCH, &[]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4000))]

    #[test]
    fn no_text_makes_it_panic(
        damage in prop::collection::vec((any::<u8>(), any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..6),
    ) {
        const TEXTS: &[&str] = &[
            "\"", "\\", "{", "}", "[", "]", ":", ",", "0", "-", "null", "true", "_", "#", "<", "&", "é", "\"\"", "{}", "[]",
            "\"a\":1,", "\"contained\":[]", "1e9", "\u{feff}", " ", "/", "urn:", "Patient/1",
        ];
        let mut chars: Vec<char> = MUCH.chars().collect();
        for (how, at, with) in damage {
            let at = at.index(chars.len() + 1);
            let end = (at + usize::from(how / 4)).min(chars.len());
            match how % 4 {
                0 => chars.truncate(at),
                1 => drop(chars.drain(at..end)),
                2 => drop(chars.splice(at..end.min(at + 1), TEXTS[with.index(TEXTS.len())].chars())),
                _ => {
                    let copy: Vec<char> = chars[at..end].to_vec();
                    let to = with.index(chars.len() + 1);
                    drop(chars.splice(to..to, copy));
                }
            }
        }
        let text: String = chars.into_iter().collect();
        for release in Release::ALL {
            for finding in validate(release, &text) {
                prop_assert!(finding.offset <= text.len());
            }
        }
    }
}
