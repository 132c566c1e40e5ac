// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PRA · Practitioner Detail
#[derive(Default)]
#[non_exhaustive]
pub struct Pra {
    /// PRA-1 · Primary Key Value - PRA · CWE
    pub primary_key_value_pra: Maybe<Box<Cwe>>,
    /// PRA-2 · Practitioner Group · CWE
    pub practitioner_group: Vec<Maybe<Cwe>>,
    /// PRA-3 · Practitioner Category · CWE
    pub practitioner_category: Vec<Maybe<Cwe>>,
    /// PRA-4 · Provider Billing · ID
    pub provider_billing: Maybe<String>,
    /// PRA-5 · Specialty · SPD
    pub specialty: Vec<Maybe<Spd>>,
    /// PRA-6 · Practitioner ID Numbers · PLN
    pub practitioner_id_numbers: Vec<Maybe<Pln>>,
    /// PRA-7 · Privileges · PIP
    pub privileges: Vec<Maybe<Pip>>,
    /// PRA-8 · Date Entered Practice · DT
    pub date_entered_practice: Maybe<Dt>,
    /// PRA-9 · Institution · CWE
    pub institution: Maybe<Box<Cwe>>,
    /// PRA-10 · Date Left Practice · DT
    pub date_left_practice: Maybe<Dt>,
    /// PRA-11 · Government Reimbursement Billing Eligibility · CWE
    pub government_reimbursement_billing_eligibility: Vec<Maybe<Cwe>>,
    /// PRA-12 · Set ID - PRA · SI
    pub set_id_pra: Maybe<Si>,
    /// What a message has beyond these 12.
    pub extra: Extra,
}
record!(
    segment Pra, PRA, [1 => primary_key_value_pra, 2 => practitioner_group, 3 =>
    practitioner_category, 4 => provider_billing, 5 => specialty, 6 =>
    practitioner_id_numbers, 7 => privileges, 8 => date_entered_practice, 9 =>
    institution, 10 => date_left_practice, 11 =>
    government_reimbursement_billing_eligibility, 12 => set_id_pra]
);
/// Definition of [`Pra`].
pub static PRA: SegmentDef = SegmentDef {
    id: "PRA",
    title: "Practitioner Detail",
    fields: &[
        single(
            "primary_key_value_pra",
            "Primary Key Value - PRA",
            of(&CWE),
            &[
                used(V2_2, V2_3, R, 1, 20, "", "ST"),
                used(V2_3_1, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, C, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, C, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "practitioner_group",
            "Practitioner Group",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 0, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 60, "0358", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0358", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0358", "CWE"),
            ],
        ),
        repeated(
            "practitioner_category",
            "Practitioner Category",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 0, 3, "0186", "ID"),
                used(V2_3, V2_3, O, 0, 3, "", "ID"),
                used(V2_3_1, V2_6, O, 0, 3, "0186", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0186", "CWE"),
            ],
        ),
        single(
            "provider_billing",
            "Provider Billing",
            ID,
            &[
                used(V2_2, V2_2, O, 1, 1, "0187", "ID"),
                used(V2_3, V2_3, O, 1, 1, "0186", "ID"),
                used(V2_3_1, V2_8_2, O, 1, 1, "0187", "ID"),
            ],
        ),
        repeated(
            "specialty",
            "Specialty",
            of(&SPD),
            &[
                used(V2_2, V2_2, O, 0, 100, "", "CM_SPD"),
                used(V2_3, V2_3, O, 0, 100, "0187", "CM_SPD"),
                used(V2_3_1, V2_4, O, 0, 100, "0337", "SPD"),
                used(V2_5, V2_5_1, O, 0, 112, "0337", "SPD"),
                used(V2_6, V2_8_2, O, 0, 0, "0337", "SPD"),
            ],
        ),
        repeated(
            "practitioner_id_numbers",
            "Practitioner ID Numbers",
            of(&PLN),
            &[
                used(V2_2, V2_3, O, 0, 100, "", "CM_PLN"),
                used(V2_3_1, V2_4, O, 0, 100, "0338", "PLN"),
                used(V2_5, V2_5_1, O, 0, 99, "0338", "PLN"),
                used(V2_6, V2_8_2, O, 0, 0, "0338", "PLN"),
            ],
        ),
        repeated(
            "privileges",
            "Privileges",
            of(&PIP),
            &[
                used(V2_2, V2_2, O, 0, 20, "", "CM_PIP"),
                used(V2_3, V2_3, O, 0, 200, "", "CM_PIP"),
                used(V2_3_1, V2_4, O, 0, 200, "", "PIP"),
                used(V2_5, V2_5_1, O, 0, 770, "", "PIP"),
                used(V2_6, V2_8_2, O, 0, 0, "", "PIP"),
            ],
        ),
        single(
            "date_entered_practice",
            "Date Entered Practice",
            DT,
            &[
                used(V2_3_1, V2_6, O, 1, 8, "", "DT"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DT"),
            ],
        ),
        single(
            "institution",
            "Institution",
            of(&CWE),
            &[
                used(V2_4, V2_4, O, 1, 250, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 250, "0537", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0537", "CWE"),
            ],
        ),
        single(
            "date_left_practice",
            "Date Left Practice",
            DT,
            &[used(V2_4, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        repeated(
            "government_reimbursement_billing_eligibility",
            "Government Reimbursement Billing Eligibility",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0401", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0401", "CWE"),
            ],
        ),
        single(
            "set_id_pra",
            "Set ID - PRA",
            SI,
            &[
                used(V2_4, V2_6, C, 1, 60, "", "SI"),
                used(V2_7, V2_8_2, C, 1, 4, "", "SI"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pra",
    doc: "PRA segments (Practitioner Detail), one row each",
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
            "primary_key_value_pra",
            Struct(&CWE_COLUMNS),
            "PRA-1",
            "Primary Key Value - PRA",
        ),
        column("practitioner_group", List(&CWE_KIND), "PRA-2", "Practitioner Group"),
        column(
            "practitioner_category",
            List(&CWE_KIND),
            "PRA-3",
            "Practitioner Category",
        ),
        column("provider_billing", Utf8, "PRA-4", "Provider Billing"),
        column("specialty", List(&SPD_KIND), "PRA-5", "Specialty"),
        column(
            "practitioner_id_numbers",
            List(&PLN_KIND),
            "PRA-6",
            "Practitioner ID Numbers",
        ),
        column("privileges", List(&PIP_KIND), "PRA-7", "Privileges"),
        column("date_entered_practice", Date, "PRA-8", "Date Entered Practice"),
        column("institution", Struct(&CWE_COLUMNS), "PRA-9", "Institution"),
        column("date_left_practice", Date, "PRA-10", "Date Left Practice"),
        column(
            "government_reimbursement_billing_eligibility",
            List(&CWE_KIND),
            "PRA-11",
            "Government Reimbursement Billing Eligibility",
        ),
        column("set_id_pra", Int64, "PRA-12", "Set ID - PRA"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
