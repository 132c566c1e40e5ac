//! Columns hold the rows that were set, whatever the order of rows, cuts and discarded rows.

use arrow_array::{Array, RecordBatch};
use model_core::{Columns, schema};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::defs::table;
use crate::rows::{Row, Value, fill, padded, read, row, table_and_rows};

fn check_arrays(batch: &RecordBatch) {
    for column in batch.columns() {
        column
            .to_data()
            .validate_full()
            .expect("a well-formed array");
    }
}

#[derive(Debug, Clone)]
enum Step {
    Row(Row),
    Discard(Row),
    /// This many rows in which nothing is set.
    Nothing(usize),
    Cut,
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_was_set_comes_out(
        (def, steps) in table().prop_flat_map(|def| {
            let step = prop_oneof![
                10 => row(def.columns).prop_map(Step::Row),
                2 => row(def.columns).prop_map(Step::Discard),
                2 => prop_oneof![1..5usize, 60..140usize].prop_map(Step::Nothing),
                1 => Just(Step::Cut),
            ];
            (Just(def), vec(step, 0..40))
        })
    ) {
        let mut columns = Columns::new(def);
        let mut expected: Vec<Row> = Vec::new();
        for step in steps.into_iter().chain([Step::Cut, Step::Cut]) {
            match step {
                Step::Row(row) => {
                    prop_assert_eq!(columns.begin_row(), expected.len());
                    fill(&mut columns, &row);
                    expected.push(padded(&row, def.columns));
                }
                Step::Discard(row) => {
                    let before = columns.bytes();
                    columns.begin_row();
                    fill(&mut columns, &row);
                    columns.discard_row();
                    prop_assert_eq!(columns.bytes(), before);
                }
                Step::Nothing(rows) => {
                    for _ in 0..rows {
                        columns.begin_row();
                        expected.push(padded(&vec![Value::Null; def.columns.len()], def.columns));
                    }
                }
                Step::Cut => {
                    prop_assert_eq!(columns.rows(), expected.len());
                    let batch = columns.finish()?;
                    check_arrays(&batch);
                    prop_assert_eq!(batch.schema(), schema::arrow(def));
                    prop_assert_eq!(read(&batch), std::mem::take(&mut expected));
                    prop_assert_eq!((columns.rows(), columns.bytes()), (0, 0));
                }
            }
        }
    }

    #[test]
    fn a_projection_is_the_whole_less_the_other_columns(
        (def, rows) in table_and_rows(20),
        wanted in any::<u8>(),
    ) {
        let is_wanted = |at: &usize| wanted >> at & 1 == 1;
        let names: Vec<&str> = (0..def.columns.len()).rev().filter(is_wanted).map(|at| def.columns[at].name).collect();
        let mut whole = Columns::new(def);
        let mut part = Columns::with_projection(def, &names)?;
        for row in &rows {
            whole.begin_row();
            fill(&mut whole, row);
            part.begin_row();
            fill(&mut part, row);
        }
        let indices: Vec<usize> = (0..def.columns.len()).filter(is_wanted).collect();
        prop_assert_eq!(part.finish()?, whole.finish()?.project(&indices)?);
    }

    #[test]
    fn bytes_are_at_least_those_of_the_values((def, rows) in table_and_rows(20)) {
        fn size(value: &Value) -> usize {
            match value {
                Value::Null => 0,
                Value::Text(text) => text.len(),
                Value::Boolean(_) => 1,
                Value::Int32(_) | Value::Date(_) => 4,
                Value::Int64(_) | Value::Timestamp(_) => 8,
                Value::Decimal(_) => 16,
                Value::Struct(values) | Value::List(values) => values.iter().map(size).sum(),
            }
        }
        let mut columns = Columns::new(def);
        for row in &rows {
            columns.begin_row();
            fill(&mut columns, row);
        }
        prop_assert!(columns.bytes() >= rows.iter().flatten().map(size).sum());
    }
}
