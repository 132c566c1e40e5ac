// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// CTD · Contact Data
#[derive(Default)]
#[non_exhaustive]
pub struct Ctd {
    /// CTD-1 · Contact Role · CWE
    pub contact_role: Vec<Maybe<Cwe>>,
    /// CTD-2 · Contact Name · XPN
    pub contact_name: Vec<Maybe<Xpn>>,
    /// CTD-3 · Contact Address · XAD
    pub contact_address: Vec<Maybe<Xad>>,
    /// CTD-4 · Contact Location · PL
    pub contact_location: Maybe<Box<Pl>>,
    /// CTD-5 · Contact Communication Information · XTN
    pub contact_communication_information: Vec<Maybe<Xtn>>,
    /// CTD-6 · Preferred Method of Contact · CWE
    pub preferred_method_of_contact: Maybe<Box<Cwe>>,
    /// CTD-7 · Contact Identifiers · PLN
    pub contact_identifiers: Vec<Maybe<Pln>>,
    /// What a message has beyond these 7.
    pub extra: Extra,
}
record!(
    segment Ctd, CTD, [1 => contact_role, 2 => contact_name, 3 => contact_address, 4 =>
    contact_location, 5 => contact_communication_information, 6 =>
    preferred_method_of_contact, 7 => contact_identifiers]
);
/// Definition of [`Ctd`].
pub static CTD: SegmentDef = SegmentDef {
    id: "CTD",
    title: "Contact Data",
    fields: &[
        repeated(
            "contact_role",
            "Contact Role",
            of(&CWE),
            &[
                used(V2_3, V2_3, R, 1, 60, "0131", "CE"),
                used(V2_3_1, V2_3_1, O, 0, 200, "0131", "CE"),
                used(V2_4, V2_5_1, R, 0, 250, "0131", "CE"),
                used(V2_6, V2_8_2, R, 0, 0, "0131", "CWE"),
            ],
        ),
        repeated(
            "contact_name",
            "Contact Name",
            of(&XPN),
            &[
                used(V2_3, V2_3_1, O, 0, 106, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XPN"),
            ],
        ),
        repeated(
            "contact_address",
            "Contact Address",
            of(&XAD),
            &[
                used(V2_3, V2_3, O, 0, 60, "", "XAD"),
                used(V2_3_1, V2_3_1, O, 0, 200, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        single(
            "contact_location",
            "Contact Location",
            of(&PL),
            &[
                used(V2_3, V2_5_1, O, 1, 60, "", "PL"),
                used(V2_6, V2_8_2, O, 1, 0, "", "PL"),
            ],
        ),
        repeated(
            "contact_communication_information",
            "Contact Communication Information",
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
            "contact_identifiers",
            "Contact Identifiers",
            of(&PLN),
            &[
                used(V2_3, V2_3, O, 0, 100, "", "CM_PI"),
                used(V2_3_1, V2_4, O, 0, 100, "", "PI"),
                used(V2_5, V2_5_1, O, 0, 100, "", "PLN"),
                used(V2_6, V2_8_2, O, 0, 0, "0338", "PLN"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "ctd",
    doc: "CTD segments (Contact Data), one row each",
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
        column("contact_role", List(&CWE_KIND), "CTD-1", "Contact Role"),
        column("contact_name", List(&XPN_KIND), "CTD-2", "Contact Name"),
        column("contact_address", List(&XAD_KIND), "CTD-3", "Contact Address"),
        column("contact_location", Struct(&PL_COLUMNS), "CTD-4", "Contact Location"),
        column(
            "contact_communication_information",
            List(&XTN_KIND),
            "CTD-5",
            "Contact Communication Information",
        ),
        column(
            "preferred_method_of_contact",
            Struct(&CWE_COLUMNS),
            "CTD-6",
            "Preferred Method of Contact",
        ),
        column("contact_identifiers", List(&PLN_KIND), "CTD-7", "Contact Identifiers"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
