// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RXG · Pharmacy/Treatment Give
#[derive(Default)]
#[non_exhaustive]
pub struct Rxg {
    /// RXG-1 · Give Sub-ID Counter · NM
    pub give_sub_id_counter: Maybe<Nm>,
    /// RXG-2 · Dispense Sub-ID Counter · NM
    pub dispense_sub_id_counter: Maybe<Nm>,
    /// RXG-3 · Quantity/Timing · TQ
    pub quantity_timing: Vec<Maybe<Tq>>,
    /// RXG-4 · Give Code · CWE
    pub give_code: Maybe<Box<Cwe>>,
    /// RXG-5 · Give Amount - Minimum · NM
    pub give_amount_minimum: Maybe<Nm>,
    /// RXG-6 · Give Amount - Maximum · NM
    pub give_amount_maximum: Maybe<Nm>,
    /// RXG-7 · Give Units · CWE
    pub give_units: Maybe<Box<Cwe>>,
    /// RXG-8 · Give Dosage Form · CWE
    pub give_dosage_form: Maybe<Box<Cwe>>,
    /// RXG-9 · Administration Notes · CWE
    pub administration_notes: Vec<Maybe<Cwe>>,
    /// RXG-10 · Substitution Status · ID
    pub substitution_status: Maybe<String>,
    /// RXG-11 · Dispense-to Location · LA2
    pub dispense_to_location: Maybe<Box<La2>>,
    /// RXG-12 · Needs Human Review · ID
    pub needs_human_review: Maybe<String>,
    /// RXG-13 · Special Administration Instructions · CWE
    pub special_administration_instructions: Vec<Maybe<Cwe>>,
    /// RXG-14 · Give Per (Time Unit) · ST
    pub give_per_time_unit: Maybe<String>,
    /// RXG-15 · Give Rate Amount · ST
    pub give_rate_amount: Maybe<String>,
    /// RXG-16 · Give Rate Units · CWE
    pub give_rate_units: Maybe<Box<Cwe>>,
    /// RXG-17 · Give Strength · NM
    pub give_strength: Maybe<Nm>,
    /// RXG-18 · Give Strength Units · CWE
    pub give_strength_units: Maybe<Box<Cwe>>,
    /// RXG-19 · Substance Lot Number · ST
    pub substance_lot_number: Vec<Maybe<String>>,
    /// RXG-20 · Substance Expiration Date · DTM
    pub substance_expiration_date: Vec<Maybe<Dtm>>,
    /// RXG-21 · Substance Manufacturer Name · CWE
    pub substance_manufacturer_name: Vec<Maybe<Cwe>>,
    /// RXG-22 · Indication · CWE
    pub indication: Vec<Maybe<Cwe>>,
    /// RXG-23 · Give Drug Strength Volume · NM
    pub give_drug_strength_volume: Maybe<Nm>,
    /// RXG-24 · Give Drug Strength Volume Units · CWE
    pub give_drug_strength_volume_units: Maybe<Box<Cwe>>,
    /// RXG-25 · Give Barcode Identifier · CWE
    pub give_barcode_identifier: Maybe<Box<Cwe>>,
    /// RXG-26 · Pharmacy Order Type · ID
    pub pharmacy_order_type: Maybe<String>,
    /// RXG-27 · Dispense to Pharmacy · CWE
    pub dispense_to_pharmacy: Maybe<Box<Cwe>>,
    /// RXG-28 · Dispense to Pharmacy Address · XAD
    pub dispense_to_pharmacy_address: Maybe<Box<Xad>>,
    /// RXG-29 · Deliver-to Patient Location · PL
    pub deliver_to_patient_location: Maybe<Box<Pl>>,
    /// RXG-30 · Deliver-to Address · XAD
    pub deliver_to_address: Maybe<Box<Xad>>,
    /// RXG-31 · Give Tag Identifier · EI
    pub give_tag_identifier: Vec<Maybe<Ei>>,
    /// RXG-32 · Dispense Amount · NM
    pub dispense_amount: Maybe<Nm>,
    /// RXG-33 · Dispense Units · CWE
    pub dispense_units: Maybe<Box<Cwe>>,
    /// What a message has beyond these 33.
    pub extra: Extra,
}
record!(
    segment Rxg, RXG, [1 => give_sub_id_counter, 2 => dispense_sub_id_counter, 3 =>
    quantity_timing, 4 => give_code, 5 => give_amount_minimum, 6 => give_amount_maximum,
    7 => give_units, 8 => give_dosage_form, 9 => administration_notes, 10 =>
    substitution_status, 11 => dispense_to_location, 12 => needs_human_review, 13 =>
    special_administration_instructions, 14 => give_per_time_unit, 15 =>
    give_rate_amount, 16 => give_rate_units, 17 => give_strength, 18 =>
    give_strength_units, 19 => substance_lot_number, 20 => substance_expiration_date, 21
    => substance_manufacturer_name, 22 => indication, 23 => give_drug_strength_volume, 24
    => give_drug_strength_volume_units, 25 => give_barcode_identifier, 26 =>
    pharmacy_order_type, 27 => dispense_to_pharmacy, 28 => dispense_to_pharmacy_address,
    29 => deliver_to_patient_location, 30 => deliver_to_address, 31 =>
    give_tag_identifier, 32 => dispense_amount, 33 => dispense_units]
);
/// Definition of [`Rxg`].
pub static RXG: SegmentDef = SegmentDef {
    id: "RXG",
    title: "Pharmacy/Treatment Give",
    fields: &[
        single(
            "give_sub_id_counter",
            "Give Sub-ID Counter",
            NM,
            &[
                used(V2_2, V2_2, R, 1, 4, "", "NM"),
                used(V2_3, V2_3, O, 1, 4, "", "ID"),
                used(V2_3_1, V2_6, R, 1, 4, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "dispense_sub_id_counter",
            "Dispense Sub-ID Counter",
            NM,
            &[
                used(V2_2, V2_2, O, 1, 4, "", "NM"),
                used(V2_3, V2_3, R, 1, 4, "", "NM"),
                used(V2_3_1, V2_6, O, 1, 4, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
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
            "administration_notes",
            "Administration Notes",
            of(&CWE),
            &[
                used(V2_2, V2_2, C, 1, 200, "", "ST"),
                used(V2_3, V2_3, C, 0, 200, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "substitution_status",
            "Substitution Status",
            ID,
            &[used(V2_2, V2_8_2, O, 1, 1, "0167", "ID")],
        ),
        single(
            "dispense_to_location",
            "Dispense-to Location",
            of(&LA2),
            &[
                used(V2_2, V2_2, C, 1, 12, "", "CM_LA1"),
                used(V2_3, V2_3, O, 1, 200, "", "CM_LA1"),
                used(V2_3_1, V2_5_1, O, 1, 200, "", "LA2"),
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
            "special_administration_instructions",
            "Special Administration Instructions",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 0, 200, "", "CE"),
                used(V2_3, V2_3, O, 1, 200, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 200, "", "CE"),
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
            "give_barcode_identifier",
            "Give Barcode Identifier",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 60, "", "CWE"),
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
            "dispense_to_pharmacy",
            "Dispense to Pharmacy",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "dispense_to_pharmacy_address",
            "Dispense to Pharmacy Address",
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
            "give_tag_identifier",
            "Give Tag Identifier",
            of(&EI),
            &[used(V2_8, V2_8_2, O, 0, 0, "", "EI")],
        ),
        single(
            "dispense_amount",
            "Dispense Amount",
            NM,
            &[used(V2_8, V2_8_2, C, 1, 0, "", "NM")],
        ),
        single(
            "dispense_units",
            "Dispense Units",
            of(&CWE),
            &[used(V2_8, V2_8_2, C, 1, 0, "", "CWE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rxg",
    doc: "RXG segments (Pharmacy/Treatment Give), one row each",
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
        column("give_sub_id_counter", Decimal, "RXG-1", "Give Sub-ID Counter"),
        column("dispense_sub_id_counter", Decimal, "RXG-2", "Dispense Sub-ID Counter"),
        column("quantity_timing", List(&TQ_KIND), "RXG-3", "Quantity/Timing"),
        column("give_code", Struct(&CWE_COLUMNS), "RXG-4", "Give Code"),
        column("give_amount_minimum", Decimal, "RXG-5", "Give Amount - Minimum"),
        column("give_amount_maximum", Decimal, "RXG-6", "Give Amount - Maximum"),
        column("give_units", Struct(&CWE_COLUMNS), "RXG-7", "Give Units"),
        column("give_dosage_form", Struct(&CWE_COLUMNS), "RXG-8", "Give Dosage Form"),
        column("administration_notes", List(&CWE_KIND), "RXG-9", "Administration Notes"),
        column("substitution_status", Utf8, "RXG-10", "Substitution Status"),
        column(
            "dispense_to_location",
            Struct(&LA2_COLUMNS),
            "RXG-11",
            "Dispense-to Location",
        ),
        column("needs_human_review", Utf8, "RXG-12", "Needs Human Review"),
        column(
            "special_administration_instructions",
            List(&CWE_KIND),
            "RXG-13",
            "Special Administration Instructions",
        ),
        column("give_per_time_unit", Utf8, "RXG-14", "Give Per (Time Unit)"),
        column("give_rate_amount", Utf8, "RXG-15", "Give Rate Amount"),
        column("give_rate_units", Struct(&CWE_COLUMNS), "RXG-16", "Give Rate Units"),
        column("give_strength", Decimal, "RXG-17", "Give Strength"),
        column(
            "give_strength_units",
            Struct(&CWE_COLUMNS),
            "RXG-18",
            "Give Strength Units",
        ),
        column("substance_lot_number", List(&Utf8), "RXG-19", "Substance Lot Number"),
        column(
            "substance_expiration_date",
            List(&Timestamp),
            "RXG-20",
            "Substance Expiration Date",
        ),
        column(
            "substance_manufacturer_name",
            List(&CWE_KIND),
            "RXG-21",
            "Substance Manufacturer Name",
        ),
        column("indication", List(&CWE_KIND), "RXG-22", "Indication"),
        column(
            "give_drug_strength_volume",
            Decimal,
            "RXG-23",
            "Give Drug Strength Volume",
        ),
        column(
            "give_drug_strength_volume_units",
            Struct(&CWE_COLUMNS),
            "RXG-24",
            "Give Drug Strength Volume Units",
        ),
        column(
            "give_barcode_identifier",
            Struct(&CWE_COLUMNS),
            "RXG-25",
            "Give Barcode Identifier",
        ),
        column("pharmacy_order_type", Utf8, "RXG-26", "Pharmacy Order Type"),
        column(
            "dispense_to_pharmacy",
            Struct(&CWE_COLUMNS),
            "RXG-27",
            "Dispense to Pharmacy",
        ),
        column(
            "dispense_to_pharmacy_address",
            Struct(&XAD_COLUMNS),
            "RXG-28",
            "Dispense to Pharmacy Address",
        ),
        column(
            "deliver_to_patient_location",
            Struct(&PL_COLUMNS),
            "RXG-29",
            "Deliver-to Patient Location",
        ),
        column(
            "deliver_to_address",
            Struct(&XAD_COLUMNS),
            "RXG-30",
            "Deliver-to Address",
        ),
        column("give_tag_identifier", List(&EI_KIND), "RXG-31", "Give Tag Identifier"),
        column("dispense_amount", Decimal, "RXG-32", "Dispense Amount"),
        column("dispense_units", Struct(&CWE_COLUMNS), "RXG-33", "Dispense Units"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
