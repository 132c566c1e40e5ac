//! The command `probe`.

use std::fmt::Write;
use std::process::ExitCode;

use clap::Args;
use fhir_model::Release;

use super::server_args::{SearchArgs, ServerArgs};
use super::summary::count;
use super::{Failure, out};
use crate::ingest::{Probe, ProbedTable, probe};

/// Say what a FHIR server offers, and how its tables can be read
#[derive(Debug, Args)]
pub(super) struct ProbeArgs {
    /// The address that types stand below: https://host/fhir
    #[arg(long, value_name = "URL")]
    fhir_base_url: String,
    /// Tables to try, separated by commas [default: patients, encounters, observations, conditions, medications]
    #[arg(long, value_name = "TABLE,..", value_delimiter = ',')]
    tables: Vec<String>,
    /// The release of FHIR: r4, r4b, r5
    #[arg(long, value_name = "RELEASE", default_value_t = Release::R4)]
    fhir_release: Release,
    /// As one JSON object
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    search: SearchArgs,
    #[command(flatten)]
    server: ServerArgs,
}

pub(super) fn run(args: &ProbeArgs) -> Result<ExitCode, Failure> {
    let mut options = args.server.options(&args.fhir_base_url);
    args.search.add_to(&mut options);
    let found = probe(&options, args.fhir_release, &args.tables)?;
    let text = match args.json {
        true => {
            let json = serde_json::to_string(&found);
            let json = json.map_err(|error| Failure::Failed(error.to_string()))?;
            format!("{json}\n")
        }
        false => described(&found),
    };
    out::print(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn described(found: &Probe) -> String {
    let mut text = format!("{}\n", found.fhir_base_url);
    let _ = match (&found.fhir_version, &found.fhir_release) {
        (Some(version), Some(release)) => writeln!(text, "FHIR {version} ({release})"),
        (Some(version), None) => writeln!(text, "FHIR {version}, which is not read here"),
        (None, _) => writeln!(text, "it does not say what it offers"),
    };
    match found.clock_ahead {
        Some(ahead) if ahead >= 2.0 => {
            let _ = writeln!(text, "its clock is {ahead} s ahead");
        }
        Some(ahead) if ahead <= -2.0 => {
            let _ = writeln!(text, "its clock is {} s behind", -ahead);
        }
        _ => {}
    }
    if let Some(token_url) = &found.token_url {
        let methods = found.token_auth_methods.join(", ");
        let _ = writeln!(text, "tokens: {token_url} ({methods})");
    }
    let _ = match found.export.is_empty() {
        true => writeln!(text, "$export: not offered"),
        false => writeln!(text, "$export: {}", found.export.join(", ")),
    };
    let _ = writeln!(
        text,
        "\n{:22}  {:8}  {:9}  {:>12}",
        "table", "read by", "deletions", "resources"
    );
    for (table, tried) in &found.tables {
        line(&mut text, table, tried);
    }
    for wants in found
        .tables
        .values()
        .filter_map(|tried| tried.wants.as_ref())
    {
        let _ = writeln!(text, "note: {wants}");
    }
    for note in &found.notes {
        let _ = writeln!(text, "note: {note}");
    }
    if !found.further.is_empty() {
        let _ = writeln!(text, "\nand, not tried: {}", found.further.join(", "));
    }
    text
}

fn line(text: &mut String, table: &str, tried: &ProbedTable) {
    if let Some(error) = &tried.error {
        let _ = writeln!(text, "{table:22}  not: {error}");
        return;
    }
    let deletions = if tried.deletions { "history" } else { "unseen" };
    let total = tried.total.map(count).unwrap_or_default();
    let way = tried.way.as_deref().unwrap_or_default();
    let _ = write!(text, "{table:22}  {way:8}  {deletions:9}  {total:>12}");
    if tried.says_updated == Some(false) {
        text.push_str("  without meta.lastUpdated: each run reads all");
    }
    text.push('\n');
}
