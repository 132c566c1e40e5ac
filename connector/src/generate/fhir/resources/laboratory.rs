//! ServiceRequest, DiagnosticReport and Observation: what ORM and ORU tell of an order, by the same numbers and with
//! the same values.

use super::{Ordered, Scribe, application, draw, organization, provider};
use crate::generate::catalogue::NOTES;
use crate::generate::facility::System;
use crate::generate::fhir::codes::{category, interpretation, section};
use crate::generate::fhir::datatypes::{Unit, coded, unit};
use crate::generate::fhir::id::{Id, Kind};
use crate::generate::fhir::pen::Pen;
use crate::generate::outcome::{Finding, Outcome, Report, Value, outcome};
use crate::generate::values::Coded;
use crate::generate::world::{OrderKind, Service, World};
use hl7_model::Release;

const NARRATIVE: Coded<'static> = coded("LN", "18782-3", "Radiology Study observation (narrative)");
const PLACER: (&str, &str) = ("PLAC", "Placer Identifier");
const FILLER: (&str, &str) = ("FILL", "Filler Identifier");
const HIGH_POWER_FIELD: Unit = unit("/[HPF]");
const ONE: Unit = Unit {
    text: "",
    ucum: "1",
};

/// What the resources of one item of an order share.
struct About<'a> {
    ordered: &'a Ordered,
    at: usize,
    service: Service,
    /// Systems of the placer's and the filler's numbers.
    systems: (String, String),
    subject: Id,
    encounter: Id,
    request: Id,
    report: Id,
}

impl About<'_> {
    /// The resource of a finding, by position.
    fn result(&self, at: usize) -> Id {
        Id::new(
            Kind::Observation,
            1 << 60 | self.report.number << 6 | at as u64 & 63,
        )
    }

    fn laboratory(&self) -> bool {
        self.ordered.order.kind == OrderKind::Laboratory
    }

    fn status(&self) -> &'static str {
        match self.ordered.order.status {
            "P" => "preliminary",
            "C" => "corrected",
            _ => "final",
        }
    }

    /// How often it was reported.
    fn version(&self) -> u64 {
        if self.ordered.order.status == "C" {
            2
        } else {
            1
        }
    }
}

impl Scribe {
    /// The items of an order, with what came of them.
    pub(in crate::generate::fhir) fn order(&mut self, world: &World, ordered: &Ordered) {
        self.at(world, ordered.facility);
        let order = &ordered.order;
        let Some(facility) = world.facilities.get(ordered.facility) else {
            return;
        };
        let systems = (
            application(ordered.facility, System::Orders),
            application(ordered.facility, order.filled_by()),
        );
        for at in 0..order.count {
            let (Some(service), Some(item)) = (order.service(at), order.items.get(at)) else {
                continue;
            };
            let about = About {
                ordered,
                at,
                service,
                systems: systems.clone(),
                subject: Id::new(Kind::Patient, u64::from(ordered.patient)),
                encounter: Id::new(Kind::Encounter, u64::from(ordered.visit)),
                request: Id::new(Kind::ServiceRequest, u64::from(order.placer) + at as u64),
                report: Id::new(Kind::DiagnosticReport, u64::from(item.filler)),
            };
            self.request(world, &about);
            if ordered.issued.is_some() {
                let release = facility.sender(order.filled_by()).release;
                self.report(world, &about, release);
            }
        }
    }

    fn request(&mut self, world: &World, about: &About<'_>) {
        let ordered = about.ordered;
        let order = &ordered.order;
        let doctor = provider(world, ordered.facility, order.provider);
        self.write(about.request, Some(ordered.patient), |pen| {
            let r5 = pen.r5();
            let (placer, filler) = order.numbers(about.at);
            pen.meta(1, ordered.last, &[]);
            if draw(about.request.number, 200, 6) == 0 {
                pen.narrative(&[about.service.name]);
            }
            pen.list("identifier", |pen| {
                pen.identifier("", PLACER, &about.systems.0, &placer, |_| {});
                if ordered.issued.is_some() || ordered.cancelled {
                    pen.identifier("", FILLER, &about.systems.1, &filler, |_| {});
                }
            });
            pen.object("requisition", |pen| {
                pen.text("system", &about.systems.0);
                pen.text("value", &order.group());
            });
            pen.text(
                "status",
                match (ordered.cancelled, ordered.issued, order.status) {
                    (true, ..) => "revoked",
                    (_, None, _) | (_, _, "P") => "active",
                    _ => "completed",
                },
            );
            pen.text("intent", "order");
            pen.concepts(
                "category",
                &[match about.laboratory() {
                    true => coded("SCT", "108252007", "Laboratory procedure"),
                    false => coded("SCT", "363679005", "Imaging"),
                }],
                "",
            );
            pen.text("priority", if order.urgent { "stat" } else { "routine" });
            let codes = services(&about.service);
            if r5 {
                pen.object("code", |pen| {
                    pen.concept("concept", &codes, about.service.name)
                });
            } else {
                pen.concept("code", &codes, about.service.name);
            }
            pen.reference("subject", about.subject);
            pen.reference("encounter", about.encounter);
            pen.date_time("occurrenceDateTime", order.collected);
            pen.date_time("authoredOn", order.ordered);
            pen.provider("requester", doctor);
            pen.references("performer", organization(ordered.facility));
        });
    }

