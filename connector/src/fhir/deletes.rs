//! Tables of what was deleted: `patients_deletes` beside `patients`, with the id and the time. A deletion is no resource, so
//! it has no row in the resource's own table, whose columns it could not fill.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use fhir_model::Release;
use model_core::{ColumnDef, Columns, Ingestion, Kind, TableDef};
use serde::Deserialize;

use crate::api::{Deletion, Moment};
use crate::engine::{Code, Place, Refusal};

const COLUMNS: &[ColumnDef] = &[
    column("id", Kind::Utf8, "The resource's id"),
    ColumnDef {
        nullable: true,
        ..column(
            "deleted_at",
            Kind::Timestamp,
            "When it was deleted, by the server's clock",
        )
    },
    column(
        "_source_file",
        Kind::Utf8,
        "The server's address, and the type",
    ),
];

const fn column(name: &'static str, kind: Kind, title: &'static str) -> ColumnDef {
    ColumnDef {
        name,
        kind,
        nullable: false,
        origin: "",
        title,
    }
}

/// By the name of the resource's table. Definitions are static everywhere else, since a generator writes them; these are
/// made once, of the same names.
static TABLES: LazyLock<BTreeMap<&'static str, &'static TableDef>> = LazyLock::new(|| {
    let releases = Release::ALL.into_iter();
    let resources = releases.flat_map(|release| release.resources());
    let mut tables = BTreeMap::new();
    for resource in resources {
        tables.entry(resource.table.name).or_insert_with(|| {
            let name = format!("{}_deletes", resource.table.name);
            let doc = format!("One row per deleted {}.", resource.def.name);
            &*Box::leak(Box::new(TableDef {
                name: Box::leak(name.into_boxed_str()),
                doc: Box::leak(doc.into_boxed_str()),
                ingestion: Ingestion::Append,
                key: &["id"],
                columns: COLUMNS,
            }))
        });
    }
    tables
});

/// The table of what was deleted of a resource's table.
pub fn of(table: &str) -> Option<&'static TableDef> {
    TABLES.get(table).copied()
}

/// The table with a name: `patients_deletes`.
pub(crate) fn named(name: &str) -> Option<&'static TableDef> {
    of(name.strip_suffix("_deletes")?)
}

/// A deletion as the engine carries it.
pub(crate) fn to_json(deletion: &Deletion) -> String {
    let at = deletion.at.map(|at| at.0);
    serde_json::json!({ "id": deletion.id, "at": at }).to_string()
}

#[derive(Deserialize)]
struct Carried {
    id: String,
    at: Option<i64>,
}

/// Makes the row of a deletion.
pub(super) fn push(columns: &mut Columns, json: &[u8], place: Place<'_>) -> Result<u64, Refusal> {
    let carried: Carried = serde_json::from_slice(json).map_err(|_| Refusal {
        code: Code {
            name: "no_deletion",
            text: "not a deletion",
        },
        path: None,
    })?;
    columns.begin_row();
    if let Some(cell) = columns.cell(0) {
        cell.text(carried.id.as_bytes());
    }
    if let (Some(cell), Some(at)) = (columns.cell(1), carried.at.map(Moment)) {
        cell.timestamp(at.0);
    }
    if let Some(cell) = columns.cell(2) {
        cell.text(place.source.as_bytes());
    }
    Ok(1)
}
