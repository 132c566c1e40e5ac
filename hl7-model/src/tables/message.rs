//! Message tables: one row a message, by the compiled plan. Every scope (the message, then each span of a list) is
//! filled segment by segment, field by field.

use model_core::{Cell, Columns, StructCell};

use super::ids::NONE;
use super::leaf::{Components, Cutter, Part, Piece};
use super::observed::{self, Observed};
use super::plan::{Given, Read};
use super::program::{FieldOps, FirstOf, Leaf, List, Program, RepetitionOps, SegmentOps};
use super::run::{NULL, Place, Run, number};
use super::spans::{Indexes, each_span};
use crate::escape;
use crate::structure::structure_of_message;
use crate::wire::Fields;

/// A row whose places can be had by position: a table's, or a struct's.
pub(super) trait Places {
    fn place(&mut self, column: u16) -> Option<Cell<'_>>;
}

impl Places for Columns {
    #[inline]
    fn place(&mut self, column: u16) -> Option<Cell<'_>> {
        self.cell(usize::from(column))
    }
}

impl Places for StructCell<'_> {
    #[inline]
    fn place(&mut self, column: u16) -> Option<Cell<'_>> {
        Some(self.at(usize::from(column)))
    }
}

/// The segments of a scope: from `start` to before `end`, and the first one of each slot.
#[derive(Debug, Clone, Copy)]
pub(super) struct Scope<'s> {
    pub start: usize,
    pub end: usize,
    pub slots: &'s [u32],
}

/// Fills the places of a row from a scope.
pub(super) fn fill<P: Places>(
    run: &mut Run<'_, '_>,
    program: &Program,
    indexes: &Indexes,
    scope: Scope<'_>,
    row: &mut P,
) {
    for (ops, at) in program.segments.iter().zip(scope.slots) {
        if *at != NONE {
            fill_from(run, ops, *at, row);
        }
    }
    for first in &program.firsts {
        fill_first(run, first, scope, row);
    }
    for (column, slot) in &program.gathered {
        gather(run, *column, *slot, scope, row);
    }
    for list in &program.lists {
        fill_list(run, list, indexes, scope, row);
    }
    for (column, index) in &program.indexes {
        if let (Some(at), Some(cell)) = (indexes.get(*index, scope.start), row.place(*column)) {
            number(cell, u64::from(at));
        }
    }
    for (column, given) in &program.given {
        give(run, *given, scope, row.place(*column));
    }
}

/// Fills the places of a row from one segment. Nearly all values come through here, and nearly all of them are plain
/// text: what is less common is left to others, so that this stays small.
#[inline(never)]
fn fill_from<P: Places>(run: &mut Run<'_, '_>, ops: &SegmentOps, segment: u32, row: &mut P) {
    let facts = run.facts;
    let Some(fields) = facts.message.fields_of(segment as usize) else {
        return;
    };
    let plain = facts.plain || facts.is_plain(segment);
    for ops in &ops.fields {
        let Some((bytes, offset)) = fields.get(usize::from(ops.field)) else {
            // Fields are in order: the segment has no more of them.
            break;
        };
        if bytes.is_empty() {
            continue;
        }
        if bytes == NULL {
            run.row
                .rescue(facts, Place::field(segment, ops.field), bytes);
            continue;
        }
        let field = Piece { bytes, offset };
        let mut components = Components::of(field, facts.cutter);
        for leaf in &ops.leaves {
            let component = components.at(leaf.component);
            let value = facts.cutter.subcomponent(component, leaf.subcomponent);
            if value.is_empty() {
                continue;
            }
            match row.place(leaf.column) {
                Some(cell) if leaf.read == Read::Text && plain && value != NULL => {
                    cell.text(value);
                }
                Some(cell) => {
                    let place = Place::field(segment, ops.field).declared(leaf);
                    run.put_typed(cell, leaf.read, value, place);
                }
                None => {}
            }
        }
        if ops.has_more {
            fill_more(
                run,
                ops,
                fields,
                field,
                Place::field(segment, ops.field),
                row,
            );
        }
    }
    for repetitions in &ops.repetitions {
        fill_repetitions(run, repetitions, fields, segment, row);
    }
}

