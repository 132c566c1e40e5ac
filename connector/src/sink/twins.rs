//! Leaf columns that would be encoded to the same bytes: one of them is encoded, the others take its pages.
//!
//! Tables have up to 1,500 leaf columns, of which a part fills a few. Parquet still says for each of them, entry by entry, how
//! far down its path something is there. Below one struct or list that is the same for every leaf that is null throughout, so
//! it is worked out and written once.

#[cfg(test)]
mod tests;

use std::sync::Arc;

use arrow_array::cast::AsArray;
use arrow_array::{Array, ArrayRef, ListArray, RecordBatch, StructArray, new_null_array};
use arrow_schema::{DataType, FieldRef, Fields, Schema};
use parquet::basic::Type;
use parquet::schema::types::{ColumnDescriptor, SchemaDescriptor};

/// The leaves of a part that are encoded.
#[derive(Debug)]
pub(super) struct Distinct {
    /// The columns with these leaves alone.
    pub(super) fields: Fields,
    /// Their arrays, by field and batch.
    pub(super) columns: Vec<Vec<ArrayRef>>,
    /// Which leaves of the table they are, in order.
    pub(super) leaves: Vec<usize>,
    /// For each leaf of the table, which of these it has the pages of.
    pub(super) pages: Vec<usize>,
}

impl Distinct {
    /// Of batches with a schema; `alone` says which leaves are never to take the pages of others.
    pub(super) fn of(
        schema: &Schema,
        parquet: &SchemaDescriptor,
        alone: impl Fn(usize) -> bool,
        batches: &[RecordBatch],
    ) -> Distinct {
        let mut walk = Walk {
            parquet,
            alone: &alone,
            leaves: Vec::new(),
            pages: Vec::new(),
        };
        let (mut fields, mut columns) = (Vec::new(), Vec::new());
        let mut beside = Vec::new();
        for (at, field) in schema.fields().iter().enumerate() {
            let arrays = of_column(at, batches);
            if let Some((field, arrays)) = walk.column(field, &arrays, &mut beside) {
                fields.push(field);
                columns.push(arrays);
            }
        }
        Distinct {
            fields: fields.into(),
            columns,
            leaves: walk.leaves,
            pages: walk.pages,
        }
    }

    /// How many leaves have the pages of each.
    pub(super) fn shares(&self) -> Vec<usize> {
        let mut shares = vec![0; self.leaves.len()];
        for at in &self.pages {
            if let Some(share) = shares.get_mut(*at) {
                *share += 1;
            }
        }
        shares
    }
}

/// The arrays of one column. What is null everywhere is one array, whatever the number of batches: each array costs something
/// for each of the leaves below it.
fn of_column(at: usize, batches: &[RecordBatch]) -> Vec<ArrayRef> {
    let arrays: Vec<ArrayRef> = batches
        .iter()
        .map(|batch| Arc::clone(batch.column(at)))
        .collect();
    match arrays.as_slice() {
        [first, _, ..] if is_null(&arrays) => {
            let rows = batches.iter().map(RecordBatch::num_rows).sum();
            vec![new_null_array(first.data_type(), rows)]
        }
        _ => arrays,
    }
}

fn is_null(arrays: &[ArrayRef]) -> bool {
    arrays.iter().all(|array| array.null_count() == array.len())
}

/// What is encoded of the leaves that are null throughout below one struct or list, by what else shapes the bytes.
type Beside = Vec<(Form, usize)>;

/// What the pages of a leaf without values, and what is said of them, depend on beside its levels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Form {
    definition_bits: u32,
    repetition_bits: u32,
    /// The bytes of texts are counted.
    is_text: bool,
}

impl Form {
    fn of(column: &ColumnDescriptor) -> Form {
        let bits = |level: i16| i16::BITS - level.leading_zeros();
        Form {
            definition_bits: bits(column.max_def_level()),
            repetition_bits: bits(column.max_rep_level()),
            is_text: column.physical_type() == Type::BYTE_ARRAY,
        }
    }
}

struct Walk<'a> {
    parquet: &'a SchemaDescriptor,
    alone: &'a dyn Fn(usize) -> bool,
    leaves: Vec<usize>,
    pages: Vec<usize>,
}

