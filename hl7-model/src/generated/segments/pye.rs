// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PYE · Payee Information
#[derive(Default)]
#[non_exhaustive]
pub struct Pye {
    /// PYE-1 · Set ID - PYE · SI
    pub set_id_pye: Maybe<Si>,
    /// PYE-2 · Payee Type · CWE
    pub payee_type: Maybe<Box<Cwe>>,
    /// PYE-3 · Payee Relationship to Invoice (Patient) · CWE
    pub payee_relationship_to_invoice_patient: Maybe<Box<Cwe>>,
    /// PYE-4 · Payee Identification List · XON
    pub payee_identification_list: Vec<Maybe<Xon>>,
    /// PYE-5 · Payee Person Name · XPN
    pub payee_person_name: Vec<Maybe<Xpn>>,
    /// PYE-6 · Payee Address · XAD
    pub payee_address: Vec<Maybe<Xad>>,
    /// PYE-7 · Payment Method · CWE
    pub payment_method: Maybe<Box<Cwe>>,
    /// What a message has beyond these 7.
    pub extra: Extra,
}
record!(
    segment Pye, PYE, [1 => set_id_pye, 2 => payee_type, 3 =>
    payee_relationship_to_invoice_patient, 4 => payee_identification_list, 5 =>
    payee_person_name, 6 => payee_address, 7 => payment_method]
);
/// Definition of [`Pye`].
pub static PYE: SegmentDef = SegmentDef {
    id: "PYE",
    title: "Payee Information",
    fields: &[
        single(
            "set_id_pye",
            "Set ID - PYE",
            SI,
            &[used(V2_6, V2_8_2, R, 1, 4, "", "SI")],
        ),
        single(
            "payee_type",
            "Payee Type",
            of(&CWE),
            &[
                used(V2_6, V2_6, R, 1, 6, "0557", "IS"),
                used(V2_7, V2_8_2, R, 1, 0, "0557", "CWE"),
            ],
        ),
        single(
            "payee_relationship_to_invoice_patient",
            "Payee Relationship to Invoice (Patient)",
            of(&CWE),
            &[
                used(V2_6, V2_6, C, 1, 2, "0558", "IS"),
                used(V2_7, V2_8_2, C, 1, 0, "0558", "CWE"),
            ],
        ),
        repeated(
            "payee_identification_list",
            "Payee Identification List",
            of(&XON),
            &[
                used(V2_6, V2_6, C, 0, 0, "", "XON"),
                used(V2_7, V2_8_2, C, 5, 0, "", "XON"),
            ],
        ),
        repeated(
            "payee_person_name",
            "Payee Person Name",
            of(&XPN),
            &[
                used(V2_6, V2_6, C, 0, 0, "", "XPN"),
                used(V2_7, V2_8_2, C, 4, 0, "", "XPN"),
            ],
        ),
        repeated(
            "payee_address",
            "Payee Address",
            of(&XAD),
            &[
                used(V2_6, V2_6, C, 0, 0, "", "XAD"),
                used(V2_7, V2_8_2, C, 4, 0, "", "XAD"),
            ],
        ),
        single(
            "payment_method",
            "Payment Method",
            of(&CWE),
            &[
                used(V2_6, V2_6, O, 1, 80, "0570", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0570", "CWE"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pye",
    doc: "PYE segments (Payee Information), one row each",
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
        column("set_id_pye", Int64, "PYE-1", "Set ID - PYE"),
        column("payee_type", Struct(&CWE_COLUMNS), "PYE-2", "Payee Type"),
        column(
            "payee_relationship_to_invoice_patient",
            Struct(&CWE_COLUMNS),
            "PYE-3",
            "Payee Relationship to Invoice (Patient)",
        ),
        column(
            "payee_identification_list",
            List(&XON_KIND),
            "PYE-4",
            "Payee Identification List",
        ),
        column("payee_person_name", List(&XPN_KIND), "PYE-5", "Payee Person Name"),
        column("payee_address", List(&XAD_KIND), "PYE-6", "Payee Address"),
        column("payment_method", Struct(&CWE_COLUMNS), "PYE-7", "Payment Method"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
