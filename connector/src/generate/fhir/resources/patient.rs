//! Patient and Coverage: who somebody is, with the numbers that PID-3 has.

use super::{Person, Scribe, application, authority, draw, organization, provider};
use crate::generate::facility::System;
use crate::generate::fhir::codes::{ABSENT, language};
use crate::generate::fhir::datatypes::{Precision, coded};
use crate::generate::fhir::id::{Id, Kind};
use crate::generate::fhir::pen::Pen;
use crate::generate::lists::PLANS;
use crate::generate::moment::{DAY, HOUR};
use crate::generate::patient::Patient;
use crate::generate::short::Short;
use crate::generate::values::Name;
use crate::generate::world::World;

const US_CORE: &str = "http://hl7.org/fhir/us/core/StructureDefinition/us-core-";
const RECORD: (&str, &str) = ("MR", "Medical record number");
const RACE: &str = "urn:oid:2.16.840.1.113883.6.238";

impl Scribe {
    /// Everything that is of a person and of no visit.
    pub(in crate::generate::fhir) fn person(&mut self, world: &World, person: &Person) {
        self.at(world, person.patient.home);
        self.patient(world, person);
        self.coverage(person);
        self.allergies(world, person);
        self.social_history(person);
    }

    fn patient(&mut self, world: &World, person: &Person) {
        let patient = &person.patient;
        let number = u64::from(patient.number);
        let name = patient.name();
        self.write(
            Id::new(Kind::Patient, number),
            Some(patient.number),
            |pen| {
                let profile = if pen.r5() {
                    ""
                } else {
                    "http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient"
                };
                pen.meta(person.changes, person.last, &[profile]);
                if draw(number, 200, 3) == 0 {
                    let sex = if patient.female { "female" } else { "male" };
                    pen.narrative(&[name.given, " ", name.family, ", ", sex]);
                }
                extensions(pen, patient);
                pen.list("identifier", |pen| identifiers(pen, world, person));
                pen.flag("active", patient.died.is_none());
                names(pen, patient, &name);
                telecom(pen, person);
                pen.text("gender", if patient.female { "female" } else { "male" });
                birth(pen, patient);
                match patient.died {
                    Some(died) => pen.date_time("deceasedDateTime", died),
                    None if draw(number, 203, 5) == 0 => pen.flag("deceasedBoolean", false),
                    None => {}
                }
                addresses(pen, person);
                let (marital, text) = patient.marital(person.last);
                let status = if marital == "S" {
                    coded(MARITAL, "S", "Never Married")
                } else {
                    coded(MARITAL, marital, text)
                };
                pen.concept("maritalStatus", &[status], text);
                match patient.twin() {
                    Some(order) => pen.number("multipleBirthInteger", order),
                    None if draw(number, 204, 9) == 0 => pen.flag("multipleBirthBoolean", false),
                    None => {}
                }
                kin(pen, person);
                let (code, text) = patient.language();
                pen.one("communication", |pen| {
                    pen.concept(
                        "language",
                        &[coded("urn:ietf:bcp:47", language(code), text)],
                        text,
                    );
                    pen.flag("preferred", true);
                });
                let doctor = provider(world, patient.home, patient.doctor());
                pen.list("generalPractitioner", |pen| {
                    if let Some((id, _)) = doctor {
                        pen.reference_item(id);
                    }
                });
                pen.reference("managingOrganization", organization(patient.home));
            },
        );
    }

    fn coverage(&mut self, person: &Person) {
        let patient = &person.patient;
        let Some((plan, name, kind)) = patient.plan() else {
            return;
        };
        let (number, r5) = (u64::from(patient.number), self.r5());
        let payer = PLANS.iter().position(|known| known.0 == plan).unwrap_or(0);
        let payer = Id::new(Kind::Organization, 2000 + payer as u64);
        let beneficiary = Id::new(Kind::Patient, number);
        self.write(
            Id::new(Kind::Coverage, number),
            Some(patient.number),
            |pen| {
                pen.meta(1, person.first, &[]);
                pen.list("identifier", |pen| {
                    let system = "http://example.org/region/policies";
                    let member = ("MB", "Member Number");
                    pen.identifier("", member, system, &patient.policy(), |_| {});
                });
                pen.text("status", "active");
                if r5 {
                    pen.text("kind", "insurance");
                }
                pen.concept(
                    "type",
                    &[coded(
                        "http://terminology.hl7.org/CodeSystem/v2-0086",
                        kind,
                        "",
                    )],
                    name,
                );
                let child = patient.age(person.last) < 18;
                if !child {
                    pen.reference("subscriber", beneficiary);
                }
                if r5 {
                    pen.one("subscriberId", |pen| pen.text("value", &patient.policy()));
                } else {
                    pen.text("subscriberId", &patient.policy());
                }
                pen.reference("beneficiary", beneficiary);
                let relation = if child {
                    coded(RELATION, "child", "Child")
                } else {
                    coded(RELATION, "self", "Self")
                };
                pen.concept("relationship", &[relation], "");
                pen.object("period", |pen| {
                    pen.date("start", patient.insured_since(person.last), Precision::Day);
                });
                if r5 {
                    pen.reference_to("insurer", payer, &[name]);
                } else {
                    pen.list("payor", |pen| pen.reference_item(payer));
                }
                pen.one("class", |pen| {
                    let class = "http://terminology.hl7.org/CodeSystem/coverage-class";
                    pen.concept("type", &[coded(class, "group", "Group")], "");
                    if r5 {
                        pen.object("value", |pen| pen.text("value", &patient.group()));
                    } else {
                        pen.text("value", &patient.group());
                    }
                    pen.text("name", name);
                });
            },
        );
    }
}

