//! Laboratory panels: what is ordered together, and how each analyte's result is drawn and judged.

use crate::generate::values::Coded;

/// A panel that can be ordered.
#[derive(Debug)]
pub struct Panel {
    /// LOINC of the panel.
    pub loinc: &'static str,
    /// Its LOINC name.
    pub name: &'static str,
    /// The laboratory's own code.
    pub local: &'static str,
    /// HL7 table 0074: `CH`, `HM`, `MB`.
    pub section: &'static str,
    /// Specimen (HL7 table 0487): code and text.
    pub specimen: (&'static str, &'static str),
    /// What is measured.
    pub analytes: &'static [Analyte],
    /// How often it is ordered, against the other panels.
    pub weight: u32,
}

/// One thing measured.
#[derive(Debug)]
pub struct Analyte {
    /// LOINC.
    pub loinc: &'static str,
    /// The LOINC component with its property, as laboratories print it.
    pub name: &'static str,
    /// How results look.
    pub result: Result,
}

/// How an analyte's results look.
#[derive(Debug)]
pub enum Result {
    /// A number.
    Number(Range),
    /// A number that is reported as `<` the low end below it and `>` the high end above it: a structured numeric.
    Bounded(Range),
    /// A range of counts: `0-5`, a structured numeric.
    Counts,
    /// A titer, `1:80`: a structured numeric.
    Titer,
    /// One of these texts; the first is the normal one.
    Text(&'static [&'static str]),
    /// One of these codes; the first is the normal one.
    Code(&'static [Coded<'static>]),
    /// Growth of an organism, with susceptibilities.
    Culture,
}

/// A number's unit, reference range and spread, in units of the last decimal place.
#[derive(Debug)]
pub struct Range {
    /// UCUM.
    pub unit: &'static str,
    /// Decimal places.
    pub places: u32,
    /// The low end of the reference range.
    pub low: i64,
    /// The high end.
    pub high: i64,
    /// The mean.
    pub mean: i64,
    /// The standard deviation.
    pub deviation: i64,
    /// Below this it is critical.
    pub panic_low: i64,
    /// Above this it is critical.
    pub panic_high: i64,
}

#[allow(clippy::too_many_arguments)]
pub(super) const fn number(
    loinc: &'static str,
    name: &'static str,
    unit: &'static str,
    places: u32,
    reference: (i64, i64),
    normal: (i64, i64),
    critical: (i64, i64),
) -> Analyte {
    Analyte {
        loinc,
        name,
        result: Result::Number(range(unit, places, reference, normal, critical)),
    }
}

pub(super) const fn range(
    unit: &'static str,
    places: u32,
    reference: (i64, i64),
    normal: (i64, i64),
    critical: (i64, i64),
) -> Range {
    Range {
        unit,
        places,
        low: reference.0,
        high: reference.1,
        mean: normal.0,
        deviation: normal.1,
        panic_low: critical.0,
        panic_high: critical.1,
    }
}

pub(super) const fn text(
    loinc: &'static str,
    name: &'static str,
    texts: &'static [&'static str],
) -> Analyte {
    Analyte {
        loinc,
        name,
        result: Result::Text(texts),
    }
}

/// What cultures grow.
pub const ORGANISMS: &[Coded<'static>] = &[
    Coded {
        code: "112283007",
        text: "Escherichia coli",
        system: "SCT",
    },
    Coded {
        code: "3092008",
        text: "Staphylococcus aureus",
        system: "SCT",
    },
    Coded {
        code: "56415008",
        text: "Klebsiella pneumoniae",
        system: "SCT",
    },
    Coded {
        code: "78065002",
        text: "Enterococcus faecalis",
        system: "SCT",
    },
];

/// What organisms are tested against.
pub const ANTIBIOTICS: &[Coded<'static>] = &[
    Coded {
        code: "18864-9",
        text: "Ampicillin [Susceptibility]",
        system: "LN",
    },
    Coded {
        code: "18906-8",
        text: "Ciprofloxacin [Susceptibility]",
        system: "LN",
    },
    Coded {
        code: "18928-2",
        text: "Gentamicin [Susceptibility]",
        system: "LN",
    },
    Coded {
        code: "18998-5",
        text: "Trimethoprim+Sulfamethoxazole [Susceptibility]",
        system: "LN",
    },
];
