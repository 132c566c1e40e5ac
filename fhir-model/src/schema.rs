//! JSON Schema (draft 2020-12) of resources and data types as FHIR writes them in JSON. What stands within itself is a
//! reference, so that recursion has no depth.
//!
//! The schema of a table's row is another thing: see [`model_core::schema`].

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::Release;
use crate::def::{Alternative, CodeSet, ElementDef, Holds, Primitive, Ty, TypeDef, TypeKind};

/// The schema of a resource or complex data type; nothing when the release has no such type.
///
/// It says which keys there may be, how often, of which type and form, and which codes required bindings allow. Resources
/// within the resource are objects with a `resourceType`; [`json_schema_of_release`] describes those, too.
///
/// ```
/// use fhir_model::{Release, schema};
///
/// let patient = schema::json_schema(Release::R4, "Patient").ok_or("no such type")?;
/// assert_eq!(patient["$defs"]["HumanName"]["properties"]["given"]["type"], "array");
/// assert_eq!(patient["$defs"]["Identifier"]["properties"]["assigner"]["$ref"], "#/$defs/Reference");
/// assert_eq!(patient["$defs"]["Patient"]["additionalProperties"], false);
/// # Ok::<(), &str>(())
/// ```
pub fn json_schema(release: Release, name: &str) -> Option<Value> {
    let resource = release.resource(name).map(|one| one.def);
    let datatypes = release.datatypes().iter().copied();
    let def = resource.or_else(|| datatypes.into_iter().find(|one| one.name == name))?;
    let mut schemas = Schemas::of(release);
    schemas.add(def);
    let any = json!({
        "type": "object",
        "required": [RESOURCE_TYPE],
        "properties": { RESOURCE_TYPE: { "type": "string" } },
    });
    Some(schemas.finish(release, name, any))
}

/// The schema of all resources of a release, told apart by their `resourceType`.
pub fn json_schema_of_release(release: Release) -> Value {
    let mut schemas = Schemas::of(release);
    let mut cases = Vec::new();
    let mut names = Vec::new();
    for resource in release.resources() {
        schemas.add(resource.def);
        let name = resource.def.name;
        names.push(name);
        cases.push(json!({
            "if": { "properties": { RESOURCE_TYPE: { "const": name } } },
            "then": reference(name),
        }));
    }
    let any = json!({
        "type": "object",
        "required": [RESOURCE_TYPE],
        "properties": { RESOURCE_TYPE: { "enum": names } },
        "allOf": cases,
    });
    schemas.finish(release, ANY, any)
}

const RESOURCE_TYPE: &str = "resourceType";

/// The name of any resource, and of what stands beside primitive values.
const ANY: &str = "Resource";
const BESIDE: &str = "Element";

struct Schemas {
    made: BTreeMap<&'static str, Value>,
    beside: Option<&'static TypeDef>,
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

impl Schemas {
    fn of(release: Release) -> Schemas {
        let beside = release.datatypes().iter().find(|one| one.name == BESIDE);
        Schemas {
            made: BTreeMap::new(),
            beside: beside.copied(),
        }
    }

    fn finish(self, release: Release, name: &str, any: Value) -> Value {
        let mut defs: Map<String, Value> = Map::new();
        defs.insert(ANY.to_owned(), any);
        defs.extend(
            self.made
                .into_iter()
                .map(|(name, schema)| (name.to_owned(), schema)),
        );
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": format!("{name} of FHIR {}", release.version()),
            "$ref": format!("#/$defs/{name}"),
            "$defs": defs,
        })
    }

    /// Adds a type and all that it holds.
    fn add(&mut self, def: &'static TypeDef) {
        let mut waiting = vec![def];
        waiting.extend(self.beside);
        while let Some(def) = waiting.pop() {
            if !self.made.contains_key(def.name) {
                let object = object(def, &mut waiting);
                self.made.insert(def.name, object);
            }
        }
    }
}

fn object(def: &'static TypeDef, needed: &mut Vec<&'static TypeDef>) -> Value {
    let mut properties = Map::new();
    let mut rules = Vec::new();
    if def.kind == TypeKind::Resource {
        properties.insert(RESOURCE_TYPE.to_owned(), json!({ "const": def.name }));
    }
    for element in def.elements {
        match element.holds {
            Holds::One(ty) => {
                property(&mut properties, element, element.name, ty, needed);
                if element.min > 0 {
                    rules.push(present(element, element.name, ty));
                }
            }
            Holds::Choice(alternatives) => {
                for one in alternatives {
                    property(&mut properties, element, one.key, one.ty, needed);
                }
                rules.push(chosen(element, alternatives));
            }
        }
    }
    let mut schema = json!({
        "type": "object",
        "description": def.path,
        "properties": properties,
        "additionalProperties": false,
        "minProperties": 1,
    });
    if let Some(schema) = schema.as_object_mut() {
        if def.kind == TypeKind::Resource {
            schema.insert("required".to_owned(), json!([RESOURCE_TYPE]));
        }
        if !rules.is_empty() {
            schema.insert("allOf".to_owned(), Value::Array(rules));
        }
    }
    schema
}

