//! The schema of a table as it is kept beside its data, in Spark's JSON form, and what tells two of them apart.

use arrow_schema::{DataType, Fields, Schema};
use model_core::schema;
use serde_json::{Value, json};

use super::Table;

/// The schema of what is written, with comments, as text: the definition's, with the columns that the batches have.
pub(super) fn with_comments(table: &Table) -> String {
    let whole = schema::spark_json(table.def);
    if table.schema.fields().len() == table.def.columns.len() {
        return whole;
    }
    let columns = |name: &str| table.schema.column_with_name(name).is_some();
    let mut shape: Value = serde_json::from_str(&whole).unwrap_or_default();
    if let Some(Value::Array(fields)) = shape.get_mut("fields") {
        fields.retain(|field| field["name"].as_str().is_some_and(columns));
    }
    shape.to_string()
}

/// The same of a table that is partitioned by these columns.
pub(super) fn text(table: &Table, partitioned_by: &[String]) -> String {
    let text = with_comments(table);
    match (partitioned_by, serde_json::from_str(&text)) {
        ([_, ..], Ok(shape)) => with_nulls(shape, partitioned_by).to_string(),
        _ => text,
    }
}

/// The same where these columns may be null, whatever the definition says: they stand in names of folders, which cannot
/// tell an empty text from none.
pub(super) fn with_nulls(mut shape: Value, columns: &[String]) -> Value {
    if let Some(Value::Array(fields)) = shape.get_mut("fields") {
        for field in fields {
            if columns.iter().any(|name| field["name"] == **name) {
                field["nullable"] = true.into();
            }
        }
    }
    shape
}

/// A schema without comments.
pub(super) fn of(schema: &Schema) -> Value {
    structure(schema.fields())
}

fn structure(fields: &Fields) -> Value {
    let fields = fields.iter().map(|field| {
        json!({
            "name": field.name(),
            "type": data_type(field.data_type()),
            "nullable": field.is_nullable(),
            "metadata": {},
        })
    });
    json!({ "type": "struct", "fields": fields.collect::<Vec<_>>() })
}

/// A type as Spark names it; types that no table has keep Arrow's name, so that they are told apart.
fn data_type(arrow: &DataType) -> Value {
    match arrow {
        DataType::Utf8 => json!("string"),
        DataType::Boolean => json!("boolean"),
        DataType::Int32 => json!("integer"),
        DataType::Int64 => json!("long"),
        DataType::Date32 => json!("date"),
        DataType::Timestamp(_, Some(_)) => json!("timestamp"),
        DataType::Decimal128(precision, scale) => json!(format!("decimal({precision},{scale})")),
        DataType::Struct(fields) => structure(fields),
        DataType::List(element) => json!({
            "type": "array",
            "elementType": data_type(element.data_type()),
            "containsNull": element.is_nullable(),
        }),
        other => json!(other.to_string()),
    }
}

/// The schema that has the columns of both: those that are there, and behind them those that only ours has. `None` when
/// the schemas contradict each other, or when a column of one side alone must not be null.
pub(super) fn merged(there: &Value, ours: &Value) -> Option<Value> {
    let mut all = fields(there).to_vec();
    for field in &mut all {
        match fields(ours)
            .iter()
            .find(|other| other["name"] == field["name"])
        {
            None if field["nullable"] == true => {}
            Some(other) if other["nullable"] == field["nullable"] => {
                field["type"] = merged_type(&field["type"], &other["type"])?;
            }
            _ => return None,
        }
    }
    for field in fields(ours) {
        if !fields(there)
            .iter()
            .any(|other| other["name"] == field["name"])
        {
            (field["nullable"] == true).then(|| all.push(field.clone()))?;
        }
    }
    Some(json!({ "type": "struct", "fields": all }))
}

fn merged_type(there: &Value, ours: &Value) -> Option<Value> {
    match (kind(there), kind(ours)) {
        ("struct", "struct") => merged(there, ours),
        ("array", "array") => {
            let mut all = there.clone();
            all["elementType"] = merged_type(&there["elementType"], &ours["elementType"])?;
            Some(all)
        }
        (other, one) => (other == one).then(|| there.clone()),
    }
}

/// The first column that is not the same in both, in words; comments do not matter.
pub(super) fn difference(there: &Value, ours: &Value) -> Option<String> {
    let mut path = Vec::new();
    of_structs(there, ours, &mut path)
}

