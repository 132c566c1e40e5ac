// Written by `cargo codegen` from specs/. Do not edit.
//! Code sets.
mod of_0000;
mod of_0100;
mod of_0200;
mod of_0300;
mod of_0400;
mod of_0500;
mod of_0600;
mod of_0700;
mod of_0800;
mod of_0900;
mod of_4000;
use crate::def::CodeSet;
/// Every code set, by number, in runs of up to a hundred.
pub static CODE_SETS: &[&[CodeSet]] = &[
    of_0000::SETS,
    of_0100::SETS,
    of_0200::SETS,
    of_0300::SETS,
    of_0400::SETS,
    of_0500::SETS,
    of_0600::SETS,
    of_0700::SETS,
    of_0800::SETS,
    of_0900::SETS,
    of_4000::SETS,
];
