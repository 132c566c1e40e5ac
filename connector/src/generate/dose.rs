//! A vaccine given to somebody, or refused: what the message and the resource that tell of it share.

use super::catalogue::{VACCINES, Vaccine};
use super::moment::{DAY, HOUR, Moment};
use super::patient::Patient;
use super::random::fixed;
use super::short::Short;

/// One vaccine of a vaccination.
#[derive(Debug, Clone, Copy)]
pub struct Dose {
    /// Which.
    pub vaccine: &'static Vaccine,
    /// Numbers the order.
    pub number: u32,
    /// Whether it was refused.
    pub refused: bool,
    /// When it was given.
    pub given: Moment,
}

/// The doses of a vaccination; when something was refused, it is the first.
pub fn doses(
    vaccines: &[usize],
    order: u32,
    refused: bool,
    now: Moment,
) -> impl Iterator<Item = Dose> + '_ {
    let known = vaccines.iter().filter_map(|at| VACCINES.get(*at));
    known.enumerate().map(move |(index, vaccine)| Dose {
        vaccine,
        number: order + index as u32,
        refused: refused && index == 0,
        given: now - HOUR / 2,
    })
}

impl Dose {
    /// The registry's number of the order.
    pub fn placer(&self) -> Short {
        Short::tagged("O", u64::from(self.number), 8)
    }

    /// The registry's number of the record.
    pub fn filler(&self) -> Short {
        Short::tagged("V", u64::from(self.number), 8)
    }

    /// The lot.
    pub fn lot(&self) -> Short {
        Short::tagged("L", self.of_lot(4) % 90_000 + 10_000, 5)
    }

    /// The day on which the lot expires.
    pub fn expires(&self) -> i64 {
        self.given.div_euclid(DAY) + 90 + (self.of_lot(5) % 500) as i64
    }

    fn of_lot(&self, purpose: u64) -> u64 {
        fixed(u64::from(self.number) / 40, purpose)
    }

    /// Who ordered it, by position.
    pub fn doctor(&self) -> usize {
        self.number as usize
    }

    /// Who gave it, by position.
    pub fn nurse(&self) -> usize {
        self.number as usize + 2
    }
}

/// The programme that pays for a child's vaccines (HL7 table 0064).
pub fn eligibility(patient: &Patient, now: Moment) -> Option<(&'static str, &'static str)> {
    let eligible = [
        ("V01", "Not VFC eligible"),
        ("V02", "VFC eligible - Medicaid"),
        ("V03", "VFC eligible - Uninsured"),
    ];
    (patient.age(now) < 19).then(|| eligible[patient.draw(84, 3) as usize])
}
