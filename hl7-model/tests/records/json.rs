//! Records as JSON and back, and the schema of what comes out.

use hl7_model::record::{self, Record, Shape};
use hl7_model::schema::{
    json_schema_of_composite, json_schema_of_segment, json_schema_of_structure,
};
use hl7_model::segments::{self, Pid};
use hl7_model::structures::OruR01;
use hl7_model::{Delimiters, Index, JsonError, Maybe, Message, Structured};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::by_definition::{Random, fill, fill_message, of_composites, of_segments, of_structures};

/// Whether `value` is as `schema` says: the part of draft 2020-12 that these schemas use, and no other.
fn conforms(value: &Value, schema: &Value, root: &Value) -> Result<(), String> {
    for (keyword, wanted) in schema.as_object().ok_or("a schema is an object")? {
        match keyword.as_str() {
            "$schema" | "title" | "description" | "$defs" => {}
            "$ref" => {
                let pointer = wanted
                    .as_str()
                    .and_then(|text| text.strip_prefix('#'))
                    .ok_or("no reference")?;
                conforms(
                    value,
                    root.pointer(pointer).ok_or(format!("no {pointer}"))?,
                    root,
                )?;
            }
            "anyOf" => {
                let tried: Vec<_> = wanted
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|one| conforms(value, one, root))
                    .collect();
                if tried.iter().all(Result::is_err) {
                    return Err(format!("{tried:?}"));
                }
            }
            "type" => {
                let own = match value {
                    Value::Null => "null",
                    Value::String(_) => "string",
                    Value::Array(_) => "array",
                    Value::Object(_) => "object",
                    Value::Number(_) => "integer",
                    Value::Bool(_) => "boolean",
                };
                if !(wanted == own
                    || wanted
                        .as_array()
                        .is_some_and(|list| list.contains(&json!(own))))
                {
                    return Err(format!("{own} instead of {wanted}"));
                }
            }
            "items" => value
                .as_array()
                .into_iter()
                .flatten()
                .try_for_each(|one| conforms(one, wanted, root))?,
            "required" => {
                let keys = wanted.as_array().into_iter().flatten();
                let missing =
                    |key: &Value| value.is_object() && value.get(key.as_str().unwrap()).is_none();
                if keys.into_iter().any(missing) {
                    return Err(format!("not all of {wanted}"));
                }
            }
            "minimum" => {
                if value
                    .as_i64()
                    .is_some_and(|number| number < wanted.as_i64().unwrap())
                {
                    return Err(format!("less than {wanted}"));
                }
            }
            "properties" => {
                for (key, inner) in value.as_object().into_iter().flatten() {
                    if let Some(wanted) = wanted.get(key) {
                        conforms(inner, wanted, root).map_err(|error| format!("{key}: {error}"))?;
                    }
                }
            }
            "additionalProperties" => {
                let known = schema.get("properties").and_then(Value::as_object);
                for (key, inner) in value.as_object().into_iter().flatten() {
                    if known.is_some_and(|known| known.contains_key(key)) {
                        continue;
                    }
                    match wanted {
                        Value::Bool(false) => return Err(format!("a property {key} too many")),
                        wanted => conforms(inner, wanted, root)?,
                    }
                }
            }
            "propertyNames" => {
                assert_eq!(
                    wanted,
                    &json!({"pattern": r"^[1-9][0-9]*(\([1-9][0-9]*\))?$"})
                );
                for key in value.as_object().into_iter().flatten().map(|(key, _)| key) {
                    let (position, repetition) = key.split_once('(').unwrap_or((key, "1)"));
                    let numbers = [
                        position,
                        repetition.strip_suffix(')').ok_or("no parenthesis")?,
                    ];
                    let is_number = |text: &&str| {
                        !text.starts_with('0')
                            && !text.is_empty()
                            && text.bytes().all(|byte| byte.is_ascii_digit())
                    };
                    if !numbers.iter().all(is_number) {
                        return Err("no position".into());
                    }
                }
            }
            other => return Err(format!("a keyword {other} that this test does not know")),
        }
    }
    Ok(())
}

fn schema_of(record: &dyn Record) -> Value {
    match record.shape() {
        Shape::Segment(def) => json_schema_of_segment(def),
        Shape::Composite(def) => json_schema_of_composite(def),
        Shape::Structure(def) => json_schema_of_structure(def),
        Shape::Group(_) => panic!("a group has no schema of its own"),
    }
}

fn there_and_back(
    record: &dyn Record,
    again: &mut dyn Record,
    schema: &Value,
) -> Result<(), TestCaseError> {
    let json = record::to_json(record);
    if let Err(error) = conforms(&json, schema, schema) {
        return Err(TestCaseError::fail(format!("{error}\n{json}")));
    }
    // As text, so that what readers of JSON make of it is tested as well.
    let text = serde_json::to_string(&json).unwrap();
    let json: Value = serde_json::from_str(&text).unwrap();
    record::from_json(&json, again)
        .map_err(|error| TestCaseError::fail(format!("{error}\n{json}")))?;
    prop_assert!(
        record::equal(record, again),
        "{json}\n{record:?}\n{again:?}"
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20))]

    #[test]
    fn every_segment_and_composite_is_the_same_after_json_which_its_schema_describes(seed in any::<u64>()) {
        let mut random = Random(seed);
        for make in of_segments().into_iter().chain(of_composites()) {
            let mut record = make();
            fill(&mut *record, &mut random, &Delimiters::STANDARD);
            there_and_back(&*record, &mut *make(), &schema_of(&*record))?;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4))]

    #[test]
    fn every_message_structure_is_the_same_after_json_which_its_schema_describes(seed in any::<u64>()) {
        let mut random = Random(seed);
        for make in of_structures() {
            let mut record = make();
            fill_message(&mut *record, &mut random);
            there_and_back(&*record, &mut *make(), &schema_of(&*record))?;
        }
    }
}

