//! The tree of an XML text: elements and attributes in document order, each list in one piece, and XHTML as it stands.
//! Knows XML and the two namespaces of FHIR, and no definitions. `quick_xml` finds where things begin and end; what it
//! lets pass and XML does not is refused here.

use std::borrow::Cow;
use std::ops::Range;

use quick_xml::Reader;
use quick_xml::errors::{Error, SyntaxError};
use quick_xml::events::{BytesDecl, BytesStart, Event};

use super::error::{XmlCode, XmlError};
use super::text::{bad_character, resolved, split_name, value};
use crate::error::Fault;
use crate::record::Strictness;

/// The namespace of resources.
pub(super) const FHIR: &str = "http://hl7.org/fhir";
/// The namespace of narrative.
pub(super) const XHTML: &str = "http://www.w3.org/1999/xhtml";
/// The namespace of hints to those who check schemas.
const SCHEMA: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// How many levels of elements are read. JSON has two levels for an element at most, and one for a resource in its two
/// elements.
const DEPTH: usize = 256;
/// How many declarations of namespaces are in force at once. They are searched one by one.
const NAMESPACES: usize = 64;
/// How long the address of a namespace may be. It is written into every piece of XHTML that uses it.
const ADDRESS: usize = 256;

/// The tree.
#[derive(Debug)]
pub(super) struct Tree<'a> {
    text: &'a str,
    /// In the order in which they begin: what is inside an element stands behind it.
    pub(super) elements: Vec<Element<'a>>,
    pub(super) attributes: Vec<Attribute<'a>>,
    /// Namespaces that pieces of XHTML use and others declare.
    declarations: Vec<(&'a str, Cow<'a, str>)>,
    divs: Vec<Div>,
}

/// One element.
#[derive(Debug)]
pub(super) struct Element<'a> {
    /// Without prefix.
    pub(super) name: &'a str,
    /// Where it begins.
    pub(super) offset: usize,
    /// Position of the first element that is not inside it.
    pub(super) after: usize,
    /// Positions of its attributes.
    attributes: Range<usize>,
    /// Position of the one that is a primitive value.
    value: Option<usize>,
    /// Position of its text, if it is XHTML.
    div: Option<usize>,
}

/// One attribute.
#[derive(Debug)]
pub(super) struct Attribute<'a> {
    pub(super) name: &'a str,
    /// As it stands between the quotes.
    pub(super) raw: &'a str,
    /// Where `raw` begins.
    pub(super) offset: usize,
}

/// XHTML as it stands.
#[derive(Debug)]
struct Div {
    range: Range<usize>,
    /// Behind its name, where declarations have their place.
    name_end: usize,
    /// Positions of declarations that are missing in it.
    declarations: Range<usize>,
}

impl<'a> Tree<'a> {
    /// Of a text that is one element.
    pub(super) fn of(text: &'a str, strictness: Strictness) -> Result<Tree<'a>, Fault<XmlError>> {
        if let Some(at) = bad_character(text) {
            return Err(XmlCode::BadCharacter.at(at));
        }
        let start = if text.starts_with('\u{feff}') { 3 } else { 0 };
        let mut reader = Reader::from_str(text.get(start..).unwrap_or_default());
        reader.config_mut().check_comments = true;
        let mut parser = Parser {
            reader,
            start,
            strictness,
            tree: Tree {
                text,
                elements: Vec::new(),
                attributes: Vec::new(),
                declarations: Vec::new(),
                divs: Vec::new(),
            },
            scopes: Vec::new(),
            open: Vec::new(),
            level: 0,
            div: None,
            names: Vec::new(),
        };
        match parser.read() {
            Ok(()) => Ok(parser.tree),
            Err(fault) => Err(parser.inside(fault)),
        }
    }

    /// The elements right inside one, by position.
    pub(super) fn children(&self, of: usize) -> impl Iterator<Item = usize> {
        let end = self.elements.get(of).map_or(of, |one| one.after);
        let mut at = of + 1;
        std::iter::from_fn(move || {
            let child = (at < end).then_some(at)?;
            at = self.elements.get(child)?.after.max(child + 1);
            Some(child)
        })
    }

    /// How many attributes an element has.
    pub(super) fn count_attributes(&self, of: usize) -> usize {
        self.elements.get(of).map_or(0, |one| one.attributes.len())
    }

    /// The attributes of an element, with their positions.
    pub(super) fn attributes_of(&self, of: usize) -> impl Iterator<Item = (usize, &Attribute<'a>)> {
        let range = self.elements.get(of).map(|one| one.attributes.clone());
        let range = range.unwrap_or_default();
        let found = self.attributes.get(range.clone()).unwrap_or_default();
        range.zip(found)
    }

    /// The attribute that holds the value of a primitive element.
    pub(super) fn value_of(&self, at: usize) -> Option<&Attribute<'a>> {
        self.attributes.get(self.elements.get(at)?.value?)
    }

