//! From the tape of a JSON text to XML, driven by definitions. What would not come back from XML as it is is refused
//! instead of lost.

use std::borrow::Cow;

use super::error::{XmlCode, XmlError};
use super::tape::{Tape, Value};
use super::text::{Form, is_name, push_value};
use super::tree::{FHIR, Tree};
use crate::Release;
use crate::def::{ElementDef, Primitive, Ty, TypeDef};
use crate::error::Fault;
use crate::json;
use crate::keys::Key;
use crate::record::{RESOURCE_TYPE, Strictness};

/// Writes the resource that a tape holds.
pub(super) fn write(
    tape: &Tape<'_>,
    release: Release,
    strictness: Strictness,
) -> Result<String, XmlError> {
    let mut writing = Writing {
        release,
        is_strict: strictness == Strictness::Strict,
        tape,
        out: String::with_capacity(tape.bytes),
        members: Vec::new(),
        unknown: super::unknown(release),
    };
    match writing.resource(0, true) {
        Ok(()) => Ok(writing.out),
        Err(fault) => Err(fault.of(&writing.resource_type(0).unwrap_or_default())),
    }
}

struct Writing<'t, 'a> {
    release: Release,
    is_strict: bool,
    tape: &'t Tape<'a>,
    out: String,
    /// Members of the objects that are open, the innermost last.
    members: Vec<Member>,
    /// The definition of what has none: an id and extensions.
    unknown: &'static TypeDef,
}

/// A member of an object that its definition has.
#[derive(Debug, Clone, Copy)]
struct Member {
    /// Twice the position of its key, and one more for what stands beside values.
    rank: usize,
    /// Position of its value on the tape.
    at: usize,
}

/// What is written as elements with one name: positions on the tape.
#[derive(Debug, Clone, Copy, Default)]
struct Group {
    value: Option<usize>,
    beside: Option<usize>,
}

/// The object that an element has in it.
#[derive(Debug, Clone, Copy)]
struct Content {
    def: &'static TypeDef,
    at: usize,
    is: Is,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Is {
    Root,
    Resource,
    Object,
}

type Done = Result<(), Fault<XmlError>>;

impl<'a> Writing<'_, 'a> {
    #[cold]
    fn fault(&self, code: XmlCode, at: usize) -> Fault<XmlError> {
        code.at(self.tape.offset(at))
    }

