//! Typed structs: JSON in and out, and what has no place in them.

use fhir_model::r4::codes::AdministrativeGender;
use fhir_model::r4::{HumanName, Observation, ObservationValue, Patient, Quantity, Resource};
use fhir_model::record::{AnyCode, Json};
use fhir_model::{Boxed, Date, Decimal};

fn same(text: &str) -> Patient {
    let patient = Patient::from_json(text).expect("a patient");
    assert_eq!(patient.to_json(), text);
    assert_eq!(patient.clone(), patient);
    patient
}

#[test]
fn a_primitive_has_its_id_and_extensions_beside_it() {
    let patient = same(concat!(
        r#"{"resourceType":"Patient","birthDate":"1970-03","#,
        r#""_birthDate":{"id":"b","extension":[{"url":"http://e.org/t","valueDateTime":"1970-03-30T12:01:00Z"}]}}"#
    ));
    assert_eq!(
        patient.birth_date.value().map(Date::as_str),
        Some("1970-03")
    );
    assert_eq!(patient.birth_date.id(), Some("b"));
    assert_eq!(patient.birth_date.extension().len(), 1);
}

#[test]
fn a_value_may_be_missing_where_there_are_extensions() {
    let patient = same(
        r#"{"resourceType":"Patient","_birthDate":{"extension":[{"url":"http://e.org/absent","valueCode":"unknown"}]}}"#,
    );
    assert!(patient.birth_date.value().is_none() && !patient.birth_date.is_absent());
}

#[test]
fn nulls_keep_the_places_of_repeated_values() {
    let patient = same(concat!(
        r#"{"resourceType":"Patient","name":[{"given":["A",null,"C"],"#,
        r#""_given":[null,{"id":"x"},null]}]}"#
    ));
    let given = &patient.name[0].given;
    assert_eq!(
        (given.len(), given[1].id(), given[2].text()),
        (3, Some("x"), "C")
    );
}

#[test]
fn siblings_may_come_before_their_values() {
    let text = r#"{"resourceType":"Patient","_active":{"id":"a"},"active":true}"#;
    let patient = Patient::from_json(text).expect("a patient");
    assert_eq!(
        (patient.active.value, patient.active.id()),
        (Some(true), Some("a"))
    );
}

#[test]
fn the_type_may_stand_anywhere() {
    let text = r#"{"id":"1","contained":[{"id":"o","resourceType":"Organization"}],"resourceType":"Patient"}"#;
    let Resource::Patient(patient) = Resource::from_json(text).expect("a resource") else {
        panic!("not a patient");
    };
    assert!(matches!(patient.contained[0], Resource::Organization(_)));
}

#[test]
fn what_has_no_place_is_kept_as_it_stood() {
    for text in [
        r#"{"resourceType":"Patient","colour":{"of":["eyes"]}}"#,
        r#"{"resourceType":"Patient","birthDate":19700330}"#,
        r#"{"resourceType":"Patient","active":"true"}"#,
        r#"{"resourceType":"Patient","multipleBirthInteger":1.0}"#,
        r#"{"resourceType":"Patient","multipleBirthInteger":3000000000}"#,
        r#"{"resourceType":"Patient","name":{"family":"A"}}"#,
        r#"{"resourceType":"Patient","name":[{"family":"A"},null]}"#,
        r#"{"resourceType":"Patient","name":[]}"#,
        r#"{"resourceType":"Patient","name":[{}]}"#,
        r#"{"resourceType":"Patient","gender":null}"#,
        r#"{"resourceType":"Patient","name":[{"given":[null,null]}]}"#,
        r#"{"resourceType":"Patient","name":[{"given":["A","B"],"_given":[{"id":"x"}]}]}"#,
        r#"{"resourceType":"Patient","_name":[{"id":"x"}]}"#,
        r#"{"resourceType":"Patient","deceasedBoolean":true,"deceasedDateTime":"2020"}"#,
        r#"{"resourceType":"Patient","contained":[{"resourceType":"Starship","decks":7}]}"#,
    ] {
        same(text);
        let strict = Patient::from_json_strict(text);
        assert!(strict.is_err() || text.contains("[{}]"), "{text}");
    }
}

