// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// RXR · Pharmacy/Treatment Route
#[derive(Default)]
#[non_exhaustive]
pub struct Rxr {
    /// RXR-1 · Route · CWE
    pub route: Maybe<Box<Cwe>>,
    /// RXR-2 · Administration Site · CWE
    pub administration_site: Maybe<Box<Cwe>>,
    /// RXR-3 · Administration Device · CWE
    pub administration_device: Maybe<Box<Cwe>>,
    /// RXR-4 · Administration Method · CWE
    pub administration_method: Maybe<Box<Cwe>>,
    /// RXR-5 · Routing Instruction · CWE
    pub routing_instruction: Maybe<Box<Cwe>>,
    /// RXR-6 · Administration Site Modifier · CWE
    pub administration_site_modifier: Maybe<Box<Cwe>>,
    /// What a message has beyond these 6.
    pub extra: Extra,
}
record!(
    segment Rxr, RXR, [1 => route, 2 => administration_site, 3 => administration_device,
    4 => administration_method, 5 => routing_instruction, 6 =>
    administration_site_modifier]
);
/// Definition of [`Rxr`].
pub static RXR: SegmentDef = SegmentDef {
    id: "RXR",
    title: "Pharmacy/Treatment Route",
    fields: &[
        single(
            "route",
            "Route",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, R, 1, 60, "0162", "CE"),
                used(V2_4, V2_5_1, R, 1, 250, "0162", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0162", "CWE"),
            ],
        ),
        single(
            "administration_site",
            "Administration Site",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "0163", "CE"),
                used(V2_4, V2_4, O, 1, 250, "0163", "CE"),
                used(V2_5, V2_5_1, O, 1, 250, "0163", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0550", "CWE"),
            ],
        ),
        single(
            "administration_device",
            "Administration Device",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "0164", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0164", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0164", "CWE"),
            ],
        ),
        single(
            "administration_method",
            "Administration Method",
            of(&CWE),
            &[
                used(V2_2, V2_3_1, O, 1, 60, "0165", "CE"),
                used(V2_4, V2_4, O, 1, 250, "0165", "CE"),
                used(V2_5, V2_5_1, O, 1, 250, "0165", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0165", "CWE"),
            ],
        ),
        single(
            "routing_instruction",
            "Routing Instruction",
            of(&CWE),
            &[
                used(V2_3_1, V2_3_1, O, 1, 60, "", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "administration_site_modifier",
            "Administration Site Modifier",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0495", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0495", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "rxr",
    doc: "RXR segments (Pharmacy/Treatment Route), one row each",
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
        column("route", Struct(&CWE_COLUMNS), "RXR-1", "Route"),
        column(
            "administration_site",
            Struct(&CWE_COLUMNS),
            "RXR-2",
            "Administration Site",
        ),
        column(
            "administration_device",
            Struct(&CWE_COLUMNS),
            "RXR-3",
            "Administration Device",
        ),
        column(
            "administration_method",
            Struct(&CWE_COLUMNS),
            "RXR-4",
            "Administration Method",
        ),
        column(
            "routing_instruction",
            Struct(&CWE_COLUMNS),
            "RXR-5",
            "Routing Instruction",
        ),
        column(
            "administration_site_modifier",
            Struct(&CWE_COLUMNS),
            "RXR-6",
            "Administration Site Modifier",
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
