//! Folders of NDJSON files.

mod sinks;

use healthcare_connector::sink::{Existing, Format, Sink, Table};
use serde_json::Value;
use sinks::{Output, VISITS, append, lines, rows, tables};

#[test]
fn rows_are_lines_of_json() {
    let output = Output::new(Format::Ndjson);
    let mut sink = output.sink();
    let part = sink.encoder(0).encode(&[rows(0, 3), rows(3, 4)]).unwrap();
    let text = lines(&[rows(0, 7)]);
    assert_eq!((part.rows(), part.bytes()), (7, text.len() as u64));
    sink.append(0, part).unwrap();
    sink.commit(&1.into()).unwrap();
    assert_eq!(output.read("visits"), text);
    let first: Value = serde_json::from_str(text.lines().next().unwrap()).unwrap();
    assert_eq!(first["id"], "V000000");
    let files = output.files("visits");
    assert!(files[0].ends_with("visits/batch-00000000-0000.ndjson"));
}

#[test]
fn a_table_without_rows_is_an_empty_file() {
    let output = Output::new(Format::Ndjson);
    output.sink().commit(&1.into()).unwrap();
    assert_eq!(output.files("empty").len(), 1);
    assert_eq!(output.read("empty"), "");
}

#[test]
fn rows_are_appended_and_replaced() {
    let output = Output::new(Format::Ndjson);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 3));
    sink.commit(&1.into()).unwrap();
    drop(sink);
    let mut sink = output.sink_with(Existing::Append);
    append(&mut sink, 0, &rows(3, 3));
    sink.commit(&2.into()).unwrap();
    drop(sink);
    assert_eq!(output.read("visits"), lines(&[rows(0, 6)]));
    let mut sink = output.sink_with(Existing::Replace);
    append(&mut sink, 0, &rows(20, 1));
    sink.commit(&3.into()).unwrap();
    assert_eq!(output.read("visits"), lines(&[rows(20, 1)]));
}

#[test]
fn the_schema_of_the_first_run_is_remembered() {
    let output = Output::new(Format::Ndjson);
    let mut sink = output.sink();
    sink.commit(&1.into()).unwrap();
    append(&mut sink, 0, &rows(0, 1));
    sink.commit(&2.into()).unwrap();
    drop(sink);
    let mut options = output.options();
    options.existing = Existing::Append;
    let mut projected = Table::whole(&VISITS);
    projected.schema = projected.schema.project(&[0, 1]).unwrap().into();
    let error = Sink::open(options.clone(), vec![projected]).unwrap_err();
    assert!(
        error.to_string().contains("column at is only there"),
        "{error}"
    );
    assert!(Sink::open(options, tables()).is_ok());
}
