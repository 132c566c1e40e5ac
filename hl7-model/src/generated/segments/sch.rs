// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// SCH · Scheduling Activity Information
#[derive(Default)]
#[non_exhaustive]
pub struct Sch {
    /// SCH-1 · Placer Appointment ID · EI
    pub placer_appointment_id: Maybe<Box<Ei>>,
    /// SCH-2 · Filler Appointment ID · EI
    pub filler_appointment_id: Maybe<Box<Ei>>,
    /// SCH-3 · Occurrence Number · NM
    pub occurrence_number: Maybe<Nm>,
    /// SCH-4 · Placer Group Number · EI
    pub placer_group_number: Maybe<Box<Ei>>,
    /// SCH-5 · Schedule ID · CWE
    pub schedule_id: Maybe<Box<Cwe>>,
    /// SCH-6 · Event Reason · CWE
    pub event_reason: Maybe<Box<Cwe>>,
    /// SCH-7 · Appointment Reason · CWE
    pub appointment_reason: Maybe<Box<Cwe>>,
    /// SCH-8 · Appointment Type · CWE
    pub appointment_type: Maybe<Box<Cwe>>,
    /// SCH-9 · Appointment Duration · NM
    pub appointment_duration: Maybe<Nm>,
    /// SCH-10 · Appointment Duration Units · CNE
    pub appointment_duration_units: Maybe<Box<Cne>>,
    /// SCH-11 · Appointment Timing Quantity · TQ
    pub appointment_timing_quantity: Vec<Maybe<Tq>>,
    /// SCH-12 · Placer Contact Person · XCN
    pub placer_contact_person: Vec<Maybe<Xcn>>,
    /// SCH-13 · Placer Contact Phone Number · XTN
    pub placer_contact_phone_number: Maybe<Box<Xtn>>,
    /// SCH-14 · Placer Contact Address · XAD
    pub placer_contact_address: Vec<Maybe<Xad>>,
    /// SCH-15 · Placer Contact Location · PL
    pub placer_contact_location: Maybe<Box<Pl>>,
    /// SCH-16 · Filler Contact Person · XCN
    pub filler_contact_person: Vec<Maybe<Xcn>>,
    /// SCH-17 · Filler Contact Phone Number · XTN
    pub filler_contact_phone_number: Maybe<Box<Xtn>>,
    /// SCH-18 · Filler Contact Address · XAD
    pub filler_contact_address: Vec<Maybe<Xad>>,
    /// SCH-19 · Filler Contact Location · PL
    pub filler_contact_location: Maybe<Box<Pl>>,
    /// SCH-20 · Entered By Person · XCN
    pub entered_by_person: Vec<Maybe<Xcn>>,
    /// SCH-21 · Entered By Phone Number · XTN
    pub entered_by_phone_number: Vec<Maybe<Xtn>>,
    /// SCH-22 · Entered By Location · PL
    pub entered_by_location: Maybe<Box<Pl>>,
    /// SCH-23 · Parent Placer Appointment ID · EI
    pub parent_placer_appointment_id: Maybe<Box<Ei>>,
    /// SCH-24 · Parent Filler Appointment ID · EI
    pub parent_filler_appointment_id: Maybe<Box<Ei>>,
    /// SCH-25 · Filler Status Code · CWE
    pub filler_status_code: Maybe<Box<Cwe>>,
    /// SCH-26 · Placer Order Number · EI
    pub placer_order_number: Vec<Maybe<Ei>>,
    /// SCH-27 · Filler Order Number · EI
    pub filler_order_number: Vec<Maybe<Ei>>,
    /// What a message has beyond these 27.
    pub extra: Extra,
}
record!(
    segment Sch, SCH, [1 => placer_appointment_id, 2 => filler_appointment_id, 3 =>
    occurrence_number, 4 => placer_group_number, 5 => schedule_id, 6 => event_reason, 7
    => appointment_reason, 8 => appointment_type, 9 => appointment_duration, 10 =>
    appointment_duration_units, 11 => appointment_timing_quantity, 12 =>
    placer_contact_person, 13 => placer_contact_phone_number, 14 =>
    placer_contact_address, 15 => placer_contact_location, 16 => filler_contact_person,
    17 => filler_contact_phone_number, 18 => filler_contact_address, 19 =>
    filler_contact_location, 20 => entered_by_person, 21 => entered_by_phone_number, 22
    => entered_by_location, 23 => parent_placer_appointment_id, 24 =>
    parent_filler_appointment_id, 25 => filler_status_code, 26 => placer_order_number, 27
    => filler_order_number]
);
/// Definition of [`Sch`].
pub static SCH: SegmentDef = SegmentDef {
    id: "SCH",
    title: "Scheduling Activity Information",
    fields: &[
        single(
            "placer_appointment_id",
            "Placer Appointment ID",
            of(&EI),
            &[
                used(V2_3, V2_3, R, 1, 22, "", "EI"),
                used(V2_3_1, V2_5_1, C, 1, 75, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "filler_appointment_id",
            "Filler Appointment ID",
            of(&EI),
            &[
                used(V2_3, V2_3, C, 1, 22, "", "EI"),
                used(V2_3_1, V2_5_1, C, 1, 75, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "occurrence_number",
            "Occurrence Number",
            NM,
            &[used(V2_3, V2_6, C, 1, 5, "", "NM"), used(V2_7, V2_8_2, C, 1, 0, "", "NM")],
        ),
        single(
            "placer_group_number",
            "Placer Group Number",
            of(&EI),
            &[
                used(V2_3, V2_3, O, 1, 37, "", "EI"),
                used(V2_3_1, V2_5_1, O, 1, 22, "", "EI"),
                used(V2_6, V2_7_1, O, 1, 0, "", "EI"),
                used(V2_8, V2_8_2, O, 1, 0, "", "EIP"),
            ],
        ),
        single(
            "schedule_id",
            "Schedule ID",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "event_reason",
            "Event Reason",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "appointment_reason",
            "Appointment Reason",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "0276", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0276", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0276", "CWE"),
            ],
        ),
        single(
            "appointment_type",
            "Appointment Type",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "0277", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0277", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0277", "CWE"),
            ],
        ),
        single(
            "appointment_duration",
            "Appointment Duration",
            NM,
            &[
                used(V2_3, V2_5_1, O, 1, 20, "", "NM"),
                used(V2_6, V2_6, O, 1, 0, "", "NM"),
                used(V2_7, V2_8_2, W, 1, 0, "", "NM"),
            ],
        ),
        single(
            "appointment_duration_units",
            "Appointment Duration Units",
            of(&CNE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CNE"),
            ],
        ),
        repeated(
            "appointment_timing_quantity",
            "Appointment Timing Quantity",
            of(&TQ),
            &[
                used(V2_3, V2_4, R, 0, 200, "", "TQ"),
                used(V2_5, V2_5_1, O, 0, 200, "", "TQ"),
                used(V2_6, V2_6, O, 0, 0, "", "TQ"),
                used(V2_7, V2_8_2, W, 1, 0, "", "TQ"),
            ],
        ),
        repeated(
            "placer_contact_person",
            "Placer Contact Person",
            of(&XCN),
            &[
                used(V2_3, V2_3, O, 1, 48, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 48, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "placer_contact_phone_number",
            "Placer Contact Phone Number",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 1, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 1, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XTN"),
            ],
        ),
        repeated(
            "placer_contact_address",
            "Placer Contact Address",
            of(&XAD),
            &[
                used(V2_3, V2_3, O, 1, 106, "", "XAD"),
                used(V2_3_1, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        single(
            "placer_contact_location",
            "Placer Contact Location",
            of(&PL),
            &[
                used(V2_3, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        repeated(
            "filler_contact_person",
            "Filler Contact Person",
            of(&XCN),
            &[
                used(V2_3, V2_3, R, 1, 38, "", "XCN"),
                used(V2_3_1, V2_3_1, R, 0, 38, "", "XCN"),
                used(V2_4, V2_5_1, R, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, R, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "filler_contact_phone_number",
            "Filler Contact Phone Number",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 1, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 1, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XTN"),
            ],
        ),
        repeated(
            "filler_contact_address",
            "Filler Contact Address",
            of(&XAD),
            &[
                used(V2_3, V2_3, O, 1, 106, "", "XAD"),
                used(V2_3_1, V2_3_1, O, 0, 106, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        single(
            "filler_contact_location",
            "Filler Contact Location",
            of(&PL),
            &[
                used(V2_3, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        repeated(
            "entered_by_person",
            "Entered By Person",
            of(&XCN),
            &[
                used(V2_3, V2_3, R, 1, 48, "", "XCN"),
                used(V2_3_1, V2_3_1, R, 0, 48, "", "XCN"),
                used(V2_4, V2_5_1, R, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, R, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "entered_by_phone_number",
            "Entered By Phone Number",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "entered_by_location",
            "Entered By Location",
            of(&PL),
            &[
                used(V2_3, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        single(
            "parent_placer_appointment_id",
            "Parent Placer Appointment ID",
            of(&EI),
            &[
                used(V2_3, V2_5_1, O, 1, 75, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "parent_filler_appointment_id",
            "Parent Filler Appointment ID",
            of(&EI),
            &[
                used(V2_3, V2_3, O, 1, 75, "", "EI"),
                used(V2_3_1, V2_5_1, C, 1, 75, "", "EI"),
                used(V2_6, V2_8_2, C, 1, 0, "", "EI"),
            ],
        ),
        single(
            "filler_status_code",
            "Filler Status Code",
            of(&CWE),
            &[
                used(V2_3, V2_3, C, 1, 200, "0278", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 200, "0278", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0278", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0278", "CWE"),
            ],
        ),
        repeated(
            "placer_order_number",
            "Placer Order Number",
            of(&EI),
            &[
                used(V2_4, V2_5_1, C, 0, 22, "", "EI"),
                used(V2_6, V2_8_2, C, 0, 0, "", "EI"),
            ],
        ),
        repeated(
            "filler_order_number",
            "Filler Order Number",
            of(&EI),
            &[
                used(V2_4, V2_5_1, C, 0, 22, "", "EI"),
                used(V2_6, V2_8_2, C, 0, 0, "", "EI"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "sch",
    doc: "SCH segments (Scheduling Activity Information), one row each",
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
            "placer_appointment_id",
            Struct(&EI_COLUMNS),
            "SCH-1",
            "Placer Appointment ID",
        ),
        column(
            "filler_appointment_id",
            Struct(&EI_COLUMNS),
            "SCH-2",
            "Filler Appointment ID",
        ),
        column("occurrence_number", Decimal, "SCH-3", "Occurrence Number"),
        column(
            "placer_group_number",
            Struct(&EI_COLUMNS),
            "SCH-4",
            "Placer Group Number",
        ),
        column("schedule_id", Struct(&CWE_COLUMNS), "SCH-5", "Schedule ID"),
        column("event_reason", Struct(&CWE_COLUMNS), "SCH-6", "Event Reason"),
        column(
            "appointment_reason",
            Struct(&CWE_COLUMNS),
            "SCH-7",
            "Appointment Reason",
        ),
        column("appointment_type", Struct(&CWE_COLUMNS), "SCH-8", "Appointment Type"),
        column("appointment_duration", Decimal, "SCH-9", "Appointment Duration"),
        column(
            "appointment_duration_units",
            Struct(&CNE_COLUMNS),
            "SCH-10",
            "Appointment Duration Units",
        ),
        column(
            "appointment_timing_quantity",
            List(&TQ_KIND),
            "SCH-11",
            "Appointment Timing Quantity",
        ),
        column(
            "placer_contact_person",
            List(&XCN_KIND),
            "SCH-12",
            "Placer Contact Person",
        ),
        column(
            "placer_contact_phone_number",
            Struct(&XTN_COLUMNS),
            "SCH-13",
            "Placer Contact Phone Number",
        ),
        column(
            "placer_contact_address",
            List(&XAD_KIND),
            "SCH-14",
            "Placer Contact Address",
        ),
        column(
            "placer_contact_location",
            Struct(&PL_COLUMNS),
            "SCH-15",
            "Placer Contact Location",
        ),
        column(
            "filler_contact_person",
            List(&XCN_KIND),
            "SCH-16",
            "Filler Contact Person",
        ),
        column(
            "filler_contact_phone_number",
            Struct(&XTN_COLUMNS),
            "SCH-17",
            "Filler Contact Phone Number",
        ),
        column(
            "filler_contact_address",
            List(&XAD_KIND),
            "SCH-18",
            "Filler Contact Address",
        ),
        column(
            "filler_contact_location",
            Struct(&PL_COLUMNS),
            "SCH-19",
            "Filler Contact Location",
        ),
        column("entered_by_person", List(&XCN_KIND), "SCH-20", "Entered By Person"),
        column(
            "entered_by_phone_number",
            List(&XTN_KIND),
            "SCH-21",
            "Entered By Phone Number",
        ),
        column(
            "entered_by_location",
            Struct(&PL_COLUMNS),
            "SCH-22",
            "Entered By Location",
        ),
        column(
            "parent_placer_appointment_id",
            Struct(&EI_COLUMNS),
            "SCH-23",
            "Parent Placer Appointment ID",
        ),
        column(
            "parent_filler_appointment_id",
            Struct(&EI_COLUMNS),
            "SCH-24",
            "Parent Filler Appointment ID",
        ),
        column(
            "filler_status_code",
            Struct(&CWE_COLUMNS),
            "SCH-25",
            "Filler Status Code",
        ),
        column("placer_order_number", List(&EI_KIND), "SCH-26", "Placer Order Number"),
        column("filler_order_number", List(&EI_KIND), "SCH-27", "Filler Order Number"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
