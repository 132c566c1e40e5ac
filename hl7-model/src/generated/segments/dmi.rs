// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// DMI · DRG Master File Information
#[derive(Default)]
#[non_exhaustive]
pub struct Dmi {
    /// DMI-1 · Diagnostic Related Group · CNE
    pub diagnostic_related_group: Maybe<Box<Cne>>,
    /// DMI-2 · Major Diagnostic Category · CNE
    pub major_diagnostic_category: Maybe<Box<Cne>>,
    /// DMI-3 · Lower and Upper Trim Points · NR
    pub lower_and_upper_trim_points: Maybe<Box<Nr>>,
    /// DMI-4 · Average Length of Stay · NM
    pub average_length_of_stay: Maybe<Nm>,
    /// DMI-5 · Relative Weight · NM
    pub relative_weight: Maybe<Nm>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Dmi, DMI, [1 => diagnostic_related_group, 2 => major_diagnostic_category, 3
    => lower_and_upper_trim_points, 4 => average_length_of_stay, 5 => relative_weight]
);
/// Definition of [`Dmi`].
pub static DMI: SegmentDef = SegmentDef {
    id: "DMI",
    title: "DRG Master File Information",
    fields: &[
        single(
            "diagnostic_related_group",
            "Diagnostic Related Group",
            of(&CNE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0055", "CNE")],
        ),
        single(
            "major_diagnostic_category",
            "Major Diagnostic Category",
            of(&CNE),
            &[used(V2_6, V2_8_2, C, 1, 0, "0118", "CNE")],
        ),
        single(
            "lower_and_upper_trim_points",
            "Lower and Upper Trim Points",
            of(&NR),
            &[used(V2_6, V2_8_2, C, 1, 0, "", "NR")],
        ),
        single(
            "average_length_of_stay",
            "Average Length of Stay",
            NM,
            &[used(V2_6, V2_6, C, 1, 5, "", "NM"), used(V2_7, V2_8_2, C, 1, 0, "", "NM")],
        ),
        single(
            "relative_weight",
            "Relative Weight",
            NM,
            &[used(V2_6, V2_6, C, 1, 7, "", "NM"), used(V2_7, V2_8_2, C, 1, 0, "", "NM")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "dmi",
    doc: "DMI segments (DRG Master File Information), one row each",
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
            "diagnostic_related_group",
            Struct(&CNE_COLUMNS),
            "DMI-1",
            "Diagnostic Related Group",
        ),
        column(
            "major_diagnostic_category",
            Struct(&CNE_COLUMNS),
            "DMI-2",
            "Major Diagnostic Category",
        ),
        column(
            "lower_and_upper_trim_points",
            Struct(&NR_COLUMNS),
            "DMI-3",
            "Lower and Upper Trim Points",
        ),
        column("average_length_of_stay", Decimal, "DMI-4", "Average Length of Stay"),
        column("relative_weight", Decimal, "DMI-5", "Relative Weight"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
