//! HL7 v2 and FHIR in one run: a dialect that finds out by the first bytes of each source which of the two it is. Their
//! tables stand one after the other, those of HL7 first.

use std::collections::BTreeMap;
use std::io::Read;
use std::ops::{ControlFlow, Range};
use std::sync::atomic::AtomicU64;

use arrow_array::RecordBatch;
use fhir_model::Release;
use hl7_model::charset::Charset;
use memchr::memmem;

use crate::engine::{self, Dialect, Framer as _, Place, Refusal, Step, Table, Tag, Todo};
use crate::error::Error;
use crate::fhir::Fhir;
use crate::hl7::{self, Hl7};
use crate::ledger::Deduplicate;
use crate::source::{self, Digest, Fault, NamePattern, Visitor};

/// What is to be made of both.
#[derive(Debug)]
pub struct Options<'a> {
    /// Tables of both; none means all.
    pub tables: &'a [String],
    /// By table: the columns to be made.
    pub columns: &'a BTreeMap<String, Vec<String>>,
    /// What else is to be made of HL7 v2.
    pub hl7: hl7_model::tables::Options,
    /// The character set of HL7 v2, whatever messages say of themselves.
    pub charset: Option<Charset>,
    /// The release of FHIR.
    pub release: Release,
    /// How large messages and resources may be.
    pub limits: Limits,
    /// What tells messages from each other, when duplicates are looked for.
    pub deduplicate: Deduplicate,
    /// Names of sources that are taken whatever they hold. Others have to say that they are one or the other: many a file
    /// of JSON or XML lies beside messages. None means that all are taken.
    pub sure: Option<NamePattern>,
}

/// How large messages and resources may be; what is larger is a reject.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// The most bytes of one message or resource.
    pub message_bytes: usize,
    /// The most segments of one message.
    pub segments: usize,
    /// The most levels of one resource.
    pub nesting: u32,
}

/// HL7 v2 and FHIR.
#[derive(Debug)]
pub struct Dialects {
    deduplicate: Deduplicate,
    hl7: Hl7,
    fhir: Fhir,
    tables: Vec<Table>,
    sure: Option<NamePattern>,
}

impl Dialects {
    /// The tables that are asked for.
    ///
    /// # Errors
    /// A table or column that does not exist; the error names the nearest one.
    pub fn new(options: Options<'_>) -> Result<Dialects, Error> {
        let asked = |known: &mut dyn Iterator<Item = &'static str>| -> Vec<String> {
            let asked = |name: &&str| {
                options.tables.is_empty() || options.tables.iter().any(|table| table == name)
            };
            known.filter(asked).map(str::to_owned).collect()
        };
        let known = || {
            hl7_tables().chain(
                options
                    .release
                    .resources()
                    .iter()
                    .map(|resource| resource.table.name),
            )
        };
        for name in options.tables {
            if !known().any(|known| known == name) {
                return Err(model_core::Error::unknown_table(name, known()).into());
            }
        }
        let columns = |names: &[String]| -> BTreeMap<String, Vec<String>> {
            let columns = options.columns.iter();
            let columns = columns.filter(|(table, _)| names.contains(table));
            columns
                .map(|(table, names)| (table.clone(), names.clone()))
                .collect()
        };
        let hl7_names = in_order(options.tables, asked(&mut hl7_tables()));
        let of_release = asked(
            &mut options
                .release
                .resources()
                .iter()
                .map(|resource| resource.table.name),
        );
        let fhir_names = in_order(options.tables, of_release);
        for table in options.columns.keys() {
            let mut names = hl7_names.iter().chain(&fhir_names);
            if !names.any(|name| name == table) {
                let known = hl7_names.iter().chain(&fhir_names).map(String::as_str);
                return Err(Error::columns_of_no_table(table, known));
            }
        }
        let mut hl7 = options.hl7.clone();
        hl7.columns = columns(&hl7_names);
        let hl7 = Hl7::new(&hl7_names, hl7, options.charset, options.limits)?;
        let mut fhir = fhir_model::tables::Options::default();
        fhir.columns = columns(&fhir_names);
        let fhir = Fhir::new(options.release, &fhir_names, fhir, options.limits)?;
        let tables = [hl7.tables(), fhir.tables()].concat();
        Ok(Dialects {
            deduplicate: options.deduplicate,
            hl7,
            fhir,
            tables,
            sure: options.sure,
        })
    }

    /// Positions of the tables of HL7 v2.
    pub fn hl7_tables(&self) -> Range<usize> {
        0..self.hl7.tables().len()
    }

    /// Positions of the tables that are made of the first source, as far as its first bytes say; without any file, of
    /// those of HL7 v2.
    pub fn tables_of_first(&self, files: &[Todo]) -> Option<Range<usize>> {
        if files.is_empty() {
            return Some(self.hl7_tables());
        }
        let mut first = First {
            dialects: self,
            framer: None,
        };
        for todo in files.iter().take(MOST_LOOKED_AT) {
            let _ = source::read(&todo.file, &AtomicU64::new(0), &mut first);
            if let Some(framer) = first.framer {
                return framer.tables();
            }
        }
        None
    }
}

