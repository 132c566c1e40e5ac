// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
pub static SETS: &[CodeSet] = &[
    code_set(
        "0702",
        "Cycle Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.702",
        r#"2RS	Second Rinse	2.6
ANR	Anesthesia/Respiratory	2.6
BDP	Bedpans	2.6
BWD	Bowie-Dick Test	2.6
CMW	Chemical Wash	2.6
COD	Code	2.6
CRT	Cart Wash	2.6
DEC	Decontamination	2.6
DRT	Dart	2.6
DRW	Dart Warm-up Cycle	2.6
EOH	EO High Temperature	2.6
EOL	EO Low Temperature	2.6
EXP	Express	2.6
FLS	Flash	2.6
GLS	Glassware	2.6
GNP	Gen. Purpose	2.6
GRV	Gravity	2.6
GTL	Gentle	2.6
ISO	Isothermal	2.6
IST	Instrument Wash	2.6
LKT	Leak Test	2.6
LQD	Liquid	2.6
OPW	Optional Wash	2.6
PEA	Peracetic Acid	2.6
PLA	Plastic Goods Wash	2.6
PRV	Prevac	2.6
RNS	Rinse	2.6
SFP	Steam Flush Pressure Pulse	2.6
THR	Thermal	2.6
TRB	Tray/Basin	2.6
UTL	Utensil Wash	2.6
WFP	Wrap/Steam Flush Pressure Pulse (Wrap/SFPP)	2.6
"#,
    ),
    code_set(
        "0717",
        "Access Restriction Value",
        CodeSetKind::User,
        "2.16.840.1.113883.12.717",
        r#"ALL	All	2.6
DEM	All demographic data	2.6
DRG	Drug	2.6
HIV	HIV status and results	2.6
LOC	Patient Location	2.6
NO	None	2.6
OI	Opt in all registries (HIPAA)	2.6
OO	Opt out all registries (HIPAA)	2.6
PID-17	Religion	2.6
PID-7	Date of Birth	2.6
PSY	Psychiatric Mental health	2.6
SMD	Sensitive medical data	2.6
STD	Sexually transmitted diseases	2.6
"#,
    ),
    code_set(
        "0719",
        "Access Restriction Reason Code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.719",
        r#"DIA	Diagnosis-related	2.6	2.8.2
EMP	Employee of this organization	2.6	2.8.2
ORG	Organizational policy or requirement	2.6	2.8.2
PAT	Patient Request	2.6	2.8.2
PHY	Physician Request	2.6	2.8.2
REG	Regulatory requirement	2.6	2.8.2
VIP	Very important person or celebrity	2.6	2.8.2
"#,
    ),
    code_set(
        "0725",
        "Mood Codes",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.725",
        r#"APT	Appointment	2.6
ARQ	Appointment Request	2.6
EVN	Event	2.6
EVN.CRT	Event Criterion	2.6
EXP	Expectation	2.6
INT	Intent	2.6
PRMS	Promise	2.6
PRP	Proposal	2.6
RQO	Request-Order	2.6
"#,
    ),
    code_set(
        "0728",
        "CCL Value",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.728",
        r#"0	Nothing obvious	2.6
1	Low	2.6
2	Moderate	2.6
3	High	2.6
4	Very high	2.6
"#,
    ),
    code_set(
        "0731",
        "DRG Diagnosis Determination Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.731",
        r#"0	Valid code	2.6
1	Invalid code	2.6
2	Two primary diagnosis codes	2.6
3	Invalid for this gender	2.6
4	Invalid for this age	2.6
"#,
    ),
    code_set(
        "0734",
        "Grouper Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.734",
        r#"0	Normal grouping	2.6
1	Invalid or missing primary diagnosis	2.6
2	Diagnosis is not allowed to be primary	2.6
3	Data does not fulfill DRG criteria	2.6
4	Invalid age, admission date, date of birth or discharge date	2.6
5	Invalid gender	2.6
6	Invalid discharge status	2.6
7	Invalid weight ad admission	2.6
8	Invalid length of stay	2.6
9	Invalid field "same day"	2.6
"#,
    ),
    code_set(
        "0739",
        "DRG Status Patient",
        CodeSetKind::User,
        "2.16.840.1.113883.12.739",
        r#"1	Normal length of stay	2.6
2	Short length of stay	2.6
3	Long length of stay	2.6
"#,
    ),
    code_set(
        "0742",
        "DRG Status Financial Calculation",
        CodeSetKind::User,
        "2.16.840.1.113883.12.742",
        r#"00	Effective weight calculated	2.6
01	Hospital specific contract	2.6
03	Eeffective weight for transfer/referral calculated	2.6
04	Referral from other hospital based on a cooperation (no DRG reimbursement)	2.6
05	Invalid length of stay	2.6
10	No information/entry in cost data for this DRG	2.6
11	No relative weight found for department (type)	2.6
"#,
    ),
    code_set(
        "0749",
        "DRG Grouping Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.749",
        r#"0	Valid code; not used for grouping	2.6
1	Valid code; used for grouping	2.6
2	Invalid code; not used for grouping	2.6
3	Invalid code; code is relevant for grouping	2.6
"#,
    ),
    code_set(
        "0755",
        "Status Weight At Birth",
        CodeSetKind::User,
        "2.16.840.1.113883.12.755",
        r#"0	No weight reported at admission used for grouping	2.6
1	Weight reported at admission used for grouping	2.6
2	Default weight (>2499g) used for grouping	2.6
"#,
    ),
    code_set(
        "0757",
        "DRG Status Respiration Minutes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.757",
        r#"0	Respiration minutes not used for grouping	2.6
1	Listed respiration minutes used for grouping	2.6
2	OPS code value used for grouping	2.6
"#,
    ),
    code_set(
        "0759",
        "Status Admission",
        CodeSetKind::User,
        "2.16.840.1.113883.12.759",
        r#"0	Admission status is valid; used for grouping	2.6
1	Admission status is valid; not used for grouping	2.6
2	Admission status is invalid; not used for grouping	2.6
3	Admission status is invalid; default value used for grouping	2.6
"#,
    ),
    code_set(
        "0761",
        "DRG Procedure Determination Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.761",
        r#"0	Valid code	2.6
1	Invalid code	2.6
2	Not used	2.6
3	Invalid for this gender	2.6
4	Invalid for this age	2.6
"#,
    ),
    code_set(
        "0763",
        "DRG Procedure Relevance",
        CodeSetKind::User,
        "2.16.840.1.113883.12.763",
        r#"0	Neither operation relevant nor non-operation relevant procedure	2.6
1	Operation relevant procedure	2.6
2	Non-operation relevant procedure	2.6
"#,
    ),
    code_set(
        "0771",
        "Resource Type or Category",
        CodeSetKind::User,
        "2.16.840.1.113883.12.771",
        r#""#,
    ),
    code_set(
        "0776",
        "Item Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.776",
        r#"A	Active	2.6
I	Inactive	2.6
P	Pending Inactive	2.6
"#,
    ),
    code_set(
        "0778",
        "Item Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.778",
        r#"EQP	Equipment	2.6
IMP	Implant	2.6
MED	Medication	2.6
SUP	Supply	2.6
TDC	Tubes, Drains, and Catheters	2.6
"#,
    ),
    code_set(
        "0790",
        "Approving Regulatory Agency",
        CodeSetKind::User,
        "2.16.840.1.113883.12.790",
        r#"AMA	American Medical Association	2.6
FDA	Food and Drug Administration	2.6
"#,
    ),
    code_set(
        "0793",
        "Ruling Act",
        CodeSetKind::User,
        "2.16.840.1.113883.12.793",
        r#"SMDA	Safe Medical Devices Act	2.6
"#,
    ),
];
