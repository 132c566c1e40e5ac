// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ARQ · Appointment Request
#[derive(Default)]
#[non_exhaustive]
pub struct Arq {
    /// ARQ-1 · Placer Appointment ID · EI
    pub placer_appointment_id: Maybe<Box<Ei>>,
    /// ARQ-2 · Filler Appointment ID · EI
    pub filler_appointment_id: Maybe<Box<Ei>>,
    /// ARQ-3 · Occurrence Number · NM
    pub occurrence_number: Maybe<Nm>,
    /// ARQ-4 · Placer Group Number · EI
    pub placer_group_number: Maybe<Box<Ei>>,
    /// ARQ-5 · Schedule ID · CWE
    pub schedule_id: Maybe<Box<Cwe>>,
    /// ARQ-6 · Request Event Reason · CWE
    pub request_event_reason: Maybe<Box<Cwe>>,
    /// ARQ-7 · Appointment Reason · CWE
    pub appointment_reason: Maybe<Box<Cwe>>,
    /// ARQ-8 · Appointment Type · CWE
    pub appointment_type: Maybe<Box<Cwe>>,
    /// ARQ-9 · Appointment Duration · NM
    pub appointment_duration: Maybe<Nm>,
    /// ARQ-10 · Appointment Duration Units · CNE
    pub appointment_duration_units: Maybe<Box<Cne>>,
    /// ARQ-11 · Requested Start Date/Time Range · DR
    pub requested_start_date_time_range: Vec<Maybe<Dr>>,
    /// ARQ-12 · Priority-ARQ · ST
    pub priority_arq: Maybe<String>,
    /// ARQ-13 · Repeating Interval · RI
    pub repeating_interval: Maybe<Box<Ri>>,
    /// ARQ-14 · Repeating Interval Duration · ST
    pub repeating_interval_duration: Maybe<String>,
    /// ARQ-15 · Placer Contact Person · XCN
    pub placer_contact_person: Vec<Maybe<Xcn>>,
    /// ARQ-16 · Placer Contact Phone Number · XTN
    pub placer_contact_phone_number: Vec<Maybe<Xtn>>,
    /// ARQ-17 · Placer Contact Address · XAD
    pub placer_contact_address: Vec<Maybe<Xad>>,
    /// ARQ-18 · Placer Contact Location · PL
    pub placer_contact_location: Maybe<Box<Pl>>,
    /// ARQ-19 · Entered By Person · XCN
    pub entered_by_person: Vec<Maybe<Xcn>>,
    /// ARQ-20 · Entered By Phone Number · XTN
    pub entered_by_phone_number: Vec<Maybe<Xtn>>,
    /// ARQ-21 · Entered By Location · PL
    pub entered_by_location: Maybe<Box<Pl>>,
    /// ARQ-22 · Parent Placer Appointment ID · EI
    pub parent_placer_appointment_id: Maybe<Box<Ei>>,
    /// ARQ-23 · Parent Filler Appointment ID · EI
    pub parent_filler_appointment_id: Maybe<Box<Ei>>,
    /// ARQ-24 · Placer Order Number · EI
    pub placer_order_number: Vec<Maybe<Ei>>,
    /// ARQ-25 · Filler Order Number · EI
    pub filler_order_number: Vec<Maybe<Ei>>,
    /// What a message has beyond these 25.
    pub extra: Extra,
}
record!(
    segment Arq, ARQ, [1 => placer_appointment_id, 2 => filler_appointment_id, 3 =>
    occurrence_number, 4 => placer_group_number, 5 => schedule_id, 6 =>
    request_event_reason, 7 => appointment_reason, 8 => appointment_type, 9 =>
    appointment_duration, 10 => appointment_duration_units, 11 =>
    requested_start_date_time_range, 12 => priority_arq, 13 => repeating_interval, 14 =>
    repeating_interval_duration, 15 => placer_contact_person, 16 =>
    placer_contact_phone_number, 17 => placer_contact_address, 18 =>
    placer_contact_location, 19 => entered_by_person, 20 => entered_by_phone_number, 21
    => entered_by_location, 22 => parent_placer_appointment_id, 23 =>
    parent_filler_appointment_id, 24 => placer_order_number, 25 => filler_order_number]
);
/// Definition of [`Arq`].
pub static ARQ: SegmentDef = SegmentDef {
    id: "ARQ",
    title: "Appointment Request",
    fields: &[
        single(
            "placer_appointment_id",
            "Placer Appointment ID",
            of(&EI),
            &[
                used(V2_3, V2_5_1, R, 1, 75, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "filler_appointment_id",
            "Filler Appointment ID",
            of(&EI),
            &[
                used(V2_3, V2_5_1, C, 1, 75, "", "EI"),
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
                used(V2_3, V2_3, O, 1, 75, "", "EI"),
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
            "request_event_reason",
            "Request Event Reason",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
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
                used(V2_6, V2_8_2, O, 1, 0, "", "NM"),
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
            "requested_start_date_time_range",
            "Requested Start Date/Time Range",
            of(&DR),
            &[
                used(V2_3, V2_5_1, O, 0, 53, "", "DR"),
                used(V2_6, V2_8_2, O, 0, 0, "", "DR"),
            ],
        ),
        single(
            "priority_arq",
            "Priority-ARQ",
            ST,
            &[used(V2_3, V2_6, O, 1, 5, "", "ST"), used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "repeating_interval",
            "Repeating Interval",
            of(&RI),
            &[
                used(V2_3, V2_5_1, O, 1, 100, "", "RI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "RI"),
            ],
        ),
        single(
            "repeating_interval_duration",
            "Repeating Interval Duration",
            ST,
            &[used(V2_3, V2_6, O, 1, 5, "", "ST"), used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        repeated(
            "placer_contact_person",
            "Placer Contact Person",
            of(&XCN),
            &[
                used(V2_3, V2_3, O, 1, 48, "", "XCN"),
                used(V2_3_1, V2_3_1, R, 0, 48, "", "XCN"),
                used(V2_4, V2_5_1, R, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, R, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "placer_contact_phone_number",
            "Placer Contact Phone Number",
            of(&XTN),
            &[
                used(V2_3, V2_3, O, 1, 40, "", "XTN"),
                used(V2_3_1, V2_3_1, O, 0, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
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
                used(V2_3, V2_5_1, O, 1, 75, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
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
    name: "arq",
    doc: "ARQ segments (Appointment Request), one row each",
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
            "ARQ-1",
            "Placer Appointment ID",
        ),
        column(
            "filler_appointment_id",
            Struct(&EI_COLUMNS),
            "ARQ-2",
            "Filler Appointment ID",
        ),
        column("occurrence_number", Decimal, "ARQ-3", "Occurrence Number"),
        column(
            "placer_group_number",
            Struct(&EI_COLUMNS),
            "ARQ-4",
            "Placer Group Number",
        ),
        column("schedule_id", Struct(&CWE_COLUMNS), "ARQ-5", "Schedule ID"),
        column(
            "request_event_reason",
            Struct(&CWE_COLUMNS),
            "ARQ-6",
            "Request Event Reason",
        ),
        column(
            "appointment_reason",
            Struct(&CWE_COLUMNS),
            "ARQ-7",
            "Appointment Reason",
        ),
        column("appointment_type", Struct(&CWE_COLUMNS), "ARQ-8", "Appointment Type"),
        column("appointment_duration", Decimal, "ARQ-9", "Appointment Duration"),
        column(
            "appointment_duration_units",
            Struct(&CNE_COLUMNS),
            "ARQ-10",
            "Appointment Duration Units",
        ),
        column(
            "requested_start_date_time_range",
            List(&DR_KIND),
            "ARQ-11",
            "Requested Start Date/Time Range",
        ),
        column("priority_arq", Utf8, "ARQ-12", "Priority-ARQ"),
        column(
            "repeating_interval",
            Struct(&RI_COLUMNS),
            "ARQ-13",
            "Repeating Interval",
        ),
        column(
            "repeating_interval_duration",
            Utf8,
            "ARQ-14",
            "Repeating Interval Duration",
        ),
        column(
            "placer_contact_person",
            List(&XCN_KIND),
            "ARQ-15",
            "Placer Contact Person",
        ),
        column(
            "placer_contact_phone_number",
            List(&XTN_KIND),
            "ARQ-16",
            "Placer Contact Phone Number",
        ),
        column(
            "placer_contact_address",
            List(&XAD_KIND),
            "ARQ-17",
            "Placer Contact Address",
        ),
        column(
            "placer_contact_location",
            Struct(&PL_COLUMNS),
            "ARQ-18",
            "Placer Contact Location",
        ),
        column("entered_by_person", List(&XCN_KIND), "ARQ-19", "Entered By Person"),
        column(
            "entered_by_phone_number",
            List(&XTN_KIND),
            "ARQ-20",
            "Entered By Phone Number",
        ),
        column(
            "entered_by_location",
            Struct(&PL_COLUMNS),
            "ARQ-21",
            "Entered By Location",
        ),
        column(
            "parent_placer_appointment_id",
            Struct(&EI_COLUMNS),
            "ARQ-22",
            "Parent Placer Appointment ID",
        ),
        column(
            "parent_filler_appointment_id",
            Struct(&EI_COLUMNS),
            "ARQ-23",
            "Parent Filler Appointment ID",
        ),
        column("placer_order_number", List(&EI_KIND), "ARQ-24", "Placer Order Number"),
        column("filler_order_number", List(&EI_KIND), "ARQ-25", "Filler Order Number"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
