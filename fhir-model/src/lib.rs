//! FHIR resources of R4, R4B and R5: typed structs, lossless JSON and XML, validation, typed tables.

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented
    )
)]

pub mod bundle;
pub mod def;
mod element;
mod error;
#[rustfmt::skip]
mod generated;
pub mod json;
pub mod keys;
pub mod record;
pub mod reference;
mod release;
#[doc(hidden)]
pub mod shorthand;
pub mod tables;
mod text;
pub mod validate;
pub mod value;

pub use element::{Beside, Element};
pub use error::{ReadCode, ReadError};
pub use generated::*;
pub use record::{Json, Strictness};
pub use release::{Release, UnknownRelease};
pub use text::{Date, DateTime, Decimal, Instant, Time};
