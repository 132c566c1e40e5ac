//! The options of `ingest`: the original design's names, verbatim, and ours.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Duration;

use clap::{ArgAction, ArgGroup, Args};

use super::Failure;
use super::server_args::{SearchArgs, ServerArgs};
use crate::ingest::{ErrorHandling, IngestOptions, Mode, ResentFiles, ServerOptions};
use crate::ledger::{ChangedFiles, Deduplicate};
use crate::sink::{Existing, Format};
use fhir_model::Release;

/// Read files, or a FHIR server, into tables
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("from").required(true).args(["storage_path", "fhir_base_url"])))]
pub(super) struct IngestArgs {
    /// A file, or a folder of files, or s3://, gs://, abfss:// and what stands below that name; .gz and .zip are unpacked
    /// on the way
    #[arg(long, value_name = "PATH", conflicts_with_all = OF_SERVERS)]
    storage_path: Option<PathBuf>,
    /// A FHIR server: the address that types stand below, https://host/fhir
    #[arg(long, value_name = "URL", conflicts_with_all = OF_FILES)]
    fhir_base_url: Option<String>,
    /// Which files of the folder: *, ?, [abc], {a,b}; compressed ones too; may be given more than once [default: *.hl7,
    /// and *.json, *.ndjson, *.jsonl, *.xml for FHIR]
    #[arg(long, value_name = "PATTERN")]
    file_pattern: Vec<String>,
    /// Look into folders below the folder, too
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true", default_value_t = false, action = ArgAction::Set)]
    recursive: bool,
    /// What to do with tables that are there already
    #[arg(long, value_enum, default_value = "continue")]
    existing: Existing,
    /// Read what is there, or what comes
    #[arg(long, value_enum, default_value = "batch")]
    mode: Mode,
    /// In streaming: files that become visible at once
    #[arg(long, value_name = "FILES", default_value_t = 100, value_parser = clap::value_parser!(u64).range(1..))]
    max_files_per_trigger: u64,
    /// In streaming: how often is looked for what is new: 500ms, 10s, 5m
    #[arg(long, value_name = "TIME", default_value = "10s", value_parser = duration)]
    trigger_interval: Duration,
    /// In streaming: end when everything that is there was read
    #[arg(long, conflicts_with = "follow")]
    available_now: bool,
    /// In streaming: wait for more when everything was read, until interrupted [the default of streaming]
    #[arg(long)]
    follow: bool,
    /// A file that changed less long ago is still being written, and is left for later
    #[arg(long, value_name = "TIME", default_value = "1s", value_parser = duration)]
    settle: Duration,
    /// What to do with files that were read and have changed since
    #[arg(long, value_enum, default_value = "report")]
    changed_files: ChangedFiles,
    /// What to do with files whose content was read before, under another name
    #[arg(long, value_enum, default_value = "skip")]
    resent_files: ResentFiles,
    /// Accepted for the sake of old configurations: the ledger knows every file
    #[arg(long, value_name = "FILES", default_value_t = 10_000)]
    max_tracked_files: u64,
    /// What to do with messages and files that cannot be read
    #[arg(long, value_enum, default_value = "skip")]
    error_handling: ErrorHandling,
    /// The folder for what cannot be read; holds patient data [needed by --error-handling dead_letter]
    #[arg(long, value_name = "DIR")]
    dead_letter_path: Option<PathBuf>,
    #[command(flatten)]
    search: SearchArgs,
    #[command(flatten)]
    server: ServerArgs,
    #[command(flatten)]
    pub(super) common: CommonArgs,
}

/// Options that say something of files or of HL7 v2.
const OF_FILES: [&str; 14] = [
    "file_pattern",
    "recursive",
    "max_files_per_trigger",
    "settle",
    "changed_files",
    "resent_files",
    "max_tracked_files",
    "deduplicate",
    "timezone",
    "encoding",
    "raw_message",
    "no_raw_message",
    "max_segments",
    "max_expansion",
];

