// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
pub static SETS: &[CodeSet] = &[
    code_set(
        "4000",
        "Name/address representation",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.4000",
        r#"A	Alphabetic (i.e., Default or some single-byte)	2.3.1	2.3.1
I	Ideographic (i.e., Kanji)	2.3.1	2.3.1
P	Phonetic (i.e., ASCII, Katakana, Hiragana, etc.)	2.3.1	2.3.1
"#,
    ),
];
