// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OM1 · General Segment
#[derive(Default)]
#[non_exhaustive]
pub struct Om1 {
    /// OM1-1 · Other Names · ST
    pub other_names: Vec<Maybe<String>>,
    /// OM1-2 · Consent Code · CX
    pub consent_code: Maybe<Box<Cx>>,
    /// OM1-3 · Other Names · ST
    pub other_names_3: Maybe<String>,
    /// OM1-4 · Producer's #, & Other (e.g., Code) · NM
    pub producers_number_and_other: Maybe<Nm>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Om1, OM1, [1 => other_names, 2 => consent_code, 3 => other_names_3, 4 =>
    producers_number_and_other]
);
/// Definition of [`Om1`].
pub static OM1: SegmentDef = SegmentDef {
    id: "OM1",
    title: "General Segment",
    fields: &[
        repeated(
            "other_names",
            "Other Names",
            ST,
            &[used(V2_8_2, V2_8_2, O, 0, 0, "", "ST")],
        ),
        single(
            "consent_code",
            "Consent Code",
            of(&CX),
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "CX")],
        ),
        single(
            "other_names_3",
            "Other Names",
            ST,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "producers_number_and_other",
            "Producer's #, & Other (e.g., Code)",
            NM,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "NM")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "om1",
    doc: "OM1 segments (General Segment), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        SEGMENT_INDEX,
        column("other_names", List(&Utf8), "OM1-1", "Other Names"),
        column("consent_code", Struct(&CX_COLUMNS), "OM1-2", "Consent Code"),
        column("other_names_3", Utf8, "OM1-3", "Other Names"),
        column(
            "producers_number_and_other",
            Decimal,
            "OM1-4",
            "Producer's #, & Other (e.g., Code)",
        ),
        MESSAGE_HASH,
        RESCUED_DATA,
    ],
};
