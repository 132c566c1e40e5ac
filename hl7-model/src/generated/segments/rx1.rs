// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RX1 · PHARMACY ORDER
#[derive(Default)]
#[non_exhaustive]
pub struct Rx1 {
    /// RX1-1 · UNUSED · ST
    pub unused: Maybe<String>,
    /// RX1-2 · UNUSED · ST
    pub unused_2: Maybe<String>,
    /// RX1-3 · ROUTE · ST
    pub route: Maybe<String>,
    /// RX1-4 · SITE ADMINISTERED · ST
    pub site_administered: Maybe<String>,
    /// RX1-5 · IV SOLUTION RATE · CQ
    pub iv_solution_rate: Maybe<Box<Cq>>,
    /// RX1-6 · DRUG STRENGTH · CQ
    pub drug_strength: Maybe<Box<Cq>>,
    /// RX1-7 · FINAL CONCENTRATION · NM
    pub final_concentration: Maybe<Nm>,
    /// RX1-8 · FINAL VOLUME IN ML. · NM
    pub final_volume_in_ml: Maybe<Nm>,
    /// RX1-9 · DRUG DOSE · CM
    pub drug_dose: Maybe<Cm>,
    /// RX1-10 · DRUG ROLE · ID
    pub drug_role: Maybe<String>,
    /// RX1-11 · PRESCRIPTION SEQUENCE # · NM
    pub prescription_sequence_number: Maybe<Nm>,
    /// RX1-12 · QUANTITY DISPENSED · CQ
    pub quantity_dispensed: Maybe<Box<Cq>>,
    /// RX1-13 · UNUSED · ST
    pub unused_13: Maybe<String>,
    /// RX1-14 · DRUG ID · CWE
    pub drug_id: Maybe<Box<Cwe>>,
    /// RX1-15 · COMPONENT DRUG IDS · ID
    pub component_drug_ids: Vec<Maybe<String>>,
    /// RX1-16 · PRESCRIPTION TYPE · ID
    pub prescription_type: Maybe<String>,
    /// RX1-17 · SUBSTITUTION STATUS · ID
    pub substitution_status: Maybe<String>,
    /// RX1-18 · RX ORDER STATUS · ID
    pub rx_order_status: Maybe<String>,
    /// RX1-19 · NUMBER OF REFILLS · NM
    pub number_of_refills: Maybe<Nm>,
    /// RX1-20 · UNUSED · ST
    pub unused_20: Maybe<String>,
    /// RX1-21 · REFILLS REMAINING · NM
    pub refills_remaining: Maybe<Nm>,
    /// RX1-22 · DEA CLASS · ID
    pub dea_class: Maybe<String>,
    /// RX1-23 · ORDERING MD'S DEA NUMBER · NM
    pub ordering_mds_dea_number: Maybe<Nm>,
    /// RX1-24 · UNUSED · ST
    pub unused_24: Maybe<String>,
    /// RX1-25 · LAST REFILL DATE/TIME · DTM
    pub last_refill_date_time: Maybe<Dtm>,
    /// RX1-26 · RX NUMBER · ST
    pub rx_number: Maybe<String>,
    /// RX1-27 · PRN STATUS · ID
    pub prn_status: Maybe<String>,
    /// RX1-28 · PHARMACY INSTRUCTIONS · TX
    pub pharmacy_instructions: Vec<Maybe<String>>,
    /// RX1-29 · PATIENT INSTRUCTIONS · TX
    pub patient_instructions: Vec<Maybe<String>>,
    /// RX1-30 · INSTRUCTIONS (SIG) · TX
    pub instructions_sig: Vec<Maybe<String>>,
    /// What a message has beyond these 30.
    pub extra: Extra,
}
record!(
    segment Rx1, RX1, [1 => unused, 2 => unused_2, 3 => route, 4 => site_administered, 5
    => iv_solution_rate, 6 => drug_strength, 7 => final_concentration, 8 =>
    final_volume_in_ml, 9 => drug_dose, 10 => drug_role, 11 =>
    prescription_sequence_number, 12 => quantity_dispensed, 13 => unused_13, 14 =>
    drug_id, 15 => component_drug_ids, 16 => prescription_type, 17 =>
    substitution_status, 18 => rx_order_status, 19 => number_of_refills, 20 => unused_20,
    21 => refills_remaining, 22 => dea_class, 23 => ordering_mds_dea_number, 24 =>
    unused_24, 25 => last_refill_date_time, 26 => rx_number, 27 => prn_status, 28 =>
    pharmacy_instructions, 29 => patient_instructions, 30 => instructions_sig]
);
/// Definition of [`Rx1`].
pub static RX1: SegmentDef = SegmentDef {
    id: "RX1",
    title: "PHARMACY ORDER",
    fields: &[
        single("unused", "UNUSED", ST, &[used(V2_1, V2_1, O, 1, 0, "", "ST")]),
        single("unused_2", "UNUSED", ST, &[used(V2_1, V2_1, O, 1, 0, "", "ST")]),
        single("route", "ROUTE", ST, &[used(V2_1, V2_1, O, 1, 8, "0033", "ST")]),
        single(
            "site_administered",
            "SITE ADMINISTERED",
            ST,
            &[used(V2_1, V2_1, O, 1, 20, "0034", "ST")],
        ),
        single(
            "iv_solution_rate",
            "IV SOLUTION RATE",
            of(&CQ),
            &[used(V2_1, V2_1, O, 1, 10, "", "CQ")],
        ),
        single(
            "drug_strength",
            "DRUG STRENGTH",
            of(&CQ),
            &[used(V2_1, V2_1, O, 1, 14, "", "CQ")],
        ),
        single(
            "final_concentration",
            "FINAL CONCENTRATION",
            NM,
            &[used(V2_1, V2_1, O, 1, 10, "", "NM")],
        ),
        single(
            "final_volume_in_ml",
            "FINAL VOLUME IN ML.",
            NM,
            &[used(V2_1, V2_1, O, 1, 10, "", "NM")],
        ),
        single("drug_dose", "DRUG DOSE", CM, &[used(V2_1, V2_1, O, 1, 10, "", "CM")]),
        single("drug_role", "DRUG ROLE", ID, &[used(V2_1, V2_1, O, 1, 1, "", "ID")]),
        single(
            "prescription_sequence_number",
            "PRESCRIPTION SEQUENCE #",
            NM,
            &[used(V2_1, V2_1, O, 1, 3, "", "NM")],
        ),
        single(
            "quantity_dispensed",
            "QUANTITY DISPENSED",
            of(&CQ),
            &[used(V2_1, V2_1, O, 1, 4, "", "CQ")],
        ),
        single("unused_13", "UNUSED", ST, &[used(V2_1, V2_1, O, 1, 0, "", "ST")]),
        single(
            "drug_id",
            "DRUG ID",
            of(&CWE),
            &[used(V2_1, V2_1, O, 1, 5, "0057", "CE")],
        ),
        repeated(
            "component_drug_ids",
            "COMPONENT DRUG IDS",
            ID,
            &[used(V2_1, V2_1, O, 5, 5, "", "ID")],
        ),
        single(
            "prescription_type",
            "PRESCRIPTION TYPE",
            ID,
            &[used(V2_1, V2_1, O, 1, 2, "", "ID")],
        ),
        single(
            "substitution_status",
            "SUBSTITUTION STATUS",
            ID,
            &[used(V2_1, V2_1, O, 1, 1, "", "ID")],
        ),
        single(
            "rx_order_status",
            "RX ORDER STATUS",
            ID,
            &[used(V2_1, V2_1, O, 1, 2, "0038", "ID")],
        ),
        single(
            "number_of_refills",
            "NUMBER OF REFILLS",
            NM,
            &[used(V2_1, V2_1, O, 1, 3, "", "NM")],
        ),
        single("unused_20", "UNUSED", ST, &[used(V2_1, V2_1, O, 1, 0, "", "ST")]),
        single(
            "refills_remaining",
            "REFILLS REMAINING",
            NM,
            &[used(V2_1, V2_1, O, 1, 3, "", "NM")],
        ),
        single("dea_class", "DEA CLASS", ID, &[used(V2_1, V2_1, O, 1, 5, "", "ID")]),
        single(
            "ordering_mds_dea_number",
            "ORDERING MD'S DEA NUMBER",
            NM,
            &[used(V2_1, V2_1, O, 1, 10, "", "NM")],
        ),
        single("unused_24", "UNUSED", ST, &[used(V2_1, V2_1, O, 1, 0, "", "ST")]),
        single(
            "last_refill_date_time",
            "LAST REFILL DATE/TIME",
            DTM,
            &[used(V2_1, V2_1, O, 1, 19, "", "TS")],
        ),
        single("rx_number", "RX NUMBER", ST, &[used(V2_1, V2_1, O, 1, 20, "", "ST")]),
        single("prn_status", "PRN STATUS", ID, &[used(V2_1, V2_1, O, 1, 5, "", "ID")]),
        repeated(
            "pharmacy_instructions",
            "PHARMACY INSTRUCTIONS",
            TX,
            &[used(V2_1, V2_1, O, 5, 80, "", "TX")],
        ),
        repeated(
            "patient_instructions",
            "PATIENT INSTRUCTIONS",
            TX,
            &[used(V2_1, V2_1, O, 5, 80, "", "TX")],
        ),
        repeated(
            "instructions_sig",
            "INSTRUCTIONS (SIG)",
            TX,
            &[used(V2_1, V2_1, O, 0, 500, "", "TX")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rx1",
    doc: "RX1 segments (PHARMACY ORDER), one row each",
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
        column("unused", Utf8, "RX1-1", "UNUSED"),
        column("unused_2", Utf8, "RX1-2", "UNUSED"),
        column("route", Utf8, "RX1-3", "ROUTE"),
        column("site_administered", Utf8, "RX1-4", "SITE ADMINISTERED"),
        column("iv_solution_rate", Struct(&CQ_COLUMNS), "RX1-5", "IV SOLUTION RATE"),
        column("drug_strength", Struct(&CQ_COLUMNS), "RX1-6", "DRUG STRENGTH"),
        column("final_concentration", Decimal, "RX1-7", "FINAL CONCENTRATION"),
        column("final_volume_in_ml", Decimal, "RX1-8", "FINAL VOLUME IN ML."),
        column("drug_dose", Utf8, "RX1-9", "DRUG DOSE"),
        column("drug_role", Utf8, "RX1-10", "DRUG ROLE"),
        column(
            "prescription_sequence_number",
            Decimal,
            "RX1-11",
            "PRESCRIPTION SEQUENCE #",
        ),
        column(
            "quantity_dispensed",
            Struct(&CQ_COLUMNS),
            "RX1-12",
            "QUANTITY DISPENSED",
        ),
        column("unused_13", Utf8, "RX1-13", "UNUSED"),
        column("drug_id", Struct(&CWE_COLUMNS), "RX1-14", "DRUG ID"),
        column("component_drug_ids", List(&Utf8), "RX1-15", "COMPONENT DRUG IDS"),
        column("prescription_type", Utf8, "RX1-16", "PRESCRIPTION TYPE"),
        column("substitution_status", Utf8, "RX1-17", "SUBSTITUTION STATUS"),
        column("rx_order_status", Utf8, "RX1-18", "RX ORDER STATUS"),
        column("number_of_refills", Decimal, "RX1-19", "NUMBER OF REFILLS"),
        column("unused_20", Utf8, "RX1-20", "UNUSED"),
        column("refills_remaining", Decimal, "RX1-21", "REFILLS REMAINING"),
        column("dea_class", Utf8, "RX1-22", "DEA CLASS"),
        column("ordering_mds_dea_number", Decimal, "RX1-23", "ORDERING MD'S DEA NUMBER"),
        column("unused_24", Utf8, "RX1-24", "UNUSED"),
        column("last_refill_date_time", Timestamp, "RX1-25", "LAST REFILL DATE/TIME"),
        column("rx_number", Utf8, "RX1-26", "RX NUMBER"),
        column("prn_status", Utf8, "RX1-27", "PRN STATUS"),
        column("pharmacy_instructions", List(&Utf8), "RX1-28", "PHARMACY INSTRUCTIONS"),
        column("patient_instructions", List(&Utf8), "RX1-29", "PATIENT INSTRUCTIONS"),
        column("instructions_sig", List(&Utf8), "RX1-30", "INSTRUCTIONS (SIG)"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
