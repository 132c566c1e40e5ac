// Written by `cargo codegen` from specs/. Do not edit.
//! The facts of HL7 v2: data types, segments, tables.
#![allow(unused_imports)]
pub mod datatypes;
pub mod segments;
pub mod tables;
