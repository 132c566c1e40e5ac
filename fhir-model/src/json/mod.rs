//! JSON as resources are written in it: a pull reader and a writer. The ground that tables and structs stand on; nothing
//! here knows FHIR.
//!
//! The reader goes over the text once and makes no tree. What it accepts is RFC 8259 and nothing else, less what would
//! lose data in silence: a key that an object has twice, and half a surrogate pair.
//!
//! ```
//! use fhir_model::json::{Kind, Reader};
//!
//! let mut reader = Reader::new(r#"{"family": "Everyman", "given": ["Adam", "A."], "use": "official"}"#);
//! let mut given = Vec::new();
//! reader.open_object()?;
//! while let Some(key) = reader.key()? {
//!     match &*key {
//!         "given" => {
//!             reader.open_array()?;
//!             while reader.item()? {
//!                 given.push(reader.string()?.into_string());
//!             }
//!         }
//!         _ => drop(reader.skip()?),
//!     }
//! }
//! reader.end()?;
//! assert_eq!(given, ["Adam", "A."]);
//! # Ok::<(), fhir_model::json::Error>(())
//! ```

mod error;
mod reader;
mod scan;
mod skip;
#[cfg(test)]
mod tests;
mod text;
mod writer;

pub(crate) use error::stable_codes;
pub use error::{Code, Error};
pub use reader::{Kind, Reader};
pub(crate) use reader::{Literal, Mark};
#[cfg(feature = "tables")]
pub(crate) use skip::{Scratch, first_twice};
pub(crate) use text::Quoted;
pub use text::{Raw, Text};
pub use writer::{Sink, Writer};
