//! From what happened to the bytes of resources: one file per type, or per types that always come together.

mod allergy;
mod encounter;
mod immunization;
mod laboratory;
mod medication;
mod patient;
mod region;
mod survey;
mod vitals;

use super::FhirRelease;
use super::dirt::{QUIRKS, Soil};
use super::id::{Id, Kind};
use super::pen::Pen;
use super::shelf::{Plan, Shelf};
use super::tally::{Measured, Tally};
use crate::generate::Error;
use crate::generate::facility::{Spot, System};
use crate::generate::moment::Moment;
use crate::generate::patient::Patient;
use crate::generate::random::fixed;
use crate::generate::values::Person as Provider;
use crate::generate::visit::Visit;
use crate::generate::world::{Order, World};
use std::collections::BTreeSet;

/// What is known of a patient.
#[derive(Debug)]
pub(super) struct Person {
    pub(super) patient: Patient,
    first: Moment,
    last: Moment,
    changes: u64,
    /// Facilities that gave a number, as bits by position.
    facilities: u32,
    /// Numbers given by mistake, with the facility.
    mistaken: Vec<(usize, u32)>,
}

impl Person {
    pub(super) fn new(patient: &Patient, facility: usize, now: Moment) -> Person {
        let mut person = Person {
            patient: patient.clone(),
            first: now,
            last: now,
            changes: 0,
            facilities: 0,
            mistaken: Vec::new(),
        };
        person.seen(patient, facility, now);
        person
    }

    /// The patient was seen again.
    pub(super) fn seen(&mut self, patient: &Patient, facility: usize, now: Moment) {
        self.patient.clone_from(patient);
        self.last = now;
        self.changes += 1;
        match patient.alias {
            Some(alias) => self.mistaken(facility, alias),
            None => self.facilities |= 1 << facility.min(31),
        }
    }

    /// A number was given by mistake.
    pub(super) fn mistaken(&mut self, facility: usize, alias: u32) {
        if !self.mistaken.contains(&(facility, alias)) {
            self.mistaken.push((facility, alias));
        }
    }
}

/// What is known of a visit.
#[derive(Debug)]
pub(super) struct Stay {
    pub(super) visit: Visit,
    /// When it was called off.
    pub(super) cancelled: Option<Moment>,
    patient: Patient,
    /// Where the patient was, since when.
    path: Vec<(Spot, Moment)>,
    /// Of which class the visit was, since when.
    classes: Vec<(&'static str, Moment)>,
    /// When height and weight were told.
    measured: Option<Moment>,
    last: Moment,
    changes: u64,
}

impl Stay {
    pub(super) fn new(visit: &Visit, patient: &Patient, now: Moment, measured: bool) -> Stay {
        let mut stay = Stay {
            visit: visit.clone(),
            cancelled: None,
            patient: patient.clone(),
            path: vec![(visit.spot, visit.began)],
            classes: vec![(visit.class, visit.began)],
            measured: None,
            last: now,
            changes: 0,
        };
        stay.follow(visit, patient, now, measured);
        stay
    }

    /// Something happened in it.
    pub(super) fn follow(&mut self, visit: &Visit, patient: &Patient, now: Moment, measured: bool) {
        if visit.class == "I" && self.visit.class == "P" {
            // What was planned begins.
            self.path = vec![(visit.spot, visit.began)];
            self.classes = vec![("P", self.visit.began)];
        }
        if self
            .path
            .last()
            .is_some_and(|(spot, _)| *spot != visit.spot)
        {
            self.path.push((visit.spot, now));
        }
        if self
            .classes
            .last()
            .is_some_and(|(class, _)| *class != visit.class)
        {
            self.classes.push((visit.class, now));
        }
        if measured && visit.class == "I" && self.measured.is_none() {
            self.measured = Some(now);
            self.patient.clone_from(patient);
        }
        self.visit.clone_from(visit);
        self.last = now;
        self.changes += 1;
        if visit.cancelled {
            self.cancelled.get_or_insert(now);
        }
    }

    /// When it ended, or was last heard of.
    fn until(&self) -> Moment {
        self.visit.ended.unwrap_or(self.last).max(self.visit.began)
    }

    fn id(&self) -> Id {
        Id::new(Kind::Encounter, u64::from(self.visit.number))
    }

    fn subject(&self) -> Id {
        Id::new(Kind::Patient, u64::from(self.patient.number))
    }
}

/// What is known of an order.
#[derive(Debug)]
pub(super) struct Ordered {
    pub(super) order: Order,
    /// When its results were last told.
    pub(super) issued: Option<Moment>,
    visit: u32,
    facility: usize,
    patient: u32,
    last: Moment,
    cancelled: bool,
}

impl Ordered {
    pub(super) fn new(
        order: &Order,
        visit: &Visit,
        patient: &Patient,
        now: Moment,
        cancelled: bool,
    ) -> Ordered {
        Ordered {
            order: order.clone(),
            issued: None,
            visit: visit.number,
            facility: visit.facility,
            patient: patient.number,
            last: now,
            cancelled,
        }
    }
}

/// Writes resources and puts them on the shelf.
#[derive(Debug)]
pub(super) struct Scribe {
    pub(super) tally: Tally,
    pen: Pen,
    shelf: Shelf,
    soil: Soil,
    /// The types that are wanted, as bits.
    wanted: u32,
    /// The places that somebody was at.
    spots: BTreeSet<(usize, Spot)>,
    /// The number that the observation at hand is about.
    measured: Measured,
    failed: Option<Error>,
}

/// Bytes that a person, a visit and an order mostly come to.
const USUAL: [(Kind, [u64; 3]); 9] = [
    (Kind::Patient, [3000, 0, 0]),
    (Kind::Coverage, [800, 0, 0]),
    (Kind::AllergyIntolerance, [500, 0, 0]),
    (Kind::Encounter, [0, 2500, 0]),
    (Kind::Condition, [0, 1300, 0]),
    (Kind::MedicationRequest, [0, 1500, 0]),
    (Kind::ServiceRequest, [0, 0, 2000]),
    (Kind::DiagnosticReport, [0, 0, 2200]),
    (Kind::Observation, [500, 7000, 9000]),
];

impl Scribe {
    pub(super) fn new(plan: Plan) -> Result<Scribe, Error> {
        let wanted = match plan.kinds.as_slice() {
            [] => u32::MAX,
            kinds => kinds.iter().fold(0, |bits, kind| bits | 1 << *kind as u32),
        };
        Ok(Scribe {
            tally: Tally::default(),
            pen: Pen::new(plan.seed, plan.release, plan.bundled()),
            soil: Soil::new(plan.seed, plan.dirt, plan.bundled()),
            shelf: Shelf::new(plan)?,
            wanted,
            spots: BTreeSet::new(),
            measured: None,
            failed: None,
        })
    }

