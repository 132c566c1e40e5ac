//! Where a value stands, as text: `PID-5(1).1`.

use super::field::{Field, Piece, Subcomponent};
use super::message::Message;
use super::segment::{Segment, SegmentId};
use crate::error::PathError;
use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

/// A place in a message, parsed once and used for many messages.
///
/// ```text
/// path       = segment [ "[" occurrence "]" ] [ "-" field [ "(" repetition ")" ] [ "." component [ "." subcomponent ] ] ]
/// segment    = letter and two letters or digits
/// all others = numbers from 1
/// ```
///
/// `OBX[3]-5` is field 5 of the third OBX of the message; `PID-3(2).4.1` the first subcomponent of component 4 in the
/// second repetition of PID-3. Without an occurrence or repetition the first one is meant.
///
/// ```
/// use hl7_model::Path;
///
/// let path: Path = "PID-3(2).4.1".parse()?;
/// assert_eq!((path.field(), path.repetition(), path.component(), path.subcomponent()), (Some(3), 2, Some(4), Some(1)));
/// assert_eq!(path.to_string(), "PID-3(2).4.1");
/// assert_eq!("PID-0".parse::<Path>().unwrap_err().at, 4);
/// # Ok::<(), hl7_model::PathError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Path {
    segment: SegmentId,
    occurrence: u32,
    field: u32,
    repetition: u32,
    component: u32,
    subcomponent: u32,
}

impl Path {
    /// The whole segment, its first occurrence.
    pub const fn of(segment: SegmentId) -> Path {
        Path {
            segment,
            occurrence: 1,
            field: 0,
            repetition: 0,
            component: 0,
            subcomponent: 0,
        }
    }

    /// The same place in another segment of that id, counted from 1.
    pub fn with_occurrence(self, occurrence: usize) -> Path {
        Path {
            occurrence: number(occurrence).max(1),
            ..self
        }
    }

    /// A whole field of the segment, from 1.
    pub fn with_field(self, field: usize) -> Path {
        Path {
            occurrence: self.occurrence,
            field: number(field),
            ..Path::of(self.segment)
        }
    }

    /// A whole repetition of the field, from 1.
    pub fn with_repetition(self, repetition: usize) -> Path {
        Path {
            repetition: number(repetition),
            component: 0,
            subcomponent: 0,
            ..self
        }
    }

    /// A component of the field or repetition, from 1.
    pub fn with_component(self, component: usize) -> Path {
        Path {
            component: number(component),
            subcomponent: 0,
            ..self
        }
    }

    /// A subcomponent of the component, from 1.
    pub fn with_subcomponent(self, subcomponent: usize) -> Path {
        Path {
            subcomponent: number(subcomponent),
            ..self
        }
    }

    /// The segment's id.
    pub fn segment(&self) -> SegmentId {
        self.segment
    }

    /// Which of the message's segments with that id, from 1.
    pub fn occurrence(&self) -> usize {
        self.occurrence as usize
    }

    /// The field, from 1.
    pub fn field(&self) -> Option<usize> {
        (self.field > 0).then_some(self.field as usize)
    }

    /// Which repetition of the field, from 1; 1 when the path does not say.
    pub fn repetition(&self) -> usize {
        self.repetition.max(1) as usize
    }

    /// The component, from 1.
    pub fn component(&self) -> Option<usize> {
        (self.component > 0).then_some(self.component as usize)
    }

    /// The subcomponent, from 1.
    pub fn subcomponent(&self) -> Option<usize> {
        (self.subcomponent > 0).then_some(self.subcomponent as usize)
    }

    /// How deep it goes.
    pub fn level(&self) -> Level {
        match self {
            Path { field: 0, .. } => Level::Segment,
            Path {
                subcomponent: 1.., ..
            } => Level::Subcomponent,
            Path { component: 1.., .. } => Level::Component,
            Path {
                repetition: 1.., ..
            } => Level::Repetition,
            _ => Level::Field,
        }
    }
}

fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// How deep a path goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// A whole segment: `PID`.
    Segment,
    /// A field with all its repetitions: `PID-3`.
    Field,
    /// One repetition: `PID-3(2)`.
    Repetition,
    /// A component: `PID-3.1`.
    Component,
    /// A subcomponent: `PID-5.1.2`.
    Subcomponent,
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.segment)?;
        if self.occurrence > 1 {
            write!(f, "[{}]", self.occurrence)?;
        }
        if self.field > 0 {
            write!(f, "-{}", self.field)?;
        }
        if self.repetition > 0 {
            write!(f, "({})", self.repetition)?;
        }
        for part in [self.component, self.subcomponent] {
            if part > 0 {
                write!(f, ".{part}")?;
            }
        }
        Ok(())
    }
}

impl FromStr for Path {
    type Err = PathError;

