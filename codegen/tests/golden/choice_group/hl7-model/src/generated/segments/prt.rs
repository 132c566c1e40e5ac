// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PRT · Participation
#[derive(Default)]
#[non_exhaustive]
pub struct Prt {
    /// PRT-1 · Role · ST
    pub role: Maybe<String>,
    /// What a message has beyond these 1.
    pub extra: Extra,
}
record!(segment Prt, PRT, [1 => role]);
/// Definition of [`Prt`].
pub static PRT: SegmentDef = SegmentDef {
    id: "PRT",
    title: "Participation",
    fields: &[single("role", "Role", ST, &[used(V2_6, V2_8_2, O, 1, 0, "", "ST")])],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "prt",
    doc: "PRT segments (Participation), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        SEGMENT_INDEX,
        column("role", Utf8, "PRT-1", "Role"),
        MESSAGE_HASH,
        RESCUED_DATA,
    ],
};
