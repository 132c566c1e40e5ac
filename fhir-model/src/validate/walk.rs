//! The walk: one pass over a text, by the definitions. It sees what there is and what is missing; forms, codes and
//! references are judged by the modules beside it.

use std::collections::BTreeSet;

use super::found::Found;
use super::links::{Asked, Links};
use super::types::{Role, Types};
use super::{Finding, FindingCode, coded, primitive, xhtml};
use crate::Release;
use crate::def::{CodeSet, ElementDef, Holds, Primitive, Ty, TypeDef};
use crate::json::{Error, Kind, Reader, Text};
use crate::keys::Key;

const RESOURCE_TYPE: &str = "resourceType";

pub(super) fn validate(release: Release, json: &str) -> Vec<Finding> {
    let mut walk = Walk {
        release,
        types: Types::of(release),
        reader: Reader::new(json),
        states: Vec::new(),
        links: Links::default(),
        found: Found::default(),
        root: None,
    };
    if let Err(error) = walk.text() {
        walk.found.add(error.code.into(), error.offset);
    }
    walk.found.findings(json, walk.root.unwrap_or("Resource"))
}

struct Walk<'a> {
    release: Release,
    types: &'static Types,
    reader: Reader<'a>,
    /// What was seen of each key, those of the innermost object last.
    states: Vec<State>,
    links: Links<'a>,
    found: Found,
    /// The type of the resource that the text is.
    root: Option<&'static str>,
}

/// What was seen of a key.
#[derive(Debug, Clone, Copy, Default)]
struct State {
    /// One more than the number of values; 0 is nothing.
    values: u32,
    /// What stands beside them was seen.
    beside: bool,
}

impl State {
    fn is_seen(self) -> bool {
        self.values > 0 || self.beside
    }
}

/// What the element in which an object stands asks of it.
#[derive(Debug, Clone, Copy, Default)]
struct Wanted {
    codes: Option<&'static CodeSet>,
    /// The codings of one concept: one of them is enough.
    is_one_of_many: bool,
    targets: &'static [&'static str],
    place: Place,
}

/// Where an object stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Place {
    #[default]
    Element,
    /// A resource in another one.
    Contained,
    /// Beside a primitive value.
    Beside,
}

impl Wanted {
    /// Of an element in an object.
    fn of(role: Role, outer: Wanted, element: &'static ElementDef) -> Wanted {
        match (role, element.name) {
            (Role::CodeableConcept, "coding") => Wanted {
                codes: outer.codes,
                is_one_of_many: true,
                ..Wanted::default()
            },
            (Role::CodeableReference, "concept") => Wanted {
                codes: outer.codes,
                ..Wanted::default()
            },
            (Role::CodeableReference, "reference") => Wanted {
                targets: outer.targets,
                ..Wanted::default()
            },
            _ => Wanted {
                codes: element.codes,
                targets: element.targets,
                ..Wanted::default()
            },
        }
    }

    fn at(place: Place) -> Wanted {
        Wanted {
            place,
            ..Wanted::default()
        }
    }
}

/// What an object was found to be.
#[derive(Debug, Default)]
struct Object<'a> {
    /// Of a resource.
    id: Option<Text<'a>>,
    /// Of a Coding or CodeableConcept: it has a code of the set.
    is_coded: bool,
    /// It has an extension.
    is_extended: bool,
    is_empty: bool,
}

/// An object while it is read.
#[derive(Debug)]
struct Frame<'a> {
    start: usize,
    role: Role,
    wanted: Wanted,
    /// Where its keys begin in [`Walk::states`].
    base: usize,
    /// How many keys it has.
    keys: usize,
    /// It has something besides its id.
    says: bool,
    /// It has an element besides id and extensions.
    has_elements: bool,
    is_extended: bool,
    is_coded: bool,
    /// What stands beside primitive values.
    besides: Vec<Beside>,
    /// Places of arrays where something is missing.
    holes: Vec<Hole>,
    /// Texts that the role needs: reference, code, fullUrl or id; type or system.
    first: Option<(Text<'a>, usize)>,
    second: Option<Text<'a>>,
    /// Of an entry: the type of its resource.
    resource: Option<&'static str>,
    /// Keys without definition.
    unknown: BTreeSet<Text<'a>>,
    type_is_seen: bool,
}

