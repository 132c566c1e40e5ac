// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// WVS · Waveform Source
#[derive(Default)]
#[non_exhaustive]
pub struct Wvs {
    /// WVS.1 · Source One Name · ST
    pub source_one_name: Maybe<String>,
    /// WVS.2 · Source Two Name · ST
    pub source_two_name: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Wvs, WVS, [1 => source_one_name, 2 => source_two_name]);
/// Definition of [`Wvs`].
pub static WVS: CompositeDef = CompositeDef {
    id: "WVS",
    title: "Waveform Source",
    components: &[
        single(
            "source_one_name",
            "Source One Name",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, R, 1, 8, "", "ST"),
                used(V2_7, V2_8_2, R, 1, 0, "", "ST"),
            ],
        ),
        single(
            "source_two_name",
            "Source Two Name",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 8, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a WVS field.
pub static WVS_COLUMNS: [ColumnDef; 2] = [
    column("source_one_name", Utf8, ".1", "Source One Name"),
    column("source_two_name", Utf8, ".2", "Source Two Name"),
];
/// Element of a list of WVS.
pub static WVS_KIND: Kind = Struct(&WVS_COLUMNS);
/// Columns of a WVS component.
pub static WVS_SUBCOLUMNS: [ColumnDef; 2] = [
    column("source_one_name", Utf8, ".1", "Source One Name"),
    column("source_two_name", Utf8, ".2", "Source Two Name"),
];
