// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// LA1 · Location with Address Variation 1
#[derive(Default)]
#[non_exhaustive]
pub struct La1 {
    /// LA1.1 · Point of Care · IS
    pub point_of_care: Maybe<String>,
    /// LA1.2 · Room · IS
    pub room: Maybe<String>,
    /// LA1.3 · Bed · IS
    pub bed: Maybe<String>,
    /// LA1.4 · Facility · HD
    pub facility: Maybe<Box<Hd>>,
    /// LA1.5 · Location Status · IS
    pub location_status: Maybe<String>,
    /// LA1.6 · Patient Location Type · IS
    pub patient_location_type: Maybe<String>,
    /// LA1.7 · Building · IS
    pub building: Maybe<String>,
    /// LA1.8 · Floor · IS
    pub floor: Maybe<String>,
    /// LA1.9 · Address · AD
    pub address: Maybe<Box<Ad>>,
    /// What a message has beyond these 9.
    pub extra: Extra,
}
record!(
    composite La1, LA1, [1 => point_of_care, 2 => room, 3 => bed, 4 => facility, 5 =>
    location_status, 6 => patient_location_type, 7 => building, 8 => floor, 9 => address]
);
/// Definition of [`La1`].
pub static LA1: CompositeDef = CompositeDef {
    id: "LA1",
    title: "Location with Address Variation 1",
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
            "address",
            "Address",
            of(&AD),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "AD"),
                used(V2_5, V2_5_1, O, 1, 415, "", "AD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "AD"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a LA1 field.
pub static LA1_COLUMNS: [ColumnDef; 9] = [
    column("point_of_care", Utf8, ".1", "Point of Care"),
    column("room", Utf8, ".2", "Room"),
    column("bed", Utf8, ".3", "Bed"),
    column("facility", Struct(&HD_SUBCOLUMNS), ".4", "Facility"),
    column("location_status", Utf8, ".5", "Location Status"),
    column("patient_location_type", Utf8, ".6", "Patient Location Type"),
    column("building", Utf8, ".7", "Building"),
    column("floor", Utf8, ".8", "Floor"),
    column("address", Struct(&AD_SUBCOLUMNS), ".9", "Address"),
];
/// Element of a list of LA1.
pub static LA1_KIND: Kind = Struct(&LA1_COLUMNS);
