// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RXC · Pharmacy/Treatment Component Order
#[derive(Default)]
#[non_exhaustive]
pub struct Rxc {
    /// RXC-1 · RX Component Type · ID
    pub rx_component_type: Maybe<String>,
    /// RXC-2 · Component Code · CWE
    pub component_code: Maybe<Box<Cwe>>,
    /// RXC-3 · Component Amount · NM
    pub component_amount: Maybe<Nm>,
    /// RXC-4 · Component Units · CWE
    pub component_units: Maybe<Box<Cwe>>,
    /// RXC-5 · Component Strength · NM
    pub component_strength: Maybe<Nm>,
    /// RXC-6 · Component Strength Units · CWE
    pub component_strength_units: Maybe<Box<Cwe>>,
    /// RXC-7 · Supplementary Code · CWE
    pub supplementary_code: Vec<Maybe<Cwe>>,
    /// RXC-8 · Component Drug Strength Volume · NM
    pub component_drug_strength_volume: Maybe<Nm>,
    /// RXC-9 · Component Drug Strength Volume Units · CWE
    pub component_drug_strength_volume_units: Maybe<Box<Cwe>>,
    /// RXC-10 · Dispense Amount · NM
    pub dispense_amount: Maybe<Nm>,
    /// RXC-11 · Dispense Units · CWE
    pub dispense_units: Maybe<Box<Cwe>>,
    /// What a message has beyond these 11.
    pub extra: Extra,
}
record!(
    segment Rxc, RXC, [1 => rx_component_type, 2 => component_code, 3 =>
    component_amount, 4 => component_units, 5 => component_strength, 6 =>
    component_strength_units, 7 => supplementary_code, 8 =>
    component_drug_strength_volume, 9 => component_drug_strength_volume_units, 10 =>
    dispense_amount, 11 => dispense_units]
);
/// Definition of [`Rxc`].
pub static RXC: SegmentDef = SegmentDef {
    id: "RXC",
    title: "Pharmacy/Treatment Component Order",
    fields: &[
        single(
            "rx_component_type",
            "RX Component Type",
            ID,
            &[used(V2_2, V2_8_2, R, 1, 1, "0166", "ID")],
        ),
        single(
            "component_code",
            "Component Code",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, R, 1, 100, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "component_amount",
            "Component Amount",
            NM,
            &[
                used(V2_2, V2_6, R, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "component_units",
            "Component Units",
            of(&CWE),
            &[
                used(V2_2, V2_2, R, 1, 20, "", "CE"),
                used(V2_3, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "component_strength",
            "Component Strength",
            NM,
            &[
                used(V2_3, V2_6, O, 1, 20, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "component_strength_units",
            "Component Strength Units",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
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
            "component_drug_strength_volume",
            "Component Drug Strength Volume",
            NM,
            &[used(V2_5, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "component_drug_strength_volume_units",
            "Component Drug Strength Volume Units",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
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
    name: "rxc",
    doc: "RXC segments (Pharmacy/Treatment Component Order), one row each",
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
        column("rx_component_type", Utf8, "RXC-1", "RX Component Type"),
        column("component_code", Struct(&CWE_COLUMNS), "RXC-2", "Component Code"),
        column("component_amount", Decimal, "RXC-3", "Component Amount"),
        column("component_units", Struct(&CWE_COLUMNS), "RXC-4", "Component Units"),
        column("component_strength", Decimal, "RXC-5", "Component Strength"),
        column(
            "component_strength_units",
            Struct(&CWE_COLUMNS),
            "RXC-6",
            "Component Strength Units",
        ),
        column("supplementary_code", List(&CWE_KIND), "RXC-7", "Supplementary Code"),
        column(
            "component_drug_strength_volume",
            Decimal,
            "RXC-8",
            "Component Drug Strength Volume",
        ),
        column(
            "component_drug_strength_volume_units",
            Struct(&CWE_COLUMNS),
            "RXC-9",
            "Component Drug Strength Volume Units",
        ),
        column("dispense_amount", Decimal, "RXC-10", "Dispense Amount"),
        column("dispense_units", Struct(&CWE_COLUMNS), "RXC-11", "Dispense Units"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
