//! Encounter, Condition and Procedure: what PV1, PV2, DG1 and PR1 tell of a visit, and where the patient was.

use super::{Scribe, Stay, authority, draw, organization, provider, region};
use crate::generate::catalogue::{Diagnosis, PROCEDURES};
use crate::generate::fhir::codes::{
    PARTICIPATION, PHYSICAL, class, disposition, priority, service, visit_type,
};
use crate::generate::fhir::datatypes::coded;
use crate::generate::fhir::id::{Id, Kind};
use crate::generate::fhir::pen::Pen;
use crate::generate::moment::{HOUR, MINUTE};
use crate::generate::values::Coded;
use crate::generate::world::World;

/// The resource of a diagnosis of a visit, by position.
pub(super) fn condition(stay: &Stay, at: usize) -> Id {
    Id::new(
        Kind::Condition,
        u64::from(stay.visit.number) * 8 + at as u64,
    )
}

const CLINICAL: &str = "http://terminology.hl7.org/CodeSystem/condition-clinical";
const VERIFICATION: &str = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
const CONDITION: &str = "http://terminology.hl7.org/CodeSystem/condition-category";
const ROLE: &str = "http://terminology.hl7.org/CodeSystem/diagnosis-role";

impl Scribe {
    /// Everything that is of a visit and not of its orders.
    pub(in crate::generate::fhir) fn stay(&mut self, world: &World, stay: &Stay) {
        self.at(world, stay.visit.facility);
        for (spot, _) in &stay.path {
            self.spots.insert((stay.visit.facility, *spot));
        }
        self.encounter(world, stay);
        for (at, diagnosis) in stay.visit.diagnoses().enumerate() {
            self.condition(world, stay, at, diagnosis);
        }
        self.operation(world, stay);
        if stay.cancelled.is_none() && stay.visit.class != "P" {
            self.prescriptions(world, stay);
            self.vital_signs(world, stay);
            self.survey(world, stay);
        }
    }

    fn encounter(&mut self, world: &World, stay: &Stay) {
        let visit = &stay.visit;
        let number = u64::from(visit.number);
        let facility = visit.facility;
        let label = visit.label();
        self.write(stay.id(), Some(stay.patient.number), |pen| {
            let r5 = pen.r5();
            pen.meta(stay.changes, stay.last, &[]);
            if draw(number, 200, 4) == 0 {
                let reason = visit.diagnoses().next().map_or("", |known| known.text);
                pen.narrative(&["Visit ", &label, ": ", reason]);
            }
            pen.list("identifier", |pen| {
                let system = authority(world, facility);
                pen.identifier("usual", ("VN", "Visit number"), &system, &label, |_| {});
                pen.identifier(
                    "secondary",
                    ("AN", "Account number"),
                    &system,
                    &visit.account(),
                    |_| {},
                );
            });
            pen.text("status", status(stay, r5));
            classes(pen, stay);
            pen.concepts("type", &[visit_type(visit.class)], "");
            if let Some(facility) = world.facilities.get(facility) {
                let service = service(facility.service(visit.spot));
                if r5 {
                    pen.one("serviceType", |pen| pen.concept("concept", &[service], ""));
                } else {
                    pen.concept("serviceType", &[service], "");
                }
            }
            pen.concept("priority", &[priority(visit.admission())], "");
            pen.reference("subject", stay.subject());
            participants(pen, world, stay);
            let name = if r5 { "actualPeriod" } else { "period" };
            if visit.class != "P" && stay.cancelled.is_none() {
                pen.period(
                    name,
                    Some(visit.began),
                    visit.ended.map(|ended| ended.max(visit.began)),
                );
                if let Some(ended) = visit.ended {
                    let minutes = (ended - visit.began).max(0) / MINUTE;
                    pen.quantity("length", minutes, 0, super::vitals::MINUTES);
                }
            }
            diagnoses(pen, stay);
            if visit.class == "I" {
                let name = if r5 { "admission" } else { "hospitalization" };
                pen.object(name, |pen| admission(pen, stay));
            }
            places(pen, world, stay);
            pen.reference("serviceProvider", organization(facility));
        });
    }

