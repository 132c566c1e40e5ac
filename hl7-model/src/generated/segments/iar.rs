// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// IAR · Allergy reaction
#[derive(Default)]
#[non_exhaustive]
pub struct Iar {
    /// IAR-1 · Allergy Reaction Code · CWE
    pub allergy_reaction_code: Maybe<Box<Cwe>>,
    /// IAR-2 · Allergy Severity Code · CWE
    pub allergy_severity_code: Maybe<Box<Cwe>>,
    /// IAR-3 · Sensitivity to Causative Agent Code · CWE
    pub sensitivity_to_causative_agent_code: Maybe<Box<Cwe>>,
    /// IAR-4 · Management · ST
    pub management: Maybe<String>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Iar, IAR, [1 => allergy_reaction_code, 2 => allergy_severity_code, 3 =>
    sensitivity_to_causative_agent_code, 4 => management]
);
/// Definition of [`Iar`].
pub static IAR: SegmentDef = SegmentDef {
    id: "IAR",
    title: "Allergy reaction",
    fields: &[
        single(
            "allergy_reaction_code",
            "Allergy Reaction Code",
            of(&CWE),
            &[used(V2_7, V2_8_2, R, 1, 0, "", "CWE")],
        ),
        single(
            "allergy_severity_code",
            "Allergy Severity Code",
            of(&CWE),
            &[used(V2_7, V2_8_2, R, 1, 0, "0128", "CWE")],
        ),
        single(
            "sensitivity_to_causative_agent_code",
            "Sensitivity to Causative Agent Code",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 1, 0, "0436", "CWE")],
        ),
        single("management", "Management", ST, &[used(V2_7, V2_8_2, O, 1, 0, "", "ST")]),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "iar",
    doc: "IAR segments (Allergy reaction), one row each",
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
            "allergy_reaction_code",
            Struct(&CWE_COLUMNS),
            "IAR-1",
            "Allergy Reaction Code",
        ),
        column(
            "allergy_severity_code",
            Struct(&CWE_COLUMNS),
            "IAR-2",
            "Allergy Severity Code",
        ),
        column(
            "sensitivity_to_causative_agent_code",
            Struct(&CWE_COLUMNS),
            "IAR-3",
            "Sensitivity to Causative Agent Code",
        ),
        column("management", Utf8, "IAR-4", "Management"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
