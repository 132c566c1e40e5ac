//! What there is to tell.

use crate::generate::catalogue::{IMAGING, PANELS};
use crate::generate::event::{Event, Family};
use crate::generate::facility::System;
use crate::generate::moment::Moment;
use crate::generate::short::Short;

/// Something that happened and that a message tells of.
#[derive(Debug)]
pub struct Letter {
    /// Message code and trigger event; orders get theirs from the release.
    pub event: Event,
    /// Who and what it is about.
    pub subject: Subject,
    /// How many patients are in the hospital more (or fewer) because of it: the facility and the difference.
    pub census: Option<(usize, i64)>,
}

/// What a letter is about.
#[derive(Debug)]
pub enum Subject {
    /// A visit, by position.
    Visit(usize),
    /// A patient, by position, at a facility.
    Person {
        /// The patient.
        patient: usize,
        /// The facility.
        facility: usize,
    },
    /// A wrong number is merged into the right one.
    Merge {
        /// The patient.
        patient: usize,
        /// The facility.
        facility: usize,
        /// The number that goes away.
        alias: u32,
    },
    /// An order, with the order control code to send.
    Order(Box<Order>, &'static str),
    /// An order's results.
    Results(Box<Order>),
    /// An appointment.
    Appointment(Box<Appointment>),
    /// Vaccines given to a patient.
    Vaccination {
        /// The patient.
        patient: usize,
        /// The facility.
        facility: usize,
        /// Vaccines by position, with the doses they are.
        vaccines: &'static [usize],
        /// Numbers the orders.
        order: u32,
        /// Whether it was refused.
        refused: bool,
    },
    /// A document of a visit.
    Document {
        /// The visit.
        visit: usize,
        /// Its number.
        number: u32,
        /// Which kind, by position.
        kind: usize,
    },
    /// Charges of a visit: numbers for the lines.
    Charges {
        /// The visit.
        visit: usize,
        /// Numbers the transactions.
        number: u32,
        /// How many lines.
        lines: u32,
    },
}

impl Letter {
    /// The family it is of.
    pub fn family(&self) -> Family {
        match self.subject {
            Subject::Visit(_) | Subject::Person { .. } | Subject::Merge { .. } => Family::Adt,
            Subject::Order(..) => Family::Orm,
            Subject::Results(_) => Family::Oru,
            Subject::Appointment(_) => Family::Siu,
            Subject::Vaccination { .. } => Family::Vxu,
            Subject::Document { .. } => Family::Mdm,
            Subject::Charges { .. } => Family::Dft,
        }
    }
}

/// What is ordered where.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OrderKind {
    /// From the laboratory.
    Laboratory,
    /// From imaging.
    Imaging,
}

/// An order with its results to come.
#[derive(Debug, Clone)]
pub struct Order {
    /// The visit it belongs to.
    pub visit: usize,
    /// From whom.
    pub kind: OrderKind,
    /// The placer's number; each item adds its position.
    pub placer: u32,
    /// What is ordered.
    pub items: [Item; 3],
    /// How many items there are.
    pub count: usize,
    /// Who ordered, by position.
    pub provider: usize,
    /// Whether it is urgent.
    pub urgent: bool,
    /// When it was ordered.
    pub ordered: Moment,
    /// When the specimen was taken or the picture made.
    pub collected: Moment,
    /// `P` preliminary, `F` final, `C` corrected.
    pub status: &'static str,
    /// Whether the order itself went over the wire.
    pub electronic: bool,
}

/// One ordered panel or study.
#[derive(Debug, Clone, Copy, Default)]
pub struct Item {
    /// By position in its catalogue.
    pub what: usize,
    /// The filler's number.
    pub filler: u32,
}

/// What is ordered, by the ordering side's own code and by LOINC.
#[derive(Debug, Clone, Copy)]
pub struct Service {
    /// LOINC.
    pub loinc: &'static str,
    /// Its LOINC name.
    pub name: &'static str,
    /// The department's own code.
    pub local: &'static str,
    /// HL7 table 0074.
    pub section: &'static str,
    /// Specimen: code and text; empty for pictures.
    pub specimen: (&'static str, &'static str),
}

impl Order {
    /// The service of an item.
    pub fn service(&self, at: usize) -> Option<Service> {
        let what = self.items.get(at)?.what;
        Some(match self.kind {
            OrderKind::Laboratory => {
                let panel = PANELS.get(what)?;
                Service {
                    loinc: panel.loinc,
                    name: panel.name,
                    local: panel.local,
                    section: panel.section,
                    specimen: panel.specimen,
                }
            }
            OrderKind::Imaging => {
                let study = IMAGING.get(what)?;
                Service {
                    loinc: study.loinc,
                    name: study.name,
                    local: study.local,
                    section: study.section,
                    specimen: ("", ""),
                }
            }
        })
    }

    /// The placer's and the filler's number of an item.
    pub fn numbers(&self, at: usize) -> (Short, Short) {
        let filler = self.items.get(at).map_or(0, |item| item.filler);
        (
            Short::tagged("O", u64::from(self.placer) + at as u64, 8),
            Short::tagged("F", u64::from(filler), 8),
        )
    }

    /// The placer's number of the whole group.
    pub fn group(&self) -> Short {
        Short::tagged("G", u64::from(self.placer), 7)
    }

    /// The system that fills it.
    pub fn filled_by(&self) -> System {
        match self.kind {
            OrderKind::Laboratory => System::Laboratory,
            OrderKind::Imaging => System::Imaging,
        }
    }
}

/// An appointment.
#[derive(Debug, Clone)]
pub struct Appointment {
    /// Who, by position.
    pub patient: usize,
    /// Where, by position.
    pub facility: usize,
    /// Its number.
    pub number: u32,
    /// Why, by position.
    pub reason: usize,
    /// With whom, by position.
    pub provider: usize,
    /// Where to go.
    pub spot: crate::generate::facility::Spot,
    /// When it is.
    pub starts: Moment,
    /// HL7 table 0278: `Booked`, `Cancelled`, ...
    pub status: &'static str,
    /// What happens to it next.
    pub fate: Fate,
}

/// What happens to an appointment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// The patient comes.
    Kept,
    /// It is moved to another time.
    Moved,
    /// Something about it changes.
    Changed,
    /// It is called off.
    Cancelled,
    /// The patient does not come.
    Missed,
}
