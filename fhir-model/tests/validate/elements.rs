//! Elements: how many, of which kind, and what stands beside them.

use super::assert_found;

/// A valid Patient with more elements.
fn patient(rest: &str) -> String {
    format!(r#"{{"resourceType":"Patient",{rest}}}"#)
}

#[track_caller]
fn assert_patient(rest: &str, expected: &[&str]) {
    assert_found(&patient(rest), expected);
}

#[test]
fn a_valid_resource_has_no_findings() {
    assert_found(r#"{"resourceType":"Patient"}"#, &[]);
    assert_patient(
        r#""id":"a","name":[{"family":"Everyman","given":["Adam"]}],"active":true,"birthDate":"1970"#,
        &["not_json Patient.birthDate"],
    );
    assert_patient(
        r#""id":"a","_id":{"extension":[{"url":"x","valueCode":"y"}]},"active":true,"birthDate":"1970""#,
        &[],
    );
}

#[test]
fn a_required_element_is_missed() {
    assert_found(
        r#"{"resourceType":"Observation","status":"final"}"#,
        &["element_missing Observation.code"],
    );
    assert_found(
        r#"{"resourceType":"Observation"}"#,
        &[
            "element_missing Observation.status",
            "element_missing Observation.code",
        ],
    );
}

#[test]
fn a_required_choice_is_missed_under_its_name() {
    let json = |rest: &str| {
        format!(
            r#"{{"resourceType":"MedicationRequest","status":"active","intent":"order","subject":{{"display":"x"}}{rest}}}"#
        )
    };
    assert_found(&json(""), &["element_missing MedicationRequest.medication"]);
    assert_found(&json(r#","medicationCodeableConcept":{"text":"x"}"#), &[]);
    assert_found(
        &json(r#","medicationReference":{"reference":"Medication/1"}"#),
        &[],
    );
}

#[test]
fn what_a_backbone_element_requires_is_missed_where_it_is() {
    assert_patient(r#""active":true"#, &[]);
    assert_patient(
        r#""communication":[{"preferred":true},{"language":{"text":"x"}}]"#,
        &["element_missing Patient.communication[0].language"],
    );
}

#[test]
fn an_extension_stands_for_a_required_value() {
    let json = |beside: &str| {
        format!(r#"{{"resourceType":"Observation","code":{{"text":"x"}},"_status":{beside}}}"#)
    };
    assert_found(
        &json(r#"{"extension":[{"url":"x","valueCode":"unknown"}]}"#),
        &[],
    );
    assert_found(&json(r#"{"id":"a"}"#), &["object_empty Observation.status"]);
    assert_found(&json("{}"), &["object_empty Observation.status"]);
}

#[test]
fn an_unknown_element_is_named() {
    assert_patient(r#""surname":"x""#, &["element_unknown Patient.surname"]);
    assert_patient(
        r#""name":[{"familyName":{"a":[1]}}]"#,
        &["element_unknown Patient.name[0].familyName"],
    );
    assert_patient(r#""_name":{"id":"a"}"#, &["element_unknown Patient.name"]);
    assert_patient(
        r#""extension":[{"url":"x","valueCode":"y","_url":{"id":"a"}}]"#,
        &["element_unknown Patient.extension[0].url"],
    );
}

#[test]
fn a_key_that_is_no_name_is_not_told() {
    assert_patient(r#""Jane Doe, 1970":"x""#, &["element_unknown Patient"]);
}

#[test]
fn a_key_is_there_once() {
    assert_patient(
        r#""active":true,"active":true"#,
        &["duplicate_key Patient.active"],
    );
    assert_patient(
        r#""_active":{"id":"a"},"active":true,"_active":{"id":"a"}"#,
        &["duplicate_key Patient.active"],
    );
    assert_patient(
        r#""resourceType":"Patient""#,
        &["duplicate_key Patient.resourceType"],
    );
    assert_patient(
        r#""x":1,"x":1"#,
        &["element_unknown Patient.x", "duplicate_key Patient.x"],
    );
    assert_patient(r#""x":{"y":1,"y":1}"#, &["duplicate_key Patient.x.y"]);
}

#[test]
fn what_repeats_is_an_array_and_nothing_else_is() {
    assert_patient(
        r#""name":{"family":["x"],"given":"y"}"#,
        &[
            "array_missing Patient.name",
            "array_unexpected Patient.name.family",
            "array_missing Patient.name.given",
        ],
    );
    assert_patient(
        r#""contact":[{"name":[{"text":""}]}]"#,
        &[
            "array_unexpected Patient.contact[0].name",
            "string_empty Patient.contact[0].name[0].text",
        ],
    );
}

#[test]
fn a_value_is_of_the_kind_of_its_type() {
    assert_patient(
        r#""active":"true","birthDate":1970,"multipleBirthInteger":"2","name":["x"],"maritalStatus":true,"contained":[1]"#,
        &[
            "wrong_type Patient.active",
            "wrong_type Patient.birthDate",
            "wrong_type Patient.multipleBirthInteger",
            "wrong_type Patient.name[0]",
            "wrong_type Patient.maritalStatus",
            "wrong_type Patient.contained[0]",
        ],
    );
    assert_patient(
        r#""name":[["x"],{"given":[["x"],{}]}]"#,
        &[
            "wrong_type Patient.name[0]",
            "wrong_type Patient.name[1].given[0]",
            "wrong_type Patient.name[1].given[1]",
        ],
    );
}

#[test]
fn nothing_is_empty() {
    assert_patient(
        r#""name":[],"maritalStatus":{},"contact":[{"id":"a"},{"name":{"text":""}}]"#,
        &[
            "array_empty Patient.name",
            "object_empty Patient.maritalStatus",
            "object_empty Patient.contact[0]",
            "string_empty Patient.contact[1].name.text",
        ],
    );
    // Only the array is told of.
    assert_found(
        r#"{"resourceType":"SearchParameter","url":"x","name":"x","status":"draft","description":"x","code":"x","base":[],"type":"string"}"#,
        &["array_empty SearchParameter.base"],
    );
}

#[test]
fn null_is_in_arrays_of_primitive_values_alone() {
    assert_patient(
        r#""active":null,"name":[null,{"family":null}],"maritalStatus":null,"_birthDate":null"#,
        &[
            "null_unexpected Patient.active",
            "null_unexpected Patient.name[0]",
            "null_unexpected Patient.name[1].family",
            "null_unexpected Patient.maritalStatus",
            "null_unexpected Patient.birthDate",
        ],
    );
}

#[test]
fn null_in_an_array_has_an_extension_beside_it() {
    let extension = r#"{"extension":[{"url":"x","valueCode":"y"}]}"#;
    let name = |rest: &str| format!(r#""name":[{{{rest}}}]"#);
    for (rest, expected) in [
        (
            format!(r#""given":["a",null],"_given":[null,{extension}]"#),
            "",
        ),
        (
            format!(r#""_given":[null,{extension}],"given":["a",null]"#),
            "",
        ),
        (format!(r#""_given":[{extension}]"#), ""),
        (r#""given":["a"],"_given":[{"id":"x"}]"#.to_owned(), ""),
        (r#""given":["a",null]"#.to_owned(), "null_alone given[1]"),
        (
            r#""given":["a",null],"_given":[null,null]"#.to_owned(),
            "null_alone given[1]",
        ),
        (r#""_given":[null]"#.to_owned(), "null_alone given[0]"),
        (
            r#""given":[null],"_given":[{"id":"x"}]"#.to_owned(),
            "object_empty given[0]",
        ),
        (
            r#""given":["a"],"_given":[{}]"#.to_owned(),
            "object_empty given[0]",
        ),
    ] {
        let expected = expected.replace(" ", " Patient.name[0].");
        let expected: Vec<&str> = Some(&*expected)
            .filter(|one| !one.is_empty())
            .into_iter()
            .collect();
        assert_patient(&name(&rest), &expected);
    }
}

#[test]
fn what_stands_beside_values_has_their_shape() {
    let extension = r#"{"extension":[{"url":"x","valueCode":"y"}]}"#;
    assert_patient(
        &format!(r#""name":[{{"given":["a","b"],"_given":[{extension}]}}]"#),
        &["lengths_differ Patient.name[0].given"],
    );
    assert_patient(
        &format!(
            r#""name":[{{"given":["a"],"_given":{extension},"family":"x","_family":[{extension}]}}]"#
        ),
        &[
            "array_missing Patient.name[0].given",
            "array_unexpected Patient.name[0].family",
        ],
    );
    assert_patient(
        r#""name":[{"given":["a","b"],"_given":[]}],"_active":"x","active":true"#,
        &[
            "array_empty Patient.name[0].given",
            "lengths_differ Patient.name[0].given",
            "wrong_type Patient.active",
        ],
    );
    assert_patient(
        r#""active":true,"_active":{"extension":[{"url":"x","valueBoolean":1}],"value":true}"#,
        &[
            "wrong_type Patient.active.extension[0].valueBoolean",
            "element_unknown Patient.active.value",
        ],
    );
}

#[test]
fn a_choice_has_one_type() {
    assert_patient(
        r#""deceasedBoolean":true,"deceasedDateTime":"2020""#,
        &["choice_twice Patient.deceasedDateTime"],
    );
    assert_patient(
        r#""deceasedBoolean":true,"_deceasedDateTime":{"extension":[{"url":"x","valueCode":"y"}]}"#,
        &["choice_twice Patient.deceasedDateTime"],
    );
    assert_patient(
        r#""deceasedBoolean":true,"_deceasedBoolean":{"id":"x"},"multipleBirthBoolean":true"#,
        &[],
    );
    assert_patient(
        r#""extension":[{"url":"x","valueCode":"y","valueQuantity":{"value":1}}]"#,
        &["choice_twice Patient.extension[0].valueQuantity"],
    );
    assert_patient(
        r#""deceasedString":"x""#,
        &["element_unknown Patient.deceasedString"],
    );
}

#[test]
fn resources_within_are_checked_by_their_own_definitions() {
    assert_patient(
        r#""contained":[{"resourceType":"Observation","id":"a"},{"resourceType":"Doctor"},{"id":"b"}]"#,
        &[
            "element_missing Patient.contained[0].status",
            "element_missing Patient.contained[0].code",
            "resource_type_unknown Patient.contained[1]",
            "resource_type_missing Patient.contained[2]",
        ],
    );
    assert_patient(
        r#""contained":[{"id":"a","contained":[{"active":1,"resourceType":"Patient"}],"resourceType":"Patient"}]"#,
        &[
            "contained_nested Patient.contained[0].contained[0]",
            "wrong_type Patient.contained[0].contained[0].active",
        ],
    );
    assert_found(
        r#"{"resourceType":"Bundle","type":"collection","entry":[
            {"resource":{"name":[{"family":""}],"resourceType":"Patient","contained":[{"resourceType":"Patient","x":1}]}},
            {"resource":{"resourceType":"Bundle","type":"batch","entry":[{"resource":{"resourceType":"Group"}}]}}]}"#,
        &[
            "string_empty Bundle.entry[0].resource.name[0].family",
            "element_unknown Bundle.entry[0].resource.contained[0].x",
            "element_missing Bundle.entry[1].resource.entry[0].resource.type",
            "element_missing Bundle.entry[1].resource.entry[0].resource.actual",
        ],
    );
    assert_found(
        r#"{"resourceType":"Parameters","parameter":[{"name":"x","resource":{"resourceType":"Patient","active":"x"}}]}"#,
        &["wrong_type Parameters.parameter[0].resource.active"],
    );
}

#[test]
fn a_text_without_a_known_type_is_told_of() {
    assert_found(r#"{"id":"a"}"#, &["resource_type_missing Resource"]);
    assert_found(r#"{"resourceType":1}"#, &["resource_type_missing Resource"]);
    assert_found(
        r#"{"resourceType":"Doctor"}"#,
        &["resource_type_unknown Resource"],
    );
    assert_found(r#"["Patient"]"#, &["wrong_type Resource"]);
    assert_found(r#"null"#, &["wrong_type Resource"]);
}

#[test]
fn content_of_one_element_is_that_of_another() {
    assert_found(
        r#"{"resourceType":"Questionnaire","status":"draft","item":[{"linkId":"1","type":"group","item":[{"type":"group"}]}]}"#,
        &["element_missing Questionnaire.item[0].item[0].linkId"],
    );
}
