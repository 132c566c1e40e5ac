// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ERR · Error
#[derive(Default)]
#[non_exhaustive]
pub struct Err {
    /// ERR-1 · Error Code and Location · ELD
    pub error_code_and_location: Vec<Maybe<Eld>>,
    /// ERR-2 · Error Location · ERL
    pub error_location: Vec<Maybe<Erl>>,
    /// ERR-3 · HL7 Error Code · CWE
    pub hl7_error_code: Maybe<Box<Cwe>>,
    /// ERR-4 · Severity · ID
    pub severity: Maybe<String>,
    /// ERR-5 · Application Error Code · CWE
    pub application_error_code: Maybe<Box<Cwe>>,
    /// ERR-6 · Application Error Parameter · ST
    pub application_error_parameter: Vec<Maybe<String>>,
    /// ERR-7 · Diagnostic Information · TX
    pub diagnostic_information: Maybe<String>,
    /// ERR-8 · User Message · TX
    pub user_message: Maybe<String>,
    /// ERR-9 · Inform Person Indicator · CWE
    pub inform_person_indicator: Vec<Maybe<Cwe>>,
    /// ERR-10 · Override Type · CWE
    pub override_type: Maybe<Box<Cwe>>,
    /// ERR-11 · Override Reason Code · CWE
    pub override_reason_code: Vec<Maybe<Cwe>>,
    /// ERR-12 · Help Desk Contact Point · XTN
    pub help_desk_contact_point: Vec<Maybe<Xtn>>,
    /// What a message has beyond these 12.
    pub extra: Extra,
}
record!(
    segment Err, ERR, [1 => error_code_and_location, 2 => error_location, 3 =>
    hl7_error_code, 4 => severity, 5 => application_error_code, 6 =>
    application_error_parameter, 7 => diagnostic_information, 8 => user_message, 9 =>
    inform_person_indicator, 10 => override_type, 11 => override_reason_code, 12 =>
    help_desk_contact_point]
);
/// Definition of [`Err`].
pub static ERR: SegmentDef = SegmentDef {
    id: "ERR",
    title: "Error",
    fields: &[
        repeated(
            "error_code_and_location",
            "Error Code and Location",
            of(&ELD),
            &[
                used(V2_1, V2_1, R, 0, 80, "0060", "ID"),
                used(V2_2, V2_3, R, 0, 80, "0060", "CM_ELD"),
                used(V2_3_1, V2_4, R, 0, 80, "", "ELD"),
                used(V2_5, V2_5_1, O, 0, 493, "", "ELD"),
                used(V2_6, V2_6, O, 0, 0, "", "ELD"),
                used(V2_7, V2_8_2, W, 1, 0, "", "ELD"),
            ],
        ),
        repeated(
            "error_location",
            "Error Location",
            of(&ERL),
            &[
                used(V2_5, V2_5_1, O, 0, 18, "", "ERL"),
                used(V2_6, V2_8_2, O, 0, 0, "", "ERL"),
            ],
        ),
        single(
            "hl7_error_code",
            "HL7 Error Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, R, 1, 705, "0357", "CWE"),
                used(V2_6, V2_8_2, R, 1, 0, "0357", "CWE"),
            ],
        ),
        single(
            "severity",
            "Severity",
            ID,
            &[
                used(V2_5, V2_6, R, 1, 2, "0516", "ID"),
                used(V2_7, V2_8_2, R, 1, 1, "0516", "ID"),
            ],
        ),
        single(
            "application_error_code",
            "Application Error Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 705, "0533", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0533", "CWE"),
            ],
        ),
        repeated(
            "application_error_parameter",
            "Application Error Parameter",
            ST,
            &[
                used(V2_5, V2_6, O, 10, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 10, 0, "", "ST"),
            ],
        ),
        single(
            "diagnostic_information",
            "Diagnostic Information",
            TX,
            &[
                used(V2_5, V2_5_1, O, 1, 2048, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        single(
            "user_message",
            "User Message",
            TX,
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        repeated(
            "inform_person_indicator",
            "Inform Person Indicator",
            of(&CWE),
            &[
                used(V2_5, V2_6, O, 0, 20, "0517", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0517", "CWE"),
            ],
        ),
        single(
            "override_type",
            "Override Type",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 705, "0518", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0518", "CWE"),
            ],
        ),
        repeated(
            "override_reason_code",
            "Override Reason Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 705, "0519", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0519", "CWE"),
            ],
        ),
        repeated(
            "help_desk_contact_point",
            "Help Desk Contact Point",
            of(&XTN),
            &[
                used(V2_5, V2_5_1, O, 0, 652, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "err",
    doc: "ERR segments (Error), one row each",
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
            "error_code_and_location",
            List(&ELD_KIND),
            "ERR-1",
            "Error Code and Location",
        ),
        column("error_location", List(&ERL_KIND), "ERR-2", "Error Location"),
        column("hl7_error_code", Struct(&CWE_COLUMNS), "ERR-3", "HL7 Error Code"),
        column("severity", Utf8, "ERR-4", "Severity"),
        column(
            "application_error_code",
            Struct(&CWE_COLUMNS),
            "ERR-5",
            "Application Error Code",
        ),
        column(
            "application_error_parameter",
            List(&Utf8),
            "ERR-6",
            "Application Error Parameter",
        ),
        column("diagnostic_information", Utf8, "ERR-7", "Diagnostic Information"),
        column("user_message", Utf8, "ERR-8", "User Message"),
        column(
            "inform_person_indicator",
            List(&CWE_KIND),
            "ERR-9",
            "Inform Person Indicator",
        ),
        column("override_type", Struct(&CWE_COLUMNS), "ERR-10", "Override Type"),
        column(
            "override_reason_code",
            List(&CWE_KIND),
            "ERR-11",
            "Override Reason Code",
        ),
        column(
            "help_desk_contact_point",
            List(&XTN_KIND),
            "ERR-12",
            "Help Desk Contact Point",
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
