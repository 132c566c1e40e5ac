// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// UAC · User Authentication Credential Segment
#[derive(Default)]
#[non_exhaustive]
pub struct Uac {
    /// UAC-1 · User Authentication Credential Type Code · CWE
    pub user_authentication_credential_type_code: Maybe<Box<Cwe>>,
    /// UAC-2 · User Authentication Credential · ED
    pub user_authentication_credential: Maybe<Box<Ed>>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(
    segment Uac, UAC, [1 => user_authentication_credential_type_code, 2 =>
    user_authentication_credential]
);
/// Definition of [`Uac`].
pub static UAC: SegmentDef = SegmentDef {
    id: "UAC",
    title: "User Authentication Credential Segment",
    fields: &[
        single(
            "user_authentication_credential_type_code",
            "User Authentication Credential Type Code",
            of(&CWE),
            &[used(V2_6, V2_8_2, R, 1, 0, "0615", "CWE")],
        ),
        single(
            "user_authentication_credential",
            "User Authentication Credential",
            of(&ED),
            &[used(V2_6, V2_8_2, R, 1, 0, "", "ED")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "uac",
    doc: "UAC segments (User Authentication Credential Segment), one row each",
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
            "user_authentication_credential_type_code",
            Struct(&CWE_COLUMNS),
            "UAC-1",
            "User Authentication Credential Type Code",
        ),
        column(
            "user_authentication_credential",
            Struct(&ED_COLUMNS),
            "UAC-2",
            "User Authentication Credential",
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
