//! ORU: results of the laboratory and of imaging. Every result is drawn from the order's number and the patient, so a
//! preliminary, a final and a corrected report agree.

use super::Desk;
use super::orders::service;
use crate::generate::catalogue::{
    ANTIBIOTICS, Analyte, FINDINGS, ORGANISMS, PANELS, Range, Result,
};
use crate::generate::ink::{escape, write_decimal, write_number};
use crate::generate::patient::Patient;
use crate::generate::random::{Random, fixed};
use crate::generate::values::Coded;
use crate::generate::world::{Order, OrderKind};
use hl7_model::Release;

/// One OBX to write.
struct Observation<'a> {
    code: Coded<'a>,
    sub_id: i64,
    status: &'static str,
}

impl Desk<'_> {
    /// An unsolicited observation message, with an OBR for everything ordered.
    pub(super) fn results(&mut self, order: &Order) -> Option<()> {
        let visit = self.world.visit(order.visit)?;
        let patient = self.patient_of(visit)?;
        self.header();
        self.pid(patient, Some(visit));
        self.pv1(visit);
        for at in 0..order.count {
            let item = service(order, at)?;
            if self.release >= Release::V2_3 {
                self.orc(order, at, "RE");
            }
            self.obr(order, at, &item);
            let mut random = Random::new(fixed(u64::from(order.placer), at as u64));
            if random.chance(60) {
                self.note(random.bits(), "L");
            }
            match order.kind {
                OrderKind::Laboratory => self.laboratory(order, at, patient, &mut random),
                OrderKind::Imaging => self.report(order, &mut random),
            }
            self.spm(order, &item);
        }
        Some(())
    }

    fn laboratory(&mut self, order: &Order, at: usize, patient: &Patient, random: &mut Random) {
        let Some(panel) = order.items.get(at).and_then(|item| PANELS.get(item.what)) else {
            return;
        };
        let mut line = 0;
        for (index, analyte) in panel.analytes.iter().enumerate() {
            line += 1;
            let life = (fixed(u64::from(patient.number), index as u64) % 1600) as i64 - 800;
            let status = order.status;
            let code = Coded {
                code: analyte.loinc,
                text: analyte.name,
                system: "LN",
            };
            let about = Observation {
                code,
                sub_id: 0,
                status,
            };
            match &analyte.result {
                Result::Number(range) => self.number(order, line, &about, range, life, random),
                Result::Bounded(range) => self.bounded(order, line, &about, range, life, random),
                Result::Culture => self.culture(order, &mut line, &about, random),
                _ => self.other(order, line, analyte, &about, random),
            }
            if random.chance(12) {
                self.note(random.bits(), "L");
            }
        }
    }

    /// OBX-1 to OBX-4.
    fn obx(&mut self, line: i64, kind: &str, about: &Observation<'_>) {
        let pen = &mut self.pen;
        pen.segment(b"OBX");
        pen.number(1, line);
        pen.code(2, kind);
        pen.coded(3, about.code);
        if about.sub_id > 0 {
            pen.number(4, about.sub_id);
        }
    }

    /// OBX-6 to the end.
    fn judged(
        &mut self,
        order: &Order,
        about: &Observation<'_>,
        unit: &str,
        reference: Reference,
        flag: &str,
    ) {
        let technician = self.provider(order.provider + 11);
        let pen = &mut self.pen;
        if !unit.is_empty() {
            pen.coded(
                6,
                Coded {
                    code: unit,
                    text: "",
                    system: "",
                },
            );
            if self.release >= Release::V2_5 {
                pen.more(6, 3, "UCUM");
            }
        }
        if let Some((low, high, places)) = reference {
            pen.raw(7, |out| {
                write_decimal(out, low, places);
                out.push(b'-');
                write_decimal(out, high, places);
            });
        }
        pen.code(8, flag);
        pen.code(11, about.status);
        pen.time(14, order.collected);
        if order.urgent {
            pen.person(16, technician);
        }
    }

    fn number(
        &mut self,
        order: &Order,
        line: i64,
        about: &Observation<'_>,
        range: &Range,
        life: i64,
        random: &mut Random,
    ) {
        let value = drawn(range, life, order, random);
        self.obx(line, "NM", about);
        self.pen
            .raw(5, |out| write_decimal(out, value, range.places));
        self.judged(
            order,
            about,
            range.unit,
            Some((range.low, range.high, range.places)),
            flag(range, value),
        );
    }

    /// `>60`, as a structured numeric where the release has one.
    fn bounded(
        &mut self,
        order: &Order,
        line: i64,
        about: &Observation<'_>,
        range: &Range,
        life: i64,
        random: &mut Random,
    ) {
        let value = drawn(range, life, order, random);
        let sign = if value > range.high {
            ">"
        } else if value < range.low {
            "<"
        } else {
            ""
        };
        let shown = value.clamp(range.low, range.high);
        let structured = self.release >= Release::V2_3;
        self.obx(line, if structured { "SN" } else { "ST" }, about);
        self.pen.raw(5, |out| {
            out.extend_from_slice(sign.as_bytes());
            if structured {
                out.push(b'^');
            }
            write_decimal(out, shown, range.places);
        });
        self.judged(order, about, range.unit, None, "");
    }

    fn other(
        &mut self,
        order: &Order,
        line: i64,
        analyte: &Analyte,
        about: &Observation<'_>,
        random: &mut Random,
    ) {
        let structured = self.release >= Release::V2_3;
        let sn = if structured { "SN" } else { "ST" };
        let ce = self.coded_type();
        let caret: &[u8] = if structured { b"^" } else { b"" };
        match &analyte.result {
            Result::Counts => {
                let low = random.between(0, 3) * 5;
                self.obx(line, sn, about);
                self.pen
                    .raw(5, |out| separated(out, caret, low, b"-", low + 5));
                self.judged(
                    order,
                    about,
                    "/[HPF]",
                    Some((0, 5, 0)),
                    if low > 0 { "A" } else { "N" },
                );
            }
            Result::Titer => {
                let titer = 40 << random.below(5);
                self.obx(line, sn, about);
                self.pen.raw(5, |out| separated(out, caret, 1, b":", titer));
                self.judged(order, about, "", None, if titer > 80 { "A" } else { "N" });
            }
            Result::Text(texts) => {
                let at = common(random, texts.len());
                self.obx(line, "ST", about);
                self.pen.text(5, texts[at]);
                self.judged(order, about, "", None, if at == 0 { "N" } else { "A" });
            }
            Result::Code(codes) => {
                let at = common(random, codes.len());
                self.obx(line, ce, about);
                self.pen.raw(5, |out| code(out, codes[at]));
                self.judged(order, about, "", None, if at == 0 { "N" } else { "A" });
            }
            _ => {}
        }
    }

    /// The value type of a coded result.
    fn coded_type(&self) -> &'static str {
        if self.release >= Release::V2_5_1 {
            "CWE"
        } else {
            "CE"
        }
    }

    /// No growth, or an organism with what it is susceptible to. Preliminary reports know nothing yet.
    fn culture(
        &mut self,
        order: &Order,
        line: &mut i64,
        about: &Observation<'_>,
        random: &mut Random,
    ) {
        let (grows, which) = (random.chance(350), random.index(ORGANISMS.len()));
        if !grows || order.status == "P" {
            let text = if order.status == "P" {
                "Culture in progress, no growth to date"
            } else {
                "No growth after 5 days"
            };
            self.obx(*line, "ST", about);
            self.pen.text(5, text);
            return self.judged(order, about, "", None, "");
        }
        let ce = self.coded_type();
        self.obx(
            *line,
            ce,
            &Observation {
                sub_id: 1,
                ..*about
            },
        );
        self.pen.raw(5, |out| code(out, ORGANISMS[which]));
        self.judged(order, about, "", None, "A");
        for antibiotic in ANTIBIOTICS {
            *line += 1;
            let verdict = ["S", "S", "I", "R"][random.index(4)];
            let susceptibility = Observation {
                code: *antibiotic,
                sub_id: 1,
                status: about.status,
            };
            let text = match verdict {
                "S" => "Susceptible",
                "I" => "Intermediate",
                _ => "Resistant",
            };
            self.obx(*line, "ST", &susceptibility);
            self.pen.text(5, text);
            self.judged(
                order,
                about,
                "",
                None,
                if self.release >= Release::V2_2 {
                    verdict
                } else {
                    ""
                },
            );
        }
    }

    /// A radiologist's report: text results, line by line or in one field.
    fn report(&mut self, order: &Order, random: &mut Random) {
        let code = Coded {
            code: "18782-3",
            text: "Radiology Study observation (narrative)",
            system: "LN",
        };
        let about = Observation {
            code,
            sub_id: 0,
            status: order.status,
        };
        let kind = if self.release >= Release::V2_2 && random.chance(300) {
            "FT"
        } else {
            "TX"
        };
        let lines: [&str; 3] = std::array::from_fn(|_| {
            let (normal, abnormal) = FINDINGS[random.index(FINDINGS.len())];
            if random.chance(300) { abnormal } else { normal }
        });
        if kind == "FT" {
            self.obx(1, kind, &about);
            self.pen.raw(5, |out| {
                for (index, text) in lines.iter().enumerate() {
                    out.extend_from_slice(if index > 0 { b"\\.br\\" } else { b"" });
                    escape(out, text, true);
                }
            });
            return self.judged(order, &about, "", None, "");
        }
        for (index, text) in lines.iter().enumerate() {
            self.obx(index as i64 + 1, kind, &about);
            self.pen.text(5, text);
            self.judged(order, &about, "", None, "");
        }
    }
}

/// Low and high end, with decimal places.
type Reference = Option<(i64, i64, u32)>;

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

fn flag(range: &Range, value: i64) -> &'static str {
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

fn separated(out: &mut Vec<u8>, caret: &[u8], first: i64, sign: &[u8], second: i64) {
    out.extend_from_slice(caret);
    write_number(out, first);
    out.extend_from_slice(caret);
    out.extend_from_slice(sign);
    out.extend_from_slice(caret);
    write_number(out, second);
}

fn code(out: &mut Vec<u8>, coded: Coded<'_>) {
    escape(out, coded.code, true);
    out.push(b'^');
    escape(out, coded.text, true);
    out.push(b'^');
    escape(out, coded.system, true);
}
