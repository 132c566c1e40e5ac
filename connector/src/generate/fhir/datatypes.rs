//! FHIR's data types: dates and times, codes, identifiers, quantities, names, addresses, texts for people.

use super::codes::system;
use super::json::escape;
use super::pen::Pen;
use crate::generate::moment::{DAY, HOUR, MINUTE, Moment, civil};
use crate::generate::values::{Address, Coded, Name};

/// A unit of measure: what people read, and its UCUM code.
#[derive(Debug, Clone, Copy)]
pub(super) struct Unit {
    pub(super) text: &'static str,
    pub(super) ucum: &'static str,
}

/// A unit whose code is what people read.
pub(super) const fn unit(ucum: &'static str) -> Unit {
    Unit { text: ucum, ucum }
}

/// A code of a system by its URL.
pub(super) const fn coded<'a>(system: &'a str, code: &'a str, text: &'a str) -> Coded<'a> {
    Coded { code, text, system }
}

/// How exactly a day is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Precision {
    Day,
    Month,
    Year,
}

impl Pen {
    fn two(&mut self, number: i64) {
        self.out
            .extend_from_slice(&[b'0' + (number / 10 % 10) as u8, b'0' + (number % 10) as u8]);
    }

    fn day(&mut self, day: i64, precision: Precision) {
        let (year, month, of_month) = civil(day);
        self.two(year / 100);
        self.two(year % 100);
        if precision != Precision::Year {
            self.out.push(b'-');
            self.two(month);
        }
        if precision == Precision::Day {
            self.out.push(b'-');
            self.two(of_month);
        }
    }

    fn time_of_day(&mut self, second: i64) {
        self.two(second / HOUR);
        self.out.push(b':');
        self.two(second / MINUTE % 60);
        self.out.push(b':');
        self.two(second % 60);
    }

    fn moment(&mut self, moment: Moment, fraction: &[u8]) {
        self.day(moment.div_euclid(DAY), Precision::Day);
        self.out.push(b'T');
        self.time_of_day(moment.rem_euclid(DAY));
        self.out.extend_from_slice(fraction);
        if self.offset == 0 {
            return self.out.push(b'Z');
        }
        self.out.push(if self.offset < 0 { b'-' } else { b'+' });
        self.two(self.offset.abs() / 60);
        self.out.push(b':');
        self.two(self.offset.abs() % 60);
    }

    /// A day, or the month or year of it.
    pub(super) fn date(&mut self, name: &str, day: i64, precision: Precision) {
        self.key(name);
        self.out.push(b'"');
        self.day(day, precision);
        self.out.push(b'"');
    }

    /// A date-time to the second.
    pub(super) fn date_time(&mut self, name: &str, moment: Moment) {
        self.key(name);
        self.out.push(b'"');
        self.moment(moment, b"");
        self.out.push(b'"');
    }

    /// An instant, with thousandths.
    pub(super) fn instant(&mut self, name: &str, moment: Moment) {
        self.key(name);
        self.out.push(b'"');
        self.moment(moment, b".000");
        self.out.push(b'"');
    }

    /// A time of day, in seconds since midnight.
    pub(super) fn clock(&mut self, name: &str, second: i64) {
        self.key(name);
        self.out.push(b'"');
        self.time_of_day(second);
        self.out.push(b'"');
    }

    /// Moments in a list.
    pub(super) fn date_times(&mut self, name: &str, moment: Moment) {
        self.key(name);
        self.out.extend_from_slice(b"[\"");
        self.moment(moment, b"");
        self.out.extend_from_slice(b"\"]");
    }

    /// From when to when.
    pub(super) fn period(&mut self, name: &str, from: Option<Moment>, to: Option<Moment>) {
        self.object(name, |pen| {
            if let Some(from) = from {
                pen.date_time("start", from);
            }
            if let Some(to) = to {
                pen.date_time("end", to);
            }
        });
    }

    fn coding_members(&mut self, code: Coded<'_>) {
        self.text("system", system(code.system));
        self.text("code", code.code);
        self.text("display", code.text);
    }

    /// A Coding.
    pub(super) fn coding(&mut self, name: &str, code: Coded<'_>) {
        self.object(name, |pen| pen.coding_members(code));
    }

