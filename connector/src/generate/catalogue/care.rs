//! Diagnoses, procedures, allergies, imaging, documents and charges.

/// A reason to be in hospital.
#[derive(Debug)]
pub struct Diagnosis {
    /// ICD-10-CM.
    pub icd10: &'static str,
    /// ICD-9-CM, which releases before 2.4 were used with.
    pub icd9: &'static str,
    /// Its text.
    pub text: &'static str,
    /// Youngest and oldest age it is drawn for.
    pub ages: (i64, i64),
    /// `F`, `M`, or empty for all.
    pub sex: &'static str,
}

const fn diagnosis(
    icd10: &'static str,
    icd9: &'static str,
    text: &'static str,
    ages: (i64, i64),
) -> Diagnosis {
    Diagnosis {
        icd10,
        icd9,
        text,
        ages,
        sex: "",
    }
}

/// Diagnoses.
pub const DIAGNOSES: &[Diagnosis] = &[
    diagnosis(
        "I10",
        "401.9",
        "Essential (primary) hypertension",
        (35, 110),
    ),
    diagnosis(
        "E11.9",
        "250.00",
        "Type 2 diabetes mellitus without complications",
        (30, 110),
    ),
    diagnosis("J18.9", "486", "Pneumonia, unspecified organism", (0, 110)),
    diagnosis("I50.9", "428.0", "Heart failure, unspecified", (50, 110)),
    diagnosis(
        "N39.0",
        "599.0",
        "Urinary tract infection, site not specified",
        (2, 110),
    ),
    diagnosis(
        "J44.1",
        "491.21",
        "Chronic obstructive pulmonary disease with (acute) exacerbation",
        (45, 110),
    ),
    diagnosis("A41.9", "038.9", "Sepsis, unspecified organism", (18, 110)),
    diagnosis("K35.80", "540.9", "Unspecified acute appendicitis", (5, 60)),
    diagnosis(
        "S72.001A",
        "820.8",
        "Fracture of unspecified part of neck of right femur, initial encounter",
        (60, 110),
    ),
    diagnosis(
        "I21.4",
        "410.71",
        "Non-ST elevation (NSTEMI) myocardial infarction",
        (40, 110),
    ),
    diagnosis(
        "J45.901",
        "493.92",
        "Unspecified asthma with (acute) exacerbation",
        (2, 60),
    ),
    diagnosis("E86.0", "276.51", "Dehydration", (0, 110)),
    diagnosis("R07.9", "786.50", "Chest pain, unspecified", (18, 110)),
    diagnosis("R10.9", "789.00", "Unspecified abdominal pain", (3, 110)),
    diagnosis(
        "K80.20",
        "574.20",
        "Calculus of gallbladder without cholecystitis without obstruction",
        (20, 90),
    ),
    diagnosis(
        "F32.9",
        "311",
        "Major depressive disorder, single episode, unspecified",
        (14, 90),
    ),
    diagnosis(
        "N17.9",
        "584.9",
        "Acute kidney failure, unspecified",
        (30, 110),
    ),
    diagnosis(
        "I48.91",
        "427.31",
        "Unspecified atrial fibrillation",
        (50, 110),
    ),
    diagnosis(
        "G43.909",
        "346.90",
        "Migraine, unspecified, not intractable",
        (12, 65),
    ),
    diagnosis("L03.90", "682.9", "Cellulitis, unspecified", (1, 110)),
    diagnosis(
        "J06.9",
        "465.9",
        "Acute upper respiratory infection, unspecified",
        (0, 60),
    ),
    diagnosis(
        "S93.401A",
        "845.00",
        "Sprain of unspecified ligament of right ankle, initial encounter",
        (8, 70),
    ),
    Diagnosis {
        icd10: "O80",
        icd9: "650",
        text: "Encounter for full-term uncomplicated delivery",
        ages: (18, 44),
        sex: "F",
    },
    diagnosis(
        "Z00.00",
        "V70.0",
        "General adult medical examination without abnormal findings",
        (18, 110),
    ),
    diagnosis(
        "Z00.129",
        "V20.2",
        "Routine child health examination without abnormal findings",
        (0, 17),
    ),
];

/// An operation.
#[derive(Debug)]
pub struct Procedure {
    /// ICD-10-PCS.
    pub pcs: &'static str,
    /// ICD-9-CM volume 3.
    pub icd9: &'static str,
    /// Its text.
    pub text: &'static str,
    /// Minutes.
    pub minutes: i64,
}

