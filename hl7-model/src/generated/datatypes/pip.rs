// Written by `cargo codegen` from specs/. Do not edit.
use super::*;
use crate::shorthand::*;
/// PIP · Practitioner Institutional Privileges
#[derive(Default)]
#[non_exhaustive]
pub struct Pip {
    /// PIP.1 · Privilege · CWE
    pub privilege: Maybe<Box<Cwe>>,
    /// PIP.2 · Privilege Class · CWE
    pub privilege_class: Maybe<Box<Cwe>>,
    /// PIP.3 · Expiration Date · DT
    pub expiration_date: Maybe<Dt>,
    /// PIP.4 · Activation Date · DT
    pub activation_date: Maybe<Dt>,
    /// PIP.5 · Facility · EI
    pub facility: Maybe<Box<Ei>>,
    /// What a message has beyond these 5.
    pub extra: Extra,
}
record!(
    composite Pip, PIP, [1 => privilege, 2 => privilege_class, 3 => expiration_date, 4 =>
    activation_date, 5 => facility]
);
/// Definition of [`Pip`].
pub static PIP: CompositeDef = CompositeDef {
    id: "PIP",
    title: "Practitioner Institutional Privileges",
    components: &[
        single(
            "privilege",
            "Privilege",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, R, 1, 483, "0525", "CE"),
                used(V2_6, V2_8_2, R, 1, 0, "0525", "CWE"),
            ],
        ),
        single(
            "privilege_class",
            "Privilege Class",
            of(&CWE),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "CE"),
                used(V2_5, V2_5_1, O, 1, 483, "0526", "CE"),
                used(V2_6, V2_8_2, O, 1, 0, "0526", "CWE"),
            ],
        ),
        single(
            "expiration_date",
            "Expiration Date",
            DT,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "DT"),
                used(V2_5, V2_6, O, 1, 8, "", "DT"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DT"),
            ],
        ),
        single(
            "activation_date",
            "Activation Date",
            DT,
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "DT"),
                used(V2_5, V2_6, O, 1, 8, "", "DT"),
                used(V2_7, V2_8_2, O, 1, 0, "", "DT"),
            ],
        ),
        single(
            "facility",
            "Facility",
            of(&EI),
            &[
                used(V2_3_1, V2_4, O, 1, 0, "", "EI"),
                used(V2_5, V2_5_1, O, 1, 427, "", "EI"),
                used(V2_6, V2_8_2, O, 1, 0, "", "EI"),
            ],
        ),
    ],
    variadic: false,
};
/// Columns of a PIP field.
pub static PIP_COLUMNS: [ColumnDef; 5] = [
    column("privilege", Struct(&CWE_SUBCOLUMNS), ".1", "Privilege"),
    column("privilege_class", Struct(&CWE_SUBCOLUMNS), ".2", "Privilege Class"),
    column("expiration_date", Date, ".3", "Expiration Date"),
    column("activation_date", Date, ".4", "Activation Date"),
    column("facility", Struct(&EI_SUBCOLUMNS), ".5", "Facility"),
];
/// Element of a list of PIP.
pub static PIP_KIND: Kind = Struct(&PIP_COLUMNS);
