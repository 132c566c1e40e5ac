// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// UB2 · Uniform Billing Data
#[derive(Default)]
#[non_exhaustive]
pub struct Ub2 {
    /// UB2-1 · Set ID - UB2 · SI
    pub set_id_ub2: Maybe<Si>,
    /// UB2-2 · Co-Insurance Days (9) · ST
    pub co_insurance_days: Maybe<String>,
    /// UB2-3 · Condition Code (24-30) · CWE
    pub condition_code: Vec<Maybe<Cwe>>,
    /// UB2-4 · Covered Days (7) · ST
    pub covered_days: Maybe<String>,
    /// UB2-5 · Non-Covered Days (8) · ST
    pub non_covered_days: Maybe<String>,
    /// UB2-6 · Value Amount & Code (39-41) · UVC
    pub value_amount_and_code: Vec<Maybe<Uvc>>,
    /// UB2-7 · Occurrence Code & Date (32-35) · OCD
    pub occurrence_code_and_date: Vec<Maybe<Ocd>>,
    /// UB2-8 · Occurrence Span Code/Dates (36) · OSP
    pub occurrence_span_code_dates: Vec<Maybe<Osp>>,
    /// UB2-9 · Uniform Billing Locator 2 (state) · ST
    pub uniform_billing_locator_2: Vec<Maybe<String>>,
    /// UB2-10 · Uniform Billing Locator 11 (state) · ST
    pub uniform_billing_locator_11: Vec<Maybe<String>>,
    /// UB2-11 · Uniform Billing Locator 31 (national) · ST
    pub uniform_billing_locator_31: Maybe<String>,
    /// UB2-12 · Document Control Number · ST
    pub document_control_number: Vec<Maybe<String>>,
    /// UB2-13 · Uniform Billing Locator 49 (national) · ST
    pub uniform_billing_locator_49: Vec<Maybe<String>>,
    /// UB2-14 · Uniform Billing Locator 56 (state) · ST
    pub uniform_billing_locator_56: Vec<Maybe<String>>,
    /// UB2-15 · Uniform Billing Locator 57 (national) · ST
    pub uniform_billing_locator_57: Maybe<String>,
    /// UB2-16 · Uniform Billing Locator 78 (state) · ST
    pub uniform_billing_locator_78: Vec<Maybe<String>>,
    /// UB2-17 · Special Visit Count · NM
    pub special_visit_count: Maybe<Nm>,
    /// What a message has beyond these 17.
    pub extra: Extra,
}
record!(
    segment Ub2, UB2, [1 => set_id_ub2, 2 => co_insurance_days, 3 => condition_code, 4 =>
    covered_days, 5 => non_covered_days, 6 => value_amount_and_code, 7 =>
    occurrence_code_and_date, 8 => occurrence_span_code_dates, 9 =>
    uniform_billing_locator_2, 10 => uniform_billing_locator_11, 11 =>
    uniform_billing_locator_31, 12 => document_control_number, 13 =>
    uniform_billing_locator_49, 14 => uniform_billing_locator_56, 15 =>
    uniform_billing_locator_57, 16 => uniform_billing_locator_78, 17 =>
    special_visit_count]
);
/// Definition of [`Ub2`].
pub static UB2: SegmentDef = SegmentDef {
    id: "UB2",
    title: "Uniform Billing Data",
    fields: &[
        single(
            "set_id_ub2",
            "Set ID - UB2",
            SI,
            &[used(V2_2, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "co_insurance_days",
            "Co-Insurance Days (9)",
            ST,
            &[used(V2_2, V2_8_2, O, 1, 3, "", "ST")],
        ),
        repeated(
            "condition_code",
            "Condition Code (24-30)",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 7, 2, "0043", "ID"),
                used(V2_3_1, V2_6, O, 7, 2, "0043", "IS"),
                used(V2_7, V2_8_2, O, 7, 0, "0043", "CWE"),
            ],
        ),
        single(
            "covered_days",
            "Covered Days (7)",
            ST,
            &[used(V2_2, V2_8_2, O, 1, 3, "", "ST")],
        ),
        single(
            "non_covered_days",
            "Non-Covered Days (8)",
            ST,
            &[used(V2_2, V2_8_2, O, 1, 4, "", "ST")],
        ),
        repeated(
            "value_amount_and_code",
            "Value Amount & Code (39-41)",
            of(&UVC),
            &[
                used(V2_2, V2_3, O, 12, 11, "", "CM_UVC"),
                used(V2_3_1, V2_4, O, 12, 11, "0153", "UVC"),
                used(V2_5, V2_5_1, O, 12, 41, "", "UVC"),
                used(V2_6, V2_8_2, O, 12, 0, "", "UVC"),
            ],
        ),
        repeated(
            "occurrence_code_and_date",
            "Occurrence Code & Date (32-35)",
            of(&OCD),
            &[
                used(V2_2, V2_3, O, 8, 11, "", "CM_OCD"),
                used(V2_3_1, V2_4, O, 8, 11, "0350", "OCD"),
                used(V2_5, V2_5_1, O, 8, 259, "", "OCD"),
                used(V2_6, V2_8_2, O, 8, 0, "", "OCD"),
            ],
        ),
        repeated(
            "occurrence_span_code_dates",
            "Occurrence Span Code/Dates (36)",
            of(&OSP),
            &[
                used(V2_2, V2_3, O, 2, 28, "", "CM_OSP"),
                used(V2_3_1, V2_4, O, 2, 28, "0351", "OSP"),
                used(V2_5, V2_5_1, O, 2, 268, "", "OSP"),
                used(V2_6, V2_8_2, O, 2, 0, "", "OSP"),
            ],
        ),
        repeated(
            "uniform_billing_locator_2",
            "Uniform Billing Locator 2 (state)",
            ST,
            &[used(V2_2, V2_8_2, O, 2, 29, "", "ST")],
        ),
        repeated(
            "uniform_billing_locator_11",
            "Uniform Billing Locator 11 (state)",
            ST,
            &[used(V2_2, V2_8_2, O, 2, 12, "", "ST")],
        ),
        single(
            "uniform_billing_locator_31",
            "Uniform Billing Locator 31 (national)",
            ST,
            &[used(V2_2, V2_8_2, O, 1, 5, "", "ST")],
        ),
        repeated(
            "document_control_number",
            "Document Control Number",
            ST,
            &[used(V2_2, V2_8_2, O, 3, 23, "", "ST")],
        ),
        repeated(
            "uniform_billing_locator_49",
            "Uniform Billing Locator 49 (national)",
            ST,
            &[used(V2_2, V2_8_2, O, 23, 4, "", "ST")],
        ),
        repeated(
            "uniform_billing_locator_56",
            "Uniform Billing Locator 56 (state)",
            ST,
            &[used(V2_2, V2_8_2, O, 5, 14, "", "ST")],
        ),
        single(
            "uniform_billing_locator_57",
            "Uniform Billing Locator 57 (national)",
            ST,
            &[used(V2_2, V2_8_2, O, 1, 27, "", "ST")],
        ),
        repeated(
            "uniform_billing_locator_78",
            "Uniform Billing Locator 78 (state)",
            ST,
            &[used(V2_2, V2_8_2, O, 2, 2, "", "ST")],
        ),
        single(
            "special_visit_count",
            "Special Visit Count",
            NM,
            &[used(V2_3, V2_8_2, O, 1, 3, "", "NM")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ub2",
    doc: "UB2 segments (Uniform Billing Data), one row each",
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
        column("set_id_ub2", Int64, "UB2-1", "Set ID - UB2"),
        column("co_insurance_days", Utf8, "UB2-2", "Co-Insurance Days (9)"),
        column("condition_code", List(&CWE_KIND), "UB2-3", "Condition Code (24-30)"),
        column("covered_days", Utf8, "UB2-4", "Covered Days (7)"),
        column("non_covered_days", Utf8, "UB2-5", "Non-Covered Days (8)"),
        column(
            "value_amount_and_code",
            List(&UVC_KIND),
            "UB2-6",
            "Value Amount & Code (39-41)",
        ),
        column(
            "occurrence_code_and_date",
            List(&OCD_KIND),
            "UB2-7",
            "Occurrence Code & Date (32-35)",
        ),
        column(
            "occurrence_span_code_dates",
            List(&OSP_KIND),
            "UB2-8",
            "Occurrence Span Code/Dates (36)",
        ),
        column(
            "uniform_billing_locator_2",
            List(&Utf8),
            "UB2-9",
            "Uniform Billing Locator 2 (state)",
        ),
        column(
            "uniform_billing_locator_11",
            List(&Utf8),
            "UB2-10",
            "Uniform Billing Locator 11 (state)",
        ),
        column(
            "uniform_billing_locator_31",
            Utf8,
            "UB2-11",
            "Uniform Billing Locator 31 (national)",
        ),
        column(
            "document_control_number",
            List(&Utf8),
            "UB2-12",
            "Document Control Number",
        ),
        column(
            "uniform_billing_locator_49",
            List(&Utf8),
            "UB2-13",
            "Uniform Billing Locator 49 (national)",
        ),
        column(
            "uniform_billing_locator_56",
            List(&Utf8),
            "UB2-14",
            "Uniform Billing Locator 56 (state)",
        ),
        column(
            "uniform_billing_locator_57",
            Utf8,
            "UB2-15",
            "Uniform Billing Locator 57 (national)",
        ),
        column(
            "uniform_billing_locator_78",
            List(&Utf8),
            "UB2-16",
            "Uniform Billing Locator 78 (state)",
        ),
        column("special_visit_count", Decimal, "UB2-17", "Special Visit Count"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
