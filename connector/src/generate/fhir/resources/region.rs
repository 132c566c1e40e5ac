//! Organization, Practitioner and Location: the region itself, and of its places those where somebody was.

use super::{Scribe, application, authority, organization, practitioner};
use crate::generate::facility::{Facility, Spot, System};
use crate::generate::fhir::codes::PHYSICAL;
use crate::generate::fhir::datatypes::coded;
use crate::generate::fhir::id::{Id, Kind};
use crate::generate::fhir::pen::Pen;
use crate::generate::lists::{FEMALE, PLANS, TOWNS};
use crate::generate::moment::{DAY, Moment, day_of};
use crate::generate::random::fixed;
use crate::generate::short::Short;
use crate::generate::values::Address;
use crate::generate::world::World;

/// A facility as such, and no spot of it.
pub(super) const ANYWHERE: Spot = Spot {
    ward: u16::MAX,
    bed: 0,
};

/// Room for the places of a facility.
const PLACES: u64 = 100_000;

/// A facility as a place.
pub(super) fn campus(facility: usize) -> Id {
    Id::new(Kind::Location, facility as u64 * PLACES)
}

fn ward(facility: usize, spot: Spot) -> Id {
    let number = facility as u64 * PLACES + (u64::from(spot.ward) + 1) * 200;
    Id::new(Kind::Location, number)
}

/// A bed or a room.
pub(super) fn place(facility: usize, spot: Spot) -> Id {
    let Id { kind, number } = ward(facility, spot);
    Id::new(kind, number + u64::from(spot.bed) + 1)
}

const ORGANIZATION: &str = "http://terminology.hl7.org/CodeSystem/organization-type";
/// When the region was entered.
const ENTERED: Moment = day_of(2019, 3, 4) * DAY;

impl Scribe {
    /// Organizations, providers, and the places that were used.
    pub(in crate::generate::fhir) fn region(&mut self, world: &World) {
        for (at, facility) in world.facilities.iter().enumerate() {
            self.at(world, at);
            self.hospital(world, at, facility);
            for (index, _) in facility.providers.iter().enumerate() {
                self.practitioner(at, facility, index);
            }
        }
        for (at, (number, name, _)) in PLANS.iter().enumerate() {
            self.write(Id::new(Kind::Organization, 2000 + at as u64), None, |pen| {
                pen.meta(1, ENTERED, &[]);
                pen.list("identifier", |pen| {
                    let system = "http://example.org/region/payers";
                    pen.identifier(
                        "",
                        ("NIIP", "National Insurance Payor Identifier (Payor)"),
                        system,
                        number,
                        |_| {},
                    );
                });
                pen.flag("active", true);
                pen.concepts("type", &[coded(ORGANIZATION, "pay", "Payer")], "");
                pen.text("name", name);
            });
        }
        self.places(world);
    }

    fn hospital(&mut self, world: &World, at: usize, facility: &Facility) {
        self.write(organization(at), None, |pen| {
            pen.meta(1, ENTERED, &[]);
            pen.narrative(&["Hospital ", facility.code]);
            pen.list("identifier", |pen| {
                pen.identifier(
                    "official",
                    ("XX", "Organization identifier"),
                    "urn:ietf:rfc:3986",
                    &authority(world, at),
                    |_| {},
                );
            });
            pen.flag("active", true);
            pen.concepts(
                "type",
                &[coded(ORGANIZATION, "prov", "Healthcare Provider")],
                "",
            );
            pen.texts("name", &["Hospital ", facility.code]);
            pen.list("alias", |pen| pen.entry(facility.code));
            if pen.r5() {
                pen.one("contact", |pen| {
                    pen.list("telecom", |pen| {
                        pen.contact("phone", "work", "(555)200-0000")
                    });
                    pen.object("address", |pen| address(pen, at));
                });
            } else {
                pen.list("telecom", |pen| {
                    pen.contact("phone", "work", "(555)200-0000")
                });
                pen.list("address", |pen| pen.item(|pen| address(pen, at)));
            }
        });
    }

