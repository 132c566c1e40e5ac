//! Delta Lake tables: what their logs say, and how a batch of several tables survives a kill at any point.

mod sinks;

use std::fs;
use std::path::PathBuf;

use healthcare_connector::sink::{Existing, Format, Sink, Table};
use model_core::schema;
use serde_json::{Value, json};
use sinks::{EMPTY, Output, VISITS, append, contents, lines, read_parquet, rows, tables};

fn names(actions: &[(String, Value)]) -> Vec<&str> {
    actions.iter().map(|(name, _)| name.as_str()).collect()
}

fn action<'a>(actions: &'a [(String, Value)], name: &str) -> &'a Value {
    &actions.iter().find(|(found, _)| found == name).unwrap().1
}

/// Ten commits of one row each, from `first`.
fn commit_rows(sink: &mut Sink, numbers: std::ops::Range<usize>) {
    for number in numbers {
        append(sink, 0, &rows(number, 1));
        sink.commit(&number.into()).unwrap();
    }
}

/// An output with one commit of three rows.
fn three_rows() -> Output {
    let output = Output::new(Format::Delta);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 3));
    sink.commit(&1.into()).unwrap();
    output
}

/// The entry that a run prepares for a batch, before it is published.
fn prepared(output: &Output, table: &str, batch: u64) -> PathBuf {
    output
        .log(table)
        .join(format!(".batch-{batch:08}.json.part"))
}

#[test]
fn a_new_table_has_protocol_metadata_transaction_and_files() {
    let output = three_rows();
    let actions = output.actions("visits", 0);
    assert_eq!(
        names(&actions),
        ["commitInfo", "protocol", "metaData", "txn", "add"]
    );
    let protocol = json!({ "minReaderVersion": 1, "minWriterVersion": 2 });
    assert_eq!(*action(&actions, "protocol"), protocol);
    let metadata = action(&actions, "metaData");
    assert_eq!(metadata["schemaString"], schema::spark_json(&VISITS));
    assert_eq!(
        metadata["format"],
        json!({ "provider": "parquet", "options": {} })
    );
    assert_eq!(
        (&metadata["partitionColumns"], &metadata["configuration"]),
        (&json!([]), &json!({}))
    );
    let id = metadata["id"].as_str().unwrap();
    let parts: Vec<usize> = id.split('-').map(str::len).collect();
    assert_eq!(parts, [8, 4, 4, 4, 12], "{id}");
    let transaction = action(&actions, "txn");
    assert_eq!(
        (&transaction["appId"], &transaction["version"]),
        (&json!("healthcare-connector"), &json!(0))
    );
    let info = action(&actions, "commitInfo");
    assert_eq!(
        (&info["operation"], &info["isBlindAppend"]),
        (&json!("WRITE"), &json!(true))
    );
    assert_eq!(info["operationMetrics"]["numOutputRows"], "3");
    let add = action(&actions, "add");
    let file = output
        .path()
        .join("out/visits")
        .join(add["path"].as_str().unwrap());
    assert_eq!(add["size"], file.metadata().unwrap().len());
    assert_eq!(output.read("visits"), lines(&[rows(0, 3)]));
}

#[test]
fn a_table_without_rows_is_an_entry_without_files() {
    let output = three_rows();
    let actions = output.actions("empty", 0);
    assert_eq!(
        names(&actions),
        ["commitInfo", "protocol", "metaData", "txn"]
    );
    assert_eq!(
        action(&actions, "metaData")["schemaString"],
        schema::spark_json(&EMPTY)
    );
    assert!(output.files("empty").is_empty());
}

#[test]
fn tables_have_ids_of_their_own() {
    let output = three_rows();
    let id = |table| action(&output.actions(table, 0), "metaData")["id"].clone();
    assert_ne!(id("visits"), id("empty"));
}

