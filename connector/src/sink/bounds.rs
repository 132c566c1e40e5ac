//! What a reader may know of a file without opening it: rows, nulls, and the least and greatest value of some columns, as
//! Delta Lake keeps them to skip files.
//!
//! Bounds are those of the Parquet statistics, which may be wider than the values: a long text is cut to a prefix, which is
//! counted up for the upper bound. Decimals have no bounds (readers take JSON numbers as binary fractions), nor have
//! booleans and what lies in lists.

use model_core::{ColumnDef, Kind, TableDef, value};
use parquet::file::statistics::Statistics;
use serde_json::{Map, Value, json};

use super::chunk::Chunk;

/// Leaf columns with bounds: Delta Lake's own default. Key columns have them wherever they stand.
const INDEXED: usize = 32;

/// Which leaf columns have bounds, and where they lie in a row group.
#[derive(Debug)]
pub(super) struct Plan(Vec<Leaf>);

#[derive(Debug)]
struct Leaf {
    /// Names from the top-level column down.
    path: Vec<&'static str>,
    /// Position among the leaves of the Parquet schema.
    chunk: usize,
    kind: Kind,
}

/// Nulls and bounds of the planned columns, in their order; of no rows when empty.
#[derive(Debug, Clone, Default)]
pub(super) struct Bounds(Vec<Bound>);

#[derive(Debug, Clone)]
struct Bound {
    nulls: u64,
    range: Range,
}

#[derive(Debug, Clone)]
enum Range {
    /// No value that is not null.
    Nothing,
    Unknown,
    Numbers(i64, i64),
    Texts(String, String),
}

impl Plan {
    /// For the columns of a table that are written.
    pub(super) fn new(def: &'static TableDef, is_written: impl Fn(&str) -> bool) -> Plan {
        let mut walk = Walk::default();
        for column in def.columns.iter().filter(|column| is_written(column.name)) {
            walk.is_key = def.key.contains(&column.name);
            walk.column(column);
        }
        Plan(walk.leaves)
    }

    /// Whether a leaf of the Parquet schema has bounds.
    pub(super) fn has(&self, chunk: usize) -> bool {
        self.0.iter().any(|leaf| leaf.chunk == chunk)
    }

    /// The bounds of one row group.
    pub(super) fn of(&self, chunks: &[Chunk]) -> Bounds {
        let bound = |leaf: &Leaf| {
            let metadata = chunks.get(leaf.chunk).map(|chunk| &chunk.close().metadata);
            let rows = metadata.map_or(0, |metadata| metadata.num_values());
            bound(metadata.and_then(|metadata| metadata.statistics()), rows)
        };
        Bounds(self.0.iter().map(bound).collect())
    }

    /// Delta Lake's `stats` of a file.
    pub(super) fn json(&self, rows: u64, bounds: &Bounds) -> Value {
        let (mut least, mut greatest, mut nulls) = (Map::new(), Map::new(), Map::new());
        for (leaf, bound) in self.0.iter().zip(&bounds.0) {
            put(&mut nulls, &leaf.path, json!(bound.nulls));
            if let Some((min, max)) = leaf.texts(&bound.range) {
                put(&mut least, &leaf.path, min);
                put(&mut greatest, &leaf.path, max);
            }
        }
        json!({ "numRecords": rows, "minValues": least, "maxValues": greatest, "nullCount": nulls })
    }
}

#[derive(Default)]
struct Walk {
    path: Vec<&'static str>,
    leaves: Vec<Leaf>,
    is_key: bool,
    /// Columns so far, as Delta Lake counts: a list is one.
    counted: usize,
    /// Leaves of the Parquet schema so far.
    chunks: usize,
}

impl Walk {
    fn column(&mut self, column: &'static ColumnDef) {
        self.path.push(column.name);
        match column.kind {
            Kind::Struct(fields) => fields.iter().for_each(|field| self.column(field)),
            Kind::List(element) => {
                self.counted += 1;
                self.chunks += leaves(element);
            }
            kind => {
                if self.counted < INDEXED || self.is_key {
                    self.leaves.push(Leaf {
                        path: self.path.clone(),
                        chunk: self.chunks,
                        kind,
                    });
                }
                self.counted += 1;
                self.chunks += 1;
            }
        }
        self.path.pop();
    }
}

fn leaves(kind: &Kind) -> usize {
    match kind {
        Kind::Struct(fields) => fields.iter().map(|field| leaves(&field.kind)).sum(),
        Kind::List(element) => leaves(element),
        _ => 1,
    }
}

/// The bound of one column chunk. Without lists above it, it has one entry per row.
fn bound(statistics: Option<&Statistics>, rows: i64) -> Bound {
    let rows = u64::try_from(rows).unwrap_or(0);
    let nulls = statistics.and_then(Statistics::null_count_opt);
    let range = match statistics {
        _ if nulls == Some(rows) => Range::Nothing,
        Some(Statistics::Int32(values)) => numbers(
            values.min_opt().map(|value| i64::from(*value)),
            values.max_opt().map(|value| i64::from(*value)),
        ),
        Some(Statistics::Int64(values)) => {
            numbers(values.min_opt().copied(), values.max_opt().copied())
        }
        Some(Statistics::ByteArray(values)) => {
            let text = |bytes: &[u8]| std::str::from_utf8(bytes).ok().map(str::to_owned);
            let min = values.min_bytes_opt().and_then(text);
            let max = values.max_bytes_opt().and_then(text);
            min.zip(max)
                .map_or(Range::Unknown, |(min, max)| Range::Texts(min, max))
        }
        _ => Range::Unknown,
    };
    Bound {
        nulls: nulls.unwrap_or(0),
        range,
    }
}

