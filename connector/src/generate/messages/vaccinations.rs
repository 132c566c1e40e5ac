//! VXU: vaccines given, or refused.

use super::Desk;
use crate::generate::catalogue::{VACCINES, Vaccine};
use crate::generate::facility::System;
use crate::generate::ink::write_decimal;
use crate::generate::moment::{DAY, HOUR};
use crate::generate::patient::Patient;
use crate::generate::random::fixed;
use crate::generate::short::Short;
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
        for (index, vaccine) in vaccines
            .iter()
            .filter_map(|at| VACCINES.get(*at))
            .enumerate()
        {
            let number = order + index as u32;
            self.given(patient, vaccine, number, refused && index == 0);
        }
    }

    fn given(&mut self, patient: &Patient, vaccine: &Vaccine, number: u32, refused: bool) {
        let doctor = self.provider(number as usize);
        let nurse = self.provider(number as usize + 2);
        let registry = &self.facility.sender(System::Immunizations).application;
        let given = self.now - HOUR / 2;
        let lot = Short::tagged("L", fixed(u64::from(number) / 40, 4) % 90_000 + 10_000, 5);
        let expires = given.div_euclid(DAY) + 90 + (fixed(u64::from(number) / 40, 5) % 500) as i64;
        let pen = &mut self.pen;
        pen.segment(b"ORC");
        pen.code(1, "RE");
        pen.entity(
            2,
            &Entity {
                number: &Short::tagged("O", u64::from(number), 8),
                issuer: registry,
            },
        );
        pen.entity(
            3,
            &Entity {
                number: &Short::tagged("V", u64::from(number), 8),
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
            pen.text(15, &lot);
            pen.date(16, expires);
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
        if patient.age(self.now) >= 19 {
            return;
        }
        let kind = if self.release >= Release::V2_5_1 {
            "CWE"
        } else {
            "CE"
        };
        let eligible = [
            ("V01", "Not VFC eligible"),
            ("V02", "VFC eligible - Medicaid"),
            ("V03", "VFC eligible - Uninsured"),
        ];
        let (code, text) = eligible[patient.draw(84, 3) as usize];
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
