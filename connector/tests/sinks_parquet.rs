//! Folders of Parquet files: what is read back, what is visible when, and what a killed run leaves.

mod sinks;

use healthcare_connector::sink::Format;
use sinks::{Output, lines, read_parquet, rows};

#[test]
fn rows_are_read_back_as_they_were() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    let batches = [rows(0, 700), rows(700, 5)];
    for batch in &batches {
        let part = sink.encoder(0).encode(std::slice::from_ref(batch)).unwrap();
        assert_eq!(part.rows(), batch.num_rows() as u64);
        sink.append(0, part).unwrap();
    }
    let committed = sink.commit(&1.into()).unwrap();
    assert_eq!(
        (committed.tables[0].rows, committed.tables[0].files),
        (705, 1)
    );
    assert_eq!(output.read("visits"), lines(&batches));
    let read = read_parquet(&output.files("visits")[0]);
    assert_eq!(read[0].schema(), batches[0].schema());
}
