//! Copying, comparing and printing records, whatever their type.

use std::fmt;

use super::{AnyChoice, AnyResource, Part, PartMut, Record, Scalar, Slot, alike, held, to_json};

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

/// A copy of a choice.
pub fn cloned_choice<C: AnyChoice>(from: &C) -> C {
    alike(from, |to| {
        if let Some(part) = held(from).part {
            copy_part(part, to);
        }
    })
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
        && (0..one.len()).all(|at| equal_if_any(one.part(at), other.part(at)))
}

/// Whether two choices have the same type and say the same.
pub fn equal_choices<C: AnyChoice>(one: &C, other: &C) -> bool {
    let (one, other) = (held(one), held(other));
    one.alternative == other.alternative && equal_if_any(one.part, other.part)
}

fn equal_if_any(one: Option<Part<'_>>, other: Option<Part<'_>>) -> bool {
    match (one, other) {
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

/// Prints a choice: its type and its value.
pub fn debug_choice<C: AnyChoice>(choice: &C, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let held = held(choice);
    let name = C::NAMES.get(held.alternative).copied().unwrap_or_default();
    let mut printed = f.debug_tuple(name);
    if let Some(part) = held.part {
        printed.field(&Printed(part));
    }
    printed.finish()
}

struct Printed<'a>(Part<'a>);

impl fmt::Debug for Printed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Part::Attribute(text) => text.fmt(f),
            Part::Record(record) => debug(record, f),
            Part::Resource(resource) => debug_resource(resource, f),
            Part::Primitive(value) => {
                match value.scalar() {
                    Some(Scalar::Text(text)) => text.fmt(f)?,
                    Some(Scalar::Number(text)) => f.write_str(text)?,
                    Some(Scalar::Whole(value) | Scalar::Quoted(value)) => value.fmt(f)?,
                    Some(Scalar::Boolean(value)) => value.fmt(f)?,
                    None => f.write_str("nothing")?,
                }
                match value.beside() {
                    Some(beside) => {
                        f.write_str(" beside ")?;
                        debug(beside, f)
                    }
                    None => Ok(()),
                }
            }
        }
    }
}
