// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// XAD · Extended Address
#[derive(Default)]
#[non_exhaustive]
pub struct Xad {
    /// XAD.1 · Street Address · SAD
    pub street_address: Maybe<Box<Sad>>,
    /// XAD.2 · Other Designation · ST
    pub other_designation: Maybe<String>,
    /// XAD.3 · City · ST
    pub city: Maybe<String>,
    /// XAD.4 · State or Province · ST
    pub state_or_province: Maybe<String>,
    /// XAD.5 · Zip or Postal Code · ST
    pub zip_or_postal_code: Maybe<String>,
    /// XAD.6 · Country · ID
    pub country: Maybe<String>,
    /// XAD.7 · Address Type · ID
    pub address_type: Maybe<String>,
    /// XAD.8 · Other Geographic Designation · ST
    pub other_geographic_designation: Maybe<String>,
    /// XAD.9 · County/Parish Code · CWE
    pub county_parish_code: Maybe<Box<Cwe>>,
    /// XAD.10 · Census Tract · CWE
    pub census_tract: Maybe<Box<Cwe>>,
    /// XAD.11 · Address Representation Code · ID
    pub address_representation_code: Maybe<String>,
    /// XAD.12 · Address Validity Range · DR
    pub address_validity_range: Maybe<Box<Dr>>,
    /// XAD.13 · Effective Date · DTM
    pub effective_date: Maybe<Dtm>,
    /// XAD.14 · Expiration Date · DTM
    pub expiration_date: Maybe<Dtm>,
    /// XAD.15 · Expiration Reason · CWE
    pub expiration_reason: Maybe<Box<Cwe>>,
    /// XAD.16 · Temporary Indicator · ID
    pub temporary_indicator: Maybe<String>,
    /// XAD.17 · Bad Address Indicator · ID
    pub bad_address_indicator: Maybe<String>,
    /// XAD.18 · Address Usage · ID
    pub address_usage: Maybe<String>,
    /// XAD.19 · Addressee · ST
    pub addressee: Maybe<String>,
    /// XAD.20 · Comment · ST
    pub comment: Maybe<String>,
    /// XAD.21 · Preference Order · NM
    pub preference_order: Maybe<Nm>,
    /// XAD.22 · Protection Code · CWE
    pub protection_code: Maybe<Box<Cwe>>,
    /// XAD.23 · Address Identifier · EI
    pub address_identifier: Maybe<Box<Ei>>,
    /// What a message has beyond these 23.
    pub extra: Extra,
}
record!(
    composite Xad, XAD, [1 => street_address, 2 => other_designation, 3 => city, 4 =>
    state_or_province, 5 => zip_or_postal_code, 6 => country, 7 => address_type, 8 =>
    other_geographic_designation, 9 => county_parish_code, 10 => census_tract, 11 =>
    address_representation_code, 12 => address_validity_range, 13 => effective_date, 14
    => expiration_date, 15 => expiration_reason, 16 => temporary_indicator, 17 =>
    bad_address_indicator, 18 => address_usage, 19 => addressee, 20 => comment, 21 =>
    preference_order, 22 => protection_code, 23 => address_identifier]
);
/// Definition of [`Xad`].
pub static XAD: CompositeDef = CompositeDef {
    id: "XAD",
    title: "Extended Address",
    components: &[
        single(
            "street_address",
            "Street Address",
            of(&SAD),
            &[
                used(V2_3, V2_3_1, O, 1, 0, "", "ST"),
                used(V2_4, V2_4, O, 1, 0, "", "SAD"),
                used(V2_5, V2_5_1, O, 1, 184, "", "SAD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "SAD"),
            ],
        ),
        single(
            "other_designation",
            "Other Designation",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 120, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "city",
            "City",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "state_or_province",
            "State or Province",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "zip_or_postal_code",
            "Zip or Postal Code",
            ST,
            &[
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
                used(V2_3, V2_3_1, O, 1, 0, "", "ID"),
                used(V2_4, V2_4, O, 1, 0, "0399", "ID"),
                used(V2_5, V2_8_2, O, 1, 3, "0399", "ID"),
            ],
        ),
        single(
            "address_type",
            "Address Type",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0190", "ID"),
                used(V2_5, V2_8_2, O, 1, 3, "0190", "ID"),
            ],
        ),
        single(
            "other_geographic_designation",
            "Other Geographic Designation",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "county_parish_code",
            "County/Parish Code",
            of(&CWE),
            &[
                used(V2_3, V2_4, O, 1, 0, "0289", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0289", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0289", "CWE"),
            ],
        ),
        single(
            "census_tract",
            "Census Tract",
            of(&CWE),
            &[
                used(V2_3, V2_4, O, 1, 0, "0288", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0288", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0288", "CWE"),
            ],
        ),
        single(
            "address_representation_code",
            "Address Representation Code",
            ID,
            &[
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ID"),
                used(V2_4, V2_4, O, 1, 0, "0465", "ID"),
                used(V2_5, V2_8_2, O, 1, 1, "0465", "ID"),
            ],
        ),
        single(
            "address_validity_range",
            "Address Validity Range",
            of(&DR),
            &[
                used(V2_4, V2_4, O, 1, 0, "", "DR"),
                used(V2_5, V2_5_1, O, 1, 53, "", "DR"),
                used(V2_6, V2_6, O, 1, 0, "", "DR"),
                used(V2_7, V2_8_2, W, 1, 0, "", "DR"),
            ],
        ),
        single(
            "effective_date",
            "Effective Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "expiration_date",
            "Expiration Date",
            DTM,
            &[
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "expiration_reason",
            "Expiration Reason",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0616", "CWE")],
        ),
        single(
            "temporary_indicator",
            "Temporary Indicator",
            ID,
            &[used(V2_6, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "bad_address_indicator",
            "Bad Address Indicator",
            ID,
            &[used(V2_6, V2_8_2, O, 1, 1, "0136", "ID")],
        ),
        single(
            "address_usage",
            "Address Usage",
            ID,
            &[
                used(V2_6, V2_6, O, 1, 44, "0617", "ID"),
                used(V2_7, V2_8_2, O, 1, 1, "0617", "ID"),
            ],
        ),
        single(
            "addressee",
            "Addressee",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "comment",
            "Comment",
            ST,
            &[
                used(V2_6, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "preference_order",
            "Preference Order",
            NM,
            &[used(V2_6, V2_6, O, 1, 2, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
        single(
            "protection_code",
            "Protection Code",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0618", "CWE")],
        ),
        single(
            "address_identifier",
            "Address Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
    ],
    variadic: false,
};
/// Columns of a XAD field.
pub static XAD_COLUMNS: [ColumnDef; 23] = [
    column("street_address", Struct(&SAD_SUBCOLUMNS), ".1", "Street Address"),
    column("other_designation", Utf8, ".2", "Other Designation"),
    column("city", Utf8, ".3", "City"),
    column("state_or_province", Utf8, ".4", "State or Province"),
    column("zip_or_postal_code", Utf8, ".5", "Zip or Postal Code"),
    column("country", Utf8, ".6", "Country"),
    column("address_type", Utf8, ".7", "Address Type"),
    column("other_geographic_designation", Utf8, ".8", "Other Geographic Designation"),
    column("county_parish_code", Struct(&CWE_SUBCOLUMNS), ".9", "County/Parish Code"),
    column("census_tract", Struct(&CWE_SUBCOLUMNS), ".10", "Census Tract"),
    column("address_representation_code", Utf8, ".11", "Address Representation Code"),
    column(
        "address_validity_range",
        Struct(&DR_SUBCOLUMNS),
        ".12",
        "Address Validity Range",
    ),
    column("effective_date", Timestamp, ".13", "Effective Date"),
    column("expiration_date", Timestamp, ".14", "Expiration Date"),
    column("expiration_reason", Struct(&CWE_SUBCOLUMNS), ".15", "Expiration Reason"),
    column("temporary_indicator", Utf8, ".16", "Temporary Indicator"),
    column("bad_address_indicator", Utf8, ".17", "Bad Address Indicator"),
    column("address_usage", Utf8, ".18", "Address Usage"),
    column("addressee", Utf8, ".19", "Addressee"),
    column("comment", Utf8, ".20", "Comment"),
    column("preference_order", Decimal, ".21", "Preference Order"),
    column("protection_code", Struct(&CWE_SUBCOLUMNS), ".22", "Protection Code"),
    column("address_identifier", Struct(&EI_SUBCOLUMNS), ".23", "Address Identifier"),
];
/// Element of a list of XAD.
pub static XAD_KIND: Kind = Struct(&XAD_COLUMNS);
