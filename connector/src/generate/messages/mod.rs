//! From what happened to the bytes of a message: one file per family, and one each for the header, the patient and the
//! visit, which all families share.

mod adt;
mod appointments;
mod charges;
mod documents;
mod header;
mod orders;
mod patient;
mod results;
mod vaccinations;
mod visit;

use super::event::{Event, event};
use super::facility::{Facility, System};
use super::form::Forms;
use super::moment::Moment;
use super::patient::Patient;
use super::pen::Pen;
use super::stream::Made;
use super::values::Person;
use super::visit::Visit;
use super::world::{Letter, OrderKind, Subject, World};
use hl7_model::Release;

/// Everything that the writing of one message needs.
struct Desk<'a> {
    world: &'a World,
    facility: &'a Facility,
    /// The facility by position.
    at: usize,
    system: System,
    release: Release,
    event: Event,
    now: Moment,
    control: u64,
    pen: Pen<'a>,
}

/// Writes a message; `None` when the sender's release has no such message, or its visit is forgotten.
pub fn write(
    world: &mut World,
    forms: &[Forms],
    letter: &Letter,
    out: &mut Vec<u8>,
) -> Option<Made> {
    let at = facility_of(world, letter)?;
    let system = system_of(letter);
    let release = world.facilities[at].sender(system).release;
    let event = event_in(letter, release)?;
    let sender = world.facilities[at].senders.get_mut(system as usize)?;
    sender.sent += 1;
    let (control, hand) = (sender.sent, sender.hand);
    let world = &*world;
    let pen = Pen::new(out, forms.get(release as usize)?, hand);
    let facility = &world.facilities[at];
    let mut desk = Desk {
        world,
        facility,
        at,
        system,
        release,
        event,
        now: world.now(),
        control,
        pen,
    };
    desk.body(&letter.subject)?;
    desk.pen.end();
    let census = letter.census.map_or(0, |(_, difference)| difference);
    Some(Made {
        event,
        release,
        facility: facility.code,
        census,
        quirks: 0,
    })
}

/// Whether there is a message of this letter: `write` would write one.
pub fn sent(world: &World, letter: &Letter) -> bool {
    let release = facility_of(world, letter)
        .and_then(|at| world.facilities.get(at))
        .map(|facility| facility.sender(system_of(letter)).release);
    release.is_some_and(|release| event_in(letter, release).is_some())
}

/// Whether an inpatient's ADT message of this trigger event tells height and weight.
pub fn has_measures(trigger: &str) -> bool {
    matches!(trigger, "A01" | "A04" | "A05" | "A08" | "A13" | "A06")
}

/// The facility that a letter comes from.
pub fn facility_of(world: &World, letter: &Letter) -> Option<usize> {
    match &letter.subject {
        Subject::Visit(visit)
        | Subject::Document { visit, .. }
        | Subject::Charges { visit, .. } => Some(world.visit(*visit)?.facility),
        Subject::Order(order, _) | Subject::Results(order) => {
            Some(world.visit(order.visit)?.facility)
        }
        Subject::Appointment(appointment) => Some(appointment.facility),
        Subject::Person { facility, .. }
        | Subject::Merge { facility, .. }
        | Subject::Vaccination { facility, .. } => Some(*facility),
    }
}

fn system_of(letter: &Letter) -> System {
    match &letter.subject {
        Subject::Results(order) if order.kind == OrderKind::Imaging => System::Imaging,
        _ => letter.family().system(),
    }
}

/// The event as the release has it.
fn event_in(letter: &Letter, release: Release) -> Option<Event> {
    let old = release < Release::V2_3;
    match (letter.event.code, letter.event.trigger) {
        ("ADT", "A28" | "A31") if release == Release::V2_1 => None,
        ("ADT", "A40") if release == Release::V2_1 => Some(event("ADT", "A18")),
        ("ADT", "A40") if old => Some(event("ADT", "A34")),
        ("ORM", _) if release >= Release::V2_7 => match &letter.subject {
            Subject::Order(order, _) if order.kind == OrderKind::Imaging => {
                Some(event("OMG", "O19"))
            }
            _ => Some(event("OML", "O21")),
        },
        _ => Some(letter.event),
    }
}

impl<'a> Desk<'a> {
    fn body(&mut self, subject: &Subject) -> Option<()> {
        match subject {
            Subject::Visit(visit) => self.adt_visit(self.world.visit(*visit)?),
            Subject::Person { patient, .. } => self.adt_person(self.patient(*patient)?),
            Subject::Merge { patient, alias, .. } => {
                self.adt_merge(self.patient(*patient)?, *alias)
            }
            Subject::Order(order, control) => self.order(order, control)?,
            Subject::Results(order) => self.results(order)?,
            Subject::Appointment(appointment) => self.appointment(appointment)?,
            Subject::Vaccination {
                patient,
                vaccines,
                order,
                refused,
                ..
            } => {
                self.vaccination(self.patient(*patient)?, vaccines, *order, *refused);
            }
            Subject::Document {
                visit,
                number,
                kind,
            } => self.document(self.world.visit(*visit)?, *number, *kind)?,
            Subject::Charges {
                visit,
                number,
                lines,
            } => self.charges(self.world.visit(*visit)?, *number, *lines)?,
        }
        Some(())
    }

    fn patient(&self, at: usize) -> Option<&'a Patient> {
        self.world.patients.get(at)
    }

    fn provider(&self, at: usize) -> &'a Person {
        &self.facility.providers[at % self.facility.providers.len()]
    }

    /// Whether a visit's patient is known.
    fn patient_of(&self, visit: &Visit) -> Option<&'a Patient> {
        self.patient(visit.patient)
    }
}
