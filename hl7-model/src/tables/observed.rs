//! OBX-5 by OBX-2 (HL7 v2.8.2 §7.4.2): the number, comparator, date-time and code of an observation beside its text.

use model_core::Cell;

use super::leaf::{Components, Cutter, Part, Piece};
use super::plan::Read;
use super::run::{NULL, Place, Run};
use crate::value;
use crate::wire::Fields;

/// What OBX-2 says of OBX-5, as far as columns differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// ST, TX, FT, or nothing said.
    Text,
    /// NM.
    Number,
    /// Comparator, number, separator, number (SN).
    Structured,
    /// A number and its unit (CQ, MO).
    Quantity,
    /// A code, its text, its system (CE, CWE, CNE, CF).
    Coded,
    /// A code alone (ID, IS).
    Code,
    /// DT, DTM, TS.
    Time,
    /// Anything else.
    Other,
}

/// An observed value: OBX-5 of one segment, cut once for all its columns.
#[derive(Debug, Clone, Copy)]
pub(super) struct Observed<'a> {
    class: Class,
    field: Part<'a>,
    number: Option<i128>,
    comparator: &'a [u8],
    /// The first leaf.
    leaf: &'a [u8],
}

impl<'a> Observed<'a> {
    /// Of the fields of an OBX segment, and its field 5.
    #[inline]
    pub(super) fn of(fields: Fields<'a>, field: Piece<'a>, cutter: Cutter<'a>) -> Observed<'a> {
        let (bytes, offset) = fields.get(2).unwrap_or_default();
        let class = class(Piece { bytes, offset }, cutter);
        let mut components = Components::of(field, cutter);
        let first = components.at(1);
        let mut observed = Observed {
            class,
            field: cutter.part(field),
            number: None,
            comparator: &[],
            leaf: first.leaf(),
        };
        match class {
            Class::Number | Class::Text => {
                (observed.comparator, observed.number) = compared(observed.leaf)
            }
            Class::Quantity => observed.number = value::number(observed.leaf).value,
            Class::Structured => {
                observed.comparator = first.all.bytes;
                let number = components.at(2).all.bytes;
                let (separator, second) = (components.at(3).all.bytes, components.at(4).all.bytes);
                if second.is_empty() && matches!(separator, b"" | b"+") {
                    let read = value::number(number);
                    observed.number = read.value.filter(|_| read.exact);
                }
            }
            Class::Coded | Class::Code | Class::Time | Class::Other => {}
        }
        observed
    }

    /// Sets the column of one reading; nothing where there is no such value.
    #[inline]
    pub(super) fn put(&self, run: &mut Run<'_, '_>, cell: Cell<'_>, read: Read, place: Place) {
        match read {
            Read::ObservedText => self.text(run, cell, place),
            Read::ObservedNumber => {
                if let Some(number) = self.number {
                    cell.decimal(number);
                }
            }
            Read::ObservedComparator if !self.comparator.is_empty() && self.comparator != NULL => {
                run.text(cell, self.comparator, place);
            }
            Read::ObservedDatetime => {
                if self.class == Class::Time
                    && let Some((time, _)) = run.instant(self.leaf)
                {
                    cell.timestamp(time);
                }
            }
            Read::ObservedCode
                if matches!(self.class, Class::Coded | Class::Code)
                    && !self.leaf.is_empty()
                    && self.leaf != NULL =>
            {
                run.text(cell, self.leaf, place);
            }
            _ => {}
        }
    }

    /// Whether a reading has a value, so that no empty row need be begun.
    #[inline]
    pub(super) fn has(&self, read: Read) -> bool {
        match read {
            Read::ObservedNumber => self.number.is_some(),
            Read::ObservedComparator => !self.comparator.is_empty(),
            Read::ObservedDatetime => self.class == Class::Time,
            Read::ObservedCode => matches!(self.class, Class::Coded | Class::Code),
            _ => true,
        }
    }

    fn text(&self, run: &mut Run<'_, '_>, cell: Cell<'_>, place: Place) {
        let read = if self.field.is_leaf() {
            Read::Text
        } else {
            Read::AsSent
        };
        run.put(cell, read, self.field.all.bytes, place);
    }
}

/// Whether OBX-2 says that OBX-5 is text.
pub(super) fn is_text(value_type: Piece<'_>, cutter: Cutter<'_>) -> bool {
    class(value_type, cutter) == Class::Text
}

#[inline]
fn class(value_type: Piece<'_>, cutter: Cutter<'_>) -> Class {
    known_class(value_type.bytes).unwrap_or_else(|| unusual_class(value_type, cutter))
}

#[inline]
fn known_class(value_type: &[u8]) -> Option<Class> {
    Some(match value_type {
        b"NM" => Class::Number,
        b"ST" | b"TX" | b"FT" | b"" => Class::Text,
        b"SN" => Class::Structured,
        b"CE" | b"CWE" | b"CNE" | b"CF" => Class::Coded,
        b"ID" | b"IS" => Class::Code,
        b"DT" | b"DTM" | b"TS" => Class::Time,
        b"CQ" | b"MO" => Class::Quantity,
        _ => return None,
    })
}

/// A type in small letters, with blanks, or with components behind it.
#[cold]
fn unusual_class(value_type: Piece<'_>, cutter: Cutter<'_>) -> Class {
    let first = cutter.component(value_type, 1).all.bytes;
    let plain = first.trim_ascii().to_ascii_uppercase();
    known_class(&plain).unwrap_or(Class::Other)
}

/// A number, perhaps after a comparator: `>100`, `<= 5`, `12.5`. Nothing of a text that says more.
#[inline]
fn compared(text: &[u8]) -> (&[u8], Option<i128>) {
    if text.len() > 48 {
        return (&[], None);
    }
    let signs = text
        .iter()
        .take_while(|byte| matches!(byte, b'<' | b'>' | b'=' | b'!'))
        .count();
    let (comparator, rest) = text.split_at_checked(signs).unwrap_or((&[], text));
    if !matches!(
        comparator,
        b"" | b"<" | b">" | b"=" | b"<=" | b">=" | b"=<" | b"=>" | b"<>" | b"!="
    ) {
        return (&[], None);
    }
    let read = value::number(rest);
    match read.value.filter(|_| read.exact) {
        Some(number) => (comparator, Some(number)),
        None => (&[], None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Index, Message};

    fn observed(value_type: &str, value: &str) -> (Option<i128>, String, Class) {
        let bytes = format!("MSH|^~\\&|\rOBX|1|{value_type}|||{value}");
        let mut index = Index::new();
        let message = Message::read(bytes.as_bytes(), &mut index).unwrap();
        let fields = message.fields_of(1).unwrap();
        let (bytes, offset) = fields.get(5).unwrap();
        let found = Observed::of(fields, Piece { bytes, offset }, Cutter::of(message));
        let comparator = String::from_utf8(found.comparator.to_vec()).unwrap();
        (found.number, comparator, found.class)
    }

    #[test]
    fn numbers_are_found_where_they_are_sent() {
        const ONE: i128 = 1_000_000_000;
        for (value_type, value, number, comparator) in [
            ("NM", "7.5", Some(7_500_000_000), ""),
            ("NM", ">100", Some(100 * ONE), ">"),
            ("NM", "1,5", None, ""),
            ("NM", "POS", None, ""),
            ("ST", "12", Some(12 * ONE), ""),
            ("", "<= 5", Some(5 * ONE), "<="),
            ("ST", "1:128", None, ""),
            ("TX", "12 mg", None, ""),
            ("ST", "<not 5>", None, ""),
            ("SN", ">^100", Some(100 * ONE), ">"),
            ("SN", "^7", Some(7 * ONE), ""),
            ("SN", "^1^:^128", None, ""),
            ("SN", "^3^+", Some(3 * ONE), ""),
            ("CQ", "10^mg", Some(10 * ONE), ""),
            ("MO", "12.50^USD", Some(12_500_000_000), ""),
            ("CWE", "12^Twelve^L", None, ""),
            ("nm", "3", Some(3 * ONE), ""),
            ("NM^^HL70125", "3", Some(3 * ONE), ""),
        ] {
            let (found, sign, _) = observed(value_type, value);
            assert_eq!(
                (found, sign.as_str()),
                (number, comparator),
                "{value_type} {value}"
            );
        }
    }

    #[test]
    fn types_that_no_release_has_are_no_text() {
        assert_eq!(observed("QQ", "1").2, Class::Other);
        assert_eq!(observed("CWE^^HL70125", "1").2, Class::Coded);
    }
}
