//! Synthetic HL7 v2 and FHIR: a region of made-up patients and hospitals whose messages and resources look like those of
//! the field, the same for the same seed on every machine. Tests, benchmarks and the README's demo read what this writes.
//!
//! `world` simulates, `messages` writes, `dirt` spoils, `layout` puts messages into files, `truth` counts what the
//! tables must show; `fhir` does the same for resources, of the same world.

mod args;
mod catalogue;
pub mod dirt;
mod dose;
mod error;
mod event;
mod facility;
pub mod fhir;
mod form;
mod ink;
mod joint;
mod layout;
mod lists;
mod messages;
mod moment;
mod outcome;
mod patient;
mod pen;
mod random;
mod short;
mod stream;
#[cfg(test)]
mod tests;
mod truth;
mod values;
mod visit;
mod world;

pub use args::{GenerateArgs, Standard, run, stream, told};
pub use dirt::Dirt;
pub use error::Error;
pub use event::{Event, Family, Weights};
pub use layout::{Layout, LineEnd, Plan, Writer};
pub use moment::day_of;
pub use stream::{Made, Releases, Scenario, Stream};
pub use truth::Truth;
