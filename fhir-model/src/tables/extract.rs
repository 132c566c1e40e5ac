//! The engine: one resource in, one row out. The type of a resource says its table; plans are made when a table has its
//! first row.

use std::fmt;

use arrow_array::RecordBatch;
use model_core::{ColumnDef, Columns, Error, Rescued, TableDef};

use super::fill::{Places, Run};
use super::options::{Options, Provenance};
use super::path;
use super::plan::{Plans, position};
use crate::def::ResourceDef;
use crate::json::{self, Reader, Scratch, Text};

/// Makes rows of resources, for any number of tables. For one thread; use several for more.
#[derive(Debug)]
pub struct Extractor {
    resources: &'static [ResourceDef],
    /// Positions in `resources`, in the order of their names.
    by_name: Vec<u16>,
    tables: Vec<Table>,
    /// Position in `tables` by position in `resources`; `u16::MAX` is none.
    wanted: Vec<u16>,
    plans: Plans,
    rescued: Rescued,
    path: String,
    scratch: Scratch,
    /// The resource that came last; the next one is probably of its type.
    last: usize,
    bytes: usize,
    rows: usize,
}

/// A table under construction.
#[derive(Debug)]
struct Table {
    resource: &'static ResourceDef,
    columns: Columns,
    /// Made with the first row.
    plan: Option<u32>,
    rescues: bool,
    given: Given,
}

/// Columns that do not come from an element.
#[derive(Debug)]
struct Given {
    resource_type: u16,
    last_updated: u16,
    full_url: u16,
    source_file: u16,
    resource_index: u16,
    byte_offset: u16,
    rescued_data: u16,
}

impl Given {
    fn of(columns: &[ColumnDef]) -> Given {
        let position = |name| position(columns, name);
        Given {
            resource_type: position("resourceType"),
            last_updated: position("meta_lastUpdated"),
            full_url: position("_full_url"),
            source_file: position("_source_file"),
            resource_index: position("_resource_index"),
            byte_offset: position("_byte_offset"),
            rescued_data: position("_rescued_data"),
        }
    }
}

/// What became of a resource.
#[derive(Debug, Clone, Copy)]
pub enum Pushed {
    /// A row of this table.
    Row(&'static TableDef),
    /// A resource whose table is not among those asked for.
    NotWanted(&'static TableDef),
    /// A resource of a type that the release does not have.
    UnknownType,
}

impl Pushed {
    /// Rows that were added.
    pub fn rows(self) -> u64 {
        u64::from(matches!(self, Pushed::Row(_)))
    }
}

/// Why a resource became no row.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Refused {
    /// What is wrong.
    pub reason: Reason,
    /// Byte, from the start of the resource.
    pub offset: usize,
    /// Where: `Observation.component[2].valueQuantity.value`. It has no key that is not the standard's. Empty when the
    /// type is not known.
    pub path: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let colon = if self.path.is_empty() { "" } else { ": " };
        write!(
            f,
            "{}{colon}{} at byte {}",
            self.path, self.reason, self.offset
        )
    }
}

impl std::error::Error for Refused {}

/// What is wrong with a resource that became no row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Reason {
    /// Its text cannot be read.
    Json(json::Code),
    /// No `resourceType`, or one that is no string.
    NoResourceType,
}

impl Reason {
    /// The stable code, for reports and dead letters.
    pub const fn as_str(self) -> &'static str {
        match self {
            Reason::Json(code) => code.as_str(),
            Reason::NoResourceType => "no_resource_type",
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Reason::Json(code) => code.fmt(f),
            Reason::NoResourceType => f.write_str("no resourceType"),
        }
    }
}

impl From<json::Error> for Refused {
    fn from(error: json::Error) -> Refused {
        Refused {
            reason: Reason::Json(error.code),
            offset: error.offset,
            path: String::new(),
        }
    }
}

const NO_TABLE: u16 = u16::MAX;

