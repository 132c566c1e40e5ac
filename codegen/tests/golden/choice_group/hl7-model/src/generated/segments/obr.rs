// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OBR · Observation Request
#[derive(Default)]
#[non_exhaustive]
pub struct Obr {
    /// OBR-1 · Set ID - OBR · SI
    pub set_id_obr: Maybe<Si>,
    /// What a message has beyond these 1.
    pub extra: Extra,
}
record!(segment Obr, OBR, [1 => set_id_obr]);
/// Definition of [`Obr`].
pub static OBR: SegmentDef = SegmentDef {
    id: "OBR",
    title: "Observation Request",
    fields: &[
        single(
            "set_id_obr",
            "Set ID - OBR",
            SI,
            &[used(V2_6, V2_8_2, O, 1, 0, "", "SI")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "obr",
    doc: "OBR segments (Observation Request), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        SEGMENT_INDEX,
        column("set_id_obr", Int64, "OBR-1", "Set ID - OBR"),
        MESSAGE_HASH,
        RESCUED_DATA,
    ],
};