/// `_name`
#[derive(Debug, Clone, Copy)]
struct Beside {
    /// Position of the key.
    key: usize,
    count: u32,
    offset: usize,
}

#[derive(Debug, Clone, Copy)]
struct Hole {
    key: usize,
    at: u32,
    kind: HoleKind,
    offset: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum HoleKind {
    /// The value is null: something must stand beside it.
    Value,
    /// Nothing stands beside the value: it must be there.
    Beside,
    /// Nothing but an id stands beside the value: it must be there.
    IdAlone,
}

impl<'a> Walk<'a> {
    fn text(&mut self) -> Result<(), Error> {
        match self.reader.peek()? {
            Kind::Object => {
                self.resource(false)?;
            }
            _ => self.passed(FindingCode::WrongType)?,
        }
        self.reader.end()
    }

    /// Passes over a value that is not as it should be.
    #[cold]
    fn passed(&mut self, code: FindingCode) -> Result<(), Error> {
        self.reader.peek()?;
        let offset = self.reader.offset();
        self.reader.skip()?;
        self.found.add(code, offset);
        Ok(())
    }

    /// A resource; its type, if there is such a type.
    fn resource(&mut self, is_contained: bool) -> Result<Option<&'static str>, Error> {
        let mark = self.reader.mark();
        let name = self.resource_type()?;
        self.reader.rewind(mark);
        let Some(name) = name else {
            self.passed(FindingCode::ResourceTypeMissing)?;
            return Ok(None);
        };
        let Some(resource) = self.release.resource(&name) else {
            self.passed(FindingCode::ResourceTypeUnknown)?;
            return Ok(None);
        };
        let def = resource.def;
        self.root = self.root.or(Some(def.name));
        if is_contained {
            let object = self.object(def, Wanted::at(Place::Contained))?;
            if let Some(id) = object.id {
                self.links.contains(id, def.name);
            }
            return Ok(Some(def.name));
        }
        let is_bundle = def.name == "Bundle";
        self.links.open_resource(def.name);
        if is_bundle {
            self.links.open_bundle();
        }
        self.object(def, Wanted::default())?;
        if is_bundle {
            self.links.close_bundle(&mut self.found);
        }
        self.links.close_resource(&mut self.found);
        Ok(Some(def.name))
    }

