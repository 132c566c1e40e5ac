// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// BTS · Batch Trailer
#[derive(Default)]
#[non_exhaustive]
pub struct Bts {
    /// BTS-1 · Batch Message Count · ST
    pub batch_message_count: Maybe<String>,
    /// BTS-2 · Batch Comment · ST
    pub batch_comment: Maybe<String>,
    /// BTS-3 · Batch Totals · NM
    pub batch_totals: Vec<Maybe<Nm>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    segment Bts, BTS, [1 => batch_message_count, 2 => batch_comment, 3 => batch_totals]
);
/// Definition of [`Bts`].
pub static BTS: SegmentDef = SegmentDef {
    id: "BTS",
    title: "Batch Trailer",
    fields: &[
        single(
            "batch_message_count",
            "Batch Message Count",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 10, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "batch_comment",
            "Batch Comment",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "batch_totals",
            "Batch Totals",
            NM,
            &[
                used(V2_1, V2_1, O, 1, 100, "", "CM"),
                used(V2_2, V2_2, O, 0, 100, "", "CM_BATCH_TOTAL"),
                used(V2_3, V2_6, O, 0, 100, "", "NM"),
                used(V2_7, V2_8_2, O, 0, 0, "", "NM"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "bts",
    doc: "BTS segments (Batch Trailer), one row each",
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
        column("batch_message_count", Utf8, "BTS-1", "Batch Message Count"),
        column("batch_comment", Utf8, "BTS-2", "Batch Comment"),
        column("batch_totals", List(&Decimal), "BTS-3", "Batch Totals"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
