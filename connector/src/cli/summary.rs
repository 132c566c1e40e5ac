//! The summary at the end of a run, for people.

use std::fmt::Write;

use crate::reject::Reject;
use crate::report::Report;

/// Rejects that are shown one by one.
const SHOWN: usize = 5;

/// The whole summary.
pub(super) fn of(report: &Report, hint: Option<&str>) -> String {
    let mut out = String::new();
    let is_nothing_new =
        report.files + report.messages + report.rejects == 0 && report.tables.is_empty();
    match is_nothing_new {
        true => out.push_str("nothing new\n"),
        false => found(&mut out, report),
    }
    rejects(&mut out, &report.first_rejects);
    codes(&mut out, "warnings", &report.warnings);
    duplicates(&mut out, report);
    passed_over(&mut out, report);
    if report.left_out > 0 {
        let _ = writeln!(
            out,
            "{} left out (hidden, unfinished, second names)",
            plural(report.left_out, "file")
        );
    }
    if report.interrupted {
        let _ = writeln!(
            out,
            "interrupted: what is listed here is committed, nothing else is"
        );
    }
    if let Some(hint) = hint {
        let _ = write!(out, "\n{hint}");
    }
    out
}

/// What was found, and what became of it.
fn found(out: &mut String, report: &Report) {
    head(out, report);
    tables(out, report);
    let _ = writeln!(
        out,
        "\n{} found = {} read + {} rejected{}; {}",
        plural(report.messages, "message"),
        count(report.accounting.messages_read),
        count(report.rejects),
        match report.duplicates {
            0 => String::new(),
            duplicates => format!(" + {} read before", count(duplicates)),
        },
        match report.unrouted {
            0 => "each in at least one table".to_owned(),
            unrouted => format!("{} in none of these tables", count(unrouted)),
        },
    );
    codes(out, "rejects", &report.reject_codes);
}

fn head(out: &mut String, report: &Report) {
    let seconds = report.seconds.max(0.001);
    let _ = write!(
        out,
        "{}, {}, {} in {:.1} s ({}/s)",
        match report.pages {
            0 => plural(report.files, "file"),
            pages => plural(pages, "page"),
        },
        bytes(report.bytes as f64),
        plural(report.messages, "message"),
        report.seconds,
        bytes(report.bytes as f64 / seconds),
    );
    let rejected = match report.files_rejected {
        0 => String::new(),
        rejected => format!(
            ", {} of them unreadable in whole or in part",
            count(rejected)
        ),
    };
    let _ = writeln!(out, "{rejected}");
}

fn tables(out: &mut String, report: &Report) {
    let filled: Vec<_> = report
        .tables
        .iter()
        .filter(|(_, rows)| **rows > 0)
        .collect();
    let width = filled
        .iter()
        .map(|(name, _)| name.len())
        .max()
        .unwrap_or(5)
        .max(5);
    let _ = writeln!(out, "\n{:width$}  {:>15}", "table", "rows");
    for (name, rows) in &filled {
        let _ = writeln!(out, "{name:width$}  {:>15}", count(**rows));
    }
    match report.tables.len() - filled.len() {
        0 => {}
        empty => {
            let _ = writeln!(out, "and {} without rows", plural(empty as u64, "table"));
        }
    }
}

fn codes<'a>(out: &mut String, what: &str, codes: impl IntoIterator<Item = (&'a String, &'a u64)>) {
    let codes: Vec<String> = codes
        .into_iter()
        .map(|(code, number)| format!("{code} {}", count(*number)))
        .collect();
    if !codes.is_empty() {
        let _ = writeln!(out, "{what}: {}", codes.join(", "));
    }
}

fn rejects(out: &mut String, rejects: &[Reject]) {
    for reject in rejects.iter().take(SHOWN) {
        let _ = writeln!(out, "  {reject}");
    }
    if rejects.len() > SHOWN {
        let _ = writeln!(out, "  …");
    }
}

fn duplicates(out: &mut String, report: &Report) {
    for duplicate in report.first_duplicates.iter().take(SHOWN) {
        let _ = writeln!(
            out,
            "  {}: read before, at message {}, byte {}",
            duplicate.source_file, duplicate.message_index, duplicate.byte_offset
        );
    }
    if report.first_duplicates.len() > SHOWN {
        let _ = writeln!(out, "  …");
    }
}

/// Files that were not read, and why.
fn passed_over(out: &mut String, report: &Report) {
    for (number, what) in [
        (report.known, "read before"),
        (
            report.resent,
            "sent again under another name or time: not read again",
        ),
        (
            report.unsettled,
            "still being written: left for a later run",
        ),
        (report.still_refused, "that still cannot be read"),
        (report.changed, "changed after being read: not read again"),
    ] {
        if number > 0 {
            let _ = writeln!(out, "{} {what}", plural(number, "file"));
        }
    }
    for changed in report.first_changed.iter().take(SHOWN) {
        let _ = writeln!(out, "  {changed}");
    }
    if report.first_changed.len() > SHOWN {
        let _ = writeln!(out, "  …");
    }
}

/// `1,234,567`.
pub(super) fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// `1 table`, `2 tables`.
pub(super) fn plural(number: u64, noun: &str) -> String {
    let s = if number == 1 { "" } else { "s" };
    format!("{} {noun}{s}", count(number))
}

/// `1.5 MB`; a kilobyte has 1,000 bytes.
pub(super) fn bytes(number: f64) -> String {
    let mut rest = number;
    for unit in ["bytes", "kB", "MB", "GB"] {
        if rest < 999.5 {
            let decimals = usize::from(rest < 99.95 && unit != "bytes");
            return format!("{rest:.decimals$} {unit}");
        }
        rest /= 1000.0;
    }
    format!("{rest:.1} TB")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_written_for_people() {
        assert_eq!(
            [0, 999, 1000, 1_234_567].map(count),
            ["0", "999", "1,000", "1,234,567"]
        );
        let sizes = [0.0, 999.0, 1000.0, 99_960.0, 123_456_789.0, 10e9, 2.5e12].map(bytes);
        assert_eq!(
            sizes,
            [
                "0 bytes",
                "999 bytes",
                "1.0 kB",
                "100 kB",
                "123 MB",
                "10.0 GB",
                "2.5 TB"
            ]
        );
    }
}
