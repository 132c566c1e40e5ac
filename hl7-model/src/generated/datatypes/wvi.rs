// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// WVI · Channel Identifier
#[derive(Default)]
#[non_exhaustive]
pub struct Wvi {
    /// WVI.1 · Channel Number · NM
    pub channel_number: Maybe<Nm>,
    /// WVI.2 · Channel Name · ST
    pub channel_name: Maybe<String>,
    /// What a message has beyond these 2.
    pub extra: Extra,
}
record!(composite Wvi, WVI, [1 => channel_number, 2 => channel_name]);
/// Definition of [`Wvi`].
pub static WVI: CompositeDef = CompositeDef {
    id: "WVI",
    title: "Channel Identifier",
    components: &[
        single(
            "channel_number",
            "Channel Number",
            NM,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, R, 1, 4, "", "NM"),
                used(V2_7, V2_8_2, R, 1, 0, "", "NM"),
            ],
        ),
        single(
            "channel_name",
            "Channel Name",
            ST,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "ST"),
                used(V2_5, V2_6, O, 1, 17, "", "ST"),
                used(V2_7, V2_8_2, O, 1, 0, "", "ST"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a WVI field.
pub static WVI_COLUMNS: [ColumnDef; 2] = [
    column("channel_number", Decimal, ".1", "Channel Number"),
    column("channel_name", Utf8, ".2", "Channel Name"),
];
/// Element of a list of WVI.
pub static WVI_KIND: Kind = Struct(&WVI_COLUMNS);
/// Columns of a WVI component.
pub static WVI_SUBCOLUMNS: [ColumnDef; 2] = [
    column("channel_number", Decimal, ".1", "Channel Number"),
    column("channel_name", Utf8, ".2", "Channel Name"),
];
