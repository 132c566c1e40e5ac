//! JSON Schema (draft 2020-12) of the typed structs, in the form of [`record::to_json`](crate::record::to_json): by their
//! definitions, and nothing else. Rows of tables have schemas of their own, `model_core::schema`.
//!
//! ```
//! use hl7_model::{schema, segments};
//!
//! let schema = schema::json_schema_of_segment(&segments::PID);
//! let names = &schema["properties"]["patient_name"];
//! assert_eq!(names["type"], "array");
//! assert_eq!(names["items"]["anyOf"][0]["$ref"], "#/$defs/XPN");
//! assert_eq!(schema["$defs"]["XPN"]["properties"]["given_name"]["type"], serde_json::json!(["string", "null"]));
//! ```

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::def::{CompositeDef, FieldDef, SegmentDef, Ty};
use crate::record::{EXTRA, Entry, Holds, Record, Shape, Slot, UNPLACED, key};

/// The schema of a segment. Composites stand under `$defs`, each once, by their id.
pub fn json_schema_of_segment(def: &SegmentDef) -> Value {
    json_schema(&*(def.make)())
}

/// The schema of a composite.
pub fn json_schema_of_composite(def: &CompositeDef) -> Value {
    json_schema(&*(def.make)())
}

/// The schema of any record: a segment, a composite, a message structure, a group.
pub fn json_schema(record: &dyn Record) -> Value {
    let mut definitions = Definitions::default();
    let own = definitions.object(record);
    let mut schema = Map::new();
    schema.insert(
        "$schema".into(),
        json!("https://json-schema.org/draft/2020-12/schema"),
    );
    schema.extend(own);
    let defs: Map<String, Value> = definitions
        .0
        .into_iter()
        .filter_map(|(name, schema)| Some((name, schema?)))
        .collect();
    if !defs.is_empty() {
        schema.insert("$defs".into(), Value::Object(defs));
    }
    Value::Object(schema)
}

/// Schemas by name; one that is being made is there without a value.
#[derive(Default)]
struct Definitions(BTreeMap<String, Option<Value>>);

impl Definitions {
    /// A reference to the schema of a record, which is made if it is new.
    fn reference(&mut self, record: &dyn Record) -> Value {
        let name = match record.shape() {
            Shape::Composite(def) => def.id.to_owned(),
            Shape::Segment(def) => format!("segment.{}", def.id),
            Shape::Group(name) => format!("group.{name}"),
            Shape::Structure(def) => format!("message.{}", def.id),
        };
        let reference = json!({ "$ref": format!("#/$defs/{name}") });
        if !self.0.contains_key(&name) {
            self.0.insert(name.clone(), None);
            let schema = Value::Object(self.object(record));
            self.0.insert(name, Some(schema));
        }
        reference
    }

    fn object(&mut self, record: &dyn Record) -> Map<String, Value> {
        let shape = record.shape();
        let mut properties = Map::new();
        for position in 1..=record.names().len() {
            let (Some(key), Some(slot)) = (key(record, position), record.slot(position)) else {
                continue;
            };
            let mut schema = self.slot(slot, has_null(shape));
            let field = position
                .checked_sub(1)
                .and_then(|at| shape.fields().get(at));
            if let Some(field) = field {
                schema.insert(
                    "description".into(),
                    json!(described(shape, position, field)),
                );
            }
            properties.insert(key.to_owned(), Value::Object(schema));
        }
        if record.extra().is_some() {
            properties.insert(EXTRA.into(), extra());
        }
        if matches!(shape, Shape::Structure(_)) {
            properties.insert(UNPLACED.into(), unplaced());
        }
        let mut object = Map::new();
        object.insert("title".into(), json!(shape.id()));
        if let Some(title) = title(shape) {
            object.insert("description".into(), json!(title));
        }
        object.insert("type".into(), json!("object"));
        object.insert("properties".into(), Value::Object(properties));
        object.insert("additionalProperties".into(), json!(false));
        object
    }

    fn slot(&mut self, slot: &dyn Slot, has_null: bool) -> Map<String, Value> {
        let entry = match slot.holds() {
            Holds::Text | Holds::Raw => json!({ "type": ["string", "null"] }),
            Holds::Record => {
                let mut reference = Value::Null;
                slot.sample(&mut |entry| {
                    if let Entry::Record(record) = entry {
                        reference = self.reference(record);
                    }
                });
                if has_null {
                    json!({ "anyOf": [reference, { "type": "null" }] })
                } else {
                    reference
                }
            }
        };
        let schema = if slot.repeats() {
            json!({ "type": "array", "items": entry })
        } else {
            entry
        };
        match schema {
            Value::Object(object) => object,
            _ => Map::new(),
        }
    }
}

/// Whether the slots of a record can hold HL7's null.
fn has_null(shape: Shape) -> bool {
    matches!(shape, Shape::Segment(_) | Shape::Composite(_))
}

fn title(shape: Shape) -> Option<&'static str> {
    let title = match shape {
        Shape::Segment(def) => def.title,
        Shape::Composite(def) => def.title,
        Shape::Group(_) | Shape::Structure(_) => "",
    };
    (!title.is_empty()).then_some(title)
}

/// `PID-3 · Patient Identifier List · CX`, `XPN.2 · Given Name · ST`.
fn described(shape: Shape, position: usize, field: &FieldDef) -> String {
    let between = if matches!(shape, Shape::Segment(_)) {
        '-'
    } else {
        '.'
    };
    let ty = match field.ty {
        Ty::Primitive(primitive) => primitive.name(),
        Ty::Composite(def) => def.id,
    };
    format!("{}{between}{position} · {} · {ty}", shape.id(), field.title)
}

fn extra() -> Value {
    json!({
        "description": "What the definition has no place for, by position and repetition, in the wire's own writing",
        "type": "object",
        "propertyNames": { "pattern": r"^[1-9][0-9]*(\([1-9][0-9]*\))?$" },
        "additionalProperties": { "type": "string" }
    })
}

fn unplaced() -> Value {
    let after = json!({
        "type": "object",
        "properties": {
            "segment": { "type": "string" },
            "occurrence": { "type": "integer", "minimum": 1 }
        },
        "required": ["segment", "occurrence"],
        "additionalProperties": false
    });
    json!({
        "description": "Segments that have no place in the structure, each with the one it follows",
        "type": "array",
        "items": {
            "type": "object",
            "properties": {
                "after": { "anyOf": [after, { "type": "null" }] },
                "segment": { "type": "string" }
            },
            "required": ["segment"],
            "additionalProperties": false
        }
    })
}
