//! A stay or a visit of a patient at a facility.

use super::catalogue::{DIAGNOSES, Diagnosis};
use super::facility::Spot;
use super::moment::Moment;
use super::random::Random;
use super::short::Short;

/// A visit.
#[derive(Debug, Clone)]
pub struct Visit {
    /// Who, by position.
    pub patient: usize,
    /// Where, by position.
    pub facility: usize,
    /// The visit's number at the facility.
    pub number: u32,
    /// `I` inpatient, `O` outpatient, `E` emergency, `P` preadmit.
    pub class: &'static str,
    /// Where the patient is.
    pub spot: Spot,
    /// Where the patient was before.
    pub prior: Option<Spot>,
    /// The attending provider, by position.
    pub attending: usize,
    /// Diagnoses, by position; the first is why the patient came.
    pub diagnoses: [usize; 3],
    /// How many of them are known by now.
    pub known: usize,
    /// When it began.
    pub began: Moment,
    /// When the discharge is expected.
    pub expected: Moment,
    /// When it ended.
    pub ended: Option<Moment>,
    /// Discharge disposition (HL7 table 0112).
    pub disposition: &'static str,
    /// Whether it was called off.
    pub cancelled: bool,
    /// An operation, by position.
    pub procedure: Option<usize>,
}

impl Visit {
    /// PV1-19.
    pub fn label(&self) -> Short {
        Short::tagged("V", u64::from(self.number), 8)
    }

    /// PID-18.
    pub fn account(&self) -> Short {
        Short::number(70_000_000 + u64::from(self.number))
    }

    /// The diagnoses that are known.
    pub fn diagnoses(&self) -> impl Iterator<Item = &'static Diagnosis> + '_ {
        self.diagnoses
            .iter()
            .take(self.known)
            .filter_map(|at| DIAGNOSES.get(*at))
    }

    /// Admission type (HL7 table 0007).
    pub fn admission(&self) -> &'static str {
        match self.class {
            "E" => "E",
            "O" => "R",
            _ if self.number.is_multiple_of(3) => "U",
            _ => "C",
        }
    }
}

/// Three different diagnoses that fit.
pub fn diagnoses(age: i64, sex: &str, random: &mut Random) -> [usize; 3] {
    let mut found = [0; 3];
    let mut count = 0;
    for _ in 0..64 {
        let at = random.index(DIAGNOSES.len());
        let fits = DIAGNOSES[at].ages.0 <= age && age <= DIAGNOSES[at].ages.1;
        let fits = fits && (DIAGNOSES[at].sex.is_empty() || DIAGNOSES[at].sex == sex);
        if fits && !found[..count].contains(&at) {
            found[count] = at;
            count += 1;
            if count == found.len() {
                break;
            }
        }
    }
    found
}
