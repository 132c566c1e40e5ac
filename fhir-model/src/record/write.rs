//! Structs into JSON: elements in normative order, then what had no place.

use super::{AnyResource, Part, Record, Scalar, Slot};
use crate::def::{ElementDef, Holds, TypeKind};
use crate::json::Writer;

/// The JSON text of a record, without white space.
pub fn to_json(record: &dyn Record) -> String {
    let mut text = String::new();
    write_json(record, &mut Writer::new(&mut text));
    text
}

/// Writes a record as a JSON object.
pub fn write_json(record: &dyn Record, out: &mut Writer<'_, String>) {
    let def = record.def();
    let extra = record.extra();
    out.begin_object();
    if def.kind == TypeKind::Resource && extra.get(RESOURCE_TYPE).is_none() {
        out.key(RESOURCE_TYPE);
        out.string(def.name);
    }
    for (at, element) in def.elements.iter().enumerate() {
        if let Some(slot) = record.slot(at).filter(|slot| !slot.is_empty()) {
            write_element(element, slot, record, out);
        }
    }
    for (key, json) in extra.iter() {
        out.key(key);
        out.raw(json);
    }
    out.end_object();
}

/// The key that says which type a resource has.
pub(crate) const RESOURCE_TYPE: &str = "resourceType";

fn write_element(
    element: &ElementDef,
    slot: &dyn Slot,
    record: &dyn Record,
    out: &mut Writer<'_, String>,
) {
    let key = match element.holds {
        Holds::One(_) => element.name,
        Holds::Choice(alternatives) => alternatives
            .get(slot.alternative())
            .map_or(element.name, |one| one.key),
    };
    let extra = record.extra();
    let parts = || (0..slot.len()).filter_map(|at| slot.part(at));
    // Of what is there twice, the text as it stood is what was read.
    if extra.is_empty() || extra.get(key).is_none() {
        let says = |part: Part<'_>| match part {
            Part::Primitive(value) => value.scalar().is_some(),
            _ => true,
        };
        if element.repeats() {
            if parts().any(says) {
                out.key(key);
                out.begin_array();
                parts().for_each(|part| write_part(part, out));
                out.end_array();
            }
        } else if let Some(part) = slot.part(0).filter(|part| says(*part)) {
            out.key(key);
            write_part(part, out);
        }
    }
    let beside = |part: Part<'_>| match part {
        Part::Primitive(value) => value.beside().is_some(),
        _ => false,
    };
    if parts().any(beside) && (extra.is_empty() || extra.get(&format!("_{key}")).is_none()) {
        out.key(&format!("_{key}"));
        if element.repeats() {
            out.begin_array();
        }
        for part in parts() {
            match part {
                Part::Primitive(value) => match value.beside() {
                    Some(beside) => write_json(beside, out),
                    None => out.null(),
                },
                _ => out.null(),
            }
        }
        if element.repeats() {
            out.end_array();
        }
    }
}

fn write_part(part: Part<'_>, out: &mut Writer<'_, String>) {
    match part {
        Part::Attribute(text) => out.string(text),
        Part::Primitive(value) => match value.scalar() {
            Some(scalar) => write_scalar(scalar, out),
            None => out.null(),
        },
        Part::Record(record) => write_json(record, out),
        Part::Resource(resource) => write_resource(resource, out),
    }
}

/// Writes a resource of any type.
pub fn write_resource(resource: &dyn AnyResource, out: &mut Writer<'_, String>) {
    match resource.record() {
        Some(record) => write_json(record, out),
        None => out.raw(resource.unknown().unwrap_or("{}")),
    }
}

fn write_scalar(scalar: Scalar<'_>, out: &mut Writer<'_, String>) {
    match scalar {
        Scalar::Text(text) => out.string(text),
        Scalar::Number(text) => out.number(text),
        Scalar::Whole(value) => out.number(&value.to_string()),
        Scalar::Quoted(value) => out.string(&value.to_string()),
        Scalar::Boolean(value) => out.boolean(value),
    }
}
