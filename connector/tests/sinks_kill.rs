//! Runs that are killed at any moment: the next one finds every row of the committed batches once, in every table, and the
//! offset that goes with them.

mod sinks;

use std::process::{Command, Stdio};
use std::time::Duration;

use healthcare_connector::sink::{Existing, Format, Sink, SinkOptions, Table};
use model_core::{Ingestion, TableDef};
use sinks::{Output, VISITS, lines, rows};

static OTHERS: TableDef = TableDef {
    name: "others",
    doc: "",
    ingestion: Ingestion::Append,
    key: &[],
    columns: VISITS.columns,
};

const OUTPUT: &str = "SINKS_KILL_OUTPUT";
const FORMAT: &str = "SINKS_KILL_FORMAT";

fn open(mut options: SinkOptions) -> (Sink, usize) {
    options.existing = Existing::Append;
    // Files so small that a batch has several.
    options.file_bytes = 8_000;
    let sink = Sink::open(options, vec![Table::whole(&VISITS), Table::whole(&OTHERS)]).unwrap();
    let offset = sink
        .last_commit()
        .map_or(0, |(_, offset)| offset.as_u64().unwrap());
    (sink, offset as usize)
}

/// What the process that is killed does; nothing in the process of the tests.
#[test]
fn batches_are_written_until_the_end() {
    let (Ok(output), Ok(format)) = (std::env::var(OUTPUT), std::env::var(FORMAT)) else {
        return;
    };
    let (mut sink, mut offset) = open(SinkOptions::new(output, format.parse().unwrap()));
    println!("open");
    loop {
        for part in 0..3 {
            for table in [0, 1] {
                let batch = rows(offset + part * 40, 40);
                let part = sink.encoder(table).encode(&[batch]).unwrap();
                sink.append(table, part).unwrap();
            }
        }
        offset += 120;
        sink.commit(&offset.into()).unwrap();
    }
}

fn kill_often(format: Format, times: u64) {
    let output = Output::new(format);
    let mut offsets = Vec::new();
    for time in 0..times {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args([
                "--exact",
                "batches_are_written_until_the_end",
                "--nocapture",
            ])
            .env(OUTPUT, output.options().output)
            .env(FORMAT, format.name())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines_of_child =
            std::io::BufRead::lines(std::io::BufReader::new(child.stdout.take().unwrap()));
        assert!(lines_of_child.any(|line| line.unwrap().ends_with("open")));
        // No two kills hit the same step; and a machine that is too slow for one commit gets more time.
        let stuck = offsets
            .iter()
            .rev()
            .take_while(|offset| offsets.last() == Some(*offset));
        let longest = 40_000 * (1 + stuck.count() as u64);
        std::thread::sleep(Duration::from_micros(500 + time * 3_700 % longest));
        child.kill().unwrap();
        child.wait().unwrap();

        let (sink, offset) = open(output.options());
        drop(sink);
        if offset > 0 {
            let expected = lines(&[rows(0, offset)]);
            assert!(
                output.read("visits") == expected,
                "visits at {offset} after kill {time}"
            );
            assert!(
                output.read("others") == expected,
                "others at {offset} after kill {time}"
            );
        }
        offsets.push(offset);
    }
    assert!(
        offsets.is_sorted() && offsets.last() > Some(&0),
        "{offsets:?}"
    );
}

#[test]
fn parquet_folders_survive_kills() {
    kill_often(Format::Parquet, 25);
}

#[test]
fn delta_tables_survive_kills() {
    kill_often(Format::Delta, 25);
}

#[test]
fn ndjson_folders_survive_kills() {
    kill_often(Format::Ndjson, 25);
}