    /// Whether an element has neither attributes nor anything inside.
    pub(super) fn is_empty(&self, at: usize) -> bool {
        let attributes = self.attributes_of(at).next();
        attributes.is_none() && self.children(at).next().is_none() && !self.is_div(at)
    }

    /// Where an element begins.
    pub(super) fn offset(&self, at: usize) -> usize {
        self.elements.get(at).map_or(0, |one| one.offset)
    }

    /// The name of an element, without prefix.
    pub(super) fn name(&self, at: usize) -> &'a str {
        self.elements.get(at).map_or("", |one| one.name)
    }

    /// Bytes of the text.
    pub(super) fn len(&self) -> usize {
        self.text.len()
    }

    /// Whether an element is XHTML.
    pub(super) fn is_div(&self, at: usize) -> bool {
        self.elements.get(at).is_some_and(|one| one.div.is_some())
    }

    /// The text of an element that is XHTML, with the namespaces it uses declared in it.
    pub(super) fn div(&self, at: usize) -> Option<Cow<'a, str>> {
        let div = self.divs.get(self.elements.get(at)?.div?)?;
        let declarations = self.declarations.get(div.declarations.clone())?;
        let text = self.text.get(div.range.clone())?;
        if declarations.is_empty() {
            return Some(Cow::Borrowed(text));
        }
        let mut whole = self.text.get(div.range.start..div.name_end)?.to_owned();
        for (prefix, address) in declarations {
            let colon = if prefix.is_empty() { "" } else { ":" };
            let address = address.replace('&', "&amp;").replace('<', "&lt;");
            let address = address.replace('"', "&quot;");
            whole.push_str(&format!(" xmlns{colon}{prefix}=\"{address}\""));
        }
        whole.push_str(self.text.get(div.name_end..div.range.end)?);
        Some(Cow::Owned(whole))
    }

    /// Whether the root is XHTML, and nothing stands around it.
    pub(super) fn is_only_a_div(&self) -> bool {
        self.divs.first().is_some_and(|div| {
            self.is_div(0) && div.range.start == 0 && div.range.end == self.text.len()
        })
    }
}

struct Parser<'a> {
    reader: Reader<&'a [u8]>,
    /// Where the reader began.
    start: usize,
    strictness: Strictness,
    tree: Tree<'a>,
    scopes: Vec<Scope<'a>>,
    /// Positions of elements that are open, without those in XHTML.
    open: Vec<usize>,
    /// How many elements are open.
    level: usize,
    /// The XHTML that is open.
    div: Option<OpenDiv<'a>>,
    /// Attributes of one element.
    names: Vec<&'a str>,
}

/// A namespace that is declared.
struct Scope<'a> {
    prefix: &'a str,
    address: Cow<'a, str>,
    space: Space,
    /// The level of the element that declares it.
    level: usize,
}

struct OpenDiv<'a> {
    level: usize,
    /// Its own prefix.
    prefix: &'a str,
    name_end: usize,
    /// Position of its first declaration.
    declarations: usize,
}

/// The namespace of a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Space {
    Fhir,
    Xhtml,
    Schema,
    Other,
    /// None is declared.
    Undeclared,
}

