// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// VAR · Variance
#[derive(Default)]
#[non_exhaustive]
pub struct Var {
    /// VAR-1 · Variance Instance ID · EI
    pub variance_instance_id: Maybe<Box<Ei>>,
    /// VAR-2 · Documented Date/Time · DTM
    pub documented_date_time: Maybe<Dtm>,
    /// VAR-3 · Stated Variance Date/Time · DTM
    pub stated_variance_date_time: Maybe<Dtm>,
    /// VAR-4 · Variance Originator · XCN
    pub variance_originator: Vec<Maybe<Xcn>>,
    /// VAR-5 · Variance Classification · CWE
    pub variance_classification: Maybe<Box<Cwe>>,
    /// VAR-6 · Variance Description · ST
    pub variance_description: Vec<Maybe<String>>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    segment Var, VAR, [1 => variance_instance_id, 2 => documented_date_time, 3 =>
    stated_variance_date_time, 4 => variance_originator, 5 => variance_classification, 6
    => variance_description]
);
/// Definition of [`Var`].
pub static VAR: SegmentDef = SegmentDef {
    id: "VAR",
    title: "Variance",
    fields: &[
        single(
            "variance_instance_id",
            "Variance Instance ID",
            of(&EI),
            &[
                used(V2_3, V2_5_1, R, 1, 60, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "documented_date_time",
            "Documented Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "stated_variance_date_time",
            "Stated Variance Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "variance_originator",
            "Variance Originator",
            of(&XCN),
            &[
                used(V2_3, V2_3, O, 1, 860, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 80, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "variance_classification",
            "Variance Classification",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "variance_description",
            "Variance Description",
            ST,
            &[
                used(V2_3, V2_6, O, 0, 512, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "var",
    doc: "VAR segments (Variance), one row each",
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
        column(
            "variance_instance_id",
            Struct(&EI_COLUMNS),
            "VAR-1",
            "Variance Instance ID",
        ),
        column("documented_date_time", Timestamp, "VAR-2", "Documented Date/Time"),
        column(
            "stated_variance_date_time",
            Timestamp,
            "VAR-3",
            "Stated Variance Date/Time",
        ),
        column("variance_originator", List(&XCN_KIND), "VAR-4", "Variance Originator"),
        column(
            "variance_classification",
            Struct(&CWE_COLUMNS),
            "VAR-5",
            "Variance Classification",
        ),
        column("variance_description", List(&Utf8), "VAR-6", "Variance Description"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
