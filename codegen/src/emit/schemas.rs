//! The schema contract: every table as lines of text, one a leaf, in `hl7-model/schemas`. The form is that of
//! `model_core::schema::columns_text`, which makes the same text from the generated statics; a test compares them.

use std::fmt::Write as _;

use super::datatypes::{component_columns, subcomponent_columns};
use super::names;
use crate::Error;
use crate::ir::{Column, Kind, Model, Table};
use crate::tree::Tree;

/// A file `<table>.columns` for every table, `con_.columns` for `con`.
pub fn emit(model: &Model) -> Result<Tree, Error> {
    let mut tree = Tree::default();
    let messages = model.message_tables.iter().map(|one| &one.table);
    for table in model.segment_tables.iter().chain(messages) {
        tree.add(
            format!("{}.columns", names::file(&table.name)),
            columns_text(model, table),
        )?;
    }
    Ok(tree)
}

/// Path, type and origin of every leaf, with tabs between. `[]` in the path is a list; a column that may not be null has
/// ` not null` behind its type.
pub fn columns_text(model: &Model, table: &Table) -> String {
    let mut out = Leaves {
        model,
        text: String::new(),
    };
    for column in &table.columns {
        out.column("", "", column);
    }
    out.text
}

struct Leaves<'a> {
    model: &'a Model,
    text: String,
}

impl Leaves<'_> {
    fn column(&mut self, before: &str, around: &str, column: &Column) {
        let origin = match column.origin.starts_with('.') {
            true => format!("{around}{}", column.origin),
            false => column.origin.clone(),
        };
        let path = format!("{before}{}", column.name);
        self.kind(path, &origin, &column.kind, column.nullable);
    }

    fn kind(&mut self, path: String, origin: &str, kind: &Kind, nullable: bool) {
        let model = self.model;
        let name = match kind {
            Kind::Utf8 => "text",
            Kind::Boolean => "boolean",
            Kind::Int32 => "int32",
            Kind::Int64 => "int64",
            Kind::Decimal => "decimal(38,9)",
            Kind::Date => "date",
            Kind::Timestamp => "timestamp",
            Kind::Composite(id) => {
                let columns = component_columns(&model.composites[id.0]);
                return self.columns(&path, origin, &columns);
            }
            Kind::Subcomposite(id) => {
                let columns = subcomponent_columns(model, &model.composites[id.0]);
                return self.columns(&path, origin, &columns);
            }
            Kind::Struct(id) => return self.columns(&path, origin, &model.lists[id.0].columns),
            Kind::List(element) => return self.kind(path + "[]", origin, element, nullable),
        };
        let not_null = if nullable { "" } else { " not null" };
        let _ = writeln!(self.text, "{path}\t{name}{not_null}\t{origin}");
    }

    fn columns(&mut self, path: &str, origin: &str, columns: &[Column]) {
        let before = format!("{path}.");
        for column in columns {
            self.column(&before, origin, column);
        }
    }
}
