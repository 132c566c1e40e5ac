//! One repetition of a field: its components and their forms, by the types that the release names.

use super::types::{has_any, known};
use super::{FindingCode, Findings};
use super::{codes, form};
use crate::def::{CompositeDef, FieldDef, Opt, Ty, Usage};
use crate::{Component, Delimiters, Path, Release, Repetition, Subcomponent, escape};

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

    fn add(self, code: FindingCode, offset: usize, found: &mut Findings<'_>) {
        found.add(code, self.path, self.segment, offset);
    }
}

/// What is said of a field, component or subcomponent.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said<'a> {
    pub usage: &'a Usage,
    /// Its type, as the release names it.
    pub ty: &'a str,
    /// The type of the struct's field.
    pub declared: Ty,
    /// Whether it names the type of another field, which is where a wrong name is found.
    pub names_type: bool,
}

impl Said<'static> {
    /// What a release says; nothing where it does not have the field.
    pub(super) fn of(field: &FieldDef, release: Release) -> Option<Said<'static>> {
        let usage = field.usage_in(release)?;
        Some(Said {
            usage,
            ty: usage.ty,
            declared: field.ty,
            names_type: false,
        })
    }
}

/// How a type is read.
enum Shape {
    /// One value.
    Primitive,
    /// A date and time, with its precision in a second component (until release 2.5.1).
    TimeStamp,
    Composite(&'static CompositeDef),
    /// Nothing is known of its parts.
    Open,
}

fn shape(said: Said<'_>, release: Release) -> Shape {
    let own = match said.declared {
        Ty::Composite(def) if def.id == said.ty => Some(def),
        _ => known(said.ty).and_then(|known| known.composite),
    };
    match (said.ty, own) {
        ("TS", _) => Shape::TimeStamp,
        ("varies" | "CM" | "", _) => Shape::Open,
        (_, Some(def)) if has_any(def.components, release) => Shape::Composite(def),
        (_, Some(_)) => Shape::Open,
        _ if said.ty.starts_with("CM_") => Shape::Open,
        _ => Shape::Primitive,
    }
}

/// Checks one repetition.
pub(super) fn repetition(
    value: Repetition<'_>,
    said: Said<'_>,
    place: Place,
    found: &mut Findings<'_>,
) {
    if value.is_absent() || value.is_null() {
        return;
    }
    length(
        value.bytes(),
        value.delimiters(),
        said,
        value.offset(),
        place,
        found,
    );
    match shape(said, found.release) {
        Shape::Open => {}
        Shape::Primitive => {
            leaf(value.leaf(), said, place, found);
            parts_beyond(value, 1, place, found);
        }
        Shape::TimeStamp => {
            leaf(value.leaf(), said, place, found);
            parts_beyond(value, 2, place, found);
        }
        Shape::Composite(def) => composite(value, def, place, found),
    }
}

/// What a value of so many components has too many.
fn parts_beyond(value: Repetition<'_>, count: usize, place: Place, found: &mut Findings<'_>) {
    for (position, component) in (1..).zip(value.components()) {
        let place = place.component(position);
        if position <= count {
            subparts_beyond(component, place, found);
        } else if !component.is_absent() {
            place.add(FindingCode::ComponentUnknown, component.offset(), found);
        }
    }
}

/// What a component of one value has too many.
fn subparts_beyond(component: Component<'_>, place: Place, found: &mut Findings<'_>) {
    for (position, part) in (1..).zip(component.subcomponents()).skip(1) {
        if !part.is_absent() {
            let place = place.subcomponent(position);
            place.add(FindingCode::ComponentUnknown, part.offset(), found);
        }
    }
}

/// The components of a composite in a release.
#[derive(Clone, Copy)]
struct Components {
    def: &'static CompositeDef,
    release: Release,
}

impl Components {
    fn said(self, position: usize) -> Option<Said<'static>> {
        let known = self.def.components.get(position.checked_sub(1)?)?;
        Said::of(known, self.release)
    }

    /// Whether the release says that there is no such component. What is known of components before 2.5 has gaps.
    fn is_unknown(self, position: usize) -> bool {
        self.said(position).is_none()
            && !self.def.variadic
            && (self.release >= Release::V2_5 || position > self.def.components.len())
    }