impl<'a> Parser<'a> {
    fn read(&mut self) -> Result<(), Fault<XmlError>> {
        loop {
            let start = self.position();
            let event = match self.reader.read_event() {
                Ok(event) => event,
                Err(error) => return Err(self.broken(&error)),
            };
            match event {
                Event::Start(tag) => self.begin(&tag, start)?,
                Event::Empty(tag) => {
                    self.begin(&tag, start)?;
                    self.end();
                }
                Event::End(_) => self.end(),
                Event::Text(text) if self.div.is_some() => {
                    if text.contains("]]>") {
                        return Err(XmlCode::Syntax.at(start));
                    }
                }
                Event::Text(text) => {
                    let is_white = |byte: u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
                    if !text.bytes().all(is_white) {
                        return Err(self.text_at(start));
                    }
                }
                Event::GeneralRef(name) => {
                    resolved(&name).map_err(|code| code.at(start))?;
                    if self.div.is_none() {
                        return Err(self.text_at(start));
                    }
                }
                Event::CData(_) if self.div.is_none() => return Err(self.text_at(start)),
                Event::Decl(declaration) => self.declaration(&declaration, start)?,
                Event::DocType(_) => return Err(XmlCode::Doctype.at(start)),
                Event::CData(_) | Event::Comment(_) | Event::PI(_) => {}
                Event::Eof => break,
            }
        }
        if self.level > 0 || self.tree.elements.is_empty() {
            return Err(XmlCode::UnexpectedEnd.at(self.tree.text.len()));
        }
        Ok(())
    }

    fn position(&self) -> usize {
        let read = usize::try_from(self.reader.buffer_position()).unwrap_or(usize::MAX);
        read.saturating_add(self.start)
    }

    #[cold]
    fn broken(&self, error: &Error) -> Fault<XmlError> {
        let at = usize::try_from(self.reader.error_position()).unwrap_or(usize::MAX);
        let code = match error {
            Error::Syntax(SyntaxError::InvalidBangMarkup) => XmlCode::Syntax,
            Error::Syntax(SyntaxError::UnclosedDoctype) => XmlCode::Doctype,
            Error::Syntax(_) => XmlCode::UnexpectedEnd,
            _ => XmlCode::Syntax,
        };
        code.at(at.saturating_add(self.start))
    }

    /// Text where none may stand.
    #[cold]
    fn text_at(&self, offset: usize) -> Fault<XmlError> {
        match self.open.is_empty() {
            true => XmlCode::Syntax.at(offset),
            false => XmlCode::Text.at(offset),
        }
    }

    /// An error in the element that is open.
    #[cold]
    fn inside(&self, fault: Fault<XmlError>) -> Fault<XmlError> {
        let names = self.open.iter().rev();
        let names = names.filter_map(|at| self.tree.elements.get(*at));
        let mut fault = fault;
        for (at, element) in names.enumerate() {
            let is_root = at + 1 == self.open.len();
            fault = match is_root {
                true => Fault::from_error(fault.of(element.name)),
                false => fault.below(element.name),
            };
        }
        fault
    }

    fn declaration(
        &self,
        declaration: &BytesDecl<'_>,
        start: usize,
    ) -> Result<(), Fault<XmlError>> {
        if start != self.start || declaration.version().is_err() {
            return Err(XmlCode::Syntax.at(start));
        }
        match declaration.encoding() {
            None => Ok(()),
            Some(Ok(name)) if is_utf8(&name) => Ok(()),
            Some(Ok(_)) => Err(XmlCode::NotUtf8.at(start)),
            Some(Err(_)) => Err(XmlCode::Syntax.at(start)),
        }
    }

