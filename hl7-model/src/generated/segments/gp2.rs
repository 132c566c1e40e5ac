// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// GP2 · Grouping/Reimbursement - Procedure Line Item
#[derive(Default)]
#[non_exhaustive]
pub struct Gp2 {
    /// GP2-1 · Revenue Code · CWE
    pub revenue_code: Maybe<Box<Cwe>>,
    /// GP2-2 · Number of Service Units · NM
    pub number_of_service_units: Maybe<Nm>,
    /// GP2-3 · Charge · CP
    pub charge: Maybe<Box<Cp>>,
    /// GP2-4 · Reimbursement Action Code · CWE
    pub reimbursement_action_code: Maybe<Box<Cwe>>,
    /// GP2-5 · Denial or Rejection Code · CWE
    pub denial_or_rejection_code: Maybe<Box<Cwe>>,
    /// GP2-6 · OCE Edit Code · CWE
    pub oce_edit_code: Vec<Maybe<Cwe>>,
    /// GP2-7 · Ambulatory Payment Classification Code · CWE
    pub ambulatory_payment_classification_code: Maybe<Box<Cwe>>,
    /// GP2-8 · Modifier Edit Code · CWE
    pub modifier_edit_code: Vec<Maybe<Cwe>>,
    /// GP2-9 · Payment Adjustment Code · CWE
    pub payment_adjustment_code: Maybe<Box<Cwe>>,
    /// GP2-10 · Packaging Status Code · CWE
    pub packaging_status_code: Maybe<Box<Cwe>>,
    /// GP2-11 · Expected CMS Payment Amount · CP
    pub expected_cms_payment_amount: Maybe<Box<Cp>>,
    /// GP2-12 · Reimbursement Type Code · CWE
    pub reimbursement_type_code: Maybe<Box<Cwe>>,
    /// GP2-13 · Co-Pay Amount · CP
    pub co_pay_amount: Maybe<Box<Cp>>,
    /// GP2-14 · Pay Rate per Service Unit · NM
    pub pay_rate_per_service_unit: Maybe<Nm>,
    /// What a message has beyond these 14.
    pub extra: Extra,
}
record!(
    segment Gp2, GP2, [1 => revenue_code, 2 => number_of_service_units, 3 => charge, 4 =>
    reimbursement_action_code, 5 => denial_or_rejection_code, 6 => oce_edit_code, 7 =>
    ambulatory_payment_classification_code, 8 => modifier_edit_code, 9 =>
    payment_adjustment_code, 10 => packaging_status_code, 11 =>
    expected_cms_payment_amount, 12 => reimbursement_type_code, 13 => co_pay_amount, 14
    => pay_rate_per_service_unit]
);
/// Definition of [`Gp2`].
pub static GP2: SegmentDef = SegmentDef {
    id: "GP2",
    title: "Grouping/Reimbursement - Procedure Line Item",
    fields: &[
        single(
            "revenue_code",
            "Revenue Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 3, "0456", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0456", "CWE"),
            ],
        ),
        single(
            "number_of_service_units",
            "Number of Service Units",
            NM,
            &[used(V2_4, V2_6, O, 1, 7, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "charge",
            "Charge",
            of(&CP),
            &[
                used(V2_4, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CP"),
            ],
        ),
        single(
            "reimbursement_action_code",
            "Reimbursement Action Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 1, "0459", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0459", "CWE"),
            ],
        ),
        single(
            "denial_or_rejection_code",
            "Denial or Rejection Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 1, "0460", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0460", "CWE"),
            ],
        ),
        repeated(
            "oce_edit_code",
            "OCE Edit Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 0, 3, "0458", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0458", "CWE"),
            ],
        ),
        single(
            "ambulatory_payment_classification_code",
            "Ambulatory Payment Classification Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0466", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0466", "CWE"),
            ],
        ),
        repeated(
            "modifier_edit_code",
            "Modifier Edit Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 0, 1, "0467", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0467", "CWE"),
            ],
        ),
        single(
            "payment_adjustment_code",
            "Payment Adjustment Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 1, "0468", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0468", "CWE"),
            ],
        ),
        single(
            "packaging_status_code",
            "Packaging Status Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 1, "0469", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0469", "CWE"),
            ],
        ),
        single(
            "expected_cms_payment_amount",
            "Expected CMS Payment Amount",
            of(&CP),
            &[
                used(V2_4, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CP"),
            ],
        ),
        single(
            "reimbursement_type_code",
            "Reimbursement Type Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 2, "0470", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0470", "CWE"),
            ],
        ),
        single(
            "co_pay_amount",
            "Co-Pay Amount",
            of(&CP),
            &[
                used(V2_4, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CP"),
            ],
        ),
        single(
            "pay_rate_per_service_unit",
            "Pay Rate per Service Unit",
            NM,
            &[used(V2_4, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "gp2",
    doc: "GP2 segments (Grouping/Reimbursement - Procedure Line Item), one row each",
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
        column("revenue_code", Struct(&CWE_COLUMNS), "GP2-1", "Revenue Code"),
        column("number_of_service_units", Decimal, "GP2-2", "Number of Service Units"),
        column("charge", Struct(&CP_COLUMNS), "GP2-3", "Charge"),
        column(
            "reimbursement_action_code",
            Struct(&CWE_COLUMNS),
            "GP2-4",
            "Reimbursement Action Code",
        ),
        column(
            "denial_or_rejection_code",
            Struct(&CWE_COLUMNS),
            "GP2-5",
            "Denial or Rejection Code",
        ),
        column("oce_edit_code", List(&CWE_KIND), "GP2-6", "OCE Edit Code"),
        column(
            "ambulatory_payment_classification_code",
            Struct(&CWE_COLUMNS),
            "GP2-7",
            "Ambulatory Payment Classification Code",
        ),
        column("modifier_edit_code", List(&CWE_KIND), "GP2-8", "Modifier Edit Code"),
        column(
            "payment_adjustment_code",
            Struct(&CWE_COLUMNS),
            "GP2-9",
            "Payment Adjustment Code",
        ),
        column(
            "packaging_status_code",
            Struct(&CWE_COLUMNS),
            "GP2-10",
            "Packaging Status Code",
        ),
        column(
            "expected_cms_payment_amount",
            Struct(&CP_COLUMNS),
            "GP2-11",
            "Expected CMS Payment Amount",
        ),
        column(
            "reimbursement_type_code",
            Struct(&CWE_COLUMNS),
            "GP2-12",
            "Reimbursement Type Code",
        ),
        column("co_pay_amount", Struct(&CP_COLUMNS), "GP2-13", "Co-Pay Amount"),
        column(
            "pay_rate_per_service_unit",
            Decimal,
            "GP2-14",
            "Pay Rate per Service Unit",
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