/// The names of HL7 v2 tables.
fn hl7_tables() -> impl Iterator<Item = &'static str> {
    hl7_model::tables::tables().iter().map(|table| table.name)
}

/// In the order in which they were asked for.
fn in_order(asked: &[String], mut names: Vec<String>) -> Vec<String> {
    names.sort_by_key(|name| asked.iter().position(|asked| asked == name));
    names
}

/// Files that are looked at until one is taken.
const MOST_LOOKED_AT: usize = 100;

/// Looks at the first bytes of a file, or of the first member of an archive, that is taken.
struct First<'a> {
    dialects: &'a Dialects,
    framer: Option<Framer>,
}

impl Visitor for First<'_> {
    fn stream(&mut self, name: &str, bytes: &mut dyn Read) -> ControlFlow<()> {
        let window = self.dialects.doubts(name);
        let mut start = Vec::with_capacity(WINDOW);
        // What cannot be read is told of when its turn comes.
        let most = window.unwrap_or(WINDOW) as u64;
        let _ = bytes.take(most).read_to_end(&mut start);
        if window.is_some() && !self.dialects.takes(&start) {
            return ControlFlow::Continue(());
        }
        let mut framer = self.dialects.framer();
        framer.next(&start, start.len() < WINDOW);
        self.framer = Some(framer);
        ControlFlow::Break(())
    }

    fn fault(&mut self, _: &str, _: Fault) -> ControlFlow<()> {
        ControlFlow::Break(())
    }

    fn left_out(&mut self, _: &str) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

impl Dialect for Dialects {
    type Framer = Framer;
    type Reader = Reader;

    fn doubts(&self, name: &str) -> Option<usize> {
        let sure = self.sure.as_ref()?;
        (!sure.takes(name)).then_some(DOUBT)
    }

    fn takes(&self, start: &[u8]) -> bool {
        without_blank(start).is_empty() || says_fhir(start) || has_header(start)
    }

    fn key(&self, bytes: &[u8], tag: Tag) -> Option<u128> {
        match (self.deduplicate, tag) {
            (Deduplicate::None, _) => None,
            (Deduplicate::ControlId, hl7::TAG) => hl7::control_key(bytes),
            _ => Some(Digest::of(bytes).short()),
        }
    }

    fn framer(&self) -> Framer {
        Framer {
            hl7: self.hl7.framer(),
            fhir: self.fhir.framer(),
            shift: self.hl7.tables().len(),
            kind: None,
        }
    }

    fn reader(&self) -> Result<Reader, Error> {
        Ok(Reader {
            hl7: self.hl7.reader()?,
            fhir: self.fhir.reader()?,
            shift: self.hl7.tables().len(),
        })
    }

    fn tables(&self) -> &[Table] {
        &self.tables
    }

    fn census(&self) -> Option<(Tag, usize)> {
        self.hl7.census()
    }
}

/// The kinds of sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// HL7 v2.
    Hl7,
    /// FHIR, in JSON or XML.
    Fhir,
    /// There is no text in it.
    Blank,
}

/// Bytes that are looked at, at most. A header of HL7 v2 that begins in them outweighs a first byte that looks like FHIR.
pub(crate) const WINDOW: usize = 4096;

/// Bytes in which a doubtful source has to say what it is.
const DOUBT: usize = 64 << 10;

/// Finds out what a source is by its first bytes; `None` when there have to be more.
///
/// JSON begins with `{` or `[`, XML with `<`. But a file of HL7 v2 may begin with a line of something else, so none of the
/// first lines may be a header of HL7 v2, unless the text says that it is FHIR.
pub(crate) fn sniff(start: &[u8], end: bool) -> Option<Kind> {
    let window = start.get(..WINDOW).unwrap_or(start);
    let is_whole = end || start.len() >= WINDOW;
    let text = without_blank(window);
    match text {
        [] | [0xef] | [0xef, 0xbb] if !is_whole => None,
        [] => Some(Kind::Blank),
        [b'{' | b'[' | b'<', ..] if !is_whole => None,
        [b'{' | b'[' | b'<', ..] if says_fhir(text) || !has_header(text) => Some(Kind::Fhir),
        _ => Some(Kind::Hl7),
    }
}

