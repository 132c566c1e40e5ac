//! Follows what happens and keeps what is not yet at its end: people, visits, orders. A resource is written once, when
//! nothing more is to come for it, or when the story ends; so a data set holds the last version of each, as an export
//! of a server does, and memory holds only what is going on.

use super::resources::{Ordered, Person, Scribe, Stay};
use super::shelf::Plan;
use super::tally::Tally;
use crate::generate::Error;
use crate::generate::dose::doses;
use crate::generate::messages::{facility_of, has_measures};
use crate::generate::moment::{DAY, HOUR, Moment};
use crate::generate::world::{Letter, Order, Subject, World};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// When a discharge can be called off no more.
const SETTLED: i64 = 4 * HOUR;
/// When a final report is corrected no more.
const UNCHANGED: i64 = 21 * HOUR;
/// When nothing will come of an order any more.
const FORGOTTEN: i64 = 4 * DAY;

/// A visit by its place in the world.
#[derive(Debug)]
enum Slot {
    Empty,
    Open(Box<Stay>),
    /// Written; the number tells a late result from a new visit.
    Written(u32),
}

/// What may be ready to be written.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Due {
    Stay(usize),
    Order(u32),
}

/// The region's chart.
#[derive(Debug)]
pub struct Chart {
    scribe: Scribe,
    people: Vec<Option<Person>>,
    known: u64,
    stays: Vec<Slot>,
    open: u64,
    orders: BTreeMap<u32, Ordered>,
    due: BinaryHeap<Reverse<(Moment, Due)>>,
}

impl Chart {
    /// An empty chart.
    pub fn new(plan: Plan) -> Result<Chart, Error> {
        Ok(Chart {
            scribe: Scribe::new(plan)?,
            people: Vec::new(),
            known: 0,
            stays: Vec::new(),
            open: 0,
            orders: BTreeMap::new(),
            due: BinaryHeap::new(),
        })
    }

    /// Hears of something that a message tells, too.
    pub fn tell(&mut self, world: &World, letter: &Letter) -> Result<(), Error> {
        self.settle(world);
        let Some(facility) = facility_of(world, letter) else {
            return Ok(());
        };
        match &letter.subject {
            Subject::Visit(at) => {
                self.attend(world, *at, has_measures(letter.event.trigger));
            }
            Subject::Document { visit, .. } | Subject::Charges { visit, .. } => {
                self.attend(world, *visit, false);
            }
            Subject::Person { patient, .. } => self.meet(world, *patient, facility),
            Subject::Merge { patient, alias, .. } => {
                self.meet(world, *patient, facility);
                if let Some(Some(person)) = self.people.get_mut(*patient) {
                    person.mistaken(facility, *alias);
                }
            }
            Subject::Order(order, control) => self.order(world, order, *control == "CA"),
            Subject::Results(order) => self.results(world, order),
            Subject::Appointment(appointment) => {
                self.meet(world, appointment.patient, facility);
            }
            Subject::Vaccination {
                patient,
                vaccines,
                order,
                refused,
                ..
            } => {
                self.meet(world, *patient, facility);
                if let Some(person) = world.patients.get(*patient) {
                    for dose in doses(vaccines, *order, *refused, world.now()) {
                        self.scribe.immunization(world, facility, person, &dose);
                    }
                }
            }
        }
        self.scribe.check()
    }

    /// A patient was seen.
    fn meet(&mut self, world: &World, at: usize, facility: usize) {
        let Some(patient) = world.patients.get(at) else {
            return;
        };
        if self.people.len() <= at {
            self.people
                .resize_with(world.patients.len().max(at + 1), || None);
        }
        let Some(place) = self.people.get_mut(at) else {
            return;
        };
        match place {
            Some(person) if person.patient.number == patient.number => {
                person.seen(patient, facility, world.now());
            }
            _ => {
                let new = Person::new(patient, facility, world.now());
                match place.replace(new) {
                    Some(gone) => self.scribe.person(world, &gone),
                    None => self.known += 1,
                }
            }
        }
    }

