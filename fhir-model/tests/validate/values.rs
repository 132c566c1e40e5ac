//! Primitive values, each where it stands; their forms are compared with the standard's beside the matchers.

use super::assert_found;

#[test]
fn a_day_is_in_the_calendar() {
    assert_found(
        r#"{"resourceType":"Patient","birthDate":"2015-02-30","deceasedDateTime":"2015-02-30T00:00:00Z"}"#,
        &[
            "day_not_in_calendar Patient.birthDate",
            "day_not_in_calendar Patient.deceasedDateTime",
        ],
    );
}

#[test]
fn ids_of_resources_are_short_and_plain() {
    assert_found(
        r#"{"resourceType":"Patient","id":"a_b"}"#,
        &["id_invalid Patient.id"],
    );
}

#[test]
fn ids_of_elements_are_any_text_without_white_space() {
    let json =
        |id: &str| format!(r#"{{"resourceType":"Patient","name":[{{"id":"{id}","text":"x"}}]}}"#);
    assert_found(&json("Patient.deceased[x]:a/b"), &[]);
    assert_found(&json("a b"), &["id_invalid Patient.name[0].id"]);
}

#[test]
fn strings_have_no_control_characters() {
    assert_found(
        r#"{"resourceType":"Patient","name":[{"text":"a\u0000b","family":"a\nb"}]}"#,
        &["string_invalid Patient.name[0].text"],
    );
}
