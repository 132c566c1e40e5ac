//! Rows of resources, and resources of rows.

mod defs;
mod properties;

use model_core::json::write_lines;
use serde_json::{Value, json};

use super::{Extractor, Options, Provenance, Pushed, Reason, Refused, Rows};
use crate::json::{Code, Error, Kind, Reader};
pub(super) use defs::RESOURCES;

const FROM: Provenance<'static> = Provenance {
    source_file: "a.ndjson",
    resource_index: 3,
    byte_offset: 77,
    full_url: None,
};

fn extractor() -> Extractor {
    Extractor::of_all(RESOURCES, &Options::default()).unwrap()
}

/// The row of a resource, as the JSON of its columns.
fn row(resource: &str) -> Value {
    let mut extractor = extractor();
    let pushed = extractor.push(resource.as_bytes(), FROM).unwrap();
    assert_eq!(pushed.rows(), 1);
    let batches = extractor.finish().unwrap();
    let (_, batch) = batches
        .iter()
        .find(|(_, batch)| batch.num_rows() > 0)
        .unwrap();
    let mut lines = Vec::new();
    write_lines(batch, &mut lines);
    let mut row: Value = serde_json::from_slice(&lines).unwrap();
    let place = row.as_object_mut().unwrap();
    for name in ["_source_file", "_resource_index", "_byte_offset"] {
        assert!(place.remove(name).is_some());
    }
    if let Some(Value::String(rescued)) = place.remove("_rescued_data") {
        place.insert(
            "_rescued_data".into(),
            serde_json::from_str(&rescued).unwrap(),
        );
    }
    assert_eq!(same(&again(resource).unwrap()), same(resource));
    row
}

/// The resource of the row of a resource.
fn again(resource: &str) -> Result<String, Refused> {
    let mut extractor = extractor();
    let pushed = extractor.push(resource.as_bytes(), FROM)?;
    let Pushed::Row(table) = pushed else {
        panic!("{pushed:?}")
    };
    let batches = extractor.finish().unwrap();
    let (_, batch) = batches
        .iter()
        .find(|(def, _)| def.name == table.name)
        .unwrap();
    let def = RESOURCES
        .iter()
        .find(|it| it.table.name == table.name)
        .unwrap();
    let mut out = Vec::new();
    Rows::of(batch, def).write(0, &mut out);
    Ok(String::from_utf8(out).unwrap())
}

/// A text in which equal values are equal: keys in order, strings decoded, numbers as they stand.
fn same(text: &str) -> String {
    fn value(reader: &mut Reader<'_>) -> Result<String, Error> {
        Ok(match reader.peek()? {
            Kind::Object => {
                let mut keys = Vec::new();
                reader.open_object()?;
                while let Some(key) = reader.key()? {
                    keys.push(format!("{:?}:{}", &*key, value(reader)?));
                }
                keys.sort();
                format!("{{{}}}", keys.join(","))
            }
            Kind::Array => {
                let mut items = Vec::new();
                reader.open_array()?;
                while reader.item()? {
                    items.push(value(reader)?);
                }
                format!("[{}]", items.join(","))
            }
            Kind::String => format!("{:?}", &*reader.string()?),
            _ => reader.skip()?.as_str().to_owned(),
        })
    }
    value(&mut Reader::new(text)).unwrap()
}

fn refused(resource: &str) -> Refused {
    let mut extractor = extractor();
    let refused = extractor.push(resource.as_bytes(), FROM).unwrap_err();
    assert_eq!(
        (extractor.buffered_rows(), extractor.buffered_bytes()),
        (0, 0)
    );
    for (_, batch) in extractor.finish().unwrap() {
        assert_eq!(batch.num_rows(), 0);
    }
    refused
}

