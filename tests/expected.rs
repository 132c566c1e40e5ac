//! What is expected of a file of the corpus: the `.expect.toml` beside it. Everything it says is compared, and what it
//! does not say must not be there: further rejects, warnings, rows of message families, rescued values.

use crate::walk::{Walked, at};
use hl7_model::charset::Charset;
use hl7_model::tables::Options;
use serde::Deserialize;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// What a file must lead to.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// What the file is there for.
    pub shows: String,
    /// Messages that become rows.
    pub messages: u64,
    /// Of these, MLLP messages without their end.
    #[serde(default)]
    pub unclosed: u64,
    /// Codes of what is refused, in order.
    #[serde(default)]
    pub rejects: Vec<String>,
    /// Codes of what is odd, in order.
    #[serde(default)]
    pub warnings: Vec<String>,
    /// Trailers with the counts that they state and that were found.
    #[serde(default)]
    pub trailers: Vec<Trailer>,
    /// How many different hashes the messages have, where they are not all different.
    pub distinct_hashes: Option<usize>,
    /// How the file is to be read.
    #[serde(default)]
    pub options: ReadOptions,
    /// Rows by table; message tables that are not named have none, except `hl7_messages`.
    #[serde(default)]
    pub rows: BTreeMap<String, u64>,
    /// Values by `table[row].path`.
    #[serde(default)]
    pub cells: BTreeMap<String, Value>,
    /// By table: the `[row].path` of what must be null.
    #[serde(default)]
    pub null: BTreeMap<String, Vec<String>>,
    /// By `table[row]`: the whole of `_rescued_data`. Rows of message families that are not named have none.
    #[serde(default)]
    pub rescued: BTreeMap<String, Value>,
}

/// A BTS or FTS.
#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
pub struct Trailer {
    /// `BTS`, `FTS`.
    pub id: String,
    /// What it says.
    pub stated: Option<u64>,
    /// What there was.
    pub found: u64,
}

/// Options that a file needs.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadOptions {
    /// The character set, whatever MSH-18 says.
    pub charset: Option<String>,
    /// The zone of date-times without an offset.
    pub timezone: Option<String>,
}

impl Expected {
    /// Reads the expectation beside a file.
    ///
    /// # Errors
    /// A missing file, or one that says what is not known.
    pub fn beside(file: &Path) -> Result<Expected, String> {
        let path = file.with_extension("expect.toml");
        let shown = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let text = std::fs::read_to_string(&path).map_err(|error| shown(&error))?;
        toml::from_str(&text).map_err(|error| shown(&error))
    }

    /// The character set that the file is read by.
    pub fn charset(&self) -> Option<Charset> {
        Charset::from_name(self.options.charset.as_deref()?)
    }

    /// The options of its tables.
    pub fn table_options(&self) -> Options {
        let mut options = Options::default();
        options.timezone = self
            .options
            .timezone
            .as_deref()
            .and_then(|zone| zone.parse().ok());
        options
    }

    /// Every way in which a file came to something else.
    pub fn differences(&self, walked: &Walked) -> Vec<String> {
        let mut found = Differences::default();
        found.compare("messages", &self.messages, &walked.messages);
        found.compare("unclosed", &self.unclosed, &walked.unclosed);
        found.compare("rejects", &self.rejects, &walked.rejects);
        found.compare("warnings", &self.warnings, &walked.warnings);
        let trailers = walked.trailers.iter().map(|(id, stated, found)| Trailer {
            id: (*id).to_owned(),
            stated: *stated,
            found: *found,
        });
        found.compare("trailers", &self.trailers, &trailers.collect());
        let hashes = walked
            .table("hl7_messages")
            .iter()
            .filter_map(|row| row["message_hash"].as_str());
        let hashes = hashes.collect::<BTreeSet<_>>().len();
        let distinct = self.distinct_hashes.unwrap_or(walked.messages as usize);
        found.compare("distinct hashes", &distinct, &hashes);
        self.compare_rows(walked, &mut found);
        self.compare_values(walked, &mut found);
        found.0
    }

    fn compare_rows(&self, walked: &Walked, found: &mut Differences) {
        for (table, rows) in &walked.rows {
            let is_family = table.ends_with("_messages") && *table != "hl7_messages";
            match self.rows.get(*table) {
                Some(expected) => {
                    found.compare(&format!("rows of {table}"), expected, &(rows.len() as u64))
                }
                None if is_family => found.compare(&format!("rows of {table}"), &0, &rows.len()),
                None => {}
            }
            for (number, row) in rows.iter().enumerate() {
                let place = format!("{table}[{number}]");
                let expected = self.rescued.get(&place);
                if is_family || expected.is_some() {
                    let rescued = row.get("_rescued_data").and_then(Value::as_str);
                    let rescued =
                        rescued.map(|text| serde_json::from_str(text).unwrap_or(Value::Null));
                    found.compare(&format!("rescued of {place}"), &expected, &rescued.as_ref());
                }
            }
        }
        let unknown = |table: &&String| !walked.rows.contains_key(table.as_str());
        for table in self.rows.keys().filter(unknown) {
            found.0.push(format!("no table {table}"));
        }
    }

    fn compare_values(&self, walked: &Walked, found: &mut Differences) {
        for (place, expected) in &self.cells {
            let value = value_at(walked, place);
            found.compare(place, expected, value.unwrap_or(&Value::Null));
        }
        for (table, paths) in &self.null {
            for path in paths {
                let place = format!("{table}{path}");
                match value_at(walked, &place) {
                    Some(value) => found.compare(&place, &Value::Null, value),
                    None => found.0.push(format!("{place}: no such row or column")),
                }
            }
        }
        for place in self.rescued.keys() {
            if value_at(walked, &format!("{place}.message_hash")).is_none() {
                found.0.push(format!("{place}: no such row"));
            }
        }
    }
}

#[derive(Debug, Default)]
struct Differences(Vec<String>);

impl Differences {
    fn compare<T: PartialEq + std::fmt::Debug + ?Sized>(
        &mut self,
        what: &str,
        expected: &T,
        found: &T,
    ) {
        if expected != found {
            self.0
                .push(format!("{what}: expected {expected:?}, found {found:?}"));
        }
    }
}

/// The value at `table[row].path`; `None` when there is no such row, or no column of that name.
fn value_at<'a>(walked: &'a Walked, place: &str) -> Option<&'a Value> {
    let (table, rest) = place.split_once('[')?;
    let (row, path) = rest.split_once("].")?;
    let row = walked.table(table).get(row.parse::<usize>().ok()?)?;
    let column = path.split(['.', '[']).next()?;
    let columns = hl7_model::tables::table(table)?.columns;
    columns
        .iter()
        .any(|known| known.name == column)
        .then(|| at(row, path))
}

/// The files of a folder that have an expectation beside them, sorted.
///
/// # Panics
/// When the folder cannot be read.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a readable folder");
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut files: Vec<PathBuf> = paths
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension != "toml")
        })
        .collect();
    files.sort();
    files
}
