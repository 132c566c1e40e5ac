// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RQD · Requisition Detail
#[derive(Default)]
#[non_exhaustive]
pub struct Rqd {
    /// RQD-1 · Requisition Line Number · SI
    pub requisition_line_number: Maybe<Si>,
    /// RQD-2 · Item Code - Internal · CWE
    pub item_code_internal: Maybe<Box<Cwe>>,
    /// RQD-3 · Item Code - External · CWE
    pub item_code_external: Maybe<Box<Cwe>>,
    /// RQD-4 · Hospital Item Code · CWE
    pub hospital_item_code: Maybe<Box<Cwe>>,
    /// RQD-5 · Requisition Quantity · NM
    pub requisition_quantity: Maybe<Nm>,
    /// RQD-6 · Requisition Unit of Measure · CWE
    pub requisition_unit_of_measure: Maybe<Box<Cwe>>,
    /// RQD-7 · Cost Center Account Number · CX
    pub cost_center_account_number: Maybe<Box<Cx>>,
    /// RQD-8 · Item Natural Account Code · CWE
    pub item_natural_account_code: Maybe<Box<Cwe>>,
    /// RQD-9 · Deliver To ID · CWE
    pub deliver_to_id: Maybe<Box<Cwe>>,
    /// RQD-10 · Date Needed · DT
    pub date_needed: Maybe<Dt>,
    /// What a message has beyond these 10.
    pub extra: Extra,
}
record!(
    segment Rqd, RQD, [1 => requisition_line_number, 2 => item_code_internal, 3 =>
    item_code_external, 4 => hospital_item_code, 5 => requisition_quantity, 6 =>
    requisition_unit_of_measure, 7 => cost_center_account_number, 8 =>
    item_natural_account_code, 9 => deliver_to_id, 10 => date_needed]
);
/// Definition of [`Rqd`].
pub static RQD: SegmentDef = SegmentDef {
    id: "RQD",
    title: "Requisition Detail",
    fields: &[
        single(
            "requisition_line_number",
            "Requisition Line Number",
            SI,
            &[used(V2_2, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "item_code_internal",
            "Item Code - Internal",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "item_code_external",
            "Item Code - External",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "hospital_item_code",
            "Hospital Item Code",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, C, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "requisition_quantity",
            "Requisition Quantity",
            NM,
            &[used(V2_2, V2_6, O, 1, 6, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "requisition_unit_of_measure",
            "Requisition Unit of Measure",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "cost_center_account_number",
            "Cost Center Account Number",
            of(&CX),
            &[
                used(V2_2, V2_3, O, 1, 30, "", "ID"),
                used(V2_3_1, V2_6, O, 1, 30, "0319", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0319", "CX"),
            ],
        ),
        single(
            "item_natural_account_code",
            "Item Natural Account Code",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 1, 30, "", "ID"),
                used(V2_3_1, V2_6, O, 1, 30, "0320", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0320", "CWE"),
            ],
        ),
        single(
            "deliver_to_id",
            "Deliver To ID",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "date_needed",
            "Date Needed",
            DT,
            &[used(V2_2, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rqd",
    doc: "RQD segments (Requisition Detail), one row each",
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
        column("requisition_line_number", Int64, "RQD-1", "Requisition Line Number"),
        column(
            "item_code_internal",
            Struct(&CWE_COLUMNS),
            "RQD-2",
            "Item Code - Internal",
        ),
        column(
            "item_code_external",
            Struct(&CWE_COLUMNS),
            "RQD-3",
            "Item Code - External",
        ),
        column(
            "hospital_item_code",
            Struct(&CWE_COLUMNS),
            "RQD-4",
            "Hospital Item Code",
        ),
        column("requisition_quantity", Decimal, "RQD-5", "Requisition Quantity"),
        column(
            "requisition_unit_of_measure",
            Struct(&CWE_COLUMNS),
            "RQD-6",
            "Requisition Unit of Measure",
        ),
        column(
            "cost_center_account_number",
            Struct(&CX_COLUMNS),
            "RQD-7",
            "Cost Center Account Number",
        ),
        column(
            "item_natural_account_code",
            Struct(&CWE_COLUMNS),
            "RQD-8",
            "Item Natural Account Code",
        ),
        column("deliver_to_id", Struct(&CWE_COLUMNS), "RQD-9", "Deliver To ID"),
        column("date_needed", Date, "RQD-10", "Date Needed"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
