//! Immunization: what VXU tells, one resource for each RXA.

use super::{Scribe, application, draw, provider};
use crate::generate::dose::{Dose, eligibility};
use crate::generate::facility::System;
use crate::generate::fhir::datatypes::{Precision, Unit, coded};
use crate::generate::fhir::id::{Id, Kind};
use crate::generate::patient::Patient;
use crate::generate::world::World;

const MILLILITRE: Unit = Unit {
    text: "mL",
    ucum: "mL",
};

impl Scribe {
    pub(in crate::generate::fhir) fn immunization(
        &mut self,
        world: &World,
        facility: usize,
        patient: &Patient,
        dose: &Dose,
    ) {
        self.at(world, facility);
        let number = u64::from(dose.number);
        let vaccine = dose.vaccine;
        let system = application(facility, System::Immunizations);
        let site = super::region::campus(facility);
        self.spots.insert((facility, super::region::ANYWHERE));
        let (doctor, nurse) = (
            provider(world, facility, dose.doctor()),
            provider(world, facility, dose.nurse()),
        );
        self.write(
            Id::new(Kind::Immunization, number),
            Some(patient.number),
            |pen| {
                let r5 = pen.r5();
                pen.meta(1, world.now(), &[]);
                if draw(number, 200, 4) == 0 {
                    let said = if dose.refused { " refused" } else { " given" };
                    pen.narrative(&[vaccine.name, said]);
                }
                pen.list("identifier", |pen| {
                    let (placer, filler) =
                        (("PLAC", "Placer Identifier"), ("FILL", "Filler Identifier"));
                    pen.identifier("", placer, &system, &dose.placer(), |_| {});
                    pen.identifier("", filler, &system, &dose.filler(), |_| {});
                });
                pen.text(
                    "status",
                    if dose.refused {
                        "not-done"
                    } else {
                        "completed"
                    },
                );
                if dose.refused {
                    let reason = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
                    pen.concept(
                        "statusReason",
                        &[coded(reason, "PATOBJ", "patient objection")],
                        "Parental decision",
                    );
                }
                pen.concept(
                    "vaccineCode",
                    &[coded("CVX", vaccine.cvx, vaccine.name)],
                    vaccine.name,
                );
                let maker = coded("MVX", vaccine.maker.0, vaccine.maker.1);
                if r5 && !dose.refused {
                    pen.object("manufacturer", |pen| pen.concept("concept", &[maker], ""));
                }
                pen.reference("patient", Id::new(Kind::Patient, u64::from(patient.number)));
                pen.date_time("occurrenceDateTime", dose.given);
                if !r5 {
                    pen.date_time("recorded", world.now());
                }
                pen.flag("primarySource", true);
                pen.reference("location", site);
                if !dose.refused {
                    if !r5 {
                        pen.object("manufacturer", |pen| pen.text("display", maker.text));
                    }
                    pen.text("lotNumber", &dose.lot());
                    pen.date("expirationDate", dose.expires(), Precision::Day);
                    if !vaccine.site.0.is_empty() {
                        let site = "http://terminology.hl7.org/CodeSystem/v2-0163";
                        pen.concept(
                            "site",
                            &[coded(site, vaccine.site.0, vaccine.site.1)],
                            vaccine.site.1,
                        );
                    }
                    let route = "http://terminology.hl7.org/CodeSystem/v2-0162";
                    pen.concept(
                        "route",
                        &[coded(route, vaccine.route.0, vaccine.route.1)],
                        vaccine.route.1,
                    );
                    pen.quantity("doseQuantity", vaccine.amount, 2, MILLILITRE);
                }
                let function = "http://terminology.hl7.org/CodeSystem/v2-0443";
                pen.list("performer", |pen| {
                    pen.item(|pen| {
                        pen.concept(
                            "function",
                            &[coded(function, "OP", "Ordering Provider")],
                            "",
                        );
                        pen.provider("actor", doctor);
                    });
                    pen.item(|pen| {
                        pen.concept(
                            "function",
                            &[coded(function, "AP", "Administering Provider")],
                            "",
                        );
                        pen.provider("actor", nurse);
                    });
                });
                if let Some((code, text)) =
                    eligibility(patient, world.now()).filter(|_| !dose.refused)
                {
                    let table = "http://terminology.hl7.org/CodeSystem/v2-0064";
                    let eligible = [coded(table, code, text)];
                    if r5 {
                        pen.one("programEligibility", |pen| {
                            pen.concept("program", &[], "Vaccines for Children");
                            pen.concept("programStatus", &eligible, "");
                        });
                    } else {
                        pen.concepts("programEligibility", &eligible, "");
                    }
                }
                if draw(number, 201, 3) == 0 && !dose.refused {
                    let dose = 1 + draw(number, 202, 3) as i64;
                    pen.one("protocolApplied", |pen| {
                        pen.text("series", "Routine schedule");
                        if r5 {
                            pen.text(
                                "doseNumber",
                                ["1", "2", "3"].get(dose as usize - 1).unwrap_or(&"1"),
                            );
                        } else {
                            pen.number("doseNumberPositiveInt", dose);
                        }
                    });
                }
            },
        );
    }
}
