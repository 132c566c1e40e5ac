// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RCP · Response Control Parameter
#[derive(Default)]
#[non_exhaustive]
pub struct Rcp {
    /// RCP-1 · Query Priority · ID
    pub query_priority: Maybe<String>,
    /// RCP-2 · Quantity Limited Request · CQ
    pub quantity_limited_request: Maybe<Box<Cq>>,
    /// RCP-3 · Response Modality · CNE
    pub response_modality: Maybe<Box<Cne>>,
    /// RCP-4 · Execution and Delivery Time · DTM
    pub execution_and_delivery_time: Maybe<Dtm>,
    /// RCP-5 · Modify Indicator · ID
    pub modify_indicator: Maybe<String>,
    /// RCP-6 · Sort-by Field · SRT
    pub sort_by_field: Vec<Maybe<Srt>>,
    /// RCP-7 · Segment group inclusion · ID
    pub segment_group_inclusion: Vec<Maybe<String>>,
    /// What a message has beyond these 7.
    pub extra: Extra,
}
record!(
    segment Rcp, RCP, [1 => query_priority, 2 => quantity_limited_request, 3 =>
    response_modality, 4 => execution_and_delivery_time, 5 => modify_indicator, 6 =>
    sort_by_field, 7 => segment_group_inclusion]
);
/// Definition of [`Rcp`].
pub static RCP: SegmentDef = SegmentDef {
    id: "RCP",
    title: "Response Control Parameter",
    fields: &[
        single(
            "query_priority",
            "Query Priority",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0091", "ID")],
        ),
        single(
            "quantity_limited_request",
            "Quantity Limited Request",
            of(&CQ),
            &[
                used(V2_4, V2_5_1, O, 1, 10, "0126", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "0126", "CQ"),
            ],
        ),
        single(
            "response_modality",
            "Response Modality",
            of(&CNE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0394", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0394", "CNE"),
            ],
        ),
        single(
            "execution_and_delivery_time",
            "Execution and Delivery Time",
            DTM,
            &[
                used(V2_4, V2_5_1, C, 1, 26, "", "TS"),
                used(V2_6, V2_6, C, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, C, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "modify_indicator",
            "Modify Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0395", "ID")],
        ),
        repeated(
            "sort_by_field",
            "Sort-by Field",
            of(&SRT),
            &[
                used(V2_4, V2_5_1, O, 0, 512, "", "SRT"),
                used(V2_6, V2_8_2, O, 0, 0, "", "SRT"),
            ],
        ),
        repeated(
            "segment_group_inclusion",
            "Segment group inclusion",
            ID,
            &[
                used(V2_4, V2_5_1, O, 0, 256, "", "ID"),
                used(V2_6, V2_8_2, O, 0, 256, "0391", "ID"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rcp",
    doc: "RCP segments (Response Control Parameter), one row each",
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
        column("query_priority", Utf8, "RCP-1", "Query Priority"),
        column(
            "quantity_limited_request",
            Struct(&CQ_COLUMNS),
            "RCP-2",
            "Quantity Limited Request",
        ),
        column("response_modality", Struct(&CNE_COLUMNS), "RCP-3", "Response Modality"),
        column(
            "execution_and_delivery_time",
            Timestamp,
            "RCP-4",
            "Execution and Delivery Time",
        ),
        column("modify_indicator", Utf8, "RCP-5", "Modify Indicator"),
        column("sort_by_field", List(&SRT_KIND), "RCP-6", "Sort-by Field"),
        column(
            "segment_group_inclusion",
            List(&Utf8),
            "RCP-7",
            "Segment group inclusion",
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
