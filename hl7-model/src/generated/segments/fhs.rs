// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// FHS · File Header
#[derive(Default)]
#[non_exhaustive]
pub struct Fhs {
    /// FHS-1 · File Field Separator · ST
    pub file_field_separator: Maybe<String>,
    /// FHS-2 · File Encoding Characters · ST
    pub file_encoding_characters: Maybe<String>,
    /// FHS-3 · File Sending Application · HD
    pub file_sending_application: Maybe<Box<Hd>>,
    /// FHS-4 · File Sending Facility · HD
    pub file_sending_facility: Maybe<Box<Hd>>,
    /// FHS-5 · File Receiving Application · HD
    pub file_receiving_application: Maybe<Box<Hd>>,
    /// FHS-6 · File Receiving Facility · HD
    pub file_receiving_facility: Maybe<Box<Hd>>,
    /// FHS-7 · File Creation Date/Time · DTM
    pub file_creation_date_time: Maybe<Dtm>,
    /// FHS-8 · File Security · ST
    pub file_security: Maybe<String>,
    /// FHS-9 · File Name/ID · ST
    pub file_name_id: Maybe<String>,
    /// FHS-10 · File Header Comment · ST
    pub file_header_comment: Maybe<String>,
    /// FHS-11 · File Control ID · ST
    pub file_control_id: Maybe<String>,
    /// FHS-12 · Reference File Control ID · ST
    pub reference_file_control_id: Maybe<String>,
    /// FHS-13 · File Sending Network Address · HD
    pub file_sending_network_address: Maybe<Box<Hd>>,
    /// FHS-14 · File Receiving Network Address · HD
    pub file_receiving_network_address: Maybe<Box<Hd>>,
    /// What a message has beyond these 14.
    pub extra: Extra,
}
record!(
    segment Fhs, FHS, [1 => file_field_separator, 2 => file_encoding_characters, 3 =>
    file_sending_application, 4 => file_sending_facility, 5 =>
    file_receiving_application, 6 => file_receiving_facility, 7 =>
    file_creation_date_time, 8 => file_security, 9 => file_name_id, 10 =>
    file_header_comment, 11 => file_control_id, 12 => reference_file_control_id, 13 =>
    file_sending_network_address, 14 => file_receiving_network_address]
);
/// Definition of [`Fhs`].
pub static FHS: SegmentDef = SegmentDef {
    id: "FHS",
    title: "File Header",
    fields: &[
        single(
            "file_field_separator",
            "File Field Separator",
            ST,
            &[used(V2_1, V2_8_2, R, 1, 1, "", "ST")],
        ),
        single(
            "file_encoding_characters",
            "File Encoding Characters",
            ST,
            &[used(V2_1, V2_6, R, 1, 4, "", "ST"), used(V2_7, V2_8_2, R, 1, 5, "", "ST")],
        ),
        single(
            "file_sending_application",
            "File Sending Application",
            of(&HD),
            &[
                used(V2_1, V2_4, O, 1, 15, "", "ST"),
                used(V2_5, V2_5_1, O, 1, 227, "", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "HD"),
            ],
        ),
        single(
            "file_sending_facility",
            "File Sending Facility",
            of(&HD),
            &[
                used(V2_1, V2_4, O, 1, 20, "", "ST"),
                used(V2_5, V2_5_1, O, 1, 227, "", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "HD"),
            ],
        ),
        single(
            "file_receiving_application",
            "File Receiving Application",
            of(&HD),
            &[
                used(V2_1, V2_1, O, 1, 15, "", "ST"),
                used(V2_2, V2_2, O, 1, 30, "", "ST"),
                used(V2_3, V2_4, O, 1, 15, "", "ST"),
                used(V2_5, V2_5_1, O, 1, 227, "", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "HD"),
            ],
        ),
        single(
            "file_receiving_facility",
            "File Receiving Facility",
            of(&HD),
            &[
                used(V2_1, V2_1, O, 1, 20, "", "ST"),
                used(V2_2, V2_2, O, 1, 30, "", "ST"),
                used(V2_3, V2_4, O, 1, 20, "", "ST"),
                used(V2_5, V2_5_1, O, 1, 227, "", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "HD"),
            ],
        ),
        single(
            "file_creation_date_time",
            "File Creation Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "file_security",
            "File Security",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 40, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "file_name_id",
            "File Name/ID",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "file_header_comment",
            "File Header Comment",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "file_control_id",
            "File Control ID",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "reference_file_control_id",
            "Reference File Control ID",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "file_sending_network_address",
            "File Sending Network Address",
            of(&HD),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "HD")],
        ),
        single(
            "file_receiving_network_address",
            "File Receiving Network Address",
            of(&HD),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "HD")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "fhs",
    doc: "FHS segments (File Header), one row each",
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
        column("file_field_separator", Utf8, "FHS-1", "File Field Separator"),
        column("file_encoding_characters", Utf8, "FHS-2", "File Encoding Characters"),
        column(
            "file_sending_application",
            Struct(&HD_COLUMNS),
            "FHS-3",
            "File Sending Application",
        ),
        column(
            "file_sending_facility",
            Struct(&HD_COLUMNS),
            "FHS-4",
            "File Sending Facility",
        ),
        column(
            "file_receiving_application",
            Struct(&HD_COLUMNS),
            "FHS-5",
            "File Receiving Application",
        ),
        column(
            "file_receiving_facility",
            Struct(&HD_COLUMNS),
            "FHS-6",
            "File Receiving Facility",
        ),
        column("file_creation_date_time", Timestamp, "FHS-7", "File Creation Date/Time"),
        column("file_security", Utf8, "FHS-8", "File Security"),
        column("file_name_id", Utf8, "FHS-9", "File Name/ID"),
        column("file_header_comment", Utf8, "FHS-10", "File Header Comment"),
        column("file_control_id", Utf8, "FHS-11", "File Control ID"),
        column("reference_file_control_id", Utf8, "FHS-12", "Reference File Control ID"),
        column(
            "file_sending_network_address",
            Struct(&HD_COLUMNS),
            "FHS-13",
            "File Sending Network Address",
        ),
        column(
            "file_receiving_network_address",
            Struct(&HD_COLUMNS),
            "FHS-14",
            "File Receiving Network Address",
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
