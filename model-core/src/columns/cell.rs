//! The place for one value, and its setters: the hottest code of the walk.

use super::node::{Body, Node, seek, seek_text};
use crate::Kind;

/// A [`Kind`] without its details.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Form {
    Utf8,
    Boolean,
    Int32,
    Int64,
    Decimal,
    Date,
    Timestamp,
    Struct,
    List,
}

/// Sets a value of fixed width.
macro_rules! set {
    ($cell:expr, $kind:ident, $value:expr) => {{
        let cell = $cell;
        let Some(Node {
            body: Body::$kind(values),
            valid,
            ..
        }) = cell.node
        else {
            return misfit(Kind::$kind);
        };
        if values.len() != cell.row {
            seek(values, valid, cell.row, cell.size);
        }
        values.push($value);
        *cell.size += size_of_val(&$value);
    }};
}

/// A place for one value: one column, struct field or list element of one row. A setter uses it up; a place that is not
/// set stays null. A row's place set twice holds the second value.
///
/// ```
/// # use model_core::{ColumnDef, Columns, Ingestion, Kind, TableDef, json};
/// # static DOSE: [ColumnDef; 2] = [
/// #     ColumnDef { name: "code", kind: Kind::Utf8, nullable: true, origin: "", title: "" },
/// #     ColumnDef { name: "amount", kind: Kind::Decimal, nullable: true, origin: "", title: "" },
/// # ];
/// # static TABLE: TableDef = TableDef { name: "t", doc: "", ingestion: Ingestion::Append, key: &[], columns: &[
/// #     ColumnDef { name: "doses", kind: Kind::List(&Kind::Struct(&DOSE)), nullable: true, origin: "", title: "" },
/// # ] };
/// # let mut columns = Columns::new(&TABLE);
/// columns.begin_row();
/// let mut doses = columns.cell(0).unwrap(); // a list of structs
/// let mut dose = doses.element();
/// dose.field(0).text(b"08");
/// dose.field(1).decimal(500_000_000);
/// doses.element(); // an element that is null
/// doses.element().present(); // a struct whose fields are null
/// # let mut lines = Vec::new();
/// # json::write_lines(&columns.finish()?, &mut lines);
/// assert_eq!(lines, b"{\"doses\":[{\"code\":\"08\",\"amount\":\"0.5\"},null,{}]}\n");
/// # Ok::<(), model_core::Error>(())
/// ```
///
/// A setter that does not fit the column's [`Kind`] is a mistake in the caller: it stops a debug build and does nothing
/// in a release build.
#[derive(Debug)]
pub struct Cell<'a> {
    /// `None` is the field that a struct does not have.
    node: Option<&'a mut Node>,
    row: usize,
    size: &'a mut usize,
}

