// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// EDU · Educational Detail
#[derive(Default)]
#[non_exhaustive]
pub struct Edu {
    /// EDU-1 · Set ID - EDU · SI
    pub set_id_edu: Maybe<Si>,
    /// EDU-2 · Academic Degree · CWE
    pub academic_degree: Maybe<Box<Cwe>>,
    /// EDU-3 · Academic Degree Program Date Range · DR
    pub academic_degree_program_date_range: Maybe<Box<Dr>>,
    /// EDU-4 · Academic Degree Program Participation Date Range · DR
    pub academic_degree_program_participation_date_range: Maybe<Box<Dr>>,
    /// EDU-5 · Academic Degree Granted Date · DT
    pub academic_degree_granted_date: Maybe<Dt>,
    /// EDU-6 · School · XON
    pub school: Maybe<Box<Xon>>,
    /// EDU-7 · School Type Code · CWE
    pub school_type_code: Maybe<Box<Cwe>>,
    /// EDU-8 · School Address · XAD
    pub school_address: Maybe<Box<Xad>>,
    /// EDU-9 · Major Field of Study · CWE
    pub major_field_of_study: Vec<Maybe<Cwe>>,
    /// What a message has beyond these 9.
    pub extra: Extra,
}
record!(
    segment Edu, EDU, [1 => set_id_edu, 2 => academic_degree, 3 =>
    academic_degree_program_date_range, 4 =>
    academic_degree_program_participation_date_range, 5 => academic_degree_granted_date,
    6 => school, 7 => school_type_code, 8 => school_address, 9 => major_field_of_study]
);
/// Definition of [`Edu`].
pub static EDU: SegmentDef = SegmentDef {
    id: "EDU",
    title: "Educational Detail",
    fields: &[
        single(
            "set_id_edu",
            "Set ID - EDU",
            SI,
            &[
                used(V2_4, V2_6, R, 1, 60, "", "SI"),
                used(V2_7, V2_8_2, R, 1, 4, "", "SI"),
            ],
        ),
        single(
            "academic_degree",
            "Academic Degree",
            of(&CWE),
            &[
                used(V2_4, V2_6, O, 1, 10, "0360", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0360", "CWE"),
            ],
        ),
        single(
            "academic_degree_program_date_range",
            "Academic Degree Program Date Range",
            of(&DR),
            &[
                used(V2_4, V2_5_1, O, 1, 52, "", "DR"),
                used(V2_6, V2_8_2, O, 1, 0, "", "DR"),
            ],
        ),
        single(
            "academic_degree_program_participation_date_range",
            "Academic Degree Program Participation Date Range",
            of(&DR),
            &[
                used(V2_4, V2_5_1, O, 1, 52, "", "DR"),
                used(V2_6, V2_8_2, O, 1, 0, "", "DR"),
            ],
        ),
        single(
            "academic_degree_granted_date",
            "Academic Degree Granted Date",
            DT,
            &[used(V2_4, V2_6, O, 1, 8, "", "DT"), used(V2_7, V2_8_2, O, 1, 0, "", "DT")],
        ),
        single(
            "school",
            "School",
            of(&XON),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "XON"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XON"),
            ],
        ),
        single(
            "school_type_code",
            "School Type Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0402", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0402", "CWE"),
            ],
        ),
        single(
            "school_address",
            "School Address",
            of(&XAD),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XAD"),
            ],
        ),
        repeated(
            "major_field_of_study",
            "Major Field of Study",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "edu",
    doc: "EDU segments (Educational Detail), one row each",
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
        column("set_id_edu", Int64, "EDU-1", "Set ID - EDU"),
        column("academic_degree", Struct(&CWE_COLUMNS), "EDU-2", "Academic Degree"),
        column(
            "academic_degree_program_date_range",
            Struct(&DR_COLUMNS),
            "EDU-3",
            "Academic Degree Program Date Range",
        ),
        column(
            "academic_degree_program_participation_date_range",
            Struct(&DR_COLUMNS),
            "EDU-4",
            "Academic Degree Program Participation Date Range",
        ),
        column(
            "academic_degree_granted_date",
            Date,
            "EDU-5",
            "Academic Degree Granted Date",
        ),
        column("school", Struct(&XON_COLUMNS), "EDU-6", "School"),
        column("school_type_code", Struct(&CWE_COLUMNS), "EDU-7", "School Type Code"),
        column("school_address", Struct(&XAD_COLUMNS), "EDU-8", "School Address"),
        column("major_field_of_study", List(&CWE_KIND), "EDU-9", "Major Field of Study"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
