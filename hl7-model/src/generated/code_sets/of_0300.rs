// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
pub static SETS: &[CodeSet] = &[
    code_set(
        "0300",
        "Namespace ID",
        CodeSetKind::User,
        "2.16.840.1.113883.12.300",
        r#""#,
    ),
    code_set(
        "0301",
        "Universal ID Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.301",
        r#"CLIA	Clinical Laboratory Improvement Amendments	2.7
CLIP	Clinical laboratory Improvement Program	2.7
DNS	Domain Name System	2.3
EUI64	IEEE 64-bit Extended Unique Identifier	2.7
GUID	globally unique identifier	2.3
HCD	CEN Healthcare Coding Identifier	2.3
HL7	HL7 registration schemes	2.3
ISO	ISO Object Identifier	2.3
L	Local	2.3
L,M,N	Local	2.3
M	Local	2.3
N	Local	2.3
Random	Random	2.3
URI	Uniform Resource Identifier	2.5
UUID	Universal Unique Identifier	2.3
x400	X.400 MHS identifier	2.3
x500	X500 directory Name	2.3
"#,
    ),
    code_set(
        "0302",
        "Point of Care",
        CodeSetKind::User,
        "2.16.840.1.113883.12.302",
        r#""#,
    ),
    code_set("0303", "Room", CodeSetKind::User, "2.16.840.1.113883.12.303", r#""#),
    code_set("0304", "Bed", CodeSetKind::User, "2.16.840.1.113883.12.304", r#""#),
    code_set(
        "0305",
        "Person Location Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.305",
        r#"C	Clinic	2.4
D	Department	2.4
H	Home	2.4
N	Nursing Unit	2.4
O	Provider's Office	2.4
P	Phone	2.4
S	SNF	2.4
"#,
    ),
    code_set(
        "0306",
        "Location Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.306",
        r#""#,
    ),
    code_set("0307", "Building", CodeSetKind::User, "2.16.840.1.113883.12.307", r#""#),
    code_set("0308", "Floor", CodeSetKind::User, "2.16.840.1.113883.12.308", r#""#),
    code_set(
        "0309",
        "Coverage Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.309",
        r#"B	Both hospital and physician	2.3
H	Hospital/institutional	2.3
P	Physician/professional	2.3
RX	Pharmacy	2.6
"#,
    ),
    code_set(
        "0311",
        "Job Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.311",
        r#"O	Other	2.4
P	Permanent	2.4
T	Temporary	2.4
U	Unknown	2.4
"#,
    ),
    code_set(
        "0312",
        "Policy Scope",
        CodeSetKind::User,
        "2.16.840.1.113883.12.312",
        r#""#,
    ),
    code_set(
        "0313",
        "Policy Source",
        CodeSetKind::User,
        "2.16.840.1.113883.12.313",
        r#""#,
    ),
    code_set(
        "0315",
        "Living Will Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.315",
        r#"F	Yes, patient has a living will but it is not on file	2.3
I	No, patient does not have a living will but information was provided	2.3
N	No, patient does not have a living will and no information was provided	2.3
U	Unknown	2.3
Y	Yes, patient has a living will	2.3
"#,
    ),
    code_set(
        "0316",
        "Organ Donor Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.316",
        r#"F	Yes, patient is a documented donor, but documentation is not on file	2.3
I	No, patient is not a documented donor, but information was provided	2.3.1
N	No, patient has not agreed to be a donor	2.3
P	Patient leaves organ donation decision to a specific person	2.4
R	Patient leaves organ donation decision to relatives	2.4
U	Unknown	2.3
Y	Yes, patient is a documented donor and documentation is on file	2.3
"#,
    ),
    code_set(
        "0317",
        "Annotations",
        CodeSetKind::User,
        "2.16.840.1.113883.12.317",
        r#"9900	Pace spike	2.3
9901	SAS marker	2.3
9902	Sense marker	2.3
9903	Beat marker	2.3
9904	etc.	2.3
"#,
    ),
    code_set(
        "0319",
        "Department Cost Center",
        CodeSetKind::User,
        "2.16.840.1.113883.12.319",
        r#""#,
    ),
    code_set(
        "0320",
        "Item Natural Account Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.320",
        r#""#,
    ),
    code_set(
        "0321",
        "Dispense Method",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.321",
        r#"AD	Automatic Dispensing	2.3
F	Floor Stock	2.3
TR	Traditional	2.3
UD	Unit Dose	2.3
"#,
    ),
    code_set(
        "0322",
        "Completion Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.322",
        r#"CP	Complete	2.3
NA	Not Administered	2.3
PA	Partially Administered	2.3
RE	Refused	2.3
"#,
    ),
    code_set(
        "0323",
        "Action Code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.323",
        r#"A	Add/Insert	2.3	2.5.1
D	Delete	2.3	2.5.1
U	Update	2.3	2.5.1
X	No change	2.5	2.5.1
"#,
    ),
    code_set(
        "0324",
        "Location Characteristic ID",
        CodeSetKind::User,
        "2.16.840.1.113883.12.324",
        r#"GEN	Gender of patient(s)	2.3
IMP	Implant: can be used for radiation implant patients	2.3
INF	Infectious disease: this location can be used for isolation	2.3
LCR	Level of care	2.3
LIC	Licensed	2.3
OVR	Overflow	2.3
PRL	Privacy level: indicating the level of private versus non-private room	2.3
SET	Bed is set up	2.3
SHA	Shadow: a temporary holding location that does not physically exist	2.3
SMK	Smoking	2.3
STF	Bed is staffed	2.3
TEA	Teaching location	2.3
"#,
    ),
    code_set(
        "0325",
        "Location Relationship ID",
        CodeSetKind::User,
        "2.16.840.1.113883.12.325",
        r#"ALI	Location Alias(es)	2.3
DTY	Nearest dietary location	2.3
LAB	Nearest lab	2.3
LB2	Second nearest lab	2.3
PAR	Parent location	2.3
RX	Nearest pharmacy	2.3
RX2	Second nearest pharmacy	2.3
"#,
    ),
    code_set(
        "0326",
        "Visit Indicator",
        CodeSetKind::User,
        "2.16.840.1.113883.12.326",
        r#"A	Account level	2.3
V	Visit level	2.3
"#,
    ),
    code_set("0327", "Job Code", CodeSetKind::User, "2.16.840.1.113883.12.327", r#""#),
    code_set(
        "0328",
        "Employee Classification",
        CodeSetKind::User,
        "2.16.840.1.113883.12.328",
        r#""#,
    ),
    code_set(
        "0329",
        "Quantity Method",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.329",
        r#"A	Actual count	2.3
E	Estimated (see comment)	2.3
"#,
    ),
    code_set(
        "0330",
        "Marketing Basis",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.330",
        r#"510E	510 (K) exempt	2.3
510K	510 (K)	2.3
522S	Post marketing study (522)	2.3
PMA	Premarketing authorization	2.3
PRE	Preamendment	2.3
TXN	Transitional	2.3
"#,
    ),
    code_set(
        "0331",
        "Facility Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.331",
        r#"A	Agent for a foreign manufacturer	2.3
D	Distributor	2.3
M	Manufacturer	2.3
U	User	2.3
"#,
    ),
    code_set(
        "0332",
        "Source Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.332",
        r#"A	Accept	2.3
I	Initiate	2.3
"#,
    ),
    code_set(
        "0333",
        "Driver's License Issuing Authority",
        CodeSetKind::User,
        "2.16.840.1.113883.12.333",
        r#"M		2.3	2.3.1
SD		2.3	2.3.1
SU		2.3	2.3.1
"#,
    ),
    code_set(
        "0334",
        "Disabled Person Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.334",
        r#"AP	Associated party	2.3
GT	Guarantor	2.3
IN	Insured	2.3
PT	Patient	2.3
"#,
    ),
    code_set(
        "0335",
        "Repeat Pattern",
        CodeSetKind::User,
        "2.16.840.1.113883.12.335",
        r#"A	Ante (before)	2.4
BID	twice a day at institution-specified times	2.4
C	service is provided continuously between start time and stop time	2.4
D	Cibus Diurnus (lunch)	2.4
I	Inter	2.4
M	Cibus Matutinus (breakfast)	2.4
Meal Related Timings	<timing>C ("cum")<meal>	2.4
Once	one time only.	2.4
P	Post (after)	2.4
PRN	given as needed	2.4
PRNxxx	where xxx is some frequency code	2.4
Q<integer>D	every <integer> days	2.4
Q<integer>H	every <integer> hours	2.4
Q<integer>J<day#>	repeats on a particular day of the week,	2.4
Q<integer>L	every <integer> months (Lunar cycle)	2.4
Q<integer>M	every <integer> minutes	2.4
Q<integer>S	every <integer> seconds	2.4
Q<integer>W	every <integer> weeks	2.4
QAM	in the morning at institution-specified time	2.4
QHS	every day before the hour of sleep	2.4
QID	four times a day at institution-specified times	2.4
QOD	every other day	2.4
QPM	in the evening at institution-specified time	2.4
QSHIFT	during each of three eight-hour shifts at institution-specified times	2.4
TID	three times a day at institution-specified times	2.4
U <spec>	for future use, where <spec> is an interval specification as defined by the UNIX cron specification.	2.4
V	Cibus Vespertinus (dinner)	2.4
xID	"X" times per day at institution-specified times, where X is a numeral 5 or greater.	2.4
"#,
    ),
    code_set(
        "0336",
        "Referral Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.336",
        r#"O	Provider Ordered	2.3
P	Patient Preference	2.3
S	Second Opinion	2.3
W	Work Load	2.3
"#,
    ),
    code_set(
        "0337",
        "Certification Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.337",
        r#"C	Certified	2.3
E	Eligible	2.3
"#,
    ),
    code_set(
        "0338",
        "Practitioner ID Number Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.338",
        r#"CY	County number	2.3
DEA	Drug Enforcement Agency no.	2.3
GL	General ledger number	2.3
L&I	Labor and industries number	2.3
LI	Labor and industries number	2.5
MCD	Medicaid number	2.3
MCR	Medicare number	2.3
QA	QA number	2.3
SL	State license number	2.3
TAX	Tax ID number	2.3
TRL	Training license number	2.3
UPIN	Unique physician ID no.	2.3
"#,
    ),
    code_set(
        "0339",
        "Advanced Beneficiary Notice Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.339",
        r#"1	Service is subject to medical necessity procedures	2.3.1
2	Patient has been informed of responsibility, and agrees to pay for service	2.3.1
3	Patient has been informed of responsibility, and asks that the payer be billed	2.3.1
4	Advanced Beneficiary Notice has not been signed	2.3.1
"#,
    ),
    code_set(
        "0340",
        "Procedure Code Modifier",
        CodeSetKind::External,
        "2.16.840.1.113883.12.340",
        r#"CPTM		2.8	2.8.1
HPC		2.8	2.8.1
"#,
    ),
    code_set(
        "0341",
        "Guarantor Credit Rating Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.341",
        r#""#,
    ),
    code_set(
        "0342",
        "Military Recipient",
        CodeSetKind::User,
        "2.16.840.1.113883.12.342",
        r#""#,
    ),
    code_set(
        "0343",
        "Military Handicapped Program Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.343",
        r#""#,
    ),
    code_set(
        "0344",
        "Patient's Relationship to Insured",
        CodeSetKind::User,
        "2.16.840.1.113883.12.344",
        r#"01	Patient is insured	2.3.1
02	Spouse	2.3.1
03	Natural child/insured financial responsibility	2.3.1
04	Natural child/Insured does not have financial responsibility	2.3.1
05	Step child	2.3.1
06	Foster child	2.3.1
07	Ward of the court	2.3.1
08	Employee	2.3.1
09	Unknown	2.3.1
10	Handicapped dependent	2.3.1
11	Organ donor	2.3.1
12	Cadaver donor	2.3.1
13	Grandchild	2.3.1
14	Niece/nephew	2.3.1
15	Injured plaintiff	2.3.1
16	Sponsored dependent	2.3.1
17	Minor dependent of a minor dependent	2.3.1
18	Parent	2.3.1
19	Grandparent	2.3.1
"#,
    ),
    code_set(
        "0345",
        "Appeal Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.345",
        r#""#,
    ),
    code_set(
        "0346",
        "Certification Agency",
        CodeSetKind::User,
        "2.16.840.1.113883.12.346",
        r#""#,
    ),
    code_set(
        "0347",
        "State/Province",
        CodeSetKind::User,
        "2.16.840.1.113883.12.347",
        r#"AB	Alberta (US and Canada)	2.5
MI	Michigan (US)	2.5
"#,
    ),
    code_set(
        "0348",
        "Special Program Indicator",
        CodeSetKind::User,
        "2.16.840.1.113883.12.348",
        r#"01		2.3.1	2.4
02		2.3.1	2.4
03		2.3.1	2.4
04		2.3.1	2.4
05		2.3.1	2.4
06		2.3.1	2.4
07		2.3.1	2.4
08		2.3.1	2.4
"#,
    ),
    code_set(
        "0349",
        "PSRO/UR Approval Indicator",
        CodeSetKind::User,
        "2.16.840.1.113883.12.349",
        r#"1		2.3.1	2.4
2		2.3.1	2.4
3		2.3.1	2.4
4		2.3.1	2.4
5		2.3.1	2.4
"#,
    ),
    code_set(
        "0350",
        "Occurrence Code",
        CodeSetKind::External,
        "2.16.840.1.113883.12.350",
        r#"01	Auto accident	2.3.1	2.4
02	No fault insurance involved-including auto accident/other	2.3.1	2.4
03	Accident/tort liability	2.3.1	2.4
04	Accident/employment related	2.3.1	2.4
05	Other accident	2.3.1	2.4
06	Crime victim	2.3.1	2.4
09	Start of infertility treatment cycle	2.3.1	2.4
10	Last menstrual period	2.3.1	2.4
11	Onset of symptoms/illness	2.3.1	2.4
12	Date of onset for a chronically dependent individual	2.3.1	2.4
17	Date outpatient occupational therapy plan established or last reviewed	2.3.1	2.4
18	Date of retirement patient/beneficiary	2.3.1	2.4
19	Date of retirement spouse	2.3.1	2.4
20	Guarantee of payment began	2.3.1	2.4
21	UR notice received	2.3.1	2.4
22	Date active care ended	2.3.1	2.4
24	Date insurance denied	2.3.1	2.4
25	Date benefits terminated by primary payor	2.3.1	2.4
26	Date SNF bed available	2.3.1	2.4
27	Date home health plan established	2.3.1	2.4
28	Spouse's date of birth	2.3.1	2.4
29	Date outpatient physical therapy plan established or last reviewed	2.3.1	2.4
30	Date outpatient speech pathology plan established or last reviewed	2.3.1	2.4
31	Date beneficiary notified of intent to bill (accommodations)	2.3.1	2.4
32	Date beneficiary notified of intent to bill (procedures or treatments)	2.3.1	2.4
33	First day of the Medicare coordination period for ESRD beneficiaries covered by EGHP	2.3.1	2.4
34	Date of election of extended care facilities	2.3.1	2.4
35	Date treatment started for P.T.	2.3.1	2.4
36	Date of inpatient hospital discharge for covered transplant patients	2.3.1	2.4
37	Date of inpatient hospital discharge for non-covered transplant patient	2.3.1	2.4
40	Scheduled date of admission	2.3.1	2.4
41	Date of first test for pre-admission testing	2.3.1	2.4
42	Date of discharge	2.3.1	2.4
43	Scheduled date of canceled surgery	2.3.1	2.4
44	Date treatment started for O.T.	2.3.1	2.4
45	Date treatment started for S.T.	2.3.1	2.4
46	Date treatment started for cardiac rehab.	2.3.1	2.4
47	Payer codes	2.3.1	2.4
48	Payer codes	2.3.1	2.4
49	Payer codes	2.3.1	2.4
50	Date lien released	2.3.1	2.4
51	Date treatment started for psychiatric care	2.3.1	2.4
70	Occurrence span codes and dates	2.3.1	2.4
71	Occurrence span codes and dates	2.3.1	2.4
72	Occurrence span codes and dates	2.3.1	2.4
73	Occurrence span codes and dates	2.3.1	2.4
74	Occurrence span codes and dates	2.3.1	2.4
75	Occurrence span codes and dates	2.3.1	2.4
76	Occurrence span codes and dates	2.3.1	2.4
77	Occurrence span codes and dates	2.3.1	2.4
78	Occurrence span codes and dates	2.3.1	2.4
79	Occurrence span codes and dates	2.3.1	2.4
80	Occurrence span codes and dates	2.3.1	2.4
81	Occurrence span codes and dates	2.3.1	2.4
82	Occurrence span codes and dates	2.3.1	2.4
83	Occurrence span codes and dates	2.3.1	2.4
84	Occurrence span codes and dates	2.3.1	2.4
85	Occurrence span codes and dates	2.3.1	2.4
86	Occurrence span codes and dates	2.3.1	2.4
87	Occurrence span codes and dates	2.3.1	2.4
88	Occurrence span codes and dates	2.3.1	2.4
89	Occurrence span codes and dates	2.3.1	2.4
90	Occurrence span codes and dates	2.3.1	2.4
91	Occurrence span codes and dates	2.3.1	2.4
92	Occurrence span codes and dates	2.3.1	2.4
93	Occurrence span codes and dates	2.3.1	2.4
94	Occurrence span codes and dates	2.3.1	2.4
95	Occurrence span codes and dates	2.3.1	2.4
96	Occurrence span codes and dates	2.3.1	2.4
97	Occurrence span codes and dates	2.3.1	2.4
98	Occurrence span codes and dates	2.3.1	2.4
99	Occurrence span codes and dates	2.3.1	2.4
A1	Birthdate - insured A	2.3.1	2.4
A2	Effective date - insured A policy	2.3.1	2.4
A3	Benefits exhausted payer A	2.3.1	2.4
"#,
    ),
    code_set(
        "0351",
        "Occurrence Span",
        CodeSetKind::External,
        "2.16.840.1.113883.12.351",
        r#"70	Qualifying stay dates for SNF	2.3.1	2.4
71	Prior stay dates	2.3.1	2.4
72	First/last visit	2.3.1	2.4
73	Benefit eligibility period	2.3.1	2.4
74	Non-covered level of care	2.3.1	2.4
75	SNF level of care	2.3.1	2.4
76	Patient liability	2.3.1	2.4
77	Provider liability period	2.3.1	2.4
78	SNF prior stay dates	2.3.1	2.4
79	Payer code	2.3.1	2.4
M0	PSRO/UR approved stay dates	2.3.1	2.4
"#,
    ),
    code_set(
        "0353",
        "CWE statuses",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.353",
        r#"NA	Not applicable	2.3.1
NASK	Not asked	2.3.1
NAV	Not available	2.3.1
U	Unknown	2.3.1
UASK	Asked but Unknown	2.3.1
"#,
    ),
    code_set(
        "0354",
        "Message Structure",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.354",
        r#"ACK	Varies	2.3.1
ADR_A19		2.3.1
ADT_A01	A01, A04, A08, A13	2.3.1
ADT_A02	A02	2.3.1
ADT_A03	A03	2.3.1
ADT_A05	A05, A14, A28, A31	2.4
ADT_A06	A06, A07	2.3.1
ADT_A09	A09, A10, A11	2.3.1
ADT_A12	A12	2.3.1
ADT_A15	A15	2.4
ADT_A16	A16	2.3.1
ADT_A17	A17	2.3.1
ADT_A18		2.3.1
ADT_A20	A20	2.3.1
ADT_A21	A21, A22, A23, A25, A26, A27, A29, A32, A33	2.4
ADT_A24	A24	2.3.1
ADT_A28	A28, A31	2.3.1	2.3.1
ADT_A30		2.3.1
ADT_A37	A37	2.3.1
ADT_A38	A38	2.3.1
ADT_A39	A39, A40, A41, A42	2.3.1
ADT_A43	A43	2.3.1
ADT_A44	A44	2.7
ADT_A45	A45	2.3.1
ADT_A50	A50, A51	2.3.1
ADT_A52	A52, A53	2.4
ADT_A54	A54, A55	2.4
ADT_A60	A60	2.4
ADT_A61	A61, A62	2.4
ARD_A19	A19	2.3.1	2.3.1
BAR_P01	P01	2.3.1
BAR_P02	P02	2.3.1
BAR_P05	P05	2.4
BAR_P06	P06	2.3.1
BAR_P10	P10	2.4
BAR_P12	P12	2.5
BPS_O29	O29	2.5
BRP_030	O30	2.5	2.5
BRP_O30	O30	2.5
BRT_O32	O32	2.5
BTS_O31	O31	2.5
CCF_I22	I22	2.7
CCI_I22	I22	2.7
CCM_I21	I21	2.7
CCQ_I19	I19	2.7
CCR_I16	I16, |17, |18	2.7
CCU_I20	I20	2.7
CQU_I19	I19	2.7
CRM_C01	C01, C02, C03, C04, C05, C06, C07, C08	2.3.1
CSU_C09	C09, C10, C11, C12	2.3.1
DBC_O41	O41	2.8
DBC_O42	O42	2.8
DEL_O46	O46	2.8
DEO_O45	O45	2.8
DER_O44	O44	2.8
DFT_P03	P03	2.3.1
DFT_P11	P11	2.5
DOC_T12		2.3.1
DPR_O48	O48	2.8
DRC_O47	O47	2.8
DRG_O43	O43	2.8
DSR_P04	P04	2.4	2.5.1
DSR_Q01	Q01	2.3.1	2.6
DSR_Q03	Q03	2.3.1	2.6
EAC_U07	U07	2.4
EAN_U09	U09	2.4
EAR_U08	U08	2.4
EDR_R07	R07	2.3.1	2.5.1
EHC_E01	E01	2.6
EHC_E02	E02	2.6
EHC_E04	E04	2.6
EHC_E10	E10	2.6
EHC_E12	E12	2.6
EHC_E13	E13	2.6
EHC_E15	E15	2.6
EHC_E20	E20	2.6
EHC_E21	E21	2.6
EHC_E24	E24	2.6
EQQ_Q04	Q04	2.3.1	2.5.1
ERP_R09	R09	2.3.1	2.5.1
ESR_U02	U02	2.4
ESU_U01	U01	2.4
INR_U06	U06	2.4
INU_U05	U05	2.4
LSU_U12	U12, U13	2.4
MDM_T01	T01, T03, T05, T07, T09, T11	2.3.1
MDM_T02	T02, T04, T06, T08, T10	2.3.1
MFD_MFA	MFA	2.4	2.5.1
MFD_P09	P09	2.3.1	2.3.1
MFK_M01	M01, M02, M03, M04, M05, M06, M07, M08, M09, M10, M11	2.3.1
MFN_M01		2.3.1
MFN_M02	M02	2.3.1
MFN_M03	M03	2.3.1
MFN_M04	M04	2.4
MFN_M05	M05	2.3.1
MFN_M06	M06	2.3.1
MFN_M07	M07	2.3.1
MFN_M08	M08	2.3.1
MFN_M09	M09	2.3.1
MFN_M10	M10	2.3.1
MFN_M11	M11	2.3.1
MFN_M12	M12	2.4
MFN_M13	M13	2.5
MFN_M15	M15	2.5
MFN_M16	M16	2.6
MFN_M17	M17	2.6
MFN_M18	M18	2.8.2
MFQ_M01	M01, M02, M03, M04, M05, M06	2.4
MFR_M01	M01, M02, M03,	2.4
MFR_M04	M04	2.5.1
MFR_M05	M05	2.5.1
MFR_M06	M06	2.5.1
MFR_M07	M07	2.5.1
NMD_N02	N02	2.4
NMQ_N01	N01	2.4
NMR_N01	N01	2.4
OMB_O27	O27	2.5
OMD_O01		2.3.1	2.3.1
OMD_O03	O03	2.4
OMG_O19	O19	2.4
OMI_O23	O23	2.5
OML_O21	O21	2.4
OML_O33	O33	2.5
OML_O35	O35	2.5
OML_O39	O39	2.7
OMN_O01		2.3.1	2.3.1
OMN_O07	O07	2.4
OMP_O09	O09	2.4
OMQ_O42	O42	2.8
OMS_O01		2.3.1	2.3.1
OMS_O05	O05	2.4
OPL_O37	O37	2.6
OPR_O38	O38	2.6
OPU_R25	R25	2.6
ORA_R33	R33	2.7
ORA_R41	R41	2.8
ORB_O28	O28	2.5
ORD_O02		2.3.1	2.3.1
ORD_O04	O04	2.4
ORF_R02	R02, R04	2.3.1	2.3.1
ORF_R04	R04	2.4
ORG_O20	O20	2.4
ORI_O24	O24	2.5
ORL_O22	O22	2.4
ORL_O34	O34	2.5
ORL_O36	O36	2.5
ORL_O40	O40	2.7
ORL_O41	O41	2.8.1
ORL_O42	O42	2.8.1
ORL_O43	O43	2.8.1
ORL_O44	O44	2.8.1
ORM_O01	O01	2.3.1
ORM_Q06	Q06	2.3.1	2.3.1
ORN_O02		2.3.1	2.3.1
ORN_O08	O08	2.4
ORP_O10	O10	2.4
ORR_O02	O02	2.3.1
ORR_Q06	Q06	2.3.1	2.3.1
ORS_O02		2.3.1	2.3.1
ORS_O06	O06	2.4
ORU_R01	R01	2.3.1
ORU_R30	R30	2.5
ORU_R31	R31	2.5	2.5
ORU_R32	R32	2.5	2.5
ORU_W01	W01	2.3.1
ORX_O43	O43	2.8
OSM_R26	R26	2.7
OSQ_Q06	Q06	2.3.1
OSR_Q06	Q06	2.3.1
OSU_O41	O41	2.8
OUL_R21	R21	2.4
OUL_R22	R22	2.5
OUL_R23	R23	2.5
OUL_R24	R24	2.5
PEX_P07	P07, P08	2.3.1
PGL_PC6	PC6, PC7, PC8	2.3.1
PIN_I07	I07	2.3.1	2.3.1
PMU_B01	B01, B02	2.4
PMU_B03	B03	2.4
PMU_B04	B04, B05, B06	2.4
PMU_B07	B07	2.5
PMU_B08	B08	2.5
PPG_PCG	PCC, PCG, PCH, PCJ	2.3.1
PPP_PCB	PCB, PCD	2.3.1
PPR_PC1	PC1, PC2, PC3	2.3.1
PPT_PCL	PCL	2.3.1
PPV_PCA	PCA	2.3.1
PRR_PC5	PC5	2.3.1
PTR_PCF	PCF	2.3.1
QBP_E03	E03	2.6
QBP_E22	E22	2.6
QBP_O33	O33	2.8
QBP_O34	O34	2.8
QBP_Q11	Q11	2.4
QBP_Q13	Q13	2.4
QBP_Q15	Q15	2.4
QBP_Q21	Q21, Q22, Q23,Q24, Q25	2.4
QBP_Qnn	Qnn	2.7	2.7
QBP_Z73	Z73	2.7	2.7
QCK_Q02	Q02	2.3.1
QCN_J01	J01, J02	2.4
QRF_W02	W02	2.5
QRY_A19	A19	2.3.1
QRY_P04	P04	2.5	2.5.1
QRY_PC4	PC4, PC9, PCE, PCK	2.3.1
QRY_Q01	Q01, Q26, Q27, Q28, Q29, Q30	2.3.1
QRY_Q02	Q02	2.3.1
QRY_R02	R02	2.3.1
QRY_T12	T12	2.3.1
QSB_Q16	Q16	2.4
QVR_Q17	Q17	2.4
RAR_RAR	RAR	2.3.1
RAS_O01	O01	2.3.1	2.3.1
RAS_O02	O022	2.3.1	2.3.1
RAS_O17	O17	2.4
RCI_I05	I05	2.3.1
RCL_I06	I06	2.3.1
RDE_O01	O01	2.3.1	2.5
RDE_O11	O11, O25	2.4
RDO_O01		2.3.1	2.3.1
RDR_RDR	RDR	2.3.1
RDS_O01	O01	2.3.1	2.3.1
RDS_O13	O13	2.4
RDY_K11	K11	2.4	2.4
RDY_K15	K15	2.4
REF_I12	I12, I13, I14, I15	2.3.1
RER_RER	RER	2.3.1
RGR_RGR	RGR	2.3.1
RGV_O01	O01	2.3.1	2.3.1
RGV_O15	O15	2.4
ROR_ROR	ROR	2.3.1
RPA_I08	I08, I09. I10, I11	2.3.1
RPI_I01	I01, I04	2.4
RPI_I04	I04	2.4
RPI_I0I	I01, I04	2.3.1	2.3.1
RPL_I02	I02	2.3.1
RPR_I03	I03	2.3.1
RQA_I08	I08, I09, I10, I11	2.3.1
RQC_I05	I05, I06	2.3.1
RQC_I06	I06	2.3.1	2.3.1
RQI_I01	I01, I02, I03, I07	2.4
RQI_I0I	I01, I02, I03	2.3.1	2.3.1
RQP_I04	I04	2.3.1
RQQ_Q09	Q09	2.3.1	2.5.1
RRA_O02	O02	2.3.1	2.5
RRA_O18	O18	2.4
RRD_O02	O02	2.3.1	2.3.1
RRD_O14	O14	2.4
RRE_O02	O02	2.3.1	2.3.1
RRE_O12	O12, O26	2.4
RRG_O02	O02	2.3.1	2.3.1
RRG_O16	O16	2.4
RRI_I12	I12, I13, I14, I15	2.3.1
RRO_O02		2.3.1	2.3.1
RSP_E03	E03	2.6
RSP_E22	E22	2.6
RSP_K11	K11	2.5
RSP_K21	K21	2.4
RSP_K22	K22	2.4
RSP_K23	K23, K24	2.4
RSP_K24	K24	2.4	2.4
RSP_K25	K25	2.4
RSP_K31	K31	2.5.1
RSP_K32	K32	2.7
RSP_O33	O33	2.8
RSP_O34	O34	2.8
RSP_Q11	Q11	2.5.1
RSP_Z82	Z82	2.7	2.7
RSP_Z86	Z86	2.7	2.7
RSP_Z88	Z88	2.7	2.7
RSP_Z90	Z90	2.7	2.7
RTB_K13	K13	2.4
RTB_Knn	Knn	2.7	2.7
RTB_Z74	Z74	2.7	2.7
SDR_S31	S31, S36	2.6
SDR_S32	S32, S37	2.6
SIU_S12	S12, S13, S14, S15, S16, S17, S18, S19, S20, S21, S22, S23, S24, S26	2.3.1
SLR_S28	S28, S29, S30, S34, S35	2.6
SPQ_Q08	Q08	2.3.1	2.5.1
SQM_S25	S25	2.3.1
SQR_S25	S25	2.3.1
SRM_S01	S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11	2.3.1
SRM_T12	T12	2.3.1	2.3.1
SRR_S01	S01, S02, S03, S04, S05, S06, S07, S08, S09, S10, S11	2.3.1
SRR_T12	T12	2.3.1	2.3.1
SSR_U04	U04	2.4
SSU_U03	U03	2.4
STC_S33	S33	2.6
SUR_P09	P09	2.3.1
TBR_R08	R08	2.4	2.5.1
TBR_R09	R09	2.3.1	2.5.1
TCU_U10	U10, U11	2.4
UDM_Q05	Q05	2.3.1
VQQ_Q07	Q07	2.3.1	2.5.1
VXQ_V01	V01	2.3.1
VXR_V03	V03	2.3.1
VXU_V04	V04	2.3.1
VXX_V02	V02	2.3.1
"#,
    ),
    code_set(
        "0355",
        "Primary Key Value Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.355",
        r#"CE	Coded element	2.3.1
CWE	Coded with Exceptions	2.6
PL	Person location	2.3.1
"#,
    ),
    code_set(
        "0356",
        "Alternate Character Set Handling Scheme",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.356",
        r#"2.3	The character set switching mode specified in HL7 2.5, section 2.7.2 and section 2.A.46, "XPN - extended person name".	2.3.1
<null>	This is the default, indicating that there is no character set switching occurring in this message.	2.3.1
ISO 2022-1994	This standard is titled "Information Technology - Character Code Structure and Extension Technique". .	2.3.1
"#,
    ),
    code_set(
        "0357",
        "Message Error Condition Codes",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.357",
        r#"0	Message accepted	2.3.1
100	Segment sequence error	2.3.1
101	Required field missing	2.3.1
102	Data type error	2.3.1
103	Table value not found	2.3.1
104	Value too long	2.7
200	Unsupported message type	2.3.1
201	Unsupported event code	2.3.1
202	Unsupported processing id	2.3.1
203	Unsupported version id	2.3.1
204	Unknown key identifier	2.3.1
205	Duplicate key identifier	2.3.1
206	Application record locked	2.3.1
207	Application error	2.3.1
"#,
    ),
    code_set(
        "0358",
        "Practitioner Group",
        CodeSetKind::User,
        "2.16.840.1.113883.12.358",
        r#""#,
    ),
    code_set(
        "0359",
        "Diagnosis Priority",
        CodeSetKind::User,
        "2.16.840.1.113883.12.359",
        r#"0	Not included in diagnosis ranking	2.3.1
1	The primary diagnosis	2.3.1
2	For secondary diagnosis	2.6
2 and higher	for ranked secondary diagnoses	2.3.1	2.3.1
"#,
    ),
    code_set(
        "0360",
        "Degree/License/Certificate",
        CodeSetKind::User,
        "2.16.840.1.113883.12.360",
        r#"AA	Associate of Arts	2.3.1
AAS	Associate of Applied Science	2.3.1
ABA	Associate of Business Administration	2.3.1
AE	Associate of Engineering	2.3.1
AS	Associate of Science	2.3.1
BA	Bachelor of Arts	2.3.1
BBA	Bachelor of Business Administration	2.3.1
BE	Bachelor or Engineering	2.3.1
BFA	Bachelor of Fine Arts	2.3.1
BN	Bachelor of Nursing	2.3.1
BS	Bachelor of Science	2.3.1
BSL	Bachelor of Science - Law	2.3.1
BSN	Bachelor on Science - Nursing	2.5
BT	Bachelor of Theology	2.3.1
CANP	Certified Adult Nurse Practitioner	2.5
CER	Certificate	2.3.1
CMA	Certified Medical Assistant	2.5
CNM	Certified Nurse Midwife	2.5
CNP	Certified Nurse Practitioner	2.5
CNS	Certified Nurse Specialist	2.5
CPNP	Certified Pediatric Nurse Practitioner	2.5
CRN	Certified Registered Nurse	2.5
CTR	Certified Tumor Registrar	2.8
DBA	Doctor of Business Administration	2.3.1
DED	Doctor of Education	2.3.1
DIP	Diploma	2.3.1
DO	Doctor of Osteopathy	2.3.1
EMT	Emergency Medical Technician	2.5
EMTP	Emergency Medical Technician - Paramedic	2.5
FPNP	Family Practice Nurse Practitioner	2.5
HS	High School Graduate	2.3.1
JD	Juris Doctor	2.3.1
MA	Master of Arts	2.3.1
MBA	Master of Business Administration	2.3.1
MCE	Master of Civil Engineering	2.3.1
MD	Doctor of Medicine	2.3.1
MDA	Medical Assistant	2.5
MDI	Master of Divinity	2.3.1
ME	Master of Engineering	2.3.1
MED	Master of Education	2.3.1
MEE	Master of Electrical Engineering	2.3.1
MFA	Master of Fine Arts	2.3.1
MME	Master of Mechanical Engineering	2.3.1
MS	Master of Science	2.3.1
MSL	Master of Science - Law	2.3.1
MSN	Master of Science - Nursing	2.5
MT	Medical Technician	2.3.1
MTH	Master of Theology	2.7
NG	Non-Graduate	2.3.1
NP	Nurse Practitioner	2.5
PA	Physician Assistant	2.5
PHD	Doctor of Philosophy	2.3.1
PHE	Doctor of Engineering	2.3.1
PHS	Doctor of Science	2.3.1
PN	Advanced Practice Nurse	2.5
PharmD	Doctor of Pharmacy	2.4
RMA	Registered Medical Assistant	2.5
RN	Registered Nurse	2.7
RPH	Registered Pharmacist	2.5
SEC	Secretarial Certificate	2.3.1
TS	Trade School Graduate	2.3.1
"#,
    ),
    code_set(
        "0361",
        "Application",
        CodeSetKind::User,
        "2.16.840.1.113883.12.361",
        r#""#,
    ),
    code_set("0362", "Facility", CodeSetKind::User, "2.16.840.1.113883.12.362", r#""#),
    code_set(
        "0363",
        "Assigning Authority",
        CodeSetKind::User,
        "2.16.840.1.113883.12.363",
        r#"AUSDVA	Australia - Dept. of Veterans Affairs	2.4	2.4
AUSHIC	Australia - Health Insurance Commission	2.4	2.4
CANAB	Canada - Alberta	2.4	2.4
CANBC	Canada - British Columbia	2.4	2.4
CANMB	Canada - Manitoba	2.4	2.4
CANNB	Canada - New Brunswick	2.4	2.4
CANNF	Canada - Newfoundland	2.4	2.4
CANNS	Canada - Nova Scotia	2.4	2.4
CANNT	Canada - Northwest Territories	2.4	2.4
CANNU	Canada - Nanavut	2.4	2.4
CANON	Canada - Ontario	2.4	2.4
CANPE	Canada - Prince Edward Island	2.4	2.4
CANQC	Canada - Quebec	2.4	2.4
CANSK	Canada - Saskatchewan	2.4	2.4
CANYT	Canada - Yukon Territories	2.4	2.4
NLVWS	NL - Ministerie van Volksgezondheid, Welzijn en Sport	2.4	2.4
USCDC	US Center for Disease Control	2.4	2.4
USHCFA	US Healthcare Finance Authority	2.4	2.4
USSSA	US Social Security Administration	2.4	2.4
"#,
    ),
    code_set(
        "0364",
        "Comment Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.364",
        r#"1R	Primary Reason	2.3.1
2R	Secondary Reason	2.3.1
AI	Ancillary Instructions	2.3.1
DR	Duplicate/Interaction Reason	2.3.1
GI	General Instructions	2.3.1
GR	General Reason	2.3.1
PI	Patient Instructions	2.3.1
RE	Remark	2.3.1
"#,
    ),
    code_set(
        "0365",
        "Equipment State",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.365",
        r#"CL	Clearing	2.4
CO	Configuring	2.4
DI	Diagnose	2.8
ES	E-stopped	2.4
ID	Idle	2.4
IN	Initializing	2.4
MA	Maintenance	2.8
OP	Normal Operation	2.4
PA	Pausing	2.4
PD	Paused	2.4
PU	Powered Up	2.4
SD	Shutting down	2.8
SS	Sampling stopped	2.8
TS	Transport stopped	2.8
"#,
    ),
    code_set(
        "0366",
        "Local/Remote Control State",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.366",
        r#"L	Local	2.4
R	Remote	2.4
"#,
    ),
    code_set(
        "0367",
        "Alert Level",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.367",
        r#"C	Critical	2.4
N	Normal	2.4
S	Serious	2.4
W	Warning	2.4
"#,
    ),
    code_set(
        "0368",
        "Remote Control Command",
        CodeSetKind::User,
        "2.16.840.1.113883.12.368",
        r#"AB	Abort	2.4
AF	Aliquot From container	2.8
AT	Aliquot To container	2.8
CL	Clear	2.4
CN	Clear Notification	2.4
DI	Disable Sending Events	2.4
EN	Enable Sending Events	2.4
ES	Emergency -stop	2.4
EX	Execute (command specified in field Parameters (ST) 01394)	2.4
IN	Initialize/Initiate	2.4
LC	Local Control Request	2.4
LK	Lock	2.4
LO	Load	2.4
PA	Pause	2.4
RC	Remote Control Request	2.4
RE	Resume	2.4
SA	Sampling	2.4
SU	Setup	2.4
TT	Transport To	2.4
UC	Unlock	2.4
UN	Unload	2.4
"#,
    ),
    code_set(
        "0369",
        "Specimen Role",
        CodeSetKind::User,
        "2.16.840.1.113883.12.369",
        r#"B	Blind Sample	2.4
C	Calibrator, used for initial setting of calibration	2.4
E	Electronic QC, used with manufactured reference providing signals that simulate QC results	2.5
F	Specimen used for testing proficiency of the organization performing the testing (Filler)	2.5
G	Group (where a specimen consists of multiple individual elements that are not individually identified)	2.5
L	Pool (aliquots of individual specimens combined to form a single specimen representing all of the components.)	2.5
O	Specimen used for testing Operator Proficiency	2.5
P	Patient (default if blank component value)	2.4
Q	Control specimen	2.4
R	Replicate (of patient sample as a control)	2.4
V	Verifying Calibrator, used for periodic calibration checks	2.5
"#,
    ),
    code_set(
        "0370",
        "Container Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.370",
        r#"I	Identified	2.4
L	Left Equipment	2.4
M	Missing	2.4
O	In Process	2.4
P	In Position	2.4
R	Process Completed	2.4
U	Unknown	2.4
X	Container Unavailable	2.4
"#,
    ),
    code_set(
        "0371",
        "Additive/Preservative",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.371",
        r#"ACDA	ACD Solution A	2.5
ACDB	ACD Solution B	2.5
ACET	Acetic Acid	2.5
AMIES	Amies transport medium	2.5
BACTM	Bacterial Transport medium	2.5
BF10	Buffered 10% formalin	2.5
BOR	Borate Boric Acid	2.4
BOUIN	Bouin's solution	2.5
BSKM	Buffered skim milk	2.5
C32	3.2% Citrate	2.4
C38	3.8% Citrate	2.4
CARS	Carson's Modified 10% formalin	2.5
CARY	Cary Blair Medium	2.5
CHLTM	Chlamydia transport medium	2.5
CTAD	CTAD (this should be spelled out if not universally understood)	2.5
EDTK	Potassium/K EDTA	2.4
EDTK15	Potassium/K EDTA 15%	2.5
EDTK75	Potassium/K EDTA 7.5%	2.5
EDTN	Sodium/Na EDTA	2.4
ENT	Enteric bacteria transport medium	2.5
ENT+	Enteric plus	2.5
F10	10% Formalin	2.5
FDP	Thrombin NIH; soybean trypsin inhibitor (Fibrin Degradation Products)	2.5
FL10	Sodium Fluoride, 10mg	2.5
FL100	Sodium Fluoride, 100mg	2.5
HCL6	6N HCL	2.4
HEPA	Ammonium heparin	2.5
HEPL	Lithium/Li Heparin	2.4
HEPN	Sodium/Na Heparin	2.4
HNO3	Nitric Acid	2.5
JKM	Jones Kendrick Medium	2.5
KARN	Karnovsky's fixative	2.5
KOX	Potassium Oxalate	2.5
LIA	Lithium iodoacetate	2.5
M4	M4	2.5
M4RT	M4-RT	2.5
M5	M5	2.5
MICHTM	Michel's transport medium	2.5
MMDTM	MMD transport medium	2.5
NAF	Sodium Fluoride	2.5
NAPS	Sodium polyanethol sulfonate 0.35% in 0.85% sodium chloride	2.5
NONE	None	2.5
PAGE	Pages's Saline	2.5
PHENOL	Phenol	2.5
PVA	PVA (polyvinylalcohol)	2.5
RLM	Reagan Lowe Medium	2.5
SILICA	Siliceous earth, 12 mg	2.5
SPS	SPS(this should be spelled out if not universally understood)	2.5
SST	Serum Separator Tube (Polymer Gel)	2.5
STUTM	Stuart transport medium	2.5
THROM	Thrombin	2.5
THYMOL	Thymol	2.5
THYO	Thyoglycollate broth	2.5
TOLU	Toluene	2.5
URETM	Ureaplasma transport medium	2.5
VIRTM	Viral Transport medium	2.5
WEST	Buffered Citrate (Westergren Sedimentation Rate)	2.5
"#,
    ),
    code_set(
        "0372",
        "Specimen Component",
        CodeSetKind::User,
        "2.16.840.1.113883.12.372",
        r#"BLD	Whole blood, homogeneous	2.4
BSEP	Whole blood, separated	2.4
PLAS	Plasma, NOS (not otherwise specified)	2.4
PPP	Platelet poor plasma	2.4
PRP	Platelet rich plasma	2.4
SED	Sediment	2.4
SER	Serum, NOS (not otherwise specified)	2.4
SUP	Supernatant	2.4
"#,
    ),
    code_set(
        "0373",
        "Treatment",
        CodeSetKind::User,
        "2.16.840.1.113883.12.373",
        r#"ACID	Acidification	2.4
ALK	Alkalization	2.4
DEFB	Defibrination	2.4
FILT	Filtration	2.4
LDLP	LDL Precipitation	2.4
NEUT	Neutralization	2.4
RECA	Recalification	2.4
UFIL	Ultrafiltration	2.4
"#,
    ),
    code_set(
        "0374",
        "System Induced Contaminants",
        CodeSetKind::User,
        "2.16.840.1.113883.12.374",
        r#"CNTM	Present, type of contamination unspecified	2.4
"#,
    ),
    code_set(
        "0375",
        "Artificial Blood",
        CodeSetKind::User,
        "2.16.840.1.113883.12.375",
        r#"FLUR	Fluorocarbons	2.4
SFHB	Stromal free hemoglobin preparations	2.4
"#,
    ),
    code_set(
        "0376",
        "Special Handling Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.376",
        r#"AMB	Ambient temperature	2.5
C37	Body temperature	2.4
CAMB	Critical ambient temperature	2.4
CATM	Protect from air	2.4
CFRZ	Critical frozen temperature	2.4
CREF	Critical refrigerated temperature	2.4
DFRZ	Deep frozen	2.5
DRY	Dry	2.5
FRZ	Frozen temperature	2.5
MTLF	Metal Free	2.5
NTR	Liquid nitrogen	2.5
PRTL	Protect from light	2.4
PSA	Do not shake	2.5
PSO	No shock	2.5
REF	Refrigerated temperature	2.5
UFRZ	Ultra frozen	2.5
UPR	Upright	2.5
"#,
    ),
    code_set(
        "0377",
        "Other Environmental Factors",
        CodeSetKind::User,
        "2.16.840.1.113883.12.377",
        r#"A60	Opened container, indoor atmosphere, 60 minutes duration	2.4
ATM	Opened container, atmosphere and duration unspecified	2.4
"#,
    ),
    code_set(
        "0378",
        "Carrier Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.378",
        r#""#,
    ),
    code_set("0379", "Tray Type", CodeSetKind::User, "2.16.840.1.113883.12.379", r#""#),
    code_set(
        "0380",
        "Separator Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.380",
        r#""#,
    ),
    code_set("0381", "Cap Type", CodeSetKind::User, "2.16.840.1.113883.12.381", r#""#),
    code_set(
        "0382",
        "Drug Interference",
        CodeSetKind::User,
        "2.16.840.1.113883.12.382",
        r#""#,
    ),
    code_set(
        "0383",
        "Substance Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.383",
        r#"CE	Calibration Error	2.4
CW	Calibration Warning	2.4
EE	Expired Error	2.4
EW	Expired Warning	2.4
NE	Not Available Error	2.4
NW	Not Available Warning	2.4
OE	Other Error	2.4
OK	OK Status	2.4
OW	Other Warning	2.4
QE	QC Error	2.4
QW	QC Warning	2.4
"#,
    ),
    code_set(
        "0384",
        "Substance Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.384",
        r#"CO	Control Reagent	2.4
DI	Diluent	2.4
LI	Measurable Liquid Item	2.4
LW	Liquid Waste	2.4
MR	Multiple Test Reagent	2.4
OT	Other	2.4
PT	Pretreatment	2.4
PW	Purified Water	2.4
RC	Reagent Calibrator	2.4
SC	Countable Solid Item	2.4
SR	Single Test Reagent	2.4
SW	Solid Waste	2.4
"#,
    ),
    code_set(
        "0385",
        "Manufacturer Identifier",
        CodeSetKind::User,
        "2.16.840.1.113883.12.385",
        r#""#,
    ),
    code_set(
        "0386",
        "Supplier Identifier",
        CodeSetKind::User,
        "2.16.840.1.113883.12.386",
        r#""#,
    ),
    code_set(
        "0387",
        "Command Response",
        CodeSetKind::User,
        "2.16.840.1.113883.12.387",
        r#"ER	Command cannot be completed because of error condition	2.4
OK	Command completed successfully	2.4
ST	Command cannot be completed because of the status of the requested equipment	2.4
TI	Command cannot be completed within requested completion time	2.4
UN	Command cannot be completed for unknown reasons	2.4
"#,
    ),
    code_set(
        "0388",
        "Processing Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.388",
        r#"E	Evaluation	2.4
P	Regular Production	2.4
"#,
    ),
    code_set(
        "0389",
        "Analyte Repeat Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.389",
        r#"D	Repeated with dilution	2.4
F	Reflex test	2.4
O	Original, first run	2.4
R	Repeated without dilution	2.4
"#,
    ),
    code_set(
        "0391",
        "Segment Group",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.391",
        r#"ADMINISTRATION		2.6
ALLERGY		2.6
APP_STATS		2.6
APP_STATUS		2.6
ASSOCIATED_PERSON		2.6
ASSOCIATED_RX_ADMIN		2.6
ASSOCIATED_RX_ORDER		2.6
AUTHORIZATION		2.6
AUTHORIZATION_CONTACT		2.6
CERTIFICATE		2.6
CLOCK		2.6
CLOCK_AND_STATISTICS		2.6
CLOCK_AND_STATS_WITH_NOTE		2.6	2.7.1
CLOCK_AND_STATS_WITH_NOTES		2.7.1
CLOCK_AND_STATS_WITH_NOTES_ALT		2.7.1
COMMAND		2.6
COMMAND_RESPONSE		2.6
COMMON_ORDER		2.6
COMPONENT		2.6
COMPONENTS		2.6
CONTAINER		2.6
DEFINITION		2.6
DIET		2.6
DISPENSE		2.6
ENCODED ORDER		2.6	2.6
ENCODED_ORDER		2.6
ENCODING		2.6
EXPERIENCE		2.6
FINANCIAL		2.6
FINANCIAL_COMMON ORDER		2.6	2.6
FINANCIAL_COMMON_ORDER		2.6
FINANCIAL_INSURANCE		2.6
FINANCIAL_OBSERVATION		2.6
FINANCIAL_ORDER		2.6
FINANCIAL_PROCEDURE		2.6
FINANCIAL_TIMING QUANTITY		2.6	2.6
FINANCIAL_TIMING_QUANTITY		2.6
GENERAL RESOURCE		2.6	2.6
GENERAL_RESOURCE		2.6
GIVE		2.6
GOAL		2.6
GOAL_OBSERVATION		2.6
GOAL_PATHWAY		2.6
GOAL_ROLE		2.6
GUARANTOR_INSURANCE		2.6
INSURANCE		2.6
LOCATION RESOURCE		2.6	2.6
LOCATION_RESOURCE		2.6
MERGE_INFO		2.6
MF		2.6
MF_CDM		2.6
MF_CLIN_STUDY		2.6
MF_CLIN_STUDY_SCHED		2.6
MF_INV_ITEM		2.6
MF_LOCATION		2.6
MF_LOC_DEPT		2.6
MF_OBS_ATTRIBUTES		2.6
MF_PHASE_SCHED_DETAIL		2.6
MF_QUERY		2.6
MF_SITE_DEFINED		2.6
MF_STAFF		2.6
MF_TEST		2.6
MF_TEST_BATTERIES		2.6
MF_TEST_BATT_DETAIL		2.6
MF_TEST_CALCULATED		2.6
MF_TEST_CALC_DETAIL		2.6
MF_TEST_CATEGORICAL		2.6
MF_TEST_CAT_DETAIL		2.6
MF_TEST_NUMERIC		2.6
NK1_TIMING_QTY		2.6
NOTIFICATION		2.6
OBRG	OBR group	2.4	2.5.1
OBSERVATION		2.6
OBSERVATION_PRIOR		2.6
OBSERVATION_REQUEST		2.6
OMSERVATION		2.6
ORCG	ORC group	2.4	2.5.1
ORDER		2.6
ORDER_CHOICE		2.6
ORDER_DETAIL		2.6
ORDER_DETAIL_SUPPLEMENT		2.6
ORDER_DIET		2.6
ORDER_ENCODED		2.6
ORDER_OBSERVATION		2.6
ORDER_PRIOR		2.6
ORDER_TRAY		2.6
PATHWAY		2.6
PATHWAY_ROLE		2.6
PATIENT		2.6
PATIENT VISIT		2.6	2.6
PATIENT_PRIOR		2.6
PATIENT_RESULT		2.6
PATIENT_VISIT		2.6
PATIENT_VISIT_PRIOR		2.6
PERSONNEL RESOURCE		2.6	2.6
PERSONNEL_RESOURCE		2.6
PEX_CAUSE		2.6
PEX_OBSERVATION		2.6
PIDG	PID group	2.4	2.5.1
PRIOR_RESULT		2.6
PROBLEM		2.6
PROBLEM_OBSERVATION		2.6
PROBLEM_PATHWAY		2.6
PROBLEM_ROLE		2.6
PROCEDURE		2.6
PRODUCT		2.6
PRODUCT_STATUS		2.6
PROVIDER		2.6
PROVIDER_CONTACT		2.6
QBP		2.6
QRY_WITH_DETAIL		2.6
QUERY_RESPONSE		2.6
QUERY_RESULT_CLUSTER		2.6
REQUEST		2.6
RESOURCE		2.6
RESOURCES		2.6
RESPONSE		2.6
RESULT		2.6
RESULTS		2.6
RESULTS_NOTES		2.6
ROW_DEFINITION		2.6
RXAG	RXA group	2.4	2.5.1
RXDG	RXD group	2.4	2.5.1
RXEG	RXE group	2.4	2.5.1
RXOG	RXO group	2.4	2.5.1
RX_ADMINISTRATION		2.6
RX_ORDER		2.6
SCHEDULE		2.6
SERVICE		2.6
SPECIMEN		2.6
SPECIMEN_CONTAINER		2.6
STAFF		2.6
STUDY		2.6
STUDY_OBSERVATION		2.6
STUDY_PHASE		2.6
STUDY_SCHEDULE		2.6
TEST_CONFIGURATION		2.6
TIMING		2.6
TIMING_DIET		2.6
TIMING_ENCODED		2.6
TIMING_GIVE		2.6
TIMING_PRIOR		2.6
TIMING_QTY		2.6
TIMING_QUANTITY		2.6
TIMING_TRAY		2.6
TREATMENT		2.6
VISIT		2.6
"#,
    ),
    code_set(
        "0392",
        "Match Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.392",
        r#"DB	Match on Date of Birth	2.4
NA	Match on Name (Alpha Match)	2.4
NP	Match on Name (Phonetic Match)	2.4
SS	Match on Social Security Number	2.4
"#,
    ),
    code_set(
        "0393",
        "Match Algorithms",
        CodeSetKind::User,
        "2.16.840.1.113883.12.393",
        r#"LINKSOFT_2.01	Proprietary algorithm for LinkSoft v2.01	2.4
MATCHWARE_1.2	Proprietary algorithm for MatchWare v1.2	2.4
"#,
    ),
    code_set(
        "0394",
        "Response Modality",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.394",
        r#"B	Batch	2.4
R	Real Time	2.4
T	Bolus (a series of responses sent at the same time without use of batch formatting)	2.4
"#,
    ),
    code_set(
        "0395",
        "Modify Indicator",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.395",
        r#"M	Modified Subscription	2.4
N	New Subscription	2.4
"#,
    ),
    code_set(
        "0396",
        "Coding System",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.396",
        r#"99zzz	Local general code where z is an alphanumeric character	2.7	2.8.2
99zzz or L	Local general code (where z is an alphanumeric character)	2.4	2.6
ACR	American College of Radiology finding codes	2.4	2.8.2
ACTCODE	Table of HL7 Version 3 ActCode values	2.8.2	2.8.2
ACTRELSS	Used to indicate that the target of the relationship will be a filtered subset of the total related set of targets. Used when there is a need to limit the number of components to the first, the last, the next, the total, the average or some other filtere	2.8.2	2.8.2
ALPHAID2006	German Alpha-ID v2006	2.6	2.8.2
ALPHAID2007	German Alpha-ID v2007	2.6	2.8.2
ALPHAID2008	German Alpha-ID v2008	2.6	2.8.2
ALPHAID2009	German Alpha-ID v2009	2.7	2.8.2
ALPHAID2010	German Alpha-ID v2010	2.7	2.8.2
ALPHAID2011	German Alpha-ID v2011	2.7	2.8.2
ALPHAID2012	German Alpha-ID v2013	2.8.2	2.8.2
ALPHAID2013	German Alpha-ID v2013	2.8.2	2.8.2
ALPHAID2014	German Alpha-ID v2014	2.8.2	2.8.2
ALPHAID2015	German Alpha-ID v2015	2.8.2	2.8.2
ALPHAID2016	German Alpha-ID v2016	2.8.2	2.8.2
AMTv2	Australian Medicines Terminology (v2)	2.8.2	2.8.2
ANS+	HL7 set of units of measure	2.5	2.8.2
ART	WHO Adverse Reaction Terms	2.4	2.8.2
AS4	ASTM E1238/ E1467 Universal	2.4	2.8.2
AS4E	AS4 Neurophysiology Codes	2.4	2.8.2
ATC	American Type Culture Collection	2.4	2.8.2
C4	CPT-4	2.4	2.8.2
C5	CPT-5	2.4	2.6
CAPECC	College of American Pathologists Electronic Cancer Checklist	2.7	2.8.2
CAS	Chemical abstract codes	2.4	2.8.2
CCC	Clinical Care Classification system	2.6	2.8.2
CD2	CDT-2 Codes	2.4	2.8.2
CDCA	CDC Analyte Codes	2.4	2.8.2
CDCEDACUITY	CDC Emergency Department Acuity	2.7	2.8.2
CDCM	CDC Methods/Instruments Codes	2.4	2.8.2
CDCNHSN	CDC National Healthcare Safety Network Codes	2.8.2	2.8.2
CDCOBS	CDC BioSense RT observations (Census) - CDC	2.7	2.8.2
CDCPHINVS	CDC PHIN Vocabulary Coding System	2.7	2.8.2
CDCREC	Race & Ethnicity - CDC	2.7	2.8.2
CDS	CDC Surveillance	2.4	2.8.2
CE	CEN ECG diagnostic codes	2.4	2.5.1
CE (obsolete)	CEN ECG diagnostic codes	2.6	2.8.2
CLP	CLIP	2.4	2.8.2
CPTM	CPT Modifier Code	2.4	2.8.2
CST	COSTART	2.4	2.8.2
CVX	CDC Vaccine Codes	2.4	2.8.2
DCL	DICOM Class Label	2.4	2.4
DCM	DICOM Controlled Terminology	2.4	2.8.2
DQL	DICOM Query Label	2.4	2.4
E	EUCLIDES	2.4	2.8.2
E5	Euclides quantity codes	2.4	2.8.2
E6	Euclides Lab method codes	2.4	2.8.2
E7	Euclides Lab equipment codes	2.4	2.8.2
EDLEVEL	Education Level	2.8.2	2.8.2
ENTITYCODE	Entity Code	2.8.2	2.8.2
ENTITYHDLG	Entity Handling Code	2.8.2	2.8.2
ENZC	Enzyme Codes	2.4	2.8.2
EPASRS	EPA SRS	2.7	2.8.2
FDAUDI	FDA Unique Device Identifier	2.8.2	2.8.2
FDAUNII	Unique Ingredient Identifier (UNII)	2.7	2.8.2
FDDC	First DataBank Drug Codes	2.4	2.8.2
FDDX	First DataBank Diagnostic Codes	2.4	2.8.2
FDK	FDA K10	2.4	2.8.2
FIPS5_2	FIPS 5-2 (State)	2.7	2.8.2
FIPS6_4	FIPS 6-4 (County)	2.7	2.8.2
GDRG2004	G-DRG German DRG Codes v2004	2.6	2.8.2
GDRG2005	G-DRG German DRG Codes v2005	2.6	2.8.2
GDRG2006	G-DRG German DRG Codes v2006	2.6	2.8.2
GDRG2007	G-DRG German DRG Codes v2007	2.6	2.8.2
GDRG2008	G-DRG German DRG Codes v2008	2.6	2.8.2
GDRG2009	G-DRG German DRG Codes v2009	2.7	2.8.2
GMDC2004	German Major Diagnostic Codes v2004	2.6	2.8.2
GMDC2005	German Major Diagnostic Codes v2005	2.6	2.8.2
GMDC2006	German Major Diagnostic Codes v2006	2.6	2.8.2
GMDC2007	German Major Diagnostic Codes v2007	2.6	2.8.2
GMDC2008	German Major Diagnostic Codes v2008	2.6	2.8.2
GMDC2009	German Major Diagnostic Codes v2009	2.7	2.8.2
GS1UDI	GS1 Unique Device Identifier	2.8.2	2.8.2
General code	Active	2.7.1	2.7.1
HB	HIBCC	2.4	2.8.2
HCPCS	CMS (formerly HCFA) Common Procedure Coding System	2.4	2.8.2
HCPT	Health Care Provider Taxonomy	2.5	2.8.2
HHC	Home Health Care	2.4	2.8.2
HI	Health Outcomes	2.4	2.8.2
HIBUDI	HIBCC Unique Device Identifier	2.8.2	2.8.2
HL7nnnn	HL7 Defined Codes where nnnn is the HL7 table number	2.4	2.8.2
HOT	Japanese Nationwide Medicine Code	2.5	2.8.2
HPC	CMS (formerly HCFA )Procedure Codes (HCPCS)	2.4	2.8.2
HSLOC	Healthcare Service Location	2.8.2	2.8.2
I10	ICD-10	2.4	2.8.2
I10C	International Classification of Diseases, 10th Revision, Clinical Modification (ICD-10-CM)	2.8.2	2.8.2
I10G2004	ICD 10 Germany 2004	2.6	2.8.2
I10G2005	ICD 10 Germany 2005	2.6	2.8.2
I10G2006	ICD 10 Germany 2006	2.6	2.8.2
I10P	ICD-10 Procedure Codes	2.4	2.8.2
I9	ICD9	2.4	2.8.2
I9C	ICD-9CM	2.4	2.8.2
I9CDX	ICD-9CM Diagnosis codes	2.6	2.8.2
I9CP	ICD-9CM Procedure codes	2.6	2.8.2
IBT	ISBT	2.4	2.8.2
IBT0001	ISBT 128 Standard transfusion/transplantation data items	2.8.2	2.8.2
IBTnnnn	ISBT 128 codes where nnnn specifies a specific table within ISBT 128.	2.5	2.8.2
IC2	ICHPPC-2	2.4	2.8.2
ICCUDI	ICCBBA Unique Device Identifier	2.8.2	2.8.2
ICD10AM	ICD-10 Australian modification	2.5	2.8.2
ICD10CA	ICD-10 Canada	2.5	2.8.2
ICD10GM2007	ICD 10 Germany v2007	2.6	2.8.2
ICD10GM2008	ICD 10 Germany v2008	2.6	2.8.2
ICD10GM2009	ICD 10 Germany v2009	2.7	2.8.2
ICD10GM2010	ICD 10 Germany v2010	2.7	2.8.2
ICD10GM2011	ICD 10 Germany v2011	2.7	2.8.2
ICD10GM2012	ICD 10 Germany v2012	2.8.2	2.8.2
ICD10GM2013	ICD 10 Germany v2013	2.8.2	2.8.2
ICD10GM2014	ICD 10 Germany v2014	2.8.2	2.8.2
ICD10GM2015	ICD 10 Germany v2015	2.8.2	2.8.2
ICD10GM2016	ICD 10 Germany v2016	2.8.2	2.8.2
ICDO	International Classification of Diseases for Oncology	2.4	2.8.2
ICDO2	International Classification of Disease for Oncology Second Edition	2.7	2.8.2
ICDO3	International Classification of Disease for Oncology Third Edition	2.7	2.8.2
ICF	International Classification of Functioning, Disability and Health (ICF)	2.8.2	2.8.2
ICS	ICCS	2.4	2.8.2
ICSD	International Classification of Sleep Disorders	2.4	2.8.2
IHELAW	IHE Laboratory Analytical Workflow (LAW) Profile Codes.	2.8.2	2.8.2
ISO	ISO 2955.83 (units of measure) with HL7 extensions	2.7	2.8.2
ISO+	ISO 2955.83 (units of measure) with HL7 extensions	2.5	2.6
ISO3166_1	ISO 3166-1 Country Codes	2.7	2.8.2
ISO3166_2	ISO 3166-2 Country subdivisions	2.7	2.8.2
ISO4217	ISO4217 Currency Codes	2.7	2.8.2
ISO639	ISO 639 Language	2.7	2.8.2
ISOnnnn	ISO Defined Codes where nnnn is the ISO table number	2.4	2.6
ISOnnnn (deprecated)	ISO Defined Codes where nnnn is the ISO table number	2.7	2.8.2
ITIS	Integrated Taxonomic Information System	2.6	2.8.2
IUPC	IUPAC/IFCC Component Codes	2.4	2.8.2
IUPP	IUPAC/IFCC Property Codes	2.4	2.8.2
JC10	JLAC/JSLM, nationwide laboratory code	2.5	2.8.2
JC8	Japanese Chemistry	2.4	2.8.2
JJ1017	Japanese Image Examination Cache	2.5	2.8.2
L	Local general code	2.7	2.8.2
LANGUAL	LanguaL	2.8.2	2.8.2
LB	Local billing code	2.4	2.8.2
LN	Logical Observation Identifier Names and Codes (LOINCÂ®)	2.4	2.8.2
MCD	Medicaid	2.4	2.8.2
MCR	Medicare	2.4	2.8.2
MDC	Medical Device Communication	2.6	2.8.2
MDDX	Medispan Diagnostic Codes	2.4	2.8.2
MEDC	Medical Economics Drug Codes	2.4	2.8.2
MEDIATYPE	MIME Media Type IANA	2.8.2	2.8.2
MEDR	Medical Dictionary for Drug Regulatory Affairs (MEDDRA)	2.4	2.8.2
MEDX	Medical Economics Diagnostic Codes	2.4	2.8.2
MGPI	Medispan GPI	2.4	2.8.2
MVX	CDC Vaccine Manufacturer Codes	2.4	2.8.2
NAICS	Industry (NAICS)	2.7	2.8.2
NCPDPnnnnsss	NCPDP code list for data element nnnn [as used in segment sss]	2.6	2.8.2
NDA	NANDA	2.4	2.8.2
NDC	National drug codes	2.4	2.8.2
NDFRT	NDF-RT (Drug Classification)	2.7	2.8.2
NIC	Nursing Interventions Classification	2.4	2.8.2
NIP001	Source of Information (Immunization)	2.7	2.8.2
NIP002	Substance refusal reason	2.7	2.8.2
NIP004	Vaccination - Contraindications, Precautions, and Immunities	2.7	2.8.2
NIP007	Vaccinated at location (facility)	2.7	2.8.2
NIP008	Vaccine purchased with (Type of funding)	2.7	2.8.2
NIP009	Reported adverse event previously	2.7	2.8.2
NIP010	VAERS Report type	2.7	2.8.2
NND	Notifiable Event (Disease/Condition) Code List	2.7	2.8.2
NPI	National Provider Identifier	2.4	2.8.2
NUBC	National Uniform Billing Committee	2.5	2.8.2
NULLFL	Null Flavor	2.7	2.8.2
O301	German Procedure Codes	2.6	2.8.2
O3012004	OPS Germany v2004	2.6	2.8.2
O3012005	OPS Germany v2005	2.6	2.8.2
O3012006	OPS Germany v2006	2.6	2.8.2
OBSMETHOD	Observation Method Code	2.8.2	2.8.2
OHA	Omaha System	2.4	2.8.2
OPS2007	OPS Germany v2007	2.6	2.8.2
OPS2008	OPS Germany v2008	2.6	2.8.2
OPS2009	OPS Germany v2009	2.7	2.8.2
OPS2010	OPS Germany v2010	2.7	2.8.2
OPS2011	OPS Germany v2011	2.7	2.8.2
OPS2012	OPS Germany v2012	2.8.2	2.8.2
OPS2013	OPS Germany v2013	2.8.2	2.8.2
OPS2014	OPS Germany v2014	2.8.2	2.8.2
OPS2015	OPS Germany v2015	2.8.2	2.8.2
OPS2016	OPS Germany v2016	2.8.2	2.8.2
PHDSCSOPT	Source of Payment Typology	2.8.2	2.8.2
PHINQUESTION	CDC Public Health Information Network (PHIN) Question	2.7	2.8.2
PLR	CDC PHLIP Lab result codes that are not covered in SNOMED at the time of this implementation	2.7	2.8.2
PLT	CDC PHLIP Lab test codes, where LOINC concept is too broad or not yet available, especially as needed for ordering and or lab to lab reporting )	2.7	2.8.2
POS	POS Codes	2.4	2.8.2
PRTCPTNMODE	Paticipation Mode Code	2.8.2	2.8.2
RC	Read Classification	2.4	2.8.2
ROLECLASS	Used initially for contact roles.	2.8.2	2.8.2
ROLECODE	Participation Mode	2.8.2	2.8.2
RSPMODE	Specifies the mode, immediate versus deferred or queued, by which a receiver should communicate its receiver responsibilities.	2.8.2	2.8.2
RXNORM	RxNorm	2.7	2.8.2
SCT	SNOMED Clinical Terms	2.6	2.8.2
SCT2	SNOMED Clinical Terms alphanumeric codes	2.6	2.8.2
SDM	SNOMED- DICOM Microglossary	2.4	2.8.2
SIC	Industry (SIC)	2.7	2.8.2
SNM	Systemized Nomenclature of Medicine (SNOMED)	2.4	2.8.2
SNM3	SNOMED International	2.4	2.8.2
SNT	SNOMED topology codes (anatomic sites)	2.4	2.8.2
SOC	Occupation (SOC 2000)	2.7	2.8.2
UB04FL14	Priority (Type) of Visit	2.6	2.8.2
UB04FL15	Point of Origin	2.6	2.8.2
UB04FL17	Patient Discharge Status	2.6	2.8.2
UB04FL31	Occurrence Code	2.7	2.8.2
UB04FL35	Occurrence Span	2.7	2.8.2
UB04FL39	Value Code	2.7	2.8.2
UC	UCDS	2.4	2.8.2
UCUM	UCUM code set for units of measure(from Regenstrief)	2.6	2.8.2
UMD	MDNS	2.4	2.8.2
UML	Unified Medical Language	2.4	2.8.2
UPC	Universal Product Code	2.4	2.8.2
UPIN	UPIN	2.4	2.8.2
USGSGNIS	U.S. Board on Geographic Names (USGS - GNIS)	2.8.2	2.8.2
USPS	United States Postal Service	2.5	2.8.2
VIS	Clinicians are required to track the Vaccine Information Sheet (VIS) that was shared with the recipient of a vaccination. This code system contains codes that identify the document type and the owner of the document.	2.8.2	2.8.2
W1	WHO record # drug codes (6 digit)	2.4	2.8.2
W2	WHO record # drug codes (8 digit)	2.4	2.8.2
W4	WHO record # code with ASTM extension	2.4	2.8.2
WC	WHO ATC	2.4	2.8.2
X12Dennnn	ASC X12 Code List nnnn	2.6	2.8.2
cdcgs1vis	VIS Bar Codes (IIS)	2.8.2	2.8.2
"#,
    ),
    code_set(
        "0397",
        "Sequencing",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.397",
        r#"A	Ascending	2.4
AN	Ascending, case insensitive	2.4
D	Descending	2.4
DN	Descending, case insensitive	2.4
N	None	2.4
"#,
    ),
    code_set(
        "0398",
        "Continuation Style Code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.398",
        r#"F	Fragmentation	2.4
I	Interactive Continuation	2.4
"#,
    ),
    code_set(
        "0399",
        "Country Code",
        CodeSetKind::External,
        "2.16.840.1.113883.12.399",
        r#"ABW		2.4	2.6
AFG		2.4	2.6
AFT		2.4	2.4
AGO		2.4	2.6
AIA		2.4	2.6
ALB		2.4	2.6
AND		2.4	2.6
ANT		2.4	2.6
ARE		2.4	2.6
ARG		2.4	2.6
ARM		2.4	2.6
ASM		2.4	2.6
ATA		2.4	2.4
ATG		2.4	2.6
AUS		2.4	2.6
AUT		2.4	2.6
AZE		2.4	2.6
BDI		2.4	2.6
BEL		2.4	2.6
BEN		2.4	2.6
BFA		2.4	2.6
BGD		2.4	2.6
BGR		2.4	2.6
BHR		2.4	2.6
BHS		2.4	2.6
BIH		2.4	2.6
BLR		2.4	2.6
BLZ		2.4	2.6
BMU		2.4	2.6
BOL		2.4	2.6
BRA		2.4	2.6
BRB		2.4	2.6
BRN		2.4	2.6
BTN		2.4	2.6
BVT		2.4	2.4
BWA		2.4	2.6
CAF		2.4	2.6
CAN		2.4	2.6
CCK		2.4	2.4
CHE		2.4	2.6
CHL		2.4	2.6
CHN		2.4	2.6
CIV		2.4	2.6
CMR		2.4	2.6
COD		2.4	2.6
COG		2.4	2.6
COK		2.4	2.6
COL		2.4	2.6
COM		2.4	2.6
CPV		2.4	2.6
CRI		2.4	2.6
CUB		2.4	2.6
CXR		2.4	2.4
CYM		2.4	2.6
CYP		2.4	2.6
CZE		2.4	2.6
DEU		2.4	2.6
DJI		2.4	2.6
DMA		2.4	2.6
DNK		2.4	2.6
DOM		2.4	2.6
DZA		2.4	2.6
ECU		2.4	2.6
EGY		2.4	2.6
ERI		2.4	2.6
ESH		2.4	2.6
ESP		2.4	2.6
EST		2.4	2.6
ETH		2.4	2.6
FIN		2.4	2.6
FJI		2.4	2.6
FLK		2.4	2.6
FRA		2.4	2.6
FRO		2.4	2.6
FSM		2.4	2.6
GAB		2.4	2.6
GBR		2.4	2.6
GEO		2.4	2.6
GHA		2.4	2.6
GIB		2.4	2.6
GIN		2.4	2.6
GLP		2.4	2.6
GMB		2.4	2.6
GNB		2.4	2.6
GNQ		2.4	2.6
GRC		2.4	2.6
GRD		2.4	2.6
GRL		2.4	2.6
GTM		2.4	2.6
GUF		2.4	2.6
GUM		2.4	2.6
GUY		2.4	2.6
HKG		2.4	2.6
HMD		2.4	2.4
HND		2.4	2.6
HRV		2.4	2.6
HTI		2.4	2.6
HUN		2.4	2.6
IDN		2.4	2.6
IND		2.4	2.6
IOT		2.4	2.4
IRL		2.4	2.6
IRN		2.4	2.6
IRQ		2.4	2.6
ISL		2.4	2.6
ISR		2.4	2.6
ITA		2.4	2.6
JAM		2.4	2.6
JOR		2.4	2.6
JPN		2.4	2.6
KAZ		2.4	2.6
KEN		2.4	2.6
KGZ		2.4	2.6
KHM		2.4	2.6
KIR		2.4	2.6
KNA		2.4	2.6
KOR		2.4	2.6
KWT		2.4	2.6
LAO		2.4	2.6
LBN		2.4	2.6
LBR		2.4	2.6
LBY		2.4	2.6
LCA		2.4	2.6
LIE		2.4	2.6
LKA		2.4	2.6
LSO		2.4	2.6
LTU		2.4	2.6
LUX		2.4	2.6
LVA		2.4	2.6
MAC		2.4	2.6
MAR		2.4	2.6
MCO		2.4	2.6
MDA		2.4	2.6
MDG		2.4	2.6
MDV		2.4	2.6
MEX		2.4	2.6
MHL		2.4	2.6
MKD		2.4	2.6
MLI		2.4	2.6
MLT		2.4	2.6
MMR		2.4	2.6
MNG		2.4	2.6
MNP		2.4	2.6
MOZ		2.4	2.6
MRT		2.4	2.6
MSR		2.4	2.6
MTQ		2.4	2.6
MUS		2.4	2.6
MWI		2.4	2.6
MYS		2.4	2.6
MYT		2.4	2.4
NAM		2.4	2.6
NCL		2.4	2.6
NER		2.4	2.6
NFK		2.4	2.6
NGA		2.4	2.6
NIC		2.4	2.6
NIU		2.4	2.6
NLD		2.4	2.6
NOR		2.4	2.6
NPL		2.4	2.6
NRU		2.4	2.6
NZL		2.4	2.6
OMN		2.4	2.6
PAK		2.4	2.6
PAN		2.4	2.6
PCN		2.4	2.6
PER		2.4	2.6
PHL		2.4	2.6
PLW		2.4	2.6
PNG		2.4	2.6
POL		2.4	2.6
PRI		2.4	2.6
PRK		2.4	2.6
PRT		2.4	2.6
PRY		2.4	2.6
PYF		2.4	2.6
QAT		2.4	2.6
REU		2.4	2.6
ROM		2.4	2.6
RUS		2.4	2.6
RWA		2.4	2.6
SAU		2.4	2.6
SDN		2.4	2.6
SEN		2.4	2.6
SGP		2.4	2.6
SGS		2.4	2.4
SHN		2.4	2.6
SJM		2.4	2.6
SLB		2.4	2.6
SLE		2.4	2.6
SLV		2.4	2.6
SMR		2.4	2.6
SOM		2.4	2.6
SPM		2.4	2.6
STP		2.4	2.6
SUR		2.4	2.6
SVK		2.4	2.6
SVN		2.4	2.6
SWE		2.4	2.6
SWZ		2.4	2.6
SYC		2.4	2.6
SYR		2.4	2.6
TCA		2.4	2.6
TCD		2.4	2.6
TGO		2.4	2.6
THA		2.4	2.6
TJK		2.4	2.6
TKL		2.4	2.6
TKM		2.4	2.6
TMP		2.4	2.4
TON		2.4	2.6
TTO		2.4	2.6
TUN		2.4	2.6
TUR		2.4	2.6
TUV		2.4	2.6
TWN		2.4	2.6
TZA		2.4	2.6
UGA		2.4	2.6
UKR		2.4	2.6
UMI		2.4	2.4
URY		2.4	2.6
USA		2.4	2.6
UZB		2.4	2.6
VAT		2.4	2.6
VCT		2.4	2.6
VEN		2.4	2.6
VGB		2.4	2.6
VIR		2.4	2.6
VNM		2.4	2.6
VUT		2.4	2.6
WLF		2.4	2.6
WSM		2.4	2.6
YEM		2.4	2.6
YUG		2.4	2.4
ZAF		2.4	2.6
ZMB		2.4	2.6
ZWE		2.4	2.6
"#,
    ),
];
