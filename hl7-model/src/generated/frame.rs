// Written by `cargo codegen` from specs/. Do not edit.
//! Columns that every segment table has, before and after its fields.
#![allow(missing_docs)]
use crate::shorthand::*;
pub const MESSAGE_CONTROL_ID: ColumnDef = required(
    "message_control_id",
    Utf8,
    "MSH-10",
    "Message Control ID",
);
pub const MESSAGE_TYPE: ColumnDef = required(
    "message_type",
    Utf8,
    "MSH-9.1",
    "Message Code",
);
pub const TRIGGER_EVENT: ColumnDef = column(
    "trigger_event",
    Utf8,
    "MSH-9.2",
    "Trigger Event",
);
pub const MESSAGE_DATETIME: ColumnDef = column(
    "message_datetime",
    Timestamp,
    "MSH-7",
    "Date/Time of Message",
);
pub const PATIENT_ID: ColumnDef = column("patient_id", Utf8, "PID-3.1", "ID Number");
pub const SEGMENT_INDEX: ColumnDef = required(
    "segment_index",
    Int32,
    "segment index",
    "",
);
pub const PARENT_SEGMENT_INDEX: ColumnDef = column(
    "parent_segment_index",
    Int32,
    "parent segment index",
    "",
);
pub const GROUP_PATH: ColumnDef = column("group_path", Utf8, "group path", "");
pub const RAW_SEGMENT: ColumnDef = column("raw_segment", Utf8, "raw segment", "");
pub const MESSAGE_HASH: ColumnDef = required("message_hash", Utf8, "message hash", "");
pub const SOURCE_FILE: ColumnDef = column("_source_file", Utf8, "source file", "");
pub const MESSAGE_INDEX: ColumnDef = column(
    "_message_index",
    Int64,
    "message index",
    "",
);
pub const BYTE_OFFSET: ColumnDef = column("_byte_offset", Int64, "byte offset", "");
pub const TIMEZONE_SOURCE: ColumnDef = column(
    "_timezone_source",
    Utf8,
    "timezone source",
    "",
);
pub const RESCUED_DATA: ColumnDef = column("_rescued_data", Utf8, "rescued data", "");
