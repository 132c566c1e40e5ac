//! Codes of required bindings, and references.

use super::assert_found;
#[cfg(feature = "r5")]
use super::found_in;

#[test]
fn a_code_is_one_of_its_set() {
    assert_found(
        r#"{"resourceType":"Patient","gender":"F","name":[{"use":"x"}],"contact":[{"gender":"female"}]}"#,
        &[
            "code_unknown Patient.gender",
            "code_unknown Patient.name[0].use",
        ],
    );
    // An open set has no list.
    assert_found(
        r#"{"resourceType":"Patient","language":"xx-klingon","photo":[{"contentType":"a/b"}]}"#,
        &[],
    );
}

fn condition(status: &str) -> String {
    format!(
        r#"{{"resourceType":"Condition","subject":{{"reference":"Patient/1"}},"clinicalStatus":{status}}}"#
    )
}

#[test]
fn a_concept_has_a_code_of_its_set() {
    let system = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    let missing: &[&str] = &["code_missing Condition.clinicalStatus"];
    let none: &[&str] = &[];
    for (status, expected) in [
        (
            format!(r#"{{"coding":[{{"system":"{system}","code":"active"}}]}}"#),
            none,
        ),
        (r#"{"coding":[{"code":"active"}]}"#.to_owned(), none),
        (
            format!(
                r#"{{"coding":[{{"system":"x","code":"y"}},{{"system":"{system}","code":"active"}}]}}"#
            ),
            none,
        ),
        (
            r#"{"coding":[{"system":"x","code":"active"}]}"#.to_owned(),
            missing,
        ),
        (
            format!(r#"{{"coding":[{{"system":"{system}","code":"x"}}]}}"#),
            missing,
        ),
        (r#"{"text":"active"}"#.to_owned(), missing),
        (r#"{"coding":[{"display":"active"}]}"#.to_owned(), missing),
        (
            r#"{"extension":[{"url":"x","valueCode":"y"}]}"#.to_owned(),
            none,
        ),
        (
            r#"{"coding":[{"extension":[{"url":"x","valueCode":"y"}]}]}"#.to_owned(),
            none,
        ),
    ] {
        assert_found(&condition(&status), expected);
    }
}

#[test]
#[cfg(feature = "r5")]
fn a_coding_is_one_of_its_set() {
    let found = |coding: &str| {
        let json = format!(
            r#"{{"resourceType":"Appointment","status":"booked","participant":[{{"status":"accepted","actor":{{"display":"x"}}}}],
            "recurrenceTemplate":[{{"recurrenceType":{{"text":"x"}},"monthlyTemplate":{{"monthInterval":1,"dayOfWeek":{coding}}}}}]}}"#
        );
        found_in(fhir_model::Release::R5, &json)
    };
    let at = "Appointment.recurrenceTemplate[0].monthlyTemplate.dayOfWeek";
    let system = "http://hl7.org/fhir/days-of-week";
    let none: [&str; 0] = [];
    assert_eq!(found(r#"{"code":"mon"}"#), none);
    assert_eq!(
        found(&format!(r#"{{"system":"{system}","code":"mon"}}"#)),
        none
    );
    assert_eq!(
        found(r#"{"code":"monday"}"#),
        [format!("code_unknown {at}.code")]
    );
    assert_eq!(
        found(r#"{"system":"x","code":"mon"}"#),
        [format!("code_unknown {at}.code")]
    );
    assert_eq!(
        found(r#"{"display":"Monday"}"#),
        [format!("code_missing {at}")]
    );
    assert_eq!(
        found(r#"{"extension":[{"url":"x","valueCode":"y"}]}"#),
        none
    );
}

#[test]
fn a_reference_points_at_a_type_that_is_allowed() {
    let with = |reference: &str| {
        format!(r#"{{"resourceType":"Patient","managingOrganization":{{{reference}}}}}"#)
    };
    let wrong = "target_wrong Patient.managingOrganization.reference";
    for (reference, expected) in [
        (r#""reference":"Organization/1""#, None),
        (r#""reference":"Organization/1/_history/2""#, None),
        (r#""reference":"http://x.org/fhir/Organization/1""#, None),
        (r#""reference":"http://x.org/fhir/1""#, None),
        (r#""reference":"Organization?name=x""#, None),
        (r#""reference":"somewhere""#, None),
        (
            r#""reference":"urn:uuid:0b1f3c1e-0000-4000-8000-000000000000""#,
            None,
        ),
        (r#""identifier":{"value":"x"}"#, None),
        (r#""type":"Organization","identifier":{"value":"x"}"#, None),
        (r#""reference":"Patient/1""#, Some(wrong)),
        (
            r#""reference":"http://x.org/fhir/Patient/1/_history/2""#,
            Some(wrong),
        ),
        (r#""reference":"Patient?name=x""#, Some(wrong)),
        (r##""reference":"#""##, Some(wrong)),
        (
            r#""reference":"Clinic/1""#,
            Some("target_unknown Patient.managingOrganization.reference"),
        ),
        (
            r##""reference":"#a""##,
            Some("contained_missing Patient.managingOrganization.reference"),
        ),
        (
            r#""type":"Patient""#,
            Some("target_wrong Patient.managingOrganization"),
        ),
        (
            r#""type":"http://hl7.org/fhir/StructureDefinition/Patient","reference":"Organization/1""#,
            Some("target_type_differs Patient.managingOrganization.reference"),
        ),
        (
            r#""type":"http://hl7.org/fhir/StructureDefinition/Organization","reference":"Organization/1""#,
            None,
        ),
    ] {
        let expected: Vec<&str> = expected.into_iter().collect();
        assert_found(&with(reference), &expected);
    }
}

#[test]
fn a_contained_resource_is_referred_to_before_and_after_it() {
    let organization = r##""managingOrganization":{"reference":"#o"}"##;
    let contained = r#""contained":[{"resourceType":"Organization","id":"o","name":"x"}]"#;
    let other = r#""contained":[{"resourceType":"Location","id":"o"}]"#;
    let wrong: &[&str] = &["target_wrong Patient.managingOrganization.reference"];
    for (contained, expected) in [(contained, &[] as &[&str]), (other, wrong)] {
        assert_found(
            &format!(r#"{{"resourceType":"Patient",{organization},{contained}}}"#),
            expected,
        );
        assert_found(
            &format!(r#"{{"resourceType":"Patient",{contained},{organization}}}"#),
            expected,
        );
    }
}

#[test]
fn contained_resources_refer_to_each_other_and_to_their_container() {
    assert_found(
        r##"{"resourceType":"Patient","contained":[
            {"resourceType":"Observation","id":"a","status":"final","code":{"text":"x"},"subject":{"reference":"#"},
             "performer":[{"reference":"#b"},{"reference":"#a"}]},
            {"resourceType":"Practitioner","id":"b"}]}"##,
        &["target_wrong Patient.contained[0].performer[1].reference"],
    );
}

#[test]
fn each_entry_has_its_own_contained_resources() {
    assert_found(
        r##"{"resourceType":"Bundle","type":"collection","entry":[
            {"resource":{"resourceType":"Patient","contained":[{"resourceType":"Organization","id":"o","name":"x"}],
                "managingOrganization":{"reference":"#o"}}},
            {"resource":{"resourceType":"Patient","managingOrganization":{"reference":"#o"}}}]}"##,
        &["contained_missing Bundle.entry[1].resource.managingOrganization.reference"],
    );
}

#[test]
fn an_entry_is_referred_to_by_its_full_url() {
    let bundle = |url: &str, second: &str| {
        format!(
            r#"{{"resourceType":"Bundle","type":"collection","entry":[
            {{"resource":{{"resourceType":"Patient","managingOrganization":{{"reference":"{url}"}}}}}},
            {{"resource":{{"resourceType":"Organization","name":"x"}},"fullUrl":"urn:uuid:1"}},
            {{"fullUrl":"urn:uuid:2","resource":{{"resourceType":"Location"}}}},
            {{"fullUrl":"http://x.org/places/3","resource":{{"resourceType":"Location"}}}}{second}]}}"#
        )
    };
    let at = |code: &str| format!("{code} Bundle.entry[0].resource.managingOrganization.reference");
    assert_found(&bundle("urn:uuid:1", ""), &[]);
    assert_found(&bundle("urn:uuid:2", ""), &[&at("target_wrong")]);
    assert_found(&bundle("http://x.org/places/3", ""), &[&at("target_wrong")]);
    assert_found(&bundle("http://x.org/places/4", ""), &[]);
    assert_found(&bundle("urn:uuid:3", ""), &[&at("entry_missing")]);
    // A Bundle within sees the entries around it.
    let inner = |url: &str| {
        bundle(
            "urn:uuid:1",
            &format!(
                r#",{{"resource":{{"resourceType":"Bundle","type":"collection","entry":[{{"resource":
                {{"resourceType":"Patient","managingOrganization":{{"reference":"{url}"}}}}}}]}}}}"#
            ),
        )
    };
    let path = "Bundle.entry[4].resource.entry[0].resource.managingOrganization.reference";
    assert_found(&inner("urn:uuid:1"), &[]);
    assert_found(&inner("urn:uuid:2"), &[&format!("target_wrong {path}")]);
    assert_found(&inner("urn:uuid:9"), &[&format!("entry_missing {path}")]);
}

#[test]
fn a_canonical_refers_to_contained_resources_too() {
    let json = |id: &str| {
        format!(
            r##"{{"resourceType":"Questionnaire","status":"draft","contained":[
            {{"resourceType":"ValueSet","id":"v","status":"draft"}},{{"resourceType":"Patient","id":"p"}}],
            "item":[{{"linkId":"1","type":"choice","answerValueSet":"{id}"}}]}}"##
        )
    };
    let at = |code: &str| format!("{code} Questionnaire.item[0].answerValueSet");
    assert_found(&json("#v"), &[]);
    assert_found(&json("http://x.org/ValueSet/y"), &[]);
    assert_found(&json("#p"), &[&at("target_wrong")]);
    assert_found(&json("#w"), &[&at("contained_missing")]);
}

#[test]
#[cfg(feature = "r5")]
fn a_codeable_reference_passes_on_what_is_asked_of_it() {
    let json = |reference: &str| {
        format!(
            r#"{{"resourceType":"MedicationRequest","status":"active","intent":"order","subject":{{"reference":"Patient/1"}},
            "medication":{{"reference":{{"reference":"{reference}"}}}}}}"#
        )
    };
    assert!(found_in(fhir_model::Release::R5, &json("Medication/1")).is_empty());
    assert_eq!(
        found_in(fhir_model::Release::R5, &json("Patient/1")),
        ["target_wrong MedicationRequest.medication.reference.reference"]
    );
}

#[test]
fn a_narrative_is_a_div_of_xhtml() {
    let json = |div: &str| {
        let div = div.replace('"', "\\\"");
        format!(r#"{{"resourceType":"Patient","text":{{"status":"generated","div":"{div}"}}}}"#)
    };
    let open = r#"<div xmlns="http://www.w3.org/1999/xhtml">"#;
    for (div, fits) in [
        (format!("{open}x</div>"), true),
        (format!("{open}</div> <!-- x -->"), true),
        (open.replace('>', "/>"), true),
        (open.replace('"', "'") + "</div>", true),
        (
            format!("{open}<p class=\"a\" id='b'>x &amp; y&#160;&nbsp;<br/></p></div>"),
            true,
        ),
        (
            r#"<x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p/></x:div>"#.to_owned(),
            true,
        ),
        (format!("{open}<p>x</div>"), false),
        (format!("{open}<p></q></div>"), false),
        (format!("{open}x & y</div>"), false),
        (format!("{open}<br clear></div>"), false),
        (format!("{open}<p a=\"<\"/></div>"), false),
        (format!("{open}</div><div/>"), false),
        (open.to_string(), false),
        (format!("<!DOCTYPE x>{open}</div>"), false),
        ("<div>x</div>".to_owned(), false),
        ("<div xmlns=\"x\">x</div>".to_owned(), false),
        (
            r#"<p xmlns="http://www.w3.org/1999/xhtml">x</p>"#.to_owned(),
            false,
        ),
        ("x".to_owned(), false),
    ] {
        let expected: &[&str] = match fits {
            true => &[],
            false => &["xhtml_invalid Patient.text.div"],
        };
        assert_found(&json(&div), expected);
    }
}
