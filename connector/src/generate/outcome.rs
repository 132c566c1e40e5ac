//! What the laboratory and imaging find. Everything is drawn from the order's number and the patient's, so a
//! preliminary, a final and a corrected report agree, and so do the message and the resources that tell of it.

use super::catalogue::{ANTIBIOTICS, Analyte, FINDINGS, ORGANISMS, PANELS, Range, Result};
use super::random::{Random, fixed};
use super::values::Coded;
use super::world::{Order, OrderKind};
use hl7_model::Release;

/// What came of one ordered item.
#[derive(Debug)]
pub struct Outcome {
    /// Draws a note about the whole.
    pub note: Option<u64>,
    /// What was measured, in order.
    pub findings: Vec<Finding>,
    /// What was seen on a picture.
    pub report: Option<Report>,
}

/// One result.
#[derive(Debug)]
pub struct Finding {
    /// What was measured.
    pub code: Coded<'static>,
    /// Ties results together that belong to one organism; 0 for none.
    pub sub_id: i64,
    /// The value.
    pub value: Value,
    /// HL7 table 0078: `N`, `L`, `HH`, `A`, `S`; empty when nobody judged.
    pub flag: &'static str,
    /// Draws a note about this result.
    pub note: Option<u64>,
}

/// A result's value.
#[derive(Debug)]
pub enum Value {
    /// A number in units of the range's last decimal place.
    Number(i64, &'static Range),
    /// A number behind `<`, `>` or nothing.
    Bounded(&'static str, i64, &'static Range),
    /// From so many to so many in a field of view.
    Counts(i64, i64),
    /// One to so many.
    Titer(i64),
    /// A text.
    Text(&'static str),
    /// A code.
    Code(Coded<'static>),
    /// What an antibiotic does, as a text.
    Susceptibility(&'static str),
}

/// A radiologist's report.
#[derive(Debug)]
pub struct Report {
    /// Whether a message holds it as one formatted text.
    pub formatted: bool,
    /// Its sentences.
    pub lines: [&'static str; 3],
}

/// What came of an item of an order; the release is the one that the reporting system speaks.
pub fn outcome(order: &Order, at: usize, patient: u32, release: Release) -> Outcome {
    let mut random = Random::new(fixed(u64::from(order.placer), at as u64));
    let note = noted(&mut random, 60);
    let mut outcome = Outcome {
        note,
        findings: Vec::new(),
        report: None,
    };
    match order.kind {
        OrderKind::Laboratory => {
            laboratory(order, at, patient, &mut random, &mut outcome.findings);
        }
        OrderKind::Imaging => outcome.report = Some(report(release, &mut random)),
    }
    outcome
}

fn noted(random: &mut Random, per_mille: u32) -> Option<u64> {
    random.chance(per_mille).then(|| random.bits())
}

fn laboratory(
    order: &Order,
    at: usize,
    patient: u32,
    random: &mut Random,
    findings: &mut Vec<Finding>,
) {
    let Some(panel) = order.items.get(at).and_then(|item| PANELS.get(item.what)) else {
        return;
    };
    for (index, analyte) in panel.analytes.iter().enumerate() {
        let life = (fixed(u64::from(patient), index as u64) % 1600) as i64 - 800;
        match &analyte.result {
            Result::Culture => culture(order, analyte, random, findings),
            _ => findings.push(measured(order, analyte, life, random)),
        }
        let note = noted(random, 12);
        if let Some(last) = findings.last_mut() {
            last.note = note;
        }
    }
}

fn found(code: Coded<'static>, value: Value, flag: &'static str) -> Finding {
    Finding {
        code,
        sub_id: 0,
        value,
        flag,
        note: None,
    }
}

fn code_of(analyte: &'static Analyte) -> Coded<'static> {
    Coded {
        code: analyte.loinc,
        text: analyte.name,
        system: "LN",
    }
}

fn measured(order: &Order, analyte: &'static Analyte, life: i64, random: &mut Random) -> Finding {
    let normal = |yes: bool| if yes { "N" } else { "A" };
    let (value, flag) = match &analyte.result {
        Result::Number(range) => {
            let value = drawn(range, life, order, random);
            (Value::Number(value, range), judged(range, value))
        }
        Result::Bounded(range) => {
            let value = drawn(range, life, order, random);
            let sign = match value {
                value if value > range.high => ">",
                value if value < range.low => "<",
                _ => "",
            };
            let shown = value.clamp(range.low, range.high);
            (Value::Bounded(sign, shown, range), "")
        }
        Result::Counts => {
            let low = random.between(0, 3) * 5;
            (Value::Counts(low, low + 5), normal(low == 0))
        }
        Result::Titer => {
            let titer = 40 << random.below(5);
            (Value::Titer(titer), normal(titer <= 80))
        }
        Result::Text(texts) => {
            let at = common(random, texts.len());
            (Value::Text(texts[at]), normal(at == 0))
        }
        Result::Code(codes) => {
            let at = common(random, codes.len());
            (Value::Code(codes[at]), normal(at == 0))
        }
        Result::Culture => (Value::Text(""), ""),
    };
    found(code_of(analyte), value, flag)
}

/// No growth, or an organism with what it is susceptible to. Preliminary reports know nothing yet.
fn culture(
    order: &Order,
    analyte: &'static Analyte,
    random: &mut Random,
    findings: &mut Vec<Finding>,
) {
    let (grows, which) = (random.chance(350), random.index(ORGANISMS.len()));
    if !grows || order.status == "P" {
        let text = if order.status == "P" {
            "Culture in progress, no growth to date"
        } else {
            "No growth after 5 days"
        };
        return findings.push(found(code_of(analyte), Value::Text(text), ""));
    }
    let organism = found(code_of(analyte), Value::Code(ORGANISMS[which]), "A");
    findings.push(Finding {
        sub_id: 1,
        ..organism
    });
    for antibiotic in ANTIBIOTICS {
        let verdict = ["S", "S", "I", "R"][random.index(4)];
        let text = match verdict {
            "S" => "Susceptible",
            "I" => "Intermediate",
            _ => "Resistant",
        };
        let susceptibility = found(*antibiotic, Value::Susceptibility(text), verdict);
        findings.push(Finding {
            sub_id: 1,
            ..susceptibility
        });
    }
}

fn report(release: Release, random: &mut Random) -> Report {
    let formatted = release >= Release::V2_2 && random.chance(300);
    let lines = std::array::from_fn(|_| {
        let (normal, abnormal) = FINDINGS[random.index(FINDINGS.len())];
        if random.chance(300) { abnormal } else { normal }
    });
    Report { formatted, lines }
}

/// A value: what is usual, what is usual for this patient, and chance. A corrected report says a little more.
fn drawn(range: &Range, life: i64, order: &Order, random: &mut Random) -> i64 {
    let value = range.mean + range.deviation * (life + random.normal() * 7 / 10) / 1000;
    let value = if order.status == "C" {
        value + range.deviation / 5
    } else {
        value
    };
    value.max(0)
}

fn judged(range: &Range, value: i64) -> &'static str {
    match value {
        v if v < range.panic_low => "LL",
        v if v > range.panic_high => "HH",
        v if v < range.low => "L",
        v if v > range.high => "H",
        _ => "N",
    }
}

/// A position: mostly the first.
fn common(random: &mut Random, count: usize) -> usize {
    if random.chance(750) {
        0
    } else {
        random.index(count)
    }
}