#[test]
fn the_schema_is_that_of_the_columns_written() {
    let output = Output::new(Format::Delta);
    let mut table = Table::whole(&VISITS);
    table.schema = table.schema.project(&[0, 8]).unwrap().into();
    let mut sink = Sink::open(output.options(), vec![table]).unwrap();
    append(&mut sink, 0, &rows(0, 3).project(&[0, 8]).unwrap());
    sink.commit(&1.into()).unwrap();
    let actions = output.actions("visits", 0);
    let text = action(&actions, "metaData")["schemaString"]
        .as_str()
        .unwrap();
    let schema: Value = serde_json::from_str(text).unwrap();
    let fields = schema["fields"].as_array().unwrap();
    let names: Vec<_> = fields
        .iter()
        .map(|field| field["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["id", "findings"]);
    assert_eq!(fields[0]["metadata"]["comment"], "id · Identifier");
}

#[test]
fn bounds_enclose_every_value_and_count_the_nulls() {
    let output = Output::new(Format::Delta);
    let mut sink = output.sink();
    for first in [0, 300, 600] {
        append(&mut sink, 0, &rows(first, 300));
    }
    sink.commit(&1.into()).unwrap();
    let actions = output.actions("visits", 0);
    let stats = action(&actions, "add")["stats"].as_str().unwrap();
    let stats: Value = serde_json::from_str(stats).unwrap();
    assert_eq!(stats["numRecords"], 900);
    assert_eq!(stats["nullCount"]["day"], 300);
    assert_eq!(
        stats["nullCount"]["place"],
        json!({ "code": 675, "system": 900 })
    );
    assert_eq!(stats["minValues"]["id"], "V000000");
    assert_eq!(stats["maxValues"]["id"], "V000899");
    assert_eq!(stats["minValues"]["count"], -100);
    assert_eq!(stats["maxValues"]["count"], 899 * 7 - 100);
    assert_eq!(stats["minValues"]["day"], "2022-01-09");
    // Row 1 is at ….000000 + 1.000001 s, row 899 at 899.000899 s: down and up to whole milliseconds.
    assert_eq!(stats["minValues"]["at"], "2023-11-14T22:13:21.000Z");
    assert_eq!(stats["maxValues"]["at"], "2023-11-14T22:28:19.001Z");
    for unbounded in ["amount", "is_open", "findings", "notes", "never"] {
        assert!(stats["minValues"].get(unbounded).is_none(), "{unbounded}");
    }
    assert_eq!(stats["nullCount"]["never"], 900);
}

#[test]
fn a_second_commit_adds_files_and_leaves_other_tables_alone() {
    let output = Output::new(Format::Delta);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 3));
    sink.commit(&1.into()).unwrap();
    append(&mut sink, 0, &rows(3, 2));
    sink.commit(&2.into()).unwrap();
    let actions = output.actions("visits", 1);
    assert_eq!(names(&actions), ["commitInfo", "txn", "add"]);
    assert_eq!(action(&actions, "txn")["version"], 1);
    assert!(!output.entry("empty", 1).exists());
    assert_eq!(output.read("visits"), lines(&[rows(0, 5)]));
}

#[test]
fn nothing_is_prepared_or_published_before_the_commit() {
    let output = Output::new(Format::Delta);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 3));
    drop(sink);
    assert!(!output.log("visits").exists());
    assert!(output.files("visits").is_empty());
}

#[test]
fn data_of_a_batch_that_was_never_committed_is_removed() {
    let output = three_rows();
    let mut sink = output.sink_with(Existing::Append);
    append(&mut sink, 0, &rows(3, 2));
    sink.commit(&2.into()).unwrap();
    drop(sink);
    // As if the run had been killed when the entry was prepared and the batch did not count yet.
    fs::rename(output.entry("visits", 1), prepared(&output, "visits", 1)).unwrap();
    fs::remove_file(output.commit_file(1)).unwrap();

    let mut sink = output.sink_with(Existing::Append);
    assert_eq!(output.files("visits").len(), 1);
    assert!(!prepared(&output, "visits", 1).exists());
    append(&mut sink, 0, &rows(3, 4));
    assert_eq!(sink.commit(&2.into()).unwrap().batch, 1);
    assert_eq!(output.read("visits"), lines(&[rows(0, 7)]));
}

