// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// SCP · Sterilizer Configuration (Anti-Microbial Devices)
#[derive(Default)]
#[non_exhaustive]
pub struct Scp {
    /// SCP-1 · Number Of Decontamination/Sterilization Devices · NM
    pub number_of_decontamination_sterilization_devices: Maybe<Nm>,
    /// SCP-2 · Labor Calculation Type · CWE
    pub labor_calculation_type: Maybe<Box<Cwe>>,
    /// SCP-3 · Date Format · CWE
    pub date_format: Maybe<Box<Cwe>>,
    /// SCP-4 · Device Number · EI
    pub device_number: Maybe<Box<Ei>>,
    /// SCP-5 · Device Name · ST
    pub device_name: Maybe<String>,
    /// SCP-6 · Device Model Name · ST
    pub device_model_name: Maybe<String>,
    /// SCP-7 · Device Type · CWE
    pub device_type: Maybe<Box<Cwe>>,
    /// SCP-8 · Lot Control · CWE
    pub lot_control: Maybe<Box<Cwe>>,
    /// What a message has beyond these 8.
    pub extra: Extra,
}
record!(
    segment Scp, SCP, [1 => number_of_decontamination_sterilization_devices, 2 =>
    labor_calculation_type, 3 => date_format, 4 => device_number, 5 => device_name, 6 =>
    device_model_name, 7 => device_type, 8 => lot_control]
);
/// Definition of [`Scp`].
pub static SCP: SegmentDef = SegmentDef {
    id: "SCP",
    title: "Sterilizer Configuration (Anti-Microbial Devices)",
    fields: &[
        single(
            "number_of_decontamination_sterilization_devices",
            "Number Of Decontamination/Sterilization Devices",
            NM,
            &[used(V2_6, V2_6, O, 1, 2, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "labor_calculation_type",
            "Labor Calculation Type",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0651", "CWE")],
        ),
        single(
            "date_format",
            "Date Format",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0653", "CWE")],
        ),
        single(
            "device_number",
            "Device Number",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "device_name",
            "Device Name",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 999, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "device_model_name",
            "Device Model Name",
            ST,
            &[used(V2_6, V2_6, O, 1, 2, "", "ST"), used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "device_type",
            "Device Type",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0657", "CWE")],
        ),
        single(
            "lot_control",
            "Lot Control",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0659", "CWE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "scp",
    doc: "SCP segments (Sterilizer Configuration (Anti-Microbial Devices)), one row each",
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
            "number_of_decontamination_sterilization_devices",
            Decimal,
            "SCP-1",
            "Number Of Decontamination/Sterilization Devices",
        ),
        column(
            "labor_calculation_type",
            Struct(&CWE_COLUMNS),
            "SCP-2",
            "Labor Calculation Type",
        ),
        column("date_format", Struct(&CWE_COLUMNS), "SCP-3", "Date Format"),
        column("device_number", Struct(&EI_COLUMNS), "SCP-4", "Device Number"),
        column("device_name", Utf8, "SCP-5", "Device Name"),
        column("device_model_name", Utf8, "SCP-6", "Device Model Name"),
        column("device_type", Struct(&CWE_COLUMNS), "SCP-7", "Device Type"),
        column("lot_control", Struct(&CWE_COLUMNS), "SCP-8", "Lot Control"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
