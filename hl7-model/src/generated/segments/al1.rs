// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// AL1 · Patient Allergy Information
#[derive(Default)]
#[non_exhaustive]
pub struct Al1 {
    /// AL1-1 · Set ID - AL1 · SI
    pub set_id_al1: Maybe<Si>,
    /// AL1-2 · Allergen Type Code · CWE
    pub allergen_type_code: Maybe<Box<Cwe>>,
    /// AL1-3 · Allergen Code/Mnemonic/Description · CWE
    pub allergen_code_mnemonic_description: Maybe<Box<Cwe>>,
    /// AL1-4 · Allergy Severity Code · CWE
    pub allergy_severity_code: Maybe<Box<Cwe>>,
    /// AL1-5 · Allergy Reaction Code · ST
    pub allergy_reaction_code: Vec<Maybe<String>>,
    /// AL1-6 · Identification Date · DT
    pub identification_date: Maybe<Dt>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    segment Al1, AL1, [1 => set_id_al1, 2 => allergen_type_code, 3 =>
    allergen_code_mnemonic_description, 4 => allergy_severity_code, 5 =>
    allergy_reaction_code, 6 => identification_date]
);
/// Definition of [`Al1`].
pub static AL1: SegmentDef = SegmentDef {
    id: "AL1",
    title: "Patient Allergy Information",
    fields: &[
        single(
            "set_id_al1",
            "Set ID - AL1",
            SI,
            &[
                used(V2_2, V2_3_1, R, 1, 4, "", "SI"),
                used(V2_4, V2_4, R, 1, 250, "", "CE"),
                used(V2_5, V2_8_2, R, 1, 4, "", "SI"),
            ],
        ),
        single(
            "allergen_type_code",
            "Allergen Type Code",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 1, 2, "0127", "ID"),
                used(V2_3_1, V2_3_1, O, 1, 2, "0127", "IS"),
                used(V2_4, V2_5_1, O, 1, 250, "0127", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0127", "CWE"),
            ],
        ),
        single(
            "allergen_code_mnemonic_description",
            "Allergen Code/Mnemonic/Description",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "allergy_severity_code",
            "Allergy Severity Code",
            of(&CWE),
            &[
                used(V2_2, V2_3, O, 1, 2, "0128", "ID"),
                used(V2_3_1, V2_3_1, O, 1, 2, "0128", "IS"),
                used(V2_4, V2_5_1, O, 1, 250, "0128", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0128", "CWE"),
            ],
        ),
        repeated(
            "allergy_reaction_code",
            "Allergy Reaction Code",
            ST,
            &[
                used(V2_2, V2_3, O, 1, 15, "", "ST"),
                used(V2_3_1, V2_6, O, 0, 15, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        single(
            "identification_date",
            "Identification Date",
            DT,
            &[
                used(V2_2, V2_5_1, O, 1, 8, "", "DT"),
                used(V2_6, V2_6, O, 1, 0, "", "DT"),
                used(V2_7, V2_8_2, W, 1, 0, "", "DT"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "al1",
    doc: "AL1 segments (Patient Allergy Information), one row each",
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
        column("set_id_al1", Int64, "AL1-1", "Set ID - AL1"),
        column(
            "allergen_type_code",
            Struct(&CWE_COLUMNS),
            "AL1-2",
            "Allergen Type Code",
        ),
        column(
            "allergen_code_mnemonic_description",
            Struct(&CWE_COLUMNS),
            "AL1-3",
            "Allergen Code/Mnemonic/Description",
        ),
        column(
            "allergy_severity_code",
            Struct(&CWE_COLUMNS),
            "AL1-4",
            "Allergy Severity Code",
        ),
        column("allergy_reaction_code", List(&Utf8), "AL1-5", "Allergy Reaction Code"),
        column("identification_date", Date, "AL1-6", "Identification Date"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
