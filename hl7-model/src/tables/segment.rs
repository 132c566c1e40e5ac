//! Segment tables: one row a segment, every field in its column, by the segment's own definition. What the definition
//! does not have (more fields, components, repetitions) goes to `_rescued_data`.

use model_core::{Cell, Columns, Form, TableDef};

use super::fields::{FieldPlan, FieldPlans};
use super::leaf::Piece;
use super::observed::Observed;
use super::plan::{Given, Read};
use super::run::{NULL, Place, Run, number};
use crate::Segment;
use crate::def::SegmentDef;
use crate::wire::Fields;

/// The columns before the fields, made once a message.
#[derive(Debug, Default)]
pub(super) struct Heading {
    texts: [Text; 4],
    time: Option<i64>,
    zoned: bool,
    assumed: bool,
}

#[derive(Debug, Default)]
struct Text {
    value: Vec<u8>,
    present: bool,
}

/// What a column of the frame, before or after the fields, holds.
#[derive(Debug, Clone, Copy)]
enum Framed {
    /// Position among the texts of a [`Heading`].
    Text(usize),
    Time,
    Given(Given),
}

/// The table of one segment id, or of all that have no definition.
#[derive(Debug)]
pub(super) struct SegmentTable {
    /// Whether fields have columns of their own.
    is_defined: bool,
    pub columns: Columns,
    /// The column of field 1.
    first_field: usize,
    /// How each field becomes a value; none without a definition.
    plans: Vec<FieldPlan>,
    framed: Vec<(usize, Framed)>,
    /// Columns that read OBX-5 by OBX-2.
    observed: Vec<(usize, Read)>,
    rescues: bool,
}

/// Of the segment at hand, what its structure says.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Position<'a> {
    pub parent: Option<usize>,
    pub group_path: &'a [u8],
}

impl Heading {
    /// Reads the header and the first PID.
    pub(super) fn read(&mut self, run: &mut Run<'_, '_>, pid: Option<u32>) {
        let facts = run.facts;
        let leaf = |segment: usize, field: u16, component: u16| {
            let field = facts.field(segment, field).unwrap_or(Piece::NOTHING);
            facts.cutter.component(field, component).leaf()
        };
        let pid = pid.map_or(usize::MAX, |pid| pid as usize);
        let sources = [(0, 10, 1), (0, 9, 1), (0, 9, 2), (pid, 3, 1)];
        for (text, (segment, field, component)) in self.texts.iter_mut().zip(sources) {
            let leaf = leaf(segment, field, component);
            text.value.clear();
            text.present = !leaf.is_empty() && leaf != NULL && run.is_text(leaf);
            if text.present {
                crate::escape::unescape_into(leaf, facts.delimiters, &mut text.value);
            }
        }
        run.row.begin(false, false);
        let time = Some(leaf(0, 7, 1)).filter(|time| !time.is_empty());
        self.time = time.and_then(|time| Some(run.instant(time)?.0));
        (self.zoned, self.assumed) = (run.row.zoned, run.row.assumed);
    }
}

impl SegmentTable {
    pub(super) fn new(
        def: Option<&'static SegmentDef>,
        columns: Columns,
        plans_of: &mut FieldPlans,
    ) -> SegmentTable {
        let table = columns.def();
        let after_head = table.column("group_path").map_or(0, |at| at + 1);
        let field_count = def.map_or(0, |def| def.fields.len());
        let mut columns = columns;
        columns.begin_row();
        let is_wanted = |at: usize, columns: &mut Columns| columns.cell(at).is_some();
        let (mut framed, mut observed) = (Vec::new(), Vec::new());
        for (at, column) in table.columns.iter().enumerate() {
            if (after_head..after_head + field_count).contains(&at) || !is_wanted(at, &mut columns)
            {
                continue;
            }
            framed.extend(framed_by_name(column.name).map(|value| (at, value)));
            observed.extend(observed_by_name(column.name).map(|read| (at, read)));
        }
        let rescued = table.column("_rescued_data");
        let rescues = rescued.is_some_and(|at| is_wanted(at, &mut columns));
        columns.discard_row();
        let fields = def.map_or(&[][..], |def| def.fields);
        let kinds = table.columns.iter().skip(after_head);
        let plans = fields.iter().zip(kinds);
        let plans = plans.map(|(field, column)| plans_of.plan(field.ty, column.kind));
        SegmentTable {
            is_defined: def.is_some(),
            plans: plans.collect(),
            columns,
            first_field: after_head,
            framed,
            observed,
            rescues,
        }
    }