/// What a field gives beyond the leaves of its first repetition.
#[inline(never)]
fn fill_more<P: Places>(
    run: &mut Run<'_, '_>,
    ops: &FieldOps,
    fields: Fields<'_>,
    field: Piece<'_>,
    place: Place,
    row: &mut P,
) {
    if !ops.wholes.is_empty() {
        fill_whole(run, ops, fields, field, place, row);
    }
    let cutter = run.facts.cutter;
    for (repetition, leaf) in &ops.others {
        let other = cutter.repetition(field, *repetition);
        let component = cutter.component(other, leaf.component);
        put_leaf(run, leaf, component, place.repetition(*repetition), row);
    }
}

/// Sets a column to a leaf of a component; an empty one is absent.
#[inline]
fn put_leaf<P: Places>(
    run: &mut Run<'_, '_>,
    leaf: &Leaf,
    component: Part<'_>,
    place: Place,
    row: &mut P,
) {
    let value = run.facts.cutter.subcomponent(component, leaf.subcomponent);
    if value.is_empty() {
        return;
    }
    if let Some(cell) = row.place(leaf.column) {
        run.put(cell, leaf.read, value, place.declared(leaf));
    }
}

/// Readings of a whole field.
fn fill_whole<P: Places>(
    run: &mut Run<'_, '_>,
    ops: &FieldOps,
    fields: Fields<'_>,
    field: Piece<'_>,
    place: Place,
    row: &mut P,
) {
    let cutter = run.facts.cutter;
    let mut value: Option<Observed<'_>> = None;
    for (column, read) in &ops.wholes {
        match read {
            Read::AsSent => {
                if let Some(cell) = row.place(*column) {
                    run.as_sent(cell, field.bytes, place);
                }
            }
            Read::EachAsSent => {
                if let Some(mut list) = row.place(*column) {
                    for (at, repetition) in cutter.repetitions(field).enumerate() {
                        let element = list.element();
                        if !repetition.is_empty() {
                            let place = place.repetition(at as u16);
                            run.put(element, Read::AsSent, repetition.all.bytes, place);
                        }
                    }
                }
            }
            Read::Lines => {
                if let Some(cell) = row.place(*column) {
                    put_lines(run, cell, field, place);
                }
            }
            read => {
                let value = value.get_or_insert_with(|| Observed::of(fields, field, cutter));
                if value.has(*read)
                    && let Some(cell) = row.place(*column)
                {
                    value.put(run, cell, *read, place);
                }
            }
        }
    }
}

fn put_lines(run: &mut Run<'_, '_>, cell: Cell<'_>, field: Piece<'_>, place: Place) {
    if !run.is_text(field.bytes) {
        return run.row.rescue(run.facts, place, field.bytes);
    }
    let facts = run.facts;
    cell.text_parts(|values| lines(field, facts.cutter, facts.delimiters, values));
}

/// Every repetition, unescaped. Text has no components: a delimiter within it was not meant as one.
fn lines(
    field: Piece<'_>,
    cutter: Cutter<'_>,
    delimiters: &crate::Delimiters,
    values: &mut Vec<u8>,
) {
    for (at, line) in cutter.repetitions(field).enumerate() {
        if at > 0 {
            values.push(b'\n');
        }
        escape::unescape_into(line.all.bytes, delimiters, values);
    }
}

