// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OBX · Observation
#[derive(Default)]
#[non_exhaustive]
pub struct Obx {
    /// OBX-1 · Set ID - OBX · SI
    pub set_id_obx: Maybe<Si>,
    /// OBX-2 · Value Type · ID
    pub value_type: Maybe<String>,
    /// OBX-3 · Observation Value · varies
    pub observation_value: Vec<Maybe<Varies>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(segment Obx, OBX, [1 => set_id_obx, 2 => value_type, 3 => observation_value]);
/// Definition of [`Obx`].
pub static OBX: SegmentDef = SegmentDef {
    id: "OBX",
    title: "Observation",
    fields: &[
        single(
            "set_id_obx",
            "Set ID - OBX",
            SI,
            &[used(V2_6, V2_8_2, O, 1, 0, "", "SI")],
        ),
        single("value_type", "Value Type", ID, &[used(V2_6, V2_8_2, O, 1, 0, "", "ID")]),
        repeated(
            "observation_value",
            "Observation Value",
            VARIES,
            &[used(V2_6, V2_8_2, O, 0, 0, "", "varies")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "obx",
    doc: "OBX segments (Observation), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        SEGMENT_INDEX,
        column("set_id_obx", Int64, "OBX-1", "Set ID - OBX"),
        column("value_type", Utf8, "OBX-2", "Value Type"),
        column("observation_value", List(&Utf8), "OBX-3", "Observation Value"),
        MESSAGE_HASH,
        RESCUED_DATA,
    ],
};
