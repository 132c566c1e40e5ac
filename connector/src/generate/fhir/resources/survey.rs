//! Observations of what was asked or recorded beside the laboratory and the vital signs: among them every type that a
//! value can have. No message of ours tells of them.

use super::{Person, Scribe, Stay, draw, provider};
use crate::generate::fhir::codes::{OWN, category};
use crate::generate::fhir::datatypes::{Precision, Unit, coded, unit};
use crate::generate::fhir::id::{Id, Kind};
use crate::generate::fhir::pen::Pen;
use crate::generate::moment::{DAY, HOUR, MINUTE, Moment};
use crate::generate::random::{Random, fixed};
use crate::generate::values::Coded;
use crate::generate::world::World;

const MILLIVOLT: Unit = unit("mV");
const DAYS: Unit = unit("d");

/// What can be asked.
const QUESTIONS: [Coded<'static>; 12] = [
    coded("LN", "49541-6", "Fasting status - Reported"),
    coded(
        "LN",
        "72514-3",
        "Pain severity - 0-10 verbal numeric rating [Score] - Reported",
    ),
    coded("LN", "9269-2", "Glasgow coma score total"),
    coded(OWN, "last-meal", "Time of the last meal"),
    coded("LN", "8665-2", "Last menstrual period start date"),
    coded(OWN, "sleep", "Sleep of last night"),
    coded(
        "urn:iso:std:iso:11073:10101",
        "131329",
        "MDC_ECG_ELEC_POTL_I",
    ),
    coded(OWN, "expected-stay", "Expected length of stay"),
    coded("LN", "80288-4", "Level of consciousness"),
    coded(OWN, "nursing-note", "Note of the nurse"),
    coded(OWN, "drip-rate", "Drops for a millilitre"),
    coded(OWN, "wound-photo", "Photograph of the wound"),
];

impl Scribe {
    /// Up to three answers of a visit.
    pub(super) fn survey(&mut self, world: &World, stay: &Stay) {
        let number = u64::from(stay.visit.number);
        for question in 0..draw(number, 400, 4) {
            let which = draw(number, 401 + question, QUESTIONS.len() as u64) as usize;
            let twice = (0..question)
                .any(|before| draw(number, 401 + before, QUESTIONS.len() as u64) as usize == which);
            let age = stay.patient.age(stay.visit.began);
            let fits = match which {
                4 => stay.patient.female && (15..50).contains(&age),
                11 => self.r5(),
                _ => true,
            };
            if fits && !twice {
                self.answer(world, stay, which);
            }
        }
    }

    fn answer(&mut self, world: &World, stay: &Stay, which: usize) {
        let Some(question) = QUESTIONS.get(which) else {
            return;
        };
        let number = u64::from(stay.visit.number);
        let mut random = Random::new(fixed(number, 420 + which as u64));
        let at = stay.visit.began + random.between(5, 40) * MINUTE;
        let nurse = provider(world, stay.visit.facility, stay.visit.attending + 9);
        let id = Id::new(Kind::Observation, 3 << 60 | number << 4 | which as u64);
        self.write(id, Some(stay.patient.number), |pen| {
            pen.meta(1, at, &[]);
            if random.chance(200) {
                pen.narrative(&[question.text]);
            }
            pen.text("status", "final");
            pen.concepts("category", &[category("survey")], "");
            pen.concept("code", &[*question], question.text);
            pen.reference("subject", stay.subject());
            pen.reference("encounter", stay.id());
            when(pen, which, at);
            pen.providers("performer", nurse);
            value(pen, which, at, &mut random);
        });
    }

