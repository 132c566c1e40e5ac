// Written by `cargo codegen` from specs/. Do not edit.
//! The facts of FHIR, one module a release: types, code sets, tables.
#![allow(unused_imports)]
#[cfg(feature = "r4")]
pub mod r4;
#[cfg(all(feature = "r4b", not(test)))]
pub mod r4b;
#[cfg(all(feature = "r5", not(test)))]
pub mod r5;
