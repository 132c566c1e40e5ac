//! Why a resource could not be read: a stable code, a path and a position, never a value.

use std::fmt;

use crate::json;

/// Why a text could not be read as a resource.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadError {
    /// What is wrong.
    pub code: ReadCode,
    /// Byte, from the start of the text.
    pub offset: usize,
    /// Where: `Observation.component[2].valueQuantity.value`.
    pub path: String,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}{}", self.code, self.offset, At(&self.path))
    }
}

impl std::error::Error for ReadError {}

/// A path in an error's text; nothing where there is none.
pub(crate) struct At<'a>(pub(crate) &'a str);

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            "" => Ok(()),
            path => write!(f, ", {path}"),
        }
    }
}

/// The stable codes of [`ReadError`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ReadCode {
    /// The text is not JSON, or has one key twice.
    Json(json::Code),
    /// A resource of another type than it is read as, or of none.
    ResourceType,
    /// An element that the definition does not have (strict reading only).
    UnknownElement,
    /// A value that the element's type cannot hold (strict reading only).
    WrongType,
}

impl ReadCode {
    /// The stable code, for reports and dead letters.
    pub const fn as_str(self) -> &'static str {
        match self {
            ReadCode::Json(code) => code.as_str(),
            ReadCode::ResourceType => "resource_type",
            ReadCode::UnknownElement => "unknown_element",
            ReadCode::WrongType => "wrong_type",
        }
    }

    /// What it means, for people.
    pub const fn text(self) -> &'static str {
        match self {
            ReadCode::Json(code) => code.text(),
            ReadCode::ResourceType => "another type of resource, or none",
            ReadCode::UnknownElement => "an element that is not defined",
            ReadCode::WrongType => "a value of another type",
        }
    }
}

impl fmt::Display for ReadCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl From<json::Error> for ReadError {
    fn from(error: json::Error) -> ReadError {
        Fault::from(error).of("")
    }
}

/// An error that has a path.
pub(crate) trait Pathed {
    /// The path.
    fn path_mut(&mut self) -> &mut String;
}

impl Pathed for ReadError {
    fn path_mut(&mut self) -> &mut String {
        &mut self.path
    }
}

/// An error on its way up, its path growing at the front. It is boxed, since it is seldom.
#[derive(Debug)]
pub(crate) struct Fault<E = ReadError>(Box<E>);

impl Fault {
    #[cold]
    pub(crate) fn new(code: ReadCode, offset: usize) -> Fault {
        Fault::from_error(ReadError {
            code,
            offset,
            path: String::new(),
        })
    }
}

impl<E: Pathed> Fault<E> {
    #[cold]
    pub(crate) fn from_error(error: E) -> Fault<E> {
        Fault(Box::new(error))
    }

    /// Below an element.
    #[cold]
    pub(crate) fn below(mut self, key: &str) -> Fault<E> {
        let path = self.0.path_mut();
        path.insert_str(0, key);
        path.insert(0, '.');
        self
    }

    /// In an element that repeats.
    #[cold]
    pub(crate) fn at(mut self, index: usize) -> Fault<E> {
        self.0.path_mut().insert_str(0, &format!("[{index}]"));
        self
    }

    /// In a resource or data type.
    pub(crate) fn of(mut self, name: &str) -> E {
        self.0.path_mut().insert_str(0, name);
        *self.0
    }
}

impl From<json::Error> for Fault {
    #[cold]
    fn from(error: json::Error) -> Fault {
        Fault::new(ReadCode::Json(error.code), error.offset)
    }
}
