//! Vaccines by CVX and MVX, and the schedule that children follow.

/// A vaccine as it is given.
#[derive(Debug)]
pub struct Vaccine {
    /// CVX.
    pub cvx: &'static str,
    /// The CVX short description.
    pub name: &'static str,
    /// MVX of the manufacturer and its name.
    pub maker: (&'static str, &'static str),
    /// Amount in hundredths of a millilitre.
    pub amount: i64,
    /// Route (HL7 table 0162).
    pub route: (&'static str, &'static str),
    /// Where it is put (HL7 table 0163).
    pub site: (&'static str, &'static str),
}

const IM: (&str, &str) = ("IM", "Intramuscular");
const SC: (&str, &str) = ("SC", "Subcutaneous");
const PO: (&str, &str) = ("PO", "Oral");
const THIGH: (&str, &str) = ("LT", "Left Thigh");
const ARM: (&str, &str) = ("LD", "Left Deltoid");
const NOWHERE: (&str, &str) = ("", "");
const PASTEUR: (&str, &str) = ("PMC", "Sanofi Pasteur");
const GLAXO: (&str, &str) = ("SKB", "GlaxoSmithKline");
const MERCK: (&str, &str) = ("MSD", "Merck and Co., Inc.");
const PFIZER: (&str, &str) = ("PFR", "Pfizer, Inc");

/// Every vaccine of ours; the schedule names them by position.
pub const VACCINES: &[Vaccine] = &[
    Vaccine {
        cvx: "08",
        name: "Hep B, adolescent or pediatric",
        maker: MERCK,
        amount: 50,
        route: IM,
        site: THIGH,
    },
    Vaccine {
        cvx: "116",
        name: "rotavirus, pentavalent",
        maker: MERCK,
        amount: 200,
        route: PO,
        site: NOWHERE,
    },
    Vaccine {
        cvx: "20",
        name: "DTaP",
        maker: PASTEUR,
        amount: 50,
        route: IM,
        site: THIGH,
    },
    Vaccine {
        cvx: "48",
        name: "Hib (PRP-T)",
        maker: PASTEUR,
        amount: 50,
        route: IM,
        site: THIGH,
    },
    Vaccine {
        cvx: "133",
        name: "Pneumococcal conjugate PCV 13",
        maker: PFIZER,
        amount: 50,
        route: IM,
        site: THIGH,
    },
    Vaccine {
        cvx: "10",
        name: "IPV",
        maker: PASTEUR,
        amount: 50,
        route: SC,
        site: THIGH,
    },
    Vaccine {
        cvx: "03",
        name: "MMR",
        maker: MERCK,
        amount: 50,
        route: SC,
        site: ARM,
    },
    Vaccine {
        cvx: "21",
        name: "varicella",
        maker: MERCK,
        amount: 50,
        route: SC,
        site: ARM,
    },
    Vaccine {
        cvx: "83",
        name: "Hep A, ped/adol, 2 dose",
        maker: GLAXO,
        amount: 50,
        route: IM,
        site: ARM,
    },
    Vaccine {
        cvx: "115",
        name: "Tdap",
        maker: GLAXO,
        amount: 50,
        route: IM,
        site: ARM,
    },
    Vaccine {
        cvx: "114",
        name: "meningococcal MCV4P",
        maker: PASTEUR,
        amount: 50,
        route: IM,
        site: ARM,
    },
    Vaccine {
        cvx: "165",
        name: "HPV9",
        maker: MERCK,
        amount: 50,
        route: IM,
        site: ARM,
    },
    Vaccine {
        cvx: "150",
        name: "Influenza, injectable, quadrivalent, preservative free",
        maker: GLAXO,
        amount: 50,
        route: IM,
        site: ARM,
    },
];

/// Ages in months, and the vaccines due then.
pub const SCHEDULE: &[(i64, &[usize])] = &[
    (0, &[0]),
    (2, &[0, 1, 2, 3, 4, 5]),
    (4, &[1, 2, 3, 4, 5]),
    (6, &[0, 1, 2, 4, 5]),
    (12, &[6, 7, 8, 4]),
    (15, &[2, 3]),
    (18, &[8]),
    (48, &[2, 5, 6, 7]),
    (132, &[9, 10, 11]),
    (192, &[10]),
];

/// What grown-ups and children off schedule get.
pub const ADULT_VACCINES: &[usize] = &[12, 12, 12, 9];
