// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OLD · Old Segment
#[derive(Default)]
#[non_exhaustive]
pub struct Old {
    /// OLD-1 · Text · ST
    pub text: Maybe<String>,
    /// What a message has beyond these 1.
    pub extra: Extra,
}
record!(segment Old, OLD, [1 => text]);
/// Definition of [`Old`].
pub static OLD: SegmentDef = SegmentDef {
    id: "OLD",
    title: "Old Segment",
    fields: &[single("text", "Text", ST, &[used(V2_3, V2_3, O, 1, 0, "", "ST")])],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "old",
    doc: "OLD segments (Old Segment), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        SEGMENT_INDEX,
        column("text", Utf8, "OLD-1", "Text"),
        MESSAGE_HASH,
        RESCUED_DATA,
    ],
};
