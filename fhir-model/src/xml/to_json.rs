//! From the tree of an XML text to JSON, driven by definitions: attributes and elements of one object in the order of its
//! definition, those with one name together.

use std::ops::Range;

use super::error::{XmlCode, XmlError};
use super::text::{Form, value};
use super::tree::Tree;
use crate::Release;
use crate::def::{ElementDef, Primitive, Ty, TypeDef};
use crate::error::Fault;
use crate::json::Writer;
use crate::keys::Key;
use crate::record::{RESOURCE_TYPE, Strictness};

/// How many levels of objects and arrays are written: as many as the JSON reader reads.
const DEPTH: usize = 128;
/// The attribute that holds a primitive value.
const VALUE: &str = "value";

/// Writes the resource that is an element.
pub(super) fn write(
    tree: &Tree<'_>,
    at: usize,
    release: Release,
    strictness: Strictness,
) -> Result<String, Fault<XmlError>> {
    let mut json = String::with_capacity(tree.len());
    let mut writing = Writing {
        release,
        is_strict: strictness == Strictness::Strict,
        tree,
        out: Writer::new(&mut json),
        members: Vec::new(),
        unknown: super::unknown(release),
    };
    writing.resource(at, 0)?;
    Ok(json)
}

struct Writing<'t, 'a, 'o> {
    release: Release,
    is_strict: bool,
    tree: &'t Tree<'a>,
    out: Writer<'o, String>,
    /// Members of the objects that are open, the innermost last.
    members: Vec<Member>,
    /// The definition of what has none: an id and extensions.
    unknown: &'static TypeDef,
}

/// What becomes a value of an object.
#[derive(Debug, Clone, Copy)]
struct Member {
    /// Position of its key in the definition; behind those, of unknown ones.
    rank: usize,
    part: Part,
}

/// Where it stands, by position in the tree.
#[derive(Debug, Clone, Copy)]
enum Part {
    Attribute(usize),
    Element(usize),
}

/// All members with one name.
struct Group<'n> {
    name: &'n str,
    key: Option<&'static Key>,
    element: Option<&'static ElementDef>,
    /// Positions in [`Writing::members`].
    members: Range<usize>,
    is_list: bool,
    /// How many levels are open around each value.
    depth: usize,
}

impl Group<'_> {
    /// An error in one of the members.
    #[cold]
    fn below(&self, fault: Fault<XmlError>, at: usize) -> Fault<XmlError> {
        match self.is_list {
            true => fault.at(at - self.members.start).below(self.name),
            false => fault.below(self.name),
        }
    }

    /// The type of the values, if it is a primitive one.
    fn primitive(&self) -> Option<Primitive> {
        match self.key?.ty {
            Ty::Primitive(primitive) => Some(primitive),
            _ => None,
        }
    }
}

impl<'a> Writing<'_, 'a, '_> {
    fn resource(&mut self, at: usize, depth: usize) -> Result<(), Fault<XmlError>> {
        let Some(element) = self.tree.elements.get(at) else {
            return Ok(());
        };
        let name = element.name;
        let known = self.release.resource(name).map(|one| one.def);
        let may_be_one = name.starts_with(|first: char| first.is_ascii_uppercase());
        if known.is_none() && (self.is_strict || !may_be_one) {
            return Err(XmlCode::ResourceType.at(element.offset));
        }
        check_depth(depth, element.offset)?;
        self.out.begin_object();
        self.out.key(RESOURCE_TYPE).string(name);
        self.members_of(known.unwrap_or(self.unknown), at, None, depth + 1)?;
        self.out.end_object();
        Ok(())
    }

    /// The resource within an element that is there for it alone.
    fn wrapped(&mut self, at: usize, depth: usize) -> Result<(), Fault<XmlError>> {
        let tree = self.tree;
        if let Some((_, attribute)) = tree.attributes_of(at).next() {
            return Err(XmlCode::UnknownAttribute
                .at(attribute.offset)
                .below(attribute.name));
        }
        let mut inside = tree.children(at);
        match (inside.next(), inside.next()) {
            (Some(resource), None) => self.resource(resource, depth),
            _ => Err(XmlCode::ResourceCount.at(tree.offset(at))),
        }
    }

    fn object(
        &mut self,
        def: &'static TypeDef,
        at: usize,
        except: Option<&str>,
        depth: usize,
    ) -> Result<(), Fault<XmlError>> {
        check_depth(depth, self.tree.offset(at))?;
        self.out.begin_object();
        self.members_of(def, at, except, depth + 1)?;
        self.out.end_object();
        Ok(())
    }

