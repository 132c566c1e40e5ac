//! PV1, PV2, DG1 and PR1.

use super::Desk;
use crate::generate::catalogue::{Diagnosis, PROCEDURES};
use crate::generate::moment::HOUR;
use crate::generate::patient::Patient;
use crate::generate::values::{Coded, Id, local};
use crate::generate::visit::Visit;
use hl7_model::Release;

/// A diagnosis in the code system of its time.
pub(super) fn icd(diagnosis: &'static Diagnosis, release: Release) -> Coded<'static> {
    match release {
        r if r < Release::V2_4 => Coded {
            code: diagnosis.icd9,
            text: diagnosis.text,
            system: "I9",
        },
        _ => Coded {
            code: diagnosis.icd10,
            text: diagnosis.text,
            system: "I10",
        },
    }
}

impl Desk<'_> {
    /// PV1.
    pub(super) fn pv1(&mut self, visit: &Visit) {
        let facility = self.facility;
        let (attending, referring) = (
            self.provider(visit.attending),
            self.provider(visit.attending + 5),
        );
        let spot = visit.spot;
        let inpatient = visit.class == "I";
        let id = Id {
            number: &visit.label(),
            authority: &facility.authority,
            kind: "VN",
        };
        let pen = &mut self.pen;
        pen.segment(b"PV1");
        pen.number(1, 1);
        pen.code(
            2,
            if self.release < Release::V2_3 && visit.class == "P" {
                "I"
            } else {
                visit.class
            },
        );
        pen.place(3, &facility.place(spot));
        pen.code(4, visit.admission());
        if let Some(prior) = visit.prior {
            pen.place(6, &facility.place(prior));
        }
        pen.person(7, attending);
        pen.person(8, referring);
        if inpatient && visit.attending.is_multiple_of(3) {
            pen.person(
                9,
                self.world.facilities[self.at]
                    .providers
                    .get(visit.attending / 2)
                    .unwrap_or(referring),
            );
        }
        pen.code(10, facility.service(spot));
        pen.code(14, if visit.class == "E" { "7" } else { "1" });
        if inpatient {
            pen.code(16, "N");
            pen.person(17, attending);
        }
        pen.code(18, visit.class);
        pen.identifier(19, id);
        pen.code(20, "COM");
        if visit.ended.is_some() {
            pen.code(36, visit.disposition);
        }
        pen.code(39, facility.code);
        pen.time(44, visit.began);
        if let Some(ended) = visit.ended {
            pen.time(45, ended);
        }
    }

    /// PV2, for those who stay.
    pub(super) fn pv2(&mut self, visit: &Visit) {
        let Some(reason) = visit.diagnoses().next() else {
            return;
        };
        let pen = &mut self.pen;
        if visit.class == "O" || !pen.segment(b"PV2") {
            return;
        }
        pen.coded(3, local(reason.icd10, reason.text));
        if visit.class == "P" {
            pen.time(8, visit.began + 24 * HOUR);
        }
        pen.time(9, visit.expected);
    }

    /// DG1, one per known diagnosis.
    pub(super) fn diagnoses(&mut self, visit: &Visit, most: usize) {
        let doctor = self.provider(visit.attending);
        for (index, diagnosis) in visit.diagnoses().take(most).enumerate() {
            let coded = icd(diagnosis, self.release);
            let pen = &mut self.pen;
            if !pen.segment(b"DG1") {
                return;
            }
            pen.number(1, index as i64 + 1);
            pen.code(2, coded.system);
            pen.coded(3, coded);
            pen.text(4, diagnosis.text);
            pen.time(5, visit.began);
            pen.code(6, if visit.ended.is_some() { "F" } else { "A" });
            if self.release >= Release::V2_3 && self.release < Release::V2_7 {
                pen.number(15, index as i64 + 1);
            }
            if self.release >= Release::V2_3 {
                pen.person(16, doctor);
            }
        }
    }

    /// PR1, when there was an operation.
    pub(super) fn procedure(&mut self, visit: &Visit) {
        let Some(procedure) = visit.procedure.and_then(|at| PROCEDURES.get(at)) else {
            return;
        };
        let surgeon = self.provider(visit.attending + 3);
        let old = self.release < Release::V2_4;
        let (code, system) = if old {
            (procedure.icd9, "I9")
        } else {
            (procedure.pcs, "I10P")
        };
        let pen = &mut self.pen;
        if !pen.segment(b"PR1") {
            return;
        }
        pen.number(1, 1);
        pen.code(2, system);
        pen.coded(
            3,
            Coded {
                code,
                text: procedure.text,
                system,
            },
        );
        pen.text(4, procedure.text);
        pen.time(5, visit.began + 3 * HOUR);
        pen.code(6, "P");
        pen.number(7, procedure.minutes);
        pen.person(11, surgeon);
    }

    /// Body height and weight, as observations of the admission.
    pub(super) fn measures(&mut self, patient: &Patient) {
        let (height, weight) = (patient.height(self.now), patient.weight(self.now));
        let unit = |code: &'static str| Coded {
            code,
            text: "",
            system: "UCUM",
        };
        let measured = [
            ("8302-2", "Body height", height, "cm"),
            ("29463-7", "Body weight", weight, "kg"),
        ];
        for (index, (code, text, value, code_of_unit)) in measured.into_iter().enumerate() {
            let pen = &mut self.pen;
            if !pen.segment(b"OBX") {
                return;
            }
            pen.number(1, index as i64 + 1);
            pen.code(2, "NM");
            pen.coded(
                3,
                Coded {
                    code,
                    text,
                    system: "LN",
                },
            );
            pen.raw(5, |out| crate::generate::ink::write_decimal(out, value, 1));
            pen.coded(6, unit(code_of_unit));
            pen.code(11, "F");
        }
    }
}