/// The text of all observations of a scope that are text, a line each or more.
fn gather<P: Places>(run: &mut Run<'_, '_>, column: u16, slot: u16, scope: Scope<'_>, row: &mut P) {
    let Some(first) = scope.slots.get(usize::from(slot)).filter(|at| **at != NONE) else {
        return;
    };
    let facts = run.facts;
    let wanted = facts.directory.numbers().get(*first as usize).copied();
    let numbers = facts.directory.numbers().iter().enumerate();
    let scoped = numbers
        .take(scope.end)
        .skip(*first as usize)
        .filter(|(_, number)| Some(**number) == wanted);
    let texts = scoped.filter_map(|(at, _)| {
        let fields = facts.message.fields_of(at)?;
        let text = facts.field(at, 5)?;
        let (value_type, offset) = fields.get(2)?;
        let value_type = Piece {
            bytes: value_type,
            offset,
        };
        let is_text =
            !text.is_empty() && text.bytes != NULL && observed::is_text(value_type, facts.cutter);
        is_text.then_some((at, text))
    });
    let mut cell = row.place(column);
    let mut gathered: Vec<Piece<'_>> = Vec::new();
    for (at, text) in texts {
        if run.is_text(text.bytes) {
            gathered.push(text);
        } else {
            run.row
                .rescue(facts, Place::field(at as u32, 5), text.bytes);
        }
    }
    if let (Some(cell), false) = (cell.take(), gathered.is_empty()) {
        cell.text_parts(|values| {
            for (at, text) in gathered.into_iter().enumerate() {
                if at > 0 {
                    values.push(b'\n');
                }
                lines(text, facts.cutter, facts.delimiters, values);
            }
        });
    }
}

fn fill_first<P: Places>(run: &mut Run<'_, '_>, first: &FirstOf, scope: Scope<'_>, row: &mut P) {
    let cutter = run.facts.cutter;
    for (slot, field, repetition, leaf) in &first.places {
        let at = scope.slots.get(usize::from(*slot)).copied().unwrap_or(NONE);
        let Some(mut piece) = run.facts.field(at as usize, *field) else {
            continue;
        };
        if *repetition > 0 {
            piece = cutter.repetition(piece, *repetition);
        }
        let component = cutter.component(piece, leaf.component);
        let value = cutter.subcomponent(component, leaf.subcomponent);
        if value.is_empty() {
            continue;
        }
        let place = Place::field(at, *field).repetition(*repetition);
        if let Some(cell) = row.place(first.column) {
            run.put(cell, leaf.read, value, place.declared(leaf));
        }
        return;
    }
}

fn fill_repetitions<P: Places>(
    run: &mut Run<'_, '_>,
    ops: &RepetitionOps,
    fields: Fields<'_>,
    segment: u32,
    row: &mut P,
) {
    for number in ops.fields {
        let Some((bytes, offset)) = fields.get(usize::from(*number)) else {
            continue;
        };
        if bytes.is_empty() {
            continue;
        }
        let place = Place::field(segment, *number);
        if bytes == NULL {
            run.row.rescue(run.facts, place, bytes);
            continue;
        }
        let Some(mut list) = row.place(ops.column) else {
            return;
        };
        let repetitions = run.facts.cutter.repetitions(Piece { bytes, offset });
        for (at, repetition) in repetitions.enumerate() {
            let mut element = list.element();
            if repetition.is_empty() {
                continue;
            }
            let place = place.repetition(at as u16);
            fill_repetition(run, ops, repetition.all, place, &mut element.fields());
        }
    }
}

fn fill_repetition(
    run: &mut Run<'_, '_>,
    ops: &RepetitionOps,
    repetition: Piece<'_>,
    place: Place,
    element: &mut StructCell<'_>,
) {
    let cutter = run.facts.cutter;
    let mut components = Components::of(repetition, cutter);
    for leaf in &ops.leaves {
        put_leaf(run, leaf, components.at(leaf.component), place, element);
    }
    for (column, leaves) in &ops.firsts {
        for leaf in leaves {
            let component = cutter.component(repetition, leaf.component);
            let value = cutter.subcomponent(component, leaf.subcomponent.max(1));
            if !value.is_empty() {
                let leaf = Leaf {
                    column: *column,
                    ..*leaf
                };
                put_leaf(run, &leaf, component, place, element);
                break;
            }
        }
    }
    for column in &ops.wholes {
        let cell = element.at(usize::from(*column));
        run.put(cell, Read::AsSent, repetition.bytes, place);
    }
}