    /// Attributes and elements of an element, except for the attribute that is its value.
    fn members_of(
        &mut self,
        def: &'static TypeDef,
        at: usize,
        except: Option<&str>,
        depth: usize,
    ) -> Result<(), Fault<XmlError>> {
        let tree = self.tree;
        let keys = def.keys();
        let first = self.members.len();
        let mut unknown = Vec::new();
        let (mut last, mut last_element) = (0, 0);
        let mut is_sorted = true;
        let attributes = tree.attributes_of(at);
        let attributes = attributes.filter(|(_, one)| except != Some(one.name));
        let attributes = attributes.map(|(at, _)| Part::Attribute(at));
        for part in attributes.chain(tree.children(at).map(Part::Element)) {
            let name = self.name(part);
            let Some(rank) = keys.find(name) else {
                self.check_unknown(part)?;
                unknown.push((name, part));
                continue;
            };
            is_sorted &= last <= rank;
            last = rank;
            if matches!(part, Part::Element(_)) {
                if self.is_strict && rank < last_element {
                    return Err(XmlCode::Order.at(self.offset(part)).below(name));
                }
                last_element = rank;
            }
            self.members.push(Member { rank, part });
        }
        if !is_sorted {
            let members = self.members.get_mut(first..).unwrap_or_default();
            members.sort_by_key(|one| one.rank);
        }
        if !unknown.is_empty() {
            let known = keys.all().len();
            let unknown = ranked(unknown).into_iter();
            let unknown = unknown.map(|(rank, part)| (known + rank, part));
            self.members
                .extend(unknown.map(|(rank, part)| Member { rank, part }));
        }
        let mut from = first;
        let mut before = None;
        while let Some(member) = self.members.get(from).copied() {
            let rest = self.members.get(from..).unwrap_or_default();
            let alike = rest.iter().take_while(|one| one.rank == member.rank);
            let count = alike.count();
            let key = keys.all().get(member.rank);
            let element = key.and_then(|key| def.elements.get(usize::from(key.element)));
            let is_list = count > 1 || element.is_some_and(ElementDef::repeats);
            let group = Group {
                name: self.name(member.part),
                key,
                element,
                members: from..from + count,
                is_list,
                depth: depth + usize::from(is_list),
            };
            if self.is_strict {
                let alternative = before.filter(|_| key.is_some());
                if alternative.is_some() && alternative == key.map(|key| key.element) {
                    let offset = self.offset(member.part);
                    return Err(XmlCode::TooMany.at(offset).below(group.name));
                }
                self.check_group(&group)?;
            }
            before = key.map(|key| key.element);
            if is_list {
                check_depth(depth, self.offset(member.part))
                    .map_err(|fault| fault.below(group.name))?;
            }
            match key.map(|key| key.ty) {
                Some(Ty::Type(_) | Ty::Resource) => self.nested(&group)?,
                _ => self.values(&group)?,
            }
            from += count;
        }
        self.members.truncate(first);
        Ok(())
    }

    /// Objects of a type, or resources.
    fn nested(&mut self, group: &Group<'_>) -> Result<(), Fault<XmlError>> {
        self.out.key(group.name);
        self.begin(group);
        for at in group.members.clone() {
            let Some(member) = self.members.get(at) else {
                break;
            };
            let done = match (member.part, group.key.map(|key| key.ty)) {
                (Part::Element(at), _) if self.tree.is_div(at) => {
                    Err(XmlCode::Xhtml.at(self.tree.offset(at)))
                }
                (Part::Element(at), Some(Ty::Type(def))) => self.object(def, at, None, group.depth),
                (Part::Element(at), _) => self.wrapped(at, group.depth),
                (part, _) => Err(XmlCode::UnknownAttribute.at(self.offset(part))),
            };
            done.map_err(|fault| group.below(fault, at))?;
        }
        self.end(group);
        Ok(())
    }

    /// Primitive values with what stands beside them; and what the definition does not have.
    fn values(&mut self, group: &Group<'_>) -> Result<(), Fault<XmlError>> {
        let is_known = group.key.is_some();
        let members = self.members.get(group.members.clone()).unwrap_or_default();
        let has_value = |one: &Member| self.has_value(one.part, is_known);
        let has_beside = |one: &Member| self.has_beside(one.part, is_known);
        let values = members.iter().any(has_value);
        let besides = members.iter().any(has_beside);
        // An element without anything: `null` in an array, and an empty object beside no value.
        if values || group.is_list && !besides {
            self.out.key(group.name);
            self.begin(group);
            for at in group.members.clone() {
                self.value(group, at)
                    .map_err(|fault| group.below(fault, at))?;
            }
            self.end(group);
        }
        if besides || !values && !group.is_list {
            let name = format!("_{}", group.name);
            self.out.key(&name);
            self.begin(group);
            for at in group.members.clone() {
                let Some(member) = self.members.get(at) else {
                    break;
                };
                match member.part {
                    Part::Element(inside)
                        if !group.is_list || self.has_beside(member.part, is_known) =>
                    {
                        self.object(self.unknown, inside, Some(VALUE), group.depth)
                            .map_err(|fault| group.below(fault, at))?;
                    }
                    _ => self.out.null(),
                }
            }
            self.end(group);
        }
        Ok(())
    }

