//! One segment: its fields by its definition.

use super::field::{Place, Said, repetition};
use super::types::{self, has_any, segment as definition};
use super::{FindingCode, Findings};
use crate::def::{Opt, SegmentDef};
use crate::{Field, Path, Repetition, Segment};

/// Segments whose last field stands for any number of fields (HL7 v2.8.2 §5.5.4, §5.5.7).
const OPEN: [&str; 2] = ["QPD", "RDT"];

/// Fields whose type another field names: segment, field, the one that names it.
const NAMED_ELSEWHERE: [(&str, usize, usize); 3] = [("OBX", 5, 2), ("MFE", 4, 5), ("MFA", 5, 6)];

pub(super) fn validate(segment: Segment<'_>, occurrence: usize, found: &mut Findings<'_>) {
    let path = Path::of(segment.id()).with_occurrence(occurrence);
    let id = segment.id();
    let site = found.site.iter().copied().find(|def| id == def.id);
    let Some(def) = site.or_else(|| definition(id.as_str())) else {
        if !id.is_site_defined() {
            found.add(
                FindingCode::SegmentUnknown,
                path,
                segment.index(),
                segment.offset(),
            );
        }
        return;
    };
    if !has_any(def.fields, found.release) {
        found.add(
            FindingCode::SegmentNotInRelease,
            path,
            segment.index(),
            segment.offset(),
        );
        return;
    }
    let count = segment.field_count().max(def.fields.len());
    for position in 1..=count {
        let one = OneField {
            segment,
            def,
            field: segment.field(position),
            position,
            path: path.with_field(position),
        };
        one.validate(found);
        if found.is_full() {
            return;
        }
    }
}

/// A field of a segment, there or not.
struct OneField<'a> {
    segment: Segment<'a>,
    def: &'static SegmentDef,
    field: Field<'a>,
    position: usize,
    path: Path,
}

impl OneField<'_> {
    fn add(&self, code: FindingCode, found: &mut Findings<'_>) {
        found.add(code, self.path, self.segment.index(), self.field.offset());
    }

    fn validate(&self, found: &mut Findings<'_>) {
        let known = self
            .position
            .checked_sub(1)
            .and_then(|at| self.def.fields.get(at))
            .or_else(|| {
                self.def
                    .fields
                    .last()
                    .filter(|_| OPEN.contains(&self.def.id))
            });
        let said = known.and_then(|known| Said::of(known, found.release));
        let there = !self.field.is_absent();
        match said {
            None if there => self.add(FindingCode::FieldUnknown, found),
            Some(said) if there => self.value(said, found),
            Some(said) if said.usage.opt == Opt::R => self.add(FindingCode::FieldMissing, found),
            _ => {}
        }
    }

    fn value(&self, said: Said<'_>, found: &mut Findings<'_>) {
        let usage = said.usage;
        match usage.opt {
            Opt::W => self.add(FindingCode::FieldWithdrawn, found),
            Opt::X => self.add(FindingCode::FieldNotUsed, found),
            _ => {}
        }
        let count = self.field.repetition_count();
        let own = |(id, _, by): &(&str, usize, usize)| *id == self.def.id && *by == self.position;
        let names_type = NAMED_ELSEWHERE.iter().any(own);
        let mut named = NAMED_ELSEWHERE
            .iter()
            .find(|(id, field, _)| *id == self.def.id && *field == self.position)
            .map(|(_, _, by)| Named::by(self.segment.field(*by), *by));
        let most = match usage.max {
            0 => usize::MAX,
            // What a query's parameters are, its definition elsewhere says.
            _ if OPEN.contains(&self.def.id) && usage.ty == "varies" => usize::MAX,
            max => usize::from(max),
        };
        for (index, value) in self.field.repetitions().enumerate() {
            let mut place = Place {
                path: self.path,
                segment: self.segment.index(),
            };
            if count > 1 {
                place.path = self.path.with_repetition(index.saturating_add(1));
            }
            if index == most {
                found.add(
                    FindingCode::RepetitionsTooMany,
                    place.path,
                    place.segment,
                    value.offset(),
                );
            }
            let ty = match &mut named {
                Some(named) => match named.next(self, index, found) {
                    Some(ty) => ty,
                    None => continue,
                },
                None => said.ty,
            };
            let said = Said {
                ty,
                names_type,
                ..said
            };
            repetition(value, said, place, found);
            if found.is_full() {
                return;
            }
        }
    }
}

/// The field that names the types of another one's values.
struct Named<I> {
    position: usize,
    names: I,
    first: Option<&'static str>,
}

impl<'a> Named<()> {
    fn by(field: Field<'a>, position: usize) -> Named<impl Iterator<Item = Repetition<'a>>> {
        Named {
            position,
            names: field.repetitions(),
            first: None,
        }
    }
}

impl<'a, I: Iterator<Item = Repetition<'a>>> Named<I> {
    /// The type of the next value: its own, else that of the first.
    fn next(
        &mut self,
        field: &OneField<'_>,
        index: usize,
        found: &mut Findings<'_>,
    ) -> Option<&'static str> {
        let name = match self.names.next() {
            Some(name) if !name.is_absent() => name,
            _ if index > 0 => return self.first,
            _ => {
                self.add(FindingCode::ValueTypeMissing, field, found);
                return None;
            }
        };
        let known = types::name_in(&name.text(), found.release);
        if index == 0 {
            self.first = known;
            if known.is_none() {
                self.add(FindingCode::ValueTypeUnknown, field, found);
            }
        }
        known
    }

    fn add(&self, code: FindingCode, field: &OneField<'_>, found: &mut Findings<'_>) {
        let offset = field.segment.field(self.position).offset();
        let path = field.path.with_field(self.position);
        found.add(code, path, field.segment.index(), offset);
    }
}
