//! The options of `ingest`: the original design's names, verbatim, and ours.

use std::collections::BTreeMap;
use std::path::PathBuf;

use clap::{ArgAction, Args};

use super::Failure;
use crate::ingest::{ErrorHandling, IngestOptions};
use crate::sink::{Existing, Format};
use fhir_model::Release;

/// Read files into tables
#[derive(Debug, Args)]
pub(super) struct IngestArgs {
    /// A file, or a folder of files; .gz and .zip are unpacked on the way
    #[arg(long, value_name = "PATH")]
    storage_path: PathBuf,
    /// The folder that gets a folder for each table
    #[arg(long, value_name = "DIR")]
    output: PathBuf,
    /// Tables, separated by commas; `healthcare-connector tables` lists them [default: all]
    #[arg(long, value_name = "TABLE,..", value_delimiter = ',')]
    tables: Vec<String>,
    /// The form of the tables
    #[arg(long, value_enum, default_value = "delta")]
    format: Format,
    /// What to do with tables that are there already
    #[arg(long, value_enum, default_value = "refuse")]
    existing: Existing,
    /// Which files of the folder: *, ?, [abc], {a,b}; compressed ones too; may be given more than once [default: *.hl7,
    /// and *.json, *.ndjson, *.jsonl, *.xml for FHIR]
    #[arg(long, value_name = "PATTERN")]
    file_pattern: Vec<String>,
    /// Look into folders below the folder, too
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true", default_value_t = false, action = ArgAction::Set)]
    recursive: bool,
    /// Files that become visible at once; a batch also ends with the file that makes it 1 GiB
    #[arg(long, value_name = "FILES", default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..))]
    batch_size: u64,
    /// What to do with messages and files that cannot be read
    #[arg(long, value_enum, default_value = "skip")]
    error_handling: ErrorHandling,
    /// The folder for what cannot be read; holds patient data [needed by --error-handling dead_letter]
    #[arg(long, value_name = "DIR")]
    dead_letter_path: Option<PathBuf>,
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
    /// Threads that read and encode [default: one for each processor]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
    /// End with the report as one JSON object on standard output
    #[arg(long)]
    pub(super) json: bool,
    /// No progress and no summary
    #[arg(long, short)]
    pub(super) quiet: bool,
}

impl IngestArgs {
    pub(super) fn max_rejects(&self) -> Option<u64> {
        self.max_rejects
    }

    /// The options as the library takes them.
    pub(super) fn options(&self) -> Result<IngestOptions, Failure> {
        let mut options = IngestOptions::new(&self.storage_path, &self.output);
        options.tables.clone_from(&self.tables);
        options.format = self.format;
        options.existing = self.existing;
        options.file_pattern.clone_from(&self.file_pattern);
        options.recursive = self.recursive;
        options.error_handling = self.error_handling;
        options.dead_letter_path.clone_from(&self.dead_letter_path);
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
        options.settings.batch_files = self.batch_size;
        if let Some(threads) = self.threads {
            options.settings.threads = usize::from(threads);
        }
        options.check()?;
        Ok(options)
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

/// Reads `1500000`, `64MB`, `64MiB`.
fn size(text: &str) -> Result<usize, String> {
    let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
    let unit = match text
        .get(digits.len()..)
        .unwrap_or_default()
        .trim()
        .to_ascii_lowercase()
        .as_str()
    {
        "" | "b" => 1,
        "kb" => 1000,
        "mb" => 1_000_000,
        "k" | "kib" => 1 << 10,
        "m" | "mib" => 1 << 20,
        _ => return Err("write a size as 16000000, 64MB or 64MiB".to_owned()),
    };
    let number: Option<usize> = digits.parse().ok();
    let bytes = number.and_then(|number| number.checked_mul(unit));
    bytes
        .filter(|bytes| (1024..=256 << 20).contains(bytes))
        .ok_or_else(|| "from 1KiB to 256MiB".to_owned())
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
