// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// USE · Usage
#[derive(Default)]
#[non_exhaustive]
pub struct Use {
    /// USE-1 · Self · FN
    pub self_: Maybe<Box<Fn>>,
    /// What a message has beyond these 1.
    pub extra: Extra,
}
record!(segment Use, USE, [1 => self_]);
/// Definition of [`Use`].
pub static USE: SegmentDef = SegmentDef {
    id: "USE",
    title: "Usage",
    fields: &[single("self", "Self", of(&FN), &[used(V2_6, V2_6, O, 1, 0, "", "FN")])],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "use",
    doc: "USE segments (Usage), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        SEGMENT_INDEX,
        column("self", Struct(&FN_COLUMNS), "USE-1", "Self"),
        MESSAGE_HASH,
        RESCUED_DATA,
    ],
};
