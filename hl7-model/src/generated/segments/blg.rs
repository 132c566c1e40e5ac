// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// BLG · Billing
#[derive(Default)]
#[non_exhaustive]
pub struct Blg {
    /// BLG-1 · When to Charge · CCD
    pub when_to_charge: Maybe<Box<Ccd>>,
    /// BLG-2 · Charge Type · ID
    pub charge_type: Maybe<String>,
    /// BLG-3 · Account ID · CX
    pub account_id: Maybe<Box<Cx>>,
    /// BLG-4 · Charge Type Reason · CWE
    pub charge_type_reason: Maybe<Box<Cwe>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Blg, BLG, [1 => when_to_charge, 2 => charge_type, 3 => account_id, 4 =>
    charge_type_reason]
);
/// Definition of [`Blg`].
pub static BLG: SegmentDef = SegmentDef {
    id: "BLG",
    title: "Billing",
    fields: &[
        single(
            "when_to_charge",
            "When to Charge",
            of(&CCD),
            &[
                used(V2_1, V2_1, O, 1, 15, "0100", "CM"),
                used(V2_2, V2_2, O, 1, 15, "0100", "CM_CCD"),
                used(V2_3, V2_3, O, 1, 40, "0100", "CM_CCD"),
                used(V2_3_1, V2_5_1, O, 1, 40, "0100", "CCD"),
                used(V2_6, V2_8_2, O, 1, 0, "0100", "CCD"),
            ],
        ),
        single(
            "charge_type",
            "Charge Type",
            ID,
            &[
                used(V2_1, V2_6, O, 1, 50, "0122", "ID"),
                used(V2_7, V2_8_2, O, 1, 2, "0122", "ID"),
            ],
        ),
        single(
            "account_id",
            "Account ID",
            of(&CX),
            &[
                used(V2_1, V2_1, O, 1, 100, "", "CM"),
                used(V2_2, V2_3, O, 1, 100, "", "CK"),
                used(V2_3_1, V2_5_1, O, 1, 100, "", "CX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CX"),
            ],
        ),
        single(
            "charge_type_reason",
            "Charge Type Reason",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 60, "0475", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0475", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "blg",
    doc: "BLG segments (Billing), one row each",
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
        column("when_to_charge", Struct(&CCD_COLUMNS), "BLG-1", "When to Charge"),
        column("charge_type", Utf8, "BLG-2", "Charge Type"),
        column("account_id", Struct(&CX_COLUMNS), "BLG-3", "Account ID"),
        column(
            "charge_type_reason",
            Struct(&CWE_COLUMNS),
            "BLG-4",
            "Charge Type Reason",
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