    /// What a resource says that it is.
    fn resource_type(&self, at: usize) -> Option<Cow<'a, str>> {
        if !matches!(self.tape.value(at), Value::Object) {
            return None;
        }
        let mut children = self.tape.children(at);
        let found = children.find(|at| *self.tape.key(*at) == *RESOURCE_TYPE)?;
        match self.tape.value(found) {
            Value::Text(name) => Some(name.text().into_cow()),
            _ => None,
        }
    }

    fn resource(&mut self, at: usize, is_root: bool) -> Done {
        let Some(name) = self.resource_type(at) else {
            return Err(self.fault(XmlCode::ResourceType, at));
        };
        let known = self.release.resource(&name).map(|one| one.def);
        let may_be_one = name.starts_with(|first: char| first.is_ascii_uppercase());
        if known.is_none() && (self.is_strict || !may_be_one || !is_name(&name)) {
            return Err(self.fault(XmlCode::ResourceType, at));
        }
        let content = Content {
            def: known.unwrap_or(self.unknown),
            at,
            is: if is_root { Is::Root } else { Is::Resource },
        };
        self.element(&name, None, Some(content))
    }

    /// An element: its name, its attributes, what is inside.
    fn element(
        &mut self,
        name: &str,
        value: Option<(&str, usize)>,
        content: Option<Content>,
    ) -> Done {
        self.out.push('<');
        self.out.push_str(name);
        let Some(content) = content else {
            if let Some((text, at)) = value {
                self.attribute("value", text, at)?;
            }
            self.out.push_str("/>");
            return Ok(());
        };
        if content.is == Is::Root {
            self.attribute("xmlns", FHIR, content.at)?;
        }
        let first = self.members.len();
        let unknown = self.gather(content)?;
        self.attributes(content.def, first)?;
        if let Some((text, at)) = value {
            self.attribute("value", text, at)?;
        }
        self.out.push('>');
        let inside = self.out.len();
        self.elements(content.def, first)?;
        self.members.truncate(first);
        if !unknown.is_empty() {
            self.unknown(&unknown)?;
        }
        if self.out.len() == inside {
            self.out.pop();
            self.out.push_str("/>");
        } else {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
        Ok(())
    }

    fn attribute(&mut self, name: &str, text: &str, at: usize) -> Done {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        push_value(text, &mut self.out).map_err(|code| code.at(self.tape.offset(at)))?;
        self.out.push('"');
        Ok(())
    }

    /// Adds the members of an object in normative order, and gives those that its definition does not have.
    fn gather(&mut self, content: Content) -> Result<Vec<(Cow<'a, str>, usize)>, Fault<XmlError>> {
        let tape = self.tape;
        let keys = content.def.keys();
        let first = self.members.len();
        let mut unknown = Vec::new();
        let mut has_type = content.is == Is::Object;
        let mut last = None;
        let mut is_sorted = true;
        for at in tape.children(content.at) {
            let key = tape.key(at);
            let found = match keys.find(&key) {
                Some(position) => Some(2 * position),
                None => {
                    let of = key.strip_prefix('_').and_then(|key| keys.find(key));
                    let of = of.filter(|at| is_extended(content.def, keys.all().get(*at)));
                    of.map(|position| 2 * position + 1)
                }
            };
            let Some(rank) = found else {
                if content.is != Is::Object && *key == *RESOURCE_TYPE {
                    if std::mem::replace(&mut has_type, true) {
                        return Err(self.twice(at));
                    }
                } else if self.is_strict {
                    return Err(self.fault(XmlCode::UnknownElement, at).below(&key));
                } else {
                    unknown.push((key, at));
                }
                continue;
            };
            is_sorted &= last < Some(rank);
            last = Some(rank);
            self.members.push(Member { rank, at });
        }
        if !is_sorted {
            let members = self.members.get_mut(first..).unwrap_or_default();
            members.sort_by_key(|one| one.rank);
            let mut pairs = members.array_windows();
            let twice = pairs.find(|[one, other]| one.rank == other.rank);
            if let Some(at) = twice.map(|[_, other]| other.at) {
                return Err(self.twice(at));
            }
        }
        Ok(unknown)
    }

    #[cold]
    fn twice(&self, at: usize) -> Fault<XmlError> {
        let code = XmlCode::Json(json::Code::DuplicateKey);
        self.fault(code, at).below(&self.tape.key(at))
    }

    /// The member at a position, with what stands beside it, and the position behind both.
    fn group(&self, at: usize) -> Option<(usize, Group, usize)> {
        let Member { rank, at: node } = *self.members.get(at)?;
        if rank % 2 == 1 {
            let beside = Some(node);
            return Some((
                rank / 2,
                Group {
                    value: None,
                    beside,
                },
                at + 1,
            ));
        }
        let next = self.members.get(at + 1);
        let beside = next.filter(|one| one.rank == rank + 1).map(|one| one.at);
        let behind = at + 1 + usize::from(beside.is_some());
        let value = Some(node);
        Some((rank / 2, Group { value, beside }, behind))
    }

    /// Writes those members from a position on that are attributes.
    fn attributes(&mut self, def: &'static TypeDef, mut from: usize) -> Done {
        while let Some((position, group, behind)) = self.group(from) {
            from = behind;
            let key = def.keys().all().get(position);
            let Some((key, _)) = with_element(def, key).filter(|(_, one)| one.is_attribute) else {
                continue;
            };
            let at = group.value.unwrap_or_default();
            let Value::Text(text) = self.tape.value(at) else {
                return Err(self.fault(XmlCode::WrongType, at).below(key.name));
            };
            let text = text.text();
            if self.is_strict && text.is_empty() {
                return Err(self.fault(XmlCode::Empty, at).below(key.name));
            }
            self.attribute(key.name, &text, at)
                .map_err(|fault| fault.below(key.name))?;
        }
        Ok(())
    }

    /// Writes the others.
    fn elements(&mut self, def: &'static TypeDef, mut from: usize) -> Done {
        let mut before = None;
        while let Some((position, group, behind)) = self.group(from) {
            from = behind;
            let key = def.keys().all().get(position);
            let Some((key, element)) = with_element(def, key).filter(|(_, one)| !one.is_attribute)
            else {
                continue;
            };
            if self.is_strict && before == Some(key.element) {
                let at = group.value.or(group.beside).unwrap_or_default();
                return Err(self.fault(XmlCode::TooMany, at).below(key.name));
            }
            before = Some(key.element);
            match (key.ty, group.value) {
                (Ty::Primitive(Primitive::Xhtml), Some(at)) => {
                    self.div(at).map_err(|fault| fault.below(key.name))?;
                }
                (Ty::Primitive(ty), _) => self.primitives(key.name, element, ty, group)?,
                (_, Some(at)) => self.objects(key, element, at)?,
                (_, None) => {}
            }
        }
        Ok(())
    }

    /// Objects of a type, or resources.
    fn objects(&mut self, key: &'static Key, element: &ElementDef, at: usize) -> Done {
        let tape = self.tape;
        if !matches!(tape.value(at), Value::Array) {
            if element.repeats() {
                return Err(self.fault(XmlCode::WrongType, at).below(key.name));
            }
            return self.object(key, at).map_err(|fault| fault.below(key.name));
        }
        self.check_list(element, tape.children(at), at)
            .map_err(|fault| fault.below(key.name))?;
        for (number, at) in tape.children(at).enumerate() {
            self.object(key, at)
                .map_err(|fault| fault.at(number).below(key.name))?;
        }
        Ok(())
    }

    /// Whether a list comes back from XML as a list.
    fn check_list(
        &self,
        element: &ElementDef,
        mut items: impl Iterator<Item = usize>,
        at: usize,
    ) -> Done {
        let first = items.next();
        let second = items.next();
        let code = match (element.repeats(), first, second) {
            (_, None, _) => XmlCode::Empty,
            (true, ..) => return Ok(()),
            (false, _, None) => XmlCode::WrongType,
            (false, ..) if self.is_strict => XmlCode::TooMany,
            (false, ..) => return Ok(()),
        };
        Err(self.fault(code, at))
    }

    fn object(&mut self, key: &'static Key, at: usize) -> Done {
        if !matches!(self.tape.value(at), Value::Object) {
            return Err(self.fault(XmlCode::WrongType, at));
        }
        match key.ty {
            Ty::Type(def) => {
                let is = Is::Object;
                if self.is_strict && self.tape.children(at).next().is_none() {
                    return Err(self.fault(XmlCode::Empty, at));
                }
                self.element(key.name, None, Some(Content { def, at, is }))
            }
            _ => {
                self.out.push('<');
                self.out.push_str(key.name);
                self.out.push('>');
                self.resource(at, false)?;
                self.out.push_str("</");
                self.out.push_str(key.name);
                self.out.push('>');
                Ok(())
            }
        }
    }

    /// Primitive values, each with what stands beside it.
    fn primitives(
        &mut self,
        name: &str,
        element: &ElementDef,
        ty: Primitive,
        group: Group,
    ) -> Done {
        let tape = self.tape;
        let is_list = |at: usize| matches!(tape.value(at), Value::Array);
        let (value, beside) = (group.value, group.beside);
        if !value.or(beside).is_some_and(is_list) {
            if let Some(at) = value.or(beside).filter(|_| element.repeats()) {
                return Err(self.fault(XmlCode::WrongType, at).below(name));
            }
            return self
                .primitive(name, ty, group, false)
                .map_err(|fault| fault.below(name));
        }
        let lists = || value.into_iter().chain(beside);
        if let Some(at) = lists().find(|at| !is_list(*at)) {
            return Err(self.fault(XmlCode::WrongType, at).below(name));
        }
        let most = lists().max_by_key(|at| tape.children(*at).take(2).count());
        let most = most.unwrap_or_default();
        self.check_list(element, tape.children(most), most)
            .map_err(|fault| fault.below(name))?;
        let mut values = value.map(|at| tape.children(at));
        let mut besides = beside.map(|at| tape.children(at));
        let mut number = 0;
        loop {
            let one = Group {
                value: values.as_mut().and_then(Iterator::next),
                beside: besides.as_mut().and_then(Iterator::next),
            };
            if one.value.or(one.beside).is_none() {
                return Ok(());
            }
            self.primitive(name, ty, one, true)
                .map_err(|fault| fault.at(number).below(name))?;
            number += 1;
        }
    }

    fn primitive(&mut self, name: &str, ty: Primitive, one: Group, in_list: bool) -> Done {
        let tape = self.tape;
        let says = |at: &usize| !matches!(tape.value(*at), Value::Null);
        let value = one.value.filter(says);
        let beside = one.beside.filter(says);
        let at = one.value.or(one.beside).unwrap_or_default();
        if value.or(beside).is_none() && (!in_list || self.is_strict) {
            return Err(self.fault(XmlCode::Empty, at));
        }
        let mut content = None;
        if let Some(at) = beside {
            if !matches!(tape.value(at), Value::Object) {
                return Err(self.fault(XmlCode::WrongType, at));
            }
            // An empty object comes back where it alone says that the element is there.
            let is_empty = tape.children(at).next().is_none();
            if is_empty && (value.is_some() || in_list || self.is_strict) {
                return Err(self.fault(XmlCode::Empty, at));
            }
            let (def, is) = (self.unknown, Is::Object);
            content = Some(Content { def, at, is });
        }
        let Some(at) = value else {
            return self.element(name, None, content);
        };
        let (text, form) = match tape.value(at) {
            Value::Text(text) => (text.text().into_cow(), Form::Text),
            Value::Number(text) => (Cow::Borrowed(text), Form::Number),
            Value::Boolean(true) => (Cow::Borrowed("true"), Form::Boolean),
            Value::Boolean(false) => (Cow::Borrowed("false"), Form::Boolean),
            _ => return Err(self.fault(XmlCode::WrongType, at)),
        };
        let is_due = !self.is_strict || form == Form::due(ty);
        if form != Form::of(ty, &text) || !is_due {
            return Err(self.fault(XmlCode::WrongType, at));
        }
        if self.is_strict && text.is_empty() {
            return Err(self.fault(XmlCode::Empty, at));
        }
        self.element(name, Some((&text, at)), content)
    }

    /// XHTML, which stands in the XML as it does in the string.
    fn div(&mut self, at: usize) -> Done {
        let Value::Text(text) = self.tape.value(at) else {
            return Err(self.fault(XmlCode::WrongType, at));
        };
        let text = text.text();
        let tree = Tree::of(&text, Strictness::Lenient).map_err(|fault| {
            let inner = fault.of("");
            let code = match inner.code {
                XmlCode::UndefinedEntity | XmlCode::BadCharacter => inner.code,
                _ => XmlCode::Xhtml,
            };
            self.fault(code, at)
        })?;
        match tree.div(0).filter(|_| tree.is_only_a_div()) {
            Some(div) => self.out.push_str(&div),
            None => return Err(self.fault(XmlCode::Xhtml, at)),
        }
        Ok(())
    }

    /// What the definition does not have, where it comes back as it is: texts and objects, alone or two and more.
    #[cold]
    fn unknown(&mut self, members: &[(Cow<'a, str>, usize)]) -> Done {
        let mut sorted: Vec<(&str, usize)> =
            members.iter().map(|(name, at)| (&**name, *at)).collect();
        sorted.sort_unstable();
        if let Some([_, other]) = sorted.array_windows().find(|[one, other]| one.0 == other.0) {
            return Err(self.twice(other.1));
        }
        let find = |name: &str| {
            let found = sorted.binary_search_by(|one| one.0.cmp(name)).ok()?;
            sorted.get(found).map(|one| one.1)
        };
        for (name, at) in members {
            if let Some(of) = name.strip_prefix('_') {
                match find(of) {
                    Some(_) => continue,
                    None => return Err(self.fault(XmlCode::NotCarried, *at).below(name)),
                }
            }
            if !is_name(name) || matches!(&**name, "div" | RESOURCE_TYPE) {
                return Err(self.fault(XmlCode::NotCarried, *at).below(name));
            }
            let beside = find(&format!("_{name}"));
            let group = Group {
                value: Some(*at),
                beside,
            };
            if !matches!(self.tape.value(*at), Value::Array) {
                self.unknown_value(name, group)
                    .map_err(|fault| fault.below(name))?;
                continue;
            }
            self.unknown_list(name, *at, beside)?;
        }
        Ok(())
    }

    fn unknown_list(&mut self, name: &str, at: usize, beside: Option<usize>) -> Done {
        let tape = self.tape;
        if tape.children(at).nth(1).is_none() {
            return Err(self.fault(XmlCode::NotCarried, at).below(name));
        }
        if let Some(at) = beside.filter(|at| !matches!(tape.value(*at), Value::Array)) {
            return Err(self.fault(XmlCode::NotCarried, at).below(name));
        }
        let mut besides = beside.map(|at| tape.children(at));
        for (number, at) in tape.children(at).enumerate() {
            let beside = besides.as_mut().and_then(Iterator::next);
            let group = Group {
                value: Some(at),
                beside: beside.filter(|at| !matches!(tape.value(*at), Value::Null)),
            };
            self.unknown_value(name, group)
                .map_err(|fault| fault.at(number).below(name))?;
        }
        match besides.and_then(|mut rest| rest.next()) {
            Some(at) => Err(self.fault(XmlCode::NotCarried, at).below(name)),
            None => Ok(()),
        }
    }

    fn unknown_value(&mut self, name: &str, one: Group) -> Done {
        let tape = self.tape;
        let at = one.value.unwrap_or_default();
        let (def, is) = (self.unknown, Is::Object);
        match (tape.value(at), one.beside) {
            (Value::Text(text), None) => self.element(name, Some((&text.text(), at)), None),
            (Value::Text(text), Some(beside))
                if matches!(tape.value(beside), Value::Object)
                    && tape.children(beside).next().is_some() =>
            {
                let content = Content {
                    def,
                    at: beside,
                    is,
                };
                self.element(name, Some((&text.text(), at)), Some(content))
            }
            (Value::Object, None) => self.element(name, None, Some(Content { def, at, is })),
            _ => Err(self.fault(XmlCode::NotCarried, at)),
        }
    }
}

fn with_element(
    def: &'static TypeDef,
    key: Option<&'static Key>,
) -> Option<(&'static Key, &'static ElementDef)> {
    let key = key?;
    Some((key, def.elements.get(usize::from(key.element))?))
}

/// Whether a key has a sibling with `_` in front.
fn is_extended(def: &'static TypeDef, key: Option<&'static Key>) -> bool {
    with_element(def, key).is_some_and(|(key, element)| {
        !element.is_attribute
            && matches!(key.ty, Ty::Primitive(primitive) if primitive != Primitive::Xhtml)
    })
}
