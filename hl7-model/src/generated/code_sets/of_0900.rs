// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
pub static SETS: &[CodeSet] = &[
    code_set(
        "0904",
        "Security Check Scheme",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.904",
        r#"BCV	Bank Card Validation Number	2.7
CCS	Credit Card Security code	2.7
VID	Version ID	2.7
"#,
    ),
    code_set(
        "0905",
        "Shipment Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.905",
        r#"INV	Inventoried	2.7
ONH	On Hold	2.7
PRC	Processing	2.7
REJ	Rejected	2.7
TRN	In Transit	2.7
TTL	Triaged to Lab	2.7
"#,
    ),
    code_set(
        "0906",
        "ActPriority",
        CodeSetKind::User,
        "2.16.840.1.113883.12.906",
        r#"A	ASAP - As soon as possible, next highest priority after stat	2.7
CR	Callback results - filler should contact the placer as soon as results are available, even for preliminary results	2.7
CS	Callback for scheduling - Filler should contact the placer (or target) to schedule the service.	2.7
CSP	Callback placer for scheduling - filler should contact the placer to schedule the service	2.7
CSR	Contact recipient for scheduling - Filler should contact the service recipient (target) to schedule the service	2.7
EL	Elective - Beneficial to the patient but not essential for survival.	2.7
EM	Emergency - An unforeseen combination of circumstances or the resulting state that calls for immediate action	2.7
P	Preop - Used to indicate that a service is to be performed prior to a scheduled surgery. When ordering a service and using the pre-op priority, a check is done to see the amount of time that must be allowed for performance of the service. When the order	2.7
PRN	As needed - An "as needed" order should be accompanied by a description of what constitutes a need. This description is represented by an observation service predicate as a precondition.	2.7
R	Routine - Routine service, do at usual work hours	2.7
RR	Rush reporting - A report should be prepared and sent as quickly as possible	2.7
S	Stat - With highest priority (e.g. emergency).	2.7
T	Timing critical - It is critical to come as close as possible to the requested time (e.g. for a through antimicrobial level).	2.7
UD	Use as directed - Drug is to be used as directed by the prescriber.	2.7
UR	Urgent - Calls for prompt action	2.7
"#,
    ),
    code_set(
        "0907",
        "Confidentiality",
        CodeSetKind::User,
        "2.16.840.1.113883.12.907",
        r#"B	Business - Since the service class can represent knowledge structures that may be considered a trade or business secret, there is sometimes (though rarely) the need to flag those items as of business level confidentiality. However, no patient related inf	2.7
C	Celebrity - Celebrities are people of public interest (VIP) including employees, whose information require special protection.	2.7
D	Clinician - Only clinicians may see this item, billing and administration persons can not access this item without special permission.	2.7
ETH	Substance abuse related - Alcohol/drug-abuse related item	2.7
HIV	HIV Related - HIV and AIDS related item	2.7
I	Individual - Access only to individual persons who are mentioned explicitly as actors of this service and whose actor type warrants that access (cf. to actor typed code).	2.7
L	Low - No patient record item can be of low confidentiality. However, some service objects are not patient related and therefore may have low confidentiality.	2.7
N	Normal - Normal confidentiality rules (according to good health care practice) apply, that is, only authorized individuals with a legitimate medical or business need may access this item.	2.7
PSY	Psychiatry related - Psychiatry related item	2.7
R	Restricted - Restricted access, e.g. only to providers having a current care relationship to the patient.	2.7
S	Sensitive - Information for which the patient seeks heightened confidentiality. Sensitive information is not to be shared with family members. Information reported by the patient about family members is sensitive by default. Flag can be set or cleared	2.7
SDV	Sexual and domestic violence related - Sexual assault / domestic violence related item	2.7
T	Taboo - Information not to be disclosed or discussed with patient except through physician assigned to patient in this case. This is usually a temporary constraint only; example use is a new fatal diagnosis or finding, such as malignancy or HIV.	2.7
V	Very restricted - Very restricted access as declared by the Privacy Officer of the record holder.	2.7
"#,
    ),
    code_set(
        "0908",
        "Package Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.908",
        r#""#,
    ),
    code_set(
        "0909",
        "Patient Results Release Categorization Scheme",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.909",
        r#"SID	Share In1 Day -<p>Share result regardless of reference/therapeutic range after 1 or more business day as agreed to by the systems in play.	2.7
SIDC	Share in 1 Day Conditionally -<p>Share result in reference ranges/therapeutic with patient after 1 or more business day as agreed to by the systems in play.<p>Withhold result out of reference/therapeutic range until physician release	2.7
SIMM	Share Immediately -<p>Share result with patient immediately	2.7
STBD	Share To Be Determined -<p>Category to be determined	2.7
SWNL	Share Within Normal Limits -<p>Share result in reference/therapeutic range with patient immediately<p>Share result out of reference/therapeutic ranges with patient after 1 or more business day as agreed to by the systems in play.	2.7
SWTH	Share Withhold -<p>Withhold result regardless of reference/therapeutic ranges	2.7
"#,
    ),
    code_set(
        "0910",
        "Acquisition Modality",
        CodeSetKind::User,
        "2.16.840.1.113883.12.910",
        r#""#,
    ),
    code_set(
        "0912",
        "Participation",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.912",
        r#"AAP	Alert Acknowledging Provider	2.8
AC	Administration Cosigner	2.8
AD	Admitting Provider	2.7
AI	Assistant/Alternate Interpreter	2.7
AP	Administering Provider	2.7
ARI	Assistant Result Interpreter	2.7
AT	Attending Provider	2.7
AUT	Author/Event Initiator	2.7
CP	Consulting Provider	2.7
DP	Dispensing Provider	2.7
EP	Entering Person	2.7
EQUIP	Equipment	2.7
FHCP	Family Health Care Professional	2.7
MDIR	Medical Director	2.7
OP	Ordering Provider	2.7
OS	Outside Site(s) Where Observation May Be Performed	2.8.2
PB	Packed by	2.7
PH	Pharmacist	2.7
PI	Primary Interpreter	2.7
PO	Performing Organization	2.7
POMD	Performing Organization Medical Director	2.7
PP	Primary Care Provider	2.7
PRI	Principal Result Interpreter	2.7
RCT	Results Copies To	2.7
RO	Responsible Observer	2.7
RP	Referring Provider	2.7
RT	Referred to Provider	2.7
SB	Send by	2.7
SC	Specimen Collector	2.7
TN	Technician	2.7
TR	Transcriptionist	2.7
VP	Verifier (Verifying Person)	2.7
VPS	Verifying Pharmaceutical Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)	2.7
VTS	Verifying Treatment Supplier (not sure how to dissect Pharmacist/Treatment Supplier's Verifier ID)	2.7
WAY	Waypoint	2.7
WAYR	Waypoint Recipient	2.7
"#,
    ),
    code_set(
        "0913",
        "Monetary Denomination Code",
        CodeSetKind::External,
        "2.16.840.1.113883.12.913",
        r#""#,
    ),
    code_set(
        "0914",
        "Root Cause",
        CodeSetKind::User,
        "2.16.840.1.113883.12.914",
        r#"AP	Analysis Process	2.8
IM	Information Management	2.8
L	Laboratory	2.8
NA	Not Applicable	2.8
PD	Placer Data	2.8
"#,
    ),
    code_set(
        "0915",
        "Process Control Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.915",
        r#""#,
    ),
    code_set(
        "0916",
        "Relevant Clincial Information",
        CodeSetKind::User,
        "2.16.840.1.113883.12.916",
        r#"F	Patient was fasting prior to the procedure.	2.7.1
FNA	Fasting not asked of the patient at time of procedure.	2.7.1	2.7.1
NF	The patient indicated they did not fast prior to the procedure.	2.7.1
NG	Not Given - Patient was not asked at the time of the procedure.	2.7.1
"#,
    ),
    code_set(
        "0917",
        "Bolus Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.917",
        r#"C	Supplemental	2.8
L	Loading	2.8
"#,
    ),
    code_set(
        "0918",
        "PCA Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.918",
        r#"C	Continuous	2.8
P	PCA Only	2.8
PC	PCA + Continuous	2.8
"#,
    ),
    code_set(
        "0919",
        "Exclusive Test",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.919",
        r#"D	In some cases, this test should be only exclusively with like tests (examples are cyto or pathology)	2.8
N	This test can be included with any number of other tests	2.8
Y	This test should be exclusive	2.8
"#,
    ),
    code_set(
        "0920",
        "Preferred Specimen/Attribute Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.920",
        r#"A	Alternate	2.8
P	Preferred	2.8
"#,
    ),
    code_set(
        "0921",
        "Certification Type Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.921",
        r#"ADM	Admitting	2.8
PROC	Procedure	2.8
SERV	Service	2.8
"#,
    ),
    code_set(
        "0922",
        "Certification Category Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.922",
        r#"IR	Initial Request	2.8
RA	Request for Appeal	2.8
RE	Request for Extension	2.8
"#,
    ),
    code_set(
        "0923",
        "Process Interruption",
        CodeSetKind::User,
        "2.16.840.1.113883.12.923",
        r#"ABR	Aborted Run: Process interrupted after the Phlebotomist inserts the needle in the Donor's arm	2.8
NIN	Process was not interrupted	2.8
WOT	Walk Out: Process interrupted before the Phlebotomist inserts the needle in the Donor's arm	2.8
"#,
    ),
    code_set(
        "0924",
        "Cumulative Dosage Limit UoM",
        CodeSetKind::User,
        "2.16.840.1.113883.12.924",
        r#"A	Annual	2.8
D	Per Day	2.8
M	Per Month	2.8
O	Duration of the Order	2.8
PL	Patients Lifetime	2.8
WK	Per Week	2.8
"#,
    ),
    code_set(
        "0925",
        "Phlebotomy Issue",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.925",
        r#"ACN	Air Contamination	2.8
CLT	Clotted	2.8
COL	Collapse	2.8
DAK	Defective Apheresis Kit	2.8
DBG	Defective Bag	2.8
DMT	Defective Instrument	2.8
DND	Defective Needle	2.8
INF	Infiltration	2.8
IPF	Instrument Power Failure	2.8
MIS	Missed / in tissue	2.8
NAD	Needle adjustment (this may not end a procedure, if successful will impact component production)	2.8
PFL	Poor flow	2.8
VSM	Vein Spasm	2.8
"#,
    ),
    code_set(
        "0926",
        "Phlebotomy Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.926",
        r#"NDR	Not Drawn	2.8
SUC	Successful	2.8
UL5	Unsuccessful Less than 50 ml drawn	2.8
"#,
    ),
    code_set(
        "0927",
        "Arm Stick",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.927",
        r#"B	Both Arms	2.8
L	Left Arm	2.8
R	Right Arm	2.8
"#,
    ),
    code_set(
        "0929",
        "Weight Units",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.929",
        r#"(lb_av)		2.8
(oz_av)		2.8
g		2.8
kg		2.8
"#,
    ),
    code_set(
        "0930",
        "Volume Units",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.930",
        r#"(pt_us)		2.8
l		2.8
ml		2.8
"#,
    ),
    code_set(
        "0931",
        "Temperature Units",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.931",
        r#"Cel		2.8
degF		2.8
"#,
    ),
    code_set(
        "0932",
        "Donation Duration Units",
        CodeSetKind::User,
        "2.16.840.1.113883.12.932",
        r#"min		2.8
s		2.8
"#,
    ),
    code_set(
        "0933",
        "Intended Procedure Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.933",
        r#"2RC	Double Red Cells	2.8
GRN	Granulocytes	2.8
HEM	Hemachromatosis	2.8
HPC	Hematopoietic Progenitor Cells	2.8
LYM	Lymphocytes	2.8
PLS	Plasma	2.8
PLT	Platelets	2.8
PNP	Platelets and Plasma	2.8
PNR	Platelets and Red Cells	2.8
PPR	Platelets, Plasma, and Red Cells	2.8
THA	Therapeutic Apheresis	2.8
THW	Therapeutic Whole Blood	2.8
WBL	Whole Blood	2.8
"#,
    ),
    code_set(
        "0934",
        "Order Workflow Profile",
        CodeSetKind::User,
        "2.16.840.1.113883.12.934",
        r#""#,
    ),
    code_set(
        "0935",
        "Process Interruption Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.935",
        r#"ASC	Apheresis Software Crash	2.8
BSC	Manufacturing Software Crash	2.8
CFT	Couldn't follow through with donation (scared)	2.8
DBB	Bathroom	2.8
DCW	Couldn't wait	2.8
DNI	Phlebotomy Issue	2.8
GFE	General Facility Emergency	2.8
NRG	No reason given, donor decided to stop without giving a reason	2.8
PCD	Phone Call-Donor	2.8
"#,
    ),
    code_set(
        "0936",
        "Observation Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.936",
        r#"QST	Question	2.8.2
RSLT	Result	2.8.2
SCI	Supporting Clinical Information	2.8.2
"#,
    ),
    code_set(
        "0937",
        "Observation Sub-Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.937",
        r#"AOE	Ask at Order Entry	2.8.2
ASC	Ask at Specimen Collection	2.8.2
MIR	Micro Isolate Related	2.8.2
MIRM	Micro Isolate Related Modifier	2.8.2
MNIR	Micro Non-Isolate Related	2.8.2
SUP	Supplemental Result	2.8.2
SUR	Susceptibility Related	2.8.2
UNSP	Unspecified	2.8.2
"#,
    ),
    code_set(
        "0938",
        "Collection Event/Process Step Limit",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.938",
        r#"DRW	Collecting the specimen	2.8.2
ORD	Placing the order	2.8.2
"#,
    ),
    code_set(
        "0939",
        "Communication Location",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.939",
        r#"DG1-3	Diagnosis Code	2.8.2
NK1-11	Next of Kin / Associated Parties Job Code/Class	2.8.2
NK1-13	Organization Name - NK1	2.8.2
NK1-28	Ethnic Group	2.8.2
NK1-35	Race	2.8.2
OBR-13	Relevant Clinical Information	2.8.2
OBR-16	Ordering Provider	2.8.2
OBR-49	Result Handling	2.8.2
OBR-OBX	OBX segment following an OBR segment	2.8.2
PID-11	Patient Address	2.8.2
PID-13	Phone Number - Home	2.8.2
PID-14	Phone Number - Business	2.8.2
PID-3	Patient Identifier List	2.8.2
PID-40	Phone Number	2.8.2
PID-5	Patient Name	2.8.2
PID-6	Mother's Maiden Name	2.8.2
PID-7	Date/Time of Birth	2.8.2
PRT-5	Participation Person	2.8.2
SPM-4	Specimen Type	2.8.2
SPM-8	Specimen Source Site	2.8.2
SPM-OBX	OBX segment following an SPM segment	2.8.2
"#,
    ),
    code_set(
        "0940",
        "Limitation Type Codes",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.940",
        r#"FLDP	Frequency Limited Diagnostics Procedure	2.8.2
LCP	Limited Coverage Policy	2.8.2
NFDA	Non-FDA Approved Diagnositic Procedure	2.8.2
NT	New Test - Limited Diagnostic History	2.8.2
"#,
    ),
    code_set(
        "0941",
        "Procedure Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.941",
        r#""#,
    ),
];