/// Options that say something of servers.
const OF_SERVERS: [&str; 36] = [
    "server",
    "auth_type",
    "api_key",
    "api_key_header",
    "token_url",
    "client_id",
    "client_secret",
    "client_auth",
    "scope",
    "private_key",
    "key_id",
    "jwks_url",
    "token_audience",
    "secrets_path",
    "max_concurrency",
    "requests_per_second",
    "connect_timeout",
    "read_timeout",
    "request_deadline",
    "request_attempts",
    "ca_certificate",
    "only_ca_certificate",
    "client_certificate",
    "proxy",
    "no_proxy",
    "header",
    "allow_origin",
    "allow_plain_http",
    "search",
    "page_size",
    "overlap",
    "deletes",
    "export",
    "since",
    "type_filter",
    "export_deadline",
];

/// Read the dead letters of an output once more, after what kept them from being read was mended
#[derive(Debug, Args)]
pub(super) struct ReplayArgs {
    /// The folder of the dead letters; what still cannot be read goes there again
    #[arg(long, value_name = "DIR")]
    dead_letter_path: PathBuf,
    #[command(flatten)]
    pub(super) common: CommonArgs,
}

/// What ingests of both kinds have.
#[derive(Debug, Args)]
pub(super) struct CommonArgs {
    /// The folder that gets a folder for each table
    #[arg(long, value_name = "DIR")]
    output: PathBuf,
    /// Tables, separated by commas; `healthcare-connector tables` lists them [default: all]
    #[arg(long, value_name = "TABLE,..", value_delimiter = ',')]
    tables: Vec<String>,
    /// The form of the tables
    #[arg(long, value_enum, default_value = "delta")]
    format: Format,
    /// Files, or pages of a server, that become visible at once
    #[arg(long, value_name = "FILES", default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..))]
    batch_size: u64,
    /// A batch ends where it has so many bytes, within a file too
    #[arg(long, value_name = "SIZE", default_value = "1GiB", value_parser = bytes)]
    batch_bytes: u64,
    /// Messages that are not read again: those with the same bytes, or with the same MSH-10 of the same sender
    #[arg(long, value_enum, default_value = "none")]
    deduplicate: Deduplicate,
    /// The folder of the ledger's snapshots [default: _commits in the output]
    #[arg(long, value_name = "DIR")]
    checkpoint_path: Option<PathBuf>,
    /// Commits after which the ledger is written as one file, when they hold a quarter of it; else after 16 times as many
    #[arg(long, value_name = "COMMITS", default_value_t = 64, value_parser = clap::value_parser!(u64).range(1..))]
    checkpoint_interval: u64,
    /// Fail when there are more rejects than this
    #[arg(long, value_name = "N")]
    max_rejects: Option<u64>,
    /// The zone of date-times without one: +01:00, Europe/Vienna [default: that of MSH-7, else UTC]
    #[arg(long, value_name = "ZONE", allow_hyphen_values = true)]
    timezone: Option<String>,
    /// The character set of all messages, for senders whose MSH-18 lies: 8859/1, UTF-8
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// The release of FHIR that resources are read as: r4, r4b, r5
    #[arg(long, value_name = "RELEASE", default_value_t = Release::R4)]
    fhir_release: Release,
    /// Make only these columns of a table; once for each table
    #[arg(long, value_name = "TABLE=COLUMN,..", value_parser = columns)]
    columns: Vec<(String, Vec<String>)>,
    /// Fill raw_message
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true", default_value_t = true, action = ArgAction::Set)]
    raw_message: bool,
    /// The same as --raw-message false
    #[arg(long, conflicts_with = "raw_message")]
    no_raw_message: bool,
    /// A longer message is a reject: 16000000, 64MiB, at most 256MiB
    #[arg(long, value_name = "SIZE", default_value = "64MiB", value_parser = size)]
    max_message_bytes: usize,
    /// A message with more segments is a reject
    #[arg(long, value_name = "N", default_value_t = 1_000_000, value_parser = clap::value_parser!(u32).range(1..))]
    max_segments: u32,
    /// A FHIR resource with more levels is a reject; at most 128
    #[arg(long, value_name = "N", default_value_t = 128, value_parser = clap::value_parser!(u32).range(1..=128))]
    max_nesting: u32,
    /// A compressed file that becomes more than so many times as large, and more than 64 MiB, is read no further
    #[arg(long, value_name = "TIMES", default_value_t = 256, value_parser = clap::value_parser!(u64).range(1..))]
    max_expansion: u64,
    /// A setting of the object store that is read or written, beside those of the environment: aws_endpoint=URL,
    /// aws_region=NAME; may be given more than once; secrets stand in the environment only
    #[arg(long, value_name = "NAME=VALUE", value_parser = setting)]
    store_option: Vec<(String, String)>,
    /// Write what was counted to a file, after each trigger too: JSON when it is named *.json, else for Prometheus
    #[arg(long, value_name = "FILE")]
    metrics: Option<PathBuf>,
    /// Put rows into folders by the values of these columns, in every table that has them: message_type,trigger_event; for
    /// delta and parquet
    #[arg(long, value_name = "COLUMN,..", value_delimiter = ',')]
    partition_by: Vec<String>,
    /// Tables that are there and those of this run need not have the same columns: the columns of both are kept, and are
    /// null where there are none. Without it, and when types contradict each other, the run is refused
    #[arg(long)]
    merge_schema: bool,
    /// Threads that read and encode [default: one for each processor]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    #[command(flatten)]
    pub(super) log: super::log::LogArgs,
    /// End with the report as one JSON object on standard output
    #[arg(long)]
    pub(super) json: bool,
    /// No progress and no summary
    #[arg(long, short)]
    pub(super) quiet: bool,
}

