// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
pub static SETS: &[CodeSet] = &[
    code_set(
        "0100",
        "Invocation event",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.100",
        r#"D	On discharge
O	On receipt of order
R	At time service is completed
S	At time service is started
T	At a designated date/time
"#,
    ),
    code_set(
        "0101",
        "Display Level",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.101",
        r#""#,
    ),
    code_set(
        "0102",
        "Delayed acknowledgment type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.102",
        r#"D	Message received, stored for later processing		2.4
F	acknowledgment after processing	2.2	2.4
"#,
    ),
    code_set(
        "0103",
        "Processing ID",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.103",
        r#"D	Debugging
P	Production
T	Training
"#,
    ),
    code_set(
        "0104",
        "Version ID",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.104",
        r#"2.0	Release 2.0
2.0D	Demo 2.0
2.1	Release 2.1
2.2	Release 2.2	2.2
2.3	Release 2.3	2.3
2.3.1	Release 2.3.1	2.3.1
2.3.2	Release 2.3.2	2.3.1	2.3.1
2.4	Release 2.4	2.4
2.5	Release 2.5	2.5
2.5.1	Release 2.5.1	2.5.1
2.6	Release 2.6	2.6
2.7	Release 2.7	2.7
2.7.1	Release 2.7.1	2.7.1
2.8	Release 2.8	2.8
2.8.1	Release 2.8.1	2.8.1
2.8.2	Release 2.8.2	2.8.2
"#,
    ),
    code_set(
        "0105",
        "Source of Comment",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.105",
        r#"L	Ancillary (filler) department is source of comment
O	Other system is source of comment	2.2
P	Orderer (placer) is source of comment
"#,
    ),
    code_set(
        "0106",
        "Query/response format code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.106",
        r#"D	Response is in display format	2.2	2.6
R	Response is in record-oriented format		2.6
T	Response is in tabular format	2.3	2.6
"#,
    ),
    code_set(
        "0107",
        "Deferred response type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.107",
        r#"B	Before the Date/Time specified		2.6
L	Later than the Date/Time specified		2.6
"#,
    ),
    code_set(
        "0108",
        "Query results level",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.108",
        r#"O	Order plus order status		2.6
R	Results without bulk text		2.6
S	Status only		2.6
T	Full results		2.6
"#,
    ),
    code_set(
        "0109",
        "Report priority",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.109",
        r#"R	Routine		2.6
S	Stat		2.6
"#,
    ),
    code_set(
        "0110",
        "Transfer to Bad Debt Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.110",
        r#""#,
    ),
    code_set(
        "0111",
        "Delete Account Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.111",
        r#""#,
    ),
    code_set(
        "0112",
        "Discharge Disposition",
        CodeSetKind::User,
        "2.16.840.1.113883.12.112",
        r#"01	Discharged to home or self care (routine discharge)		2.6
02	Discharged/transferred to another short term general hospital for inpatient care		2.6
03	Discharged/transferred to skilled nursing facility (SNF)		2.6
04	Discharged/transferred to an intermediate care facility (ICF)		2.6
05	Discharged/transferred to another type of institution for inpatient care or referred for outpatient services to another institution		2.6
06	Discharged/transferred to home under care of organized home health service organization		2.6
07	Left against medical advice or discontinued care		2.6
08	Discharged/transferred to home under care of Home IV provider		2.6
09	Admitted as an inpatient to this hospital		2.6
10	Discharge		2.3.1
10 _19		2.5	2.6
11	Discharge		2.3.1
12	Discharge		2.3.1
13	Discharge		2.3.1
14	Discharge		2.3.1
15	Discharge		2.3.1
16	Discharge		2.3.1
17	Discharge		2.3.1
18	Discharge		2.3.1
19	Discharge		2.3.1
20	Expired (i.e. dead)		2.6
21	Expired		2.3.1
22	Expired		2.3.1
23	Expired		2.3.1
24	Expired		2.3.1
25	Expired		2.3.1
26	Expired		2.3.1
27	Expired		2.3.1
28	Expired		2.3.1
29	Expired		2.3.1
30	Still patient or expected to return for outpatient services (i.e. still a patient)		2.6
31	Still a patient		2.3.1
31 _ 39		2.5	2.6
32	Still a patient		2.3.1
33	Still a patient		2.3.1
34	Still a patient		2.3.1
35	Still a patient		2.3.1
36	Still a patient		2.3.1
37	Still a patient		2.3.1
38	Still a patient		2.3.1
39	Still a patient		2.3.1
40	Expired (i.e. died) at home		2.6
41	Expired (i.e. died) in a medical facility; e.g., hospital, SNF, ICF, or free standing hospice		2.6
42	Expired (i.e. died) - place unknown		2.6
"#,
    ),
    code_set(
        "0113",
        "Discharged to Location",
        CodeSetKind::User,
        "2.16.840.1.113883.12.113",
        r#""#,
    ),
    code_set("0114", "Diet Type", CodeSetKind::User, "2.16.840.1.113883.12.114", r#""#),
    code_set(
        "0115",
        "Servicing Facilities",
        CodeSetKind::User,
        "2.16.840.1.113883.12.115",
        r#""#,
    ),
    code_set(
        "0116",
        "Bed Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.116",
        r#"C	Closed
H	Housekeeping
I	Isolated	2.2
K	Contaminated	2.2
O	Occupied
U	Unoccupied
"#,
    ),
    code_set(
        "0117",
        "Account Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.117",
        r#""#,
    ),
    code_set(
        "0118",
        "Major Diagnostic Category",
        CodeSetKind::User,
        "2.16.840.1.113883.12.118",
        r#""#,
    ),
    code_set(
        "0119",
        "Order Control Codes",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.119",
        r#"AF	Order/service refill request approval	2.3
CA	Cancel order/service request
CH	Child order/service
CN	Combined result
CP	Cancel process step	2.8
CR	Canceled as requested	2.2
DC	Discontinue order/service request
DE	Data errors
DF	Order/service refill request denied	2.3
DR	Discontinued as requested
FU	Order/service refilled, unsolicited	2.3
HD	Hold order request
HR	On hold as requested
LI	Link order/service to patient care problem or goal	2.3.1
MC	Miscellaneous Charge - not associated with an order	2.6
NA	Number assigned
NW	New order/service
OC	Order/service canceled	2.2
OD	Order/service discontinued
OE	Order/service released	2.3
OF	Order/service refilled as requested	2.3
OH	Order/service held	2.2
OK	Order/service accepted & OK
OP	Notification of order for outside dispense	2.5
OR	Released as requested
PA	Parent order/service
PR	Previous Results with new order/service	2.4
PY	Notification of replacement order for outside dispense	2.5
RE	Observations/Performed Service to follow
RF	Refill order/service request	2.3
RL	Release previous hold	2.2
RO	Replacement order
RP	Order/service replace request
RQ	Replaced as requested	2.2
RR	Request received
RU	Replaced unsolicited
SC	Status changed	2.2
SN	Send order/service number
SR	Response to send order/service status request	2.2
SS	Send order/service status request
UA	Unable to accept order/service	2.3
UC	Unable to cancel	2.2
UD	Unable to discontinue
UF	Unable to refill	2.3
UH	Unable to put on hold
UM	Unable to replace	2.2
UN	Unlink order/service from patient care problem or goal	2.3.1
UR	Unable to release
UX	Unable to change
XO	Change order/service request	2.2
XR	Changed as requested
XX	Order/service changed, unsol.
"#,
    ),
    code_set(
        "0121",
        "Response Flag",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.121",
        r#"D	Same as R, also other associated segments
E	Report exceptions only
F	Same as D, plus confirmations explicitly
N	Only the MSA segment is returned
R	Same as E, also Replacement and Parent-Child
"#,
    ),
    code_set(
        "0122",
        "Charge Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.122",
        r#"CH	Charge
CO	Contract
CR	Credit
DP	Department
GR	Grant
NC	No Charge
PC	Professional
RS	Research
"#,
    ),
    code_set(
        "0123",
        "Result Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.123",
        r#"A	Some, but not all, results available	2.3
C	Corrected, final
F	Final results
I	No results available; specimen received, procedure incomplete
O	Order received; specimen not yet received	2.2
P	Preliminary
R	Results stored; not yet verified
S	No results available; procedure scheduled, but not done
X	No results available; Order canceled	2.2
Y	No order on record for this test
Z	No record of this patient
"#,
    ),
    code_set(
        "0124",
        "Transportation Mode",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.124",
        r#"CART	Cart - patient travels on cart or gurney
PORT	The examining device goes to patient's location
WALK	Patient walks to diagnostic service
WHLC	Wheelchair
"#,
    ),
    code_set(
        "0125",
        "Value Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.125",
        r#"AD	Address		2.8.1
AUI		2.8.2
CCD		2.8.2
CCP		2.8.2
CD		2.8.2
CE			2.6
CF	Coded Element With Formatted Values
CK	Composite ID With Check Digit		2.8.1
CN	Composite ID And Name		2.8.1
CNE		2.7.1
CNN		2.8.2
CP	Composite Price
CSU		2.8.2
CWE	Coded Entry	2.7.1
CX	Extended Composite ID With Check Digit
DDI		2.8.2
DIN		2.8.2
DLD		2.8.2
DLN		2.8.2
DLT		2.8.2
DR		2.7.1
DT	Date
DTM	Time Stamp (Date & Time)	2.7.1
DTN		2.8.2
ED	Encapsulated Data
EI		2.8.2
EIP		2.8.2
ERL		2.8.2
FC		2.8.2
FT	Formatted Text (Display)
GTS		2.8.2
HD		2.8.2
ICD		2.8.2
ID		2.7.1	2.8.1
IS		2.7.1
JCC		2.8.2
LA1		2.8.2
LA2		2.8.2
MA		2.7.1
MO	Money
MOC		2.8.2
MOP		2.8.2
MSG		2.8.2
NA		2.7.1
NDL		2.8.2
NM	Numeric
NR		2.8.2
OCD		2.8.2
OSP		2.8.2
PIP		2.8.2
PL		2.8.2
PLN		2.8.2
PN	Person Name		2.8.1
PPN		2.8.2
PRL		2.8.2
PT		2.8.2
PTA		2.8.2
QIP		2.8.2
QSC		2.8.2
RCD		2.8.2
RFR		2.8.2
RI		2.8.2
RMC		2.8.2
RP	Reference Pointer
RPT		2.8.2
SCV		2.8.2
SN	Structured Numeric
SNM		2.8.2
SPD		2.8.2
SRT		2.8.2
ST	String Data.
TM	Time
TN	Telephone Number		2.8.1
TS			2.6
TX	Text Data (Display)
UVC		2.8.2
VH		2.8.2
VID		2.8.2
VR		2.8.2
WVI		2.8.2
WVS		2.8.2
XAD	Extended Address
XCN	Extended Composite Name And Number For Persons
XON	Extended Composite Name And Number For Organizations
XPN	Extended Person Name
XTN	Extended Telecommunications Number
"#,
    ),
    code_set(
        "0126",
        "Quantity Limited Request",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.126",
        r#"CH	Characters
LI	Lines
PG	Pages
RD	Records	2.2
ZO	Locally defined
"#,
    ),
    code_set(
        "0127",
        "Allergen Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.127",
        r#"AA	Animal Allergy	2.4
DA	Drug allergy	2.2
EA	Environmental Allergy	2.4
FA	Food allergy	2.2
LA	Pollen Allergy	2.4
MA	Miscellaneous allergy	2.2
MC	Miscellaneous contraindication	2.2
PA	Plant Allergy	2.4
"#,
    ),
    code_set(
        "0128",
        "Allergy Severity",
        CodeSetKind::User,
        "2.16.840.1.113883.12.128",
        r#"MI	Mild	2.2
MO	Moderate	2.2
SV	Severe	2.2
U	Unknown	2.4
"#,
    ),
    code_set(
        "0129",
        "Accommodation Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.129",
        r#""#,
    ),
    code_set(
        "0130",
        "Visit User Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.130",
        r#"HO	Home	2.4
MO	Mobile Unit	2.4
PH	Phone	2.4
TE	Teaching	2.4
"#,
    ),
    code_set(
        "0131",
        "Contact Role",
        CodeSetKind::User,
        "2.16.840.1.113883.12.131",
        r#"BP	Billing contact person	2.3	2.3
C	Emergency Contact	2.5
CP	Contact person	2.3	2.3
E	Employer	2.5
EP	Emergency contact person	2.3	2.3
F	Federal Agency	2.5
I	Insurance Company	2.5
N	Next-of-Kin	2.5
O	Other	2.5
PR	Person preparing referral	2.3	2.3
S	State Agency	2.5
U	Unknown	2.5
"#,
    ),
    code_set(
        "0132",
        "Transaction Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.132",
        r#""#,
    ),
    code_set(
        "0133",
        "Procedure Practitioner Identifier Code Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.133",
        r#"AN	Anesthesiologist/Anesthetist	2.2	2.5.1
AS	Assistant Surgeon	2.3	2.5.1
CM	Certified Nurse Midwife	2.2	2.5.1
NP	Nurse Practitioner	2.2	2.5.1
PR	Procedure MD/ Surgeon	2.2	2.5.1
PS	Primary Surgeon	2.3	2.5.1
RD	Radiologist	2.2	2.5.1
RS	Resident	2.2	2.5.1
SN	Scrub Nurse	2.3	2.5.1
"#,
    ),
    code_set(
        "0135",
        "Assignment of Benefits",
        CodeSetKind::User,
        "2.16.840.1.113883.12.135",
        r#"M	Modified assignment	2.2
N	No	2.2
Y	Yes	2.2
"#,
    ),
    code_set(
        "0136",
        "Yes/no Indicator",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.136",
        r#"N	No	2.2
Y	Yes	2.2
"#,
    ),
    code_set(
        "0137",
        "Mail Claim Party",
        CodeSetKind::User,
        "2.16.840.1.113883.12.137",
        r#"E	Employer	2.2
G	Guarantor	2.2
I	Insurance company	2.2
O	Other	2.2
P	Patient	2.2
"#,
    ),
    code_set(
        "0139",
        "Employer Information Data",
        CodeSetKind::User,
        "2.16.840.1.113883.12.139",
        r#""#,
    ),
    code_set(
        "0140",
        "Military Service",
        CodeSetKind::User,
        "2.16.840.1.113883.12.140",
        r#"AUSA	Australian Army	2.4
AUSAF	Australian Air Force	2.4
AUSN	Australian Navy	2.4
NATO	North Atlantic Treaty Organization	2.3.1
NOAA	National Oceanic and Atmospheric Administration	2.3.1
USA	US Army	2.3.1
USAF	US Air Force	2.3.1
USCG	US Coast Guard	2.3.1
USMC	US Marine Corps	2.3.1
USN	US Navy	2.3.1
USPHS	US Public Health Service	2.3.1
"#,
    ),
    code_set(
        "0141",
        "Military Rank/Grade",
        CodeSetKind::User,
        "2.16.840.1.113883.12.141",
        r#"E1	Enlisted 1	2.3.1	2.8.2
E2	Enlisted 2	2.3.1	2.8.2
E3	Enlisted 3	2.3.1	2.8.2
E4	Enlisted 4	2.3.1	2.8.2
E5	Enlisted 5	2.3.1	2.8.2
E6	Enlisted 6	2.3.1	2.8.2
E7	Enlisted 7	2.3.1	2.8.2
E8	Enlisted 8	2.3.1	2.8.2
E9	Enlisted 9	2.3.1	2.8.2
O1	Officers 1	2.3.1	2.8.2
O10	Officers 10	2.3.1	2.4
O2	Officers 2	2.3.1	2.8.2
O3	Officers 3	2.3.1	2.8.2
O4	Officers 4	2.3.1	2.8.2
O5	Officers 5	2.3.1	2.8.2
O6	Officers 6	2.3.1	2.8.2
O7	Officers 7	2.3.1	2.8.2
O8	Officers 8	2.3.1	2.8.2
O9	Officers 9	2.3.1	2.8.2
W1	Warrant Officers 1	2.3.1	2.8.2
W2	Warrant Officers 2	2.3.1	2.8.2
W3	Warrant Officers 3	2.3.1	2.8.2
W4	Warrant Officers 4	2.3.1	2.8.2
"#,
    ),
    code_set(
        "0142",
        "Military Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.142",
        r#"ACT	Active duty	2.3.1
DEC	Deceased	2.3.1
RET	Retired	2.3.1
"#,
    ),
    code_set(
        "0143",
        "Non-covered Insurance Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.143",
        r#""#,
    ),
    code_set(
        "0144",
        "Eligibility Source",
        CodeSetKind::User,
        "2.16.840.1.113883.12.144",
        r#"1	Insurance company	2.2
2	Employer	2.2
3	Insured presented policy	2.2
4	Insured presented card	2.2
5	Signed statement on file	2.2
6	Verbal information	2.2
7	None	2.2
"#,
    ),
    code_set(
        "0145",
        "Room Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.145",
        r#"2ICU	Second intensive care unit	2.2
2PRI	Second private room	2.2
2SPR	Second semi-private room	2.2
ICU	Intensive care unit	2.2
PRI	Private room	2.2
SPR	Semi-private room	2.2
"#,
    ),
    code_set(
        "0146",
        "Amount Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.146",
        r#"DF	Differential	2.2
LM	Limit	2.2
PC	Percentage	2.2
RT	Rate	2.2
UL	Unlimited	2.2
"#,
    ),
    code_set(
        "0147",
        "Policy Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.147",
        r#"2ANC	Second ancillary	2.2
2MMD	Second major medical	2.2
3MMD	Third major medical	2.2
ANC	Ancillary	2.2
MMD	Major medical	2.2
"#,
    ),
    code_set(
        "0148",
        "Money or Percentage Indicator",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.148",
        r#"AT	Currency amount	2.2
PC	Percentage	2.2
"#,
    ),
    code_set(
        "0149",
        "Day Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.149",
        r#"AP	Approved	2.2
DE	Denied	2.2
PE	Pending	2.2
"#,
    ),
    code_set(
        "0150",
        "Certification Patient Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.150",
        r#"ER	Emergency	2.2
IPE	Inpatient elective	2.2
OPE	Outpatient elective	2.2
UR	Urgent	2.2
"#,
    ),
    code_set(
        "0151",
        "Second Opinion Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.151",
        r#""#,
    ),
    code_set(
        "0152",
        "Second Opinion Documentation Received",
        CodeSetKind::User,
        "2.16.840.1.113883.12.152",
        r#""#,
    ),
    code_set(
        "0153",
        "Value Code",
        CodeSetKind::External,
        "2.16.840.1.113883.12.153",
        r#"01	Most common semi-private rate	2.3.1	2.4
02	Hospital has no semi-private rooms	2.3.1	2.4
04	Inpatient professional component charges which are combined billed	2.3.1	2.4
05	Professional component included in charges and also billed separate to carrier	2.3.1	2.4
06	Medicare blood deductible	2.3.1	2.4
08	Medicare life time reserve amount in the first calendar year	2.3.1	2.4
09	Medicare co-insurance amount in the first calendar year	2.3.1	2.4
10	Lifetime reserve amount in the second calendar year	2.3.1	2.4
11	Co-insurance amount in the second calendar year	2.3.1	2.4
12	Working aged beneficiary/spouse with employer group health plan	2.3.1	2.4
13	ESRD beneficiary in a Medicare coordination period with an employer group health plan	2.3.1	2.4
14	No Fault including auto/other	2.3.1	2.4
15	Worker's Compensation	2.3.1	2.4
16	PHS, or other federal agency	2.3.1	2.4
17	Payer code	2.3.1	2.4
21	Catastrophic	2.3.1	2.4
22	Surplus	2.3.1	2.4
23	Recurring monthly incode	2.3.1	2.4
24	Medicaid rate code	2.3.1	2.4
30	Pre-admission testing	2.3.1	2.4
31	Patient liability amount	2.3.1	2.4
37	Pints of blood furnished	2.3.1	2.4
38	Blood deductible pints	2.3.1	2.4
39	Pints of blood replaced	2.3.1	2.4
40	New coverage not implemented by HMO (for inpatient service only)	2.3.1	2.4
41	Black lung	2.3.1	2.4
42	VA	2.3.1	2.4
43	Disabled beneficiary under age 64 with LGHP	2.3.1	2.4
44	Amount provider agreed to accept from primary payer when this amount is less than charges but higher than payment received,, then a Medicare secondary payment is due	2.3.1	2.4
45	Accident hour	2.3.1	2.4
46	Number of grace days	2.3.1	2.4
47	Any liability insurance	2.3.1	2.4
48	Hemoglobin reading	2.3.1	2.4
49	Hematocrit reading	2.3.1	2.4
50	Physical therapy visits	2.3.1	2.4
51	Occupational therapy visits	2.3.1	2.4
52	Speech therapy visits	2.3.1	2.4
53	Cardiac rehab visits	2.3.1	2.4
56	Skilled nurse - home visit hours	2.3.1	2.4
57	Home health aide - home visit hours	2.3.1	2.4
58	Arterial blood gas	2.3.1	2.4
59	Oxygen saturation	2.3.1	2.4
60	HHA branch MSA	2.3.1	2.4
67	Peritoneal dialysis	2.3.1	2.4
68	EPO-drug	2.3.1	2.4
70	Payer codes	2.3.1	2.4
71	Payer codes	2.3.1	2.4
72	Payer codes	2.3.1	2.4
75	Payer codes	2.3.1	2.4
76	Payer codes	2.3.1	2.4
77	Payer codes	2.3.1	2.4
78	Payer codes	2.3.1	2.4
79	Payer codes	2.3.1	2.4
80	Psychiatric visits	2.3.1	2.4
81	Visits subject to co-payment	2.3.1	2.4
A1	Deductible payer A	2.3.1	2.4
A2	Coinsurance payer A	2.3.1	2.4
A3	Estimated responsibility payer A	2.3.1	2.4
X0	Service excluded on primary policy	2.3.1	2.4
X4	Supplemental coverage	2.3.1	2.4
"#,
    ),
    code_set(
        "0155",
        "Accept/Application Acknowledgment Conditions",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.155",
        r#"AL	Always	2.2
ER	Error/reject conditions only	2.2
NE	Never	2.2
SU	Successful completion only	2.2
"#,
    ),
    code_set(
        "0156",
        "Which date/time qualifier",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.156",
        r#"ANY	Any date/time within a range	2.2	2.6
CAN	Cancellation date/time	2.2	2.3
COL	Collection date/time, equivalent to film or sample collection date/time	2.2	2.6
ORD	Order date/time	2.2	2.6
RCT	Specimen receipt date/time, receipt of specimen in filling ancillary (Lab)	2.2	2.6
REP	Report date/time, report date/time at filling ancillary (i.e., Lab)	2.2	2.6
SCHED	Schedule date/time	2.2	2.6
"#,
    ),
    code_set(
        "0157",
        "Which date/time status qualifier",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.157",
        r#"ANY	Any status	2.2	2.6
CFN	Current final value, whether final or corrected	2.2	2.6
COR	Corrected only (no final with corrections)	2.2	2.6
FIN	Final only (no corrections)	2.2	2.6
PRE	Preliminary	2.2	2.6
REP	Report completion date/time	2.2	2.6
"#,
    ),
    code_set(
        "0158",
        "Date/time selection qualifier",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.158",
        r#"1ST	First value within range	2.2	2.6
ALL	All values within the range	2.2	2.6
LST	Last value within the range	2.2	2.6
REV	All values within the range returned in reverse chronological order (This is the default if not otherwise specified.)	2.2	2.6
"#,
    ),
    code_set(
        "0159",
        "Diet Code Specification Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.159",
        r#"D	Diet	2.2
P	Preference	2.2
S	Supplement	2.2
"#,
    ),
    code_set(
        "0160",
        "Tray Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.160",
        r#"EARLY	Early tray	2.2
GUEST	Guest tray	2.2
LATE	Late tray	2.2
MSG	Tray message only	2.2
NO	No tray	2.2
"#,
    ),
    code_set(
        "0161",
        "Allow Substitution",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.161",
        r#"G	Allow generic substitutions.	2.2
N	Substitutions are NOT authorized. (This is the default - null.)	2.2
T	Allow therapeutic substitutions	2.2
"#,
    ),
    code_set(
        "0162",
        "Route of Administration",
        CodeSetKind::User,
        "2.16.840.1.113883.12.162",
        r#"AP	Apply Externally	2.2
B	Buccal	2.2
DT	Dental	2.2
EP	Epidural	2.3
ET	Endotrachial Tube	2.3
GTT	Gastrostomy Tube	2.2
GU	GU Irrigant	2.2
IA	Intra-arterial	2.2
IB	Intrabursal	2.3
IC	Intracardiac	2.2
ICV	Intracervical (uterus)	2.3
ID	Intradermal	2.2
IH	Inhalation	2.2
IHA	Intrahepatic Artery	2.3.1
IM	Intramuscular	2.2
IMR	Immerse (Soak) Body Part	2.3
IN	Intranasal	2.2
IO	Intraocular	2.2
IP	Intraperitoneal	2.2
IS	Intrasynovial	2.2
IT	Intrathecal	2.2
IU	Intrauterine	2.3.1
IV	Intravenous	2.2
MM	Mucous Membrane	2.3
MTH	Mouth/Throat	2.3.1
NG	Nasogastric	2.2
NP	Nasal Prongs	2.3
NS	Nasal	2.2
NT	Nasotrachial Tube	2.3
OP	Ophthalmic	2.2
OT	Otic	2.2
OTH	Other/Miscellaneous	2.3
PF	Perfusion	2.3
PO	Oral	2.2
PR	Rectal	2.2
RM	Rebreather Mask	2.3
SC	Subcutaneous	2.2
SD	Soaked Dressing	2.3
SL	Sublingual	2.2
TD	Transdermal	2.2
TL	Translingual	2.2
TP	Topical	2.2
TRA	Tracheostomy	2.3
UR	Urethral	2.2
VG	Vaginal	2.2
VM	Ventimask	2.3
WND	Wound	2.3
"#,
    ),
    code_set(
        "0163",
        "Body Site",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.163",
        r#"BE	Bilateral Ears	2.2
BN	Bilateral Nares	2.2
BU	Buttock	2.2
CT	Chest Tube	2.2
LA	Left Arm	2.2
LAC	Left Anterior Chest	2.2
LACF	Left Antecubital Fossa	2.2
LD	Left Deltoid	2.2
LE	Left Ear	2.2
LEJ	Left External Jugular	2.2
LF	Left Foot	2.2
LG	Left Gluteus Medius	2.2
LH	Left Hand	2.2
LIJ	Left Internal Jugular	2.2
LLAQ	Left Lower Abd Quadrant	2.2
LLFA	Left Lower Forearm	2.2
LMFA	Left Mid Forearm	2.2
LN	Left Naris	2.2
LNB	Nebulized	2.3	2.3
LPC	Left Posterior Chest	2.2
LSC	Left Subclavian	2.2
LT	Left Thigh	2.2
LUA	Left Upper Arm	2.2
LUAQ	Left Upper Abd Quadrant	2.2
LUFA	Left Upper Forearm	2.2
LV	Left Vastus Lateralis	2.3	2.3
LVG	Left Ventragluteal	2.2
LVL	Left Vastus Lateralis	2.2
NB	Nebulized	2.2
OD	Right Eye	2.2
OS	Left Eye	2.2
OU	Bilateral Eyes	2.2
PA	Perianal	2.2
PERIN	Perineal	2.2
RA	Right Arm	2.2
RAC	Right Anterior Chest	2.2
RACF	Right Antecubital Fossa	2.2
RD	Right Deltoid	2.2
RE	Right Ear	2.2
REJ	Right External Jugular	2.2
RF	Right Foot	2.2
RG	Right Gluteus Medius	2.2
RH	Right Hand	2.2
RIJ	Right Internal Jugular	2.2
RLAQ	Rt Lower Abd Quadrant	2.2
RLFA	Right Lower Forearm	2.2
RMFA	Right Mid Forearm	2.2
RN	Right Naris	2.2
RPC	Right Posterior Chest	2.2
RSC	Right Subclavian	2.2
RT	Right Thigh	2.2
RUA	Right Upper Arm	2.2
RUAQ	Right Upper Abd Quadrant	2.2
RUFA	Right Upper Forearm	2.2
RVG	Right Ventragluteal	2.2
RVL	Right Vastus Lateralis	2.2
"#,
    ),
    code_set(
        "0164",
        "Administration Device",
        CodeSetKind::User,
        "2.16.840.1.113883.12.164",
        r#"AP	Applicator	2.2
BT	Buretrol	2.2
HL	Heparin Lock	2.2
IPPB	IPPB	2.2
IVP	IV Pump	2.2
IVS	IV Soluset	2.2
MI	Metered Inhaler	2.2
NEB	Nebulizer	2.2
PCA	PCA Pump	2.2
"#,
    ),
    code_set(
        "0165",
        "Administration Method",
        CodeSetKind::User,
        "2.16.840.1.113883.12.165",
        r#"CH	Chew	2.2
DI	Dissolve	2.2
DU	Dust	2.2
IF	Infiltrate	2.2
IR	Irrigate	2.2
IS	Insert	2.2
IVP	IV Push	2.2
IVPB	IV Piggyback	2.2
NB	Nebulized	2.2
PF	Perfuse	2.2
PT	Paint	2.2
SH	Shampoo	2.2
SO	Soak	2.2
WA	Wash	2.2
WI	Wipe	2.2
"#,
    ),
    code_set(
        "0166",
        "RX Component Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.166",
        r#"A	Additive	2.2
B	Base	2.2
"#,
    ),
    code_set(
        "0167",
        "Substitution Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.167",
        r#"0	No product selection indicated	2.3.1
1	Substitution not allowed by prescriber	2.3.1
2	Substitution allowed - patient requested product dispensed	2.3.1
3	Substitution allowed - pharmacist selected product dispensed	2.3.1
4	Substitution allowed - generic drug not in stock	2.3.1
5	Substitution allowed - brand drug dispensed as a generic	2.3.1
7	Substitution not allowed - brand drug mandated by law	2.3.1
8	Substitution allowed - generic drug not available in marketplace	2.3.1
G	A generic substitution was dispensed.	2.2
N	No substitute was dispensed. This is equivalent to the default (null) value.	2.2
T	A therapeutic substitution was dispensed.	2.2
"#,
    ),
    code_set(
        "0168",
        "Processing Priority",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.168",
        r#"A	As soon as possible (a priority lower than stat)	2.2
B	Do at bedside or portable (may be used with other codes)	2.2
C	Measure continuously (e.g., arterial line blood pressure)	2.2
P	Preoperative (to be done prior to surgery)	2.2
R	Routine	2.2
S	Stat (do immediately)	2.2
T	Timing critical (do as near as possible to requested time)	2.2
"#,
    ),
    code_set(
        "0169",
        "Reporting Priority",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.169",
        r#"C	Call back results	2.2
R	Rush reporting	2.2
"#,
    ),
    code_set(
        "0170",
        "Derived Specimen",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.170",
        r#"C	Child Observation	2.2
N	Not Applicable	2.2
P	Parent Observation	2.2
"#,
    ),
    code_set(
        "0171",
        "Citizenship",
        CodeSetKind::User,
        "2.16.840.1.113883.12.171",
        r#""#,
    ),
    code_set(
        "0172",
        "Veterans Military Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.172",
        r#""#,
    ),
    code_set(
        "0173",
        "Coordination of Benefits",
        CodeSetKind::User,
        "2.16.840.1.113883.12.173",
        r#"CO	Coordination	2.2
IN	Independent	2.2
"#,
    ),
    code_set(
        "0174",
        "Nature of Service/Test/Observation",
        CodeSetKind::User,
        "2.16.840.1.113883.12.174",
        r#"A	Atomic service/test/observation (test code or treatment code)	2.2
C	Single observation calculated via a rule or formula from other independent observations (e.g., Alveolar-arterial ratio, cardiac output)	2.2
F	Functional procedure that may consist of one or more interrelated measures (e.g., glucose tolerance test, creatinine clearance), usually done at different times and/or on different specimens	2.2
P	Profile or battery consisting of many independent atomic observations (e.g., SMA12, electrolytes), usually done at one instrument on one specimen	2.2
S	Superset-a set of batteries or procedures ordered under a single code unit but processed as separate batteries (e.g., routines = CBC, UA, electrolytes)<p>This set indicates that the code being described is used to order multiple service/test/observation b	2.2
"#,
    ),
    code_set(
        "0175",
        "Master File Identifier Code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.175",
        r#"CDM	Charge description master file	2.2
CLN	Clinic master file	2.4
CM0	Clinical study master	2.3	2.3
CM1	Clinical study phase master	2.3	2.3
CM2	Clinical study Data Schedule Master	2.3	2.3
CMA	Clinical study with phases and scheduled master file	2.3.1
CMB	Clinical study without phases but with scheduled master file	2.3.1
INV	Inventory master file	2.5
LOC	Location master file	2.3
MACP	Medicare Approved Coverage Process	2.8.2
MLCP	Medicare Limited Coverage Process	2.8.2
OM1	Observation text master file segments (e.g., Lab)	2.2	2.3
OM1-OM6	Observation text master file segments (e.g., Lab)	2.3	2.3
OM2	Observation text master file segments (e.g., Lab)	2.2	2.3
OM3	Observation text master file segments (e.g., Lab)	2.2	2.3
OM4	Observation text master file segments (e.g., Lab)	2.2	2.3
OM5	Observation text master file segments (e.g., Lab)	2.2	2.3
OM6	Observation text master file segments (e.g., Lab)	2.2	2.3
OMA	Numerical observation master file	2.3.1
OMB	Categorical observation master file	2.3.1
OMC	Observation batteries master file	2.3.1
OMD	Calculated observations master file	2.3.1
OME	Other Observation/Service Item master file	2.4
OMM	Mixed type observation master file	2.8.2
PRA	Practitioner master file	2.2
STF	Staff master file	2.2
"#,
    ),
    code_set(
        "0176",
        "Master File Application Identifier",
        CodeSetKind::User,
        "2.16.840.1.113883.12.176",
        r#""#,
    ),
    code_set(
        "0177",
        "Confidentiality Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.177",
        r#"AID	AIDS patient	2.2
EMP	Employee	2.2
ETH	Alcohol/drug treatment patient	2.2
HIV	HIV(+) patient	2.2
PSY	Psychiatric patient	2.2
R	Restricted	2.2
U	Usual control	2.2
UWM	Unwed mother	2.2
V	Very restricted	2.2
VIP	Very important person or celebrity	2.2
"#,
    ),
    code_set(
        "0178",
        "File Level Event Code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.178",
        r#"REP	Replace current version of this master file with the version contained in this message	2.2
UPD	Change file records as defined in the record-level event codes for each record that follows	2.2
"#,
    ),
    code_set(
        "0179",
        "Response Level",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.179",
        r#"AL	Always. All MFA segments (whether denoting errors or not) must be returned via the application-level acknowledgment message	2.2
ER	Error/Reject conditions only. Only MFA segments denoting errors must be returned via the application-level acknowledgment for this message	2.2
NE	Never. No application-level response needed	2.2
SU	Success. Only MFA segments denoting success must be returned via the application-level acknowledgment for this message	2.2
"#,
    ),
    code_set(
        "0180",
        "Record-level Event Code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.180",
        r#"MAC	Reactivate deactivated record	2.2
MAD	Add record to master file	2.2
MDC	Deactivate: discontinue using record in master file, but do not delete from database	2.2
MDL	Delete record from master file	2.2
MUP	Update record for master file	2.2
"#,
    ),
    code_set(
        "0181",
        "MFN Record-level Error Return",
        CodeSetKind::User,
        "2.16.840.1.113883.12.181",
        r#"S	Successful posting of the record defined by the MFE segment	2.2
U	Unsuccessful posting of the record defined by the MFE segment	2.2
"#,
    ),
    code_set("0182", "Staff type", CodeSetKind::User, "2.16.840.1.113883.12.182", r#""#),
    code_set(
        "0183",
        "Active/Inactive",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.183",
        r#"A	Active Staff	2.2
I	Inactive Staff	2.2
"#,
    ),
    code_set("0184", "Department", CodeSetKind::User, "2.16.840.1.113883.12.184", r#""#),
    code_set(
        "0185",
        "Preferred Method of Contact",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.185",
        r#"B	Beeper Number	2.2
C	Cellular Phone Number	2.2
E	E-Mail Address (for backward compatibility)	2.2
F	FAX Number	2.2
H	Home Phone Number	2.2
O	Office Phone Number	2.2
"#,
    ),
    code_set(
        "0186",
        "Practitioner Category",
        CodeSetKind::User,
        "2.16.840.1.113883.12.186",
        r#""#,
    ),
    code_set(
        "0187",
        "Provider Billing",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.187",
        r#"I	Institution bills for provider	2.2
P	Provider does own billing	2.2
"#,
    ),
    code_set(
        "0188",
        "Operator ID",
        CodeSetKind::User,
        "2.16.840.1.113883.12.188",
        r#""#,
    ),
    code_set(
        "0189",
        "Ethnic Group",
        CodeSetKind::User,
        "2.16.840.1.113883.12.189",
        r#"H	Hispanic or Latino	2.4
N	Not Hispanic or Latino	2.4
U	Unknown	2.4
"#,
    ),
    code_set(
        "0190",
        "Address Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.190",
        r#"B	Firm/Business	2.2
BA	Bad address	2.3.1
BDL	Birth delivery location (address where birth occurred)	2.3.1
BI	Billing Address	2.6
BR	Residence at birth (home address at time of birth)	2.3.1
C	Current Or Temporary	2.2
F	Country Of Origin	2.3
H	Home	2.2
L	Legal Address	2.3.1
M	Mailing	2.2
N	Birth (nee) (birth address, not otherwise specified)	2.3.1
O	Office/Business	2.2
P	Permanent	2.2
RH	Registry home. Refers to the information system, typically managed by a public health agency, that stores patient information such as immunization histories or cancer data, regardless of where the patient obtains services.	2.3.1
S	Service Location	2.6
SH	Shipping Address	2.6
TM	Tube Address	2.7
V	Vacation	2.6
"#,
    ),
    code_set(
        "0191",
        "Type of Referenced Data",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.191",
        r#"AP	Other application data, typically uninterpreted binary data (HL7 V2.3 and later)	2.3
AU	Audio data (HL7 V2.3 and later)	2.3
Application	Other application data, typically uninterpreted binary data (HL7 V2.3 and later)	2.3.1	2.3.1
Audio	Audio data (HL7 V2.3 and later)	2.3.1	2.3.1
FT	Formatted text (HL7 V2.2 only)	2.2
IM	Image data (HL7 V2.3 and later)	2.3
Image	Image data (HL7 V2.3 and later)	2.3.1	2.3.1
NS	Non-scanned image (HL7 V2.2 only)	2.2
SD	Scanned document (HL7 V2.2 only)	2.2
SI	Scanned image (HL7 V2.2 only)	2.2
TEXT	Machine readable text document (HL7 V2.3.1 and later)	2.3.1
TX	Machine readable text document (HL7 V2.2 only)	2.2
multipart	MIME multipart package	2.4
"#,
    ),
    code_set(
        "0192",
        "Visit ID Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.192",
        r#""#,
    ),
    code_set(
        "0193",
        "Amount Class",
        CodeSetKind::User,
        "2.16.840.1.113883.12.193",
        r#"AT	Amount	2.2
LM	Limit	2.2
PC	Percentage	2.2
UL	Unlimited	2.2
"#,
    ),
];