/// Two tables of the same columns, so that one batch changes both.
static OTHERS: model_core::TableDef = model_core::TableDef {
    name: "others",
    doc: "",
    ingestion: model_core::Ingestion::Append,
    key: &[],
    columns: VISITS.columns,
};

fn both() -> Vec<Table> {
    vec![Table::whole(&VISITS), Table::whole(&OTHERS)]
}

#[test]
fn a_batch_killed_between_the_logs_of_its_tables_is_finished_once() {
    let output = Output::new(Format::Delta);
    let mut options = output.options();
    let mut sink = Sink::open(options.clone(), both()).unwrap();
    for (batch, first) in [(0, 0), (1, 3)] {
        append(&mut sink, 0, &rows(first, 3));
        append(&mut sink, 1, &rows(first, 3));
        assert_eq!(sink.commit(&batch.into()).unwrap().batch, batch);
    }
    drop(sink);
    let whole = (output.read("visits"), output.read("others"));
    // As if the run had been killed after the first table had its entry, and before its preparation was taken away.
    fs::rename(output.entry("others", 1), prepared(&output, "others", 1)).unwrap();
    fs::hard_link(output.entry("visits", 1), prepared(&output, "visits", 1)).unwrap();
    assert_eq!(output.read("others"), lines(&[rows(0, 3)]));

    options.existing = Existing::Append;
    for _ in 0..2 {
        let sink = Sink::open(options.clone(), vec![Table::whole(&EMPTY)]).unwrap();
        assert_eq!(sink.last_commit(), Some((1, &json!(1))));
        drop(sink);
        assert_eq!((output.read("visits"), output.read("others")), whole);
        assert!(!output.entry("visits", 2).exists() && !output.entry("others", 2).exists());
        assert!(!prepared(&output, "visits", 1).exists());
        assert!(!prepared(&output, "others", 1).exists());
    }
}

#[test]
fn an_entry_of_another_writer_is_left_before_ours() {
    let output = three_rows();
    let mut sink = output.sink_with(Existing::Append);
    append(&mut sink, 0, &rows(3, 2));
    let other = r#"{"commitInfo":{"operation":"OPTIMIZE"}}"#;
    fs::write(output.entry("visits", 1), format!("{other}\n")).unwrap();
    sink.commit(&2.into()).unwrap();
    assert_eq!(names(&output.actions("visits", 1)), ["commitInfo"]);
    assert_eq!(action(&output.actions("visits", 2), "txn")["version"], 1);
    append(&mut sink, 0, &rows(5, 2));
    sink.commit(&3.into()).unwrap();
    assert_eq!(output.read("visits"), lines(&[rows(0, 7)]));
}

#[test]
fn a_schema_changed_by_another_writer_is_a_conflict() {
    let output = three_rows();
    let mut sink = output.sink_with(Existing::Append);
    append(&mut sink, 0, &rows(3, 2));
    fs::write(output.entry("visits", 1), "{\"metaData\":{}}\n").unwrap();
    let error = sink.commit(&2.into()).unwrap_err();
    assert!(
        error.to_string().contains("00000000000000000001.json"),
        "{error}"
    );
    assert_eq!(output.read("visits"), lines(&[rows(0, 3)]));
}

#[test]
fn tables_that_ask_for_more_of_the_protocol_are_refused() {
    for (change, obstacle) in [
        (
            json!({ "protocol": { "minReaderVersion": 2, "minWriterVersion": 5 } }),
            "writer version 5",
        ),
        (
            json!({ "protocol": { "minReaderVersion": 3, "minWriterVersion": 7,
                "readerFeatures": ["deletionVectors"], "writerFeatures": ["deletionVectors"] } }),
            "deletionVectors",
        ),
        (
            json!({ "metaData": { "schemaString": schema::spark_json(&VISITS), "partitionColumns": ["day"] } }),
            "partitioned",
        ),
    ] {
        let output = three_rows();
        fs::write(output.entry("visits", 1), format!("{change}\n")).unwrap();
        let mut options = output.options();
        options.existing = Existing::Append;
        let error = Sink::open(options, tables()).unwrap_err().to_string();
        assert!(
            error.contains("out/visits") && error.contains(obstacle),
            "{error}"
        );
    }
}

