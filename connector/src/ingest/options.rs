//! The options of an ingest, with the names of the original design, and whether they go together.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use fhir_model::Release;
use hl7_model::charset::Charset;
use model_core::nearest;

use crate::dialects::{self, Dialects};
use crate::engine::Settings;
use crate::error::{Error, Problem};
use crate::ledger::{ChangedFiles, Deduplicate};
use crate::sink::{Existing, Format};
use crate::source::NamePattern;
use crate::store::place;

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

/// When files are read: the option `mode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum Mode {
    /// Everything that is there, in batches of `batch_size` files.
    #[default]
    Batch,
    /// What comes, in batches of `max_files_per_trigger` files, for ever or as long as there is anything.
    Streaming,
    /// Spark's own streams: not of this program.
    StructuredStreaming,
}

/// What becomes of a file whose content was read before, under another name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum ResentFiles {
    /// It is counted, and not read again.
    #[default]
    Skip,
    /// It is read.
    Read,
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
    /// Add columns that only the tables or only this run have, instead of refusing.
    pub merge_schema: bool,
    /// The columns whose values are names of folders, in tables that have all of them.
    pub partition_by: Vec<String>,
    /// Which files of the folder: those that one of these patterns takes. None means [`FILE_PATTERNS`].
    pub file_pattern: Vec<String>,
    /// Folders below the folder, too.
    pub recursive: bool,
    /// When files are read.
    pub mode: Mode,
    /// In `streaming`: end when everything that is there was read, instead of waiting for more.
    pub available_now: bool,
    /// In `streaming`: files of a batch.
    pub max_files_per_trigger: u64,
    /// In `streaming`: how often files are looked for.
    pub trigger_interval: Duration,
    /// Files that changed less long ago are still being written.
    pub settle: Duration,
    /// What becomes of files that were read and have changed.
    pub changed_files: ChangedFiles,
    /// What becomes of contents that were read before.
    pub resent_files: ResentFiles,
    /// Which messages are not read again.
    pub deduplicate: Deduplicate,
    /// The folder of the ledger's snapshots. None means `_commits` in the output.
    pub checkpoint_path: Option<PathBuf>,
    /// Commits after which a snapshot is written, when they hold a quarter of the ledger; else after 16 times as many.
    pub checkpoint_interval: u64,
    /// The file for what is counted: JSON when it is named so, else in the form of Prometheus. Written after each trigger.
    pub metrics: Option<PathBuf>,
    /// Read the dead letters of this output in `dead_letter_path` once more, instead of `storage_path`.
    pub replay: bool,
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
    /// The most segments of one message.
    pub max_segments: usize,
    /// The most levels of one FHIR resource.
    pub max_nesting: u32,
    /// Settings of object stores, by the names that their clients give them: `aws_endpoint`, `aws_region`.
    pub store_options: BTreeMap<String, String>,
    /// How much is done at once; `batch_files` is the option `batch_size`.
    pub settings: Settings,
}

/// The names that are read when no others are asked for. The first two say what a file is; files with
/// the other names are read only if they hold FHIR or HL7 v2.
pub const FILE_PATTERNS: [&str; 5] = ["*.hl7", "*.ndjson", "*.json", "*.jsonl", "*.xml"];

