// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// BUI · Blood Unit Information
#[derive(Default)]
#[non_exhaustive]
pub struct Bui {
    /// BUI-1 · Set ID - BUI · SI
    pub set_id_bui: Maybe<Si>,
    /// BUI-2 · Blood Unit Identifier · EI
    pub blood_unit_identifier: Maybe<Box<Ei>>,
    /// BUI-3 · Blood Unit Type · CWE
    pub blood_unit_type: Maybe<Box<Cwe>>,
    /// BUI-4 · Blood Unit Weight · NM
    pub blood_unit_weight: Maybe<Nm>,
    /// BUI-5 · Weight Units · CNE
    pub weight_units: Maybe<Box<Cne>>,
    /// BUI-6 · Blood Unit Volume · NM
    pub blood_unit_volume: Maybe<Nm>,
    /// BUI-7 · Volume Units · CNE
    pub volume_units: Maybe<Box<Cne>>,
    /// BUI-8 · Container Catalog Number · ST
    pub container_catalog_number: Maybe<String>,
    /// BUI-9 · Container Lot Number · ST
    pub container_lot_number: Maybe<String>,
    /// BUI-10 · Container Manufacturer · XON
    pub container_manufacturer: Maybe<Box<Xon>>,
    /// BUI-11 · Transport Temperature · NR
    pub transport_temperature: Maybe<Box<Nr>>,
    /// BUI-12 · Transport Temperature Units · CNE
    pub transport_temperature_units: Maybe<Box<Cne>>,
    /// What a message has beyond these 12.
    pub extra: Extra,
}
record!(
    segment Bui, BUI, [1 => set_id_bui, 2 => blood_unit_identifier, 3 => blood_unit_type,
    4 => blood_unit_weight, 5 => weight_units, 6 => blood_unit_volume, 7 => volume_units,
    8 => container_catalog_number, 9 => container_lot_number, 10 =>
    container_manufacturer, 11 => transport_temperature, 12 =>
    transport_temperature_units]
);
/// Definition of [`Bui`].
pub static BUI: SegmentDef = SegmentDef {
    id: "BUI",
    title: "Blood Unit Information",
    fields: &[
        single(
            "set_id_bui",
            "Set ID - BUI",
            SI,
            &[used(V2_8, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "blood_unit_identifier",
            "Blood Unit Identifier",
            of(&EI),
            &[used(V2_8, V2_8_2, R, 1, 0, "", "EI")],
        ),
        single(
            "blood_unit_type",
            "Blood Unit Type",
            of(&CWE),
            &[used(V2_8, V2_8_2, R, 1, 0, "0566", "CWE")],
        ),
        single(
            "blood_unit_weight",
            "Blood Unit Weight",
            NM,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "NM")],
        ),
        single(
            "weight_units",
            "Weight Units",
            of(&CNE),
            &[used(V2_8, V2_8_2, R, 1, 0, "0929", "CNE")],
        ),
        single(
            "blood_unit_volume",
            "Blood Unit Volume",
            NM,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "NM")],
        ),
        single(
            "volume_units",
            "Volume Units",
            of(&CNE),
            &[used(V2_8, V2_8_2, R, 1, 0, "0930", "CNE")],
        ),
        single(
            "container_catalog_number",
            "Container Catalog Number",
            ST,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "ST")],
        ),
        single(
            "container_lot_number",
            "Container Lot Number",
            ST,
            &[used(V2_8, V2_8_2, R, 1, 0, "", "ST")],
        ),
        single(
            "container_manufacturer",
            "Container Manufacturer",
            of(&XON),
            &[used(V2_8, V2_8_2, R, 1, 0, "", "XON")],
        ),
        single(
            "transport_temperature",
            "Transport Temperature",
            of(&NR),
            &[used(V2_8, V2_8_2, R, 1, 0, "", "NR")],
        ),
        single(
            "transport_temperature_units",
            "Transport Temperature Units",
            of(&CNE),
            &[used(V2_8, V2_8_2, R, 1, 0, "0931", "CNE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "bui",
    doc: "BUI segments (Blood Unit Information), one row each",
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
        column("set_id_bui", Int64, "BUI-1", "Set ID - BUI"),
        column(
            "blood_unit_identifier",
            Struct(&EI_COLUMNS),
            "BUI-2",
            "Blood Unit Identifier",
        ),
        column("blood_unit_type", Struct(&CWE_COLUMNS), "BUI-3", "Blood Unit Type"),
        column("blood_unit_weight", Decimal, "BUI-4", "Blood Unit Weight"),
        column("weight_units", Struct(&CNE_COLUMNS), "BUI-5", "Weight Units"),
        column("blood_unit_volume", Decimal, "BUI-6", "Blood Unit Volume"),
        column("volume_units", Struct(&CNE_COLUMNS), "BUI-7", "Volume Units"),
        column("container_catalog_number", Utf8, "BUI-8", "Container Catalog Number"),
        column("container_lot_number", Utf8, "BUI-9", "Container Lot Number"),
        column(
            "container_manufacturer",
            Struct(&XON_COLUMNS),
            "BUI-10",
            "Container Manufacturer",
        ),
        column(
            "transport_temperature",
            Struct(&NR_COLUMNS),
            "BUI-11",
            "Transport Temperature",
        ),
        column(
            "transport_temperature_units",
            Struct(&CNE_COLUMNS),
            "BUI-12",
            "Transport Temperature Units",
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