    fn report(&mut self, world: &World, about: &About<'_>, release: Release) {
        let ordered = about.ordered;
        let outcome = outcome(&ordered.order, about.at, ordered.patient, release);
        for (at, finding) in outcome.findings.iter().enumerate() {
            self.result(world, about, &outcome, at, finding);
        }
        if let Some(report) = &outcome.report {
            self.picture(world, about, report);
        }
        let reader = provider(world, ordered.facility, ordered.order.provider + 11);
        self.write(about.report, Some(ordered.patient), |pen| {
            pen.meta(about.version(), ordered.last, &[]);
            if draw(about.report.number, 200, 6) == 0 {
                pen.narrative(&[about.service.name, ": ", about.status()]);
            }
            let specimen = specimen(pen, about);
            identifiers(pen, about, true);
            pen.references("basedOn", about.request);
            pen.text("status", about.status());
            pen.concepts("category", &[section(about.service.section)], "");
            pen.concept("code", &services(&about.service), about.service.name);
            pen.reference("subject", about.subject);
            pen.reference("encounter", about.encounter);
            pen.date_time("effectiveDateTime", ordered.order.collected);
            pen.instant("issued", ordered.last);
            pen.references("performer", organization(ordered.facility));
            pen.providers("resultsInterpreter", reader);
            if specimen {
                pen.one("specimen", |pen| pen.text("reference", "#specimen"));
            }
            pen.list("result", |pen| {
                for at in 0..outcome
                    .findings
                    .len()
                    .max(usize::from(outcome.report.is_some()))
                {
                    pen.reference_item(about.result(at));
                }
            });
            if let Some(report) = &outcome.report {
                let [first, second, third] = report.lines;
                pen.texts("conclusion", &[first, "\n", second, "\n", third]);
            } else if let Some(draw) = outcome.note {
                pen.text("conclusion", note(draw));
            }
        });
    }

    fn result(
        &mut self,
        world: &World,
        about: &About<'_>,
        outcome: &Outcome,
        at: usize,
        finding: &Finding,
    ) {
        let ordered = about.ordered;
        let technician = provider(world, ordered.facility, ordered.order.provider + 11);
        if let Value::Number(value, range) = finding.value {
            self.measured = Some((finding.code.code, value, range.places));
        }
        let id = about.result(at);
        self.write(id, Some(ordered.patient), |pen| {
            pen.meta(about.version(), ordered.last, &[]);
            if draw(id.number, 200, 12) == 0 {
                pen.narrative(&[finding.code.text]);
            }
            identifiers(pen, about, false);
            pen.references("basedOn", about.request);
            pen.text("status", about.status());
            pen.concepts("category", &[category("laboratory")], "");
            pen.concept("code", &[finding.code], finding.code.text);
            pen.reference("subject", about.subject);
            pen.reference("encounter", about.encounter);
            pen.date_time("effectiveDateTime", ordered.order.collected);
            pen.instant("issued", ordered.last);
            pen.list("performer", |pen| {
                pen.reference_item(organization(ordered.facility));
                if ordered.order.urgent
                    && let Some((id, _)) = technician
                {
                    pen.reference_item(id);
                }
            });
            value(pen, finding);
            if !finding.flag.is_empty() {
                pen.concepts("interpretation", &[interpretation(finding.flag)], "");
            }
            if let Some(draw) = finding.note {
                pen.one("note", |pen| pen.text("text", note(draw)));
            }
            reference_range(pen, finding);
            if finding.sub_id > 0 && at > 0 {
                // What an organism is susceptible to is found on the organism.
                let first = outcome
                    .findings
                    .iter()
                    .position(|first| first.sub_id == finding.sub_id);
                pen.list("derivedFrom", |pen| {
                    pen.reference_item(about.result(first.unwrap_or(0)))
                });
            }
        });
    }

