//! ADT: who is where.

use super::{Desk, has_measures};
use crate::generate::patient::Patient;
use crate::generate::visit::Visit;
use hl7_model::Release;

impl Desk<'_> {
    /// A visit's event.
    pub(super) fn adt_visit(&mut self, visit: &Visit) {
        let Some(patient) = self.patient_of(visit) else {
            return;
        };
        self.header();
        self.event(visit.attending);
        self.pid(patient, Some(visit));
        match self.event.trigger {
            trigger if has_measures(trigger) => self.full(patient, visit),
            "A03" => self.discharge(visit),
            "A11" if self.release < Release::V2_7 => {
                self.pv1(visit);
                self.diagnoses(visit, 1);
            }
            _ => {
                self.pv1(visit);
                self.pv2(visit);
            }
        }
    }

    fn full(&mut self, patient: &Patient, visit: &Visit) {
        if self.release == Release::V2_1 {
            return self.first_release(patient, visit);
        }
        self.kin(patient);
        self.pv1(visit);
        self.pv2(visit);
        if visit.class == "I" {
            self.measures(patient);
        }
        self.allergies(patient);
        self.diagnoses(visit, 3);
        if visit.ended.is_some() || self.event.trigger == "A08" {
            self.procedure(visit);
        }
        self.guarantor(patient);
        self.insurance(patient);
    }

    fn first_release(&mut self, patient: &Patient, visit: &Visit) {
        if !matches!(self.event.trigger, "A06" | "A13") {
            self.kin(patient);
        }
        self.pv1(visit);
        if self.event.trigger != "A06" {
            self.diagnoses(visit, 1);
        }
    }

    fn discharge(&mut self, visit: &Visit) {
        self.pv1(visit);
        if self.release >= Release::V2_3 {
            self.pv2(visit);
            self.diagnoses(visit, 3);
            self.procedure(visit);
        }
    }

    /// A person's event, without a visit.
    pub(super) fn adt_person(&mut self, patient: &Patient) {
        self.header();
        self.event(patient.doctor());
        self.pid(patient, None);
        self.kin(patient);
        self.pen.segment(b"PV1");
        self.pen.number(1, 1);
        self.pen.code(
            2,
            if self.release >= Release::V2_3_1 {
                "N"
            } else {
                "O"
            },
        );
        self.allergies(patient);
        self.guarantor(patient);
        self.insurance(patient);
    }

    /// Two numbers become one.
    pub(super) fn adt_merge(&mut self, patient: &Patient, alias: u32) {
        self.header();
        self.event(patient.doctor());
        self.pid(patient, None);
        self.merged(patient, alias);
    }
}