    /// The type that a resource says it has, wherever it says so.
    fn resource_type(&mut self) -> Result<Option<Text<'a>>, Error> {
        self.reader.open_object()?;
        while let Some(key) = self.reader.key()? {
            if *key == *RESOURCE_TYPE {
                return Ok(match self.reader.peek()? {
                    Kind::String => Some(self.reader.string()?),
                    _ => None,
                });
            }
            self.reader.skip()?;
        }
        Ok(None)
    }

    fn object(&mut self, def: &'static TypeDef, wanted: Wanted) -> Result<Object<'a>, Error> {
        let keys = def.keys();
        let mut frame = Frame {
            start: self.reader.offset(),
            role: self.types.role(def),
            wanted,
            base: self.states.len(),
            keys: 0,
            says: false,
            has_elements: false,
            is_extended: false,
            is_coded: false,
            besides: Vec::new(),
            holes: Vec::new(),
            first: None,
            second: None,
            resource: None,
            unknown: BTreeSet::new(),
            type_is_seen: false,
        };
        let end = frame.base.saturating_add(keys.all().len());
        self.states.resize(end, State::default());
        self.reader.open_object()?;
        while let Some(key) = self.reader.key()? {
            frame.keys = frame.keys.saturating_add(1);
            if let Some(at) = keys.find(&key)
                && let Some(key) = keys.all().get(at)
                && let Some(element) = def.elements.get(usize::from(key.element))
            {
                self.element(&mut frame, at, key, element)?;
                continue;
            }
            self.other(def, &mut frame, key)?;
        }
        self.missing(def, &frame);
        self.paired(&mut frame);
        self.states.truncate(frame.base);
        Ok(self.judged(frame))
    }

    /// A key that no element has: a sibling, the type, or something unknown.
    fn other(
        &mut self,
        def: &'static TypeDef,
        frame: &mut Frame<'a>,
        key: Text<'a>,
    ) -> Result<(), Error> {
        if frame.role == Role::Resource && *key == *RESOURCE_TYPE {
            frame.says = true;
            return match std::mem::replace(&mut frame.type_is_seen, true) {
                true => self.passed(FindingCode::DuplicateKey),
                false => self.reader.skip().map(drop),
            };
        }
        let keys = def.keys();
        let of = key.strip_prefix('_').and_then(|name| keys.find(name));
        if let Some(at) = of
            && let Some(key) = keys.all().get(at)
            && let Some(element) = def.elements.get(usize::from(key.element))
            && !element.is_attribute
            && matches!(key.ty, Ty::Primitive(_))
        {
            return self.beside(frame, at, key, element);
        }
        frame.says = true;
        let is_first = frame.unknown.insert(key);
        self.passed(match is_first {
            true => FindingCode::ElementUnknown,
            false => FindingCode::DuplicateKey,
        })
    }

    /// Notes that a key was seen, if it may be.
    #[inline]
    fn state(&mut self, frame: &Frame<'a>, at: usize) -> Option<&mut State> {
        self.states.get_mut(frame.base.checked_add(at)?)
    }

    /// Whether another type of the same choice was there.
    fn is_chosen(&self, frame: &Frame<'a>, at: usize, key: &Key, element: &ElementDef) -> bool {
        let Holds::Choice(alternatives) = element.holds else {
            return false;
        };
        let own = usize::from(key.alternative);
        let first = frame.base.saturating_add(at).saturating_sub(own);
        let all = self.states.get(first..).unwrap_or_default();
        let mut all = all.iter().take(alternatives.len()).enumerate();
        all.any(|(at, state)| at != own && state.is_seen())
    }

    #[inline]
    fn element(
        &mut self,
        frame: &mut Frame<'a>,
        at: usize,
        key: &'static Key,
        element: &'static ElementDef,
    ) -> Result<(), Error> {
        let kind = self.reader.peek()?;
        let start = self.reader.offset();
        match element.name {
            "id" => {}
            "extension" => {
                frame.says = true;
                frame.is_extended = true;
            }
            _ => {
                frame.says = true;
                frame.has_elements = true;
            }
        }
        if self.is_chosen(frame, at, key, element) {
            self.found.add(FindingCode::ChoiceTwice, start);
        }
        let Some(state) = self.state(frame, at) else {
            return Ok(());
        };
        if state.values > 0 {
            return self.passed(FindingCode::DuplicateKey);
        }
        state.values = 2;
        match kind {
            Kind::Array => {
                if !element.repeats() {
                    self.found.add(FindingCode::ArrayUnexpected, start);
                }
                let count = self.items(frame, at, key, element)?;
                if count == 0 {
                    self.found.add(FindingCode::ArrayEmpty, start);
                }
                if element.repeats() && element.max != 0 && count > u32::from(element.max) {
                    self.found.add(FindingCode::ElementsTooMany, start);
                }
                if let Some(state) = self.state(frame, at) {
                    state.values = count.saturating_add(1);
                }
                Ok(())
            }
            Kind::Null => self.passed(FindingCode::NullUnexpected),
            kind => {
                if element.repeats() {
                    self.found.add(FindingCode::ArrayMissing, start);
                }
                self.value(frame, kind, key, element)
            }
        }
    }

    /// The values of an array; how many there are.
    fn items(
        &mut self,
        frame: &mut Frame<'a>,
        at: usize,
        key: &'static Key,
        element: &'static ElementDef,
    ) -> Result<u32, Error> {
        let mut count = 0_u32;
        self.reader.open_array()?;
        while self.reader.item()? {
            match self.reader.peek()? {
                Kind::Null if matches!(key.ty, Ty::Primitive(_)) && element.repeats() => {
                    frame.holes.push(Hole {
                        key: at,
                        at: count,
                        kind: HoleKind::Value,
                        offset: self.reader.offset(),
                    });
                    self.reader.null()?;
                }
                Kind::Null => self.passed(FindingCode::NullUnexpected)?,
                kind => self.value(frame, kind, key, element)?,
            }
            count = count.saturating_add(1);
        }
        Ok(count)
    }

    #[inline]
    fn value(
        &mut self,
        frame: &mut Frame<'a>,
        kind: Kind,
        key: &'static Key,
        element: &'static ElementDef,
    ) -> Result<(), Error> {
        match (key.ty, kind) {
            (Ty::Primitive(primitive), _) => self.primitive(frame, kind, primitive, key, element),
            (Ty::Type(def), Kind::Object) => {
                let wanted = Wanted::of(frame.role, frame.wanted, element);
                frame.is_coded |= self.object(def, wanted)?.is_coded;
                Ok(())
            }
            (Ty::Resource, Kind::Object) => {
                let is_contained = element.name == "contained" && frame.role == Role::Resource;
                if is_contained && frame.wanted.place == Place::Contained {
                    self.found
                        .add(FindingCode::ContainedNested, self.reader.offset());
                }
                frame.resource = self.resource(is_contained)?;
                Ok(())
            }
            _ => self.passed(FindingCode::WrongType),
        }
    }

    fn primitive(
        &mut self,
        frame: &mut Frame<'a>,
        kind: Kind,
        primitive: Primitive,
        key: &Key,
        element: &'static ElementDef,
    ) -> Result<(), Error> {
        let start = self.reader.offset();
        match (primitive, kind) {
            (Primitive::Boolean, Kind::Boolean) => {
                self.reader.boolean()?;
            }
            (
                Primitive::Decimal
                | Primitive::Integer
                | Primitive::PositiveInt
                | Primitive::UnsignedInt,
                Kind::Number,
            ) => {
                let number = self.reader.number()?;
                if let Some(code) = primitive::wrong(primitive, self.release, number) {
                    self.found.add(code, start);
                }
            }
            (
                Primitive::Boolean
                | Primitive::Decimal
                | Primitive::Integer
                | Primitive::PositiveInt
                | Primitive::UnsignedInt,
                _,
            ) => return self.passed(FindingCode::WrongType),
            (_, Kind::String) => {
                let text = self.reader.string()?;
                self.string(primitive, &text, element, start);
                frame.catch(key.name, text, start);
            }
            _ => return self.passed(FindingCode::WrongType),
        }
        Ok(())
    }

    #[inline]
    fn string(
        &mut self,
        primitive: Primitive,
        text: &Text<'a>,
        element: &'static ElementDef,
        start: usize,
    ) {
        if text.is_empty() {
            return self.found.add(FindingCode::StringEmpty, start);
        }
        let wrong = match element.is_attribute && element.name == "id" {
            // Some releases call it an id, and have longer ones of other characters themselves.
            true => primitive::wrong_element_id(text),
            false => primitive::wrong(primitive, self.release, text),
        };
        if let Some(code) = wrong {
            return self.found.add(code, start);
        }
        match primitive {
            Primitive::Code if element.codes.is_some_and(|set| !coded::has(set, text)) => {
                self.found.add(FindingCode::CodeUnknown, start);
            }
            Primitive::Canonical if text.starts_with('#') && text.len() > 1 => {
                let asked = Asked {
                    text: Some(text.clone()),
                    stated: None,
                    targets: element.targets,
                    offset: start,
                };
                self.links.ask(self.release, asked, &mut self.found);
            }
            Primitive::Xhtml if !xhtml::is_div(text) => {
                self.found.add(FindingCode::XhtmlInvalid, start);
            }
            _ => {}
        }
    }

    /// `_name`: an object, or an array of objects and nulls.
    fn beside(
        &mut self,
        frame: &mut Frame<'a>,
        at: usize,
        key: &'static Key,
        element: &'static ElementDef,
    ) -> Result<(), Error> {
        let kind = self.reader.peek()?;
        let offset = self.reader.offset();
        frame.says = true;
        frame.has_elements = true;
        if self.is_chosen(frame, at, key, element) {
            self.found.add(FindingCode::ChoiceTwice, offset);
        }
        let Some(state) = self.state(frame, at) else {
            return Ok(());
        };
        if std::mem::replace(&mut state.beside, true) {
            return self.passed(FindingCode::DuplicateKey);
        }
        match (element.repeats(), kind) {
            (false, Kind::Object) => {
                self.one_beside(frame, at, 0)?;
                frame.besides.push(Beside {
                    key: at,
                    count: 1,
                    offset,
                });
                Ok(())
            }
            (true, Kind::Array) => self.all_beside(frame, at, offset),
            (false, Kind::Array) => self.passed(FindingCode::ArrayUnexpected),
            (true, Kind::Object) => self.passed(FindingCode::ArrayMissing),
            (false, Kind::Null) => self.passed(FindingCode::NullUnexpected),
            _ => self.passed(FindingCode::WrongType),
        }
    }

    fn all_beside(&mut self, frame: &mut Frame<'a>, at: usize, offset: usize) -> Result<(), Error> {
        let mut count = 0_u32;
        self.reader.open_array()?;
        while self.reader.item()? {
            match self.reader.peek()? {
                Kind::Object => self.one_beside(frame, at, count)?,
                Kind::Null => {
                    frame.holes.push(Hole {
                        key: at,
                        at: count,
                        kind: HoleKind::Beside,
                        offset: self.reader.offset(),
                    });
                    self.reader.null()?;
                }
                _ => self.passed(FindingCode::WrongType)?,
            }
            count = count.saturating_add(1);
        }
        if count == 0 {
            self.found.add(FindingCode::ArrayEmpty, offset);
        }
        frame.besides.push(Beside {
            key: at,
            count,
            offset,
        });
        Ok(())
    }

    fn one_beside(&mut self, frame: &mut Frame<'a>, key: usize, at: u32) -> Result<(), Error> {
        let offset = self.reader.offset();
        let Some(def) = self.types.element else {
            return self.reader.skip().map(drop);
        };
        let object = self.object(def, Wanted::at(Place::Beside))?;
        if !object.is_extended && !object.is_empty {
            frame.holes.push(Hole {
                key,
                at,
                kind: HoleKind::IdAlone,
                offset,
            });
        }
        Ok(())
    }

    /// Elements that must be there.
    #[inline]
    fn missing(&mut self, def: &'static TypeDef, frame: &Frame<'a>) {
        for required in def.keys().required() {
            let Some(element) = def.elements.get(usize::from(required.element)) else {
                continue;
            };
            let first = frame.base.saturating_add(required.first);
            let states = self.states.get(first..).unwrap_or_default();
            let mut states = states.iter().take(required.keys);
            let count = |state: &State| match state.beside {
                true => u32::MAX,
                // An array without elements has been told of.
                false if state.values == 1 => u32::MAX,
                false => state.values.saturating_sub(1),
            };
            if !states.any(|state| count(state) >= u32::from(element.min)) {
                self.found.missing(element.name, frame.start);
            }
        }
    }

    /// Values and what stands beside them.
    #[inline]
    fn paired(&mut self, frame: &mut Frame<'a>) {
        if frame.besides.is_empty() && frame.holes.is_empty() {
            return;
        }
        for beside in &frame.besides {
            let state = self.states.get(frame.base.saturating_add(beside.key));
            let values = state.map_or(0, |state| state.values);
            if values > 1 && values.saturating_sub(1) != beside.count {
                self.found.add(FindingCode::LengthsDiffer, beside.offset);
            }
        }
        frame.holes.sort_unstable_by_key(|hole| (hole.key, hole.at));
        let same = |one: &Hole, other: &Hole| (one.key, one.at) == (other.key, other.at);
        for holes in frame.holes.chunk_by(same) {
            let Some(first) = holes.first() else { continue };
            let of = |kind| holes.iter().find(|one| one.kind == kind);
            let values = self.states.get(frame.base.saturating_add(first.key));
            let values = values.map_or(0, |state| state.values.saturating_sub(1));
            let beside = frame.besides.iter().find(|one| one.key == first.key);
            let has_value = values > first.at && of(HoleKind::Value).is_none();
            let has_beside =
                beside.is_some_and(|one| one.count > first.at) && of(HoleKind::Beside).is_none();
            match (of(HoleKind::Value), of(HoleKind::IdAlone)) {
                (_, Some(id)) if !has_value => self.found.add(FindingCode::ObjectEmpty, id.offset),
                (Some(null), None) if !has_beside => {
                    self.found.add(FindingCode::NullAlone, null.offset);
                }
                (None, None) if !has_value => {
                    self.found.add(FindingCode::NullAlone, first.offset);
                }
                _ => {}
            }
        }
    }

    /// What an object was, once all of it is known.
    #[inline]
    fn judged(&mut self, frame: Frame<'a>) -> Object<'a> {
        let is_empty = match frame.wanted.place {
            Place::Beside => !frame.says && frame.keys == 0,
            _ => !frame.says && frame.role != Role::Resource,
        };
        if is_empty {
            self.found.add(FindingCode::ObjectEmpty, frame.start);
        }
        let mut object = Object {
            id: None,
            is_coded: frame.is_coded,
            is_extended: frame.is_extended,
            is_empty,
        };
        match frame.role {
            Role::Plain | Role::CodeableReference => {}
            Role::Resource => object.id = frame.first.map(|(id, _)| id),
            Role::Reference => self.referred(frame),
            Role::BundleEntry => {
                if let Some((full_url, _)) = frame.first {
                    self.links.has_entry(full_url, frame.resource);
                }
            }
            Role::Coding => object.is_coded = self.coding(&frame),
            Role::CodeableConcept => {
                let is_excused = frame.is_extended && !frame.has_elements;
                if frame.wanted.codes.is_some() && !frame.is_coded && !is_excused && !is_empty {
                    self.found.add(FindingCode::CodeMissing, frame.start);
                }
            }
        }
        object
    }

    fn referred(&mut self, frame: Frame<'a>) {
        if frame.first.is_none() && frame.second.is_none() {
            return;
        }
        let (text, offset) = frame.first.unzip();
        let asked = Asked {
            text,
            stated: frame.second,
            targets: frame.wanted.targets,
            offset: offset.unwrap_or(frame.start),
        };
        self.links.ask(self.release, asked, &mut self.found);
    }

    /// Whether a Coding has a code of the set that is wanted, or says why not.
    fn coding(&mut self, frame: &Frame<'a>) -> bool {
        let Some(set) = frame.wanted.codes else {
            return false;
        };
        let (is_coded, code, offset) = match &frame.first {
            Some((code, offset)) => (
                coded::has_of(set, frame.second.as_deref(), code),
                FindingCode::CodeUnknown,
                *offset,
            ),
            None => (
                frame.is_extended || !frame.besides.is_empty(),
                FindingCode::CodeMissing,
                frame.start,
            ),
        };
        if !is_coded && !frame.wanted.is_one_of_many && frame.says {
            self.found.add(code, offset);
        }
        is_coded
    }
}

impl<'a> Frame<'a> {
    /// Keeps a text that the role needs.
    #[inline]
    fn catch(&mut self, name: &str, text: Text<'a>, offset: usize) {
        match (self.role, name) {
            (Role::Plain, _) => {}
            (Role::Reference, "reference")
            | (Role::Coding, "code")
            | (Role::BundleEntry, "fullUrl")
            | (Role::Resource, "id") => self.first = Some((text, offset)),
            (Role::Reference, "type") | (Role::Coding, "system") => self.second = Some(text),
            _ => {}
        }
    }
}
