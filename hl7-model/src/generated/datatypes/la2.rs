// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// LA2 · Location with Address Variation 2
#[derive(Default)]
#[non_exhaustive]
pub struct La2 {
    /// LA2.1 · Point of Care · IS
    pub point_of_care: Maybe<String>,
    /// LA2.2 · Room · IS
    pub room: Maybe<String>,
    /// LA2.3 · Bed · IS
    pub bed: Maybe<String>,
    /// LA2.4 · Facility · HD
    pub facility: Maybe<Box<Hd>>,
    /// LA2.5 · Location Status · IS
    pub location_status: Maybe<String>,
    /// LA2.6 · Patient Location Type · IS
    pub patient_location_type: Maybe<String>,
    /// LA2.7 · Building · IS
    pub building: Maybe<String>,
    /// LA2.8 · Floor · IS
    pub floor: Maybe<String>,
    /// LA2.9 · Street Address · ST
    pub street_address: Maybe<String>,
    /// LA2.10 · Other Designation · ST
    pub other_designation: Maybe<String>,
    /// LA2.11 · City · ST
    pub city: Maybe<String>,
    /// LA2.12 · State or Province · ST
    pub state_or_province: Maybe<String>,
    /// LA2.13 · Zip or Postal Code · ST
    pub zip_or_postal_code: Maybe<String>,
    /// LA2.14 · Country · ID
    pub country: Maybe<String>,
    /// LA2.15 · Address Type · ID
    pub address_type: Maybe<String>,
    /// LA2.16 · Other Geographic Designation · ST
    pub other_geographic_designation: Maybe<String>,
    /// What a message has beyond these 16.
    pub extra: Extra,
}
record!(
    composite La2, LA2, [1 => point_of_care, 2 => room, 3 => bed, 4 => facility, 5 =>
    location_status, 6 => patient_location_type, 7 => building, 8 => floor, 9 =>
    street_address, 10 => other_designation, 11 => city, 12 => state_or_province, 13 =>
    zip_or_postal_code, 14 => country, 15 => address_type, 16 =>
    other_geographic_designation]
);
/// Definition of [`La2`].
pub static LA2: CompositeDef = CompositeDef {
    id: "LA2",
    title: "Location with Address Variation 2",
    components: &[
        single(
            "point_of_care",
            "Point of Care",
            IS,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0302", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0302", "IS"),
            ],
        ),
        single(
            "room",
            "Room",
            IS,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0303", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0303", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0303", "IS"),
            ],
        ),
        single(
            "bed",
            "Bed",
            IS,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0304", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0304", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0304", "IS"),
            ],
        ),
        single(
            "facility",
            "Facility",
            of(&HD),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "HD"),
                used(V2_5, V2_5_1, O, 1, 227, "", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "HD"),
            ],
        ),
        single(
            "location_status",
            "Location Status",
            IS,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0306", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0306", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0306", "IS"),
            ],
        ),
        single(
            "patient_location_type",
            "Patient Location Type",
            IS,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0305", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0305", "IS"),
            ],
        ),
        single(
            "building",
            "Building",
            IS,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0307", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0307", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0307", "IS"),
            ],
        ),
        single(
            "floor",
            "Floor",
            IS,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0308", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0308", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0308", "IS"),
            ],
        ),
        single(
            "street_address",
            "Street Address",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 120, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "other_designation",
            "Other Designation",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 120, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "city",
            "City",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "state_or_province",
            "State or Province",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "zip_or_postal_code",
            "Zip or Postal Code",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 12, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "country",
            "Country",
            ID,
            &[
                used(V2_3_1, V2_3_1, O, 1, 0, "", "ID"),
                used(V2_4, V2_4, O, 1, 0, "0399", "ID"),
                used(V2_5, V2_8_2, O, 1, 3, "0399", "ID"),
            ],
        ),
        single(
            "address_type",
            "Address Type",
            ID,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "0190", "ID"),
                used(V2_5, V2_8_2, O, 1, 3, "0190", "ID"),
            ],
        ),
        single(
            "other_geographic_designation",
            "Other Geographic Designation",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 50, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a LA2 field.
pub static LA2_COLUMNS: [ColumnDef; 16] = [
    column("point_of_care", Utf8, ".1", "Point of Care"),
    column("room", Utf8, ".2", "Room"),
    column("bed", Utf8, ".3", "Bed"),
    column("facility", Struct(&HD_SUBCOLUMNS), ".4", "Facility"),
    column("location_status", Utf8, ".5", "Location Status"),
    column("patient_location_type", Utf8, ".6", "Patient Location Type"),
    column("building", Utf8, ".7", "Building"),
    column("floor", Utf8, ".8", "Floor"),
    column("street_address", Utf8, ".9", "Street Address"),
    column("other_designation", Utf8, ".10", "Other Designation"),
    column("city", Utf8, ".11", "City"),
    column("state_or_province", Utf8, ".12", "State or Province"),
    column("zip_or_postal_code", Utf8, ".13", "Zip or Postal Code"),
    column("country", Utf8, ".14", "Country"),
    column("address_type", Utf8, ".15", "Address Type"),
    column("other_geographic_designation", Utf8, ".16", "Other Geographic Designation"),
];
/// Element of a list of LA2.
pub static LA2_KIND: Kind = Struct(&LA2_COLUMNS);
