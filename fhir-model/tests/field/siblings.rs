//! What stands beside primitive values.

use fhir_model::r4::{Observation, ObservationValue, Patient};
use fhir_model::{Json, Release};
use serde_json::json;

use super::{everywhere, findings, held, rescued, row};

const NONE: [&str; 0] = [];

#[test]
fn beside_a_scalar() {
    let text = r#"{"resourceType":"Patient","birthDate":"1970-03","_birthDate":{"id":"b","extension":[{"url":"http://e.org/t","valueTime":"12:01:00"}]}}"#;
    assert_eq!(everywhere(Release::R4, text), NONE);
    let patient = Patient::from_json(text).unwrap();
    assert_eq!(patient.birth_date.id(), Some("b"));
    assert_eq!(patient.birth_date.extension().len(), 1);
    let row = row(Release::R4, text);
    assert_eq!(row["birthDate"], "1970-03");
    assert_eq!(rescued(&row)["_birthDate"]["id"], "b");
}

#[test]
fn beside_a_list_place_by_place() {
    let text = r#"{"resourceType":"Patient","name":[{"given":["A",null,"C"],"_given":[null,{"id":"x","extension":[{"url":"http://e.org/t","valueCode":"unknown"}]},null]}]}"#;
    assert_eq!(everywhere(Release::R4, text), NONE);
    let given = &Patient::from_json(text).unwrap().name[0].given;
    let said: Vec<(&str, Option<&str>)> = given.iter().map(|one| (one.text(), one.id())).collect();
    assert_eq!(said, [("A", None), ("", Some("x")), ("C", None)]);
    let row = row(Release::R4, text);
    assert_eq!(row["name"][0]["given"], json!(["A", null, "C"]));
}

#[test]
fn beside_a_choice() {
    for (value, beside) in [
        (r#""valueString":"high""#, r#""_valueString""#),
        (r#""valueInteger":7"#, r#""_valueInteger""#),
        (r#""valueDateTime":"2015""#, r#""_valueDateTime""#),
    ] {
        let text = format!(
            r#"{{"resourceType":"Observation","status":"final","code":{{"text":"c"}},{value},{beside}:{{"id":"v"}}}}"#
        );
        assert_eq!(everywhere(Release::R4, &text), NONE);
        let observation = Observation::from_json(&text).unwrap();
        let id = match &observation.value {
            Some(ObservationValue::String(value)) => value.id(),
            Some(ObservationValue::Integer(value)) => value.id(),
            Some(ObservationValue::DateTime(value)) => value.id(),
            _ => None,
        };
        assert_eq!(id, Some("v"), "{text}");
    }
}

#[test]
fn without_a_value() {
    let text = r#"{"resourceType":"Patient","_birthDate":{"extension":[{"url":"http://e.org/absent","valueCode":"unknown"}]}}"#;
    assert_eq!(everywhere(Release::R4, text), NONE);
    let patient = Patient::from_json(text).unwrap();
    assert!(patient.birth_date.value().is_none() && !patient.birth_date.is_absent());
    // An extension stands for a value that must be there, an id alone does not.
    let required = r#"{"resourceType":"Observation","_status":{"extension":[{"url":"http://e.org/absent","valueCode":"unknown"}]},"code":{"text":"c"}}"#;
    assert_eq!(everywhere(Release::R4, required), NONE);
    let choice = r#"{"resourceType":"Patient","_deceasedBoolean":{"extension":[{"url":"http://e.org/absent","valueCode":"unknown"}]}}"#;
    assert_eq!(everywhere(Release::R4, choice), NONE);
}

#[test]
fn with_an_id_only() {
    let text = r#"{"resourceType":"Patient","active":true,"_active":{"id":"a"}}"#;
    assert_eq!(everywhere(Release::R4, text), NONE);
    assert_eq!(Patient::from_json(text).unwrap().active.id(), Some("a"));
    let alone =
        r#"{"resourceType":"Patient","_active":{"id":"a"},"name":[{"_given":[{"id":"g"}]}]}"#;
    // It is kept, though an element with an id alone says nothing.
    assert_eq!(
        everywhere(Release::R4, alone),
        [
            "object_empty Patient.active",
            "object_empty Patient.name[0].given[0]",
        ]
    );
    let patient = Patient::from_json(alone).unwrap();
    assert_eq!(
        (patient.active.value, patient.active.id()),
        (None, Some("a"))
    );
    assert_eq!(patient.name[0].given[0].id(), Some("g"));
}

#[test]
fn nulls_keep_arrays_of_equal_length() {
    let uneven = r#"{"resourceType":"Patient","name":[{"given":["A","B"],"_given":[{"id":"x"}]}]}"#;
    held(Release::R4, uneven);
    assert_eq!(
        findings(Release::R4, uneven),
        ["lengths_differ Patient.name[0].given"]
    );
    let hole = r#"{"resourceType":"Patient","name":[{"given":["A",null]}]}"#;
    assert_eq!(
        everywhere(Release::R4, hole),
        ["null_alone Patient.name[0].given[1]"]
    );
    let of_objects = r#"{"resourceType":"Patient","name":[{"family":"A"},null]}"#;
    held(Release::R4, of_objects);
    assert_eq!(
        findings(Release::R4, of_objects),
        ["null_unexpected Patient.name[1]"]
    );
}
