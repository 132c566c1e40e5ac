// Written by `cargo codegen` from specs/. Do not edit.
use super::super::datatypes::*;
use crate::shorthand::*;
/// PV1 · Patient Visit
#[derive(Default)]
#[non_exhaustive]
pub struct Pv1 {
    /// PV1-1 · Patient Class · CWE
    pub patient_class: Maybe<Box<Cwe>>,
    /// PV1-2 · Bed Status · IS
    pub bed_status: Maybe<String>,
    /// PV1-3 · Account Status · IS
    pub account_status: Maybe<String>,
    /// PV1-4 · Visit Date · DTM
    pub visit_date: Maybe<Dtm>,
    /// PV1-5 · Reason · ST
    pub reason: Maybe<String>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    segment Pv1, PV1, [1 => patient_class, 2 => bed_status, 3 => account_status, 4 =>
    visit_date, 5 => reason]
);
/// Definition of [`Pv1`].
pub static PV1: SegmentDef = SegmentDef {
    id: "PV1",
    title: "Patient Visit",
    fields: &[
        single(
            "patient_class",
            "Patient Class",
            of(&CWE),
            &[
                used(V2_3, V2_6, R, 1, 0, "0004", "IS"),
                used(V2_8_2, V2_8_2, R, 1, 0, "0004", "CWE"),
            ],
        ),
        single(
            "bed_status",
            "Bed Status",
            IS,
            &[
                used(V2_3, V2_3, O, 1, 0, "", "IS"),
                used(V2_6, V2_6, B, 1, 0, "", "IS"),
                used(V2_8_2, V2_8_2, W, 1, 0, "", ""),
            ],
        ),
        single(
            "account_status",
            "Account Status",
            IS,
            &[
                used(V2_3, V2_3, O, 1, 0, "", "IS"),
                used(V2_6, V2_6, W, 1, 0, "", "ST"),
                used(V2_8_2, V2_8_2, W, 1, 0, "", ""),
            ],
        ),
        single(
            "visit_date",
            "Visit Date",
            DTM,
            &[
                used(V2_3, V2_3, O, 1, 0, "", "TS"),
                used(V2_6, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single("reason", "Reason", ST, &[used(V2_8_2, V2_8_2, X, 1, 0, "", "ST")]),
    ],
    table: &TABLE,
};
static TABLE: TableDef = TableDef {
    name: "pv1",
    doc: "PV1 segments (Patient Visit), one row each",
    ingestion: Ingestion::Append,
    key: &["message_hash", "segment_index"],
    columns: &[
        SEGMENT_INDEX,
        column("patient_class", Struct(&CWE_COLUMNS), "PV1-1", "Patient Class"),
        column("bed_status", Utf8, "PV1-2", "Bed Status"),
        column("account_status", Utf8, "PV1-3", "Account Status"),
        column("visit_date", Timestamp, "PV1-4", "Visit Date"),
        column("reason", Utf8, "PV1-5", "Reason"),
        MESSAGE_HASH,
        RESCUED_DATA,
    ],
};
