// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
pub static SETS: &[CodeSet] = &[
    code_set(
        "0615",
        "User Authentication Credential Type Code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.615",
        r#"KERB	Kerberos Service Ticket	2.6
SAML	Authenticated User Identity Assertion	2.6
"#,
    ),
    code_set(
        "0616",
        "Address Expiration Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.616",
        r#"C	Corrected	2.6
E	Added in error	2.6
M	Moved	2.6
R	On request	2.6
"#,
    ),
    code_set(
        "0617",
        "Address Usage",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.617",
        r#"C	Classification	2.6
M	Mailing	2.6
V	Visit	2.6
"#,
    ),
    code_set(
        "0618",
        "Protection Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.618",
        r#"LI	Listed	2.6
UL	Unlisted (Should not appear in directories)	2.6
UP	Unpublished	2.6
"#,
    ),
    code_set(
        "0625",
        "Item Status Codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.625",
        r#"1	Active	2.6
2	Pending Inactive	2.6
3	Inactive	2.6
"#,
    ),
    code_set(
        "0634",
        "Item Importance Codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.634",
        r#"CRT	Critical	2.6
"#,
    ),
    code_set(
        "0642",
        "Reorder Theory Codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.642",
        r#"D	DOP/DOQ	2.6
M	MIN/MAX	2.6
O	Override	2.6
"#,
    ),
    code_set(
        "0651",
        "Labor Calculation Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.651",
        r#"CST	Cost	2.6
TME	Time	2.6
"#,
    ),
    code_set(
        "0653",
        "Date Format",
        CodeSetKind::User,
        "2.16.840.1.113883.12.653",
        r#"1	mm/dd/yy	2.6
2	yy.mm.dd	2.6
3	dd/mm/yy	2.6
4	dd.mm.yy	2.6
5	yy/mm/dd	2.6
6	Yymmdd	2.6
"#,
    ),
    code_set(
        "0657",
        "Device Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.657",
        r#"1	EO Gas Sterilizer	2.6
2	Steam Sterilizer	2.6
3	Peracetic Acid	2.6
"#,
    ),
    code_set(
        "0659",
        "Lot Control",
        CodeSetKind::User,
        "2.16.840.1.113883.12.659",
        r#"1	OR Mode Without Operator	2.6
2	OR Mode with Operator	2.6
3	CPD Mode Without Operator	2.6
4	CPD Mode With Operator	2.6
5	Offline Mode	2.6
"#,
    ),
    code_set(
        "0667",
        "Device Data State",
        CodeSetKind::User,
        "2.16.840.1.113883.12.667",
        r#"0	Real Time Values	2.6
1	Historic Values	2.6
"#,
    ),
    code_set(
        "0669",
        "Load Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.669",
        r#"LCC	Load is Complete	2.6
LCN	Load Canceled	2.6
LCP	Load In Process	2.6
LLD	Building a Load	2.6
"#,
    ),
    code_set(
        "0682",
        "Device Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.682",
        r#"0	Ready	2.6
1	Not Ready	2.6
"#,
    ),
];
