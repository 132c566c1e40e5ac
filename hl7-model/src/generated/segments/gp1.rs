// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// GP1 · Grouping/Reimbursement - Visit
#[derive(Default)]
#[non_exhaustive]
pub struct Gp1 {
    /// GP1-1 · Type of Bill Code · CWE
    pub type_of_bill_code: Maybe<Box<Cwe>>,
    /// GP1-2 · Revenue Code · CWE
    pub revenue_code: Vec<Maybe<Cwe>>,
    /// GP1-3 · Overall Claim Disposition Code · CWE
    pub overall_claim_disposition_code: Maybe<Box<Cwe>>,
    /// GP1-4 · OCE Edits per Visit Code · CWE
    pub oce_edits_per_visit_code: Vec<Maybe<Cwe>>,
    /// GP1-5 · Outlier Cost · CP
    pub outlier_cost: Maybe<Box<Cp>>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Gp1, GP1, [1 => type_of_bill_code, 2 => revenue_code, 3 =>
    overall_claim_disposition_code, 4 => oce_edits_per_visit_code, 5 => outlier_cost]
);
/// Definition of [`Gp1`].
pub static GP1: SegmentDef = SegmentDef {
    id: "GP1",
    title: "Grouping/Reimbursement - Visit",
    fields: &[
        single(
            "type_of_bill_code",
            "Type of Bill Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, R, 1, 3, "0455", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0455", "CWE"),
            ],
        ),
        repeated(
            "revenue_code",
            "Revenue Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 0, 3, "0456", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0456", "CWE"),
            ],
        ),
        single(
            "overall_claim_disposition_code",
            "Overall Claim Disposition Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 1, "0457", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0457", "CWE"),
            ],
        ),
        repeated(
            "oce_edits_per_visit_code",
            "OCE Edits per Visit Code",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 0, 2, "0458", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0458", "CWE"),
            ],
        ),
        single(
            "outlier_cost",
            "Outlier Cost",
            of(&CP),
            &[
                used(V2_4, V2_5_1, O, 1, 12, "", "CP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CP"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "gp1",
    doc: "GP1 segments (Grouping/Reimbursement - Visit), one row each",
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
        column("type_of_bill_code", Struct(&CWE_COLUMNS), "GP1-1", "Type of Bill Code"),
        column("revenue_code", List(&CWE_KIND), "GP1-2", "Revenue Code"),
        column(
            "overall_claim_disposition_code",
            Struct(&CWE_COLUMNS),
            "GP1-3",
            "Overall Claim Disposition Code",
        ),
        column(
            "oce_edits_per_visit_code",
            List(&CWE_KIND),
            "GP1-4",
            "OCE Edits per Visit Code",
        ),
        column("outlier_cost", Struct(&CP_COLUMNS), "GP1-5", "Outlier Cost"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
