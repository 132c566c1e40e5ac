// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// NDL · Name with Date and Location
#[derive(Default)]
#[non_exhaustive]
pub struct Ndl {
    /// NDL.1 · Name · CNN
    pub name: Maybe<Box<Cnn>>,
    /// NDL.2 · Start Date/time · DTM
    pub start_date_time: Maybe<Dtm>,
    /// NDL.3 · End Date/time · DTM
    pub end_date_time: Maybe<Dtm>,
    /// NDL.4 · Point of Care · IS
    pub point_of_care: Maybe<String>,
    /// NDL.5 · Room · IS
    pub room: Maybe<String>,
    /// NDL.6 · Bed · IS
    pub bed: Maybe<String>,
    /// NDL.7 · Facility · HD
    pub facility: Maybe<Box<Hd>>,
    /// NDL.8 · Location Status · IS
    pub location_status: Maybe<String>,
    /// NDL.9 · Patient Location Type · IS
    pub patient_location_type: Maybe<String>,
    /// NDL.10 · Building · IS
    pub building: Maybe<String>,
    /// NDL.11 · Floor · IS
    pub floor: Maybe<String>,
    /// What a message has beyond these 11.
    pub extra: Extra,
}
record!(
    composite Ndl, NDL, [1 => name, 2 => start_date_time, 3 => end_date_time, 4 =>
    point_of_care, 5 => room, 6 => bed, 7 => facility, 8 => location_status, 9 =>
    patient_location_type, 10 => building, 11 => floor]
);
/// Definition of [`Ndl`].
pub static NDL: CompositeDef = CompositeDef {
    id: "NDL",
    title: "Name with Date and Location",
    components: &[
        single(
            "name",
            "Name",
            of(&CNN),
            &[
                used(V2_3_1, V2_3_1, O, 1, 0, "", "CN"),
                used(V2_4, V2_4, O, 1, 0, "", "CNN"),
                used(V2_5, V2_5_1, O, 1, 406, "", "CNN"),
                used(V2_6, V2_8_2, O, 1, 0, "", "CNN"),
            ],
        ),
        single(
            "start_date_time",
            "Start Date/time",
            DTM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "TS"),
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
        single(
            "end_date_time",
            "End Date/time",
            DTM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "TS"),
                used(V2_5, V2_5_1, O, 1, 26, "", "TS"),
                used(V2_6, V2_6, O, 1, 24, "", "DTM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DTM"),
            ],
        ),
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
    ],
    variadic: false,
};
/// Columns of a NDL field.
pub static NDL_COLUMNS: [ColumnDef; 11] = [
    column("name", Struct(&CNN_SUBCOLUMNS), ".1", "Name"),
    column("start_date_time", Timestamp, ".2", "Start Date/time"),
    column("end_date_time", Timestamp, ".3", "End Date/time"),
    column("point_of_care", Utf8, ".4", "Point of Care"),
    column("room", Utf8, ".5", "Room"),
    column("bed", Utf8, ".6", "Bed"),
    column("facility", Struct(&HD_SUBCOLUMNS), ".7", "Facility"),
    column("location_status", Utf8, ".8", "Location Status"),
    column("patient_location_type", Utf8, ".9", "Patient Location Type"),
    column("building", Utf8, ".10", "Building"),
    column("floor", Utf8, ".11", "Floor"),
];
/// Element of a list of NDL.
pub static NDL_KIND: Kind = Struct(&NDL_COLUMNS);