impl<'a> Cell<'a> {
    #[inline]
    pub(super) fn new(node: &'a mut Node, row: usize, size: &'a mut usize) -> Cell<'a> {
        Cell {
            node: Some(node),
            row,
            size,
        }
    }

    /// What may be set here, without its details.
    #[inline]
    pub fn form(&self) -> Form {
        match self.node.as_ref().map(|node| &node.body) {
            Some(Body::Text { .. }) => Form::Utf8,
            Some(Body::Boolean(_)) => Form::Boolean,
            Some(Body::Int32(_)) => Form::Int32,
            Some(Body::Int64(_)) => Form::Int64,
            Some(Body::Decimal(_)) => Form::Decimal,
            Some(Body::Date(_)) => Form::Date,
            Some(Body::Timestamp(_)) => Form::Timestamp,
            Some(Body::List { .. }) => Form::List,
            Some(Body::Struct { .. } | Body::Away) | None => Form::Struct,
        }
    }

    /// What may be set here.
    #[inline]
    pub fn kind(&self) -> Kind {
        self.node
            .as_ref()
            .map_or(Kind::Struct(&[]), |node| node.kind())
    }

    /// Sets text. The bytes must be UTF-8; they are checked in bulk at the cut.
    #[inline]
    pub fn text(self, text: &[u8]) {
        let Some(Node {
            body: Body::Text { values, offsets },
            valid,
            ..
        }) = self.node
        else {
            return misfit(Kind::Utf8);
        };
        if offsets.len() != self.row + 1 {
            seek_text(values, offsets, valid, self.row, self.size);
        }
        values.extend_from_slice(text);
        offsets.push(values.len() as i32);
        *self.size += text.len() + size_of::<i32>();
    }

    /// Sets text that `write` appends to the column's buffer. What stands in the buffer already is not to be touched.
    #[inline]
    pub fn text_parts(self, write: impl FnOnce(&mut Vec<u8>)) {
        let Some(Node {
            body: Body::Text { values, offsets },
            valid,
            ..
        }) = self.node
        else {
            return misfit(Kind::Utf8);
        };
        if offsets.len() != self.row + 1 {
            seek_text(values, offsets, valid, self.row, self.size);
        }
        let start = values.len();
        write(values);
        if values.len() < start {
            values.resize(start, b' ');
        }
        offsets.push(values.len() as i32);
        *self.size += values.len() - start + size_of::<i32>();
    }

    /// Sets a boolean.
    #[inline]
    pub fn boolean(self, value: bool) {
        set!(self, Boolean, value)
    }

    /// Sets a 32-bit integer.
    #[inline]
    pub fn int32(self, value: i32) {
        set!(self, Int32, value)
    }

    /// Sets a 64-bit integer.
    #[inline]
    pub fn int64(self, value: i64) {
        set!(self, Int64, value)
    }

    /// Sets a decimal, in units of 10⁻⁹: 1.5 is 1,500,000,000 (see [`value::decimal`](crate::value::decimal)).
    #[inline]
    pub fn decimal(self, value: i128) {
        set!(self, Decimal, value)
    }

    /// Sets a date, in days since 1970-01-01.
    #[inline]
    pub fn date(self, days: i32) {
        set!(self, Date, days)
    }

    /// Sets a point in time, in microseconds since 1970-01-01T00:00:00Z.
    #[inline]
    pub fn timestamp(self, micros: i64) {
        set!(self, Timestamp, micros)
    }

    /// The place of field `at` of a struct, in the definition's order. Makes the struct present in this row.
    #[inline]
    pub fn field(&mut self, at: usize) -> Cell<'_> {
        let mut child = None;
        if let Some(node) = &mut self.node {
            node.open(self.row, self.size);
            if let Body::Struct { children, .. } = &mut node.body {
                child = children.get_mut(at);
            }
        }
        debug_assert!(child.is_some(), "no field {at} here");
        Cell {
            node: child,
            row: self.row,
            size: self.size,
        }
    }

    /// The places of a struct's fields, for who sets several. Makes the struct present in this row.
    #[inline]
    pub fn fields(&mut self) -> StructCell<'_> {
        let mut nodes: &mut [Node] = &mut [];
        if let Some(node) = &mut self.node {
            node.open(self.row, self.size);
            if let Body::Struct { children, .. } = &mut node.body {
                nodes = children;
            }
        }
        StructCell {
            nodes,
            row: self.row,
            size: self.size,
        }
    }

    /// The place of a further element of a list, null until set. Makes the list present in this row.
    #[inline]
    pub fn element(&mut self) -> Cell<'_> {
        let mut child = None;
        let mut row = 0;
        if let Some(node) = &mut self.node {
            node.open(self.row, self.size);
            if let Body::List {
                offsets, element, ..
            } = &mut node.body
            {
                child = element.as_deref_mut();
                if let Some(end) = offsets.last_mut() {
                    row = *end as usize;
                    *end = end.wrapping_add(1);
                }
            }
        }
        debug_assert!(child.is_some(), "not a list");
        Cell {
            node: child,
            row,
            size: self.size,
        }
    }

    /// Makes a struct present without any field, a list present and empty.
    #[inline]
    pub fn present(&mut self) {
        if let Some(node) = &mut self.node {
            node.open(self.row, self.size);
        }
    }
}

/// The places of a struct that is present in one row.
///
/// ```
/// # use model_core::{ColumnDef, Columns, Ingestion, Kind, TableDef, json};
/// # static DOSE: [ColumnDef; 2] = [
/// #     ColumnDef { name: "code", kind: Kind::Utf8, nullable: true, origin: "", title: "" },
/// #     ColumnDef { name: "amount", kind: Kind::Decimal, nullable: true, origin: "", title: "" },
/// # ];
/// # static TABLE: TableDef = TableDef { name: "t", doc: "", ingestion: Ingestion::Append, key: &[], columns: &[
/// #     ColumnDef { name: "dose", kind: Kind::Struct(&DOSE), nullable: true, origin: "", title: "" },
/// # ] };
/// # let mut columns = Columns::new(&TABLE);
/// columns.begin_row();
/// let mut cell = columns.cell(0).unwrap(); // a struct
/// let mut dose = cell.fields();
/// dose.at(0).text(b"08");
/// dose.at(1).decimal(500_000_000);
/// # let mut lines = Vec::new();
/// # json::write_lines(&columns.finish()?, &mut lines);
/// assert_eq!(lines, b"{\"dose\":{\"code\":\"08\",\"amount\":\"0.5\"}}\n");
/// # Ok::<(), model_core::Error>(())
/// ```
#[derive(Debug)]
pub struct StructCell<'a> {
    nodes: &'a mut [Node],
    row: usize,
    size: &'a mut usize,
}

impl StructCell<'_> {
    /// The place of field `at`, in the definition's order.
    #[inline]
    pub fn at(&mut self, at: usize) -> Cell<'_> {
        let node = self.nodes.get_mut(at);
        debug_assert!(node.is_some(), "no field {at} here");
        Cell {
            node,
            row: self.row,
            size: self.size,
        }
    }
}

#[cold]
#[inline(never)]
fn misfit(kind: Kind) {
    debug_assert!(false, "not a column of {kind:?}");
}
