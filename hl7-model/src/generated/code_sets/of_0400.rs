// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
pub static SETS: &[CodeSet] = &[
    code_set(
        "0401",
        "Government Reimbursement Program",
        CodeSetKind::User,
        "2.16.840.1.113883.12.401",
        r#"C	Medi-Cal	2.4
MM	Medicare	2.4
"#,
    ),
    code_set(
        "0402",
        "School Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.402",
        r#"D	Dental	2.4
G	Graduate	2.4
M	Medical	2.4
U	Undergraduate	2.4
"#,
    ),
    code_set(
        "0403",
        "Language Ability",
        CodeSetKind::User,
        "2.16.840.1.113883.12.403",
        r#"1	Read	2.4
2	Write	2.4
3	Speak	2.4
4	Understand	2.4
5	Sign	2.4
"#,
    ),
    code_set(
        "0404",
        "Language Proficiency",
        CodeSetKind::User,
        "2.16.840.1.113883.12.404",
        r#"1	Excellent	2.4
2	Good	2.4
3	Fair	2.4
4	Poor	2.4
5	Some (level unknown)	2.4
6	None	2.4
"#,
    ),
    code_set(
        "0405",
        "Organization Unit",
        CodeSetKind::User,
        "2.16.840.1.113883.12.405",
        r#""#,
    ),
    code_set(
        "0406",
        "Participant Organization Unit Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.406",
        r#"1	Hospital	2.4
2	Physician Clinic	2.4
3	Long Term Care	2.4
4	Acute Care	2.4
5	Other	2.4
H	Home	2.4
O	Office	2.4
"#,
    ),
    code_set(
        "0409",
        "Application Change Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.409",
        r#"M	Migrates to different CPU	2.3.1
SD	Shut down	2.3.1
SU	Start up	2.3.1
"#,
    ),
    code_set(
        "0411",
        "Supplemental Service Information Values",
        CodeSetKind::User,
        "2.16.840.1.113883.12.411",
        r#"1ST	First	2.4	2.4
2ND	Second	2.4	2.4
3RD	Third	2.4	2.4
4TH	Fourth	2.4	2.4
5TH	Fifth	2.4	2.4
A/P	Anterior/Posterior	2.4	2.4
ANT	Anterior	2.4	2.4
BLT	Bilateral	2.4	2.4
DEC	Decubitus	2.4	2.4
DST	Distal	2.4	2.4
LAT	Lateral	2.4	2.4
LFT	Left	2.4	2.4
LLQ	Left Lower Quadrant	2.4	2.4
LOW	Lower	2.4	2.4
LUQ	Left Upper Quadrant	2.4	2.4
MED	Medial	2.4	2.4
OR	Operating Room	2.4	2.4
PED	Pediatric	2.4	2.4
POS	Posterior	2.4	2.4
PRT	Portable	2.4	2.4
PRX	Proximal	2.4	2.4
REC	Recumbent	2.4	2.4
RGH	Right	2.4	2.4
RLQ	Right Lower Quadrant	2.4	2.4
RUQ	Right Upper Quadrant	2.4	2.4
UPP	Upper	2.4	2.4
UPR	Upright	2.4	2.4
WCT	With Contrast	2.4	2.4
WOC	Without Contrast	2.4	2.4
WSD	With Sedation	2.4	2.4
"#,
    ),
    code_set(
        "0412",
        "Category Identifier",
        CodeSetKind::User,
        "2.16.840.1.113883.12.412",
        r#""#,
    ),
    code_set(
        "0413",
        "Consent Identifier",
        CodeSetKind::User,
        "2.16.840.1.113883.12.413",
        r#""#,
    ),
    code_set(
        "0414",
        "Units of Time",
        CodeSetKind::User,
        "2.16.840.1.113883.12.414",
        r#""#,
    ),
    code_set(
        "0415",
        "Transfer Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.415",
        r#"E	DRG Exempt	2.4
N	DRG Non Exempt	2.4
"#,
    ),
    code_set(
        "0416",
        "Procedure DRG Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.416",
        r#"1	1st non-Operative	2.4
2	2nd non-Operative	2.4
3	Major Operative	2.4
4	2nd Operative	2.4
5	3rd Operative	2.4
"#,
    ),
    code_set(
        "0417",
        "Tissue Type Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.417",
        r#"0	No tissue expected	2.4
1	Insufficient Tissue	2.4
2	Not abnormal	2.4
3	Abnormal-not categorized	2.4
4	Mechanical abnormal	2.4
5	Growth alteration	2.4
6	Degeneration & necrosis	2.4
7	Non-acute inflammation	2.4
8	Non-malignant neoplasm	2.4
9	Malignant neoplasm	2.4
B	Basal cell carcinoma	2.4
C	Carcinoma-unspecified type	2.4
G	Additional tissue required	2.4
"#,
    ),
    code_set(
        "0418",
        "Procedure Priority",
        CodeSetKind::User,
        "2.16.840.1.113883.12.418",
        r#"0	the admitting procedure	2.4
1	the primary procedure	2.4
2	for ranked secondary procedures	2.4
"#,
    ),
    code_set(
        "0421",
        "Severity of Illness Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.421",
        r#"MI	Mild	2.4
MO	Moderate	2.4
SE	Severe	2.4
"#,
    ),
    code_set(
        "0422",
        "Triage Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.422",
        r#"1	Non-acute	2.4
2	Acute	2.4
3	Urgent	2.4
4	Severe	2.4
5	Dead on Arrival (DOA)	2.4
99	Other	2.4
"#,
    ),
    code_set(
        "0423",
        "Case Category Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.423",
        r#"D	Doctor's Office Closed	2.4
"#,
    ),
    code_set(
        "0424",
        "Gestation Category Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.424",
        r#"1	Premature / Pre-term	2.4
2	Full Term	2.4
3	Overdue / Post-term	2.4
"#,
    ),
    code_set(
        "0425",
        "Newborn Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.425",
        r#"1	Born in facility	2.4
2	Transfer in	2.4
3	Born en route	2.4
4	Other	2.4
5	Born at home	2.4
"#,
    ),
    code_set(
        "0426",
        "Blood Product Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.426",
        r#"CRYO	Cryoprecipitated AHF	2.4
CRYOP	Pooled Cryoprecipitate	2.4
FFP	Fresh Frozen Plasma	2.4
FFPTH	Fresh Frozen Plasma - Thawed	2.4
PC	Packed Cells	2.4
PCA	Autologous Packed Cells	2.4
PCNEO	Packed Cells - Neonatal	2.4
PCW	Washed Packed Cells	2.4
PLT	Platelet Concentrate	2.4
PLTNEO	Reduced Volume Platelets	2.4
PLTP	Pooled Platelets	2.4
PLTPH	Platelet Pheresis	2.4
PLTPHLR	Leukoreduced Platelet Pheresis	2.4
RWB	Reconstituted Whole Blood	2.4
WBA	Autologous Whole Blood	2.4
"#,
    ),
    code_set(
        "0427",
        "Risk Management Incident Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.427",
        r#"B	Body fluid exposure	2.4
C	Contaminated Substance	2.4
D	Diet Errors	2.4
E	Equipment problem	2.4
F	Patient fell (not from bed)	2.4
H	Patient fell from bed	2.4
I	Infusion error	2.4
J	Foreign object left during surgery	2.4
K	Sterile precaution violated	2.4
O	Other	2.4
P	Procedure error	2.4
R	Pharmaceutical error	2.4
S	Suicide Attempt	2.4
T	Transfusion error	2.4
"#,
    ),
    code_set(
        "0428",
        "Incident Type Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.428",
        r#"O	Other	2.4
P	Preventable	2.4
U	User Error	2.4
"#,
    ),
    code_set(
        "0429",
        "Production Class Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.429",
        r#"BR	Breeding/genetic stock	2.4
DA	Dairy	2.4
DR	Draft	2.4
DU	Dual Purpose	2.4
LY	Layer, Includes Multiplier flocks	2.4
MT	Meat	2.4
NA	Not Applicable	2.4
OT	Other	2.4
PL	Pleasure	2.4
RA	Racing	2.4
SH	Show	2.4
U	Unknown	2.4
"#,
    ),
    code_set(
        "0430",
        "Mode of Arrival Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.430",
        r#"A	Ambulance	2.4
C	Car	2.4
F	On foot	2.4
H	Helicopter	2.4
O	Other	2.4
P	Public Transport	2.4
U	Unknown	2.4
"#,
    ),
    code_set(
        "0431",
        "Recreational Drug Use Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.431",
        r#"A	Alcohol	2.4
C	Tobacco - chewed	2.4
K	Kava	2.4
M	Marijuana	2.4
O	Other	2.4
T	Tobacco - smoked	2.4
U	Unknown	2.4
"#,
    ),
    code_set(
        "0432",
        "Admission Level of Care Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.432",
        r#"AC	Acute	2.4
CH	Chronic	2.4
CO	Comatose	2.4
CR	Critical	2.4
IM	Improved	2.4
MO	Moribund	2.4
"#,
    ),
    code_set(
        "0433",
        "Precaution Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.433",
        r#"A	Aggressive	2.4
B	Blind	2.4
C	Confused	2.4
D	Deaf	2.4
I	On IV	2.4
N	Do not resuscitate	2.4
O	Other	2.4
P	Paraplegic	2.4
U	Unknown	2.4
"#,
    ),
    code_set(
        "0434",
        "Patient Condition Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.434",
        r#"A	Satisfactory	2.4
C	Critical	2.4
O	Other	2.4
P	Poor	2.4
S	Stable	2.4
U	Unknown	2.4
"#,
    ),
    code_set(
        "0435",
        "Advance Directive Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.435",
        r#"DNR	Do not resuscitate	2.4
N	No directive	2.6
"#,
    ),
    code_set(
        "0436",
        "Sensitivity to Causative Agent Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.436",
        r#"AD	Adverse Reaction (Not otherwise classified)	2.4
AL	Allergy	2.4
CT	Contraindication	2.4
IN	Intolerance	2.4
SE	Side Effect	2.7
"#,
    ),
    code_set(
        "0437",
        "Alert Device Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.437",
        r#"B	Bracelet	2.4
N	Necklace	2.4
W	Wallet Card	2.4
"#,
    ),
    code_set(
        "0438",
        "Allergy Clinical Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.438",
        r#"C	Confirmed or verified	2.4
D	Doubt raised	2.4
E	Erroneous	2.4
I	Confirmed but inactive	2.4
P	Pending	2.4
S	Suspect	2.4
U	Unconfirmed	2.4
"#,
    ),
    code_set(
        "0440",
        "Data Types",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.440",
        r#"AD	Address	2.4
AUI	Authorization information	2.5
CCD	Charge code and date	2.5
CCP	Channel calibration parameters	2.5
CD	Channel definition	2.4
CE	Coded element	2.4
CF	Coded element with formatted values	2.4
CK	Composite ID with check digit	2.4
CM	Composite	2.4
CN	Composite ID number and name	2.4
CNE	Coded with no exceptions	2.4
CNN	Composite ID number and name simplified	2.7
CNS	Composite ID number and name simplified	2.5	2.6
CP	Composite price	2.4
CQ	Composite quantity with units	2.4
CSU	Channel sensitivity and units	2.5
CWE	Coded with exceptions	2.4
CX	Extended composite ID with check digit	2.4
DDI	Daily deductible information	2.5
DIN	Date and institution name	2.5
DLD	Discharge to location and date	2.5
DLN	Driver's license number	2.4
DLT	Delta	2.5
DR	Date/time range	2.4
DT	Date	2.4
DTM	Date/time	2.5
DTN	Day type and number	2.5
ED	Encapsulated data	2.4
EI	Entity identifier	2.4
EIP	Entity identifier pair	2.5
ELD	Error location and description	2.5
ERL	Error location	2.5
FC	Financial class	2.4
FN	Family name	2.4
FT	Formatted text	2.4
GTS	General timing specification	2.5
HD	Hierarchic designator	2.4
ICD	Insurance certification definition	2.5
ID	Coded values for HL7 tables	2.4
IS	Coded value for user-defined tables	2.4
JCC	Job code/class	2.4
LA1	Location with address variation 1	2.5
LA2	Location with address variation 2	2.5
MA	Multiplexed array	2.4
MO	Money	2.4
MOC	Money and charge code	2.5
MOP	Money or percentage	2.5
MSG	Message type	2.5
NA	Numeric array	2.4
NDL	Name with date and location	2.5
NM	Numeric	2.4
NR	Numeric range	2.5
OCD	Occurrence code and date	2.5
OSD	Order sequence definition	2.5
OSP	Occurrence span code and date	2.5
PIP	Practitioner institutional privileges	2.5
PL	Person location	2.4
PLN	Practitioner license or other ID number	2.5
PN	Person name	2.4
PPN	Performing person time stamp	2.4
PRL	Parent result link	2.5
PT	Processing type	2.4
PTA	Policy type and amount	2.5
QIP	Query input parameter list	2.4
QSC	Query selection criteria	2.4
RCD	Row column definition	2.4
RFR	Reference range	2.5
RI	Repeat interval	2.4
RMC	Room coverage	2.5
RP	Reference pointer	2.4
RPT	Repeat pattern	2.5
SAD	Street Address	2.4
SCV	Scheduling class value pair	2.4
SI	Sequence ID	2.4
SN	Structured numeric	2.4
SNM	String of telephone number digits	2.7
SPD	Specialty description	2.5
SPS	Specimen source	2.5
SRT	Sort order	2.4
ST	String data	2.4
TM	Time	2.4
TN	Telephone number	2.4
TQ	Timing/quantity	2.4
TS	Time stamp	2.4
TX	Text data	2.4
UVC	UB value code and amount	2.5
VH	Visiting hours	2.4
VID	Version identifier	2.4
VR	Value range	2.5
WVI	Channel Identifier	2.5
WVS	Waveform source	2.5
XAD	Extended address	2.4
XCN	Extended composite ID number and name for persons	2.4
XON	Extended composite name and ID number for organizations	2.4
XPN	Extended person name	2.4
XTN	Extended telecommunications number	2.4
"#,
    ),
    code_set(
        "0441",
        "Immunization Registry Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.441",
        r#"A	Active	2.4
I	Inactive	2.4
L	Inactive - Lost to follow-up (cancel contract)	2.4
M	Inactive - Moved or gone elsewhere (cancel contract)	2.4
O	Other	2.4
P	Inactive - Permanently inactive (Do not reactivate or add new entries to the record)	2.4
U	Unknown	2.4
"#,
    ),
    code_set(
        "0442",
        "Location Service Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.442",
        r#"D	Diagnostic	2.4
E	Emergency Room Casualty	2.4
P	Primary Care	2.4
T	Therapeutic	2.4
"#,
    ),
    code_set(
        "0443",
        "Provider Role",
        CodeSetKind::User,
        "2.16.840.1.113883.12.443",
        r#"AD	Admitting	2.4
AI	Assistant/Alternate Interpreter	2.6
AP	Administering Provider	2.7
AT	Attending	2.4
CLP	Collecting Provider	2.7
CP	Consulting Provider	2.4
DP	Dispensing Provider	2.7
EP	Entering Provider (probably not the same as transcriptionist?)	2.7
FHCP	Family Health Care Professional	2.4
IP	Initiating Provider (as in action by)	2.7
MDIR	Medical Director	2.7
OP	Ordering Provider	2.7
PH	Pharmacist (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)	2.7
PI	Primary Interpreter	2.6
PP	Primary Care Provider	2.4
RO	Responsible Observer	2.7
RP	Referring Provider	2.4
RT	Referred to Provider	2.4
TN	Technician	2.6
TR	Transcriptionist	2.6
VP	Verifying Provider	2.7
VPS	Verifying Pharmaceutical Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)	2.7
VTS	Verifying Treatment Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)	2.7
"#,
    ),
    code_set(
        "0444",
        "Name Assembly Order",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.444",
        r#"F	Prefix Family Middle Given Suffix	2.4
G	Prefix Given Middle Family Suffix	2.4
"#,
    ),
    code_set(
        "0445",
        "Identity Reliability Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.445",
        r#"AL	Patient/Person Name is an Alias	2.4
UA	Unknown/Default Address	2.4
UD	Unknown/Default Date of Birth	2.4
US	Unknown/Default Social Security Number	2.4
"#,
    ),
    code_set(
        "0446",
        "Species Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.446",
        r#""#,
    ),
    code_set("0447", "Breed Code", CodeSetKind::User, "2.16.840.1.113883.12.447", r#""#),
    code_set(
        "0448",
        "Name Context",
        CodeSetKind::User,
        "2.16.840.1.113883.12.448",
        r#""#,
    ),
    code_set(
        "0449",
        "Conformance statements",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.449",
        r#""#,
    ),
    code_set(
        "0450",
        "Event Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.450",
        r#"LOG	Log Event	2.4
SER	Service Event	2.4
"#,
    ),
    code_set(
        "0451",
        "Substance Identifier",
        CodeSetKind::User,
        "2.16.840.1.113883.12.451",
        r#"ALL	Used for query of all inventory items	2.4	2.8
"#,
    ),
    code_set(
        "0452",
        "Health Care Provider Type Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.452",
        r#""#,
    ),
    code_set(
        "0453",
        "Health Care Provider Classification",
        CodeSetKind::User,
        "2.16.840.1.113883.12.453",
        r#""#,
    ),
    code_set(
        "0454",
        "Health Care Provider Area of Specialization",
        CodeSetKind::User,
        "2.16.840.1.113883.12.454",
        r#""#,
    ),
    code_set(
        "0455",
        "Type of Bill Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.455",
        r#"131	Hospital - Outpatient - Admit thru Discharge Claim	2.4	2.4
141	Hospital - Other - Admit thru Discharge Claim	2.4	2.4
"#,
    ),
    code_set(
        "0456",
        "Revenue code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.456",
        r#"260	IV Therapy	2.4	2.4
280	Oncology	2.4	2.4
301	Lab/Chemistry	2.4	2.4
991	Cafeteria /Guest Tray	2.4	2.4
993	Telephone/Telegraph	2.4	2.4
994	TV/Radio	2.4	2.4
"#,
    ),
    code_set(
        "0457",
        "Overall Claim Disposition Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.457",
        r#"0	No edits present on claim	2.4
1	Only edits present are for line item denial or rejection	2.4
2	Multiple-day claim with one or more days denied or rejected	2.4
3	Claim denied, rejected, suspended or returned to provider with only post payment edits	2.4
4	Claim denied, rejected, suspended or returned to provider with only pre payment edits	2.4
"#,
    ),
    code_set(
        "0458",
        "OCE Edit Code",
        CodeSetKind::External,
        "2.16.840.1.113883.12.458",
        r#"1	Invalid diagnosis code	2.4
10	Non-covered service submitted for verification of denial (condition code 21 from header information on claim)	2.4
11	Non-covered service submitted for FI review (condition code 20 from header information on claim)	2.4
12	Questionable covered service	2.4
13	Additional payment for service not provided by Medicare	2.4
14	Code indicates a site of service not included in OPPS	2.4
15	Service unit out of range for procedure	2.4
16	Multiple bilateral procedures without modifier 50 (see Appendix A)	2.4
17	Multiple bilateral procedures with modifier 50 (see Appendix A)	2.4
18	Inpatient procedure	2.4
19	Mutually exclusive procedure that is not allowed even if appropriate modifier present	2.4
2	Diagnosis and age conflict	2.4
20	Component of a comprehensive procedure that is not allowed even if appropriate modifier present	2.4
21	Medical visit on same day as a type "T" or "S" procedure without modifier 25 (see Appendix B)	2.4
22	Invalid modifier	2.4
23	Invalid date	2.4
24	Date out of OCE range	2.4
25	Invalid age	2.4
26	Invalid sex	2.4
27	Only incidental services reported	2.4
28	Code not recognized by Medicare; alternate code for same service available	2.4
29	Partial hospitalization service for non-mental health diagnosis	2.4
3	Diagnosis and sex conflict	2.4
30	Insufficient services on day of partial hospitalization	2.4
31	Partial hospitalization on same day as ECT or type "T" procedure	2.4
32	Partial hospitalization claim spans 3 or less days with in-sufficient services, or ECT or significant procedure on at least one of the days	2.4
33	Partial hospitalization claim spans more than 3 days with insufficient number of days having mental health services	2.4
34	Partial hospitalization claim spans more than 3 days with insufficient number of days meeting partial hospitalization criteria	2.4
35	Only activity therapy and/or occupational therapy services provided	2.7.1
35.		2.4	2.6
36	Extensive mental health services provided on day of ECT or significant procedure	2.7.1
36.		2.4	2.6
37	Terminated bilateral procedure or terminated procedure with units greater than one	2.4
38	Inconsistency between implanted device and implantation procedure	2.7.1
38.		2.4	2.6
39	Mutually exclusive procedure that would be allowed if appropriate modifier were present	2.7.1
39.		2.4	2.6
4	Medicare secondary payer alert	2.4
40	Component of a comprehensive procedure that would be allowed if appropriate modifier were present	2.7.1
40.		2.4	2.6
41	Invalid revenue code	2.7.1
41.		2.4	2.6
42	Multiple medical visits on same day with same revenue code without condition code G0 (see Appendix B)	2.7.1
42.		2.4	2.6
5	E-code as reason for visit	2.4
6	Invalid procedure code	2.4
7	Procedure and age conflict	2.4
8	Procedure and sex conflict	2.4
9	Nov-covered service	2.4
"#,
    ),
    code_set(
        "0459",
        "Reimbursement Action Code",
        CodeSetKind::External,
        "2.16.840.1.113883.12.459",
        r#"0	OCE line item denial or rejection is not ignored	2.4
1	OCE line item denial or rejection is ignored	2.4
2	External line item denial. Line item is denied even if no OCE edits	2.4
3	External line item rejection. Line item is rejected even if no OCE edits	2.4
"#,
    ),
    code_set(
        "0460",
        "Denial or Rejection Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.460",
        r#"0	Line item not denied or rejected	2.4
1	Line item denied or rejected	2.4
2	Line item is on a multiple-day claim. The line item is not denied or rejected, but occurs on a day that has been denied or rejected.	2.4
"#,
    ),
    code_set(
        "0461",
        "License Number",
        CodeSetKind::User,
        "2.16.840.1.113883.12.461",
        r#""#,
    ),
    code_set(
        "0462",
        "Location Cost Center",
        CodeSetKind::User,
        "2.16.840.1.113883.12.462",
        r#""#,
    ),
    code_set(
        "0463",
        "Inventory Number",
        CodeSetKind::User,
        "2.16.840.1.113883.12.463",
        r#""#,
    ),
    code_set(
        "0464",
        "Facility ID",
        CodeSetKind::User,
        "2.16.840.1.113883.12.464",
        r#""#,
    ),
    code_set(
        "0465",
        "Name/Address Representation",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.465",
        r#"A	Alphabetic (i.e., Default or some single-byte)	2.4
I	Ideographic (i.e., Kanji)	2.4
P	Phonetic (i.e., ASCII, Katakana, Hiragana, etc.)	2.4
"#,
    ),
    code_set(
        "0466",
        "Ambulatory Payment Classification Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.466",
        r#"031	Dental procedures	2.4
163	Excision/biopsy	2.4
181	Level 1 skin repair.	2.4
"#,
    ),
    code_set(
        "0467",
        "Modifier Edit Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.467",
        r#"0	Modifier does NOT exist	2.4
1	Modifier present, no errors	2.4
2	Modifier invalid	2.4
3	Modifier NOT approved for ASC/HOPD use	2.4
4	Modifier approved for ASC/HOPD use, inappropriate for code	2.4
U	Modifier edit code unknown	2.4
"#,
    ),
    code_set(
        "0468",
        "Payment Adjustment Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.468",
        r#"1	No payment adjustment	2.4
2	Designated current drug or biological payment adjustment applies to APC (status indicator G)	2.4
3	Designated new device payment adjustment applies to APC (status indicator H)	2.4
4	Designated new drug or new biological payment adjustment applies to APC (status indicator J)	2.4
5	Deductible not applicable (specific list of HCPCS codes)	2.4
"#,
    ),
    code_set(
        "0469",
        "Packaging Status Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.469",
        r#"0	Not packaged	2.4
1	Packaged service (status indicator N, or no HCPCS code and certain revenue codes)	2.4
2	Packaged as part of partial hospitalization per diem or daily mental health service per diem	2.4
"#,
    ),
    code_set(
        "0470",
        "Reimbursement Type Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.470",
        r#"Crnl	Corneal Tissue APC	2.4
DME	Durable Medical Equipment	2.4
EPO	Epotein	2.4
Lab	Clinical Laboratory APC	2.4
Mamm	Screening Mammography APC	2.4
NoPay	This APC is not paid	2.4
OPPS	Outpatient Prospective Payment System	2.4
PartH	Partial Hospitalization APC	2.4
Pckg	Packaged APC	2.4
Thrpy	Therapy APC	2.4
"#,
    ),
    code_set("0471", "Query Name", CodeSetKind::User, "2.16.840.1.113883.12.471", r#""#),
    code_set(
        "0472",
        "TQ Conjunction ID",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.472",
        r#"A	Asynchronous	2.4
C	Actuation Time	2.4
S	Synchronous	2.4
"#,
    ),
    code_set(
        "0473",
        "Formulary Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.473",
        r#"G	This observation/service is on the formulary, and has guidelines	2.4
N	This observation/service is not on the formulary	2.4
R	This observation/service is on the formulary, but is restricted	2.4
Y	This observation/service is on the formulary	2.4
"#,
    ),
    code_set(
        "0474",
        "Practitioner Organization Unit Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.474",
        r#"D	Department	2.4
F	Facility	2.4
L	Local market area	2.4	2.4
M	Medical Center Area	2.4	2.4
S	Subdivision	2.4
U	Subdepartment	2.4
V	Division	2.4
"#,
    ),
    code_set(
        "0475",
        "Charge Type Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.475",
        r#"01	Allergy	2.5
02	Intolerance	2.5
03	Treatment Failure	2.5
04	Patient Request	2.5
05	No Exception	2.5
"#,
    ),
    code_set(
        "0476",
        "Medically Necessary Duplicate Procedure Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.476",
        r#""#,
    ),
    code_set(
        "0477",
        "Controlled Substance Schedule",
        CodeSetKind::User,
        "2.16.840.1.113883.12.477",
        r#"I	Schedule I	2.5
II	Schedule II	2.5
III	Schedule III	2.5
IV	Schedule IV	2.5
V	Schedule V	2.5
VI	Schedule VI	2.5
"#,
    ),
    code_set(
        "0478",
        "Formulary Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.478",
        r#"G	Pharmaceutical substance is in the formulary, but guidelines apply	2.5
N	Pharmaceutical substance is NOT in the formulary	2.5
R	Pharmaceutical substance is in the formulary, but restrictions apply	2.5
Y	Pharmaceutical substance is in the formulary	2.5
"#,
    ),
    code_set(
        "0479",
        "Pharmaceutical Substances",
        CodeSetKind::User,
        "2.16.840.1.113883.12.479",
        r#""#,
    ),
    code_set(
        "0480",
        "Pharmacy Order Types",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.480",
        r#"M	Medication	2.5
O	Other solution as medication orders	2.5
S	IV Large Volume Solutions	2.5
"#,
    ),
    code_set(
        "0482",
        "Order Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.482",
        r#"I	Inpatient Order	2.5
O	Outpatient Order	2.5
"#,
    ),
    code_set(
        "0483",
        "Authorization Mode",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.483",
        r#"EL	Electronic	2.5
EM	E-mail	2.5
FX	Fax	2.5
IP	In Person	2.5
MA	Mail	2.5
PA	Paper	2.5
PH	Phone	2.5
RE	Reflexive (Automated system)	2.5
VC	Video-conference	2.5
VO	Voice	2.5
"#,
    ),
    code_set(
        "0484",
        "Dispense Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.484",
        r#"B	Trial Quantity Balance	2.5
C	Compassionate Fill	2.5
N	New/Renew - Full Fill	2.5
P	New/Renew - Part Fill	2.5
Q	Refill - Part Fill	2.5
R	Refill - Full Fill	2.5
S	Manufacturer Sample	2.5
T	Trial Quantity	2.5
Z	Non-Prescription Fill	2.5
"#,
    ),
    code_set(
        "0485",
        "Extended Priority Codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.485",
        r#"A	ASAP	2.5
C	Callback	2.5
P	Preop	2.5
PRN	As needed	2.5
R	Routine	2.5
S	Stat	2.5
T	Timing critical	2.5
TD<integer>	Timing critical within <integer> days.	2.5
TH<integer>	Timing critical within <integer> hours.	2.5
TL<integer>	Timing critical within <integer> months.	2.5
TM<integer>	Timing critical within <integer> minutes.	2.5
TS<integer>	Timing critical within <integer> seconds.	2.5
TW<integer>	Timing critical within <integer> weeks.	2.5
"#,
    ),
    code_set(
        "0487",
        "Specimen Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.487",
        r#"ABS	Abscess	2.5
ACNE	Tissue, Acne	2.5
ACNFLD	Fluid, Acne	2.5
AIRS	Air Sample	2.5
ALL	Allograft	2.5
AMN	Amniotic fluid	2.8.2
AMP	Amputation	2.5
ANGI	Catheter Tip, Angio	2.5
ARTC	Catheter Tip, Arterial	2.5
ASERU	Serum, Acute	2.5
ASP	Aspirate	2.5
ATTE	Environment, Attest	2.5
AUTOA	Environmental, Autoclave Ampule	2.7
AUTOC	Environmental, Autoclave Capsule	2.5
AUTP	Autopsy	2.5
BBL	Blood bag	2.5
BCYST	Cyst, Baker's	2.5
BDY	Whole body	2.8.2
BIFL	Bile Fluid	2.8.2
BITE	Bite	2.5
BLD	Whole blood	2.8.2
BLDA	Blood arterial	2.8.2
BLDCO	Cord blood	2.8.2
BLDV	Blood venous	2.8.2
BLEB	Bleb	2.5
BLIST	Blister	2.5
BOIL	Boil	2.5
BON	Bone	2.5.1
BONE	Bone	2.5	2.5
BOWL	Bowel contents	2.5
BPH	Basophils	2.8.2
BPU	Blood product unit	2.5
BRN	Burn	2.5
BRSH	Brush	2.5
BRTH	Breath (use EXHLD)	2.5
BRUS	Brushing	2.5
BUB	Bubo	2.5
BULLA	Bulla/Bullae	2.5
BX	Biopsy	2.5
CALC	Calculus (=Stone)	2.5
CARBU	Carbuncle	2.5
CAT	Catheter	2.5
CBITE	Bite, Cat	2.5
CDM	Cardiac muscle	2.8.2
CLIPP	Clippings	2.5
CNJT	Conjunctiva	2.5
CNL	Cannula	2.8.2
COL	Colostrum	2.5
CONE	Biospy, Cone	2.5
CSCR	Scratch, Cat	2.5
CSERU	Serum, Convalescent	2.5
CSF	Cerebral spinal fluid	2.8.2
CSITE	Catheter Insertion Site	2.5
CSMY	Fluid, Cystostomy Tube	2.5
CST	Fluid, Cyst	2.5
CSVR	Blood, Cell Saver	2.5
CTP	Catheter tip	2.5
CUR	Curretage	2.8.2
CVM	Cervical Mucus	2.8.2
CVPS	Site, CVP	2.5
CVPT	Catheter Tip, CVP	2.5
CYN	Nodule, Cystic	2.5
CYST	Cyst	2.5
DBITE	Bite, Dog	2.5
DCS	Sputum, Deep Cough	2.5
DEC	Ulcer, Decubitus	2.5
DEION	Environmental, Water (Deionized)	2.5
DIA	Dialysate	2.5
DIAF	Dialysis Fluid	2.8.2
DISCHG	Discharge	2.5
DIV	Diverticulum	2.5
DRN	Drain	2.5
DRNG	Drainage, Tube	2.5
DRNGP	Drainage, Penrose	2.5
DUFL	Duodenal fluid	2.8.2
EARW	Ear wax (cerumen)	2.5
EBRUSH	Brush, Esophageal	2.5
EEYE	Environmental, Eye Wash	2.5
EFF	Environmental, Effluent	2.5
EFFUS	Effusion	2.5
EFOD	Environmental, Food	2.5
EISO	Environmental, Isolette	2.5
ELT	Electrode	2.5
ENVIR	Environmental, Unidentified Substance	2.5
EOS	Eosinophils	2.8.2
EOTH	Environmental, Other Substance	2.5
ESOI	Environmental, Soil	2.5
ESOS	Environmental, Solution (Sterile)	2.5
ETA	Aspirate, Endotrach	2.5
ETTP	Catheter Tip, Endotracheal	2.5
ETTUB	Tube, Endotracheal	2.5
EWHI	Environmental, Whirlpool	2.5
EXG	Gas, exhaled (=breath)	2.5
EXS	Shunt, External	2.5
EXUDTE	Exudate	2.5
FAW	Environmental, Water (Well)	2.5
FBLOOD	Blood, Fetal	2.5
FGA	Fluid, Abdomen	2.5
FIB	Fibroblasts	2.8.2
FIST	Fistula	2.5
FLD	Fluid, Other	2.5
FLT	Filter	2.5
FLU	Fluid, Body unsp	2.5
FLUID	Fluid	2.5
FOLEY	Catheter Tip, Foley	2.5
FRS	Fluid, Respiratory	2.5
FSCLP	Scalp, Fetal	2.5
FUR	Furuncle	2.5
GAS	Gas	2.5
GASA	Aspirate, Gastric	2.5
GASAN	Antrum, Gastric	2.5
GASBR	Brushing, Gastric	2.5
GASD	Drainage, Gastric	2.5
GAST	Fluid/contents, Gastric	2.5
GENL	Genital lochia	2.8.2
GENV	Genital vaginal	2.5
GRAFT	Graft	2.5
GRAFTS	Graft Site	2.7
GRANU	Granuloma	2.5
GROSH	Catheter, Groshong	2.5
GSOL	Solution, Gastrostomy	2.5
GSPEC	Biopsy, Gastric	2.5
GT	Tube, Gastric	2.5
GTUBE	Drainage Tube, Drainage (Gastrostomy)	2.5
HAR	Hair	2.8.2
HBITE	Bite, Human	2.5
HBLUD	Blood, Autopsy	2.5
HEMAQ	Catheter Tip, Hemaquit	2.5
HEMO	Catheter Tip, Hemovac	2.5
HERNI	Tissue, Herniated	2.5
HEV	Drain, Hemovac	2.5
HIC	Catheter, Hickman	2.5
HYDC	Fluid, Hydrocele	2.5
IBITE	Bite, Insect	2.5
ICYST	Cyst, Inclusion	2.5
IDC	Catheter Tip, Indwelling	2.5
IHG	Gas, Inhaled	2.5
ILEO	Drainage, Ileostomy	2.5
ILLEG	Source of Specimen Is Illegible	2.5
IMP	Implant	2.5
INCI	Site, Incision/Surgical	2.5
INFIL	Infiltrate	2.5
INS	Insect	2.5
INTRD	Catheter Tip, Introducer	2.5
ISLT	Isolate	2.8.2
IT	Intubation tube	2.5
IUD	Intrauterine Device	2.5
IVCAT	Catheter Tip, IV	2.5
IVFLD	Fluid, IV	2.5
IVTIP	Tubing Tip, IV	2.5
JEJU	Drainage, Jejunal	2.5
JNTFLD	Fluid, Joint	2.5
JP	Drainage, Jackson Pratt	2.5
KELOI	Lavage	2.5
KIDFLD	Fluid, Kidney	2.5
LAVG	Lavage, Bronhial	2.5
LAVGG	Lavage, Gastric	2.5
LAVGP	Lavage, Peritoneal	2.5
LAVPG	Lavage, Pre-Bronch	2.5
LENS1	Contact Lens	2.5
LENS2	Contact Lens Case	2.5
LESN	Lesion	2.5
LIQ	Liquid, Unspecified	2.5
LIQO	Liquid, Other	2.5
LNA	Line arterial	2.8.2
LNV	Line venous	2.8.2
LSAC	Fluid, Lumbar Sac	2.5
LYM	Lymphocytes	2.8.2
MAC	Macrophages	2.8.2
MAHUR	Catheter Tip, Makurkour	2.5
MAR	Marrow	2.8.2
MASS	Mass	2.5
MBLD	Blood, Menstrual	2.5
MEC	Meconium	2.8.2
MILK	Breast milk	2.8.2
MLK	Milk	2.8.2
MUCOS	Mucosa	2.5
MUCUS	Mucus	2.5
NAIL	Nail	2.8.2
NASDR	Drainage, Nasal	2.5
NEDL	Needle	2.5
NEPH	Site, Nephrostomy	2.5
NGASP	Aspirate, Nasogastric	2.5
NGAST	Drainage, Nasogastric	2.5
NGS	Site, Naso/Gastric	2.5
NODUL	Nodule(s)	2.5
NSECR	Secretion, Nasal	2.5
ORH	Other	2.5
ORL	Lesion, Oral	2.5
OTH	Source, Other	2.5
PACEM	Pacemaker	2.5
PAFL	Pancreatic fluid	2.8.2
PCFL	Fluid, Pericardial	2.5
PDSIT	Site, Peritoneal Dialysis	2.5
PDTS	Site, Peritoneal Dialysis Tunnel	2.5
PELVA	Abscess, Pelvic	2.5
PENIL	Lesion, Penile	2.5
PERIA	Abscess, Perianal	2.5
PILOC	Cyst, Pilonidal	2.5
PINS	Site, Pin	2.5
PIS	Site, Pacemaker Insetion	2.5
PLAN	Plant Material	2.5
PLAS	Plasma	2.5
PLB	Plasma bag	2.5
PLC	Placenta	2.8.2
PLEVS	Serum, Peak Level	2.5
PLR	Pleural fluid (thoracentesis fluid)	2.8.2
PMN	Polymorphonuclear neutrophils	2.8.2
PND	Drainage, Penile	2.5
POL	Polyps	2.5
POPGS	Graft Site, Popliteal	2.5
POPLG	Graft, Popliteal	2.5
POPLV	Site, Popliteal Vein	2.5
PORTA	Catheter, Porta	2.5
PPP	Plasma, Platelet poor	2.5
PROST	Prosthetic Device	2.5
PRP	Plasma, Platelet rich	2.5
PSC	Pseudocyst	2.5
PUNCT	Wound, Puncture	2.5
PUS	Pus	2.5.1
PUSFR	Pustule	2.5
PUST	Pus	2.5
QC3	Quality Control	2.5
RANDU	Urine, Random	2.5
RBC	Erythrocytes	2.8.2
RBITE	Bite, Reptile	2.5
RECT	Drainage, Rectal	2.5
RECTA	Abscess, Rectal	2.5
RENALC	Cyst, Renal	2.5
RENC	Fluid, Renal Cyst	2.5
RES	Respiratory	2.5
SAL	Saliva	2.5
SCAR	Tissue, Keloid (Scar)	2.5
SCLV	Catheter Tip, Subclavian	2.5
SCROA	Abscess, Scrotal	2.5
SECRE	Secretion(s)	2.5
SER	Serum	2.5
SHU	Site, Shunt	2.5
SHUNF	Fluid, Shunt	2.5
SHUNT	Shunt	2.5
SITE	Site	2.5
SKBP	Biopsy, Skin	2.5
SKN	Skin	2.5
SMM	Mass, Sub-Mandibular	2.5
SMN	Seminal fluid	2.8.2
SNV	Fluid, synovial (Joint fluid)	2.5
SPRM	Spermatozoa	2.5
SPRP	Catheter Tip, Suprapubic	2.5
SPRPB	Cathether Tip, Suprapubic	2.5
SPS	Environmental, Spore Strip	2.5
SPT	Sputum	2.5
SPTC	Sputum - coughed	2.5
SPTT	Sputum - tracheal aspirate	2.5
SPUT1	Sputum, Simulated	2.5
SPUTIN	Sputum, Inducted	2.5
SPUTSP	Sputum, Spontaneous	2.5
STER	Environmental, Sterrad	2.5
STL	Stool = Fecal	2.5
STONE	Stone, Kidney	2.5
SUBMA	Abscess, Submandibular	2.5
SUBMX	Abscess, Submaxillary	2.5
SUMP	Drainage, Sump	2.5
SUP	Suprapubic Tap	2.5
SUTUR	Suture	2.5
SWGZ	Catheter Tip, Swan Gantz	2.5
SWT	Sweat	2.8.2
TASP	Aspirate, Tracheal	2.5
TEAR	Tears	2.8.2
THRB	Thrombocyte (platelet)	2.8.2
TISS	Tissue	2.5
TISU	Tissue ulcer	2.5
TLC	Cathether Tip, Triple Lumen	2.5
TRAC	Site, Tracheostomy	2.5
TRANS	Transudate	2.5
TSERU	Serum, Trough	2.5
TSTES	Abscess, Testicular	2.5
TTRA	Aspirate, Transtracheal	2.5
TUBES	Tubes	2.5
TUMOR	Tumor	2.5
TZANC	Smear, Tzanck	2.5
UDENT	Source, Unidentified	2.5
UMED	Unknown Medicine	2.8.2
UR	Urine	2.5
URC	Urine clean catch	2.5
URINB	Urine, Bladder Washings	2.5
URINC	Urine, Catheterized	2.5
URINM	Urine, Midstream	2.5
URINN	Urine, Nephrostomy	2.5
URINP	Urine, Pedibag	2.5
URNS	Urine sediment	2.8.2
URT	Urine catheter	2.5
USCOP	Urine, Cystoscopy	2.5
USPEC	Source, Unspecified	2.5
USUB	Unkown substance	2.8.2
VASTIP	Catheter Tip, Vas	2.5
VENT	Catheter Tip, Ventricular	2.5
VITF	Vitreous Fluid	2.5
VOM	Vomitus	2.5.1
WASH	Wash	2.5
WASI	Washing, e.g. bronchial washing	2.5
WAT	Water	2.5
WB	Blood, Whole	2.5
WBC	Leukocytes	2.8.2
WEN	Wen	2.5
WICK	Wick	2.5
WND	Wound	2.5
WNDA	Wound abscess	2.5
WNDD	Wound drainage	2.5
WNDE	Wound exudate	2.5
WORM	Worm	2.5
WRT	Wart	2.5
WWA	Environmental, Water	2.5
WWO	Environmental, Water (Ocean)	2.5
WWT	Environmental, Water (Tap)	2.5
"#,
    ),
    code_set(
        "0488",
        "Specimen Collection Method",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.488",
        r#"ANP	Plates, Anaerobic	2.5
BAP	Plates, Blood Agar	2.5
BCAE	Blood Culture, Aerobic Bottle	2.5
BCAN	Blood Culture, Anaerobic Bottle	2.5
BCPD	Blood Culture, Pediatric Bottle	2.5
BIO	Biopsy	2.5
CAP	Capillary Specimen	2.5
CATH	Catheterized	2.5
CVP	Line, CVP	2.5
EPLA	Environmental, Plate	2.5
ESWA	Environmental, Swab	2.5
FNA	Aspiration, Fine Needle	2.5
KOFFP	Plate, Cough	2.5
LNA	Line, Arterial	2.5
LNV	Line, Venous	2.5
MARTL	Martin-Lewis Agar	2.5
ML11	Mod. Martin-Lewis Agar	2.5
MLP	Plate, Martin-Lewis	2.5
NYP	Plate, New York City	2.5
PACE	Pace, Gen-Probe	2.5
PIN	Pinworm Prep	2.5
PNA	Arterial puncture	2.5
PRIME	Pump Prime	2.5
PUMP	Pump Specimen	2.5
QC5	Quality Control For Micro	2.5
SCLP	Scalp, Fetal Vein	2.5
SCRAPS	Scrapings	2.5
SHA	Shaving	2.5
SWA	Swab	2.5
SWD	Swab, Dacron tipped	2.5
TMAN	Transport Media, Anaerobic	2.5
TMCH	Transport Media, Chalamydia	2.5
TMM4	Transport Media, M4	2.5
TMMY	Transport Media, Mycoplasma	2.5
TMOT	Transport Media,	2.5
TMP	Plate, Thayer-Martin	2.5
TMPV	Transport Media, PVA	2.5
TMSC	Transport Media, Stool Culture	2.5
TMUP	Transport Media, Ureaplasma	2.5
TMVI	Transport Media, Viral	2.5
VENIP	Venipuncture	2.5
WOOD	Swab, Wooden Shaft	2.5
"#,
    ),
    code_set(
        "0489",
        "Risk Codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.489",
        r#"AGG	Aggressive	2.5
BHZ	Biohazard	2.5
BIO	Biological	2.5
COR	Corrosive	2.5
ESC	Escape Risk	2.5
EXP	Explosive	2.5
IFL	MaterialDangerInflammable	2.5
INF	MaterialDangerInfectious	2.5
INJ	Injury Hazard	2.5
POI	Poison	2.5
RAD	Radioactive	2.5
"#,
    ),
    code_set(
        "0490",
        "Specimen Reject Reason",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.490",
        r#"EX	Expired	2.5
QS	Quantity not sufficient	2.5
RA	Missing patient ID number	2.5
RB	Broken container	2.5
RC	Clotting	2.5
RD	Missing collection date	2.5
RE	Missing patient name	2.5
RH	Hemolysis	2.5
RI	Identification problem	2.5
RM	Labeling	2.5
RN	Contamination	2.5
RP	Missing phlebotomist ID	2.5
RR	Improper storage	2.5
RS	Name misspelling	2.5
"#,
    ),
    code_set(
        "0491",
        "Specimen Quality",
        CodeSetKind::User,
        "2.16.840.1.113883.12.491",
        r#"E	Excellent	2.5
F	Fair	2.5
G	Good	2.5
P	Poor	2.5
"#,
    ),
    code_set(
        "0492",
        "Specimen Appropriateness",
        CodeSetKind::User,
        "2.16.840.1.113883.12.492",
        r#"??	Inappropriate due to ...	2.5	2.7.1
A	Appropriate	2.5
I	Inappropriate	2.5
P	Preferred	2.5
"#,
    ),
    code_set(
        "0493",
        "Specimen Condition",
        CodeSetKind::User,
        "2.16.840.1.113883.12.493",
        r#"AUT	Autolyzed	2.5
CFU	Centrifuged	2.8
CLOT	Clotted	2.5
CON	Contaminated	2.5
COOL	Cool	2.5
FROZ	Frozen	2.5
HEM	Hemolyzed	2.5
LIVE	Live	2.5
ROOM	Room temperature	2.5
SNR	Sample not received	2.5
"#,
    ),
    code_set(
        "0494",
        "Specimen Child Role",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.494",
        r#"A	Aliquot	2.5
C	Component	2.5
M	Modified from original specimen	2.5
"#,
    ),
    code_set(
        "0495",
        "Body Site Modifier",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.495",
        r#"ANT	Anterior	2.5
BIL	Bilateral	2.5
DIS	Distal	2.5
EXT	External	2.5
L	Left	2.5
LAT	Lateral	2.5
LLQ	Quadrant, Left Lower	2.5
LOW	Lower	2.5
LUQ	Quadrant, Left Upper	2.5
MED	Medial	2.5
POS	Posterior	2.5
PRO	Proximal	2.5
R	Right	2.5
RLQ	Quadrant, Right Lower	2.5
RUQ	Quadrant, Right Upper	2.5
UPP	Upper	2.5
"#,
    ),
    code_set(
        "0496",
        "Consent Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.496",
        r#"001	Release of Information/MR / Authorization to Disclosure Protected Health Information	2.5
002	Medical Procedure (invasive)	2.5
003	Acknowledge Receipt of Privacy Notice	2.5
004	Abortion	2.5
005	Abortion/Laminaria	2.5
006	Accutane - Information	2.5
007	Accutane - Woman	2.5
008	Advanced Beneficiary Notice	2.5
009	AFP (Alpha Fetoprotein) Screening	2.5
010	Amniocentesis (consent & refusal)	2.5
011	Anatomical Gift (organ donation)	2.5
012	Anesthesia - Complications	2.5
013	Anesthesia - Questionnaire	2.5
014	Angiogram	2.5
015	Angioplasty	2.5
016	Anticancer Drugs	2.5
017	Antipsychotic Medications	2.5
018	Arthrogram	2.5
019	Autopsy	2.5
020	AZT Therapy	2.5
021	Biliary Drainage	2.5
022	Biliary Stone Extraction	2.5
023	Biopsy	2.5
024	Bleeding Time Test	2.5
025	Bronchogram	2.5
026	Cardiac Catheterization	2.5
027	Coronary Angiography	2.5
028	Coronary Angiography w/o Surgery Capability	2.5
029	Cataract Op/Implant of FDA Aprvd Lens	2.5
030	Cataract Op/Implant of Investigational Lens	2.5
031	Cataract Surgery	2.5
032	Cholera Immunization	2.5
033	Cholesterol Screening	2.5
034	Circumcision - Newborn	2.5
035	Colonoscopy	2.5
036	Contact Lenses	2.5
037	CT Scan - Cervical & Lumbar	2.5
038	CT Scan w/ IV Contrast Media into Vein	2.5
039	CVS (Chorionic Villus) Sampling	2.5
040	Cystospy	2.5
041	Disclosure of Protected Health Information to Family/Friends	2.5
042	D & C and Conization	2.5
043	Dacryocystogram	2.5
044	Diagnostic Isotope	2.5
045	Drainage of an Abscess	2.5
046	Drug Screening	2.5
047	Electronic Monitoring of Labor - Refusal	2.5
048	Endometrial Biopsy	2.5
049	Endoscopy/Sclerosis of Esophageal Varices	2.5
050	ERCP	2.5
051	Exposure to reportable Communicable Disease	2.5
052	External Version	2.5
053	Fluorescein Angioscopy	2.5
054	Hepatitis B - Consent/Declination	2.5
055	Herniogram	2.5
056	HIV Test - Consent Refusal	2.5
057	HIV Test - Disclosure	2.5
058	HIV Test - Prenatal	2.5
059	Home IV Treatment Program	2.5
060	Home Parenteral Treatment Program	2.5
061	Hysterectomy	2.5
062	Hysterosalpingogram	2.5
063	Injection Slip/ Consent	2.5
064	Intrauterine Device	2.5
065	Intrauterine Device/Sterilization	2.5
066	Intravascular Infusion of Streptokinase/Urokinase	2.5
067	Intravenous Cholangiogram	2.5
068	Intravenous Digital Angiography	2.5
069	Iodine Administration	2.5
070	ISG	2.5
071	IVP	2.5
072	Laser Photocoagulation	2.5
073	Laser treatment	2.5
074	Lithium Carbonate	2.5
075	Liver Biopsy	2.5
076	Lumbar Puncture	2.5
077	Lymphangiogram	2.5
078	MAO Inhibitors	2.5
079	Med, Psych, and/or Drug/Alcohol	2.5
080	Medical Treatment - Refusal	2.5
081	Morning-after Pill	2.5
082	MRI - Adult	2.5
083	MRI - Pediatric	2.5
084	Myelogram	2.5
085	Needle Biopsy	2.5
086	Needle Biopsy of Lung	2.5
087	Newborn Treatment and Release	2.5
088	Norplant Subdermal Birth Control Implant	2.5
089	Operations, Anesthesia, Transfusions	2.5
090	Oral Contraceptives	2.5
091	Organ Donation	2.5
092	Patient Permits, Consents	2.5
093	Patient Treatment Permit, Release & Admission	2.5
094	Penile Injections	2.5
095	Percutaneous Nephrostomy	2.5
096	Percutaneous Transhepatic Cholangiogram	2.5
097	Photographs	2.5
098	Photographs - Employee	2.5
099	Photographs - Medical Research	2.5
100	Photographs - news Media	2.5
101	Psychiatric Admission - Next of Kin	2.5
102	Psychiatric Information During Hospital Stay	2.5
103	Public Release of Information	2.5
104	Radiologic Procedure	2.5
105	Refusal of Treatment	2.5
106	Release of Body	2.5
107	Release of Limb	2.5
108	Rh Immune Globulin	2.5
109	Rights of Medical Research Participants	2.5
110	Request to Restrict Access/Disclosure to Medical Record/Protected Health Information	2.5
111	Request for Remain Anonymous	2.5
112	Seat Belt Exemption	2.5
113	Sialogram	2.5
1137	Voiding Cystogram	2.5
114	Sigmoidoscopy	2.5
115	Sterilization - Anesthesia & Medical Services	2.5
116	Sterilization -Federally Funded	2.5
117	Sterilization - Female	2.5
118	Sterilization - Laparoscopy/Pomeroy	2.5
119	Sterilization - Non-Federally Funded	2.5
120	Sterilization - Secondary	2.5
121	Tranquilizers	2.5
122	Transfer - Acknowledgement	2.5
123	Transfer - Authorization	2.5
124	Transfer Certification - Physician	2.5
125	Transfer/Discharge Request	2.5
126	Transfer for Non-Medical Reasons	2.5
127	Transfer - Interfaculty Neonatal	2.5
128	Transfer Refusal	2.5
129	Transfer Refusal of Further Treatment	2.5
130	Treadmill & EKG	2.5
131	Treadmill, Thallium-201	2.5
132	Typhoid	2.5
133	Use of Investigational Device	2.5
134	Use of Investigational Drug	2.5
135	Venogram	2.5
136	Videotape	2.5
"#,
    ),
    code_set(
        "0497",
        "Consent Mode",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.497",
        r#"T	Telephone	2.5
V	Verbal	2.5
W	Written	2.5
"#,
    ),
    code_set(
        "0498",
        "Consent Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.498",
        r#"A	Active - Consent has been granted	2.5
B	Bypassed (Consent not sought)	2.5
L	Limited - Consent has been granted with limitations	2.5
P	Pending - Consent has not yet been sought	2.5
R	Refused - Consent has been refused	2.5
X	Rescinded - Consent was initially granted, but was subsequently revoked or ended.	2.5
"#,
    ),
    code_set(
        "0499",
        "Consent Bypass Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.499",
        r#"E	Emergency	2.5
PJ	Professional Judgment	2.5
"#,
    ),
];
