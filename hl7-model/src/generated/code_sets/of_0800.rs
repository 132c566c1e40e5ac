// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
pub static SETS: &[CodeSet] = &[
    code_set(
        "0806",
        "Sterilization Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.806",
        r#"EOG	Ethylene Oxide Gas	2.6
PCA	Peracetic acid	2.6
STM	Steam	2.6
"#,
    ),
    code_set(
        "0809",
        "Maintenance Cycle",
        CodeSetKind::User,
        "2.16.840.1.113883.12.809",
        r#""#,
    ),
    code_set(
        "0811",
        "Maintenance Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.811",
        r#""#,
    ),
    code_set(
        "0818",
        "Package",
        CodeSetKind::User,
        "2.16.840.1.113883.12.818",
        r#"BX	Box	2.6
CS	Case	2.6
EA	Each	2.6
SET	Set	2.6
"#,
    ),
    code_set(
        "0834",
        "MIME Types",
        CodeSetKind::External,
        "2.16.840.1.113883.12.834",
        r#"application	Application data	2.6
audio	Audio data	2.6
image	Image data	2.6
model	Model data	2.6
multipart	MIME multipart package	2.6
text	Text data	2.6
video	Video data	2.6
"#,
    ),
    code_set(
        "0836",
        "Problem Severity",
        CodeSetKind::User,
        "2.16.840.1.113883.12.836",
        r#""#,
    ),
    code_set(
        "0838",
        "Problem Perspective",
        CodeSetKind::User,
        "2.16.840.1.113883.12.838",
        r#""#,
    ),
    code_set(
        "0865",
        "Referral Documentation Completion Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.865",
        r#""#,
    ),
    code_set(
        "0868",
        "Telecommunication Expiration Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.868",
        r#"C	Corrected	2.6
E	Added in error	2.6
M	Moved	2.6
N	No longer in service	2.6
R	On request	2.6
"#,
    ),
    code_set(
        "0871",
        "Supply Risk Codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.871",
        r#"COR	Corrosive	2.6
EXP	Explosive	2.6
FLA	Flammable	2.6
INJ	Injury Hazard	2.6
RAD	Radioactive	2.6
TOX	Toxic	2.6
UNK	Unknown	2.6
"#,
    ),
    code_set(
        "0879",
        "Product/Service Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.879",
        r#""#,
    ),
    code_set(
        "0880",
        "Product/Service Code Modifier",
        CodeSetKind::User,
        "2.16.840.1.113883.12.880",
        r#""#,
    ),
    code_set(
        "0881",
        "Role Executing Physician",
        CodeSetKind::User,
        "2.16.840.1.113883.12.881",
        r#"B	Both	2.6
P	Professional Part	2.6
T	Technical Part	2.6
"#,
    ),
    code_set(
        "0882",
        "Medical Role Executing Physician",
        CodeSetKind::User,
        "2.16.840.1.113883.12.882",
        r#"E	Employed	2.6
SE	Self-employed	2.6
"#,
    ),
    code_set(
        "0894",
        "Side of body",
        CodeSetKind::User,
        "2.16.840.1.113883.12.894",
        r#"L	Left	2.6
R	Right	2.6
"#,
    ),
    code_set(
        "0895",
        "Present On Admission (POA) Indicator",
        CodeSetKind::User,
        "2.16.840.1.113883.12.895",
        r#"E	Exempt	2.6	2.8.2
N	No	2.6	2.8.2
U	Unknown	2.6	2.8.2
W	Not applicable	2.6	2.8.2
Y	Yes	2.6	2.8.2
"#,
    ),
];
