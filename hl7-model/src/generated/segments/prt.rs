// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PRT · Participation Information
#[derive(Default)]
#[non_exhaustive]
pub struct Prt {
    /// PRT-1 · Participation Instance ID · EI
    pub participation_instance_id: Maybe<Box<Ei>>,
    /// PRT-2 · Action Code · ID
    pub action_code: Maybe<String>,
    /// PRT-3 · Action Reason · CWE
    pub action_reason: Maybe<Box<Cwe>>,
    /// PRT-4 · Participation · CWE
    pub participation: Maybe<Box<Cwe>>,
    /// PRT-5 · Participation Person · XCN
    pub participation_person: Vec<Maybe<Xcn>>,
    /// PRT-6 · Participation Person Provider Type · CWE
    pub participation_person_provider_type: Maybe<Box<Cwe>>,
    /// PRT-7 · Participant Organization Unit Type · CWE
    pub participant_organization_unit_type: Maybe<Box<Cwe>>,
    /// PRT-8 · Participation Organization · XON
    pub participation_organization: Vec<Maybe<Xon>>,
    /// PRT-9 · Participant Location · PL
    pub participant_location: Vec<Maybe<Pl>>,
    /// PRT-10 · Participation Device · EI
    pub participation_device: Vec<Maybe<Ei>>,
    /// PRT-11 · Participation Begin Date/Time (arrival time) · DTM
    pub participation_begin_date_time: Maybe<Dtm>,
    /// PRT-12 · Participation End Date/Time (departure time) · DTM
    pub participation_end_date_time: Maybe<Dtm>,
    /// PRT-13 · Participation Qualitative Duration · CWE
    pub participation_qualitative_duration: Maybe<Box<Cwe>>,
    /// PRT-14 · Participation Address · XAD
    pub participation_address: Vec<Maybe<Xad>>,
    /// PRT-15 · Participant Telecommunication Address · XTN
    pub participant_telecommunication_address: Vec<Maybe<Xtn>>,
    /// PRT-16 · Participant Device Identifier · EI
    pub participant_device_identifier: Maybe<Box<Ei>>,
    /// PRT-17 · Participant Device Manufacture Date · DTM
    pub participant_device_manufacture_date: Maybe<Dtm>,
    /// PRT-18 · Participant Device Expiry Date · DTM
    pub participant_device_expiry_date: Maybe<Dtm>,
    /// PRT-19 · Participant Device Lot Number · ST
    pub participant_device_lot_number: Maybe<String>,
    /// PRT-20 · Participant Device Serial Number · ST
    pub participant_device_serial_number: Maybe<String>,
    /// PRT-21 · Participant Device Donation Identification · EI
    pub participant_device_donation_identification: Maybe<Box<Ei>>,
    /// PRT-22 · Participation Device Type · CNE
    pub participation_device_type: Maybe<Box<Cne>>,
    /// What a message has beyond these 22.
    pub extra: Extra,
}
record!(
    segment Prt, PRT, [1 => participation_instance_id, 2 => action_code, 3 =>
    action_reason, 4 => participation, 5 => participation_person, 6 =>
    participation_person_provider_type, 7 => participant_organization_unit_type, 8 =>
    participation_organization, 9 => participant_location, 10 => participation_device, 11
    => participation_begin_date_time, 12 => participation_end_date_time, 13 =>
    participation_qualitative_duration, 14 => participation_address, 15 =>
    participant_telecommunication_address, 16 => participant_device_identifier, 17 =>
    participant_device_manufacture_date, 18 => participant_device_expiry_date, 19 =>
    participant_device_lot_number, 20 => participant_device_serial_number, 21 =>
    participant_device_donation_identification, 22 => participation_device_type]
);
/// Definition of [`Prt`].
pub static PRT: SegmentDef = SegmentDef {
    id: "PRT",
    title: "Participation Information",
    fields: &[
        single(
            "participation_instance_id",
            "Participation Instance ID",
            of(&EI),
            &[used(V2_7, V2_8_2, C, 1, 0, "", "EI")],
        ),
        single(
            "action_code",
            "Action Code",
            ID,
            &[
                used(V2_7, V2_7_1, R, 1, 2, "0287", "ID"),
                used(V2_8, V2_8, R, 1, 2, "0206", "ID"),
                used(V2_8_1, V2_8_2, R, 1, 0, "0206", "ID"),
            ],
        ),
        single(
            "action_reason",
            "Action Reason",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "participation",
            "Participation",
            of(&CWE),
            &[used(V2_7, V2_8_2, R, 1, 0, "0912", "CWE")],
        ),
        repeated(
            "participation_person",
            "Participation Person",
            of(&XCN),
            &[used(V2_7, V2_8_2, C, 0, 0, "", "XCN")],
        ),
        single(
            "participation_person_provider_type",
            "Participation Person Provider Type",
            of(&CWE),
            &[used(V2_7, V2_8_2, C, 1, 0, "", "CWE")],
        ),
        single(
            "participant_organization_unit_type",
            "Participant Organization Unit Type",
            of(&CWE),
            &[used(V2_7, V2_8_2, C, 1, 0, "0406", "CWE")],
        ),
        repeated(
            "participation_organization",
            "Participation Organization",
            of(&XON),
            &[used(V2_7, V2_8_2, C, 0, 0, "", "XON")],
        ),
        repeated(
            "participant_location",
            "Participant Location",
            of(&PL),
            &[used(V2_7, V2_8_2, C, 0, 0, "", "PL")],
        ),
        repeated(
            "participation_device",
            "Participation Device",
            of(&EI),
            &[used(V2_7, V2_8_2, C, 0, 0, "", "EI")],
        ),
        single(
            "participation_begin_date_time",
            "Participation Begin Date/Time (arrival time)",
            DTM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "DTM")],
        ),
        single(
            "participation_end_date_time",
            "Participation End Date/Time (departure time)",
            DTM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "DTM")],
        ),
        single(
            "participation_qualitative_duration",
            "Participation Qualitative Duration",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        repeated(
            "participation_address",
            "Participation Address",
            of(&XAD),
            &[used(V2_7, V2_8_2, C, 0, 0, "", "XAD")],
        ),
        repeated(
            "participant_telecommunication_address",
            "Participant Telecommunication Address",
            of(&XTN),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "XTN")],
        ),
        single(
            "participant_device_identifier",
            "Participant Device Identifier",
            of(&EI),
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "participant_device_manufacture_date",
            "Participant Device Manufacture Date",
            DTM,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "DTM")],
        ),
        single(
            "participant_device_expiry_date",
            "Participant Device Expiry Date",
            DTM,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "DTM")],
        ),
        single(
            "participant_device_lot_number",
            "Participant Device Lot Number",
            ST,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "participant_device_serial_number",
            "Participant Device Serial Number",
            ST,
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "participant_device_donation_identification",
            "Participant Device Donation Identification",
            of(&EI),
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "participation_device_type",
            "Participation Device Type",
            of(&CNE),
            &[used(V2_8_2, V2_8_2, C, 1, 0, "", "CNE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "prt",
    doc: "PRT segments (Participation Information), one row each",
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
            "participation_instance_id",
            Struct(&EI_COLUMNS),
            "PRT-1",
            "Participation Instance ID",
        ),
        column("action_code", Utf8, "PRT-2", "Action Code"),
        column("action_reason", Struct(&CWE_COLUMNS), "PRT-3", "Action Reason"),
        column("participation", Struct(&CWE_COLUMNS), "PRT-4", "Participation"),
        column("participation_person", List(&XCN_KIND), "PRT-5", "Participation Person"),
        column(
            "participation_person_provider_type",
            Struct(&CWE_COLUMNS),
            "PRT-6",
            "Participation Person Provider Type",
        ),
        column(
            "participant_organization_unit_type",
            Struct(&CWE_COLUMNS),
            "PRT-7",
            "Participant Organization Unit Type",
        ),
        column(
            "participation_organization",
            List(&XON_KIND),
            "PRT-8",
            "Participation Organization",
        ),
        column("participant_location", List(&PL_KIND), "PRT-9", "Participant Location"),
        column("participation_device", List(&EI_KIND), "PRT-10", "Participation Device"),
        column(
            "participation_begin_date_time",
            Timestamp,
            "PRT-11",
            "Participation Begin Date/Time (arrival time)",
        ),
        column(
            "participation_end_date_time",
            Timestamp,
            "PRT-12",
            "Participation End Date/Time (departure time)",
        ),
        column(
            "participation_qualitative_duration",
            Struct(&CWE_COLUMNS),
            "PRT-13",
            "Participation Qualitative Duration",
        ),
        column(
            "participation_address",
            List(&XAD_KIND),
            "PRT-14",
            "Participation Address",
        ),
        column(
            "participant_telecommunication_address",
            List(&XTN_KIND),
            "PRT-15",
            "Participant Telecommunication Address",
        ),
        column(
            "participant_device_identifier",
            Struct(&EI_COLUMNS),
            "PRT-16",
            "Participant Device Identifier",
        ),
        column(
            "participant_device_manufacture_date",
            Timestamp,
            "PRT-17",
            "Participant Device Manufacture Date",
        ),
        column(
            "participant_device_expiry_date",
            Timestamp,
            "PRT-18",
            "Participant Device Expiry Date",
        ),
        column(
            "participant_device_lot_number",
            Utf8,
            "PRT-19",
            "Participant Device Lot Number",
        ),
        column(
            "participant_device_serial_number",
            Utf8,
            "PRT-20",
            "Participant Device Serial Number",
        ),
        column(
            "participant_device_donation_identification",
            Struct(&EI_COLUMNS),
            "PRT-21",
            "Participant Device Donation Identification",
        ),
        column(
            "participation_device_type",
            Struct(&CNE_COLUMNS),
            "PRT-22",
            "Participation Device Type",
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