#[test]
fn values_stand_in_columns_of_their_types() {
    assert_eq!(
        row(r#"{
            "resourceType": "Patient", "id": "p1",
            "meta": {"lastUpdated": "2024-01-02T03:04:05.678+01:00", "profile": ["a", "b"]},
            "active": true, "gender": "female", "birthDate": "1980-02",
            "name": [{"family": "Évery\u006dan", "given": ["Adam", "A."], "period": {"start": "2001"}}, {"use": "old"}],
            "multipleBirthInteger": 2
        }"#),
        json!({
            "resourceType": "Patient", "id": "p1",
            "meta": {
                "lastUpdated": "2024-01-02T03:04:05.678+01:00",
                "__lastUpdated_start": "2024-01-02T02:04:05.678000Z",
                "__lastUpdated_end": "2024-01-02T02:04:05.678999Z",
                "profile": ["a", "b"],
            },
            "active": true, "gender": "female",
            "birthDate": "1980-02",
            "__birthDate_start": "1980-02-01T00:00:00.000000Z",
            "__birthDate_end": "1980-02-29T23:59:59.999999Z",
            "name": [{
                "family": "Évery\u{6d}an", "given": ["Adam", "A."],
                "period": {
                    "start": "2001",
                    "__start_start": "2001-01-01T00:00:00.000000Z",
                    "__start_end": "2001-12-31T23:59:59.999999Z",
                },
            }, {"use": "old"}],
            "multipleBirthInteger": 2,
            "meta_lastUpdated": "2024-01-02T02:04:05.678000Z",
        })
    );
}

#[test]
fn decimals_keep_their_text_beside_their_number() {
    assert_eq!(
        row(
            r#"{"resourceType":"Observation","valueQuantity":{"value":1.00,"unit":"mg"},"doses":[1.50,1e400,null]}"#
        ),
        json!({
            "resourceType": "Observation",
            "valueQuantity": {"value": "1.00", "__value_numeric": "1", "unit": "mg"},
            "doses": ["1.50", "1e400", null],
            "__doses_numeric": ["1.5", null, null],
        })
    );
}

#[test]
fn siblings_of_a_list_are_lists_of_the_same_length() {
    assert_eq!(
        row(
            r#"{"resourceType":"Observation","days":["2024-02-01",null,"soon",5],"counts":[1,null,2.0,2147483648]}"#
        ),
        json!({
            "resourceType": "Observation",
            "days": ["2024-02-01", null, "soon", null],
            "__days_start": ["2024-02-01T00:00:00.000000Z", null, null, null],
            "__days_end": ["2024-02-01T23:59:59.999999Z", null, null, null],
            "counts": [1, null, null, null],
            "_rescued_data": {"days[3]": 5, "counts[2]": 2.0, "counts[3]": 2_147_483_648_u32},
        })
    );
}

