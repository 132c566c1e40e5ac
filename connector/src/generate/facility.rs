//! Facilities: who sends, from which systems, in which release, with which identifiers; their wards, beds and
//! providers.

use super::Releases;
use super::lists::{FACILITIES, FAMILY, FEMALE, MALE, MIDDLE};
use super::moment::Stamp;
use super::pen::Hand;
use super::random::Random;
use super::values::{Authority, Person, Place};
use hl7_model::Release;

/// The systems of a facility that send messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum System {
    /// Registration: ADT.
    Registration,
    /// Order entry: ORM, OML, OMG.
    Orders,
    /// Laboratory: ORU.
    Laboratory,
    /// Imaging: ORU.
    Imaging,
    /// Scheduling: SIU.
    Scheduling,
    /// Immunizations: VXU.
    Immunizations,
    /// Documents: MDM.
    Documents,
    /// Billing: DFT.
    Billing,
}

impl System {
    const ALL: [(System, &'static str); 8] = [
        (System::Registration, "REGIST"),
        (System::Orders, "ORDERS"),
        (System::Laboratory, "LABSYS"),
        (System::Imaging, "RADSYS"),
        (System::Scheduling, "SCHED"),
        (System::Immunizations, "VACREG"),
        (System::Documents, "TRANSCR"),
        (System::Billing, "BILLING"),
    ];

    /// The first release that has this system's messages.
    fn since(self) -> Release {
        match self {
            System::Scheduling | System::Immunizations | System::Documents => Release::V2_3,
            _ => Release::V2_1,
        }
    }
}

/// A sending system.
#[derive(Debug)]
pub struct Sender {
    /// MSH-3.
    pub application: Authority,
    /// The release that it speaks.
    pub release: Release,
    /// How it writes.
    pub hand: Hand,
    /// Whether MSH-9 has its third component.
    pub structure: bool,
    /// What MSH-10 begins with.
    pub prefix: String,
    /// How many messages it has sent.
    pub sent: u64,
}

/// A nursing unit with its beds.
#[derive(Debug)]
pub struct Ward {
    /// Its short name.
    pub name: &'static str,
    /// What it is for.
    pub service: &'static str,
    taken: Vec<bool>,
}

/// A bed, or a place in a clinic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    /// Ward by position, or `CLINIC` + clinic by position.
    pub ward: u16,
    /// Bed by position.
    pub bed: u16,
}

/// Spots from here on are clinics.
const CLINIC: u16 = 100;
/// Clinics and departments: name, service.
const CLINICS: &[(&str, &str)] = &[
    ("ED", "MED"),
    ("CARDCL", "CAR"),
    ("FAMMED", "MED"),
    ("PEDCL", "MED"),
    ("ORTHCL", "SUR"),
];
const WARDS: &[(&str, &str)] = &[
    ("3EAST", "MED"),
    ("3WEST", "MED"),
    ("4SURG", "SUR"),
    ("5CARD", "CAR"),
    ("ICU", "PUL"),
    ("6UROL", "URO"),
];
const ROOMS: &[&str] = &[
    "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "14", "15", "16", "17",
    "18", "19", "20", "21", "22", "23", "24", "25",
];
const BEDS: &[&str] = &["A", "B"];

/// A facility.
#[derive(Debug)]
pub struct Facility {
    /// Its short name, which is also the namespace of its identifiers.
    pub code: &'static str,
    /// MSH-4, and the assigning authority of its numbers.
    pub authority: Authority,
    /// Who works there.
    pub providers: Vec<Person>,
    /// Its systems, in the order of [`System`].
    pub senders: Vec<Sender>,
    wards: Vec<Ward>,
}

impl Facility {
    /// Sets one up.
    pub fn new(index: usize, releases: &Releases, beds: usize, random: &Random) -> Facility {
        let mut random = random.fork(1000 + index as u64);
        let code = FACILITIES[index % FACILITIES.len()];
        let authority = Authority {
            namespace: code.to_owned(),
            oid: format!("2.16.840.1.113883.19.4.{}", index + 1),
        };
        let npi = Authority {
            namespace: "NPI".to_owned(),
            oid: String::new(),
        };
        let providers = (0..24)
            .map(|n| provider(index, n, &npi, &mut random))
            .collect();
        let home = releases.home(index);
        let offset = -60 * random.between(5, 6);
        let senders = System::ALL
            .iter()
            .map(|system| sender(index, *system, home, offset, &mut random))
            .collect();
        let each = beds
            .div_ceil(WARDS.len())
            .clamp(6, ROOMS.len() * BEDS.len());
        let wards = WARDS
            .iter()
            .map(|(name, service)| Ward {
                name,
                service,
                taken: vec![false; each],
            })
            .collect();
        Facility {
            code,
            authority,
            providers,
            senders,
            wards,
        }
    }

