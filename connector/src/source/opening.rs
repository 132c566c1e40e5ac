//! A file opened: what it is packed in is found by its first bytes, whatever its name says.

use std::borrow::Cow;
use std::io::{self, BufReader, Cursor, Read, Seek};
use std::ops::ControlFlow;
use std::sync::atomic::AtomicU64;

use hl7_model::charset::Utf16;

use super::expansion::Expansion;
use super::fault::Told;
use super::gzip::{self, Members};
use super::utf16::Transcoded;
use super::{Fault, FileAt, Noticed, archive, expansion, letters};
use crate::store::Opened;

/// Who is shown the streams of a file.
///
/// Returning `Break` ends the reading of the file.
pub trait Visitor {
    /// A stream of plain bytes: text that was UTF-16 is UTF-8. Errors of the reader are faults: [`Fault::of`].
    fn stream(&mut self, name: &str, bytes: &mut dyn Read) -> ControlFlow<()>;

    /// A stream that begins elsewhere than at the start of its source: a dead letter.
    fn stream_from(&mut self, name: &str, _: Start, bytes: &mut dyn Read) -> ControlFlow<()> {
        self.stream(name, bytes)
    }

    /// What could not be opened.
    fn fault(&mut self, name: &str, fault: Fault) -> ControlFlow<()>;

    /// A member of an archive that the pattern does not want.
    fn left_out(&mut self, name: &str) -> ControlFlow<()>;
}

const BUFFER: usize = 256 << 10;
/// The first two bytes of every ZIP archive.
const ZIP: [u8; 2] = *b"PK";

/// Where a stream begins in its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Start {
    /// Bytes before it.
    pub offset: u64,
    /// Messages before it.
    pub index: u64,
}

/// Reads a file: a plain one, a gzip file, or a ZIP archive with any number of members. Bytes taken from the disk are
/// added to `progress` as they are read.
pub fn read(file: &FileAt, progress: &AtomicU64, visitor: &mut dyn Visitor) -> ControlFlow<()> {
    let reading = Reading {
        progress,
        noticed: None,
        expansion: expansion::RATIO,
    };
    reading.read(file, visitor)
}

/// How files are read.
#[derive(Debug, Clone, Copy)]
pub struct Reading<'a> {
    /// Bytes taken from the disk are added to it.
    pub progress: &'a AtomicU64,
    /// Keeps what the file was when it was opened, and the digest of what was read of it.
    pub noticed: Option<&'a Noticed>,
    /// How many times as large as it is stored a file may become, once it has become 64 MiB.
    pub expansion: u64,
}

impl Reading<'_> {
    /// Reads a file.
    pub fn read(&self, file: &FileAt, visitor: &mut dyn Visitor) -> ControlFlow<()> {
        let (opened, found) = match Opened::open(file.path()) {
            Ok((_, found)) if found.is_folder => {
                return visitor.fault(&file.name, Fault::NotAFile);
            }
            Ok(opened) => opened,
            Err(error) => return visitor.fault(&file.name, Fault::of(&error)),
        };
        if let Some(noticed) = self.noticed {
            noticed.opened(found.size, found.modified);
        }
        let head = match head(&mut self.told(&opened)) {
            Ok(head) => head,
            Err(error) => return visitor.fault(&file.name, Fault::of(&error)),
        };
        // What grows while it is read is read to where it ends then.
        let expansion = Expansion::of(found.size.max(file.size), self.expansion);
        if file.holds_letters {
            let mut bytes = BufReader::new(Cursor::new(head).chain(self.told(&opened)));
            letters::read(file, &mut bytes, visitor)?;
            return self.rest(&opened);
        }
        if is_zip(&head) && (&opened).rewind().is_ok() {
            // Members are read in any order; the digest is that of the file as it stands.
            if let Some(noticed) = self.noticed
                && let Err(error) = noticed.digest_whole(&opened)
            {
                return visitor.fault(&file.name, Fault::of(&error));
            }
            let told = Told {
                inner: &opened,
                read: self.progress,
                noticed: None,
            };
            return archive::read(file, &expansion, told, visitor);
        }
        let mut bytes = Cursor::new(head).chain(self.told(&opened));
        match decoded(&mut bytes, &expansion, Form::File) {
            Ok(mut bytes) => visitor.stream(&file.name, &mut *bytes)?,
            Err(error) => visitor.fault(&file.name, Fault::of(&error))?,
        }
        self.rest(&opened)
    }

    fn told<'b>(&'b self, opened: &'b Opened) -> Told<'b, &'b Opened> {
        Told {
            inner: opened,
            read: self.progress,
            noticed: self.noticed,
        }
    }

    /// What nobody wanted to read is part of the digest, too.
    fn rest(&self, opened: &Opened) -> ControlFlow<()> {
        if self.noticed.is_some() {
            // An error here is one that the reader was told already.
            let _ = io::copy(&mut self.told(opened), &mut io::sink());
        }
        ControlFlow::Continue(())
    }
}