/// Procedures.
pub const PROCEDURES: &[Procedure] = &[
    Procedure {
        pcs: "0DTJ4ZZ",
        icd9: "47.01",
        text: "Resection of appendix, percutaneous endoscopic approach",
        minutes: 55,
    },
    Procedure {
        pcs: "0FT44ZZ",
        icd9: "51.23",
        text: "Resection of gallbladder, percutaneous endoscopic approach",
        minutes: 70,
    },
    Procedure {
        pcs: "10E0XZZ",
        icd9: "73.59",
        text: "Delivery of products of conception, external approach",
        minutes: 40,
    },
    Procedure {
        pcs: "5A1935Z",
        icd9: "96.71",
        text: "Respiratory ventilation, less than 24 consecutive hours",
        minutes: 600,
    },
    Procedure {
        pcs: "30233N1",
        icd9: "99.04",
        text: "Transfusion of nonautologous red blood cells into peripheral vein",
        minutes: 120,
    },
];

/// An allergy.
#[derive(Debug)]
pub struct Allergy {
    /// `DA` drug, `FA` food, `EA` environmental.
    pub kind: &'static str,
    /// The allergen's local code.
    pub code: &'static str,
    /// The allergen.
    pub text: &'static str,
    /// `SV`, `MO`, `MI`.
    pub severity: &'static str,
    /// What happens.
    pub reaction: &'static str,
}

/// Allergies.
pub const ALLERGIES: &[Allergy] = &[
    Allergy {
        kind: "DA",
        code: "PEN",
        text: "Penicillin",
        severity: "SV",
        reaction: "Anaphylaxis",
    },
    Allergy {
        kind: "DA",
        code: "SULF",
        text: "Sulfonamides",
        severity: "MO",
        reaction: "Rash",
    },
    Allergy {
        kind: "DA",
        code: "ASA",
        text: "Aspirin",
        severity: "MI",
        reaction: "Nausea & vomiting",
    },
    Allergy {
        kind: "DA",
        code: "CODE",
        text: "Codeine",
        severity: "MI",
        reaction: "Itching",
    },
    Allergy {
        kind: "FA",
        code: "NUTS",
        text: "Tree nuts",
        severity: "SV",
        reaction: "Swelling of lips",
    },
    Allergy {
        kind: "FA",
        code: "EGGS",
        text: "Eggs",
        severity: "MO",
        reaction: "Hives",
    },
    Allergy {
        kind: "EA",
        code: "LATX",
        text: "Latex",
        severity: "MO",
        reaction: "Contact dermatitis",
    },
];

/// An imaging study.
#[derive(Debug)]
pub struct Imaging {
    /// LOINC.
    pub loinc: &'static str,
    /// Its LOINC name.
    pub name: &'static str,
    /// The department's own code.
    pub local: &'static str,
    /// HL7 table 0074: `RAD`, `CT`, `RUS`, `NMR`.
    pub section: &'static str,
}

/// Imaging studies.
pub const IMAGING: &[Imaging] = &[
    Imaging {
        loinc: "36643-5",
        name: "XR Chest 2 Views",
        local: "XCHEST2",
        section: "RAD",
    },
    Imaging {
        loinc: "24627-2",
        name: "CT Chest",
        local: "CTCHEST",
        section: "CT",
    },
    Imaging {
        loinc: "24725-4",
        name: "CT Head",
        local: "CTHEAD",
        section: "CT",
    },
    Imaging {
        loinc: "24558-9",
        name: "US Abdomen",
        local: "USABD",
        section: "RUS",
    },
    Imaging {
        loinc: "24590-2",
        name: "MR Brain",
        local: "MRBRAIN",
        section: "NMR",
    },
];

/// Sentences of reports; the first of each pair is normal.
pub const FINDINGS: &[(&str, &str)] = &[
    (
        "The lungs are clear.",
        "There is a patchy opacity in the right lower lobe.",
    ),
    (
        "No pleural effusion or pneumothorax.",
        "Small left pleural effusion.",
    ),
    (
        "Heart size is normal.",
        "Heart size is mildly enlarged; cardiothoracic ratio > 0.5.",
    ),
    (
        "No acute intracranial hemorrhage.",
        "Small chronic infarct in the left basal ganglia.",
    ),
    (
        "The visualized bowel gas pattern is unremarkable.",
        "Gallstones without wall thickening (4 mm & 6 mm).",
    ),
    (
        "Osseous structures are intact.",
        "Mild degenerative change of the spine.",
    ),
];

/// Notes of the laboratory and of nurses.
pub const NOTES: &[&str] = &[
    "Specimen slightly hemolyzed; interpret potassium with caution.",
    "Result called to ward and read back.",
    "Reference ranges are for adults.",
    "Patient fasting > 8 h.",
    "Repeat in 4-6 weeks if clinically indicated.",
    "Performed at the main laboratory; see https://lab.example.org/tests for methods.",
];

