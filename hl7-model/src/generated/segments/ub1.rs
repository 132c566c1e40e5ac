// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// UB1 · HL7 v2 UB1 segment
#[derive(Default)]
#[non_exhaustive]
pub struct Ub1 {
    /// UB1-1 · Set ID - UB1 · SI
    pub set_id_ub1: Maybe<Si>,
    /// UB1-2 · Blood Deductible · NM
    pub blood_deductible: Maybe<Nm>,
    /// UB1-3 · Blood Furnished-Pints · NM
    pub blood_furnished_pints: Maybe<Nm>,
    /// UB1-4 · Blood Replaced-Pints · NM
    pub blood_replaced_pints: Maybe<Nm>,
    /// UB1-5 · Blood Not Replaced-Pints · NM
    pub blood_not_replaced_pints: Maybe<Nm>,
    /// UB1-6 · Co-Insurance Days · NM
    pub co_insurance_days: Maybe<Nm>,
    /// UB1-7 · Condition Code · IS
    pub condition_code: Vec<Maybe<String>>,
    /// UB1-8 · Covered Days · NM
    pub covered_days: Maybe<Nm>,
    /// UB1-9 · Non Covered Days · NM
    pub non_covered_days: Maybe<Nm>,
    /// UB1-10 · Value Amount & Code · UVC
    pub value_amount_and_code: Vec<Maybe<Uvc>>,
    /// UB1-11 · Number Of Grace Days · NM
    pub number_of_grace_days: Maybe<Nm>,
    /// UB1-12 · Special Program Indicator · CWE
    pub special_program_indicator: Maybe<Box<Cwe>>,
    /// UB1-13 · PSRO/UR Approval Indicator · CWE
    pub psro_ur_approval_indicator: Maybe<Box<Cwe>>,
    /// UB1-14 · PSRO/UR Approved Stay-Fm · DT
    pub psro_ur_approved_stay_fm: Maybe<Dt>,
    /// UB1-15 · PSRO/UR Approved Stay-To · DT
    pub psro_ur_approved_stay_to: Maybe<Dt>,
    /// UB1-16 · Occurrence · OCD
    pub occurrence: Vec<Maybe<Ocd>>,
    /// UB1-17 · Occurrence Span · CWE
    pub occurrence_span: Maybe<Box<Cwe>>,
    /// UB1-18 · Occur Span Start Date · DT
    pub occur_span_start_date: Maybe<Dt>,
    /// UB1-19 · Occur Span End Date · DT
    pub occur_span_end_date: Maybe<Dt>,
    /// UB1-20 · UB-82 Locator 2 · ST
    pub ub_82_locator_2: Maybe<String>,
    /// UB1-21 · UB-82 Locator 9 · ST
    pub ub_82_locator_9: Maybe<String>,
    /// UB1-22 · UB-82 Locator 27 · ST
    pub ub_82_locator_27: Maybe<String>,
    /// UB1-23 · UB-82 Locator 45 · ST
    pub ub_82_locator_45: Maybe<String>,
    /// What a message has beyond these 23.
    pub extra: Extra,
}
record!(
    segment Ub1, UB1, [1 => set_id_ub1, 2 => blood_deductible, 3 =>
    blood_furnished_pints, 4 => blood_replaced_pints, 5 => blood_not_replaced_pints, 6 =>
    co_insurance_days, 7 => condition_code, 8 => covered_days, 9 => non_covered_days, 10
    => value_amount_and_code, 11 => number_of_grace_days, 12 =>
    special_program_indicator, 13 => psro_ur_approval_indicator, 14 =>
    psro_ur_approved_stay_fm, 15 => psro_ur_approved_stay_to, 16 => occurrence, 17 =>
    occurrence_span, 18 => occur_span_start_date, 19 => occur_span_end_date, 20 =>
    ub_82_locator_2, 21 => ub_82_locator_9, 22 => ub_82_locator_27, 23 =>
    ub_82_locator_45]
);
/// Definition of [`Ub1`].
pub static UB1: SegmentDef = SegmentDef {
    id: "UB1",
    title: "HL7 v2 UB1 segment",
    fields: &[
        single(
            "set_id_ub1",
            "Set ID - UB1",
            SI,
            &[used(V2_1, V2_6, O, 1, 4, "", "SI"), used(V2_7, V2_8_2, O, 1, 0, "", "SI")],
        ),
        single(
            "blood_deductible",
            "Blood Deductible",
            NM,
            &[
                used(V2_1, V2_1, O, 1, 1, "", "ST"),
                used(V2_2, V2_2, O, 1, 1, "0136", "NM"),
                used(V2_3, V2_5_1, O, 1, 1, "", "NM"),
                used(V2_6, V2_8_2, W, 1, 0, "", "SI"),
            ],
        ),
        single(
            "blood_furnished_pints",
            "Blood Furnished-Pints",
            NM,
            &[
                used(V2_1, V2_1, O, 1, 2, "", "ST"),
                used(V2_2, V2_6, O, 1, 2, "", "NM"),
                used(V2_7, V2_8_2, W, 1, 0, "", "NM"),
            ],
        ),
        single(
            "blood_replaced_pints",
            "Blood Replaced-Pints",
            NM,
            &[
                used(V2_1, V2_1, O, 1, 2, "", "ST"),
                used(V2_2, V2_6, O, 1, 2, "", "NM"),
                used(V2_7, V2_8_2, W, 1, 0, "", "NM"),
            ],
        ),
        single(
            "blood_not_replaced_pints",
            "Blood Not Replaced-Pints",
            NM,
            &[
                used(V2_1, V2_1, O, 1, 2, "", "ST"),
                used(V2_2, V2_6, O, 1, 2, "", "NM"),
                used(V2_7, V2_8_2, W, 1, 0, "", "NM"),
            ],
        ),
        single(
            "co_insurance_days",
            "Co-Insurance Days",
            NM,
            &[
                used(V2_1, V2_1, O, 1, 2, "", "ST"),
                used(V2_2, V2_5_1, O, 1, 2, "", "NM"),
                used(V2_6, V2_6, O, 1, 0, "", "NM"),
                used(V2_7, V2_8_2, W, 1, 0, "", "NM"),
            ],
        ),
        repeated(
            "condition_code",
            "Condition Code",
            IS,
            &[
                used(V2_1, V2_2, O, 5, 2, "0043", "ID"),
                used(V2_3, V2_3, O, 5, 2, "0043", "IS"),
                used(V2_3_1, V2_5_1, O, 5, 14, "0043", "IS"),
                used(V2_6, V2_6, O, 5, 0, "0043", "IS"),
                used(V2_7, V2_8_2, W, 1, 0, "", "IS"),
            ],
        ),
        single(
            "covered_days",
            "Covered Days",
            NM,
            &[
                used(V2_1, V2_1, O, 1, 3, "", "ST"),
                used(V2_2, V2_5_1, O, 1, 3, "", "NM"),
                used(V2_6, V2_6, O, 1, 0, "", "NM"),
                used(V2_7, V2_8_2, W, 1, 0, "", "NM"),
            ],
        ),
        single(
            "non_covered_days",
            "Non Covered Days",
            NM,
            &[
                used(V2_1, V2_1, O, 1, 3, "", "ST"),
                used(V2_2, V2_5_1, O, 1, 3, "", "NM"),
                used(V2_6, V2_6, O, 1, 0, "", "NM"),
                used(V2_7, V2_8_2, W, 1, 0, "", "NM"),
            ],
        ),
        repeated(
            "value_amount_and_code",
            "Value Amount & Code",
            of(&UVC),
            &[
                used(V2_1, V2_1, O, 8, 12, "", "CM"),
                used(V2_2, V2_3, O, 8, 12, "0153", "CM_UVC"),
                used(V2_3_1, V2_4, O, 8, 12, "0153", "UVC"),
                used(V2_5, V2_5_1, O, 8, 41, "", "UVC"),
                used(V2_6, V2_6, O, 8, 0, "", "UVC"),
                used(V2_7, V2_8_2, W, 1, 0, "", "UVC"),
            ],
        ),
        single(
            "number_of_grace_days",
            "Number Of Grace Days",
            NM,
            &[
                used(V2_1, V2_1, O, 1, 2, "", "ST"),
                used(V2_2, V2_6, O, 1, 2, "", "NM"),
                used(V2_7, V2_8_2, W, 1, 0, "", "NM"),
            ],
        ),
        single(
            "special_program_indicator",
            "Special Program Indicator",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 2, "", "ID"),
                used(V2_3, V2_3, O, 1, 60, "", "CE"),
                used(V2_3_1, V2_3_1, O, 1, 60, "0348", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0348", "CE"),
                used(V2_6, V2_6, O, 1, 0, "0348", "CWE"),
                used(V2_7, V2_8_2, W, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "psro_ur_approval_indicator",
            "PSRO/UR Approval Indicator",
            of(&CWE),
            &[
                used(V2_1, V2_2, O, 1, 1, "", "ID"),
                used(V2_3, V2_3, O, 1, 60, "", "ID"),
                used(V2_3_1, V2_3_1, O, 1, 60, "0349", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0349", "CE"),
                used(V2_6, V2_6, O, 1, 0, "0349", "CWE"),
                used(V2_7, V2_8_2, W, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "psro_ur_approved_stay_fm",
            "PSRO/UR Approved Stay-Fm",
            DT,
            &[used(V2_1, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, W, 1, 0, "", "DT")],
        ),
        single(
            "psro_ur_approved_stay_to",
            "PSRO/UR Approved Stay-To",
            DT,
            &[used(V2_1, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, W, 1, 0, "", "DT")],
        ),
        repeated(
            "occurrence",
            "Occurrence",
            of(&OCD),
            &[
                used(V2_1, V2_1, O, 5, 20, "", "ID"),
                used(V2_2, V2_3, O, 5, 20, "", "CM_OCD"),
                used(V2_3_1, V2_4, O, 5, 20, "0350", "OCD"),
                used(V2_5, V2_5_1, O, 5, 259, "", "OCD"),
                used(V2_6, V2_6, O, 5, 0, "", "OCD"),
                used(V2_7, V2_8_2, W, 1, 0, "", "OCD"),
            ],
        ),
        single(
            "occurrence_span",
            "Occurrence Span",
            of(&CWE),
            &[
                used(V2_1, V2_3, O, 1, 2, "", "ID"),
                used(V2_3_1, V2_3_1, O, 1, 60, "0351", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0351", "CE"),
                used(V2_6, V2_6, O, 1, 0, "0351", "CWE"),
                used(V2_7, V2_8_2, W, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "occur_span_start_date",
            "Occur Span Start Date",
            DT,
            &[
                used(V2_1, V2_5_1, O, 1, 8, "", "DT"),
                used(V2_6, V2_6, O, 1, 0, "", "DT"),
                used(V2_7, V2_8_2, W, 1, 0, "", "DT"),
            ],
        ),
        single(
            "occur_span_end_date",
            "Occur Span End Date",
            DT,
            &[
                used(V2_1, V2_5_1, O, 1, 8, "", "DT"),
                used(V2_6, V2_6, O, 1, 0, "", "DT"),
                used(V2_7, V2_8_2, W, 1, 0, "", "DT"),
            ],
        ),
        single(
            "ub_82_locator_2",
            "UB-82 Locator 2",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 30, "", "ST"),
                used(V2_6, V2_6, O, 1, 0, "", "ST"),
                used(V2_7, V2_8_2, W, 1, 0, "", "ST"),
            ],
        ),
        single(
            "ub_82_locator_9",
            "UB-82 Locator 9",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 7, "", "ST"),
                used(V2_6, V2_6, O, 1, 0, "", "ST"),
                used(V2_7, V2_8_2, W, 1, 0, "", "ST"),
            ],
        ),
        single(
            "ub_82_locator_27",
            "UB-82 Locator 27",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 8, "", "ST"),
                used(V2_6, V2_6, O, 1, 0, "", "ST"),
                used(V2_7, V2_8_2, W, 1, 0, "", "ST"),
            ],
        ),
        single(
            "ub_82_locator_45",
            "UB-82 Locator 45",
            ST,
            &[
                used(V2_1, V2_5_1, O, 1, 17, "", "ST"),
                used(V2_6, V2_6, O, 1, 0, "", "ST"),
                used(V2_7, V2_8_2, W, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ub1",
    doc: "UB1 segments (HL7 v2 UB1 segment), one row each",
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
        column("set_id_ub1", Int64, "UB1-1", "Set ID - UB1"),
        column("blood_deductible", Decimal, "UB1-2", "Blood Deductible"),
        column("blood_furnished_pints", Decimal, "UB1-3", "Blood Furnished-Pints"),
        column("blood_replaced_pints", Decimal, "UB1-4", "Blood Replaced-Pints"),
        column("blood_not_replaced_pints", Decimal, "UB1-5", "Blood Not Replaced-Pints"),
        column("co_insurance_days", Decimal, "UB1-6", "Co-Insurance Days"),
        column("condition_code", List(&Utf8), "UB1-7", "Condition Code"),
        column("covered_days", Decimal, "UB1-8", "Covered Days"),
        column("non_covered_days", Decimal, "UB1-9", "Non Covered Days"),
        column(
            "value_amount_and_code",
            List(&UVC_KIND),
            "UB1-10",
            "Value Amount & Code",
        ),
        column("number_of_grace_days", Decimal, "UB1-11", "Number Of Grace Days"),
        column(
            "special_program_indicator",
            Struct(&CWE_COLUMNS),
            "UB1-12",
            "Special Program Indicator",
        ),
        column(
            "psro_ur_approval_indicator",
            Struct(&CWE_COLUMNS),
            "UB1-13",
            "PSRO/UR Approval Indicator",
        ),
        column("psro_ur_approved_stay_fm", Date, "UB1-14", "PSRO/UR Approved Stay-Fm"),
        column("psro_ur_approved_stay_to", Date, "UB1-15", "PSRO/UR Approved Stay-To"),
        column("occurrence", List(&OCD_KIND), "UB1-16", "Occurrence"),
        column("occurrence_span", Struct(&CWE_COLUMNS), "UB1-17", "Occurrence Span"),
        column("occur_span_start_date", Date, "UB1-18", "Occur Span Start Date"),
        column("occur_span_end_date", Date, "UB1-19", "Occur Span End Date"),
        column("ub_82_locator_2", Utf8, "UB1-20", "UB-82 Locator 2"),
        column("ub_82_locator_9", Utf8, "UB1-21", "UB-82 Locator 9"),
        column("ub_82_locator_27", Utf8, "UB1-22", "UB-82 Locator 27"),
        column("ub_82_locator_45", Utf8, "UB1-23", "UB-82 Locator 45"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