#[test]
fn messages_have_their_groups_in_json() {
    let bytes = b"MSH|^~\\&|LAB\rPID|1\rOBR|1\rOBX|1|ST|a||x\rZZZ|1\rOBX|2\r";
    let mut index = Index::new();
    let oru = OruR01::read(Message::read(bytes, &mut index).unwrap());
    let json = record::to_json(&oru);
    let orders = &json["patient_result"][0]["order_observation"];
    assert_eq!(
        orders[0]["observation"][1]["obx"],
        json!({"set_id_obx": "2"})
    );
    assert_eq!(
        json["_unplaced"],
        json!([{"after": {"segment": "OBX", "occurrence": 1}, "segment": "ZZZ|1"}])
    );
    let mut again = OruR01::default();
    record::from_json(&json, &mut again).unwrap();
    assert_eq!(again, oru);
    let refused = |json: Value| {
        record::from_json(&json, &mut OruR01::default())
            .unwrap_err()
            .to_string()
    };
    assert_eq!(
        refused(json!({"patient_result": [null]})),
        "ORU_R01.patient_result[0]: expected an object"
    );
    assert_eq!(
        refused(json!({"_unplaced": [{}]})),
        "ORU_R01._unplaced: expected `segment`"
    );
    let zero =
        json!({"_unplaced": [{"segment": "ZPI", "after": {"segment": "PID", "occurrence": 0}}]});
    assert_eq!(
        refused(zero),
        "ORU_R01._unplaced: expected `segment` and `occurrence` in `after`"
    );
}

#[test]
fn json_has_the_keys_of_the_columns_and_the_states_of_the_wire() {
    let mut pid = Pid::default();
    pid.set_id_pid = 1.into();
    pid.patient_name = vec![Maybe::Null, Maybe::Absent, Maybe::default()];
    pid.patient_name[2].or_default().given_name = "JO".into();
    pid.date_time_of_birth = Maybe::Null;
    let expected = json!({
        "set_id_pid": "1",
        "patient_name": [null, {}, {"given_name": "JO"}],
        "date_time_of_birth": null
    });
    assert_eq!(record::to_json(&pid), expected);
    let keys: Vec<_> = record::to_json(&pid)
        .as_object()
        .unwrap()
        .keys()
        .cloned()
        .collect();
    assert_eq!(keys, ["set_id_pid", "patient_name", "date_time_of_birth"]);
}

#[test]
fn schemas_name_every_field_with_its_origin() {
    for def in segments::SEGMENTS {
        let schema = json_schema_of_segment(def);
        let properties = schema["properties"].as_object().unwrap();
        let names: Vec<&str> = properties.keys().map(String::as_str).collect();
        let expected: Vec<&str> = def
            .fields
            .iter()
            .map(|field| field.name)
            .chain(["_extra"])
            .collect();
        assert_eq!(names, expected, "{}", def.id);
        for (position, field) in (1..).zip(def.fields) {
            let described = properties[field.name]["description"].as_str().unwrap();
            assert!(
                described.starts_with(&format!("{}-{position} · {} · ", def.id, field.title)),
                "{described}"
            );
            assert_eq!(
                properties[field.name]["type"] == "array",
                field.repeats,
                "{described}"
            );
        }
    }
}

#[test]
fn json_of_another_shape_is_refused_with_its_path_and_without_its_value() {
    let refused = |json: Value| {
        record::from_json(&json, &mut Pid::default())
            .unwrap_err()
            .to_string()
    };
    assert_eq!(refused(json!("77-secret")), "PID: expected an object");
    assert_eq!(
        refused(json!({"set_id_pid": 1})),
        "PID.set_id_pid: expected a string or null"
    );
    assert_eq!(
        refused(json!({"patient_name": "secret"})),
        "PID.patient_name: expected an array"
    );
    assert_eq!(
        refused(json!({"patient_name": [null, {"family_name": {"surname": ["secret"]}}]})),
        "PID.patient_name[1].family_name.surname: expected a string or null"
    );
    assert_eq!(
        refused(json!({"religion": "secret"})),
        "PID.religion: expected an object or null"
    );
    assert_eq!(refused(json!({"secret": 1})), "PID has an unknown key");
    assert_eq!(
        refused(json!({"religon": 1})),
        "PID has an unknown key; did you mean `religion`?"
    );
    for key in [
        "0",
        "01",
        "",
        "x",
        "3(0)",
        "3(",
        "3()",
        "3(1",
        "-1",
        "+1",
        "1000001",
        "99999999999",
    ] {
        let positions = "PID._extra: expected positions as keys, `17` or `3(2)`";
        assert_eq!(
            refused(json!({"_extra": {key: "secret"}})),
            positions,
            "{key}"
        );
    }
    assert_eq!(
        refused(json!({"_extra": {"41": 1}})),
        "PID._extra: expected strings"
    );
    assert!(matches!(
        record::from_json(&json!({"_unplaced": []}), &mut Pid::default()),
        Err(JsonError::UnknownKey { .. })
    ));
}

#[test]
fn a_record_is_emptied_before_it_is_read_from_json() {
    let mut pid = Pid::default();
    pid.birth_place = "before".into();
    record::from_json(&json!({"_extra": {"41": "x"}}), &mut pid).unwrap();
    assert!(pid.birth_place.is_absent());
    assert_eq!(pid.extra.get(41, 0), Some("x"));
}
