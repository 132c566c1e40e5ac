// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OM6 · Observations that are Calculated from Other Observations
#[derive(Default)]
#[non_exhaustive]
pub struct Om6 {
    /// OM6-1 · Sequence Number - Test/Observation Master File · NM
    pub sequence_number_test_observation_master_file: Maybe<Nm>,
    /// OM6-2 · Derivation Rule · TX
    pub derivation_rule: Maybe<String>,
    /// OM6-3 · Derivation Rule · TX
    pub derivation_rule_3: Maybe<String>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    segment Om6, OM6, [1 => sequence_number_test_observation_master_file, 2 =>
    derivation_rule, 3 => derivation_rule_3]
);
/// Definition of [`Om6`].
pub static OM6: SegmentDef = SegmentDef {
    id: "OM6",
    title: "Observations that are Calculated from Other Observations",
    fields: &[
        single(
            "sequence_number_test_observation_master_file",
            "Sequence Number - Test/Observation Master File",
            NM,
            &[
                used(V2_2, V2_2, O, 1, 3, "", "ST"),
                used(V2_3, V2_6, O, 1, 4, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "derivation_rule",
            "Derivation Rule",
            TX,
            &[
                used(V2_2, V2_2, O, 1, 4, "", "NM"),
                used(V2_3, V2_5_1, O, 1, 10240, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
        single(
            "derivation_rule_3",
            "Derivation Rule",
            TX,
            &[used(V2_2, V2_2, O, 1, 10240, "", "TX")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "om6",
    doc: "OM6 segments (Observations that are Calculated from Other Observations), one row each",
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
            "sequence_number_test_observation_master_file",
            Decimal,
            "OM6-1",
            "Sequence Number - Test/Observation Master File",
        ),
        column("derivation_rule", Utf8, "OM6-2", "Derivation Rule"),
        column("derivation_rule_3", Utf8, "OM6-3", "Derivation Rule"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
