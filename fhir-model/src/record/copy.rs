//! Copying, comparing and printing records, whatever their type.

use std::fmt;

use super::{AnyResource, Held, Part, PartMut, Record, Slot, to_json};

/// A copy.
pub fn cloned<T: Record + Default>(from: &T) -> T {
    let mut to = T::default();
    copy(from, &mut to);
    to
}

fn copy(from: &dyn Record, to: &mut dyn Record) {
    for (element, values) in from.slots() {
        let Some(mut into) = to.slot_mut(element) else {
            continue;
        };
        for at in 0..values.len() {
            if let (Some(part), Some(place)) = (values.part(at), into.add(values.alternative())) {
                copy_part(part, place);
            }
        }
    }
    if !from.extra().is_empty() {
        *to.extra_mut() = from.extra().clone();
    }
}

fn copy_part(from: Part<'_>, to: PartMut<'_>) {
    match (from, to) {
        (Part::Attribute(from), PartMut::Attribute(to)) => from.clone_into(to),
        (Part::Primitive(from), PartMut::Primitive(mut to)) => {
            if let Some(scalar) = from.scalar() {
                to.set(scalar);
            }
            if let Some(beside) = from.beside() {
                copy(beside, to.beside_mut());
            }
        }
        (Part::Record(from), PartMut::Record(to)) => copy(from, to),
        (Part::Resource(from), PartMut::Resource(to)) => copy_resource(from, to),
        _ => {}
    }
}

/// A copy of a resource.
pub fn cloned_resource<R: AnyResource + Default>(from: &R) -> R {
    let mut to = R::default();
    copy_resource(from, &mut to);
    to
}

fn copy_resource(from: &dyn AnyResource, to: &mut dyn AnyResource) {
    match from.record() {
        Some(from) => {
            to.become_type(from.def().name);
            if let Some(to) = to.record_mut() {
                copy(from, to);
            }
        }
        None => to.become_unknown(from.unknown().unwrap_or_default()),
    }
}

/// Whether two records of one type say the same.
pub fn equal(one: &dyn Record, other: &dyn Record) -> bool {
    if !std::ptr::eq(one.def(), other.def()) || one.extra() != other.extra() {
        return false;
    }
    let (mut one, mut other) = (one.slots(), other.slots());
    loop {
        match (one.next(), other.next()) {
            (None, None) => return true,
            (Some((at, values)), Some((at_other, others)))
                if at == at_other && equal_values(values, others) => {}
            _ => return false,
        }
    }
}

fn equal_values(one: Slot<'_>, other: Slot<'_>) -> bool {
    one.len() == other.len()
        && one.alternative() == other.alternative()
        && (0..one.len()).all(|at| match (one.part(at), other.part(at)) {
            (Some(one), Some(other)) => equal_parts(one, other),
            (one, other) => one.is_none() && other.is_none(),
        })
}

/// Whether two values of choices have the same type and say the same.
pub fn alike(one: Held<'_>, other: Held<'_>) -> bool {
    one.alternative == other.alternative
        && match (one.part, other.part) {
            (Some(one), Some(other)) => equal_parts(one, other),
            (one, other) => one.is_none() && other.is_none(),
        }
}

fn equal_parts(one: Part<'_>, other: Part<'_>) -> bool {
    match (one, other) {
        (Part::Attribute(one), Part::Attribute(other)) => one == other,
        (Part::Primitive(one), Part::Primitive(other)) => {
            one.scalar() == other.scalar()
                && match (one.beside(), other.beside()) {
                    (Some(one), Some(other)) => equal(one, other),
                    (one, other) => one.is_none() && other.is_none(),
                }
        }
        (Part::Record(one), Part::Record(other)) => equal(one, other),
        (Part::Resource(one), Part::Resource(other)) => equal_resources(one, other),
        _ => false,
    }
}

/// Whether two resources have the same type and say the same.
pub fn equal_resources(one: &dyn AnyResource, other: &dyn AnyResource) -> bool {
    match (one.record(), other.record()) {
        (Some(one), Some(other)) => equal(one, other),
        (None, None) => one.unknown() == other.unknown(),
        _ => false,
    }
}

/// Prints a record: its type and its JSON.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    write!(f, "{} {}", record.def().name, to_json(record))
}

/// Prints a resource: its type and its JSON; one of unknown type as its JSON.
pub fn debug_resource(resource: &dyn AnyResource, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match resource.record() {
        Some(record) => debug(record, f),
        None => f.write_str(resource.unknown().unwrap_or_default()),
    }
}
