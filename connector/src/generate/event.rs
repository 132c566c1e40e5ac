//! The kinds of messages, and how many of each are wanted.

use super::Error;
use super::facility::System;
use hl7_model::Release;

/// The families of messages that can be asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Family {
    /// Registration and transfer.
    Adt,
    /// Orders: ORM to release 2.6; from 2.7, which has no ORM, OML for the laboratory and OMG for imaging.
    Orm,
    /// Results.
    Oru,
    /// Appointments.
    Siu,
    /// Vaccinations.
    Vxu,
    /// Documents.
    Mdm,
    /// Charges.
    Dft,
}

impl Family {
    /// All, with their names and usual weights.
    pub const ALL: [(Family, &'static str, u32); 7] = [
        (Family::Adt, "ADT", 40),
        (Family::Orm, "ORM", 14),
        (Family::Oru, "ORU", 28),
        (Family::Siu, "SIU", 7),
        (Family::Vxu, "VXU", 3),
        (Family::Mdm, "MDM", 3),
        (Family::Dft, "DFT", 5),
    ];

    /// The first release that has it.
    pub fn since(self) -> Release {
        match self {
            Family::Siu | Family::Vxu | Family::Mdm => Release::V2_3,
            _ => Release::V2_1,
        }
    }

    /// The system that sends it; imaging results come from another one.
    pub fn system(self) -> System {
        match self {
            Family::Adt => System::Registration,
            Family::Orm => System::Orders,
            Family::Oru => System::Laboratory,
            Family::Siu => System::Scheduling,
            Family::Vxu => System::Immunizations,
            Family::Mdm => System::Documents,
            Family::Dft => System::Billing,
        }
    }
}

/// How many messages of each family, against each other, in the order of [`Family::ALL`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weights(pub [u32; 7]);

impl Default for Weights {
    fn default() -> Weights {
        Weights(Family::ALL.map(|(_, _, weight)| weight))
    }
}

impl Weights {
    /// Reads `ADT,ORU` (with their usual weights) or `ADT=4,ORU=6`.
    pub fn parse(text: &str) -> Result<Weights, Error> {
        let mut weights = [0; 7];
        for item in text
            .split(',')
            .map(str::trim)
            .filter(|item| !item.is_empty())
        {
            let (name, weight) = item.split_once('=').unwrap_or((item, ""));
            let known = Family::ALL
                .iter()
                .position(|(_, known, _)| known.eq_ignore_ascii_case(name.trim()));
            let at = known.ok_or_else(|| Error::UnknownType(name.trim().to_owned()))?;
            weights[at] = match weight.trim() {
                "" => Family::ALL[at].2,
                given => given.parse().map_err(|_| Error::Weight(item.to_owned()))?,
            };
        }
        if weights.iter().all(|weight| *weight == 0) {
            return Err(Error::NoTypes);
        }
        Ok(Weights(weights))
    }
}

/// Message code and trigger event.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event {
    /// MSH-9.1.
    pub code: &'static str,
    /// MSH-9.2.
    pub trigger: &'static str,
}

/// An event by its two parts.
pub const fn event(code: &'static str, trigger: &'static str) -> Event {
    Event { code, trigger }
}

/// The message structure of an event in a release, for MSH-9.3.
pub fn structure(event: Event, release: Release) -> &'static str {
    match (event.code, event.trigger) {
        ("ADT", "A01" | "A04" | "A08" | "A13") => "ADT_A01",
        ("ADT", "A05" | "A28" | "A31") => {
            if release >= Release::V2_4 {
                "ADT_A05"
            } else {
                "ADT_A01"
            }
        }
        ("ADT", "A02") => "ADT_A02",
        ("ADT", "A03") => "ADT_A03",
        ("ADT", "A06") => "ADT_A06",
        ("ADT", "A11") => "ADT_A09",
        ("ADT", "A12") if release == Release::V2_4 => "ADT_A09",
        ("ADT", "A12") => "ADT_A12",
        ("ADT", "A34") => "ADT_A30",
        ("ADT", "A40") => "ADT_A39",
        ("ORM", _) => "ORM_O01",
        ("OML", _) => "OML_O21",
        ("OMG", _) => "OMG_O19",
        ("ORU", _) => "ORU_R01",
        ("SIU", _) => "SIU_S12",
        ("VXU", _) => "VXU_V04",
        ("MDM", "T01" | "T11") => "MDM_T01",
        ("MDM", _) => "MDM_T02",
        ("DFT", _) => "DFT_P03",
        _ => "",
    }
}
