// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// DON · Donation
#[derive(Default)]
#[non_exhaustive]
pub struct Don {
    /// DON-1 · Donation Identification Number - DIN · EI
    pub donation_identification_number_din: Maybe<Box<Ei>>,
    /// DON-2 · Donation Type · CNE
    pub donation_type: Maybe<Box<Cne>>,
    /// DON-3 · Phlebotomy Start Date/Time · DTM
    pub phlebotomy_start_date_time: Maybe<Dtm>,
    /// DON-4 · Phlebotomy End Date/Time · DTM
    pub phlebotomy_end_date_time: Maybe<Dtm>,
    /// DON-5 · Donation Duration · NM
    pub donation_duration: Maybe<Nm>,
    /// DON-6 · Donation Duration Units · CNE
    pub donation_duration_units: Maybe<Box<Cne>>,
    /// DON-7 · Intended Procedure Type · CNE
    pub intended_procedure_type: Vec<Maybe<Cne>>,
    /// DON-8 · Actual Procedure Type · CNE
    pub actual_procedure_type: Vec<Maybe<Cne>>,
    /// DON-9 · Donor Eligibility Flag · ID
    pub donor_eligibility_flag: Maybe<String>,
    /// DON-10 · Donor Eligibility Procedure Type · CNE
    pub donor_eligibility_procedure_type: Vec<Maybe<Cne>>,
    /// DON-11 · Donor Eligibility Date · DTM
    pub donor_eligibility_date: Maybe<Dtm>,
    /// DON-12 · Process Interruption · CNE
    pub process_interruption: Maybe<Box<Cne>>,
    /// DON-13 · Process Interruption Reason · CNE
    pub process_interruption_reason: Maybe<Box<Cne>>,
    /// DON-14 · Phlebotomy Issue · CNE
    pub phlebotomy_issue: Vec<Maybe<Cne>>,
    /// DON-15 · Intended Recipient Blood Relative · ID
    pub intended_recipient_blood_relative: Maybe<String>,
    /// DON-16 · Intended Recipient Name · XPN
    pub intended_recipient_name: Maybe<Box<Xpn>>,
    /// DON-17 · Intended Recipient DOB · DTM
    pub intended_recipient_dob: Maybe<Dtm>,
    /// DON-18 · Intended Recipient Facility · XON
    pub intended_recipient_facility: Maybe<Box<Xon>>,
    /// DON-19 · Intended Recipient Procedure Date · DTM
    pub intended_recipient_procedure_date: Maybe<Dtm>,
    /// DON-20 · Intended Recipient Ordering Provider · XPN
    pub intended_recipient_ordering_provider: Maybe<Box<Xpn>>,
    /// DON-21 · Phlebotomy Status · CNE
    pub phlebotomy_status: Maybe<Box<Cne>>,
    /// DON-22 · Arm Stick · CNE
    pub arm_stick: Maybe<Box<Cne>>,
    /// DON-23 · Bleed Start Phlebotomist · XPN
    pub bleed_start_phlebotomist: Maybe<Box<Xpn>>,
    /// DON-24 · Bleed End Phlebotomist · XPN
    pub bleed_end_phlebotomist: Maybe<Box<Xpn>>,
    /// DON-25 · Aphaeresis Type Machine · ST
    pub aphaeresis_type_machine: Maybe<String>,
    /// DON-26 · Aphaeresis Machine Serial Number · ST
    pub aphaeresis_machine_serial_number: Maybe<String>,
    /// DON-27 · Donor Reaction · ID
    pub donor_reaction: Maybe<String>,
    /// DON-28 · Final Review Staff ID · XPN
    pub final_review_staff_id: Maybe<Box<Xpn>>,
    /// DON-29 · Final Review Date/Time · DTM
    pub final_review_date_time: Maybe<Dtm>,
    /// DON-30 · Number of Tubes Collected · NM
    pub number_of_tubes_collected: Maybe<Nm>,
    /// DON-31 · Donation Sample Identifier · EI
    pub donation_sample_identifier: Vec<Maybe<Ei>>,
    /// DON-32 · Donation Accept Staff · XCN
    pub donation_accept_staff: Maybe<Box<Xcn>>,
    /// DON-33 · Donation Material Review Staff · XCN
    pub donation_material_review_staff: Vec<Maybe<Xcn>>,
    /// What a message has beyond these 33.
    pub extra: Extra,
}
record!(
    segment Don, DON, [1 => donation_identification_number_din, 2 => donation_type, 3 =>
    phlebotomy_start_date_time, 4 => phlebotomy_end_date_time, 5 => donation_duration, 6
    => donation_duration_units, 7 => intended_procedure_type, 8 => actual_procedure_type,
    9 => donor_eligibility_flag, 10 => donor_eligibility_procedure_type, 11 =>
    donor_eligibility_date, 12 => process_interruption, 13 =>
    process_interruption_reason, 14 => phlebotomy_issue, 15 =>
    intended_recipient_blood_relative, 16 => intended_recipient_name, 17 =>
    intended_recipient_dob, 18 => intended_recipient_facility, 19 =>
    intended_recipient_procedure_date, 20 => intended_recipient_ordering_provider, 21 =>
    phlebotomy_status, 22 => arm_stick, 23 => bleed_start_phlebotomist, 24 =>
    bleed_end_phlebotomist, 25 => aphaeresis_type_machine, 26 =>
    aphaeresis_machine_serial_number, 27 => donor_reaction, 28 => final_review_staff_id,
    29 => final_review_date_time, 30 => number_of_tubes_collected, 31 =>
    donation_sample_identifier, 32 => donation_accept_staff, 33 =>
    donation_material_review_staff]
);
/// Definition of [`Don`].
pub static DON: SegmentDef = SegmentDef {
    id: "DON",
    title: "Donation",
    fields: &[
        single(
            "donation_identification_number_din",
            "Donation Identification Number - DIN",
            of(&EI),
            &[used(V2_8, V2_8_2, C, 1, 0, "", "EI")],
        ),
        single(
            "donation_type",
            "Donation Type",
            of(&CNE),
            &[used(V2_8, V2_8_2, C, 1, 0, "", "CNE")],
        ),
        single(
            "phlebotomy_start_date_time",
            "Phlebotomy Start Date/Time",
            DTM,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "DTM")],
        ),
        single(
            "phlebotomy_end_date_time",
            "Phlebotomy End Date/Time",
            DTM,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "DTM")],
        ),
        single(
            "donation_duration",
            "Donation Duration",
            NM,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "NM")],
        ),
        single(
            "donation_duration_units",
            "Donation Duration Units",
            of(&CNE),
            &[used(V2_8, V2_8_2, R, 1, 0, "0932", "CNE")],
        ),
        repeated(
            "intended_procedure_type",
            "Intended Procedure Type",
            of(&CNE),
            &[used(V2_8, V2_8_2, R, 0, 0, "0933", "CNE")],
        ),
        repeated(
            "actual_procedure_type",
            "Actual Procedure Type",
            of(&CNE),
            &[used(V2_8, V2_8_2, R, 0, 0, "0933", "CNE")],
        ),
        single(
            "donor_eligibility_flag",
            "Donor Eligibility Flag",
            ID,
            &[used(V2_8, V2_8_2, R, 1, 0, "0136", "ID")],
        ),
        repeated(
            "donor_eligibility_procedure_type",
            "Donor Eligibility Procedure Type",
            of(&CNE),
            &[used(V2_8, V2_8_2, R, 0, 0, "0933", "CNE")],
        ),
        single(
            "donor_eligibility_date",
            "Donor Eligibility Date",
            DTM,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "DTM")],
        ),
        single(
            "process_interruption",
            "Process Interruption",
            of(&CNE),
            &[used(V2_8, V2_8_2, R, 1, 0, "0923", "CNE")],
        ),
        single(
            "process_interruption_reason",
            "Process Interruption Reason",
            of(&CNE),
            &[used(V2_8, V2_8_2, R, 1, 0, "0935", "CNE")],
        ),
        repeated(
            "phlebotomy_issue",
            "Phlebotomy Issue",
            of(&CNE),
            &[used(V2_8, V2_8_2, R, 0, 0, "0925", "CNE")],
        ),
        single(
            "intended_recipient_blood_relative",
            "Intended Recipient Blood Relative",
            ID,
            &[used(V2_8, V2_8_2, R, 1, 0, "0136", "ID")],
        ),
        single(
            "intended_recipient_name",
            "Intended Recipient Name",
            of(&XPN),
            &[used(V2_8, V2_8_2, R, 1, 0, "", "XPN")],
        ),
        single(
            "intended_recipient_dob",
            "Intended Recipient DOB",
            DTM,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "DTM")],
        ),
        single(
            "intended_recipient_facility",
            "Intended Recipient Facility",
            of(&XON),
            &[used(V2_8, V2_8_2, R, 1, 0, "", "XON")],
        ),
        single(
            "intended_recipient_procedure_date",
            "Intended Recipient Procedure Date",
            DTM,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "DTM")],
        ),
        single(
            "intended_recipient_ordering_provider",
            "Intended Recipient Ordering Provider",
            of(&XPN),
            &[used(V2_8, V2_8_2, R, 1, 0, "", "XPN")],
        ),
        single(
            "phlebotomy_status",
            "Phlebotomy Status",
            of(&CNE),
            &[used(V2_8, V2_8_2, R, 1, 0, "0926", "CNE")],
        ),
        single(
            "arm_stick",
            "Arm Stick",
            of(&CNE),
            &[used(V2_8, V2_8_2, R, 1, 0, "0927", "CNE")],
        ),
        single(
            "bleed_start_phlebotomist",
            "Bleed Start Phlebotomist",
            of(&XPN),
            &[used(V2_8, V2_8_2, R, 1, 0, "", "XPN")],
        ),
        single(
            "bleed_end_phlebotomist",
            "Bleed End Phlebotomist",
            of(&XPN),
            &[used(V2_8, V2_8_2, R, 1, 0, "", "XPN")],
        ),
        single(
            "aphaeresis_type_machine",
            "Aphaeresis Type Machine",
            ST,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "ST")],
        ),
        single(
            "aphaeresis_machine_serial_number",
            "Aphaeresis Machine Serial Number",
            ST,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "ST")],
        ),
        single(
            "donor_reaction",
            "Donor Reaction",
            ID,
            &[used(V2_8, V2_8_2, R, 1, 0, "0136", "ID")],
        ),
        single(
            "final_review_staff_id",
            "Final Review Staff ID",
            of(&XPN),
            &[used(V2_8, V2_8_2, R, 1, 0, "", "XPN")],
        ),
        single(
            "final_review_date_time",
            "Final Review Date/Time",
            DTM,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "DTM")],
        ),
        single(
            "number_of_tubes_collected",
            "Number of Tubes Collected",
            NM,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "NM")],
        ),
        repeated(
            "donation_sample_identifier",
            "Donation Sample Identifier",
            of(&EI),
            &[used(V2_8, V2_8_2, R, 0, 0, "", "EI")],
        ),
        single(
            "donation_accept_staff",
            "Donation Accept Staff",
            of(&XCN),
            &[used(V2_8, V2_8_2, R, 1, 0, "", "XCN")],
        ),
        repeated(
            "donation_material_review_staff",
            "Donation Material Review Staff",
            of(&XCN),
            &[used(V2_8, V2_8_2, R, 0, 0, "", "XCN")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "don",
    doc: "DON segments (Donation), one row each",
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
            "donation_identification_number_din",
            Struct(&EI_COLUMNS),
            "DON-1",
            "Donation Identification Number - DIN",
        ),
        column("donation_type", Struct(&CNE_COLUMNS), "DON-2", "Donation Type"),
        column(
            "phlebotomy_start_date_time",
            Timestamp,
            "DON-3",
            "Phlebotomy Start Date/Time",
        ),
        column(
            "phlebotomy_end_date_time",
            Timestamp,
            "DON-4",
            "Phlebotomy End Date/Time",
        ),
        column("donation_duration", Decimal, "DON-5", "Donation Duration"),
        column(
            "donation_duration_units",
            Struct(&CNE_COLUMNS),
            "DON-6",
            "Donation Duration Units",
        ),
        column(
            "intended_procedure_type",
            List(&CNE_KIND),
            "DON-7",
            "Intended Procedure Type",
        ),
        column(
            "actual_procedure_type",
            List(&CNE_KIND),
            "DON-8",
            "Actual Procedure Type",
        ),
        column("donor_eligibility_flag", Utf8, "DON-9", "Donor Eligibility Flag"),
        column(
            "donor_eligibility_procedure_type",
            List(&CNE_KIND),
            "DON-10",
            "Donor Eligibility Procedure Type",
        ),
        column("donor_eligibility_date", Timestamp, "DON-11", "Donor Eligibility Date"),
        column(
            "process_interruption",
            Struct(&CNE_COLUMNS),
            "DON-12",
            "Process Interruption",
        ),
        column(
            "process_interruption_reason",
            Struct(&CNE_COLUMNS),
            "DON-13",
            "Process Interruption Reason",
        ),
        column("phlebotomy_issue", List(&CNE_KIND), "DON-14", "Phlebotomy Issue"),
        column(
            "intended_recipient_blood_relative",
            Utf8,
            "DON-15",
            "Intended Recipient Blood Relative",
        ),
        column(
            "intended_recipient_name",
            Struct(&XPN_COLUMNS),
            "DON-16",
            "Intended Recipient Name",
        ),
        column("intended_recipient_dob", Timestamp, "DON-17", "Intended Recipient DOB"),
        column(
            "intended_recipient_facility",
            Struct(&XON_COLUMNS),
            "DON-18",
            "Intended Recipient Facility",
        ),
        column(
            "intended_recipient_procedure_date",
            Timestamp,
            "DON-19",
            "Intended Recipient Procedure Date",
        ),
        column(
            "intended_recipient_ordering_provider",
            Struct(&XPN_COLUMNS),
            "DON-20",
            "Intended Recipient Ordering Provider",
        ),
        column("phlebotomy_status", Struct(&CNE_COLUMNS), "DON-21", "Phlebotomy Status"),
        column("arm_stick", Struct(&CNE_COLUMNS), "DON-22", "Arm Stick"),
        column(
            "bleed_start_phlebotomist",
            Struct(&XPN_COLUMNS),
            "DON-23",
            "Bleed Start Phlebotomist",
        ),
        column(
            "bleed_end_phlebotomist",
            Struct(&XPN_COLUMNS),
            "DON-24",
            "Bleed End Phlebotomist",
        ),
        column("aphaeresis_type_machine", Utf8, "DON-25", "Aphaeresis Type Machine"),
        column(
            "aphaeresis_machine_serial_number",
            Utf8,
            "DON-26",
            "Aphaeresis Machine Serial Number",
        ),
        column("donor_reaction", Utf8, "DON-27", "Donor Reaction"),
        column(
            "final_review_staff_id",
            Struct(&XPN_COLUMNS),
            "DON-28",
            "Final Review Staff ID",
        ),
        column("final_review_date_time", Timestamp, "DON-29", "Final Review Date/Time"),
        column(
            "number_of_tubes_collected",
            Decimal,
            "DON-30",
            "Number of Tubes Collected",
        ),
        column(
            "donation_sample_identifier",
            List(&EI_KIND),
            "DON-31",
            "Donation Sample Identifier",
        ),
        column(
            "donation_accept_staff",
            Struct(&XCN_COLUMNS),
            "DON-32",
            "Donation Accept Staff",
        ),
        column(
            "donation_material_review_staff",
            List(&XCN_KIND),
            "DON-33",
            "Donation Material Review Staff",
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
