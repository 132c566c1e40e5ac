//! From messages to rows: typed tables of whole messages and of segments, in one pass over each message.
//!
//! [`plan`] holds the shapes of the generated plans; [`Extractor`] carries them out. Nothing here reads files, frames
//! messages or decodes characters.

mod extract;
mod fields;
mod ids;
mod leaf;
mod message;
mod observed;
mod options;
mod parent;
pub mod plan;
mod program;
mod run;
mod segment;
mod spans;

use std::sync::LazyLock;

pub use extract::{Extractor, Pushed};
use model_core::TableDef;
pub use options::{Options, Provenance, Timezone, UnknownTimezone};

use crate::declared::{MESSAGE_TABLES, TABLES, Z_SEGMENTS};

/// Every table of the official model: message tables, then segment tables, each by name.
pub fn tables() -> &'static [&'static TableDef] {
    static ORDERED: LazyLock<Vec<&'static TableDef>> = LazyLock::new(|| {
        let is_message = |table: &TableDef| {
            MESSAGE_TABLES
                .iter()
                .any(|plan| plan.def.name == table.name)
        };
        let mut tables = TABLES.to_vec();
        tables.sort_by_key(|table| (!is_message(table), table.name));
        tables
    });
    &ORDERED
}

/// The table with this name.
pub fn table(name: &str) -> Option<&'static TableDef> {
    tables().iter().copied().find(|table| table.name == name)
}