fn property(
    properties: &mut Map<String, Value>,
    element: &ElementDef,
    key: &str,
    ty: Ty,
    needed: &mut Vec<&'static TypeDef>,
) {
    let (value, is_primitive) = match ty {
        Ty::Primitive(primitive) => (self::primitive(primitive, element.codes), true),
        Ty::Type(def) => {
            needed.push(def);
            (reference(def.name), false)
        }
        Ty::Resource => (reference(ANY), false),
    };
    let listed = |items: Value| {
        let items = match is_primitive {
            true => json!({ "anyOf": [items, { "type": "null" }] }),
            false => items,
        };
        let mut list = json!({ "type": "array", "items": items, "minItems": 1 });
        if let (Some(list), true) = (list.as_object_mut(), element.max > 1) {
            list.insert("maxItems".to_owned(), json!(element.max));
        }
        list
    };
    let beside = is_primitive && !element.is_attribute;
    if element.repeats() {
        properties.insert(key.to_owned(), listed(value));
        if beside {
            properties.insert(format!("_{key}"), listed(reference(BESIDE)));
        }
    } else {
        properties.insert(key.to_owned(), value);
        if beside {
            properties.insert(format!("_{key}"), reference(BESIDE));
        }
    }
}

/// An element is there; a primitive one may have extensions alone.
fn present(element: &ElementDef, key: &str, ty: Ty) -> Value {
    match ty {
        Ty::Primitive(_) if !element.is_attribute => json!({
            "anyOf": [{ "required": [key] }, { "required": [format!("_{key}")] }],
        }),
        _ => json!({ "required": [key] }),
    }
}

/// One type of a choice is there, or none where none must be.
fn chosen(element: &ElementDef, alternatives: &[Alternative]) -> Value {
    let each = alternatives
        .iter()
        .map(|one| present(element, one.key, one.ty));
    let mut cases: Vec<Value> = each.collect();
    if element.min == 0 {
        cases.push(json!({ "not": { "anyOf": cases.clone() } }));
    }
    json!({ "oneOf": cases })
}

fn primitive(primitive: Primitive, codes: Option<&CodeSet>) -> Value {
    let text = |pattern: &str| json!({ "type": "string", "pattern": format!("^(?:{pattern})$") });
    match primitive {
        Primitive::Boolean => json!({ "type": "boolean" }),
        Primitive::Integer => whole(i32::MIN),
        Primitive::UnsignedInt => whole(0),
        Primitive::PositiveInt => whole(1),
        Primitive::Integer64 => text("0|-?[1-9][0-9]*"),
        Primitive::Decimal => json!({ "type": "number" }),
        Primitive::Code => match codes {
            Some(set) => {
                let codes: Vec<&str> = set.codes.iter().map(|one| one.code).collect();
                json!({ "type": "string", "enum": codes })
            }
            None => text(r"[^ \t\r\n]+([ \t\r\n][^ \t\r\n]+)*"),
        },
        Primitive::Id => text(r"[A-Za-z0-9\-.]{1,64}"),
        Primitive::Oid => text(r"urn:oid:[0-2](\.(0|[1-9][0-9]*))+"),
        Primitive::Uuid => {
            text("urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
        }
        Primitive::Uri | Primitive::Url | Primitive::Canonical => text(r"[^ \t\r\n]*"),
        Primitive::Date => text(DATE),
        Primitive::DateTime => text(&format!("{DATE}|{DAY}T{TIME}{ZONE}")),
        Primitive::Instant => text(&format!("{DAY}T{TIME}{ZONE}")),
        Primitive::Time => text(TIME),
        Primitive::Base64Binary => text(r"[0-9a-zA-Z+/= \t\n\r\f\v]*"),
        Primitive::String | Primitive::Markdown | Primitive::Xhtml => {
            json!({ "type": "string", "minLength": 1 })
        }
    }
}

fn whole(least: i32) -> Value {
    json!({ "type": "integer", "minimum": least, "maximum": i32::MAX })
}

const DATE: &str = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[1-2][0-9]|3[0-1]))?)?";
const DAY: &str = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])";
const TIME: &str = r"([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\.[0-9]+)?";
const ZONE: &str = r"(Z|(\+|-)((0[0-9]|1[0-3]):[0-5][0-9]|14:00))";
