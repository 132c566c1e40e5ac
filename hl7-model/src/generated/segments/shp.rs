// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// SHP · Shipment
#[derive(Default)]
#[non_exhaustive]
pub struct Shp {
    /// SHP-1 · Shipment ID · EI
    pub shipment_id: Maybe<Box<Ei>>,
    /// SHP-2 · Internal Shipment ID · EI
    pub internal_shipment_id: Vec<Maybe<Ei>>,
    /// SHP-3 · Shipment Status · CWE
    pub shipment_status: Maybe<Box<Cwe>>,
    /// SHP-4 · Shipment Status Date/Time · DTM
    pub shipment_status_date_time: Maybe<Dtm>,
    /// SHP-5 · Shipment Status Reason · TX
    pub shipment_status_reason: Maybe<String>,
    /// SHP-6 · Shipment Priority · CWE
    pub shipment_priority: Maybe<Box<Cwe>>,
    /// SHP-7 · Shipment Confidentiality · CWE
    pub shipment_confidentiality: Vec<Maybe<Cwe>>,
    /// SHP-8 · Number of Packages in Shipment · NM
    pub number_of_packages_in_shipment: Maybe<Nm>,
    /// SHP-9 · Shipment Condition · CWE
    pub shipment_condition: Vec<Maybe<Cwe>>,
    /// SHP-10 · Shipment Handling Code · CWE
    pub shipment_handling_code: Vec<Maybe<Cwe>>,
    /// SHP-11 · Shipment Risk Code · CWE
    pub shipment_risk_code: Vec<Maybe<Cwe>>,
    /// What a message has beyond these 11.
    pub extra: Extra,
}
record!(
    segment Shp, SHP, [1 => shipment_id, 2 => internal_shipment_id, 3 => shipment_status,
    4 => shipment_status_date_time, 5 => shipment_status_reason, 6 => shipment_priority,
    7 => shipment_confidentiality, 8 => number_of_packages_in_shipment, 9 =>
    shipment_condition, 10 => shipment_handling_code, 11 => shipment_risk_code]
);
/// Definition of [`Shp`].
pub static SHP: SegmentDef = SegmentDef {
    id: "SHP",
    title: "Shipment",
    fields: &[
        single(
            "shipment_id",
            "Shipment ID",
            of(&EI),
            &[used(V2_7, V2_8_2, R, 1, 0, "", "EI")],
        ),
        repeated(
            "internal_shipment_id",
            "Internal Shipment ID",
            of(&EI),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "EI")],
        ),
        single(
            "shipment_status",
            "Shipment Status",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 1, 0, "0905", "CWE")],
        ),
        single(
            "shipment_status_date_time",
            "Shipment Status Date/Time",
            DTM,
            &[used(V2_7, V2_8_2, R, 1, 0, "", "DTM")],
        ),
        single(
            "shipment_status_reason",
            "Shipment Status Reason",
            TX,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "TX")],
        ),
        single(
            "shipment_priority",
            "Shipment Priority",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 1, 0, "0906", "CWE")],
        ),
        repeated(
            "shipment_confidentiality",
            "Shipment Confidentiality",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 0, 0, "0907", "CWE")],
        ),
        single(
            "number_of_packages_in_shipment",
            "Number of Packages in Shipment",
            NM,
            &[used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        repeated(
            "shipment_condition",
            "Shipment Condition",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 0, 0, "0544", "CWE")],
        ),
        repeated(
            "shipment_handling_code",
            "Shipment Handling Code",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 0, 0, "0376", "CWE")],
        ),
        repeated(
            "shipment_risk_code",
            "Shipment Risk Code",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 0, 0, "0489", "CWE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "shp",
    doc: "SHP segments (Shipment), one row each",
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
        column("shipment_id", Struct(&EI_COLUMNS), "SHP-1", "Shipment ID"),
        column("internal_shipment_id", List(&EI_KIND), "SHP-2", "Internal Shipment ID"),
        column("shipment_status", Struct(&CWE_COLUMNS), "SHP-3", "Shipment Status"),
        column(
            "shipment_status_date_time",
            Timestamp,
            "SHP-4",
            "Shipment Status Date/Time",
        ),
        column("shipment_status_reason", Utf8, "SHP-5", "Shipment Status Reason"),
        column("shipment_priority", Struct(&CWE_COLUMNS), "SHP-6", "Shipment Priority"),
        column(
            "shipment_confidentiality",
            List(&CWE_KIND),
            "SHP-7",
            "Shipment Confidentiality",
        ),
        column(
            "number_of_packages_in_shipment",
            Decimal,
            "SHP-8",
            "Number of Packages in Shipment",
        ),
        column("shipment_condition", List(&CWE_KIND), "SHP-9", "Shipment Condition"),
        column(
            "shipment_handling_code",
            List(&CWE_KIND),
            "SHP-10",
            "Shipment Handling Code",
        ),
        column("shipment_risk_code", List(&CWE_KIND), "SHP-11", "Shipment Risk Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
