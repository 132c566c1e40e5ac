//! One builder per leaf, struct and list. It appends at the current row; what lies between its last row and that one it
//! pads with nulls. It knows nothing of tables and names.

use super::validity::Validity;
use crate::{ColumnDef, Kind};

/// The builder of one column, field or element, within one cache line: a row of a wide table walks over many builders.
#[derive(Debug)]
#[repr(C, align(64))]
pub(super) struct Node {
    pub(super) body: Body,
    pub(super) valid: Validity,
}

/// What a builder holds. Offsets are empty as long as nothing is set; else they are one more than the rows. Builders
/// below structs and lists come into being when they are first set.
#[derive(Debug)]
pub(super) enum Body {
    Away,
    Text {
        values: Vec<u8>,
        offsets: Vec<i32>,
    },
    Boolean(Vec<bool>),
    Int32(Vec<i32>),
    Date(Vec<i32>),
    Int64(Vec<i64>),
    Timestamp(Vec<i64>),
    Decimal(Vec<i128>),
    Struct {
        len: usize,
        children: Vec<Node>,
        /// Of the struct; its fields would not fit into the cache line.
        kind: &'static Kind,
    },
    List {
        offsets: Vec<i32>,
        element: Option<Box<Node>>,
        /// Of the element.
        kind: &'static Kind,
    },
}

impl Node {
    pub(super) fn of(column: &'static ColumnDef) -> Node {
        Node::of_kind(&column.kind)
    }

    /// In the place of a column that is projected away.
    pub(super) fn away() -> Node {
        Node {
            body: Body::Away,
            valid: Validity::default(),
        }
    }

    pub(super) fn of_kind(kind: &'static Kind) -> Node {
        let body = match kind {
            Kind::Utf8 => Body::Text {
                values: Vec::new(),
                offsets: Vec::new(),
            },
            Kind::Boolean => Body::Boolean(Vec::new()),
            Kind::Int32 => Body::Int32(Vec::new()),
            Kind::Date => Body::Date(Vec::new()),
            Kind::Int64 => Body::Int64(Vec::new()),
            Kind::Timestamp => Body::Timestamp(Vec::new()),
            Kind::Decimal => Body::Decimal(Vec::new()),
            Kind::Struct(_) => Body::Struct {
                len: 0,
                children: Vec::new(),
                kind,
            },
            Kind::List(kind) => Body::List {
                offsets: Vec::new(),
                element: None,
                kind,
            },
        };
        Node {
            body,
            valid: Validity::default(),
        }
    }

    /// The builders of a struct's fields.
    pub(super) fn fields_of(kind: &'static Kind) -> Vec<Node> {
        match kind {
            Kind::Struct(fields) => fields.iter().map(Node::of).collect(),
            _ => Vec::new(),
        }
    }

    /// What may be set here; of a column that is projected away, nothing.
    pub(super) fn kind(&self) -> Kind {
        match &self.body {
            Body::Text { .. } => Kind::Utf8,
            Body::Boolean(_) => Kind::Boolean,
            Body::Int32(_) => Kind::Int32,
            Body::Date(_) => Kind::Date,
            Body::Int64(_) => Kind::Int64,
            Body::Timestamp(_) => Kind::Timestamp,
            Body::Decimal(_) => Kind::Decimal,
            Body::Struct { kind, .. } => **kind,
            Body::List { kind, .. } => Kind::List(kind),
            Body::Away => Kind::Struct(&[]),
        }
    }

    #[inline]
    pub(super) fn is_away(&self) -> bool {
        matches!(self.body, Body::Away)
    }

    /// Rows set or padded so far.
    pub(super) fn len(&self) -> usize {
        match &self.body {
            Body::Away => 0,
            Body::Text { offsets, .. } | Body::List { offsets, .. } => {
                offsets.len().saturating_sub(1)
            }
            Body::Boolean(values) => values.len(),
            Body::Int32(values) | Body::Date(values) => values.len(),
            Body::Int64(values) | Body::Timestamp(values) => values.len(),
            Body::Decimal(values) => values.len(),
            Body::Struct { len, .. } => *len,
        }
    }

