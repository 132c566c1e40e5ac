//! DFT: charges.

use super::Desk;
use super::visit::icd;
use crate::generate::catalogue::CHARGES;
use crate::generate::patient::Patient;
use crate::generate::random::fixed;
use crate::generate::short::Short;
use crate::generate::values::{Coded, local};
use crate::generate::visit::Visit;
use hl7_model::Release;

impl Desk<'_> {
    /// A detail financial transaction with a line per charge.
    pub(super) fn charges(&mut self, visit: &Visit, number: u32, lines: u32) -> Option<()> {
        let patient = self.patient_of(visit)?;
        self.header();
        self.event(visit.attending);
        self.pid(patient, Some(visit));
        self.pv1(visit);
        for line in 0..lines {
            let charge = &CHARGES[((number / 8 + line * 5) as usize) % CHARGES.len()];
            let amount = 1 + (fixed(u64::from(number), u64::from(line)) % 3) as i64;
            self.line(visit, number, line, charge, amount);
        }
        if self.release >= Release::V2_3 {
            self.diagnoses(visit, 2);
            self.guarantor(patient);
            self.insurance(patient);
        }
        Some(())
    }

    fn line(
        &mut self,
        visit: &Visit,
        number: u32,
        line: u32,
        charge: &crate::generate::catalogue::Charge,
        amount: i64,
    ) {
        let doctor = self.provider(visit.attending);
        let place = self.facility.place(visit.spot);
        let release = self.release;
        let plan = self.patient_of(visit).and_then(Patient::plan);
        let diagnosis = visit
            .diagnoses()
            .next()
            .map(|diagnosis| icd(diagnosis, release));
        let pen = &mut self.pen;
        pen.segment(b"FT1");
        pen.number(1, i64::from(line) + 1);
        pen.text(
            2,
            &Short::tagged("T", u64::from(number) + u64::from(line), 8),
        );
        if release >= Release::V2_2 {
            pen.text(3, &Short::tagged("B", u64::from(number / 800), 5));
        }
        pen.time(4, self.now - 3600);
        pen.time(5, self.now);
        pen.code(6, "CG");
        pen.coded(7, local(charge.code, charge.text));
        if release < Release::V2_6 {
            pen.text(8, charge.text);
        }
        pen.number(10, amount);
        pen.money(11, charge.cents * amount);
        pen.money(12, charge.cents);
        pen.coded(13, local(charge.department, ""));
        if let Some((_, name, kind)) = plan {
            pen.coded(14, local(kind, name));
        } else if release == Release::V2_2 {
            pen.coded(14, local("SELF", ""));
        }
        pen.place(16, &place);
        pen.code(18, visit.class);
        if let Some(coded) = diagnosis {
            pen.coded(19, coded);
        }
        pen.person(20, doctor);
        pen.person(21, doctor);
        if !charge.hcpcs.is_empty() {
            pen.coded(
                25,
                Coded {
                    code: charge.hcpcs,
                    text: charge.text,
                    system: "HCPCS",
                },
            );
        }
    }
}
