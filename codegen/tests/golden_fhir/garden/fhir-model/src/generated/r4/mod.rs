// Written by `cargo codegen` from specs/. Do not edit.
//! FHIR R4.
pub mod codes;
pub mod datatypes;
pub mod resources;
mod shared;
pub use datatypes::*;
pub use resources::*;
