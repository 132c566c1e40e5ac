// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OVR · Override Segment
#[derive(Default)]
#[non_exhaustive]
pub struct Ovr {
    /// OVR-1 · Business Rule Override Type · CWE
    pub business_rule_override_type: Maybe<Box<Cwe>>,
    /// OVR-2 · Business Rule Override Code · CWE
    pub business_rule_override_code: Maybe<Box<Cwe>>,
    /// OVR-3 · Override Comments · TX
    pub override_comments: Maybe<String>,
    /// OVR-4 · Override Entered By · XCN
    pub override_entered_by: Maybe<Box<Xcn>>,
    /// OVR-5 · Override Authorized By · XCN
    pub override_authorized_by: Maybe<Box<Xcn>>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Ovr, OVR, [1 => business_rule_override_type, 2 =>
    business_rule_override_code, 3 => override_comments, 4 => override_entered_by, 5 =>
    override_authorized_by]
);
/// Definition of [`Ovr`].
pub static OVR: SegmentDef = SegmentDef {
    id: "OVR",
    title: "Override Segment",
    fields: &[
        single(
            "business_rule_override_type",
            "Business Rule Override Type",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 705, "0518", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0518", "CWE"),
            ],
        ),
        single(
            "business_rule_override_code",
            "Business Rule Override Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 705, "0521", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0521", "CWE"),
            ],
        ),
        single(
            "override_comments",
            "Override Comments",
            TX,
            &[
                used(V2_5, V2_5_1, O, 1, 200, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        single(
            "override_entered_by",
            "Override Entered By",
            of(&XCN),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
        single(
            "override_authorized_by",
            "Override Authorized By",
            of(&XCN),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XCN"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ovr",
    doc: "OVR segments (Override Segment), one row each",
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
            "business_rule_override_type",
            Struct(&CWE_COLUMNS),
            "OVR-1",
            "Business Rule Override Type",
        ),
        column(
            "business_rule_override_code",
            Struct(&CWE_COLUMNS),
            "OVR-2",
            "Business Rule Override Code",
        ),
        column("override_comments", Utf8, "OVR-3", "Override Comments"),
        column(
            "override_entered_by",
            Struct(&XCN_COLUMNS),
            "OVR-4",
            "Override Entered By",
        ),
        column(
            "override_authorized_by",
            Struct(&XCN_COLUMNS),
            "OVR-5",
            "Override Authorized By",
        ),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