    pub(super) fn table(&self) -> &'static TableDef {
        self.columns.def()
    }

    /// Whether a column of the frame is asked for.
    pub(super) fn asks(&self, name: &str) -> bool {
        let at = self.table().column(name);
        self.framed.iter().any(|(column, _)| Some(*column) == at)
    }

    /// Adds the row of a segment.
    pub(super) fn push(
        &mut self,
        run: &mut Run<'_, '_>,
        segment: Segment<'_>,
        heading: &Heading,
        position: Position<'_>,
    ) {
        self.columns.begin_row();
        run.row.begin(self.rescues, false);
        let at = segment.index();
        let Some(fields) = run.facts.message.fields_of(at) else {
            return;
        };
        if self.is_defined {
            self.put_fields(run, fields, at as u32);
        }
        self.observe(run, fields, at);
        for (column, value) in &self.framed {
            if let Some(cell) = self.columns.cell(*column) {
                give(run, *value, cell, segment, heading, position);
            }
        }
    }

    fn put_fields(&mut self, run: &mut Run<'_, '_>, fields: Fields<'_>, segment: u32) {
        for (at, plan) in self.plans.iter().enumerate() {
            let Some((bytes, offset)) = fields.get(at + 1) else {
                return;
            };
            if bytes.is_empty() {
                continue;
            }
            if let Some(cell) = self.columns.cell(self.first_field + at) {
                let place = Place::field(segment, at as u16 + 1);
                plan.put_field(run, cell, Piece { bytes, offset }, place);
            }
        }
        for number in self.plans.len() + 1..=fields.count() {
            if let Some((bytes, _)) = fields.get(number).filter(|(bytes, _)| !bytes.is_empty()) {
                let place = Place::field(segment, number as u16);
                run.row.rescue(run.facts, place, bytes);
            }
        }
    }

    /// Sets the columns that read OBX-5 by OBX-2.
    fn observe(&mut self, run: &mut Run<'_, '_>, fields: Fields<'_>, segment: usize) {
        if self.observed.is_empty() {
            return;
        }
        let field = run.facts.field(segment, 5);
        let Some(field) = field.filter(|field| !field.is_empty()) else {
            return;
        };
        let place = Place::field(segment as u32, 5);
        let value = Observed::of(fields, field, run.facts.cutter);
        for (column, read) in &self.observed {
            if value.has(*read)
                && let Some(cell) = self.columns.cell(*column)
            {
                value.put(run, cell, *read, place);
            }
        }
    }
}

fn framed_by_name(name: &str) -> Option<Framed> {
    Some(match name {
        "message_control_id" => Framed::Text(0),
        "message_type" => Framed::Text(1),
        "trigger_event" => Framed::Text(2),
        "patient_id" => Framed::Text(3),
        "message_datetime" => Framed::Time,
        "segment_index" => Framed::Given(Given::SegmentIndex),
        "segment_id" => Framed::Given(Given::SegmentId),
        "fields" => Framed::Given(Given::SegmentFields),
        "parent_segment_index" => Framed::Given(Given::ParentSegmentIndex),
        "group_path" => Framed::Given(Given::GroupPath),
        "raw_segment" => Framed::Given(Given::RawSegment),
        "message_hash" => Framed::Given(Given::MessageHash),
        "_source_file" => Framed::Given(Given::SourceFile),
        "_message_index" => Framed::Given(Given::MessageIndex),
        "_byte_offset" => Framed::Given(Given::ByteOffset),
        "_timezone_source" => Framed::Given(Given::TimezoneSource),
        "_rescued_data" => Framed::Given(Given::RescuedData),
        _ => return None,
    })
}

