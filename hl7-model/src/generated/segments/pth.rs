// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PTH · Pathway
#[derive(Default)]
#[non_exhaustive]
pub struct Pth {
    /// PTH-1 · Action Code · ID
    pub action_code: Maybe<String>,
    /// PTH-2 · Pathway ID · CWE
    pub pathway_id: Maybe<Box<Cwe>>,
    /// PTH-3 · Pathway Instance ID · EI
    pub pathway_instance_id: Maybe<Box<Ei>>,
    /// PTH-4 · Pathway Established Date/Time · DTM
    pub pathway_established_date_time: Maybe<Dtm>,
    /// PTH-5 · Pathway Life Cycle Status · CWE
    pub pathway_life_cycle_status: Maybe<Box<Cwe>>,
    /// PTH-6 · Change Pathway Life Cycle Status Date/Time · DTM
    pub change_pathway_life_cycle_status_date_time: Maybe<Dtm>,
    /// PTH-7 · Mood Code · CNE
    pub mood_code: Maybe<Box<Cne>>,
    /// What a message has beyond these 7.
    pub extra: Extra,
}
record!(
    segment Pth, PTH, [1 => action_code, 2 => pathway_id, 3 => pathway_instance_id, 4 =>
    pathway_established_date_time, 5 => pathway_life_cycle_status, 6 =>
    change_pathway_life_cycle_status_date_time, 7 => mood_code]
);
/// Definition of [`Pth`].
pub static PTH: SegmentDef = SegmentDef {
    id: "PTH",
    title: "Pathway",
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
            "pathway_id",
            "Pathway ID",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "pathway_instance_id",
            "Pathway Instance ID",
            of(&EI),
            &[
                used(V2_3, V2_5_1, R, 1, 60, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "pathway_established_date_time",
            "Pathway Established Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, R, 1, 26, "", "TS"),
                used(V2_6, V2_6, R, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "pathway_life_cycle_status",
            "Pathway Life Cycle Status",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 80, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "change_pathway_life_cycle_status_date_time",
            "Change Pathway Life Cycle Status Date/Time",
            DTM,
            &[
                used(V2_3, V2_5_1, C, 1, 26, "", "TS"),
                used(V2_6, V2_6, C, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "DTM"),
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
    name: "pth",
    doc: "PTH segments (Pathway), one row each",
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
        column("action_code", Utf8, "PTH-1", "Action Code"),
        column("pathway_id", Struct(&CWE_COLUMNS), "PTH-2", "Pathway ID"),
        column(
            "pathway_instance_id",
            Struct(&EI_COLUMNS),
            "PTH-3",
            "Pathway Instance ID",
        ),
        column(
            "pathway_established_date_time",
            Timestamp,
            "PTH-4",
            "Pathway Established Date/Time",
        ),
        column(
            "pathway_life_cycle_status",
            Struct(&CWE_COLUMNS),
            "PTH-5",
            "Pathway Life Cycle Status",
        ),
        column(
            "change_pathway_life_cycle_status_date_time",
            Timestamp,
            "PTH-6",
            "Change Pathway Life Cycle Status Date/Time",
        ),
        column("mood_code", Struct(&CNE_COLUMNS), "PTH-7", "Mood Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
