//! Rows as JSON: what is written can be read back, and obeys the JSON Schema.

use model_core::{ColumnDef, Columns, Kind, TableDef, json, schema};
use proptest::prelude::*;
use serde_json::{Map, Value as Json, json};

use crate::rows::{Row, Value, fill, padded, table_and_rows};

/// A row as the documentation says it is written.
fn expected(row: &[Value], columns: &[ColumnDef]) -> Json {
    let set = row
        .iter()
        .zip(columns)
        .filter(|(value, _)| **value != Value::Null);
    Json::Object(
        set.map(|(value, column)| (column.name.to_owned(), of(value, &column.kind)))
            .collect(),
    )
}

fn of(value: &Value, kind: &Kind) -> Json {
    match (value, kind) {
        (Value::Text(text), _) => json!(text),
        (Value::Boolean(value), _) => json!(value),
        (Value::Int32(value), _) => json!(value),
        (Value::Int64(value), _) => json!(value),
        (Value::Decimal(units), _) => json!(decimal(*units)),
        (Value::Date(days), _) => json!(date(i64::from(*days))),
        (Value::Timestamp(micros), _) => {
            let (day, rest) = (
                micros.div_euclid(86_400_000_000),
                micros.rem_euclid(86_400_000_000),
            );
            let (seconds, micros) = (rest / 1_000_000, rest % 1_000_000);
            let (hour, minute, second) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
            json!(format!(
                "{}T{hour:02}:{minute:02}:{second:02}.{micros:06}Z",
                date(day)
            ))
        }
        (Value::Struct(values), Kind::Struct(fields)) => expected(values, fields),
        (Value::List(values), Kind::List(element)) => {
            values.iter().map(|value| of(value, element)).collect()
        }
        _ => Json::Null,
    }
}

fn decimal(units: i128) -> String {
    let text = format!("{:010}", units.unsigned_abs());
    let (whole, fraction) = text.split_at(text.len() - 9);
    let text = format!("{}{whole}.{fraction}", if units < 0 { "-" } else { "" });
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Counts years and months from 0000-01-01.
fn date(days_since_1970: i64) -> String {
    let mut days = days_since_1970 + 719_528;
    let leap = |year: i64| year % 4 == 0 && year % 100 != 0 || year % 400 == 0;
    let mut year = days / 146_097 * 400;
    days %= 146_097;
    while days >= 365 + i64::from(leap(year)) {
        days -= 365 + i64::from(leap(year));
        year += 1;
    }
    let months = [
        31,
        28 + i64::from(leap(year)),
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ];
    let mut month = 0;
    while days >= months[month] {
        days -= months[month];
        month += 1;
    }
    format!("{year:04}-{:02}-{:02}", month + 1, days + 1)
}

/// Whether a value obeys a schema; knows the keywords that our schemas use, and panics at any other.
fn obeys(value: &Json, schema: &Map<String, Json>, root: &Json) -> bool {
    schema.iter().all(|(keyword, rule)| match keyword.as_str() {
        "$schema" | "$defs" | "title" | "description" => true,
        "$ref" => {
            let pointer = rule
                .as_str()
                .and_then(|text| text.strip_prefix('#'))
                .expect("a pointer");
            obeys(
                value,
                root.pointer(pointer)
                    .and_then(Json::as_object)
                    .expect("a definition"),
                root,
            )
        }
        "type" => match rule.as_str().expect("one type") {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_i64(),
            "null" => value.is_null(),
            other => panic!("type {other}"),
        },
        "minimum" => value.as_i64() >= rule.as_i64(),
        "maximum" => value.as_i64() <= rule.as_i64(),
        "pattern" => value
            .as_str()
            .is_some_and(|text| model_core::value::decimal(text.as_bytes()).is_some()),
        "format" => {
            let text = value.as_str().expect("text");
            (text.len(), text.ends_with('Z'))
                == if rule == "date" {
                    (10, false)
                } else {
                    (27, true)
                }
        }
        "properties" => value
            .as_object()
            .expect("an object")
            .iter()
            .all(|(name, value)| {
                rule[name]
                    .as_object()
                    .is_some_and(|schema| obeys(value, schema, root))
            }),
        "required" => rule
            .as_array()
            .expect("names")
            .iter()
            .all(|name| value.get(name.as_str().expect("a name")).is_some()),
        "additionalProperties" => {
            rule == false
                && value
                    .as_object()
                    .expect("an object")
                    .keys()
                    .all(|name| schema["properties"].get(name).is_some())
        }
        "items" => {
            let rule = rule.as_object().expect("a schema");
            value
                .as_array()
                .expect("an array")
                .iter()
                .all(|element| obeys(element, rule, root))
        }
        "anyOf" => rule
            .as_array()
            .expect("schemas")
            .iter()
            .any(|any| obeys(value, any.as_object().expect("a schema"), root)),
        other => panic!("keyword {other}"),
    })
}

fn lines(def: &'static TableDef, rows: &[Row]) -> String {
    let mut columns = Columns::new(def);
    for row in rows {
        columns.begin_row();
        fill(&mut columns, row);
    }
    let mut out = Vec::new();
    json::write_lines(&columns.finish().expect("valid rows"), &mut out);
    String::from_utf8(out).expect("UTF-8")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn rows_read_back_as_they_were_set_and_obey_the_schema((def, rows) in table_and_rows(12)) {
        let text = lines(def, &rows);
        prop_assert_eq!(text.matches('\n').count(), rows.len());
        let schema = schema::json_schema(def);
        for (line, row) in text.lines().zip(&rows) {
            let value: Json = serde_json::from_str(line)?;
            prop_assert_eq!(&value, &expected(&padded(row, def.columns), def.columns));
            prop_assert!(obeys(&value, schema.as_object().expect("an object"), &schema), "{}", line);
        }
    }

    #[test]
    fn text_is_escaped_as_json_wants_it(text in "[\\x00-\\x7f\u{80}-\u{10ffff}]{0,80}") {
        let mut out = Vec::new();
        json::write_text(&text, &mut out);
        prop_assert_eq!(serde_json::from_slice::<String>(&out)?, text);
    }
}
