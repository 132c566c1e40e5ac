//! Visits: from registration to discharge, with what goes wrong in between.

use super::{Letter, Subject, Task, World};
use crate::generate::event::{Family, event};
use crate::generate::moment::{DAY, HOUR, MINUTE, Moment};
use crate::generate::visit::{Visit, diagnoses};

/// How a visit begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arrival {
    Emergency,
    Elective,
    Outpatient,
}

impl World {
    /// A patient who is alive and not at a facility.
    pub(super) fn somebody(&mut self) -> Option<usize> {
        (0..16).find_map(|_| {
            let at = self.random.index(self.patients.len());
            let patient = &self.patients[at];
            (patient.visit.is_none() && patient.died.is_none()).then_some(at)
        })
    }

    /// Something new for registration to tell.
    pub(super) fn registration(&mut self) -> Option<Letter> {
        match self.random.below(100) {
            0..=15 => self.arrive(Arrival::Elective),
            16..=40 => self.arrive(Arrival::Emergency),
            41..=72 => self.arrive(Arrival::Outpatient),
            73..=90 => self.update_somebody(),
            _ => self.update_person(),
        }
    }

    /// A visit begins.
    pub(super) fn arrive(&mut self, arrival: Arrival) -> Option<Letter> {
        let patient = self.somebody()?;
        let facility = match self.random.chance(920) {
            true => self.patients[patient].home,
            false => self.random.weighted(&self.facility_weights),
        };
        let at = self.open_visit(patient, facility, arrival);
        self.plan(Family::Adt);
        match arrival {
            Arrival::Emergency => self.emergency(at, patient),
            Arrival::Outpatient => self.outpatient(at),
            Arrival::Elective if self.random.chance(300) => self.preadmit(at),
            Arrival::Elective => self.admitted(at),
        }
    }

    /// Enters a visit into the books.
    pub(super) fn open_visit(
        &mut self,
        patient: usize,
        facility: usize,
        arrival: Arrival,
    ) -> usize {
        self.numbers.visit += 1;
        let age = self.patients[patient].age(self.now);
        let sex = self.patients[patient].sex();
        let place = &mut self.facilities[facility];
        let (class, spot) = match arrival {
            Arrival::Emergency => ("E", place.emergency(&mut self.random)),
            Arrival::Outpatient => ("O", place.clinic(age < 16, &mut self.random)),
            Arrival::Elective => match place.take_bed(&mut self.random) {
                Some(bed) => ("I", bed),
                None => ("O", place.clinic(age < 16, &mut self.random)),
            },
        };
        let visit = Visit {
            patient,
            facility,
            number: self.numbers.visit,
            class,
            spot,
            prior: None,
            attending: self.random.index(place.providers.len()),
            diagnoses: diagnoses(age, sex, &mut self.random),
            known: 1,
            began: self.now,
            expected: self.now + DAY,
            ended: None,
            disposition: "",
            cancelled: false,
            procedure: None,
        };
        let at = self.free.pop().unwrap_or(self.visits.len());
        match self.visits.get_mut(at) {
            Some(slot) => *slot = Some(visit),
            None => self.visits.push(Some(visit)),
        }
        self.patients[patient].visit = Some(at);
        self.open.push(at);
        at
    }

    fn emergency(&mut self, at: usize, patient: usize) -> Option<Letter> {
        if self.random.chance(50) && self.wants(Family::Adt) {
            self.numbers.alias += 1;
            self.patients[patient].alias = Some(self.numbers.alias);
            self.later(Family::Adt, (HOUR, 8 * HOUR), Task::Merge(at));
        }
        let stays = self.random.chance(300);
        let task = if stays {
            Task::Promote(at)
        } else {
            Task::Discharge(at)
        };
        self.later(Family::Adt, (2 * HOUR, 9 * HOUR), task);
        self.letter("A04", at, 0)
    }

    fn outpatient(&mut self, at: usize) -> Option<Letter> {
        self.later(Family::Adt, (30 * MINUTE, 4 * HOUR), Task::Discharge(at));
        self.letter("A04", at, 0)
    }

    fn preadmit(&mut self, at: usize) -> Option<Letter> {
        let visit = self.visit_mut(at)?;
        visit.class = "P";
        self.later(Family::Adt, (DAY, 3 * DAY), Task::Admit(at));
        self.letter("A05", at, 0)
    }

