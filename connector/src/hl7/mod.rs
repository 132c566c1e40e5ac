//! HL7 v2 as a dialect of the engine: messages in bytes by `hl7_model::frame`, rows by `hl7_model::tables`.

mod framer;
mod key;
mod reader;

use hl7_model::charset::Charset;
use hl7_model::frame::Limits;
use hl7_model::tables::{Extractor, Options};

use crate::engine::{Dialect, Table, Tag};
use crate::error::Error;

pub(crate) use key::control_key;

/// The table that has a row for every message.
const EVERY_MESSAGE: &str = "hl7_messages";
/// Of its messages.
pub(crate) const TAG: Tag = Tag(0);

/// What is to be made of HL7 v2 messages.
#[derive(Debug)]
pub struct Hl7 {
    names: Vec<String>,
    tables: Vec<Table>,
    options: Options,
    charset: Option<Charset>,
    limits: Limits,
    segments: usize,
    census: Option<usize>,
}

impl Hl7 {
    /// The tables with these names. `charset` overrides what messages say of themselves.
    ///
    /// # Errors
    /// A table or column that does not exist; the error names the nearest one.
    pub fn new(
        names: &[String],
        options: Options,
        charset: Option<Charset>,
        limits: crate::dialects::Limits,
    ) -> Result<Hl7, Error> {
        let names = names.to_vec();
        let mut extractor = extractor(&names, &options)?;
        let batches = extractor.finish()?;
        let tables: Vec<Table> = batches
            .into_iter()
            .map(|(def, batch)| Table {
                def,
                schema: batch.schema(),
            })
            .collect();
        let census = tables
            .iter()
            .position(|table| table.def.name == EVERY_MESSAGE);
        Ok(Hl7 {
            names,
            tables,
            options,
            charset,
            limits: Limits::of_message(limits.message_bytes),
            segments: limits.segments,
            census,
        })
    }
}

fn extractor(names: &[String], options: &Options) -> Result<Extractor, Error> {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    Ok(Extractor::new(&names, options.clone())?)
}

impl Dialect for Hl7 {
    type Framer = framer::Framer;
    type Reader = reader::Reader;

    fn framer(&self) -> framer::Framer {
        framer::Framer::new(self.limits, self.tables.len())
    }

    fn reader(&self) -> Result<reader::Reader, Error> {
        let extractor = extractor(&self.names, &self.options)?;
        Ok(reader::Reader::new(extractor, self.charset, self.segments))
    }

    fn tables(&self) -> &[Table] {
        &self.tables
    }

    fn census(&self) -> Option<(Tag, usize)> {
        self.census.map(|table| (TAG, table))
    }
}
