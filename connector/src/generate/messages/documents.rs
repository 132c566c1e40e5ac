//! MDM: documents, with or without their text.

use super::Desk;
use crate::generate::catalogue::DOCUMENTS;
use crate::generate::facility::System;
use crate::generate::moment::HOUR;
use crate::generate::short::Short;
use crate::generate::values::{Coded, Entity};
use crate::generate::visit::Visit;
use hl7_model::Release;

impl Desk<'_> {
    /// A document message.
    pub(super) fn document(&mut self, visit: &Visit, number: u32, kind: usize) -> Option<()> {
        let patient = self.patient_of(visit)?;
        let document = DOCUMENTS.get(kind)?;
        self.header();
        self.event(visit.attending);
        self.pid(patient, Some(visit));
        self.pv1(visit);
        self.txa(visit, number, document.kind);
        if matches!(self.event.trigger, "T01" | "T11") {
            return Some(());
        }
        let code = Coded {
            code: document.loinc,
            text: document.text,
            system: "LN",
        };
        if number.is_multiple_of(4) {
            self.whole(code, document.lines);
        } else {
            self.by_line(code, document.lines);
        }
        Some(())
    }

    fn txa(&mut self, visit: &Visit, number: u32, kind: &str) {
        let author = self.provider(visit.attending);
        let typist = self.provider(visit.attending + 13);
        let issuer = &self.facility.sender(System::Documents).application;
        let parent = matches!(self.event.trigger, "T06" | "T08" | "T10");
        let pen = &mut self.pen;
        pen.segment(b"TXA");
        pen.number(1, 1);
        pen.code(2, kind);
        pen.code(3, if number.is_multiple_of(4) { "FT" } else { "TX" });
        pen.time(4, self.now - HOUR);
        pen.person(5, author);
        pen.time(6, self.now - HOUR);
        pen.time(7, self.now);
        pen.person(9, author);
        pen.person(11, typist);
        let label = Short::tagged("D", u64::from(number) * 2 + u64::from(parent), 8);
        pen.entity(
            12,
            &Entity {
                number: &label,
                issuer,
            },
        );
        if parent {
            pen.entity(
                13,
                &Entity {
                    number: &Short::tagged("D", u64::from(number) * 2, 8),
                    issuer,
                },
            );
        }
        pen.code(
            17,
            if self.event.trigger == "T02" {
                "DI"
            } else {
                "AU"
            },
        );
        pen.code(18, if number.is_multiple_of(9) { "R" } else { "U" });
        pen.code(
            19,
            if self.event.trigger == "T11" {
                "CA"
            } else {
                "AV"
            },
        );
    }

    /// The text as one formatted field.
    fn whole(&mut self, code: Coded<'_>, lines: &[&str]) {
        let pen = &mut self.pen;
        pen.segment(b"OBX");
        pen.number(1, 1);
        pen.code(2, "FT");
        pen.coded(3, code);
        pen.raw(5, |out| {
            for (index, line) in lines.iter().enumerate() {
                out.extend_from_slice(if index > 0 { b"\\.br\\" } else { b"" });
                crate::generate::ink::escape(out, line, true);
            }
        });
        pen.code(11, "F");
    }

    /// The text line by line.
    fn by_line(&mut self, code: Coded<'_>, lines: &[&str]) {
        for (index, line) in lines.iter().enumerate() {
            let pen = &mut self.pen;
            pen.segment(b"OBX");
            pen.number(1, index as i64 + 1);
            pen.code(2, "TX");
            pen.coded(3, code);
            if self.release >= Release::V2_3 {
                pen.number(4, index as i64 + 1);
            }
            pen.text(5, line);
            pen.code(11, "F");
        }
    }
}
