//! The command `current`: a query for the newest version of every resource that is not deleted.
//!
//! Why a query, and not a table? A maintained table would have to be rewritten with every commit, wherever its rows lie, and
//! two commits would have to become one to be exact. A query is exact at any moment, costs nothing until it is asked, and
//! is the same for Delta Lake and Parquet.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use fhir_model::Release;

use super::hint::literal;
use super::{Failure, out};
use crate::error::Error;
use crate::fhir::deletes;
use crate::sink::Format;
use crate::store::{absolute, place};

/// Print a view of the newest version of every resource of a table, without what was deleted
#[derive(Debug, Args)]
pub(super) struct CurrentArgs {
    /// A table of FHIR: patients
    table: String,
    /// The folder that `ingest` has written
    #[arg(long, value_name = "DIR")]
    output: PathBuf,
    /// Whose SQL
    #[arg(long, value_enum, default_value = "duckdb")]
    engine: Engine,
    /// The form of the tables
    #[arg(long, value_enum, default_value = "delta")]
    format: Format,
    /// The release of FHIR: r4, r4b, r5
    #[arg(long, value_name = "RELEASE", default_value_t = Release::R4)]
    fhir_release: Release,
}

/// Who answers the query.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Engine {
    /// DuckDB
    Duckdb,
    /// Spark, Databricks
    Spark,
}

pub(super) fn run(args: &CurrentArgs) -> Result<ExitCode, Failure> {
    let resources = args.fhir_release.resources().iter();
    let known = || resources.clone().map(|resource| resource.table.name);
    let table = known().find(|known| *known == args.table);
    let table =
        table.ok_or_else(|| Error::from(model_core::Error::unknown_table(&args.table, known())))?;
    let output = PathBuf::from(absolute(&args.output));
    if !place::is_folder(&output.join(table))? {
        return Err(Failure::Failed(format!(
            "{} has no table {table}",
            output.display()
        )));
    }
    let deletes = deletes::of(table).map(|deletes| deletes.name);
    let deletes = match deletes {
        Some(deletes) if place::is_folder(&output.join(deletes))? => Some(deletes),
        _ => None,
    };

    out::print(&view(args.engine, args.format, &output, table, deletes))?;
    Ok(ExitCode::SUCCESS)
}

/// The statement that makes the view.
fn view(
    engine: Engine,
    format: Format,
    output: &Path,
    table: &str,
    deletes: Option<&str>,
) -> String {
    let from = |table: &str| rows_of(engine, format, &output.join(table));
    let except = match engine {
        Engine::Duckdb => "EXCLUDE",
        Engine::Spark => "EXCEPT",
    };
    let living = deletes.map_or_else(String::new, |deletes| {
        format!(
            "\n  AND NOT EXISTS (\n    SELECT 1 FROM {} AS deleted\n    WHERE deleted.id = versions.id AND coalesce(deleted.deleted_at >= versions.meta_lastUpdated, true)\n  )",
            from(deletes)
        )
    });
    // A resource that was written again after its deletion is newer than it, and so is there.
    format!(
        "CREATE OR REPLACE VIEW {table}_current AS\nSELECT * {except} (_nth) FROM (\n  SELECT *, row_number() OVER (\n    PARTITION BY id ORDER BY meta_lastUpdated DESC NULLS LAST, try_cast(meta.versionId AS BIGINT) DESC NULLS LAST\n  ) AS _nth\n  FROM {}\n) AS versions\nWHERE _nth = 1{living};\n",
        from(table)
    )
}

fn rows_of(engine: Engine, format: Format, folder: &Path) -> String {
    let folder = folder.display().to_string();
    let spark = |name: &str| format!("{name}.`{}`", folder.replace('`', "``"));
    let files = |ending: &str| literal(&format!("{folder}/**/*.{ending}"));
    match (engine, format) {
        (Engine::Duckdb, Format::Delta) => format!("delta_scan({})", literal(&folder)),
        (Engine::Duckdb, Format::Parquet) => format!("read_parquet({})", files("parquet")),
        (Engine::Duckdb, Format::Ndjson) => format!("read_json({})", files("ndjson")),
        (Engine::Spark, Format::Delta) => spark("delta"),
        (Engine::Spark, Format::Parquet) => spark("parquet"),
        (Engine::Spark, Format::Ndjson) => spark("json"),
    }
}
