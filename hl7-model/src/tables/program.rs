//! Plans, made ready to run: sources are grouped by segment and field, so that each segment is looked up once, each
//! field is cut once, and what the message does not have costs nothing. Made once per extractor.

use std::ptr;

use crate::SegmentId;

use super::ids::Ids;
use super::plan::{At, Given, Read, Repetitions, Source, Spans};

/// What to do with the segments of one scope: the message, or a span of it.
#[derive(Debug, Default)]
pub(super) struct Program {
    /// By slot: a segment id that the scope is asked for, and what its first segment gives.
    pub segments: Vec<SegmentOps>,
    pub firsts: Vec<FirstOf>,
    pub lists: Vec<List>,
    /// Columns that gather text from all segments of a slot's id.
    pub gathered: Vec<(u16, u16)>,
    pub given: Vec<(u16, Given)>,
    /// Column, and position among the extractor's indexes.
    pub indexes: Vec<(u16, usize)>,
}

#[derive(Debug)]
pub(super) struct SegmentOps {
    /// The id's number.
    pub number: u16,
    pub fields: Vec<FieldOps>,
    pub repetitions: Vec<RepetitionOps>,
}

#[derive(Debug)]
pub(super) struct FieldOps {
    pub field: u16,
    /// Leaves of the first repetition, by component.
    pub leaves: Vec<Leaf>,
    /// Leaves of other repetitions.
    pub others: Vec<(u16, Leaf)>,
    /// Readings of the whole field.
    pub wholes: Vec<(u16, Read)>,
    /// Whether there are any of these two.
    pub has_more: bool,
}

/// A leaf for a column.
#[derive(Debug, Clone, Copy)]
pub(super) struct Leaf {
    pub column: u16,
    /// From 1.
    pub component: u16,
    /// From 1; 0 is the whole component as sent.
    pub subcomponent: u16,
    pub read: Read,
    /// Component and subcomponent as declared, for the path of a rescued value.
    pub declared: (u16, u16),
}

/// The first leaf that is present. Places are (slot, field, repetition, leaf).
#[derive(Debug)]
pub(super) struct FirstOf {
    pub column: u16,
    pub places: Vec<(u16, u16, u16, Leaf)>,
}

#[derive(Debug)]
pub(super) struct RepetitionOps {
    pub column: u16,
    pub fields: &'static [u16],
    /// By component.
    pub leaves: Vec<Leaf>,
    pub firsts: Vec<(u16, Vec<Leaf>)>,
    /// Struct fields that hold the whole repetition as sent.
    pub wholes: Vec<u16>,
}

#[derive(Debug)]
pub(super) struct List {
    pub column: u16,
    /// The numbers of the ids that begin a row.
    pub starts: Vec<u16>,
    pub cuts: Cuts,
    /// Slots of `program` by segment number; 255 is none.
    pub slots: Box<[u8]>,
    pub program: Program,
}

/// Where spans begin and end, by segment number: 0 nothing, 255 ends, else begins (its place among the starters).
#[derive(Debug)]
pub(super) struct Cuts {
    pub by_number: Box<[u8]>,
    pub chained: bool,
}

pub(super) const END: u8 = u8::MAX;
/// No slot.
pub(super) const NO_SLOT: u8 = u8::MAX;

impl Cuts {
    pub(super) fn of(spans: &Spans, ids: &Ids) -> Cuts {
        let mut by_number = vec![0; ids.count()];
        let mut set = |id: &str, action: u8| {
            let number = SegmentId::new(id).map_or(0, |id| ids.number(id));
            if let (1.., Some(slot)) = (number, by_number.get_mut(usize::from(number))) {
                *slot = action;
            }
        };
        for id in spans.ends {
            set(id, END);
        }
        for (place, id) in spans.starts.iter().enumerate() {
            set(id, u8::try_from(place + 1).unwrap_or(END - 1).min(END - 1));
        }
        Cuts {
            by_number: by_number.into(),
            chained: spans.chained,
        }
    }
}

/// Makes programs, and gathers the lists whose rows are counted.
#[derive(Debug)]
pub(super) struct Compiler<'a> {
    pub ids: &'a Ids,
    /// Lists that other lists' rows point into.
    pub indexed: Vec<&'static Spans>,
}

