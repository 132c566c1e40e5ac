// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// SPM · Specimen
#[derive(Default)]
#[non_exhaustive]
pub struct Spm {
    /// SPM-1 · Set ID - SPM · SI
    pub set_id_spm: Maybe<Si>,
    /// SPM-2 · Specimen ID · EIP
    pub specimen_id: Maybe<Box<Eip>>,
    /// SPM-3 · Specimen Parent IDs · EIP
    pub specimen_parent_ids: Vec<Maybe<Eip>>,
    /// SPM-4 · Specimen Type · CWE
    pub specimen_type: Maybe<Box<Cwe>>,
    /// SPM-5 · Specimen Type Modifier · CWE
    pub specimen_type_modifier: Vec<Maybe<Cwe>>,
    /// SPM-6 · Specimen Additives · CWE
    pub specimen_additives: Vec<Maybe<Cwe>>,
    /// SPM-7 · Specimen Collection Method · CWE
    pub specimen_collection_method: Maybe<Box<Cwe>>,
    /// SPM-8 · Specimen Source Site · CWE
    pub specimen_source_site: Maybe<Box<Cwe>>,
    /// SPM-9 · Specimen Source Site Modifier · CWE
    pub specimen_source_site_modifier: Vec<Maybe<Cwe>>,
    /// SPM-10 · Specimen Collection Site · CWE
    pub specimen_collection_site: Maybe<Box<Cwe>>,
    /// SPM-11 · Specimen Role · CWE
    pub specimen_role: Vec<Maybe<Cwe>>,
    /// SPM-12 · Specimen Collection Amount · CQ
    pub specimen_collection_amount: Maybe<Box<Cq>>,
    /// SPM-13 · Grouped Specimen Count · NM
    pub grouped_specimen_count: Maybe<Nm>,
    /// SPM-14 · Specimen Description · ST
    pub specimen_description: Vec<Maybe<String>>,
    /// SPM-15 · Specimen Handling Code · CWE
    pub specimen_handling_code: Vec<Maybe<Cwe>>,
    /// SPM-16 · Specimen Risk Code · CWE
    pub specimen_risk_code: Vec<Maybe<Cwe>>,
    /// SPM-17 · Specimen Collection Date/Time · DR
    pub specimen_collection_date_time: Maybe<Box<Dr>>,
    /// SPM-18 · Specimen Received Date/Time · DTM
    pub specimen_received_date_time: Maybe<Dtm>,
    /// SPM-19 · Specimen Expiration Date/Time · DTM
    pub specimen_expiration_date_time: Maybe<Dtm>,
    /// SPM-20 · Specimen Availability · ID
    pub specimen_availability: Maybe<String>,
    /// SPM-21 · Specimen Reject Reason · CWE
    pub specimen_reject_reason: Vec<Maybe<Cwe>>,
    /// SPM-22 · Specimen Quality · CWE
    pub specimen_quality: Maybe<Box<Cwe>>,
    /// SPM-23 · Specimen Appropriateness · CWE
    pub specimen_appropriateness: Maybe<Box<Cwe>>,
    /// SPM-24 · Specimen Condition · CWE
    pub specimen_condition: Vec<Maybe<Cwe>>,
    /// SPM-25 · Specimen Current Quantity · CQ
    pub specimen_current_quantity: Maybe<Box<Cq>>,
    /// SPM-26 · Number of Specimen Containers · NM
    pub number_of_specimen_containers: Maybe<Nm>,
    /// SPM-27 · Container Type · CWE
    pub container_type: Maybe<Box<Cwe>>,
    /// SPM-28 · Container Condition · CWE
    pub container_condition: Maybe<Box<Cwe>>,
    /// SPM-29 · Specimen Child Role · CWE
    pub specimen_child_role: Maybe<Box<Cwe>>,
    /// SPM-30 · Accession ID · CX
    pub accession_id: Vec<Maybe<Cx>>,
    /// SPM-31 · Other Specimen ID · CX
    pub other_specimen_id: Vec<Maybe<Cx>>,
    /// SPM-32 · Shipment ID · EI
    pub shipment_id: Maybe<Box<Ei>>,
    /// What a message has beyond these 32.
    pub extra: Extra,
}
record!(
    segment Spm, SPM, [1 => set_id_spm, 2 => specimen_id, 3 => specimen_parent_ids, 4 =>
    specimen_type, 5 => specimen_type_modifier, 6 => specimen_additives, 7 =>
    specimen_collection_method, 8 => specimen_source_site, 9 =>
    specimen_source_site_modifier, 10 => specimen_collection_site, 11 => specimen_role,
    12 => specimen_collection_amount, 13 => grouped_specimen_count, 14 =>
    specimen_description, 15 => specimen_handling_code, 16 => specimen_risk_code, 17 =>
    specimen_collection_date_time, 18 => specimen_received_date_time, 19 =>
    specimen_expiration_date_time, 20 => specimen_availability, 21 =>
    specimen_reject_reason, 22 => specimen_quality, 23 => specimen_appropriateness, 24 =>
    specimen_condition, 25 => specimen_current_quantity, 26 =>
    number_of_specimen_containers, 27 => container_type, 28 => container_condition, 29 =>
    specimen_child_role, 30 => accession_id, 31 => other_specimen_id, 32 => shipment_id]
);
/// Definition of [`Spm`].
pub static SPM: SegmentDef = SegmentDef {
    id: "SPM",
    title: "Specimen",
    fields: &[
        single(
            "set_id_spm",
            "Set ID - SPM",
            SI,
            &[used(V2_5, V2_8_2, O, 1, 4, "", "SI")],
        ),
        single(
            "specimen_id",
            "Specimen ID",
            of(&EIP),
            &[
                used(V2_5, V2_5_1, O, 1, 80, "", "EIP"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EIP"),
            ],
        ),
        repeated(
            "specimen_parent_ids",
            "Specimen Parent IDs",
            of(&EIP),
            &[
                used(V2_5, V2_5_1, O, 0, 80, "", "EIP"),
                used(V2_6, V2_8_2, O, 0, 0, "", "EIP"),
            ],
        ),
        single(
            "specimen_type",
            "Specimen Type",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, R, 1, 250, "0487", "CWE"),
                used(V2_6, V2_8_2, R, 1, 0, "0487", "CWE"),
            ],
        ),
        repeated(
            "specimen_type_modifier",
            "Specimen Type Modifier",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0541", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0541", "CWE"),
            ],
        ),
        repeated(
            "specimen_additives",
            "Specimen Additives",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0371", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0371", "CWE"),
            ],
        ),
        single(
            "specimen_collection_method",
            "Specimen Collection Method",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0488", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0488", "CWE"),
            ],
        ),
        single(
            "specimen_source_site",
            "Specimen Source Site",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        repeated(
            "specimen_source_site_modifier",
            "Specimen Source Site Modifier",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0542", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0542", "CWE"),
            ],
        ),
        single(
            "specimen_collection_site",
            "Specimen Collection Site",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0543", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0543", "CWE"),
            ],
        ),
        repeated(
            "specimen_role",
            "Specimen Role",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0369", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0369", "CWE"),
            ],
        ),
        single(
            "specimen_collection_amount",
            "Specimen Collection Amount",
            of(&CQ),
            &[
                used(V2_5, V2_5_1, O, 1, 20, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "grouped_specimen_count",
            "Grouped Specimen Count",
            NM,
            &[used(V2_5, V2_6, C, 1, 6, "", "NM"), used(V2_7, V2_8_2, C, 1, 0, "", "NM")],
        ),
        repeated(
            "specimen_description",
            "Specimen Description",
            ST,
            &[
                used(V2_5, V2_6, O, 0, 250, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
            ],
        ),
        repeated(
            "specimen_handling_code",
            "Specimen Handling Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0376", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0376", "CWE"),
            ],
        ),
        repeated(
            "specimen_risk_code",
            "Specimen Risk Code",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0489", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0489", "CWE"),
            ],
        ),
        single(
            "specimen_collection_date_time",
            "Specimen Collection Date/Time",
            of(&DR),
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "DR"),
                used(V2_6, V2_8_2, O, 1, 0, "", "DR"),
            ],
        ),
        single(
            "specimen_received_date_time",
            "Specimen Received Date/Time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "specimen_expiration_date_time",
            "Specimen Expiration Date/Time",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "specimen_availability",
            "Specimen Availability",
            ID,
            &[used(V2_5, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        repeated(
            "specimen_reject_reason",
            "Specimen Reject Reason",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0490", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0490", "CWE"),
            ],
        ),
        single(
            "specimen_quality",
            "Specimen Quality",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0491", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0491", "CWE"),
            ],
        ),
        single(
            "specimen_appropriateness",
            "Specimen Appropriateness",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0492", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0492", "CWE"),
            ],
        ),
        repeated(
            "specimen_condition",
            "Specimen Condition",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 0, 250, "0493", "CWE"),
                used(V2_6, V2_8_2, O, 0, 0, "0493", "CWE"),
            ],
        ),
        single(
            "specimen_current_quantity",
            "Specimen Current Quantity",
            of(&CQ),
            &[
                used(V2_5, V2_5_1, O, 1, 20, "", "CQ"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CQ"),
            ],
        ),
        single(
            "number_of_specimen_containers",
            "Number of Specimen Containers",
            NM,
            &[used(V2_5, V2_6, O, 1, 4, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "container_type",
            "Container Type",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CWE"),
            ],
        ),
        single(
            "container_condition",
            "Container Condition",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0544", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0544", "CWE"),
            ],
        ),
        single(
            "specimen_child_role",
            "Specimen Child Role",
            of(&CWE),
            &[
                used(V2_5, V2_5_1, O, 1, 250, "0494", "CWE"),
                used(V2_6, V2_8_2, O, 1, 0, "0494", "CWE"),
            ],
        ),
        repeated(
            "accession_id",
            "Accession ID",
            of(&CX),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "CX")],
        ),
        repeated(
            "other_specimen_id",
            "Other Specimen ID",
            of(&CX),
            &[used(V2_7, V2_8_2, O, 0, 0, "", "CX")],
        ),
        single(
            "shipment_id",
            "Shipment ID",
            of(&EI),
            &[used(V2_7, V2_8_2, O, 1, 0, "", "EI")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "spm",
    doc: "SPM segments (Specimen), one row each",
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
        column("set_id_spm", Int64, "SPM-1", "Set ID - SPM"),
        column("specimen_id", Struct(&EIP_COLUMNS), "SPM-2", "Specimen ID"),
        column("specimen_parent_ids", List(&EIP_KIND), "SPM-3", "Specimen Parent IDs"),
        column("specimen_type", Struct(&CWE_COLUMNS), "SPM-4", "Specimen Type"),
        column(
            "specimen_type_modifier",
            List(&CWE_KIND),
            "SPM-5",
            "Specimen Type Modifier",
        ),
        column("specimen_additives", List(&CWE_KIND), "SPM-6", "Specimen Additives"),
        column(
            "specimen_collection_method",
            Struct(&CWE_COLUMNS),
            "SPM-7",
            "Specimen Collection Method",
        ),
        column(
            "specimen_source_site",
            Struct(&CWE_COLUMNS),
            "SPM-8",
            "Specimen Source Site",
        ),
        column(
            "specimen_source_site_modifier",
            List(&CWE_KIND),
            "SPM-9",
            "Specimen Source Site Modifier",
        ),
        column(
            "specimen_collection_site",
            Struct(&CWE_COLUMNS),
            "SPM-10",
            "Specimen Collection Site",
        ),
        column("specimen_role", List(&CWE_KIND), "SPM-11", "Specimen Role"),
        column(
            "specimen_collection_amount",
            Struct(&CQ_COLUMNS),
            "SPM-12",
            "Specimen Collection Amount",
        ),
        column("grouped_specimen_count", Decimal, "SPM-13", "Grouped Specimen Count"),
        column("specimen_description", List(&Utf8), "SPM-14", "Specimen Description"),
        column(
            "specimen_handling_code",
            List(&CWE_KIND),
            "SPM-15",
            "Specimen Handling Code",
        ),
        column("specimen_risk_code", List(&CWE_KIND), "SPM-16", "Specimen Risk Code"),
        column(
            "specimen_collection_date_time",
            Struct(&DR_COLUMNS),
            "SPM-17",
            "Specimen Collection Date/Time",
        ),
        column(
            "specimen_received_date_time",
            Timestamp,
            "SPM-18",
            "Specimen Received Date/Time",
        ),
        column(
            "specimen_expiration_date_time",
            Timestamp,
            "SPM-19",
            "Specimen Expiration Date/Time",
        ),
        column("specimen_availability", Utf8, "SPM-20", "Specimen Availability"),
        column(
            "specimen_reject_reason",
            List(&CWE_KIND),
            "SPM-21",
            "Specimen Reject Reason",
        ),
        column("specimen_quality", Struct(&CWE_COLUMNS), "SPM-22", "Specimen Quality"),
        column(
            "specimen_appropriateness",
            Struct(&CWE_COLUMNS),
            "SPM-23",
            "Specimen Appropriateness",
        ),
        column("specimen_condition", List(&CWE_KIND), "SPM-24", "Specimen Condition"),
        column(
            "specimen_current_quantity",
            Struct(&CQ_COLUMNS),
            "SPM-25",
            "Specimen Current Quantity",
        ),
        column(
            "number_of_specimen_containers",
            Decimal,
            "SPM-26",
            "Number of Specimen Containers",
        ),
        column("container_type", Struct(&CWE_COLUMNS), "SPM-27", "Container Type"),
        column(
            "container_condition",
            Struct(&CWE_COLUMNS),
            "SPM-28",
            "Container Condition",
        ),
        column(
            "specimen_child_role",
            Struct(&CWE_COLUMNS),
            "SPM-29",
            "Specimen Child Role",
        ),
        column("accession_id", List(&CX_KIND), "SPM-30", "Accession ID"),
        column("other_specimen_id", List(&CX_KIND), "SPM-31", "Other Specimen ID"),
        column("shipment_id", Struct(&EI_COLUMNS), "SPM-32", "Shipment ID"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