fn numbers(min: Option<i64>, max: Option<i64>) -> Range {
    min.zip(max)
        .map_or(Range::Unknown, |(min, max)| Range::Numbers(min, max))
}

impl Bounds {
    /// Widens by the rows of a further part.
    pub(super) fn add(&mut self, other: Bounds) {
        if self.0.is_empty() {
            *self = other;
            return;
        }
        for (all, other) in self.0.iter_mut().zip(other.0) {
            all.nulls += other.nulls;
            let known = std::mem::replace(&mut all.range, Range::Unknown);
            all.range = known.and(other.range);
        }
    }
}

impl Range {
    fn and(self, other: Range) -> Range {
        match (self, other) {
            (Range::Nothing, one) | (one, Range::Nothing) => one,
            (Range::Numbers(a, b), Range::Numbers(c, d)) => Range::Numbers(a.min(c), b.max(d)),
            (Range::Texts(a, b), Range::Texts(c, d)) => Range::Texts(a.min(c), b.max(d)),
            _ => Range::Unknown,
        }
    }
}

impl Leaf {
    /// Both bounds, as Delta Lake writes values of this kind.
    fn texts(&self, range: &Range) -> Option<(Value, Value)> {
        match (self.kind, range) {
            (Kind::Int32 | Kind::Int64, Range::Numbers(min, max)) => Some((json!(min), json!(max))),
            (Kind::Date, Range::Numbers(min, max)) => Some((date(*min)?, date(*max)?)),
            (Kind::Timestamp, Range::Numbers(min, max)) => {
                let up = max.checked_add(999)?;
                Some((milliseconds(*min), milliseconds(up)))
            }
            (Kind::Utf8, Range::Texts(min, max)) => Some((json!(min), json!(max))),
            _ => None,
        }
    }
}

fn date(days: i64) -> Option<Value> {
    let mut text = Vec::new();
    value::write_date(i32::try_from(days).ok()?, &mut text);
    Some(String::from_utf8_lossy(&text).into())
}

/// A time in whole milliseconds, rounded down: `2024-01-31T08:30:00.000Z`.
fn milliseconds(micros: i64) -> Value {
    let mut text = Vec::new();
    value::write_timestamp(micros - micros.rem_euclid(1000), &mut text);
    let text = String::from_utf8_lossy(&text);
    let whole = text.strip_suffix("000Z").map(|text| format!("{text}Z"));
    whole.unwrap_or_else(|| text.into_owned()).into()
}

/// Puts a value at a path of nested objects.
fn put(object: &mut Map<String, Value>, path: &[&str], value: Value) {
    match path {
        [] => {}
        [name] => {
            object.insert((*name).to_owned(), value);
        }
        [name, rest @ ..] => {
            let inner = object
                .entry(*name)
                .or_insert_with(|| Value::Object(Map::new()));
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use model_core::schema;
    use parquet::arrow::ArrowSchemaConverter;

    #[test]
    fn planned_columns_lie_where_the_parquet_schema_has_them() {
        for def in hl7_model::tables::tables() {
            let parquet = ArrowSchemaConverter::new().convert(&schema::arrow(def));
            let parquet = parquet.unwrap();
            // Without its second column, everything behind it moves.
            for left_out in [None, def.columns.get(1)] {
                let is_written = |name: &str| left_out.is_none_or(|column| column.name != name);
                let plan = Plan::new(def, is_written);
                let columns = parquet.columns().iter();
                let columns: Vec<_> = columns
                    .filter(|column| is_written(&column.path().parts()[0]))
                    .collect();
                assert!(!plan.0.is_empty(), "{}", def.name);
                for leaf in &plan.0 {
                    assert_eq!(
                        columns[leaf.chunk].path().parts(),
                        leaf.path,
                        "{}",
                        def.name
                    );
                }
            }
        }
    }

    #[test]
    fn key_columns_have_bounds_wherever_they_stand() {
        for def in hl7_model::tables::tables() {
            let plan = Plan::new(def, |_| true);
            for key in def.key {
                assert!(
                    plan.0.iter().any(|leaf| leaf.path[..] == [*key]),
                    "{} {key}",
                    def.name
                );
            }
        }
    }

    #[test]
    fn bounds_of_parts_become_those_of_the_file() {
        let bounds = |range| Bounds(vec![Bound { nulls: 2, range }]);
        let mut all = Bounds::default();
        all.add(bounds(Range::Nothing));
        all.add(bounds(Range::Numbers(3, 4)));
        all.add(bounds(Range::Numbers(-1, 2)));
        assert!(matches!(
            all.0[..],
            [Bound {
                nulls: 6,
                range: Range::Numbers(-1, 4)
            }]
        ));
        all.add(bounds(Range::Unknown));
        all.add(bounds(Range::Numbers(5, 5)));
        assert!(matches!(all.0[0].range, Range::Unknown));
    }
}
