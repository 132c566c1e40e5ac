//! The cut: builders into Arrow arrays. What was never set costs an `Arc`: all-null and empty arrays of one type are
//! made once per batch and shared.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_array::types::Decimal128Type;
use arrow_array::{
    ArrayRef, BooleanArray, Date32Array, Decimal128Array, Int32Array, Int64Array, ListArray,
    PrimitiveArray, StringArray, StructArray, TimestampMicrosecondArray, new_null_array,
};
use arrow_buffer::{BooleanBuffer, Buffer, NullBuffer, OffsetBuffer, ScalarBuffer};
use arrow_schema::{ArrowError, DataType, FieldRef};

use super::node::{Body, Node};
use crate::error::{Error, Problem};

/// All-null arrays by type and length. Types below structs and lists are told apart by address: a schema shares one
/// `Fields` among all columns of one struct.
#[derive(Debug, Default)]
pub(super) struct Nulls {
    made: HashMap<(Type, usize), ArrayRef>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Type {
    Leaf(std::mem::Discriminant<DataType>),
    Struct(usize),
    List(usize),
}

impl Nulls {
    /// Forgets the arrays of other lengths; empty ones are always of use.
    pub(super) fn begin(&mut self, rows: usize) {
        self.made.retain(|(_, len), _| *len == 0 || *len == rows);
    }

    fn get(&mut self, data_type: &DataType, rows: usize) -> Result<ArrayRef, ArrowError> {
        let key = match data_type {
            DataType::Struct(fields) => Type::Struct(fields.as_ptr() as usize),
            DataType::List(field) => Type::List(Arc::as_ptr(field) as usize),
            leaf => Type::Leaf(std::mem::discriminant(leaf)),
        };
        if let Some(array) = self.made.get(&(key, rows)) {
            return Ok(Arc::clone(array));
        }
        let nulls = (rows > 0).then(|| NullBuffer::new_null(rows));
        let array: ArrayRef = match data_type {
            DataType::Struct(fields) => {
                let children = fields
                    .iter()
                    .map(|field| self.get(field.data_type(), rows))
                    .collect::<Result<_, _>>()?;
                Arc::new(StructArray::try_new_with_length(
                    fields.clone(),
                    children,
                    nulls,
                    rows,
                )?)
            }
            DataType::List(field) => {
                let element = self.get(field.data_type(), 0)?;
                Arc::new(ListArray::try_new(
                    Arc::clone(field),
                    OffsetBuffer::new_zeroed(rows),
                    element,
                    nulls,
                )?)
            }
            leaf => new_null_array(leaf, rows),
        };
        self.made.insert((key, rows), Arc::clone(&array));
        Ok(array)
    }
}

/// The array of one builder, which starts anew with capacity for as much again.
pub(super) fn array(
    node: &mut Node,
    field: &FieldRef,
    rows: usize,
    made: &mut Nulls,
) -> Result<ArrayRef, Fault> {
    node.truncate(rows);
    let len = node.len();
    if len == 0 && field.is_nullable() {
        node.release();
        return Ok(made.get(field.data_type(), rows)?);
    }
    let nulls = node.valid.finish(len, rows).filter(|_| field.is_nullable());
    match (&mut node.body, field.data_type()) {
        (
            Body::Struct {
                len,
                children,
                kind,
            },
            DataType::Struct(fields),
        ) => {
            *len = 0;
            if children.is_empty() {
                *children = Node::fields_of(kind);
            }
            let arrays = children.iter_mut().zip(fields).map(|(child, field)| {
                array(child, field, rows, made)
                    .map_err(|fault| fault.below(&format!(".{}", field.name())))
            });
            let arrays = arrays.collect::<Result<Vec<_>, _>>()?;
            Ok(Arc::new(StructArray::try_new_with_length(
                fields.clone(),
                arrays,
                nulls,
                rows,
            )?))
        }
        (
            Body::List {
                offsets, element, ..
            },
            DataType::List(field),
        ) => {
            let offsets = take_offsets(offsets, rows);
            let end = offsets.last().copied().unwrap_or(0);
            let elements = usize::try_from(end).map_err(|_| Fault::at(Reason::TooLarge))?;
            let elements = match element {
                Some(element) => array(element, field, elements, made)
                    .map_err(|fault| fault.below("[]").of_list(&offsets))?,
                None => made.get(field.data_type(), elements)?,
            };
            let offsets = OffsetBuffer::new(ScalarBuffer::from(offsets));
            Ok(Arc::new(ListArray::try_new(
                Arc::clone(field),
                offsets,
                elements,
                nulls,
            )?))
        }
        _ => leaf(node, rows, nulls),
    }
}

/// What went wrong at one builder, and where below the column.
pub(super) struct Fault {
    path: String,
    reason: Reason,
}

enum Reason {
    NotUtf8 { row: usize },
    TooLarge,
    Arrow(ArrowError),
}

impl Fault {
    fn at(reason: Reason) -> Fault {
        Fault {
            path: String::new(),
            reason,
        }
    }

