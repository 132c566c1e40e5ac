// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
pub static SETS: &[CodeSet] = &[
    code_set(
        "0200",
        "Name Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.200",
        r#"A	Assigned	2.3
B	Birth name	2.3.1
BAD	Bad Name	2.7
C	Adopted Name	2.3
D	Customary Name	2.3
F	Fathers Name	2.8
I	Licensing Name	2.4
K	Business name	2.6
L	Official Registry Name	2.3
M	Maiden Name	2.3
MSK	Masked	2.7
N	Nickname	2.4
NAV	Temporarily Unavailable	2.7
NB	Newborn Name	2.7
NOUSE	No Longer To Be Used	2.7
O	Other	2.3	2.3
P	Name of Partner/Spouse	2.3.1
R	Registered Name	2.4
REL	Religious	2.7
S	Pseudonym	2.3.1
T	Indigenous/Tribal	2.3.1
TEMP	Temporary Name	2.7
U	Unknown	2.3.1
"#,
    ),
    code_set(
        "0201",
        "Telecommunication Use Code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.201",
        r#"ASN	Answering Service Number	2.3
BPN	Beeper Number	2.3.1
EMR	Emergency Number	2.3
NET	Network (email) Address	2.3
ORN	Other Residence Number	2.3
PRN	Primary Residence Number	2.3
PRS	Personal	2.6
VHN	Vacation Home Number	2.3
WPN	Work Number	2.3
"#,
    ),
    code_set(
        "0202",
        "Telecommunication Equipment Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.202",
        r#"BP	Beeper	2.3
CP	Cellular or Mobile Phone	2.3
FX	Fax	2.3
Internet	Internet Address	2.3
MD	Modem	2.3
PH	Telephone	2.3
SAT	Satellite Phone	2.6
TDD	Telecommunications Device for the Deaf	2.5
TTY	Teletypewriter	2.5
X.400	X.400 email address	2.3
"#,
    ),
    code_set(
        "0203",
        "Identifier Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.203",
        r#"ACSN	Accession ID	2.7
AM	American Express	2.3
AMA	American Medical Association Number	2.6
AN	Account number	2.3
ANC	Account number Creditor	2.5
AND	Account number debitor	2.5
ANON	Anonymous identifier	2.5
ANT	Temporary Account Number	2.5
APRN	Advanced Practice Registered Nurse number	2.5
ASID	Ancestor Specimen ID	2.7
BA	Bank Account Number	2.4
BC	Bank Card Number	2.5
BCT	Birth Certificate	2.6
BR	Birth registry number	2.3
BRN	Breed Registry Number	2.4
BSNR	Primary physician office number	2.7
CC	Cost Center number	2.5
CONM	Change of Name Document	2.6
CY	County number	2.5
CZ	Citizenship Card	2.6
DDS	Dentist license number	2.5
DEA	Drug Enforcement Administration registration number	2.5
DFN	Drug Furnishing or prescriptive authority Number	2.5
DI	Diner's Club card	2.3
DL	Driver's license number	2.3
DN	Doctor number	2.3
DO	Osteopathic License number	2.5
DP	Diplomatic Passport	2.6
DPM	Podiatrist license number	2.5
DR	Donor Registration Number	2.4
DS	Discover Card	2.3
EI	Employee number	2.3
EN	Employer number	2.3
ESN	Staff Enterprise Number	2.6
FI	Facility ID	2.3.1
GI	Guarantor internal identifier	2.3
GL	General ledger number	2.5
GN	Guarantor external identifier	2.3
HC	Health Card Number	2.4
IND	Indigenous/Aboriginal	2.5
JHN	Jurisdictional health number (Canada)	2.4
LACSN	Laboratory Accession ID	2.7
LANR	Lifelong physician number	2.7
LI	Labor and industries number	2.5
LN	License number	2.3.1
LR	Local Registry ID	2.3.1
MA	Patient Medicaid number	2.3
MB	Member Number	2.5
MC	Patient's Medicare number	2.3
MCD	Practitioner Medicaid number	2.5
MCN	Microchip Number	2.4
MCR	Practitioner Medicare number	2.5
MCT	Marriage Certificate	2.6
MD	Medical License number	2.5
MI	Military ID number	2.5
MR	Medical record number	2.3
MRT	Temporary Medical Record Number	2.5
MS	MasterCard	2.3
NBSNR	Secondary physician office number	2.7
NCT	Naturalization Certificate	2.6
NE	National employer identifier	2.3.1
NH	National Health Plan Identifier	2.3.1
NI	National unique individual identifier	2.3.1
NII	National Insurance Organization Identifier	2.5
NIIP	National Insurance Payor Identifier (Payor)	2.5
NNxxx	National Person Identifier where the xxx is the ISO table 3166 3-character (alphabetic) country code	2.3.1
NP	Nurse practitioner number	2.5
NPI	National provider identifier	2.3.1
OD	Optometrist license number	2.5
PA	Physician Assistant number	2.5
PC	Parole Card	2.6
PCN	Penitentiary/correctional institution Number	2.5
PE	Living Subject Enterprise Number	2.5
PEN	Pension Number	2.4
PI	Patient internal identifier	2.3
PN	Person number	2.3.1
PNT	Temporary Living Subject Number	2.5
PPIN	Medicare/CMS Performing Provider Identification Number	2.6
PPN	Passport number	2.5
PRC	Permanent Resident Card Number	2.5
PRN	Provider number	2.3.1
PT	Patient external identifier	2.3
QA	QA number	2.5
RI	Resource identifier	2.5
RN	Registered Nurse Number	2.5
RPH	Pharmacist license number	2.5
RR	Railroad Retirement number	2.3
RRI	Regional registry ID	2.3.1
RRP	Railroad Retirement Provider	2.6
SID	Specimen ID	2.7
SL	State license	2.3.1
SN	Subscriber Number	2.5
SP	Study Permit	2.6
SR	State registry ID	2.3.1
SS	Social Security number	2.3
TAX	Tax ID number	2.5
TN	Treaty Number/ (Canada)	2.5
TPR	Temporary Permanent Resident (Canada)	2.6
U	Unspecified identifier	2.3.1
UPIN	Medicare/CMS (formerly HCFA)'s Universal Physician Identification numbers	2.3.1
USID	Unique Specimen ID	2.7
VN	Visit number	2.3
VP	Visitor Permit	2.6
VS	VISA	2.3
WC	WIC identifier	2.3.1
WCN	Workers' Comp Number	2.4
WP	Work Permit	2.6
XX	Organization identifier	2.3
"#,
    ),
    code_set(
        "0204",
        "Organizational Name Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.204",
        r#"A	Alias name	2.3
D	Display name	2.3
L	Legal name	2.3
SL	Stock exchange listing name	2.3
"#,
    ),
    code_set(
        "0205",
        "Price Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.205",
        r#"AP	administrative price or handling fee	2.3
DC	direct unit cost	2.3
IC	indirect unit cost	2.3
PF	professional fee for performing provider	2.3
TF	technology fee for use of equipment	2.3
TP	total price	2.3
UP	unit price, may be based on length of procedure or service	2.3
"#,
    ),
    code_set(
        "0206",
        "Segment Action Code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.206",
        r#"A	Add/Insert	2.3
D	Delete	2.3
U	Update	2.3
X	No Change	2.6
"#,
    ),
    code_set(
        "0207",
        "Processing Mode",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.207",
        r#"A	Archive	2.3
I	Initial load	2.3
Not present	Not present (the default, meaning current processing)	2.3
R	Restore from archive	2.3
T	Current processing, transmitted at intervals (scheduled or on demand)	2.3.1
"#,
    ),
    code_set(
        "0208",
        "Query Response Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.208",
        r#"AE	Application error	2.3.1
AR	Application reject	2.3.1
NF	No data found, no errors	2.3
OK	Data found, no errors (this is the default)	2.3
"#,
    ),
    code_set(
        "0209",
        "Relational Operator",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.209",
        r#"CT	Contains	2.3
EQ	Equal	2.3
GE	Greater than or equal	2.3
GN	Generic	2.3
GT	Greater than	2.3
LE	Less than or equal	2.3
LT	Less than	2.3
NE	Not Equal	2.3
"#,
    ),
    code_set(
        "0210",
        "Relational Conjunction",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.210",
        r#"AND	Default	2.3
OR		2.3
"#,
    ),
    code_set(
        "0211",
        "Alternate Character Sets",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.211",
        r#"8859/1	The printable characters from the ISO 8859/1 Character set	2.3
8859/15	The printable characters from the ISO 8859/15 (Latin-15)	2.6
8859/2	The printable characters from the ISO 8859/2 Character set	2.3
8859/3	The printable characters from the ISO 8859/3 Character set	2.3
8859/4	The printable characters from the ISO 8859/4 Character set	2.3
8859/5	The printable characters from the ISO 8859/5 Character set	2.3
8859/6	The printable characters from the ISO 8859/6 Character set	2.3
8859/7	The printable characters from the ISO 8859/7 Character set	2.3
8859/8	The printable characters from the ISO 8859/8 Character set	2.3
8859/9	The printable characters from the ISO 8859/9 Character set	2.3
ASCII	The printable 7-bit ASCII character set.	2.3
BIG-5	Code for Taiwanese Character Set (BIG-5)	2.5
CNS 11643-1992	Code for Taiwanese Character Set (CNS 11643-1992)	2.5
GB 18030-2000	Code for Chinese Character Set (GB 18030-2000)	2.5
ISO IR14	Code for Information Exchange (one byte)(JIS X 0201-1976).	2.3.1
ISO IR159	Code of the supplementary Japanese Graphic Character set for information interchange (JIS X 0212-1990).	2.3.1
ISO IR6	ASCII graphic character set consisting of 94 characters.	2.7
ISO IR87	Code for the Japanese Graphic Character set for information interchange (JIS X 0208-1990),	2.3.1
JAS2020	A subset of ISO2020 used for most Kanjii transmissions	2.3	2.3
JIS X 0202	ISO 2022 with escape sequences for Kanjii	2.3	2.3
KS X 1001	Code for Korean Character Set (KS X 1001)	2.5
UNICODE	The world wide character standard from ISO/IEC 10646-1-1993	2.3
UNICODE UTF-16	UCS Transformation Format, 16-bit form	2.5	2.7.1
UNICODE UTF-32	UCS Transformation Format, 32-bit form	2.5	2.7.1
UNICODE UTF-8	UCS Transformation Format, 8-bit form	2.5
"#,
    ),
    code_set(
        "0212",
        "Nationality",
        CodeSetKind::User,
        "2.16.840.1.113883.12.212",
        r#""#,
    ),
    code_set(
        "0213",
        "Purge Status Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.213",
        r#"D	The visit is marked for deletion and the user cannot enter new data against it.	2.3
I	The visit is marked inactive and the user cannot enter new data against it.	2.3
P	Marked for purge. User is no longer able to update the visit.	2.3
"#,
    ),
    code_set(
        "0214",
        "Special Program Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.214",
        r#"CH	Child Health Assistance	2.5
ES	Elective Surgery Program	2.5
FP	Family Planning	2.5
O	Other	2.5
U	Unknown	2.5
"#,
    ),
    code_set(
        "0215",
        "Publicity Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.215",
        r#"F	Family only	2.5
N	No Publicity	2.5
O	Other	2.5
U	Unknown	2.5
"#,
    ),
    code_set(
        "0216",
        "Patient Status Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.216",
        r#"AI	Active Inpatient	2.5
DI	Discharged Inpatient	2.5
"#,
    ),
    code_set(
        "0217",
        "Visit Priority Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.217",
        r#"1	Emergency	2.4
2	Urgent	2.4
3	Elective	2.4
"#,
    ),
    code_set(
        "0218",
        "Patient Charge Adjustment",
        CodeSetKind::User,
        "2.16.840.1.113883.12.218",
        r#""#,
    ),
    code_set(
        "0219",
        "Recurring Service Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.219",
        r#""#,
    ),
    code_set(
        "0220",
        "Living Arrangement",
        CodeSetKind::User,
        "2.16.840.1.113883.12.220",
        r#"A	Alone	2.3
F	Family	2.3
I	Institution	2.3
R	Relative	2.3
S	Spouse Only	2.3
U	Unknown	2.3
"#,
    ),
    code_set(
        "0222",
        "Contact Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.222",
        r#""#,
    ),
    code_set(
        "0223",
        "Living Dependency",
        CodeSetKind::User,
        "2.16.840.1.113883.12.223",
        r#"C	Small Children Dependent	2.4
CB	Common Bath	2.3	2.4
D	Spouse dependent	2.3	2.4
M	Medical Supervision Required	2.3
O	Other	2.4
S	Spouse Dependent	2.3
U	Unknown	2.4
WU	Walk up	2.3	2.4
"#,
    ),
    code_set(
        "0224",
        "Transport Arranged",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.224",
        r#"A	Arranged	2.3
N	Not Arranged	2.3
U	Unknown	2.3
"#,
    ),
    code_set(
        "0225",
        "Escort Required",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.225",
        r#"N	Not Required	2.3
R	Required	2.3
U	Unknown	2.3
"#,
    ),
    code_set(
        "0227",
        "Manufacturers of Vaccines (code=MVX)",
        CodeSetKind::External,
        "2.16.840.1.113883.12.227",
        r#"AB	Abbott Laboratories	2.3	2.8.2
AD	Adams Laboratories, Inc.	2.3	2.8.2
ALP	Alpha Therapeutic Corporation	2.3	2.8.2
AR	Armour	2.3	2.8.2
AVB	Aventis Behring L.L.C.	2.5	2.8.2
AVI	Aviron	2.3.1	2.8.2
BA	Baxter Healthcare Corporation	2.3	2.8.2
BAH	Baxter Healthcare Corporation	2.5	2.8.2
BAY	Bayer Corporation	2.3	2.8.2
BP	Berna Products	2.3	2.8.2
BPC	Berna Products Corporation	2.3.1	2.8.2
CEN	Centeon L.L.C.	2.3.1	2.8.2
CHI	Chiron Corporation	2.3.1	2.8.2
CMP	Celltech Medeva Pharmaceuticals	2.5	2.8.2
CNJ	Cangene Corporation	2.6	2.8.2
CON	Connaught	2.3	2.8.2
DVC	DynPort Vaccine Company, LLC	2.6	2.8.2
EVN	Evans Medical Limited	2.3	2.8.2
GEO	GeoVax Labs, Inc.	2.6	2.8.2
GRE	Greer Laboratories, Inc.	2.3	2.8.2
IAG	Immuno International AG	2.3.1	2.8.2
IM	Merieux	2.3	2.8.2
IUS	Immuno-U.S., Inc.	2.3	2.8.2
JPN	The Research Foundation for Microbial Diseases of Osaka University	2.3	2.8.2
KGC	Korea Green Cross Corporation	2.3	2.8.2
LED	Lederle	2.3	2.8.2
MA	Massachusetts Public Health Biologic Laboratories	2.3	2.8.2
MBL	Massachusetts Biologic Laboratories	2.5	2.8.2
MED	MedImmune, Inc.	2.3.1	2.8.2
MIL	Miles	2.3	2.8.2
MIP	Bioport Corporation	2.3	2.8.2
MSD	Merck & Co., Inc.	2.3	2.8.2
NAB	NABI	2.3	2.8.2
NAV	North American Vaccine, Inc.	2.3.1	2.8.2
NOV	Novartis Pharmaceutical Corporation	2.3.1	2.8.2
NVX	Novavax, Inc.	2.6	2.8.2
NYB	New York Blood Center	2.3	2.8.2
ORT	Ortho-Clinical Diagnostics	2.3.1	2.8.2
OTC	Organon Teknika Corporation	2.3	2.8.2
OTH	Other manufacturer	2.3	2.8.2
PD	Parkedale Pharmaceuticals	2.3	2.8.2
PMC	sanofi pasteur	2.3.1	2.8.2
PRX	Praxis Biologics	2.3	2.8.2
PWJ	PowderJect Pharmaceuticals	2.5	2.8.2
SCL	Sclavo, Inc.	2.3	2.8.2
SI	Swiss Serum and Vaccine Inst.	2.3	2.8.2
SKB	GlaxoSmithKline	2.3	2.8.2
SOL	Solvay Pharmaceuticals	2.6	2.8.2
TAL	Talecris Biotherapeutics	2.6	2.8.2
UNK	Unknown manufacturer	2.3	2.8.2
USA	United States Army Medical Research and Material Command	2.3.1	2.8.2
VXG	VaxGen	2.6	2.8.2
WA	Wyeth-Ayerst	2.3	2.8.2
WAL	Wyeth-Ayerst	2.3.1	2.8.2
ZLB	ZLB Behring	2.6	2.8.2
"#,
    ),
    code_set(
        "0228",
        "Diagnosis Classification",
        CodeSetKind::User,
        "2.16.840.1.113883.12.228",
        r#"C	Consultation	2.3
D	Diagnosis	2.3
I	Invasive procedure not classified elsewhere (I.V., catheter, etc.)	2.3
M	Medication (antibiotic)	2.3
O	Other	2.3
R	Radiological scheduling (not using ICDA codes)	2.3
S	Sign and symptom	2.3
T	Tissue diagnosis	2.3
"#,
    ),
    code_set(
        "0229",
        "DRG Payor",
        CodeSetKind::User,
        "2.16.840.1.113883.12.229",
        r#"C	Champus	2.3	2.7.1
G	Managed Care Organization	2.3	2.7.1
M	Medicare	2.3	2.7.1
"#,
    ),
    code_set(
        "0230",
        "Procedure Functional Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.230",
        r#"A	Anesthesia	2.3
D	Diagnostic procedure	2.3
I	Invasive procedure not classified elsewhere (e.g., IV, catheter, etc.)	2.3
P	Procedure for treatment (therapeutic, including operations)	2.3
"#,
    ),
    code_set(
        "0231",
        "Student Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.231",
        r#"F	Full-time student	2.3
N	Not a student	2.3
P	Part-time student	2.3
"#,
    ),
    code_set(
        "0232",
        "- Insurance Company Contact Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.232",
        r#"01	Medicare claim status	2.3
02	Medicaid claim status	2.3
03	Name/address change	2.3
"#,
    ),
    code_set(
        "0233",
        "Non-Concur Code/Description",
        CodeSetKind::User,
        "2.16.840.1.113883.12.233",
        r#""#,
    ),
    code_set(
        "0234",
        "Report Timing",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.234",
        r#"10D	10 day report	2.3
15D	15 day report	2.3
30D	30 day report	2.3
3D	3 day report	2.3
7D	7 day report	2.3
AD	Additional information	2.3
CO	Correction	2.3
DE	Device evaluation	2.3
PD	Periodic	2.3
RQ	Requested information	2.3
"#,
    ),
    code_set(
        "0235",
        "Report Source",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.235",
        r#"C	Clinical trial	2.3
D	Database/registry/poison control center	2.3
E	Distributor	2.3
H	Health professional	2.3
L	Literature	2.3
M	Manufacturer/marketing authority holder	2.3
N	Non-healthcare professional	2.3
O	Other	2.3
P	Patient	2.3
R	Regulatory agency	2.3
"#,
    ),
    code_set(
        "0236",
        "Event Reported To",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.236",
        r#"D	Distributor	2.3
L	Local facility/user facility	2.3
M	Manufacturer	2.3
R	Regulatory agency	2.3
"#,
    ),
    code_set(
        "0237",
        "Event Qualification",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.237",
        r#"A	Abuse	2.3
B	Unexpected beneficial effect	2.3
D	Dependency	2.3
I	Interaction	2.3
L	Lack of expect therapeutic effect	2.3
M	Misuse	2.3
O	Overdose	2.3
W	Drug withdrawal	2.3
"#,
    ),
    code_set(
        "0238",
        "Event Seriousness",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.238",
        r#"N	No	2.3
S	Significant	2.3
Y	Yes	2.3
"#,
    ),
    code_set(
        "0239",
        "Event Expected",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.239",
        r#"N	No	2.3
U	Unknown	2.3
Y	Yes	2.3
"#,
    ),
    code_set(
        "0240",
        "Event Consequence",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.240",
        r#"C	Congenital anomaly/birth defect	2.3
D	Death	2.3
H	Caused hospitalized	2.3
I	Incapacity which is significant, persistent or permanent	2.3
J	Disability which is significant, persistent or permanent	2.3
L	Life threatening	2.3
O	Other	2.3
P	Prolonged hospitalization	2.3
R	Required intervention to prevent permanent impairment/damage	2.3
"#,
    ),
    code_set(
        "0241",
        "Patient Outcome",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.241",
        r#"D	Died	2.3
F	Fully recovered	2.3
N	Not recovering/unchanged	2.3
R	Recovering	2.3
S	Sequelae	2.3
U	Unknown	2.3
W	Worsening	2.3
"#,
    ),
    code_set(
        "0242",
        "Primary Observer's Qualification",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.242",
        r#"C	Health care consumer/patient	2.3
H	Other health professional	2.3
L	Lawyer/attorney	2.3
M	Mid-level professional (nurse, nurse practitioner, physician's assistant)	2.3
O	Other non-health professional	2.3
P	Physician (osteopath, homeopath)	2.3
R	Pharmacist	2.3
"#,
    ),
    code_set(
        "0243",
        "Identity May Be Divulged",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.243",
        r#"N	No	2.3
NA	Not applicable	2.3
Y	Yes	2.3
"#,
    ),
    code_set(
        "0244",
        "Single Use Device",
        CodeSetKind::User,
        "2.16.840.1.113883.12.244",
        r#""#,
    ),
    code_set(
        "0245",
        "Product Problem",
        CodeSetKind::User,
        "2.16.840.1.113883.12.245",
        r#""#,
    ),
    code_set(
        "0246",
        "Product Available for Inspection",
        CodeSetKind::User,
        "2.16.840.1.113883.12.246",
        r#""#,
    ),
    code_set(
        "0247",
        "Status of Evaluation",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.247",
        r#"A	Evaluation anticipated, but not yet begun	2.3
C	Product received in condition which made analysis impossible	2.3
D	Product discarded -- unable to follow up	2.3
I	Product remains implanted -- unable to follow up	2.3
K	Problem already known, no evaluation necessary	2.3
O	Other	2.3
P	Evaluation in progress	2.3
Q	Product under quarantine -- unable to follow up	2.3
R	Product under recall/corrective action	2.3
U	Product unavailable for follow up investigation	2.3
X	Product not made by company	2.3
Y	Evaluation completed	2.3
"#,
    ),
    code_set(
        "0248",
        "Product Source",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.248",
        r#"A	Actual product involved in incident was evaluated	2.3
L	A product from the same lot as the actual product involved was evaluated	2.3
N	A product from a controlled/non-related inventory was evaluated	2.3
R	A product from a reserve sample was evaluated	2.3
"#,
    ),
    code_set(
        "0249",
        "Generic Product",
        CodeSetKind::User,
        "2.16.840.1.113883.12.249",
        r#""#,
    ),
    code_set(
        "0250",
        "Relatedness Assessment",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.250",
        r#"H	Highly probable	2.3
I	Improbable	2.3
M	Moderately probable	2.3
N	Not related	2.3
S	Somewhat probable	2.3
"#,
    ),
    code_set(
        "0251",
        "Action Taken in Response to the Event",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.251",
        r#"DI	Product dose or frequency of use increased	2.3
DR	Product dose or frequency of use reduced	2.3
N	None	2.3
OT	Other	2.3
WP	Product withdrawn permanently	2.3
WT	Product withdrawn temporarily	2.3
"#,
    ),
    code_set(
        "0252",
        "Causality Observations",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.252",
        r#"AW	Abatement of event after product withdrawn	2.3
BE	Event recurred after product reintroduced	2.3
DR	Dose response observed	2.3
EX	Alternative explanations for the event available	2.3
IN	Event occurred after product introduced	2.3
LI	Literature reports association of product with event	2.3
OE	Occurrence of event was confirmed by objective evidence	2.3
OT	Other	2.3
PL	Effect observed when patient receives placebo	2.3
SE	Similar events in past for this patient	2.3
TC	Toxic levels of product documented in blood or body fluids	2.3
"#,
    ),
    code_set(
        "0253",
        "Indirect Exposure Mechanism",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.253",
        r#"B	Breast milk	2.3
F	Father	2.3
O	Other	2.3
P	Transplacental	2.3
X	Blood product	2.3
"#,
    ),
    code_set(
        "0254",
        "Kind of Quantity",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.254",
        r#"ABS	Absorbance	2.3
ACNC	Concentration, Arbitrary Substance	2.3
ACT	Activity	2.3
APER	Appearance	2.3
ARB	Arbitrary	2.3
AREA	Area	2.3
ASPECT	Aspect	2.3
CACT	Catalytic Activity	2.3
CCNT	Catalytic Content	2.3
CCRTO	Catalytic Concentration Ratio	2.3
CFR	Catalytic Fraction	2.3
CLAS	Class	2.3
CNC	Catalytic Concentration	2.3
CNST	Constant	2.3
COEF	Coefficient	2.3
COLOR	Color	2.3
CONS	Consistency	2.3
CRAT	Catalytic Rate	2.3
CRTO	Catalytic Ratio	2.3
DEN	Density	2.3
DEV	Device	2.3
DIFF	Difference	2.3
ELAS	Elasticity	2.3
ELPOT	Electrical Potential (Voltage)	2.3
ELRAT	Electrical current (amperage)	2.3
ELRES	Electrical Resistance	2.3
ENGR	Energy	2.3
ENT	Entitic	2.3
ENTCAT	Entitic Catalytic Activity	2.3
ENTNUM	Entitic Number	2.3
ENTSUB	Entitic Substance of Amount	2.3
ENTVOL	Entitic Volume	2.3
EQL	Equilibrium	2.3
FORCE	Mechanical force	2.3
FREQ	Frequency	2.3
IMP	Impression/ interpretation of study	2.3
KINV	Kinematic Viscosity	2.3
LEN	Length	2.3
LINC	Length Increment	2.3
LIQ	Liquefaction	2.3
MASS	Mass	2.3
MCNC	Mass Concentration	2.3
MCNT	Mass Content	2.3
MCRTO	Mass Concentration Ratio	2.3
MFR	Mass Fraction	2.3
MGFLUX	Magnetic flux	2.3
MINC	Mass Increment	2.3
MORPH	Morphology	2.3
MOTIL	Motility	2.3
MRAT	Mass Rate	2.3
MRTO	Mass Ratio	2.3
NCNC	Number Concentration	2.3
NCNT	Number Content	2.3
NFR	Number Fraction	2.3
NRTO	Number Ratio	2.3
NUM	Number	2.3
OD	Optical density	2.3
OSMOL	Osmolality	2.3
PRES	Pressure (Partial)	2.3
PRID	Presence/Identity/Existence	2.3
PWR	Power (wattage)	2.3
RANGE	Ranges	2.3
RATIO	Ratios	2.3
RCRLTM	Reciprocal Relative Time	2.3
RDEN	Relative Density	2.3
REL	Relative	2.3
RLMCNC	Relative Mass Concentration	2.3
RLSCNC	Relative Substance Concentration	2.3
RLTM	Relative Time	2.3
SATFR	Saturation Fraction	2.3
SCNC	Substance Concentration	2.3
SCNCIN	Substance Concentration Increment	2.3
SCNT	Substance Content	2.3
SCNTR	Substance Content Rate	2.3
SCRTO	Substance Concentration Ratio	2.3
SFR	Substance Fraction	2.3
SHAPE	Shape	2.3
SMELL	Smell	2.3
SRAT	Substance Rate	2.3
SRTO	Substance Ratio	2.3
SUB	Substance Amount	2.3
SUSC	Susceptibility	2.3
TASTE	Taste	2.3
TEMP	Temperature	2.3
TEMPDF	Temperature Difference	2.3
TEMPIN	Temperature Increment	2.3
THRMCNC	Threshold Mass Concentration	2.3
THRSCNC	Threshold Substance Concentration	2.3
TIME	Time (e.g. seconds)	2.3
TITR	Dilution Factor (Titer)	2.3
TMDF	Time Difference	2.3
TMSTP	Time Stamp-Date and Time	2.3
TRTO	Time Ratio	2.3
TYPE	Type	2.3
VCNT	Volume Content	2.3
VEL	Velocity	2.3
VELRT	Velocity Ratio	2.3
VFR	Volume Fraction	2.3
VISC	Viscosity	2.3
VOL	Volume	2.3
VRAT	Volume Rate	2.3
VRTO	Volume Ratio	2.3
"#,
    ),
    code_set(
        "0255",
        "Duration Categories",
        CodeSetKind::User,
        "2.16.840.1.113883.12.255",
        r#"*	(asterisk) Life of the "unit"	2.3
12H	12 hours	2.3
1H	1 hour	2.3
1L	1 months (30 days)	2.3
1W	1 week	2.3
2.5H	2 1/2 hours	2.3
24H	24 hours	2.3
2D	2 days	2.3
2H	2 hours	2.3
2L	2 months	2.3
2W	2 weeks	2.3
30M	30 minutes	2.3
3D	3 days	2.3
3H	3 hours	2.3
3L	3 months	2.3
3W	3 weeks	2.3
4D	4 days	2.3
4H	4 hours	2.3
4W	4 weeks	2.3
5D	5 days	2.3
5H	5 hours	2.3
6D	6 days	2.3
6H	6 hours	2.3
7H	7 hours	2.3
8H	8 hours	2.3
PT	point in time	2.3
"#,
    ),
    code_set(
        "0256",
        "Time Delay Post Challenge",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.256",
        r#"10D	10 days	2.3
10M	10 minutes post challenge	2.3
12H	12 hours post challenge	2.3
15M	15 minutes post challenge	2.3
1H	1 hour post challenge	2.3
1L	1 month (30 days) post challenge	2.3
1M	1 minute post challenge	2.3
1W	1 week	2.3
2.5H	2 1/2 hours post challenge	2.3
20M	20 minutes post challenge	2.3
24H	24 hours post challenge	2.3
25M	25 minutes post challenge	2.3
2D	2 days	2.3
2H	2 hours post challenge	2.3
2L	2 months (60 days) post challenge	2.3
2M	2 minutes post challenge	2.3
2W	2 weeks	2.3
30M	30 minutes post challenge	2.3
3D	3 days	2.3
3H	3 hours post challenge	2.3
3L	3 months (90 days) post challenge	2.3
3M	3 minutes post challenge	2.3
3W	3 weeks	2.3
4D	4 days	2.3
4H	4 hours post challenge	2.3
4M	4 minutes post challenge	2.3
4W	4 weeks	2.3
5D	5 days	2.3
5H	5 hours post challenge	2.3
5M	5 minutes post challenge	2.3
6D	6 days	2.3
6H	6 hours post challenge	2.3
6M	6 minutes post challenge	2.3
7D	7 days	2.3
7H	7 hours post challenge	2.3
7M	7 minutes post challenge	2.3
8H	8 hours post challenge	2.3
8H SHIFT	8 hours aligned on nursing shifts	2.3
8M	8 minutes post challenge	2.3
9M	9 minutes post challenge	2.3
BS	Baseline (time just before the challenge)	2.3
PEAK	The time post drug dose at which the highest drug level is reached (differs by drug)	2.3
RANDOM	Time from the challenge, or dose not specified. (random)	2.3
TROUGH	The time post drug dose at which the lowest drug level is reached (varies with drug)	2.3
"#,
    ),
    code_set(
        "0257",
        "Nature of Challenge",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.257",
        r#"CFST	Fasting (no calorie intake) for the period specified in the time component of the term, e.g., 1H POST CFST	2.3
EXCZ	Exercise undertaken as challenge (can be quantified)	2.3
FFST	No fluid intake for the period specified in the time component of the term	2.3
"#,
    ),
    code_set(
        "0258",
        "Relationship Modifier",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.258",
        r#"BPU	Blood product unit	2.3
CONTROL	Control	2.3
DONOR	Donor	2.3
PATIENT	Patient	2.3
"#,
    ),
    code_set(
        "0259",
        "Modality",
        CodeSetKind::User,
        "2.16.840.1.113883.12.259",
        r#"AS	Angioscopy	2.3	2.8.2
BS	Biomagnetic imaging	2.3	2.8.2
CD	Color flow Doppler	2.3	2.8.2
CP	Colposcopy	2.3	2.8.2
CR	Computed radiography	2.3	2.8.2
CS	Cystoscopy	2.3	2.8.2
CT	Computed tomography	2.3	2.8.2
DD	Duplex Doppler	2.3	2.8.2
DG	Diapanography	2.3	2.8.2
DM	Digital microscopy	2.3	2.8.2
EC	Echocardiography	2.3	2.8.2
ES	Endoscopy	2.3	2.8.2
FA	Fluorescein angiography	2.3	2.8.2
FS	Fundoscopy	2.3	2.8.2
LP	Laparoscopy	2.3	2.8.2
LS	Laser surface scan	2.3	2.8.2
MA	Magnetic resonance angiography	2.3	2.8.2
MS	Magnetic resonance spectroscopy	2.3	2.8.2
NM	Nuclear Medicine (radioisotope study)	2.3	2.8.2
OT	Other	2.3	2.8.2
PT	Positron emission tomography (PET)	2.3	2.8.2
RF	Radio fluoroscopy	2.3	2.8.2
ST	Single photon emission computed tomography (SPECT)	2.3	2.8.2
TG	Thermography	2.3	2.8.2
US	Ultrasound	2.3	2.8.2
XA	X-ray Angiography	2.3	2.8.2
"#,
    ),
    code_set(
        "0260",
        "Patient Location Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.260",
        r#"B	Bed	2.3
C	Clinic	2.3
D	Department	2.3
E	Exam Room	2.3
L	Other Location	2.3
N	Nursing Unit	2.3
O	Operating Room	2.3
R	Room	2.3
"#,
    ),
    code_set(
        "0261",
        "Location Equipment",
        CodeSetKind::User,
        "2.16.840.1.113883.12.261",
        r#"EEG	Electro-Encephalogram	2.3
EKG	Electro-Cardiogram	2.3
INF	Infusion pump	2.3
IVP	IV pump	2.3
OXY	Oxygen	2.3
SUC	Suction	2.3
VEN	Ventilator	2.3
VIT	Vital signs monitor	2.3
"#,
    ),
    code_set(
        "0262",
        "Privacy Level",
        CodeSetKind::User,
        "2.16.840.1.113883.12.262",
        r#"F	Isolation	2.3
J	Private room - medically justified	2.3
P	Private room	2.3
Q	Private room - due to overflow	2.3
S	Semi-private room	2.3
W	Ward	2.3
"#,
    ),
    code_set(
        "0263",
        "Level of Care",
        CodeSetKind::User,
        "2.16.840.1.113883.12.263",
        r#"A	Ambulatory	2.3
C	Critical care	2.3
E	Emergency	2.3
F	Isolation	2.3
N	Intensive care	2.3
R	Routine	2.3
S	Surgery	2.3
"#,
    ),
    code_set(
        "0264",
        "Location Department",
        CodeSetKind::User,
        "2.16.840.1.113883.12.264",
        r#""#,
    ),
    code_set(
        "0265",
        "Specialty Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.265",
        r#"ALC	Allergy	2.3
AMB	Ambulatory	2.3
CAN	Cancer	2.3
CAR	Coronary/cardiac care	2.3
CCR	Critical care	2.3
CHI	Chiropractic	2.3
EDI	Education	2.3
EMR	Emergency	2.3
FPC	Family planning	2.3
INT	Intensive care	2.3
ISO	Isolation	2.3
NAT	Naturopathic	2.3
NBI	Newborn, nursery, infants	2.3
OBG	Obstetrics, gynecology	2.3
OBS	Observation	2.3
OTH	Other specialty	2.3
PED	Pediatrics	2.3
PHY	General/family practice	2.3
PIN	Pediatric/neonatal intensive care	2.3
PPS	Pediatric psychiatric	2.3
PRE	Pediatric rehabilitation	2.3
PSI	Psychiatric intensive care	2.3
PSY	Psychiatric	2.3
REH	Rehabilitation	2.3
SUR	Surgery	2.3
WIC	Walk-in clinic	2.3
"#,
    ),
    code_set(
        "0267",
        "Days of the Week",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.267",
        r#"FRI	Friday	2.3
MON	Monday	2.3
SAT	Saturday	2.3
SUN	Sunday	2.3
THU	Thursday	2.3
TUE	Tuesday	2.3
WED	Wednesday	2.3
"#,
    ),
    code_set(
        "0268",
        "Override",
        CodeSetKind::User,
        "2.16.840.1.113883.12.268",
        r#"A	Override allowed	2.3
R	Override required	2.3
X	Override not allowed	2.3
"#,
    ),
    code_set(
        "0269",
        "Charge On Indicator",
        CodeSetKind::User,
        "2.16.840.1.113883.12.269",
        r#"O	Charge on Order	2.3
R	Charge on Result	2.3
"#,
    ),
    code_set(
        "0270",
        "Document Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.270",
        r#"AR	Autopsy report	2.3
CD	Cardiodiagnostics	2.3
CN	Consultation	2.3
DI	Diagnostic imaging	2.3
DS	Discharge summary	2.3
ED	Emergency department report	2.3
HP	History and physical examination	2.3
OP	Operative report	2.3
PC	Psychiatric consultation	2.3
PH	Psychiatric history and physical examination	2.3
PN	Procedure note	2.3
PR	Progress note	2.3
SP	Surgical pathology	2.3
TS	Transfer summary	2.3
"#,
    ),
    code_set(
        "0271",
        "Document Completion Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.271",
        r#"AU	Authenticated	2.3
DI	Dictated	2.3
DO	Documented	2.3
IN	Incomplete	2.3
IP	In Progress	2.3
LA	Legally authenticated	2.3
PA	Pre-authenticated	2.3
"#,
    ),
    code_set(
        "0272",
        "Document Confidentiality Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.272",
        r#"1	ASTM Level 1	2.3	2.3
2	ASTM Level 2	2.3	2.3
3	ASTM Level 3	2.3	2.3
R	Restricted	2.3.1
RE	Restricted	2.3	2.3
U	Usual control	2.3.1
UC	Usual control	2.3	2.3
V	Very restricted	2.3.1
VR	Very restricted	2.3	2.3
"#,
    ),
    code_set(
        "0273",
        "Document Availability Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.273",
        r#"AV	Available for patient care	2.3
CA	Deleted	2.3.1
OB	Obsolete	2.3.1
UN	Unavailable for patient care	2.3
"#,
    ),
    code_set(
        "0275",
        "Document Storage Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.275",
        r#"AA	Active and archived	2.3
AC	Active	2.3
AR	Archived (not active)	2.3
PU	Purged	2.3
"#,
    ),
    code_set(
        "0276",
        "Appointment reason codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.276",
        r#"CHECKUP	A routine check-up, such as an annual physical	2.3
EMERGENCY	Emergency appointment	2.3
FOLLOWUP	A follow up visit from a previous appointment	2.3
ROUTINE	Routine appointment - default if not valued	2.3
WALKIN	A previously unscheduled walk-in visit	2.3
"#,
    ),
    code_set(
        "0277",
        "Appointment Type Codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.277",
        r#"Complete	A request to add a completed appointment, used to maintain records of completed appointments that did not appear in the schedule (e.g., STAT, walk-in, etc.)	2.3
Normal	Routine schedule request type - default if not valued	2.3
Tentative	A request for a tentative (e.g., "penciled in") appointment	2.3
"#,
    ),
    code_set(
        "0278",
        "Filler status codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.278",
        r#"Blocked	Blocked	2.3
Booked	Booked	2.3
Cancelled	Cancelled	2.3
Complete	Complete	2.3
Deleted	Deleted	2.3
Discontinued	Discontinued	2.3
Noshow	Noshow	2.5
Overbook	Overbook	2.3
Pending	Pending	2.3
Started	Started	2.3
Waitlist	Waitlist	2.3
"#,
    ),
    code_set(
        "0279",
        "Allow Substitution Codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.279",
        r#"Confirm	Contact the Placer Contact Person prior to making any substitutions of this resource	2.3
No	Substitution of this resource is not allowed	2.3
Notify	Notify the Placer Contact Person, through normal institutional procedures, that a substitution of this resource has been made	2.3
Yes	Substitution of this resource is allowed	2.3
"#,
    ),
    code_set(
        "0280",
        "Referral Priority",
        CodeSetKind::User,
        "2.16.840.1.113883.12.280",
        r#"A	ASAP	2.3
R	Routine	2.3
S	STAT	2.3
"#,
    ),
    code_set(
        "0281",
        "Referral Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.281",
        r#"Hom	Home Care	2.3
Lab	Laboratory	2.3
Med	Medical	2.3
Psy	Psychiatric	2.3
Rad	Radiology	2.3
Skn	Skilled Nursing	2.3
"#,
    ),
    code_set(
        "0282",
        "Referral Disposition",
        CodeSetKind::User,
        "2.16.840.1.113883.12.282",
        r#"AM	Assume Management	2.3
RP	Return Patient After Evaluation	2.3
SO	Second Opinion	2.3
WR	Send Written Report	2.3
"#,
    ),
    code_set(
        "0283",
        "Referral Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.283",
        r#"A	Accepted	2.3
E	Expired	2.3
P	Pending	2.3
R	Rejected	2.3
"#,
    ),
    code_set(
        "0284",
        "Referral Category",
        CodeSetKind::User,
        "2.16.840.1.113883.12.284",
        r#"A	Ambulatory	2.3
E	Emergency	2.3
I	Inpatient	2.3
O	Outpatient	2.3
"#,
    ),
    code_set(
        "0285",
        "Insurance Company ID Codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.285",
        r#""#,
    ),
    code_set(
        "0286",
        "Provider Role",
        CodeSetKind::User,
        "2.16.840.1.113883.12.286",
        r#"CP	Consulting Provider	2.3
PP	Primary Care Provider	2.3
RP	Referring Provider	2.3
RT	Referred to Provider	2.3
"#,
    ),
    code_set(
        "0287",
        "Problem/Goal Action Code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.287",
        r#"AD	ADD	2.3
CO	CORRECT	2.3
DE	DELETE	2.3
LI	LINK	2.3
UC	UNCHANGED	2.3
UN	UNLINK	2.3
UP	UPDATE	2.3
"#,
    ),
    code_set(
        "0288",
        "Census Tract",
        CodeSetKind::User,
        "2.16.840.1.113883.12.288",
        r#""#,
    ),
    code_set(
        "0289",
        "County/Parish",
        CodeSetKind::User,
        "2.16.840.1.113883.12.289",
        r#""#,
    ),
    code_set(
        "0290",
        "MIME base64 encoding characters",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.290",
        r#"(pad)	=	2.3	2.4
0	A	2.3	2.4
1	B	2.3	2.4
10	K	2.3	2.4
11	L	2.3	2.4
12	M	2.3	2.4
13	N	2.3	2.4
14	O	2.3	2.4
15	P	2.3	2.4
16	Q	2.3	2.4
17	R	2.3	2.4
18	S	2.3	2.4
19	T	2.3	2.4
2	C	2.3	2.4
20	U	2.3	2.4
21	V	2.3	2.4
22	W	2.3	2.4
23	X	2.3	2.4
24	Y	2.3	2.4
25	Z	2.3	2.4
26	a	2.3	2.4
27	b	2.3	2.4
28	c	2.3	2.4
29	d	2.3	2.4
3	D	2.3	2.4
30	e	2.3	2.4
31	f	2.3	2.4
32	g	2.3	2.4
33	h	2.3	2.4
34	I	2.3	2.4
35	j	2.3	2.4
36	k	2.3	2.4
37	l	2.3	2.4
38	m	2.3	2.4
39	n	2.3	2.4
4	E	2.3	2.4
40	o	2.3	2.4
41	p	2.3	2.4
42	q	2.3	2.4
43	r	2.3	2.4
44	s	2.3	2.4
45	t	2.3	2.4
46	u	2.3	2.4
47	v	2.3	2.4
48	w	2.3	2.4
49	x	2.3	2.4
5	F	2.3	2.4
50	y	2.3	2.4
51	z	2.3	2.4
52	0	2.3	2.4
53	1	2.3	2.4
54	2	2.3	2.4
55	3	2.3	2.4
56	4	2.3	2.4
57	5	2.3	2.4
58	6	2.3	2.4
59	7	2.3	2.4
6	G	2.3	2.4
60	8	2.3	2.4
61	9	2.3	2.4
62	+	2.3	2.4
63	/	2.3	2.4
7	H	2.3	2.4
8	I	2.3	2.4
9	J	2.3	2.4
"#,
    ),
    code_set(
        "0291",
        "Subtype of Referenced Data",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.291",
        r#"BASIC	ISDN PCM audio data	2.3
DICOM	Digital Imaging and Communications in Medicine	2.3
FAX	Facsimile data	2.3
GIF	Graphics Interchange Format	2.3
HTML	Hypertext Markup Language	2.3
JOT	Electronic ink data (Jot 1.0 standard)	2.3
JPEG	Joint Photographic Experts Group	2.3
Octet-stream	Uninterpreted binary data	2.3
PICT	PICT format image data	2.3
PostScript	PostScript program	2.3
RTF	Rich Text Format	2.3
SGML	Standard Generalized Markup Language (HL7 V2.3.1 and later)	2.3.1
TIFF	TIFF image data	2.3
XML	Extensible Markup Language (HL7 V2.3.1 and later)	2.3.1
x-hl7-cda-level-one	HL7 Clinical Document Architecture Level One document	2.4
"#,
    ),
    code_set(
        "0292",
        "Vaccines Administered",
        CodeSetKind::External,
        "2.16.840.1.113883.12.292",
        r#"01	DTP	2.3	2.8.2
02	OPV	2.3	2.8.2
03	MMR	2.3	2.8.2
04	M/R	2.3	2.8.2
05	measles	2.3	2.8.2
06	rubella	2.3	2.8.2
07	mumps	2.3	2.8.2
08	Hep B, adolescent or pediatric	2.3	2.8.2
09	Td (adult)	2.3	2.8.2
10	IPV	2.3	2.8.2
100	pneumococcal conjugate	2.4	2.8.2
101	typhoid, ViCPs	2.4	2.8.2
102	DTP-Hib-Hep B	2.5	2.8.2
103	meningococcal C conjugate	2.5	2.8.2
104	Hep A-Hep B	2.5	2.8.2
105	vaccinia (smallpox) diluted	2.5	2.8.2
106	DTaP, 5 pertussis antigens6	2.5	2.8.2
107	DTaP, NOS	2.5	2.8.2
108	meningococcal, NOS	2.5	2.8.2
109	pneumococcal, NOS	2.5	2.8.2
11	pertussis	2.3	2.8.2
110	DTaP-Hep B-IPV	2.6	2.8.2
111	influenza, live, intranasal	2.6	2.8.2
112	tetanus toxoid, NOS	2.6	2.8.2
113	Td (adult)	2.6	2.8.2
114	meningococcal A,C,Y,W-135 diphtheria conjugate	2.6	2.8.2
115	Tdap	2.6	2.8.2
116	rotavirus, pentavalent	2.6	2.8.2
117	VZIG (IND)	2.6	2.8.2
118	HPV, bivalent	2.6	2.8.2
119	rotavirus, monovalent	2.6	2.8.2
12	diphtheria antitoxin	2.3	2.8.2
120	DTaP-Hib-IPV	2.6	2.8.2
121	zoster	2.6	2.8.2
122	rotavirus, NOS1	2.6	2.8.2
13	TIG	2.3	2.8.2
14	IG, NOS	2.3	2.8.2
15	influenza, split (incl. purified surface antigen)	2.3	2.8.2
16	influenza, whole	2.3	2.8.2
17	Hib, NOS	2.3	2.8.2
18	rabies, intramuscular injection	2.3	2.8.2
19	BCG	2.3	2.8.2
20	DTaP	2.3	2.8.2
21	varicella	2.3	2.8.2
22	DTP-Hib	2.3	2.8.2
23	plague	2.3	2.8.2
24	anthrax	2.3	2.8.2
25	typhoid, oral	2.3	2.8.2
26	cholera	2.3	2.8.2
27	botulinum antitoxin	2.3	2.8.2
28	DT (pediatric)	2.3	2.8.2
29	CMVIG	2.3	2.8.2
30	HBIG	2.3	2.8.2
31	Hep A, pediatric, NOS	2.3	2.8.2
32	meningococcal	2.3	2.8.2
33	pneumococcal	2.3	2.8.2
34	RIG	2.3	2.8.2
35	tetanus toxoid	2.3	2.8.2
36	VZIG	2.3	2.8.2
37	yellow fever	2.3	2.8.2
38	rubella/mumps	2.3	2.8.2
39	Japanese encephalitis	2.3	2.8.2
40	rabies, intradermal injection	2.3	2.8.2
41	typhoid, parenteral	2.3	2.8.2
42	Hep B, adolescent/high risk infant2	2.3	2.8.2
43	Hep B, adult4	2.3	2.8.2
44	Hep B, dialysis	2.3	2.8.2
45	Hep B, NOS	2.3	2.8.2
46	Hib (PRP-D)	2.3	2.8.2
47	Hib (HbOC)	2.3	2.8.2
48	Hib (PRP-T)	2.3	2.8.2
49	Hib (PRP-OMP)	2.3	2.8.2
50	DTaP-Hib	2.3	2.8.2
51	Hib-Hep B	2.3	2.8.2
52	Hep A, adult	2.3	2.8.2
53	typhoid, parenteral, AKD (U.S. military)	2.3.1	2.8.2
54	adenovirus, type 4	2.3.1	2.8.2
55	adenovirus, type 7	2.3.1	2.8.2
56	dengue fever	2.3.1	2.8.2
57	hantavirus	2.3.1	2.8.2
58	Hep C	2.3.1	2.8.2
59	Hep E	2.3.1	2.8.2
60	herpes simplex 2	2.3.1	2.8.2
61	HIV	2.3.1	2.8.2
62	HPV, quadrivalent	2.3.1	2.8.2
63	Junin virus	2.3.1	2.8.2
64	leishmaniasis	2.3.1	2.8.2
65	leprosy	2.3.1	2.8.2
66	Lyme disease	2.3.1	2.8.2
67	malaria	2.3.1	2.8.2
68	melanoma	2.3.1	2.8.2
69	parainfluenza-3	2.3.1	2.8.2
70	Q fever	2.3.1	2.8.2
71	RSV-IGIV	2.3.1	2.8.2
72	rheumatic fever	2.3.1	2.8.2
73	Rift Valley fever	2.3.1	2.8.2
74	rotavirus, tetravalent	2.3.1	2.8.2
75	vaccinia (smallpox)	2.3.1	2.8.2
76	Staphylococcus bacterio lysate	2.3.1	2.8.2
77	tick-borne encephalitis	2.3.1	2.8.2
78	tularemia vaccine	2.3.1	2.8.2
79	vaccinia immune globulin	2.3.1	2.8.2
80	VEE, live	2.3.1	2.8.2
81	VEE, inactivated	2.3.1	2.8.2
82	adenovirus, NOS1	2.3.1	2.8.2
83	Hep A, ped/adol, 2 dose	2.3.1	2.8.2
84	Hep A, ped/adol, 3 dose	2.3.1	2.8.2
85	Hep A, NOS	2.3.1	2.8.2
86	IG	2.3.1	2.8.2
87	IGIV	2.3.1	2.8.2
88	influenza, NOS	2.3.1	2.8.2
89	polio, NOS	2.3.1	2.8.2
90	rabies, NOS	2.3.1	2.8.2
91	typhoid, NOS	2.3.1	2.8.2
92	VEE, NOS	2.3.1	2.8.2
93	RSV-MAb	2.4	2.8.2
94	MMRV	2.4	2.8.2
95	TST-OT tine test	2.4	2.8.2
96	TST-PPD intradermal	2.4	2.8.2
97	TST-PPD tine test	2.4	2.8.2
98	TST, NOS	2.4	2.8.2
99	RESERVED - do not use3	2.4	2.8.2
998	no vaccine administered5	2.5	2.8.2
999	unknown	2.4	2.8.2
"#,
    ),
    code_set(
        "0293",
        "Billing Category",
        CodeSetKind::User,
        "2.16.840.1.113883.12.293",
        r#""#,
    ),
    code_set(
        "0294",
        "Time Selection Criteria Parameter Class Codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.294",
        r#"Fri	An indicator that Friday is or is not preferred for the day on which the appointment will occur.	2.3
Mon	An indicator that Monday is or is not preferred for the day on which the appointment will occur.	2.3
Prefend	An indicator that there is a preferred end time for the appointment request, service or resource.	2.3
Prefstart	An indicator that there is a preferred start time for the appointment request, service or resource.	2.3
Sat	An indicator that Saturday is or is not preferred for the day on which the appointment will occur.	2.3
Sun	An indicator that Sunday is or is not preferred for the day on which the appointment will occur.	2.3
Thu	An indicator that Thursday is or is not preferred for the day on which the appointment will occur.	2.3
Tue	An indicator that Tuesday is or is not preferred for the day on which the appointment will occur.	2.3
Wed	An indicator that Wednesday is or is not preferred for the day on which the appointment will occur.	2.3
"#,
    ),
    code_set("0295", "Handicap", CodeSetKind::User, "2.16.840.1.113883.12.295", r#""#),
    code_set(
        "0296",
        "Primary Language",
        CodeSetKind::User,
        "2.16.840.1.113883.12.296",
        r#""#,
    ),
    code_set(
        "0297",
        "CN ID Source",
        CodeSetKind::User,
        "2.16.840.1.113883.12.297",
        r#""#,
    ),
    code_set(
        "0298",
        "CP Range Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.298",
        r#"F	Flat-rate. Apply the entire price to this interval, do not pro-rate the price if the full interval has not occurred/been consumed	2.3
P	Pro-rate. Apply this price to this interval, pro-rated by whatever portion of the interval has occurred/been consumed	2.3
"#,
    ),
    code_set(
        "0299",
        "Encoding",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.299",
        r#"A	No encoding - data are displayable ASCII characters.	2.3
Base64	Encoding as defined by MIME (Multipurpose Internet Mail Extensions) standard RFC 1521. Four consecutive ASCII characters represent three consecutive octets of binary data. Base64 utilizes a 65-character subset of US-ASCII, consisting of both the upper and	2.3
Hex	Hexadecimal encoding - consecutive pairs of hexadecimal digits represent consecutive single octets.	2.3
"#,
    ),
];
