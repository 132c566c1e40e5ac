//! Patients: who they are, composed by chance and kept for the whole stream.

use super::lists::{
    EMPLOYERS, ETHNIC_GROUPS, FAMILY, FEMALE, LANGUAGES, MALE, MIDDLE, PLANS, RACES, RELIGIONS,
    STREETS, TOWNS,
};
use super::moment::{DAY, Moment, years_between};
use super::random::{Random, fixed};
use super::short::Short;
use super::values::{Address, Name};

/// A patient.
#[derive(Debug, Clone)]
pub struct Patient {
    /// Unique in the stream; the medical record numbers come from it.
    pub number: u32,
    /// The facility that knows the patient best.
    pub home: usize,
    /// Day of birth.
    pub birth: i64,
    /// Whether she is female.
    pub female: bool,
    /// The visit that is going on.
    pub visit: Option<usize>,
    /// When the patient died.
    pub died: Option<Moment>,
    /// A number that registration gave by mistake, until it is merged away.
    pub alias: Option<u32>,
    /// How many ages of the vaccination schedule are done.
    pub vaccinated: usize,
    /// How often the address changed.
    pub moves: u32,
    /// How often the telephone number changed.
    pub phones: u32,
}

/// A relation to the next of kin (HL7 table 0063).
pub const RELATIONS: &[(&str, &str)] = &[
    ("SPO", "Spouse"),
    ("SIB", "Sibling"),
    ("CHD", "Child"),
    ("FND", "Friend"),
    ("PAR", "Parent"),
];

impl Patient {
    /// A new person.
    pub fn new(number: u32, facilities: usize, today: i64, random: &mut Random) -> Patient {
        let years = match random.below(100) {
            0..=17 => random.between(0, 5),
            18..=29 => random.between(6, 17),
            30..=59 => random.between(18, 54),
            _ => random.between(55, 96),
        };
        let birth = today - years * 365 - random.between(1, 364);
        let mut patient = Patient {
            number,
            home: random.index(facilities),
            birth,
            female: random.chance(520),
            visit: None,
            died: None,
            alias: None,
            vaccinated: 0,
            moves: 0,
            phones: 0,
        };
        let months = (today - birth) * 12 / 365;
        let done = super::catalogue::SCHEDULE
            .iter()
            .filter(|(age, _)| age + 3 < months)
            .count();
        patient.vaccinated = if patient.draw(1, 10) == 0 {
            done / 2
        } else {
            done
        };
        patient
    }

    /// A fixed draw in `0..n` for a purpose.
    pub fn draw(&self, purpose: u64, n: u64) -> u64 {
        (fixed(u64::from(self.number), purpose) >> 16) % n.max(1)
    }

    fn one<T: Copy>(&self, purpose: u64, items: &[T]) -> T {
        items[self.draw(purpose, items.len() as u64) as usize]
    }

    /// Full years of age.
    pub fn age(&self, now: Moment) -> i64 {
        years_between(self.birth, now.div_euclid(DAY))
    }