    fn below(mut self, step: &str) -> Fault {
        self.path.insert_str(0, step);
        self
    }

    /// At the row of the list, where the row of its element was.
    fn of_list(mut self, offsets: &[i32]) -> Fault {
        if let Reason::NotUtf8 { row } = &mut self.reason {
            let element = *row;
            *row = offsets
                .partition_point(|end| *end as usize <= element)
                .saturating_sub(1);
        }
        self
    }

    /// As the crate's error, at a column of a table.
    pub(super) fn of(self, table: &'static str, column: &str) -> Error {
        let path = format!("{column}{}", self.path);
        Error::from(match self.reason {
            Reason::NotUtf8 { row } => Problem::NotUtf8 { table, path, row },
            Reason::TooLarge => Problem::TooLarge { table, path },
            Reason::Arrow(source) => Problem::Arrow {
                table,
                path,
                source,
            },
        })
    }
}

impl From<ArrowError> for Fault {
    fn from(error: ArrowError) -> Fault {
        Fault::at(Reason::Arrow(error))
    }
}

fn leaf(node: &mut Node, rows: usize, nulls: Option<NullBuffer>) -> Result<ArrayRef, Fault> {
    Ok(match &mut node.body {
        Body::Text { values, offsets } => text(values, offsets, rows, nulls)?,
        Body::Boolean(values) => {
            values.resize(rows, false);
            let bits = BooleanBuffer::from(values.as_slice());
            values.clear();
            Arc::new(BooleanArray::new(bits, nulls))
        }
        Body::Int32(values) => Arc::new(Int32Array::try_new(take(values, rows), nulls)?),
        Body::Date(values) => Arc::new(Date32Array::try_new(take(values, rows), nulls)?),
        Body::Int64(values) => Arc::new(Int64Array::try_new(take(values, rows), nulls)?),
        Body::Timestamp(values) => Arc::new(
            TimestampMicrosecondArray::try_new(take(values, rows), nulls)?.with_timezone("UTC"),
        ),
        Body::Decimal(values) => {
            let array: PrimitiveArray<Decimal128Type> =
                Decimal128Array::try_new(take(values, rows), nulls)?;
            Arc::new(array.with_precision_and_scale(38, 9)?)
        }
        Body::Away | Body::Struct { .. } | Body::List { .. } => {
            new_null_array(&DataType::Null, rows)
        }
    })
}

fn text(
    values: &mut Vec<u8>,
    offsets: &mut Vec<i32>,
    rows: usize,
    nulls: Option<NullBuffer>,
) -> Result<ArrayRef, Fault> {
    let used = values.len();
    if i32::try_from(used).is_err() {
        return Err(Fault::at(Reason::TooLarge));
    }
    let offsets = OffsetBuffer::new(ScalarBuffer::from(take_offsets(offsets, rows)));
    let values = Buffer::from_vec(std::mem::replace(
        values,
        Vec::with_capacity(and_some(used)),
    ));
    match StringArray::try_new(offsets.clone(), values.clone(), nulls) {
        Ok(array) => Ok(Arc::new(array)),
        Err(error) => Err(Fault::at(
            first_not_utf8(&offsets, &values).unwrap_or(Reason::Arrow(error)),
        )),
    }
}

#[cold]
fn first_not_utf8(offsets: &OffsetBuffer<i32>, values: &[u8]) -> Option<Reason> {
    let mut texts = offsets
        .windows(2)
        .map(|ends| values.get(ends[0] as usize..ends[1] as usize));
    let row = texts.position(|text| text.is_none_or(|text| std::str::from_utf8(text).is_err()))?;
    Some(Reason::NotUtf8 { row })
}

fn take<T: Default + Clone + arrow_buffer::ArrowNativeType>(
    values: &mut Vec<T>,
    rows: usize,
) -> ScalarBuffer<T> {
    values.resize(rows, T::default());
    ScalarBuffer::from(std::mem::replace(
        values,
        Vec::with_capacity(and_some(rows)),
    ))
}

/// Room for as much as in the batch that was cut, and somewhat more: batches are cut by bytes, so that one seldom has
/// more than another, and what outgrows its room is copied.
fn and_some(used: usize) -> usize {
    used + used / 8 + 1
}

fn take_offsets(offsets: &mut Vec<i32>, rows: usize) -> Vec<i32> {
    let end = offsets.last().copied().unwrap_or(0);
    offsets.resize(rows + 1, end);
    std::mem::replace(offsets, Vec::with_capacity(and_some(rows)))
}