#[test]
fn a_log_with_another_schema_is_refused_by_the_first_column_that_differs() {
    let output = three_rows();
    let changed = schema::spark_json(&VISITS)
        .replace("\"count\",\"type\":\"long\"", "\"count\",\"type\":\"date\"");
    let change = json!({ "metaData": { "schemaString": changed, "partitionColumns": [] } });
    fs::write(output.entry("visits", 1), format!("{change}\n")).unwrap();
    let mut options = output.options();
    options.existing = Existing::Append;
    let error = Sink::open(options, tables()).unwrap_err();
    assert!(error.is_mismatch());
    assert!(
        error
            .to_string()
            .ends_with("column count is date there and long here"),
        "{error}"
    );
}

#[test]
fn a_replaced_table_keeps_its_identity_and_its_history() {
    let output = three_rows();
    let id = |version| action(&output.actions("visits", version), "metaData")["id"].clone();
    let first = id(0);
    let mut table = Table::whole(&VISITS);
    table.schema = table.schema.project(&[0, 3]).unwrap().into();
    let mut options = output.options();
    options.existing = Existing::Replace;
    let mut sink = Sink::open(options, vec![table]).unwrap();
    let batch = rows(10, 2).project(&[0, 3]).unwrap();
    append(&mut sink, 0, &batch);
    assert_eq!(output.read("visits"), lines(&[rows(0, 3)]));
    sink.commit(&2.into()).unwrap();
    let actions = output.actions("visits", 1);
    assert_eq!(
        names(&actions),
        ["commitInfo", "metaData", "remove", "txn", "add"]
    );
    assert_eq!(id(1), first);
    assert_eq!(
        action(&actions, "commitInfo")["operationParameters"]["mode"],
        "Overwrite"
    );
    assert_eq!(output.files("visits").len(), 2);
    assert_eq!(output.read("visits"), lines(&[batch]));
}

#[test]
fn a_replaced_table_without_new_rows_is_empty() {
    let output = three_rows();
    output
        .sink_with(Existing::Replace)
        .commit(&2.into())
        .unwrap();
    assert_eq!(output.read("visits"), "");
    assert_eq!(
        names(&output.actions("visits", 1)),
        ["commitInfo", "remove", "txn"]
    );
}

#[test]
fn a_checkpoint_after_ten_entries_says_all_that_they_say() {
    let output = Output::new(Format::Delta);
    let mut sink = output.sink();
    commit_rows(&mut sink, 0..12);
    drop(sink);
    let log = output.log("visits");
    let checkpoint = log.join("00000000000000000010.checkpoint.parquet");
    let hint: Value =
        serde_json::from_slice(&fs::read(log.join("_last_checkpoint")).unwrap()).unwrap();
    assert_eq!(
        (&hint["version"], &hint["numOfAddFiles"]),
        (&json!(10), &json!(11))
    );
    let found: usize = read_parquet(&checkpoint)
        .iter()
        .map(|batch| batch.num_rows())
        .sum();
    assert_eq!(hint["size"], found);
    assert_eq!(found, 3 + 11, "protocol, metadata, transaction and files");
    // Without the entries before it, the table is still known: its schema, its transaction, its files.
    for version in 0..=10 {
        fs::remove_file(output.entry("visits", version)).unwrap();
    }
    fs::rename(output.entry("visits", 11), log.join("11")).unwrap();
    assert!(
        Sink::open(output.options(), tables())
            .unwrap_err()
            .is_exists()
    );
    fs::rename(log.join("11"), output.entry("visits", 11)).unwrap();
    let mut sink = output.sink_with(Existing::Append);
    commit_rows(&mut sink, 12..13);
    assert_eq!(action(&output.actions("visits", 12), "txn")["version"], 12);
    drop(sink);
    output
        .sink_with(Existing::Replace)
        .commit(&99.into())
        .unwrap();
    let removed = output.actions("visits", 13);
    assert_eq!(
        names(&removed)
            .iter()
            .filter(|name| **name == "remove")
            .count(),
        13
    );
}

