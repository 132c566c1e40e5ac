//! What every generated struct is to the rest of the crate: a row of slots. Segments have fields, composites have
//! components, groups and message structures have members. Reading, writing, comparing and printing are written once,
//! over `dyn Record`; the generated code only says which slots there are.
//!
//! A struct says what the wire says and keeps its three states apart: nothing sent ([`Maybe::Absent`]), `""` sent
//! ([`Maybe::Null`]: "delete what you have"), a value sent. Escape sequences are decoded after splitting. One value
//! where components are expected is the first component, and of that the first subcomponent. What the definition has no
//! place for (more fields, components, subcomponents, repetitions) is kept in [`Extra`], and so is a text whose escape
//! sequences say more than the text does (highlighting, sequences of a site).
//!
//! So bytes become a struct and the same bytes again, except for delimiters at the end of a field, repetition or
//! component with nothing behind them, which say nothing; and a line end within a field is written as an escape sequence.
//! A struct becomes bytes and the same struct again, except for what the wire cannot say: see [`write_segment`].
//!
//! ```
//! use hl7_model::segments::Pid;
//! use hl7_model::{Delimiters, Index, Message, Segmented};
//!
//! let mut index = Index::new();
//! let bytes = b"MSH|^~\\&|LAB\rPID|1||77^^^MRN&1.2.3&ISO~78||DOE^JO^^^^^^^^^^^^^^^more||\"\"|F\r";
//! let message = Message::read(bytes, &mut index)?;
//! let mut pid = Pid::read(message.segment("PID").ok_or("no PID")?);
//! assert_eq!(pid.patient_identifier_list.len(), 2);
//! assert!(pid.date_time_of_birth.is_null());
//! let name = pid.patient_name[0].value().ok_or("no name")?;
//! assert_eq!(name.extra.get(17, 0), Some("more"));
//! pid.patient_name[0].or_default().given_name = "JO & CO".into();
//! assert_eq!(
//!     pid.to_bytes(&Delimiters::STANDARD),
//!     b"PID|1||77^^^MRN&1.2.3&ISO~78||DOE^JO \\T\\ CO^^^^^^^^^^^^^^^more||\"\"|F"
//! );
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod any;
mod copy;
mod declare;
mod extra;
mod json;
mod message;
mod read;
mod show;
mod slot;
#[cfg(test)]
mod tests;
mod write;

use crate::def::{CompositeDef, FieldDef, SegmentDef, StructureDef};
use crate::structure;
use crate::{Component, Delimiters, Maybe, Message, Repetition, Segment, Varies};

pub use any::{AnySegment, read_text};
pub use copy::cloned;
pub use extra::{Extra, Tail, Unplaced};
pub(crate) use json::{EXTRA, UNPLACED, member_key};
pub use json::{from_json, to_json};
pub use message::is_writable;
pub use read::{from_varies, read_component, read_repetition, read_segment};
pub use show::{debug, equal};
pub use slot::{Entry, EntryMut, Holds, Part, Slot, State};
pub use write::{to_varies, write_segment};

/// What kind of record a struct is, with its definition.
#[derive(Debug, Clone, Copy)]
pub enum Shape {
    /// A segment.
    Segment(&'static SegmentDef),
    /// A composite data type.
    Composite(&'static CompositeDef),
    /// A group of a message structure, by its name.
    Group(&'static str),
    /// A message structure.
    Structure(&'static StructureDef),
}

impl Shape {
    /// Definitions of the slots of a segment or composite, in position order.
    pub fn fields(self) -> &'static [FieldDef] {
        match self {
            Shape::Segment(def) => def.fields,
            Shape::Composite(def) => def.components,
            Shape::Group(_) | Shape::Structure(_) => &[],
        }
    }

    /// `PID`, `CX`, `PATIENT_RESULT`, `ORU_R01`.
    pub fn id(self) -> &'static str {
        match self {
            Shape::Segment(def) => def.id,
            Shape::Composite(def) => def.id,
            Shape::Group(name) => name,
            Shape::Structure(def) => def.id,
        }
    }
}

/// A generated struct. Implemented by [`record!`](crate::record!) and nothing else.
pub trait Record: Send + Sync + 'static {
    /// Kind and definition.
    fn shape(&self) -> Shape;
    /// The slot at a position, from 1.
    fn slot(&self, position: usize) -> Option<&dyn Slot>;
    /// The slot at a position, from 1, for changing.
    fn slot_mut(&mut self, position: usize) -> Option<&mut dyn Slot>;
    /// Names of the Rust fields, in position order.
    fn names(&self) -> &'static [&'static str];
    /// What the definition has no place for (segments, composites).
    fn extra(&self) -> Option<&Extra> {
        None
    }
    /// The same for changing.
    fn extra_mut(&mut self) -> Option<&mut Extra> {
        None
    }
    /// Segments without a place (message structures).
    fn unplaced(&self) -> &[Unplaced] {
        &[]
    }
    /// The same for changing.
    fn unplaced_mut(&mut self) -> Option<&mut Vec<Unplaced>> {
        None
    }
}