impl Extractor {
    /// For the tables with these names, of these resources.
    ///
    /// # Errors
    /// A table or column that does not exist; the error names the nearest one that does.
    pub fn of(
        resources: &'static [ResourceDef],
        tables: &[&str],
        options: &Options,
    ) -> Result<Extractor, Error> {
        let mut extractor = Extractor {
            resources,
            by_name: (0..resources.len() as u16).collect(),
            tables: Vec::new(),
            wanted: vec![NO_TABLE; resources.len()],
            plans: Plans::default(),
            rescued: Rescued::new(),
            path: String::new(),
            scratch: Scratch::default(),
            last: 0,
            bytes: 0,
            rows: 0,
        };
        let name = |at: &u16| resources.get(usize::from(*at)).map(|it| it.def.name);
        extractor.by_name.sort_by_key(name);
        for table in tables {
            extractor.add(table, options)?;
        }
        Ok(extractor)
    }

    /// For the tables of all of these resources.
    ///
    /// # Errors
    /// A column that does not exist.
    pub fn of_all(
        resources: &'static [ResourceDef],
        options: &Options,
    ) -> Result<Extractor, Error> {
        let tables = resources.iter().map(|resource| resource.table.name);
        Extractor::of(resources, &tables.collect::<Vec<_>>(), options)
    }

    fn add(&mut self, name: &str, options: &Options) -> Result<(), Error> {
        let tables = self.resources.iter().map(|resource| resource.table.name);
        let mut resources = self.resources.iter().zip(&mut self.wanted);
        let Some((resource, wanted)) = resources.find(|(it, _)| it.table.name == name) else {
            return Err(Error::unknown_table(name, tables));
        };
        if *wanted != NO_TABLE {
            return Ok(());
        }
        *wanted = self.tables.len() as u16;
        let columns = match options.columns.get(name) {
            Some(names) => {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                Columns::with_projection(resource.table, &names)?
            }
            None => Columns::new(resource.table),
        };
        self.tables.push(Table {
            resource,
            rescues: columns.schema().field_with_name("_rescued_data").is_ok(),
            columns,
            plan: None,
            given: Given::of(resource.table.columns),
        });
        Ok(())
    }

