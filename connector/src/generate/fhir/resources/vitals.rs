//! Observations of vital signs: at arrival, and twice a day for those who stay. Height and weight are those of the
//! admission's OBX; no message of ours tells of the others.

use super::{Scribe, Stay, provider};
use crate::generate::fhir::codes::category;
use crate::generate::fhir::datatypes::{Unit, coded, unit};
use crate::generate::fhir::id::{Id, Kind};
use crate::generate::fhir::pen::Pen;
use crate::generate::moment::{HOUR, MINUTE, Moment};
use crate::generate::random::{Random, fixed};
use crate::generate::values::Coded;
use crate::generate::world::World;

pub(super) const MINUTES: Unit = Unit {
    text: "min",
    ucum: "min",
};
/// At most so many rounds are told of a stay.
const ROUNDS: u64 = 16;

/// A vital sign of one number.
struct Sign {
    profile: &'static str,
    code: &'static str,
    name: &'static str,
    unit: Unit,
    places: u32,
    /// Mean and spread in the last decimal place.
    usual: (i64, i64),
}

const fn sign(
    profile: &'static str,
    code: &'static str,
    name: &'static str,
    unit: Unit,
    places: u32,
    usual: (i64, i64),
) -> Sign {
    Sign {
        profile,
        code,
        name,
        unit,
        places,
        usual,
    }
}

const BEATS: Unit = Unit {
    text: "beats/minute",
    ucum: "/min",
};
const BREATHS: Unit = Unit {
    text: "breaths/minute",
    ucum: "/min",
};
const SIGNS: [Sign; 4] = [
    sign("heartrate", "8867-4", "Heart rate", BEATS, 0, (76, 11)),
    sign(
        "resprate",
        "9279-1",
        "Respiratory rate",
        BREATHS,
        0,
        (16, 3),
    ),
    sign(
        "bodytemp",
        "8310-5",
        "Body temperature",
        unit("Cel"),
        1,
        (369, 5),
    ),
    sign(
        "oxygensat",
        "2708-6",
        "Oxygen saturation in Arterial blood",
        unit("%"),
        0,
        (97, 2),
    ),
];
const HEIGHT: Sign = sign("bodyheight", "8302-2", "Body height", unit("cm"), 1, (0, 0));
const WEIGHT: Sign = sign(
    "bodyweight",
    "29463-7",
    "Body weight",
    unit("kg"),
    1,
    (0, 0),
);
const MASS_INDEX: Sign = sign(
    "bmi",
    "39156-5",
    "Body mass index (BMI) [Ratio]",
    unit("kg/m2"),
    2,
    (0, 0),
);
const PRESSURE: Unit = Unit {
    text: "mmHg",
    ucum: "mm[Hg]",
};
const ABSENT: &str = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

impl Scribe {
    pub(super) fn vital_signs(&mut self, world: &World, stay: &Stay) {
        let visit = &stay.visit;
        let inpatient = visit.class == "I";
        if inpatient || visit.number.is_multiple_of(3) {
            self.body(
                world,
                stay,
                stay.measured.unwrap_or(visit.began + 10 * MINUTE),
            );
        }
        let until = stay.until();
        for round in 0..if inpatient { ROUNDS } else { 1 } {
            let at = visit.began + 15 * MINUTE + round as i64 * 12 * HOUR;
            if round > 0 && at > until {
                break;
            }
            self.round(world, stay, round, at);
        }
    }

    fn body(&mut self, world: &World, stay: &Stay, at: Moment) {
        let (height, weight) = (stay.patient.height(at), stay.patient.weight(at));
        let index = weight * 10_000_000 / (height * height).max(1);
        self.vital(world, stay, (ROUNDS, 0), at, &HEIGHT, Some(height));
        self.vital(world, stay, (ROUNDS, 1), at, &WEIGHT, Some(weight));
        self.vital(world, stay, (ROUNDS, 2), at, &MASS_INDEX, Some(index));
    }

