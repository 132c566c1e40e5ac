//! The engine: one message in, the rows of all its tables out. Plans are compiled once; then each message is looked
//! through once for its segments, and every wanted table is filled from that.

use arrow_array::RecordBatch;
use model_core::{Columns, Error, TableDef};
use sha2::{Digest, Sha256};

use super::fields::FieldPlans;
use super::ids::{Directory, Ids, NONE};
use super::leaf::Cutter;
use super::message::{Scope, fill};
use super::options::{Options, Provenance, Timezone};
use super::plan::{Given, MessageTable, Source};
use super::program::{Compiler, Program, ids_of};
use super::run::{Facts, Row, Run};
use super::segment::{Heading, Position, SegmentTable};
use super::spans::Indexes;
use crate::def::SegmentDef;
use crate::{Message, SegmentId, charset, value};

/// Makes rows of messages, for any number of tables in one pass. For one thread; use several for more.
///
/// ```
/// use hl7_model::tables::{Extractor, Options, Provenance};
/// use hl7_model::{Index, Message};
///
/// let bytes = b"MSH|^~\\&|LAB|NORTH|||20240102083000||ORU^R01|17|P|2.5.1\rPID|1||77\r\
///     OBR|1|A1||GLU^Glucose\rOBX|1|NM|2345-7^Glucose^LN||5.4|mmol/L|||||F\r";
/// let mut extractor = Extractor::new(&["oru_messages", "obx"], Options::default())?;
/// let mut index = Index::new();
/// let message = Message::read(bytes, &mut index)?;
/// let from = Provenance { source_file: "a.hl7", message_index: 0, byte_offset: 0, raw: bytes };
/// let pushed = extractor.push(message, from);
/// assert_eq!((pushed.in_table("oru_messages"), pushed.in_table("obx")), (1, 1));
/// let batches = extractor.finish()?;
/// assert_eq!(batches.len(), 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Extractor {
    ids: Ids,
    messages: Vec<MessageRows>,
    segments: Vec<SegmentTable>,
    /// Position in `segments` by segment number.
    by_number: Vec<u16>,
    pid: u16,
    options: Options,
    needs: Needs,
    directory: Directory,
    slots: Vec<u32>,
    row: Row,
    heading: Heading,
    /// Positions in `messages` of the tables that want the message at hand.
    wanted: Vec<usize>,
    /// Rows of the last message, by table.
    rows: Vec<u32>,
    /// Bytes in rows since the last cut.
    bytes: usize,
}

/// What segment tables ask for beyond the segment itself.
#[derive(Debug, Default)]
struct Needs {
    hash: bool,
    structure: bool,
}

/// A message table under construction.
#[derive(Debug)]
struct MessageRows {
    plan: &'static MessageTable,
    columns: Columns,
    program: Program,
    indexes: Indexes,
    hash: bool,
    rescues: bool,
}

/// How many rows one message made.
#[derive(Debug, Clone, Copy)]
pub struct Pushed<'a> {
    extractor: &'a Extractor,
}

impl Pushed<'_> {
    /// Rows by table, in the order of [`Extractor::tables`].
    pub fn rows(&self) -> impl Iterator<Item = (&'static TableDef, u32)> {
        self.extractor
            .tables()
            .zip(self.extractor.rows.iter().copied())
    }

    /// Rows in one table.
    pub fn in_table(&self, name: &str) -> u32 {
        self.rows()
            .find(|(table, _)| table.name == name)
            .map_or(0, |(_, rows)| rows)
    }

    /// Rows in all tables.
    pub fn total(&self) -> u64 {
        self.extractor
            .rows
            .iter()
            .map(|rows| u64::from(*rows))
            .sum()
    }
}

