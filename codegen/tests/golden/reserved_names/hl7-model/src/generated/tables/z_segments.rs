// Written by `cargo codegen` from specs/. Do not edit.
//! The table of segments that no release defines.
use crate::shorthand::*;
/// The table of segments that no release defines.
pub static Z_SEGMENTS: TableDef = TableDef {
    name: "z_segments",
    doc: "Segments that no release defines",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        SEGMENT_INDEX,
        column("fields", List(&List(&List(&Utf8))), "segment fields", ""),
        MESSAGE_HASH,
        RESCUED_DATA,
    ],
};
