// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// FTS · File Trailer
#[derive(Default)]
#[non_exhaustive]
pub struct Fts {
    /// FTS-1 · File Batch Count · NM
    pub file_batch_count: Maybe<Nm>,
    /// FTS-2 · File Trailer Comment · ST
    pub file_trailer_comment: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(segment Fts, FTS, [1 => file_batch_count, 2 => file_trailer_comment]);
/// Definition of [`Fts`].
pub static FTS: SegmentDef = SegmentDef {
    id: "FTS",
    title: "File Trailer",
    fields: &[
        single(
            "file_batch_count",
            "File Batch Count",
            NM,
            &[
                used(V2_1, V2_1, O, 1, 10, "", "ST"),
                used(V2_2, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "file_trailer_comment",
            "File Trailer Comment",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "fts",
    doc: "FTS segments (File Trailer), one row each",
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
        column("file_batch_count", Decimal, "FTS-1", "File Batch Count"),
        column("file_trailer_comment", Utf8, "FTS-2", "File Trailer Comment"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
