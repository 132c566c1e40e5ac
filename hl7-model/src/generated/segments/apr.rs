// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// APR · Appointment Preferences
#[derive(Default)]
#[non_exhaustive]
pub struct Apr {
    /// APR-1 · Time Selection Criteria · SCV
    pub time_selection_criteria: Vec<Maybe<Scv>>,
    /// APR-2 · Resource Selection Criteria · SCV
    pub resource_selection_criteria: Vec<Maybe<Scv>>,
    /// APR-3 · Location Selection Criteria · SCV
    pub location_selection_criteria: Vec<Maybe<Scv>>,
    /// APR-4 · Slot Spacing Criteria · NM
    pub slot_spacing_criteria: Maybe<Nm>,
    /// APR-5 · Filler Override Criteria · SCV
    pub filler_override_criteria: Vec<Maybe<Scv>>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Apr, APR, [1 => time_selection_criteria, 2 => resource_selection_criteria, 3
    => location_selection_criteria, 4 => slot_spacing_criteria, 5 =>
    filler_override_criteria]
);
/// Definition of [`Apr`].
pub static APR: SegmentDef = SegmentDef {
    id: "APR",
    title: "Appointment Preferences",
    fields: &[
        repeated(
            "time_selection_criteria",
            "Time Selection Criteria",
            of(&SCV),
            &[
                used(V2_3, V2_3, O, 0, 80, "", "SCV"),
                used(V2_3_1, V2_5_1, O, 0, 80, "0294", "SCV"),
                used(V2_6, V2_8_2, O, 0, 0, "0294", "SCV"),
            ],
        ),
        repeated(
            "resource_selection_criteria",
            "Resource Selection Criteria",
            of(&SCV),
            &[
                used(V2_3, V2_3, O, 0, 80, "", "SCV"),
                used(V2_3_1, V2_5_1, O, 0, 80, "0294", "SCV"),
                used(V2_6, V2_8_2, O, 0, 0, "0294", "SCV"),
            ],
        ),
        repeated(
            "location_selection_criteria",
            "Location Selection Criteria",
            of(&SCV),
            &[
                used(V2_3, V2_3, O, 0, 80, "", "SCV"),
                used(V2_3_1, V2_5_1, O, 0, 80, "0294", "SCV"),
                used(V2_6, V2_8_2, O, 0, 0, "0294", "SCV"),
            ],
        ),
        single(
            "slot_spacing_criteria",
            "Slot Spacing Criteria",
            NM,
            &[used(V2_3, V2_6, O, 1, 5, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        repeated(
            "filler_override_criteria",
            "Filler Override Criteria",
            of(&SCV),
            &[
                used(V2_3, V2_5_1, O, 0, 80, "", "SCV"),
                used(V2_6, V2_8_2, O, 0, 0, "", "SCV"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "apr",
    doc: "APR segments (Appointment Preferences), one row each",
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
            "time_selection_criteria",
            List(&SCV_KIND),
            "APR-1",
            "Time Selection Criteria",
        ),
        column(
            "resource_selection_criteria",
            List(&SCV_KIND),
            "APR-2",
            "Resource Selection Criteria",
        ),
        column(
            "location_selection_criteria",
            List(&SCV_KIND),
            "APR-3",
            "Location Selection Criteria",
        ),
        column("slot_spacing_criteria", Decimal, "APR-4", "Slot Spacing Criteria"),
        column(
            "filler_override_criteria",
            List(&SCV_KIND),
            "APR-5",
            "Filler Override Criteria",
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
