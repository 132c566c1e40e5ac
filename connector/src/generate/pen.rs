//! Writes segments. Separators are written when a value needs them and not before, so nothing trails; a value says
//! what it is (a code, a person, an amount) and becomes what the release at hand has in that place.

use super::form::{Form, Forms, Shape};
use super::ink::{check_digit, escape, write_decimal, write_number};
use super::moment::{Moment, Stamp, write_date, write_time};
use super::values::{
    Address, Authority, Coded, Entity, Id, Name, Organization, Person, Phone, Place,
};
use hl7_model::Release;

/// How a sending system writes.
#[derive(Debug, Clone, Copy)]
pub struct Hand {
    /// How exactly it writes times.
    pub stamp: Stamp,
    /// Its distance from UTC in minutes.
    pub offset: i64,
    /// Whether it can only write ASCII.
    pub ascii: bool,
}

/// Writes one message after the other into a buffer, with `|^~\&` and CR.
#[derive(Debug)]
pub struct Pen<'a> {
    out: &'a mut Vec<u8>,
    forms: &'a Forms,
    hand: Hand,
    segment: &'a [Form],
    field: usize,
    component: usize,
    subcomponent: usize,
    wanted: (usize, usize, usize),
    again: bool,
}

impl<'a> Pen<'a> {
    /// Starts writing at the end of a buffer.
    pub fn new(out: &'a mut Vec<u8>, forms: &'a Forms, hand: Hand) -> Pen<'a> {
        let start = (0, 1, 1);
        Pen {
            out,
            forms,
            hand,
            segment: &[],
            field: 0,
            component: 1,
            subcomponent: 1,
            wanted: start,
            again: false,
        }
    }

    /// Whether the release is this one or a later one.
    pub fn since(&self, release: Release) -> bool {
        self.forms.release() >= release
    }

    /// Begins a segment; nothing is written when the release does not have it, and `false` comes back.
    pub fn segment(&mut self, id: &[u8; 3]) -> bool {
        self.end();
        self.segment = self.forms.segment(*id);
        if self.segment.is_empty() {
            return false;
        }
        self.out.extend_from_slice(id);
        if matches!(id, b"MSH" | b"FHS" | b"BHS") {
            self.out.extend_from_slice(b"|^~\\&");
            self.field = 2;
        }
        true
    }

    /// Ends the segment at hand.
    pub fn end(&mut self) {
        if !self.segment.is_empty() {
            self.out.push(b'\r');
        }
        self.segment = &[];
        (self.field, self.component, self.subcomponent) = (0, 1, 1);
        self.wanted = (0, 1, 1);
        self.again = false;
    }

    /// Goes to a field, to another repetition when it has a value already. The shape says what to write there.
    fn go(&mut self, field: usize) -> Shape {
        let Some(form) = self.segment.get(field.wrapping_sub(1)) else {
            return Shape::Absent;
        };
        // A field before one that is written already cannot be written any more; tests see to it that none is.
        assert!(field >= self.field || !cfg!(test), "field {field} is late");
        if field < self.field || (field == self.field && !form.repeats) {
            return Shape::Absent;
        }
        self.again = field == self.field;
        self.wanted = (field, 1, 1);
        form.shape
    }

    /// The shape of a field of the segment at hand.
    pub fn shape(&self, field: usize) -> Shape {
        self.segment
            .get(field.wrapping_sub(1))
            .map_or(Shape::Absent, |form| form.shape)
    }

    fn reach(&mut self) {
        while self.field < self.wanted.0 {
            self.out.push(b'|');
            self.field += 1;
            (self.component, self.subcomponent) = (1, 1);
        }
        if self.again {
            self.out.push(b'~');
            self.again = false;
            (self.component, self.subcomponent) = (1, 1);
        }
        while self.component < self.wanted.1 {
            self.out.push(b'^');
            self.component += 1;
            self.subcomponent = 1;
        }
        while self.subcomponent < self.wanted.2 {
            self.out.push(b'&');
            self.subcomponent += 1;
        }
    }

    /// Text at a component of the field at hand, escaped.
    fn part(&mut self, component: usize, text: &str) {
        self.leaf(component, 1, text);
    }

    fn leaf(&mut self, component: usize, subcomponent: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        (self.wanted.1, self.wanted.2) = (component, subcomponent);
        self.reach();
        escape(self.out, text, self.hand.ascii);
    }

    /// Text.
    pub fn text(&mut self, field: usize, text: &str) {
        if self.go(field) != Shape::Absent {
            self.part(1, text);
        }
    }

    /// Several components, each one text.
    pub fn texts(&mut self, field: usize, texts: &[&str]) {
        if self.go(field) != Shape::Absent {
            for (index, text) in texts.iter().enumerate() {
                self.part(index + 1, text);
            }
        }
    }

    /// Text as a later component of the field that was written last.
    pub fn more(&mut self, field: usize, component: usize, text: &str) {
        let composite = !matches!(
            self.shape(field),
            Shape::Absent | Shape::Plain | Shape::Number | Shape::Date | Shape::Time
        );
        if composite && self.field == field && component > self.component {
            self.wanted = (field, component, 1);
            self.part(component, text);
        }
    }

    /// Something already in wire form: delimiters and escapes are its own.
    pub fn raw(&mut self, field: usize, write: impl FnOnce(&mut Vec<u8>)) {
        if self.go(field) != Shape::Absent {
            self.reach();
            write(self.out);
        }
    }

    /// A whole number.
    pub fn number(&mut self, field: usize, number: i64) {
        if self.go(field) != Shape::Absent {
            self.reach();
            write_number(self.out, number);
        }
    }

    /// A date-time, or the day of it where the release wants a day.
    pub fn time(&mut self, field: usize, moment: Moment) {
        let shape = self.go(field);
        if shape == Shape::Absent {
            return;
        }
        self.reach();
        self.moment(shape, moment);
    }

    fn moment(&mut self, shape: Shape, moment: Moment) {
        match shape {
            Shape::Date => write_date(self.out, moment.div_euclid(super::moment::DAY)),
            _ => write_time(self.out, moment, self.hand.stamp, self.hand.offset),
        }
    }

    /// A date-time as one component of a composite.
    pub fn time_part(&mut self, field: usize, component: usize, moment: Moment) {
        if self.field != field && self.go(field) == Shape::Absent {
            return;
        }
        (self.wanted.1, self.wanted.2) = (component, 1);
        self.reach();
        write_time(self.out, moment, self.hand.stamp, self.hand.offset);
    }

    /// A day, also where the release has a date-time.
    pub fn date(&mut self, field: usize, day: i64) {
        if self.go(field) != Shape::Absent {
            self.reach();
            write_date(self.out, day);
        }
    }

    /// A code with its text and coding system.
    pub fn coded(&mut self, field: usize, coded: Coded<'_>) {
        match self.go(field) {
            Shape::Absent => {}
            Shape::Coded | Shape::Composite => {
                self.part(1, coded.code);
                self.part(2, coded.text);
                if !coded.code.is_empty() {
                    self.part(3, coded.system);
                }
            }
            _ => self.part(1, coded.code),
        }
    }

    /// A code of a user table: the code alone, also where the release allows more.
    pub fn code(&mut self, field: usize, code: &str) {
        self.text(field, code);
    }

    /// An identifier with its assigning authority and type.
    pub fn identifier(&mut self, field: usize, id: Id<'_>) {
        match self.go(field) {
            Shape::Absent => {}
            Shape::Identifier => {
                self.part(1, id.number);
                self.authority_at(4, id.authority);
                self.part(5, id.kind);
            }
            Shape::CheckedId => {
                self.part(1, id.number);
                let check = [check_digit(id.number)];
                self.part(2, std::str::from_utf8(&check).unwrap_or_default());
                self.part(3, "M10");
                if self.since(Release::V2_2) {
                    self.part(4, &id.authority.namespace);
                }
            }
            Shape::Number => self.part(1, &digits(id.number)),
            _ => self.part(1, id.number),
        }
    }

    fn authority_at(&mut self, component: usize, authority: &Authority) {
        self.leaf(component, 1, &authority.namespace);
        if !authority.oid.is_empty() {
            self.leaf(component, 2, &authority.oid);
            self.leaf(component, 3, "ISO");
        }
    }

    /// An application or facility: HD.
    pub fn authority(&mut self, field: usize, authority: &Authority) {
        match self.go(field) {
            Shape::Absent => {}
            Shape::Authority => {
                self.part(1, &authority.namespace);
                if !authority.oid.is_empty() {
                    self.part(2, &authority.oid);
                    self.part(3, "ISO");
                }
            }
            _ => self.part(1, &authority.namespace),
        }
    }

    /// The name of a person.
    pub fn name(&mut self, field: usize, name: &Name<'_>) {
        match self.go(field) {
            Shape::Absent => {}
            Shape::Plain => {
                self.part(1, name.family);
            }
            shape => {
                self.name_parts(0, name);
                if shape == Shape::Name {
                    self.part(7, name.kind);
                }
            }
        }
    }

    /// Family, given, middle, suffix, prefix, beginning after `base` components.
    fn name_parts(&mut self, base: usize, name: &Name<'_>) {
        self.leaf(base + 1, 1, name.family);
        if !name.prefix_of_family.is_empty() && self.since(Release::V2_5) {
            self.leaf(base + 1, 2, name.prefix_of_family);
            let own = name
                .family
                .get(name.prefix_of_family.len()..)
                .unwrap_or_default();
            self.leaf(base + 1, 3, own.trim_start());
        }
        for (index, text) in [name.given, name.middle, name.suffix, name.title]
            .into_iter()
            .enumerate()
        {
            self.part(base + 2 + index, text);
        }
    }

    /// An address.
    pub fn address(&mut self, field: usize, address: &Address<'_>) {
        match self.go(field) {
            Shape::Absent => {}
            Shape::Plain => self.part(1, address.city),
            _ => {
                let texts = [
                    address.street,
                    address.other,
                    address.city,
                    address.state,
                    address.zip,
                ];
                for (index, text) in texts.into_iter().enumerate() {
                    self.part(index + 1, text);
                }
                if self.since(Release::V2_3) {
                    self.part(6, "USA");
                    self.part(7, address.kind);
                    self.part(9, address.county);
                }
            }
        }
    }

    /// A telephone number or a mail address.
    pub fn phone(&mut self, field: usize, phone: &Phone<'_>) {
        let shape = self.go(field);
        if shape == Shape::Absent || (shape != Shape::Phone && !phone.mail.is_empty()) {
            return;
        }
        if shape != Shape::Phone {
            return self.part(1, phone.text());
        }
        let newest = self.since(Release::V2_6);
        if !newest && phone.mail.is_empty() {
            self.part(1, phone.text());
        }
        self.part(2, phone.usage);
        self.part(3, phone.equipment);
        self.part(4, phone.mail);
        if phone.mail.is_empty() && self.since(Release::V2_3_1) {
            if newest {
                self.part(5, "1");
            }
            self.part(6, phone.area());
            self.part(7, phone.local().text());
        }
    }

    /// A provider.
    pub fn person(&mut self, field: usize, person: &Person) {
        match self.go(field) {
            Shape::Absent => {}
            Shape::Plain => self.part(1, &person.number),
            Shape::Person => {
                self.part(1, &person.number);
                self.name_parts(1, &person.name());
                if !self.since(Release::V2_7) {
                    self.part(7, person.degree);
                }
                self.authority_at(9, &person.authority);
                self.part(10, "L");
                if self.since(Release::V2_3_1) {
                    self.part(13, "NPI");
                }
            }
            _ => {
                self.part(1, &person.number);
                self.name_parts(1, &person.name());
                if self.since(Release::V2_2) {
                    self.part(7, person.degree);
                }
            }
        }
    }

    /// A place in the hospital.
    pub fn place(&mut self, field: usize, place: &Place<'_>) {
        match self.go(field) {
            Shape::Absent => {}
            Shape::Plain => {
                self.reach();
                for (index, text) in [place.ward, place.room, place.bed].into_iter().enumerate() {
                    if index > 0 && !text.is_empty() {
                        self.out.push(b'-');
                    }
                    self.out.extend_from_slice(text.as_bytes());
                }
            }
            shape => {
                self.part(1, place.ward);
                self.part(2, place.room);
                self.part(3, place.bed);
                if shape == Shape::Location {
                    self.part(4, place.facility);
                    self.part(6, place.kind);
                    self.part(7, place.building);
                }
            }
        }
    }

    /// The number of an order, a document, an appointment.
    pub fn entity(&mut self, field: usize, entity: &Entity<'_>) {
        match self.go(field) {
            Shape::Absent => {}
            Shape::Plain => self.part(1, entity.number),
            Shape::Composite if self.since(Release::V2_3) => {
                self.leaf(1, 1, entity.number);
                self.leaf(1, 2, &entity.issuer.namespace);
            }
            Shape::Entity => {
                self.part(1, entity.number);
                self.part(2, &entity.issuer.namespace);
                if !entity.issuer.oid.is_empty() {
                    self.part(3, &entity.issuer.oid);
                    self.part(4, "ISO");
                }
            }
            _ => {
                self.part(1, entity.number);
                self.part(2, &entity.issuer.namespace);
            }
        }
    }

    /// An organization.
    pub fn organization(&mut self, field: usize, organization: &Organization<'_>) {
        match self.go(field) {
            Shape::Absent => {}
            Shape::Organization => {
                self.part(1, organization.name);
                self.part(2, "L");
                if self.since(Release::V2_5) {
                    self.part(10, organization.number);
                } else if self.since(Release::V2_3) {
                    self.part(3, &digits(organization.number));
                }
            }
            _ => self.part(1, organization.name),
        }
    }

    /// An amount of money, in cents.
    pub fn money(&mut self, field: usize, cents: i64) {
        let shape = self.go(field);
        if shape == Shape::Absent {
            return;
        }
        self.reach();
        write_decimal(self.out, cents, 2);
        if shape == Shape::Money {
            self.leaf(1, 2, "USD");
        }
    }
}

/// What a place for numbers takes of an identifier.
fn digits(number: &str) -> String {
    number.chars().filter(char::is_ascii_digit).collect()
}
