// Written by `cargo codegen` from specs/. Do not edit.
//! The facts of FHIR, one module a release: types, code sets, tables.
#![allow(unused_imports)]
#[cfg(feature = "r4")]
pub mod r4;
#[cfg(feature = "r4b")]
pub mod r4b;
#[cfg(feature = "r5")]
pub mod r5;
