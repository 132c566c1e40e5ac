//! From files to tables: the options of `ingest` put together with a dialect, a listing, a sink and the engine. The
//! command line and other callers come in here.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::PathBuf;
use std::sync::atomic::AtomicBool;
use std::time::Instant;

use arrow_array::RecordBatch;
use hl7_model::charset::Charset;
use model_core::nearest;
use serde_json::Value;

use crate::dead_letter::DeadLetters;
use crate::dialects::{self, Dialects};
use crate::engine::{self, Dialect, OnReject, Settings, Watch};
use crate::error::{Error, Problem};
use crate::report::Report;
use crate::sink::{Encoder, Existing, Format, Part, Sink, SinkOptions};
use crate::source::{Listing, NamePattern};
use fhir_model::Release;

/// What becomes of messages and files that cannot be read: the option `error_handling`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum ErrorHandling {
    /// Count and report them.
    #[default]
    Skip,
    /// Stop before anything of the batch is visible.
    Fail,
    /// Keep them, with their bytes, in the folder `dead_letter_path`.
    DeadLetter,
}

/// What to read and where to write. The names are those of the options.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct IngestOptions {
    /// A file, or a folder of files.
    pub storage_path: PathBuf,
    /// The folder that gets a folder for each table.
    pub output: PathBuf,
    /// Tables, of HL7 v2 and FHIR. None means all of each kind of source that is found.
    pub tables: Vec<String>,
    /// The form of the tables.
    pub format: Format,
    /// What to do with tables that are there.
    pub existing: Existing,
    /// Which files of the folder: those that one of these patterns takes. None means [`FILE_PATTERNS`].
    pub file_pattern: Vec<String>,
    /// Folders below the folder, too.
    pub recursive: bool,
    /// What becomes of what cannot be read.
    pub error_handling: ErrorHandling,
    /// The folder of dead letters.
    pub dead_letter_path: Option<PathBuf>,
    /// The zone of date-times without an offset.
    pub timezone: Option<String>,
    /// The character set of all messages, whatever they say of themselves.
    pub encoding: Option<String>,
    /// The release of FHIR that resources are read as, and whose tables are made.
    pub fhir_release: Release,
    /// By table: the columns to be made.
    pub columns: BTreeMap<String, Vec<String>>,
    /// Whether `raw_message` is filled.
    pub raw_message: bool,
    /// The most bytes of one message.
    pub max_message_bytes: usize,
    /// How much is done at once; `batch_files` is the option `batch_size`.
    pub settings: Settings,
}

/// The names that are read when no others are asked for. The first two say what a file is; files with
/// the other names are read only if they hold FHIR or HL7 v2.
pub const FILE_PATTERNS: [&str; 5] = ["*.hl7", "*.ndjson", "*.json", "*.jsonl", "*.xml"];

/// A longer message than this cannot be held in a column together with what is made of it.
const MOST_MESSAGE_BYTES: usize = 256 << 20;

impl IngestOptions {
    /// With the defaults.
    pub fn new(storage_path: impl Into<PathBuf>, output: impl Into<PathBuf>) -> IngestOptions {
        IngestOptions {
            storage_path: storage_path.into(),
            output: output.into(),
            tables: Vec::new(),
            format: Format::default(),
            existing: Existing::default(),
            file_pattern: Vec::new(),
            recursive: false,
            error_handling: ErrorHandling::default(),
            dead_letter_path: None,
            timezone: None,
            encoding: None,
            fhir_release: Release::default(),
            columns: BTreeMap::new(),
            raw_message: true,
            max_message_bytes: 64 << 20,
            settings: Settings::default(),
        }
    }

    /// Whether the options go together.
    ///
    /// # Errors
    /// Options that contradict each other, and values that mean nothing.
    pub fn check(&self) -> Result<(), Error> {
        let says = |wrong: bool, text: &str| match wrong {
            true => Err(usage(text.to_owned())),
            false => Ok(()),
        };
        let keeps = self.error_handling == ErrorHandling::DeadLetter;
        let named = self.dead_letter_path.is_some();
        says(
            keeps && !named,
            "error_handling dead_letter needs dead_letter_path",
        )?;
        says(
            named && !keeps,
            "dead_letter_path is of use with error_handling dead_letter only",
        )?;
        says(
            self.settings.batch_files == 0,
            "batch_size must be at least 1",
        )?;
        says(self.settings.threads == 0, "threads must be at least 1")?;
        says(
            !(1024..=MOST_MESSAGE_BYTES).contains(&self.max_message_bytes),
            "max_message_bytes must be from 1 KiB to 256 MiB",
        )
    }

    /// The patterns of names.
    pub fn file_patterns(&self) -> impl Iterator<Item = &str> {
        let usual = FILE_PATTERNS.into_iter();
        let usual = usual.take(if self.file_pattern.is_empty() {
            usize::MAX
        } else {
            0
        });
        self.file_pattern.iter().map(String::as_str).chain(usual)
    }

    fn dialect(&self) -> Result<Dialects, Error> {
        let mut hl7 = hl7_model::tables::Options::default();
        if let Some(zone) = &self.timezone {
            hl7.timezone = Some(
                zone.parse()
                    .map_err(|error| usage(format!("timezone: {error}")))?,
            );
        }
        hl7.raw_message = self.raw_message;
        let charset = match &self.encoding {
            None => None,
            Some(name) => Some(charset(name)?),
        };
        // Only what nobody asked for by name has to say what it is.
        let is_asked_for = !self.file_pattern.is_empty() || self.storage_path.is_file();
        let sure = (!is_asked_for).then(|| pattern(FILE_PATTERNS.into_iter().take(2)));
        Dialects::new(dialects::Options {
            tables: &self.tables,
            columns: &self.columns,
            hl7,
            charset,
            release: self.fhir_release,
            message_bytes: self.max_message_bytes,
            sure: sure.transpose()?,
        })
    }
}

