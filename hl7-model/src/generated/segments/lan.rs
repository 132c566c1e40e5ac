// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// LAN · Language Detail
#[derive(Default)]
#[non_exhaustive]
pub struct Lan {
    /// LAN-1 · Set ID - LAN · SI
    pub set_id_lan: Maybe<Si>,
    /// LAN-2 · Language Code · CWE
    pub language_code: Maybe<Box<Cwe>>,
    /// LAN-3 · Language Ability Code · CWE
    pub language_ability_code: Vec<Maybe<Cwe>>,
    /// LAN-4 · Language Proficiency Code · CWE
    pub language_proficiency_code: Maybe<Box<Cwe>>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Lan, LAN, [1 => set_id_lan, 2 => language_code, 3 => language_ability_code, 4
    => language_proficiency_code]
);
/// Definition of [`Lan`].
pub static LAN: SegmentDef = SegmentDef {
    id: "LAN",
    title: "Language Detail",
    fields: &[
        single(
            "set_id_lan",
            "Set ID - LAN",
            SI,
            &[
                used(V2_4, V2_6, R, 1, 60, "", "SI"),
                used(V2_7, V2_8_2, R, 1, 4, "", "SI"),
            ],
        ),
        single(
            "language_code",
            "Language Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "0296", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0296", "CWE"),
            ],
        ),
        repeated(
            "language_ability_code",
            "Language Ability Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 0, 250, "0403", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0403", "CWE"),
            ],
        ),
        single(
            "language_proficiency_code",
            "Language Proficiency Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0404", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0404", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "lan",
    doc: "LAN segments (Language Detail), one row each",
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
        column("set_id_lan", Int64, "LAN-1", "Set ID - LAN"),
        column("language_code", Struct(&CWE_COLUMNS), "LAN-2", "Language Code"),
        column(
            "language_ability_code",
            List(&CWE_KIND),
            "LAN-3",
            "Language Ability Code",
        ),
        column(
            "language_proficiency_code",
            Struct(&CWE_COLUMNS),
            "LAN-4",
            "Language Proficiency Code",
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
