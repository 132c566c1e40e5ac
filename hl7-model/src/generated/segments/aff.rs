// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// AFF · Professional Affiliation
#[derive(Default)]
#[non_exhaustive]
pub struct Aff {
    /// AFF-1 · Set ID - AFF · SI
    pub set_id_aff: Maybe<Si>,
    /// AFF-2 · Professional Organization · XON
    pub professional_organization: Maybe<Box<Xon>>,
    /// AFF-3 · Professional Organization Address · XAD
    pub professional_organization_address: Maybe<Box<Xad>>,
    /// AFF-4 · Professional Organization Affiliation Date Range · DR
    pub professional_organization_affiliation_date_range: Vec<Maybe<Dr>>,
    /// AFF-5 · Professional Affiliation Additional Information · ST
    pub professional_affiliation_additional_information: Maybe<String>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Aff, AFF, [1 => set_id_aff, 2 => professional_organization, 3 =>
    professional_organization_address, 4 =>
    professional_organization_affiliation_date_range, 5 =>
    professional_affiliation_additional_information]
);
/// Definition of [`Aff`].
pub static AFF: SegmentDef = SegmentDef {
    id: "AFF",
    title: "Professional Affiliation",
    fields: &[
        single(
            "set_id_aff",
            "Set ID - AFF",
            SI,
            &[
                used(V2_4, V2_6, R, 1, 60, "", "SI"),
                used(V2_7, V2_8_2, R, 1, 4, "", "SI"),
            ],
        ),
        single(
            "professional_organization",
            "Professional Organization",
            of(&XON),
            &[
                used(V2_4, V2_5_1, R, 1, 250, "", "XON"),
                used(V2_6, V2_8_2, R, 1, 0, "", "XON"),
            ],
        ),
        single(
            "professional_organization_address",
            "Professional Organization Address",
            of(&XAD),
            &[
                used(V2_4, V2_5_1, O, 1, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XAD"),
            ],
        ),
        repeated(
            "professional_organization_affiliation_date_range",
            "Professional Organization Affiliation Date Range",
            of(&DR),
            &[
                used(V2_4, V2_5_1, O, 0, 52, "", "DR"),
                used(V2_6, V2_8_2, O, 0, 0, "", "DR"),
            ],
        ),
        single(
            "professional_affiliation_additional_information",
            "Professional Affiliation Additional Information",
            ST,
            &[
                used(V2_4, V2_6, O, 1, 60, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "aff",
    doc: "AFF segments (Professional Affiliation), one row each",
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
        column("set_id_aff", Int64, "AFF-1", "Set ID - AFF"),
        column(
            "professional_organization",
            Struct(&XON_COLUMNS),
            "AFF-2",
            "Professional Organization",
        ),
        column(
            "professional_organization_address",
            Struct(&XAD_COLUMNS),
            "AFF-3",
            "Professional Organization Address",
        ),
        column(
            "professional_organization_affiliation_date_range",
            List(&DR_KIND),
            "AFF-4",
            "Professional Organization Affiliation Date Range",
        ),
        column(
            "professional_affiliation_additional_information",
            Utf8,
            "AFF-5",
            "Professional Affiliation Additional Information",
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
