//! What a run has counted, in a file for those who watch: JSON, or the text form of Prometheus, which its node exporter
//! picks up from a folder. Names and numbers only: no path, no value of a message.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use serde_json::{Value, json};

use crate::error::Error;
use crate::report::Report;
use crate::store::place;

/// Writes the metrics of a run, at once: JSON when the file is named so, else Prometheus.
///
/// # Errors
/// What the system says.
pub fn write(path: &Path, report: &Report) -> Result<(), Error> {
    let is_json = path.extension().is_some_and(|ending| ending == "json");
    let text = match is_json {
        true => format!("{}\n", in_json(report)),
        false => prometheus(report),
    };
    place::replace(path, text.as_bytes())
}

/// One metric: its name, what it means, whether it only grows, its label's name, and its values by label.
type Metric<'a> = (&'a str, &'a str, bool, &'a str, Vec<(&'a str, f64)>);

fn metrics(report: &Report) -> Vec<Metric<'_>> {
    let number = |number: u64| number as f64;
    let alone = |value: f64| vec![("", value)];
    let files = vec![
        ("read", number(report.files)),
        ("known", number(report.known)),
        ("resent", number(report.resent)),
        ("unsettled", number(report.unsettled)),
        ("changed", number(report.changed)),
        ("not_taken", number(report.not_taken)),
        ("still_refused", number(report.still_refused)),
    ];
    vec![
        (
            "files",
            "Files by what became of them",
            true,
            "outcome",
            files,
        ),
        (
            "pages",
            "Pages of a server that brought anything new",
            true,
            "",
            alone(number(report.pages)),
        ),
        (
            "bytes",
            "Bytes of all sources",
            true,
            "",
            alone(number(report.bytes)),
        ),
        (
            "messages",
            "Messages found",
            true,
            "",
            alone(number(report.messages)),
        ),
        (
            "duplicates",
            "Messages that were read before",
            true,
            "",
            alone(number(report.duplicates)),
        ),
        (
            "unrouted",
            "Messages for no table that was asked for",
            true,
            "",
            alone(number(report.unrouted)),
        ),
        (
            "batches",
            "Commits",
            true,
            "",
            alone(number(report.batches)),
        ),
        (
            "rejects",
            "Rejects by code",
            true,
            "code",
            labelled(&report.reject_codes),
        ),
        (
            "warnings",
            "Warnings by code",
            true,
            "code",
            labelled(&report.warnings),
        ),
        (
            "rows",
            "Rows by table",
            true,
            "table",
            labelled(&report.tables),
        ),
        (
            "seconds",
            "How long the run has taken",
            false,
            "",
            alone(report.seconds),
        ),
        (
            "failed",
            "Whether the run has failed",
            false,
            "",
            alone(f64::from(u8::from(report.error.is_some()))),
        ),
    ]
}

fn labelled(counts: &BTreeMap<String, u64>) -> Vec<(&str, f64)> {
    let counts = counts.iter().filter(|(_, count)| **count > 0);
    counts
        .map(|(label, count)| (&**label, *count as f64))
        .collect()
}

fn prometheus(report: &Report) -> String {
    let mut text = String::new();
    for (name, help, grows, label, values) in metrics(report) {
        let (kind, ending) = match grows {
            true => ("counter", "_total"),
            false => ("gauge", ""),
        };
        let name = format!("healthcare_connector_{name}{ending}");
        let _ = writeln!(text, "# HELP {name} {help}.\n# TYPE {name} {kind}");
        for (value, number) in values {
            let labels = match label {
                "" => String::new(),
                label => format!("{{{label}=\"{value}\"}}"),
            };
            let _ = writeln!(text, "{name}{labels} {number}");
        }
    }
    text
}

fn in_json(report: &Report) -> Value {
    let mut all = serde_json::Map::new();
    for (name, _, _, label, values) in metrics(report) {
        let value = match label {
            "" => json!(values.first().map(|(_, number)| number)),
            _ => values
                .into_iter()
                .map(|(label, number)| (label.to_owned(), json!(number)))
                .collect(),
        };
        all.insert(name.to_owned(), value);
    }
    Value::Object(all)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn metrics_have_both_forms() {
        let mut report = Report {
            files: 2,
            messages: 7,
            seconds: 0.5,
            ..Report::default()
        };
        report.tables.insert("pid".to_owned(), 7);
        report.tables.insert("obx".to_owned(), 0);
        report.reject_codes.insert("no_header".to_owned(), 1);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("run.prom");
        write(&path, &report).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        for line in [
            "# TYPE healthcare_connector_messages_total counter",
            "healthcare_connector_messages_total 7",
            "healthcare_connector_files_total{outcome=\"read\"} 2",
            "healthcare_connector_rows_total{table=\"pid\"} 7",
            "healthcare_connector_rejects_total{code=\"no_header\"} 1",
            "healthcare_connector_seconds 0.5",
        ] {
            assert!(text.lines().any(|found| found == line), "{line}\n{text}");
        }
        assert!(!text.contains("obx"));
        let path = folder.path().join("run.json");
        write(&path, &report).unwrap();
        let json: Value = serde_json::from_slice(&fs::read(&path).unwrap()).unwrap();
        assert_eq!(
            (&json["messages"], &json["rows"]["pid"]),
            (&json!(7.0), &json!(7.0))
        );
    }
}