    fn begin(&mut self, tag: &BytesStart<'_>, start: usize) -> Result<(), Fault<XmlError>> {
        let text = self.tree.text;
        if self.level == 0 && !self.tree.elements.is_empty() {
            return Err(XmlCode::Syntax.at(start));
        }
        let name_start = start + 1;
        let name_end = name_start + tag.name().as_ref().len();
        let name = text.get(name_start..name_end).unwrap_or_default();
        let (prefix, local) = split_name(name).ok_or_else(|| XmlCode::Syntax.at(start))?;
        self.level += 1;
        if self.div.is_none() && self.level > DEPTH {
            return Err(XmlCode::TooDeep.at(start));
        }
        let first = self.tree.attributes.len();
        if !tag.attributes_raw().is_empty() {
            self.attributes(tag, name_end)?;
        }
        if self.div.is_some() {
            self.attributes_in_div(first)?;
            return self.used(prefix, start);
        }
        let space = self.space(prefix);
        let lenient = self.strictness == Strictness::Lenient;
        let as_fhir = space == Space::Fhir || lenient && space == Space::Undeclared;
        if local == "div" && (space == Space::Xhtml || lenient && as_fhir) {
            let declarations = self.tree.declarations.len();
            let own = self.scopes.iter().rev();
            let own = own.take_while(|one| one.level == self.level);
            let is_declared_here = own.into_iter().any(|one| one.prefix == prefix);
            let is_bound = is_declared_here || space == Space::Fhir && !prefix.is_empty();
            if space != Space::Xhtml && is_bound {
                return Err(XmlCode::Namespace.at(start));
            }
            if !is_declared_here {
                self.tree.declarations.push((prefix, XHTML.into()));
            }
            self.div = Some(OpenDiv {
                level: self.level,
                prefix,
                name_end,
                declarations,
            });
            self.attributes_in_div(first)?;
        } else if !as_fhir {
            return Err(XmlCode::Namespace.at(start));
        } else {
            self.keep_attributes(first)?;
        }
        let attributes = first..self.tree.attributes.len();
        let kept = self.tree.attributes.get(attributes.clone());
        let value = kept.unwrap_or_default().iter();
        let value = value.zip(first..).find(|(one, _)| one.name == "value");
        self.open.push(self.tree.elements.len());
        self.tree.elements.push(Element {
            name: local,
            offset: start,
            after: 0,
            attributes,
            value: value.map(|(_, at)| at),
            div: self.div.is_some().then_some(self.tree.divs.len()),
        });
        Ok(())
    }

    /// Takes up the attributes of an element: declarations of namespaces, and others.
    fn attributes(&mut self, tag: &BytesStart<'_>, name_end: usize) -> Result<(), Fault<XmlError>> {
        let text = self.tree.text;
        let raw = tag.attributes_raw();
        let place = |part: &str| {
            let within = (part.as_ptr() as usize).saturating_sub(raw.as_ptr() as usize);
            name_end + within
        };
        self.names.clear();
        let mut attributes = tag.attributes();
        for attribute in attributes.with_checks(false) {
            let attribute = attribute.map_err(|_| XmlCode::Syntax.at(name_end))?;
            let key = attribute.key.as_ref();
            let key_start = place(key);
            let offset = place(&attribute.value);
            let name = text.get(key_start..key_start + key.len());
            let raw = text.get(offset..offset + attribute.value.len());
            let (Some(name), Some(raw)) = (name, raw) else {
                return Err(XmlCode::Syntax.at(name_end));
            };
            let before = key_start.checked_sub(1);
            let before = before.and_then(|at| text.as_bytes().get(at));
            if !before.is_some_and(u8::is_ascii_whitespace) {
                return Err(XmlCode::Syntax.at(key_start));
            }
            let (prefix, local) = split_name(name).ok_or_else(|| XmlCode::Syntax.at(key_start))?;
            if raw.bytes().fold(false, |any, byte| any | (byte == b'<')) {
                return Err(XmlCode::Syntax.at(offset));
            }
            self.names.push(name);
            match (prefix, local) {
                ("", "xmlns") => self.declare("", raw, offset)?,
                ("xmlns", local) => self.declare(local, raw, offset)?,
                _ => self.tree.attributes.push(Attribute { name, raw, offset }),
            }
        }
        let twice = match self.names.as_slice() {
            [] | [_] => false,
            [one, other] => one == other,
            _ => {
                self.names.sort_unstable();
                self.names.array_windows().any(|[one, other]| one == other)
            }
        };
        match twice {
            true => Err(XmlCode::DuplicateAttribute.at(name_end)),
            false => Ok(()),
        }
    }

