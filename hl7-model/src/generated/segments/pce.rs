// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PCE · Patient Charge Cost Center Exceptions
#[derive(Default)]
#[non_exhaustive]
pub struct Pce {
    /// PCE-1 · Set ID - PCE · SI
    pub set_id_pce: Maybe<Si>,
    /// PCE-2 · Cost Center Account Number · CX
    pub cost_center_account_number: Maybe<Box<Cx>>,
    /// PCE-3 · Transaction Code · CWE
    pub transaction_code: Maybe<Box<Cwe>>,
    /// PCE-4 · Transaction amount - unit · CP
    pub transaction_amount_unit: Maybe<Box<Cp>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Pce, PCE, [1 => set_id_pce, 2 => cost_center_account_number, 3 =>
    transaction_code, 4 => transaction_amount_unit]
);
/// Definition of [`Pce`].
pub static PCE: SegmentDef = SegmentDef {
    id: "PCE",
    title: "Patient Charge Cost Center Exceptions",
    fields: &[
        single(
            "set_id_pce",
            "Set ID - PCE",
            SI,
            &[used(V2_6, V2_6, R, 1, 2, "", "SI"), used(V2_7, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "cost_center_account_number",
            "Cost Center Account Number",
            of(&CX),
            &[
                used(V2_6, V2_6, O, 1, 30, "0319", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0319", "CX"),
            ],
        ),
        single(
            "transaction_code",
            "Transaction Code",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0132", "CWE")],
        ),
        single(
            "transaction_amount_unit",
            "Transaction amount - unit",
            of(&CP),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "CP")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pce",
    doc: "PCE segments (Patient Charge Cost Center Exceptions), one row each",
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
        column("set_id_pce", Int64, "PCE-1", "Set ID - PCE"),
        column(
            "cost_center_account_number",
            Struct(&CX_COLUMNS),
            "PCE-2",
            "Cost Center Account Number",
        ),
        column("transaction_code", Struct(&CWE_COLUMNS), "PCE-3", "Transaction Code"),
        column(
            "transaction_amount_unit",
            Struct(&CP_COLUMNS),
            "PCE-4",
            "Transaction amount - unit",
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
