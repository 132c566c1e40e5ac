// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// GOL · Goal Detail
#[derive(Default)]
#[non_exhaustive]
pub struct Gol {
    /// GOL-1 · Action Code · ID
    pub action_code: Maybe<String>,
    /// GOL-2 · Action Date/Time · DTM
    pub action_date_time: Maybe<Dtm>,
    /// GOL-3 · Goal ID · CWE
    pub goal_id: Maybe<Box<Cwe>>,
    /// GOL-4 · Goal Instance ID · EI
    pub goal_instance_id: Maybe<Box<Ei>>,
    /// GOL-5 · Episode of Care ID · EI
    pub episode_of_care_id: Maybe<Box<Ei>>,
    /// GOL-6 · Goal List Priority · NM
    pub goal_list_priority: Maybe<Nm>,
    /// GOL-7 · Goal Established Date/Time · DTM
    pub goal_established_date_time: Maybe<Dtm>,
    /// GOL-8 · Expected Goal Achieve Date/Time · DTM
    pub expected_goal_achieve_date_time: Maybe<Dtm>,
    /// GOL-9 · Goal Classification · CWE
    pub goal_classification: Maybe<Box<Cwe>>,
    /// GOL-10 · Goal Management Discipline · CWE
    pub goal_management_discipline: Maybe<Box<Cwe>>,
    /// GOL-11 · Current Goal Review Status · CWE
    pub current_goal_review_status: Maybe<Box<Cwe>>,
    /// GOL-12 · Current Goal Review Date/Time · DTM
    pub current_goal_review_date_time: Maybe<Dtm>,
    /// GOL-13 · Next Goal Review Date/Time · DTM
    pub next_goal_review_date_time: Maybe<Dtm>,
    /// GOL-14 · Previous Goal Review Date/Time · DTM
    pub previous_goal_review_date_time: Maybe<Dtm>,
    /// GOL-15 · Goal Review Interval · TQ
    pub goal_review_interval: Maybe<Box<Tq>>,
    /// GOL-16 · Goal Evaluation · CWE
    pub goal_evaluation: Maybe<Box<Cwe>>,
    /// GOL-17 · Goal Evaluation Comment · ST
    pub goal_evaluation_comment: Vec<Maybe<String>>,
    /// GOL-18 · Goal Life Cycle Status · CWE
    pub goal_life_cycle_status: Maybe<Box<Cwe>>,
    /// GOL-19 · Goal Life Cycle Status Date/Time · DTM
    pub goal_life_cycle_status_date_time: Maybe<Dtm>,
    /// GOL-20 · Goal Target Type · CWE
    pub goal_target_type: Vec<Maybe<Cwe>>,
    /// GOL-21 · Goal Target Name · XPN
    pub goal_target_name: Vec<Maybe<Xpn>>,
    /// GOL-22 · Mood Code · CNE
    pub mood_code: Maybe<Box<Cne>>,
    /// What a message has beyond these 22.
    pub extra: Extra,
}
record!(
    segment Gol, GOL, [1 => action_code, 2 => action_date_time, 3 => goal_id, 4 =>
    goal_instance_id, 5 => episode_of_care_id, 6 => goal_list_priority, 7 =>
    goal_established_date_time, 8 => expected_goal_achieve_date_time, 9 =>
    goal_classification, 10 => goal_management_discipline, 11 =>
    current_goal_review_status, 12 => current_goal_review_date_time, 13 =>
    next_goal_review_date_time, 14 => previous_goal_review_date_time, 15 =>
    goal_review_interval, 16 => goal_evaluation, 17 => goal_evaluation_comment, 18 =>
    goal_life_cycle_status, 19 => goal_life_cycle_status_date_time, 20 =>
    goal_target_type, 21 => goal_target_name, 22 => mood_code]
);
/// Definition of [`Gol`].
pub static GOL: SegmentDef = SegmentDef {
    id: "GOL",
    title: "Goal Detail",
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
            "goal_id",
            "Goal ID",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "goal_instance_id",
            "Goal Instance ID",
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
            "goal_list_priority",
            "Goal List Priority",
            NM,
            &[
                used(V2_3, V2_6, O, 1, 60, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "goal_established_date_time",
            "Goal Established Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "expected_goal_achieve_date_time",
            "Expected Goal Achieve Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "goal_classification",
            "Goal Classification",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "goal_management_discipline",
            "Goal Management Discipline",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "current_goal_review_status",
            "Current Goal Review Status",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "current_goal_review_date_time",
            "Current Goal Review Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "next_goal_review_date_time",
            "Next Goal Review Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "previous_goal_review_date_time",
            "Previous Goal Review Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "goal_review_interval",
            "Goal Review Interval",
            of(&TQ),
            &[
                used(V2_3, V2_5_1, O, 1, 200, "", "TQ"),
                used(V2_6, V2_6, O, 1, 0, "", "TQ"),
                used(V2_7, V2_8_2, W, 1, 0, "", "TQ"),
            ],
        ),
        single(
            "goal_evaluation",
            "Goal Evaluation",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "goal_evaluation_comment",
            "Goal Evaluation Comment",
            ST,
            &[
                used(V2_3, V2_6, O, 0, 300, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        single(
            "goal_life_cycle_status",
            "Goal Life Cycle Status",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "goal_life_cycle_status_date_time",
            "Goal Life Cycle Status Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "goal_target_type",
            "Goal Target Type",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "goal_target_name",
            "Goal Target Name",
            of(&XPN),
            &[
                used(V2_3, V2_3_1, O, 0, 80, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
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
    name: "gol",
    doc: "GOL segments (Goal Detail), one row each",
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
        column("action_code", Utf8, "GOL-1", "Action Code"),
        column("action_date_time", Timestamp, "GOL-2", "Action Date/Time"),
        column("goal_id", Struct(&CWE_COLUMNS), "GOL-3", "Goal ID"),
        column("goal_instance_id", Struct(&EI_COLUMNS), "GOL-4", "Goal Instance ID"),
        column("episode_of_care_id", Struct(&EI_COLUMNS), "GOL-5", "Episode of Care ID"),
        column("goal_list_priority", Decimal, "GOL-6", "Goal List Priority"),
        column(
            "goal_established_date_time",
            Timestamp,
            "GOL-7",
            "Goal Established Date/Time",
        ),
        column(
            "expected_goal_achieve_date_time",
            Timestamp,
            "GOL-8",
            "Expected Goal Achieve Date/Time",
        ),
        column(
            "goal_classification",
            Struct(&CWE_COLUMNS),
            "GOL-9",
            "Goal Classification",
        ),
        column(
            "goal_management_discipline",
            Struct(&CWE_COLUMNS),
            "GOL-10",
            "Goal Management Discipline",
        ),
        column(
            "current_goal_review_status",
            Struct(&CWE_COLUMNS),
            "GOL-11",
            "Current Goal Review Status",
        ),
        column(
            "current_goal_review_date_time",
            Timestamp,
            "GOL-12",
            "Current Goal Review Date/Time",
        ),
        column(
            "next_goal_review_date_time",
            Timestamp,
            "GOL-13",
            "Next Goal Review Date/Time",
        ),
        column(
            "previous_goal_review_date_time",
            Timestamp,
            "GOL-14",
            "Previous Goal Review Date/Time",
        ),
        column(
            "goal_review_interval",
            Struct(&TQ_COLUMNS),
            "GOL-15",
            "Goal Review Interval",
        ),
        column("goal_evaluation", Struct(&CWE_COLUMNS), "GOL-16", "Goal Evaluation"),
        column(
            "goal_evaluation_comment",
            List(&Utf8),
            "GOL-17",
            "Goal Evaluation Comment",
        ),
        column(
            "goal_life_cycle_status",
            Struct(&CWE_COLUMNS),
            "GOL-18",
            "Goal Life Cycle Status",
        ),
        column(
            "goal_life_cycle_status_date_time",
            Timestamp,
            "GOL-19",
            "Goal Life Cycle Status Date/Time",
        ),
        column("goal_target_type", List(&CWE_KIND), "GOL-20", "Goal Target Type"),
        column("goal_target_name", List(&XPN_KIND), "GOL-21", "Goal Target Name"),
        column("mood_code", Struct(&CNE_COLUMNS), "GOL-22", "Mood Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
