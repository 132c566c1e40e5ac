//! FHIR resources of the region that `world` simulates: the same people, visits, orders and results of which the HL7 v2
//! messages tell, so that both can be joined.
//!
//! `chart` follows the letters and decides when a resource says its last word, `resources` write them with the `pen`,
//! `shelf` puts them into files, `dirt` spoils some, `tally` counts what the tables must show.

mod bundles;
mod chart;
mod codes;
mod datatypes;
pub mod dirt;
mod id;
mod json;
mod pen;
mod pretty;
mod resources;
mod shelf;
mod tally;
#[cfg(test)]
mod tests;

pub use chart::Chart;
pub use dirt::Dirt;
pub use id::Kind;
pub use shelf::{Layout, Plan};

/// A release of FHIR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, clap::ValueEnum)]
pub enum FhirRelease {
    /// 4.0.1
    R4,
    /// 4.3.0
    R4b,
    /// 5.0.0
    R5,
}
