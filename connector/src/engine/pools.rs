//! Rows gathered per table until they are worth a row group. What is cut when follows from the rows alone, never from
//! time or threads.

use arrow_array::RecordBatch;
use arrow_schema::{DataType, FieldRef, Fields, Schema};

use super::weight;

/// When rows are cut.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Rows of one table.
    pub rows: usize,
    /// Bytes of one table.
    pub bytes: usize,
    /// Bytes of all tables.
    pub all: usize,
}

/// The rows of all tables that are not cut yet.
#[derive(Debug)]
pub(super) struct Pools {
    tables: Vec<Pool>,
    bytes: usize,
    limits: Limits,
}

#[derive(Debug)]
struct Pool {
    batches: Vec<RecordBatch>,
    rows: usize,
    bytes: usize,
    /// Columns of the file: what a cut costs, whatever its rows.
    leaves: usize,
    /// Bytes of all rows ever.
    total: usize,
}

/// Rows cut from one table.
pub(super) type Cut = (usize, Vec<RecordBatch>);

impl Pools {
    /// For tables with these schemas.
    pub(super) fn new<'a>(schemas: impl Iterator<Item = &'a Schema>, limits: Limits) -> Pools {
        let pool = |schema: &Schema| Pool {
            batches: Vec::new(),
            rows: 0,
            bytes: 0,
            leaves: leaves(schema.fields()),
            total: 0,
        };
        Pools {
            tables: schemas.map(pool).collect(),
            bytes: 0,
            limits,
        }
    }

    /// Adds batches of tables. Cuts tables that are large enough by themselves; then others, until all are within
    /// their limit.
    pub(super) fn add(&mut self, batches: Vec<(usize, RecordBatch)>, cut: &mut Vec<Cut>) {
        for (number, batch) in batches {
            let Some(table) = self.tables.get_mut(number) else {
                continue;
            };
            if batch.num_rows() == 0 {
                continue;
            }
            let bytes = weight::of(&batch);
            table.rows += batch.num_rows();
            table.bytes += bytes;
            table.total += bytes;
            self.bytes += bytes;
            table.batches.push(batch);
            if table.rows >= self.limits.rows || table.bytes >= self.limits.bytes {
                self.cut(number, cut);
            }
        }
        while self.bytes > self.limits.all {
            let tables = self.tables.iter().enumerate();
            // The last of equally ripe ones; which one does not matter as long as it is always the same.
            let ripest = tables.max_by(|(_, a), (_, b)| a.ripeness().total_cmp(&b.ripeness()));
            let Some((number, Pool { bytes: 1.., .. })) = ripest else {
                return;
            };
            self.cut(number, cut);
        }
    }

    /// Forgets everything.
    pub(super) fn clear(&mut self) {
        for table in &mut self.tables {
            table.batches.clear();
            (table.rows, table.bytes) = (0, 0);
        }
        self.bytes = 0;
    }

    /// Cuts everything.
    pub(super) fn drain(&mut self, cut: &mut Vec<Cut>) {
        for number in 0..self.tables.len() {
            self.cut(number, cut);
        }
    }

    fn cut(&mut self, number: usize, cut: &mut Vec<Cut>) {
        let Some(table) = self.tables.get_mut(number) else {
            return;
        };
        let batches = std::mem::take(&mut table.batches);
        self.bytes -= std::mem::take(&mut table.bytes);
        if std::mem::take(&mut table.rows) > 0 {
            cut.push((number, batches));
        }
    }
}

impl Pool {
    /// How much a cut is worth. A row group costs by its columns, hundreds in a segment table, whether it has many rows or
    /// few; so wide tables are left to grow while narrow ones with much text are cut early. With this measure the cost
    /// of all cuts together is least for the memory that there is: a table's share of it goes by the square root of its
    /// columns times what comes in.
    fn ripeness(&self) -> f64 {
        let bytes = self.bytes as f64;
        bytes * bytes / (self.leaves.max(1) as f64 * self.total.max(1) as f64)
    }
}

/// How many columns of a file fields become.
fn leaves(fields: &Fields) -> usize {
    let of = |field: &FieldRef| match field.data_type() {
        DataType::Struct(fields) => leaves(fields),
        DataType::List(element) => match element.data_type() {
            DataType::Struct(fields) => leaves(fields),
            _ => 1,
        },
        _ => 1,
    };
    fields.iter().map(of).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use arrow_array::{Int64Array, StringArray};
    use std::sync::Arc;

    fn batch(rows: usize, text: usize) -> RecordBatch {
        let numbers = Arc::new(Int64Array::from_iter_values(0..rows as i64));
        let texts = Arc::new(StringArray::from_iter_values(
            (0..rows).map(|_| "x".repeat(text)),
        ));
        RecordBatch::try_from_iter([("n", numbers as _), ("t", texts as _)]).unwrap()
    }

    fn pools(tables: usize, limits: Limits) -> Pools {
        let schema = batch(0, 0).schema();
        Pools::new(std::iter::repeat_n(&*schema, tables), limits)
    }

    fn rows(cut: &[Cut]) -> Vec<(usize, usize)> {
        let count = |(table, batches): &Cut| {
            let rows = batches.iter().map(RecordBatch::num_rows);
            (*table, rows.sum())
        };
        cut.iter().map(count).collect()
    }

    #[test]
    fn a_table_is_cut_when_it_is_large_enough_by_itself() {
        let limits = Limits {
            rows: 100,
            bytes: 10_000,
            all: 1 << 20,
        };
        let (mut pools, mut cut) = (pools(2, limits), Vec::new());
        pools.add(vec![(0, batch(60, 1)), (1, batch(1, 1))], &mut cut);
        assert_eq!(rows(&cut), []);
        pools.add(vec![(0, batch(60, 1)), (1, batch(1, 10_000))], &mut cut);
        assert_eq!(rows(&cut), [(0, 120), (1, 2)]);
        cut.clear();
        pools.drain(&mut cut);
        assert_eq!(rows(&cut), []);
    }

    #[test]
    fn the_largest_tables_are_cut_when_all_together_are_too_large() {
        let first = vec![batch(1, 900), batch(1, 1200), batch(1, 800)];
        let limits = Limits {
            rows: 1000,
            bytes: 1 << 20,
            all: first.iter().map(weight::of).sum(),
        };
        let first = first.into_iter().enumerate().collect();
        let (mut pools, mut cut) = (pools(3, limits), Vec::new());
        pools.add(first, &mut cut);
        assert_eq!(rows(&cut), []);
        pools.add(vec![(0, batch(1, 900)), (2, batch(0, 0))], &mut cut);
        assert_eq!(rows(&cut), [(0, 2)]);
        pools.drain(&mut cut);
        assert_eq!(rows(&cut), [(0, 2), (1, 1), (2, 1)]);
    }
}