fn fill_list<P: Places>(
    run: &mut Run<'_, '_>,
    list: &List,
    indexes: &Indexes,
    scope: Scope<'_>,
    row: &mut P,
) {
    let directory = run.facts.directory;
    if list
        .starts
        .iter()
        .all(|start| directory.first(*start) == NONE)
    {
        return;
    }
    let numbers = directory.numbers();
    let slots = list.program.segments.len();
    // A list asks for few segments; those of a plan that asks for more are looked up anew.
    let mut memory = [NONE; 16];
    let mut heap;
    let memory = match memory.get_mut(..slots) {
        Some(memory) => memory,
        None => {
            heap = vec![NONE; slots];
            &mut heap
        }
    };
    each_span(numbers, list, scope, memory, |span| {
        if let Some(mut column) = row.place(list.column) {
            let mut element = column.element();
            fill(run, &list.program, indexes, span, &mut element.fields());
        }
    });
}

/// What is not in a field.
fn give(run: &mut Run<'_, '_>, given: Given, scope: Scope<'_>, cell: Option<Cell<'_>>) {
    let Some(mut cell) = cell else { return };
    let facts = run.facts;
    match given {
        Given::MessageHash => cell.text(facts.hash),
        Given::SourceFile => cell.text(facts.from.source_file.as_bytes()),
        Given::MessageIndex => number(cell, facts.from.message_index),
        Given::ByteOffset => number(cell, facts.from.byte_offset),
        Given::RawMessage => {
            if facts.utf8 && facts.raw_message {
                cell.text(facts.message.bytes());
            } else if facts.raw_message {
                run.row.rescue_as("raw_message", facts.from.raw);
            }
        }
        Given::RawSegment => {
            if let Some(segment) = facts.message.segment_at(scope.start) {
                run.as_sent(cell, segment.bytes(), Place::field(scope.start as u32, 0));
            }
        }
        Given::TimezoneSource => {
            if let Some(source) = run.row.zone_source(facts) {
                cell.text(source.as_bytes());
            }
        }
        Given::RescuedData => {
            if !run.row.rescued.is_empty() {
                cell.text_parts(|values| run.row.rescued.to_json(values));
            }
        }
        Given::MessageStructure => {
            let sent = facts.message.structure_as_sent();
            if !sent.is_empty() {
                cell.text(sent.as_bytes());
            } else if let Some(def) = structure_of_message(facts.message) {
                cell.text(def.id.as_bytes());
            }
        }
        Given::Release => cell.text(facts.message.release().release.text().as_bytes()),
        Given::SegmentCount => number(cell, facts.directory.numbers().len() as u64),
        Given::SegmentIds => {
            for segment in facts.message.segments() {
                cell.element().text(&segment.id().bytes());
            }
        }
        Given::SegmentIndex => number(cell, scope.start as u64),
        Given::SegmentId => {
            if let Some(segment) = facts.message.segment_at(scope.start) {
                cell.text(&segment.id().bytes());
            }
        }
        Given::ParentSegmentIndex => {
            if let Some(parent) = facts.groups.parent(scope.start) {
                number(cell, parent as u64);
            }
        }
        Given::ParentSegmentId => {
            let parent = facts.groups.parent(scope.start);
            if let Some(parent) = parent.and_then(|at| facts.message.segment_at(at)) {
                cell.text(&parent.id().bytes());
            }
        }
        Given::ResourceType => {
            let id = facts
                .message
                .segment_at(scope.start)
                .map(|segment| segment.id().bytes());
            let kind: &[u8] = match id.as_ref() {
                Some(b"AIS") => b"service",
                Some(b"AIP") => b"personnel",
                Some(b"AIL") => b"location",
                Some(b"AIG") => b"general",
                _ => return,
            };
            cell.text(kind);
        }
        // Of segments only.
        Given::GroupPath | Given::SegmentFields => {}
    }
}
