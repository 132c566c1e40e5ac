// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ERQ · Event replay query
#[derive(Default)]
#[non_exhaustive]
pub struct Erq {
    /// ERQ-1 · Query Tag · ST
    pub query_tag: Maybe<String>,
    /// ERQ-2 · Event Identifier · CWE
    pub event_identifier: Maybe<Box<Cwe>>,
    /// ERQ-3 · Input Parameter List · QIP
    pub input_parameter_list: Vec<Maybe<Qip>>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    segment Erq, ERQ, [1 => query_tag, 2 => event_identifier, 3 => input_parameter_list]
);
/// Definition of [`Erq`].
pub static ERQ: SegmentDef = SegmentDef {
    id: "ERQ",
    title: "Event replay query",
    fields: &[
        single("query_tag", "Query Tag", ST, &[used(V2_3, V2_5_1, O, 1, 32, "", "ST")]),
        single(
            "event_identifier",
            "Event Identifier",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "", "CE"),
            ],
        ),
        repeated(
            "input_parameter_list",
            "Input Parameter List",
            of(&QIP),
            &[used(V2_3, V2_5_1, O, 0, 256, "", "QIP")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "erq",
    doc: "ERQ segments (Event replay query), one row each",
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
        column("query_tag", Utf8, "ERQ-1", "Query Tag"),
        column("event_identifier", Struct(&CWE_COLUMNS), "ERQ-2", "Event Identifier"),
        column("input_parameter_list", List(&QIP_KIND), "ERQ-3", "Input Parameter List"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
