//! What every generated struct is to the rest of the crate: a row of slots, one for each element of its definition.
//! Reading, writing, comparing and printing are written once, over `dyn Record`; generated code only says which slots
//! there are.
//!
//! What a struct has no place for is kept in [`Extra`] as JSON text: unknown keys, values of another type than the
//! definition's, numbers that the type cannot hold. So a struct writes all of what it was read from.

mod copy;
mod declare;
mod extra;
mod layout;
mod read;
mod scalar;
mod write;

use std::any::Any;

use crate::ReadError;
use crate::def::TypeDef;
use crate::element::Beside;
use crate::json::Reader;

pub use copy::{
    cloned, cloned_choice, cloned_resource, debug, debug_choice, debug_resource, equal,
    equal_choices, equal_resources,
};
pub use extra::Extra;
pub use layout::{
    Alternative, AnyChoice, AnyCode, Boxed, ChoiceType, Content, Discard, Field, Held, Item, Kind,
    ListType, Part, PartMut, Place, Places, Primitive, Record, RecordType, ResourceType, Seen,
    Slot, SlotMut, Typed, Value, ValueMut, ValueType, alike, empty, held, offset,
};
pub use read::{Strictness, read_json, read_resource, resource_from_json};
pub use scalar::Scalar;
pub(crate) use scalar::Stated;
pub(crate) use write::RESOURCE_TYPE;
pub use write::{resource_to_json, to_json, write_json, write_resource};

/// Reading and writing a struct as JSON.
pub trait Json: Record + Default {
    /// Reads one JSON object. What the struct has no place for is kept in `extra`.
    ///
    /// # Errors
    /// A text that is no JSON object, a key twice in one object, another `resourceType`.
    fn from_json(text: &str) -> Result<Self, ReadError> {
        from_json(text, Strictness::Lenient)
    }

    /// Reads one JSON object that the definition has a place for to the last value.
    ///
    /// # Errors
    /// As [`Json::from_json`]; the first value without a place.
    fn from_json_strict(text: &str) -> Result<Self, ReadError> {
        from_json(text, Strictness::Strict)
    }

    /// The definition of the struct.
    fn def(&self) -> &'static TypeDef
    where
        Self: Sized,
    {
        self.places().def
    }

    /// The struct as JSON, without white space.
    fn to_json(&self) -> String
    where
        Self: Sized,
    {
        to_json(self)
    }
}

impl<T: Record + Default> Json for T {}

fn from_json<T: Record + Default>(text: &str, strictness: Strictness) -> Result<T, ReadError> {
    let mut record = T::default();
    let mut reader = Reader::new(text);
    read_json(&mut reader, &mut record, strictness)?;
    reader.end()?;
    Ok(record)
}

/// The generated enum of all resources of a release. Implemented by [`resources!`](crate::resources!).
pub trait AnyResource: Any {
    /// The resource as a record; nothing when its type is unknown.
    fn record(&self) -> Option<&dyn Record>;
    /// The same for changing.
    fn record_mut(&mut self) -> Option<&mut dyn Record>;
    /// Becomes an empty resource of a type, which it says whether there is.
    fn become_type(&mut self, name: &str) -> bool;
    /// Becomes a resource of an unknown type, kept as JSON text.
    fn become_unknown(&mut self, json: &str);
    /// The JSON text of a resource of unknown type.
    fn unknown(&self) -> Option<&str>;
}

/// What may stand beside primitive values: the release's `Extension`. Implemented by [`beside!`](crate::beside!).
pub trait Extends: Typed {
    /// The definition of an element without content of its own.
    const BESIDE: &'static TypeDef;
    /// Drops what stands beside a value.
    extern "C" fn discard_beside(beside: Box<Beside<Self>>);
}