#[test]
fn a_checkpoint_remembers_removed_files() {
    let output = Output::new(Format::Delta);
    let mut sink = output.sink();
    commit_rows(&mut sink, 0..8);
    drop(sink);
    let mut sink = output.sink_with(Existing::Replace);
    commit_rows(&mut sink, 8..12);
    drop(sink);
    let checkpoint = output
        .log("visits")
        .join("00000000000000000010.checkpoint.parquet");
    let count = |name: &str| -> usize {
        let batches = read_parquet(&checkpoint);
        let present = batches.iter().map(|batch| {
            let column = batch.column_by_name(name).unwrap();
            column.len() - column.null_count()
        });
        present.sum()
    };
    assert_eq!((count("add"), count("remove"), count("txn")), (3, 8, 1));
}

#[test]
fn a_log_that_is_not_whole_is_said() {
    let output = Output::new(Format::Delta);
    let mut sink = output.sink();
    commit_rows(&mut sink, 0..3);
    drop(sink);
    let open = || {
        let mut options = output.options();
        options.existing = Existing::Append;
        Sink::open(options, tables()).unwrap_err().to_string()
    };
    let entry = fs::read(output.entry("visits", 1)).unwrap();
    fs::remove_file(output.entry("visits", 1)).unwrap();
    assert!(open().contains("00000000000000000001.json"));
    fs::write(output.entry("visits", 1), &entry[..entry.len() / 2]).unwrap();
    assert!(open().contains("line 3 is no action"), "{}", open());
}

#[test]
fn a_table_whose_commits_are_gone_goes_on_after_its_last_transaction() {
    let output = Output::new(Format::Delta);
    let mut sink = output.sink();
    commit_rows(&mut sink, 0..3);
    drop(sink);
    fs::remove_dir_all(output.path().join("out/_commits")).unwrap();
    let mut sink = output.sink_with(Existing::Append);
    append(&mut sink, 0, &rows(3, 2));
    assert_eq!(sink.commit(&9.into()).unwrap().batch, 3);
    assert_eq!(output.read("visits"), lines(&[rows(0, 5)]));
}

#[test]
fn a_copied_table_is_added_to_without_losing_a_file() {
    let output = Output::new(Format::Delta);
    let mut sink = output.sink();
    commit_rows(&mut sink, 0..3);
    drop(sink);
    let other = Output::new(Format::Delta);
    let mut sink = Sink::open(other.options(), vec![Table::whole(&EMPTY)]).unwrap();
    sink.commit(&0.into()).unwrap();
    drop(sink);
    for (path, bytes) in contents(&output.path().join("out/visits")) {
        let to = other.path().join(path.strip_prefix(output.path()).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::write(to, bytes).unwrap();
    }
    let mut sink = other.sink_with(Existing::Append);
    append(&mut sink, 0, &rows(3, 2));
    sink.commit(&1.into()).unwrap();
    assert_eq!(other.read("visits"), lines(&[rows(0, 5)]));
}

#[test]
fn files_without_a_log_are_refused() {
    let output = Output::new(Format::Delta);
    fs::create_dir_all(output.path().join("out/visits")).unwrap();
    fs::write(output.path().join("out/visits/mine.parquet"), b"PAR1").unwrap();
    let mut options = output.options();
    options.existing = Existing::Append;
    let error = Sink::open(options, tables()).unwrap_err();
    assert!(
        error.to_string().contains("files without a Delta log"),
        "{error}"
    );
}
