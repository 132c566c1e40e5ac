// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RXA · Pharmacy/Treatment Administration
#[derive(Default)]
#[non_exhaustive]
pub struct Rxa {
    /// RXA-1 · Give Sub-ID Counter · NM
    pub give_sub_id_counter: Maybe<Nm>,
    /// RXA-2 · Administration Sub-ID Counter · NM
    pub administration_sub_id_counter: Maybe<Nm>,
    /// RXA-3 · Date/Time Start of Administration · DTM
    pub date_time_start_of_administration: Maybe<Dtm>,
    /// RXA-4 · Date/Time End of Administration · DTM
    pub date_time_end_of_administration: Maybe<Dtm>,
    /// RXA-5 · Administered Code · CWE
    pub administered_code: Maybe<Box<Cwe>>,
    /// RXA-6 · Administered Amount · NM
    pub administered_amount: Maybe<Nm>,
    /// RXA-7 · Administered Units · CWE
    pub administered_units: Maybe<Box<Cwe>>,
    /// RXA-8 · Administered Dosage Form · CWE
    pub administered_dosage_form: Maybe<Box<Cwe>>,
    /// RXA-9 · Administration Notes · CWE
    pub administration_notes: Vec<Maybe<Cwe>>,
    /// RXA-10 · Administering Provider · XCN
    pub administering_provider: Vec<Maybe<Xcn>>,
    /// RXA-11 · Administered-at Location · LA2
    pub administered_at_location: Maybe<Box<La2>>,
    /// RXA-12 · Administered Per (Time Unit) · ST
    pub administered_per_time_unit: Maybe<String>,
    /// RXA-13 · Administered Strength · NM
    pub administered_strength: Maybe<Nm>,
    /// RXA-14 · Administered Strength Units · CWE
    pub administered_strength_units: Maybe<Box<Cwe>>,
    /// RXA-15 · Substance Lot Number · ST
    pub substance_lot_number: Vec<Maybe<String>>,
    /// RXA-16 · Substance Expiration Date · DTM
    pub substance_expiration_date: Vec<Maybe<Dtm>>,
    /// RXA-17 · Substance Manufacturer Name · CWE
    pub substance_manufacturer_name: Vec<Maybe<Cwe>>,
    /// RXA-18 · Substance/Treatment Refusal Reason · CWE
    pub substance_treatment_refusal_reason: Vec<Maybe<Cwe>>,
    /// RXA-19 · Indication · CWE
    pub indication: Vec<Maybe<Cwe>>,
    /// RXA-20 · Completion Status · ID
    pub completion_status: Maybe<String>,
    /// RXA-21 · Action Code - RXA · ID
    pub action_code_rxa: Maybe<String>,
    /// RXA-22 · System Entry Date/Time · DTM
    pub system_entry_date_time: Maybe<Dtm>,
    /// RXA-23 · Administered Drug Strength Volume · NM
    pub administered_drug_strength_volume: Maybe<Nm>,
    /// RXA-24 · Administered Drug Strength Volume Units · CWE
    pub administered_drug_strength_volume_units: Maybe<Box<Cwe>>,
    /// RXA-25 · Administered Barcode Identifier · CWE
    pub administered_barcode_identifier: Maybe<Box<Cwe>>,
    /// RXA-26 · Pharmacy Order Type · ID
    pub pharmacy_order_type: Maybe<String>,
    /// RXA-27 · Administer-at · PL
    pub administer_at: Maybe<Box<Pl>>,
    /// RXA-28 · Administered-at Address · XAD
    pub administered_at_address: Maybe<Box<Xad>>,
    /// RXA-29 · Administered Tag Identifier · EI
    pub administered_tag_identifier: Vec<Maybe<Ei>>,
    /// What a message has beyond these 29.
    pub extra: Extra,
}
record!(
    segment Rxa, RXA, [1 => give_sub_id_counter, 2 => administration_sub_id_counter, 3 =>
    date_time_start_of_administration, 4 => date_time_end_of_administration, 5 =>
    administered_code, 6 => administered_amount, 7 => administered_units, 8 =>
    administered_dosage_form, 9 => administration_notes, 10 => administering_provider, 11
    => administered_at_location, 12 => administered_per_time_unit, 13 =>
    administered_strength, 14 => administered_strength_units, 15 => substance_lot_number,
    16 => substance_expiration_date, 17 => substance_manufacturer_name, 18 =>
    substance_treatment_refusal_reason, 19 => indication, 20 => completion_status, 21 =>
    action_code_rxa, 22 => system_entry_date_time, 23 =>
    administered_drug_strength_volume, 24 => administered_drug_strength_volume_units, 25
    => administered_barcode_identifier, 26 => pharmacy_order_type, 27 => administer_at,
    28 => administered_at_address, 29 => administered_tag_identifier]
);
/// Definition of [`Rxa`].
pub static RXA: SegmentDef = SegmentDef {
    id: "RXA",
    title: "Pharmacy/Treatment Administration",
    fields: &[
        single(
            "give_sub_id_counter",
            "Give Sub-ID Counter",
            NM,
            &[
                used(V2_2, V2_2, R, 1, 4, "", "NM"),
                used(V2_3, V2_3, R, 1, 4, "", "ID"),
                used(V2_3_1, V2_6, R, 1, 4, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "administration_sub_id_counter",
            "Administration Sub-ID Counter",
            NM,
            &[used(V2_2, V2_6, R, 1, 4, "", "NM"), used(V2_7, V2_8_2, R, 1, 0, "", "NM")],
        ),
        single(
            "date_time_start_of_administration",
            "Date/Time Start of Administration",
            DTM,
            &[
                used(V2_2, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "date_time_end_of_administration",
            "Date/Time End of Administration",
            DTM,
            &[
                used(V2_2, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "administered_code",
            "Administered Code",
            of(&CWE),
            &[
                used(V2_2, V2_2, R, 1, 100, "", "CE"),
                used(V2_3, V2_3_1, R, 1, 100, "0292", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0292", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0292", "CWE"),
            ],
        ),
        single(
            "administered_amount",
            "Administered Amount",
            NM,
            &[
                used(V2_2, V2_6, R, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "administered_units",
            "Administered Units",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "administered_dosage_form",
            "Administered Dosage Form",
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
        repeated(
            "administering_provider",
            "Administering Provider",
            of(&XCN),
            &[
                used(V2_2, V2_2, O, 1, 200, "", "CN"),
                used(V2_3, V2_3, O, 1, 200, "", "XCN"),
                used(V2_3_1, V2_3_1, O, 0, 200, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "administered_at_location",
            "Administered-at Location",
            of(&LA2),
            &[
                used(V2_2, V2_2, C, 1, 12, "", "CM_LA1"),
                used(V2_3, V2_3, C, 1, 200, "", "CM_LA1"),
                used(V2_3_1, V2_5_1, C, 1, 200, "", "LA2"),
                used(V2_6, V2_7_1, O, 1, 0, "", "LA2"),
                used(V2_8, V2_8_2, W, 1, 0, "", "LA2"),
            ],
        ),
        single(
            "administered_per_time_unit",
            "Administered Per (Time Unit)",
            ST,
            &[
                used(V2_2, V2_6, C, 1, 20, "", "ST"),
                used(V2_7, V2_8_2, C, 1, 0, "", "ST"),
            ],
        ),
        single(
            "administered_strength",
            "Administered Strength",
            NM,
            &[
                used(V2_3, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "administered_strength_units",
            "Administered Strength Units",
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
            "substance_treatment_refusal_reason",
            "Substance/Treatment Refusal Reason",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "indication",
            "Indication",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "completion_status",
            "Completion Status",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 2, "0322", "ID")],
        ),
        single(
            "action_code_rxa",
            "Action Code - RXA",
            ID,
            &[
                used(V2_3, V2_5_1, O, 1, 2, "0323", "ID"),
                used(V2_6, V2_6, O, 1, 2, "0206", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0206", "ID"),
            ],
        ),
        single(
            "system_entry_date_time",
            "System Entry Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "administered_drug_strength_volume",
            "Administered Drug Strength Volume",
            NM,
            &[used(V2_5, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "administered_drug_strength_volume_units",
            "Administered Drug Strength Volume Units",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "administered_barcode_identifier",
            "Administered Barcode Identifier",
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
            "administer_at",
            "Administer-at",
            of(&PL),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "PL")],
        ),
        single(
            "administered_at_address",
            "Administered-at Address",
            of(&XAD),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XAD")],
        ),
        repeated(
            "administered_tag_identifier",
            "Administered Tag Identifier",
            of(&EI),
            &[used(V2_8, V2_8_2, O, 0, 0, "", "EI")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rxa",
    doc: "RXA segments (Pharmacy/Treatment Administration), one row each",
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
        column("give_sub_id_counter", Decimal, "RXA-1", "Give Sub-ID Counter"),
        column(
            "administration_sub_id_counter",
            Decimal,
            "RXA-2",
            "Administration Sub-ID Counter",
        ),
        column(
            "date_time_start_of_administration",
            Timestamp,
            "RXA-3",
            "Date/Time Start of Administration",
        ),
        column(
            "date_time_end_of_administration",
            Timestamp,
            "RXA-4",
            "Date/Time End of Administration",
        ),
        column("administered_code", Struct(&CWE_COLUMNS), "RXA-5", "Administered Code"),
        column("administered_amount", Decimal, "RXA-6", "Administered Amount"),
        column(
            "administered_units",
            Struct(&CWE_COLUMNS),
            "RXA-7",
            "Administered Units",
        ),
        column(
            "administered_dosage_form",
            Struct(&CWE_COLUMNS),
            "RXA-8",
            "Administered Dosage Form",
        ),
        column("administration_notes", List(&CWE_KIND), "RXA-9", "Administration Notes"),
        column(
            "administering_provider",
            List(&XCN_KIND),
            "RXA-10",
            "Administering Provider",
        ),
        column(
            "administered_at_location",
            Struct(&LA2_COLUMNS),
            "RXA-11",
            "Administered-at Location",
        ),
        column(
            "administered_per_time_unit",
            Utf8,
            "RXA-12",
            "Administered Per (Time Unit)",
        ),
        column("administered_strength", Decimal, "RXA-13", "Administered Strength"),
        column(
            "administered_strength_units",
            Struct(&CWE_COLUMNS),
            "RXA-14",
            "Administered Strength Units",
        ),
        column("substance_lot_number", List(&Utf8), "RXA-15", "Substance Lot Number"),
        column(
            "substance_expiration_date",
            List(&Timestamp),
            "RXA-16",
            "Substance Expiration Date",
        ),
        column(
            "substance_manufacturer_name",
            List(&CWE_KIND),
            "RXA-17",
            "Substance Manufacturer Name",
        ),
        column(
            "substance_treatment_refusal_reason",
            List(&CWE_KIND),
            "RXA-18",
            "Substance/Treatment Refusal Reason",
        ),
        column("indication", List(&CWE_KIND), "RXA-19", "Indication"),
        column("completion_status", Utf8, "RXA-20", "Completion Status"),
        column("action_code_rxa", Utf8, "RXA-21", "Action Code - RXA"),
        column("system_entry_date_time", Timestamp, "RXA-22", "System Entry Date/Time"),
        column(
            "administered_drug_strength_volume",
            Decimal,
            "RXA-23",
            "Administered Drug Strength Volume",
        ),
        column(
            "administered_drug_strength_volume_units",
            Struct(&CWE_COLUMNS),
            "RXA-24",
            "Administered Drug Strength Volume Units",
        ),
        column(
            "administered_barcode_identifier",
            Struct(&CWE_COLUMNS),
            "RXA-25",
            "Administered Barcode Identifier",
        ),
        column("pharmacy_order_type", Utf8, "RXA-26", "Pharmacy Order Type"),
        column("administer_at", Struct(&PL_COLUMNS), "RXA-27", "Administer-at"),
        column(
            "administered_at_address",
            Struct(&XAD_COLUMNS),
            "RXA-28",
            "Administered-at Address",
        ),
        column(
            "administered_tag_identifier",
            List(&EI_KIND),
            "RXA-29",
            "Administered Tag Identifier",
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
