// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// URD · Results/update Definition
#[derive(Default)]
#[non_exhaustive]
pub struct Urd {
    /// URD-1 · R/U Date/Time · DTM
    pub r_u_date_time: Maybe<Dtm>,
    /// URD-2 · Report Priority · ID
    pub report_priority: Maybe<String>,
    /// URD-3 · R/U Who Subject Definition · XCN
    pub r_u_who_subject_definition: Vec<Maybe<Xcn>>,
    /// URD-4 · R/U What Subject Definition · CWE
    pub r_u_what_subject_definition: Vec<Maybe<Cwe>>,
    /// URD-5 · R/U What Department Code · CWE
    pub r_u_what_department_code: Vec<Maybe<Cwe>>,
    /// URD-6 · R/U Display/Print Locations · ST
    pub r_u_display_print_locations: Vec<Maybe<String>>,
    /// URD-7 · R/U Results Level · ID
    pub r_u_results_level: Maybe<String>,
    /// What a message has beyond these 7.
    pub extra: Extra,
}
record!(
    segment Urd, URD, [1 => r_u_date_time, 2 => report_priority, 3 =>
    r_u_who_subject_definition, 4 => r_u_what_subject_definition, 5 =>
    r_u_what_department_code, 6 => r_u_display_print_locations, 7 => r_u_results_level]
);
/// Definition of [`Urd`].
pub static URD: SegmentDef = SegmentDef {
    id: "URD",
    title: "Results/update Definition",
    fields: &[
        single(
            "r_u_date_time",
            "R/U Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_8_2, O, 1, 24, "", "DTM"),
            ],
        ),
        single(
            "report_priority",
            "Report Priority",
            ID,
            &[used(V2_1, V2_8_2, O, 1, 1, "0109", "ID")],
        ),
        repeated(
            "r_u_who_subject_definition",
            "R/U Who Subject Definition",
            of(&XCN),
            &[
                used(V2_1, V2_2, R, 0, 20, "", "ST"),
                used(V2_3, V2_3_1, R, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, R, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, R, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "r_u_what_subject_definition",
            "R/U What Subject Definition",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 0, 3, "0048", "ID"),
                used(V2_3, V2_3_1, O, 0, 60, "0048", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0048", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0048", "CWE"),
            ],
        ),
        repeated(
            "r_u_what_department_code",
            "R/U What Department Code",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 0, 20, "", "ST"),
                used(V2_3, V2_3_1, O, 0, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "r_u_display_print_locations",
            "R/U Display/Print Locations",
            ST,
            &[used(V2_1, V2_8_2, O, 0, 20, "", "ST")],
        ),
        single(
            "r_u_results_level",
            "R/U Results Level",
            ID,
            &[used(V2_1, V2_8_2, O, 1, 1, "0108", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "urd",
    doc: "URD segments (Results/update Definition), one row each",
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
        column("r_u_date_time", Timestamp, "URD-1", "R/U Date/Time"),
        column("report_priority", Utf8, "URD-2", "Report Priority"),
        column(
            "r_u_who_subject_definition",
            List(&XCN_KIND),
            "URD-3",
            "R/U Who Subject Definition",
        ),
        column(
            "r_u_what_subject_definition",
            List(&CWE_KIND),
            "URD-4",
            "R/U What Subject Definition",
        ),
        column(
            "r_u_what_department_code",
            List(&CWE_KIND),
            "URD-5",
            "R/U What Department Code",
        ),
        column(
            "r_u_display_print_locations",
            List(&Utf8),
            "URD-6",
            "R/U Display/Print Locations",
        ),
        column("r_u_results_level", Utf8, "URD-7", "R/U Results Level"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
