// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// MRG · Merge Patient Information
#[derive(Default)]
#[non_exhaustive]
pub struct Mrg {
    /// MRG-1 · Prior Patient Identifier List · CX
    pub prior_patient_identifier_list: Vec<Maybe<Cx>>,
    /// MRG-2 · Prior Alternate Patient ID · CX
    pub prior_alternate_patient_id: Vec<Maybe<Cx>>,
    /// MRG-3 · Prior Patient Account Number · CX
    pub prior_patient_account_number: Maybe<Box<Cx>>,
    /// MRG-4 · Prior Patient ID · CX
    pub prior_patient_id: Maybe<Box<Cx>>,
    /// MRG-5 · Prior Visit Number · CX
    pub prior_visit_number: Maybe<Box<Cx>>,
    /// MRG-6 · Prior Alternate Visit ID · CX
    pub prior_alternate_visit_id: Vec<Maybe<Cx>>,
    /// MRG-7 · Prior Patient Name · XPN
    pub prior_patient_name: Vec<Maybe<Xpn>>,
    /// What a message has beyond these 7.
    pub extra: Extra,
}
record!(
    segment Mrg, MRG, [1 => prior_patient_identifier_list, 2 =>
    prior_alternate_patient_id, 3 => prior_patient_account_number, 4 => prior_patient_id,
    5 => prior_visit_number, 6 => prior_alternate_visit_id, 7 => prior_patient_name]
);
/// Definition of [`Mrg`].
pub static MRG: SegmentDef = SegmentDef {
    id: "MRG",
    title: "Merge Patient Information",
    fields: &[
        repeated(
            "prior_patient_identifier_list",
            "Prior Patient Identifier List",
            of(&CX),
            &[
                used(V2_1, V2_1, R, 1, 16, "0061", "CK"),
                used(V2_2, V2_2, R, 1, 20, "", "CM_PAT_ID"),
                used(V2_3, V2_3_1, R, 0, 20, "", "CX"),
                used(V2_4, V2_5_1, R, 0, 250, "", "CX"),
                used(V2_6, V2_6, R, 0, 0, "", "CX"),
                used(V2_7, V2_8_2, R, 0, 0, "0061", "CX"),
            ],
        ),
        repeated(
            "prior_alternate_patient_id",
            "Prior Alternate Patient ID",
            of(&CX),
            &[
                used(V2_1, V2_1, O, 1, 16, "0061", "CK"),
                used(V2_2, V2_2, O, 1, 16, "", "CM_PAT_ID"),
                used(V2_3, V2_3, O, 0, 16, "", "CX"),
                used(V2_3_1, V2_3_1, O, 0, 20, "", "CX"),
                used(V2_4, V2_5_1, O, 0, 250, "", "CX"),
                used(V2_6, V2_6, O, 0, 0, "", "CX"),
                used(V2_7, V2_8_2, W, 1, 0, "", "CX"),
            ],
        ),
        single(
            "prior_patient_account_number",
            "Prior Patient Account Number",
            of(&CX),
            &[
                used(V2_1, V2_1, O, 1, 20, "0061", "CK"),
                used(V2_2, V2_2, O, 1, 20, "", "CK"),
                used(V2_3, V2_3_1, O, 1, 20, "", "CX"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CX"),
                used(V2_6, V2_6, O, 1, 0, "", "CX"),
                used(V2_7, V2_8_2, O, 1, 0, "0061", "CX"),
            ],
        ),
        single(
            "prior_patient_id",
            "Prior Patient ID",
            of(&CX),
            &[
                used(V2_2, V2_2, O, 1, 16, "", "CK"),
                used(V2_3, V2_3, O, 1, 16, "", "CX"),
                used(V2_3_1, V2_3_1, O, 1, 20, "", "CX"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CX"),
                used(V2_6, V2_6, O, 1, 0, "", "CX"),
                used(V2_7, V2_8_2, W, 1, 0, "", "CX"),
            ],
        ),
        single(
            "prior_visit_number",
            "Prior Visit Number",
            of(&CX),
            &[
                used(V2_3, V2_3, O, 1, 0, "", "CX"),
                used(V2_3_1, V2_3_1, O, 1, 20, "", "CX"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CX"),
                used(V2_6, V2_6, O, 1, 0, "", "CX"),
                used(V2_7, V2_8_2, O, 1, 0, "0061", "CX"),
            ],
        ),
        repeated(
            "prior_alternate_visit_id",
            "Prior Alternate Visit ID",
            of(&CX),
            &[
                used(V2_3, V2_3, O, 1, 0, "", "CX"),
                used(V2_3_1, V2_3_1, O, 1, 20, "", "CX"),
                used(V2_4, V2_5_1, O, 1, 250, "", "CX"),
                used(V2_6, V2_6, O, 1, 0, "", "CX"),
                used(V2_7, V2_7_1, O, 1, 0, "0061", "CX"),
                used(V2_8, V2_8_2, O, 0, 0, "0061", "CX"),
            ],
        ),
        repeated(
            "prior_patient_name",
            "Prior Patient Name",
            of(&XPN),
            &[
                used(V2_3, V2_3, O, 1, 0, "", "XPN"),
                used(V2_3_1, V2_3_1, O, 0, 48, "", "XPN"),
                used(V2_4, V2_5_1, O, 0, 250, "", "XPN"),
                used(V2_6, V2_8_2, O, 0, 0, "0200", "XPN"),
            ],
        ),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "mrg",
    doc: "MRG segments (Merge Patient Information), one row each",
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
            "prior_patient_identifier_list",
            List(&CX_KIND),
            "MRG-1",
            "Prior Patient Identifier List",
        ),
        column(
            "prior_alternate_patient_id",
            List(&CX_KIND),
            "MRG-2",
            "Prior Alternate Patient ID",
        ),
        column(
            "prior_patient_account_number",
            Struct(&CX_COLUMNS),
            "MRG-3",
            "Prior Patient Account Number",
        ),
        column("prior_patient_id", Struct(&CX_COLUMNS), "MRG-4", "Prior Patient ID"),
        column("prior_visit_number", Struct(&CX_COLUMNS), "MRG-5", "Prior Visit Number"),
        column(
            "prior_alternate_visit_id",
            List(&CX_KIND),
            "MRG-6",
            "Prior Alternate Visit ID",
        ),
        column("prior_patient_name", List(&XPN_KIND), "MRG-7", "Prior Patient Name"),
        RAW_SEGMENT,
        MESSAGE_HASH,
        SOURCE_FILE,
        MESSAGE_INDEX,
        BYTE_OFFSET,
        TIMEZONE_SOURCE,
        RESCUED_DATA,
    ],
};
