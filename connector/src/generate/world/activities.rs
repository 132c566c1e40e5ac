//! What is done during and between visits: orders and results, appointments, vaccinations, documents, charges.

use super::letter::Fate;
use super::visits::Arrival;
use super::{Appointment, Item, Letter, Order, OrderKind, Subject, Task, World};
use crate::generate::catalogue::{
    ADULT_VACCINES, CHARGES, DOCUMENTS, IMAGING, PANELS, Result, SCHEDULE, VISIT_REASONS,
};
use crate::generate::event::{Family, event};
use crate::generate::moment::{DAY, HOUR, MINUTE};

impl World {
    /// Something new of a family.
    pub(super) fn begin(&mut self, family: Family) -> Option<Letter> {
        let needs_visit = matches!(
            family,
            Family::Orm | Family::Oru | Family::Mdm | Family::Dft
        );
        if needs_visit && self.wants(Family::Adt) && self.quiet() {
            let arrival = if self.random.chance(500) {
                Arrival::Elective
            } else {
                Arrival::Emergency
            };
            return self.arrive(arrival);
        }
        match family {
            Family::Adt => self.registration(),
            Family::Orm => self.order(true),
            Family::Oru => self.order(false),
            Family::Siu => self.book(),
            Family::Vxu => self.vaccinate(),
            Family::Mdm => self.dictate(),
            Family::Dft => self.charge(),
        }
    }

    fn order(&mut self, electronic: bool) -> Option<Letter> {
        let visit = self.open_one()?;
        let kind = if self.random.chance(180) {
            OrderKind::Imaging
        } else {
            OrderKind::Laboratory
        };
        let count = if kind == OrderKind::Imaging {
            1
        } else {
            1 + self.random.weighted(&[6, 3, 1])
        };
        let mut items = [Item::default(); 3];
        for at in 0..count {
            let what = match kind {
                OrderKind::Imaging => self.random.index(IMAGING.len()),
                OrderKind::Laboratory => self.another_panel(&items[..at]),
            };
            self.numbers.filler += 1;
            items[at] = Item {
                what,
                filler: self.numbers.filler,
            };
        }
        self.numbers.order += 4;
        let facility = self.visit(visit)?.facility;
        let order = Box::new(Order {
            visit,
            kind,
            placer: self.numbers.order,
            items,
            count,
            provider: self.random.index(self.facilities[facility].providers.len()),
            urgent: self.random.chance(200),
            ordered: self.now,
            collected: self.now,
            status: "F",
            electronic,
        });
        if !electronic {
            return self.taken(order);
        }
        self.plan(Family::Orm);
        if self.random.chance(70) {
            self.later(
                Family::Orm,
                (10 * MINUTE, 5 * HOUR),
                Task::Collect(Box::new(Order {
                    status: "X",
                    ..(*order).clone()
                })),
            );
        } else if self.wants(Family::Oru) {
            self.later(
                Family::Oru,
                (10 * MINUTE, 2 * HOUR),
                Task::Collect(order.clone()),
            );
        }
        Some(Letter {
            event: event("ORM", "O01"),
            subject: Subject::Order(order, "NW"),
            census: None,
        })
    }

    fn another_panel(&mut self, taken: &[Item]) -> usize {
        let weights: [u32; 32] = std::array::from_fn(|at| {
            PANELS.get(at).map_or(0, |p| {
                if taken.iter().any(|t| t.what == at) {
                    0
                } else {
                    p.weight
                }
            })
        });
        self.random.weighted(&weights)
    }

    /// The specimen is taken, or the order is called off.
    pub(super) fn collect(&mut self, order: Box<Order>) -> Option<Letter> {
        if order.status == "X" {
            return Some(Letter {
                event: event("ORM", "O01"),
                subject: Subject::Order(order, "CA"),
                census: None,
            });
        }
        self.finish_later(order);
        None
    }

    /// Results without an electronic order: point of care, paper, other hospitals.
    fn taken(&mut self, order: Box<Order>) -> Option<Letter> {
        self.plan(Family::Oru);
        self.finish_later(order);
        None
    }

