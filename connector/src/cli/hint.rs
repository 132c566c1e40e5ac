//! How to look at what was written: commands that work when pasted into a shell.

use std::path::Path;

use model_core::TableDef;

use super::tables;
use crate::report::Report;
use crate::sink::Format;
use fhir_model::Release;

/// Commands for DuckDB and Spark, for one table that has rows.
pub(super) fn of(
    report: &Report,
    format: Format,
    output: &Path,
    release: Release,
    columns: &dyn Fn(&str, &str) -> bool,
) -> Option<String> {
    let folder = crate::store::absolute(output);
    let table = chosen(report, release)?;
    let path = format!("{folder}/{}", table.name);
    let (duck, spark) = match format {
        Format::Delta => (format!("delta_scan({})", literal(&path)), "delta"),
        Format::Parquet => (
            format!("read_parquet({})", literal(&format!("{path}/*.parquet"))),
            "parquet",
        ),
        Format::Ndjson => (
            format!("read_json({})", literal(&format!("{path}/*.ndjson"))),
            "json",
        ),
    };
    let spark = format!("{spark}.`{}`", path.replace('`', "``"));
    let query = |from: &str| {
        let by = ["message_type", "trigger_event"];
        if by
            .iter()
            .all(|column| table.column(column).is_some() && columns(table.name, column))
        {
            let by = by.join(", ");
            format!("SELECT {by}, count(*) AS messages FROM {from} GROUP BY {by} ORDER BY {by}")
        } else {
            format!("SELECT * FROM {from} LIMIT 5")
        }
    };
    Some(format!(
        "duckdb -c {}\nspark-sql -e {}\n",
        quoted(&query(&duck)),
        quoted(&query(&spark)),
    ))
}

/// The table with the most rows among those of messages of one kind; else any with rows.
fn chosen(report: &Report, release: Release) -> Option<&'static TableDef> {
    let known = tables::all(release);
    let rows = |table: &TableDef| report.tables.get(table.name).copied().unwrap_or(0);
    let filled = known.filter(|table| rows(table) > 0);
    filled.max_by_key(|table| {
        let of_one_kind = table.name.ends_with("_messages") && table.name != "hl7_messages";
        (of_one_kind, rows(table), std::cmp::Reverse(table.name))
    })
}

/// A text in SQL.
pub(super) fn literal(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// A word of a shell.
fn quoted(text: &str) -> String {
    if text.contains(['`', '$', '\\', '"']) || !text.contains('\'') {
        format!("'{}'", text.replace('\'', r"'\''"))
    } else {
        format!("\"{text}\"")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hint(format: Format, output: &str) -> String {
        let mut report = Report::default();
        for (table, rows) in [
            ("hl7_messages", 9),
            ("adt_messages", 3),
            ("oru_messages", 6),
            ("obx", 40),
        ] {
            report.tables.insert(table.to_owned(), rows);
        }
        let release = Release::default();
        of(&report, format, Path::new(output), release, &|_, _| true).unwrap()
    }

    #[test]
    fn commands_name_the_table_with_most_messages() {
        let hint = hint(Format::Parquet, "/data/out");
        assert!(
            hint.contains("read_parquet('/data/out/oru_messages/*.parquet')"),
            "{hint}"
        );
        assert!(hint.contains("parquet.`/data/out/oru_messages`"), "{hint}");
    }

    #[test]
    fn paths_are_quoted_for_sql_and_for_the_shell() {
        let hint = hint(Format::Delta, "/da ta/o'ut");
        let lines: Vec<&str> = hint.lines().collect();
        assert!(
            lines[0].contains("\"SELECT")
                && lines[0].contains("delta_scan('/da ta/o''ut/oru_messages')"),
            "{hint}"
        );
        assert!(
            lines[1].contains(r"delta.`/da ta/o'\''ut/oru_messages`"),
            "{hint}"
        );
    }

    #[test]
    fn tables_without_rows_give_no_command() {
        let columns = |_: &str, _: &str| true;
        assert_eq!(
            of(
                &Report::default(),
                Format::Delta,
                Path::new("/x"),
                Release::default(),
                &columns
            ),
            None
        );
    }
}