    /// Forgets rows from `rows` on, all the way down.
    pub(super) fn truncate(&mut self, rows: usize) {
        if self.len() <= rows {
            return;
        }
        self.valid.truncate(rows);
        match &mut self.body {
            Body::Away => {}
            Body::Text { values, offsets } => truncate_text(values, offsets, rows),
            Body::Boolean(values) => values.truncate(rows),
            Body::Int32(values) | Body::Date(values) => values.truncate(rows),
            Body::Int64(values) | Body::Timestamp(values) => values.truncate(rows),
            Body::Decimal(values) => values.truncate(rows),
            Body::Struct { len, children, .. } => {
                *len = rows;
                children.iter_mut().for_each(|child| child.truncate(rows));
            }
            Body::List {
                offsets, element, ..
            } => {
                offsets.truncate(rows + 1);
                if let Some(element) = element {
                    element.truncate(offsets.last().map_or(0, |end| *end as usize));
                }
            }
        }
    }

    /// Forgets all rows and gives the memory back.
    pub(super) fn release(&mut self) {
        self.valid = Validity::default();
        match &mut self.body {
            Body::Away => {}
            Body::Text { values, offsets } => {
                *values = Vec::new();
                *offsets = Vec::new();
            }
            Body::Boolean(values) => *values = Vec::new(),
            Body::Int32(values) | Body::Date(values) => *values = Vec::new(),
            Body::Int64(values) | Body::Timestamp(values) => *values = Vec::new(),
            Body::Decimal(values) => *values = Vec::new(),
            Body::Struct { len, children, .. } => {
                *len = 0;
                *children = Vec::new();
            }
            Body::List {
                offsets, element, ..
            } => {
                *offsets = Vec::new();
                *element = None;
            }
        }
    }

    /// Makes a struct present in this row, or a list, which is empty then.
    #[inline]
    pub(super) fn open(&mut self, row: usize, size: &mut usize) {
        match &mut self.body {
            Body::Struct { len, .. } if *len == row + 1 => {}
            // What has rows has children too.
            Body::Struct { len, .. } if *len == row && row > 0 => *len = row + 1,
            Body::List { offsets, .. } if offsets.len() == row + 2 => {}
            Body::List { offsets, .. } if offsets.len() == row + 1 && row > 0 => {
                offsets.extend_from_within(row..);
                *size += size_of::<i32>();
            }
            _ => self.open_after_gap(row, size),
        }
    }

    /// The first row at all, or one behind rows that are null.
    #[inline(never)]
    fn open_after_gap(&mut self, row: usize, size: &mut usize) {
        let len = self.len();
        match &mut self.body {
            Body::Struct {
                len,
                children,
                kind,
            } => {
                if children.is_empty() {
                    *children = Node::fields_of(kind);
                }
                *len = (*len).max(row + 1);
            }
            Body::List {
                offsets,
                element,
                kind,
            } => {
                element.get_or_insert_with(|| Box::new(Node::of_kind(kind)));
                let end = offsets.last().copied().unwrap_or(0);
                *size += (row + 2).saturating_sub(offsets.len()) * size_of::<i32>();
                offsets.resize(offsets.len().max(row + 2), end);
            }
            _ => return,
        }
        if len <= row {
            self.valid.gap(len, row);
        }
    }
}

fn truncate_text(values: &mut Vec<u8>, offsets: &mut Vec<i32>, rows: usize) {
    offsets.truncate(rows + 1);
    values.truncate(offsets.last().map_or(0, |end| *end as usize));
}

/// Brings text to `row` rows: pads nulls, or takes back what the row was set to before.
#[inline(never)]
pub(super) fn seek_text(
    values: &mut Vec<u8>,
    offsets: &mut Vec<i32>,
    valid: &mut Validity,
    row: usize,
    size: &mut usize,
) {
    let end = offsets.last().copied().unwrap_or(0);
    let len = offsets.len().saturating_sub(1);
    if len <= row {
        valid.gap(len, row);
        *size += (row + 1 - offsets.len()) * size_of::<i32>();
        offsets.resize(row + 1, end);
    } else {
        truncate_text(values, offsets, row);
    }
}

/// The same for values of a fixed width.
#[inline(never)]
pub(super) fn seek<T: Default + Clone>(
    values: &mut Vec<T>,
    valid: &mut Validity,
    row: usize,
    size: &mut usize,
) {
    if values.len() <= row {
        valid.gap(values.len(), row);
        *size += (row - values.len()) * size_of::<T>();
        values.resize(row, T::default());
    } else {
        values.truncate(row);
    }
}
