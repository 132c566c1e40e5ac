//! The schema contract: what is committed in `schemas/` is what the tables say, and all forms of each say the same.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use hl7_model::tables::tables;
use model_core::schema;

#[path = "../../model-core/tests/agreement/mod.rs"]
mod agreement;

fn schemas() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas")
}

/// Windows cannot have a file `con.columns`.
fn file(table: &str) -> String {
    format!("{table}{}.columns", if table == "con" { "_" } else { "" })
}

#[test]
fn the_committed_columns_are_those_of_the_tables() {
    for table in tables() {
        let path = schemas().join(file(table.name));
        let committed = std::fs::read_to_string(path).unwrap_or_default();
        let now = schema::columns_text(table);
        for (line, (committed, now)) in committed.lines().zip(now.lines()).enumerate() {
            assert_eq!(committed, now, "{} line {}", table.name, line + 1);
        }
        assert_eq!(
            committed.lines().count(),
            now.lines().count(),
            "{}",
            table.name
        );
    }
}

#[test]
fn every_committed_schema_is_of_a_table() {
    let files: BTreeSet<String> = std::fs::read_dir(schemas())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    let expected: BTreeSet<String> = tables().iter().map(|table| file(table.name)).collect();
    assert_eq!(files, expected);
    assert!(files.len() > 200);
}

#[test]
fn spark_json_of_every_table_is_its_arrow_schema() {
    tables()
        .iter()
        .for_each(|table| agreement::spark_json_is_the_arrow_schema(table));
}

#[test]
fn ddl_of_every_table_is_its_arrow_schema_with_the_comments_of_spark_json() {
    tables().iter().for_each(|table| {
        agreement::ddl_is_the_arrow_schema_with_the_comments_of_spark_json(table)
    });
}

#[test]
fn json_schema_of_every_table_is_its_arrow_schema() {
    tables()
        .iter()
        .for_each(|table| agreement::json_schema_is_the_arrow_schema(table));
}

#[test]
fn column_text_of_every_table_lists_its_leaves() {
    tables()
        .iter()
        .for_each(|table| agreement::column_text_lists_the_leaves(table));
}

#[test]
fn batches_of_every_table_carry_no_metadata() {
    tables()
        .iter()
        .for_each(|table| agreement::batches_carry_no_metadata(table));
}
