// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// SAD · Street Address
#[derive(Default)]
#[non_exhaustive]
pub struct Sad {
    /// SAD.1 · Street or Mailing Address · ST
    pub street_or_mailing_address: Maybe<String>,
    /// SAD.2 · Street Name · ST
    pub street_name: Maybe<String>,
    /// SAD.3 · Dwelling Number · ST
    pub dwelling_number: Maybe<String>,
    /// What a message has beyond these 3.
    pub extra: Extra,
}
record!(
    composite Sad, SAD, [1 => street_or_mailing_address, 2 => street_name, 3 =>
    dwelling_number]
);
/// Definition of [`Sad`].
pub static SAD: CompositeDef = CompositeDef {
    id: "SAD",
    title: "Street Address",
    components: &[
        single(
            "street_or_mailing_address",
            "Street or Mailing Address",
            ST,
            &[
                used(V2_4, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 120, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "street_name",
            "Street Name",
            ST,
            &[
                used(V2_4, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "dwelling_number",
            "Dwelling Number",
            ST,
            &[
                used(V2_4, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 12, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a SAD field.
pub static SAD_COLUMNS: [ColumnDef; 3] = [
    column("street_or_mailing_address", Utf8, ".1", "Street or Mailing Address"),
    column("street_name", Utf8, ".2", "Street Name"),
    column("dwelling_number", Utf8, ".3", "Dwelling Number"),
];
/// Element of a list of SAD.
pub static SAD_KIND: Kind = Struct(&SAD_COLUMNS);
/// Columns of a SAD component.
pub static SAD_SUBCOLUMNS: [ColumnDef; 3] = [
    column("street_or_mailing_address", Utf8, ".1", "Street or Mailing Address"),
    column("street_name", Utf8, ".2", "Street Name"),
    column("dwelling_number", Utf8, ".3", "Dwelling Number"),
];
