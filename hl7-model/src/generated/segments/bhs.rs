// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// BHS · Batch Header
#[derive(Default)]
#[non_exhaustive]
pub struct Bhs {
    /// BHS-1 · Batch Field Separator · ST
    pub batch_field_separator: Maybe<String>,
    /// BHS-2 · Batch Encoding Characters · ST
    pub batch_encoding_characters: Maybe<String>,
    /// BHS-3 · Batch Sending Application · HD
    pub batch_sending_application: Maybe<Box<Hd>>,
    /// BHS-4 · Batch Sending Facility · HD
    pub batch_sending_facility: Maybe<Box<Hd>>,
    /// BHS-5 · Batch Receiving Application · HD
    pub batch_receiving_application: Maybe<Box<Hd>>,
    /// BHS-6 · Batch Receiving Facility · HD
    pub batch_receiving_facility: Maybe<Box<Hd>>,
    /// BHS-7 · Batch Creation Date/Time · DTM
    pub batch_creation_date_time: Maybe<Dtm>,
    /// BHS-8 · Batch Security · ST
    pub batch_security: Maybe<String>,
    /// BHS-9 · Batch Name/ID/Type · ST
    pub batch_name_id_type: Maybe<String>,
    /// BHS-10 · Batch Comment · ST
    pub batch_comment: Maybe<String>,
    /// BHS-11 · Batch Control ID · ST
    pub batch_control_id: Maybe<String>,
    /// BHS-12 · Reference Batch Control ID · ST
    pub reference_batch_control_id: Maybe<String>,
    /// BHS-13 · Batch Sending Network Address · HD
    pub batch_sending_network_address: Maybe<Box<Hd>>,
    /// BHS-14 · Batch Receiving Network Address · HD
    pub batch_receiving_network_address: Maybe<Box<Hd>>,
    /// What a message has beyond these 14.
    pub extra: Extra,
}
record!(
    segment Bhs, BHS, [1 => batch_field_separator, 2 => batch_encoding_characters, 3 =>
    batch_sending_application, 4 => batch_sending_facility, 5 =>
    batch_receiving_application, 6 => batch_receiving_facility, 7 =>
    batch_creation_date_time, 8 => batch_security, 9 => batch_name_id_type, 10 =>
    batch_comment, 11 => batch_control_id, 12 => reference_batch_control_id, 13 =>
    batch_sending_network_address, 14 => batch_receiving_network_address]
);
/// Definition of [`Bhs`].
pub static BHS: SegmentDef = SegmentDef {
    id: "BHS",
    title: "Batch Header",
    fields: &[
        single(
            "batch_field_separator",
            "Batch Field Separator",
            ST,
            &[used(V2_1, V2_8_2, R, 1, 1, "", "ST")],
        ),
        single(
            "batch_encoding_characters",
            "Batch Encoding Characters",
            ST,
            &[
                used(V2_1, V2_1, R, 1, 3, "", "ST"),
                used(V2_2, V2_2, R, 1, 4, "", "ST"),
                used(V2_3, V2_5_1, R, 1, 3, "", "ST"),
                used(V2_6, V2_6, R, 1, 4, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 5, "", "ST"),
            ],
        ),
        single(
            "batch_sending_application",
            "Batch Sending Application",
            of(&HD),
            &[
                used(V2_1, V2_4, O, 1, 15, "", "ST"),
                used(V2_5, V2_5_1, O, 1, 227, "", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "HD"),
            ],
        ),
        single(
            "batch_sending_facility",
            "Batch Sending Facility",
            of(&HD),
            &[
                used(V2_1, V2_4, O, 1, 20, "", "ST"),
                used(V2_5, V2_5_1, O, 1, 227, "", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "HD"),
            ],
        ),
        single(
            "batch_receiving_application",
            "Batch Receiving Application",
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
            "batch_receiving_facility",
            "Batch Receiving Facility",
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
            "batch_creation_date_time",
            "Batch Creation Date/Time",
            DTM,
            &[
                used(V2_1, V2_1, O, 1, 19, "", "TS"),
                used(V2_2, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "batch_security",
            "Batch Security",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 40, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "batch_name_id_type",
            "Batch Name/ID/Type",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "batch_comment",
            "Batch Comment",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "batch_control_id",
            "Batch Control ID",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "reference_batch_control_id",
            "Reference Batch Control ID",
            ST,
            &[
                used(V2_1, V2_6, O, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "batch_sending_network_address",
            "Batch Sending Network Address",
            of(&HD),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "HD")],
        ),
        single(
            "batch_receiving_network_address",
            "Batch Receiving Network Address",
            of(&HD),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "HD")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "bhs",
    doc: "BHS segments (Batch Header), one row each",
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
        column("batch_field_separator", Utf8, "BHS-1", "Batch Field Separator"),
        column("batch_encoding_characters", Utf8, "BHS-2", "Batch Encoding Characters"),
        column(
            "batch_sending_application",
            Struct(&HD_COLUMNS),
            "BHS-3",
            "Batch Sending Application",
        ),
        column(
            "batch_sending_facility",
            Struct(&HD_COLUMNS),
            "BHS-4",
            "Batch Sending Facility",
        ),
        column(
            "batch_receiving_application",
            Struct(&HD_COLUMNS),
            "BHS-5",
            "Batch Receiving Application",
        ),
        column(
            "batch_receiving_facility",
            Struct(&HD_COLUMNS),
            "BHS-6",
            "Batch Receiving Facility",
        ),
        column(
            "batch_creation_date_time",
            Timestamp,
            "BHS-7",
            "Batch Creation Date/Time",
        ),
        column("batch_security", Utf8, "BHS-8", "Batch Security"),
        column("batch_name_id_type", Utf8, "BHS-9", "Batch Name/ID/Type"),
        column("batch_comment", Utf8, "BHS-10", "Batch Comment"),
        column("batch_control_id", Utf8, "BHS-11", "Batch Control ID"),
        column(
            "reference_batch_control_id",
            Utf8,
            "BHS-12",
            "Reference Batch Control ID",
        ),
        column(
            "batch_sending_network_address",
            Struct(&HD_COLUMNS),
            "BHS-13",
            "Batch Sending Network Address",
        ),
        column(
            "batch_receiving_network_address",
            Struct(&HD_COLUMNS),
            "BHS-14",
            "Batch Receiving Network Address",
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