    /// Something happened in a visit.
    fn attend(&mut self, world: &World, at: usize, measured: bool) {
        let Some(visit) = world.visit(at) else {
            return;
        };
        self.meet(world, visit.patient, visit.facility);
        if self.stays.len() <= at {
            self.stays.resize_with(at + 1, || Slot::Empty);
        }
        let (Some(slot), Some(patient)) =
            (self.stays.get_mut(at), world.patients.get(visit.patient))
        else {
            return;
        };
        let now = world.now();
        match slot {
            Slot::Written(number) if *number == visit.number => return,
            Slot::Open(stay) if stay.visit.number == visit.number => {
                stay.follow(visit, patient, now, measured);
            }
            _ => {
                let new = Box::new(Stay::new(visit, patient, now, measured));
                self.open += 1;
                if let Slot::Open(gone) = std::mem::replace(slot, Slot::Open(new)) {
                    self.open -= 1;
                    self.scribe.stay(world, &gone);
                }
            }
        }
        if visit.ended.is_some() || visit.cancelled {
            self.due.push(Reverse((now + SETTLED, Due::Stay(at))));
        }
    }

    fn order(&mut self, world: &World, order: &Order, cancelled: bool) {
        let Some(visit) = world.visit(order.visit) else {
            return;
        };
        self.attend(world, order.visit, false);
        let Some(patient) = world.patients.get(visit.patient) else {
            return;
        };
        let now = world.now();
        let ordered = Ordered::new(order, visit, patient, now, cancelled);
        if cancelled {
            self.orders.remove(&order.placer);
            return self.scribe.order(world, &ordered);
        }
        self.orders.insert(order.placer, ordered);
        self.due
            .push(Reverse((now + FORGOTTEN, Due::Order(order.placer))));
    }

    fn results(&mut self, world: &World, order: &Order) {
        let Some(visit) = world.visit(order.visit) else {
            return;
        };
        self.attend(world, order.visit, false);
        let Some(patient) = world.patients.get(visit.patient) else {
            return;
        };
        let now = world.now();
        let mut ordered = Ordered::new(order, visit, patient, now, false);
        ordered.issued = Some(now);
        if order.status == "C" {
            self.orders.remove(&order.placer);
            return self.scribe.order(world, &ordered);
        }
        self.orders.insert(order.placer, ordered);
        let until = if order.status == "P" {
            FORGOTTEN
        } else {
            UNCHANGED
        };
        self.due
            .push(Reverse((now + until, Due::Order(order.placer))));
    }

    /// Writes what has come to its end.
    fn settle(&mut self, world: &World) {
        let now = world.now();
        while self.due.peek().is_some_and(|Reverse((at, _))| *at <= now) {
            let Some(Reverse((_, due))) = self.due.pop() else {
                return;
            };
            match due {
                Due::Order(placer) => {
                    let ready = |ordered: &Ordered| match (ordered.issued, ordered.order.status) {
                        (Some(issued), "F") => issued + UNCHANGED <= now,
                        (issued, _) => issued.unwrap_or(ordered.order.ordered) + FORGOTTEN <= now,
                    };
                    if self.orders.get(&placer).is_some_and(ready)
                        && let Some(ordered) = self.orders.remove(&placer)
                    {
                        self.scribe.order(world, &ordered);
                    }
                }
                Due::Stay(at) => {
                    let Some(slot) = self.stays.get_mut(at) else {
                        continue;
                    };
                    let over = |stay: &Stay| {
                        let ended = stay.visit.ended.or(stay.cancelled);
                        ended.is_some_and(|ended| ended + SETTLED <= now)
                    };
                    if let Slot::Open(stay) = slot
                        && over(stay)
                    {
                        let written = Slot::Written(stay.visit.number);
                        if let Slot::Open(stay) = std::mem::replace(slot, written) {
                            self.open -= 1;
                            self.scribe.stay(world, &stay);
                        }
                    }
                }
            }
        }
    }

    /// Bytes written and, about, to be written.
    pub fn bytes(&self) -> u64 {
        let orders = self.orders.len() as u64;
        self.scribe.bytes() + self.scribe.pending(self.known, self.open, orders)
    }

    /// Resources written.
    pub fn resources(&self) -> u64 {
        self.scribe.tally.resources()
    }

    /// Writes everything that is left, and ends all files.
    pub fn finish(mut self, world: &World) -> Result<Tally, Error> {
        for ordered in std::mem::take(&mut self.orders).values() {
            self.scribe.order(world, ordered);
        }
        for slot in std::mem::take(&mut self.stays) {
            if let Slot::Open(stay) = slot {
                self.scribe.stay(world, &stay);
            }
            self.scribe.check()?;
        }
        for person in std::mem::take(&mut self.people).into_iter().flatten() {
            self.scribe.person(world, &person);
            self.scribe.check()?;
        }
        self.scribe.region(world);
        self.scribe.close()
    }
}
