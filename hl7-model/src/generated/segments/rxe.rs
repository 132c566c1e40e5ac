// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RXE · Pharmacy/Treatment Encoded Order
#[derive(Default)]
#[non_exhaustive]
pub struct Rxe {
    /// RXE-1 · Quantity/Timing · TQ
    pub quantity_timing: Vec<Maybe<Tq>>,
    /// RXE-2 · Give Code · CWE
    pub give_code: Maybe<Box<Cwe>>,
    /// RXE-3 · Give Amount - Minimum · NM
    pub give_amount_minimum: Maybe<Nm>,
    /// RXE-4 · Give Amount - Maximum · NM
    pub give_amount_maximum: Maybe<Nm>,
    /// RXE-5 · Give Units · CWE
    pub give_units: Maybe<Box<Cwe>>,
    /// RXE-6 · Give Dosage Form · CWE
    pub give_dosage_form: Maybe<Box<Cwe>>,
    /// RXE-7 · Provider's Administration Instructions · CWE
    pub providers_administration_instructions: Vec<Maybe<Cwe>>,
    /// RXE-8 · Deliver-To Location · LA1
    pub deliver_to_location: Maybe<Box<La1>>,
    /// RXE-9 · Substitution Status · ID
    pub substitution_status: Maybe<String>,
    /// RXE-10 · Dispense Amount · NM
    pub dispense_amount: Maybe<Nm>,
    /// RXE-11 · Dispense Units · CWE
    pub dispense_units: Maybe<Box<Cwe>>,
    /// RXE-12 · Number Of Refills · NM
    pub number_of_refills: Maybe<Nm>,
    /// RXE-13 · Ordering Provider's DEA Number · XCN
    pub ordering_providers_dea_number: Vec<Maybe<Xcn>>,
    /// RXE-14 · Pharmacist/Treatment Supplier's Verifier ID · XCN
    pub pharmacist_treatment_suppliers_verifier_id: Vec<Maybe<Xcn>>,
    /// RXE-15 · Prescription Number · ST
    pub prescription_number: Maybe<String>,
    /// RXE-16 · Number of Refills Remaining · NM
    pub number_of_refills_remaining: Maybe<Nm>,
    /// RXE-17 · Number of Refills/Doses Dispensed · NM
    pub number_of_refills_doses_dispensed: Maybe<Nm>,
    /// RXE-18 · D/T of Most Recent Refill or Dose Dispensed · DTM
    pub d_t_of_most_recent_refill_or_dose_dispensed: Maybe<Dtm>,
    /// RXE-19 · Total Daily Dose · CQ
    pub total_daily_dose: Maybe<Box<Cq>>,
    /// RXE-20 · Needs Human Review · ID
    pub needs_human_review: Maybe<String>,
    /// RXE-21 · Special Dispensing Instructions · CWE
    pub special_dispensing_instructions: Vec<Maybe<Cwe>>,
    /// RXE-22 · Give Per (Time Unit) · ST
    pub give_per_time_unit: Maybe<String>,
    /// RXE-23 · Give Rate Amount · ST
    pub give_rate_amount: Maybe<String>,
    /// RXE-24 · Give Rate Units · CWE
    pub give_rate_units: Maybe<Box<Cwe>>,
    /// RXE-25 · Give Strength · NM
    pub give_strength: Maybe<Nm>,
    /// RXE-26 · Give Strength Units · CWE
    pub give_strength_units: Maybe<Box<Cwe>>,
    /// RXE-27 · Give Indication · CWE
    pub give_indication: Vec<Maybe<Cwe>>,
    /// RXE-28 · Dispense Package Size · NM
    pub dispense_package_size: Maybe<Nm>,
    /// RXE-29 · Dispense Package Size Unit · CWE
    pub dispense_package_size_unit: Maybe<Box<Cwe>>,
    /// RXE-30 · Dispense Package Method · ID
    pub dispense_package_method: Maybe<String>,
    /// RXE-31 · Supplementary Code · CWE
    pub supplementary_code: Vec<Maybe<Cwe>>,
    /// RXE-32 · Original Order Date/Time · DTM
    pub original_order_date_time: Maybe<Dtm>,
    /// RXE-33 · Give Drug Strength Volume · NM
    pub give_drug_strength_volume: Maybe<Nm>,
    /// RXE-34 · Give Drug Strength Volume Units · CWE
    pub give_drug_strength_volume_units: Maybe<Box<Cwe>>,
    /// RXE-35 · Controlled Substance Schedule · CWE
    pub controlled_substance_schedule: Maybe<Box<Cwe>>,
    /// RXE-36 · Formulary Status · ID
    pub formulary_status: Maybe<String>,
    /// RXE-37 · Pharmaceutical Substance Alternative · CWE
    pub pharmaceutical_substance_alternative: Vec<Maybe<Cwe>>,
    /// RXE-38 · Pharmacy of Most Recent Fill · CWE
    pub pharmacy_of_most_recent_fill: Maybe<Box<Cwe>>,
    /// RXE-39 · Initial Dispense Amount · NM
    pub initial_dispense_amount: Maybe<Nm>,
    /// RXE-40 · Dispensing Pharmacy · CWE
    pub dispensing_pharmacy: Maybe<Box<Cwe>>,
    /// RXE-41 · Dispensing Pharmacy Address · XAD
    pub dispensing_pharmacy_address: Maybe<Box<Xad>>,
    /// RXE-42 · Deliver-to Patient Location · PL
    pub deliver_to_patient_location: Maybe<Box<Pl>>,
    /// RXE-43 · Deliver-to Address · XAD
    pub deliver_to_address: Maybe<Box<Xad>>,
    /// RXE-44 · Pharmacy Order Type · ID
    pub pharmacy_order_type: Maybe<String>,
    /// RXE-45 · Pharmacy Phone Number · XTN
    pub pharmacy_phone_number: Vec<Maybe<Xtn>>,
    /// What a message has beyond these 45.
    pub extra: Extra,
}
record!(
    segment Rxe, RXE, [1 => quantity_timing, 2 => give_code, 3 => give_amount_minimum, 4
    => give_amount_maximum, 5 => give_units, 6 => give_dosage_form, 7 =>
    providers_administration_instructions, 8 => deliver_to_location, 9 =>
    substitution_status, 10 => dispense_amount, 11 => dispense_units, 12 =>
    number_of_refills, 13 => ordering_providers_dea_number, 14 =>
    pharmacist_treatment_suppliers_verifier_id, 15 => prescription_number, 16 =>
    number_of_refills_remaining, 17 => number_of_refills_doses_dispensed, 18 =>
    d_t_of_most_recent_refill_or_dose_dispensed, 19 => total_daily_dose, 20 =>
    needs_human_review, 21 => special_dispensing_instructions, 22 => give_per_time_unit,
    23 => give_rate_amount, 24 => give_rate_units, 25 => give_strength, 26 =>
    give_strength_units, 27 => give_indication, 28 => dispense_package_size, 29 =>
    dispense_package_size_unit, 30 => dispense_package_method, 31 => supplementary_code,
    32 => original_order_date_time, 33 => give_drug_strength_volume, 34 =>
    give_drug_strength_volume_units, 35 => controlled_substance_schedule, 36 =>
    formulary_status, 37 => pharmaceutical_substance_alternative, 38 =>
    pharmacy_of_most_recent_fill, 39 => initial_dispense_amount, 40 =>
    dispensing_pharmacy, 41 => dispensing_pharmacy_address, 42 =>
    deliver_to_patient_location, 43 => deliver_to_address, 44 => pharmacy_order_type, 45
    => pharmacy_phone_number]
);
/// Definition of [`Rxe`].
pub static RXE: SegmentDef = SegmentDef {
    id: "RXE",
    title: "Pharmacy/Treatment Encoded Order",
    fields: &[
        repeated(
            "quantity_timing",
            "Quantity/Timing",
            of(&TQ),
            &[
                used(V2_2, V2_2, O, 0, 200, "", "TQ"),
                used(V2_3, V2_4, R, 1, 200, "", "TQ"),
                used(V2_5, V2_5_1, O, 1, 200, "", "TQ"),
                used(V2_6, V2_6, O, 1, 0, "", "TQ"),
                used(V2_7, V2_8_2, W, 1, 0, "", "TQ"),
            ],
        ),
        single(
            "give_code",
            "Give Code",
            of(&CWE),
            &[
                used(V2_2, V2_3, R, 1, 100, "", "CE"),
                used(V2_3_1, V2_3_1, R, 1, 100, "0292", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0292", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0292", "CWE"),
            ],
        ),
        single(
            "give_amount_minimum",
            "Give Amount - Minimum",
            NM,
            &[
                used(V2_2, V2_6, R, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "give_amount_maximum",
            "Give Amount - Maximum",
            NM,
            &[
                used(V2_2, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "give_units",
            "Give Units",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "give_dosage_form",
            "Give Dosage Form",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
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
                used(V2_3_1, V2_4, C, 1, 200, "", "LA1"),
                used(V2_5, V2_5_1, O, 1, 200, "", "LA1"),
                used(V2_6, V2_6, O, 1, 0, "", "LA1"),
                used(V2_7, V2_8_2, W, 1, 0, "", "LA1"),
            ],
        ),
        single(
            "substitution_status",
            "Substitution Status",
            ID,
            &[used(V2_2, V2_8_2, O, 1, 1, "0167", "ID")],
        ),
        single(
            "dispense_amount",
            "Dispense Amount",
            NM,
            &[
                used(V2_2, V2_6, C, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "NM"),
            ],
        ),
        single(
            "dispense_units",
            "Dispense Units",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
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
                used(V2_3_1, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "prescription_number",
            "Prescription Number",
            ST,
            &[
                used(V2_2, V2_2, R, 1, 20, "", "ST"),
                used(V2_3, V2_6, C, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, C, 1, 0, "", "ST"),
            ],
        ),
        single(
            "number_of_refills_remaining",
            "Number of Refills Remaining",
            NM,
            &[
                used(V2_2, V2_6, C, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "NM"),
            ],
        ),
        single(
            "number_of_refills_doses_dispensed",
            "Number of Refills/Doses Dispensed",
            NM,
            &[
                used(V2_2, V2_6, C, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "NM"),
            ],
        ),
        single(
            "d_t_of_most_recent_refill_or_dose_dispensed",
            "D/T of Most Recent Refill or Dose Dispensed",
            DTM,
            &[
                used(V2_2, V2_2, C, 1, 26, "", "TS"),
                used(V2_3, V2_3, O, 1, 26, "", "TS"),
                used(V2_3_1, V2_5_1, C, 1, 26, "", "TS"),
                used(V2_6, V2_6, C, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "total_daily_dose",
            "Total Daily Dose",
            of(&CQ),
            &[
                used(V2_2, V2_2, O, 1, 0, "", "CQ"),
                used(V2_3, V2_5_1, C, 1, 10, "", "CQ"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CQ"),
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
        repeated(
            "special_dispensing_instructions",
            "Special Dispensing Instructions",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 200, "", "CE"),
                used(V2_3, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "give_per_time_unit",
            "Give Per (Time Unit)",
            ST,
            &[
                used(V2_2, V2_6, C, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, C, 1, 0, "", "ST"),
            ],
        ),
        single(
            "give_rate_amount",
            "Give Rate Amount",
            ST,
            &[
                used(V2_2, V2_2, O, 1, 6, "", "CE"),
                used(V2_3, V2_6, O, 1, 6, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "give_rate_units",
            "Give Rate Units",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "give_strength",
            "Give Strength",
            NM,
            &[
                used(V2_3, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "give_strength_units",
            "Give Strength Units",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "give_indication",
            "Give Indication",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 200, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "dispense_package_size",
            "Dispense Package Size",
            NM,
            &[
                used(V2_3, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "dispense_package_size_unit",
            "Dispense Package Size Unit",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "dispense_package_method",
            "Dispense Package Method",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 2, "0321", "ID")],
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
            "original_order_date_time",
            "Original Order Date/Time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "give_drug_strength_volume",
            "Give Drug Strength Volume",
            NM,
            &[used(V2_5, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "give_drug_strength_volume_units",
            "Give Drug Strength Volume Units",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "controlled_substance_schedule",
            "Controlled Substance Schedule",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 60, "0477", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0477", "CWE"),
            ],
        ),
        single(
            "formulary_status",
            "Formulary Status",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0478", "ID")],
        ),
        repeated(
            "pharmaceutical_substance_alternative",
            "Pharmaceutical Substance Alternative",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 60, "", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "pharmacy_of_most_recent_fill",
            "Pharmacy of Most Recent Fill",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "initial_dispense_amount",
            "Initial Dispense Amount",
            NM,
            &[
                used(V2_5, V2_6, O, 1, 250, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "dispensing_pharmacy",
            "Dispensing Pharmacy",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "dispensing_pharmacy_address",
            "Dispensing Pharmacy Address",
            of(&XAD),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XAD"),
            ],
        ),
        single(
            "deliver_to_patient_location",
            "Deliver-to Patient Location",
            of(&PL),
            &[
                used(V2_5, V2_5_1, O, 1, 80, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        single(
            "deliver_to_address",
            "Deliver-to Address",
            of(&XAD),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XAD"),
            ],
        ),
        single(
            "pharmacy_order_type",
            "Pharmacy Order Type",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0480", "ID")],
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
    name: "rxe",
    doc: "RXE segments (Pharmacy/Treatment Encoded Order), one row each",
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
        column("quantity_timing", List(&TQ_KIND), "RXE-1", "Quantity/Timing"),
        column("give_code", Struct(&CWE_COLUMNS), "RXE-2", "Give Code"),
        column("give_amount_minimum", Decimal, "RXE-3", "Give Amount - Minimum"),
        column("give_amount_maximum", Decimal, "RXE-4", "Give Amount - Maximum"),
        column("give_units", Struct(&CWE_COLUMNS), "RXE-5", "Give Units"),
        column("give_dosage_form", Struct(&CWE_COLUMNS), "RXE-6", "Give Dosage Form"),
        column(
            "providers_administration_instructions",
            List(&CWE_KIND),
            "RXE-7",
            "Provider's Administration Instructions",
        ),
        column(
            "deliver_to_location",
            Struct(&LA1_COLUMNS),
            "RXE-8",
            "Deliver-To Location",
        ),
        column("substitution_status", Utf8, "RXE-9", "Substitution Status"),
        column("dispense_amount", Decimal, "RXE-10", "Dispense Amount"),
        column("dispense_units", Struct(&CWE_COLUMNS), "RXE-11", "Dispense Units"),
        column("number_of_refills", Decimal, "RXE-12", "Number Of Refills"),
        column(
            "ordering_providers_dea_number",
            List(&XCN_KIND),
            "RXE-13",
            "Ordering Provider's DEA Number",
        ),
        column(
            "pharmacist_treatment_suppliers_verifier_id",
            List(&XCN_KIND),
            "RXE-14",
            "Pharmacist/Treatment Supplier's Verifier ID",
        ),
        column("prescription_number", Utf8, "RXE-15", "Prescription Number"),
        column(
            "number_of_refills_remaining",
            Decimal,
            "RXE-16",
            "Number of Refills Remaining",
        ),
        column(
            "number_of_refills_doses_dispensed",
            Decimal,
            "RXE-17",
            "Number of Refills/Doses Dispensed",
        ),
        column(
            "d_t_of_most_recent_refill_or_dose_dispensed",
            Timestamp,
            "RXE-18",
            "D/T of Most Recent Refill or Dose Dispensed",
        ),
        column("total_daily_dose", Struct(&CQ_COLUMNS), "RXE-19", "Total Daily Dose"),
        column("needs_human_review", Utf8, "RXE-20", "Needs Human Review"),
        column(
            "special_dispensing_instructions",
            List(&CWE_KIND),
            "RXE-21",
            "Special Dispensing Instructions",
        ),
        column("give_per_time_unit", Utf8, "RXE-22", "Give Per (Time Unit)"),
        column("give_rate_amount", Utf8, "RXE-23", "Give Rate Amount"),
        column("give_rate_units", Struct(&CWE_COLUMNS), "RXE-24", "Give Rate Units"),
        column("give_strength", Decimal, "RXE-25", "Give Strength"),
        column(
            "give_strength_units",
            Struct(&CWE_COLUMNS),
            "RXE-26",
            "Give Strength Units",
        ),
        column("give_indication", List(&CWE_KIND), "RXE-27", "Give Indication"),
        column("dispense_package_size", Decimal, "RXE-28", "Dispense Package Size"),
        column(
            "dispense_package_size_unit",
            Struct(&CWE_COLUMNS),
            "RXE-29",
            "Dispense Package Size Unit",
        ),
        column("dispense_package_method", Utf8, "RXE-30", "Dispense Package Method"),
        column("supplementary_code", List(&CWE_KIND), "RXE-31", "Supplementary Code"),
        column(
            "original_order_date_time",
            Timestamp,
            "RXE-32",
            "Original Order Date/Time",
        ),
        column(
            "give_drug_strength_volume",
            Decimal,
            "RXE-33",
            "Give Drug Strength Volume",
        ),
        column(
            "give_drug_strength_volume_units",
            Struct(&CWE_COLUMNS),
            "RXE-34",
            "Give Drug Strength Volume Units",
        ),
        column(
            "controlled_substance_schedule",
            Struct(&CWE_COLUMNS),
            "RXE-35",
            "Controlled Substance Schedule",
        ),
        column("formulary_status", Utf8, "RXE-36", "Formulary Status"),
        column(
            "pharmaceutical_substance_alternative",
            List(&CWE_KIND),
            "RXE-37",
            "Pharmaceutical Substance Alternative",
        ),
        column(
            "pharmacy_of_most_recent_fill",
            Struct(&CWE_COLUMNS),
            "RXE-38",
            "Pharmacy of Most Recent Fill",
        ),
        column("initial_dispense_amount", Decimal, "RXE-39", "Initial Dispense Amount"),
        column(
            "dispensing_pharmacy",
            Struct(&CWE_COLUMNS),
            "RXE-40",
            "Dispensing Pharmacy",
        ),
        column(
            "dispensing_pharmacy_address",
            Struct(&XAD_COLUMNS),
            "RXE-41",
            "Dispensing Pharmacy Address",
        ),
        column(
            "deliver_to_patient_location",
            Struct(&PL_COLUMNS),
            "RXE-42",
            "Deliver-to Patient Location",
        ),
        column(
            "deliver_to_address",
            Struct(&XAD_COLUMNS),
            "RXE-43",
            "Deliver-to Address",
        ),
        column("pharmacy_order_type", Utf8, "RXE-44", "Pharmacy Order Type"),
        column(
            "pharmacy_phone_number",
            List(&XTN_KIND),
            "RXE-45",
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
