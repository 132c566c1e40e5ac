// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// OM5 · Observation Batteries (Sets)
#[derive(Default)]
#[non_exhaustive]
pub struct Om5 {
    /// OM5-1 · Sequence Number - Test/Observation Master File · NM
    pub sequence_number_test_observation_master_file: Maybe<Nm>,
    /// OM5-2 · Test/Observations Included Within an Ordered Test Battery · CWE
    pub test_observations_included_within_an_ordered_test_battery: Vec<Maybe<Cwe>>,
    /// OM5-3 · Observation ID Suffixes · ST
    pub observation_id_suffixes: Vec<Maybe<String>>,
    /// OM5-4 · Observation ID Suffixes · ST
    pub observation_id_suffixes_4: Maybe<String>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    segment Om5, OM5, [1 => sequence_number_test_observation_master_file, 2 =>
    test_observations_included_within_an_ordered_test_battery, 3 =>
    observation_id_suffixes, 4 => observation_id_suffixes_4]
);
/// Definition of [`Om5`].
pub static OM5: SegmentDef = SegmentDef {
    id: "OM5",
    title: "Observation Batteries (Sets)",
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
        repeated(
            "test_observations_included_within_an_ordered_test_battery",
            "Test/Observations Included Within an Ordered Test Battery",
            of(&CWE),
            &[
                used(V2_2, V2_2, O, 1, 4, "", "NM"),
                used(V2_3, V2_3_1, O, 0, 200, "", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "", "CWE"),
            ],
        ),
        repeated(
            "observation_id_suffixes",
            "Observation ID Suffixes",
            ST,
            &[
                used(V2_2, V2_2, O, 0, 200, "", "CE"),
                used(V2_3, V2_3_1, O, 1, 200, "", "ST"),
                used(V2_4, V2_6, O, 1, 250, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "observation_id_suffixes_4",
            "Observation ID Suffixes",
            ST,
            &[used(V2_2, V2_2, O, 1, 200, "", "ST")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "om5",
    doc: "OM5 segments (Observation Batteries (Sets)), one row each",
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
            "OM5-1",
            "Sequence Number - Test/Observation Master File",
        ),
        column(
            "test_observations_included_within_an_ordered_test_battery",
            List(&CWE_KIND),
            "OM5-2",
            "Test/Observations Included Within an Ordered Test Battery",
        ),
        column(
            "observation_id_suffixes",
            List(&Utf8),
            "OM5-3",
            "Observation ID Suffixes",
        ),
        column("observation_id_suffixes_4", Utf8, "OM5-4", "Observation ID Suffixes"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
