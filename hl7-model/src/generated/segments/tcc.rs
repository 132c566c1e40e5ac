// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// TCC · Test Code Configuration
#[derive(Default)]
#[non_exhaustive]
pub struct Tcc {
    /// TCC-1 · Universal Service Identifier · CWE
    pub universal_service_identifier: Maybe<Box<Cwe>>,
    /// TCC-2 · Equipment Test Application Identifier · EI
    pub equipment_test_application_identifier: Maybe<Box<Ei>>,
    /// TCC-3 · Specimen Source · SPS
    pub specimen_source: Maybe<Box<Sps>>,
    /// TCC-4 · Auto-Dilution Factor Default · SN
    pub auto_dilution_factor_default: Maybe<Box<Sn>>,
    /// TCC-5 · Rerun Dilution Factor Default · SN
    pub rerun_dilution_factor_default: Maybe<Box<Sn>>,
    /// TCC-6 · Pre-Dilution Factor Default · SN
    pub pre_dilution_factor_default: Maybe<Box<Sn>>,
    /// TCC-7 · Endogenous Content of Pre-Dilution Diluent · SN
    pub endogenous_content_of_pre_dilution_diluent: Maybe<Box<Sn>>,
    /// TCC-8 · Inventory Limits Warning Level · NM
    pub inventory_limits_warning_level: Maybe<Nm>,
    /// TCC-9 · Automatic Rerun Allowed · ID
    pub automatic_rerun_allowed: Maybe<String>,
    /// TCC-10 · Automatic Repeat Allowed · ID
    pub automatic_repeat_allowed: Maybe<String>,
    /// TCC-11 · Automatic Reflex Allowed · ID
    pub automatic_reflex_allowed: Maybe<String>,
    /// TCC-12 · Equipment Dynamic Range · SN
    pub equipment_dynamic_range: Maybe<Box<Sn>>,
    /// TCC-13 · Units · CWE
    pub units: Maybe<Box<Cwe>>,
    /// TCC-14 · Processing Type · CWE
    pub processing_type: Maybe<Box<Cwe>>,
    /// TCC-15 · Test Criticality · CWE
    pub test_criticality: Maybe<Box<Cwe>>,
    /// What a message has beyond these 15.
    pub extra: Extra,
}
record!(
    segment Tcc, TCC, [1 => universal_service_identifier, 2 =>
    equipment_test_application_identifier, 3 => specimen_source, 4 =>
    auto_dilution_factor_default, 5 => rerun_dilution_factor_default, 6 =>
    pre_dilution_factor_default, 7 => endogenous_content_of_pre_dilution_diluent, 8 =>
    inventory_limits_warning_level, 9 => automatic_rerun_allowed, 10 =>
    automatic_repeat_allowed, 11 => automatic_reflex_allowed, 12 =>
    equipment_dynamic_range, 13 => units, 14 => processing_type, 15 => test_criticality]
);
/// Definition of [`Tcc`].
pub static TCC: SegmentDef = SegmentDef {
    id: "TCC",
    title: "Test Code Configuration",
    fields: &[
        single(
            "universal_service_identifier",
            "Universal Service Identifier",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "equipment_test_application_identifier",
            "Equipment Test Application Identifier",
            of(&EI),
            &[
                used(V2_4, V2_5_1, R, 1, 80, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "specimen_source",
            "Specimen Source",
            of(&SPS),
            &[
                used(V2_4, V2_4, O, 1, 300, "0070", "SPS"),
                used(V2_5, V2_5_1, O, 1, 300, "", "SPS"),
                used(V2_6, V2_6, O, 1, 0, "", "SPS"),
                used(V2_7, V2_8_2, W, 1, 0, "", "SPS"),
            ],
        ),
        single(
            "auto_dilution_factor_default",
            "Auto-Dilution Factor Default",
            of(&SN),
            &[
                used(V2_4, V2_5_1, O, 1, 20, "", "SN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "SN"),
            ],
        ),
        single(
            "rerun_dilution_factor_default",
            "Rerun Dilution Factor Default",
            of(&SN),
            &[
                used(V2_4, V2_5_1, O, 1, 20, "", "SN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "SN"),
            ],
        ),
        single(
            "pre_dilution_factor_default",
            "Pre-Dilution Factor Default",
            of(&SN),
            &[
                used(V2_4, V2_5_1, O, 1, 20, "", "SN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "SN"),
            ],
        ),
        single(
            "endogenous_content_of_pre_dilution_diluent",
            "Endogenous Content of Pre-Dilution Diluent",
            of(&SN),
            &[
                used(V2_4, V2_5_1, O, 1, 20, "", "SN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "SN"),
            ],
        ),
        single(
            "inventory_limits_warning_level",
            "Inventory Limits Warning Level",
            NM,
            &[
                used(V2_4, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "automatic_rerun_allowed",
            "Automatic Rerun Allowed",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "automatic_repeat_allowed",
            "Automatic Repeat Allowed",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "automatic_reflex_allowed",
            "Automatic Reflex Allowed",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "equipment_dynamic_range",
            "Equipment Dynamic Range",
            of(&SN),
            &[
                used(V2_4, V2_5_1, O, 1, 20, "", "SN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "SN"),
            ],
        ),
        single(
            "units",
            "Units",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "processing_type",
            "Processing Type",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0388", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0388", "CWE"),
            ],
        ),
        single(
            "test_criticality",
            "Test Criticality",
            of(&CWE),
            &[used(V2_8, V2_8_2, O, 1, 0, "", "CWE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "tcc",
    doc: "TCC segments (Test Code Configuration), one row each",
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
            "universal_service_identifier",
            Struct(&CWE_COLUMNS),
            "TCC-1",
            "Universal Service Identifier",
        ),
        column(
            "equipment_test_application_identifier",
            Struct(&EI_COLUMNS),
            "TCC-2",
            "Equipment Test Application Identifier",
        ),
        column("specimen_source", Struct(&SPS_COLUMNS), "TCC-3", "Specimen Source"),
        column(
            "auto_dilution_factor_default",
            Struct(&SN_COLUMNS),
            "TCC-4",
            "Auto-Dilution Factor Default",
        ),
        column(
            "rerun_dilution_factor_default",
            Struct(&SN_COLUMNS),
            "TCC-5",
            "Rerun Dilution Factor Default",
        ),
        column(
            "pre_dilution_factor_default",
            Struct(&SN_COLUMNS),
            "TCC-6",
            "Pre-Dilution Factor Default",
        ),
        column(
            "endogenous_content_of_pre_dilution_diluent",
            Struct(&SN_COLUMNS),
            "TCC-7",
            "Endogenous Content of Pre-Dilution Diluent",
        ),
        column(
            "inventory_limits_warning_level",
            Decimal,
            "TCC-8",
            "Inventory Limits Warning Level",
        ),
        column("automatic_rerun_allowed", Utf8, "TCC-9", "Automatic Rerun Allowed"),
        column("automatic_repeat_allowed", Utf8, "TCC-10", "Automatic Repeat Allowed"),
        column("automatic_reflex_allowed", Utf8, "TCC-11", "Automatic Reflex Allowed"),
        column(
            "equipment_dynamic_range",
            Struct(&SN_COLUMNS),
            "TCC-12",
            "Equipment Dynamic Range",
        ),
        column("units", Struct(&CWE_COLUMNS), "TCC-13", "Units"),
        column("processing_type", Struct(&CWE_COLUMNS), "TCC-14", "Processing Type"),
        column("test_criticality", Struct(&CWE_COLUMNS), "TCC-15", "Test Criticality"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
