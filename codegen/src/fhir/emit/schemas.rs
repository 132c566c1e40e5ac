//! The schema contract: every table as lines of text, one a leaf, in the form of `model_core::schema::columns_text`.

use std::fmt::Write as _;

use crate::Error;
use crate::emit::names;
use crate::fhir::ir::{Column, Kind, Model, Table};
use crate::tree::Tree;

/// A file `<table>.columns` for every table.
pub fn emit(model: &Model) -> Result<Tree, Error> {
    let mut tree = Tree::default();
    for table in &model.tables {
        let path = format!("{}.columns", names::file(&table.name));
        tree.add(path, columns_text(model, table))?;
    }
    Ok(tree)
}

/// Path, type and origin of every leaf, with tabs between; `[]` in the path is a list.
pub fn columns_text(model: &Model, table: &Table) -> String {
    let mut text = String::new();
    columns(model, "", "", &table.columns, &mut text);
    text
}

fn columns(model: &Model, before: &str, around: &str, columns: &[Column], text: &mut String) {
    for column in columns {
        let origin = match column.origin.starts_with('.') {
            true => format!("{around}{}", column.origin),
            false => column.origin.clone(),
        };
        kind(
            model,
            format!("{before}{}", column.name),
            &origin,
            &column.kind,
            text,
        );
    }
}

fn kind(model: &Model, path: String, origin: &str, of: &Kind, text: &mut String) {
    let name = match of {
        Kind::Utf8 => "text",
        Kind::Boolean => "boolean",
        Kind::Int32 => "int32",
        Kind::Int64 => "int64",
        Kind::Decimal => "decimal(38,9)",
        Kind::Timestamp => "timestamp",
        Kind::Extension => {
            let _ = writeln!(text, "{path}.url\ttext\t{origin}.url");
            let _ = writeln!(text, "{path}.json\ttext\t");
            return;
        }
        Kind::Struct(id) => {
            let of = &model.structs[id.0].columns;
            return columns(model, &format!("{path}."), origin, of, text);
        }
        Kind::List(element) => return kind(model, path + "[]", origin, element, text),
    };
    let _ = writeln!(text, "{path}\t{name}\t{origin}");
}