    fn is_required(self, position: usize) -> bool {
        self.said(position)
            .is_some_and(|said| said.usage.opt == Opt::R)
    }

    /// The required ones behind the last that was sent.
    fn required_after(self, count: usize) -> impl Iterator<Item = usize> {
        let behind = count.saturating_add(1)..=self.def.components.len();
        behind.filter(move |position| self.is_required(*position))
    }
}

fn composite(
    value: Repetition<'_>,
    def: &'static CompositeDef,
    place: Place,
    found: &mut Findings<'_>,
) {
    let release = found.release;
    let components = Components { def, release };
    let mut count = 0;
    for (position, component) in (1..).zip(value.components()) {
        count = position;
        let place = place.component(position);
        let offset = component.offset();
        if component.is_absent() {
            if components.is_required(position) {
                place.add(FindingCode::ComponentMissing, offset, found);
            }
        } else if components.is_unknown(position) {
            place.add(FindingCode::ComponentUnknown, offset, found);
        } else if let Some(said) = components.said(position) {
            one_component(component, said, place, found);
        }
    }
    let end = value.offset().saturating_add(value.bytes().len());
    for position in components.required_after(count) {
        let place = place.component(position);
        place.add(FindingCode::ComponentMissing, end, found);
    }
}

fn one_component(component: Component<'_>, said: Said<'_>, place: Place, found: &mut Findings<'_>) {
    let offset = component.offset();
    if matches!(said.usage.opt, Opt::W | Opt::X) {
        place.add(FindingCode::ComponentWithdrawn, offset, found);
    }
    if component.is_null() {
        return;
    }
    length(
        component.bytes(),
        component.delimiters(),
        said,
        offset,
        place,
        found,
    );
    match shape(said, found.release) {
        Shape::Open => {}
        Shape::Primitive => {
            leaf(component.leaf(), said, place, found);
            subparts_beyond(component, place, found);
        }
        // Its precision is the second subcomponent.
        Shape::TimeStamp => leaf(component.leaf(), said, place, found),
        Shape::Composite(def) => subcomponents(component, def, place, found),
    }
}

fn subcomponents(
    component: Component<'_>,
    def: &'static CompositeDef,
    place: Place,
    found: &mut Findings<'_>,
) {
    let release = found.release;
    let components = Components { def, release };
    let mut count = 0;
    for (position, part) in (1..).zip(component.subcomponents()) {
        count = position;
        let place = place.subcomponent(position);
        if part.is_absent() {
            if components.is_required(position) {
                place.add(FindingCode::ComponentMissing, part.offset(), found);
            }
        } else if components.is_unknown(position) {
            place.add(FindingCode::ComponentUnknown, part.offset(), found);
        } else if let Some(said) = components.said(position)
            && !part.is_null()
        {
            length(
                part.bytes(),
                part.delimiters(),
                said,
                part.offset(),
                place,
                found,
            );
            // A composite in a subcomponent is its first value, of whatever type that is.
            if matches!(shape(said, release), Shape::Primitive | Shape::TimeStamp) {
                leaf(part, said, place, found);
            }
        }
    }
    let end = component.offset().saturating_add(component.bytes().len());
    for position in components.required_after(count) {
        let place = place.subcomponent(position);
        place.add(FindingCode::ComponentMissing, end, found);
    }
}

/// Checks the form of one value.
fn leaf(leaf: Subcomponent<'_>, said: Said<'_>, place: Place, found: &mut Findings<'_>) {
    if leaf.is_absent() || leaf.is_null() {
        return;
    }
    let (text, release) = (leaf.unescaped(), found.release);
    let code = match said.ty {
        "ID" if !said.names_type => codes::check(said.usage.code_set, &text, release),
        ty => form::check(ty, &text, release),
    };
    if let Some(code) = code {
        place.add(code, leaf.offset(), found);
    }
}

/// Compares the number of characters with what the release says: delimiters within count, escape sequences as what they
/// stand for.
fn length(
    bytes: &[u8],
    delimiters: &Delimiters,
    said: Said<'_>,
    offset: usize,
    place: Place,
    found: &mut Findings<'_>,
) {
    let most = said.usage.len as usize;
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