/// Without white space, control bytes and byte order marks before it.
fn without_blank(mut text: &[u8]) -> &[u8] {
    while let [0..=0x20, rest @ ..] | [0xef, 0xbb, 0xbf, rest @ ..] = text {
        text = rest;
    }
    text
}

fn says_fhir(text: &[u8]) -> bool {
    let says = |what: &[u8]| memmem::find(text, what).is_some();
    says(b"\"resourceType\"") || says(b"\"entry\"") || says(b"http://hl7.org/fhir")
}

/// Whether a line begins as messages or batches of HL7 v2 do.
fn has_header(text: &[u8]) -> bool {
    let lines = text.split(|byte| matches!(byte, b'\r' | b'\n' | 0x0b | 0x1c));
    lines.into_iter().any(|line| {
        let headers = [b"MSH|", b"FHS|", b"BHS|"];
        headers
            .into_iter()
            .any(|header| line.trim_ascii_start().starts_with(header))
    })
}

/// Cuts one source, once it is known what it is.
#[derive(Debug)]
pub struct Framer {
    hl7: <Hl7 as Dialect>::Framer,
    fhir: <Fhir as Dialect>::Framer,
    /// Tables before those of FHIR.
    shift: usize,
    kind: Option<Kind>,
}

impl engine::Framer for Framer {
    fn next(&mut self, buffer: &[u8], end: bool) -> Step {
        if self.kind.is_none() && !buffer.is_empty() {
            self.kind = sniff(buffer, end);
        }
        match self.kind {
            Some(Kind::Hl7 | Kind::Blank) => self.hl7.next(buffer, end),
            Some(Kind::Fhir) => self.fhir.next(buffer, end),
            None if end => Step::End { odd: None },
            None => Step::More,
        }
    }

    fn tables(&self) -> Option<Range<usize>> {
        match self.kind? {
            Kind::Blank => None,
            Kind::Hl7 => self.hl7.tables(),
            Kind::Fhir => {
                let Range { start, end } = self.fhir.tables()?;
                Some(start + self.shift..end + self.shift)
            }
        }
    }
}

/// Reads messages and resources on one thread.
#[derive(Debug)]
pub struct Reader {
    hl7: <Hl7 as Dialect>::Reader,
    fhir: <Fhir as Dialect>::Reader,
    /// Tables before those of FHIR.
    shift: usize,
}

impl engine::Reader for Reader {
    fn read(
        &mut self,
        bytes: &[u8],
        tag: Tag,
        place: Place<'_>,
        odd: &mut dyn FnMut(&'static str),
    ) -> Result<u64, Refusal> {
        match tag {
            hl7::TAG => self.hl7.read(bytes, tag, place, odd),
            _ => self.fhir.read(bytes, tag, place, odd),
        }
    }

    fn buffered(&self) -> usize {
        self.hl7.buffered() + self.fhir.buffered()
    }

    fn cut(&mut self) -> Result<Vec<(usize, RecordBatch)>, Error> {
        let mut batches = self.hl7.cut()?;
        let of_fhir = self.fhir.cut()?.into_iter();
        batches.extend(of_fhir.map(|(table, batch)| (table + self.shift, batch)));
        Ok(batches)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_is_what_its_first_bytes_say() {
        let long = format!(
            "{{\"resourceType\":\"Basic\",\"x\":\"{}\"}}",
            "x".repeat(9000)
        );
        for (text, kind) in [
            ("MSH|^~\\&|A\r", Kind::Hl7),
            ("\u{feff}\x0bMSH|^~\\&|A\r", Kind::Hl7),
            ("FHS|^~\\&|A\r", Kind::Hl7),
            ("PID|1\r", Kind::Hl7),
            ("text", Kind::Hl7),
            ("", Kind::Blank),
            (" \n", Kind::Blank),
            ("<SB>\rMSH|^~\\&|A\r", Kind::Hl7),
            ("{a note}\r\nMSH|^~\\&|A\r", Kind::Hl7),
            ("{\"resourceType\":\"Basic\"}", Kind::Fhir),
            ("\u{feff}\n [{\"a\":\"b\"}]", Kind::Fhir),
            ("<?xml version='1.0'?><Basic/>", Kind::Fhir),
            (
                "<Basic xmlns=\"http://hl7.org/fhir\"><text><div>\nMSH|^~\\&|",
                Kind::Fhir,
            ),
            (&long, Kind::Fhir),
        ] {
            let bytes = text.as_bytes();
            assert_eq!(sniff(bytes, true), Some(kind), "{text}");
            let early = (0..bytes.len()).find_map(|length| sniff(&bytes[..length], false));
            assert!(early.is_none_or(|early| early == kind), "{text}");
        }
    }
}
