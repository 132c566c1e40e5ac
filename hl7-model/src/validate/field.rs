//! One repetition of a field: its components and their forms, by the types that the release names.

use super::form;
use super::types::{has_any, known};
use super::{FindingCode, Findings};
use crate::def::{CompositeDef, Opt, Usage};
use crate::{Component, Path, Release, Repetition, Subcomponent, escape};

/// Where a value stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub path: Path,
    pub segment: usize,
}

impl Place {
    fn component(self, position: usize) -> Place {
        Place {
            path: self.path.with_component(position),
            ..self
        }
    }

    fn subcomponent(self, position: usize) -> Place {
        Place {
            path: self.path.with_subcomponent(position),
            ..self
        }
    }

    fn add(self, code: FindingCode, offset: usize, found: &mut Findings) {
        found.add(code, self.path, self.segment, offset);
    }
}

/// How a type name is read.
enum Shape {
    /// One value.
    Primitive,
    /// A date and time, with its precision in a second component (until release 2.5.1).
    TimeStamp,
    Composite(&'static CompositeDef),
    /// Nothing is known of its parts.
    Open,
}

fn shape(ty: &str, release: Release) -> Shape {
    match ty {
        "TS" => Shape::TimeStamp,
        "varies" | "CM" | "" => Shape::Open,
        _ => match known(ty).and_then(|known| known.composite) {
            Some(def) if has_any(def.components, release) => Shape::Composite(def),
            Some(_) => Shape::Open,
            None if ty.starts_with("CM_") => Shape::Open,
            None => Shape::Primitive,
        },
    }
}

/// Checks one repetition; `usage` is the field's.
pub(super) fn repetition(
    value: Repetition<'_>,
    ty: &str,
    usage: &Usage,
    place: Place,
    found: &mut Findings,
) {
    if value.is_absent() || value.is_null() {
        return;
    }
    length(
        value.bytes(),
        value.delimiters(),
        usage,
        value.offset(),
        place,
        found,
    );
    match shape(ty, found.release) {
        Shape::Open => {}
        Shape::Primitive => {
            leaf(value.leaf(), ty, place, found);
            parts_beyond(value, 1, place, found);
        }
        Shape::TimeStamp => {
            leaf(value.leaf(), ty, place, found);
            parts_beyond(value, 2, place, found);
        }
        Shape::Composite(def) => composite(value, def, place, found),
    }
}

/// What a value of so many components has too many.
fn parts_beyond(value: Repetition<'_>, count: usize, place: Place, found: &mut Findings) {
    for (position, component) in (1..).zip(value.components()) {
        let place = place.component(position);
        if position > count {
            if !component.is_absent() {
                place.add(FindingCode::ComponentUnknown, component.offset(), found);
            }
            continue;
        }
        subparts_beyond(component, place, found);
    }
}

/// What a component of one value has too many.
fn subparts_beyond(component: Component<'_>, place: Place, found: &mut Findings) {
    for (position, part) in (1..).zip(component.subcomponents()).skip(1) {
        if !part.is_absent() {
            place
                .subcomponent(position)
                .add(FindingCode::ComponentUnknown, part.offset(), found);
        }
    }
}

/// Whether the release says that there is no such component. What is known of components before 2.5 has gaps.
fn is_unknown(
    usage: Option<&Usage>,
    position: usize,
    def: &CompositeDef,
    release: Release,
) -> bool {
    match usage {
        Some(_) => false,
        None if def.variadic => false,
        None => release >= Release::V2_5 || position > def.components.len(),
    }
}

fn composite(value: Repetition<'_>, def: &CompositeDef, place: Place, found: &mut Findings) {
    let mut count: usize = 0;
    for (position, component) in (1..).zip(value.components()) {
        count = position;
        let place = place.component(position);
        let usage = def
            .components
            .get(position.saturating_sub(1))
            .and_then(|known| known.usage_in(found.release));
        if component.is_absent() {
            missing(usage, component.offset(), place, found);
            continue;
        }
        if is_unknown(usage, position, def, found.release) {
            place.add(FindingCode::ComponentUnknown, component.offset(), found);
        }
        if let Some(usage) = usage {
            one_component(component, usage, place, found);
        }
    }
    let end = value.offset().saturating_add(value.bytes().len());
    for (position, known) in (1..).zip(def.components).skip(count) {
        missing(
            known.usage_in(found.release),
            end,
            place.component(position),
            found,
        );
    }
}

fn missing(usage: Option<&Usage>, offset: usize, place: Place, found: &mut Findings) {
    if usage.is_some_and(|usage| usage.opt == Opt::R) {
        place.add(FindingCode::ComponentMissing, offset, found);
    }
}

fn one_component(component: Component<'_>, usage: &Usage, place: Place, found: &mut Findings) {
    if matches!(usage.opt, Opt::W | Opt::X) {
        place.add(FindingCode::ComponentWithdrawn, component.offset(), found);
    }
    if component.is_null() {
        return;
    }
    length(
        component.bytes(),
        component.delimiters(),
        usage,
        component.offset(),
        place,
        found,
    );
    let def = match shape(usage.ty, found.release) {
        Shape::Open => return,
        Shape::Primitive => {
            leaf(component.leaf(), usage.ty, place, found);
            return subparts_beyond(component, place, found);
        }
        // Its precision is the second subcomponent.
        Shape::TimeStamp => return leaf(component.leaf(), usage.ty, place, found),
        Shape::Composite(def) => def,
    };
    let mut count: usize = 0;
    for (position, part) in (1..).zip(component.subcomponents()) {
        count = position;
        let place = place.subcomponent(position);
        let usage = def
            .components
            .get(position.saturating_sub(1))
            .and_then(|known| known.usage_in(found.release));
        if part.is_absent() {
            missing(usage, part.offset(), place, found);
        } else if is_unknown(usage, position, def, found.release) {
            place.add(FindingCode::ComponentUnknown, part.offset(), found);
        } else if let Some(usage) = usage
            && !part.is_null()
        {
            length(
                part.bytes(),
                part.delimiters(),
                usage,
                part.offset(),
                place,
                found,
            );
            // A composite in a subcomponent is its first value, of whatever type that is.
            if matches!(
                shape(usage.ty, found.release),
                Shape::Primitive | Shape::TimeStamp
            ) {
                leaf(part, usage.ty, place, found);
            }
        }
    }
    let end = component.offset().saturating_add(component.bytes().len());
    for (position, known) in (1..).zip(def.components).skip(count) {
        missing(
            known.usage_in(found.release),
            end,
            place.subcomponent(position),
            found,
        );
    }
}

/// Checks the form of one value.
fn leaf(leaf: Subcomponent<'_>, ty: &str, place: Place, found: &mut Findings) {
    if leaf.is_absent() || leaf.is_null() {
        return;
    }
    if let Some(code) = form::check(ty, &leaf.unescaped(), found.release) {
        place.add(code, leaf.offset(), found);
    }
}

/// Compares the number of characters with what the release says: delimiters within count, escape sequences as what they
/// stand for.
fn length(
    bytes: &[u8],
    delimiters: &crate::Delimiters,
    usage: &Usage,
    offset: usize,
    place: Place,
    found: &mut Findings,
) {
    let most = usage.len as usize;
    if most == 0 || bytes.len() <= most {
        return;
    }
    let characters = |bytes: &[u8]| bytes.iter().filter(|byte| **byte & 0xc0 != 0x80).count();
    let count = if escape::needs_unescape(bytes, delimiters) {
        let mut text = Vec::with_capacity(bytes.len());
        escape::unescape_into(bytes, delimiters, &mut text);
        characters(&text)
    } else {
        characters(bytes)
    };
    if count > most {
        place.add(FindingCode::ValueTooLong, offset, found);
    }
}