    fn finish_later(&mut self, mut order: Box<Order>) {
        order.collected = self.now;
        let culture = order.items[..order.count].iter().any(|item| {
            order.kind == OrderKind::Laboratory
                && PANELS[item.what]
                    .analytes
                    .iter()
                    .any(|a| matches!(a.result, Result::Culture))
        });
        let hours = match (culture, order.urgent) {
            (true, _) => self.random.between(20, 30),
            (false, true) => self.random.between(1, 2),
            (false, false) => self.random.between(2, 12),
        };
        let at = self.now + hours * HOUR / 2 + self.random.between(0, 1800);
        if culture || self.random.chance(60) {
            let first = Order {
                status: "P",
                ..(*order).clone()
            };
            self.plan(Family::Oru);
            self.schedule(at, Task::Result(Box::new(first)));
            let last = at + 8 * HOUR + self.random.between(0, 4 * HOUR);
            self.schedule(last, Task::Result(order));
        } else {
            self.schedule(at, Task::Result(order));
        }
    }

    pub(super) fn result(&mut self, order: Box<Order>) -> Option<Letter> {
        self.visit(order.visit)?;
        if order.status == "F" && self.random.chance(25) {
            let corrected = Box::new(Order {
                status: "C",
                ..(*order).clone()
            });
            self.later(Family::Oru, (HOUR, 20 * HOUR), Task::Result(corrected));
        }
        Some(Letter {
            event: event("ORU", "R01"),
            subject: Subject::Results(order),
            census: None,
        })
    }

    fn book(&mut self) -> Option<Letter> {
        let patient = self.somebody()?;
        let facility = self.patients[patient].home;
        let child = self.patients[patient].age(self.now) < 16;
        self.numbers.appointment += 1;
        let midnight = self.now - self.now.rem_euclid(DAY);
        let starts = midnight
            + self.random.between(1, 14) * DAY
            + 8 * HOUR
            + self.random.between(0, 35) * 15 * MINUTE;
        let fate = [
            Fate::Kept,
            Fate::Moved,
            Fate::Changed,
            Fate::Cancelled,
            Fate::Missed,
        ][self.random.weighted(&[50, 14, 14, 13, 9])];
        let appointment = Box::new(Appointment {
            patient,
            facility,
            number: self.numbers.appointment,
            reason: self.random.index(VISIT_REASONS.len()),
            provider: self.random.index(self.facilities[facility].providers.len()),
            spot: self.facilities[facility].clinic(child, &mut self.random),
            starts,
            status: "Booked",
            fate,
        });
        self.plan(Family::Siu);
        self.follow(&appointment);
        Some(Letter {
            event: event("SIU", "S12"),
            subject: Subject::Appointment(appointment),
            census: None,
        })
    }

    /// Schedules what becomes of an appointment.
    fn follow(&mut self, appointment: &Appointment) {
        let before = self.now
            + self
                .random
                .between(HOUR, (appointment.starts - self.now - HOUR).max(HOUR));
        let at = match appointment.fate {
            Fate::Kept => appointment.starts,
            Fate::Missed => appointment.starts + HOUR,
            _ => before,
        };
        let family = if appointment.fate == Fate::Kept {
            Family::Adt
        } else {
            Family::Siu
        };
        self.plan(family);
        self.schedule(at, Task::Appointment(Box::new(appointment.clone())));
    }

    pub(super) fn appointment(&mut self, mut appointment: Box<Appointment>) -> Option<Letter> {
        let (trigger, status) = match appointment.fate {
            Fate::Kept => return self.come(&appointment),
            Fate::Moved => ("S13", "Booked"),
            Fate::Changed => ("S14", "Booked"),
            Fate::Cancelled => ("S15", "Cancelled"),
            Fate::Missed => ("S26", "Noshow"),
        };
        appointment.status = status;
        if matches!(appointment.fate, Fate::Moved | Fate::Changed) {
            if appointment.fate == Fate::Moved {
                appointment.starts += self.random.between(1, 7) * DAY;
            } else {
                appointment.provider = self
                    .random
                    .index(self.facilities[appointment.facility].providers.len());
            }
            appointment.fate = Fate::Kept;
            self.follow(&appointment);
        }
        Some(Letter {
            event: event("SIU", trigger),
            subject: Subject::Appointment(appointment),
            census: None,
        })
    }

