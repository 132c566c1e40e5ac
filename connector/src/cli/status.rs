//! The command `status`.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ArgAction;

use super::summary::{bytes, count, plural};
use super::{Failure, out};
use crate::status::{Status, StatusOptions};

/// Show what was read into an output, what was refused and why, what waits, and how fast it goes
#[derive(Debug, clap::Args)]
pub(super) struct StatusArgs {
    /// The folder that `ingest` writes to
    #[arg(long, value_name = "DIR")]
    output: PathBuf,
    /// The folder of the ledger's snapshots [default: _commits in the output]
    #[arg(long, value_name = "DIR")]
    checkpoint_path: Option<PathBuf>,
    /// The folder that `ingest` reads: says what waits there
    #[arg(long, value_name = "PATH")]
    storage_path: Option<PathBuf>,
    /// Which files of the folder, as with ingest
    #[arg(long, value_name = "PATTERN")]
    file_pattern: Vec<String>,
    /// Look into folders below the folder, too
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true", default_value_t = false, action = ArgAction::Set)]
    recursive: bool,
    /// A setting of the object store, as with ingest
    #[arg(long, value_name = "NAME=VALUE", value_parser = super::args::setting)]
    store_option: Vec<(String, String)>,
    /// As one JSON object
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &StatusArgs) -> Result<ExitCode, Failure> {
    crate::store::configure(&args.store_option.iter().cloned().collect())?;
    let status = Status::of(&StatusOptions {
        output: args.output.clone(),
        checkpoint_path: args.checkpoint_path.clone(),
        storage_path: args.storage_path.clone(),
        file_pattern: args.file_pattern.clone(),
        recursive: args.recursive,
    })?;
    if status.batch.is_none() {
        let folder = args.output.display();
        let text = format!("nothing was read into {folder} by this program");
        return Err(Failure::Failed(text));
    }
    let text = match args.json {
        true => {
            let json = serde_json::to_string(&status);
            let json = json.map_err(|error| Failure::Failed(error.to_string()))?;
            format!("{json}\n")
        }
        false => described(&status),
    };
    out::print(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn described(status: &Status) -> String {
    let mut text = String::new();
    let _ = writeln!(
        text,
        "{}, {}, {}, {} in {}",
        match &status.server {
            Some(_) if status.files == 0 => "a server".to_owned(),
            _ => plural(status.files, "file"),
        },
        bytes(status.bytes as f64),
        plural(status.messages, "message"),
        plural(status.rows, "row"),
        plural(status.batch.map_or(0, |batch| batch + 1), "commit"),
    );
    let listed = |pairs: &std::collections::BTreeMap<String, u64>| {
        let pairs = pairs
            .iter()
            .map(|(name, n)| format!("{name} {}", count(*n)));
        pairs.collect::<Vec<_>>().join(", ")
    };
    if !status.outcomes.is_empty() {
        let _ = writeln!(text, "files: {}", listed(&status.outcomes));
    }
    if let Some(server) = &status.server {
        let _ = writeln!(text, "server: {server}");
    }
    for (name, until) in &status.read_until {
        let _ = writeln!(text, "  {name} to {until}");
    }
    if !status.reject_codes.is_empty() {
        let _ = writeln!(text, "rejects: {}", listed(&status.reject_codes));
    }
    if status.duplicates > 0 {
        let _ = writeln!(text, "{} messages read before", count(status.duplicates));
    }
    for file in status.files_with_faults.iter().take(SHOWN) {
        let code = file.code.as_deref().unwrap_or("changed after being read");
        let _ = writeln!(text, "  {}: {code} ({})", file.path, file.outcome);
    }
    if status.files_with_faults_count > SHOWN as u64 {
        let more = status.files_with_faults_count - SHOWN as u64;
        let _ = writeln!(text, "  and {} more", count(more));
    }
    if let Some(seconds) = status.seconds_since_commit {
        let _ = writeln!(text, "last commit {} ago", time(seconds));
    }
    if let Some(rates) = &status.rates {
        let _ = writeln!(
            text,
            "over {} in {}: {:.1} files/s, {:.1} messages/s, {}/s",
            plural(rates.batches, "commit"),
            time(rates.seconds),
            rates.files_per_second,
            rates.messages_per_second,
            bytes(rates.bytes_per_second),
        );
    }
    if let Some(lag) = &status.lag {
        let _ = write!(
            text,
            "waiting: {}, {}",
            plural(lag.files, "file"),
            bytes(lag.bytes as f64)
        );
        if lag.files > 0 {
            let _ = write!(text, ", the oldest for {}", time(lag.oldest_seconds));
        }
        let _ = writeln!(text);
        if lag.changed > 0 {
            let changed = plural(lag.changed, "file");
            let _ = writeln!(text, "{changed} changed after being read");
        }
    }
    text
}

/// Files that are shown one by one.
const SHOWN: usize = 20;

/// `3.2 s`, `5 min`, `7 h`, `4 days`.
fn time(seconds: f64) -> String {
    match seconds {
        s if s < 100.0 => format!("{s:.1} s"),
        s if s < 6000.0 => format!("{:.0} min", s / 60.0),
        s if s < 200_000.0 => format!("{:.0} h", s / 3600.0),
        s => format!("{:.0} days", s / 86_400.0),
    }
}