/// Sees types of records, one after the other: those of all segments, composites or message structures.
///
/// ```
/// use hl7_model::record::{Record, Types};
///
/// struct Count(usize);
/// impl Types for Count {
///     fn see<T: Record + Default>(&mut self) {
///         self.0 += T::default().names().len();
///     }
/// }
/// let mut fields = Count(0);
/// hl7_model::segments::each(&mut fields);
/// assert!(fields.0 > 2800);
/// ```
pub trait Types {
    /// Sees one type.
    fn see<T: Record + Default>(&mut self);
}

/// A typed segment.
pub trait Segmented: Record + Default {
    /// The segment's definition.
    fn def() -> &'static SegmentDef;

    /// The segment as a struct, whatever its id: see [`read_segment`].
    fn read(segment: Segment<'_>) -> Self
    where
        Self: Sized,
    {
        let mut record = Self::default();
        read_segment(segment, &mut record);
        record
    }

    /// The struct as a segment, without a terminator: see [`write_segment`].
    fn to_bytes(&self, delimiters: &Delimiters) -> Vec<u8>
    where
        Self: Sized,
    {
        let mut out = Vec::new();
        write_segment(self, delimiters, &mut out);
        out
    }
}

/// A typed composite.
///
/// ```
/// use hl7_model::datatypes::Cwe;
/// use hl7_model::{Composite, Index, Message};
///
/// let mut index = Index::new();
/// let message = Message::read(b"MSH|^~\\&|LAB\rOBX|1|CWE|||POS^Positive^L|\r", &mut index)?;
/// let obx = message.segment("OBX").ok_or("no OBX")?;
/// let code = Cwe::read(obx.field(5).repetition(0)).into_value().ok_or("no code")?;
/// assert_eq!(code.text, "Positive".into());
/// assert_eq!(code.to_varies(), "POS^Positive^L");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Composite: Record + Default {
    /// The composite's definition.
    fn def() -> &'static CompositeDef;

    /// One repetition of a field as a struct.
    fn read(repetition: Repetition<'_>) -> Maybe<Self>
    where
        Self: Sized,
    {
        let mut record = Self::default();
        match read_repetition(repetition, &mut record) {
            State::Absent => Maybe::Absent,
            State::Null => Maybe::Null,
            State::Value => Maybe::Value(record),
        }
    }

    /// A component as a struct; its own components are the subcomponents.
    fn read_component(component: Component<'_>) -> Maybe<Self>
    where
        Self: Sized,
    {
        let mut record = Self::default();
        match read_component(component, &mut record) {
            State::Absent => Maybe::Absent,
            State::Null => Maybe::Null,
            State::Value => Maybe::Value(record),
        }
    }

    /// A value whose type another field names, as a struct.
    fn from_varies(value: &Varies) -> Maybe<Self>
    where
        Self: Sized,
    {
        let mut record = Self::default();
        match from_varies(value, &mut record) {
            State::Absent => Maybe::Absent,
            State::Null => Maybe::Null,
            State::Value => Maybe::Value(record),
        }
    }

    /// The struct as a value whose type another field names.
    fn to_varies(&self) -> Varies
    where
        Self: Sized,
    {
        to_varies(self)
    }
}

/// A typed message structure.
///
/// ```
/// use hl7_model::structures::OruR01;
/// use hl7_model::{Index, Message, Structured};
///
/// let mut index = Index::new();
/// let bytes = b"MSH|^~\\&|LAB|NORTH|||20240102||ORU^R01|17|P|2.5.1\rPID|1||77\rZPI|x\r\
///     OBR|1|A1||GLU\rNTE|1||fasting\rOBX|1|NM|GLU||5.4\rOBR|2|A2||NA\rOBX|1|NM|NA||140\r";
/// let oru = OruR01::read(Message::read(bytes, &mut index)?);
/// let orders = &oru.patient_result[0].order_observation;
/// assert_eq!(orders.len(), 2); // every OBX is under its OBR
/// assert_eq!(orders[0].nte.len(), 1);
/// assert_eq!(orders[1].observation[0].obx.as_ref().ok_or("no OBX")?.observation_value[0], "140".into());
/// assert_eq!(oru.unplaced[0].segment, "ZPI|x"); // and is written where it was
/// assert_eq!(oru.to_bytes(), bytes);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub trait Structured: Record + Default {
    /// The structure's definition.
    fn def() -> &'static StructureDef;

    /// The message as a struct, whatever its type: see [`read_message`](crate::structure::read_message).
    fn read(message: Message<'_>) -> Self
    where
        Self: Sized,
    {
        let mut record = Self::default();
        structure::read_message(message, &mut record);
        record
    }

    /// The struct as a message, with the delimiters that its header declares: see
    /// [`write_message`](crate::structure::write_message).
    fn to_bytes(&self) -> Vec<u8>
    where
        Self: Sized,
    {
        let mut out = Vec::new();
        structure::write_message(self, &structure::delimiters_of(self), &mut out);
        out
    }

    /// Appends the struct as a message with other delimiters.
    fn write(&self, delimiters: &Delimiters, out: &mut Vec<u8>)
    where
        Self: Sized,
    {
        structure::write_message(self, delimiters, out);
    }
}
