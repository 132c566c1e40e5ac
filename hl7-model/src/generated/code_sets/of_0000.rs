// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
pub static SETS: &[CodeSet] = &[
    code_set(
        "0001",
        "Administrative Sex",
        CodeSetKind::User,
        "2.16.840.1.113883.12.1",
        r#"A	Ambiguous	2.4
F	Female
M	Male
N	Not applicable	2.4
O	Other
U	Unknown
"#,
    ),
    code_set(
        "0002",
        "Marital Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.2",
        r#"A	Separated
B	Unmarried	2.4
C	Common law	2.4
D	Divorced
E	Legally Separated	2.4
G	Living together	2.4
I	Interlocutory	2.4
M	Married
N	Annulled	2.4
O	Other	2.4
P	Domestic partner	2.4
R	Registered domestic partner	2.4
S	Single
T	Unreported	2.4
U	Unknown	2.4
W	Widowed
"#,
    ),
    code_set(
        "0003",
        "Event Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.3",
        r#"A01	ADT/ACK - Admit/visit notification
A02	ADT/ACK - Transfer a patient
A03	ADT/ACK - Discharge/end visit
A04	ADT/ACK - Register a patient
A05	ADT/ACK - Pre-admit a patient
A06	ADT/ACK - Change an outpatient to an inpatient
A07	ADT/ACK - Change an inpatient to an outpatient
A08	ADT/ACK - Update patient information
A09	ADT/ACK - Patient departing - tracking
A10	ADT/ACK - Patient arriving - tracking
A11	ADT/ACK - Cancel admit/visit notification
A12	ADT/ACK - Cancel transfer
A13	ADT/ACK - Cancel discharge/end visit
A14	ADT/ACK - Pending admit
A15	ADT/ACK - Pending transfer
A16	ADT/ACK - Pending discharge
A17	ADT/ACK - Swap patients
A18	ADT/ACK - Merge patient information
A19	QRY/ADR - Patient query
A20	ADT/ACK - Bed status update
A21	ADT/ACK - Patient goes on a "leave of absence"
A22	ADT/ACK - Patient returns from a "leave of absence"
A23	ADT/ACK - Delete a patient record
A24	ADT/ACK - Link patient information
A25	ADT/ACK - Cancel pending discharge	2.2
A26	ADT/ACK - Cancel pending transfer	2.2
A27	ADT/ACK - Cancel pending admit	2.2
A28	ADT/ACK - Add person information	2.2
A29	ADT/ACK - Delete person information	2.2
A30	ADT/ACK - Merge person information	2.2
A31	ADT/ACK - Update person information	2.2
A32	ADT/ACK - Cancel patient arriving - tracking	2.2
A33	ADT/ACK - Cancel patient departing - tracking	2.2
A34	ADT/ACK - Merge patient information - patient ID only	2.2
A35	ADT/ACK - Merge patient information - account number only	2.2
A36	ADT/ACK - Merge patient information - patient ID and account number	2.2
A37	ADT/ACK - Unlink patient information	2.2
A38	ADT/ACK - Cancel pre-admit	2.3
A39	ADT/ACK - Merge person - patient ID	2.3
A40	ADT/ACK - Merge patient - patient identifier list	2.3
A41	ADT/ACK - Merge account - patient account number	2.3
A42	ADT/ACK - Merge visit - visit number	2.3
A43	ADT/ACK - Move patient information - patient identifier list	2.3
A44	ADT/ACK - Move account information - patient account number	2.3
A45	ADT/ACK - Move visit information - visit number	2.3
A46	ADT/ACK - Change patient ID	2.3
A47	ADT/ACK - Change patient identifier list	2.3
A48	ADT/ACK - Change alternate patient ID	2.3
A49	ADT/ACK - Change patient account number	2.3
A50	ADT/ACK - Change visit number	2.3
A51	ADT/ACK - Change alternate visit ID	2.3
A52	ADT/ACK - Cancel leave of absence for a patient	2.4
A53	ADT/ACK - Cancel patient returns from a leave of absence	2.4
A54	ADT/ACK - Change attending doctor	2.4
A55	ADT/ACK - Cancel change attending doctor	2.4
A60	ADT/ACK - Update allergy information	2.4
A61	ADT/ACK - Change consulting doctor	2.4
A62	ADT/ACK - Cancel change consulting doctor	2.4
B01	PMU/ACK - Add personnel record	2.4
B02	PMU/ACK - Update personnel record	2.4
B03	PMU/ACK - Delete personnel re cord	2.4
B04	PMU/ACK - Active practicing person	2.4
B05	PMU/ACK - Deactivate practicing person	2.4
B06	PMU/ACK - Terminate practicing person	2.4
B07	PMU/ACK - Grant Certificate/Permission	2.5
B08	PMU/ACK - Revoke Certificate/Permission	2.5
C01	CRM - Register a patient on a clinical trial	2.3
C02	CRM - Cancel a patient registration on clinical trial (for clerical mistakes only)	2.3
C03	CRM - Correct/update registration information	2.3
C04	CRM - Patient has gone off a clinical trial	2.3
C05	CRM - Patient enters phase of clinical trial	2.3
C06	CRM - Cancel patient entering a phase (clerical mistake)	2.3
C07	CRM - Correct/update phase information	2.3
C08	CRM - Patient has gone off phase of clinical trial	2.3
C09	CSU - Automated time intervals for reporting, like monthly	2.3
C10	CSU - Patient completes the clinical trial	2.3
C11	CSU - Patient completes a phase of the clinical trial	2.3
C12	CSU - Update/correction of patient order/result information	2.3
CNQ	Cancel Query	2.3
E01	Submit HealthCare Services Invoice	2.6
E02	Cancel HealthCare Services Invoice	2.6
E03	HealthCare Services Invoice Status	2.6
E04	Re-Assess HealthCare Services Invoice Request	2.6
E10	Edit/Adjudication Results	2.6
E12	Request Additional Information	2.6
E13	Additional Information Response	2.6
E15	Payment/Remittance Advice	2.6
E20	Submit Authorization Request	2.6
E21	Cancel Authorization Request	2.6
E22	Authorization Request Status	2.6
E24	Authorization Response	2.6
E30	Submit Health Document related to Authorization Request	2.6
E31	Cancel Health Document related to Authorization Request	2.6
I01	RQI/RPI - Request for insurance information	2.3
I02	RQI/RPL - Request/receipt of patient selection display list	2.3
I03	RQI/RPR - Request/receipt of patient selection list	2.3
I04	RQD/RPI - Request for patient demographic data	2.3
I05	RQC/RCI - Request for patient clinical information	2.3
I06	RQC/RCL - Request/receipt of clinical data listing	2.3
I07	PIN/ACK - Unsolicited insurance information	2.3
I08	RQA/RPA - Request for treatment authorization information	2.3
I09	RQA/RPA - Request for modification to an authorization	2.3
I10	RQA/RPA - Request for resubmission of an authorization	2.3
I11	RQA/RPA - Request for cancellation of an authorization	2.3
I12	REF/RRI - Patient referral	2.3
I13	REF/RRI - Modify patient referral	2.3
I14	REF/RRI - Cancel patient referral	2.3
I15	REF/RRI - Request patient referral status	2.3
I16	Collaborative Care Referral	2.7
I17	Modify Collaborative Care Referral	2.7
I18	Cancel Collaborative Care Referral	2.7
I19	Collaborative Care Query/Collaborative Care Query Update	2.7
I20	Asynchronous Collaborative Care Update	2.7
I21	Collaborative Care Message	2.7
I22	Collaborative Care Fetch / Collaborative Care Information	2.7
J01	QCN/ACK - Cancel query/acknowledge message	2.4
J02	QSX/ACK - Cancel subscription/acknowledge message	2.4
K11	RSP - Segment pattern response in response to QBP^Q11	2.5
K13	RTB - Tabular response in response to QBP^Q13	2.5
K15	RDY - Display response in response to QBP^Q15	2.5
K21	RSP - Get person demographics response	2.4
K22	RSP - Find candidates response	2.4
K23	RSP - Get corresponding identifiers response	2.4
K24	RSP - Allocate identifiers response	2.4
K25	RSP - Personnel Information by Segment Response	2.4
K31	RSP -Dispense History Response	2.5.1
K32	Find Candidates including Visit Information Response	2.7
K33	Get Donor Record Candidates Response Message	2.8
K34	Segment Pattern Response Message	2.8
M01	MFN/MFK - Master file not otherwise specified	2.2
M02	MFN/MFK - Master file - staff practitioner	2.2
M03	MFN/MFK - Master file - test/observation	2.2
M04	MFN/MFK - Master files charge description	2.3
M05	MFN/MFK - Patient location master file	2.3
M06	MFN/MFK - Clinical study with phases and schedules master file	2.3
M07	MFN/MFK - Clinical study without phases but with schedules master file	2.3
M08	MFN/MFK - Test/observation (numeric) master file	2.3
M09	MFN/MFK - Test/observation (categorical) master file	2.3
M10	MFN/MFK - Test /observation batteries master file	2.3
M11	MFN/MFK - Test/calculated observations master file	2.3
M12	MFN/MFK - Master file notification message	2.4
M13	MFN/MFK - Master file notification - general	2.5
M14	MFN/MFK - Master file notification - site defined	2.5
M15	MFN/MFK - Inventory item master file notification	2.5
M16	MFN/MFK - Master File Notification Inventory Item Enhanced	2.6
M17	DRG Master File Message	2.6
M18	MFN/MFK - Master file notification - Test/Observation (Payer)	2.8.2
N01	NMQ/NMR - Application management query message	2.4
N02	NMD/ACK - Application management data message (unsolicited)	2.4
O01	ORM - Order message (also RDE, RDS, RGV, RAS)
O02	ORR - Order response (also RRE, RRD, RRG, RRA)
O03	OMD - Diet order	2.4
O04	ORD - Diet order acknowledgment	2.4
O05	OMS - Stock requisition order	2.4
O06	ORS - Stock requisition acknowledgment	2.4
O07	OMN - Non-stock requisition order	2.4
O08	ORN - Non-stock requisition acknowledgment	2.4
O09	OMP - Pharmacy/treatment order	2.4
O10	ORP - Pharmacy/treatment order acknowledgment	2.4
O11	RDE - Pharmacy/treatment encoded order	2.4
O12	RRE - Pharmacy/treatment encoded order acknowledgment	2.4
O13	RDS - Pharmacy/treatment dispense	2.4
O14	RRD - Pharmacy/treatment dispense acknowledgment	2.4
O15	RGV - Pharmacy/treatment give	2.4
O16	RRG - Pharmacy/treatment give acknowledgment	2.4
O17	RAS - Pharmacy/treatment administration	2.4
O18	RRA - Pharmacy/treatment administration acknowledgment	2.4
O19	OMG - General clinical order	2.4
O20	ORG/ORL - General clinical order response	2.4
O21	OML - Laboratory order	2.4
O22	ORL - General laboratory order response message to any OML	2.5
O23	OMI - Imaging order	2.5
O24	ORI - Imaging order response message to any OMI	2.5
O25	RDE - Pharmacy/treatment refill authorization request	2.5
O26	RRE - Pharmacy/Treatment Refill Authorization Acknowledgement	2.5
O27	OMB - Blood product order	2.5
O28	ORB - Blood product order acknowledgment	2.5
O29	BPS - Blood product dispense status	2.5
O30	BRP - Blood product dispense status acknowledgment	2.5
O31	BTS - Blood product transfusion/disposition	2.5
O32	BRT - Blood product transfusion/disposition acknowledgment	2.5
O33	OML - Laboratory order for multiple orders related to a single specimen	2.5
O34	ORL - Laboratory order response message to a multiple order related to single specimen OML	2.5
O35	OML - Laboratory order for multiple orders related to a single container of a specimen	2.5
O36	ORL - Laboratory order response message to a single container of a specimen OML	2.5
O37	OPL - Population/Location-Based Laboratory Order Message	2.6
O38	OPR - Population/Location-Based Laboratory Order Acknowledgment Message	2.6
O39	Specimen shipment centric laboratory order	2.7
O40	Specimen Shipment Centric Laboratory Order Acknowledgment Message	2.7
O41	DBC - Create Donor Record Message	2.8
O42	DBU - Update Donor Record Message	2.8
O43	General Order Message with Document Payload Acknowledgement Message	2.8
O44	Donor Registration - Minimal Message	2.8
O45	Donor Eligibility Observations Message	2.8
O46	Donor Eligiblity Message	2.8
O47	Donor Request to Collect Message	2.8
O48	Donation Procedure Message	2.8
P01	BAR/ACK - Add patient accounts
P02	BAR/ACK - Purge patient accounts
P03	DFT/ACK - Post detail financial transaction
P04	QRY/DSP - Generate bill and A/R statements
P05	BAR/ACK - Update account	2.3
P06	BAR/ACK - End account	2.3
P07	PEX - Unsolicited initial individual product experience report	2.3
P08	PEX - Unsolicited update individual product experience report	2.3
P09	SUR - Summary product experience report	2.3
P10	BAR/ACK -Transmit Ambulatory Payment Classification(APC)	2.4
P11	DFT/ACK - Post Detail Financial Transactions - New	2.5
P12	BAR/ACK - Update Diagnosis/Procedure	2.5
PC1	PPR - PC/ problem add	2.3
PC2	PPR - PC/ problem update	2.3
PC3	PPR - PC/ problem delete	2.3
PC4	QRY - PC/ problem query	2.3
PC5	PRR - PC/ problem response	2.3
PC6	PGL - PC/ goal add	2.3
PC7	PGL - PC/ goal update	2.3
PC8	PGL - PC/ goal delete	2.3
PC9	QRY - PC/ goal query	2.3
PCA	PPV - PC/ goal response	2.3
PCB	PPP - PC/ pathway (problem-oriented) add	2.3
PCC	PPP - PC/ pathway (problem-oriented) update	2.3
PCD	PPP - PC/ pathway (problem-oriented) delete	2.3
PCE	QRY - PC/ pathway (problem-oriented) query	2.3
PCF	PTR - PC/ pathway (problem-oriented) query response	2.3
PCG	PPG - PC/ pathway (goal-oriented) add	2.3
PCH	PPG - PC/ pathway (goal-oriented) update	2.3
PCJ	PPG - PC/ pathway (goal-oriented) delete	2.3
PCK	QRY - PC/ pathway (goal-oriented) query	2.3
PCL	PPT - PC/ pathway (goal-oriented) query response	2.3
Q01	QRY/DSR - Query sent for immediate response
Q02	QRY/QCK - Query sent for deferred response
Q03	DSR/ACK - Deferred response to a query	2.2
Q04	EQQ - Embedded query language query	2.3.1	2.5.1
Q05	UDM/ACK - Unsolicited display update message	2.2
Q06	OSQ/OSR - Query for order status	2.3
Q07	VQQ - Virtual table query	2.3.1	2.5.1
Q08	SPQ - Stored procedure request	2.3.1	2.5.1
Q09	RQQ - event replay query	2.3.1	2.5.1
Q11	QBP - Query by parameter requesting an RSP segment pattern response	2.5
Q13	QBP - Query by parameter requesting an RTB - tabular response	2.5
Q15	QBP - Query by parameter requesting an RDY display response	2.5
Q16	QSB - Create subscription	2.4
Q17	QVR - Query for previous events	2.4
Q21	QBP - Get person demographics	2.4
Q22	QBP - Find candidates	2.4
Q23	QBP - Get corresponding identifiers	2.4
Q24	QBP - Allocate identifiers	2.4
Q25	QBP - Personnel Information by Segment Query	2.4
Q26	ROR - Pharmacy/treatment order response	2.5
Q27	RAR - Pharmacy/treatment administration information	2.5
Q28	RDR - Pharmacy/treatment dispense information	2.5
Q29	RER - Pharmacy/treatment encoded order information	2.5
Q30	RGR - Pharmacy/treatment dose information	2.5
Q31	QBP Query Dispense history	2.5.1
Q32	Find Candidates including Visit Information	2.7
Q33	QBP - Get Donor Record Candidates	2.8
Q34	QBP - Get Donor Record	2.8
R01	ORU/ACK - Unsolicited transmission of an observation message
R02	QRY - Query for results of observation	2.2
R03	QRY/DSR Display-oriented results, query/unsol. update (for backward compatibility only) (Replaced by Q05)		2.5.1
R04	ORF - Response to query; transmission of requested observation	2.2
R05	QRY/DSR - query for display results (See Q01)	2.3	2.4
R06	UDM - unsolicited update/display results (See Q05)	2.3	2.4
R07	EDR - Enhanced Display Response	2.3.1	2.5.1
R08	TBR - Tabular Data Response	2.3.1	2.5.1
R09	ERP - Event Replay Response	2.3.1	2.5.1
R0R	R0R - Pharmacy prescription order query response	2.3.1	2.3.1
R21	OUL - Unsolicited laboratory observation	2.4
R22	OUL - Unsolicited Specimen Oriented Observation Message	2.5
R23	OUL - Unsolicited Specimen Container Oriented Observation Message	2.5
R24	OUL - Unsolicited Order Oriented Observation Message	2.5
R25	OPU - Unsolicited Population/Location-Based Laboratory Observation Message	2.6
R26	OSM - Unsolicited Specimen Shipment Manifest Message	2.7
R30	ORU - Unsolicited Point-Of-Care Observation Message Without Existing Order - Place An Order	2.5
R31	ORU - Unsolicited New Point-Of-Care Observation Message - Search For An Order	2.5
R32	ORU - Unsolicited Pre-Ordered Point-Of-Care Observation	2.5
R33	ORA - Observation Report Acknowledgement	2.7
R40	ORU - Unsolicited Report Alarm	2.8
R41	Observation Report Alert Acknowledgement	2.8
RAR	RAR - Pharmacy administration information query response	2.3	2.4
RDR	RDR - Pharmacy dispense information query response	2.3	2.4
RER	RER - Pharmacy encoded order information query response	2.3	2.4
RGR	RGR - Pharmacy dose information query response	2.3	2.4
ROR	ROR - Pharmacy prescription order query response	2.3
S01	SRM/SRR - Request new appointment booking	2.3
S02	SRM/SRR - Request appointment rescheduling	2.3
S03	SRM/SRR - Request appointment modification	2.3
S04	SRM/SRR - Request appointment cancellation	2.3
S05	SRM/SRR - Request appointment discontinuation	2.3
S06	SRM/SRR - Request appointment deletion	2.3
S07	SRM/SRR - Request addition of service/resource on appointment	2.3
S08	SRM/SRR - Request modification of service/resource on appointment	2.3
S09	SRM/SRR - Request cancellation of service/resource on appointment	2.3
S10	SRM/SRR - Request discontinuation of service/resource on appointment	2.3
S11	SRM/SRR - Request deletion of service/resource on appointment	2.3
S12	SIU/ACK - Notification of new appointment booking	2.3
S13	SIU/ACK - Notification of appointment rescheduling	2.3
S14	SIU/ACK - Notification of appointment modification	2.3
S15	SIU/ACK - Notification of appointment cancellation	2.3
S16	SIU/ACK - Notification of appointment discontinuation	2.3
S17	SIU/ACK - Notification of appointment deletion	2.3
S18	SIU/ACK - Notification of addition of service/resource on appointment	2.3
S19	SIU/ACK - Notification of modification of service/resource on appointment	2.3
S20	SIU/ACK - Notification of cancellation of service/resource on appointment	2.3
S21	SIU/ACK - Notification of discontinuation of service/resource on appointment	2.3
S22	SIU/ACK - Notification of deletion of service/resource on appointment	2.3
S23	SIU/ACK - Notification of blocked schedule time slot(s)	2.3
S24	SIU/ACK - Notification of opened ("unblocked") schedule time slot(s)	2.3
S25	SQM/SQR - Schedule query message and response	2.3
S26	SIU/ACK Notification that patient did not show up for schedule appointment	2.3
S27	SIU/ACK - Broadcast Notification of Scheduled Appointments	2.7
S28	SLR/SLS - Request new sterilization lot	2.6
S29	SLR/SLS - Request Sterilization lot deletion	2.6
S30	STI/STS - Request item	2.6
S31	SDR/SDS - Request anti-microbial device data	2.6
S32	SMD/SMS - Request anti-microbial device cycle data	2.6
S33	STC/ACK - Notification of sterilization configuration	2.6
S34	SLN/ACK - Notification of sterilization lot	2.6
S35	SLN/ACK - Notification of sterilization lot deletion	2.6
S36	SDN/ACK - Notification of anti-microbial device data	2.6
S37	SCN/ACK - Notification of anti-microbial device cycle data	2.6
T01	MDM/ACK - Original document notification	2.3
T02	MDM/ACK - Original document notification and content	2.3
T03	MDM/ACK - Document status change notification	2.3
T04	MDM/ACK - Document status change notification and content	2.3
T05	MDM/ACK - Document addendum notification	2.3
T06	MDM/ACK - Document addendum notification and content	2.3
T07	MDM/ACK - Document edit notification	2.3
T08	MDM/ACK - Document edit notification and content	2.3
T09	MDM/ACK - Document replacement notification	2.3
T10	MDM/ACK - Document replacement notification and content	2.3
T11	MDM/ACK - Document cancel notification	2.3
T12	QRY/DOC - Document query	2.3
U01	ESU/ACK - Automated equipment status update	2.4
U02	ESR/ACK - Automated equipment status request	2.4
U03	SSU/ACK - Specimen status update	2.4
U04	SSR/ACK - specimen status request	2.4
U05	INU/ACK - Automated equipment inventory update	2.4
U06	INR/ACK - Automated equipment inventory request	2.4
U07	EAC/ACK - Automated equipment command	2.4
U08	EAR/ACK - Automated equipment response	2.4
U09	EAN/ACK - Automated equipment notification	2.4
U10	TCU/ACK - Automated equipment test code settings update	2.4
U11	TCR/ACK - Automated equipment test code settings request	2.4
U12	LSU/ACK - Automated equipment log/service update	2.4
U13	LSR/ACK - Automated equipment log/service request	2.4
V01	VXQ - Query for vaccination record	2.3
V02	VXX - Response to vaccination query returning multiple PID matches	2.3
V03	VXR - Vaccination record response	2.3
V04	VXU - Unsolicited vaccination record update	2.3
Varies	MFQ/MFR - Master files query (use event same as asking for e.g., M05 - location)	2.3
W01	ORU - Waveform result, unsolicited transmission of requested information	2.3
W02	QRF - Waveform result, response to query	2.3
X01	PEX - Product experience	2.3	2.3
"#,
    ),
    code_set(
        "0004",
        "Patient Class",
        CodeSetKind::User,
        "2.16.840.1.113883.12.4",
        r#"B	Obstetrics	2.2
C	Commercial Account	2.4
E	Emergency
I	Inpatient
N	Not Applicable	2.4
O	Outpatient
P	Preadmit
R	Recurring patient	2.2
U	Unknown	2.4
"#,
    ),
    code_set(
        "0005",
        "Race",
        CodeSetKind::User,
        "2.16.840.1.113883.12.5",
        r#"1002-5	American Indian or Alaska Native	2.4
2028-9	Asian	2.4
2054-5	Black or African American	2.4
2076-8	Native Hawaiian or Other Pacific Islander	2.4
2106-3	White	2.4
2131-1	Other Race	2.4
"#,
    ),
    code_set(
        "0006",
        "Religion",
        CodeSetKind::User,
        "2.16.840.1.113883.12.6",
        r#"A	Atheist		2.3.1
ABC	Christian: American Baptist Church	2.4
AGN	Agnostic	2.4
AME	Christian: African Methodist Episcopal Zion	2.4
AMT	Christian: African Methodist Episcopal	2.4
ANG	Christian: Anglican	2.4
AOG	Christian: Assembly of God	2.4
ATH	Atheist	2.4
B	Baptist		2.3.1
BAH	Baha'i	2.4
BAP	Christian: Baptist	2.4
BMA	Buddhist: Mahayana	2.4
BOT	Buddhist: Other	2.4
BRE	Brethren	2.6
BTA	Buddhist: Tantrayana	2.4
BTH	Buddhist: Theravada	2.4
BUD	Buddhist	2.4
C	Catholic		2.3.1
CAT	Christian: Roman Catholic	2.4
CFR	Chinese Folk Religionist	2.4
CHR	Christian	2.4
CHS	Christian: Christian Science	2.4
CMA	Christian: Christian Missionary Alliance	2.4
CNF	Confucian	2.4
COC	Christian: Church of Christ	2.4
COG	Christian: Church of God	2.4
COI	Christian: Church of God in Christ	2.4
COL	Christian: Congregational	2.4
COM	Christian: Community	2.4
COP	Christian: Other Pentecostal	2.4
COT	Christian: Other	2.4
CRR	Christian: Christian Reformed	2.4
DOC	Disciples of Christ	2.6
E	Episcopalian		2.3.1
EOT	Christian: Eastern Orthodox	2.4
EPI	Christian: Episcopalian	2.4
ERL	Ethnic Religionist	2.4
EVC	Christian: Evangelical Church	2.4
FRQ	Christian: Friends	2.4
FUL	Christian: Full Gospel	2.6
FWB	Christian: Free Will Baptist	2.4
GRE	Christian: Greek Orthodox	2.4
HIN	Hindu	2.4
HOT	Hindu: Other	2.4
HSH	Hindu: Shaivites	2.4
HVA	Hindu: Vaishnavites	2.4
J	Judaism		2.3.1
JAI	Jain	2.4
JCO	Jewish: Conservative	2.4
JEW	Jewish	2.4
JOR	Jewish: Orthodox	2.4
JOT	Jewish: Other	2.4
JRC	Jewish: Reconstructionist	2.4
JRF	Jewish: Reform	2.4
JRN	Jewish: Renewal	2.4
JWN	Christian: Jehovah's Witness	2.4
L	Lutheran		2.3.1
LMS	Christian: Lutheran Missouri Synod	2.4
LUT	Christian: Lutheran	2.4
M	Church of Latter Day Saints (Mormon)		2.3.1
MEN	Christian: Mennonite	2.4
MET	Christian: Methodist	2.4
MOM	Christian: Latter-day Saints	2.4
MOS	Muslim	2.4
MOT	Muslim: Other	2.4
MSH	Muslim: Shiite	2.4
MSU	Muslim: Sunni	2.4
N	Hindu		2.3.1
NAM	Native American	2.4
NAZ	Christian: Church of the Nazarene	2.4
NOE	Nonreligious	2.4
NRL	New Religionist	2.4
ORT	Christian: Orthodox	2.4
OTH	Other	2.4
P	Protestant		2.3.1
PEN	Christian: Pentecostal	2.4
PRC	Christian: Other Protestant	2.4
PRE	Christian: Presbyterian	2.4
PRO	Christian: Protestant	2.4
QUA	Christian: Friends	2.4	2.5.1
REC	Christian: Reformed Church	2.4
REO	Christian: Reorganized Church of Jesus Christ-LDS	2.4
SAA	Christian: Salvation Army	2.4
SEV	Christian: Seventh Day Adventist	2.4
SHN	Shintoist	2.4
SIK	Sikh	2.4
SOU	Christian: Southern Baptist	2.4
SPI	Spiritist	2.4
UCC	Christian: United Church of Christ	2.4
UMD	Christian: United Methodist	2.4
UNI	Christian: Unitarian	2.4
UNU	Christian: Unitarian Universalist	2.4
VAR	Unknown	2.4
WES	Christian: Wesleyan	2.4
WMC	Christian: Wesleyan Methodist	2.4
"#,
    ),
    code_set(
        "0007",
        "Admission Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.7",
        r#"A	Accident
C	Elective	2.4
E	Emergency
L	Labor and Delivery
N	Newborn (Birth in healthcare facility)	2.4
R	Routine
U	Urgent	2.4
"#,
    ),
    code_set(
        "0008",
        "Acknowledgment code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.8",
        r#"AA	Original mode: Application Accept - Enhanced mode: Application acknowledgment: Accept
AE	Original mode: Application Error - Enhanced mode: Application acknowledgment: Error
AR	Original mode: Application Reject - Enhanced mode: Application acknowledgment: Reject
CA	Enhanced mode: Accept acknowledgment: Commit Accept	2.2
CE	Enhanced mode: Accept acknowledgment: Commit Error	2.2
CR	Enhanced mode: Accept acknowledgment: Commit Reject	2.2
"#,
    ),
    code_set(
        "0009",
        "Ambulatory Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.9",
        r#"A0	No functional limitations
A1	Ambulates with assistive device
A2	Wheelchair/stretcher bound
A3	Comatose; non-responsive
A4	Disoriented
A5	Vision impaired
A6	Hearing impaired
A7	Speech impaired
A8	Non-English speaking
A9	Functional level unknown
B1	Oxygen therapy
B2	Special equipment (tubes, IVs, catheters)
B3	Amputee
B4	Mastectomy
B5	Paraplegic
B6	Pregnant
"#,
    ),
    code_set(
        "0010",
        "Physician ID",
        CodeSetKind::User,
        "2.16.840.1.113883.12.10",
        r#""#,
    ),
    code_set(
        "0011",
        "Charging System",
        CodeSetKind::Unused,
        "2.16.840.1.113883.12.11",
        r#""#,
    ),
    code_set(
        "0012",
        "Stock Location",
        CodeSetKind::Unused,
        "2.16.840.1.113883.12.12",
        r#"AN	Filled from ancillary department stock		2.2
FL	Filled from floor stock		2.2
"#,
    ),
    code_set("0016", "Isolation", CodeSetKind::Unused, "2.16.840.1.113883.12.16", r#""#),
    code_set(
        "0017",
        "Transaction Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.17",
        r#"AJ	Adjustment	2.3
CD	Credit	2.3
CG	Charge	2.3
CO	Co-payment	2.4
PY	Payment	2.3
"#,
    ),
    code_set(
        "0018",
        "Patient Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.18",
        r#""#,
    ),
    code_set(
        "0019",
        "Anesthesia Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.19",
        r#""#,
    ),
    code_set(
        "0020",
        "Unused Table",
        CodeSetKind::Unused,
        "2.16.840.1.113883.12.20",
        r#""#,
    ),
    code_set(
        "0021",
        "Bad Debt Agency Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.21",
        r#""#,
    ),
    code_set(
        "0022",
        "Billing Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.22",
        r#""#,
    ),
    code_set(
        "0023",
        "Admit Source",
        CodeSetKind::User,
        "2.16.840.1.113883.12.23",
        r#"1	Physician referral	2.3.1	2.6
2	Clinic referral	2.3.1	2.6
3	HMO referral	2.3.1	2.6
4	Transfer from a hospital	2.3.1	2.6
5	Transfer from a skilled nursing facility	2.3.1	2.6
6	Transfer from another health care facility	2.3.1	2.6
7	Emergency room	2.3.1	2.6
8	Court/law enforcement	2.3.1	2.6
9	Information not available	2.3.1	2.6
"#,
    ),
    code_set(
        "0024",
        "Fee Schedule",
        CodeSetKind::User,
        "2.16.840.1.113883.12.24",
        r#""#,
    ),
    code_set(
        "0027",
        "Priority",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.27",
        r#"A	As soon as possible (a priority lower than stat)
P	Preoperative (to be done prior to surgery)	2.2
R	Routine	2.2
S	Stat (do immediately)
T	Timing critical (do as near as possible to requested time)
"#,
    ),
    code_set(
        "0032",
        "Charge/Price Indicator",
        CodeSetKind::User,
        "2.16.840.1.113883.12.32",
        r#""#,
    ),
    code_set(
        "0033",
        "Route",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.33",
        r#"AP	Apply externally		2.1
CH	Chew		2.1
DU	Dust		2.1
EA	Ear		2.1
EY	Eye		2.1
IA	Intro-arterial		2.1
ID	Intra-dermal		2.1
IF	Infiltrate		2.1
IH	Inhalation		2.1
IM	Intra-muscular		2.1
IN	Intra-nasal		2.1
IR	Irrigate		2.1
IS	Inserted		2.1
IT	Intrathecal		2.1
IV	Intravenous		2.1
NB	Nebulized		2.1
NG	Nathogasic		2.1
PA	Peri-anally		2.1
PT	Paint		2.1
PU	IV push		2.1
RC	Rectally		2.1
SH	Shampoo		2.1
SL	Sublingual		2.1
SO	Soak		2.1
SS	IV soluset		2.1
TP	Topically		2.1
WA	Wash		2.1
WI	Wipe		2.1
"#,
    ),
    code_set(
        "0034",
        "Site Administered",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.34",
        r#"B	Buttock		2.1
L	Left arm		2.1
"#,
    ),
    code_set("0036", "", CodeSetKind::User, "", r#""#),
    code_set(
        "0038",
        "Order status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.38",
        r#"A	Some, but not all, results available	2.3
CA	Order was canceled
CM	Order is completed
DC	Order was discontinued
ER	Error, order not found
HD	Order is on hold
IP	In process, unspecified
RP	Order has been replaced	2.2
SC	In process, scheduled
"#,
    ),
    code_set(
        "0042",
        "Company Plan Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.42",
        r#""#,
    ),
    code_set(
        "0043",
        "Condition Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.43",
        r#"01	Military service related	2.3.1	2.4
02	Condition is employment related	2.3.1	2.4
03	Patient covered by insurance not reflected here	2.3.1	2.4
04	HMO enrollee	2.3.1	2.4
05	Lien has been filed	2.3.1	2.4
06	ESRD patient in first 18 months of entitlement covered by employer group health insurance	2.3.1	2.4
07	Treatment of non-terminal condition for hospice patient	2.3.1	2.4
08	Beneficiary would not provide information concerning other insurance coverage	2.3.1	2.4
09	Neither patient nor spouse is employed	2.3.1	2.4
10	Patient and/or spouse is employed but no EGHP exists	2.3.1	2.4
11	Disabled beneficiary but no LGHP	2.3.1	2.4
12	Payer codes.	2.3.1	2.4
13	Payer codes.	2.3.1	2.4
14	Payer codes.	2.3.1	2.4
15	Payer codes.	2.3.1	2.4
16	Payer codes.	2.3.1	2.4
18	Maiden name retained	2.3.1	2.4
19	Child retains mother's name	2.3.1	2.4
20	Beneficiary requested billing	2.3.1	2.4
21	Billing for Denial Notice	2.3.1	2.4
26	VA eligible patient chooses to receive services in a Medicare certified facility	2.3.1	2.4
27	Patient referred to a sole community hospital for a diagnostic laboratory test	2.3.1	2.4
28	Patient and/or spouse's EGHP is secondary to Medicare	2.3.1	2.4
29	Disabled beneficiary and/or family member's LGHP is secondary to Medicare	2.3.1	2.4
31	Patient is student (full time-day)	2.3.1	2.4
32	Patient is student (cooperative/work study program)	2.3.1	2.4
33	Patient is student (full time-night)	2.3.1	2.4
34	Patient is student (Part time)	2.3.1	2.4
36	General care patient in a special unit	2.3.1	2.4
37	Ward accommodation as patient request	2.3.1	2.4
38	Semi-private room not available	2.3.1	2.4
39	Private room medically necessary	2.3.1	2.4
40	Same day transfer	2.3.1	2.4
41	Partial hospitalization	2.3.1	2.4
46	Non-availability statement on file	2.3.1	2.4
48	Psychiatric residential treatment centers for children and adolescents	2.3.1	2.4
55	SNF bed not available	2.3.1	2.4
56	Medical appropriateness	2.3.1	2.4
57	SNF readmission	2.3.1	2.4
60	Day outlier	2.3.1	2.4
61	Cost outlier	2.3.1	2.4
62	Payer code	2.3.1	2.4
66	Provider does not wish cost outlier payment	2.3.1	2.4
67	Beneficiary elects not to use life time reserve (LTR) days	2.3.1	2.4
68	Beneficiary elects to use life time reserve (LTR) days	2.3.1	2.4
70	Self-administered EPO	2.3.1	2.4
71	Full care in unit	2.3.1	2.4
72	Self-care in unit	2.3.1	2.4
73	Self-care training	2.3.1	2.4
74	Home	2.3.1	2.4
75	Home - 100% reimbursement	2.3.1	2.4
76	Back-up in facility dialysis	2.3.1	2.4
77	Provider accepts or is obligated/required due to a contractual arrangement or law to accept payment by a primary payer as payment in full	2.3.1	2.4
78	New coverage not implemented by HMO	2.3.1	2.4
79	Corf services provided off-site	2.3.1	2.4
80	Pregnant	2.3.1	2.4
"#,
    ),
    code_set(
        "0044",
        "Contract Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.44",
        r#""#,
    ),
    code_set(
        "0045",
        "Courtesy Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.45",
        r#""#,
    ),
    code_set(
        "0046",
        "Credit Rating",
        CodeSetKind::User,
        "2.16.840.1.113883.12.46",
        r#""#,
    ),
    code_set("0047", "Danger Code", CodeSetKind::User, "2.16.840.1.113883.12.47", r#""#),
    code_set(
        "0048",
        "What subject filter",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.48",
        r#"ADV	Advice/diagnosis		2.6
ANU	Nursing unit lookup (returns patients in beds, excluding empty beds)		2.6
APA	Account number query, return matching visit	2.2	2.6
APM	Medical record number query, returns visits for a medical record number	2.2	2.6
APN	Patient name lookup		2.6
APP	Physician lookup	2.2	2.6
ARN	Nursing unit lookup (returns patients in beds, including empty beds)	2.2	2.6
CAN	Cancel. Used to cancel a query		2.6
DEM	Demographics		2.6
FIN	Financial	2.2	2.6
GID	Generate new identifier	2.4	2.6
GOL	Goals	2.3	2.6
MFQ	Master file query	2.2	2.2
MRI	Most recent inpatient		2.6
MRO	Most recent outpatient		2.6
NCK	Network clock	2.2	2.6
NSC	Network status change	2.2	2.6
NST	Network statistic	2.2	2.6
ORD	Order	2.2	2.6
OTH	Other		2.6
PRB	Problems	2.3	2.6
PRO	Procedure		2.6
RAR	Pharmacy administration information	2.2	2.6
RDR	Pharmacy dispense information	2.2	2.6
RER	Pharmacy encoded order information	2.2	2.6
RES	Result		2.6
RGR	Pharmacy give information	2.2	2.6
ROR	Pharmacy prescription information	2.2	2.6
SAL	All schedule related information, including open slots, booked slots, blocked slots	2.3.1	2.6
SBK	Booked slots on the identified schedule	2.3.1	2.6
SBL	Blocked slots on the identified schedule	2.3.1	2.6
SOF	First open slot on the identified schedule after the start date/tiem	2.4	2.6
SOP	Open slots on the identified schedule between the begin and end of the start date/time range	2.3.1	2.6
SSA	Time slots available for a single appointment	2.3.1	2.6
SSR	Time slots available for a recurring appointment	2.3.1	2.6
STA	Status		2.6
VXI	Vaccine Information	2.3	2.6
XID	Get cross-referenced identifiers	2.4	2.6
"#,
    ),
    code_set(
        "0049",
        "Department Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.49",
        r#""#,
    ),
    code_set(
        "0050",
        "Accident Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.50",
        r#""#,
    ),
    code_set(
        "0051",
        "Diagnosis Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.51",
        r#""#,
    ),
    code_set(
        "0052",
        "Diagnosis Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.52",
        r#"A	Admitting	2.3
F	Final	2.3
W	Working	2.3
"#,
    ),
    code_set(
        "0053",
        "Diagnosis Coding Method",
        CodeSetKind::User,
        "2.16.840.1.113883.12.53",
        r#""#,
    ),
    code_set(
        "0055",
        "Diagnosis Related Group",
        CodeSetKind::User,
        "2.16.840.1.113883.12.55",
        r#""#,
    ),
    code_set(
        "0056",
        "DRG Grouper Review Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.56",
        r#""#,
    ),
    code_set("0057", "Drug Code", CodeSetKind::User, "2.16.840.1.113883.12.57", r#""#),
    code_set(
        "0059",
        "Consent Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.59",
        r#""#,
    ),
    code_set("0060", "Error Code", CodeSetKind::User, "2.16.840.1.113883.12.60", r#""#),
    code_set(
        "0061",
        "Check Digit Scheme",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.61",
        r#"BCV	Bank Card Validation Number	2.6
ISO	ISO 7064: 1983	2.3.1
M10	Mod 10 algorithm	2.2
M11	Mod 11 algorithm
NPI	Check digit algorithm in the US National Provider Identifier	2.3.1
"#,
    ),
    code_set(
        "0062",
        "Event Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.62",
        r#"01	Patient request
02	Physician/health practitioner order
03	Census management	2.2
O	Other	2.5
U	Unknown	2.5
"#,
    ),
    code_set(
        "0063",
        "Relationship",
        CodeSetKind::User,
        "2.16.840.1.113883.12.63",
        r#"ASC	Associate	2.4
BRO	Brother	2.4
CGV	Care giver	2.4
CHD	Child	2.4
DEP	Handicapped dependent	2.4
DOM	Life partner	2.4
EMC	Emergency contact	2.4
EME	Employee	2.4
EMR	Employer	2.4
EXF	Extended family	2.4
FCH	Foster child	2.4
FND	Friend	2.4
FTH	Father	2.4
GCH	Grandchild	2.4
GRD	Guardian	2.4
GRP	Grandparent	2.4
MGR	Manager	2.4
MTH	Mother	2.4
NCH	Natural child	2.4
NON	None	2.4
OAD	Other adult	2.4
OTH	Other	2.4
OWN	Owner	2.4
PAR	Parent	2.4
SCH	Stepchild	2.4
SEL	Self	2.4
SIB	Sibling	2.4
SIS	Sister	2.4
SPO	Spouse	2.4
TRA	Trainer	2.4
UNK	Unknown	2.4
WRD	Ward of court	2.4
"#,
    ),
    code_set(
        "0064",
        "Financial Class",
        CodeSetKind::User,
        "2.16.840.1.113883.12.64",
        r#""#,
    ),
    code_set(
        "0065",
        "Specimen Action Code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.65",
        r#"A	Add ordered tests to the existing specimen
C	Cancel order for battery or tests named		2.1
G	Generated order; reflex order
L	Lab to obtain specimen from patient
O	Specimen obtained by service other than Lab
P	Pending specimen; Order sent prior to delivery
R	Revised order	2.2
S	Schedule the tests specified below
"#,
    ),
    code_set(
        "0066",
        "Employment Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.66",
        r#"1	Full time employed	2.4
2	Part time employed	2.4
3	Unemployed	2.4
4	Self-employed	2.4
5	Retired	2.4
6	On active military duty	2.4
9	Unknown	2.4
C	Contract, per diem	2.4
D	Per Diem	2.4	2.4
F	Full Time	2.4	2.4
L	Leave of absence (e.g., family leave, sabbatical, etc.)	2.4
O	Other	2.4
P	Part Time	2.4	2.4
T	Temporarily unemployed	2.4
"#,
    ),
    code_set(
        "0068",
        "Guarantor Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.68",
        r#""#,
    ),
    code_set(
        "0069",
        "Hospital Service",
        CodeSetKind::User,
        "2.16.840.1.113883.12.69",
        r#"CAR	Cardiac Service	2.4
MED	Medical Service	2.4
PUL	Pulmonary Service	2.4
SUR	Surgical Service	2.4
URO	Urology Service	2.4
"#,
    ),
    code_set(
        "0070",
        "Specimen Source Codes",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.70",
        r#"ABLD	Arterial blood	2.2	2.2
ABS	Abscess	2.2	2.6
AMN	Amniotic fluid	2.2	2.6
ASP	Aspirate	2.2	2.6
BBL	Blood bag	2.2	2.6
BDY	Whole body	2.2	2.6
BIFL	Bile fluid	2.3	2.6
BLD	Whole blood		2.6
BLDA	Blood arterial	2.3	2.6
BLDC	Blood capillary	2.3	2.6
BLDCO	Cord blood	2.4	2.6
BLDV	Blood venous	2.3	2.6
BON	Bone		2.6
BPH	Basophils	2.2	2.6
BPU	Blood product unit	2.3	2.6
BRN	Burn		2.6
BRO	Bronchial	2.2	2.6
BRTH	Breath (use EXHLD)	2.2	2.6
CALC	Calculus (=Stone)	2.2	2.6
CBLD	Cord blood	2.2	2.4
CDM	Cardiac muscle	2.2	2.6
CNJT	Conjunctiva		2.6
CNL	Cannula	2.2	2.6
COL	Colostrum	2.2	2.6
CSF	Cerebral spinal fluid		2.6
CTP	Catheter tip	2.2	2.6
CUR	Curettage	2.2	2.6
CVM	Cervical mucus	2.2	2.6
CVX	Cervix		2.6
CYST	Cyst	2.2	2.6
DIAF	Dialysis fluid	2.3	2.6
DOSE	Dose med or substance	2.3	2.6
DRN	Drain	2.2	2.6
DUFL	Duodenal fluid	2.3	2.6
EAR	Ear		2.6
EARW	Ear wax (cerumen)	2.3	2.6
ELT	Electrode	2.2	2.6
ENDC	Endocardium	2.2	2.6
ENDM	Endometrium	2.2	2.6
EOS	Eosinophils	2.2	2.6
EXG	Exhaled gas (=breath)	2.4	2.6
EXHLD	Exhaled gas (=breath)	2.3	2.4
EYE	Eye	2.3	2.6
FIB	Fibroblasts		2.6
FIST	Fistula	2.2	2.6
FLT	Filter	2.2	2.6
FLU	Body fluid, unsp	2.2	2.6
GAS	Gas	2.3	2.6
GAST	Gastric fluid/contents	2.2	2.6
GEN	Genital	2.2	2.6
GENC	Genital cervix	2.2	2.6
GENL	Genital lochia	2.2	2.6
GENV	Genital vaginal	2.2	2.6
HAR	Hair		2.6
IHG	Inhaled Gas	2.3	2.6
ISLT	Isolate	2.3	2.6
IT	Intubation tube	2.2	2.6
LAM	Lamella	2.2	2.6
LIQ	Liquid NOS	2.3	2.6
LN	Line	2.2	2.6
LNA	Line arterial	2.2	2.6
LNV	Line venous	2.2	2.6
LYM	Lymphocytes	2.2	2.6
MAC	Macrophages	2.2	2.6
MAR	Marrow	2.2	2.6
MBLD	Menstrual blood	2.2	2.6
MEC	Meconium	2.2	2.6
MILK	Breast milk	2.2	2.6
MLK	Milk	2.2	2.6
MN	Amniotic Fluid		2.1
NAIL	Nail	2.2	2.6
NOS	Nose (nasal passage)		2.6
ORH	Other	2.2	2.6
OTH	Other		2.1
PAFL	Pancreatic fluid	2.3	2.6
PAT	Patient	2.3	2.6
PER	Peritoneum	2.2	2.2
PLAS	Plasma		2.6
PLB	Plasma bag	2.2	2.6
PLC	Placenta	2.2	2.6
PLR	Pleural fluid (thoracentesis fld)	2.2	2.6
PMN	Polymorphonuclear neutrophils	2.2	2.6
PPP	Platelet poor plasma	2.3	2.6
PRP	Platelet rich plasma	2.3	2.6
PRT	Peritoneal fluid /ascites		2.6
PUS	Pus	2.2	2.6
RBC	Erythrocytes		2.6
RT	Route of medicine	2.3	2.6
SAL	Saliva		2.6
SEM	Seminal fluid		2.4
SER	Serum		2.6
SKM	Skeletal muscle	2.2	2.6
SKN	Skin		2.6
SMN	Seminal fluid	2.4	2.6
SNV	Synovial fluid (Joint fluid)		2.6
SPRM	Spermatozoa	2.2	2.6
SPT	Sputum	2.2	2.6
SPTC	Sputum - coughed	2.2	2.6
SPTT	Sputum - tracheal aspirate	2.2	2.6
STL	Stool = Fecal		2.6
STON	Stone (use CALC)	2.2	2.6
SWT	Sweat		2.6
TEAR	Tears	2.2	2.6
THRB	Thrombocyte (platelet)	2.2	2.6
THRT	Throat		2.6
TIS	Tissue		2.1
TISB	Tissue bone marrow	2.2	2.2
TISC	Tissue curettage	2.2	2.2
TISG	Tissue gall bladder	2.2	2.6
TISL	Tissue lung	2.2	2.2
TISP	Tissue peritoneum	2.2	2.2
TISPL	Tissue placenta	2.2	2.6
TISS	Tissue	2.2	2.6
TISU	Tissue ulcer	2.2	2.6
TLGI	Tissue large intestine	2.3	2.6
TLNG	Tissue lung	2.3	2.6
TSMI	Tissue small intestine	2.3	2.6
TUB	Tube NOS	2.3	2.6
ULC	Ulcer	2.2	2.6
UMB	Umbilical blood		2.6
UMED	Unknown medicine	2.3	2.6
UR	Urine		2.6
URC	Urine clean catch	2.2	2.6
URNS	Urine sediment	2.3	2.6
URT	Urine catheter	2.2	2.6
URTH	Urethra		2.6
USUB	Unknown substance	2.3	2.6
VITF	Vitreous Fluid	2.4	2.6
VOM	Vomitus	2.2	2.6
WAT	Water	2.3	2.6
WBC	Leukocytes		2.6
WICK	Wick	2.2	2.6
WND	Wound		2.6
WNDA	Wound abscess	2.2	2.6
WNDD	Wound drainage	2.2	2.6
WNDE	Wound exudate	2.2	2.6
XXX	To be specified in another part of the message	2.3	2.6
"#,
    ),
    code_set(
        "0072",
        "Insurance Plan ID",
        CodeSetKind::User,
        "2.16.840.1.113883.12.72",
        r#""#,
    ),
    code_set(
        "0073",
        "Interest Rate Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.73",
        r#""#,
    ),
    code_set(
        "0074",
        "Diagnostic Service Section ID",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.74",
        r#"AU	Audiology	2.2
BG	Blood Gases
BLB	Blood Bank	2.2
CG	Cytogenetics	2.8.2
CH	Chemistry
CP	Cytopathology
CT	CAT Scan
CTH	Cardiac Catheterization	2.2
CUS	Cardiac Ultrasound
EC	Electrocardiac (e.g., EKG, EEC, Holter)
EN	Electroneuro (EEG, EMG,EP,PSG)	2.2
GE	Genetics	2.8.2
HM	Hematology
ICU	Bedside ICU Monitoring	2.3
IMG	Diagnostic Imaging	2.4	2.4
IMM	Immunology
LAB	Laboratory	2.3
MB	Microbiology
MCB	Mycobacteriology
MYC	Mycology
NMR	Nuclear Magnetic Resonance
NMS	Nuclear Medicine Scan
NRS	Nursing Service Measures
OSL	Outside Lab	2.2
OT	Occupational Therapy
OTH	Other
OUS	OB Ultrasound
PAR	Parasitology	2.4	2.4
PAT	Pathology (gross & histopath, not surgical)	2.4	2.4
PF	Pulmonary Function	2.2
PHR	Pharmacy
PHY	Physician (Hx. Dx, admission note, etc.)	2.2
PT	Physical Therapy
RAD	Radiology	2.3
RC	Respiratory Care (therapy)
RT	Radiation Therapy
RUS	Radiology Ultrasound
RX	Radiograph	2.2
SP	Surgical Pathology
SR	Serology
TX	Toxicology
URN	Urinalysis	2.4	2.4
VR	Virology	2.2
VUS	Vascular Ultrasound
XRC	Cineradiograph
"#,
    ),
    code_set("0075", "Report Types", CodeSetKind::Hl7, "2.16.840.1.113883.12.75", r#""#),
    code_set(
        "0076",
        "Message Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.76",
        r#"ACK	General acknowledgment message
ADR	ADT response	2.2
ADT	ADT message	2.2
ARD	Ancillary RPT (display) (for backward compatibility only)		2.3.1
BAR	Add/change billing account
BPS	Blood product dispense status message	2.5
BRP	Blood product dispense status acknowledgement message	2.5
BRT	Blood product transfusion/disposition acknowledgement message	2.5
BTS	Blood product transfusion/disposition message	2.5
CCF	Collaborative Care Fetch	2.7
CCI	Collaborative Care Information	2.7
CCM	Collaborative Care Message	2.7
CCQ	Collaborative Care Referral	2.7
CCU	Collaborative Care Referral	2.7
CNQ	Cancel query	2.3	2.3
CQU	Collaborative Care Referral	2.7
CRM	Clinical study registration message	2.3.1
CSU	Unsolicited study data message	2.3
DBC	Create Donor Record	2.8
DBU	Update Donor Record	2.8
DEL	Donor Eligibility	2.8
DEO	Donor Eligibility Observation	2.8
DER	Donor Eligibility Request	2.8
DFT	Detail financial transactions	2.2
DOC	Document response	2.3
DPR	Donation Procedure	2.8
DRC	Donor Request to Collect	2.8
DSR	Display response
EAC	Automated equipment command message	2.4
EAN	Automated equipment notification message	2.4
EAR	Automated equipment response message	2.4
EDR	Enhanced display response	2.3	2.5.1
EHC	Health Care Invoice	2.6
EQQ	Embedded query language query	2.3	2.5.1
ERP	Event replay response	2.3	2.5.1
ERQ	Event replay query	2.3	2.3
ESR	Automated equipment status update acknowledgment message	2.4
ESU	Automated equipment status update message	2.4
INR	Automated equipment inventory request message	2.4
INU	Automated equipment inventory update message	2.4
LSR	Automated equipment log/service request message	2.4
LSU	Automated equipment log/service update message	2.4
MCF	Delayed Acknowledgment (Retained for backward compatibility only)		2.5.1
MDM	Medical document management	2.3
MFD	Master files delayed application acknowledgment	2.2
MFK	Master files application acknowledgment	2.2
MFN	Master files notification	2.2
MFQ	Master files query	2.3
MFR	Master files response	2.2
NMD	Application management data message	2.2
NMQ	Application management query message	2.2
NMR	Application management response message	2.2
OMB	Blood product order message	2.5
OMD	Dietary order	2.4
OMG	General clinical order message	2.4
OMI	Imaging order	2.5
OML	Laboratory order message	2.4
OMN	Non-stock requisition order message	2.4
OMP	Pharmacy/treatment order message	2.4
OMQ	General order message with document payload	2.8
OMS	Stock requisition order message	2.4
OPL	Population/Location-Based Laboratory Order Message	2.6
OPR	Population/Location-Based Laboratory Order Acknowledgment Message	2.6
OPU	Unsolicited Population/Location-Based Laboratory Observation Message	2.6
ORA	Observation Report Acknowledgment	2.7
ORB	Blood product order acknowledgement message	2.5
ORD	Dietary order acknowledgment message	2.4
ORF	Query for results of observation
ORG	General clinical order acknowledgment message	2.4
ORI	Imaging order acknowledgement message	2.5
ORL	Laboratory acknowledgment message (unsolicited)	2.4
ORM	Pharmacy/treatment order message
ORN	Non-stock requisition - General order acknowledgment message	2.4
ORP	Pharmacy/treatment order acknowledgment message	2.4
ORR	General order response message response to any ORM
ORS	Stock requisition - Order acknowledgment message	2.4
ORU	Unsolicited transmission of an observation message
ORX	General Order Message with Document Payload Acknowledgement	2.8
OSM	Specimen Shipment Message	2.7
OSQ	Query response for order status
OSR	Query response for order status	2.3
OSU	Order status update	2.8
OUL	Unsolicited laboratory observation message	2.4
PEX	Product experience message	2.3
PGL	Patient goal message	2.3
PIN	Patient insurance information	2.3
PMU	Add personnel record	2.4
PPG	Patient pathway message (goal-oriented)	2.3
PPP	Patient pathway message (problem-oriented)	2.3.1
PPR	Patient problem message	2.3
PPT	Patient pathway goal-oriented response	2.3
PPV	Patient goal response	2.3
PRR	Patient problem response	2.3
PTR	Patient pathway problem-oriented response	2.3
QBP	Query by parameter	2.4
QCK	Query general acknowledgment	2.3
QCN	Cancel query	2.4
QRY	Query, original mode	2.2
QSB	Create subscription	2.4
QSX	Cancel subscription/acknowledge message	2.4
QVR	Query for previous events	2.4
RAR	Pharmacy/treatment administration information	2.2
RAS	Pharmacy/treatment administration message	2.2
RCI	Return clinical information	2.3
RCL	Return clinical list	2.3
RDE	Pharmacy/treatment encoded order message	2.2
RDR	Pharmacy/treatment dispense information	2.2
RDS	Pharmacy/treatment dispense message	2.2
RDY	Display based response	2.4
REF	Patient referral	2.3
RER	Pharmacy/treatment encoded order information	2.2
RGR	Pharmacy/treatment dose information	2.2
RGV	Pharmacy/treatment give message	2.2
ROC	Request clinical information	2.3	2.3
ROD	Request pateint demographics	2.3	2.3
ROR	Pharmacy/treatment order response	2.2
RPA	Return patient authorization	2.3
RPI	Return patient information	2.3
RPL	Return patient display list	2.3
RPR	Return patient list	2.3
RQA	Request patient authorization	2.3
RQC	Request clinical information	2.3
RQI	Request patient information	2.3
RQP	Request patient demographics	2.3
RQQ	Event replay query	2.3.1	2.5.1
RRA	Pharmacy/treatment administration acknowledgment message	2.2
RRD	Pharmacy/treatment dispense acknowledgment message	2.2
RRE	Pharmacy/treatment encoded order acknowledgment message	2.2
RRG	Pharmacy/treatment give acknowledgment message	2.2
RRI	Return referral information	2.3
RSP	Segment pattern response	2.4
RTB	Tabular response	2.4
SCN	Notification of Anti-Microbial Device Cycle Data	2.6
SDN	Notification of Anti-Microbial Device Data	2.6
SDR	Sterilization anti-microbial device data request	2.6
SIU	Schedule information unsolicited	2.3
SLN	Notification of New Sterilization Lot	2.6
SLR	Sterilization lot request	2.6
SMD	Sterilization anti-microbial device cycle data request	2.6
SPQ	Stored procedure request	2.3	2.5.1
SQM	Schedule query message	2.3
SQR	Schedule query response	2.3
SRM	Schedule request message	2.3
SRR	Scheduled request response	2.3
SSR	Specimen status request message	2.4
SSU	Specimen status update message	2.4
STC	Notification of Sterilization Configuration	2.6
STI	Sterilization item request	2.6
SUR	Summary product experience report	2.3.1
TBR	Tabular data response	2.3
TCR	Automated equipment test code settings request message	2.4
TCU	Automated equipment test code settings update message	2.4
UDM	Unsolicited display update message
VQQ	Virtual table query	2.3	2.5.1
VXQ	Query for vaccination record	2.3
VXR	Vaccination record response	2.3
VXU	Unsolicited vaccination record update	2.3
VXX	Response for vaccination query with multiple PID matches	2.3
"#,
    ),
    code_set(
        "0078",
        "Interpretation Codes",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.78",
        r#"<	Off scale low		2.8.2
>	Off scale high	2.2	2.8.2
A	Abnormal		2.8.2
AA	Critically abnormal		2.8.2
AC	Anti-complementary substances present	2.7	2.8.2
B	Better	2.2	2.8.2
D	Significant change down		2.8.2
DET	Detected	2.7	2.8.2
H	High		2.8.2
HH	Critically high		2.8.2
HM	Hold for Medical Review	2.8	2.8.2
HU	Very high	2.8.2	2.8.2
I	Intermediate		2.8.2
IE	Insufficient evidence	2.8.2	2.8.2
IND	Indeterminate	2.7	2.8.2
L	Low	2.2	2.8.2
LL	Critically low		2.8.2
LU	Very low	2.8.2	2.8.2
MS	Moderately susceptible. Indicates for microbiology susceptibilities only.		2.8.2
N	Normal	2.2	2.8.2
ND	Not Detected	2.7	2.8.2
NEG	Negative	2.7	2.8.2
NR	Non-reactive	2.7	2.8.2
NS	Non-susceptible	2.8.2	2.8.2
OBX	Interpretation qualifiers in separate OBX segments	2.8	2.8.2
POS	Positive	2.7	2.8.2
QCF	Quality Control Failure	2.7	2.8.2
R	Resistant		2.8.2
RR	Reactive	2.7	2.8.2
S	Susceptible		2.8.2
SDD	Susceptible-dose dependent	2.8.2	2.8.2
SYN-R	Synergy - resistant	2.8.2	2.8.2
SYN-S	Synergy - susceptible	2.8.2	2.8.2
TOX	Cytotoxic substance present	2.7	2.8.2
U	Significant change up		2.8.2
VS	Very susceptible. Indicates for microbiology susceptibilities only.		2.8.2
W	Worse	2.2	2.8.2
WR	Weakly reactive	2.7	2.8.2
null	No range defined, or normal ranges don't apply		2.8.2
"#,
    ),
    code_set("0079", "Location", CodeSetKind::User, "2.16.840.1.113883.12.79", r#""#),
    code_set(
        "0080",
        "Nature of Abnormal Testing",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.80",
        r#"A	An age-based population
B	Breed	2.5
N	None - generic normal range
R	A race-based population
S	A sex-based population
SP	Species	2.5
ST	Strain	2.5
"#,
    ),
    code_set(
        "0081",
        "Notice Of Admission",
        CodeSetKind::User,
        "2.16.840.1.113883.12.81",
        r#""#,
    ),
    code_set(
        "0083",
        "Outlier Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.83",
        r#"C	Outlier cost	2.3.1
D	Outlier days	2.3.1
"#,
    ),
    code_set(
        "0084",
        "Performed by",
        CodeSetKind::User,
        "2.16.840.1.113883.12.84",
        r#""#,
    ),
    code_set(
        "0085",
        "Observation Result Status Codes Interpretation",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.85",
        r#"A	Amended based on adjustments provided by the Placer (Physician) regarding patient demographics (such as age and/or gender or other patient specific information	2.8
B	Appended Report - Final results reviewed and further information provided for clarity without change to the original result values.	2.8
C	Record coming over is a correction and thus replaces a final result	2.2
D	Deletes the OBX record
F	Final results
I	Specimen in lab; results pending
N	Not asked; used to affirmatively document that the observation identified in the OBX was not sought when the universal service ID in OBR-4 implies that it would be sought.	2.3.1
O	Order detail description only (no result)	2.3.1
P	Preliminary results	2.2
R	Results entered -- not verified
S	Partial results. Deprecated. Retained only for backward compatibility as of V2.6.
U	Results status change to final without retransmitting results already sent as 'preliminary.' E.g., radiology changes status from preliminary to final	2.2
V	Verified - Final results reviewed and confirmed to be correct, no change to result value, normal range or abnormal flag	2.8
W	Post original as wrong, e.g., transmitted for wrong patient	2.3.1
X	Results cannot be obtained for this observation	2.2
"#,
    ),
    code_set("0086", "Plan ID", CodeSetKind::User, "2.16.840.1.113883.12.86", r#""#),
    code_set(
        "0087",
        "Pre-Admit Test Indicator",
        CodeSetKind::User,
        "2.16.840.1.113883.12.87",
        r#""#,
    ),
    code_set(
        "0088",
        "Procedure Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.88",
        r#"C4		2.8	2.8.1
C5		2.8	2.8.1
HCPCS		2.8	2.8.1
HPC		2.8	2.8.1
I10P		2.8	2.8.1
SCT		2.8	2.8.1
"#,
    ),
    code_set(
        "0089",
        "Procedure Coding Method",
        CodeSetKind::User,
        "2.16.840.1.113883.12.89",
        r#""#,
    ),
    code_set(
        "0090",
        "Procedure Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.90",
        r#""#,
    ),
    code_set(
        "0091",
        "Query Priority",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.91",
        r#"D	Deferred
I	Immediate
"#,
    ),
    code_set(
        "0092",
        "Re-Admission Indicator",
        CodeSetKind::User,
        "2.16.840.1.113883.12.92",
        r#"R	Re-admission
"#,
    ),
    code_set(
        "0093",
        "Release Information",
        CodeSetKind::User,
        "2.16.840.1.113883.12.93",
        r#"N	No
Y	Yes
"#,
    ),
    code_set(
        "0094",
        "Report Of Eligibility",
        CodeSetKind::User,
        "2.16.840.1.113883.12.94",
        r#""#,
    ),
    code_set(
        "0096",
        "Financial Transaction Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.96",
        r#""#,
    ),
    code_set(
        "0098",
        "Type of Agreement",
        CodeSetKind::User,
        "2.16.840.1.113883.12.98",
        r#"M	Maternity	2.3
S	Standard	2.3
U	Unified	2.3
"#,
    ),
    code_set(
        "0099",
        "VIP Indicator",
        CodeSetKind::User,
        "2.16.840.1.113883.12.99",
        r#""#,
    ),
];
