// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// AD · Address
#[derive(Default)]
#[non_exhaustive]
pub struct Ad {
    /// AD.1 · Street Address · ST
    pub street_address: Maybe<String>,
    /// AD.2 · Other Designation · ST
    pub other_designation: Maybe<String>,
    /// AD.3 · City · ST
    pub city: Maybe<String>,
    /// AD.4 · State or Province · ST
    pub state_or_province: Maybe<String>,
    /// AD.5 · Zip or Postal Code · ST
    pub zip_or_postal_code: Maybe<String>,
    /// AD.6 · Country · ID
    pub country: Maybe<String>,
    /// AD.7 · Address Type · ID
    pub address_type: Maybe<String>,
    /// AD.8 · Other Geographic Designation · ST
    pub other_geographic_designation: Maybe<String>,
    /// What a message has beyond these 8.
    pub extra: Extra,
}
record!(
    composite Ad, AD, [1 => street_address, 2 => other_designation, 3 => city, 4 =>
    state_or_province, 5 => zip_or_postal_code, 6 => country, 7 => address_type, 8 =>
    other_geographic_designation]
);
/// Definition of [`Ad`].
pub static AD: CompositeDef = CompositeDef {
    id: "AD",
    title: "Address",
    components: &[
        single(
            "street_address",
            "Street Address",
            ST,
            &[
                used(V2_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 120, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "other_designation",
            "Other Designation",
            ST,
            &[
                used(V2_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 120, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "city",
            "City",
            ST,
            &[
                used(V2_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "state_or_province",
            "State or Province",
            ST,
            &[
                used(V2_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "zip_or_postal_code",
            "Zip or Postal Code",
            ST,
            &[
                used(V2_1, V2_2, O, 1, 0, "", "ID"),
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 12, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "country",
            "Country",
            ID,
            &[
                used(V2_1, V2_3_1, O, 1, 0, "", "ID"),
                used(V2_4, V2_4, O, 1, 0, "0399", "ID"),
                used(V2_5, V2_8_2, O, 1, 3, "0399", "ID"),
            ],
        ),
        single(
            "address_type",
            "Address Type",
            ID,
            &[
                used(V2_2, V2_2, O, 1, 0, "", "ID"),
                used(V2_3, V2_4, O, 1, 0, "0190", "ID"),
                used(V2_5, V2_8_2, O, 1, 3, "0190", "ID"),
            ],
        ),
        single(
            "other_geographic_designation",
            "Other Geographic Designation",
            ST,
            &[
                used(V2_2, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a AD field.
pub static AD_COLUMNS: [ColumnDef; 8] = [
    column("street_address", Utf8, ".1", "Street Address"),
    column("other_designation", Utf8, ".2", "Other Designation"),
    column("city", Utf8, ".3", "City"),
    column("state_or_province", Utf8, ".4", "State or Province"),
    column("zip_or_postal_code", Utf8, ".5", "Zip or Postal Code"),
    column("country", Utf8, ".6", "Country"),
    column("address_type", Utf8, ".7", "Address Type"),
    column("other_geographic_designation", Utf8, ".8", "Other Geographic Designation"),
];
/// Element of a list of AD.
pub static AD_KIND: Kind = Struct(&AD_COLUMNS);
/// Columns of a AD component.
pub static AD_SUBCOLUMNS: [ColumnDef; 8] = [
    column("street_address", Utf8, ".1", "Street Address"),
    column("other_designation", Utf8, ".2", "Other Designation"),
    column("city", Utf8, ".3", "City"),
    column("state_or_province", Utf8, ".4", "State or Province"),
    column("zip_or_postal_code", Utf8, ".5", "Zip or Postal Code"),
    column("country", Utf8, ".6", "Country"),
    column("address_type", Utf8, ".7", "Address Type"),
    column("other_geographic_designation", Utf8, ".8", "Other Geographic Designation"),
];