impl Compiler<'_> {
    /// The program of the sources whose column is wanted.
    pub(super) fn program(
        &mut self,
        sources: &'static [Source],
        wanted: impl Fn(usize) -> bool,
    ) -> Program {
        let mut program = Program::default();
        for (column, source) in sources
            .iter()
            .enumerate()
            .filter(|(column, _)| wanted(*column))
        {
            self.source(&mut program, column as u16, source);
        }
        for segment in &mut program.segments {
            segment.fields.sort_by_key(|field| field.field);
            for field in &mut segment.fields {
                field.leaves.sort_by_key(|leaf| leaf.component);
                field.has_more = !(field.wholes.is_empty() && field.others.is_empty());
            }
        }
        program
    }

    fn source(&mut self, program: &mut Program, column: u16, source: &'static Source) {
        match source {
            Source::Value(at) => self.value(program, column, at),
            Source::FirstOf(places) => {
                let places = places.iter().map(|at| {
                    let slot = self.slot(program, at.segment);
                    (slot, at.field, at.repetition, leaf(column, at))
                });
                let places = places.collect();
                program.firsts.push(FirstOf { column, places });
            }
            Source::Spans(spans) => {
                let inner = self.program(spans.sources, |_| true);
                let mut slots = vec![NO_SLOT; self.ids.count()];
                for (slot, segment) in inner.segments.iter().enumerate() {
                    if let Some(place) = slots.get_mut(usize::from(segment.number)) {
                        *place = slot as u8;
                    }
                }
                let cuts = Cuts::of(spans, self.ids);
                let starts = spans.starts.iter().filter_map(|id| SegmentId::new(id));
                let starts = starts.map(|id| self.ids.number(id)).collect();
                program.lists.push(List {
                    column,
                    starts,
                    cuts,
                    slots: slots.into(),
                    program: inner,
                });
            }
            Source::Repetitions(repetitions) => {
                let slot = self.slot(program, repetitions.segment);
                if let Some(segment) = program.segments.get_mut(usize::from(slot)) {
                    segment
                        .repetitions
                        .push(repetition_ops(column, repetitions));
                }
            }
            Source::IndexIn(spans) => {
                let known = self.indexed.iter().position(|one| ptr::eq(*one, *spans));
                let index = known.unwrap_or_else(|| {
                    self.indexed.push(spans);
                    self.indexed.len() - 1
                });
                program.indexes.push((column, index));
            }
            Source::Given(given) => program.given.push((column, *given)),
        }
    }

    fn value(&self, program: &mut Program, column: u16, at: &'static At) {
        let slot = self.slot(program, at.segment);
        if at.read == Read::ObservedLines {
            program.gathered.push((column, slot));
            return;
        }
        let Some(segment) = program.segments.get_mut(usize::from(slot)) else {
            return;
        };
        let known = segment
            .fields
            .iter()
            .position(|field| field.field == at.field);
        let place = known.unwrap_or_else(|| {
            segment.fields.push(FieldOps {
                field: at.field,
                leaves: Vec::new(),
                others: Vec::new(),
                wholes: Vec::new(),
                has_more: false,
            });
            segment.fields.len() - 1
        });
        let Some(field) = segment.fields.get_mut(place) else {
            return;
        };
        match at.read {
            Read::Text | Read::Decimal | Read::Integer | Read::Date | Read::Timestamp => {}
            Read::AsSent if at.component > 0 => {}
            read => return field.wholes.push((column, read)),
        }
        match at.repetition {
            0 => field.leaves.push(leaf(column, at)),
            repetition => field.others.push((repetition, leaf(column, at))),
        }
    }

    /// The slot of a segment id.
    fn slot(&self, program: &mut Program, id: &str) -> u16 {
        let number = SegmentId::new(id).map_or(0, |id| self.ids.number(id));
        let known = program
            .segments
            .iter()
            .position(|segment| segment.number == number);
        let slot = known.unwrap_or_else(|| {
            program.segments.push(SegmentOps {
                number,
                fields: Vec::new(),
                repetitions: Vec::new(),
            });
            program.segments.len() - 1
        });
        slot as u16
    }
}

fn leaf(column: u16, at: &At) -> Leaf {
    let whole = at.read == Read::AsSent && at.subcomponent == 0;
    Leaf {
        column,
        component: at.component.max(1),
        subcomponent: if whole { 0 } else { at.subcomponent.max(1) },
        read: at.read,
        declared: (at.component, at.subcomponent),
    }
}

fn repetition_ops(column: u16, repetitions: &'static Repetitions) -> RepetitionOps {
    let mut ops = RepetitionOps {
        column,
        fields: repetitions.fields,
        leaves: Vec::new(),
        firsts: Vec::new(),
        wholes: Vec::new(),
    };
    for (at_column, source) in repetitions.sources.iter().enumerate() {
        let at_column = at_column as u16;
        match source {
            Source::Value(at) if at.read == Read::AsSent && at.component == 0 => {
                ops.wholes.push(at_column)
            }
            Source::Value(at) => ops.leaves.push(leaf(at_column, at)),
            Source::FirstOf(places) => {
                let leaves = places.iter().map(|at| leaf(at_column, at)).collect();
                ops.firsts.push((at_column, leaves));
            }
            _ => {}
        }
    }
    ops.leaves.sort_by_key(|leaf| leaf.component);
    ops
}

/// The segment ids that a plan asks for.
pub(super) fn ids_of(sources: &'static [Source], ids: &mut Vec<&'static str>) {
    for source in sources {
        match source {
            Source::Value(at) => ids.push(at.segment),
            Source::FirstOf(places) => ids.extend(places.iter().map(|at| at.segment)),
            Source::Repetitions(repetitions) => ids.push(repetitions.segment),
            Source::Spans(spans) => {
                ids.extend(spans.starts.iter().chain(spans.ends));
                ids_of(spans.sources, ids);
            }
            Source::IndexIn(spans) => ids.extend(spans.starts.iter().chain(spans.ends)),
            Source::Given(_) => {}
        }
    }
}