    /// The patient has a bed: what happens until discharge is settled here.
    fn admitted(&mut self, at: usize) -> Option<Letter> {
        let days = self.random.between(1, 8);
        let length = days * DAY + self.random.between(-6, 9) * HOUR;
        let (now, surgery) = (self.now, self.random.chance(220));
        let operation = self
            .random
            .index(crate::generate::catalogue::PROCEDURES.len());
        let visit = self.visit_mut(at)?;
        if visit.class == "P" {
            visit.class = "I";
        }
        if visit.class != "I" {
            return self.outpatient(at);
        }
        visit.began = now;
        visit.expected = now + length;
        visit.procedure = surgery.then_some(operation);
        if self.random.chance(25) {
            self.later(
                Family::Adt,
                (20 * MINUTE, 2 * HOUR),
                Task::CancelAdmission(at),
            );
            return self.letter("A01", at, 1);
        }
        self.stay(at, length);
        self.letter("A01", at, 1)
    }

    fn stay(&mut self, at: usize, length: Moment) {
        if self.random.chance(550) {
            self.later(Family::Adt, (HOUR, length * 2 / 3), Task::Transfer(at));
        }
        if self.random.chance(700) {
            self.later(Family::Adt, (10 * MINUTE, length * 3 / 4), Task::Update(at));
        }
        self.plan(Family::Adt);
        self.schedule(self.now + length, Task::Discharge(at));
    }

    /// Schedules something that will be told, at a time between two distances from now.
    pub(super) fn later(&mut self, family: Family, (from, to): (i64, i64), task: Task) {
        self.plan(family);
        let at = self.now + self.random.between(from, to.max(from));
        self.schedule(at, task);
    }

    fn letter(&self, trigger: &'static str, at: usize, difference: i64) -> Option<Letter> {
        let facility = self.visit(at)?.facility;
        let census = (difference != 0).then_some((facility, difference));
        Some(Letter {
            event: event("ADT", trigger),
            subject: Subject::Visit(at),
            census,
        })
    }

    fn update_somebody(&mut self) -> Option<Letter> {
        let at = self.open_one()?;
        self.plan(Family::Adt);
        self.update(at)
    }

    fn update(&mut self, at: usize) -> Option<Letter> {
        let phone = self.random.chance(300);
        let visit = self.visit_mut(at)?;
        visit.known = (visit.known + 1).min(visit.diagnoses.len());
        let patient = visit.patient;
        if phone {
            self.patients[patient].phones += 1;
        }
        self.letter("A08", at, 0)
    }

    fn update_person(&mut self) -> Option<Letter> {
        let patient = self.somebody()?;
        let moved = self.random.chance(600);
        let person = &mut self.patients[patient];
        let trigger = if moved { "A31" } else { "A28" };
        person.moves += u32::from(moved);
        let facility = person.home;
        self.plan(Family::Adt);
        Some(Letter {
            event: event("ADT", trigger),
            subject: Subject::Person { patient, facility },
            census: None,
        })
    }

    /// Something scheduled happens to a visit.
    pub(super) fn happen(&mut self, task: Task) -> Option<Letter> {
        match task {
            Task::Admit(at) => self.admitted(at),
            Task::Transfer(at) => self.transfer(at),
            Task::CancelTransfer(at) => self.cancel_transfer(at),
            Task::Update(at) => self.update(at),
            Task::Promote(at) => self.promote(at),
            Task::Discharge(at) => self.discharge(at),
            Task::CancelDischarge(at) => self.cancel_discharge(at),
            Task::CancelAdmission(at) => self.cancel_admission(at),
            Task::Merge(at) => self.merge(at),
            Task::Forget(at) => self.forget(at),
            Task::Collect(order) => self.collect(order),
            Task::Result(order) => self.result(order),
            Task::Appointment(appointment) => self.appointment(appointment),
            Task::Document {
                visit,
                number,
                kind,
                stage,
            } => self.document(visit, number, kind, stage),
        }
    }

    fn transfer(&mut self, at: usize) -> Option<Letter> {
        let (facility, from) = self.visit(at).map(|visit| (visit.facility, visit.spot))?;
        let to = self.facilities[facility].take_bed(&mut self.random)?;
        self.facilities[facility].free_bed(from);
        let visit = self.visit_mut(at)?;
        (visit.prior, visit.spot) = (Some(from), to);
        let left = visit.expected - self.now;
        if self.random.chance(60) && left > 3 * HOUR {
            self.later(
                Family::Adt,
                (10 * MINUTE, 2 * HOUR),
                Task::CancelTransfer(at),
            );
        }
        self.letter("A02", at, 0)
    }

