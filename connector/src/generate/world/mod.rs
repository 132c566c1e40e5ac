//! The simulated region: facilities, patients, and what happens to them in the order of time. Each step tells of one
//! thing that happened, as a [`Letter`]; how that is written down is the business of `messages`.

mod activities;
mod letter;
mod visits;

pub use letter::{Appointment, Item, Letter, Order, OrderKind, Service, Subject};

use super::Releases;
use super::event::{Family, Weights};
use super::facility::Facility;
use super::moment::{DAY, HOUR, Moment};
use super::patient::Patient;
use super::random::Random;
use super::visit::Visit;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Something that will happen.
#[derive(Debug)]
pub(super) enum Task {
    /// A preadmitted or booked patient comes.
    Admit(usize),
    Transfer(usize),
    CancelTransfer(usize),
    Update(usize),
    Promote(usize),
    Discharge(usize),
    CancelDischarge(usize),
    CancelAdmission(usize),
    Merge(usize),
    Forget(usize),
    Collect(Box<Order>),
    Result(Box<Order>),
    Appointment(Box<Appointment>),
    Document {
        visit: usize,
        number: u32,
        kind: usize,
        stage: usize,
    },
}

#[derive(Debug)]
struct Scheduled {
    at: Moment,
    sequence: u64,
    task: Task,
}

impl PartialEq for Scheduled {
    fn eq(&self, other: &Scheduled) -> bool {
        self.sequence == other.sequence
    }
}

impl Eq for Scheduled {}

impl PartialOrd for Scheduled {
    fn partial_cmp(&self, other: &Scheduled) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Scheduled {
    fn cmp(&self, other: &Scheduled) -> std::cmp::Ordering {
        (self.at, self.sequence).cmp(&(other.at, other.sequence))
    }
}

/// The region.
#[derive(Debug)]
pub struct World {
    /// Its facilities.
    pub facilities: Vec<Facility>,
    /// Its patients; a place is given to somebody new when a patient has died.
    pub patients: Vec<Patient>,
    visits: Vec<Option<Visit>>,
    free: Vec<usize>,
    /// Visits that are going on, and where each stands in this list.
    open: Vec<usize>,
    now: Moment,
    next: Moment,
    gap: i64,
    tasks: BinaryHeap<Reverse<Scheduled>>,
    sequence: u64,
    weights: Weights,
    planned: [u64; 7],
    random: Random,
    numbers: Numbers,
    facility_weights: Vec<u32>,
}

/// The numbers given out last.
#[derive(Debug, Default)]
struct Numbers {
    patient: u32,
    alias: u32,
    visit: u32,
    order: u32,
    filler: u32,
    appointment: u32,
    document: u32,
}

impl World {
    /// Sets up facilities and patients.
    pub fn new(
        seed: u64,
        patients: u32,
        start: i64,
        releases: &Releases,
        weights: Weights,
    ) -> World {
        let mut random = Random::new(seed);
        let count = releases.facilities();
        let beds = (patients as usize / 12 / count).max(36);
        let facilities = (0..count)
            .map(|index| Facility::new(index, releases, beds, &random))
            .collect();
        let mut world = World {
            facilities,
            patients: Vec::with_capacity(patients as usize),
            visits: Vec::new(),
            free: Vec::new(),
            open: Vec::new(),
            now: start * DAY + 6 * HOUR,
            next: start * DAY + 6 * HOUR,
            gap: (2 * DAY / i64::from(patients.max(1))).clamp(1, 2 * HOUR),
            tasks: BinaryHeap::new(),
            sequence: 0,
            weights,
            planned: [0; 7],
            random: random.fork(1),
            numbers: Numbers {
                alias: 60_000_000,
                ..Numbers::default()
            },
            facility_weights: (0..count).map(|index| releases.weight(index)).collect(),
        };
        for _ in 0..patients {
            let patient = world.new_patient(start, &mut random);
            world.patients.push(patient);
        }
        world
    }

    fn new_patient(&mut self, today: i64, random: &mut Random) -> Patient {
        self.numbers.patient += 1;
        let mut patient = Patient::new(self.numbers.patient, self.facilities.len(), today, random);
        patient.home = random.weighted(&self.facility_weights);
        patient
    }

    /// The time.
    pub fn now(&self) -> Moment {
        self.now
    }

    /// A visit that is going on or ended not long ago.
    pub fn visit(&self, at: usize) -> Option<&Visit> {
        self.visits.get(at).and_then(Option::as_ref)
    }

    fn visit_mut(&mut self, at: usize) -> Option<&mut Visit> {
        self.visits.get_mut(at).and_then(Option::as_mut)
    }

    fn wants(&self, family: Family) -> bool {
        self.weights.0[family as usize] > 0
    }

    fn schedule(&mut self, at: Moment, task: Task) {
        self.sequence += 1;
        self.tasks.push(Reverse(Scheduled {
            at,
            sequence: self.sequence,
            task,
        }));
    }

    /// Counts a message that was or will be sent.
    fn plan(&mut self, family: Family) {
        self.planned[family as usize] += 1;
    }

    /// What happens next. Things happen when they are due; in between, whichever family is furthest behind its share
    /// gets something new to tell.
    pub fn step(&mut self) -> Letter {
        loop {
            let due = self
                .tasks
                .peek()
                .is_some_and(|Reverse(first)| first.at <= self.next);
            let letter = match due.then(|| self.tasks.pop()).flatten() {
                Some(Reverse(first)) => {
                    self.now = first.at;
                    self.happen(first.task)
                }
                None => {
                    self.now = self.next;
                    self.next += self.pause();
                    let family = self.behind();
                    self.begin(family)
                }
            };
            if let Some(letter) = letter
                && self.wants(letter.family())
            {
                return letter;
            }
        }
    }

    /// Seconds to the next new thing: nights are quiet.
    fn pause(&mut self) -> i64 {
        let hour = self.now.rem_euclid(DAY) / HOUR;
        let quiet = if (7..19).contains(&hour) { 1 } else { 4 };
        1 + self.random.between(0, self.gap * quiet)
    }

    fn behind(&self) -> Family {
        let mut best = 0;
        for at in 1..self.planned.len() {
            let (weight, best_weight) = (
                u64::from(self.weights.0[at]),
                u64::from(self.weights.0[best]),
            );
            if weight > 0
                && (best_weight == 0
                    || self.planned[at] * best_weight < self.planned[best] * weight)
            {
                best = at;
            }
        }
        Family::ALL[best].0
    }
}
