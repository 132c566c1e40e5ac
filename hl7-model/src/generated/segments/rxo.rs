// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RXO · Pharmacy/Treatment Order
#[derive(Default)]
#[non_exhaustive]
pub struct Rxo {
    /// RXO-1 · Requested Give Code · CWE
    pub requested_give_code: Maybe<Box<Cwe>>,
    /// RXO-2 · Requested Give Amount - Minimum · NM
    pub requested_give_amount_minimum: Maybe<Nm>,
    /// RXO-3 · Requested Give Amount - Maximum · NM
    pub requested_give_amount_maximum: Maybe<Nm>,
    /// RXO-4 · Requested Give Units · CWE
    pub requested_give_units: Maybe<Box<Cwe>>,
    /// RXO-5 · Requested Dosage Form · CWE
    pub requested_dosage_form: Maybe<Box<Cwe>>,
    /// RXO-6 · Provider's Pharmacy/Treatment Instructions · CWE
    pub providers_pharmacy_treatment_instructions: Vec<Maybe<Cwe>>,
    /// RXO-7 · Provider's Administration Instructions · CWE
    pub providers_administration_instructions: Vec<Maybe<Cwe>>,
    /// RXO-8 · Deliver-To Location · LA1
    pub deliver_to_location: Maybe<Box<La1>>,
    /// RXO-9 · Allow Substitutions · ID
    pub allow_substitutions: Maybe<String>,
    /// RXO-10 · Requested Dispense Code · CWE
    pub requested_dispense_code: Maybe<Box<Cwe>>,
    /// RXO-11 · Requested Dispense Amount · NM
    pub requested_dispense_amount: Maybe<Nm>,
    /// RXO-12 · Requested Dispense Units · CWE
    pub requested_dispense_units: Maybe<Box<Cwe>>,
    /// RXO-13 · Number Of Refills · NM
    pub number_of_refills: Maybe<Nm>,
    /// RXO-14 · Ordering Provider's DEA Number · XCN
    pub ordering_providers_dea_number: Vec<Maybe<Xcn>>,
    /// RXO-15 · Pharmacist/Treatment Supplier's Verifier ID · XCN
    pub pharmacist_treatment_suppliers_verifier_id: Vec<Maybe<Xcn>>,
    /// RXO-16 · Needs Human Review · ID
    pub needs_human_review: Maybe<String>,
    /// RXO-17 · Requested Give Per (Time Unit) · ST
    pub requested_give_per_time_unit: Maybe<String>,
    /// RXO-18 · Requested Give Strength · NM
    pub requested_give_strength: Maybe<Nm>,
    /// RXO-19 · Requested Give Strength Units · CWE
    pub requested_give_strength_units: Maybe<Box<Cwe>>,
    /// RXO-20 · Indication · CWE
    pub indication: Vec<Maybe<Cwe>>,
    /// RXO-21 · Requested Give Rate Amount · ST
    pub requested_give_rate_amount: Maybe<String>,
    /// RXO-22 · Requested Give Rate Units · CWE
    pub requested_give_rate_units: Maybe<Box<Cwe>>,
    /// RXO-23 · Total Daily Dose · CQ
    pub total_daily_dose: Maybe<Box<Cq>>,
    /// RXO-24 · Supplementary Code · CWE
    pub supplementary_code: Vec<Maybe<Cwe>>,
    /// RXO-25 · Requested Drug Strength Volume · NM
    pub requested_drug_strength_volume: Maybe<Nm>,
    /// RXO-26 · Requested Drug Strength Volume Units · CWE
    pub requested_drug_strength_volume_units: Maybe<Box<Cwe>>,
    /// RXO-27 · Pharmacy Order Type · ID
    pub pharmacy_order_type: Maybe<String>,
    /// RXO-28 · Dispensing Interval · NM
    pub dispensing_interval: Maybe<Nm>,
    /// RXO-29 · Medication Instance Identifier · EI
    pub medication_instance_identifier: Maybe<Box<Ei>>,
    /// RXO-30 · Segment Instance Identifier · EI
    pub segment_instance_identifier: Maybe<Box<Ei>>,
    /// RXO-31 · Mood Code · CNE
    pub mood_code: Maybe<Box<Cne>>,
    /// RXO-32 · Dispensing Pharmacy · CWE
    pub dispensing_pharmacy: Maybe<Box<Cwe>>,
    /// RXO-33 · Dispensing Pharmacy Address · XAD
    pub dispensing_pharmacy_address: Maybe<Box<Xad>>,
    /// RXO-34 · Deliver-to Patient Location · PL
    pub deliver_to_patient_location: Maybe<Box<Pl>>,
    /// RXO-35 · Deliver-to Address · XAD
    pub deliver_to_address: Maybe<Box<Xad>>,
    /// RXO-36 · Pharmacy Phone Number · XTN
    pub pharmacy_phone_number: Vec<Maybe<Xtn>>,
    /// What a message has beyond these 36.
    pub extra: Extra,
}
record!(
    segment Rxo, RXO, [1 => requested_give_code, 2 => requested_give_amount_minimum, 3 =>
    requested_give_amount_maximum, 4 => requested_give_units, 5 => requested_dosage_form,
    6 => providers_pharmacy_treatment_instructions, 7 =>
    providers_administration_instructions, 8 => deliver_to_location, 9 =>
    allow_substitutions, 10 => requested_dispense_code, 11 => requested_dispense_amount,
    12 => requested_dispense_units, 13 => number_of_refills, 14 =>
    ordering_providers_dea_number, 15 => pharmacist_treatment_suppliers_verifier_id, 16
    => needs_human_review, 17 => requested_give_per_time_unit, 18 =>
    requested_give_strength, 19 => requested_give_strength_units, 20 => indication, 21 =>
    requested_give_rate_amount, 22 => requested_give_rate_units, 23 => total_daily_dose,
    24 => supplementary_code, 25 => requested_drug_strength_volume, 26 =>
    requested_drug_strength_volume_units, 27 => pharmacy_order_type, 28 =>
    dispensing_interval, 29 => medication_instance_identifier, 30 =>
    segment_instance_identifier, 31 => mood_code, 32 => dispensing_pharmacy, 33 =>
    dispensing_pharmacy_address, 34 => deliver_to_patient_location, 35 =>
    deliver_to_address, 36 => pharmacy_phone_number]
);
/// Definition of [`Rxo`].
pub static RXO: SegmentDef = SegmentDef {
    id: "RXO",
    title: "Pharmacy/Treatment Order",
    fields: &[
        single(
            "requested_give_code",
            "Requested Give Code",
            of(&CWE),
            &[
                used(V2_2, V2_3, R, 1, 100, "", "CE"),
                used(V2_3_1, V2_3_1, C, 1, 100, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "requested_give_amount_minimum",
            "Requested Give Amount - Minimum",
            NM,
            &[
                used(V2_2, V2_3, R, 1, 20, "", "NM"),
                used(V2_3_1, V2_6, C, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "NM"),
            ],
        ),
        single(
            "requested_give_amount_maximum",
            "Requested Give Amount - Maximum",
            NM,
            &[
                used(V2_2, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "requested_give_units",
            "Requested Give Units",
            of(&CWE),
            &[
                used(V2_2, V2_3, R, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "requested_dosage_form",
            "Requested Dosage Form",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "providers_pharmacy_treatment_instructions",
            "Provider's Pharmacy/Treatment Instructions",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "providers_administration_instructions",
            "Provider's Administration Instructions",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "deliver_to_location",
            "Deliver-To Location",
            of(&LA1),
            &[
                used(V2_2, V2_2, C, 1, 12, "", "CM_LA1"),
                used(V2_3, V2_3, O, 1, 200, "", "CM_LA1"),
                used(V2_3_1, V2_5_1, O, 1, 200, "", "LA1"),
                used(V2_6, V2_7_1, O, 1, 0, "", "LA1"),
                used(V2_8, V2_8_2, W, 1, 0, "", "LA1"),
            ],
        ),
        single(
            "allow_substitutions",
            "Allow Substitutions",
            ID,
            &[used(V2_2, V2_8_2, O, 1, 1, "0161", "ID")],
        ),
        single(
            "requested_dispense_code",
            "Requested Dispense Code",
            of(&CWE),
            &[
                used(V2_2, V2_3, C, 1, 100, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 100, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "requested_dispense_amount",
            "Requested Dispense Amount",
            NM,
            &[
                used(V2_2, V2_3, C, 1, 20, "", "NM"),
                used(V2_3_1, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "requested_dispense_units",
            "Requested Dispense Units",
            of(&CWE),
            &[
                used(V2_2, V2_3, C, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "number_of_refills",
            "Number Of Refills",
            NM,
            &[used(V2_2, V2_6, O, 1, 3, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        repeated(
            "ordering_providers_dea_number",
            "Ordering Provider's DEA Number",
            of(&XCN),
            &[
                used(V2_2, V2_3, C, 1, 60, "", "CN"),
                used(V2_3_1, V2_3_1, C, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, C, 0, 250, "", "XCN"),
                used(V2_6, V2_6, C, 0, 0, "", "XCN"),
                used(V2_7, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "pharmacist_treatment_suppliers_verifier_id",
            "Pharmacist/Treatment Supplier's Verifier ID",
            of(&XCN),
            &[
                used(V2_2, V2_3, C, 1, 60, "", "CN"),
                used(V2_3_1, V2_3_1, C, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, C, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, C, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "needs_human_review",
            "Needs Human Review",
            ID,
            &[
                used(V2_2, V2_2, O, 1, 1, "", "ID"),
                used(V2_3, V2_8_2, O, 1, 1, "0136", "ID"),
            ],
        ),
        single(
            "requested_give_per_time_unit",
            "Requested Give Per (Time Unit)",
            ST,
            &[
                used(V2_2, V2_6, C, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, C, 1, 0, "", "ST"),
            ],
        ),
        single(
            "requested_give_strength",
            "Requested Give Strength",
            NM,
            &[
                used(V2_3, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "requested_give_strength_units",
            "Requested Give Strength Units",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "indication",
            "Indication",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 200, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "requested_give_rate_amount",
            "Requested Give Rate Amount",
            ST,
            &[used(V2_3, V2_6, O, 1, 6, "", "ST"), used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "requested_give_rate_units",
            "Requested Give Rate Units",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "total_daily_dose",
            "Total Daily Dose",
            of(&CQ),
            &[
                used(V2_3_1, V2_5_1, O, 1, 10, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        repeated(
            "supplementary_code",
            "Supplementary Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "requested_drug_strength_volume",
            "Requested Drug Strength Volume",
            NM,
            &[used(V2_5, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "requested_drug_strength_volume_units",
            "Requested Drug Strength Volume Units",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "pharmacy_order_type",
            "Pharmacy Order Type",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0480", "ID")],
        ),
        single(
            "dispensing_interval",
            "Dispensing Interval",
            NM,
            &[
                used(V2_5, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "medication_instance_identifier",
            "Medication Instance Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "segment_instance_identifier",
            "Segment Instance Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "mood_code",
            "Mood Code",
            of(&CNE),
            &[used(V2_6, V2_8_2, C, 1, 0, "0725", "CNE")],
        ),
        single(
            "dispensing_pharmacy",
            "Dispensing Pharmacy",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "dispensing_pharmacy_address",
            "Dispensing Pharmacy Address",
            of(&XAD),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XAD")],
        ),
        single(
            "deliver_to_patient_location",
            "Deliver-to Patient Location",
            of(&PL),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "PL")],
        ),
        single(
            "deliver_to_address",
            "Deliver-to Address",
            of(&XAD),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XAD")],
        ),
        repeated(
            "pharmacy_phone_number",
            "Pharmacy Phone Number",
            of(&XTN),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "XTN")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rxo",
    doc: "RXO segments (Pharmacy/Treatment Order), one row each",
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
            "requested_give_code",
            Struct(&CWE_COLUMNS),
            "RXO-1",
            "Requested Give Code",
        ),
        column(
            "requested_give_amount_minimum",
            Decimal,
            "RXO-2",
            "Requested Give Amount - Minimum",
        ),
        column(
            "requested_give_amount_maximum",
            Decimal,
            "RXO-3",
            "Requested Give Amount - Maximum",
        ),
        column(
            "requested_give_units",
            Struct(&CWE_COLUMNS),
            "RXO-4",
            "Requested Give Units",
        ),
        column(
            "requested_dosage_form",
            Struct(&CWE_COLUMNS),
            "RXO-5",
            "Requested Dosage Form",
        ),
        column(
            "providers_pharmacy_treatment_instructions",
            List(&CWE_KIND),
            "RXO-6",
            "Provider's Pharmacy/Treatment Instructions",
        ),
        column(
            "providers_administration_instructions",
            List(&CWE_KIND),
            "RXO-7",
            "Provider's Administration Instructions",
        ),
        column(
            "deliver_to_location",
            Struct(&LA1_COLUMNS),
            "RXO-8",
            "Deliver-To Location",
        ),
        column("allow_substitutions", Utf8, "RXO-9", "Allow Substitutions"),
        column(
            "requested_dispense_code",
            Struct(&CWE_COLUMNS),
            "RXO-10",
            "Requested Dispense Code",
        ),
        column(
            "requested_dispense_amount",
            Decimal,
            "RXO-11",
            "Requested Dispense Amount",
        ),
        column(
            "requested_dispense_units",
            Struct(&CWE_COLUMNS),
            "RXO-12",
            "Requested Dispense Units",
        ),
        column("number_of_refills", Decimal, "RXO-13", "Number Of Refills"),
        column(
            "ordering_providers_dea_number",
            List(&XCN_KIND),
            "RXO-14",
            "Ordering Provider's DEA Number",
        ),
        column(
            "pharmacist_treatment_suppliers_verifier_id",
            List(&XCN_KIND),
            "RXO-15",
            "Pharmacist/Treatment Supplier's Verifier ID",
        ),
        column("needs_human_review", Utf8, "RXO-16", "Needs Human Review"),
        column(
            "requested_give_per_time_unit",
            Utf8,
            "RXO-17",
            "Requested Give Per (Time Unit)",
        ),
        column("requested_give_strength", Decimal, "RXO-18", "Requested Give Strength"),
        column(
            "requested_give_strength_units",
            Struct(&CWE_COLUMNS),
            "RXO-19",
            "Requested Give Strength Units",
        ),
        column("indication", List(&CWE_KIND), "RXO-20", "Indication"),
        column(
            "requested_give_rate_amount",
            Utf8,
            "RXO-21",
            "Requested Give Rate Amount",
        ),
        column(
            "requested_give_rate_units",
            Struct(&CWE_COLUMNS),
            "RXO-22",
            "Requested Give Rate Units",
        ),
        column("total_daily_dose", Struct(&CQ_COLUMNS), "RXO-23", "Total Daily Dose"),
        column("supplementary_code", List(&CWE_KIND), "RXO-24", "Supplementary Code"),
        column(
            "requested_drug_strength_volume",
            Decimal,
            "RXO-25",
            "Requested Drug Strength Volume",
        ),
        column(
            "requested_drug_strength_volume_units",
            Struct(&CWE_COLUMNS),
            "RXO-26",
            "Requested Drug Strength Volume Units",
        ),
        column("pharmacy_order_type", Utf8, "RXO-27", "Pharmacy Order Type"),
        column("dispensing_interval", Decimal, "RXO-28", "Dispensing Interval"),
        column(
            "medication_instance_identifier",
            Struct(&EI_COLUMNS),
            "RXO-29",
            "Medication Instance Identifier",
        ),
        column(
            "segment_instance_identifier",
            Struct(&EI_COLUMNS),
            "RXO-30",
            "Segment Instance Identifier",
        ),
        column("mood_code", Struct(&CNE_COLUMNS), "RXO-31", "Mood Code"),
        column(
            "dispensing_pharmacy",
            Struct(&CWE_COLUMNS),
            "RXO-32",
            "Dispensing Pharmacy",
        ),
        column(
            "dispensing_pharmacy_address",
            Struct(&XAD_COLUMNS),
            "RXO-33",
            "Dispensing Pharmacy Address",
        ),
        column(
            "deliver_to_patient_location",
            Struct(&PL_COLUMNS),
            "RXO-34",
            "Deliver-to Patient Location",
        ),
        column(
            "deliver_to_address",
            Struct(&XAD_COLUMNS),
            "RXO-35",
            "Deliver-to Address",
        ),
        column(
            "pharmacy_phone_number",
            List(&XTN_KIND),
            "RXO-36",
            "Pharmacy Phone Number",
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
