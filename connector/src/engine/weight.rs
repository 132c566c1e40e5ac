//! How heavy rows are: bytes of values, offsets and validity by the lengths of arrays. Capacities are not looked at: they
//! differ from thread to thread, and where rows are cut must not.

use std::collections::HashSet;
use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, RecordBatch};
use arrow_schema::DataType;

/// The weight of a batch, in bytes. Arrays that are shared count once.
pub(super) fn of(batch: &RecordBatch) -> usize {
    if batch.num_rows() == 0 {
        return 0;
    }
    let mut seen = HashSet::new();
    batch
        .columns()
        .iter()
        .map(|column| array(column, &mut seen))
        .sum()
}

fn array(column: &ArrayRef, seen: &mut HashSet<usize>) -> usize {
    let length = column.len();
    if length == 0 || !seen.insert(Arc::as_ptr(column).cast::<()>() as usize) {
        return 0;
    }
    let validity = column.nulls().map_or(0, |_| length / 8);
    let values = match column.data_type() {
        DataType::Utf8 => {
            let text = column.as_string::<i32>();
            let used = text.value_offsets().last().copied().unwrap_or(0);
            usize::try_from(used).unwrap_or(0) + 4 * length
        }
        DataType::List(_) => 4 * length + array(column.as_list::<i32>().values(), seen),
        DataType::Struct(_) => {
            let children = column.as_struct().columns().iter();
            children.map(|child| array(child, seen)).sum()
        }
        DataType::Boolean => length / 8,
        fixed => length * fixed.primitive_width().unwrap_or(8),
    };
    values + validity
}
