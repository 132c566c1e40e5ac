//! PID, PD1, NK1, AL1, GT1, IN1 and MRG.

use super::Desk;
use crate::generate::catalogue::ALLERGIES;
use crate::generate::patient::Patient;
use crate::generate::short::Short;
use crate::generate::values::{Authority, Coded, Id, Organization, Phone, local};
use crate::generate::visit::Visit;
use hl7_model::Release;

const HOME: &str = "PRN";
const WORK: &str = "WPN";

fn system(code: &'static str, text: &'static str, system: &'static str) -> Coded<'static> {
    Coded { code, text, system }
}

impl Desk<'_> {
    /// PID, and PD1 where the release and the message have it.
    pub(super) fn pid(&mut self, patient: &Patient, visit: Option<&Visit>) {
        let (mut street, mut zip) = (String::new(), Short::new());
        self.pen.segment(b"PID");
        self.pen.number(1, 1);
        self.identifiers(patient);
        let pen = &mut self.pen;
        pen.name(5, &patient.name());
        pen.name(6, &patient.mothers_name());
        pen.date(7, patient.birth);
        pen.code(8, patient.sex());
        let (old, code, text) = patient.race();
        if self.release >= Release::V2_3_1 {
            pen.coded(10, system(code, text, "HL70005"));
        } else {
            pen.code(10, old);
        }
        pen.address(11, &patient.address(&mut street, &mut zip));
        pen.phone(13, &Phone::new(&patient.phone(0), HOME, "PH"));
        let mail = patient.mail();
        if !mail.is_empty() {
            pen.phone(13, &Phone::mail(&mail));
        }
        if patient.age(self.now) >= 18 {
            pen.phone(14, &Phone::new(&patient.phone(1), WORK, "PH"));
        }
        self.demographics(patient, visit);
        let lacks =
            self.event.code == "MDM" || (self.event.code == "SIU" && self.release == Release::V2_3);
        if !lacks {
            self.additional(patient);
        }
    }

    fn identifiers(&mut self, patient: &Patient) {
        let (record, enterprise) = (patient.record(self.at), patient.enterprise());
        let region = Authority {
            namespace: "REGION".to_owned(),
            oid: "2.16.840.1.113883.19.5".to_owned(),
        };
        let social = Authority {
            namespace: "SSA".to_owned(),
            oid: String::new(),
        };
        let pen = &mut self.pen;
        if self.release < Release::V2_7 && self.release >= Release::V2_3 && patient.draw(71, 2) == 0
        {
            pen.identifier(
                2,
                Id {
                    number: &enterprise,
                    authority: &region,
                    kind: "PI",
                },
            );
        }
        pen.identifier(
            3,
            Id {
                number: &record,
                authority: &self.facility.authority,
                kind: "MR",
            },
        );
        pen.identifier(
            3,
            Id {
                number: &enterprise,
                authority: &region,
                kind: "PI",
            },
        );
        if self.release >= Release::V2_3 && patient.draw(72, 3) == 0 {
            pen.identifier(
                3,
                Id {
                    number: &patient.social(),
                    authority: &social,
                    kind: "SS",
                },
            );
        }
    }

    fn demographics(&mut self, patient: &Patient, visit: Option<&Visit>) {
        let pen = &mut self.pen;
        let (language, language_name) = patient.language();
        let (marital, marital_name) = patient.marital(self.now);
        let (religion, religion_name) = patient.religion();
        pen.coded(15, system(language, language_name, "ISO639"));
        pen.coded(16, system(marital, marital_name, "HL70002"));
        pen.coded(17, system(religion, religion_name, "HL70006"));
        if let Some(visit) = visit {
            let id = Id {
                number: &visit.account(),
                authority: &self.facility.authority,
                kind: "AN",
            };
            pen.identifier(18, id);
        }
        if patient.draw(72, 3) > 0 {
            pen.text(19, &patient.social());
        }
        let (old, code, text) = patient.ethnic_group();
        if self.release >= Release::V2_3_1 {
            pen.coded(22, system(code, text, "HL70189"));
        } else if self.release >= Release::V2_3 {
            pen.code(22, old);
        }
        if self.release >= Release::V2_3
            && let Some(order) = patient.twin()
        {
            pen.code(24, "Y");
            pen.number(25, order);
        }
        if self.release >= Release::V2_3
            && let Some(died) = patient.died
        {
            pen.time(29, died);
            pen.code(30, "Y");
        }
    }

    fn additional(&mut self, patient: &Patient) {
        let doctor = self.provider(patient.doctor());
        let practice = Organization {
            name: "Canal Walk Family Practice",
            number: "1204",
        };
        let pen = &mut self.pen;
        if patient.draw(79, 2) == 0 && pen.segment(b"PD1") {
            pen.code(2, if patient.age(self.now) < 18 { "C" } else { "A" });
            pen.organization(3, &practice);
            pen.person(4, doctor);
            pen.code(12, if patient.draw(80, 20) == 0 { "Y" } else { "N" });
        }
    }

    /// NK1: the next of kin, and for children the second parent.
    pub(super) fn kin(&mut self, patient: &Patient) {
        let (mut street, mut zip) = (String::new(), Short::new());
        let (name, (relation, relation_name)) = patient.kin(self.now);
        let pen = &mut self.pen;
        pen.segment(b"NK1");
        pen.number(1, 1);
        pen.name(2, &name);
        pen.coded(3, system(relation, relation_name, "HL70063"));
        pen.address(4, &patient.address(&mut street, &mut zip));
        pen.phone(5, &Phone::new(&patient.phone(2), HOME, "PH"));
        if self.release >= Release::V2_2 {
            pen.coded(7, system("C", "Emergency Contact", "HL70131"));
        }
    }

    /// AL1, one per allergy.
    pub(super) fn allergies(&mut self, patient: &Patient) {
        for (index, at) in patient.allergies().enumerate() {
            let allergy = &ALLERGIES[at];
            let pen = &mut self.pen;
            if !pen.segment(b"AL1") {
                return;
            }
            pen.number(1, index as i64 + 1);
            pen.coded(2, system(allergy.kind, "", ""));
            pen.coded(3, local(allergy.code, allergy.text));
            pen.coded(4, system(allergy.severity, "", ""));
            pen.text(5, allergy.reaction);
        }
    }

    /// GT1: who pays; a child's parent, else the patient.
    pub(super) fn guarantor(&mut self, patient: &Patient) {
        let (mut street, mut zip) = (String::new(), Short::new());
        let child = patient.age(self.now) < 18;
        let name = if child {
            patient.kin(self.now).0
        } else {
            patient.name()
        };
        let pen = &mut self.pen;
        if !pen.segment(b"GT1") {
            return;
        }
        pen.number(1, 1);
        pen.name(3, &name);
        pen.address(5, &patient.address(&mut street, &mut zip));
        pen.phone(
            6,
            &Phone::new(&patient.phone(if child { 2 } else { 0 }), HOME, "PH"),
        );
        pen.code(11, if child { "PAR" } else { "SEL" });
        if self.release >= Release::V2_3 && !child {
            pen.organization(
                21,
                &Organization {
                    name: patient.employer(),
                    number: "",
                },
            );
        }
    }

    /// IN1: the health plan, where there is one.
    pub(super) fn insurance(&mut self, patient: &Patient) {
        let Some((number, name, kind)) = patient.plan() else {
            return;
        };
        let (mut street, mut zip) = (String::new(), Short::new());
        let policy = patient.policy();
        let payers = Authority {
            namespace: "PAYERS".to_owned(),
            oid: String::new(),
        };
        let child = patient.age(self.now) < 18;
        let start = patient.insured_since(self.now);
        let pen = &mut self.pen;
        if !pen.segment(b"IN1") {
            return;
        }
        pen.number(1, 1);
        pen.coded(2, local(kind, name));
        pen.identifier(
            3,
            Id {
                number,
                authority: &payers,
                kind: "NIIP",
            },
        );
        pen.organization(4, &Organization { name, number });
        pen.text(8, &patient.group());
        pen.date(12, start);
        pen.code(15, kind);
        pen.name(
            16,
            &if child {
                patient.kin(self.now).0
            } else {
                patient.name()
            },
        );
        pen.coded(
            17,
            if child {
                system("CHD", "Child", "HL70063")
            } else {
                system("SEL", "Self", "HL70063")
            },
        );
        pen.date(
            18,
            if child {
                patient.birth - 9_000
            } else {
                patient.birth
            },
        );
        pen.address(19, &patient.address(&mut street, &mut zip));
        pen.text(36, &policy);
    }

    /// MRG: the number that goes away.
    pub(super) fn merged(&mut self, patient: &Patient, alias: u32) {
        let wrong = Patient {
            alias: Some(alias),
            ..patient.clone()
        }
        .record(self.at);
        let pen = &mut self.pen;
        pen.segment(b"MRG");
        pen.identifier(
            1,
            Id {
                number: &wrong,
                authority: &self.facility.authority,
                kind: "MR",
            },
        );
        if self.release >= Release::V2_3 {
            pen.name(7, &patient.name());
        }
    }
}