impl IngestArgs {
    /// Whether it goes on until it is interrupted.
    pub(super) fn follows(&self) -> bool {
        self.mode == Mode::Streaming && !self.available_now
    }

    /// The options as the library takes them.
    pub(super) fn options(&self) -> Result<IngestOptions, Failure> {
        let storage_path = self.storage_path.as_deref();
        let mut options = self.common.options(storage_path.unwrap_or(Path::new("")));
        options.existing = self.existing;
        options.file_pattern.clone_from(&self.file_pattern);
        options.recursive = self.recursive;
        options.mode = self.mode;
        options.max_files_per_trigger = self.max_files_per_trigger;
        options.trigger_interval = self.trigger_interval;
        options.available_now = self.available_now;
        options.settle = self.settle;
        options.changed_files = self.changed_files;
        options.resent_files = self.resent_files;
        options.error_handling = self.error_handling;
        options.dead_letter_path.clone_from(&self.dead_letter_path);
        if self.follow && self.mode != Mode::Streaming {
            let text = "follow is of use with mode streaming only";
            return Err(Failure::Usage(text.to_owned()));
        }
        options.check()?;
        Ok(options)
    }

    /// The server that is read, if it is one.
    pub(super) fn server(&self) -> Option<ServerOptions> {
        let mut options = self.server.options(self.fhir_base_url.as_deref()?);
        self.search.add_to(&mut options);
        Some(options)
    }
}

impl ReplayArgs {
    /// The options as the library takes them.
    pub(super) fn options(&self) -> Result<IngestOptions, Failure> {
        let mut options = self.common.options(&self.dead_letter_path);
        options.replay = true;
        options.error_handling = ErrorHandling::DeadLetter;
        options.dead_letter_path = Some(self.dead_letter_path.clone());
        options.check()?;
        Ok(options)
    }
}

impl CommonArgs {
    pub(super) fn max_rejects(&self) -> Option<u64> {
        self.max_rejects
    }

    fn options(&self, storage_path: &Path) -> IngestOptions {
        let mut options = IngestOptions::new(storage_path, &self.output);
        options.tables.clone_from(&self.tables);
        options.format = self.format;
        options.deduplicate = self.deduplicate;
        options.checkpoint_path.clone_from(&self.checkpoint_path);
        options.checkpoint_interval = self.checkpoint_interval;
        options.metrics.clone_from(&self.metrics);
        options.merge_schema = self.merge_schema;
        options.partition_by.clone_from(&self.partition_by);
        options.store_options = self.store_option.iter().cloned().collect();
        options.timezone.clone_from(&self.timezone);
        options.encoding.clone_from(&self.encoding);
        options.fhir_release = self.fhir_release;
        let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (table, names) in &self.columns {
            columns
                .entry(table.clone())
                .or_default()
                .extend_from_slice(names);
        }
        options.columns = columns;
        options.raw_message = self.raw_message && !self.no_raw_message;
        options.max_message_bytes = self.max_message_bytes;
        options.max_segments = usize::try_from(self.max_segments).unwrap_or(usize::MAX);
        options.max_nesting = self.max_nesting;
        options.settings.expansion = self.max_expansion;
        options.settings.batch_files = self.batch_size;
        options.settings.batch_bytes = self.batch_bytes;
        if let Some(threads) = self.threads {
            options.settings.threads = usize::from(threads);
        }
        options
    }
}

