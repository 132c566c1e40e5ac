//! JSON Schema of a row.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::{comment, origin};
use crate::{ColumnDef, Kind, TableDef};

/// JSON Schema (draft 2020-12) of one row as [`json::write_lines`](crate::json::write_lines) writes it.
///
/// A column or field that is null is left out; an element that is null is `null`. Decimals are strings, so that no reader
/// rounds them; dates are ISO 8601, timestamps RFC 3339 in UTC with microseconds. A struct that occurs more than once
/// is described once, under `$defs`, by the name of the path where it occurs first.
pub fn json_schema(def: &TableDef) -> Value {
    let mut shared = Shared::default();
    shared.count(def.columns, "");
    let row = shared.object(def.columns, "");
    let mut schema = Map::new();
    schema.insert(
        "$schema".into(),
        json!("https://json-schema.org/draft/2020-12/schema"),
    );
    schema.insert("title".into(), json!(def.name));
    if !def.doc.is_empty() {
        schema.insert("description".into(), json!(def.doc));
    }
    schema.extend(row);
    let defs = shared.definitions();
    if !defs.is_empty() {
        schema.insert("$defs".into(), Value::Object(defs));
    }
    Value::Object(schema)
}

type Address = (*const ColumnDef, usize);

fn address(fields: &[ColumnDef]) -> Address {
    (fields.as_ptr(), fields.len())
}

/// Structs of the table: how often each occurs, and the name of those that occur more than once.
#[derive(Default)]
struct Shared {
    found: HashMap<Address, usize>,
    structs: Vec<(&'static [ColumnDef], String, usize)>,
}

impl Shared {
    fn count(&mut self, columns: &[ColumnDef], before: &str) {
        for column in columns {
            let mut kind = &column.kind;
            while let Kind::List(element) = kind {
                kind = element;
            }
            let Kind::Struct(fields) = kind else { continue };
            let next = self.structs.len();
            let at = *self.found.entry(address(fields)).or_insert(next);
            if let Some((_, _, times)) = self.structs.get_mut(at) {
                *times += 1;
            } else {
                let path = format!("{before}{}", column.name);
                self.structs.push((fields, path.clone(), 1));
                self.count(fields, &format!("{path}."));
            }
        }
    }

    fn name(&self, fields: &[ColumnDef]) -> Option<&str> {
        let (_, name, times) = self.structs.get(*self.found.get(&address(fields))?)?;
        (*times > 1).then_some(name)
    }

    fn definitions(&self) -> Map<String, Value> {
        let shared = self.structs.iter().filter(|(_, _, times)| *times > 1);
        shared
            .map(|(fields, name, _)| (name.clone(), Value::Object(self.object(fields, ""))))
            .collect()
    }

    fn object(&self, columns: &[ColumnDef], around: &str) -> Map<String, Value> {
        let mut properties = Map::new();
        for column in columns {
            let origin = origin(around, column);
            let mut schema = self.value(&column.kind, &origin);
            if let Some(comment) = comment(&origin, column.title) {
                schema.insert("description".into(), json!(comment));
            }
            properties.insert(column.name.to_owned(), Value::Object(schema));
        }
        let required: Vec<&str> = columns
            .iter()
            .filter(|column| !column.nullable)
            .map(|column| column.name)
            .collect();
        let mut object = Map::new();
        object.insert("type".into(), json!("object"));
        object.insert("properties".into(), Value::Object(properties));
        if !required.is_empty() {
            object.insert("required".into(), json!(required));
        }
        object.insert("additionalProperties".into(), json!(false));
        object
    }

    fn value(&self, kind: &Kind, origin: &str) -> Map<String, Value> {
        let value = match kind {
            Kind::Utf8 => json!({ "type": "string" }),
            Kind::Boolean => json!({ "type": "boolean" }),
            Kind::Int32 => json!({ "type": "integer", "minimum": i32::MIN, "maximum": i32::MAX }),
            Kind::Int64 => json!({ "type": "integer", "minimum": i64::MIN, "maximum": i64::MAX }),
            Kind::Decimal => {
                json!({ "type": "string", "pattern": r"^-?(0|[1-9][0-9]{0,28})(\.[0-9]{0,8}[1-9])?$" })
            }
            Kind::Date => json!({ "type": "string", "format": "date" }),
            Kind::Timestamp => json!({ "type": "string", "format": "date-time" }),
            Kind::Struct(fields) => match self.name(fields) {
                Some(name) => json!({ "$ref": format!("#/$defs/{name}") }),
                None => Value::Object(self.object(fields, origin)),
            },
            Kind::List(element) => {
                let element = Value::Object(self.value(element, origin));
                json!({ "type": "array", "items": { "anyOf": [element, { "type": "null" }] } })
            }
        };
        match value {
            Value::Object(object) => object,
            _ => Map::new(),
        }
    }
}
