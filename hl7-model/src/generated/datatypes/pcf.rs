// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// PCF · Pre-certification Required
#[derive(Default)]
#[non_exhaustive]
pub struct Pcf {
    /// PCF.1 · Pre-certification patient type · IS
    pub pre_certification_patient_type: Maybe<String>,
    /// PCF.2 · Pre-certification required · ID
    pub pre_certification_required: Maybe<String>,
    /// PCF.3 · Pre-certification window · DTM
    pub pre_certification_window: Maybe<Dtm>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Pcf, PCF, [1 => pre_certification_patient_type, 2 =>
    pre_certification_required, 3 => pre_certification_window]
);
/// Definition of [`Pcf`].
pub static PCF: CompositeDef = CompositeDef {
    id: "PCF",
    title: "Pre-certification Required",
    components: &[
        single(
            "pre_certification_patient_type",
            "Pre-certification patient type",
            IS,
            &[used(V2_3_1, V2_4, O, 1, 0, "", "IS")],
        ),
        single(
            "pre_certification_required",
            "Pre-certification required",
            ID,
            &[used(V2_3_1, V2_4, O, 1, 0, "", "ID")],
        ),
        single(
            "pre_certification_window",
            "Pre-certification window",
            DTM,
            &[used(V2_3_1, V2_4, O, 1, 0, "", "TS")],
        ),
    ],
    variadic: false,
};
/// Columns of a PCF field.
pub static PCF_COLUMNS: [ColumnDef; 3] = [
    column(
        "pre_certification_patient_type",
        Utf8,
        ".1",
        "Pre-certification patient type",
    ),
    column("pre_certification_required", Utf8, ".2", "Pre-certification required"),
    column("pre_certification_window", Timestamp, ".3", "Pre-certification window"),
];
/// Element of a list of PCF.
pub static PCF_KIND: Kind = Struct(&PCF_COLUMNS);
