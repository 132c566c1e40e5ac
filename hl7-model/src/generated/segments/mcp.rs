// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// MCP · Master File Coverage
#[derive(Default)]
#[non_exhaustive]
pub struct Mcp {
    /// MCP-1 · Set ID - MCP · SI
    pub set_id_mcp: Maybe<Si>,
    /// MCP-2 · Producer's Service/Test/Observation ID · CWE
    pub producers_service_test_observation_id: Maybe<Box<Cwe>>,
    /// MCP-3 · Universal Service Price Range - Low Value · MO
    pub universal_service_price_range_low_value: Maybe<Box<Mo>>,
    /// MCP-4 · Universal Service Price Range - High Value · MO
    pub universal_service_price_range_high_value: Maybe<Box<Mo>>,
    /// MCP-5 · Reason for Universal Service Cost Range · ST
    pub reason_for_universal_service_cost_range: Maybe<String>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Mcp, MCP, [1 => set_id_mcp, 2 => producers_service_test_observation_id, 3 =>
    universal_service_price_range_low_value, 4 =>
    universal_service_price_range_high_value, 5 =>
    reason_for_universal_service_cost_range]
);
/// Definition of [`Mcp`].
pub static MCP: SegmentDef = SegmentDef {
    id: "MCP",
    title: "Master File Coverage",
    fields: &[
        single(
            "set_id_mcp",
            "Set ID - MCP",
            SI,
            &[used(V2_8_2, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "producers_service_test_observation_id",
            "Producer's Service/Test/Observation ID",
            of(&CWE),
            &[used(V2_8_2, V2_8_2, R, 1, 0, "", "CWE")],
        ),
        single(
            "universal_service_price_range_low_value",
            "Universal Service Price Range - Low Value",
            of(&MO),
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "MO")],
        ),
        single(
            "universal_service_price_range_high_value",
            "Universal Service Price Range - High Value",
            of(&MO),
            &[used(V2_8_2, V2_8_2, O, 1, 0, "", "MO")],
        ),
        single(
            "reason_for_universal_service_cost_range",
            "Reason for Universal Service Cost Range",
            ST,
            &[used(V2_8_2, V2_8_2, C, 1, 0, "", "ST")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "mcp",
    doc: "MCP segments (Master File Coverage), one row each",
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
        column("set_id_mcp", Int64, "MCP-1", "Set ID - MCP"),
        column(
            "producers_service_test_observation_id",
            Struct(&CWE_COLUMNS),
            "MCP-2",
            "Producer's Service/Test/Observation ID",
        ),
        column(
            "universal_service_price_range_low_value",
            Struct(&MO_COLUMNS),
            "MCP-3",
            "Universal Service Price Range - Low Value",
        ),
        column(
            "universal_service_price_range_high_value",
            Struct(&MO_COLUMNS),
            "MCP-4",
            "Universal Service Price Range - High Value",
        ),
        column(
            "reason_for_universal_service_cost_range",
            Utf8,
            "MCP-5",
            "Reason for Universal Service Cost Range",
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
