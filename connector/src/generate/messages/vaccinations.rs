//! VXU: vaccines given, or refused.

use super::Desk;
use crate::generate::catalogue::Vaccine;
use crate::generate::dose::{Dose, doses, eligibility};
use crate::generate::facility::System;
use crate::generate::ink::write_decimal;
use crate::generate::moment::DAY;
use crate::generate::patient::Patient;
use crate::generate::values::{Coded, Entity};
use hl7_model::Release;

impl Desk<'_> {
    /// A vaccination record with one order per vaccine.
    pub(super) fn vaccination(
        &mut self,
        patient: &Patient,
        vaccines: &[usize],
        order: u32,
        refused: bool,
    ) {
        self.header();
        self.pid(patient, None);
        self.kin(patient);
        if self.release >= Release::V2_4 && patient.draw(83, 3) == 0 {
            self.pen.segment(b"PV1");
            self.pen.number(1, 1);
            self.pen.code(2, "R");
        }
        for dose in doses(vaccines, order, refused, self.now) {
            self.given(patient, &dose);
        }
    }

    fn given(&mut self, patient: &Patient, dose: &Dose) {
        let (doctor, nurse) = (self.provider(dose.doctor()), self.provider(dose.nurse()));
        let registry = &self.facility.sender(System::Immunizations).application;
        let (vaccine, refused, given) = (dose.vaccine, dose.refused, dose.given);
        let pen = &mut self.pen;
        pen.segment(b"ORC");
        pen.code(1, "RE");
        pen.entity(
            2,
            &Entity {
                number: &dose.placer(),
                issuer: registry,
            },
        );
        pen.entity(
            3,
            &Entity {
                number: &dose.filler(),
                issuer: registry,
            },
        );
        if self.release == Release::V2_3 {
            pen.texts(7, &["1"]);
        }
        pen.person(12, doctor);
        pen.segment(b"RXA");
        pen.number(1, 0);
        pen.number(2, 1);
        pen.time(3, given);
        pen.time(4, given);
        pen.coded(
            5,
            Coded {
                code: vaccine.cvx,
                text: vaccine.name,
                system: "CVX",
            },
        );
        if refused {
            pen.number(6, 999);
        } else {
            pen.raw(6, |out| write_decimal(out, vaccine.amount, 2));
            pen.coded(
                7,
                Coded {
                    code: "mL",
                    text: "milliliter",
                    system: "UCUM",
                },
            );
        }
        let source = if refused {
            ""
        } else {
            "New immunization record"
        };
        pen.coded(
            9,
            Coded {
                code: if refused { "" } else { "00" },
                text: source,
                system: "NIP001",
            },
        );
        pen.person(10, nurse);
        if self.release >= Release::V2_3 {
            pen.texts(11, &["", "", "", self.facility.code]);
        }
        if !refused {
            pen.text(15, &dose.lot());
            pen.date(16, dose.expires());
            pen.coded(
                17,
                Coded {
                    code: vaccine.maker.0,
                    text: vaccine.maker.1,
                    system: "MVX",
                },
            );
        } else {
            pen.coded(
                18,
                Coded {
                    code: "00",
                    text: "Parental decision",
                    system: "NIP002",
                },
            );
        }
        pen.code(20, if refused { "RE" } else { "CP" });
        pen.code(21, "A");
        if refused {
            return;
        }
        self.route(vaccine);
        self.eligibility(patient, given);
    }

    fn route(&mut self, vaccine: &Vaccine) {
        let pen = &mut self.pen;
        pen.segment(b"RXR");
        pen.coded(
            1,
            Coded {
                code: vaccine.route.0,
                text: vaccine.route.1,
                system: "HL70162",
            },
        );
        pen.coded(
            2,
            Coded {
                code: vaccine.site.0,
                text: vaccine.site.1,
                system: "HL70163",
            },
        );
    }

    /// Who pays, and which information sheet was handed out.
    fn eligibility(&mut self, patient: &Patient, given: i64) {
        let Some((code, text)) = eligibility(patient, self.now) else {
            return;
        };
        let kind = if self.release >= Release::V2_5_1 {
            "CWE"
        } else {
            "CE"
        };
        let pen = &mut self.pen;
        pen.segment(b"OBX");
        pen.number(1, 1);
        pen.code(2, kind);
        pen.coded(
            3,
            Coded {
                code: "64994-7",
                text: "Vaccine funding program eligibility category",
                system: "LN",
            },
        );
        pen.number(4, 1);
        pen.texts(5, &[code, text, "HL70064"]);
        pen.code(11, "F");
        pen.time(14, given);
        pen.segment(b"OBX");
        pen.number(1, 2);
        pen.code(
            2,
            if self.release >= Release::V2_6 {
                "DTM"
            } else {
                "TS"
            },
        );
        pen.coded(
            3,
            Coded {
                code: "29769-7",
                text: "Date vaccine information statement presented",
                system: "LN",
            },
        );
        pen.number(4, 2);
        pen.date(5, given.div_euclid(DAY));
        pen.code(11, "F");
        pen.time(14, given);
    }
}