    fn declare(
        &mut self,
        prefix: &'a str,
        raw: &'a str,
        offset: usize,
    ) -> Result<(), Fault<XmlError>> {
        let address = value(raw, offset)?;
        let is_wrong = !prefix.is_empty() && address.is_empty() || prefix == "xmlns";
        if is_wrong || address.len() > ADDRESS {
            return Err(XmlCode::Namespace.at(offset));
        }
        if self.scopes.len() >= NAMESPACES {
            return Err(XmlCode::TooManyNamespaces.at(offset));
        }
        let space = match &*address {
            FHIR => Space::Fhir,
            XHTML => Space::Xhtml,
            SCHEMA => Space::Schema,
            "" => Space::Undeclared,
            _ => Space::Other,
        };
        self.scopes.push(Scope {
            prefix,
            address,
            space,
            level: self.level,
        });
        Ok(())
    }

    /// Of the attributes from a position on, keeps those that may say something of a resource.
    fn keep_attributes(&mut self, first: usize) -> Result<(), Fault<XmlError>> {
        let all = self.tree.attributes.get(first..).unwrap_or_default();
        if !all.iter().any(|one| one.name.contains(':')) {
            return Ok(());
        }
        for attribute in self.tree.attributes.split_off(first) {
            match attribute.name.split_once(':') {
                None | Some(("xml", _)) => self.tree.attributes.push(attribute),
                Some((prefix, _)) if self.space(prefix) == Space::Schema => {
                    value(attribute.raw, attribute.offset)?;
                }
                Some(_) => return Err(XmlCode::Namespace.at(attribute.offset)),
            }
        }
        Ok(())
    }

    /// Of the attributes from a position on, checks what stands in the XHTML as it is, and keeps none.
    fn attributes_in_div(&mut self, first: usize) -> Result<(), Fault<XmlError>> {
        for at in first..self.tree.attributes.len() {
            if let Some(Attribute { name, raw, offset }) = self.tree.attributes.get(at) {
                let (name, offset) = (*name, *offset);
                value(raw, offset)?;
                if let Some((prefix, _)) = name.split_once(':') {
                    self.used(prefix, offset)?;
                }
            }
        }
        self.tree.attributes.truncate(first);
        Ok(())
    }

    fn scope(&self, prefix: &str) -> Option<&Scope<'a>> {
        self.scopes.iter().rev().find(|one| one.prefix == prefix)
    }

    fn space(&self, prefix: &str) -> Space {
        self.scope(prefix)
            .map_or(Space::Undeclared, |one| one.space)
    }

    /// A prefix is used within XHTML: there it must be declared.
    fn used(&mut self, prefix: &'a str, offset: usize) -> Result<(), Fault<XmlError>> {
        let Some(div) = &self.div else { return Ok(()) };
        if prefix == div.prefix || prefix == "xml" {
            return Ok(());
        }
        let address = match self.scope(prefix) {
            Some(scope) if scope.level >= div.level => return Ok(()),
            Some(scope) => scope.address.clone(),
            // In no namespace, which must be said: where the XHTML is put, one may be in force.
            None if prefix.is_empty() => Cow::Borrowed(""),
            None => return Err(XmlCode::Namespace.at(offset)),
        };
        let declared = self.tree.declarations.get(div.declarations..);
        let declared = declared.unwrap_or_default();
        if !declared.iter().any(|(one, _)| *one == prefix) {
            self.tree.declarations.push((prefix, address));
        }
        Ok(())
    }

    fn end(&mut self) {
        if let Some(div) = self.div.take_if(|div| div.level == self.level) {
            let start = self.open.last().and_then(|at| self.tree.elements.get(*at));
            let start = start.map_or(0, |one| one.offset);
            self.tree.divs.push(Div {
                range: start..self.position(),
                name_end: div.name_end,
                declarations: div.declarations..self.tree.declarations.len(),
            });
        }
        if self.div.is_none() {
            let after = self.tree.elements.len();
            let closed = self.open.pop();
            if let Some(element) = closed.and_then(|at| self.tree.elements.get_mut(at)) {
                element.after = after;
            }
        }
        while self.scopes.pop_if(|one| one.level == self.level).is_some() {}
        self.level = self.level.saturating_sub(1);
    }
}

fn is_utf8(encoding: &str) -> bool {
    ["utf-8", "utf8", "us-ascii", "ascii"]
        .iter()
        .any(|one| encoding.eq_ignore_ascii_case(one))
}
