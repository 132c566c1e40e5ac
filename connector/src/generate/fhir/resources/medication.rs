//! MedicationRequest: what was prescribed for the diagnoses of a visit. No message of ours tells of it.

use super::encounter::condition;
use super::{Scribe, Stay, draw, provider};
use crate::generate::catalogue::{MEDICINES, Medicine};
use crate::generate::fhir::datatypes::{Unit, coded, unit};
use crate::generate::fhir::id::{Id, Kind};
use crate::generate::fhir::pen::Pen;
use crate::generate::moment::DAY;
use crate::generate::short::Short;
use crate::generate::values::Coded;
use crate::generate::world::World;

const DAYS: Unit = Unit {
    text: "days",
    ucum: "d",
};

impl Scribe {
    /// One for each medicine that fits a diagnosis.
    pub(super) fn prescriptions(&mut self, world: &World, stay: &Stay) {
        for (at, diagnosis) in stay.visit.diagnoses().enumerate() {
            let fits = |medicine: &&Medicine| medicine.indications.contains(&diagnosis.icd10);
            for (index, medicine) in MEDICINES.iter().filter(fits).enumerate() {
                self.prescription(world, stay, (at, index), medicine);
            }
        }
    }

    fn prescription(
        &mut self,
        world: &World,
        stay: &Stay,
        at: (usize, usize),
        medicine: &'static Medicine,
    ) {
        let visit = &stay.visit;
        let number = u64::from(visit.number) * 16 + at.0 as u64 * 4 + at.1 as u64;
        let prescriber = provider(world, visit.facility, visit.attending);
        self.write(
            Id::new(Kind::MedicationRequest, number),
            Some(stay.patient.number),
            |pen| {
                let (r5, authored) = (
                    pen.r5(),
                    visit.ended.unwrap_or(visit.began).max(visit.began),
                );
                let code = coded("RXN", medicine.rxnorm, medicine.name);
                let contained = draw(number, 201, 6) == 0;
                pen.meta(1, stay.last, &[]);
                if draw(number, 200, 4) == 0 {
                    pen.narrative(&[medicine.name]);
                }
                if contained {
                    pen.one("contained", |pen| {
                        pen.text("resourceType", "Medication");
                        pen.text("id", "medication");
                        pen.concept("code", &[code], medicine.name);
                        pen.text("status", "active");
                    });
                }
                pen.list("identifier", |pen| {
                    pen.identifier(
                        "",
                        ("PLAC", "Placer Identifier"),
                        "http://example.org/region/prescriptions",
                        &Short::tagged("RX", number, 9),
                        |_| {},
                    );
                });
                let over = medicine.days <= 28 && stay.last > authored + medicine.days * DAY;
                pen.text("status", if over { "completed" } else { "active" });
                pen.text("intent", "order");
                let category = "http://terminology.hl7.org/CodeSystem/medicationrequest-category";
                pen.concepts(
                    "category",
                    &[match visit.class {
                        "I" => coded(category, "discharge", "Discharge"),
                        _ => coded(category, "outpatient", "Outpatient"),
                    }],
                    "",
                );
                what(pen, code, medicine.name, contained);
                pen.reference("subject", stay.subject());
                pen.reference("encounter", stay.id());
                pen.date_time("authoredOn", authored);
                pen.provider("requester", prescriber);
                if r5 {
                    pen.codeable_reference("reason", condition(stay, at.0));
                } else {
                    pen.references("reasonReference", condition(stay, at.0));
                }
                pen.one("dosageInstruction", |pen| dosage(pen, medicine));
                pen.object("dispenseRequest", |pen| {
                    pen.number("numberOfRepeatsAllowed", i64::from(medicine.days > 28) * 3);
                    pen.quantity(
                        "quantity",
                        medicine.dose.0 * medicine.daily * medicine.days,
                        1,
                        Unit {
                            text: medicine.dose.1,
                            ucum: "",
                        },
                    );
                    pen.quantity("expectedSupplyDuration", medicine.days, 0, DAYS);
                });
            },
        );
    }
}

/// A concept, or a reference to what is contained.
fn what(pen: &mut Pen, code: Coded<'_>, text: &str, contained: bool) {
    let inside = |pen: &mut Pen| pen.text("reference", "#medication");
    match (pen.r5(), contained) {
        (false, false) => pen.concept("medicationCodeableConcept", &[code], text),
        (false, true) => pen.object("medicationReference", inside),
        (true, false) => pen.object("medication", |pen| pen.concept("concept", &[code], text)),
        (true, true) => pen.object("medication", |pen| pen.object("reference", inside)),
    }
}

fn dosage(pen: &mut Pen, medicine: &Medicine) {
    let times = ["", "once", "twice", "three times", "four times"];
    let times = times.get(medicine.daily as usize).copied().unwrap_or("");
    let needed = if medicine.as_needed { " as needed" } else { "" };
    pen.number("sequence", 1);
    pen.texts("text", &[times, " a day", needed]);
    pen.object("timing", |pen| {
        pen.object("repeat", |pen| {
            pen.number("frequency", medicine.daily);
            pen.number("period", 1);
            pen.text("periodUnit", "d");
        });
    });
    if medicine.as_needed {
        let name = if pen.r5() {
            "asNeeded"
        } else {
            "asNeededBoolean"
        };
        pen.flag(name, true);
    }
    pen.concept(
        "route",
        &[coded("SCT", medicine.route.0, medicine.route.1)],
        "",
    );
    pen.one("doseAndRate", |pen| {
        let kind = "http://terminology.hl7.org/CodeSystem/dose-rate-type";
        pen.concept("type", &[coded(kind, "ordered", "Ordered")], "");
        let dose = Unit {
            text: medicine.dose.1,
            ..unit("")
        };
        pen.quantity("doseQuantity", medicine.dose.0, 1, dose);
    });
}