    fn condition(&mut self, world: &World, stay: &Stay, at: usize, diagnosis: &'static Diagnosis) {
        let visit = &stay.visit;
        let id = condition(stay, at);
        let attending = provider(world, visit.facility, visit.attending);
        self.write(id, Some(stay.patient.number), |pen| {
            let r5 = pen.r5();
            pen.meta(1, stay.last, &[]);
            if draw(id.number, 200, 5) == 0 {
                pen.narrative(&[diagnosis.text]);
            }
            let over = visit.ended.is_some() && draw(id.number, 201, 3) == 0;
            let clinical = match over {
                true => coded(CLINICAL, "resolved", "Resolved"),
                false => coded(CLINICAL, "active", "Active"),
            };
            pen.concept("clinicalStatus", &[clinical], "");
            let verified = match visit.ended {
                Some(_) => coded(VERIFICATION, "confirmed", "Confirmed"),
                None => coded(VERIFICATION, "provisional", "Provisional"),
            };
            pen.concept("verificationStatus", &[verified], "");
            pen.concepts(
                "category",
                &[coded(
                    CONDITION,
                    "encounter-diagnosis",
                    "Encounter Diagnosis",
                )],
                "",
            );
            pen.concept("code", &codes(diagnosis), diagnosis.text);
            pen.reference("subject", stay.subject());
            pen.reference("encounter", stay.id());
            match draw(id.number, 202, 12) {
                0 => pen.text("onsetString", "a few days ago"),
                1 if stay.patient.age(visit.began) > 0 => pen.object("onsetAge", |pen| {
                    pen.number("value", stay.patient.age(visit.began));
                    pen.text("unit", "years");
                    pen.text("system", "http://unitsofmeasure.org");
                    pen.text("code", "a");
                }),
                2 => pen.period(
                    "onsetPeriod",
                    Some(visit.began - 48 * HOUR),
                    Some(visit.began),
                ),
                _ => pen.date_time("onsetDateTime", visit.began),
            }
            if over && let Some(ended) = visit.ended {
                pen.date_time("abatementDateTime", ended.max(visit.began));
            }
            pen.date_time("recordedDate", visit.began);
            if !r5 {
                pen.provider("recorder", attending);
            }
        });
    }

    fn operation(&mut self, world: &World, stay: &Stay) {
        let visit = &stay.visit;
        let Some(procedure) = visit.procedure.and_then(|at| PROCEDURES.get(at)) else {
            return;
        };
        let number = u64::from(visit.number);
        let surgeon = provider(world, visit.facility, visit.attending + 3);
        let begins = visit.began + 3 * HOUR;
        let done = stay.until() >= begins && stay.cancelled.is_none();
        self.write(
            Id::new(Kind::Procedure, number),
            Some(stay.patient.number),
            |pen| {
                let r5 = pen.r5();
                pen.meta(1, stay.last, &[]);
                pen.text("status", if done { "completed" } else { "not-done" });
                let surgical = coded("SCT", "387713003", "Surgical procedure");
                if r5 {
                    pen.concepts("category", &[surgical], "");
                } else {
                    pen.concept("category", &[surgical], "");
                }
                let code = coded("I10P", procedure.pcs, procedure.text);
                pen.concept("code", &[code], procedure.text);
                pen.reference("subject", stay.subject());
                pen.reference("encounter", stay.id());
                if done {
                    let name = if r5 {
                        "occurrencePeriod"
                    } else {
                        "performedPeriod"
                    };
                    pen.period(
                        name,
                        Some(begins),
                        Some(begins + procedure.minutes * MINUTE),
                    );
                }
                pen.one("performer", |pen| {
                    pen.concept("function", &[coded("SCT", "304292004", "Surgeon")], "");
                    pen.provider("actor", surgeon);
                });
                pen.reference("location", region::place(visit.facility, visit.spot));
                if visit.diagnoses().next().is_some() {
                    let reason = condition(stay, 0);
                    if r5 {
                        pen.codeable_reference("reason", reason);
                    } else {
                        pen.references("reasonReference", reason);
                    }
                }
            },
        );
    }
}

/// Both codes of a diagnosis: releases of HL7 v2 before 2.4 go with the older.
fn codes(diagnosis: &Diagnosis) -> [Coded<'static>; 2] {
    [
        coded("I10", diagnosis.icd10, diagnosis.text),
        coded("I9", diagnosis.icd9, diagnosis.text),
    ]
}

