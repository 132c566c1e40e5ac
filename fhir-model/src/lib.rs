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

pub mod def;
pub mod frame;
pub mod json;
pub mod keys;
pub mod tables;
pub mod value;