    fn concept_members(&mut self, codes: &[Coded<'_>], text: &str) {
        self.list("coding", |pen| {
            for code in codes {
                pen.item(|pen| pen.coding_members(*code));
            }
        });
        self.text("text", text);
    }

    /// A CodeableConcept.
    pub(super) fn concept(&mut self, name: &str, codes: &[Coded<'_>], text: &str) {
        self.object(name, |pen| pen.concept_members(codes, text));
    }

    /// A CodeableConcept in a list.
    pub(super) fn concept_item(&mut self, codes: &[Coded<'_>]) {
        self.item(|pen| pen.concept_members(codes, ""));
    }

    /// A list of one CodeableConcept.
    pub(super) fn concepts(&mut self, name: &str, codes: &[Coded<'_>], text: &str) {
        self.one(name, |pen| pen.concept_members(codes, text));
    }

    /// An Identifier in a list; the kind is of HL7 table 0203.
    pub(super) fn identifier(
        &mut self,
        usage: &str,
        kind: (&str, &str),
        system: &str,
        value: &str,
        more: impl FnOnce(&mut Pen),
    ) {
        self.item(|pen| {
            pen.text("use", usage);
            let code = coded(
                "http://terminology.hl7.org/CodeSystem/v2-0203",
                kind.0,
                kind.1,
            );
            pen.concept("type", &[code], "");
            pen.text("system", system);
            pen.text("value", value);
            more(pen);
        });
    }

    fn quantity_members(&mut self, sign: &str, scaled: i64, places: u32, unit: Unit) {
        self.decimal("value", scaled, places);
        self.text("comparator", sign);
        self.text("unit", unit.text);
        if !unit.ucum.is_empty() {
            self.text("system", "http://unitsofmeasure.org");
            self.text("code", unit.ucum);
        }
    }

    /// A Quantity of `scaled / 10^places`.
    pub(super) fn quantity(&mut self, name: &str, scaled: i64, places: u32, unit: Unit) {
        self.bounded(name, "", scaled, places, unit);
    }

    /// A Quantity behind `<` or `>`.
    pub(super) fn bounded(&mut self, name: &str, sign: &str, scaled: i64, places: u32, unit: Unit) {
        self.object(name, |pen| pen.quantity_members(sign, scaled, places, unit));
    }

    /// A HumanName in a list.
    pub(super) fn human_name(&mut self, usage: &str, name: &Name<'_>) {
        self.item(|pen| pen.human_name_members(usage, name));
    }

    /// What is in a HumanName.
    pub(super) fn human_name_members(&mut self, usage: &str, name: &Name<'_>) {
        self.text("use", usage);
        self.text("family", name.family);
        self.list("given", |pen| {
            pen.entry(name.given);
            pen.entry(name.middle);
        });
        self.list("prefix", |pen| pen.entry(name.title));
        self.list("suffix", |pen| pen.entry(name.suffix));
    }

    /// A telephone number, a mail address or another contact point, in a list.
    pub(super) fn contact(&mut self, system: &str, usage: &str, value: &str) {
        if !value.is_empty() {
            self.item(|pen| {
                pen.text("system", system);
                pen.text("value", value);
                pen.text("use", usage);
            });
        }
    }

    /// What is in an Address.
    pub(super) fn address_members(&mut self, usage: &str, address: &Address<'_>) {
        self.text("use", usage);
        self.list("line", |pen| {
            pen.entry(address.street);
            pen.entry(address.other);
        });
        self.text("city", address.city);
        self.text("district", address.county);
        self.text("state", address.state);
        self.text("postalCode", address.zip);
        self.text("country", "US");
    }

    /// A text for people, made of the resource.
    pub(super) fn narrative(&mut self, pieces: &[&str]) {
        self.object("text", |pen| {
            pen.text("status", "generated");
            pen.key("div");
            pen.out
                .extend_from_slice(b"\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\"><p>");
            for piece in pieces {
                xhtml(&mut pen.out, piece);
            }
            pen.out.extend_from_slice(b"</p></div>\"");
        });
    }

    /// An extension with one value, in a list.
    pub(super) fn extension(&mut self, url: &str, value: impl FnOnce(&mut Pen)) {
        self.item(|pen| {
            pen.text("url", url);
            value(pen);
        });
    }
}

/// A text in XHTML in JSON.
fn xhtml(out: &mut Vec<u8>, text: &str) {
    for part in text.split_inclusive(['&', '<', '>']) {
        let (rest, mark) = match part.char_indices().last() {
            Some((at, mark @ ('&' | '<' | '>'))) => (part.get(..at).unwrap_or_default(), mark),
            _ => (part, ' '),
        };
        escape(out, rest);
        out.extend_from_slice(match mark {
            '&' => b"&amp;",
            '<' => b"&lt;",
            '>' => b"&gt;",
            _ => b"",
        });
    }
}
