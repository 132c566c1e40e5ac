//! What there is to tell.

use crate::generate::event::{Event, Family};
use crate::generate::moment::Moment;

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
