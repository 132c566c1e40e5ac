// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
pub static SETS: &[CodeSet] = &[
    code_set(
        "0085",
        "Observation Result Status",
        CodeSetKind::Hl7,
        "1.2.3",
        r#"C	Correction	2.6
F	Final		2.6
P	Preliminary
"#,
    ),
];
