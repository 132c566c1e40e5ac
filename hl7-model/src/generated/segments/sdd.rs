// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// SDD · Sterilization Device Data
#[derive(Default)]
#[non_exhaustive]
pub struct Sdd {
    /// SDD-1 · Lot Number · EI
    pub lot_number: Maybe<Box<Ei>>,
    /// SDD-2 · Device Number · EI
    pub device_number: Maybe<Box<Ei>>,
    /// SDD-3 · Device Name · ST
    pub device_name: Maybe<String>,
    /// SDD-4 · Device Data State · CWE
    pub device_data_state: Maybe<Box<Cwe>>,
    /// SDD-5 · Load Status · CWE
    pub load_status: Maybe<Box<Cwe>>,
    /// SDD-6 · Control Code · NM
    pub control_code: Maybe<Nm>,
    /// SDD-7 · Operator Name · ST
    pub operator_name: Maybe<String>,
    /// What a message has beyond these 7.
    pub extra: Extra,
}
record!(
    segment Sdd, SDD, [1 => lot_number, 2 => device_number, 3 => device_name, 4 =>
    device_data_state, 5 => load_status, 6 => control_code, 7 => operator_name]
);
/// Definition of [`Sdd`].
pub static SDD: SegmentDef = SegmentDef {
    id: "SDD",
    title: "Sterilization Device Data",
    fields: &[
        single(
            "lot_number",
            "Lot Number",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
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
            "device_data_state",
            "Device Data State",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 1, "0667", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0667", "CWE"),
            ],
        ),
        single(
            "load_status",
            "Load Status",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 3, "0669", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0669", "CWE"),
            ],
        ),
        single(
            "control_code",
            "Control Code",
            NM,
            &[used(V2_6, V2_6, O, 1, 3, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "operator_name",
            "Operator Name",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 15, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "sdd",
    doc: "SDD segments (Sterilization Device Data), one row each",
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
        column("lot_number", Struct(&EI_COLUMNS), "SDD-1", "Lot Number"),
        column("device_number", Struct(&EI_COLUMNS), "SDD-2", "Device Number"),
        column("device_name", Utf8, "SDD-3", "Device Name"),
        column("device_data_state", Struct(&CWE_COLUMNS), "SDD-4", "Device Data State"),
        column("load_status", Struct(&CWE_COLUMNS), "SDD-5", "Load Status"),
        column("control_code", Decimal, "SDD-6", "Control Code"),
        column("operator_name", Utf8, "SDD-7", "Operator Name"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
