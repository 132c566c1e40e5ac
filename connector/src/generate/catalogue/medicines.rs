//! What is prescribed for which diagnosis.

/// A medicine as it is prescribed.
#[derive(Debug)]
pub struct Medicine {
    /// The ICD-10-CM codes that it is prescribed for.
    pub indications: &'static [&'static str],
    /// RxNorm.
    pub rxnorm: &'static str,
    /// Its RxNorm name.
    pub name: &'static str,
    /// How much at a time, in tenths, and of what.
    pub dose: (i64, &'static str),
    /// How often a day.
    pub daily: i64,
    /// Whether it is taken only when needed.
    pub as_needed: bool,
    /// The route: SNOMED CT and its text.
    pub route: (&'static str, &'static str),
    /// For how many days; more than 28 means for good.
    pub days: i64,
}

const ORAL: (&str, &str) = ("26643006", "Oral route");
const INHALED: (&str, &str) = ("447694001", "Respiratory tract route");

const fn tablet(
    indications: &'static [&'static str],
    rxnorm: &'static str,
    name: &'static str,
    daily: i64,
    days: i64,
) -> Medicine {
    Medicine {
        indications,
        rxnorm,
        name,
        dose: (10, "tablet"),
        daily,
        as_needed: false,
        route: ORAL,
        days,
    }
}

/// Medicines.
pub const MEDICINES: &[Medicine] = &[
    tablet(&["I10"], "314076", "lisinopril 10 MG Oral Tablet", 1, 90),
    tablet(
        &["E11.9"],
        "860975",
        "24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet",
        2,
        90,
    ),
    tablet(
        &["J18.9", "N39.0"],
        "562251",
        "amoxicillin 250 MG / clavulanate 125 MG Oral Tablet",
        3,
        7,
    ),
    tablet(&["I50.9"], "313988", "furosemide 40 MG Oral Tablet", 1, 90),
    Medicine {
        indications: &["J44.1", "J45.901"],
        rxnorm: "745679",
        name: "200 ACTUAT albuterol 0.09 MG/ACTUAT Metered Dose Inhaler",
        dose: (20, "puff"),
        daily: 4,
        as_needed: true,
        route: INHALED,
        days: 28,
    },
    tablet(&["I21.4"], "309362", "clopidogrel 75 MG Oral Tablet", 1, 90),
    tablet(
        &["I21.4", "R07.9"],
        "243670",
        "aspirin 81 MG Oral Tablet",
        1,
        90,
    ),
    tablet(&["F32.9"], "310385", "fluoxetine 20 MG Oral Capsule", 1, 90),
    tablet(
        &["I48.91"],
        "855332",
        "warfarin sodium 5 MG Oral Tablet",
        1,
        90,
    ),
    Medicine {
        as_needed: true,
        ..tablet(
            &["G43.909", "S93.401A"],
            "310965",
            "ibuprofen 200 MG Oral Tablet",
            3,
            7,
        )
    },
    Medicine {
        dose: (5, "tablet"),
        as_needed: true,
        ..tablet(
            &["S72.001A", "J06.9", "R10.9", "K80.20"],
            "313782",
            "acetaminophen 325 MG Oral Tablet",
            4,
            7,
        )
    },
    tablet(
        &["L03.90"],
        "308182",
        "amoxicillin 250 MG Oral Capsule",
        3,
        10,
    ),
];