impl Extractor {
    /// For the tables with these names.
    ///
    /// # Errors
    /// A table or column that does not exist; the error names the nearest one that does.
    pub fn new(tables: &[&str], options: Options) -> Result<Extractor, Error> {
        let mut wanted = Wanted::default();
        for name in tables {
            wanted.add(name, &options)?;
        }
        let ids = Ids::of(wanted.ids(&options).into_iter());
        let mut messages = Vec::new();
        for plan in wanted.messages {
            messages.push(MessageRows::new(plan, columns(plan.def, &options)?, &ids));
        }
        let mut by_number = vec![NO_TABLE; ids.count()];
        let mut segments = Vec::new();
        let mut plans = FieldPlans::default();
        for def in wanted.segments {
            let number = SegmentId::new(def.id).map_or(0, |id| ids.number(id));
            if let Some(place) = by_number.get_mut(usize::from(number)) {
                *place = segments.len() as u16;
            }
            let columns = columns(def.table, &options)?;
            segments.push(SegmentTable::new(Some(def), columns, &mut plans));
        }
        if let Some(undefined) = wanted.undefined {
            // Number 0 is every id without a definition.
            if let Some(place) = by_number.first_mut() {
                *place = segments.len() as u16;
            }
            let columns = columns(undefined, &options)?;
            segments.push(SegmentTable::new(None, columns, &mut plans));
        }
        let asks = |name: &str| segments.iter().any(|table| table.asks(name));
        let needs = Needs {
            hash: asks("message_hash"),
            structure: asks("group_path") || asks("parent_segment_index"),
        };
        Ok(Extractor {
            pid: SegmentId::new("PID").map_or(0, |id| ids.number(id)),
            directory: Directory::new(&ids),
            rows: vec![0; messages.len() + segments.len()],
            ids,
            messages,
            segments,
            by_number,
            options,
            needs,
            slots: Vec::new(),
            wanted: Vec::new(),
            bytes: 0,
            row: Row::default(),
            heading: Heading::default(),
        })
    }

    /// The tables that are made: message tables, then segment tables, each in the order asked for.
    pub fn tables(&self) -> impl Iterator<Item = &'static TableDef> {
        let segments = self.segments.iter().map(SegmentTable::table);
        self.messages
            .iter()
            .map(|table| table.plan.def)
            .chain(segments)
    }

    /// Adds the rows of a message, whose bytes are UTF-8 where that could be had ([`charset`](crate::charset)). What
    /// is not UTF-8 is rescued value by value.
    pub fn push(&mut self, message: Message<'_>, from: Provenance<'_>) -> Pushed<'_> {
        self.rows.fill(0);
        self.route(message);
        if self.wanted.is_empty() && self.segments.is_empty() {
            return Pushed { extractor: self };
        }
        self.directory.read(message, &self.ids);
        let hashes = |at: &usize| self.messages.get(*at).is_some_and(|table| table.hash);
        let hashed = self.needs.hash || self.wanted.iter().any(hashes);
        let hash = if hashed { hash(from.raw) } else { [0; 64] };
        let mut facts = Facts {
            message,
            directory: &self.directory,
            delimiters: message.delimiters(),
            cutter: Cutter::of(message),
            from,
            utf8: charset::is_utf8(message.bytes()),
            plain: false,
            zone: Timezone::UTC,
            zone_source: "utc",
            hash: if hashed { &hash } else { &[] },
            raw_message: self.options.raw_message,
        };
        facts.plain = facts.utf8 && !has_escapes(message);
        (facts.zone, facts.zone_source) = zone(message, &self.options);
        for at in &self.wanted {
            if let (Some(table), Some(rows)) = (self.messages.get_mut(*at), self.rows.get_mut(*at))
            {
                let before = table.columns.bytes();
                table.push(&facts, &mut self.row, &mut self.slots);
                self.bytes += table.columns.bytes() - before;
                *rows = 1;
            }
        }
        if !self.segments.is_empty() {
            self.bytes += push_segments(
                &facts,
                &mut self.row,
                &mut self.heading,
                &mut self.segments,
                &self.by_number,
                self.pid,
                self.rows.get_mut(self.messages.len()..).unwrap_or_default(),
            );
        }
        Pushed { extractor: self }
    }

    /// Finds the message tables that want a message.
    fn route(&mut self, message: Message<'_>) {
        let (code, trigger) = (message.code(), message.trigger());
        let wants = |(_, table): &(usize, &MessageRows)| table.wants(&code, &trigger);
        let wanted = self.messages.iter().enumerate().filter(wants);
        self.wanted.clear();
        self.wanted.extend(wanted.map(|(at, _)| at));
    }

    /// Bytes held in rows since the last cut, about. Costs one load.
    pub fn buffered_bytes(&self) -> usize {
        self.bytes
    }

    /// Rows since the last cut, in all tables.
    pub fn buffered_rows(&self) -> usize {
        let messages = self.messages.iter().map(|table| table.columns.rows());
        let segments = self.segments.iter().map(|table| table.columns.rows());
        messages.chain(segments).sum()
    }

    /// Cuts: the rows of every table since the last cut, in the order of [`Extractor::tables`]; batches without rows
    /// are among them.
    ///
    /// # Errors
    /// A column that outgrew 2 GiB: cut sooner, by [`Extractor::buffered_bytes`].
    pub fn finish(&mut self) -> Result<Vec<(&'static TableDef, RecordBatch)>, Error> {
        self.bytes = 0;
        let messages = self.messages.iter_mut().map(|table| &mut table.columns);
        let segments = self.segments.iter_mut().map(|table| &mut table.columns);
        let cut = |columns: &mut Columns| Ok((columns.def(), columns.finish()?));
        messages.chain(segments).map(cut).collect()
    }
}

