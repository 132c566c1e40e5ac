// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// XTN · Extended Telecommunication Number
#[derive(Default)]
#[non_exhaustive]
pub struct Xtn {
    /// XTN.1 · Telephone Number · ST
    pub telephone_number: Maybe<String>,
    /// XTN.2 · Telecommunication Use Code · ID
    pub telecommunication_use_code: Maybe<String>,
    /// XTN.3 · Telecommunication Equipment Type · ID
    pub telecommunication_equipment_type: Maybe<String>,
    /// XTN.4 · Communication Address · ST
    pub communication_address: Maybe<String>,
    /// XTN.5 · Country Code · SNM
    pub country_code: Maybe<String>,
    /// XTN.6 · Area/City Code · SNM
    pub area_city_code: Maybe<String>,
    /// XTN.7 · Local Number · SNM
    pub local_number: Maybe<String>,
    /// XTN.8 · Extension · SNM
    pub extension: Maybe<String>,
    /// XTN.9 · Any Text · ST
    pub any_text: Maybe<String>,
    /// XTN.10 · Extension Prefix · ST
    pub extension_prefix: Maybe<String>,
    /// XTN.11 · Speed Dial Code · ST
    pub speed_dial_code: Maybe<String>,
    /// XTN.12 · Unformatted Telephone number · ST
    pub unformatted_telephone_number: Maybe<String>,
    /// XTN.13 · Effective Start Date · DTM
    pub effective_start_date: Maybe<Dtm>,
    /// XTN.14 · Expiration Date · DTM
    pub expiration_date: Maybe<Dtm>,
    /// XTN.15 · Expiration Reason · CWE
    pub expiration_reason: Maybe<Box<Cwe>>,
    /// XTN.16 · Protection Code · CWE
    pub protection_code: Maybe<Box<Cwe>>,
    /// XTN.17 · Shared Telecommunication Identifier · EI
    pub shared_telecommunication_identifier: Maybe<Box<Ei>>,
    /// XTN.18 · Preference Order · NM
    pub preference_order: Maybe<Nm>,
    /// What a message has beyond these 18.
    pub extra: Extra,
}
record!(
    composite Xtn, XTN, [1 => telephone_number, 2 => telecommunication_use_code, 3 =>
    telecommunication_equipment_type, 4 => communication_address, 5 => country_code, 6 =>
    area_city_code, 7 => local_number, 8 => extension, 9 => any_text, 10 =>
    extension_prefix, 11 => speed_dial_code, 12 => unformatted_telephone_number, 13 =>
    effective_start_date, 14 => expiration_date, 15 => expiration_reason, 16 =>
    protection_code, 17 => shared_telecommunication_identifier, 18 => preference_order]
);
/// Definition of [`Xtn`].
pub static XTN: CompositeDef = CompositeDef {
    id: "XTN",
    title: "Extended Telecommunication Number",
    components: &[
        single(
            "telephone_number",
            "Telephone Number",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "TN"),
                used(V2_5, V2_5_1, O, 1, 199, "", "ST"),
                used(V2_6, V2_8_2, W, 1, 0, "", "ST"),
            ],
        ),
        single(
            "telecommunication_use_code",
            "Telecommunication Use Code",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "0201", "ID"),
                used(V2_5, V2_8_2, O, 1, 3, "0201", "ID"),
            ],
        ),
        single(
            "telecommunication_equipment_type",
            "Telecommunication Equipment Type",
            ID,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ID"),
                used(V2_5, V2_6, O, 1, 8, "0202", "ID"),
                used(V2_7, V2_8_2, R, 1, 8, "0202", "ID"),
            ],
        ),
        single(
            "communication_address",
            "Communication Address",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "country_code",
            "Country Code",
            SNM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 3, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "SNM"),
            ],
        ),
        single(
            "area_city_code",
            "Area/City Code",
            SNM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_5_1, O, 1, 4, "", "NM"),
                used(V2_6, V2_6, O, 1, 5, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "SNM"),
            ],
        ),
        single(
            "local_number",
            "Local Number",
            SNM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 9, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "SNM"),
            ],
        ),
        single(
            "extension",
            "Extension",
            SNM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 5, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "SNM"),
            ],
        ),
        single(
            "any_text",
            "Any Text",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "extension_prefix",
            "Extension Prefix",
            ST,
            &[used(V2_5, V2_6, O, 1, 4, "", "ST"), used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "speed_dial_code",
            "Speed Dial Code",
            ST,
            &[used(V2_5, V2_6, O, 1, 6, "", "ST"), used(V2_7, V2_8_2, O, 1, 0, "", "ST")],
        ),
        single(
            "unformatted_telephone_number",
            "Unformatted Telephone number",
            ST,
            &[
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "effective_start_date",
            "Effective Start Date",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "expiration_date",
            "Expiration Date",
            DTM,
            &[
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "expiration_reason",
            "Expiration Reason",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0868", "CWE")],
        ),
        single(
            "protection_code",
            "Protection Code",
            of(&CWE),
            &[used(V2_6, V2_8_2, O, 1, 0, "0618", "CWE")],
        ),
        single(
            "shared_telecommunication_identifier",
            "Shared Telecommunication Identifier",
            of(&EI),
            &[used(V2_6, V2_8_2, O, 1, 0, "", "EI")],
        ),
        single(
            "preference_order",
            "Preference Order",
            NM,
            &[used(V2_6, V2_6, O, 1, 2, "", "NM"), used(V2_7, V2_8_2, O, 1, 0, "", "NM")],
        ),
    ],
    variadic: false,
};
/// Columns of a XTN field.
pub static XTN_COLUMNS: [ColumnDef; 18] = [
    column("telephone_number", Utf8, ".1", "Telephone Number"),
    column("telecommunication_use_code", Utf8, ".2", "Telecommunication Use Code"),
    column(
        "telecommunication_equipment_type",
        Utf8,
        ".3",
        "Telecommunication Equipment Type",
    ),
    column("communication_address", Utf8, ".4", "Communication Address"),
    column("country_code", Utf8, ".5", "Country Code"),
    column("area_city_code", Utf8, ".6", "Area/City Code"),
    column("local_number", Utf8, ".7", "Local Number"),
    column("extension", Utf8, ".8", "Extension"),
    column("any_text", Utf8, ".9", "Any Text"),
    column("extension_prefix", Utf8, ".10", "Extension Prefix"),
    column("speed_dial_code", Utf8, ".11", "Speed Dial Code"),
    column("unformatted_telephone_number", Utf8, ".12", "Unformatted Telephone number"),
    column("effective_start_date", Timestamp, ".13", "Effective Start Date"),
    column("expiration_date", Timestamp, ".14", "Expiration Date"),
    column("expiration_reason", Struct(&CWE_SUBCOLUMNS), ".15", "Expiration Reason"),
    column("protection_code", Struct(&CWE_SUBCOLUMNS), ".16", "Protection Code"),
    column(
        "shared_telecommunication_identifier",
        Struct(&EI_SUBCOLUMNS),
        ".17",
        "Shared Telecommunication Identifier",
    ),
    column("preference_order", Decimal, ".18", "Preference Order"),
];
/// Element of a list of XTN.
pub static XTN_KIND: Kind = Struct(&XTN_COLUMNS);
