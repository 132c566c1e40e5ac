// Written by `cargo codegen` from specs/. Do not edit.
//! The table of segments that no release defines.
use crate::shorthand::*;
/// The table of segments that no release defines.
pub static Z_SEGMENTS: TableDef = TableDef {
    name: "z_segments",
    doc: "Segments that no release defines, field by field as sent",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        MESSAGE_CONTROL_ID,
        MESSAGE_TYPE,
        TRIGGER_EVENT,
        MESSAGE_DATETIME,
        PATIENT_ID,
        SEGMENT_INDEX,
        PARENT_SEGMENT_INDEX,
        GROUP_PATH,
        required("segment_id", Utf8, "segment id", ""),
        column("fields", List(&List(&List(&Utf8))), "segment fields", ""),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
