// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PRC · Pricing
#[derive(Default)]
#[non_exhaustive]
pub struct Prc {
    /// PRC-1 · Primary Key Value - PRC · CWE
    pub primary_key_value_prc: Maybe<Box<Cwe>>,
    /// PRC-2 · Facility ID - PRC · CWE
    pub facility_id_prc: Vec<Maybe<Cwe>>,
    /// PRC-3 · Department · CWE
    pub department: Vec<Maybe<Cwe>>,
    /// PRC-4 · Valid Patient Classes · CWE
    pub valid_patient_classes: Vec<Maybe<Cwe>>,
    /// PRC-5 · Price · CP
    pub price: Vec<Maybe<Cp>>,
    /// PRC-6 · Formula · ST
    pub formula: Vec<Maybe<String>>,
    /// PRC-7 · Minimum Quantity · NM
    pub minimum_quantity: Maybe<Nm>,
    /// PRC-8 · Maximum Quantity · NM
    pub maximum_quantity: Maybe<Nm>,
    /// PRC-9 · Minimum Price · MO
    pub minimum_price: Maybe<Box<Mo>>,
    /// PRC-10 · Maximum Price · MO
    pub maximum_price: Maybe<Box<Mo>>,
    /// PRC-11 · Effective Start Date · DTM
    pub effective_start_date: Maybe<Dtm>,
    /// PRC-12 · Effective End Date · DTM
    pub effective_end_date: Maybe<Dtm>,
    /// PRC-13 · Price Override Flag · CWE
    pub price_override_flag: Maybe<Box<Cwe>>,
    /// PRC-14 · Billing Category · CWE
    pub billing_category: Vec<Maybe<Cwe>>,
    /// PRC-15 · Chargeable Flag · ID
    pub chargeable_flag: Maybe<String>,
    /// PRC-16 · Active/Inactive Flag · ID
    pub active_inactive_flag: Maybe<String>,
    /// PRC-17 · Cost · MO
    pub cost: Maybe<Box<Mo>>,
    /// PRC-18 · Charge on Indicator · CWE
    pub charge_on_indicator: Maybe<Box<Cwe>>,
    /// What a message has beyond these 18.
    pub extra: Extra,
}
record!(
    segment Prc, PRC, [1 => primary_key_value_prc, 2 => facility_id_prc, 3 => department,
    4 => valid_patient_classes, 5 => price, 6 => formula, 7 => minimum_quantity, 8 =>
    maximum_quantity, 9 => minimum_price, 10 => maximum_price, 11 =>
    effective_start_date, 12 => effective_end_date, 13 => price_override_flag, 14 =>
    billing_category, 15 => chargeable_flag, 16 => active_inactive_flag, 17 => cost, 18
    => charge_on_indicator]
);
/// Definition of [`Prc`].
pub static PRC: SegmentDef = SegmentDef {
    id: "PRC",
    title: "Pricing",
    fields: &[
        single(
            "primary_key_value_prc",
            "Primary Key Value - PRC",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 200, "0132", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0132", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0132", "CWE"),
            ],
        ),
        repeated(
            "facility_id_prc",
            "Facility ID - PRC",
            of(&CWE),
            &[
                used(V2_3, V2_3, R, 0, 60, "", "EI"),
                used(V2_3_1, V2_3_1, O, 0, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0464", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0464", "CWE"),
            ],
        ),
        repeated(
            "department",
            "Department",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 30, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 200, "0184", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0184", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0184", "CWE"),
            ],
        ),
        repeated(
            "valid_patient_classes",
            "Valid Patient Classes",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 1, "0004", "ID"),
                used(V2_3_1, V2_6, O, 0, 1, "0004", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0004", "CWE"),
            ],
        ),
        repeated(
            "price",
            "Price",
            of(&CP),
            &[
                used(V2_3, V2_5_1, C, 0, 12, "", "CP"),
                used(V2_6, V2_8_2, C, 0, 0, "", "CP"),
            ],
        ),
        repeated(
            "formula",
            "Formula",
            ST,
            &[
                used(V2_3, V2_6, O, 0, 200, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        single(
            "minimum_quantity",
            "Minimum Quantity",
            NM,
            &[used(V2_3, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "maximum_quantity",
            "Maximum Quantity",
            NM,
            &[used(V2_3, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "minimum_price",
            "Minimum Price",
            of(&MO),
            &[
                used(V2_3, V2_5_1, O, 1, 12, "", "MO"),
                used(V2_6, V2_8_2, O, 1, 0, "", "MO"),
            ],
        ),
        single(
            "maximum_price",
            "Maximum Price",
            of(&MO),
            &[
                used(V2_3, V2_5_1, O, 1, 12, "", "MO"),
                used(V2_6, V2_8_2, O, 1, 0, "", "MO"),
            ],
        ),
        single(
            "effective_start_date",
            "Effective Start Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "effective_end_date",
            "Effective End Date",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "price_override_flag",
            "Price Override Flag",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 1, "0268", "ID"),
                used(V2_3_1, V2_6, O, 1, 1, "0268", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0268", "CWE"),
            ],
        ),
        repeated(
            "billing_category",
            "Billing Category",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "0293", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0293", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0293", "CWE"),
            ],
        ),
        single(
            "chargeable_flag",
            "Chargeable Flag",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "active_inactive_flag",
            "Active/Inactive Flag",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0183", "ID")],
        ),
        single(
            "cost",
            "Cost",
            of(&MO),
            &[
                used(V2_3, V2_5_1, O, 1, 12, "", "MO"),
                used(V2_6, V2_8_2, O, 1, 0, "", "MO"),
            ],
        ),
        single(
            "charge_on_indicator",
            "Charge on Indicator",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 1, 1, "0269", "ID"),
                used(V2_3_1, V2_6, O, 1, 1, "0269", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0269", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "prc",
    doc: "PRC segments (Pricing), one row each",
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
            "primary_key_value_prc",
            Struct(&CWE_COLUMNS),
            "PRC-1",
            "Primary Key Value - PRC",
        ),
        column("facility_id_prc", List(&CWE_KIND), "PRC-2", "Facility ID - PRC"),
        column("department", List(&CWE_KIND), "PRC-3", "Department"),
        column(
            "valid_patient_classes",
            List(&CWE_KIND),
            "PRC-4",
            "Valid Patient Classes",
        ),
        column("price", List(&CP_KIND), "PRC-5", "Price"),
        column("formula", List(&Utf8), "PRC-6", "Formula"),
        column("minimum_quantity", Decimal, "PRC-7", "Minimum Quantity"),
        column("maximum_quantity", Decimal, "PRC-8", "Maximum Quantity"),
        column("minimum_price", Struct(&MO_COLUMNS), "PRC-9", "Minimum Price"),
        column("maximum_price", Struct(&MO_COLUMNS), "PRC-10", "Maximum Price"),
        column("effective_start_date", Timestamp, "PRC-11", "Effective Start Date"),
        column("effective_end_date", Timestamp, "PRC-12", "Effective End Date"),
        column(
            "price_override_flag",
            Struct(&CWE_COLUMNS),
            "PRC-13",
            "Price Override Flag",
        ),
        column("billing_category", List(&CWE_KIND), "PRC-14", "Billing Category"),
        column("chargeable_flag", Utf8, "PRC-15", "Chargeable Flag"),
        column("active_inactive_flag", Utf8, "PRC-16", "Active/Inactive Flag"),
        column("cost", Struct(&MO_COLUMNS), "PRC-17", "Cost"),
        column(
            "charge_on_indicator",
            Struct(&CWE_COLUMNS),
            "PRC-18",
            "Charge on Indicator",
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
