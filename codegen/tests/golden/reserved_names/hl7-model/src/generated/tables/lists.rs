// Written by `cargo codegen` from specs/. Do not edit.
//! Lists of the message tables. One that several tables share has the name of the first.
use crate::shorthand::*;
