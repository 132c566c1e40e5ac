//! The table path: every message is a row of `hl7_messages` or a reject, every segment a row of its table, every field
//! in its column or in `_rescued_data`; and it does not matter where a file is cut.

use super::chunks::Chance;
use arrow_array::cast::AsArray;
use arrow_array::{Array, RecordBatch};
use hl7_model::charset::{self, Utf16};
use hl7_model::def::SegmentDef;
use hl7_model::frame::{Frame, cut_after, frames};
use hl7_model::segments::SEGMENTS;
use hl7_model::tables::{self, Extractor, Options, Provenance};
use hl7_model::{Index, Message, Segment};
use model_core::{TableDef, json};
use serde_json::{Map, Value};
use std::cell::RefCell;
use std::collections::HashMap;

/// Looks at bytes as a file, and makes every table of it.
pub fn columns(bytes: &[u8]) {
    let mut chance = Chance::of(bytes);
    // Few inputs have segments of many kinds.
    let extractor = if chance.below(64) == 0 {
        &EVERY_TABLE
    } else {
        &COMMON_TABLES
    };
    extractor.with_borrow_mut(|extractor| {
        let whole = Made::of(bytes, 0, 0, extractor);
        whole.accounts();
        whole.check_messages();
        whole.check_segments();
        let cut = cut_after(bytes, chance.below(bytes.len() + 1));
        if let (Some(at), None) = (cut, Utf16::detect(bytes)) {
            let (first, second) = bytes.split_at(at);
            let first = Made::of(first, 0, 0, extractor);
            let second = Made::of(second, at as u64, first.found, extractor);
            for table in tables::tables() {
                let parts = [first.lines(table.name), second.lines(table.name)].concat();
                let same = whole.lines(table.name) == parts;
                assert!(same, "{} is another one when cut at byte {at}", table.name);
            }
        }
    });
}

/// Segments that most messages are made of.
const COMMON: [&str; 20] = [
    "MSH", "PID", "PV1", "EVN", "ORC", "OBR", "OBX", "NTE", "RXA", "RXR", "SPM", "SCH", "AIS",
    "TXA", "FT1", "IN1", "AL1", "DG1", "NK1", "MRG",
];

// One for all inputs: to make one takes longer than most inputs, and what is left over of the last input would show.
thread_local! {
    static EVERY_TABLE: RefCell<Extractor> = RefCell::new(extractor(|_| true));
    static COMMON_TABLES: RefCell<Extractor> = RefCell::new(extractor(|def| COMMON.contains(&def.id)));
}

/// For all message tables and the tables of these segments.
fn extractor(wanted: impl Fn(&SegmentDef) -> bool) -> Extractor {
    let is_wanted = |table: &&&TableDef| {
        let def = SEGMENTS.iter().find(|def| def.table.name == table.name);
        def.is_none_or(|def| wanted(def))
    };
    let names = tables::tables().iter().filter(is_wanted);
    let names: Vec<&str> = names.map(|table| table.name).collect();
    Extractor::new(&names, Options::default()).expect("the tables exist")
}

/// The tables of a file.
struct Made {
    /// Messages found.
    found: u64,
    rejects: u64,
    /// Every message that could be read, decoded.
    messages: Vec<Vec<u8>>,
    /// The tables that are made.
    tables: Vec<&'static str>,
    /// Of tables with rows.
    batches: HashMap<&'static str, RecordBatch>,
    /// The same as JSON lines.
    lines: HashMap<&'static str, Vec<u8>>,
}

impl Made {
    fn of(bytes: &[u8], offset: u64, message_index: u64, extractor: &mut Extractor) -> Made {
        let mut made = Made {
            found: 0,
            rejects: 0,
            messages: Vec::new(),
            tables: extractor.tables().map(|table| table.name).collect(),
            batches: HashMap::new(),
            lines: HashMap::new(),
        };
        let mut index = Index::new();
        for frame in frames(bytes) {
            let Frame::Message { range, .. } = frame else {
                continue;
            };
            let raw = &bytes[range.clone()];
            let from = Provenance {
                source_file: "fuzzed.hl7",
                message_index: message_index + made.found,
                byte_offset: offset + range.start as u64,
                raw,
            };
            made.found += 1;
            let decoded = charset::decode(raw, None);
            match Message::read(&decoded.bytes, &mut index) {
                Ok(message) => {
                    let pushed = extractor.push(message, from);
                    assert_eq!(pushed.in_table("hl7_messages"), 1);
                    made.messages.push(decoded.bytes.to_vec());
                }
                Err(_) => made.rejects += 1,
            }
        }
        for (table, batch) in extractor.finish().expect("columns below 2 GiB, and UTF-8") {
            if batch.num_rows() > 0 {
                validate(table, &batch);
                let mut lines = Vec::new();
                json::write_lines(&batch, &mut lines);
                made.lines.insert(table.name, lines);
                made.batches.insert(table.name, batch);
            }
        }
        made
    }

