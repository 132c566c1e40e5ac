// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RFI · Request for Information
#[derive(Default)]
#[non_exhaustive]
pub struct Rfi {
    /// RFI-1 · Request Date · DTM
    pub request_date: Maybe<Dtm>,
    /// RFI-2 · Response Due Date · DTM
    pub response_due_date: Maybe<Dtm>,
    /// RFI-3 · Patient Consent · ID
    pub patient_consent: Maybe<String>,
    /// RFI-4 · Date Additional Information Was Submitted · DTM
    pub date_additional_information_was_submitted: Maybe<Dtm>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Rfi, RFI, [1 => request_date, 2 => response_due_date, 3 => patient_consent, 4
    => date_additional_information_was_submitted]
);
/// Definition of [`Rfi`].
pub static RFI: SegmentDef = SegmentDef {
    id: "RFI",
    title: "Request for Information",
    fields: &[
        single(
            "request_date",
            "Request Date",
            DTM,
            &[
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "response_due_date",
            "Response Due Date",
            DTM,
            &[
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "patient_consent",
            "Patient Consent",
            ID,
            &[used(V2_6, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "date_additional_information_was_submitted",
            "Date Additional Information Was Submitted",
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
    name: "rfi",
    doc: "RFI segments (Request for Information), one row each",
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
        column("request_date", Timestamp, "RFI-1", "Request Date"),
        column("response_due_date", Timestamp, "RFI-2", "Response Due Date"),
        column("patient_consent", Utf8, "RFI-3", "Patient Consent"),
        column(
            "date_additional_information_was_submitted",
            Timestamp,
            "RFI-4",
            "Date Additional Information Was Submitted",
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