/// Reads `pid=patient_id,patient_name`.
fn columns(text: &str) -> Result<(String, Vec<String>), String> {
    let (table, names) = text.split_once('=').ok_or("write table=column,column")?;
    let names: Vec<String> = names
        .split(',')
        .map(|name| name.trim().to_owned())
        .collect();
    if table.is_empty() || names.iter().any(String::is_empty) {
        return Err("write table=column,column".to_owned());
    }
    Ok((table.to_owned(), names))
}

/// Reads `aws_region=eu-central-1`.
pub(super) fn setting(text: &str) -> Result<(String, String), String> {
    let setting = text.split_once('=').filter(|(name, _)| !name.is_empty());
    let (name, value) = setting.ok_or("write name=value")?;
    Ok((name.trim().to_owned(), value.to_owned()))
}

/// Reads the size of a message: `1500000`, `64MB`, `64MiB`.
fn size(text: &str) -> Result<usize, String> {
    let size = bytes(text)?;
    let size = usize::try_from(size).ok();
    size.filter(|bytes| (1024..=256 << 20).contains(bytes))
        .ok_or_else(|| "from 1KiB to 256MiB".to_owned())
}

/// Reads `1500000`, `64MB`, `64MiB`, `1GiB`.
fn bytes(text: &str) -> Result<u64, String> {
    let (number, unit) = number_and_unit(text);
    let unit = match unit.as_str() {
        "" | "b" => 1,
        "kb" => 1000,
        "mb" => 1_000_000,
        "gb" => 1_000_000_000,
        "k" | "kib" => 1 << 10,
        "m" | "mib" => 1 << 20,
        "g" | "gib" => 1 << 30,
        _ => return Err("write a size as 16000000, 64MB or 64MiB".to_owned()),
    };
    let bytes = number.and_then(|number| number.checked_mul(unit));
    bytes
        .filter(|bytes| *bytes > 0)
        .ok_or_else(|| "write a size as 16000000, 64MB or 64MiB".to_owned())
}

/// Reads `500ms`, `10s`, `5m`, `1h`; a number alone is of seconds.
pub(crate) fn duration(text: &str) -> Result<Duration, String> {
    let (number, unit) = number_and_unit(text);
    let milliseconds = match unit.as_str() {
        "ms" => 1,
        "" | "s" => 1000,
        "m" | "min" => 60_000,
        "h" => 3_600_000,
        _ => return Err("write a time as 500ms, 10s, 5m or 1h".to_owned()),
    };
    let time = number.and_then(|number| number.checked_mul(milliseconds));
    time.map(Duration::from_millis)
        .ok_or_else(|| "write a time as 500ms, 10s, 5m or 1h".to_owned())
}

fn number_and_unit(text: &str) -> (Option<u64>, String) {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let unit = text.get(digits.len()..).unwrap_or_default();
    (digits.parse().ok(), unit.trim().to_ascii_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_are_read_with_their_units() {
        assert_eq!(size("64MiB"), Ok(64 << 20));
        assert_eq!(size("16 MB"), Ok(16_000_000));
        assert_eq!(size("2048"), Ok(2048));
        for wrong in [
            "",
            "MB",
            "12",
            "1GB",
            "300MiB",
            "1.5MB",
            "99999999999999999999",
        ] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn times_are_read_with_their_units() {
        let read = |text: &str| duration(text).map(|time| time.as_millis());
        assert_eq!(read("500ms"), Ok(500));
        assert_eq!(read("10"), Ok(10_000));
        assert_eq!(read("5 m"), Ok(300_000));
        assert_eq!(read("0s"), Ok(0));
        for wrong in ["", "s", "1.5s", "3 days", "-1s"] {
            assert!(read(wrong).is_err(), "{wrong}");
        }
        assert_eq!(bytes("2GiB"), Ok(2 << 30));
        assert!(bytes("0").is_err());
    }

    #[test]
    fn columns_are_read_with_their_table() {
        assert_eq!(
            columns("pid=a, b"),
            Ok(("pid".into(), vec!["a".into(), "b".into()]))
        );
        for wrong in ["pid", "pid=", "=a", "pid=a,"] {
            assert!(columns(wrong).is_err(), "{wrong}");
        }
    }
}