    /// A radiologist's words.
    fn picture(&mut self, world: &World, about: &About<'_>, report: &Report) {
        let ordered = about.ordered;
        let reader = provider(world, ordered.facility, ordered.order.provider + 11);
        self.write(about.result(0), Some(ordered.patient), |pen| {
            pen.meta(about.version(), ordered.last, &[]);
            identifiers(pen, about, false);
            pen.references("basedOn", about.request);
            pen.text("status", about.status());
            pen.concepts("category", &[category("imaging")], "");
            pen.concept("code", &[NARRATIVE], "");
            pen.reference("subject", about.subject);
            pen.reference("encounter", about.encounter);
            pen.date_time("effectiveDateTime", ordered.order.collected);
            pen.instant("issued", ordered.last);
            pen.providers("performer", reader);
            let [first, second, third] = report.lines;
            pen.texts("valueString", &[first, "\n", second, "\n", third]);
        });
    }
}

/// LOINC and the department's own code side by side, as in OBR-4.
fn services(service: &Service) -> [Coded<'static>; 2] {
    let own = "http://example.org/region/CodeSystem/services";
    [
        coded("LN", service.loinc, service.name),
        coded(own, service.local, service.name),
    ]
}

fn note(draw: u64) -> &'static str {
    NOTES[(draw % NOTES.len() as u64) as usize]
}

/// The numbers of OBR-2 and OBR-3.
fn identifiers(pen: &mut Pen, about: &About<'_>, both: bool) {
    let order = &about.ordered.order;
    let (placer, filler) = order.numbers(about.at);
    pen.list("identifier", |pen| {
        if both && order.electronic {
            pen.identifier("", PLACER, &about.systems.0, &placer, |_| {});
        }
        pen.identifier("", FILLER, &about.systems.1, &filler, |_| {});
    });
}

/// Now and then the specimen is told, inside of the report.
fn specimen(pen: &mut Pen, about: &About<'_>) -> bool {
    let (code, text) = about.service.specimen;
    let told = !code.is_empty() && draw(about.report.number, 201, 5) == 0;
    if told {
        pen.one("contained", |pen| {
            pen.text("resourceType", "Specimen");
            pen.text("id", "specimen");
            let table = "http://terminology.hl7.org/CodeSystem/v2-0487";
            pen.concept("type", &[coded(table, code, text)], text);
            pen.object("collection", |pen| {
                pen.date_time("collectedDateTime", about.ordered.order.collected);
            });
        });
    }
    told
}

fn value(pen: &mut Pen, finding: &Finding) {
    match finding.value {
        Value::Number(value, range) => {
            pen.quantity("valueQuantity", value, range.places, unit(range.unit));
        }
        Value::Bounded(sign, value, range) => {
            pen.bounded("valueQuantity", sign, value, range.places, unit(range.unit));
        }
        Value::Counts(low, high) => pen.object("valueRange", |pen| {
            pen.quantity("low", low, 0, HIGH_POWER_FIELD);
            pen.quantity("high", high, 0, HIGH_POWER_FIELD);
        }),
        Value::Titer(titer) => pen.object("valueRatio", |pen| {
            pen.quantity("numerator", 1, 0, ONE);
            pen.quantity("denominator", titer, 0, ONE);
        }),
        Value::Text(text) | Value::Susceptibility(text) => pen.text("valueString", text),
        Value::Code(code) => pen.concept("valueCodeableConcept", &[code], code.text),
    }
}

fn reference_range(pen: &mut Pen, finding: &Finding) {
    match finding.value {
        Value::Number(_, range) => pen.one("referenceRange", |pen| {
            pen.quantity("low", range.low, range.places, unit(range.unit));
            pen.quantity("high", range.high, range.places, unit(range.unit));
        }),
        Value::Counts(..) => pen.one("referenceRange", |pen| {
            pen.quantity("high", 5, 0, HIGH_POWER_FIELD);
            pen.text("text", "0-5");
        }),
        _ => {}
    }
}
