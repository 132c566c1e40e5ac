// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// LDP · Location Department
#[derive(Default)]
#[non_exhaustive]
pub struct Ldp {
    /// LDP-1 · Primary Key Value - LDP · PL
    pub primary_key_value_ldp: Maybe<Box<Pl>>,
    /// LDP-2 · Location Department · CWE
    pub location_department: Maybe<Box<Cwe>>,
    /// LDP-3 · Location Service · CWE
    pub location_service: Vec<Maybe<Cwe>>,
    /// LDP-4 · Specialty Type · CWE
    pub specialty_type: Vec<Maybe<Cwe>>,
    /// LDP-5 · Valid Patient Classes · CWE
    pub valid_patient_classes: Vec<Maybe<Cwe>>,
    /// LDP-6 · Active/Inactive Flag · ID
    pub active_inactive_flag: Maybe<String>,
    /// LDP-7 · Activation Date - LDP · DTM
    pub activation_date_ldp: Maybe<Dtm>,
    /// LDP-8 · Inactivation Date - LDP · DTM
    pub inactivation_date_ldp: Maybe<Dtm>,
    /// LDP-9 · Inactivated Reason · ST
    pub inactivated_reason: Maybe<String>,
    /// LDP-10 · Visiting Hours · VH
    pub visiting_hours: Vec<Maybe<Vh>>,
    /// LDP-11 · Contact Phone · XTN
    pub contact_phone: Maybe<Box<Xtn>>,
    /// LDP-12 · Location Cost Center · CWE
    pub location_cost_center: Maybe<Box<Cwe>>,
    /// What a message has beyond these 12.
    pub extra: Extra,
}
record!(
    segment Ldp, LDP, [1 => primary_key_value_ldp, 2 => location_department, 3 =>
    location_service, 4 => specialty_type, 5 => valid_patient_classes, 6 =>
    active_inactive_flag, 7 => activation_date_ldp, 8 => inactivation_date_ldp, 9 =>
    inactivated_reason, 10 => visiting_hours, 11 => contact_phone, 12 =>
    location_cost_center]
);
/// Definition of [`Ldp`].
pub static LDP: SegmentDef = SegmentDef {
    id: "LDP",
    title: "Location Department",
    fields: &[
        single(
            "primary_key_value_ldp",
            "Primary Key Value - LDP",
            of(&PL),
            &[
                used(V2_3, V2_3, R, 1, 20, "", "PL"),
                used(V2_3_1, V2_5_1, R, 1, 200, "", "PL"),
                used(V2_6, V2_8_2, R, 1, 0, "", "PL"),
            ],
        ),
        single(
            "location_department",
            "Location Department",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 1, 10, "0264", "IS"),
                used(V2_4, V2_5_1, R, 1, 250, "0264", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0264", "CWE"),
            ],
        ),
        repeated(
            "location_service",
            "Location Service",
            of(&CWE),
            &[
                used(V2_3, V2_6, O, 0, 3, "0069", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0069", "CWE"),
            ],
        ),
        repeated(
            "specialty_type",
            "Specialty Type",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "0265", "CE"),
                used(V2_4, V2_5_1, O, 0, 250, "0265", "CE"),
                used(V2_6, V2_8_2, O, 0, 0, "0265", "CWE"),
            ],
        ),
        repeated(
            "valid_patient_classes",
            "Valid Patient Classes",
            of(&CWE),
            &[
                used(V2_3, V2_3, O, 0, 1, "0004", "ID"),
                used(V2_3_1, V2_6, O, 0, 1, "0004", "IS"),
                used(V2_7, V2_8_2, O, 0, 0, "0004", "CWE"),
            ],
        ),
        single(
            "active_inactive_flag",
            "Active/Inactive Flag",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0183", "ID")],
        ),
        single(
            "activation_date_ldp",
            "Activation Date - LDP",
            DTM,
            &[
                used(V2_3, V2_3, O, 1, 19, "", "TS"),
                used(V2_3_1, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "inactivation_date_ldp",
            "Inactivation Date - LDP",
            DTM,
            &[
                used(V2_3, V2_3, O, 1, 19, "", "TS"),
                used(V2_3_1, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "inactivated_reason",
            "Inactivated Reason",
            ST,
            &[
                used(V2_3, V2_6, O, 1, 80, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "visiting_hours",
            "Visiting Hours",
            of(&VH),
            &[
                used(V2_3, V2_5_1, O, 0, 80, "0267", "VH"),
                used(V2_6, V2_8_2, O, 0, 0, "0267", "VH"),
            ],
        ),
        single(
            "contact_phone",
            "Contact Phone",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 1, 40, "", "XTN"),
                used(V2_4, V2_5_1, O, 1, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XTN"),
            ],
        ),
        single(
            "location_cost_center",
            "Location Cost Center",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0462", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0462", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ldp",
    doc: "LDP segments (Location Department), one row each",
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
            "primary_key_value_ldp",
            Struct(&PL_COLUMNS),
            "LDP-1",
            "Primary Key Value - LDP",
        ),
        column(
            "location_department",
            Struct(&CWE_COLUMNS),
            "LDP-2",
            "Location Department",
        ),
        column("location_service", List(&CWE_KIND), "LDP-3", "Location Service"),
        column("specialty_type", List(&CWE_KIND), "LDP-4", "Specialty Type"),
        column(
            "valid_patient_classes",
            List(&CWE_KIND),
            "LDP-5",
            "Valid Patient Classes",
        ),
        column("active_inactive_flag", Utf8, "LDP-6", "Active/Inactive Flag"),
        column("activation_date_ldp", Timestamp, "LDP-7", "Activation Date - LDP"),
        column("inactivation_date_ldp", Timestamp, "LDP-8", "Inactivation Date - LDP"),
        column("inactivated_reason", Utf8, "LDP-9", "Inactivated Reason"),
        column("visiting_hours", List(&VH_KIND), "LDP-10", "Visiting Hours"),
        column("contact_phone", Struct(&XTN_COLUMNS), "LDP-11", "Contact Phone"),
        column(
            "location_cost_center",
            Struct(&CWE_COLUMNS),
            "LDP-12",
            "Location Cost Center",
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
