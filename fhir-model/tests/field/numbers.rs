//! Numbers: decimals keep their text, whole numbers their range.

use fhir_model::r4::{ContactPoint, Observation, ObservationValue, Patient};
use fhir_model::{Json, Release};
use serde_json::{Value, json};

use super::{everywhere, held, rescued, row};

const NONE: [&str; 0] = [];

fn quantity(value: &str) -> String {
    format!(
        r#"{{"resourceType":"Observation","status":"final","code":{{"text":"c"}},"valueQuantity":{{"value":{value}}}}}"#
    )
}

/// A decimal as the struct has it.
fn text_of(observation: &str) -> Option<String> {
    let observation = Observation::from_json(observation).unwrap();
    let Some(ObservationValue::Quantity(quantity)) = observation.value else {
        return None;
    };
    let value = quantity.value.value()?;
    Some(value.as_str().to_owned())
}

/// The decimal's columns: text, and number where it fits.
fn columns(observation: &str) -> (Value, Value) {
    let row = row(Release::R4, observation);
    assert_eq!(rescued(&row), Value::Null);
    let quantity = &row["valueQuantity"];
    (
        quantity["value"].clone(),
        quantity["__value_numeric"].clone(),
    )
}

#[test]
fn decimals_are_texts_with_a_number_beside_them() {
    for (value, numeric) in [
        ("1.00", json!("1")),
        ("1.0", json!("1")),
        ("0.10", json!("0.1")),
        ("-0.0", json!("0")),
        ("100", json!("100")),
        ("1.0e+2", json!("100")),
        ("1E-9", json!("0.000000001")),
        ("1E-10", Value::Null),
    ] {
        let text = quantity(value);
        assert_eq!(everywhere(Release::R4, &text), NONE);
        assert_eq!(text_of(&text).as_deref(), Some(value));
        assert_eq!(columns(&text), (json!(value), numeric), "{value}");
    }
}

#[test]
fn decimals_of_more_than_fifteen_digits_keep_all_of_them() {
    for (value, numeric) in [
        ("37.12345678901234", Value::Null),
        ("12345678.123456789", json!("12345678.123456789")),
        ("1234567890123456789.5", json!("1234567890123456789.5")),
        ("0.1000000000000000055511151231257827", Value::Null),
        ("12345678901234567890123456789012345678", Value::Null),
    ] {
        let text = quantity(value);
        assert_eq!(everywhere(Release::R4, &text), NONE);
        assert_eq!(text_of(&text).as_deref(), Some(value));
        assert_eq!(columns(&text), (json!(value), numeric), "{value}");
    }
}

#[test]
fn exponents_to_two_hundred_and_forty_five_and_beyond_doubles() {
    for value in ["1e245", "1.5E-245", "-9.99e+245", "1e400", "1e-400"] {
        let text = quantity(value);
        assert_eq!(everywhere(Release::R4, &text), NONE);
        assert_eq!(text_of(&text).as_deref(), Some(value));
        assert_eq!(columns(&text), (json!(value), Value::Null), "{value}");
    }
}

fn birth(number: &str) -> String {
    format!(r#"{{"resourceType":"Patient","multipleBirthInteger":{number}}}"#)
}

#[test]
fn integers_have_thirty_two_bits() {
    for number in ["0", "-1", "2147483647", "-2147483648"] {
        let text = birth(number);
        assert_eq!(everywhere(Release::R4, &text), NONE);
        let column = &row(Release::R4, &text)["multipleBirthInteger"];
        assert_eq!(column.to_string(), number);
    }
    for (number, code) in [
        ("2147483648", "integer_out_of_range"),
        ("-2147483649", "integer_out_of_range"),
        ("1.0", "integer_invalid"),
        ("1e3", "integer_invalid"),
    ] {
        let text = birth(number);
        let found = everywhere(Release::R4, &text);
        assert_eq!(found, [format!("{code} Patient.multipleBirthInteger")]);
        let row = row(Release::R4, &text);
        assert_eq!(row["multipleBirthInteger"], Value::Null);
        let kept: Value = serde_json::from_str(number).unwrap();
        assert_eq!(rescued(&row), json!({ "multipleBirthInteger": kept }));
    }
}

fn telecom(rank: &str) -> String {
    format!(r#"{{"resourceType":"Patient","telecom":[{{"rank":{rank}}}]}}"#)
}

#[test]
fn unsigned_numbers_have_thirty_one_bits() {
    let text = telecom("2147483647");
    assert_eq!(everywhere(Release::R4, &text), NONE);
    assert_eq!(row(Release::R4, &text)["telecom"][0]["rank"], 2_147_483_647);
    for (rank, code) in [
        ("2147483648", "integer_out_of_range"),
        ("4294967296", "integer_out_of_range"),
        ("0", "integer_invalid"),
        ("-1", "integer_invalid"),
    ] {
        let text = telecom(rank);
        let found = everywhere(Release::R4, &text);
        assert_eq!(found, [format!("{code} Patient.telecom[0].rank")], "{rank}");
    }
    let zero = r#"{"resourceType":"Patient","photo":[{"size":0}]}"#;
    assert_eq!(everywhere(Release::R4, zero), NONE, "an unsignedInt");
}

/// The R4 definitions of both say that their values are strings.
#[test]
fn positive_and_unsigned_numbers_are_numbers_whatever_r4_says() {
    let point = ContactPoint {
        rank: 3_u32.into(),
        ..ContactPoint::default()
    };
    let patient = Patient {
        telecom: vec![point],
        ..Patient::default()
    };
    assert_eq!(patient.to_json(), telecom("3"));
    assert_eq!(everywhere(Release::R4, &telecom("3")), NONE);
    let quoted = telecom(r#""3""#);
    held(Release::R4, &quoted);
    assert_eq!(
        super::findings(Release::R4, &quoted),
        ["wrong_type Patient.telecom[0].rank"]
    );
    let row = row(Release::R4, &quoted);
    assert_eq!(rescued(&row), json!({ "telecom[0].rank": "3" }));
}

#[cfg(feature = "r5")]
#[test]
fn integer64_is_a_string_in_json_and_a_number_in_columns() {
    let photo = |size: &str| format!(r#"{{"resourceType":"Patient","photo":[{{"size":{size}}}]}}"#);
    for size in [
        "9223372036854775807",
        "-9223372036854775808",
        "9007199254740993",
    ] {
        let text = photo(&format!("\"{size}\""));
        assert_eq!(everywhere(Release::R5, &text), NONE);
        let column = &row(Release::R5, &text)["photo"][0]["size"];
        assert_eq!(column.to_string(), size);
    }
    let patient = fhir_model::r5::Patient::from_json(&photo("\"9007199254740993\"")).unwrap();
    assert_eq!(patient.photo[0].size.value, Some(9_007_199_254_740_993_i64));
    let number = photo("5");
    held(Release::R5, &number);
    assert_eq!(
        super::findings(Release::R5, &number),
        ["wrong_type Patient.photo[0].size"]
    );
    let beyond = photo("\"9223372036854775808\"");
    assert_eq!(
        everywhere(Release::R5, &beyond),
        ["integer_out_of_range Patient.photo[0].size"]
    );
    let rescued = rescued(&row(Release::R5, &beyond));
    assert_eq!(rescued, json!({ "photo[0].size": "9223372036854775808" }));
}