    /// A system of the facility.
    pub fn sender(&self, system: System) -> &Sender {
        &self.senders[system as usize]
    }

    /// Takes a free bed; `None` when none was found.
    pub fn take_bed(&mut self, random: &mut Random) -> Option<Spot> {
        for _ in 0..4 {
            let at = random.index(self.wards.len());
            let ward = &mut self.wards[at];
            let start = random.index(ward.taken.len());
            let order = (start..ward.taken.len()).chain(0..start);
            if let Some(bed) = order.into_iter().find(|bed| !ward.taken[*bed]) {
                ward.taken[bed] = true;
                return Some(Spot {
                    ward: at as u16,
                    bed: bed as u16,
                });
            }
        }
        None
    }

    /// Gives a bed back; a clinic is not taken and not given back.
    pub fn free_bed(&mut self, spot: Spot) {
        if let Some(taken) = self
            .wards
            .get_mut(usize::from(spot.ward))
            .and_then(|w| w.taken.get_mut(usize::from(spot.bed)))
        {
            *taken = false;
        }
    }

    /// The emergency department.
    pub fn emergency(&self, random: &mut Random) -> Spot {
        Spot {
            ward: CLINIC,
            bed: random.below(12) as u16,
        }
    }

    /// A clinic; children go to theirs.
    pub fn clinic(&self, child: bool, random: &mut Random) -> Spot {
        let clinic = if child { 3 } else { [1, 2, 4][random.index(3)] };
        Spot {
            ward: CLINIC + clinic,
            bed: random.below(6) as u16,
        }
    }

    /// The place of a spot.
    pub fn place(&self, spot: Spot) -> Place<'_> {
        if let Some((name, _)) = spot
            .ward
            .checked_sub(CLINIC)
            .and_then(|clinic| CLINICS.get(usize::from(clinic)))
        {
            let room = ROOMS
                .get(usize::from(spot.bed))
                .copied()
                .unwrap_or_default();
            let kind = if spot.ward == CLINIC { "D" } else { "C" };
            return Place {
                ward: name,
                room,
                bed: "",
                facility: self.code,
                kind,
                building: "",
            };
        }
        let ward = self
            .wards
            .get(usize::from(spot.ward))
            .map_or("HALL", |ward| ward.name);
        let room = ROOMS
            .get(usize::from(spot.bed) / BEDS.len())
            .copied()
            .unwrap_or_default();
        let bed = BEDS[usize::from(spot.bed) % BEDS.len()];
        Place {
            ward,
            room,
            bed,
            facility: self.code,
            kind: "N",
            building: "MAIN",
        }
    }

    /// The hospital service of a spot.
    pub fn service(&self, spot: Spot) -> &'static str {
        match spot.ward.checked_sub(CLINIC) {
            Some(clinic) => CLINICS
                .get(usize::from(clinic))
                .map_or("MED", |clinic| clinic.1),
            None => self
                .wards
                .get(usize::from(spot.ward))
                .map_or("MED", |ward| ward.service),
        }
    }
}

fn provider(facility: usize, n: u64, authority: &Authority, random: &mut Random) -> Person {
    let given = if random.chance(500) {
        random.pick(FEMALE)
    } else {
        random.pick(MALE)
    };
    let degree = ["MD", "MD", "MD", "DO", "NP", "RN"][random.index(6)];
    Person {
        number: (9_100_000_000 + facility as u64 * 10_000 + n * 37).to_string(),
        family: random.pick(FAMILY).0,
        given,
        middle: MIDDLE[random.index(MIDDLE.len())],
        degree,
        authority: authority.clone(),
    }
}

fn sender(
    facility: usize,
    system: (System, &str),
    home: Release,
    offset: i64,
    random: &mut Random,
) -> Sender {
    let (system, name) = system;
    let release = home.max(system.since());
    let code = FACILITIES[facility % FACILITIES.len()];
    let oid = format!(
        "2.16.840.1.113883.19.4.{}.{}",
        facility + 1,
        system as usize + 1
    );
    let plain = if random.chance(500) {
        Stamp::Second
    } else {
        Stamp::Minute
    };
    let stamp = match release {
        r if r < Release::V2_3 => plain,
        r if r < Release::V2_5 => [plain, Stamp::Second, Stamp::Zone][random.index(3)],
        _ => [Stamp::Second, Stamp::Zone, Stamp::Zone, Stamp::Millisecond][random.index(4)],
    };
    Sender {
        application: Authority {
            namespace: name.to_owned(),
            oid: if release >= Release::V2_4 {
                oid
            } else {
                String::new()
            },
        },
        release,
        hand: Hand {
            stamp,
            offset,
            ascii: release < Release::V2_3,
        },
        structure: release >= Release::V2_5 || (release >= Release::V2_3_1 && random.chance(500)),
        prefix: format!("{code}{}", &name[..1]),
        sent: 0,
    }
}
