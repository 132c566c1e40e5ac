// Written by `cargo codegen` from specs/. Do not edit.
use crate::shorthand::*;
pub static SETS: &[CodeSet] = &[
    code_set(
        "0500",
        "Consent Disclosure Level",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.500",
        r#"F	Full Disclosure	2.5
N	No Disclosure	2.5
P	Partial Disclosure	2.5
"#,
    ),
    code_set(
        "0501",
        "Consent Non-Disclosure Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.501",
        r#"E	Emergency	2.5
PR	Patient Request	2.5
RX	Rx Private	2.5
"#,
    ),
    code_set(
        "0502",
        "Non-Subject Consenter Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.502",
        r#"LM	Legally mandated	2.5
MIN	Subject is a minor	2.5
NC	Subject is not competent to consent	2.5
"#,
    ),
    code_set(
        "0503",
        "Sequence/Results Flag",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.503",
        r#"C	Cyclical	2.5
R	Reserved for future use	2.5
S	Sequential	2.5
"#,
    ),
    code_set(
        "0504",
        "Sequence Condition Code",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.504",
        r#"EE	End related service request(s), end current service request.	2.5
ES	End related service request(s), start current service request.	2.5
SE	Start related service request(s), end current service request.	2.5
SS	Start related service request(s), start current service request.	2.5
"#,
    ),
    code_set(
        "0505",
        "Cyclic Entry/Exit Indicator",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.505",
        r#"#	The last service request in a cyclic group.	2.5
*	The first service request in a cyclic group	2.5
"#,
    ),
    code_set(
        "0506",
        "Service Request Relationship",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.506",
        r#"C	Compound	2.5
E	Exclusive	2.5
N	Nurse prerogative	2.5
S	Simultaneous	2.5
T	Tapering	2.5
"#,
    ),
    code_set(
        "0507",
        "Observation Result Handling",
        CodeSetKind::User,
        "2.16.840.1.113883.12.507",
        r#"A	Alert provider when abnormal	2.7.1
BCC	Blind copy	2.7.1
CC	Copies requested	2.7.1
F	Film-with-patient	2.5
N	Notify provider when ready	2.5
"#,
    ),
    code_set(
        "0508",
        "Blood Product Processing Requirements",
        CodeSetKind::User,
        "2.16.840.1.113883.12.508",
        r#"AU	Autologous Unit	2.5
CM	CMV Negative	2.5
CS	CMV Safe	2.5
DI	Directed Unit	2.5
FR	Fresh unit	2.5
HB	Hemoglobin S Negative	2.5
HL	HLA Matched	2.5
IG	IgA Deficient	2.5
IR	Irradiated	2.5
LR	Leukoreduced	2.5
WA	Washed	2.5
"#,
    ),
    code_set(
        "0509",
        "Indication for Use",
        CodeSetKind::User,
        "2.16.840.1.113883.12.509",
        r#""#,
    ),
    code_set(
        "0510",
        "Blood Product Dispense Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.510",
        r#"CR	Released into inventory for general availability	2.5
DS	Dispensed to patient location	2.5
PT	Presumed transfused (dispensed and not returned)	2.5
RA	Returned unused/no longer needed	2.5
RD	Reserved and ready to dispense	2.5
RE	Released (no longer allocated for the patient)	2.5
RI	Received into inventory (for specified patient)	2.5
RL	Returned unused/keep linked to patient for possible use later	2.5
RQ	Request to dispense blood product	2.5
RS	Reserved (ordered and product allocated for the patient)	2.5
WA	Wasted (product no longer viable)	2.5
"#,
    ),
    code_set(
        "0511",
        "BP Observation Status Codes Interpretation",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.511",
        r#"C	Record coming over is a correction and thus replaces a final status	2.5
D	Deletes the BPX record	2.5
F	Final status; Can only be changed with a corrected status	2.5
O	Order detail description only (no status)	2.5
P	Preliminary status	2.5
W	Post original as wrong, e.g., transmitted for wrong patient	2.5
"#,
    ),
    code_set(
        "0512",
        "Commercial Product",
        CodeSetKind::User,
        "2.16.840.1.113883.12.512",
        r#""#,
    ),
    code_set(
        "0513",
        "Blood Product Transfusion/Disposition Status",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.513",
        r#"RA	Returned unused/no longer needed	2.5
RL	Returned unused/keep linked to patient for possible use later	2.5
TR	Transfused with adverse reaction	2.5
TX	Transfused	2.5
WA	Wasted (product no longer viable)	2.5
"#,
    ),
    code_set(
        "0514",
        "Transfusion Adverse Reaction",
        CodeSetKind::User,
        "2.16.840.1.113883.12.514",
        r#"ABOINC	ABO Incompatible Transfusion Reaction	2.5
ACUTHEHTR	Acute Hemolytic Transfusion Reaction	2.5
ALLERGIC1	Allergic Reaction - First	2.5
ALLERGIC2	Allergic Reaction - Recurrent	2.5
ALLERGICR	Allergic Reaction - Repeating	2.5
ANAPHYLAC	Anaphylactic Reaction	2.5
BACTCONTAM	Reaction to Bacterial Contamination	2.5
DELAYEDHTR	Delayed Hemolytic Transfusion Reaction	2.5
DELAYEDSTR	Delayed Serological Transfusion Reaction	2.5
GVHD	Graft vs Host Disease - Transfusion - Associated	2.5
HYPOTENS	Non-hemolytic Hypotensive Reaction	2.5
NONHTR1	Non-Hemolytic Fever Chill Transfusion Reaction - First	2.5
NONHTR2	Non-Hemolytic Fever Chill Transfusion Reaction - Recurrent	2.5
NONHTRREC	Non-Hemolytic Fever Chill Transfusion Reaction - Repeating	2.5
NONIMMUNE	Non-Immune Hemolysis	2.5
NONSPEC	Non-Specific, Non-Hemolytic Transfusion Reaction	2.5
NORXN	No Evidence of Transfusion Reaction	2.5
PTP	Posttransfusion Purpura	2.5
VOLOVER	Symptoms most likely due to volume overload	2.5
"#,
    ),
    code_set(
        "0515",
        "Transfusion Interrupted Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.515",
        r#""#,
    ),
    code_set(
        "0516",
        "Error Severity",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.516",
        r#"E	Error	2.5
F	Fatal Error	2.6
I	Information	2.5
W	Warning	2.5
"#,
    ),
    code_set(
        "0517",
        "Inform Person Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.517",
        r#"HD	Inform help desk	2.5
NPAT	Do NOT inform patient	2.5
PAT	Inform patient	2.5
USR	Inform User	2.5
"#,
    ),
    code_set(
        "0518",
        "Override Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.518",
        r#"EQV	Equivalence Override	2.5
EXTN	Extension Override	2.5
INLV	Interval Override	2.5
"#,
    ),
    code_set(
        "0519",
        "Override Reason",
        CodeSetKind::User,
        "2.16.840.1.113883.12.519",
        r#""#,
    ),
    code_set(
        "0520",
        "Message Waiting Priority",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.520",
        r#"H	High	2.6
L	Low	2.6
M	Medium	2.6
"#,
    ),
    code_set(
        "0521",
        "Override Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.521",
        r#""#,
    ),
    code_set(
        "0523",
        "Computation Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.523",
        r#"%	Indicates a percent change	2.5
a	Absolute Change	2.5
"#,
    ),
    code_set(
        "0524",
        "Sequence condition",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.524",
        r#"C	Repeating cycle of orders	2.5	2.6
R	Reserved for possible future use	2.5	2.6
S	Sequence conditions	2.5	2.6
"#,
    ),
    code_set("0525", "Privilege", CodeSetKind::User, "2.16.840.1.113883.12.525", r#""#),
    code_set(
        "0526",
        "Privilege Class",
        CodeSetKind::User,
        "2.16.840.1.113883.12.526",
        r#""#,
    ),
    code_set(
        "0527",
        "Calendar Alignment",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.527",
        r#"DM	day of the month	2.5
DW	day of the week (begins with Monday)	2.5
DY	day of the year	2.5
HD	hour of the day	2.5
MY	month of the year	2.5
NH	minute of the hour	2.5
SN	second of the minute	2.5
WY	week of the year	2.5
"#,
    ),
    code_set(
        "0528",
        "Event Related Period",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.528",
        r#"AC	before meal (from lat. ante cibus)	2.5
ACD	before lunch (from lat. ante cibus diurnus)	2.5
ACM	before breakfast (from lat. ante cibus matutinus)	2.5
ACV	before dinner (from lat. ante cibus vespertinus)	2.5
HS	the hour of sleep (e.g., H18-22)	2.5
IC	between meals (from lat. inter cibus)	2.5
ICD	between lunch and dinner	2.5
ICM	between breakfast and lunch	2.5
ICV	between dinner and the hour of sleep	2.5
PC	after meal (from lat. post cibus)	2.5
PCD	after lunch (from lat. post cibus diurnus)	2.5
PCM	after breakfast (from lat. post cibus matutinus)	2.5
PCV	after dinner (from lat. post cibus vespertinus)	2.5
"#,
    ),
    code_set(
        "0529",
        "Precision",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.529",
        r#"D	day	2.5	2.5.1
H	hour	2.5	2.5.1
L	month	2.5	2.5.1
M	minute	2.5	2.5.1
S	second	2.5	2.5.1
Y	year	2.5	2.5.1
"#,
    ),
    code_set(
        "0530",
        "Organization, Agency, Department",
        CodeSetKind::User,
        "2.16.840.1.113883.12.530",
        r#"AE	American Express	2.5
DEA	Drug Enforcement Agency	2.5
DOD	Department of Defense	2.5
MC	Master Card	2.5
VA	Veterans Affairs	2.5
VI	Visa	2.5
"#,
    ),
    code_set(
        "0531",
        "Institution",
        CodeSetKind::User,
        "2.16.840.1.113883.12.531",
        r#""#,
    ),
    code_set(
        "0532",
        "Expanded Yes/no Indicator",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.532",
        r#"ASKU	asked but unknown	2.5
N	No	2.5
NA	not applicable	2.5
NASK	not asked	2.5
NAV	temporarily unavailable	2.5
NI	No Information	2.5
NP	not present	2.5
UNK	unknown	2.5
Y	Yes	2.5
"#,
    ),
    code_set(
        "0533",
        "Application Error Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.533",
        r#""#,
    ),
    code_set(
        "0534",
        "Notify Clergy Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.534",
        r#"L	Last Rites only	2.5
N	No	2.5
O	Other	2.5
U	Unknown	2.5
Y	Yes	2.5
"#,
    ),
    code_set(
        "0535",
        "Signature Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.535",
        r#"C	Signed CMS-1500 claim form on file, e.g., authorization for release of any medical or other information necessary to process this claim and assignment of benefits.	2.5
M	Signed authorization for assignment of benefits on file.	2.5
P	Signature generated by provider because the patient was not physically present for services.	2.5
S	Signed authorization for release of any medical or other information necessary to process this claim on file.	2.5
"#,
    ),
    code_set(
        "0536",
        "Certificate Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.536",
        r#"E	Expired	2.5
I	Inactive	2.5
P	Provisional	2.5
R	Revoked	2.5
V	Active/Valid	2.5
"#,
    ),
    code_set(
        "0537",
        "Institution",
        CodeSetKind::User,
        "2.16.840.1.113883.12.537",
        r#""#,
    ),
    code_set(
        "0538",
        "Institution Relationship Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.538",
        r#"CON	Contractor	2.5
CST	Consultant	2.5
EMP	Employee	2.5
VOL	Volunteer	2.5
"#,
    ),
    code_set(
        "0539",
        "Cost Center Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.539",
        r#""#,
    ),
    code_set(
        "0540",
        "Inactive Reason Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.540",
        r#"L	Leave of Absence	2.5
R	Retired	2.5
T	Termination	2.5
"#,
    ),
    code_set(
        "0541",
        "Specimen Type Modifier",
        CodeSetKind::User,
        "2.16.840.1.113883.12.541",
        r#""#,
    ),
    code_set(
        "0542",
        "Specimen Source Type Modifier",
        CodeSetKind::User,
        "2.16.840.1.113883.12.542",
        r#""#,
    ),
    code_set(
        "0543",
        "Specimen Collection Site",
        CodeSetKind::User,
        "2.16.840.1.113883.12.543",
        r#""#,
    ),
    code_set(
        "0544",
        "Container Condition",
        CodeSetKind::User,
        "2.16.840.1.113883.12.544",
        r#"CC	Container Cracked	2.7
CL	Container Leaking	2.7
CT	Container Torn	2.7
SB	Seal Broken	2.7
XAMB	Not Ambient temperature	2.7
XC37	Not Body temperature	2.7
XCAMB	Not Critical ambient temperature	2.7
XCATM	Exposed to Air	2.7
XCFRZ	Not Critical frozen temperature	2.7
XCREF	Not Critical refrigerated temperature	2.7
XDFRZ	Not Deep frozen	2.7
XDRY	Not Dry	2.7
XFRZ	Not Frozen temperature	2.7
XMTLF	Metal Exposed	2.7
XNTR	Not Liquid nitrogen	2.7
XPRTL	Not Protected from light	2.7
XPSA	Shaken	2.7
XPSO	Exposed to shock	2.7
XREF	Not Refrigerated temperature	2.7
XUFRZ	Not Ultra frozen	2.7
XUPR	Not Upright	2.7
"#,
    ),
    code_set(
        "0545",
        "Language Translated To",
        CodeSetKind::User,
        "2.16.840.1.113883.12.545",
        r#""#,
    ),
    code_set(
        "0547",
        "Jurisdictional Breadth",
        CodeSetKind::User,
        "2.16.840.1.113883.12.547",
        r#"C	County/Parish	2.5
N	Country	2.5
S	State/Province	2.5
"#,
    ),
    code_set(
        "0548",
        "Signatory's Relationship to Subject",
        CodeSetKind::User,
        "2.16.840.1.113883.12.548",
        r#"1	Self	2.5
2	Parent	2.5
3	Next of Kin	2.5
4	Durable Power of Attorney in Healthcare Affairs	2.5
5	Conservator	2.5
6	Emergent Practitioner (practitioner judging case as emergency requiring care without a consent)	2.5
7	Non-Emergent Practitioner (i.e. medical ethics committee)	2.5
"#,
    ),
    code_set(
        "0549",
        "NDC Codes",
        CodeSetKind::External,
        "2.16.840.1.113883.12.549",
        r#""#,
    ),
    code_set(
        "0550",
        "Body Parts",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.550",
        r#"ACET	Acetabulum	2.5
ACHIL	Achilles	2.5
ADB	Abdomen	2.5
ADE	Adenoids	2.5
ADR	Adrenal	2.5
AMN	Amniotic fluid	2.5
AMS	Amniotic Sac	2.5
ANAL	Anal	2.5
ANKL	Ankle	2.5
ANTEC	Antecubital	2.5
ANTECF	Antecubital Fossa	2.5
ANTR	Antrum	2.5
ANUS	Anus	2.5
AORTA	Aorta	2.5
APDX	Appendix	2.5
AR	Aortic Rim	2.5
AREO	Areola	2.5
ARM	Arm	2.5
ARTE	Artery	2.5
ASCIT	Ascites	2.5
ASCT	Ascitic Fluid	2.5
ATR	Atrium	2.5
AURI	Auricular	2.5
AV	Aortic Valve	2.5
AXI	Axilla	2.5
BACK	Back	2.5
BARTD	Bartholin Duct	2.5
BARTG	Bartholin Gland	2.5
BCYS	Brain Cyst Fluid	2.5
BDY	Body, Whole	2.5
BID	Bile Duct	2.5
BIFL	Bile fluid	2.5
BLAD	Bladder	2.5
BLD	Blood, Whole	2.5
BLDA	Blood, Arterial	2.5
BLDC	Blood, Capillary	2.5
BLDV	Blood, Venous	2.5
BLOOD	Blood	2.5
BMAR	Bone marrow	2.5
BON	Bone	2.5
BOWEL	Bowel	2.5
BOWLA	Bowel, Large	2.5
BOWSM	Bowel, Small	2.5
BPH	Basophils	2.5
BRA	Brachial	2.5
BRAIN	Brain	2.5
BRO	Bronchial	2.5
BROCH	Bronchiole/Bronchiolar	2.5
BRONC	Bronchus/Bronchial	2.5
BROW	Eyebrow	2.5
BRST	Breast	2.5
BRSTFL	Breast fluid	2.5
BRTGF	Bartholin Gland Fluid	2.5
BRV	Broviac	2.5
BUCCA	Buccal	2.5
BURSA	Bursa	2.5
BURSF	Bursa Fluid	2.5
BUTT	Buttocks	2.5
CALF	Calf	2.5
CANAL	Canal	2.5
CANLI	Canaliculis	2.5
CANTH	Canthus	2.5
CARO	Carotid	2.5
CARP	Carpal	2.5
CAVIT	Cavity	2.5
CBLD	Blood, Cord	2.5
CDM	Cardiac Muscle	2.5
CDUCT	Common Duct	2.5
CECUM	Cecum/Cecal	2.5
CERVUT	Cervix/Uterus	2.5
CHE	Cavity, Chest	2.5
CHEEK	Cheek	2.5
CHES	Chest	2.5
CHEST	Chest Tube	2.5	2.7
CHESTÂ	Chest Tube	2.7.1
CHIN	Chin	2.5
CIRCU	Circumcision Site	2.5
CLAVI	Clavicle/Clavicular	2.5
CLIT	Clitoris	2.5
CLITO	Clitoral	2.5
CNL	Cannula	2.5
COCCG	Coccygeal	2.5
COCCY	Coccyx	2.5
COLON	Colon	2.5
COLOS	Colostomy	2.5
CONJ	Conjunctiva	2.5
COR	Cord	2.5
CORAL	Coral	2.5
CORD	Cord Blood	2.5
CORN	Cornea	2.5
COS	Colostomy Stoma	2.5
CRANE	Cranium, ethmoid	2.5
CRANF	Cranium, frontal	2.5
CRANO	Cranium, occipital	2.5
CRANP	Cranium, parietal	2.5
CRANS	Cranium, sphenoid	2.5
CRANT	Cranium, temporal	2.5
CSF	Cerebral Spinal Fluid	2.5
CUBIT	Cubitus	2.5
CUFF	Cuff	2.5
CULD	Cul De Sac	2.5
CULDO	Culdocentesis	2.5
CVX	Cervix	2.5
DELT	Deltoid	2.5
DEN	Dental Gingiva	2.5
DENTA	Dental	2.5
DIAF	Dialysis Fluid	2.5
DIGIT	Digit	2.5
DISC	Disc	2.5
DORS	Dorsum/Dorsal	2.5
DPH	Diaphragm	2.5
DUFL	Duodenal Fluid	2.5
DUODE	Duodenum/Duodenal	2.5
DUR	Dura	2.5
EAR	Ear	2.5
EARBI	Ear bone, incus	2.5
EARBM	Ear bone, malleus	2.5
EARBS	Ear bone,stapes	2.5
EARLO	Ear Lobe	2.5
EC	Endocervical	2.5
ELBOW	Elbow	2.5
ELBOWJ	Elbow Joint	2.5
ENDC	Endocardium	2.5
ENDM	Endometrium	2.5
EOLPH	endolpthamitis	2.5
EOS	Eosinophils	2.5
EPD	Epididymis	2.5
EPICA	Epicardial	2.5
EPICM	Epicardium	2.5
EPIDU	Epidural	2.5
EPIGL	Epiglottis	2.5
ESO	Esophagus	2.5
ESOPG	Esophageal	2.5
ET	Endotracheal	2.5
ETHMO	Ethmoid	2.5
EUR	Endourethral	2.5
EYE	Eye	2.5
EYELI	Eyelid	2.5
FACE	Face	2.5
FALLT	Fallopian Tube	2.5
FBINC	Facial bone, inferior nasal concha	2.5
FBLAC	Facial bone, lacrimal	2.5
FBMAX	Facial bone, maxilla	2.5
FBNAS	Facial bone, nasal	2.5
FBPAL	Facial bone, palatine	2.5
FBVOM	Facial bone, vomer	2.5
FBZYG	Facial bone, zygomatic	2.5
FEMOR	Femoral	2.5
FEMUR	Femur	2.5
FET	Fetus	2.5
FIBU	Fibula	2.5
FING	Finger	2.5
FINGN	Finger Nail	2.5
FMH	Femoral Head	2.5
FOL	Follicle	2.5
FOOT	Foot	2.5
FOREA	Forearm	2.5
FOREH	Forehead	2.5
FORES	Foreskin	2.5
FOURC	Fourchette	2.5
GB	Gall Bladder	2.5
GEN	Genital	2.5
GENC	Genital Cervix	2.5
GENL	Genital Lochia	2.5
GL	Genital Lesion	2.5
GLAND	Gland	2.5
GLANS	Glans	2.5
GLUT	Gluteus	2.5
GLUTE	Gluteal	2.5
GLUTM	Gluteus Medius	2.5
GROIN	Groin	2.5
GUM	Gum	2.5
GVU	Genital - Vulva	2.5
HAL	Hallux	2.5
HAND	Hand	2.5
HAR	Hair	2.5
HART	Heart	2.5
HEAD	Head	2.5
HEEL	Heel	2.5
HEM	Hemorrhoid	2.5
HIP	Hip	2.5
HIPJ	Hip Joint	2.5
HUMER	Humerus	2.5
HV	Heart Valve	2.5
HVB	Heart Valve, Bicuspid	2.5
HVT	Heart Valve, Tricuspid	2.5
HYMEN	Hymen	2.5
ICX	Intracervical	2.5
ILC	Ileal Conduit	2.5
ILCON	Ilical Conduit	2.5
ILCR	Iliac Crest	2.5
ILE	Ileal Loop	2.5
ILEOS	Ileostomy	2.5
ILEUM	Ileum	2.5
ILIAC	Iliac	2.5
INASA	Intranasal	2.5
INGUI	Inguinal	2.5
INSTL	Intestine, Large	2.5
INSTS	Intestine, Small	2.5
INT	Intestine	2.5
INTRO	Introitus	2.5
INTRU	Intrauterine	2.5
ISCHI	Ischium	2.5
ISH	Loop, Ishial	2.5
JAW	Jaw	2.5
JUGE	Jugular, External	2.5
JUGI	Jugular, Internal	2.5
KIDN	Kidney	2.5	2.8.2
KIDNÂ	Kidney	2.7.1
KNEE	Knee	2.5
KNEEF	Knee Fluid	2.5
KNEEJ	Knee Joint	2.5
LABIA	Labia	2.5
LABMA	Labia Majora	2.5
LABMI	Labia Minora	2.5
LACRI	Lacrimal	2.5
LAM	Lamella	2.5
LARYN	Larynx	2.5
LEG	Leg	2.5
LENS	Lens	2.5
LING	Lingual	2.5
LINGU	Lingula	2.5
LIP	Lip	2.5
LIVER	Liver	2.5
LMN	Lumen	2.5
LN	Lymph Node	2.5
LNG	Lymph Node, Groin	2.5
LOBE	Lobe	2.5
LOCH	Lochia	2.5
LUMBA	Lumbar	2.5
LUNG	Lung	2.5
LYM	Lymphocytes	2.5
MAC	Macrophages	2.5
MALLE	Malleolus	2.5
MANDI	Mandible/Mandibular	2.5
MAR	Marrow	2.5
MAST	Mastoid	2.5
MAXIL	Maxilla/Maxillary	2.5
MAXS	Maxillary Sinus	2.5
MEATU	Meatus	2.5
MEC	Meconium	2.5
MEDST	Mediastinum	2.5
MEDU	Medullary	2.5
METAC	Metacarpal	2.5
METAT	Metatarsal	2.5
MILK	Milk, Breast	2.5
MITRL	Mitral Valve	2.5
MOLAR	Molar	2.5
MONSU	Mons Ureteris	2.5
MONSV	Mons Veneris(Mons Pubis)	2.5
MOU	Membrane	2.5
MOUTH	Mouth	2.5
MP	Mons Pubis	2.5
MPB	Meninges	2.5
MRSA2	Mrsa:	2.5
MYO	Myocardium	2.5
NAIL	Nail	2.5
NAILB	Nail Bed	2.5
NAILF	Nail, Finger	2.5
NAILT	Nail, Toe	2.5
NARES	Nares	2.5
NASL	Nasal	2.5
NAVEL	Navel	2.5
NECK	Neck	2.5
NERVE	Nerve	2.5
NIPPL	Nipple	2.5
NLACR	Nasolacrimal	2.5
NOS	Nose (Nasal Passage)	2.5
NOSE	Nose/Nose(outside)	2.5
NOSTR	Nostril	2.5
NP	Nasopharyngeal/Nasopharynx	2.5
NSS	Nasal Septum	2.5
NTRAC	Nasotracheal	2.5
OCCIP	Occipital	2.5
OLECR	Olecranon	2.5
OMEN	Omentum	2.5
ORBIT	Orbit/Orbital	2.5
ORO	Oropharynx	2.5
OSCOX	Os coxa (pelvic girdle)	2.5
OVARY	Ovary	2.5
PAFL	Pancreatic Fluid	2.5
PALAT	Palate	2.5
PALM	Palm	2.5
PANAL	Perianal/Perirectal	2.5
PANCR	Pancreas	2.5
PARAT	Paratracheal	2.5
PARIE	Parietal	2.5
PARON	Paronychia	2.5
PAROT	Parotid/Parotid Gland	2.5
PAS	Parasternal	2.5
PATEL	Patella	2.5
PCARD	Pericardium	2.5
PCLIT	Periclitoral	2.5
PELV	Pelvis	2.5
PENIS	Penis	2.5
PENSH	Penile Shaft	2.5
PER	Peritoneal	2.5
PERI	Pericardial Fluid	2.5
PERIH	Perihepatic	2.5
PERIN	Perineal Abscess	2.5
PERIS	Perisplenic	2.5
PERIT	Peritoneum	2.5
PERIU	Periurethal	2.5
PERIV	Perivesicular	2.5
PERRA	Perirectal	2.5
PERT	Peritoneal Fluid	2.5
PHALA	Phalanyx	2.5
PILO	Pilonidal	2.5
PINNA	Pinna	2.5
PLACF	Placenta (Fetal Side)	2.5
PLACM	Placenta (Maternal Side)	2.5
PLANT	Plantar	2.5
PLATH	Palate, Hard	2.5
PLATS	Palate, Soft	2.5
PLC	Placenta	2.5
PLEU	Pleural Fluid	2.5
PLEUR	Pleura	2.5
PLR	Pleural Fluid (Thoracentesis Fld)	2.5
PNEAL	Perineal	2.5
PNEPH	Perinephric	2.5
PNM	Perineum	2.5
POPLI	Popliteal	2.5
PORBI	Periorbital	2.5
PREAU	Preauricular	2.5
PRERE	Prerenal	2.5
PROS	Prostatic Fluid	2.5
PRST	Prostate Gland	2.5
PTONS	Peritonsillar	2.5
PUBIC	Pubic	2.5
PUL	Pulmonary Artery	2.5
RADI	Radial	2.5
RADIUS	Radius	2.5
RBC	Red Blood Cells	2.5
RECTL	Rectal	2.5
RECTU	Rectum	2.5
RENL	Renal	2.5
RIB	Rib	2.5
RNP	Renal Pelvis	2.5
RPERI	Retroperitoneal	2.5
SAC	Uterine Cul/De/Sac	2.5
SACIL	Sacroiliac	2.5
SACRA	Sacral	2.5
SACRO	Sacrococcygeal	2.5
SACRU	Sacrum	2.5
SALGL	Salivary Gland	2.5
SCALP	Scalp	2.5
SCAPU	Scapula/Scapular	2.5
SCLAV	Supraclavicle/Supraclavicular	2.5
SCLER	Sclera	2.5
SCLV	Sub Clavian	2.5
SCROT	Scrotum/Scrotal	2.5
SDP	Subdiaphramatic	2.5
SEM	Seminal Fluid	2.5
SEMN	Semen	2.5
SEPTU	Septum/Septal	2.5
SEROM	Seroma	2.5
SGF	Subgaleal Fluid	2.5
SHIN	Shin	2.5
SHOL	Shoulder	2.5
SHOLJ	Sholder Joint	2.5
SIGMO	Sigmoid	2.5
SINUS	Sinus	2.5
SKENE	Skene's Gland	2.5
SKM	Skeletal Muscle	2.5
SKULL	Skull	2.5
SOLE	Sole	2.5
SPCOR	Spinal Cord	2.5
SPHEN	Sphenoid	2.5
SPLN	Spleen	2.5
SPRM	Spermatozoa	2.5
SPX	Supra Cervical	2.5
STER	Sternum/Sternal	2.5
STOM	Stoma	2.5
STOMA	Stomach	2.5
STOOLL	Liquid Stool	2.5
STUMP	Stump	2.5
SUB	Subdural	2.5
SUBD	Subdural Fluid	2.5
SUBM	Submandibular	2.5
SUBME	Submental	2.5
SUBPH	Subphrenic	2.5
SUBX	Submaxillary	2.5
SUPB	Suprapubic Specimen	2.5
SUPRA	Suprapubic	2.5
SWT	Sweat	2.5
SWTG	Sweat Gland	2.5
SYN	Synovial Fluid	2.5
SYNOL	Synovial	2.5
SYNOV	Synovium	2.5
TARS	Tarsal	2.5
TBRON	Transbronchial	2.5
TCN	Transcarina Asp	2.5
TDUCT	Tear Duct	2.5
TEAR	Tears	2.5
TEMPL	Temple	2.5
TEMPO	Temporal	2.5
TESTI	Testicle(Testis)	2.5
THIGH	Thigh	2.5
THM	Thymus	2.5
THORA	Thorax/Thoracic/Thoracentesis	2.5
THRB	Throat	2.5
THUMB	Thumb	2.5
THYRD	Thyroid	2.5
TIBIA	Tibia	2.5
TML	Temporal Lobe	2.5
TNL	Thumbnail	2.5
TOE	Toe	2.5
TOEN	Toe Nail	2.5
TONG	Tongue	2.5
TONS	Tonsil	2.5
TOOTH	Tooth	2.5
TRCHE	Trachea/Tracheal	2.5
TSK	Tooth Socket	2.5
ULNA	Ulna/Ulnar	2.5
UMB	Umbilical Blood	2.5
UMBL	Umbilicus/Umbilical	2.5
URET	Ureter	2.5
URTH	Urethra	2.5
USTOM	Stoma, Urinary	2.5
UTER	Uterus	2.5
UTERI	Uterine	2.5
VAGIN	Vagina/Vaginal	2.5
VAL	Valve	2.5
VAS	Vas Deferens	2.5
VASTL	Vastus Lateralis	2.5
VAULT	Vault	2.5
VCSF	Ventricular CSF	2.5
VCUFF	Vaginal Cuff	2.5
VEIN	Vein	2.5
VENTG	Ventragluteal	2.5
VERMI	Vermis Cerebelli	2.5
VERTC	Vertebra, cervical	2.5
VERTL	Vertebra, lumbar	2.5
VERTT	Vertebra, thoracic	2.5
VESCL	Vesicular	2.5
VESFLD	Vesicular Fluid	2.5
VESI	Vesicle	2.5
VESTI	Vestibule(Genital)	2.5
VGV	Vaginal Vault	2.5
VITR	Vitreous Fluid	2.5
VOC	Vocal Cord	2.5
VULVA	Vulva	2.5
WBC	Leukocytes	2.5
WRIST	Wrist	2.5
Â	External Jugular	2.6
"#,
    ),
    code_set(
        "0552",
        "Advanced Beneficiary Notice Override Reason",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.552",
        r#""#,
    ),
    code_set(
        "0553",
        "Invoice Control Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.553",
        r#"AA	Authorization request for inpatient admission	2.6
AI	Combined Authorization and Adjudication request	2.6
CA	Cancel Authorization request	2.6
CG	Cancel Invoice Product/Service Group	2.6
CL	Cancel Invoice Product/Service Line Item	2.6
CN	Cancel Invoice	2.6
CP	Copy of Invoice	2.6
CQ	Coverage Register Query	2.6
EA	Authorization request for inpatient stay extension	2.6
OA	Original Authorization	2.6
OR	Original Invoice	2.6
PA	Pre-Authorization	2.6
PD	Pre-Determination Invoice	2.6
RA	Re-Assessment	2.6
RC	Referral Pre-Authorization	2.6
RU	Referral authorization	2.6
SA	Special Authorization	2.6
"#,
    ),
    code_set(
        "0554",
        "Invoice Reason Codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.554",
        r#"LATE	Late Invoice	2.6
NORM	Normal submission	2.6
SUB	Subscriber coverage problem	2.6
"#,
    ),
    code_set(
        "0555",
        "Invoice Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.555",
        r#"BK	Block	2.6
FN	Final	2.6
FS	Fee for Service	2.6
GP	Group	2.6
IN	Information Only	2.6
NP	Non Patient	2.6
PA	Partial	2.6
SL	Salary	2.6
SS	By Session	2.6
SU	Supplemental	2.6
"#,
    ),
    code_set(
        "0556",
        "Benefit Group",
        CodeSetKind::User,
        "2.16.840.1.113883.12.556",
        r#"AMB	AMBULATORY CARE	2.6
DENT	DENTAL	2.6
"#,
    ),
    code_set(
        "0557",
        "Payee Type",
        CodeSetKind::User,
        "2.16.840.1.113883.12.557",
        r#"EMPL	Employer	2.6
ORG	Payee Organization	2.6
PERS	Person	2.6
PPER	Pay Person	2.6
"#,
    ),
    code_set(
        "0558",
        "Payee Relationship to Invoice",
        CodeSetKind::User,
        "2.16.840.1.113883.12.558",
        r#"FM	Family Member	2.6
GT	Guarantor	2.6
PT	Patient	2.6
SB	Subscriber	2.6
"#,
    ),
    code_set(
        "0559",
        "Product/Service Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.559",
        r#"D	Denied	2.6
P	Processed	2.6
R	Rejected	2.6
"#,
    ),
    code_set(
        "0560",
        "Quantity Units",
        CodeSetKind::User,
        "2.16.840.1.113883.12.560",
        r#"DY	Days	2.7.1
FL	Units	2.7.1
HS	Hours	2.7.1
MN	Month	2.7.1
YY	Years	2.7.1
"#,
    ),
    code_set(
        "0561",
        "Product/Services Clarification Codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.561",
        r#"CLCTR	Claim Center	2.6
DGAPP	Diagnostic Approval Number	2.6
DTCTR	Data Center Number	2.6
ENC	Encounter Number	2.6
GFTH	Good Faith Indicator	2.6
OOP	Out of Province Indicator	2.6
SEQ	Sequence Number	2.6
"#,
    ),
    code_set(
        "0562",
        "Processing Consideration Codes",
        CodeSetKind::User,
        "2.16.840.1.113883.12.562",
        r#"DFADJ	Deferred Adjudication Processing	2.6
EFORM	Electronic form to follow	2.6
FAX	Fax to follow	2.6
PAPER	Paper documentation to follow	2.6
PYRDELAY	Delayed by a Previous Payer	2.6
RTADJ	Real Time Adjudication Processing	2.6
"#,
    ),
    code_set(
        "0564",
        "Adjustment Category Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.564",
        r#"EA	Edit/Adjudication Response	2.6
IN	Information	2.6
PA	Provider Adjustment	2.6
PR	Processing Result	2.6
"#,
    ),
    code_set(
        "0565",
        "Provider Adjustment Reason Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.565",
        r#"DISP	Dispensing Fee	2.6
GST	Goods and Services Tax	2.6
HST	Harmonized Sales Tax	2.6
MKUP	Mark up Fee	2.6
PST	Provincial Sales Tax	2.6
"#,
    ),
    code_set(
        "0566",
        "Blood Unit Type",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.566",
        r#"GRN	Granulocytes	2.8
LYM	Lymphocytes	2.8
PLS	Plasma	2.8
PLT	Platelets	2.8
PSC	Peripheral Stem Cells	2.8
RBC	Red Blood Cells	2.8
WBL	Whole Blood	2.8
"#,
    ),
    code_set(
        "0567",
        "Weight Units",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.567",
        r#"(lb_av)		2.8
(oz_av)		2.8
g		2.8
kg		2.8
"#,
    ),
    code_set(
        "0568",
        "Volume Units",
        CodeSetKind::Hl7,
        "2.16.840.1.113883.12.568",
        r#"(pt_us)		2.8
l		2.8
ml		2.8
"#,
    ),
    code_set(
        "0569",
        "Adjustment Action",
        CodeSetKind::User,
        "2.16.840.1.113883.12.569",
        r#"EOB	Print on EOB	2.6
PAT	Inform Patient	2.6
PRO	Inform Provider	2.6
"#,
    ),
    code_set(
        "0570",
        "Payment Method Code",
        CodeSetKind::User,
        "2.16.840.1.113883.12.570",
        r#"CASH	Cash	2.6
CCCA	Credit Card	2.6
CCHK	Cashier's Check	2.6
CDAC	Credit/Debit Account	2.6
CHCK	Check	2.6
DDPO	Direct Deposit	2.6
DEBC	Debit Card	2.6
SWFT	Society for Worldwide Interbank Financial Telecommunications (S.W.I.F.T.)	2.6
TRAC	Traveler's Check	2.6
VISN	VISA Special Electronic Funds Transfer Network	2.6
"#,
    ),
    code_set(
        "0571",
        "Invoice Processing Results Status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.571",
        r#"ACK	Acknowledge	2.6
ADJ	Adjudicated with Adjustments	2.6
ADJSUB	Adjudicated as Submitted	2.6
ADJZER	Adjudicated to Zero	2.6
PAID	Paid	2.6
PEND	Pending	2.6
PRED	Pre-Determination	2.6
REJECT	Reject	2.6
"#,
    ),
    code_set(
        "0572",
        "Tax status",
        CodeSetKind::User,
        "2.16.840.1.113883.12.572",
        r#"RVAT	Registered in VAT register	2.6
UVAT	Unregistered in VAT register	2.6
"#,
    ),
];
