// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// MSH · Message Header
#[derive(Default)]
#[non_exhaustive]
pub struct Msh {
    /// MSH-1 · Field Separator · ST
    pub field_separator: Maybe<String>,
    /// MSH-2 · Encoding Characters · ST
    pub encoding_characters: Maybe<String>,
    /// MSH-3 · Sending Application · HD
    pub sending_application: Maybe<Box<Hd>>,
    /// MSH-4 · Sending Facility · HD
    pub sending_facility: Maybe<Box<Hd>>,
    /// MSH-5 · Receiving Application · HD
    pub receiving_application: Maybe<Box<Hd>>,
    /// MSH-6 · Receiving Facility · HD
    pub receiving_facility: Maybe<Box<Hd>>,
    /// MSH-7 · Date/Time of Message · DTM
    pub date_time_of_message: Maybe<Dtm>,
    /// MSH-8 · Security · ST
    pub security: Maybe<String>,
    /// MSH-9 · Message Type · MSG
    pub msh_message_type: Maybe<Box<Msg>>,
    /// MSH-10 · Message Control ID · ST
    pub msh_message_control_id: Maybe<String>,
    /// MSH-11 · Processing ID · PT
    pub processing_id: Maybe<Box<Pt>>,
    /// MSH-12 · Version ID · VID
    pub version_id: Maybe<Box<Vid>>,
    /// MSH-13 · Sequence Number · NM
    pub sequence_number: Maybe<Nm>,
    /// MSH-14 · Continuation Pointer · ST
    pub continuation_pointer: Maybe<String>,
    /// MSH-15 · Accept Acknowledgment Type · ID
    pub accept_acknowledgment_type: Maybe<String>,
    /// MSH-16 · Application Acknowledgment Type · ID
    pub application_acknowledgment_type: Maybe<String>,
    /// MSH-17 · Country Code · ID
    pub country_code: Maybe<String>,
    /// MSH-18 · Character Set · ID
    pub character_set: Vec<Maybe<String>>,
    /// MSH-19 · Principal Language Of Message · CWE
    pub principal_language_of_message: Maybe<Box<Cwe>>,
    /// MSH-20 · Alternate Character Set Handling Scheme · ID
    pub alternate_character_set_handling_scheme: Maybe<String>,
    /// MSH-21 · Message Profile Identifier · EI
    pub message_profile_identifier: Vec<Maybe<Ei>>,
    /// MSH-22 · Sending Responsible Organization · XON
    pub sending_responsible_organization: Maybe<Box<Xon>>,
    /// MSH-23 · Receiving Responsible Organization · XON
    pub receiving_responsible_organization: Maybe<Box<Xon>>,
    /// MSH-24 · Sending Network Address · HD
    pub sending_network_address: Maybe<Box<Hd>>,
    /// MSH-25 · Receiving Network Address · HD
    pub receiving_network_address: Maybe<Box<Hd>>,
    /// What a message has beyond these 25.
    pub extra: Extra,
}
record!(
    segment Msh, MSH, [1 => field_separator, 2 => encoding_characters, 3 =>
    sending_application, 4 => sending_facility, 5 => receiving_application, 6 =>
    receiving_facility, 7 => date_time_of_message, 8 => security, 9 => msh_message_type,
    10 => msh_message_control_id, 11 => processing_id, 12 => version_id, 13 =>
    sequence_number, 14 => continuation_pointer, 15 => accept_acknowledgment_type, 16 =>
    application_acknowledgment_type, 17 => country_code, 18 => character_set, 19 =>
    principal_language_of_message, 20 => alternate_character_set_handling_scheme, 21 =>
    message_profile_identifier, 22 => sending_responsible_organization, 23 =>
    receiving_responsible_organization, 24 => sending_network_address, 25 =>
    receiving_network_address]
);
/// Definition of [`Msh`].
pub static MSH: SegmentDef = SegmentDef {
    id: "MSH",
    title: "Message Header",
    fields: &[
        single(
            "field_separator",
            "Field Separator",
            ST,
            &[used(V2_1, V2_8_2, R, 1, 1, "", "ST")],
        ),
        single(
            "encoding_characters",
            "Encoding Characters",
            ST,
            &[used(V2_1, V2_6, R, 1, 4, "", "ST"), used(V2_7, V2_8_2, R, 1, 5, "", "ST")],
        ),
        single(
            "sending_application",
            "Sending Application",
            of(&HD),
            &[
                used(V2_1, V2_2, O, 1, 15, "", "ST"),
                used(V2_3, V2_3, O, 1, 180, "", "HD"),
                used(V2_3_1, V2_4, O, 1, 180, "0361", "HD"),
                used(V2_5, V2_5_1, O, 1, 227, "0361", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "0361", "HD"),
            ],
        ),
        single(
            "sending_facility",
            "Sending Facility",
            of(&HD),
            &[
                used(V2_1, V2_2, O, 1, 20, "", "ST"),
                used(V2_3, V2_3, O, 1, 180, "", "HD"),
                used(V2_3_1, V2_4, O, 1, 180, "0362", "HD"),
                used(V2_5, V2_5_1, O, 1, 227, "0362", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "0362", "HD"),
            ],
        ),
        single(
            "receiving_application",
            "Receiving Application",
            of(&HD),
            &[
                used(V2_1, V2_1, O, 1, 15, "", "ST"),
                used(V2_2, V2_2, O, 1, 30, "", "ST"),
                used(V2_3, V2_3, O, 1, 180, "", "HD"),
                used(V2_3_1, V2_4, O, 1, 180, "0361", "HD"),
                used(V2_5, V2_5_1, O, 1, 227, "0361", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "0361", "HD"),
            ],
        ),
        single(
            "receiving_facility",
            "Receiving Facility",
            of(&HD),
            &[
                used(V2_1, V2_2, O, 1, 30, "", "ST"),
                used(V2_3, V2_3, O, 1, 180, "", "HD"),
                used(V2_3_1, V2_4, O, 1, 180, "0362", "HD"),
                used(V2_5, V2_5_1, O, 1, 227, "0362", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "0362", "HD"),
            ],
        ),
        single(
            "date_time_of_message",
            "Date/Time of Message",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_3_1, O, 1, 26, "", "TS"),
                used(V2_4, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "security",
            "Security",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 40, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "msh_message_type",
            "Message Type",
            of(&MSG),
            &[
                used(V2_1, V2_1, R, 1, 7, "", "CM_MSG"),
                used(V2_2, V2_2, R, 1, 7, "0076", "CM_MSG"),
                used(V2_3, V2_3, R, 1, 7, "", "CM_MSG"),
                used(V2_3_1, V2_3_1, R, 1, 7, "0076", "MSG"),
                used(V2_4, V2_4, R, 1, 15, "0076", "MSG"),
                used(V2_5, V2_5_1, R, 1, 15, "", "MSG"),
                used(V2_6, V2_8_2, R, 1, 0, "", "MSG"),
            ],
        ),
        single(
            "msh_message_control_id",
            "Message Control ID",
            ST,
            &[
                used(V2_1, V2_5_1, R, 1, 20, "", "ST"),
                used(V2_6, V2_8_2, R, 1, 199, "", "ST"),
            ],
        ),
        single(
            "processing_id",
            "Processing ID",
            of(&PT),
            &[
                used(V2_1, V2_2, R, 1, 1, "0103", "ID"),
                used(V2_3, V2_5_1, R, 1, 3, "", "PT"),
                used(V2_6, V2_8_2, R, 1, 0, "", "PT"),
            ],
        ),
        single(
            "version_id",
            "Version ID",
            of(&VID),
            &[
                used(V2_1, V2_1, R, 1, 8, "0104", "NM"),
                used(V2_2, V2_3, R, 1, 8, "0104", "ID"),
                used(V2_3_1, V2_4, R, 1, 60, "0104", "VID"),
                used(V2_5, V2_5_1, R, 1, 60, "", "VID"),
                used(V2_6, V2_8_2, R, 1, 0, "", "VID"),
            ],
        ),
        single(
            "sequence_number",
            "Sequence Number",
            NM,
            &[
                used(V2_1, V2_6, O, 1, 15, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "continuation_pointer",
            "Continuation Pointer",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 180, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "accept_acknowledgment_type",
            "Accept Acknowledgment Type",
            ID,
            &[used(V2_2, V2_8_2, O, 1, 2, "0155", "ID")],
        ),
        single(
            "application_acknowledgment_type",
            "Application Acknowledgment Type",
            ID,
            &[used(V2_2, V2_8_2, O, 1, 2, "0155", "ID")],
        ),
        single(
            "country_code",
            "Country Code",
            ID,
            &[
                used(V2_2, V2_3_1, O, 1, 2, "", "ID"),
                used(V2_4, V2_8_2, O, 1, 3, "0399", "ID"),
            ],
        ),
        repeated(
            "character_set",
            "Character Set",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 6, "0211", "ID"),
                used(V2_3_1, V2_6, O, 0, 16, "0211", "ID"),
                used(V2_7, V2_8_2, O, 0, 15, "0211", "ID"),
            ],
        ),
        single(
            "principal_language_of_message",
            "Principal Language Of Message",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 3, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "alternate_character_set_handling_scheme",
            "Alternate Character Set Handling Scheme",
            ID,
            &[
                used(V2_3_1, V2_6, O, 1, 20, "0356", "ID"),
                used(V2_7, V2_8_2, O, 1, 13, "0356", "ID"),
            ],
        ),
        repeated(
            "message_profile_identifier",
            "Message Profile Identifier",
            of(&EI),
            &[
                used(V2_4, V2_4, O, 0, 10, "0449", "ID"),
                used(V2_5, V2_5_1, O, 0, 427, "", "EI"),
                used(V2_6, V2_8_2, O, 0, 0, "", "EI"),
            ],
        ),
        single(
            "sending_responsible_organization",
            "Sending Responsible Organization",
            of(&XON),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XON")],
        ),
        single(
            "receiving_responsible_organization",
            "Receiving Responsible Organization",
            of(&XON),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XON")],
        ),
        single(
            "sending_network_address",
            "Sending Network Address",
            of(&HD),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "HD")],
        ),
        single(
            "receiving_network_address",
            "Receiving Network Address",
            of(&HD),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "HD")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "msh",
    doc: "MSH segments (Message Header), one row each",
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
        column("field_separator", Utf8, "MSH-1", "Field Separator"),
        column("encoding_characters", Utf8, "MSH-2", "Encoding Characters"),
        column(
            "sending_application",
            Struct(&HD_COLUMNS),
            "MSH-3",
            "Sending Application",
        ),
        column("sending_facility", Struct(&HD_COLUMNS), "MSH-4", "Sending Facility"),
        column(
            "receiving_application",
            Struct(&HD_COLUMNS),
            "MSH-5",
            "Receiving Application",
        ),
        column("receiving_facility", Struct(&HD_COLUMNS), "MSH-6", "Receiving Facility"),
        column("date_time_of_message", Timestamp, "MSH-7", "Date/Time of Message"),
        column("security", Utf8, "MSH-8", "Security"),
        column("msh_message_type", Struct(&MSG_COLUMNS), "MSH-9", "Message Type"),
        column("msh_message_control_id", Utf8, "MSH-10", "Message Control ID"),
        column("processing_id", Struct(&PT_COLUMNS), "MSH-11", "Processing ID"),
        column("version_id", Struct(&VID_COLUMNS), "MSH-12", "Version ID"),
        column("sequence_number", Decimal, "MSH-13", "Sequence Number"),
        column("continuation_pointer", Utf8, "MSH-14", "Continuation Pointer"),
        column(
            "accept_acknowledgment_type",
            Utf8,
            "MSH-15",
            "Accept Acknowledgment Type",
        ),
        column(
            "application_acknowledgment_type",
            Utf8,
            "MSH-16",
            "Application Acknowledgment Type",
        ),
        column("country_code", Utf8, "MSH-17", "Country Code"),
        column("character_set", List(&Utf8), "MSH-18", "Character Set"),
        column(
            "principal_language_of_message",
            Struct(&CWE_COLUMNS),
            "MSH-19",
            "Principal Language Of Message",
        ),
        column(
            "alternate_character_set_handling_scheme",
            Utf8,
            "MSH-20",
            "Alternate Character Set Handling Scheme",
        ),
        column(
            "message_profile_identifier",
            List(&EI_KIND),
            "MSH-21",
            "Message Profile Identifier",
        ),
        column(
            "sending_responsible_organization",
            Struct(&XON_COLUMNS),
            "MSH-22",
            "Sending Responsible Organization",
        ),
        column(
            "receiving_responsible_organization",
            Struct(&XON_COLUMNS),
            "MSH-23",
            "Receiving Responsible Organization",
        ),
        column(
            "sending_network_address",
            Struct(&HD_COLUMNS),
            "MSH-24",
            "Sending Network Address",
        ),
        column(
            "receiving_network_address",
            Struct(&HD_COLUMNS),
            "MSH-25",
            "Receiving Network Address",
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
