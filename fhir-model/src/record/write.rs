//! Structs into JSON: elements in normative order, then what had no place.

use super::{AnyResource, Extra, Part, Record, Scalar, Seen, Slot, Value};
use crate::def::{TypeDef, TypeKind};
use crate::json::Writer;

/// The JSON text of a record, without white space.
pub fn to_json(record: &dyn Record) -> String {
    let mut text = String::with_capacity(MOST);
    write_json(record, &mut Writer::new(&mut text));
    text
}

/// Bytes that suffice for most resources.
const MOST: usize = 2048;

/// The JSON text of a resource of any type.
pub fn resource_to_json(resource: &dyn AnyResource) -> String {
    let mut text = String::with_capacity(MOST);
    write_resource(resource, &mut Writer::new(&mut text));
    text
}

/// Writes a record as a JSON object.
pub fn write_json(record: &dyn Record, out: &mut Writer<'_, String>) {
    let def = record.def();
    let keys = def.keys();
    let extra = record.extra();
    out.begin_object();
    if def.kind == TypeKind::Resource && extra.get(RESOURCE_TYPE).is_none() {
        out.key(RESOURCE_TYPE);
        out.string(def.name);
    }
    for (at, seen) in record.seen() {
        match seen {
            Seen::Text(text) => write_text(keys.text(at, 0), text, extra, out),
            Seen::Slot(slot) => write_element(def, at, slot, extra, out),
        }
    }
    for (key, json) in extra.iter() {
        out.key(key);
        out.raw(json);
    }
    out.end_object();
}

fn write_element(
    def: &'static TypeDef,
    at: usize,
    slot: Slot<'_>,
    extra: &Extra,
    out: &mut Writer<'_, String>,
) {
    let Some(element) = def.elements.get(at) else {
        return;
    };
    // What there is is looked at where it lies: it was written in words just now, and to copy it in larger ones would wait
    // for that.
    let held = &slot.held();
    let key = def.keys().text(at, held.alternative);
    match &held.part {
        None => {}
        Some(Part::Primitive(_)) if element.repeats() => write_primitives(key, slot, extra, out),
        Some(Part::Primitive(value)) => {
            match &value.scalar() {
                None => {}
                Some(Scalar::Text(text)) => write_text(key, text, extra, out),
                Some(scalar) => write_key(key, "", extra, out, |out| write_scalar(scalar, out)),
            }
            if let Some(beside) = value.beside() {
                write_key(key, "_", extra, out, |out| write_json(beside, out));
            }
        }
        Some(_) if element.repeats() => {
            write_key(key, "", extra, out, |out| write_list(slot, out, write_part));
        }
        Some(part) => write_key(key, "", extra, out, |out| write_part(part, out)),
    }
}

/// The key that says which type a resource has.
pub(crate) const RESOURCE_TYPE: &str = "resourceType";

/// Writes a key and its text.
#[inline]
fn write_text(key: &str, text: &str, extra: &Extra, out: &mut Writer<'_, String>) {
    match extra.is_empty() {
        true => out.text_member(key, text),
        false => write_key(key, "", extra, out, |out| out.string(text)),
    }
}

/// Writes a key with something in front, and what it has. `key` is as it stands between a member and a text. Of what is
/// there twice, the text as it stood is what was read.
#[inline]
fn write_key(
    key: &str,
    prefix: &str,
    extra: &Extra,
    out: &mut Writer<'_, String>,
    write: impl FnOnce(&mut Writer<'_, String>),
) {
    if !extra.is_empty() {
        let name = key
            .strip_prefix(",\"")
            .and_then(|key| key.strip_suffix("\":\""));
        let mut kept = extra.iter().map(|(key, _)| key);
        if kept.any(|kept| kept.strip_prefix(prefix) == name) {
            return;
        }
    }
    match prefix {
        "" => out.quoted_key(key),
        prefix => out.quoted_key(&key.replacen('"', &format!("\"{prefix}"), 1)),
    }
    write(out);
}

fn write_primitives(key: &str, slot: Slot<'_>, extra: &Extra, out: &mut Writer<'_, String>) {
    let any = |has: fn(Value<'_>) -> bool| {
        let mut parts = (0..slot.len()).filter_map(|at| slot.part(at));
        parts.any(|part| matches!(part, Part::Primitive(value) if has(value)))
    };
    if any(|value| value.scalar().is_some()) {
        write_key(key, "", extra, out, |out| write_list(slot, out, write_part));
    }
    if any(|value| value.beside().is_some()) {
        write_key(key, "_", extra, out, |out| {
            write_list(slot, out, write_beside);
        });
    }
}

fn write_list(
    slot: Slot<'_>,
    out: &mut Writer<'_, String>,
    write: fn(&Part<'_>, &mut Writer<'_, String>),
) {
    out.begin_array();
    for at in 0..slot.len() {
        if let Some(part) = &slot.part(at) {
            write(part, out);
        }
    }
    out.end_array();
}

fn write_beside(part: &Part<'_>, out: &mut Writer<'_, String>) {
    match part {
        Part::Primitive(value) => match value.beside() {
            Some(beside) => write_json(beside, out),
            None => out.null(),
        },
        _ => out.null(),
    }
}

fn write_part(part: &Part<'_>, out: &mut Writer<'_, String>) {
    match part {
        Part::Attribute(text) => out.string(text),
        Part::Primitive(value) => match &value.scalar() {
            Some(scalar) => write_scalar(scalar, out),
            None => out.null(),
        },
        Part::Record(record) => write_json(*record, out),
        Part::Resource(resource) => write_resource(*resource, out),
    }
}

/// Writes a resource of any type.
pub fn write_resource(resource: &dyn AnyResource, out: &mut Writer<'_, String>) {
    match resource.record() {
        Some(record) => write_json(record, out),
        None => out.raw(resource.unknown().unwrap_or("{}")),
    }
}

fn write_scalar(scalar: &Scalar<'_>, out: &mut Writer<'_, String>) {
    match scalar {
        Scalar::Text(text) => out.string(text),
        Scalar::Number(text) => out.number(text),
        Scalar::Whole(value) => out.number(&value.to_string()),
        Scalar::Quoted(value) => out.string(&value.to_string()),
        Scalar::Boolean(value) => out.boolean(*value),
    }
}
