// Written by `cargo codegen` from specs/. Do not edit.
//! Tables.
#[allow(missing_docs)]
mod lists;
mod z_segments;
pub use z_segments::Z_SEGMENTS;
use super::segments::*;
use crate::shorthand::*;
/// Every table, by name.
pub static TABLES: &[&TableDef] = &[CON.table, USE.table, &Z_SEGMENTS];
/// The message tables, by name.
pub static MESSAGE_TABLES: &[&MessageTable] = &[];
