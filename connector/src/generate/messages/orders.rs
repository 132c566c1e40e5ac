//! ORM, OML and OMG: orders and their cancellation. Also ORC and OBR, which results share.

use super::Desk;
use crate::generate::catalogue::NOTES;
use crate::generate::facility::System;
use crate::generate::ink::escape;
use crate::generate::random::fixed;
use crate::generate::short::Short;
use crate::generate::values::{Coded, Entity, local};
use crate::generate::world::{Order, Service};
use hl7_model::Release;

impl Desk<'_> {
    /// An order message: `NW` new, `CA` to cancel.
    pub(super) fn order(&mut self, order: &Order, control: &'static str) -> Option<()> {
        let visit = self.world.visit(order.visit)?;
        let patient = self.patient_of(visit)?;
        let grown = self.release >= Release::V2_3;
        self.header();
        self.pid(patient, Some(visit));
        self.pv1(visit);
        if grown {
            self.insurance(patient);
            self.guarantor(patient);
            self.allergies(patient);
        }
        for at in 0..order.count {
            let item = order.service(at)?;
            self.orc(order, at, control);
            self.tq1(order);
            self.obr(order, at, &item);
            if fixed(u64::from(order.placer), at as u64).is_multiple_of(6)
                || self.release == Release::V2_2
            {
                self.note(fixed(u64::from(order.placer), 9), "P");
            }
            if grown {
                self.diagnoses(visit, 1);
            }
            if self.event.code == "OML" {
                self.spm(order, &item);
            }
        }
        Some(())
    }

    /// ORC.
    pub(super) fn orc(&mut self, order: &Order, at: usize, control: &'static str) {
        let doctor = self.provider(order.provider);
        let clerk = self.provider(order.provider + 7);
        let (placer, filler) = order.numbers(at);
        let orders = &self.facility.sender(System::Orders).application;
        let fills = &self.facility.sender(order.filled_by()).application;
        let known = control != "NW";
        let pen = &mut self.pen;
        if !pen.segment(b"ORC") {
            return;
        }
        pen.code(1, control);
        pen.entity(
            2,
            &Entity {
                number: &placer,
                issuer: orders,
            },
        );
        if known {
            pen.entity(
                3,
                &Entity {
                    number: &filler,
                    issuer: fills,
                },
            );
        }
        pen.entity(
            4,
            &Entity {
                number: &order.group(),
                issuer: orders,
            },
        );
        match control {
            "CA" => pen.code(5, "CA"),
            "RE" => pen.code(5, if order.status == "P" { "A" } else { "CM" }),
            _ => pen.code(5, "SC"),
        }
        self.timing(7, order);
        let pen = &mut self.pen;
        pen.time(9, order.ordered);
        pen.person(10, clerk);
        pen.person(12, doctor);
        if self.release >= Release::V2_2 {
            pen.time(15, order.ordered);
        }
    }

    /// Whether the message has TQ1: from 2.5 on, but never in ORM.
    fn has_tq1(&self) -> bool {
        self.release >= Release::V2_5 && self.event.code != "ORM"
    }

    /// The quantity and timing inside ORC-7 and OBR-27, where there is no TQ1.
    fn timing(&mut self, field: usize, order: &Order) {
        if self.has_tq1() || self.release < Release::V2_2 {
            return;
        }
        self.pen.texts(field, &["1"]);
        self.pen.time_part(field, 4, order.ordered);
        self.pen
            .more(field, 6, if order.urgent { "S" } else { "R" });
    }

    fn tq1(&mut self, order: &Order) {
        if !self.has_tq1() {
            return;
        }
        let pen = &mut self.pen;
        if !pen.segment(b"TQ1") {
            return;
        }
        pen.number(1, 1);
        pen.time(7, order.ordered);
        pen.code(9, if order.urgent { "S" } else { "R" });
    }

    /// OBR.
    pub(super) fn obr(&mut self, order: &Order, at: usize, item: &Service) {
        let result = self.event.code == "ORU";
        let doctor = self.provider(order.provider);
        let (placer, filler) = order.numbers(at);
        let orders = &self.facility.sender(System::Orders).application;
        let fills = &self.facility.sender(order.filled_by()).application;
        let release = self.release;
        let pen = &mut self.pen;
        pen.segment(b"OBR");
        pen.number(1, at as i64 + 1);
        if order.electronic {
            pen.entity(
                2,
                &Entity {
                    number: &placer,
                    issuer: orders,
                },
            );
        }
        if result {
            pen.entity(
                3,
                &Entity {
                    number: &filler,
                    issuer: fills,
                },
            );
        }
        pen.raw(4, |out| both_codes(out, item));
        if release < Release::V2_7 {
            pen.code(5, if order.urgent { "S" } else { "R" });
        }
        pen.time(6, order.ordered);
        // 2.1 wants a result's times and amounts of every order.
        let all = release == Release::V2_1;
        if result || all {
            pen.time(7, order.collected);
        }
        if all {
            pen.time(8, order.collected + 60);
            pen.number(9, 5);
        }
        if item.specimen.0.is_empty() || release >= Release::V2_5 {
            pen.text(
                13,
                if fixed(u64::from(order.placer), 3).is_multiple_of(5) {
                    "Chest pain & dyspnea"
                } else {
                    ""
                },
            );
            if all {
                pen.time(14, order.collected + 900);
            }
        } else {
            pen.time(14, order.collected + 900);
            pen.raw(15, |out| specimen(out, item.specimen, release));
        }
        pen.person(16, doctor);
        if result || all {
            pen.time(22, self.now);
        }
        pen.code(24, item.section);
        if result {
            pen.code(25, order.status);
        }
        if !result {
            self.timing(27, order);
        }
        if item.specimen.0.is_empty() && release >= Release::V2_3 {
            let pen = &mut self.pen;
            pen.code(30, "PORT");
        }
    }

    /// SPM.
    pub(super) fn spm(&mut self, order: &Order, item: &Service) {
        let pen = &mut self.pen;
        if item.specimen.0.is_empty() || !pen.segment(b"SPM") {
            return;
        }
        pen.number(1, 1);
        let number = Short::tagged("S", u64::from(order.placer), 8);
        pen.raw(2, |out| {
            out.push(b'^');
            out.extend_from_slice(number.as_bytes());
        });
        pen.coded(
            4,
            Coded {
                code: item.specimen.0,
                text: item.specimen.1,
                system: "HL70487",
            },
        );
        pen.time(17, order.collected);
        pen.time(18, order.collected + 900);
    }

    /// NTE.
    pub(super) fn note(&mut self, draw: u64, source: &str) {
        let pen = &mut self.pen;
        pen.segment(b"NTE");
        pen.number(1, 1);
        pen.code(2, source);
        pen.text(3, NOTES[(draw % NOTES.len() as u64) as usize]);
    }
}

/// LOINC and the sender's own code side by side.
fn both_codes(out: &mut Vec<u8>, item: &Service) {
    let own = local(item.local, item.name);
    escape(out, item.loinc, true);
    out.push(b'^');
    escape(out, item.name, true);
    out.extend_from_slice(b"^LN^");
    escape(out, own.code, true);
    out.push(b'^');
    escape(out, own.text, true);
    out.extend_from_slice(b"^L");
}

/// OBR-15 before there was SPM: the code's components are subcomponents.
fn specimen(out: &mut Vec<u8>, specimen: (&str, &str), release: Release) {
    escape(out, specimen.0, true);
    if release >= Release::V2_2 {
        out.push(b'&');
        escape(out, specimen.1, true);
        out.extend_from_slice(b"&HL70070");
    }
}