#[test]
fn extensions_and_contained_resources_are_text() {
    assert_eq!(
        row(r#"{"resourceType":"Patient",
            "extension":[{"url":"http://a","valueDecimal":1.0},{"extension":[{"url":"x"}],"id":"1", "url" : "b\u002fc"},{"url":5}],
            "contained":[{"resourceType":"Organization", "id":"o 1"}],
            "contact":[{"modifierExtension":[{"url":"m"}]}]}"#),
        json!({
            "resourceType": "Patient",
            "extension": [
                {"url": "http://a", "json": r#"{"url":"http://a","valueDecimal":1.0}"#},
                {"url": "b/c", "json": r#"{"extension":[{"url":"x"}],"id":"1","url":"b\u002fc"}"#},
                {"json": r#"{"url":5}"#},
            ],
            "contained": [r#"{"resourceType":"Organization","id":"o 1"}"#],
            "contact": [{"modifierExtension": [{"url": "m", "json": r#"{"url":"m"}"#}]}],
        })
    );
}

#[test]
fn what_no_column_holds_is_rescued_under_its_path() {
    let row = row(r#"{"resourceType":"Patient",
        "_birthDate":{"extension":[{"url":"u","valueDateTime":"1970-03-30T10:00:00Z"}]},
        "name":[{"given":["A",null],"_given":[null,{"id":"a"}],"suffix":["Jr"],"fam.ily":1},"x",null,{}],
        "gender":null,"active":"yes","birthDate":1980,"deceasedBoolean":[true],
        "identifier":{"value":"1"},"multipleBirthInteger":1.0,
        "contact":[{"name":[{"family":"B"}]}],
        "extension":["e",null],"contained":[1,{}],"meta":[],"implicitRules":{"a":[ 1 ]},
        "":0,"a[0]":{"b" : 1}}"#);
    assert_eq!(
        row["_rescued_data"],
        json!({
            "_birthDate": {"extension": [{"url": "u", "valueDateTime": "1970-03-30T10:00:00Z"}]},
            "name[0]._given": [null, {"id": "a"}],
            "name[0].suffix": ["Jr"],
            "name[0][\"fam.ily\"]": 1,
            "name[1]": "x",
            "gender": null,
            "active": "yes",
            "birthDate": 1980,
            "deceasedBoolean": [true],
            "identifier": {"value": "1"},
            "multipleBirthInteger": 1.0,
            "contact[0].name": [{"family": "B"}],
            "extension[0]": "e",
            "contained[0]": 1,
            "meta": [],
            "implicitRules": {"a": [1]},
            "[\"\"]": 0,
            "[\"a[0]\"]": {"b": 1},
        })
    );
    assert_eq!(row["name"], json!([{"given": ["A", null]}, null, null, {}]));
    assert_eq!(row["contact"], json!([{}]));
}

#[test]
fn levels_below_the_declared_depth_are_rescued() {
    let row = row(r#"{"resourceType":"Observation",
        "subject":{"identifier":{"value":"1","assigner":{"display":"d","identifier":{"value":"2"}}}},
        "component":[{"component":[{"id":"1"},{"component":[{"id":"2"}],"valueString":"deep"}]}]}"#);
    assert_eq!(
        row["_rescued_data"],
        json!({
            "subject.identifier.assigner.identifier": {"value": "2"},
            "component[0].component[1].component": [{"id": "2"}],
            "component[0].component[1].valueString": "deep",
        })
    );
}

#[test]
fn integers_are_held_only_as_they_can_be_written_back() {
    for (number, held) in [
        ("0", true),
        ("-0", false),
        ("-5", true),
        ("2147483647", true),
        ("-2147483648", true),
        ("2147483648", false),
        ("1.0", false),
        ("1e0", false),
        ("1E2", false),
        ("\"1\"", false),
        ("true", false),
    ] {
        let row = row(&format!(
            r#"{{"resourceType":"Observation","valueInteger":{number}}}"#
        ));
        assert_eq!(row.get("valueInteger").is_some(), held, "{number}");
        assert_eq!(row.get("_rescued_data").is_none(), held, "{number}");
    }
    for (number, held) in [
        ("\"9223372036854775807\"", true),
        ("\"-1\"", true),
        ("\"\\u0031\"", true),
        ("\"9223372036854775808\"", false),
        ("\"+1\"", false),
        ("\"01\"", false),
        ("\"-0\"", false),
        ("\"\"", false),
        ("\"-\"", false),
        ("1", false),
    ] {
        let row = row(&format!(
            r#"{{"resourceType":"Observation","serial":{number}}}"#
        ));
        assert_eq!(row.get("serial").is_some(), held, "{number}");
    }
}

#[test]
fn empty_arrays_and_objects_are_told_from_absent_ones() {
    let row = row(
        r#"{"resourceType":"Patient","name":[],"identifier":[{}],"meta":{},"contact":[{"name":{}}]}"#,
    );
    assert_eq!(
        row,
        json!({"resourceType": "Patient", "name": [], "identifier": [{}], "meta": {}, "contact": [{"name": {}}]})
    );
}

#[test]
fn the_resource_type_may_stand_anywhere() {
    for resource in [
        r#"{"id":"1","resourceType":"Patient"}"#,
        r#" { "id" : "1" , "name" : [ { } ] , "resourceType" : "Patient" , "gender" : "x" } "#,
        r#"{"id":"1","r\u0065sourceType":"Pati\u0065nt"}"#,
        "\u{feff}{\"resourceType\":\"Patient\",\"id\":\"1\"}\r\n",
    ] {
        assert_eq!(row(resource)["id"], "1");
        assert_eq!(row(resource)["resourceType"], "Patient");
    }
}

#[test]
fn a_refused_resource_leaves_nothing_and_says_where() {
    for (resource, reason, offset, path) in [
        ("", Reason::Json(Code::UnexpectedEnd), 0, ""),
        ("[]", Reason::Json(Code::WrongKind), 0, ""),
        ("{}", Reason::NoResourceType, 2, ""),
        (r#"{"resourceType":1}"#, Reason::NoResourceType, 16, ""),
        (
            r#"{"resourceType":"Nothing","a":01}"#,
            Reason::Json(Code::BadNumber),
            31,
            "",
        ),
        (
            r#"{"id":"1","id":"1","resourceType":"Patient"}"#,
            Reason::Json(Code::DuplicateKey),
            10,
            "Patient",
        ),
        (
            r#"{"resourceType":"Patient","id":"1","i\u0064":"1"}"#,
            Reason::Json(Code::DuplicateKey),
            35,
            "Patient",
        ),
        (
            r#"{"resourceType":"Patient","x":"1","y":2,"x":1}"#,
            Reason::Json(Code::DuplicateKey),
            40,
            "Patient",
        ),
        (
            r#"{"resourceType":"Patient","resourceType":"Patient"}"#,
            Reason::Json(Code::DuplicateKey),
            26,
            "Patient",
        ),
        (
            r#"{"resourceType":"Patient","John Smith":tru}"#,
            Reason::Json(Code::Syntax),
            39,
            "Patient",
        ),
        (
            r#"{"resourceType":"Patient"} {}"#,
            Reason::Json(Code::TrailingText),
            27,
            "Patient",
        ),
        (
            r#"{"resourceType":"Observation","component":[{},{},{"valueQuantity":{"value":1.}}]}"#,
            Reason::Json(Code::BadNumber),
            77,
            "Observation.component[2].valueQuantity.value",
        ),
        (
            r#"{"resourceType":"Patient","name":[{"given":["a","\ud800"]}]}"#,
            Reason::Json(Code::LoneSurrogate),
            49,
            "Patient.name[0].given[1]",
        ),
        (
            r#"{"resourceType":"Patient","name":[{"given":["a""#,
            Reason::Json(Code::UnexpectedEnd),
            47,
            "Patient.name[0].given",
        ),
        (
            r#"{"resourceType":"Patient","extension":[{"url":"1"},{"url":"1","url":"2"}]}"#,
            Reason::Json(Code::DuplicateKey),
            62,
            "Patient.extension[1]",
        ),
    ] {
        let refused = refused(resource);
        assert_eq!(
            (refused.reason, refused.offset, refused.path.as_str()),
            (reason, offset, path),
            "{resource}"
        );
    }
    assert_eq!(
        refused(r#"{"resourceType":"Patient","name":[{"family":"Secret}"#).to_string(),
        "Patient.name[0].family: the text ends too soon at byte 52"
    );
    assert_eq!(refused("{}").to_string(), "no resourceType at byte 2");
}

#[test]
fn rows_around_a_refused_one_stay_as_they_are() {
    let mut extractor = extractor();
    let good = br#"{"resourceType":"Patient","id":"1","name":[{"given":["a"]}],"x":1}"#;
    let bad = br#"{"resourceType":"Patient","id":"2","name":[{"given":["b","c"]},{"family":"d"}],"y":2,"x":[}"#;
    extractor.push(good, FROM).unwrap();
    let bytes = extractor.buffered_bytes();
    extractor.push(bad, FROM).unwrap_err();
    assert_eq!(extractor.buffered_bytes(), bytes);
    extractor.push(good, FROM).unwrap();
    assert_eq!(extractor.buffered_rows(), 2);
    let batches = extractor.finish().unwrap();
    let mut out = Vec::new();
    let rows = Rows::of(&batches[0].1, &RESOURCES[0]);
    assert_eq!(rows.len(), 2);
    for row in 0..3 {
        rows.write(row, &mut out);
    }
    assert_eq!(out, [&good[..], &good[..]].concat());
}

#[test]
fn tables_are_made_as_asked_for_and_named_when_they_are_not() {
    let mut extractor = Extractor::of(
        RESOURCES,
        &["observations", "observations"],
        &Options::default(),
    )
    .unwrap();
    assert_eq!(
        extractor
            .tables()
            .map(|table| table.name)
            .collect::<Vec<_>>(),
        ["observations"]
    );
    let mut push = |resource: &str| extractor.push(resource.as_bytes(), FROM);
    let not_wanted = push(r#"{"resourceType":"Patient","id":"1"}"#).unwrap();
    assert!(matches!(not_wanted, Pushed::NotWanted(table) if table.name == "patients"));
    assert!(matches!(
        push(r#"{"resourceType":"Patien"}"#),
        Ok(Pushed::UnknownType)
    ));
    assert!(matches!(
        push(r#"{"resourceType":"Observation"}"#),
        Ok(Pushed::Row(_))
    ));
    let refused = push(r#"{"resourceType":"Patient","id":"1","id":"1"}"#).unwrap_err();
    assert_eq!(
        (refused.reason.as_str(), refused.path.as_str()),
        ("duplicate_key", "Patient")
    );
    let error = Extractor::of(RESOURCES, &["patient"], &Options::default()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "there is no table `patient`; did you mean `patients`?"
    );
}

#[test]
fn columns_are_made_as_asked_for() {
    let make = |columns: &[&str]| {
        let mut options = Options::default();
        let columns = columns.iter().map(|name| (*name).to_owned()).collect();
        options.columns.insert("patients".into(), columns);
        let mut extractor = Extractor::of(RESOURCES, &["patients"], &options).unwrap();
        let resource = br#"{"resourceType":"Patient","id":"1","meta":{"lastUpdated":"2024","x":1},
            "birthDate":"1980","name":[{"y":1}],"z":1}"#;
        extractor.push(resource, FROM).unwrap();
        let batches = extractor.finish().unwrap();
        let mut lines = Vec::new();
        write_lines(&batches[0].1, &mut lines);
        serde_json::from_slice::<Value>(&lines).unwrap()
    };
    assert_eq!(make(&["id"]), json!({"id": "1"}));
    assert_eq!(
        make(&["meta_lastUpdated"]),
        json!({"meta_lastUpdated": "2024-01-01T00:00:00.000000Z"})
    );
    assert_eq!(
        make(&["__birthDate_end"]),
        json!({"__birthDate_end": "1980-12-31T23:59:59.999999Z"})
    );
    assert_eq!(
        make(&["_rescued_data", "birthDate"]),
        json!({"birthDate": "1980", "_rescued_data": "{\"z\":1}"})
    );
    assert_eq!(make(&["name"]), json!({"name": [{}]}));
    let mut options = Options::default();
    options
        .columns
        .insert("patients".into(), vec!["birthdate".into()]);
    let error = Extractor::of(RESOURCES, &["patients"], &options).unwrap_err();
    assert_eq!(
        error.to_string(),
        "table patients has no column `birthdate`; did you mean `birthDate`?"
    );
}

#[test]
fn provenance_is_in_its_columns() {
    let mut extractor = extractor();
    let from = Provenance {
        full_url: Some("urn:uuid:1"),
        ..FROM
    };
    extractor
        .push(br#"{"resourceType":"Patient"}"#, from)
        .unwrap();
    let mut lines = Vec::new();
    write_lines(&extractor.finish().unwrap()[0].1, &mut lines);
    let row: Value = serde_json::from_slice(&lines).unwrap();
    assert_eq!(
        row,
        json!({
            "resourceType": "Patient", "_full_url": "urn:uuid:1", "_source_file": "a.ndjson",
            "_resource_index": 3, "_byte_offset": 77,
        })
    );
}

#[test]
fn extractors_may_move_to_another_thread() {
    fn moves<T: Send>() {}
    moves::<Extractor>();
}
