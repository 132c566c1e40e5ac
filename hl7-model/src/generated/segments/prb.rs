// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PRB · Problem Details
#[derive(Default)]
#[non_exhaustive]
pub struct Prb {
    /// PRB-1 · Action Code · ID
    pub action_code: Maybe<String>,
    /// PRB-2 · Action Date/Time · DTM
    pub action_date_time: Maybe<Dtm>,
    /// PRB-3 · Problem ID · CWE
    pub problem_id: Maybe<Box<Cwe>>,
    /// PRB-4 · Problem Instance ID · EI
    pub problem_instance_id: Maybe<Box<Ei>>,
    /// PRB-5 · Episode of Care ID · EI
    pub episode_of_care_id: Maybe<Box<Ei>>,
    /// PRB-6 · Problem List Priority · NM
    pub problem_list_priority: Maybe<Nm>,
    /// PRB-7 · Problem Established Date/Time · DTM
    pub problem_established_date_time: Maybe<Dtm>,
    /// PRB-8 · Anticipated Problem Resolution Date/Time · DTM
    pub anticipated_problem_resolution_date_time: Maybe<Dtm>,
    /// PRB-9 · Actual Problem Resolution Date/Time · DTM
    pub actual_problem_resolution_date_time: Maybe<Dtm>,
    /// PRB-10 · Problem Classification · CWE
    pub problem_classification: Maybe<Box<Cwe>>,
    /// PRB-11 · Problem Management Discipline · CWE
    pub problem_management_discipline: Vec<Maybe<Cwe>>,
    /// PRB-12 · Problem Persistence · CWE
    pub problem_persistence: Maybe<Box<Cwe>>,
    /// PRB-13 · Problem Confirmation Status · CWE
    pub problem_confirmation_status: Maybe<Box<Cwe>>,
    /// PRB-14 · Problem Life Cycle Status · CWE
    pub problem_life_cycle_status: Maybe<Box<Cwe>>,
    /// PRB-15 · Problem Life Cycle Status Date/Time · DTM
    pub problem_life_cycle_status_date_time: Maybe<Dtm>,
    /// PRB-16 · Problem Date of Onset · DTM
    pub problem_date_of_onset: Maybe<Dtm>,
    /// PRB-17 · Problem Onset Text · ST
    pub problem_onset_text: Maybe<String>,
    /// PRB-18 · Problem Ranking · CWE
    pub problem_ranking: Maybe<Box<Cwe>>,
    /// PRB-19 · Certainty of Problem · CWE
    pub certainty_of_problem: Maybe<Box<Cwe>>,
    /// PRB-20 · Probability of Problem (0-1) · NM
    pub probability_of_problem: Maybe<Nm>,
    /// PRB-21 · Individual Awareness of Problem · CWE
    pub individual_awareness_of_problem: Maybe<Box<Cwe>>,
    /// PRB-22 · Problem Prognosis · CWE
    pub problem_prognosis: Maybe<Box<Cwe>>,
    /// PRB-23 · Individual Awareness of Prognosis · CWE
    pub individual_awareness_of_prognosis: Maybe<Box<Cwe>>,
    /// PRB-24 · Family/Significant Other Awareness of Problem/Prognosis · ST
    pub family_significant_other_awareness_of_problem_prognosis: Maybe<String>,
    /// PRB-25 · Security/Sensitivity · CWE
    pub security_sensitivity: Maybe<Box<Cwe>>,
    /// PRB-26 · Problem Severity · CWE
    pub problem_severity: Maybe<Box<Cwe>>,
    /// PRB-27 · Problem Perspective · CWE
    pub problem_perspective: Maybe<Box<Cwe>>,
    /// PRB-28 · Mood Code · CNE
    pub mood_code: Maybe<Box<Cne>>,
    /// What a message has beyond these 28.
    pub extra: Extra,
}
record!(
    segment Prb, PRB, [1 => action_code, 2 => action_date_time, 3 => problem_id, 4 =>
    problem_instance_id, 5 => episode_of_care_id, 6 => problem_list_priority, 7 =>
    problem_established_date_time, 8 => anticipated_problem_resolution_date_time, 9 =>
    actual_problem_resolution_date_time, 10 => problem_classification, 11 =>
    problem_management_discipline, 12 => problem_persistence, 13 =>
    problem_confirmation_status, 14 => problem_life_cycle_status, 15 =>
    problem_life_cycle_status_date_time, 16 => problem_date_of_onset, 17 =>
    problem_onset_text, 18 => problem_ranking, 19 => certainty_of_problem, 20 =>
    probability_of_problem, 21 => individual_awareness_of_problem, 22 =>
    problem_prognosis, 23 => individual_awareness_of_prognosis, 24 =>
    family_significant_other_awareness_of_problem_prognosis, 25 => security_sensitivity,
    26 => problem_severity, 27 => problem_perspective, 28 => mood_code]
);
/// Definition of [`Prb`].
pub static PRB: SegmentDef = SegmentDef {
    id: "PRB",
    title: "Problem Details",
    fields: &[
        single(
            "action_code",
            "Action Code",
            ID,
            &[
                used(V2_3, V2_7_1, R, 1, 2, "0287", "ID"),
                used(V2_8, V2_8, R, 1, 2, "0206", "ID"),
                used(V2_8_1, V2_8_2, R, 1, 0, "0206", "ID"),
            ],
        ),
        single(
            "action_date_time",
            "Action Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "problem_id",
            "Problem ID",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "problem_instance_id",
            "Problem Instance ID",
            of(&EI),
            &[
                used(V2_3, V2_5_1, R, 1, 60, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "episode_of_care_id",
            "Episode of Care ID",
            of(&EI),
            &[
                used(V2_3, V2_5_1, O, 1, 60, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "problem_list_priority",
            "Problem List Priority",
            NM,
            &[
                used(V2_3, V2_6, O, 1, 60, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "problem_established_date_time",
            "Problem Established Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "anticipated_problem_resolution_date_time",
            "Anticipated Problem Resolution Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "actual_problem_resolution_date_time",
            "Actual Problem Resolution Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "problem_classification",
            "Problem Classification",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "problem_management_discipline",
            "Problem Management Discipline",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        single(
            "problem_persistence",
            "Problem Persistence",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "problem_confirmation_status",
            "Problem Confirmation Status",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "problem_life_cycle_status",
            "Problem Life Cycle Status",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "problem_life_cycle_status_date_time",
            "Problem Life Cycle Status Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "problem_date_of_onset",
            "Problem Date of Onset",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "problem_onset_text",
            "Problem Onset Text",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "problem_ranking",
            "Problem Ranking",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "certainty_of_problem",
            "Certainty of Problem",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "probability_of_problem",
            "Probability of Problem (0-1)",
            NM,
            &[used(V2_3, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "individual_awareness_of_problem",
            "Individual Awareness of Problem",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "problem_prognosis",
            "Problem Prognosis",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "individual_awareness_of_prognosis",
            "Individual Awareness of Prognosis",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "family_significant_other_awareness_of_problem_prognosis",
            "Family/Significant Other Awareness of Problem/Prognosis",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 200, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "security_sensitivity",
            "Security/Sensitivity",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "problem_severity",
            "Problem Severity",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0836", "CWE")],
        ),
        single(
            "problem_perspective",
            "Problem Perspective",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0838", "CWE")],
        ),
        single(
            "mood_code",
            "Mood Code",
            of(&CNE),
            &[used(V2_6, V2_8_2, C, 1, 0, "0725", "CNE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "prb",
    doc: "PRB segments (Problem Details), one row each",
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
        column("action_code", Utf8, "PRB-1", "Action Code"),
        column("action_date_time", Timestamp, "PRB-2", "Action Date/Time"),
        column("problem_id", Struct(&CWE_COLUMNS), "PRB-3", "Problem ID"),
        column(
            "problem_instance_id",
            Struct(&EI_COLUMNS),
            "PRB-4",
            "Problem Instance ID",
        ),
        column("episode_of_care_id", Struct(&EI_COLUMNS), "PRB-5", "Episode of Care ID"),
        column("problem_list_priority", Decimal, "PRB-6", "Problem List Priority"),
        column(
            "problem_established_date_time",
            Timestamp,
            "PRB-7",
            "Problem Established Date/Time",
        ),
        column(
            "anticipated_problem_resolution_date_time",
            Timestamp,
            "PRB-8",
            "Anticipated Problem Resolution Date/Time",
        ),
        column(
            "actual_problem_resolution_date_time",
            Timestamp,
            "PRB-9",
            "Actual Problem Resolution Date/Time",
        ),
        column(
            "problem_classification",
            Struct(&CWE_COLUMNS),
            "PRB-10",
            "Problem Classification",
        ),
        column(
            "problem_management_discipline",
            List(&CWE_KIND),
            "PRB-11",
            "Problem Management Discipline",
        ),
        column(
            "problem_persistence",
            Struct(&CWE_COLUMNS),
            "PRB-12",
            "Problem Persistence",
        ),
        column(
            "problem_confirmation_status",
            Struct(&CWE_COLUMNS),
            "PRB-13",
            "Problem Confirmation Status",
        ),
        column(
            "problem_life_cycle_status",
            Struct(&CWE_COLUMNS),
            "PRB-14",
            "Problem Life Cycle Status",
        ),
        column(
            "problem_life_cycle_status_date_time",
            Timestamp,
            "PRB-15",
            "Problem Life Cycle Status Date/Time",
        ),
        column("problem_date_of_onset", Timestamp, "PRB-16", "Problem Date of Onset"),
        column("problem_onset_text", Utf8, "PRB-17", "Problem Onset Text"),
        column("problem_ranking", Struct(&CWE_COLUMNS), "PRB-18", "Problem Ranking"),
        column(
            "certainty_of_problem",
            Struct(&CWE_COLUMNS),
            "PRB-19",
            "Certainty of Problem",
        ),
        column(
            "probability_of_problem",
            Decimal,
            "PRB-20",
            "Probability of Problem (0-1)",
        ),
        column(
            "individual_awareness_of_problem",
            Struct(&CWE_COLUMNS),
            "PRB-21",
            "Individual Awareness of Problem",
        ),
        column("problem_prognosis", Struct(&CWE_COLUMNS), "PRB-22", "Problem Prognosis"),
        column(
            "individual_awareness_of_prognosis",
            Struct(&CWE_COLUMNS),
            "PRB-23",
            "Individual Awareness of Prognosis",
        ),
        column(
            "family_significant_other_awareness_of_problem_prognosis",
            Utf8,
            "PRB-24",
            "Family/Significant Other Awareness of Problem/Prognosis",
        ),
        column(
            "security_sensitivity",
            Struct(&CWE_COLUMNS),
            "PRB-25",
            "Security/Sensitivity",
        ),
        column("problem_severity", Struct(&CWE_COLUMNS), "PRB-26", "Problem Severity"),
        column(
            "problem_perspective",
            Struct(&CWE_COLUMNS),
            "PRB-27",
            "Problem Perspective",
        ),
        column("mood_code", Struct(&CNE_COLUMNS), "PRB-28", "Mood Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