    fn round(&mut self, world: &World, stay: &Stay, round: u64, at: Moment) {
        let mut random = Random::new(fixed(u64::from(stay.visit.number), 300 + round));
        self.pressure(world, stay, round, at, &mut random);
        for (index, sign) in SIGNS.iter().enumerate() {
            let value = sign.usual.0 + sign.usual.1 * random.normal() / 1000;
            let value = if sign.code == "2708-6" {
                value.min(100)
            } else {
                value
            };
            let known = random.below(40) > 0;
            self.vital(
                world,
                stay,
                (round, index as u64 + 1),
                at,
                sign,
                known.then_some(value),
            );
        }
    }

    fn vital(
        &mut self,
        world: &World,
        stay: &Stay,
        place: (u64, u64),
        at: Moment,
        sign: &'static Sign,
        value: Option<i64>,
    ) {
        if let Some(value) = value {
            self.measured = Some((sign.code, value, sign.places));
        }
        let code = coded("LN", sign.code, sign.name);
        self.write(id(stay, place), Some(stay.patient.number), |pen| {
            head(pen, world, stay, (sign.profile, code), at);
            match value {
                Some(value) => pen.quantity("valueQuantity", value, sign.places, sign.unit),
                None => {
                    let reason = coded(ABSENT, "not-performed", "Not Performed");
                    pen.concept("dataAbsentReason", &[reason], "");
                }
            }
            if sign.profile == "bmi" {
                pen.list("derivedFrom", |pen| {
                    pen.reference_item(id(stay, (ROUNDS, 0)));
                    pen.reference_item(id(stay, (ROUNDS, 1)));
                });
            }
        });
    }

    /// Blood pressure: two numbers as components.
    fn pressure(
        &mut self,
        world: &World,
        stay: &Stay,
        round: u64,
        at: Moment,
        random: &mut Random,
    ) {
        let systolic = 124 + 15 * random.normal() / 1000;
        let diastolic = (systolic * 5 / 8 + random.between(-6, 6)).min(systolic - 15);
        let code = coded(
            "LN",
            "85354-9",
            "Blood pressure panel with all children optional",
        );
        let parts = [
            (coded("LN", "8480-6", "Systolic blood pressure"), systolic),
            (coded("LN", "8462-4", "Diastolic blood pressure"), diastolic),
        ];
        let arm = random.below(3) == 0;
        self.write(id(stay, (round, 0)), Some(stay.patient.number), |pen| {
            head(pen, world, stay, ("bp", code), at);
            if arm {
                pen.concept(
                    "bodySite",
                    &[coded("SCT", "368209003", "Right upper arm structure")],
                    "",
                );
            }
            pen.list("component", |pen| {
                for (code, value) in parts {
                    pen.item(|pen| {
                        pen.concept("code", &[code], "");
                        pen.quantity("valueQuantity", value, 0, PRESSURE);
                    });
                }
            });
        });
    }
}

fn id(stay: &Stay, (round, index): (u64, u64)) -> Id {
    Id::new(
        Kind::Observation,
        2 << 60 | u64::from(stay.visit.number) << 10 | round << 4 | index,
    )
}

/// What all vital signs have.
fn head(
    pen: &mut Pen,
    world: &World,
    stay: &Stay,
    (profile, code): (&'static str, Coded<'static>),
    at: Moment,
) {
    pen.object("meta", |pen| {
        pen.text("versionId", "1");
        pen.instant("lastUpdated", at + 5 * MINUTE);
        pen.list("profile", |pen| {
            pen.entries(&["http://hl7.org/fhir/StructureDefinition/", profile]);
        });
    });
    pen.text("status", "final");
    pen.concepts("category", &[category("vital-signs")], "");
    pen.concept("code", &[code], code.text);
    pen.reference("subject", stay.subject());
    pen.reference("encounter", stay.id());
    pen.date_time("effectiveDateTime", at);
    pen.instant("issued", at + 5 * MINUTE);
    pen.providers(
        "performer",
        provider(world, stay.visit.facility, stay.visit.attending + 9),
    );
}