    /// What went wrong since the last time.
    pub(super) fn check(&mut self) -> Result<(), Error> {
        self.failed.take().map_or(Ok(()), Err)
    }

    /// Bytes written.
    pub(super) fn bytes(&self) -> u64 {
        self.shelf.bytes()
    }

    /// Bytes still to be written for so many people, visits and orders, as it mostly comes.
    pub(super) fn pending(&self, people: u64, stays: u64, orders: u64) -> u64 {
        let wanted = USUAL.iter().filter(|(kind, _)| self.wants(*kind));
        wanted
            .map(|(_, [person, stay, order])| person * people + stay * stays + order * orders)
            .sum()
    }

    /// Ends all files.
    pub(super) fn close(mut self) -> Result<Tally, Error> {
        self.check()?;
        let mut tally = self.tally;
        self.shelf.close(&mut self.soil, &mut tally)?;
        Ok(tally)
    }

    fn wants(&self, kind: Kind) -> bool {
        self.wanted & 1 << kind as u32 != 0
    }

    /// Whether the release is R5 or a later one.
    fn r5(&self) -> bool {
        self.pen.release >= FhirRelease::R5
    }

    /// Writes one resource of a patient or, without one, of the region.
    fn write(&mut self, id: Id, owner: Option<u32>, write: impl FnOnce(&mut Pen)) {
        let measured = self.measured.take();
        if !self.wants(id.kind) || self.failed.is_some() {
            return;
        }
        self.pen.resource(id, write);
        let struck = self.soil.strike(&mut self.pen.out);
        self.tally.add(id.kind, struck, measured);
        // What is rejected anyhow is not counted, and cannot be lost.
        let counted = struck
            .and_then(|at| QUIRKS.get(at))
            .is_none_or(|quirk| quirk.rejects == 0);
        let put = self.shelf.put(
            id.kind,
            owner,
            &self.pen.out,
            counted.then_some((id.kind, measured)),
            &mut self.soil,
            &mut self.tally,
        );
        if let Err(error) = put {
            self.failed = Some(error);
        }
    }

    /// Takes the clock of a facility.
    fn at(&mut self, world: &World, facility: usize) {
        let offset = world.facilities.get(facility).map_or(0, |facility| {
            facility.sender(System::Registration).hand.offset
        });
        self.pen.offset = offset;
    }
}

/// A fixed draw in `0..n` for a number and a purpose.
fn draw(number: u64, purpose: u64, n: u64) -> u64 {
    (fixed(number, purpose) >> 16) % n.max(1)
}

/// The system of a facility's numbers of patients, visits and accounts.
fn authority(world: &World, facility: usize) -> String {
    let oid = world
        .facilities
        .get(facility)
        .map_or("", |facility| facility.authority.oid.as_str());
    format!("urn:oid:{oid}")
}

/// The system of a department's numbers. Old releases of HL7 v2 leave it out of their messages.
fn application(facility: usize, system: System) -> String {
    let (facility, system) = (facility + 1, system as usize + 1);
    format!("urn:oid:2.16.840.1.113883.19.4.{facility}.{system}")
}

/// A facility as an organization.
fn organization(facility: usize) -> Id {
    Id::new(Kind::Organization, facility as u64 + 1)
}

/// A provider of a facility, and the resource of that provider.
fn provider(world: &World, facility: usize, at: usize) -> Option<(Id, &Provider)> {
    let providers = &world.facilities.get(facility)?.providers;
    let at = at % providers.len().max(1);
    Some((practitioner(facility, at), providers.get(at)?))
}

fn practitioner(facility: usize, at: usize) -> Id {
    Id::new(Kind::Practitioner, facility as u64 * 1000 + at as u64)
}

impl Pen {
    /// A reference to a provider.
    fn provider(&mut self, name: &str, provider: Option<(Id, &Provider)>) {
        if let Some((id, person)) = provider {
            let title = person.name().title;
            let space = if title.is_empty() { "" } else { " " };
            self.reference_to(name, id, &[title, space, person.given, " ", person.family]);
        }
    }

    /// A list of one reference to a provider.
    fn providers(&mut self, name: &str, provider: Option<(Id, &Provider)>) {
        self.list(name, |pen| {
            if let Some((id, _)) = provider {
                pen.reference_item(id);
            }
        });
    }
}