/// What a stream stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    File,
    Member,
}

/// A stream without its compression, and in UTF-8.
pub(super) fn decoded<'a>(
    bytes: &'a mut dyn Read,
    expansion: &'a Expansion,
    form: Form,
) -> io::Result<Box<dyn Read + 'a>> {
    let start = head(bytes)?;
    if is_zip(&start) && form == Form::Member {
        return Err(Fault::NestedArchive.into());
    }
    let gzipped = start.starts_with(&gzip::MAGIC);
    let bytes = Cursor::new(start.clone()).chain(bytes);
    if !gzipped {
        return Ok(transcoded(bytes, &start));
    }
    let members = Members::new(BufReader::with_capacity(BUFFER, bytes));
    let mut bytes = expansion.watch(members);
    // What can be unpacked before a fault is shown before it.
    let mut start = Vec::with_capacity(32);
    let sniffed = (&mut bytes).take(Utf16::SNIFF as u64);
    let fault = Failing({ sniffed }.read_to_end(&mut start).err());
    if is_zip(&start) || start.starts_with(&gzip::MAGIC) {
        return Err(Fault::NestedArchive.into());
    }
    let bytes = Cursor::new(start.clone()).chain(fault).chain(bytes);
    Ok(transcoded(bytes, &start))
}

/// A reader of nothing, which fails first if there is something to say.
pub(crate) struct Failing(pub(crate) Option<io::Error>);

impl Read for Failing {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        self.0.take().map_or(Ok(0), Err)
    }
}

fn transcoded<'a>(bytes: impl Read + 'a, start: &[u8]) -> Box<dyn Read + 'a> {
    match Utf16::detect(start) {
        Some(order) => Box::new(Transcoded::new(bytes, order)),
        None => Box::new(bytes),
    }
}

/// Archives begin with a member, with the end of the directory when they are empty, or with a marker when they were
/// split.
fn is_zip(start: &[u8]) -> bool {
    start.starts_with(&ZIP) && matches!(start.get(2..4), Some([3, 4] | [5, 6] | [7, 8]))
}

/// The first bytes, fewer only where there are no more.
fn head(bytes: &mut dyn Read) -> io::Result<Vec<u8>> {
    let mut head = Vec::with_capacity(32);
    bytes.take(Utf16::SNIFF as u64).read_to_end(&mut head)?;
    Ok(head)
}

/// A name as text. What is not UTF-8 in it is written as `%FF`, so that two names never become one.
pub(super) fn text(name: &[u8]) -> String {
    let mut out = String::new();
    for chunk in name.utf8_chunks() {
        out.push_str(chunk.valid());
        for byte in chunk.invalid() {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// The same for a path of this system, with `/` between names.
pub(super) fn path_text(path: &std::path::Path) -> String {
    let text = match path.to_str() {
        Some(text) => Cow::Borrowed(text),
        None => Cow::Owned(text(path.as_os_str().as_encoded_bytes())),
    };
    if cfg!(windows) {
        text.replace('\\', "/")
    } else {
        text.into_owned()
    }
}
