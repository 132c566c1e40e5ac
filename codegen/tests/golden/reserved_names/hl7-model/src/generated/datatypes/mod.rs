// Written by `cargo codegen` from specs/. Do not edit.
//! Composite data types.
mod cx;
mod fn_;
pub use cx::*;
pub use fn_::*;
use crate::def::CompositeDef;
/// Every composite data type, by id.
pub static COMPOSITES: &[&CompositeDef] = &[&CX, &FN];