    /// Whether a grown person smokes.
    pub(super) fn social_history(&mut self, person: &Person) {
        let patient = &person.patient;
        if patient.age(person.first) < 13 {
            return;
        }
        let number = u64::from(patient.number);
        let answers = [
            coded("SCT", "266919005", "Never smoked tobacco"),
            coded("SCT", "266919005", "Never smoked tobacco"),
            coded("SCT", "8517006", "Ex-smoker"),
            coded("SCT", "449868002", "Smokes tobacco daily"),
        ];
        let answer = answers[draw(number, 410, 4) as usize];
        let question = coded("LN", "72166-2", "Tobacco smoking status");
        self.write(
            Id::new(Kind::Observation, 4 << 60 | number),
            Some(patient.number),
            |pen| {
                pen.meta(1, person.first, &[]);
                pen.text("status", "final");
                pen.concepts("category", &[category("social-history")], "");
                pen.concept("code", &[question], question.text);
                pen.reference("subject", Id::new(Kind::Patient, number));
                pen.date(
                    "effectiveDateTime",
                    person.first.div_euclid(DAY),
                    Precision::Day,
                );
                pen.concept("valueCodeableConcept", &[answer], answer.text);
            },
        );
    }
}

/// Every form that a time of observation can have.
fn when(pen: &mut Pen, which: usize, at: Moment) {
    match which {
        5 => pen.period("effectivePeriod", Some(at - 10 * HOUR), Some(at - 2 * HOUR)),
        6 => pen.instant("effectiveInstant", at),
        9 => pen.object("effectiveTiming", |pen| pen.date_times("event", at)),
        _ => pen.date_time("effectiveDateTime", at),
    }
}

fn value(pen: &mut Pen, which: usize, at: Moment, random: &mut Random) {
    match which {
        0 => pen.flag("valueBoolean", random.chance(500)),
        1 => pen.number("valueInteger", random.between(0, 10)),
        2 => pen.number("valueInteger", random.between(3, 15)),
        3 => pen.clock("valueTime", random.between(6 * 60, 21 * 60) * MINUTE),
        4 => pen.date("valueDateTime", at.div_euclid(DAY) - random.between(1, 35), Precision::Day),
        5 => {
            let ended = at - random.between(120, 200) * MINUTE;
            pen.period("valuePeriod", Some(ended - random.between(240, 500) * MINUTE), Some(ended));
        }
        6 => pen.object("valueSampledData", |pen| samples(pen, random)),
        7 => pen.object("valueRange", |pen| {
            let low = random.between(1, 4);
            pen.quantity("low", low, 0, DAYS);
            pen.quantity("high", low + random.between(1, 5), 0, DAYS);
        }),
        8 => {
            let alert = coded("SCT", "248234008", "Mentally alert");
            let voice = coded("SCT", "300202002", "Response to voice");
            pen.concept("valueCodeableConcept", &[if random.chance(800) { alert } else { voice }], "");
        }
        9 => {
            let words = ["Resting, no complaints.", "Says \"much better\" than yesterday.", "Fluids > 1.5 l; café au lait at 10.\nFamily informed."];
            pen.text("valueString", words[random.index(words.len())]);
        }
        10 => pen.object("valueRatio", |pen| {
            pen.quantity("numerator", random.between(15, 60), 0, Unit { text: "drops", ucum: "[drp]" });
            pen.quantity("denominator", 1, 0, unit("mL"));
        }),
        _ => pen.object("valueAttachment", |pen| {
            pen.text("contentType", "image/png");
            pen.text("data", "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
            pen.text("title", "Wound");
        }),
    }
}

/// Two seconds of an electrocardiogram at 50 values a second.
fn samples(pen: &mut Pen, random: &mut Random) {
    const BEAT: [i64; 40] = [
        0, 2, 5, 8, 9, 7, 3, 0, 0, -4, 30, 92, 40, -18, -6, 0, 1, 2, 4, 8, 13, 18, 21, 19, 14, 8,
        3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];
    pen.quantity("origin", 0, 0, MILLIVOLT);
    if pen.r5() {
        pen.number("interval", 20);
        pen.text("intervalUnit", "ms");
    } else {
        pen.number("period", 20);
    }
    pen.decimal("factor", 1, 2);
    pen.decimal("lowerLimit", -330, 2);
    pen.decimal("upperLimit", 330, 2);
    pen.number("dimensions", 1);
    pen.key("data");
    pen.out.push(b'"');
    for at in 0..100 {
        if at > 0 {
            pen.out.push(b' ');
        }
        let noise = random.between(-1, 1);
        crate::generate::ink::write_number(&mut pen.out, BEAT[at % BEAT.len()] + noise);
    }
    pen.out.push(b'"');
}
