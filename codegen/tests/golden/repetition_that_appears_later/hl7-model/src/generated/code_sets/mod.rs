// Written by `cargo codegen` from specs/. Do not edit.
//! Code sets.
use crate::def::CodeSet;
/// Every code set, by number, in runs of up to a hundred.
pub static CODE_SETS: &[&[CodeSet]] = &[];
