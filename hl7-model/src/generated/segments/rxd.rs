// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RXD · Pharmacy/Treatment Dispense
#[derive(Default)]
#[non_exhaustive]
pub struct Rxd {
    /// RXD-1 · Dispense Sub-ID Counter · NM
    pub dispense_sub_id_counter: Maybe<Nm>,
    /// RXD-2 · Dispense/Give Code · CWE
    pub dispense_give_code: Maybe<Box<Cwe>>,
    /// RXD-3 · Date/Time Dispensed · DTM
    pub date_time_dispensed: Maybe<Dtm>,
    /// RXD-4 · Actual Dispense Amount · NM
    pub actual_dispense_amount: Maybe<Nm>,
    /// RXD-5 · Actual Dispense Units · CWE
    pub actual_dispense_units: Maybe<Box<Cwe>>,
    /// RXD-6 · Actual Dosage Form · CWE
    pub actual_dosage_form: Maybe<Box<Cwe>>,
    /// RXD-7 · Prescription Number · ST
    pub prescription_number: Maybe<String>,
    /// RXD-8 · Number of Refills Remaining · NM
    pub number_of_refills_remaining: Maybe<Nm>,
    /// RXD-9 · Dispense Notes · ST
    pub dispense_notes: Vec<Maybe<String>>,
    /// RXD-10 · Dispensing Provider · XCN
    pub dispensing_provider: Vec<Maybe<Xcn>>,
    /// RXD-11 · Substitution Status · ID
    pub substitution_status: Maybe<String>,
    /// RXD-12 · Total Daily Dose · CQ
    pub total_daily_dose: Maybe<Box<Cq>>,
    /// RXD-13 · Dispense-to Location · LA2
    pub dispense_to_location: Maybe<Box<La2>>,
    /// RXD-14 · Needs Human Review · ID
    pub needs_human_review: Maybe<String>,
    /// RXD-15 · Special Dispensing Instructions · CWE
    pub special_dispensing_instructions: Vec<Maybe<Cwe>>,
    /// RXD-16 · Actual Strength · NM
    pub actual_strength: Maybe<Nm>,
    /// RXD-17 · Actual Strength Unit · CWE
    pub actual_strength_unit: Maybe<Box<Cwe>>,
    /// RXD-18 · Substance Lot Number · ST
    pub substance_lot_number: Vec<Maybe<String>>,
    /// RXD-19 · Substance Expiration Date · DTM
    pub substance_expiration_date: Vec<Maybe<Dtm>>,
    /// RXD-20 · Substance Manufacturer Name · CWE
    pub substance_manufacturer_name: Vec<Maybe<Cwe>>,
    /// RXD-21 · Indication · CWE
    pub indication: Vec<Maybe<Cwe>>,
    /// RXD-22 · Dispense Package Size · NM
    pub dispense_package_size: Maybe<Nm>,
    /// RXD-23 · Dispense Package Size Unit · CWE
    pub dispense_package_size_unit: Maybe<Box<Cwe>>,
    /// RXD-24 · Dispense Package Method · ID
    pub dispense_package_method: Maybe<String>,
    /// RXD-25 · Supplementary Code · CWE
    pub supplementary_code: Vec<Maybe<Cwe>>,
    /// RXD-26 · Initiating Location · CWE
    pub initiating_location: Maybe<Box<Cwe>>,
    /// RXD-27 · Packaging/Assembly Location · CWE
    pub packaging_assembly_location: Maybe<Box<Cwe>>,
    /// RXD-28 · Actual Drug Strength Volume · NM
    pub actual_drug_strength_volume: Maybe<Nm>,
    /// RXD-29 · Actual Drug Strength Volume Units · CWE
    pub actual_drug_strength_volume_units: Maybe<Box<Cwe>>,
    /// RXD-30 · Dispense to Pharmacy · CWE
    pub dispense_to_pharmacy: Maybe<Box<Cwe>>,
    /// RXD-31 · Dispense to Pharmacy Address · XAD
    pub dispense_to_pharmacy_address: Maybe<Box<Xad>>,
    /// RXD-32 · Pharmacy Order Type · ID
    pub pharmacy_order_type: Maybe<String>,
    /// RXD-33 · Dispense Type · CWE
    pub dispense_type: Maybe<Box<Cwe>>,
    /// RXD-34 · Pharmacy Phone Number · XTN
    pub pharmacy_phone_number: Vec<Maybe<Xtn>>,
    /// RXD-35 · Dispense Tag Identifier · EI
    pub dispense_tag_identifier: Vec<Maybe<Ei>>,
    /// What a message has beyond these 35.
    pub extra: Extra,
}
record!(
    segment Rxd, RXD, [1 => dispense_sub_id_counter, 2 => dispense_give_code, 3 =>
    date_time_dispensed, 4 => actual_dispense_amount, 5 => actual_dispense_units, 6 =>
    actual_dosage_form, 7 => prescription_number, 8 => number_of_refills_remaining, 9 =>
    dispense_notes, 10 => dispensing_provider, 11 => substitution_status, 12 =>
    total_daily_dose, 13 => dispense_to_location, 14 => needs_human_review, 15 =>
    special_dispensing_instructions, 16 => actual_strength, 17 => actual_strength_unit,
    18 => substance_lot_number, 19 => substance_expiration_date, 20 =>
    substance_manufacturer_name, 21 => indication, 22 => dispense_package_size, 23 =>
    dispense_package_size_unit, 24 => dispense_package_method, 25 => supplementary_code,
    26 => initiating_location, 27 => packaging_assembly_location, 28 =>
    actual_drug_strength_volume, 29 => actual_drug_strength_volume_units, 30 =>
    dispense_to_pharmacy, 31 => dispense_to_pharmacy_address, 32 => pharmacy_order_type,
    33 => dispense_type, 34 => pharmacy_phone_number, 35 => dispense_tag_identifier]
);
/// Definition of [`Rxd`].
pub static RXD: SegmentDef = SegmentDef {
    id: "RXD",
    title: "Pharmacy/Treatment Dispense",
    fields: &[
        single(
            "dispense_sub_id_counter",
            "Dispense Sub-ID Counter",
            NM,
            &[
                used(V2_2, V2_2, O, 1, 4, "", "NM"),
                used(V2_3, V2_6, R, 1, 4, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "dispense_give_code",
            "Dispense/Give Code",
            of(&CWE),
            &[
                used(V2_2, V2_2, R, 1, 100, "", "CE"),
                used(V2_3, V2_3_1, R, 1, 100, "0292", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0292", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0292", "CWE"),
            ],
        ),
        single(
            "date_time_dispensed",
            "Date/Time Dispensed",
            DTM,
            &[
                used(V2_2, V2_2, O, 1, 26, "", "TS"),
                used(V2_3, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "actual_dispense_amount",
            "Actual Dispense Amount",
            NM,
            &[
                used(V2_2, V2_6, R, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "actual_dispense_units",
            "Actual Dispense Units",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "actual_dosage_form",
            "Actual Dosage Form",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "prescription_number",
            "Prescription Number",
            ST,
            &[
                used(V2_2, V2_6, R, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
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
        repeated(
            "dispense_notes",
            "Dispense Notes",
            ST,
            &[
                used(V2_2, V2_2, C, 0, 200, "", "ST"),
                used(V2_3, V2_3, C, 0, 200, "", "CE"),
                used(V2_3_1, V2_6, O, 0, 200, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        repeated(
            "dispensing_provider",
            "Dispensing Provider",
            of(&XCN),
            &[
                used(V2_2, V2_2, O, 1, 200, "", "CN"),
                used(V2_3, V2_3, O, 1, 200, "", "XCN"),
                used(V2_3_1, V2_5_1, O, 0, 200, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "substitution_status",
            "Substitution Status",
            ID,
            &[used(V2_2, V2_8_2, O, 1, 1, "0167", "ID")],
        ),
        single(
            "total_daily_dose",
            "Total Daily Dose",
            of(&CQ),
            &[
                used(V2_2, V2_2, O, 1, 0, "", "CQ"),
                used(V2_3, V2_3, C, 1, 10, "", "CQ"),
                used(V2_3_1, V2_5_1, O, 1, 10, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "dispense_to_location",
            "Dispense-to Location",
            of(&LA2),
            &[
                used(V2_2, V2_2, C, 1, 12, "", "CM_LA1"),
                used(V2_3, V2_3, O, 1, 200, "", "CM_LA1"),
                used(V2_3_1, V2_5_1, C, 1, 200, "", "LA2"),
                used(V2_6, V2_7_1, O, 1, 0, "", "LA2"),
                used(V2_8, V2_8_2, W, 1, 0, "", "LA2"),
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
            "actual_strength",
            "Actual Strength",
            NM,
            &[
                used(V2_3, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "actual_strength_unit",
            "Actual Strength Unit",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "substance_lot_number",
            "Substance Lot Number",
            ST,
            &[
                used(V2_3, V2_6, O, 0, 20, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        repeated(
            "substance_expiration_date",
            "Substance Expiration Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 0, 26, "", "TS"),
                used(V2_6, V2_6, O, 0, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 0, 0, "", "DTM"),
            ],
        ),
        repeated(
            "substance_manufacturer_name",
            "Substance Manufacturer Name",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "0227", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0227", "CE"),
                used(V2_6, V2_7_1, O, 0, 0, "0227", "CWE"),
                used(V2_8, V2_8_2, O, 0, 0, "", "CWE"),
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
            "initiating_location",
            "Initiating Location",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "packaging_assembly_location",
            "Packaging/Assembly Location",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "actual_drug_strength_volume",
            "Actual Drug Strength Volume",
            NM,
            &[used(V2_5, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "actual_drug_strength_volume_units",
            "Actual Drug Strength Volume Units",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "dispense_to_pharmacy",
            "Dispense to Pharmacy",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 180, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "dispense_to_pharmacy_address",
            "Dispense to Pharmacy Address",
            of(&XAD),
            &[
                used(V2_5, V2_5_1, O, 1, 106, "", "XAD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XAD"),
            ],
        ),
        single(
            "pharmacy_order_type",
            "Pharmacy Order Type",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0480", "ID")],
        ),
        single(
            "dispense_type",
            "Dispense Type",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0484", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0484", "CWE"),
            ],
        ),
        repeated(
            "pharmacy_phone_number",
            "Pharmacy Phone Number",
            of(&XTN),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "XTN")],
        ),
        repeated(
            "dispense_tag_identifier",
            "Dispense Tag Identifier",
            of(&EI),
            &[used(V2_8, V2_8_2, O, 0, 0, "", "EI")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rxd",
    doc: "RXD segments (Pharmacy/Treatment Dispense), one row each",
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
        column("dispense_sub_id_counter", Decimal, "RXD-1", "Dispense Sub-ID Counter"),
        column(
            "dispense_give_code",
            Struct(&CWE_COLUMNS),
            "RXD-2",
            "Dispense/Give Code",
        ),
        column("date_time_dispensed", Timestamp, "RXD-3", "Date/Time Dispensed"),
        column("actual_dispense_amount", Decimal, "RXD-4", "Actual Dispense Amount"),
        column(
            "actual_dispense_units",
            Struct(&CWE_COLUMNS),
            "RXD-5",
            "Actual Dispense Units",
        ),
        column(
            "actual_dosage_form",
            Struct(&CWE_COLUMNS),
            "RXD-6",
            "Actual Dosage Form",
        ),
        column("prescription_number", Utf8, "RXD-7", "Prescription Number"),
        column(
            "number_of_refills_remaining",
            Decimal,
            "RXD-8",
            "Number of Refills Remaining",
        ),
        column("dispense_notes", List(&Utf8), "RXD-9", "Dispense Notes"),
        column("dispensing_provider", List(&XCN_KIND), "RXD-10", "Dispensing Provider"),
        column("substitution_status", Utf8, "RXD-11", "Substitution Status"),
        column("total_daily_dose", Struct(&CQ_COLUMNS), "RXD-12", "Total Daily Dose"),
        column(
            "dispense_to_location",
            Struct(&LA2_COLUMNS),
            "RXD-13",
            "Dispense-to Location",
        ),
        column("needs_human_review", Utf8, "RXD-14", "Needs Human Review"),
        column(
            "special_dispensing_instructions",
            List(&CWE_KIND),
            "RXD-15",
            "Special Dispensing Instructions",
        ),
        column("actual_strength", Decimal, "RXD-16", "Actual Strength"),
        column(
            "actual_strength_unit",
            Struct(&CWE_COLUMNS),
            "RXD-17",
            "Actual Strength Unit",
        ),
        column("substance_lot_number", List(&Utf8), "RXD-18", "Substance Lot Number"),
        column(
            "substance_expiration_date",
            List(&Timestamp),
            "RXD-19",
            "Substance Expiration Date",
        ),
        column(
            "substance_manufacturer_name",
            List(&CWE_KIND),
            "RXD-20",
            "Substance Manufacturer Name",
        ),
        column("indication", List(&CWE_KIND), "RXD-21", "Indication"),
        column("dispense_package_size", Decimal, "RXD-22", "Dispense Package Size"),
        column(
            "dispense_package_size_unit",
            Struct(&CWE_COLUMNS),
            "RXD-23",
            "Dispense Package Size Unit",
        ),
        column("dispense_package_method", Utf8, "RXD-24", "Dispense Package Method"),
        column("supplementary_code", List(&CWE_KIND), "RXD-25", "Supplementary Code"),
        column(
            "initiating_location",
            Struct(&CWE_COLUMNS),
            "RXD-26",
            "Initiating Location",
        ),
        column(
            "packaging_assembly_location",
            Struct(&CWE_COLUMNS),
            "RXD-27",
            "Packaging/Assembly Location",
        ),
        column(
            "actual_drug_strength_volume",
            Decimal,
            "RXD-28",
            "Actual Drug Strength Volume",
        ),
        column(
            "actual_drug_strength_volume_units",
            Struct(&CWE_COLUMNS),
            "RXD-29",
            "Actual Drug Strength Volume Units",
        ),
        column(
            "dispense_to_pharmacy",
            Struct(&CWE_COLUMNS),
            "RXD-30",
            "Dispense to Pharmacy",
        ),
        column(
            "dispense_to_pharmacy_address",
            Struct(&XAD_COLUMNS),
            "RXD-31",
            "Dispense to Pharmacy Address",
        ),
        column("pharmacy_order_type", Utf8, "RXD-32", "Pharmacy Order Type"),
        column("dispense_type", Struct(&CWE_COLUMNS), "RXD-33", "Dispense Type"),
        column(
            "pharmacy_phone_number",
            List(&XTN_KIND),
            "RXD-34",
            "Pharmacy Phone Number",
        ),
        column(
            "dispense_tag_identifier",
            List(&EI_KIND),
            "RXD-35",
            "Dispense Tag Identifier",
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