    /// The legal name.
    pub fn name(&self) -> Name<'static> {
        let (family, prefix) = self.one(10, FAMILY);
        let given = if self.female {
            self.one(11, FEMALE)
        } else {
            self.one(11, MALE)
        };
        let suffix = if !self.female && self.draw(12, 25) == 0 {
            "Jr"
        } else {
            ""
        };
        Name {
            family,
            prefix_of_family: prefix,
            given,
            middle: self.one(13, MIDDLE),
            suffix,
            title: "",
            kind: "L",
        }
    }

    /// The mother's maiden name.
    pub fn mothers_name(&self) -> Name<'static> {
        let (family, prefix) = self.one(14, FAMILY);
        Name {
            family,
            prefix_of_family: prefix,
            given: self.one(15, FEMALE),
            kind: "M",
            ..Name::default()
        }
    }

    /// Writes house number and street, and gives the whole address around it.
    pub fn address<'a>(&self, street: &'a mut String, zip: &'a mut Short) -> Address<'a> {
        let moved = u64::from(self.moves) * 100;
        street.clear();
        street.push_str(&Short::number(1 + self.draw(20 + moved, 1980)));
        street.push(' ');
        street.push_str(self.one(21 + moved, STREETS));
        let (city, state, area, county) = self.one(22 + moved, TOWNS);
        *zip = Short::new()
            .with(area)
            .with_number(self.draw(23 + moved, 100), 2);
        let other = if self.draw(24 + moved, 6) == 0 {
            "Apt 4B"
        } else {
            ""
        };
        Address {
            street,
            other,
            city,
            state,
            zip,
            kind: "H",
            county,
        }
    }

    /// The telephone number for a use, `(555)213-4567`.
    pub fn phone(&self, purpose: u64) -> Short {
        let draw = self.draw(30 + purpose + u64::from(self.phones) * 100, 8_000_000) + 2_000_000;
        Short::new()
            .with("(555)")
            .with_number(draw / 10_000, 3)
            .with("-")
            .with_number(draw % 10_000, 4)
    }

    /// A mail address at example.org; empty for those who have none.
    pub fn mail(&self) -> Short {
        if self.draw(36, 3) > 0 {
            return Short::new();
        }
        Short::tagged("p", u64::from(self.number), 5).with("@example.org")
    }

    /// A number that looks like a social security number and can be none: they never begin with 9.
    pub fn social(&self) -> Short {
        Short::new()
            .with_number(900 + self.draw(37, 99), 3)
            .with("-")
            .with_number(1 + self.draw(38, 98), 2)
            .with("-")
            .with_number(u64::from(self.number) % 10_000, 4)
    }

    /// The next of kin: name, relation.
    pub fn kin(&self, now: Moment) -> (Name<'static>, (&'static str, &'static str)) {
        if self.age(now) < 18 {
            return (
                Name {
                    kind: "L",
                    ..self.mothers_name()
                },
                ("MTH", "Mother"),
            );
        }
        let relation = self.one(41, RELATIONS);
        let (family, prefix) = if self.draw(42, 3) == 0 {
            self.one(43, FAMILY)
        } else {
            self.one(10, FAMILY)
        };
        let given = if self.female {
            self.one(44, MALE)
        } else {
            self.one(44, FEMALE)
        };
        (
            Name {
                family,
                prefix_of_family: prefix,
                given,
                kind: "L",
                ..Name::default()
            },
            relation,
        )
    }

    /// The health plan; one in eight has none.
    pub fn plan(&self) -> Option<(&'static str, &'static str, &'static str)> {
        (self.draw(50, 8) > 0).then(|| self.one(51, PLANS))
    }

    /// Who employs the patient.
    pub fn employer(&self) -> &'static str {
        self.one(52, EMPLOYERS)
    }

    /// Marital status (HL7 table 0002).
    pub fn marital(&self, now: Moment) -> (&'static str, &'static str) {
        match self.age(now) {
            0..=17 => ("S", "Single"),
            18..=64 => self.one(
                53,
                &[
                    ("S", "Single"),
                    ("M", "Married"),
                    ("M", "Married"),
                    ("D", "Divorced"),
                ],
            ),
            _ => self.one(53, &[("M", "Married"), ("W", "Widowed"), ("D", "Divorced")]),
        }
    }

    /// Race: the early one-letter code, CDC's code, its text.
    pub fn race(&self) -> (&'static str, &'static str, &'static str) {
        self.one(70, RACES)
    }

    /// Ethnic group: the early one-letter code, CDC's code, its text.
    pub fn ethnic_group(&self) -> (&'static str, &'static str, &'static str) {
        ETHNIC_GROUPS[usize::from(self.draw(75, 5) == 0)]
    }

    /// Language (ISO 639-2) and its name.
    pub fn language(&self) -> (&'static str, &'static str) {
        LANGUAGES[[0, 0, 0, 0, 1, 1, 2, 3, 4, 5][self.draw(73, 10) as usize]]
    }

    /// Religion (HL7 table 0006); empty when not asked.
    pub fn religion(&self) -> (&'static str, &'static str) {
        self.one(74, RELIGIONS)
    }

    /// The order of birth of a twin.
    pub fn twin(&self) -> Option<i64> {
        (self.draw(76, 40) == 0).then(|| 1 + self.draw(77, 2) as i64)
    }

    /// The family doctor among the providers of a facility, by position.
    pub fn doctor(&self) -> usize {
        self.draw(78, 24) as usize
    }

    /// The policy's number.
    pub fn policy(&self) -> Short {
        Short::tagged("P", u64::from(self.number) * 31 + 4_000_000, 9)
    }

    /// The number of the group that is insured together.
    pub fn group(&self) -> Short {
        Short::tagged("G", self.draw(82, 900) + 100, 4)
    }

    /// The day on which the plan began, as it is told now.
    pub fn insured_since(&self, now: Moment) -> i64 {
        now.div_euclid(DAY) - 400 - self.draw(81, 1500) as i64
    }

    /// Body height in millimetres.
    pub fn height(&self, now: Moment) -> i64 {
        match self.months(now) {
            months if months > 216 => 1500 + self.draw(90, 450) as i64,
            months => 500 + months * 5,
        }
    }

    /// Body weight in tenths of a kilogram.
    pub fn weight(&self, now: Moment) -> i64 {
        match self.months(now) {
            months if months > 216 => 480 + self.draw(91, 620) as i64,
            months => 35 + months * 3,
        }
    }

    fn months(&self, now: Moment) -> i64 {
        (self.age(now) * 12).max(1)
    }

    /// `F` or `M`.
    pub fn sex(&self) -> &'static str {
        if self.female { "F" } else { "M" }
    }

    /// The medical record number at a facility.
    pub fn record(&self, facility: usize) -> Short {
        let number = self.alias.unwrap_or(self.number);
        Short::number(1_000_000 + u64::from(number) * 16 + facility as u64)
    }

    /// The number in the region's master index.
    pub fn enterprise(&self) -> Short {
        Short::number(500_000_000 + u64::from(self.number))
    }

    /// Allergies, by position.
    pub fn allergies(&self) -> impl Iterator<Item = usize> + '_ {
        let any = self.draw(60, 3) == 0;
        (0..super::catalogue::ALLERGIES.len())
            .filter(move |at| any && self.draw(61 + *at as u64, 4) == 0)
    }
}