const NO_TABLE: u16 = u16::MAX;

/// The tables asked for, by how they are filled.
#[derive(Debug, Default)]
struct Wanted {
    messages: Vec<&'static MessageTable>,
    segments: Vec<&'static SegmentDef>,
    undefined: Option<&'static TableDef>,
}

impl Wanted {
    fn add(&mut self, name: &str, options: &Options) -> Result<(), Error> {
        let mut messages = options.message_tables.iter().chain(super::MESSAGE_TABLES);
        let mut segments = options.segments.iter().chain(crate::segments::SEGMENTS);
        if let Some(plan) = messages.find(|plan| plan.def.name == name) {
            if !self.messages.iter().any(|known| known.def.name == name) {
                self.messages.push(plan);
            }
        } else if let Some(def) = segments.find(|def| def.table.name == name) {
            if !self.segments.iter().any(|known| known.id == def.id) {
                self.segments.push(def);
            }
        } else if name == super::Z_SEGMENTS.name {
            self.undefined = Some(&super::Z_SEGMENTS);
        } else {
            let site = options.message_tables.iter().map(|plan| plan.def.name);
            let site = site.chain(options.segments.iter().map(|def| def.table.name));
            let known = super::tables().iter().map(|table| table.name).chain(site);
            return Err(Error::unknown_table(name, known));
        }
        Ok(())
    }

    /// Every id that matters: those of plans, and all that are defined.
    fn ids(&self, options: &Options) -> Vec<SegmentId> {
        let mut ids = vec!["PID"];
        for plan in &self.messages {
            ids_of(plan.sources, &mut ids);
        }
        ids.extend(options.segments.iter().map(|def| def.id));
        ids.extend(crate::segments::SEGMENTS.iter().map(|def| def.id));
        ids.into_iter().filter_map(SegmentId::new).collect()
    }
}

/// The builders of a table, with the columns asked for.
fn columns(def: &'static TableDef, options: &Options) -> Result<Columns, Error> {
    match options.columns.get(def.name) {
        Some(names) => {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            Columns::with_projection(def, &names)
        }
        None => Ok(Columns::new(def)),
    }
}

impl MessageRows {
    fn new(plan: &'static MessageTable, columns: Columns, ids: &Ids) -> MessageRows {
        let kept = columns.schema().fields();
        let is_kept = |column: usize| {
            let name = plan.def.columns.get(column).map(|column| column.name);
            kept.iter().any(|field| Some(field.name().as_str()) == name)
        };
        let has = |given: Given| {
            let is = |source: &Source| matches!(source, Source::Given(one) if *one == given);
            plan.sources
                .iter()
                .enumerate()
                .any(|(column, source)| is(source) && is_kept(column))
        };
        let mut compiler = Compiler {
            ids,
            indexed: Vec::new(),
        };
        let program = compiler.program(plan.sources, is_kept);
        MessageRows {
            indexes: Indexes::of(&compiler.indexed, ids),
            hash: has(Given::MessageHash),
            rescues: has(Given::RescuedData),
            program,
            plan,
            columns,
        }
    }