    fn cancel_transfer(&mut self, at: usize) -> Option<Letter> {
        let (facility, spot) = self.visit(at).map(|visit| (visit.facility, visit.spot))?;
        self.facilities[facility].free_bed(spot);
        let back = self.facilities[facility]
            .take_bed(&mut self.random)
            .unwrap_or(spot);
        let visit = self.visit_mut(at)?;
        (visit.prior, visit.spot) = (None, back);
        self.letter("A12", at, 0)
    }

    /// An emergency patient becomes an inpatient.
    fn promote(&mut self, at: usize) -> Option<Letter> {
        let facility = self.visit(at)?.facility;
        let Some(bed) = self.facilities[facility].take_bed(&mut self.random) else {
            return self.discharge(at);
        };
        let length = self.random.between(1, 6) * DAY;
        let now = self.now;
        let visit = self.visit_mut(at)?;
        visit.prior = Some(visit.spot);
        (visit.spot, visit.class, visit.expected) = (bed, "I", now + length);
        self.stay(at, length);
        self.letter("A06", at, 1)
    }

    fn discharge(&mut self, at: usize) -> Option<Letter> {
        let died = self.random.chance(8);
        let undone = !died && self.random.chance(15);
        let home = if self.random.chance(850) { "01" } else { "03" };
        let now = self.now;
        let visit = self.visit_mut(at)?;
        let inpatient = visit.class == "I";
        visit.ended = Some(now);
        visit.disposition = if died && inpatient { "20" } else { home };
        if !inpatient {
            visit.known = visit.known.max(1);
        }
        let patient = visit.patient;
        if died && inpatient {
            self.patients[patient].died = Some(now);
        }
        if undone && inpatient {
            self.later(
                Family::Adt,
                (10 * MINUTE, 3 * HOUR),
                Task::CancelDischarge(at),
            );
        } else {
            self.close(at);
        }
        self.letter("A03", at, if inpatient { -1 } else { 0 })
    }

    fn cancel_discharge(&mut self, at: usize) -> Option<Letter> {
        let now = self.now;
        let visit = self.visit_mut(at)?;
        (visit.ended, visit.disposition, visit.expected) = (None, "", now + DAY);
        self.later(Family::Adt, (12 * HOUR, 2 * DAY), Task::Discharge(at));
        self.letter("A13", at, 1)
    }

    fn cancel_admission(&mut self, at: usize) -> Option<Letter> {
        let visit = self.visit_mut(at)?;
        visit.cancelled = true;
        self.close(at);
        self.letter("A11", at, -1)
    }

    fn merge(&mut self, at: usize) -> Option<Letter> {
        let (patient, facility) = self
            .visit(at)
            .map(|visit| (visit.patient, visit.facility))?;
        let alias = self.patients[patient].alias.take()?;
        let subject = Subject::Merge {
            patient,
            facility,
            alias,
        };
        Some(Letter {
            event: event("ADT", "A40"),
            subject,
            census: None,
        })
    }

    /// The visit is over; it is remembered for late results.
    fn close(&mut self, at: usize) {
        let Some((facility, spot, patient)) = self
            .visit(at)
            .map(|visit| (visit.facility, visit.spot, visit.patient))
        else {
            return;
        };
        self.facilities[facility].free_bed(spot);
        self.patients[patient].visit = None;
        self.open.retain(|open| *open != at);
        self.schedule(self.now + 8 * DAY, Task::Forget(at));
    }

    fn forget(&mut self, at: usize) -> Option<Letter> {
        let patient = self.visits.get_mut(at).and_then(Option::take)?.patient;
        self.free.push(at);
        if self.patients[patient].died.is_some() && self.patients[patient].visit.is_none() {
            let mut random = self.random.fork(u64::from(self.numbers.patient));
            self.patients[patient] = self.new_patient(self.now.div_euclid(DAY), &mut random);
        }
        None
    }

    /// Whether there are so few visits that one more should begin.
    pub(super) fn quiet(&mut self) -> bool {
        let few = self.patients.len().div_ceil(40).clamp(2, 200);
        self.open.is_empty() || (self.open.len() < few && self.random.chance(500))
    }

    /// A visit that is going on. Where nobody asked for ADT, visits begin and end without a word.
    pub(super) fn open_one(&mut self) -> Option<usize> {
        if !self.wants(Family::Adt) && self.quiet() {
            let patient = self.somebody()?;
            let facility = self.patients[patient].home;
            let at = self.open_visit(patient, facility, Arrival::Outpatient);
            self.schedule(self.now + 6 * HOUR, Task::Discharge(at));
            return Some(at);
        }
        self.open.get(self.random.index(self.open.len())).copied()
    }
}