/// A kind of document.
#[derive(Debug)]
pub struct Document {
    /// HL7 table 0270.
    pub kind: &'static str,
    /// Its text.
    pub text: &'static str,
    /// LOINC.
    pub loinc: &'static str,
    /// The sections and what stands in them.
    pub lines: &'static [&'static str],
}

/// Documents.
pub const DOCUMENTS: &[Document] = &[
    Document {
        kind: "DS",
        text: "Discharge summary",
        loinc: "18842-5",
        lines: &[
            "DISCHARGE SUMMARY",
            "Hospital course: The patient improved steadily on the treatment begun at admission.",
            "Condition at discharge: stable.",
            "Follow-up: with the family doctor within two weeks.",
        ],
    },
    Document {
        kind: "HP",
        text: "History and physical examination",
        loinc: "34117-2",
        lines: &[
            "HISTORY AND PHYSICAL",
            "Chief complaint: as recorded at registration.",
            "Review of systems: otherwise negative.",
            "Vital signs: BP 128/76, HR 78, T 36.9 C, SpO2 97 %.",
            "Plan: admit for observation & treatment.",
        ],
    },
    Document {
        kind: "OP",
        text: "Operative report",
        loinc: "11504-8",
        lines: &[
            "OPERATIVE REPORT",
            "Anesthesia: general.",
            "Estimated blood loss: < 50 mL.",
            "Complications: none.",
            "The patient was transferred to recovery in good condition.",
        ],
    },
    Document {
        kind: "PN",
        text: "Procedure note",
        loinc: "28570-0",
        lines: &[
            "PROCEDURE NOTE",
            "Consent obtained, time-out performed.",
            "Tolerated well, no complications.",
        ],
    },
    Document {
        kind: "CN",
        text: "Consultation",
        loinc: "11488-4",
        lines: &[
            "CONSULTATION",
            "Thank you for asking me to see this patient.",
            "Impression and recommendations follow.",
        ],
    },
];

/// Something that is charged.
#[derive(Debug)]
pub struct Charge {
    /// The facility's own charge code.
    pub code: &'static str,
    /// HCPCS level II; empty where none fits.
    pub hcpcs: &'static str,
    /// Its text.
    pub text: &'static str,
    /// Price of one, in cents.
    pub cents: i64,
    /// Department.
    pub department: &'static str,
}

/// Charges.
pub const CHARGES: &[Charge] = &[
    Charge {
        code: "4000101",
        hcpcs: "",
        text: "Room and board, semi-private",
        cents: 138_500,
        department: "NUR",
    },
    Charge {
        code: "4000450",
        hcpcs: "G0378",
        text: "Hospital observation service, per hour",
        cents: 9_850,
        department: "NUR",
    },
    Charge {
        code: "4000510",
        hcpcs: "G0463",
        text: "Hospital outpatient clinic visit",
        cents: 21_400,
        department: "CLN",
    },
    Charge {
        code: "4000636",
        hcpcs: "J0696",
        text: "Ceftriaxone sodium, per 250 mg",
        cents: 1_875,
        department: "PHA",
    },
    Charge {
        code: "4000637",
        hcpcs: "J1885",
        text: "Ketorolac tromethamine, per 15 mg",
        cents: 940,
        department: "PHA",
    },
    Charge {
        code: "4000390",
        hcpcs: "P9016",
        text: "Red blood cells, leukocytes reduced, each unit",
        cents: 41_200,
        department: "BLB",
    },
    Charge {
        code: "4000771",
        hcpcs: "G0008",
        text: "Administration of influenza virus vaccine",
        cents: 3_300,
        department: "CLN",
    },
    Charge {
        code: "4000300",
        hcpcs: "",
        text: "Laboratory panel",
        cents: 6_420,
        department: "LAB",
    },
    Charge {
        code: "4000320",
        hcpcs: "",
        text: "Diagnostic radiology, two views",
        cents: 18_900,
        department: "RAD",
    },
];

/// Appointment types and reasons: local code, text, minutes.
pub const VISIT_REASONS: &[(&str, &str, i64)] = &[
    ("FUP", "Follow-up visit", 20),
    ("NEW", "New patient consultation", 40),
    ("ANN", "Annual physical examination", 30),
    ("PRE", "Pre-operative assessment", 30),
    ("WND", "Wound check", 15),
    ("PHY", "Physiotherapy session", 45),
    ("IMG", "Imaging appointment", 30),
];