#[test]
fn strict_reading_says_where() {
    let text =
        r#"{"resourceType":"Observation","component":[{},{"valueQuantity":{"value":"high"}}]}"#;
    let error = Observation::from_json_strict(text).expect_err("an error");
    assert_eq!(error.path, "Observation.component[1].valueQuantity.value");
    assert_eq!(
        error.to_string(),
        "a value of another type at byte 72, Observation.component[1].valueQuantity.value"
    );
}

#[test]
fn a_key_twice_and_another_type_are_refused() {
    let twice =
        Patient::from_json(r#"{"resourceType":"Patient","name":[{"family":"A","family":"B"}]}"#);
    let error = twice.expect_err("an error");
    assert_eq!(
        (error.code.as_str(), error.path.as_str()),
        ("duplicate_key", "Patient.name[0].family")
    );
    let other = Patient::from_json(r#"{"resourceType":"Group"}"#).expect_err("an error");
    assert_eq!(other.code.as_str(), "resource_type");
}

#[test]
fn decimals_keep_all_digits() {
    for number in [
        "1.00",
        "0.10",
        "-0.0",
        "1E-22",
        "1.0e+2",
        "1234567890.12345678901234567890",
    ] {
        let text =
            format!(r#"{{"resourceType":"Observation","valueQuantity":{{"value":{number}}}}}"#);
        let observation = Observation::from_json(&text).expect("an observation");
        assert_eq!(observation.to_json(), text);
    }
}

#[test]
fn codes_are_variants_and_unknown_ones_are_kept() {
    let patient = same(r#"{"resourceType":"Patient","gender":"female"}"#);
    let gender = patient.gender.value().expect("a gender");
    assert_eq!(*gender, AdministrativeGender::Female);
    assert_eq!(
        gender.system(),
        Some("http://hl7.org/fhir/administrative-gender")
    );
    let patient = same(r#"{"resourceType":"Patient","gender":"F"}"#);
    assert_eq!(
        patient.gender.value(),
        Some(&AdministrativeGender::Other("F".into()))
    );
    let patient = same(r#"{"resourceType":"Patient","gender":"other"}"#);
    assert_eq!(
        patient.gender.value(),
        Some(&AdministrativeGender::OtherCode)
    );
}

#[test]
fn structs_are_built_by_hand() {
    let observation = Observation {
        value: Some(ObservationValue::Quantity(Box::new(Quantity {
            value: Decimal::new("5.40").expect("a number").into(),
            unit: "mmol/L".into(),
            ..Quantity::default()
        }))),
        ..Observation::default()
    };
    let text = r#"{"resourceType":"Observation","valueQuantity":{"value":5.40,"unit":"mmol/L"}}"#;
    assert_eq!(observation.to_json(), text);
    assert_eq!(
        Observation::from_json(text).expect("an observation"),
        observation
    );
    let name = HumanName {
        given: vec!["Adam".into(), "A.".into()],
        ..HumanName::default()
    };
    assert_eq!(name.to_json(), r#"{"given":["Adam","A."]}"#);
    assert_eq!(format!("{name:?}"), r#"HumanName {"given":["Adam","A."]}"#);
}

#[test]
fn structs_go_from_thread_to_thread() {
    fn goes<T: Send + Sync + Clone + std::fmt::Debug + PartialEq + Default + 'static>() {}
    goes::<Patient>();
    goes::<Observation>();
    goes::<Resource>();
}

#[test]
fn choices_and_codes_are_equal_when_type_and_value_are() {
    let read = |fields: &str| {
        let text = format!(r#"{{"resourceType":"Patient",{fields}}}"#);
        Patient::from_json(&text).unwrap()
    };
    let all = [
        r#""deceasedBoolean":true"#,
        r#""deceasedBoolean":false"#,
        r#""deceasedDateTime":"2024-01-02""#,
        r#""gender":"male""#,
        r#""gender":"female""#,
        r#""gender":"odd""#,
        r#""gender":"other way""#,
        r#""name":[{}]"#,
        r#""name":[{},{}]"#,
    ]
    .map(read);
    for (at, one) in all.iter().enumerate() {
        for (other_at, other) in all.iter().enumerate() {
            assert_eq!(one == other, at == other_at, "{at} {other_at}");
            assert_eq!(
                one.gender == other.gender,
                one.gender.clone() == other.gender.clone()
            );
        }
        assert_eq!(one.clone(), *one);
        assert_eq!(one.deceased.clone(), one.deceased);
    }
    assert_eq!(
        format!("{:?} {:?}", all[3].gender, all[5].gender),
        "male odd"
    );
}

#[test]
fn resources_are_equal_when_type_and_content_are() {
    let all = [
        r#"{"resourceType":"Patient","id":"a"}"#,
        r#"{"resourceType":"Patient","id":"b"}"#,
        r#"{"resourceType":"Patient","id":"a","other":1}"#,
        r#"{"resourceType":"Group","id":"a"}"#,
        r#"{"resourceType":"Nothing","id":"a"}"#,
        r#"{"resourceType":"Nothing","id":"b"}"#,
    ];
    let resources = all.map(|text| Resource::from_json(text).unwrap());
    for (at, one) in resources.iter().enumerate() {
        for (other_at, other) in resources.iter().enumerate() {
            assert_eq!(one == other, at == other_at, "{at} {other_at}");
        }
        let copy = one.clone();
        assert_eq!((&copy, copy.to_json().as_str()), (one, all[at]));
        assert!(format!("{one:?}").ends_with(all[at]), "{one:?}");
    }
}

#[test]
fn a_resource_is_taken_out_of_its_box() {
    let text = r#"{"resourceType":"Patient","contained":[{"resourceType":"Group","id":"g"}]}"#;
    let Resource::Patient(mut patient) = Resource::from_json(text).unwrap() else {
        panic!("another type");
    };
    patient.id = "a".into();
    let inside = patient.contained.pop().unwrap();
    assert!(matches!(&inside, Resource::Group(group) if group.id.text() == "g"));
    let patient: Patient = patient.into_inner();
    assert_eq!(patient.to_json(), r#"{"resourceType":"Patient","id":"a"}"#);
    let boxed = Boxed::new(patient);
    assert_eq!(Resource::Patient(boxed.clone()), boxed.into_inner().into());
}

#[test]
fn choices_are_copied_compared_and_printed_by_what_they_hold() {
    let text = r#"{"resourceType":"Observation","component":[
        {"valueQuantity":{"value":5.40}},
        {"valueString":"seen","_valueString":{"id":"a"}},
        {"valueBoolean":false},{"valueInteger":7},{"_valueTime":{"id":"b"}},{}]}"#;
    let read = Observation::from_json(text).unwrap();
    let values: Vec<_> = read.component.iter().map(|one| &one.value).collect();
    for (at, one) in values.iter().enumerate() {
        let copy = (*one).clone();
        for (other_at, other) in values.iter().enumerate() {
            assert_eq!(copy == **other, at == other_at);
        }
    }
    let printed: Vec<_> = values.iter().map(|one| format!("{one:?}")).collect();
    assert_eq!(
        printed,
        [
            r#"Some(Quantity(Quantity {"value":5.40}))"#,
            r#"Some(String("seen" beside Element {"id":"a"}))"#,
            "Some(Boolean(false))",
            "Some(Integer(7))",
            r#"Some(Time(nothing beside Element {"id":"b"}))"#,
            "None",
        ]
    );
}