    fn from_str(text: &str) -> Result<Path, PathError> {
        let bytes = text.as_bytes();
        let id = bytes
            .first_chunk::<3>()
            .and_then(|id| SegmentId::from_bytes(*id));
        let segment = id.ok_or(PathError {
            at: 0,
            expected: "a segment id",
        })?;
        let mut path = Path::of(segment);
        let mut rest = Rest { bytes, at: 3 };
        if rest.take(b'[') {
            path.occurrence = rest.number()?;
            rest.expect(b']', "a closing bracket")?;
        }
        if rest.take(b'-') {
            path.field = rest.number()?;
            if rest.take(b'(') {
                path.repetition = rest.number()?;
                rest.expect(b')', "a closing parenthesis")?;
            }
            if rest.take(b'.') {
                path.component = rest.number()?;
            }
            if path.component > 0 && rest.take(b'.') {
                path.subcomponent = rest.number()?;
            }
        }
        if rest.at < bytes.len() {
            Err(rest.error("the end"))
        } else {
            Ok(path)
        }
    }
}

/// What is left of a path's text.
struct Rest<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Rest<'_> {
    fn error(&self, expected: &'static str) -> PathError {
        PathError {
            at: self.at,
            expected,
        }
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.bytes.get(self.at) == Some(&byte);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, byte: u8, what: &'static str) -> Result<(), PathError> {
        if self.take(byte) {
            Ok(())
        } else {
            Err(self.error(what))
        }
    }

    /// A number from 1 to 999,999,999.
    fn number(&mut self) -> Result<u32, PathError> {
        let start = self.at;
        let mut number = 0u32;
        while let Some(digit @ b'0'..=b'9') = self.bytes.get(self.at)
            && self.at - start < 9
        {
            number = number * 10 + u32::from(digit - b'0');
            self.at += 1;
        }
        if number == 0 {
            return Err(PathError {
                at: start,
                expected: "a number from 1",
            });
        }
        Ok(number)
    }
}

/// What stands at a path.
#[derive(Clone, Copy)]
pub struct Value<'a> {
    piece: Piece<'a>,
    leaf: Subcomponent<'a>,
    level: Level,
}

impl<'a> Value<'a> {
    /// Its bytes as sent.
    pub fn bytes(self) -> &'a [u8] {
        self.piece.bytes
    }

    /// Its first byte in the message.
    pub fn offset(self) -> usize {
        self.piece.offset as usize
    }

    /// How deep the path went.
    pub fn level(self) -> Level {
        self.level
    }

    /// Whether HL7's null stands here, `""`.
    pub fn is_null(self) -> bool {
        self.piece.bytes == super::field::NULL
    }

    /// The text of its first leaf, unescaped; of a whole segment, its bytes as sent. See [`Field::text`].
    pub fn text(self) -> Cow<'a, str> {
        self.leaf.text()
    }

    /// The bytes of its first leaf, unescaped.
    pub fn unescaped(self) -> Cow<'a, [u8]> {
        self.leaf.unescaped()
    }
}

impl fmt::Debug for Value<'_> {
    /// Shows where it stands, never what it says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{:?} (byte {}, {} bytes)",
            self.level,
            self.piece.offset,
            self.piece.bytes.len()
        )
    }
}

impl<'a> Message<'a> {
    /// What stands at a path, parsed on the spot; nothing where nothing was sent.
    ///
    /// # Errors
    /// The text is no path.
    pub fn get(self, path: &str) -> Result<Option<Value<'a>>, PathError> {
        Ok(self.at(&path.parse()?))
    }

    /// What stands at a path; nothing where nothing was sent.
    pub fn at(self, path: &Path) -> Option<Value<'a>> {
        let segment = self
            .all_of(path.segment())
            .nth(path.occurrence().checked_sub(1)?)?;
        let value = match path.field() {
            Some(field) => within(segment.field(field), path),
            None => whole(segment),
        };
        (!value.piece.bytes.is_empty()).then_some(value)
    }
}

fn whole(segment: Segment<'_>) -> Value<'_> {
    let piece = Piece {
        bytes: segment.bytes(),
        delimiters: &super::delimiters::Delimiters::LITERAL,
        offset: segment.offset() as u32,
    };
    Value {
        piece,
        leaf: Subcomponent(piece),
        level: Level::Segment,
    }
}

fn within<'a>(field: Field<'a>, path: &Path) -> Value<'a> {
    let repetition = field.repetition(path.repetition() - 1);
    let level = path.level();
    let component = repetition.component(path.component().unwrap_or(1));
    let (piece, leaf) = match level {
        Level::Segment | Level::Field => (field.0, field.leaf()),
        Level::Repetition => (repetition.0, repetition.leaf()),
        Level::Component => (component.0, component.leaf()),
        Level::Subcomponent => {
            let subcomponent = component.subcomponent(path.subcomponent().unwrap_or(1));
            (subcomponent.0, subcomponent)
        }
    };
    Value { piece, leaf, level }
}
