//! AllergyIntolerance: what AL1 tells.

use super::{Person, Scribe, draw, provider};
use crate::generate::catalogue::ALLERGIES;
use crate::generate::fhir::datatypes::{Precision, coded};
use crate::generate::fhir::id::{Id, Kind};
use crate::generate::moment::DAY;
use crate::generate::values::Coded;
use crate::generate::world::World;

const CLINICAL: &str = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";
const VERIFICATION: &str = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification";

impl Scribe {
    pub(super) fn allergies(&mut self, world: &World, person: &Person) {
        let patient = &person.patient;
        let number = u64::from(patient.number);
        let subject = Id::new(Kind::Patient, number);
        let doctor = provider(world, patient.home, patient.doctor());
        for at in patient.allergies() {
            let Some(allergy) = ALLERGIES.get(at) else {
                continue;
            };
            let key = number * 16 + at as u64;
            self.write(
                Id::new(Kind::AllergyIntolerance, key),
                Some(patient.number),
                |pen| {
                    let r5 = pen.r5();
                    pen.meta(1, person.first, &[]);
                    if draw(key, 200, 3) == 0 {
                        pen.narrative(&["Allergy to ", allergy.text, ": ", allergy.reaction]);
                    }
                    pen.concept("clinicalStatus", &[coded(CLINICAL, "active", "Active")], "");
                    pen.concept(
                        "verificationStatus",
                        &[coded(VERIFICATION, "confirmed", "Confirmed")],
                        "",
                    );
                    if r5 {
                        let system = "http://hl7.org/fhir/allergy-intolerance-type";
                        pen.concept("type", &[coded(system, "allergy", "Allergy")], "");
                    } else {
                        pen.text("type", "allergy");
                    }
                    pen.list("category", |pen| {
                        pen.entry(match allergy.kind {
                            "DA" => "medication",
                            "FA" => "food",
                            _ => "environment",
                        });
                    });
                    pen.text(
                        "criticality",
                        if allergy.severity == "SV" {
                            "high"
                        } else {
                            "low"
                        },
                    );
                    let own = Coded {
                        code: allergy.code,
                        text: allergy.text,
                        system: "http://example.org/region/CodeSystem/allergens",
                    };
                    pen.concept("code", &[own], allergy.text);
                    pen.reference("patient", subject);
                    // Of most, people know the year.
                    let since = patient.birth
                        + draw(
                            key,
                            201,
                            (person.first.div_euclid(DAY) - patient.birth).max(1) as u64,
                        ) as i64;
                    let known = if draw(key, 202, 4) == 0 {
                        Precision::Month
                    } else {
                        Precision::Year
                    };
                    pen.date("onsetDateTime", since, known);
                    pen.date_time("recordedDate", person.first);
                    if !r5 {
                        pen.provider("recorder", doctor);
                    }
                    pen.one("reaction", |pen| {
                        pen.list("manifestation", |pen| {
                            pen.item(|pen| match r5 {
                                true => pen.concept("concept", &[], allergy.reaction),
                                false => pen.text("text", allergy.reaction),
                            });
                        });
                        pen.text(
                            "severity",
                            match allergy.severity {
                                "SV" => "severe",
                                "MO" => "moderate",
                                _ => "mild",
                            },
                        );
                    });
                },
            );
        }
    }
}
