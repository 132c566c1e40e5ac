//! The command `tables`.

use std::process::ExitCode;

use hl7_model::tables;
use model_core::{Ingestion, TableDef};
use serde_json::json;

use super::{Failure, out};
use crate::fhir::deletes;
use fhir_model::Release;

/// List the tables
#[derive(Debug, clap::Args)]
pub(super) struct TablesArgs {
    /// The release of FHIR: r4, r4b, r5
    #[arg(long, value_name = "RELEASE", default_value_t = Release::R4)]
    fhir_release: Release,
    /// As a JSON array
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &TablesArgs) -> Result<ExitCode, Failure> {
    let text = if args.json {
        let tables = all(args.fhir_release).chain(of_deletions(args.fhir_release));
        let rows = tables.map(|table| {
            json!({
                "name": table.name,
                "kind": kind(table),
                "description": table.doc,
                "key": table.key,
                "ingestion": ingestion(table),
                "columns": table.columns.len(),
            })
        });
        format!("{:#}\n", serde_json::Value::Array(rows.collect()))
    } else {
        let tables: Vec<&TableDef> = all(args.fhir_release).collect();
        listed(&tables, of_deletions(args.fhir_release).next())
    };
    out::print(&text)?;
    Ok(ExitCode::SUCCESS)
}

/// The tables of HL7 v2, and those of a release of FHIR.
pub(super) fn all(release: Release) -> impl Iterator<Item = &'static TableDef> {
    tables::tables()
        .iter()
        .copied()
        .chain(release.resources().iter().map(|resource| resource.table))
}

/// The tables of what was deleted, which a server fills.
pub(super) fn of_deletions(release: Release) -> impl Iterator<Item = &'static TableDef> {
    let resources = release.resources().iter();
    resources.filter_map(|resource| deletes::of(resource.table.name))
}

fn listed(tables: &[&TableDef], deletions: Option<&TableDef>) -> String {
    let heads = [
        "table",
        "kind",
        "ingestion",
        "columns",
        "key",
        "description",
    ];
    let rows = tables.iter().map(|table| {
        [
            table.name.to_owned(),
            kind(table).to_owned(),
            ingestion(table).to_owned(),
            table.columns.len().to_string(),
            table.key.join(", "),
            table.doc.to_owned(),
        ]
    });
    // One line for all of them: there are as many as types of resources, and they are alike.
    let deletions = deletions.map(|table| {
        [
            "<table>_deletes".to_owned(),
            kind(table).to_owned(),
            ingestion(table).to_owned(),
            table.columns.len().to_string(),
            table.key.join(", "),
            "One row per deleted resource, beside each table that a server fills.".to_owned(),
        ]
    });
    let rows: Vec<[String; 6]> = std::iter::once(heads.map(str::to_owned))
        .chain(rows)
        .chain(deletions)
        .collect();
    let mut widths = [0; 6];
    for row in &rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.chars().count().max(*width);
        }
    }
    let mut out = String::new();
    for row in &rows {
        let cells = row
            .iter()
            .zip(widths)
            .map(|(cell, width)| format!("{cell:width$}"));
        let line = cells.collect::<Vec<_>>().join("  ");
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// What has a row of a table: `message`, `segment`, `resource` or `deletion`.
pub fn kind(table: &TableDef) -> &'static str {
    let name = table.name;
    if name == "z_segments"
        || hl7_model::segments::SEGMENTS
            .iter()
            .any(|segment| segment.table.name == name)
    {
        "segment"
    } else if tables::table(name).is_some() {
        "message"
    } else if deletes::named(name).is_some() {
        "deletion"
    } else {
        "resource"
    }
}

fn ingestion(table: &TableDef) -> &'static str {
    match table.ingestion {
        Ingestion::Append => "append",
        Ingestion::Cdc => "cdc",
    }
}
