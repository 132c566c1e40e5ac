// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RXV · Pharmacy/Treatment Infusion
#[derive(Default)]
#[non_exhaustive]
pub struct Rxv {
    /// RXV-1 · Set ID - RXV · SI
    pub set_id_rxv: Maybe<Si>,
    /// RXV-2 · Bolus Type · ID
    pub bolus_type: Maybe<String>,
    /// RXV-3 · Bolus Dose Amount · NM
    pub bolus_dose_amount: Maybe<Nm>,
    /// RXV-4 · Bolus Dose Amount Units · CWE
    pub bolus_dose_amount_units: Maybe<Box<Cwe>>,
    /// RXV-5 · Bolus Dose Volume · NM
    pub bolus_dose_volume: Maybe<Nm>,
    /// RXV-6 · Bolus Dose Volume Units · CWE
    pub bolus_dose_volume_units: Maybe<Box<Cwe>>,
    /// RXV-7 · PCA Type · ID
    pub pca_type: Maybe<String>,
    /// RXV-8 · PCA Dose Amount · NM
    pub pca_dose_amount: Maybe<Nm>,
    /// RXV-9 · PCA Dose Amount Units · CWE
    pub pca_dose_amount_units: Maybe<Box<Cwe>>,
    /// RXV-10 · PCA Dose Amount Volume · NM
    pub pca_dose_amount_volume: Maybe<Nm>,
    /// RXV-11 · PCA Dose Amount Volume Units · CWE
    pub pca_dose_amount_volume_units: Maybe<Box<Cwe>>,
    /// RXV-12 · Max Dose Amount · NM
    pub max_dose_amount: Maybe<Nm>,
    /// RXV-13 · Max Dose Amount Units · CWE
    pub max_dose_amount_units: Maybe<Box<Cwe>>,
    /// RXV-14 · Max Dose Amount Volume · NM
    pub max_dose_amount_volume: Maybe<Nm>,
    /// RXV-15 · Max Dose Amount Volume Units · CWE
    pub max_dose_amount_volume_units: Maybe<Box<Cwe>>,
    /// RXV-16 · Max Dose per Time · CQ
    pub max_dose_per_time: Maybe<Box<Cq>>,
    /// RXV-17 · Lockout Interval · CQ
    pub lockout_interval: Maybe<Box<Cq>>,
    /// RXV-18 · Syringe Manufacturer · CWE
    pub syringe_manufacturer: Maybe<Box<Cwe>>,
    /// RXV-19 · Syringe Model Number · CWE
    pub syringe_model_number: Maybe<Box<Cwe>>,
    /// RXV-20 · Syringe Size · NM
    pub syringe_size: Maybe<Nm>,
    /// RXV-21 · Syringe Size Units · CWE
    pub syringe_size_units: Maybe<Box<Cwe>>,
    /// RXV-22 · Action Code · ID
    pub action_code: Maybe<String>,
    /// What a message has beyond these 22.
    pub extra: Extra,
}
record!(
    segment Rxv, RXV, [1 => set_id_rxv, 2 => bolus_type, 3 => bolus_dose_amount, 4 =>
    bolus_dose_amount_units, 5 => bolus_dose_volume, 6 => bolus_dose_volume_units, 7 =>
    pca_type, 8 => pca_dose_amount, 9 => pca_dose_amount_units, 10 =>
    pca_dose_amount_volume, 11 => pca_dose_amount_volume_units, 12 => max_dose_amount, 13
    => max_dose_amount_units, 14 => max_dose_amount_volume, 15 =>
    max_dose_amount_volume_units, 16 => max_dose_per_time, 17 => lockout_interval, 18 =>
    syringe_manufacturer, 19 => syringe_model_number, 20 => syringe_size, 21 =>
    syringe_size_units, 22 => action_code]
);
/// Definition of [`Rxv`].
pub static RXV: SegmentDef = SegmentDef {
    id: "RXV",
    title: "Pharmacy/Treatment Infusion",
    fields: &[
        single(
            "set_id_rxv",
            "Set ID - RXV",
            SI,
            &[used(V2_8, V2_8_2, O, 1, 0, "", "SI")],
        ),
        single(
            "bolus_type",
            "Bolus Type",
            ID,
            &[used(V2_8, V2_8_2, R, 1, 1, "0917", "ID")],
        ),
        single(
            "bolus_dose_amount",
            "Bolus Dose Amount",
            NM,
            &[used(V2_8, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "bolus_dose_amount_units",
            "Bolus Dose Amount Units",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "bolus_dose_volume",
            "Bolus Dose Volume",
            NM,
            &[used(V2_8, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "bolus_dose_volume_units",
            "Bolus Dose Volume Units",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single("pca_type", "PCA Type", ID, &[used(V2_8, V2_8_2, R, 1, 2, "0918", "ID")]),
        single(
            "pca_dose_amount",
            "PCA Dose Amount",
            NM,
            &[used(V2_8, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "pca_dose_amount_units",
            "PCA Dose Amount Units",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "pca_dose_amount_volume",
            "PCA Dose Amount Volume",
            NM,
            &[used(V2_8, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "pca_dose_amount_volume_units",
            "PCA Dose Amount Volume Units",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "max_dose_amount",
            "Max Dose Amount",
            NM,
            &[used(V2_8, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "max_dose_amount_units",
            "Max Dose Amount Units",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "max_dose_amount_volume",
            "Max Dose Amount Volume",
            NM,
            &[used(V2_8, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "max_dose_amount_volume_units",
            "Max Dose Amount Volume Units",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "max_dose_per_time",
            "Max Dose per Time",
            of(&CQ),
            &[used(V2_8, V2_8_2, R, 1, 0, "", "CQ")],
        ),
        single(
            "lockout_interval",
            "Lockout Interval",
            of(&CQ),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CQ")],
        ),
        single(
            "syringe_manufacturer",
            "Syringe Manufacturer",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "syringe_model_number",
            "Syringe Model Number",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
        single(
            "syringe_size",
            "Syringe Size",
            NM,
            &[used(V2_8, V2_8_2, C, 1, 0, "", "NM")],
        ),
        single(
            "syringe_size_units",
            "Syringe Size Units",
            of(&CWE),
            &[used(V2_8, V2_8_2, C, 1, 0, "", "CWE")],
        ),
        single(
            "action_code",
            "Action Code",
            ID,
            &[
                used(V2_8, V2_8, O, 1, 2, "0206", "ID"),
                used(V2_8_1, V2_8_2, O, 1, 0, "0206", "ID"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rxv",
    doc: "RXV segments (Pharmacy/Treatment Infusion), one row each",
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
        column("set_id_rxv", Int64, "RXV-1", "Set ID - RXV"),
        column("bolus_type", Utf8, "RXV-2", "Bolus Type"),
        column("bolus_dose_amount", Decimal, "RXV-3", "Bolus Dose Amount"),
        column(
            "bolus_dose_amount_units",
            Struct(&CWE_COLUMNS),
            "RXV-4",
            "Bolus Dose Amount Units",
        ),
        column("bolus_dose_volume", Decimal, "RXV-5", "Bolus Dose Volume"),
        column(
            "bolus_dose_volume_units",
            Struct(&CWE_COLUMNS),
            "RXV-6",
            "Bolus Dose Volume Units",
        ),
        column("pca_type", Utf8, "RXV-7", "PCA Type"),
        column("pca_dose_amount", Decimal, "RXV-8", "PCA Dose Amount"),
        column(
            "pca_dose_amount_units",
            Struct(&CWE_COLUMNS),
            "RXV-9",
            "PCA Dose Amount Units",
        ),
        column("pca_dose_amount_volume", Decimal, "RXV-10", "PCA Dose Amount Volume"),
        column(
            "pca_dose_amount_volume_units",
            Struct(&CWE_COLUMNS),
            "RXV-11",
            "PCA Dose Amount Volume Units",
        ),
        column("max_dose_amount", Decimal, "RXV-12", "Max Dose Amount"),
        column(
            "max_dose_amount_units",
            Struct(&CWE_COLUMNS),
            "RXV-13",
            "Max Dose Amount Units",
        ),
        column("max_dose_amount_volume", Decimal, "RXV-14", "Max Dose Amount Volume"),
        column(
            "max_dose_amount_volume_units",
            Struct(&CWE_COLUMNS),
            "RXV-15",
            "Max Dose Amount Volume Units",
        ),
        column("max_dose_per_time", Struct(&CQ_COLUMNS), "RXV-16", "Max Dose per Time"),
        column("lockout_interval", Struct(&CQ_COLUMNS), "RXV-17", "Lockout Interval"),
        column(
            "syringe_manufacturer",
            Struct(&CWE_COLUMNS),
            "RXV-18",
            "Syringe Manufacturer",
        ),
        column(
            "syringe_model_number",
            Struct(&CWE_COLUMNS),
            "RXV-19",
            "Syringe Model Number",
        ),
        column("syringe_size", Decimal, "RXV-20", "Syringe Size"),
        column(
            "syringe_size_units",
            Struct(&CWE_COLUMNS),
            "RXV-21",
            "Syringe Size Units",
        ),
        column("action_code", Utf8, "RXV-22", "Action Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