fn observed_by_name(name: &str) -> Option<Read> {
    Some(match name {
        "value_number" => Read::ObservedNumber,
        "value_comparator" => Read::ObservedComparator,
        "value_datetime" => Read::ObservedDatetime,
        "value_code" => Read::ObservedCode,
        _ => return None,
    })
}

fn give(
    run: &mut Run<'_, '_>,
    value: Framed,
    cell: Cell<'_>,
    segment: Segment<'_>,
    heading: &Heading,
    position: Position<'_>,
) {
    match value {
        Framed::Text(at) => {
            if let Some(text) = heading.texts.get(at).filter(|text| text.present) {
                cell.text(&text.value);
            }
        }
        Framed::Time => {
            if let Some(time) = heading.time {
                cell.timestamp(time);
                run.row.zoned |= heading.zoned;
                run.row.assumed |= heading.assumed;
            }
        }
        Framed::Given(given) => give_segment(run, given, cell, segment, position),
    }
}

fn give_segment(
    run: &mut Run<'_, '_>,
    given: Given,
    cell: Cell<'_>,
    segment: Segment<'_>,
    position: Position<'_>,
) {
    let facts = run.facts;
    match given {
        Given::SegmentIndex => number(cell, segment.index() as u64),
        Given::SegmentId => cell.text(&segment.id().bytes()),
        Given::ParentSegmentIndex => {
            if let Some(parent) = position.parent {
                number(cell, parent as u64);
            }
        }
        Given::GroupPath if !position.group_path.is_empty() => {
            cell.text(position.group_path);
        }
        Given::RawSegment => {
            let bytes = segment.bytes();
            if run.is_text(bytes) {
                cell.text(bytes);
            } else {
                run.row.rescue_as("raw_segment", bytes);
            }
        }
        Given::SegmentFields => fields(run, cell, segment),
        Given::MessageHash => cell.text(facts.hash),
        Given::SourceFile => cell.text(facts.from.source_file.as_bytes()),
        Given::MessageIndex => number(cell, facts.from.message_index),
        Given::ByteOffset => number(cell, facts.from.byte_offset),
        Given::TimezoneSource => {
            if let Some(source) = run.row.zone_source(facts) {
                cell.text(source.as_bytes());
            }
        }
        Given::RescuedData if !run.row.rescued.is_empty() => {
            cell.text_parts(|values| run.row.rescued.to_json(values));
        }
        _ => {}
    }
}

/// All fields of a segment without a definition, as lists as deep as the column goes.
fn fields(run: &mut Run<'_, '_>, mut cell: Cell<'_>, segment: Segment<'_>) {
    cell.present();
    let Some(fields) = run.facts.message.fields_of(segment.index()) else {
        return;
    };
    for number in 1..=fields.count() {
        let element = cell.element();
        let Some((bytes, offset)) = fields.get(number).filter(|(bytes, _)| !bytes.is_empty())
        else {
            continue;
        };
        let place = Place::field(segment.index() as u32, number as u16);
        nest(run, element, Piece { bytes, offset }, 0, place);
    }
}

/// Fills a list with the parts of a piece: level 0 is repetitions, 1 components, 2 subcomponents.
fn nest(run: &mut Run<'_, '_>, mut cell: Cell<'_>, piece: Piece<'_>, level: usize, place: Place) {
    let cutter = run.facts.cutter;
    let parts = match level {
        0 => cutter.repetitions(piece),
        1 => cutter.components(piece),
        _ => cutter.subcomponents(piece),
    };
    match cell.form() {
        Form::List if level < 3 => {
            for part in parts {
                let element = cell.element();
                if !part.is_empty() {
                    nest(run, element, part.all, level + 1, place);
                }
            }
        }
        _ if piece.bytes == NULL => run.row.rescue(run.facts, place, piece.bytes),
        // Text of one part means what it says; text of several is kept as sent.
        _ if cutter.part(piece).is_leaf() => run.text(cell, piece.bytes, place),
        _ => run.as_sent(cell, piece.bytes, place),
    }
}