/// A character set by its name.
pub(crate) fn charset(name: &str) -> Result<Charset, Error> {
    const KNOWN: [&str; 8] = [
        "UNICODE UTF-8",
        "8859/1",
        "8859/15",
        "ASCII",
        "UTF-8",
        "ISO-8859-1",
        "windows-1252",
        "latin1",
    ];
    Charset::from_name(name).ok_or_else(|| {
        let near = nearest(name, KNOWN).map(|near| format!("; did you mean `{near}`?"));
        usage(format!(
            "encoding: there is no character set `{name}`{}",
            near.unwrap_or_default()
        ))
    })
}

fn pattern<'a>(texts: impl Iterator<Item = &'a str>) -> Result<NamePattern, Error> {
    let pattern = NamePattern::any(texts);
    pattern.map_err(|error| usage(format!("file_pattern: {error}")))
}

fn usage(text: String) -> Error {
    Problem::Usage(text).into()
}

/// An ingest that is ready to run: everything was looked at that can be wrong before the first file is opened.
#[derive(Debug)]
pub struct Ingest {
    dialect: Dialects,
    listing: Listing,
    target: Target,
    letters: Option<DeadLetters>,
    error_handling: ErrorHandling,
    settings: Settings,
    begun: Instant,
}

impl Ingest {
    /// Checks the options, lists the files and opens the output.
    ///
    /// # Errors
    /// Options that are wrong ([`Error::is_usage`]), a storage path that cannot be read, an output that cannot be
    /// written.
    pub fn open(options: &IngestOptions) -> Result<Ingest, Error> {
        let begun = Instant::now();
        options.check()?;
        let pattern = pattern(options.file_patterns())?;
        let dialect = options.dialect()?;
        let mut not = vec![options.output.as_path()];
        not.extend(options.dead_letter_path.as_deref());
        let listing = Listing::of(&options.storage_path, &pattern, options.recursive, &not);
        if let (true, Some(refused)) = (listing.files.is_empty(), listing.root_refused()) {
            return Err(Problem::Source {
                name: refused.name.clone(),
                fault: refused.fault,
            }
            .into());
        }
        let mut to = SinkOptions::new(&options.output, options.format);
        to.existing = options.existing;
        let mut sink = Sink::open_awaiting(to, dialect.tables().to_vec())?;
        let admitted = match options.tables.is_empty() {
            // The kind of the first file is enough to know whether its tables can be made; others show themselves later.
            true => dialect.tables_of_first(&listing),
            false => Some(0..dialect.tables().len()),
        };
        if let Some(tables) = admitted {
            sink.admit(tables)?;
        }
        let last = sink.last_commit().map(|(batch, _)| batch);
        let letters = match &options.dead_letter_path {
            Some(folder) => Some(DeadLetters::open(folder, &options.output, last)?),
            None => None,
        };
        Ok(Ingest {
            listing,
            target: Target {
                sink,
                otherwise: dialect.hl7_tables(),
            },
            dialect,
            letters,
            error_handling: options.error_handling,
            settings: options.settings,
            begun,
        })
    }

    /// The files that will be read.
    pub fn listing(&self) -> &Listing {
        &self.listing
    }

    /// Reads everything. When `interrupt` becomes true, what is not committed is dropped.
    ///
    /// What went wrong is in the report, beside what was committed before; the error itself is given, too.
    pub fn run(mut self, interrupt: &AtomicBool, watch: &mut dyn Watch) -> (Report, Option<Error>) {
        let on_reject = match (self.error_handling, &mut self.letters) {
            (ErrorHandling::Skip, _) | (ErrorHandling::DeadLetter, None) => OnReject::Skip,
            (ErrorHandling::Fail, _) => OnReject::Fail,
            (ErrorHandling::DeadLetter, Some(letters)) => OnReject::DeadLetter(letters),
        };
        let outcome = engine::run(
            &self.dialect,
            &self.listing,
            &self.settings,
            &mut self.target,
            on_reject,
            interrupt,
            watch,
        );
        let tables = self.dialect.tables().iter().enumerate();
        let made = tables.map(|(at, table)| (table.def.name, self.target.sink.is_admitted(at)));
        let mut report = Report::new(outcome.tally, made);
        report.left_out += self.listing.left_out;
        report.interrupted = outcome.interrupted;
        report.error = outcome.error.as_ref().map(Error::to_string);
        // What is not committed is taken away before anybody is told.
        drop(self.target);
        drop(self.letters);
        report.seconds = (self.begun.elapsed().as_secs_f64() * 1e3).round() / 1e3;
        (report, outcome.error)
    }
}

/// A sink, as the engine sees it.
#[derive(Debug)]
struct Target {
    sink: Sink,
    /// The tables that are made when no source says of which kind it is.
    otherwise: Range<usize>,
}

impl engine::Output for Target {
    type Encoder = Encoder;
    type Part = Part;

    fn encoder(&self, table: usize) -> Encoder {
        self.sink.encoder(table)
    }

    fn admit(&mut self, tables: Range<usize>) -> Result<(), Error> {
        self.sink.admit(tables)
    }

    fn append(&mut self, table: usize, part: Part) -> Result<(), Error> {
        self.sink.append(table, part)
    }

    fn commit(&mut self, offset: &Value) -> Result<(), Error> {
        if self.sink.is_awaiting_all() {
            self.sink.admit(self.otherwise.clone())?;
        }
        self.sink.commit(offset).map(|_| ())
    }
}

impl engine::Encode for Encoder {
    type Part = Part;

    fn encode(&self, batches: &[RecordBatch]) -> Result<Part, Error> {
        Encoder::encode(self, batches)
    }
}
