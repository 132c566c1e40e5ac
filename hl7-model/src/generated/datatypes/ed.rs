// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// ED · Encapsulated Data
#[derive(Default)]
#[non_exhaustive]
pub struct Ed {
    /// ED.1 · Source Application · HD
    pub source_application: Maybe<Box<Hd>>,
    /// ED.2 · Type of Data · ID
    pub type_of_data: Maybe<String>,
    /// ED.3 · Data Subtype · ID
    pub data_subtype: Maybe<String>,
    /// ED.4 · Encoding · ID
    pub encoding: Maybe<String>,
    /// ED.5 · Data · TX
    pub data: Maybe<String>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    composite Ed, ED, [1 => source_application, 2 => type_of_data, 3 => data_subtype, 4
    => encoding, 5 => data]
);
/// Definition of [`Ed`].
pub static ED: CompositeDef = CompositeDef {
    id: "ED",
    title: "Encapsulated Data",
    components: &[
        single(
            "source_application",
            "Source Application",
            of(&HD),
            &[
                used(V2_3, V2_4, O, 1, 0, "", "HD"),
                used(V2_5, V2_5_1, O, 1, 227, "", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "HD"),
            ],
        ),
        single(
            "type_of_data",
            "Type of Data",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0191", "ID"),
                used(V2_5, V2_5_1, R, 1, 9, "0191", "ID"),
                used(V2_6, V2_8_2, R, 1, 11, "0834", "ID"),
            ],
        ),
        single(
            "data_subtype",
            "Data Subtype",
            ID,
            &[
                used(V2_3, V2_3, O, 1, 0, "", "ID"),
                used(V2_3_1, V2_4, O, 1, 0, "0291", "ID"),
                used(V2_5, V2_5_1, O, 1, 18, "0291", "ID"),
                used(V2_6, V2_6, O, 1, 32, "0291", "ID"),
                used(V2_7, V2_8_2, O, 1, 0, "0291", "ID"),
            ],
        ),
        single(
            "encoding",
            "Encoding",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0299", "ID"),
                used(V2_5, V2_8_2, R, 1, 6, "0299", "ID"),
            ],
        ),
        single(
            "data",
            "Data",
            TX,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_5_1, R, 1, 65536, "", "TX"),
                used(V2_6, V2_8_2, R, 1, 0, "", "TX"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a ED field.
pub static ED_COLUMNS: [ColumnDef; 5] = [
    column("source_application", Struct(&HD_SUBCOLUMNS), ".1", "Source Application"),
    column("type_of_data", Utf8, ".2", "Type of Data"),
    column("data_subtype", Utf8, ".3", "Data Subtype"),
    column("encoding", Utf8, ".4", "Encoding"),
    column("data", Utf8, ".5", "Data"),
];
/// Element of a list of ED.
pub static ED_KIND: Kind = Struct(&ED_COLUMNS);
