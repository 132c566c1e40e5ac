//! FHIR as a dialect of the engine: resources in bytes by `fhir_model::frame`, rows by `fhir_model::tables`.

pub mod deletes;
mod framer;
mod reader;
pub(crate) mod served;
pub(crate) mod xml;

use std::sync::Arc;

use fhir_model::Release;
use fhir_model::def::ResourceDef;
use fhir_model::frame::{Form, Limits};
use fhir_model::tables::{Extractor, Options};
use model_core::TableDef;

use crate::engine::{Dialect, Table, Tag};
use crate::error::Error;

/// What is to be made of FHIR resources.
#[derive(Debug)]
pub struct Fhir {
    recipe: Arc<Recipe>,
    tables: Vec<Table>,
    limits: Limits,
}

/// What an extractor is made of.
#[derive(Debug)]
struct Recipe {
    release: Release,
    resources: &'static [ResourceDef],
    names: Vec<String>,
    options: Options,
    /// The most levels of a resource.
    nesting: u32,
}

impl Recipe {
    fn extractor(&self) -> Result<Extractor, Error> {
        let names: Vec<&str> = self.names.iter().map(String::as_str).collect();
        Ok(Extractor::of(self.resources, &names, &self.options)?)
    }
}

impl Fhir {
    /// The tables with these names, of a release.
    ///
    /// # Errors
    /// A table or column that does not exist; the error names the nearest one.
    pub fn new(
        release: Release,
        names: &[String],
        options: Options,
        limits: crate::dialects::Limits,
    ) -> Result<Fhir, Error> {
        let resources = release.resources();
        let mut tables = Vec::with_capacity(names.len());
        for name in names {
            let mut found = resources.iter().map(|resource| resource.table);
            tables.push(match found.find(|table| table.name == name) {
                Some(table) if !options.columns.contains_key(name) => Table::whole(table),
                _ => projected(resources, name, &options)?,
            });
        }
        Ok(Fhir {
            recipe: Arc::new(Recipe {
                release,
                resources,
                names: names.to_vec(),
                options,
                nesting: limits.nesting,
            }),
            tables,
            limits: Limits::of_resource(limits.message_bytes),
        })
    }
}

/// A table with some of its columns.
fn projected(
    resources: &'static [ResourceDef],
    name: &str,
    options: &Options,
) -> Result<Table, Error> {
    let mut extractor = Extractor::of(resources, &[name], options)?;
    let made = extractor.finish()?.into_iter().next();
    let (def, batch) = made.ok_or_else(|| {
        let known = tables(resources).map(|table| table.name);
        Error::from(model_core::Error::unknown_table(name, known))
    })?;
    Ok(Table {
        def,
        schema: batch.schema(),
    })
}

fn tables(resources: &'static [ResourceDef]) -> impl Iterator<Item = &'static TableDef> {
    resources.iter().map(|resource| resource.table)
}

/// A resource that stands alone.
pub(crate) const RESOURCE: Tag = Tag(1);
/// An entry of a Bundle.
pub(crate) const ENTRY: Tag = Tag(2);

/// How a resource was found, as tags of messages: alone or as an entry, in JSON or XML.
const TAGS: [(Tag, Found); 4] = [
    (
        RESOURCE,
        Found {
            form: Form::Json,
            is_entry: false,
        },
    ),
    (
        ENTRY,
        Found {
            form: Form::Json,
            is_entry: true,
        },
    ),
    (
        Tag(3),
        Found {
            form: Form::Xml,
            is_entry: false,
        },
    ),
    (
        Tag(4),
        Found {
            form: Form::Xml,
            is_entry: true,
        },
    ),
];

/// How a resource was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Found {
    form: Form,
    is_entry: bool,
}

impl Dialect for Fhir {
    type Framer = framer::Framer;
    type Reader = reader::Reader;

    fn framer(&self) -> framer::Framer {
        framer::Framer::new(self.limits, self.tables.len())
    }

    fn reader(&self) -> Result<reader::Reader, Error> {
        Ok(reader::Reader::new(Arc::clone(&self.recipe)))
    }

    fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// A resource has one row, in the table of its type; no table has them all.
    fn census(&self) -> Option<(Tag, usize)> {
        None
    }
}
