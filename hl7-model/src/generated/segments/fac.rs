// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// FAC · Facility
#[derive(Default)]
#[non_exhaustive]
pub struct Fac {
    /// FAC-1 · Facility ID-FAC · EI
    pub facility_id_fac: Vec<Maybe<Ei>>,
    /// FAC-2 · Facility Type · ID
    pub facility_type: Maybe<String>,
    /// FAC-3 · Facility Address · XAD
    pub facility_address: Vec<Maybe<Xad>>,
    /// FAC-4 · Facility Telecommunication · XTN
    pub facility_telecommunication: Maybe<Box<Xtn>>,
    /// FAC-5 · Contact Person · XCN
    pub contact_person: Vec<Maybe<Xcn>>,
    /// FAC-6 · Contact Title · ST
    pub contact_title: Vec<Maybe<String>>,
    /// FAC-7 · Contact Address · XAD
    pub contact_address: Vec<Maybe<Xad>>,
    /// FAC-8 · Contact Telecommunication · XTN
    pub contact_telecommunication: Vec<Maybe<Xtn>>,
    /// FAC-9 · Signature Authority · XCN
    pub signature_authority: Vec<Maybe<Xcn>>,
    /// FAC-10 · Signature Authority Title · ST
    pub signature_authority_title: Maybe<String>,
    /// FAC-11 · Signature Authority Address · XAD
    pub signature_authority_address: Vec<Maybe<Xad>>,
    /// FAC-12 · Signature Authority Telecommunication · XTN
    pub signature_authority_telecommunication: Maybe<Box<Xtn>>,
    /// What a message has beyond these 12.
    pub extra: Extra,
}
record!(
    segment Fac, FAC, [1 => facility_id_fac, 2 => facility_type, 3 => facility_address, 4
    => facility_telecommunication, 5 => contact_person, 6 => contact_title, 7 =>
    contact_address, 8 => contact_telecommunication, 9 => signature_authority, 10 =>
    signature_authority_title, 11 => signature_authority_address, 12 =>
    signature_authority_telecommunication]
);
/// Definition of [`Fac`].
pub static FAC: SegmentDef = SegmentDef {
    id: "FAC",
    title: "Facility",
    fields: &[
        repeated(
            "facility_id_fac",
            "Facility ID-FAC",
            of(&EI),
            &[
                used(V2_3, V2_3, R, 0, 60, "", "EI"),
                used(V2_3_1, V2_5_1, R, 1, 20, "", "EI"),
                used(V2_6, V2_8_2, R, 1, 0, "", "EI"),
            ],
        ),
        single(
            "facility_type",
            "Facility Type",
            ID,
            &[used(V2_3, V2_8_2, O, 1, 1, "0331", "ID")],
        ),
        repeated(
            "facility_address",
            "Facility Address",
            of(&XAD),
            &[
                used(V2_3, V2_3, R, 1, 200, "", "XAD"),
                used(V2_3_1, V2_3_1, R, 0, 200, "", "XAD"),
                used(V2_4, V2_5_1, R, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, R, 0, 0, "", "XAD"),
            ],
        ),
        single(
            "facility_telecommunication",
            "Facility Telecommunication",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, R, 1, 44, "", "XTN"),
                used(V2_4, V2_5_1, R, 1, 250, "", "XTN"),
                used(V2_6, V2_8_2, R, 1, 0, "", "XTN"),
            ],
        ),
        repeated(
            "contact_person",
            "Contact Person",
            of(&XCN),
            &[
                used(V2_3, V2_3_1, O, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XCN"),
            ],
        ),
        repeated(
            "contact_title",
            "Contact Title",
            ST,
            &[
                used(V2_3, V2_6, O, 0, 60, "", "ST"),
                used(V2_7, V2_8_2, O, 0, 0, "", "ST"),
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
        repeated(
            "contact_telecommunication",
            "Contact Telecommunication",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 0, 44, "", "XTN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XTN"),
            ],
        ),
        repeated(
            "signature_authority",
            "Signature Authority",
            of(&XCN),
            &[
                used(V2_3, V2_3, R, 1, 60, "", "XCN"),
                used(V2_3_1, V2_3_1, R, 0, 60, "", "XCN"),
                used(V2_4, V2_5_1, R, 0, 250, "", "XCN"),
                used(V2_6, V2_8_2, R, 0, 0, "", "XCN"),
            ],
        ),
        single(
            "signature_authority_title",
            "Signature Authority Title",
            ST,
            &[
                used(V2_3, V2_5_1, O, 1, 60, "", "ST"),
                used(V2_6, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        repeated(
            "signature_authority_address",
            "Signature Authority Address",
            of(&XAD),
            &[
                used(V2_3, V2_3, O, 1, 200, "", "XAD"),
                used(V2_3_1, V2_3_1, O, 0, 200, "", "XAD"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XAD"),
                used(V2_6, V2_8_2, O, 0, 0, "", "XAD"),
            ],
        ),
        single(
            "signature_authority_telecommunication",
            "Signature Authority Telecommunication",
            of(&XTN),
            &[
                used(V2_3, V2_3_1, O, 1, 44, "", "XTN"),
                used(V2_4, V2_5_1, O, 1, 250, "", "XTN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "XTN"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "fac",
    doc: "FAC segments (Facility), one row each",
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
        column("facility_id_fac", List(&EI_KIND), "FAC-1", "Facility ID-FAC"),
        column("facility_type", Utf8, "FAC-2", "Facility Type"),
        column("facility_address", List(&XAD_KIND), "FAC-3", "Facility Address"),
        column(
            "facility_telecommunication",
            Struct(&XTN_COLUMNS),
            "FAC-4",
            "Facility Telecommunication",
        ),
        column("contact_person", List(&XCN_KIND), "FAC-5", "Contact Person"),
        column("contact_title", List(&Utf8), "FAC-6", "Contact Title"),
        column("contact_address", List(&XAD_KIND), "FAC-7", "Contact Address"),
        column(
            "contact_telecommunication",
            List(&XTN_KIND),
            "FAC-8",
            "Contact Telecommunication",
        ),
        column("signature_authority", List(&XCN_KIND), "FAC-9", "Signature Authority"),
        column("signature_authority_title", Utf8, "FAC-10", "Signature Authority Title"),
        column(
            "signature_authority_address",
            List(&XAD_KIND),
            "FAC-11",
            "Signature Authority Address",
        ),
        column(
            "signature_authority_telecommunication",
            Struct(&XTN_COLUMNS),
            "FAC-12",
            "Signature Authority Telecommunication",
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