/// Readers of FHIR go no deeper, whatever is asked for.
const MOST_NESTING: u32 = 128;

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
            existing: Existing::Continue,
            merge_schema: false,
            partition_by: Vec::new(),
            file_pattern: Vec::new(),
            recursive: false,
            mode: Mode::default(),
            available_now: false,
            max_files_per_trigger: 100,
            trigger_interval: Duration::from_secs(10),
            settle: Duration::from_secs(1),
            changed_files: ChangedFiles::default(),
            resent_files: ResentFiles::default(),
            deduplicate: Deduplicate::default(),
            checkpoint_path: None,
            checkpoint_interval: 64,
            metrics: None,
            replay: false,
            error_handling: ErrorHandling::default(),
            dead_letter_path: None,
            timezone: None,
            encoding: None,
            fhir_release: Release::default(),
            columns: BTreeMap::new(),
            raw_message: true,
            max_message_bytes: 64 << 20,
            max_segments: 1_000_000,
            max_nesting: MOST_NESTING,
            store_options: BTreeMap::new(),
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
            self.mode == Mode::StructuredStreaming,
            "mode structured_streaming is for Spark, by the Python package; here it is streaming",
        )?;
        says(
            self.available_now && self.mode != Mode::Streaming,
            "available_now is of use with mode streaming only",
        )?;
        says(
            self.max_files_per_trigger == 0,
            "max_files_per_trigger must be at least 1",
        )?;
        says(
            self.replay && self.mode != Mode::Batch,
            "dead letters are replayed in mode batch only",
        )?;
        says(
            !self.partition_by.is_empty() && self.format == Format::Ndjson,
            "partition_by is of use with format delta or parquet only",
        )?;
        says(
            self.partition_by.len() > 4,
            "partition_by takes four columns at most",
        )?;
        says(self.max_segments == 0, "max_segments must be at least 1")?;
        says(
            !(1..=MOST_NESTING).contains(&self.max_nesting),
            "max_nesting must be from 1 to 128",
        )?;
        says(
            !(1024..=MOST_MESSAGE_BYTES).contains(&self.max_message_bytes),
            "max_message_bytes must be from 1 KiB to 256 MiB",
        )
    }

    /// Whether any table has the columns of `partition_by`.
    pub(super) fn check_partitions(&self, tables: &[crate::sink::Table]) -> Result<(), Error> {
        let has_all = |table: &crate::sink::Table| {
            let mut names = self.partition_by.iter();
            names.all(|name| table.schema.column_with_name(name).is_some())
        };
        if self.partition_by.is_empty() || tables.iter().any(has_all) {
            return Ok(());
        }
        let names = tables.iter().flat_map(|table| table.schema.fields());
        let names: Vec<&str> = names.map(|field| field.name().as_str()).collect();
        let unknown = self
            .partition_by
            .iter()
            .find(|name| !names.contains(&name.as_str()));
        Err(usage(match unknown {
            Some(name) => format!(
                "partition_by: no table has a column `{name}`{}",
                nearest(name, names)
                    .map_or_else(String::new, |near| format!("; did you mean `{near}`?"))
            ),
            None => "partition_by: no table has all of these columns".to_owned(),
        }))
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

    /// Whether files are asked for by name, so that they need not say what they are.
    pub(super) fn asks_by_name(&self) -> bool {
        !self.file_pattern.is_empty() || place::is_file(&self.storage_path).unwrap_or(false)
    }

    /// Whether it goes on when everything was read.
    pub fn follows(&self) -> bool {
        self.mode == Mode::Streaming && !self.available_now
    }

    /// How much is done at once, in this mode.
    pub(super) fn settings(&self) -> Settings {
        let mut settings = self.settings;
        if self.mode == Mode::Streaming {
            settings.batch_files = self.max_files_per_trigger;
        }
        settings
    }

    /// How large messages may be.
    pub(super) fn limits(&self) -> dialects::Limits {
        dialects::Limits {
            message_bytes: self.max_message_bytes,
            segments: self.max_segments,
            nesting: self.max_nesting,
        }
    }

    pub(crate) fn dialect(&self) -> Result<Dialects, Error> {
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
        let sure = (!self.asks_by_name()).then(|| pattern(FILE_PATTERNS.into_iter().take(2)));
        Dialects::new(dialects::Options {
            tables: &self.tables,
            columns: &self.columns,
            hl7,
            charset,
            release: self.fhir_release,
            limits: self.limits(),
            deduplicate: self.deduplicate,
            sure: sure.transpose()?,
        })
    }
}

/// A character set by its name.
fn charset(name: &str) -> Result<Charset, Error> {
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

pub(crate) fn pattern<'a>(texts: impl Iterator<Item = &'a str>) -> Result<NamePattern, Error> {
    let pattern = NamePattern::any(texts);
    pattern.map_err(|error| usage(format!("file_pattern: {error}")))
}

pub(crate) fn usage(text: String) -> Error {
    Problem::Usage(text).into()
}