    fn practitioner(&mut self, at: usize, facility: &Facility, index: usize) {
        let Some(person) = facility.providers.get(index) else {
            return;
        };
        let id = practitioner(at, index);
        self.write(id, None, |pen| {
            pen.meta(1, ENTERED, &[]);
            pen.list("identifier", |pen| {
                let npi = ("NPI", "National provider identifier");
                pen.identifier(
                    "official",
                    npi,
                    "http://hl7.org/fhir/sid/us-npi",
                    &person.number,
                    |_| {},
                );
            });
            pen.flag("active", true);
            pen.list("name", |pen| pen.human_name("official", &person.name()));
            pen.list("telecom", |pen| {
                let number = Short::tagged("(555)200-", fixed(id.number, 210) % 10_000, 4);
                pen.contact("phone", "work", &number);
            });
            let female = FEMALE.contains(&person.given);
            pen.text("gender", if female { "female" } else { "male" });
            pen.one("qualification", |pen| {
                let degree = "http://terminology.hl7.org/CodeSystem/v2-0360";
                let text = match person.degree {
                    "DO" => "Doctor of Osteopathy",
                    "NP" => "Nurse Practitioner",
                    "RN" => "Registered Nurse",
                    _ => "Doctor of Medicine",
                };
                pen.concept("code", &[coded(degree, person.degree, text)], "");
            });
        });
    }

    /// Every place that somebody was at, with the ward and the hospital around it.
    fn places(&mut self, world: &World) {
        let (mut last, mut around) = (None, None);
        for (at, spot) in std::mem::take(&mut self.spots) {
            let Some(facility) = world.facilities.get(at) else {
                continue;
            };
            self.at(world, at);
            if around != Some(at) {
                around = Some(at);
                let site = application(at, System::Registration);
                self.write(campus(at), None, |pen| {
                    pen.meta(1, ENTERED, &[]);
                    pen.list("identifier", |pen| {
                        pen.item(|pen| {
                            pen.text("system", &site);
                            pen.text("value", facility.code);
                        })
                    });
                    pen.text("status", "active");
                    pen.texts("name", &["Hospital ", facility.code]);
                    pen.text("mode", "instance");
                    pen.object("address", |pen| address(pen, at));
                    form(pen, "si", "Site");
                    pen.object("position", |pen| {
                        // Somewhere in a lake.
                        pen.decimal("longitude", -8_712_300 - at as i64 * 1100, 5);
                        pen.decimal("latitude", 4_391_050 + at as i64 * 1000, 5);
                    });
                    pen.reference("managingOrganization", organization(at));
                });
            }
            if spot == ANYWHERE {
                continue;
            }
            let known = facility.place(spot);
            if last != Some((at, spot.ward)) {
                last = Some((at, spot.ward));
                self.write(ward(at, spot), None, |pen| {
                    pen.meta(1, ENTERED, &[]);
                    pen.text("status", "active");
                    pen.text("name", known.ward);
                    pen.text("mode", "instance");
                    form(pen, "wa", "Ward");
                    pen.reference("managingOrganization", organization(at));
                    pen.reference("partOf", campus(at));
                });
            }
            self.write(place(at, spot), None, |pen| {
                pen.meta(1, ENTERED, &[]);
                pen.text("status", "active");
                let between = if known.bed.is_empty() { "" } else { "-" };
                pen.texts("name", &[known.ward, " ", known.room, between, known.bed]);
                pen.text("mode", "instance");
                if known.bed.is_empty() {
                    form(pen, "ro", "Room");
                } else {
                    form(pen, "bd", "Bed");
                }
                pen.reference("managingOrganization", organization(at));
                pen.reference("partOf", ward(at, spot));
            });
        }
    }
}

/// What a place is like.
fn form(pen: &mut Pen, code: &'static str, text: &'static str) {
    let name = if pen.r5() { "form" } else { "physicalType" };
    pen.concept(name, &[coded(PHYSICAL, code, text)], "");
}

fn address(pen: &mut Pen, facility: usize) {
    let (city, state, area, county) = TOWNS[facility % TOWNS.len()];
    let zip = Short::new().with(area).with_number(facility as u64 + 10, 2);
    let address = Address {
        street: "1 Hospital Way",
        other: "",
        city,
        state,
        zip: &zip,
        kind: "B",
        county,
    };
    pen.address_members("work", &address);
}
