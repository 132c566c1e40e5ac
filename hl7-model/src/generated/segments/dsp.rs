// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// DSP · Display Data
#[derive(Default)]
#[non_exhaustive]
pub struct Dsp {
    /// DSP-1 · Set ID - DSP · SI
    pub set_id_dsp: Maybe<Si>,
    /// DSP-2 · Display Level · SI
    pub display_level: Maybe<Si>,
    /// DSP-3 · Data Line · TX
    pub data_line: Maybe<String>,
    /// DSP-4 · Logical Break Point · ST
    pub logical_break_point: Maybe<String>,
    /// DSP-5 · Result ID · TX
    pub result_id: Maybe<String>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Dsp, DSP, [1 => set_id_dsp, 2 => display_level, 3 => data_line, 4 =>
    logical_break_point, 5 => result_id]
);
/// Definition of [`Dsp`].
pub static DSP: SegmentDef = SegmentDef {
    id: "DSP",
    title: "Display Data",
    fields: &[
        single(
            "set_id_dsp",
            "Set ID - DSP",
            SI,
            &[used(V2_1, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "display_level",
            "Display Level",
            SI,
            &[used(V2_1, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "data_line",
            "Data Line",
            TX,
            &[
                used(V2_1, V2_5_1, R, 1, 300, "", "TX"),
                used(V2_6, V2_8_2, R, 1, 0, "", "TX"),
            ],
        ),
        single(
            "logical_break_point",
            "Logical Break Point",
            ST,
            &[used(V2_1, V2_6, O, 1, 2, "", "ST"), used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "result_id",
            "Result ID",
            TX,
            &[
                used(V2_1, V2_5_1, O, 1, 20, "", "TX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "TX"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "dsp",
    doc: "DSP segments (Display Data), one row each",
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
        column("set_id_dsp", Int64, "DSP-1", "Set ID - DSP"),
        column("display_level", Int64, "DSP-2", "Display Level"),
        column("data_line", Utf8, "DSP-3", "Data Line"),
        column("logical_break_point", Utf8, "DSP-4", "Logical Break Point"),
        column("result_id", Utf8, "DSP-5", "Result ID"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
