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

use crate::def::{CompositeDef, FieldDef, SegmentDef, StructureDef, Ty};
use crate::record::{EXTRA, UNPLACED, member_key};
use crate::segments::SEGMENTS;
use crate::structure::grammar::{Kind, Node, ROOT, parse};

/// The schema of a segment. Composites stand under `$defs`, each once, by their id.
pub fn json_schema_of_segment(def: &SegmentDef) -> Value {
    whole(|definitions| definitions.fields(def.id, '-', def.title, def.fields))
}

/// The schema of a composite.
pub fn json_schema_of_composite(def: &CompositeDef) -> Value {
    whole(|definitions| definitions.fields(def.id, '.', def.title, def.components))
}

/// The schema of a message structure. Its groups stand under `$defs` as `group.PATIENT_RESULT`, segments as
/// `segment.PID`.
///
/// ```
/// use hl7_model::{schema, structures};
///
/// let schema = schema::json_schema_of_structure(&structures::ORU_R01);
/// let groups = &schema["properties"]["patient_result"];
/// assert_eq!(groups["items"]["$ref"], "#/$defs/group.PATIENT_RESULT");
/// assert_eq!(schema["$defs"]["group.PATIENT"]["properties"]["pid"]["$ref"], "#/$defs/segment.PID");
/// ```
pub fn json_schema_of_structure(def: &StructureDef) -> Value {
    // What the generator writes is a grammar; without one there is nothing but what has no place.
    let nodes = parse(def.superset).unwrap_or_default();
    whole(|definitions| {
        let mut members = definitions.members(&nodes, ROOT);
        members.insert(UNPLACED.into(), unplaced());
        object(def.id, "", members)
    })
}

/// A schema with its definitions.
fn whole(make: impl FnOnce(&mut Definitions) -> Map<String, Value>) -> Value {
    let mut definitions = Definitions::default();
    let own = make(&mut definitions);
    let mut schema = Map::new();
    schema.insert(
        "$schema".into(),
        json!("https://json-schema.org/draft/2020-12/schema"),
    );
    schema.extend(own);
    let defs: Map<String, Value> = definitions
        .0
        .into_iter()
        .filter_map(|(name, schema)| Some((name, Value::Object(schema?))))
        .collect();
    if !defs.is_empty() {
        schema.insert("$defs".into(), Value::Object(defs));
    }
    Value::Object(schema)
}

/// Schemas by name; one that is being made is there without a value.
#[derive(Default)]
struct Definitions(BTreeMap<String, Option<Map<String, Value>>>);

impl Definitions {
    /// A reference to a schema, which is made if it is new.
    fn reference(
        &mut self,
        name: String,
        make: impl FnOnce(&mut Definitions) -> Map<String, Value>,
    ) -> Value {
        let reference = json!({ "$ref": format!("#/$defs/{name}") });
        if !self.0.contains_key(&name) {
            self.0.insert(name.clone(), None);
            let schema = make(self);
            self.0.insert(name, Some(schema));
        }
        reference
    }

    /// The object of a segment or composite.
    fn fields(
        &mut self,
        id: &str,
        between: char,
        title: &str,
        fields: &[FieldDef],
    ) -> Map<String, Value> {
        let mut properties = Map::new();
        for (position, field) in (1..).zip(fields) {
            let (value, ty) = match field.ty {
                Ty::Primitive(primitive) => {
                    (json!({ "type": ["string", "null"] }), primitive.name())
                }
                Ty::Composite(def) => {
                    let reference = self.reference(def.id.to_owned(), |definitions| {
                        definitions.fields(def.id, '.', def.title, def.components)
                    });
                    (json!({ "anyOf": [reference, { "type": "null" }] }), def.id)
                }
            };
            let mut schema = repeated(value, field.repeats);
            let described = format!("{id}{between}{position} · {} · {ty}", field.title);
            schema.insert("description".into(), json!(described));
            properties.insert(field.name.to_owned(), Value::Object(schema));
        }
        properties.insert(EXTRA.into(), extra());
        object(id, title, properties)
    }

    /// The members of a group.
    fn members(&mut self, nodes: &[Node], group: u16) -> Map<String, Value> {
        let mut properties = Map::new();
        let children = nodes
            .get(usize::from(group))
            .map_or(&[][..], |node| node.children.as_slice());
        let members = children
            .iter()
            .filter_map(|at| Some((*at, nodes.get(usize::from(*at))?)));
        let mut before: Vec<&str> = Vec::new();
        for (at, node) in members {
            let value = match node.kind {
                Kind::Any => json!({ "type": "string" }),
                Kind::Segment => self.segment(node.name),
                Kind::Group | Kind::Choice => {
                    self.reference(format!("group.{}", node.name), |definitions| {
                        let members = definitions.members(nodes, at);
                        object(node.name, "", members)
                    })
                }
            };
            let repeats = node.repeats || node.kind == Kind::Any;
            let key = member_key(node.name, &before);
            properties.insert(key, Value::Object(repeated(value, repeats)));
            before.push(node.name);
        }
        properties
    }

    fn segment(&mut self, id: &str) -> Value {
        let found = SEGMENTS.binary_search_by(|def| def.id.cmp(id));
        let Some(def) = found.ok().and_then(|at| SEGMENTS.get(at)) else {
            return json!({ "type": "object" });
        };
        self.reference(format!("segment.{id}"), |definitions| {
            definitions.fields(def.id, '-', def.title, def.fields)
        })
    }
}

fn repeated(value: Value, repeats: bool) -> Map<String, Value> {
    let schema = if repeats {
        json!({ "type": "array", "items": value })
    } else {
        value
    };
    match schema {
        Value::Object(schema) => schema,
        _ => Map::new(),
    }
}

fn object(title: &str, description: &str, properties: Map<String, Value>) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("title".into(), json!(title));
    if !description.is_empty() {
        object.insert("description".into(), json!(description));
    }
    object.insert("type".into(), json!("object"));
    object.insert("properties".into(), Value::Object(properties));
    object.insert("additionalProperties".into(), json!(false));
    object
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