impl Walk<'_> {
    /// A column with what of it is encoded; nothing where that is nothing.
    fn column(
        &mut self,
        field: &FieldRef,
        arrays: &[ArrayRef],
        beside: &mut Beside,
    ) -> Option<(FieldRef, Vec<ArrayRef>)> {
        if is_null(arrays) {
            let field = self.null(field, beside)?;
            let null = |array: &ArrayRef| new_null_array(field.data_type(), array.len());
            let arrays = arrays.iter().map(null).collect();
            return Some((field, arrays));
        }
        match field.data_type() {
            DataType::Struct(fields) => Some(self.children(field, fields, arrays)),
            DataType::List(element) => {
                let lists = || arrays.iter().map(|array| array.as_list::<i32>());
                let values: Vec<ArrayRef> = lists().map(|list| Arc::clone(list.values())).collect();
                let (element, values) = self.column(element, &values, &mut Vec::new())?;
                let list = |(list, values): (&ListArray, ArrayRef)| -> ArrayRef {
                    let (offsets, nulls) = (list.offsets().clone(), list.nulls().cloned());
                    Arc::new(ListArray::new(Arc::clone(&element), offsets, values, nulls))
                };
                let arrays = lists().zip(values).map(list).collect();
                Some((of_type(field, DataType::List(Arc::clone(&element))), arrays))
            }
            _ => {
                self.pages.push(self.leaves.len());
                self.leaves.push(self.pages.len() - 1);
                Some((Arc::clone(field), arrays.to_vec()))
            }
        }
    }

    /// A struct of which something is there: whatever is not encoded below it, something is.
    fn children(
        &mut self,
        field: &FieldRef,
        fields: &Fields,
        arrays: &[ArrayRef],
    ) -> (FieldRef, Vec<ArrayRef>) {
        let mut beside = Vec::new();
        let mut kept: Vec<FieldRef> = Vec::new();
        let mut columns: Vec<Vec<ArrayRef>> = vec![Vec::new(); arrays.len()];
        for (at, child) in fields.iter().enumerate() {
            let of_child = |array: &ArrayRef| Arc::clone(array.as_struct().column(at));
            let below: Vec<ArrayRef> = arrays.iter().map(of_child).collect();
            if let Some((child, below)) = self.column(child, &below, &mut beside) {
                kept.push(child);
                for (column, array) in columns.iter_mut().zip(below) {
                    column.push(array);
                }
            }
        }
        let kept = Fields::from(kept);
        let whole = |(array, columns): (&ArrayRef, Vec<ArrayRef>)| -> ArrayRef {
            Arc::new(StructArray::new(
                kept.clone(),
                columns,
                array.nulls().cloned(),
            ))
        };
        let arrays = arrays.iter().zip(columns).map(whole).collect();
        (of_type(field, DataType::Struct(kept)), arrays)
    }

    /// A column that is null throughout.
    fn null(&mut self, field: &FieldRef, beside: &mut Beside) -> Option<FieldRef> {
        match field.data_type() {
            DataType::Struct(fields) => {
                let kept: Vec<FieldRef> = fields
                    .iter()
                    .filter_map(|child| self.null(child, beside))
                    .collect();
                (!kept.is_empty()).then(|| of_type(field, DataType::Struct(kept.into())))
            }
            DataType::List(element) => {
                let element = self.null(element, beside)?;
                Some(of_type(field, DataType::List(element)))
            }
            _ => {
                let leaf = self.pages.len();
                let form = Form::of(self.parquet.columns().get(leaf)?);
                let is_alone = (self.alone)(leaf);
                let found = beside.iter().find(|(other, _)| *other == form && !is_alone);
                if let Some((_, encoded)) = found {
                    self.pages.push(*encoded);
                    return None;
                }
                if !is_alone {
                    beside.push((form, self.leaves.len()));
                }
                self.pages.push(self.leaves.len());
                self.leaves.push(leaf);
                Some(Arc::clone(field))
            }
        }
    }
}

fn of_type(field: &FieldRef, data_type: DataType) -> FieldRef {
    Arc::new(field.as_ref().clone().with_data_type(data_type))
}
