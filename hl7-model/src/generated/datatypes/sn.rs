// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// SN · Structured Numeric
#[derive(Default)]
#[non_exhaustive]
pub struct Sn {
    /// SN.1 · Comparator · ST
    pub comparator: Maybe<String>,
    /// SN.2 · Num1 · NM
    pub num1: Maybe<Nm>,
    /// SN.3 · Separator/Suffix · ST
    pub separator_suffix: Maybe<String>,
    /// SN.4 · Num2 · NM
    pub num2: Maybe<Nm>,
    /// What a message has beyond these 4.
    pub extra: Extra,
}
record!(
    composite Sn, SN, [1 => comparator, 2 => num1, 3 => separator_suffix, 4 => num2]
);
/// Definition of [`Sn`].
pub static SN: CompositeDef = CompositeDef {
    id: "SN",
    title: "Structured Numeric",
    components: &[
        single(
            "comparator",
            "Comparator",
            ST,
            &[used(V2_3, V2_4, O, 1, 0, "", "ST"), used(V2_5, V2_8_2, O, 1, 2, "", "ST")],
        ),
        single(
            "num1",
            "Num1",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 15, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
        single(
            "separator_suffix",
            "Separator/Suffix",
            ST,
            &[used(V2_3, V2_4, O, 1, 0, "", "ST"), used(V2_5, V2_8_2, O, 1, 1, "", "ST")],
        ),
        single(
            "num2",
            "Num2",
            NM,
            &[
                used(V2_3, V2_4, O, 1, 0, "", "NM"),
                used(V2_5, V2_6, O, 1, 15, "", "NM"),
                used(V2_7, V2_8_2, O, 1, 0, "", "NM"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a SN field.
pub static SN_COLUMNS: [ColumnDef; 4] = [
    column("comparator", Utf8, ".1", "Comparator"),
    column("num1", Decimal, ".2", "Num1"),
    column("separator_suffix", Utf8, ".3", "Separator/Suffix"),
    column("num2", Decimal, ".4", "Num2"),
];
/// Element of a list of SN.
pub static SN_KIND: Kind = Struct(&SN_COLUMNS);
