//! ORU: results of the laboratory and of imaging, as `outcome` drew them.

use super::Desk;
use crate::generate::ink::{escape, write_decimal, write_number};
use crate::generate::outcome::{Finding, Report, Value, outcome};
use crate::generate::values::Coded;
use crate::generate::world::Order;
use hl7_model::Release;

impl Desk<'_> {
    /// An unsolicited observation message, with an OBR for everything ordered.
    pub(super) fn results(&mut self, order: &Order) -> Option<()> {
        let visit = self.world.visit(order.visit)?;
        let patient = self.patient_of(visit)?;
        self.header();
        self.pid(patient, Some(visit));
        self.pv1(visit);
        for at in 0..order.count {
            let item = order.service(at)?;
            if self.release >= Release::V2_3 {
                self.orc(order, at, "RE");
            }
            self.obr(order, at, &item);
            let outcome = outcome(order, at, patient.number, self.release);
            if let Some(draw) = outcome.note {
                self.note(draw, "L");
            }
            for (index, finding) in outcome.findings.iter().enumerate() {
                self.finding(order, index as i64 + 1, finding);
            }
            if let Some(report) = &outcome.report {
                self.report(order, report);
            }
            self.spm(order, &item);
        }
        Some(())
    }

    fn finding(&mut self, order: &Order, line: i64, finding: &Finding) {
        self.value(line, finding);
        let (unit, reference) = match finding.value {
            Value::Number(_, range) => (range.unit, Some((range.low, range.high, range.places))),
            Value::Bounded(_, _, range) => (range.unit, None),
            Value::Counts(..) => ("/[HPF]", Some((0, 5, 0))),
            _ => ("", None),
        };
        let unknown =
            matches!(finding.value, Value::Susceptibility(_)) && self.release < Release::V2_2;
        self.judged(
            order,
            unit,
            reference,
            if unknown { "" } else { finding.flag },
        );
        if let Some(draw) = finding.note {
            self.note(draw, "L");
        }
    }

    /// OBX-1 to OBX-5. A structured numeric is one where the release has it, else a text.
    fn value(&mut self, line: i64, finding: &Finding) {
        let structured = self.release >= Release::V2_3;
        let number = if structured { "SN" } else { "ST" };
        let caret: &[u8] = if structured { b"^" } else { b"" };
        let coded = if self.release >= Release::V2_5_1 {
            "CWE"
        } else {
            "CE"
        };
        match finding.value {
            Value::Number(value, range) => {
                self.obx(line, "NM", finding.code, finding.sub_id);
                self.pen
                    .raw(5, |out| write_decimal(out, value, range.places));
            }
            Value::Bounded(sign, value, range) => {
                self.obx(line, number, finding.code, finding.sub_id);
                self.pen.raw(5, |out| {
                    out.extend_from_slice(sign.as_bytes());
                    out.extend_from_slice(caret);
                    write_decimal(out, value, range.places);
                });
            }
            Value::Counts(low, high) => {
                self.obx(line, number, finding.code, finding.sub_id);
                self.pen
                    .raw(5, |out| separated(out, caret, low, b"-", high));
            }
            Value::Titer(titer) => {
                self.obx(line, number, finding.code, finding.sub_id);
                self.pen.raw(5, |out| separated(out, caret, 1, b":", titer));
            }
            Value::Text(text) | Value::Susceptibility(text) => {
                self.obx(line, "ST", finding.code, finding.sub_id);
                self.pen.text(5, text);
            }
            Value::Code(value) => {
                self.obx(line, coded, finding.code, finding.sub_id);
                self.pen.raw(5, |out| code(out, value));
            }
        }
    }

    /// OBX-1 to OBX-4.
    fn obx(&mut self, line: i64, kind: &str, code: Coded<'_>, sub_id: i64) {
        let pen = &mut self.pen;
        pen.segment(b"OBX");
        pen.number(1, line);
        pen.code(2, kind);
        pen.coded(3, code);
        if sub_id > 0 {
            pen.number(4, sub_id);
        }
    }

    /// OBX-6 to the end.
    fn judged(&mut self, order: &Order, unit: &str, reference: Reference, flag: &str) {
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
        pen.code(11, order.status);
        pen.time(14, order.collected);
        if order.urgent {
            pen.person(16, technician);
        }
    }

    /// A radiologist's report: text results, line by line or in one field.
    fn report(&mut self, order: &Order, report: &Report) {
        let code = Coded {
            code: "18782-3",
            text: "Radiology Study observation (narrative)",
            system: "LN",
        };
        if report.formatted {
            self.obx(1, "FT", code, 0);
            self.pen.raw(5, |out| {
                for (index, text) in report.lines.iter().enumerate() {
                    out.extend_from_slice(if index > 0 { b"\\.br\\" } else { b"" });
                    escape(out, text, true);
                }
            });
            return self.judged(order, "", None, "");
        }
        for (index, text) in report.lines.iter().enumerate() {
            self.obx(index as i64 + 1, "TX", code, 0);
            self.pen.text(5, text);
            self.judged(order, "", None, "");
        }
    }
}

/// Low and high end, with decimal places.
type Reference = Option<(i64, i64, u32)>;

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
