// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// TQ2 · Timing/Quantity Relationship
#[derive(Default)]
#[non_exhaustive]
pub struct Tq2 {
    /// TQ2-1 · Set ID - TQ2 · SI
    pub set_id_tq2: Maybe<Si>,
    /// TQ2-2 · Sequence/Results Flag · ID
    pub sequence_results_flag: Maybe<String>,
    /// TQ2-3 · Related Placer Number · EI
    pub related_placer_number: Vec<Maybe<Ei>>,
    /// TQ2-4 · Related Filler Number · EI
    pub related_filler_number: Vec<Maybe<Ei>>,
    /// TQ2-5 · Related Placer Group Number · EI
    pub related_placer_group_number: Vec<Maybe<Ei>>,
    /// TQ2-6 · Sequence Condition Code · ID
    pub sequence_condition_code: Maybe<String>,
    /// TQ2-7 · Cyclic Entry/Exit Indicator · ID
    pub cyclic_entry_exit_indicator: Maybe<String>,
    /// TQ2-8 · Sequence Condition Time Interval · CQ
    pub sequence_condition_time_interval: Maybe<Box<Cq>>,
    /// TQ2-9 · Cyclic Group Maximum Number of Repeats · NM
    pub cyclic_group_maximum_number_of_repeats: Maybe<Nm>,
    /// TQ2-10 · Special Service Request Relationship · ID
    pub special_service_request_relationship: Maybe<String>,
    /// What a message has beyond these 10.
    pub extra: Extra,
}
record!(
    segment Tq2, TQ2, [1 => set_id_tq2, 2 => sequence_results_flag, 3 =>
    related_placer_number, 4 => related_filler_number, 5 => related_placer_group_number,
    6 => sequence_condition_code, 7 => cyclic_entry_exit_indicator, 8 =>
    sequence_condition_time_interval, 9 => cyclic_group_maximum_number_of_repeats, 10 =>
    special_service_request_relationship]
);
/// Definition of [`Tq2`].
pub static TQ2: SegmentDef = SegmentDef {
    id: "TQ2",
    title: "Timing/Quantity Relationship",
    fields: &[
        single(
            "set_id_tq2",
            "Set ID - TQ2",
            SI,
            &[used(V2_5, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "sequence_results_flag",
            "Sequence/Results Flag",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0503", "ID")],
        ),
        repeated(
            "related_placer_number",
            "Related Placer Number",
            of(&EI),
            &[
                used(V2_5, V2_5_1, C, 0, 22, "", "EI"),
                used(V2_6, V2_8_2, C, 0, 0, "", "EI"),
            ],
        ),
        repeated(
            "related_filler_number",
            "Related Filler Number",
            of(&EI),
            &[
                used(V2_5, V2_5_1, C, 0, 22, "", "EI"),
                used(V2_6, V2_8_2, C, 0, 0, "", "EI"),
            ],
        ),
        repeated(
            "related_placer_group_number",
            "Related Placer Group Number",
            of(&EI),
            &[
                used(V2_5, V2_5_1, C, 0, 22, "", "EI"),
                used(V2_6, V2_8_2, C, 0, 0, "", "EI"),
            ],
        ),
        single(
            "sequence_condition_code",
            "Sequence Condition Code",
            ID,
            &[
                used(V2_5, V2_6, C, 1, 2, "0504", "ID"),
                used(V2_7, V2_8_2, C, 1, 0, "0504", "ID"),
            ],
        ),
        single(
            "cyclic_entry_exit_indicator",
            "Cyclic Entry/Exit Indicator",
            ID,
            &[used(V2_5, V2_8_2, C, 1, 1, "0505", "ID")],
        ),
        single(
            "sequence_condition_time_interval",
            "Sequence Condition Time Interval",
            of(&CQ),
            &[
                used(V2_5, V2_5_1, O, 1, 20, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "cyclic_group_maximum_number_of_repeats",
            "Cyclic Group Maximum Number of Repeats",
            NM,
            &[
                used(V2_5, V2_6, O, 1, 10, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "special_service_request_relationship",
            "Special Service Request Relationship",
            ID,
            &[used(V2_5, V2_8_2, C, 1, 1, "0506", "ID")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "tq2",
    doc: "TQ2 segments (Timing/Quantity Relationship), one row each",
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
        column("set_id_tq2", Int64, "TQ2-1", "Set ID - TQ2"),
        column("sequence_results_flag", Utf8, "TQ2-2", "Sequence/Results Flag"),
        column(
            "related_placer_number",
            List(&EI_KIND),
            "TQ2-3",
            "Related Placer Number",
        ),
        column(
            "related_filler_number",
            List(&EI_KIND),
            "TQ2-4",
            "Related Filler Number",
        ),
        column(
            "related_placer_group_number",
            List(&EI_KIND),
            "TQ2-5",
            "Related Placer Group Number",
        ),
        column("sequence_condition_code", Utf8, "TQ2-6", "Sequence Condition Code"),
        column(
            "cyclic_entry_exit_indicator",
            Utf8,
            "TQ2-7",
            "Cyclic Entry/Exit Indicator",
        ),
        column(
            "sequence_condition_time_interval",
            Struct(&CQ_COLUMNS),
            "TQ2-8",
            "Sequence Condition Time Interval",
        ),
        column(
            "cyclic_group_maximum_number_of_repeats",
            Decimal,
            "TQ2-9",
            "Cyclic Group Maximum Number of Repeats",
        ),
        column(
            "special_service_request_relationship",
            Utf8,
            "TQ2-10",
            "Special Service Request Relationship",
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
