//! Why XML could not be read or written: a stable code, a path and a position, never a value.

use std::fmt;

use crate::error::{At, Fault, Pathed, ReadCode, ReadError};
use crate::json;

/// Why a resource could not be read from XML, or written in it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct XmlError {
    /// What is wrong.
    pub code: XmlCode,
    /// Byte, from the start of the text that was given. There is none when a struct was given, or when it is the struct
    /// that cannot hold a value.
    pub offset: Option<usize>,
    /// Where: `Observation.component[2].valueQuantity.value`.
    pub path: String,
}

impl fmt::Display for XmlError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}{}", self.code, Byte(self.offset), At(&self.path))
    }
}

impl std::error::Error for XmlError {}

struct Byte(Option<usize>);

impl fmt::Display for Byte {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(offset) => write!(f, " at byte {offset}"),
            None => Ok(()),
        }
    }
}

/// The stable codes of [`XmlError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum XmlCode {
    /// The text is not well-formed XML.
    Syntax,
    /// The text ends too soon.
    UnexpectedEnd,
    /// Bytes that are not UTF-8, or an XML declaration that names another encoding.
    NotUtf8,
    /// A document type declaration.
    Doctype,
    /// An entity that is none of the five of XML.
    UndefinedEntity,
    /// A character that XML 1.0 cannot hold: most control characters.
    BadCharacter,
    /// A namespace other than those of FHIR and XHTML, or a prefix without one.
    Namespace,
    /// More namespaces are declared than are kept in mind.
    TooManyNamespaces,
    /// An element has one attribute twice.
    DuplicateAttribute,
    /// More levels than are read.
    TooDeep,
    /// Text, or a CDATA section, outside attributes and XHTML.
    Text,
    /// No resource, or one of another type than it is read as.
    ResourceType,
    /// Not one resource where one stands.
    ResourceCount,
    /// XHTML that is not one `div`.
    Xhtml,
    /// An element that the definition does not have, or that JSON has no key for.
    UnknownElement,
    /// An attribute that the definition does not have, or that JSON has no key for.
    UnknownAttribute,
    /// An element out of the normative order (strict reading only).
    Order,
    /// More values than the element may have (strict only).
    TooMany,
    /// Nothing where something should be said: `[]`, `null`, an element without content.
    Empty,
    /// A value that the element's type cannot hold.
    WrongType,
    /// What the definition does not have, and would not come back from XML as it is.
    NotCarried,
    /// The text is not JSON, or has one key twice.
    Json(json::Code),
}

impl XmlCode {
    /// The stable code, for reports and dead letters.
    pub const fn as_str(self) -> &'static str {
        match self {
            XmlCode::Syntax => "xml_syntax",
            XmlCode::UnexpectedEnd => "unexpected_end",
            XmlCode::NotUtf8 => "not_utf8",
            XmlCode::Doctype => "doctype",
            XmlCode::UndefinedEntity => "undefined_entity",
            XmlCode::BadCharacter => "bad_character",
            XmlCode::Namespace => "namespace",
            XmlCode::TooManyNamespaces => "too_many_namespaces",
            XmlCode::DuplicateAttribute => "duplicate_attribute",
            XmlCode::TooDeep => "too_deep",
            XmlCode::Text => "text",
            XmlCode::ResourceType => "resource_type",
            XmlCode::ResourceCount => "resource_count",
            XmlCode::Xhtml => "xhtml",
            XmlCode::UnknownElement => "unknown_element",
            XmlCode::UnknownAttribute => "unknown_attribute",
            XmlCode::Order => "order",
            XmlCode::TooMany => "too_many",
            XmlCode::Empty => "empty",
            XmlCode::WrongType => "wrong_type",
            XmlCode::NotCarried => "not_carried",
            XmlCode::Json(code) => code.as_str(),
        }
    }

    /// What it means, for people.
    pub const fn text(self) -> &'static str {
        match self {
            XmlCode::Syntax => "not well-formed XML",
            XmlCode::UnexpectedEnd => "the text ends too soon",
            XmlCode::NotUtf8 => "not UTF-8",
            XmlCode::Doctype => "a document type declaration",
            XmlCode::UndefinedEntity => "an entity that XML does not define",
            XmlCode::BadCharacter => "a character that XML cannot hold",
            XmlCode::Namespace => "another namespace than those of FHIR and XHTML, or none",
            XmlCode::TooManyNamespaces => "too many namespaces",
            XmlCode::DuplicateAttribute => "an attribute that the element has already",
            XmlCode::TooDeep => "too many levels",
            XmlCode::Text => "text where none may stand",
            XmlCode::ResourceType => "another type of resource, or none",
            XmlCode::ResourceCount => "not one resource where one stands",
            XmlCode::Xhtml => "not one div of XHTML",
            XmlCode::UnknownElement => "an element that is not defined",
            XmlCode::UnknownAttribute => "an attribute that is not defined",
            XmlCode::Order => "an element out of order",
            XmlCode::TooMany => "more values than the element may have",
            XmlCode::Empty => "nothing where something should be said",
            XmlCode::WrongType => "a value of another type",
            XmlCode::NotCarried => "what is not defined, and XML cannot carry",
            XmlCode::Json(code) => code.text(),
        }
    }

    /// An error at a byte.
    #[cold]
    pub(super) fn at(self, offset: usize) -> Fault<XmlError> {
        Fault::from_error(XmlError {
            code: self,
            offset: Some(offset),
            path: String::new(),
        })
    }
}

impl XmlError {
    /// Without a position in a text that the caller does not have.
    pub(crate) fn without_offset(self) -> XmlError {
        XmlError {
            offset: None,
            ..self
        }
    }
}

impl fmt::Display for XmlCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl Pathed for XmlError {
    fn path_mut(&mut self) -> &mut String {
        &mut self.path
    }
}

impl From<json::Error> for Fault<XmlError> {
    #[cold]
    fn from(error: json::Error) -> Fault<XmlError> {
        XmlCode::Json(error.code).at(error.offset)
    }
}

/// Of a struct that has no place for what the XML says.
impl From<ReadError> for XmlError {
    fn from(error: ReadError) -> XmlError {
        XmlError {
            code: match error.code {
                ReadCode::Json(code) => XmlCode::Json(code),
                ReadCode::ResourceType => XmlCode::ResourceType,
                ReadCode::UnknownElement => XmlCode::UnknownElement,
                ReadCode::WrongType => XmlCode::WrongType,
            },
            offset: None,
            path: error.path,
        }
    }
}
