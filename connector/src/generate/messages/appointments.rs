//! SIU: appointments and what becomes of them.

use super::Desk;
use crate::generate::catalogue::VISIT_REASONS;
use crate::generate::facility::System;
use crate::generate::moment::MINUTE;
use crate::generate::short::Short;
use crate::generate::values::{Coded, Entity, Phone, local};
use crate::generate::world::Appointment;
use hl7_model::Release;

const MINUTES: Coded<'static> = Coded {
    code: "min",
    text: "minutes",
    system: "ISO+",
};

impl Desk<'_> {
    /// An appointment message with its resources.
    pub(super) fn appointment(&mut self, appointment: &Appointment) -> Option<()> {
        let patient = self.patient(appointment.patient)?;
        let (code, text, minutes) = *VISIT_REASONS.get(appointment.reason)?;
        self.header();
        self.sch(appointment, local(code, text), minutes);
        if appointment.number.is_multiple_of(7) {
            self.note(u64::from(appointment.number), "P");
        }
        self.pid(patient, None);
        let pen = &mut self.pen;
        pen.segment(b"PV1");
        pen.number(1, 1);
        pen.code(2, "O");
        pen.place(3, &self.facility.place(appointment.spot));
        self.resources(appointment, local(code, text), minutes);
        Some(())
    }

    fn sch(&mut self, appointment: &Appointment, reason: Coded<'_>, minutes: i64) {
        let orders = &self.facility.sender(System::Orders).application;
        let schedules = &self.facility.sender(System::Scheduling).application;
        let clerk = self.provider(appointment.provider + 9);
        let trigger = self.event.trigger;
        let event = match trigger {
            "S12" => local("BOOK", "Appointment booked"),
            "S13" => local("MOVE", "Appointment rescheduled"),
            "S14" => local("EDIT", "Appointment modified"),
            "S15" => local("CANC", "Appointment cancelled"),
            _ => local("MISS", "Patient did not show up"),
        };
        let pen = &mut self.pen;
        pen.segment(b"SCH");
        let placer = Short::tagged("A", u64::from(appointment.number), 7);
        let filler = Short::tagged("S", u64::from(appointment.number) * 3 + 100_000, 7);
        pen.entity(
            1,
            &Entity {
                number: &placer,
                issuer: orders,
            },
        );
        pen.entity(
            2,
            &Entity {
                number: &filler,
                issuer: schedules,
            },
        );
        pen.coded(5, local("STD", "Standard schedule"));
        pen.coded(6, event);
        pen.coded(7, reason);
        pen.coded(
            8,
            Coded {
                code: "Normal",
                text: "Routine schedule request type",
                system: "HL70277",
            },
        );
        pen.number(9, minutes);
        pen.coded(10, MINUTES);
        let (starts, ends) = (appointment.starts, appointment.starts + minutes * MINUTE);
        if self.release < Release::V2_6 {
            let length = Short::tagged("M", minutes as u64, 1);
            pen.texts(11, &["1", "", &length]);
            pen.time_part(11, 4, starts);
            pen.time_part(11, 5, ends);
        }
        pen.person(16, clerk);
        pen.phone(17, &Phone::new("(555)200-0000", "WPN", "PH"));
        pen.person(20, clerk);
        pen.coded(
            25,
            Coded {
                code: appointment.status,
                text: appointment.status,
                system: "HL70278",
            },
        );
        if self.release >= Release::V2_6 && pen.segment(b"TQ1") {
            pen.number(1, 1);
            pen.time(7, starts);
            pen.time(8, ends);
        }
    }

    fn resources(&mut self, appointment: &Appointment, reason: Coded<'_>, minutes: i64) {
        let action = match self.event.trigger {
            "S12" => "A",
            "S15" | "S26" => "D",
            _ => "U",
        };
        let doctor = self.provider(appointment.provider);
        let place = self.facility.place(appointment.spot);
        let starts = appointment.starts;
        let status = Coded {
            code: "Confirmed",
            text: "Confirmed",
            system: "HL70278",
        };
        let pen = &mut self.pen;
        pen.segment(b"RGS");
        pen.number(1, 1);
        pen.code(2, action);
        pen.segment(b"AIS");
        pen.number(1, 1);
        pen.code(2, action);
        pen.coded(3, reason);
        pen.time(4, starts);
        pen.number(7, minutes);
        pen.coded(8, MINUTES);
        pen.coded(10, status);
        if appointment.number.is_multiple_of(5) {
            pen.segment(b"AIG");
            pen.number(1, 1);
            pen.code(2, action);
            pen.coded(3, local("US01", "Ultrasound unit 1"));
            pen.coded(4, local("EQ", "Equipment"));
            pen.time(8, starts);
            pen.number(11, minutes);
            pen.coded(12, MINUTES);
            pen.coded(14, status);
        }
        pen.segment(b"AIL");
        pen.number(1, 1);
        pen.code(2, action);
        pen.place(3, &place);
        pen.coded(4, local("CL", "Clinic"));
        pen.time(6, starts);
        pen.number(9, minutes);
        pen.coded(10, MINUTES);
        pen.coded(12, status);
        pen.segment(b"AIP");
        pen.number(1, 1);
        pen.code(2, action);
        pen.person(3, doctor);
        pen.coded(4, local("PHYS", "Physician"));
        pen.time(6, starts);
        pen.number(9, minutes);
        pen.coded(10, MINUTES);
        pen.coded(12, status);
    }
}
