// Written by `cargo codegen` from specs/. Do not edit.
//! Lists of the message tables. One that several tables share has the name of the first.
use crate::shorthand::*;
pub static RESULTS_REQUESTS_COLUMNS: [ColumnDef; 1] = [
    column("set_id", Int64, "OBR-1", "Set ID - OBR"),
];
pub static RESULTS_REQUESTS: Spans = Spans {
    starts: &["OBR"],
    chained: false,
    ends: &[],
    sources: &[Source::Value(at("OBR", 1, 0, 0, 0, Read::Integer))],
};
pub static RESULTS_OBSERVATIONS_COLUMNS: [ColumnDef; 3] = [
    column("request_index", Int32, "index in requests", ""),
    column("value_type", Utf8, "OBX-2", "Value Type"),
    column("values", List(&Utf8), "OBX-3", "Observation Value"),
];
pub static RESULTS_OBSERVATIONS: Spans = Spans {
    starts: &["OBX"],
    chained: false,
    ends: &["PRT"],
    sources: &[
        Source::IndexIn(&RESULTS_REQUESTS),
        Source::Value(at("OBX", 2, 0, 0, 0, Read::Text)),
        Source::Value(at("OBX", 3, 0, 0, 0, Read::EachAsSent)),
    ],
};
pub static RESULTS_VALUES_COLUMNS: [ColumnDef; 1] = [
    column("text", Utf8, "", "Observation Value"),
];
pub static RESULTS_VALUES: Repetitions = Repetitions {
    segment: "OBX",
    fields: &[3],
    sources: &[Source::Value(at("", 0, 0, 0, 0, Read::Text))],
};
