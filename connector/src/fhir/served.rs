//! What a server gives, as a dialect of the engine: resources, and beside each table of them the deletions.

use std::ops::Range;

use arrow_array::RecordBatch;
use fhir_model::Release;
use model_core::{Columns, TableDef};

use super::{Fhir, deletes, framer, reader};
use crate::engine::{Dialect, Place, Refusal, Table, Tag};
use crate::error::Error;

/// The tag of deletions, of the first table; those of other tables follow.
const DELETED: u8 = 8;

/// Tables of resources, then a table of deletions for each.
#[derive(Debug)]
pub struct Served {
    fhir: Fhir,
    types: Vec<&'static str>,
    deletes: Vec<&'static TableDef>,
    tables: Vec<Table>,
}

impl Served {
    /// Of these tables of resources.
    ///
    /// # Errors
    /// A table or column that does not exist; more tables than a release has.
    pub fn new(
        release: Release,
        names: &[String],
        options: fhir_model::tables::Options,
        limits: crate::dialects::Limits,
    ) -> Result<Served, Error> {
        let fhir = Fhir::new(release, names, options, limits)?;
        let deletes: Vec<&'static TableDef> =
            names.iter().filter_map(|name| deletes::of(name)).collect();
        let of_deletes = deletes.iter().map(|table| Table::whole(table));
        let tables = fhir.tables().iter().cloned().chain(of_deletes).collect();
        let type_of = |name: &String| {
            let mut resources = release.resources().iter();
            resources
                .find(|resource| resource.table.name == name)
                .map(|resource| resource.def.name)
        };
        Ok(Served {
            fhir,
            types: names.iter().filter_map(type_of).collect(),
            deletes,
            tables,
        })
    }

    /// The types of resources, in the order of their tables.
    pub fn types(&self) -> &[&'static str] {
        &self.types
    }

    /// The position of the table of a type.
    pub fn table_of(&self, resource_type: &str) -> Option<usize> {
        self.types.iter().position(|name| *name == resource_type)
    }

    /// The position of the table of the deletions of a table.
    pub fn deletes_of(&self, table: usize) -> usize {
        self.types.len() + table
    }

    /// How a deletion of a table's resource is tagged.
    pub fn deleted(&self, table: usize) -> Tag {
        Tag(u8::try_from(table).map_or(u8::MAX, |table| DELETED.saturating_add(table)))
    }
}

impl Dialect for Served {
    type Framer = framer::Framer;
    type Reader = Reader;

    fn framer(&self) -> framer::Framer {
        self.fhir.framer()
    }

    fn reader(&self) -> Result<Reader, Error> {
        Ok(Reader {
            fhir: self.fhir.reader()?,
            resources: self.types.len(),
            deletes: self
                .deletes
                .iter()
                .map(|table| Columns::new(table))
                .collect(),
        })
    }

    fn tables(&self) -> &[Table] {
        &self.tables
    }

    fn census(&self) -> Option<(Tag, usize)> {
        None
    }
}

/// Reads resources and deletions on one thread.
#[derive(Debug)]
pub struct Reader {
    fhir: reader::Reader,
    resources: usize,
    deletes: Vec<Columns>,
}

impl crate::engine::Reader for Reader {
    fn read(
        &mut self,
        bytes: &[u8],
        tag: Tag,
        place: Place<'_>,
        odd: &mut dyn FnMut(&'static str),
    ) -> Result<u64, Refusal> {
        let table = tag.0.checked_sub(DELETED).map(usize::from);
        match table.and_then(|table| self.deletes.get_mut(table)) {
            Some(columns) => deletes::push(columns, bytes, place),
            None => self.fhir.read(bytes, tag, place, odd),
        }
    }

    fn buffered(&self) -> usize {
        let deletes: usize = self.deletes.iter().map(Columns::bytes).sum();
        self.fhir.buffered() + deletes
    }

    fn cut(&mut self) -> Result<Vec<(usize, RecordBatch)>, Error> {
        let mut batches = self.fhir.cut()?;
        for (table, columns) in self.deletes.iter_mut().enumerate() {
            if columns.rows() > 0 {
                batches.push((self.resources + table, columns.finish()?));
            }
        }
        Ok(batches)
    }
}

/// The position of a table alone, as a range.
pub(crate) fn alone(table: usize) -> Range<usize> {
    table..table + 1
}
