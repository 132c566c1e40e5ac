//! The table path: from the text of a resource straight into columns, in one pass, driven by definitions. Each resource
//! is a row of its type's table; what no column holds is in `_rescued_data`, so that [`Rows`] can make the resource
//! again. Nothing is built between text and columns, and nothing here knows where texts come from.

mod extract;
mod fill;
mod options;
mod path;
mod plan;
mod rows;
#[cfg(test)]
mod tests;

pub use extract::{Extractor, Pushed, Reason, Refused};
pub use options::{Options, Provenance};
pub use rows::Rows;