fn status(stay: &Stay, r5: bool) -> &'static str {
    match (stay.cancelled, stay.visit.ended) {
        (Some(_), _) => "cancelled",
        (None, Some(_)) if r5 => "completed",
        (None, Some(_)) => "finished",
        _ if stay.visit.class == "P" => "planned",
        _ => "in-progress",
    }
}

/// The class and, before R5, which classes the visit had.
fn classes(pen: &mut Pen, stay: &Stay) {
    let now = class(stay.visit.class);
    if pen.r5() {
        return pen.concepts("class", &[now], "");
    }
    pen.coding("class", now);
    if stay.classes.len() < 2 {
        return;
    }
    pen.list("classHistory", |pen| {
        for (at, (known, since)) in stay.classes.iter().enumerate() {
            let until = stay
                .classes
                .get(at + 1)
                .map(|(_, until)| (*until).max(*since));
            pen.item(|pen| {
                pen.coding("class", class(known));
                pen.period(
                    "period",
                    Some(*since),
                    until.or(stay.visit.ended.map(|ended| ended.max(*since))),
                );
            });
        }
    });
}

fn participants(pen: &mut Pen, world: &World, stay: &Stay) {
    let visit = &stay.visit;
    let actor = if pen.r5() { "actor" } else { "individual" };
    let roles = [("ATND", "attender", 0), ("REF", "referrer", 5)];
    pen.list("participant", |pen| {
        for (code, text, after) in roles {
            pen.item(|pen| {
                pen.concepts("type", &[coded(PARTICIPATION, code, text)], "");
                if code == "ATND" && visit.class != "P" {
                    pen.period(
                        "period",
                        Some(visit.began),
                        visit.ended.map(|ended| ended.max(visit.began)),
                    );
                }
                pen.provider(
                    actor,
                    provider(world, visit.facility, visit.attending + after),
                );
            });
        }
    });
}

fn diagnoses(pen: &mut Pen, stay: &Stay) {
    let r5 = pen.r5();
    let usage = match stay.visit.ended {
        Some(_) => coded(ROLE, "DD", "Discharge diagnosis"),
        None => coded(ROLE, "AD", "Admission diagnosis"),
    };
    pen.list("diagnosis", |pen| {
        for (at, _) in stay.visit.diagnoses().enumerate() {
            pen.item(|pen| {
                if r5 {
                    pen.codeable_reference("condition", condition(stay, at));
                    pen.concepts("use", &[usage], "");
                } else {
                    pen.reference("condition", condition(stay, at));
                    pen.concept("use", &[usage], "");
                    pen.number("rank", at as i64 + 1);
                }
            });
        }
    });
}

fn admission(pen: &mut Pen, stay: &Stay) {
    let source = "http://terminology.hl7.org/CodeSystem/admit-source";
    let came = match stay.classes.first() {
        Some(("E", _)) => coded(source, "emd", "From accident/emergency department"),
        _ => coded(source, "gp", "General Practitioner referral"),
    };
    pen.concept("admitSource", &[came], "");
    if stay.visit.ended.is_some() {
        pen.concept(
            "dischargeDisposition",
            &[disposition(stay.visit.disposition)],
            "",
        );
    }
}

fn places(pen: &mut Pen, world: &World, stay: &Stay) {
    let visit = &stay.visit;
    let Some(facility) = world.facilities.get(visit.facility) else {
        return;
    };
    let form = if pen.r5() { "form" } else { "physicalType" };
    pen.list("location", |pen| {
        for (at, (spot, since)) in stay.path.iter().enumerate() {
            let next = stay.path.get(at + 1).map(|(_, until)| *until);
            let until = next
                .or(visit.ended)
                .or(stay.cancelled)
                .map(|until| until.max(*since));
            let place = facility.place(*spot);
            pen.item(|pen| {
                let display = [place.ward, " ", place.room, place.bed];
                pen.reference_to("location", region::place(visit.facility, *spot), &display);
                pen.text(
                    "status",
                    match until {
                        Some(_) => "completed",
                        None if visit.class == "P" => "planned",
                        None => "active",
                    },
                );
                let (code, text) = if place.bed.is_empty() {
                    ("ro", "Room")
                } else {
                    ("bd", "Bed")
                };
                pen.concept(form, &[coded(PHYSICAL, code, text)], "");
                pen.period("period", Some(*since), until);
            });
        }
    });
}
