//! Puts messages into files: one after the other, one a file, framed for MLLP, or in an envelope with counts.

use super::Error;
use super::dirt::{Dirt, position};
use super::random::Random;
use super::stream::Made;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How messages stand in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Layout {
    /// One message after the other.
    Batch,
    /// One file for each message; the output is a folder.
    Files,
    /// Each message between VT and FS CR.
    Mllp,
    /// FHS and BHS first, BTS and FTS with the counts last.
    Envelope,
}

/// What ends a segment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum LineEnd {
    /// Carriage return, as the standard has it.
    Cr,
    /// Line feed.
    Lf,
    /// Both.
    Crlf,
}

/// Where and how to write.
#[derive(Debug, Clone)]
pub struct Plan {
    /// A file, a folder, or `-` for standard output.
    pub output: PathBuf,
    /// How messages stand in a file.
    pub layout: Layout,
    /// What ends a segment.
    pub line_end: LineEnd,
    /// Messages in a file; 0 puts all into one.
    pub per_file: u64,
    /// For the quirks of whole files.
    pub dirt: Dirt,
    /// For their chance.
    pub seed: u64,
}

/// Writes messages to where they belong.
#[derive(Debug)]
pub struct Writer {
    plan: Plan,
    open: Option<Open>,
    random: Random,
    mixed: u64,
    /// Files begun.
    pub files: u64,
    /// Bytes written.
    pub bytes: u64,
}

struct Open {
    sink: Box<dyn Write>,
    path: String,
    messages: u64,
    utf16: bool,
    pending: Vec<u8>,
}

impl std::fmt::Debug for Open {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Open")
            .field("path", &self.path)
            .field("messages", &self.messages)
            .finish_non_exhaustive()
    }
}

/// Bytes gathered before they are written.
const ENOUGH: usize = 1 << 18;

impl Writer {
    /// Makes ready to write, with the folder that it takes.
    pub fn new(plan: Plan) -> Result<Writer, Error> {
        let mut plan = plan;
        if plan.layout == Layout::Files {
            plan.per_file = 1;
        }
        if plan.per_file > 0 && plan.output.as_os_str() == "-" {
            return Err(Error::Usage(
                "several files need a folder as --output, not standard output",
            ));
        }
        let folder = match plan.per_file {
            0 => plan.output.parent(),
            _ => Some(plan.output.as_path()),
        };
        if let Some(folder) = folder {
            std::fs::create_dir_all(folder).map_err(|source| io_error(folder, source))?;
        }
        let mixed = ["mixed_line_ends", "lf_in_obx5"]
            .into_iter()
            .filter_map(position)
            .fold(0, |bits, at| bits | (1 << at));
        let random = Random::new(plan.seed).fork(78);
        Ok(Writer {
            plan,
            open: None,
            random,
            mixed,
            files: 0,
            bytes: 0,
        })
    }

    /// Writes one message, given with segments that end with CR.
    pub fn write(&mut self, message: &[u8], made: &Made) -> Result<(), Error> {
        if self.plan.per_file > 0
            && self
                .open
                .as_ref()
                .is_some_and(|open| open.messages >= self.plan.per_file)
        {
            self.close()?;
        }
        if self.open.is_none() {
            self.begin()?;
        }
        let (layout, ends) = (self.plan.layout, self.plan.line_end);
        let keep = ends == LineEnd::Cr || made.quirks & self.mixed != 0;
        let Some(open) = self.open.as_mut() else {
            return Ok(());
        };
        open.messages += 1;
        if layout == Layout::Mllp {
            open.pending.push(0x0B);
        }
        if keep {
            open.pending.extend_from_slice(message)
        } else {
            ended(&mut open.pending, message, ends)
        }
        if layout == Layout::Mllp {
            open.pending.extend_from_slice(b"\x1C\r");
        }
        if open.pending.len() >= ENOUGH {
            self.bytes += open.flush()?;
        }
        Ok(())
    }

    fn begin(&mut self) -> Result<(), Error> {
        self.files += 1;
        let (path, sink) = self.target()?;
        let utf16 = self.strikes("utf16");
        let bom = utf16 || self.strikes("bom");
        let mut pending = Vec::with_capacity(ENOUGH * 2);
        if bom {
            pending.extend_from_slice("\u{FEFF}".as_bytes());
        }
        if self.plan.layout == Layout::Envelope {
            let head = format!(
                "FHS|^~\\&|ENGINE|REGION|||||{:06}\rBHS|^~\\&|ENGINE|REGION|||||{:06}\r",
                self.files, self.files
            );
            ended(&mut pending, head.as_bytes(), self.plan.line_end);
        }
        self.open = Some(Open {
            sink,
            path,
            messages: 0,
            utf16,
            pending,
        });
        Ok(())
    }

    /// Whether a quirk of whole files strikes this one; a single file is always struck.
    fn strikes(&mut self, name: &str) -> bool {
        let chance = if self.plan.per_file == 0 {
            1_000_000
        } else {
            self.plan.dirt.rate()
        };
        self.plan.dirt.has(name) && self.random.below(1_000_000) < chance
    }

    fn target(&self) -> Result<(String, Box<dyn Write>), Error> {
        if self.plan.output.as_os_str() == "-" {
            return Ok(("standard output".to_owned(), Box::new(io::stdout())));
        }
        let path = match self.plan.per_file {
            0 => self.plan.output.clone(),
            _ => self
                .plan
                .output
                .join(format!("messages-{:06}.hl7", self.files)),
        };
        let file = File::create(&path).map_err(|source| io_error(&path, source))?;
        let sink: Box<dyn Write> = match path.extension().and_then(|extension| extension.to_str()) {
            Some("gz") => Box::new(GzEncoder::new(file, Compression::fast())),
            _ => Box::new(file),
        };
        Ok((path.display().to_string(), sink))
    }

    /// Ends the file at hand.
    pub fn close(&mut self) -> Result<(), Error> {
        let Some(mut open) = self.open.take() else {
            return Ok(());
        };
        if self.plan.layout == Layout::Envelope {
            let tail = format!("BTS|{}\rFTS|1\r", open.messages);
            ended(&mut open.pending, tail.as_bytes(), self.plan.line_end);
        }
        self.bytes += open.flush()?;
        open.sink.flush().map_err(|source| Error::Io {
            path: open.path,
            source,
        })
    }
}

impl Open {
    fn flush(&mut self) -> Result<u64, Error> {
        if self.utf16 {
            let text = String::from_utf8_lossy(&self.pending);
            self.pending = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        }
        let result = self.sink.write_all(&self.pending);
        result.map_err(|source| Error::Io {
            path: self.path.clone(),
            source,
        })?;
        let written = self.pending.len() as u64;
        self.pending.clear();
        Ok(written)
    }
}

/// Writes text with its CRs as the ends asked for.
fn ended(out: &mut Vec<u8>, text: &[u8], ends: LineEnd) {
    let end: &[u8] = match ends {
        LineEnd::Cr => return out.extend_from_slice(text),
        LineEnd::Lf => b"\n",
        LineEnd::Crlf => b"\r\n",
    };
    let mut lines = text.split(|byte| *byte == b'\r');
    out.extend_from_slice(lines.next().unwrap_or_default());
    for line in lines {
        out.extend_from_slice(end);
        out.extend_from_slice(line);
    }
}

fn io_error(path: &Path, source: io::Error) -> Error {
    Error::Io {
        path: path.display().to_string(),
        source,
    }
}
