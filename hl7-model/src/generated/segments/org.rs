// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// ORG · Practitioner Organization Unit
#[derive(Default)]
#[non_exhaustive]
pub struct Org {
    /// ORG-1 · Set ID - ORG · SI
    pub set_id_org: Maybe<Si>,
    /// ORG-2 · Organization Unit Code · CWE
    pub organization_unit_code: Maybe<Box<Cwe>>,
    /// ORG-3 · Organization Unit Type Code · CWE
    pub organization_unit_type_code: Maybe<Box<Cwe>>,
    /// ORG-4 · Primary Org Unit Indicator · ID
    pub primary_org_unit_indicator: Maybe<String>,
    /// ORG-5 · Practitioner Org Unit Identifier · CX
    pub practitioner_org_unit_identifier: Maybe<Box<Cx>>,
    /// ORG-6 · Health Care Provider Type Code · CWE
    pub health_care_provider_type_code: Maybe<Box<Cwe>>,
    /// ORG-7 · Health Care Provider Classification Code · CWE
    pub health_care_provider_classification_code: Maybe<Box<Cwe>>,
    /// ORG-8 · Health Care Provider Area of Specialization Code · CWE
    pub health_care_provider_area_of_specialization_code: Maybe<Box<Cwe>>,
    /// ORG-9 · Effective Date Range · DR
    pub effective_date_range: Maybe<Box<Dr>>,
    /// ORG-10 · Employment Status Code · CWE
    pub employment_status_code: Maybe<Box<Cwe>>,
    /// ORG-11 · Board Approval Indicator · ID
    pub board_approval_indicator: Maybe<String>,
    /// ORG-12 · Primary Care Physician Indicator · ID
    pub primary_care_physician_indicator: Maybe<String>,
    /// ORG-13 · Cost Center Code · CWE
    pub cost_center_code: Vec<Maybe<Cwe>>,
    /// What a message has beyond these 13.
    pub extra: Extra,
}
record!(
    segment Org, ORG, [1 => set_id_org, 2 => organization_unit_code, 3 =>
    organization_unit_type_code, 4 => primary_org_unit_indicator, 5 =>
    practitioner_org_unit_identifier, 6 => health_care_provider_type_code, 7 =>
    health_care_provider_classification_code, 8 =>
    health_care_provider_area_of_specialization_code, 9 => effective_date_range, 10 =>
    employment_status_code, 11 => board_approval_indicator, 12 =>
    primary_care_physician_indicator, 13 => cost_center_code]
);
/// Definition of [`Org`].
pub static ORG: SegmentDef = SegmentDef {
    id: "ORG",
    title: "Practitioner Organization Unit",
    fields: &[
        single(
            "set_id_org",
            "Set ID - ORG",
            SI,
            &[
                used(V2_4, V2_6, R, 1, 60, "", "SI"),
                used(V2_7, V2_8_2, R, 1, 4, "", "SI"),
            ],
        ),
        single(
            "organization_unit_code",
            "Organization Unit Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0405", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0405", "CWE"),
            ],
        ),
        single(
            "organization_unit_type_code",
            "Organization Unit Type Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0474", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0474", "CWE"),
            ],
        ),
        single(
            "primary_org_unit_indicator",
            "Primary Org Unit Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "practitioner_org_unit_identifier",
            "Practitioner Org Unit Identifier",
            of(&CX),
            &[
                used(V2_4, V2_5_1, O, 1, 60, "", "CX"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CX"),
            ],
        ),
        single(
            "health_care_provider_type_code",
            "Health Care Provider Type Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0452", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0452", "CWE"),
            ],
        ),
        single(
            "health_care_provider_classification_code",
            "Health Care Provider Classification Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0453", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0453", "CWE"),
            ],
        ),
        single(
            "health_care_provider_area_of_specialization_code",
            "Health Care Provider Area of Specialization Code",
            of(&CWE),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "0454", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0454", "CWE"),
            ],
        ),
        single(
            "effective_date_range",
            "Effective Date Range",
            of(&DR),
            &[
                used(V2_4, V2_5_1, O, 1, 52, "", "DR"),
                used(V2_6, V2_8_2, O, 1, 0, "", "DR"),
            ],
        ),
        single(
            "employment_status_code",
            "Employment Status Code",
            of(&CWE),
            &[
                used(V2_4, V2_4, O, 1, 2, "0066", "CE"),
                used(V2_5, V2_5_1, O, 1, 250, "0066", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0066", "CWE"),
            ],
        ),
        single(
            "board_approval_indicator",
            "Board Approval Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "primary_care_physician_indicator",
            "Primary Care Physician Indicator",
            ID,
            &[used(V2_4, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        repeated(
            "cost_center_code",
            "Cost Center Code",
            of(&CWE),
            &[used(V2_7, V2_8_2, O, 0, 0, "0539", "CWE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "org",
    doc: "ORG segments (Practitioner Organization Unit), one row each",
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
        column("set_id_org", Int64, "ORG-1", "Set ID - ORG"),
        column(
            "organization_unit_code",
            Struct(&CWE_COLUMNS),
            "ORG-2",
            "Organization Unit Code",
        ),
        column(
            "organization_unit_type_code",
            Struct(&CWE_COLUMNS),
            "ORG-3",
            "Organization Unit Type Code",
        ),
        column(
            "primary_org_unit_indicator",
            Utf8,
            "ORG-4",
            "Primary Org Unit Indicator",
        ),
        column(
            "practitioner_org_unit_identifier",
            Struct(&CX_COLUMNS),
            "ORG-5",
            "Practitioner Org Unit Identifier",
        ),
        column(
            "health_care_provider_type_code",
            Struct(&CWE_COLUMNS),
            "ORG-6",
            "Health Care Provider Type Code",
        ),
        column(
            "health_care_provider_classification_code",
            Struct(&CWE_COLUMNS),
            "ORG-7",
            "Health Care Provider Classification Code",
        ),
        column(
            "health_care_provider_area_of_specialization_code",
            Struct(&CWE_COLUMNS),
            "ORG-8",
            "Health Care Provider Area of Specialization Code",
        ),
        column(
            "effective_date_range",
            Struct(&DR_COLUMNS),
            "ORG-9",
            "Effective Date Range",
        ),
        column(
            "employment_status_code",
            Struct(&CWE_COLUMNS),
            "ORG-10",
            "Employment Status Code",
        ),
        column("board_approval_indicator", Utf8, "ORG-11", "Board Approval Indicator"),
        column(
            "primary_care_physician_indicator",
            Utf8,
            "ORG-12",
            "Primary Care Physician Indicator",
        ),
        column("cost_center_code", List(&CWE_KIND), "ORG-13", "Cost Center Code"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
