//! Who a resource is: its type and a number that the simulation gave, and the id that follows from these and the seed.

use crate::generate::random::fixed;

/// The types of resources that are written, in the order in which a bundle has them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// Facilities, practices, payers.
    Organization,
    /// Hospitals, wards, clinics, beds.
    Location,
    /// Providers.
    Practitioner,
    /// Patients.
    Patient,
    /// Health plans of patients.
    Coverage,
    /// Allergies.
    AllergyIntolerance,
    /// Visits.
    Encounter,
    /// Diagnoses.
    Condition,
    /// Operations.
    Procedure,
    /// Prescriptions.
    MedicationRequest,
    /// Orders.
    ServiceRequest,
    /// Reports on orders.
    DiagnosticReport,
    /// Results, vital signs, and what was asked.
    Observation,
    /// Vaccinations.
    Immunization,
}

impl Kind {
    /// All.
    pub const ALL: [Kind; 14] = [
        Kind::Organization,
        Kind::Location,
        Kind::Practitioner,
        Kind::Patient,
        Kind::Coverage,
        Kind::AllergyIntolerance,
        Kind::Encounter,
        Kind::Condition,
        Kind::Procedure,
        Kind::MedicationRequest,
        Kind::ServiceRequest,
        Kind::DiagnosticReport,
        Kind::Observation,
        Kind::Immunization,
    ];

    /// As in `resourceType`.
    pub const fn name(self) -> &'static str {
        match self {
            Kind::Organization => "Organization",
            Kind::Location => "Location",
            Kind::Practitioner => "Practitioner",
            Kind::Patient => "Patient",
            Kind::Coverage => "Coverage",
            Kind::AllergyIntolerance => "AllergyIntolerance",
            Kind::Encounter => "Encounter",
            Kind::Condition => "Condition",
            Kind::Procedure => "Procedure",
            Kind::MedicationRequest => "MedicationRequest",
            Kind::ServiceRequest => "ServiceRequest",
            Kind::DiagnosticReport => "DiagnosticReport",
            Kind::Observation => "Observation",
            Kind::Immunization => "Immunization",
        }
    }

    /// Whether it is of the region and not of one patient.
    pub const fn shared(self) -> bool {
        matches!(
            self,
            Kind::Organization | Kind::Location | Kind::Practitioner
        )
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<Kind> {
        let mut all = Kind::ALL.into_iter();
        all.find(|kind| kind.name().eq_ignore_ascii_case(name))
    }
}

/// A resource of the data set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id {
    /// Its type.
    pub kind: Kind,
    /// Unique among those of its type.
    pub number: u64,
}

impl Id {
    /// A resource by its number.
    pub const fn new(kind: Kind, number: u64) -> Id {
        Id { kind, number }
    }

    /// Its id: a UUID of version 8, which is the one for makers' own rules.
    pub fn uuid(self, seed: u64) -> [u8; 36] {
        let purpose = seed
            .wrapping_mul(0xA24B_AED4_963E_E407)
            .wrapping_add(self.kind as u64 + 1);
        let high = fixed(purpose, self.number) & !0xF000 | 0x8000;
        let low = fixed(high ^ self.number.rotate_left(17), purpose) & !(0b11 << 62) | (0b10 << 62);
        let mut text = [b'-'; 36];
        let nibbles = (0..32).map(|at| {
            let word = if at < 16 { high } else { low };
            (word >> (60 - at % 16 * 4) & 0xF) as usize
        });
        let places = (0..36).filter(|at| !matches!(at, 8 | 13 | 18 | 23));
        for (place, nibble) in places.zip(nibbles) {
            text[place] = b"0123456789abcdef"[nibble];
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn ids_follow_from_seed_type_and_number_and_never_meet() {
        let mut seen = BTreeSet::new();
        for seed in 1..4 {
            for kind in Kind::ALL {
                for number in 0..500 {
                    let id = Id::new(kind, number).uuid(seed);
                    assert_eq!((id[14], id[8], id[23]), (b'8', b'-', b'-'));
                    assert!(matches!(id[19], b'8' | b'9' | b'a' | b'b'));
                    assert!(seen.insert(id), "{kind:?} {number}");
                }
            }
        }
        assert_eq!(
            Id::new(Kind::Patient, 1).uuid(7),
            Id::new(Kind::Patient, 1).uuid(7)
        );
    }
}
