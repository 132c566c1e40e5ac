//! Segment tables: one row a segment, every field in its column, by the segment's own definition. What the definition
//! does not have (more fields, components, repetitions) goes to `_rescued_data`.

use model_core::{Cell, Columns, Kind, TableDef};

use super::leaf::Piece;
use super::observed::Observed;
use super::plan::{Given, Read};
use super::run::{NULL, Place, Run, number};
use crate::Segment;
use crate::def::{Primitive, SegmentDef, Ty};
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
    def: Option<&'static SegmentDef>,
    pub columns: Columns,
    /// The column of field 1.
    first_field: usize,
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
            facts.cutter.part(field, component, 1).bytes
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
    pub(super) fn new(def: Option<&'static SegmentDef>, columns: Columns) -> SegmentTable {
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
        SegmentTable {
            def,
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
        if let Some(def) = self.def {
            for number in 1..=fields.count() {
                let Some((bytes, offset)) =
                    fields.get(number).filter(|(bytes, _)| !bytes.is_empty())
                else {
                    continue;
                };
                let place = Place::field(at as u32, number as u16);
                match def.fields.get(number - 1) {
                    Some(known) => {
                        if let Some(cell) = self.columns.cell(self.first_field + number - 1) {
                            put_field(run, cell, known.ty, Piece { bytes, offset }, place);
                        }
                    }
                    None => run.row.rescue(run.facts, place, bytes),
                }
            }
        }
        self.observe(run, fields, at);
        for (column, value) in &self.framed {
            if let Some(cell) = self.columns.cell(*column) {
                give(run, *value, cell, segment, heading, position);
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

/// Sets a field's column: all repetitions of a list, the first of anything else.
fn put_field(run: &mut Run<'_, '_>, mut cell: Cell<'_>, ty: Ty, field: Piece<'_>, place: Place) {
    if field.bytes == NULL {
        return run.row.rescue(run.facts, place, field.bytes);
    }
    let list = matches!(cell.kind(), Kind::List(_));
    let mut repetitions = run.facts.cutter.repetitions(field);
    if list {
        for (at, repetition) in repetitions.enumerate() {
            let element = cell.element();
            if !repetition.is_empty() {
                put_repetition(run, element, ty, repetition, place.repetition(at as u16));
            }
        }
        return;
    }
    if let Some(first) = repetitions.next().filter(|first| !first.is_empty()) {
        put_repetition(run, cell, ty, first, place);
    }
    for (at, other) in repetitions
        .enumerate()
        .filter(|(_, other)| !other.is_empty())
    {
        let place = place.repetition(at as u16 + 1);
        run.row.rescue(run.facts, place, other.bytes);
    }
}

#[inline]
fn put_repetition(
    run: &mut Run<'_, '_>,
    mut cell: Cell<'_>,
    ty: Ty,
    piece: Piece<'_>,
    place: Place,
) {
    let cutter = run.facts.cutter;
    match (ty, cell.kind()) {
        (Ty::Primitive(Primitive::Varies | Primitive::Cm), _) => {
            if piece.bytes == NULL {
                run.row.rescue(run.facts, place, piece.bytes);
            } else {
                run.as_sent(cell, piece.bytes, place);
            }
        }
        (Ty::Composite(def), Kind::Struct(_)) if piece.bytes != NULL => {
            for (at, component) in cutter.components(piece).enumerate() {
                if component.is_empty() {
                    continue;
                }
                let place = place.part(at as u16 + 1, 0);
                match def.components.get(at) {
                    Some(known) => put_component(run, cell.field(at), known.ty, component, place),
                    None => run.row.rescue(run.facts, place, component.bytes),
                }
            }
        }
        _ => {
            let first = cutter.leaf(cutter.part(piece, 1, 0));
            if cutter.is_cut(piece) {
                put_first(run, cell, piece, first, place);
            } else {
                run.put_by_kind(cell, piece.bytes, place);
            }
        }
    }
}

#[inline]
fn put_component(
    run: &mut Run<'_, '_>,
    mut cell: Cell<'_>,
    ty: Ty,
    piece: Piece<'_>,
    place: Place,
) {
    let cutter = run.facts.cutter;
    match (ty, cell.kind()) {
        (Ty::Primitive(Primitive::Varies | Primitive::Cm), _) if piece.bytes != NULL => {
            run.as_sent(cell, piece.bytes, place)
        }
        (Ty::Composite(def), Kind::Struct(known)) if piece.bytes != NULL => {
            let places = def.components.len().min(known.len());
            for (at, part) in cutter.subcomponents(piece).enumerate() {
                if part.is_empty() {
                    continue;
                }
                let place = place.part(place.component, at as u16 + 1);
                if at < places {
                    run.put_by_kind(cell.field(at), part.bytes, place);
                } else {
                    run.row.rescue(run.facts, place, part.bytes);
                }
            }
        }
        _ => {
            let first = cutter.leaf(piece);
            if first.bytes.len() < piece.bytes.len() {
                put_first(run, cell, piece, first, place);
            } else {
                run.put_by_kind(cell, piece.bytes, place);
            }
        }
    }
}

/// One value is expected and several parts came: the first is the value, and all of it is rescued, unless delimiters are
/// all that follows.
#[cold]
fn put_first(
    run: &mut Run<'_, '_>,
    cell: Cell<'_>,
    piece: Piece<'_>,
    first: Piece<'_>,
    place: Place,
) {
    let delimiters = run.facts.delimiters;
    let is_delimiter =
        |byte: &u8| *byte == delimiters.component || Some(*byte) == delimiters.subcomponent;
    let rest = piece.bytes.get(first.bytes.len()..).unwrap_or_default();
    if !rest.iter().all(is_delimiter) {
        // Before the value itself, which may have to be rescued too: at one place only what came first is kept.
        run.row.rescue(run.facts, place, piece.bytes);
    }
    if !first.is_empty() {
        run.put_by_kind(cell, first.bytes, place);
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
    match cell.kind() {
        Kind::List(_) if level < 3 => {
            for part in parts {
                let element = cell.element();
                if !part.is_empty() {
                    nest(run, element, part, level + 1, place);
                }
            }
        }
        _ if piece.bytes == NULL => run.row.rescue(run.facts, place, piece.bytes),
        // Text of one part means what it says; text of several is kept as sent.
        _ if cutter.is_cut(piece) => run.as_sent(cell, piece.bytes, place),
        _ => run.text(cell, piece.bytes, place),
    }
}
