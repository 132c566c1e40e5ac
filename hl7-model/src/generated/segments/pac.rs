// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PAC · Shipment Package
#[derive(Default)]
#[non_exhaustive]
pub struct Pac {
    /// PAC-1 · Set Id - PAC · SI
    pub set_id_pac: Maybe<Si>,
    /// PAC-2 · Package ID · EI
    pub package_id: Maybe<Box<Ei>>,
    /// PAC-3 · Parent Package ID · EI
    pub parent_package_id: Maybe<Box<Ei>>,
    /// PAC-4 · Position in Parent Package · NA
    pub position_in_parent_package: Maybe<Box<Na>>,
    /// PAC-5 · Package Type · CWE
    pub package_type: Maybe<Box<Cwe>>,
    /// PAC-6 · Package Condition · CWE
    pub package_condition: Vec<Maybe<Cwe>>,
    /// PAC-7 · Package Handling Code · CWE
    pub package_handling_code: Vec<Maybe<Cwe>>,
    /// PAC-8 · Package Risk Code · CWE
    pub package_risk_code: Vec<Maybe<Cwe>>,
    /// What a message has beyond these 8.
    pub extra: Extra,
}
record!(
    segment Pac, PAC, [1 => set_id_pac, 2 => package_id, 3 => parent_package_id, 4 =>
    position_in_parent_package, 5 => package_type, 6 => package_condition, 7 =>
    package_handling_code, 8 => package_risk_code]
);
/// Definition of [`Pac`].
pub static PAC: SegmentDef = SegmentDef {
    id: "PAC",
    title: "Shipment Package",
    fields: &[
        single(
            "set_id_pac",
            "Set Id - PAC",
            SI,
            &[used(V2_7, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "package_id",
            "Package ID",
            of(&EI),
            &[used(V2_7, V2_8_2, C, 1, 0, "", "EI")],
        ),
        single(
            "parent_package_id",
            "Parent Package ID",
            of(&EI),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "position_in_parent_package",
            "Position in Parent Package",
            of(&NA),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "NA")],
        ),
        single(
            "package_type",
            "Package Type",
            of(&CWE),
            &[used(V2_7, V2_8_2, R, 1, 0, "0908", "CWE")],
        ),
        repeated(
            "package_condition",
            "Package Condition",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 0, 0, "0544", "CWE")],
        ),
        repeated(
            "package_handling_code",
            "Package Handling Code",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 0, 0, "0376", "CWE")],
        ),
        repeated(
            "package_risk_code",
            "Package Risk Code",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 0, 0, "0489", "CWE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pac",
    doc: "PAC segments (Shipment Package), one row each",
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
        column("set_id_pac", Int64, "PAC-1", "Set Id - PAC"),
        column("package_id", Struct(&EI_COLUMNS), "PAC-2", "Package ID"),
        column("parent_package_id", Struct(&EI_COLUMNS), "PAC-3", "Parent Package ID"),
        column(
            "position_in_parent_package",
            Struct(&NA_COLUMNS),
            "PAC-4",
            "Position in Parent Package",
        ),
        column("package_type", Struct(&CWE_COLUMNS), "PAC-5", "Package Type"),
        column("package_condition", List(&CWE_KIND), "PAC-6", "Package Condition"),
        column(
            "package_handling_code",
            List(&CWE_KIND),
            "PAC-7",
            "Package Handling Code",
        ),
        column("package_risk_code", List(&CWE_KIND), "PAC-8", "Package Risk Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
