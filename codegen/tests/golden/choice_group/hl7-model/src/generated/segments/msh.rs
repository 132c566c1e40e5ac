// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// MSH · Message Header
#[derive(Default)]
#[non_exhaustive]
pub struct Msh {
    /// MSH-1 · Field Separator · ST
    pub field_separator: Maybe<String>,
    /// MSH-2 · Encoding Characters · ST
    pub encoding_characters: Maybe<String>,
    /// MSH-3 · Message Type · MSG
    pub msh_message_type: Maybe<Box<Msg>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    segment Msh, MSH, [1 => field_separator, 2 => encoding_characters, 3 =>
    msh_message_type]
);
/// Definition of [`Msh`].
pub static MSH: SegmentDef = SegmentDef {
    id: "MSH",
    title: "Message Header",
    fields: &[
        single(
            "field_separator",
            "Field Separator",
            ST,
            &[used(V2_6, V2_8_2, R, 1, 0, "", "ST")],
        ),
        single(
            "encoding_characters",
            "Encoding Characters",
            ST,
            &[used(V2_6, V2_8_2, R, 1, 0, "", "ST")],
        ),
        single(
            "msh_message_type",
            "Message Type",
            of(&MSG),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "MSG")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "msh",
    doc: "MSH segments (Message Header), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        SEGMENT_INDEX,
        column("field_separator", Utf8, "MSH-1", "Field Separator"),
        column("encoding_characters", Utf8, "MSH-2", "Encoding Characters"),
        column("msh_message_type", Struct(&MSG_COLUMNS), "MSH-3", "Message Type"),
        MESSAGE_HASH,
        RESCUED_DATA,
    ],
};
