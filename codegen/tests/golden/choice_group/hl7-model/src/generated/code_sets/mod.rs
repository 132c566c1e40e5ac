// Written by `cargo codegen` from specs/. Do not edit.
//! Code sets.
mod of_0000;
use crate::def::CodeSet;
/// Every code set, by number, in runs of up to a hundred.
pub static CODE_SETS: &[&[CodeSet]] = &[of_0000::SETS];