const MARITAL: &str = "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus";
const CONTACT_ROLE: &str = "http://terminology.hl7.org/CodeSystem/v2-0131";
const KIN: &str = "http://terminology.hl7.org/CodeSystem/v2-0063";
const RELATION: &str = "http://terminology.hl7.org/CodeSystem/subscriber-relationship";

/// Race and ethnic group as the US Core profile has them, the mother's name, religion, place of birth.
fn extensions(pen: &mut Pen, patient: &Patient) {
    let number = u64::from(patient.number);
    let (_, race, race_text) = patient.race();
    let (_, ethnic, ethnic_text) = patient.ethnic_group();
    pen.list("extension", |pen| {
        us_core(pen, "race", |pen| {
            // The OMB has no code for other races.
            let part = if race == "2131-1" {
                "detailed"
            } else {
                "ombCategory"
            };
            pen.extension(part, |pen| {
                pen.coding("valueCoding", coded(RACE, race, race_text))
            });
            pen.extension("text", |pen| pen.text("valueString", race_text));
        });
        us_core(pen, "ethnicity", |pen| {
            pen.extension("ombCategory", |pen| {
                pen.coding("valueCoding", coded(RACE, ethnic, ethnic_text));
            });
            pen.extension("text", |pen| pen.text("valueString", ethnic_text));
        });
        pen.item(|pen| {
            pen.texts("url", &[US_CORE, "birthsex"]);
            pen.text("valueCode", patient.sex());
        });
        let mother = patient.mothers_name();
        let url = "http://hl7.org/fhir/StructureDefinition/patient-mothersMaidenName";
        pen.extension(url, |pen| pen.text("valueString", mother.family));
        let (religion, text) = patient.religion();
        if !religion.is_empty() {
            let url = "http://hl7.org/fhir/StructureDefinition/patient-religion";
            let system = "http://terminology.hl7.org/CodeSystem/v2-0006";
            pen.extension(url, |pen| {
                pen.concept(
                    "valueCodeableConcept",
                    &[coded(system, religion, text)],
                    text,
                );
            });
        }
        if draw(number, 205, 3) == 0 {
            let (mut street, mut zip) = (String::new(), Short::new());
            let born = Patient {
                moves: 900,
                ..patient.clone()
            };
            let place = born.address(&mut street, &mut zip);
            let url = "http://hl7.org/fhir/StructureDefinition/patient-birthPlace";
            pen.extension(url, |pen| {
                pen.object("valueAddress", |pen| {
                    pen.text("city", place.city);
                    pen.text("state", place.state);
                    pen.text("country", "US");
                });
            });
        }
    });
}

fn us_core(pen: &mut Pen, name: &str, write: impl FnOnce(&mut Pen)) {
    pen.item(|pen| {
        pen.list("extension", write);
        pen.texts("url", &[US_CORE, name]);
    });
}

