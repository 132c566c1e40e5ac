//! Delta Lake tables: what their logs say.

mod sinks;

use healthcare_connector::sink::{Existing, Format, Sink};
use serde_json::Value;
use sinks::{Output, append, lines, rows};

#[test]
fn a_new_table_has_protocol_metadata_transaction_and_files() {
    let output = Output::new(Format::Delta);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 700));
    sink.commit(&1.into()).unwrap();
    assert_eq!(output.read("visits"), lines(&[rows(0, 700)]));
    println!(
        "{}",
        std::fs::read_to_string(output.log("visits").join("00000000000000000000.json")).unwrap()
    );
    println!(
        "{}",
        std::fs::read_to_string(output.log("empty").join("00000000000000000000.json")).unwrap()
    );
}