    /// The patient comes to the appointment: a visit begins.
    fn come(&mut self, appointment: &Appointment) -> Option<Letter> {
        let patient = &self.patients[appointment.patient];
        if patient.visit.is_some() || patient.died.is_some() {
            return None;
        }
        let at = self.open_visit(
            appointment.patient,
            appointment.facility,
            Arrival::Outpatient,
        );
        if let Some(visit) = self.visit_mut(at) {
            (visit.spot, visit.attending) = (appointment.spot, appointment.provider);
        }
        self.later(Family::Adt, (30 * MINUTE, 2 * HOUR), Task::Discharge(at));
        Some(Letter {
            event: event("ADT", "A04"),
            subject: Subject::Visit(at),
            census: None,
        })
    }

    fn vaccinate(&mut self) -> Option<Letter> {
        let (patient, vaccines) = self.due()?;
        let facility = self.patients[patient].home;
        let refused = self.random.chance(30);
        self.numbers.order += 8;
        self.plan(Family::Vxu);
        let order = self.numbers.order;
        let subject = Subject::Vaccination {
            patient,
            facility,
            vaccines,
            order,
            refused,
        };
        Some(Letter {
            event: event("VXU", "V04"),
            subject,
            census: None,
        })
    }

    /// A child for whom vaccines are due, else somebody for a single one.
    fn due(&mut self) -> Option<(usize, &'static [usize])> {
        for _ in 0..24 {
            let at = self.random.index(self.patients.len());
            let patient = &mut self.patients[at];
            let months = (self.now.div_euclid(DAY) - patient.birth) * 12 / 365;
            if let Some((age, vaccines)) = SCHEDULE.get(patient.vaccinated)
                && *age <= months
                && patient.died.is_none()
            {
                patient.vaccinated += 1;
                return Some((at, vaccines));
            }
        }
        let at = self.somebody()?;
        let which = self.random.index(ADULT_VACCINES.len());
        Some((at, ADULT_VACCINES.get(which..=which)?))
    }

    fn dictate(&mut self) -> Option<Letter> {
        let visit = self.open_one()?;
        self.numbers.document += 1;
        let number = self.numbers.document;
        let kind = self.random.index(DOCUMENTS.len());
        self.plan(Family::Mdm);
        self.document(visit, number, kind, 0)
    }

    /// A document goes its way: written, then perhaps changed, replaced or withdrawn.
    pub(super) fn document(
        &mut self,
        visit: usize,
        number: u32,
        kind: usize,
        stage: usize,
    ) -> Option<Letter> {
        self.visit(visit)?;
        let trigger = match stage {
            0 => ["T02", "T02", "T02", "T01"][self.random.index(4)],
            _ => ["T06", "T08", "T10", "T11"][self.random.weighted(&[4, 4, 2, 1])],
        };
        if stage == 0 && self.random.chance(250) {
            self.later(
                Family::Mdm,
                (HOUR, 2 * DAY),
                Task::Document {
                    visit,
                    number,
                    kind,
                    stage: 1,
                },
            );
        }
        Some(Letter {
            event: event("MDM", trigger),
            subject: Subject::Document {
                visit,
                number,
                kind,
            },
            census: None,
        })
    }

    fn charge(&mut self) -> Option<Letter> {
        let visit = self.open_one()?;
        let lines = 1 + self.random.below(CHARGES.len() as u32 / 2);
        self.numbers.order += 8;
        let number = self.numbers.order;
        self.plan(Family::Dft);
        Some(Letter {
            event: event("DFT", "P03"),
            subject: Subject::Charges {
                visit,
                number,
                lines,
            },
            census: None,
        })
    }
}