    /// The tables that are made, in the order asked for.
    pub fn tables(&self) -> impl Iterator<Item = &'static TableDef> {
        self.tables.iter().map(|table| table.resource.table)
    }

    /// Adds the row of a resource. A resource that is refused leaves nothing behind, and one whose table is not asked for
    /// is checked just as strictly.
    ///
    /// # Errors
    /// What is not JSON, or JSON that is no resource. The error says where.
    pub fn push(&mut self, resource: &[u8], from: Provenance<'_>) -> Result<Pushed, Refused> {
        let text = Reader::text_of(resource)?;
        let mut reader = Reader::with_scratch(text, std::mem::take(&mut self.scratch));
        let Some(found) = self.route(&mut reader)? else {
            check(text)?;
            return Ok(Pushed::UnknownType);
        };
        let Some(def) = self.resources.get(found.resource) else {
            return Ok(Pushed::UnknownType);
        };
        let wanted = self.wanted.get(found.resource).copied();
        let table = wanted.and_then(|at| self.tables.get_mut(usize::from(at)));
        let Some(table) = table else {
            check(text).map_err(|mut refused| {
                refused.path = def.def.name.into();
                refused
            })?;
            return Ok(Pushed::NotWanted(def.table));
        };
        self.last = found.resource;
        let plan = match table.plan {
            Some(plan) => plan,
            None => *table.plan.insert(table.make_plan(&mut self.plans)),
        };
        let Some(plan) = self.plans.all().get(plan as usize) else {
            return Ok(Pushed::UnknownType);
        };
        if !found.is_first {
            reader = Reader::with_scratch(text, reader.into_scratch());
            reader.open_object()?;
        }
        self.rescued.clear();
        let mut run = Run {
            reader,
            plans: self.plans.all(),
            rescued: table.rescues.then_some(&mut self.rescued),
            path: &mut self.path,
            trail: Vec::new(),
            last_updated: None,
            typed: found.is_first,
        };
        let before = table.columns.bytes();
        table.columns.begin_row();
        let read = run
            .object(plan, &mut table.columns, None)
            .and_then(|()| run.reader.end());
        let last_updated = run.last_updated;
        let trail = run.trail;
        self.scratch = run.reader.into_scratch();
        match read {
            Ok(()) => {
                table.set_given(&from, last_updated, &self.rescued);
                self.bytes += table.columns.bytes() - before;
                self.rows += 1;
                Ok(Pushed::Row(def.table))
            }
            Err(error) => {
                let mut path = String::from(def.def.name);
                for (key, index) in trail.iter().rev() {
                    path::write_step(key, *index, &mut path);
                }
                table.columns.discard_row();
                Err(Refused {
                    path,
                    ..Refused::from(error)
                })
            }
        }
    }

    /// The type of a resource. The reader is left behind it where it is the first key.
    #[inline]
    fn route(&self, reader: &mut Reader<'_>) -> Result<Option<Found>, Refused> {
        reader.open_object()?;
        let mut is_first = true;
        while let Some(key) = reader.key()? {
            if key == "resourceType" {
                if reader.peek()? != json::Kind::String {
                    break;
                }
                let name = reader.string()?;
                let resource = self.resource(&name);
                return Ok(resource.map(|resource| Found { resource, is_first }));
            }
            is_first = false;
            reader.skip()?;
        }
        Err(Refused {
            reason: Reason::NoResourceType,
            offset: reader.offset(),
            path: String::new(),
        })
    }

    #[inline]
    fn resource(&self, name: &Text<'_>) -> Option<usize> {
        let name_of = |at: usize| self.resources.get(at).map(|it| it.def.name);
        if name_of(self.last) == Some(&**name) {
            return Some(self.last);
        }
        let names = self
            .by_name
            .binary_search_by_key(&Some(&**name), |at| name_of(usize::from(*at)));
        self.by_name.get(names.ok()?).map(|at| usize::from(*at))
    }

    /// Bytes held in rows since the last cut, about. Costs one load.
    pub fn buffered_bytes(&self) -> usize {
        self.bytes
    }

    /// Rows since the last cut, in all tables.
    pub fn buffered_rows(&self) -> usize {
        self.rows
    }

    /// Cuts: the rows of every table since the last cut, in the order of [`Extractor::tables`]; batches without rows
    /// are among them.
    ///
    /// # Errors
    /// A column that outgrew 2 GiB: cut sooner, by [`Extractor::buffered_bytes`].
    pub fn finish(&mut self) -> Result<Vec<(&'static TableDef, RecordBatch)>, Error> {
        self.bytes = 0;
        self.rows = 0;
        let cut = |table: &mut Table| Ok((table.resource.table, table.columns.finish()?));
        self.tables.iter_mut().map(cut).collect()
    }
}

/// A resource that is not read is checked nevertheless.
fn check(resource: &str) -> Result<(), Refused> {
    let mut reader = Reader::new(resource);
    reader.skip()?;
    Ok(reader.end()?)
}

struct Found {
    resource: usize,
    is_first: bool,
}

impl Table {
    fn make_plan(&self, plans: &mut Plans) -> u32 {
        let schema = self.columns.schema();
        let is_asked_for = |name: &str| schema.field_with_name(name).is_ok();
        plans.resource(
            self.resource.def,
            self.resource.table.columns,
            &is_asked_for,
        )
    }

    #[inline]
    fn set_given(&mut self, from: &Provenance<'_>, last_updated: Option<i64>, rescued: &Rescued) {
        let (columns, given) = (&mut self.columns, &self.given);
        if let Some(cell) = columns.place(given.resource_type) {
            cell.text(self.resource.def.name.as_bytes());
        }
        if let (Some(cell), Some(micros)) = (columns.place(given.last_updated), last_updated) {
            cell.timestamp(micros);
        }
        if let (Some(cell), Some(url)) = (columns.place(given.full_url), from.full_url) {
            cell.text(url.as_bytes());
        }
        if let Some(cell) = columns.place(given.source_file) {
            cell.text(from.source_file.as_bytes());
        }
        let number = |number| i64::try_from(number).unwrap_or(i64::MAX);
        if let Some(cell) = columns.place(given.resource_index) {
            cell.int64(number(from.resource_index));
        }
        if let Some(cell) = columns.place(given.byte_offset) {
            cell.int64(number(from.byte_offset));
        }
        if !rescued.is_empty()
            && let Some(cell) = columns.place(given.rescued_data)
        {
            cell.text_parts(|out| rescued.to_json(out));
        }
    }
}