    fn lines(&self, table: &str) -> &[u8] {
        self.lines.get(table).map_or(&[], Vec::as_slice)
    }

    fn rows(&self, table: &str) -> usize {
        self.batches.get(table).map_or(0, RecordBatch::num_rows)
    }

    /// Messages found are rows and rejects; segments are rows.
    fn accounts(&self) {
        assert_eq!(self.rows("hl7_messages") as u64 + self.rejects, self.found);
        let mut index = Index::new();
        let mut expected = 0;
        for bytes in &self.messages {
            let message = Message::read(bytes, &mut index).expect("read already");
            let has_rows = |segment: &Segment<'_>| match def_of(*segment) {
                Some(def) => self.tables.contains(&def.table.name),
                None => true,
            };
            expected += message.segments().filter(has_rows).count();
        }
        let of_segments = SEGMENTS.iter().map(|def| self.rows(def.table.name));
        let found = of_segments.sum::<usize>() + self.rows("z_segments");
        assert_eq!(found, expected, "segments are rows");
    }

    /// The message itself is in its row, as text or, where it is no text, in what is rescued.
    fn check_messages(&self) {
        let Some(batch) = self.batches.get("hl7_messages") else {
            return;
        };
        let raw = batch
            .column_by_name("raw_message")
            .expect("a column")
            .as_string::<i32>();
        for (row, message) in self.messages.iter().enumerate() {
            let rescued = rescued(batch, row);
            match std::str::from_utf8(message) {
                Ok(text) => assert!(raw.is_valid(row) && raw.value(row) == text),
                Err(_) => assert!(raw.is_null(row) && rescued.contains_key("raw_message")),
            }
        }
    }

    fn check_segments(&self) {
        let mut rows: HashMap<&str, usize> = HashMap::new();
        let mut index = Index::new();
        for bytes in &self.messages {
            let message = Message::read(bytes, &mut index).expect("read already");
            for segment in message.segments() {
                if let Some(def) = def_of(segment)
                    && let Some(batch) = self.batches.get(def.table.name)
                {
                    let row = rows.entry(def.id).or_default();
                    fields_are_kept(segment, def, batch, *row);
                    *row += 1;
                }
            }
        }
    }
}

fn def_of(segment: Segment<'_>) -> Option<&'static SegmentDef> {
    SEGMENTS.iter().copied().find(|def| segment.id() == def.id)
}

/// Every field that says something is in its column or in what is rescued.
fn fields_are_kept(segment: Segment<'_>, def: &SegmentDef, batch: &RecordBatch, row: usize) {
    let rescued = rescued(batch, row);
    let first = def.table.column("group_path").expect("a column") + 1;
    for number in 1..=segment.field_count() {
        let field = segment.field(number);
        let d = field.delimiters();
        let separates =
            |byte: &u8| [d.repetition, d.component].contains(byte) || Some(*byte) == d.subcomponent;
        if field.bytes().iter().all(separates) {
            continue;
        }
        let known = number <= def.fields.len();
        let in_column = known && batch.column(first + number - 1).is_valid(row);
        let path = format!("{}-{number}", def.id);
        let is_rescued = || {
            rescued.keys().any(|key| {
                let rest = key.strip_prefix(&path);
                rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_digit()))
            })
        };
        assert!(in_column || is_rescued(), "{path} is lost");
    }
}

fn rescued(batch: &RecordBatch, row: usize) -> Map<String, Value> {
    let column = batch.column_by_name("_rescued_data").expect("a column");
    let column = column.as_string::<i32>();
    if column.is_null(row) {
        return Map::new();
    }
    serde_json::from_str(column.value(row)).expect("rescued data is a JSON object")
}

/// Arrow's own full check, and that rescued data is JSON in every row.
pub(super) fn validate(table: &TableDef, batch: &RecordBatch) {
    for (column, field) in batch.columns().iter().zip(batch.schema().fields()) {
        if let Err(error) = column.to_data().validate_full() {
            panic!("{}.{}: {error}", table.name, field.name());
        }
        assert!(field.is_nullable() || column.null_count() == 0);
    }
    for row in 0..batch.num_rows() {
        rescued(batch, row);
    }
}
