// Written by `cargo codegen` from specs/. Do not edit.
//! The facts of HL7 v2: data types, segments, structures, code sets, tables.
#![allow(unused_imports, unused_variables)]
pub mod code_sets;
pub mod datatypes;
pub mod frame;
pub mod segments;
pub mod structures;
#[cfg(feature = "tables")]
pub mod tables;