    /// The value of one member.
    fn value(&mut self, group: &Group<'_>, at: usize) -> Result<(), Fault<XmlError>> {
        let tree = self.tree;
        let Some(member) = self.members.get(at) else {
            return Ok(());
        };
        let attribute = match member.part {
            Part::Attribute(at) => tree.attributes.get(at),
            Part::Element(at) => {
                if let Some(div) = tree.div(at) {
                    self.out.string(&div);
                    return Ok(());
                }
                if group.primitive() == Some(Primitive::Xhtml) {
                    return Err(XmlCode::Xhtml.at(tree.offset(at)));
                }
                if group.key.is_none() && tree.value_of(at).is_none() {
                    return self.object(self.unknown, at, None, group.depth);
                }
                tree.value_of(at)
            }
        };
        let Some(attribute) = attribute else {
            self.out.null();
            return Ok(());
        };
        let text = value(attribute.raw, attribute.offset)?;
        let form = match group.primitive() {
            Some(ty) => Form::of(ty, &text),
            None => Form::Text,
        };
        if self.is_strict {
            let due = group.primitive().map_or(form, Form::due);
            let code = match text.is_empty() {
                true => Some(XmlCode::Empty),
                false => (form != due).then_some(XmlCode::WrongType),
            };
            if let Some(code) = code {
                return Err(code.at(attribute.offset));
            }
        }
        match form {
            Form::Text => self.out.string(&text),
            Form::Number => self.out.number(&text),
            Form::Boolean => self.out.boolean(*text == *"true"),
        }
        Ok(())
    }

    fn has_value(&self, part: Part, is_known: bool) -> bool {
        match part {
            Part::Attribute(_) => true,
            Part::Element(at) => {
                !is_known || self.tree.is_div(at) || self.tree.value_of(at).is_some()
            }
        }
    }

    fn has_beside(&self, part: Part, is_known: bool) -> bool {
        let Part::Element(at) = part else {
            return false;
        };
        let has_value = self.tree.value_of(at).is_some();
        if self.tree.is_div(at) || !is_known && !has_value {
            return false;
        }
        let others = self.tree.count_attributes(at) - usize::from(has_value);
        others > 0 || self.tree.children(at).next().is_some()
    }

    /// Whether JSON can keep what the definition does not have.
    #[cold]
    fn check_unknown(&self, part: Part) -> Result<(), Fault<XmlError>> {
        let name = self.name(part);
        // A key with `_` in front is that of a sibling.
        if !self.is_strict && !name.starts_with('_') && name != RESOURCE_TYPE {
            return Ok(());
        }
        let code = match part {
            Part::Attribute(_) => XmlCode::UnknownAttribute,
            Part::Element(_) => XmlCode::UnknownElement,
        };
        Err(code.at(self.offset(part)).below(name))
    }

    /// What strict reading wants of members with one name.
    fn check_group(&self, group: &Group<'_>) -> Result<(), Fault<XmlError>> {
        let Some(element) = group.element else {
            return Ok(());
        };
        for (number, at) in (0..).zip(group.members.clone()) {
            let Some(Member { part, .. }) = self.members.get(at) else {
                break;
            };
            let code = match (part, element.is_attribute) {
                (Part::Attribute(_), false) => XmlCode::UnknownAttribute,
                (Part::Element(_), true) => XmlCode::UnknownElement,
                (Part::Element(at), false) if self.tree.is_empty(*at) => XmlCode::Empty,
                _ if element.max > 0 && number >= element.max => XmlCode::TooMany,
                _ => continue,
            };
            return Err(group.below(code.at(self.offset(*part)), at));
        }
        Ok(())
    }

    fn name(&self, part: Part) -> &'a str {
        match part {
            Part::Attribute(at) => self.tree.attributes.get(at).map_or("", |one| one.name),
            Part::Element(at) => self.tree.elements.get(at).map_or("", |one| one.name),
        }
    }

    fn offset(&self, part: Part) -> usize {
        match part {
            Part::Attribute(at) => self.tree.attributes.get(at).map_or(0, |one| one.offset),
            Part::Element(at) => self.tree.offset(at),
        }
    }

    fn begin(&mut self, group: &Group<'_>) {
        if group.is_list {
            self.out.begin_array();
        }
    }

    fn end(&mut self, group: &Group<'_>) {
        if group.is_list {
            self.out.end_array();
        }
    }
}

fn check_depth(depth: usize, offset: usize) -> Result<(), Fault<XmlError>> {
    match depth < DEPTH {
        true => Ok(()),
        false => Err(XmlCode::TooDeep.at(offset)),
    }
}

/// Parts by the first appearance of their names, with a number that those of one name share.
fn ranked(unknown: Vec<(&str, Part)>) -> Vec<(usize, Part)> {
    let mut by_name: Vec<_> = (0..).zip(unknown).collect();
    by_name.sort_by_key(|(_, (name, _))| *name);
    let mut ranked = Vec::with_capacity(by_name.len());
    for alike in by_name.chunk_by(|(_, one), (_, other)| one.0 == other.0) {
        let first: usize = alike.first().map_or(0, |(at, _)| *at);
        ranked.extend(alike.iter().map(|(_, (_, part))| (first, *part)));
    }
    ranked.sort_by_key(|(first, _)| *first);
    ranked
}
