// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// URS · Unsolicited Selection
#[derive(Default)]
#[non_exhaustive]
pub struct Urs {
    /// URS-1 · R/U Where Subject Definition · ST
    pub r_u_where_subject_definition: Vec<Maybe<String>>,
    /// URS-2 · R/U When Data Start Date/Time · DTM
    pub r_u_when_data_start_date_time: Maybe<Dtm>,
    /// URS-3 · R/U When Data End Date/Time · DTM
    pub r_u_when_data_end_date_time: Maybe<Dtm>,
    /// URS-4 · R/U What User Qualifier · ST
    pub r_u_what_user_qualifier: Vec<Maybe<String>>,
    /// URS-5 · R/U Other Results Subject Definition · ST
    pub r_u_other_results_subject_definition: Vec<Maybe<String>>,
    /// URS-6 · R/U Which Date/Time Qualifier · ID
    pub r_u_which_date_time_qualifier: Vec<Maybe<String>>,
    /// URS-7 · R/U Which Date/Time Status Qualifier · ID
    pub r_u_which_date_time_status_qualifier: Vec<Maybe<String>>,
    /// URS-8 · R/U Date/Time Selection Qualifier · ID
    pub r_u_date_time_selection_qualifier: Vec<Maybe<String>>,
    /// URS-9 · R/U Quantity/Timing Qualifier · TQ
    pub r_u_quantity_timing_qualifier: Maybe<Box<Tq>>,
    /// What a message has beyond these 9.
    pub extra: Extra,
}
record!(
    segment Urs, URS, [1 => r_u_where_subject_definition, 2 =>
    r_u_when_data_start_date_time, 3 => r_u_when_data_end_date_time, 4 =>
    r_u_what_user_qualifier, 5 => r_u_other_results_subject_definition, 6 =>
    r_u_which_date_time_qualifier, 7 => r_u_which_date_time_status_qualifier, 8 =>
    r_u_date_time_selection_qualifier, 9 => r_u_quantity_timing_qualifier]
);
/// Definition of [`Urs`].
pub static URS: SegmentDef = SegmentDef {
    id: "URS",
    title: "Unsolicited Selection",
    fields: &[
        repeated(
            "r_u_where_subject_definition",
            "R/U Where Subject Definition",
            ST,
            &[used(V2_1, V2_8_2, R, 0, 20, "", "ST")],
        ),
        single(
            "r_u_when_data_start_date_time",
            "R/U When Data Start Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_8_2, O, 1, 24, "", "DTM"),
            ],
        ),
        single(
            "r_u_when_data_end_date_time",
            "R/U When Data End Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_8_2, O, 1, 24, "", "DTM"),
            ],
        ),
        repeated(
            "r_u_what_user_qualifier",
            "R/U What User Qualifier",
            ST,
            &[used(V2_1, V2_8_2, O, 0, 20, "", "ST")],
        ),
        repeated(
            "r_u_other_results_subject_definition",
            "R/U Other Results Subject Definition",
            ST,
            &[used(V2_1, V2_8_2, O, 0, 20, "", "ST")],
        ),
        repeated(
            "r_u_which_date_time_qualifier",
            "R/U Which Date/Time Qualifier",
            ID,
            &[used(V2_2, V2_8_2, O, 0, 12, "0156", "ID")],
        ),
        repeated(
            "r_u_which_date_time_status_qualifier",
            "R/U Which Date/Time Status Qualifier",
            ID,
            &[used(V2_2, V2_8_2, O, 0, 12, "0157", "ID")],
        ),
        repeated(
            "r_u_date_time_selection_qualifier",
            "R/U Date/Time Selection Qualifier",
            ID,
            &[used(V2_2, V2_8_2, O, 0, 12, "0158", "ID")],
        ),
        single(
            "r_u_quantity_timing_qualifier",
            "R/U Quantity/Timing Qualifier",
            of(&TQ),
            &[
                used(V2_3, V2_5_1, O, 1, 60, "", "TQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TQ"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "urs",
    doc: "URS segments (Unsolicited Selection), one row each",
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
            "r_u_where_subject_definition",
            List(&Utf8),
            "URS-1",
            "R/U Where Subject Definition",
        ),
        column(
            "r_u_when_data_start_date_time",
            Timestamp,
            "URS-2",
            "R/U When Data Start Date/Time",
        ),
        column(
            "r_u_when_data_end_date_time",
            Timestamp,
            "URS-3",
            "R/U When Data End Date/Time",
        ),
        column(
            "r_u_what_user_qualifier",
            List(&Utf8),
            "URS-4",
            "R/U What User Qualifier",
        ),
        column(
            "r_u_other_results_subject_definition",
            List(&Utf8),
            "URS-5",
            "R/U Other Results Subject Definition",
        ),
        column(
            "r_u_which_date_time_qualifier",
            List(&Utf8),
            "URS-6",
            "R/U Which Date/Time Qualifier",
        ),
        column(
            "r_u_which_date_time_status_qualifier",
            List(&Utf8),
            "URS-7",
            "R/U Which Date/Time Status Qualifier",
        ),
        column(
            "r_u_date_time_selection_qualifier",
            List(&Utf8),
            "URS-8",
            "R/U Date/Time Selection Qualifier",
        ),
        column(
            "r_u_quantity_timing_qualifier",
            Struct(&TQ_COLUMNS),
            "URS-9",
            "R/U Quantity/Timing Qualifier",
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
