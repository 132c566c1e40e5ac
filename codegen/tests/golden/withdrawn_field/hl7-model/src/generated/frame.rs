// Written by `cargo codegen` from specs/. Do not edit.
//! Columns that every segment table has, before and after its fields.
#![allow(missing_docs)]
use crate::shorthand::*;
pub const SEGMENT_INDEX: ColumnDef = required(
    "segment_index",
    Int32,
    "segment index",
    "",
);
pub const MESSAGE_HASH: ColumnDef = required("message_hash", Utf8, "message hash", "");
pub const RESCUED_DATA: ColumnDef = column("_rescued_data", Utf8, "rescued data", "");
