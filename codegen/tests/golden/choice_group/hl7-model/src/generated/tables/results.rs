// Written by `cargo codegen` from specs/. Do not edit.
use super::lists::*;
use crate::shorthand::*;
/// Result messages.
pub static RESULTS: MessageTable = MessageTable {
    def: &TABLE,
    codes: &["ORU"],
    triggers: &[],
    sources: &[
        Source::Value(at("MSH", 3, 1, 0, 0, Read::Text)),
        Source::Value(at("MSH", 3, 2, 0, 0, Read::Text)),
        Source::FirstOf(
            &[at("OBX", 1, 0, 0, 0, Read::Integer), at("OBR", 1, 0, 0, 0, Read::Integer)],
        ),
        Source::Spans(&RESULTS_REQUESTS),
        Source::Spans(&RESULTS_OBSERVATIONS),
        Source::Repetitions(&RESULTS_VALUES),
        Source::Given(Given::MessageHash),
    ],
};
static TABLE: TableDef = TableDef {
    name: "results",
    doc: "Result messages",
    ingestion: Ingestion::Append,
    key: &["message_hash"],
    columns: &[
        required("message_type", Utf8, "MSH-3.1", "Message Code"),
        column("trigger_event", Utf8, "MSH-3.2", "Trigger Event"),
        column("set_id", Int64, "OBX-1, OBR-1", "Set ID - OBX"),
        column("requests", List(&Struct(&RESULTS_REQUESTS_COLUMNS)), "OBR", ""),
        column("observations", List(&Struct(&RESULTS_OBSERVATIONS_COLUMNS)), "OBX", ""),
        column("values", List(&Struct(&RESULTS_VALUES_COLUMNS)), "OBX-3", ""),
        MESSAGE_HASH,
    ],
};