fn of_structs<'a>(there: &'a Value, ours: &'a Value, path: &mut Vec<&'a str>) -> Option<String> {
    let (there, ours) = (fields(there), fields(ours));
    let find = |fields: &'a [Value], name: &str| fields.iter().find(|field| field["name"] == name);
    for field in ours {
        let name = field["name"].as_str().unwrap_or_default();
        path.push(name);
        match find(there, name) {
            None => return Some(format!("column {} is not there", path.join("."))),
            Some(other) => {
                if other["nullable"] != field["nullable"] {
                    let is = |field: &Value| match field["nullable"] == true {
                        true => "nullable",
                        false => "not nullable",
                    };
                    return Some(differs(path, is(other), is(field)));
                }
                if let Some(found) = of_types(&other["type"], &field["type"], path) {
                    return Some(found);
                }
            }
        }
        path.pop();
    }
    let surplus = there
        .iter()
        .filter_map(|field| field["name"].as_str())
        .find(|name| find(ours, name).is_none())?;
    path.push(surplus);
    Some(format!("column {} is only there", path.join(".")))
}

fn of_types<'a>(there: &'a Value, ours: &'a Value, path: &mut Vec<&'a str>) -> Option<String> {
    match (kind(there), kind(ours)) {
        ("struct", "struct") => of_structs(there, ours, path),
        ("array", "array") => {
            path.push("element");
            let found = of_types(&there["elementType"], &ours["elementType"], path);
            path.pop();
            found
        }
        (other, one) if other != one => Some(differs(path, other, one)),
        _ => None,
    }
}

fn differs(path: &[&str], there: &str, ours: &str) -> String {
    format!("column {} is {there} there and {ours} here", path.join("."))
}

/// The name of a type: a text by itself, or that of a struct or an array.
fn kind(data_type: &Value) -> &str {
    let name = data_type.as_str().or_else(|| data_type["type"].as_str());
    name.unwrap_or("of no known type")
}

fn fields(shape: &Value) -> &[Value] {
    shape["fields"].as_array().map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn shape(fields: Value) -> Value {
        json!({ "type": "struct", "fields": fields })
    }

    fn field(name: &str, data_type: Value) -> Value {
        json!({ "name": name, "type": data_type, "nullable": true, "metadata": { "comment": name } })
    }

    #[test]
    fn both_ways_to_a_shape_agree() {
        for def in hl7_model::tables::tables() {
            let table = Table::whole(def);
            let plain: Value = serde_json::from_str(&schema::spark_json_plain(def)).unwrap();
            assert_eq!(of(&table.schema), plain, "{}", def.name);
            let commented: Value = serde_json::from_str(&with_comments(&table)).unwrap();
            assert_eq!(difference(&commented, &plain), None, "{}", def.name);
        }
    }

    #[test]
    fn the_first_column_that_differs_is_named_with_its_path() {
        let there = shape(json!([
            field("id", json!("string")),
            field(
                "names",
                json!({ "type": "array", "containsNull": true, "elementType":
                shape(json!([field("family", json!("string")), field("degree", json!("string"))])) })
            ),
        ]));
        let mut other = there.clone();
        assert_eq!(difference(&there, &other), None);
        other["fields"][0]["metadata"] = json!({});
        assert_eq!(difference(&there, &other), None);
        other["fields"][1]["type"]["elementType"]["fields"][0]["type"] = json!("long");
        let found = difference(&there, &other).unwrap();
        assert_eq!(
            found,
            "column names.element.family is string there and long here"
        );
        other["fields"][0]["nullable"] = json!(false);
        let found = difference(&there, &other).unwrap();
        assert_eq!(found, "column id is nullable there and not nullable here");
    }

    #[test]
    fn columns_of_both_sides_are_merged_and_contradictions_are_not() {
        let list = |fields: Value| json!({ "type": "array", "containsNull": true, "elementType": shape(fields) });
        let (a, b, c) = (
            field("a", json!("date")),
            field("b", json!("date")),
            field("c", json!("date")),
        );
        let there = shape(json!([a, field("list", list(json!([a, b])))]));
        let ours = shape(json!([field("list", list(json!([c, a]))), c]));
        let both = merged(&there, &ours).unwrap();
        assert_eq!(
            both,
            shape(json!([a, field("list", list(json!([a, b, c]))), c]))
        );
        assert_eq!(merged(&both, &ours).as_ref(), Some(&both));
        let mut other = ours.clone();
        other["fields"][1]["nullable"] = json!(false);
        assert_eq!(
            merged(&there, &other),
            None,
            "a new column that must not be null"
        );
        other = shape(json!([field("a", json!("string"))]));
        assert_eq!(merged(&there, &other), None, "another type");
    }

    #[test]
    fn columns_of_one_side_are_named() {
        let (a, b) = (field("a", json!("date")), field("b", json!("date")));
        let (both, one) = (shape(json!([a, b])), shape(json!([a])));
        assert_eq!(difference(&both, &one).unwrap(), "column b is only there");
        assert_eq!(difference(&one, &both).unwrap(), "column b is not there");
    }
}
