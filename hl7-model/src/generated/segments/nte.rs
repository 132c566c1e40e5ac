// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// NTE · Notes and Comments
#[derive(Default)]
#[non_exhaustive]
pub struct Nte {
    /// NTE-1 · Set ID - NTE · SI
    pub set_id_nte: Maybe<Si>,
    /// NTE-2 · Source of Comment · ID
    pub source_of_comment: Maybe<String>,
    /// NTE-3 · Comment · FT
    pub comment: Vec<Maybe<String>>,
    /// NTE-4 · Comment Type · CWE
    pub comment_type: Maybe<Box<Cwe>>,
    /// NTE-5 · Entered By · XCN
    pub entered_by: Maybe<Box<Xcn>>,
    /// NTE-6 · Entered Date/Time · DTM
    pub entered_date_time: Maybe<Dtm>,
    /// NTE-7 · Effective Start Date · DTM
    pub effective_start_date: Maybe<Dtm>,
    /// NTE-8 · Expiration Date · DTM
    pub expiration_date: Maybe<Dtm>,
    /// What a message has beyond these 8.
    pub extra: Extra,
}
record!(
    segment Nte, NTE, [1 => set_id_nte, 2 => source_of_comment, 3 => comment, 4 =>
    comment_type, 5 => entered_by, 6 => entered_date_time, 7 => effective_start_date, 8
    => expiration_date]
);
/// Definition of [`Nte`].
pub static NTE: SegmentDef = SegmentDef {
    id: "NTE",
    title: "Notes and Comments",
    fields: &[
        single(
            "set_id_nte",
            "Set ID - NTE",
            SI,
            &[used(V2_1, V2_6, O, 1, 4, "", "SI"), used(V2_7, V2_8_2, O, 1, 0, "", "SI")],
        ),
        single(
            "source_of_comment",
            "Source of Comment",
            ID,
            &[
                used(V2_1, V2_6, O, 1, 8, "0105", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0105", "ID"),
            ],
        ),
        repeated(
            "comment",
            "Comment",
            FT,
            &[
                used(V2_1, V2_1, R, 0, 120, "", "TX"),
                used(V2_2, V2_5_1, O, 0, 65536, "", "FT"),
                used(V2_6, V2_8_2, O, 0, 0, "", "FT"),
            ],
        ),
        single(
            "comment_type",
            "Comment Type",
            of(&CWE),
            &[
                used(V2_3_1, V2_3_1, O, 1, 60, "0364", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0364", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0364", "CWE"),
            ],
        ),
        single(
            "entered_by",
            "Entered By",
            of(&XCN),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XCN")],
        ),
        single(
            "entered_date_time",
            "Entered Date/Time",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "effective_start_date",
            "Effective Start Date",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "expiration_date",
            "Expiration Date",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "nte",
    doc: "NTE segments (Notes and Comments), one row each",
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
        column("set_id_nte", Int64, "NTE-1", "Set ID - NTE"),
        column("source_of_comment", Utf8, "NTE-2", "Source of Comment"),
        column("comment", List(&Utf8), "NTE-3", "Comment"),
        column("comment_type", Struct(&CWE_COLUMNS), "NTE-4", "Comment Type"),
        column("entered_by", Struct(&XCN_COLUMNS), "NTE-5", "Entered By"),
        column("entered_date_time", Timestamp, "NTE-6", "Entered Date/Time"),
        column("effective_start_date", Timestamp, "NTE-7", "Effective Start Date"),
        column("expiration_date", Timestamp, "NTE-8", "Expiration Date"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
