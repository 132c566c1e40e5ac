// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CON · Consent Segment
#[derive(Default)]
#[non_exhaustive]
pub struct Con {
    /// CON-1 · Set ID - CON · SI
    pub set_id_con: Maybe<Si>,
    /// CON-2 · Type · CX
    pub type_: Vec<Maybe<Cx>>,
    /// CON-3 · Match · ST
    pub match_: Maybe<String>,
    /// CON-4 · Message Type · ST
    pub con_message_type: Maybe<String>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Con, CON, [1 => set_id_con, 2 => type_, 3 => match_, 4 => con_message_type]
);
/// Definition of [`Con`].
pub static CON: SegmentDef = SegmentDef {
    id: "CON",
    title: "Consent Segment",
    fields: &[
        single("set_id_con", "Set ID - CON", SI, &[used(V2_6, V2_6, O, 1, 0, "", "SI")]),
        repeated("type", "Type", of(&CX), &[used(V2_6, V2_6, O, 0, 0, "", "CX")]),
        single("match", "Match", ST, &[used(V2_6, V2_6, O, 1, 0, "", "ST")]),
        single(
            "con_message_type",
            "Message Type",
            ST,
            &[used(V2_6, V2_6, O, 1, 0, "", "ST")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "con",
    doc: "CON segments (Consent Segment), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        SEGMENT_INDEX,
        column("set_id_con", Int64, "CON-1", "Set ID - CON"),
        column("type", List(&CX_KIND), "CON-2", "Type"),
        column("match", Utf8, "CON-3", "Match"),
        column("con_message_type", Utf8, "CON-4", "Message Type"),
        MESSAGE_HASH,
        RESCUED_DATA,
    ],
};
