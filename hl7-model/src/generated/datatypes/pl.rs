// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// PL · Person Location
#[derive(Default)]
#[non_exhaustive]
pub struct Pl {
    /// PL.1 · Point of Care · HD
    pub point_of_care: Maybe<Box<Hd>>,
    /// PL.2 · Room · HD
    pub room: Maybe<Box<Hd>>,
    /// PL.3 · Bed · HD
    pub bed: Maybe<Box<Hd>>,
    /// PL.4 · Facility · HD
    pub facility: Maybe<Box<Hd>>,
    /// PL.5 · Location Status · IS
    pub location_status: Maybe<String>,
    /// PL.6 · Person Location Type · IS
    pub person_location_type: Maybe<String>,
    /// PL.7 · Building · HD
    pub building: Maybe<Box<Hd>>,
    /// PL.8 · Floor · HD
    pub floor: Maybe<Box<Hd>>,
    /// PL.9 · Location Description · ST
    pub location_description: Maybe<String>,
    /// PL.10 · Comprehensive Location Identifier · EI
    pub comprehensive_location_identifier: Maybe<Box<Ei>>,
    /// PL.11 · Assigning Authority for Location · HD
    pub assigning_authority_for_location: Maybe<Box<Hd>>,
    /// What a message has beyond these 11.
    pub extra: Extra,
}
record!(
    composite Pl, PL, [1 => point_of_care, 2 => room, 3 => bed, 4 => facility, 5 =>
    location_status, 6 => person_location_type, 7 => building, 8 => floor, 9 =>
    location_description, 10 => comprehensive_location_identifier, 11 =>
    assigning_authority_for_location]
);
/// Definition of [`Pl`].
pub static PL: CompositeDef = CompositeDef {
    id: "PL",
    title: "Person Location",
    components: &[
        single(
            "point_of_care",
            "Point of Care",
            of(&HD),
            &[
                used(V2_3, V2_3, O, 1, 0, "", "ID"),
                used(V2_3_1, V2_4, O, 1, 0, "0302", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0302", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0302", "HD"),
            ],
        ),
        single(
            "room",
            "Room",
            of(&HD),
            &[
                used(V2_3, V2_4, O, 1, 0, "0303", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0303", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0303", "HD"),
            ],
        ),
        single(
            "bed",
            "Bed",
            of(&HD),
            &[
                used(V2_3, V2_4, O, 1, 0, "0304", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0304", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0304", "HD"),
            ],
        ),
        single(
            "facility",
            "Facility",
            of(&HD),
            &[
                used(V2_3, V2_3_1, O, 1, 0, "", "HD"),
                used(V2_4, V2_4, O, 1, 0, "0300", "HD"),
                used(V2_5, V2_5_1, O, 1, 227, "", "HD"),
                used(V2_6, V2_8_2, O, 1, 0, "", "HD"),
            ],
        ),
        single(
            "location_status",
            "Location Status",
            IS,
            &[
                used(V2_3, V2_4, O, 1, 0, "0306", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0306", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0306", "IS"),
            ],
        ),
        single(
            "person_location_type",
            "Person Location Type",
            IS,
            &[
                used(V2_3, V2_4, O, 1, 0, "0305", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0305", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0305", "IS"),
            ],
        ),
        single(
            "building",
            "Building",
            of(&HD),
            &[
                used(V2_3, V2_4, O, 1, 0, "0307", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0307", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0307", "HD"),
            ],
        ),
        single(
            "floor",
            "Floor",
            of(&HD),
            &[
                used(V2_3, V2_3, O, 1, 0, "", "ST"),
                used(V2_3_1, V2_4, O, 1, 0, "0308", "IS"),
                used(V2_5, V2_6, O, 1, 20, "0308", "IS"),
                used(V2_7, V2_8_2, O, 1, 0, "0308", "HD"),
            ],
        ),
        single(
            "location_description",
            "Location Description",
            ST,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 199, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
        single(
            "comprehensive_location_identifier",
            "Comprehensive Location Identifier",
            of(&EI),
            &[
                used(V2_5, V2_5_1, O, 1, 427, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
        single(
            "assigning_authority_for_location",
            "Assigning Authority for Location",
            of(&HD),
            &[
                used(V2_5, V2_5_1, O, 1, 227, "", "HD"),
                used(V2_6, V2_6, O, 1, 0, "", "HD"),
                used(V2_7, V2_8_2, O, 1, 0, "0363", "HD"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a PL field.
pub static PL_COLUMNS: [ColumnDef; 11] = [
    column("point_of_care", Struct(&HD_SUBCOLUMNS), ".1", "Point of Care"),
    column("room", Struct(&HD_SUBCOLUMNS), ".2", "Room"),
    column("bed", Struct(&HD_SUBCOLUMNS), ".3", "Bed"),
    column("facility", Struct(&HD_SUBCOLUMNS), ".4", "Facility"),
    column("location_status", Utf8, ".5", "Location Status"),
    column("person_location_type", Utf8, ".6", "Person Location Type"),
    column("building", Struct(&HD_SUBCOLUMNS), ".7", "Building"),
    column("floor", Struct(&HD_SUBCOLUMNS), ".8", "Floor"),
    column("location_description", Utf8, ".9", "Location Description"),
    column(
        "comprehensive_location_identifier",
        Struct(&EI_SUBCOLUMNS),
        ".10",
        "Comprehensive Location Identifier",
    ),
    column(
        "assigning_authority_for_location",
        Struct(&HD_SUBCOLUMNS),
        ".11",
        "Assigning Authority for Location",
    ),
];
/// Element of a list of PL.
pub static PL_KIND: Kind = Struct(&PL_COLUMNS);