/// The numbers of PID-3 and PID-19: the systems are the OIDs of the assigning authorities.
fn identifiers(pen: &mut Pen, world: &World, person: &Person) {
    let patient = Patient {
        alias: None,
        ..person.patient.clone()
    };
    let facilities =
        (0..world.facilities.len()).filter(|at| person.facilities & 1 << (*at).min(31) != 0);
    for at in facilities {
        let usage = if at == patient.home {
            "usual"
        } else {
            "secondary"
        };
        let assigner = |pen: &mut Pen| {
            let code = world
                .facilities
                .get(at)
                .map_or("", |facility| facility.code);
            pen.reference_to("assigner", organization(at), &[code]);
        };
        pen.identifier(
            usage,
            RECORD,
            &authority(world, at),
            &patient.record(at),
            assigner,
        );
    }
    for (at, alias) in &person.mistaken {
        let wrong = Patient {
            alias: Some(*alias),
            ..patient.clone()
        };
        let until = person.last;
        pen.identifier(
            "old",
            RECORD,
            &authority(world, *at),
            &wrong.record(*at),
            |pen| {
                pen.period("period", None, Some(until));
            },
        );
    }
    let index = ("PI", "Patient internal identifier");
    let region = "urn:oid:2.16.840.1.113883.19.5";
    pen.identifier("official", index, region, &patient.enterprise(), |_| {});
    let social = ("SS", "Social Security number");
    let system = "http://hl7.org/fhir/sid/us-ssn";
    pen.identifier("", social, system, &patient.social(), |_| {});
    if draw(u64::from(patient.number), 206, 30) == 0 {
        // A number whose text is not known to this system.
        let portal = application(patient.home, System::Registration);
        pen.item(|pen| {
            pen.text("system", &portal);
            pen.object("_value", |pen| absent(pen, "masked"));
        });
    }
}

/// Says why a primitive has no value.
fn absent(pen: &mut Pen, reason: &str) {
    pen.list("extension", |pen| {
        pen.extension(ABSENT, |pen| pen.text("valueCode", reason))
    });
}

fn names(pen: &mut Pen, patient: &Patient, name: &Name<'static>) {
    let number = u64::from(patient.number);
    pen.list("name", |pen| {
        pen.human_name("official", name);
        if draw(number, 207, 12) == 0 {
            let short: String = name.given.chars().take(3).collect();
            pen.item(|pen| {
                pen.text("use", "nickname");
                pen.list("given", |pen| pen.entry(&short));
            });
        }
        if patient.female && draw(number, 208, 9) == 0 {
            let maiden = Name {
                family: patient.mothers_name().family,
                given: name.given,
                ..Name::default()
            };
            pen.human_name("maiden", &maiden);
        }
    });
}

fn telecom(pen: &mut Pen, person: &Person) {
    let patient = &person.patient;
    pen.list("telecom", |pen| {
        pen.contact("phone", "home", &patient.phone(0));
        if patient.age(person.last) >= 18 {
            pen.contact("phone", "work", &patient.phone(1));
        }
        pen.contact("email", "home", &patient.mail());
        if patient.phones > 0 {
            let before = Patient {
                phones: patient.phones - 1,
                ..patient.clone()
            };
            pen.contact("phone", "old", &before.phone(0));
        }
    });
}

/// The day of birth; of some people less is known, and of some more.
fn birth(pen: &mut Pen, patient: &Patient) {
    let number = u64::from(patient.number);
    match draw(number, 201, 40) {
        0 => pen.date("birthDate", patient.birth, Precision::Month),
        1 => pen.date("birthDate", patient.birth, Precision::Year),
        2 => pen.object("_birthDate", |pen| absent(pen, "unknown")),
        3..=7 => {
            pen.date("birthDate", patient.birth, Precision::Day);
            let at = patient.birth * DAY + draw(number, 202, 24) as i64 * HOUR;
            let url = "http://hl7.org/fhir/StructureDefinition/patient-birthTime";
            pen.object("_birthDate", |pen| {
                pen.list("extension", |pen| {
                    pen.extension(url, |pen| pen.date_time("valueDateTime", at));
                });
            });
        }
        _ => pen.date("birthDate", patient.birth, Precision::Day),
    }
}

fn addresses(pen: &mut Pen, person: &Person) {
    let patient = &person.patient;
    let (mut street, mut zip) = (String::new(), Short::new());
    pen.list("address", |pen| {
        let now = patient.address(&mut street, &mut zip);
        pen.item(|pen| pen.address_members("home", &now));
        if patient.moves > 0 {
            let before = Patient {
                moves: patient.moves - 1,
                ..patient.clone()
            };
            let then = before.address(&mut street, &mut zip);
            pen.item(|pen| pen.address_members("old", &then));
        }
    });
}

/// The next of kin, as NK1 has it.
fn kin(pen: &mut Pen, person: &Person) {
    let patient = &person.patient;
    let (name, (relation, text)) = patient.kin(person.last);
    pen.one("contact", |pen| {
        pen.list("relationship", |pen| {
            let emergency = coded(CONTACT_ROLE, "C", "Emergency Contact");
            pen.concept_item(&[emergency]);
            pen.concept_item(&[coded(KIN, relation, text)]);
        });
        pen.object("name", |pen| pen.human_name_members("official", &name));
        pen.list("telecom", |pen| {
            pen.contact("phone", "home", &patient.phone(2))
        });
    });
}
