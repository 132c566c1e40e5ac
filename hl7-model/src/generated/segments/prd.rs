// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PRD · Provider Data
#[derive(Default)]
#[non_exhaustive]
pub struct Prd {
    /// PRD-1 · Provider Role · CWE
    pub provider_role: Vec<Maybe<Cwe>>,
    /// PRD-2 · Provider Name · XPN
    pub provider_name: Vec<Maybe<Xpn>>,
    /// PRD-3 · Provider Address · XAD
    pub provider_address: Vec<Maybe<Xad>>,
    /// PRD-4 · Provider Location · PL
    pub provider_location: Maybe<Box<Pl>>,
    /// PRD-5 · Provider Communication Information · XTN
    pub provider_communication_information: Vec<Maybe<Xtn>>,
    /// PRD-6 · Preferred Method of Contact · CWE
    pub preferred_method_of_contact: Maybe<Box<Cwe>>,
    /// PRD-7 · Provider Identifiers · PLN
    pub provider_identifiers: Vec<Maybe<Pln>>,
    /// PRD-8 · Effective Start Date of Provider Role · DTM
    pub effective_start_date_of_provider_role: Maybe<Dtm>,
    /// PRD-9 · Effective End Date of Provider Role · DTM
    pub effective_end_date_of_provider_role: Vec<Maybe<Dtm>>,
    /// PRD-10 · Provider Organization Name and Identifier · XON
    pub provider_organization_name_and_identifier: Maybe<Box<Xon>>,
    /// PRD-11 · Provider Organization Address · XAD
    pub provider_organization_address: Vec<Maybe<Xad>>,
    /// PRD-12 · Provider Organization Location Information · PL
    pub provider_organization_location_information: Vec<Maybe<Pl>>,
    /// PRD-13 · Provider Organization Communication Information · XTN
    pub provider_organization_communication_information: Vec<Maybe<Xtn>>,
    /// PRD-14 · Provider Organization Method of Contact · CWE
    pub provider_organization_method_of_contact: Maybe<Box<Cwe>>,
    /// What a message has beyond these 14.
    pub extra: Extra,
}
record!(
    segment Prd, PRD, [1 => provider_role, 2 => provider_name, 3 => provider_address, 4
    => provider_location, 5 => provider_communication_information, 6 =>
    preferred_method_of_contact, 7 => provider_identifiers, 8 =>
    effective_start_date_of_provider_role, 9 => effective_end_date_of_provider_role, 10
    => provider_organization_name_and_identifier, 11 => provider_organization_address, 12
    => provider_organization_location_information, 13 =>
    provider_organization_communication_information, 14 =>
    provider_organization_method_of_contact]
);
/// Definition of [`Prd`].
pub static PRD: SegmentDef = SegmentDef {
    id: "PRD",
    title: "Provider Data",
    fields: &[
        repeated(
            "provider_role",
            "Provider Role",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, R, 0, 200, "0286", "CE"),
                used(V2_4, V2_5_1, R, 0, 250, "0286", "CE"),
                used(V2_6, V2_8_2, R, 0, 0, "0286", "CWE"),
            ],
        ),
        repeated(
            "provider_name",
            "Provider Name",
            of(&XPN),
            &[
                used(V2_3, V2_3_1, O, 0, 106, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        repeated(
            "provider_address",
            "Provider Address",
            of(&XAD),
            &[
                used(V2_3, V2_3, O, 1, 60, "", "XAD"),
                used(V2_3_1, V2_3_1, O, 0, 60, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        single(
            "provider_location",
            "Provider Location",
            of(&PL),
            &[
                used(V2_3, V2_5_1, O, 1, 60, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        repeated(
            "provider_communication_information",
            "Provider Communication Information",
            of(&XTN),
            &[
                used(V2_3, V2_3, O, 0, 20, "", "XTN"),
                used(V2_3_1, V2_3_1, O, 0, 100, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        single(
            "preferred_method_of_contact",
            "Preferred Method of Contact",
            of(&CWE),
            &[
                used(V2_3, V2_3_1, O, 1, 200, "0185", "CE"),
                used(V2_4, V2_5_1, O, 1, 250, "0185", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0185", "CWE"),
            ],
        ),
        repeated(
            "provider_identifiers",
            "Provider Identifiers",
            of(&PLN),
            &[
                used(V2_3, V2_3, O, 0, 100, "", "CM_PI"),
                used(V2_3_1, V2_4, O, 0, 100, "", "PI"),
                used(V2_5, V2_5_1, O, 0, 100, "", "PLN"),
                used(V2_6, V2_8_2, O, 0, 0, "0338", "PLN"),
            ],
        ),
        single(
            "effective_start_date_of_provider_role",
            "Effective Start Date of Provider Role",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        repeated(
            "effective_end_date_of_provider_role",
            "Effective End Date of Provider Role",
            DTM,
            &[
                used(V2_3, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 0, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 0, 0, "", "DTM"),
            ],
        ),
        single(
            "provider_organization_name_and_identifier",
            "Provider Organization Name and Identifier",
            of(&XON),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "XON")],
        ),
        repeated(
            "provider_organization_address",
            "Provider Organization Address",
            of(&XAD),
            &[used(V2_6, V2_8_2, O, 0, 0, "", "XAD")],
        ),
        repeated(
            "provider_organization_location_information",
            "Provider Organization Location Information",
            of(&PL),
            &[used(V2_6, V2_8_2, O, 0, 0, "", "PL")],
        ),
        repeated(
            "provider_organization_communication_information",
            "Provider Organization Communication Information",
            of(&XTN),
            &[used(V2_6, V2_8_2, O, 0, 0, "", "XTN")],
        ),
        single(
            "provider_organization_method_of_contact",
            "Provider Organization Method of Contact",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0185", "CWE")],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "prd",
    doc: "PRD segments (Provider Data), one row each",
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
        column("provider_role", List(&CWE_KIND), "PRD-1", "Provider Role"),
        column("provider_name", List(&XPN_KIND), "PRD-2", "Provider Name"),
        column("provider_address", List(&XAD_KIND), "PRD-3", "Provider Address"),
        column("provider_location", Struct(&PL_COLUMNS), "PRD-4", "Provider Location"),
        column(
            "provider_communication_information",
            List(&XTN_KIND),
            "PRD-5",
            "Provider Communication Information",
        ),
        column(
            "preferred_method_of_contact",
            Struct(&CWE_COLUMNS),
            "PRD-6",
            "Preferred Method of Contact",
        ),
        column("provider_identifiers", List(&PLN_KIND), "PRD-7", "Provider Identifiers"),
        column(
            "effective_start_date_of_provider_role",
            Timestamp,
            "PRD-8",
            "Effective Start Date of Provider Role",
        ),
        column(
            "effective_end_date_of_provider_role",
            List(&Timestamp),
            "PRD-9",
            "Effective End Date of Provider Role",
        ),
        column(
            "provider_organization_name_and_identifier",
            Struct(&XON_COLUMNS),
            "PRD-10",
            "Provider Organization Name and Identifier",
        ),
        column(
            "provider_organization_address",
            List(&XAD_KIND),
            "PRD-11",
            "Provider Organization Address",
        ),
        column(
            "provider_organization_location_information",
            List(&PL_KIND),
            "PRD-12",
            "Provider Organization Location Information",
        ),
        column(
            "provider_organization_communication_information",
            List(&XTN_KIND),
            "PRD-13",
            "Provider Organization Communication Information",
        ),
        column(
            "provider_organization_method_of_contact",
            Struct(&CWE_COLUMNS),
            "PRD-14",
            "Provider Organization Method of Contact",
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