    fn wants(&self, code: &str, trigger: &str) -> bool {
        let matches = |list: &[&str], text: &str| {
            list.is_empty() || list.iter().any(|one| one.eq_ignore_ascii_case(text))
        };
        matches(self.plan.codes, code) && matches(self.plan.triggers, trigger)
    }

    fn push(&mut self, facts: &Facts<'_>, row: &mut Row, slots: &mut Vec<u32>) {
        let numbers = facts.directory.numbers();
        self.indexes.read(numbers);
        slots.clear();
        slots.extend(
            self.program
                .segments
                .iter()
                .map(|segment| facts.directory.first(segment.number)),
        );
        let scope = Scope {
            start: 0,
            end: numbers.len(),
            slots,
        };
        row.begin(self.rescues, true);
        self.columns.begin_row();
        fill(
            &mut Run { facts, row },
            &self.program,
            &self.indexes,
            scope,
            &mut self.columns,
        );
    }
}

/// Adds the rows of all segments that have a table, and says how many bytes they hold.
fn push_segments(
    facts: &Facts<'_>,
    row: &mut Row,
    heading: &mut Heading,
    tables: &mut [SegmentTable],
    by_number: &[u16],
    pid: u16,
    rows: &mut [u32],
) -> usize {
    let table_of = |number: u16| {
        by_number
            .get(usize::from(number))
            .copied()
            .unwrap_or(NO_TABLE)
    };
    if facts
        .directory
        .numbers()
        .iter()
        .all(|number| table_of(*number) == NO_TABLE)
    {
        return 0;
    }
    let mut bytes = 0;
    let mut run = Run { facts, row };
    let first = facts.directory.first(pid);
    heading.read(&mut run, (first != NONE).then_some(first));
    for (number, segment) in facts
        .directory
        .numbers()
        .iter()
        .zip(facts.message.segments())
    {
        let table = usize::from(table_of(*number));
        if let (Some(table), Some(rows)) = (tables.get_mut(table), rows.get_mut(table)) {
            let before = table.columns.bytes();
            table.push(&mut run, segment, heading, Position::default());
            bytes += table.columns.bytes() - before;
            *rows += 1;
        }
    }
    bytes
}

/// SHA-256, as 64 hexadecimal digits.
fn hash(bytes: &[u8]) -> [u8; 64] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |value: u8| DIGITS.get(usize::from(value & 15)).copied().unwrap_or(b'0');
    let mut text = [0; 64];
    let digest = Sha256::digest(bytes);
    for (pair, byte) in text.chunks_exact_mut(2).zip(digest) {
        pair.copy_from_slice(&[digit(byte >> 4), digit(byte)]);
    }
    text
}

/// Whether any escape character follows the header's own declaration of it.
fn has_escapes(message: Message<'_>) -> bool {
    let Some(escape) = message.delimiters().escape else {
        return false;
    };
    let declared = message.segment_at(0).map_or(0, |header| {
        let characters = header.field(2);
        characters.offset() + characters.bytes().len()
    });
    let rest = message.bytes().get(declared..).unwrap_or_default();
    memchr::memchr(escape, rest).is_some()
}

/// The zone of date-times without an offset of their own, and where it comes from.
fn zone(message: Message<'_>, options: &Options) -> (Timezone, &'static str) {
    if let Some(zone) = options.timezone {
        return (zone, "option");
    }
    let sent = message.segment_at(0).map(|header| header.field(7));
    let sent = sent.and_then(|field| value::date_time(field.leaf().bytes())?.offset);
    match sent {
        Some(offset) => (Timezone::fixed(offset), "message"),
        None => (Timezone::UTC, "utc"),
    }
}
