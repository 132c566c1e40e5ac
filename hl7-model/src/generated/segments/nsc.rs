// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// NSC · Application Status Change
#[derive(Default)]
#[non_exhaustive]
pub struct Nsc {
    /// NSC-1 · Application Change Type · CWE
    pub application_change_type: Maybe<Box<Cwe>>,
    /// NSC-2 · Current CPU · ST
    pub current_cpu: Maybe<String>,
    /// NSC-3 · Current Fileserver · ST
    pub current_fileserver: Maybe<String>,
    /// NSC-4 · Current Application · HD
    pub current_application: Maybe<Box<Hd>>,
    /// NSC-5 · Current Facility · HD
    pub current_facility: Maybe<Box<Hd>>,
    /// NSC-6 · New CPU · ST
    pub new_cpu: Maybe<String>,
    /// NSC-7 · New Fileserver · ST
    pub new_fileserver: Maybe<String>,
    /// NSC-8 · New Application · HD
    pub new_application: Maybe<Box<Hd>>,
    /// NSC-9 · New Facility · HD
    pub new_facility: Maybe<Box<Hd>>,
    /// What a message has beyond these 9.
    pub extra: Extra,
}
record!(
    segment Nsc, NSC, [1 => application_change_type, 2 => current_cpu, 3 =>
    current_fileserver, 4 => current_application, 5 => current_facility, 6 => new_cpu, 7
    => new_fileserver, 8 => new_application, 9 => new_facility]
);
/// Definition of [`Nsc`].
pub static NSC: SegmentDef = SegmentDef {
    id: "NSC",
    title: "Application Status Change",
    fields: &[
        single(
            "application_change_type",
            "Application Change Type",
            of(&CWE),
            &[
                used(V2_1, V2_2, R, 1, 4, "", "ID"),
                used(V2_3, V2_3, O, 1, 4, "", "ID"),
                used(V2_3_1, V2_3_1, O, 1, 0, "0333", "IS"),
                used(V2_4, V2_6, R, 1, 4, "0409", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0409", "CWE"),
            ],
        ),
        single(
            "current_cpu",
            "Current CPU",
            ST,
            &[
                used(V2_1, V2_3, O, 1, 30, "", "ST"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "current_fileserver",
            "Current Fileserver",
            ST,
            &[
                used(V2_1, V2_3, O, 1, 30, "", "ST"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "current_application",
            "Current Application",
            of(&HD),
            &[
                used(V2_1, V2_3, O, 1, 30, "", "ST"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_5_1, O, 1, 30, "", "HD"),
                used(V2_6, V2_6, O, 1, 0, "", "HD"),
                used(V2_7, V2_8_2, O, 1, 0, "0361", "HD"),
            ],
        ),
        single(
            "current_facility",
            "Current Facility",
            of(&HD),
            &[
                used(V2_1, V2_3, O, 1, 30, "", "ST"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_5_1, O, 1, 30, "", "HD"),
                used(V2_6, V2_6, O, 1, 0, "", "HD"),
                used(V2_7, V2_8_2, O, 1, 0, "0362", "HD"),
            ],
        ),
        single(
            "new_cpu",
            "New CPU",
            ST,
            &[
                used(V2_1, V2_2, O, 1, 30, "", "ST"),
                used(V2_3, V2_3, C, 1, 30, "0206", "ST"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "new_fileserver",
            "New Fileserver",
            ST,
            &[
                used(V2_1, V2_3, O, 1, 30, "", "ST"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_6, O, 1, 30, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "new_application",
            "New Application",
            of(&HD),
            &[
                used(V2_1, V2_3, O, 1, 30, "", "ST"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_5_1, O, 1, 30, "", "HD"),
                used(V2_6, V2_6, O, 1, 0, "", "HD"),
                used(V2_7, V2_8_2, O, 1, 0, "0361", "HD"),
            ],
        ),
        single(
            "new_facility",
            "New Facility",
            of(&HD),
            &[
                used(V2_1, V2_2, O, 1, 30, "", "ST"),
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_5_1, O, 1, 30, "", "HD"),
                used(V2_6, V2_6, O, 1, 0, "", "HD"),
                used(V2_7, V2_8_2, O, 1, 0, "0362", "HD"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "nsc",
    doc: "NSC segments (Application Status Change), one row each",
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
            "application_change_type",
            Struct(&CWE_COLUMNS),
            "NSC-1",
            "Application Change Type",
        ),
        column("current_cpu", Utf8, "NSC-2", "Current CPU"),
        column("current_fileserver", Utf8, "NSC-3", "Current Fileserver"),
        column(
            "current_application",
            Struct(&HD_COLUMNS),
            "NSC-4",
            "Current Application",
        ),
        column("current_facility", Struct(&HD_COLUMNS), "NSC-5", "Current Facility"),
        column("new_cpu", Utf8, "NSC-6", "New CPU"),
        column("new_fileserver", Utf8, "NSC-7", "New Fileserver"),
        column("new_application", Struct(&HD_COLUMNS), "NSC-8", "New Application"),
        column("new_facility", Struct(&HD_COLUMNS), "NSC-9", "New Facility"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
