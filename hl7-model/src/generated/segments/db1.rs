// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// DB1 · Disability
#[derive(Default)]
#[non_exhaustive]
pub struct Db1 {
    /// DB1-1 · Set ID - DB1 · SI
    pub set_id_db1: Maybe<Si>,
    /// DB1-2 · Disabled Person Code · CWE
    pub disabled_person_code: Maybe<Box<Cwe>>,
    /// DB1-3 · Disabled Person Identifier · CX
    pub disabled_person_identifier: Vec<Maybe<Cx>>,
    /// DB1-4 · Disability Indicator · ID
    pub disability_indicator: Maybe<String>,
    /// DB1-5 · Disability Start Date · DT
    pub disability_start_date: Maybe<Dt>,
    /// DB1-6 · Disability End Date · DT
    pub disability_end_date: Maybe<Dt>,
    /// DB1-7 · Disability Return to Work Date · DT
    pub disability_return_to_work_date: Maybe<Dt>,
    /// DB1-8 · Disability Unable to Work Date · DT
    pub disability_unable_to_work_date: Maybe<Dt>,
    /// What a message has beyond these 8.
    pub extra: Extra,
}
record!(
    segment Db1, DB1, [1 => set_id_db1, 2 => disabled_person_code, 3 =>
    disabled_person_identifier, 4 => disability_indicator, 5 => disability_start_date, 6
    => disability_end_date, 7 => disability_return_to_work_date, 8 =>
    disability_unable_to_work_date]
);
/// Definition of [`Db1`].
pub static DB1: SegmentDef = SegmentDef {
    id: "DB1",
    title: "Disability",
    fields: &[
        single(
            "set_id_db1",
            "Set ID - DB1",
            SI,
            &[used(V2_3, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "disabled_person_code",
            "Disabled Person Code",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 1, 2, "0334", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0334", "CWE"),
            ],
        ),
        repeated(
            "disabled_person_identifier",
            "Disabled Person Identifier",
            of(&CX),
            &[
                used(V2_3, V2_3_1, O, 0, 32, "", "CX"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CX"),
            ],
        ),
        single(
            "disability_indicator",
            "Disability Indicator",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "disability_start_date",
            "Disability Start Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "disability_end_date",
            "Disability End Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "disability_return_to_work_date",
            "Disability Return to Work Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "disability_unable_to_work_date",
            "Disability Unable to Work Date",
            DT,
            &[used(V2_3, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "db1",
    doc: "DB1 segments (Disability), one row each",
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
        column("set_id_db1", Int64, "DB1-1", "Set ID - DB1"),
        column(
            "disabled_person_code",
            Struct(&CWE_COLUMNS),
            "DB1-2",
            "Disabled Person Code",
        ),
        column(
            "disabled_person_identifier",
            List(&CX_KIND),
            "DB1-3",
            "Disabled Person Identifier",
        ),
        column("disability_indicator", Utf8, "DB1-4", "Disability Indicator"),
        column("disability_start_date", Date, "DB1-5", "Disability Start Date"),
        column("disability_end_date", Date, "DB1-6", "Disability End Date"),
        column(
            "disability_return_to_work_date",
            Date,
            "DB1-7",
            "Disability Return to Work Date",
        ),
        column(
            "disability_unable_to_work_date",
            Date,
            "DB1-8",
            "Disability Unable to Work Date",
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
