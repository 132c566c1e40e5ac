// Written by `cargo codegen` from specs/. Do not edit.
//! What many definitions and tables have.
use super::datatypes::{EXTENSION, IDENTIFIER, REFERENCE};
use crate::shorthand::*;
pub(crate) const OF_EXTENSION: Ty = of(&EXTENSION);
pub(crate) const OF_REFERENCE: Ty = of(&REFERENCE);
pub(crate) const OF_IDENTIFIER: Ty = of(&IDENTIFIER);
