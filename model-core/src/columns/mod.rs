//! Rows into columns: sparse, lazy builders that become one Arrow `RecordBatch`.
//!
//! A builder knows its own length. Nulls are padded in bulk when a later row is set, or at the cut, so that a row costs
//! what it sets and not what the table has: segment tables have hundreds of leaves of which a message fills a few.
//! Builders below a struct or a list come into being when they are first set. This module knows definitions and
//! Arrow; it does not know where values come from.

mod cell;
mod finish;
mod node;
#[cfg(test)]
mod tests;
mod validity;

use std::sync::Arc;

use arrow_array::{RecordBatch, RecordBatchOptions};
use arrow_schema::Schema;

use crate::error::{Error, Problem, nearest};
use crate::{TableDef, schema};
pub use cell::{Cell, Form, StructCell};
use finish::Nulls;
use node::Node;

/// The rows of one table under construction.
///
/// ```
/// use model_core::{ColumnDef, Columns, Ingestion, Kind, TableDef};
/// static NAME: [ColumnDef; 2] = [
///     ColumnDef { name: "family", kind: Kind::Utf8, nullable: true, origin: ".1", title: "Family Name" },
///     ColumnDef { name: "given", kind: Kind::Utf8, nullable: true, origin: ".2", title: "Given Name" },
/// ];
/// static PID: TableDef = TableDef {
///     name: "pid",
///     doc: "Patient Identification",
///     ingestion: Ingestion::Append,
///     key: &[],
///     columns: &[
///         ColumnDef { name: "set_id_pid", kind: Kind::Int64, nullable: true, origin: "PID-1", title: "Set ID - PID" },
///         ColumnDef { name: "patient_name", kind: Kind::List(&Kind::Struct(&NAME)), nullable: true, origin: "PID-5", title: "Patient Name" },
///     ],
/// };
///
/// let mut columns = Columns::new(&PID);
/// columns.begin_row();
/// if let Some(mut names) = columns.cell(1) {
///     let mut name = names.element();
///     name.field(0).text(b"Everyman");
///     name.field(1).text(b"Adam");
/// }
/// let batch = columns.finish()?;
/// let mut lines = Vec::new();
/// model_core::json::write_lines(&batch, &mut lines);
/// assert_eq!(lines, b"{\"patient_name\":[{\"family\":\"Everyman\",\"given\":\"Adam\"}]}\n");
/// # Ok::<(), model_core::Error>(())
/// ```
#[derive(Debug)]
pub struct Columns {
    def: &'static TableDef,
    schema: Arc<Schema>,
    nodes: Vec<Node>,
    rows: usize,
    row: usize,
    size: usize,
    size_before_row: usize,
    nulls: Nulls,
}

impl Columns {
    /// Builders for all columns of a table.
    pub fn new(def: &'static TableDef) -> Columns {
        Columns::of(def, schema::arrow(def), |_| true)
    }

    /// Builders for some columns of a table, in the table's order whatever the order given here. The others cost nothing.
    ///
    /// # Errors
    /// A name that the table does not have; the error names the nearest one.
    pub fn with_projection(def: &'static TableDef, columns: &[&str]) -> Result<Columns, Error> {
        let mut wanted = vec![false; def.columns.len()];
        for name in columns {
            match def.column(name).and_then(|at| wanted.get_mut(at)) {
                Some(is_wanted) => *is_wanted = true,
                None => {
                    return Err(Problem::UnknownColumn {
                        table: def.name,
                        column: (*name).to_owned(),
                        nearest: nearest(name, def.columns.iter().map(|column| column.name)),
                    }
                    .into());
                }
            }
        }
        let is_wanted = |at: usize| wanted.get(at).copied().unwrap_or(false);
        let all = schema::arrow(def);
        let fields = all
            .fields()
            .iter()
            .enumerate()
            .filter(|(at, _)| is_wanted(*at))
            .map(|(_, field)| Arc::clone(field));
        let schema = Arc::new(Schema::new(fields.collect::<Vec<_>>()));
        Ok(Columns::of(def, schema, is_wanted))
    }

    fn of(
        def: &'static TableDef,
        schema: Arc<Schema>,
        is_wanted: impl Fn(usize) -> bool,
    ) -> Columns {
        let nodes = def.columns.iter().enumerate();
        let nodes = nodes
            .map(|(at, column)| {
                if is_wanted(at) {
                    Node::of(column)
                } else {
                    Node::away()
                }
            })
            .collect();
        Columns {
            def,
            schema,
            nodes,
            rows: 0,
            row: 0,
            size: 0,
            size_before_row: 0,
            nulls: Nulls::default(),
        }
    }

    /// The table's definition.
    pub fn def(&self) -> &'static TableDef {
        self.def
    }

    /// The schema of every batch: that of [`schema::arrow`], less the columns projected away.
    pub fn schema(&self) -> &Arc<Schema> {
        &self.schema
    }

    /// Starts a row in which everything is null until it is set, and gives its number in this batch, from 0.
    #[inline]
    pub fn begin_row(&mut self) -> usize {
        self.row = self.rows;
        self.rows += 1;
        self.size_before_row = self.size;
        self.row
    }

    /// The place of a column (by its position in the definition) in the current row; `None` when the column is
    /// projected away or does not exist.
    #[inline]
    pub fn cell(&mut self, column: usize) -> Option<Cell<'_>> {
        debug_assert!(self.row < self.rows, "a cell without a row");
        let node = self.nodes.get_mut(column)?;
        if node.is_away() {
            return None;
        }
        Some(Cell::new(node, self.row, &mut self.size))
    }

    /// Rows since the last cut.
    #[inline]
    pub fn rows(&self) -> usize {
        self.rows
    }

    /// Bytes buffered since the last cut: values and offsets, without spare capacity and without the nulls that are
    /// still to be padded. Costs one load.
    #[inline]
    pub fn bytes(&self) -> usize {
        self.size
    }

    /// Undoes the current row: everything is as it was before its [`begin_row`](Columns::begin_row).
    pub fn discard_row(&mut self) {
        if self.row >= self.rows {
            return;
        }
        self.rows = self.row;
        for node in &mut self.nodes {
            node.truncate(self.row);
        }
        self.size = self.size_before_row;
    }

    /// Cuts: gives the rows as a batch and starts anew, with capacity for as much again.
    ///
    /// # Errors
    /// Text that is not UTF-8, or more than 2 GiB in one column. The rows are gone then, too.
    pub fn finish(&mut self) -> Result<RecordBatch, Error> {
        let rows = std::mem::take(&mut self.rows);
        self.row = 0;
        self.size = 0;
        self.size_before_row = 0;
        self.nulls.begin(rows);
        let kept = self.nodes.iter_mut().filter(|node| !node.is_away());
        let arrays: Result<Vec<_>, Error> = kept
            .zip(self.schema.fields())
            .map(|(node, field)| {
                finish::array(node, field, rows, &mut self.nulls)
                    .map_err(|fault| fault.of(self.def.name, field.name()))
            })
            .collect();
        let arrays = match arrays {
            Ok(arrays) => arrays,
            Err(error) => {
                self.nodes.iter_mut().for_each(Node::release);
                return Err(error);
            }
        };
        let options = RecordBatchOptions::new().with_row_count(Some(rows));
        RecordBatch::try_new_with_options(Arc::clone(&self.schema), arrays, &options).map_err(
            |source| {
                Problem::Arrow {
                    table: self.def.name,
                    path: String::from("*"),
                    source,
                }
                .into()
            },
        )
    }
}
