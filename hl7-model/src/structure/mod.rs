//! Message structures: which structure a message has, and which segment belongs to which of its groups.
//!
//! A grammar is compiled once (`grammar`, `automaton`, `compiled`) and then walked over the segments of every message
//! (`group`). `registry` finds the structure of a message; `typed` reads messages into the generated structs and writes
//! them.

mod automaton;
mod compiled;
pub(crate) mod grammar;
mod group;
mod registry;
#[cfg(test)]
mod tests;
mod typed;

pub use automaton::Automaton;
pub(crate) use compiled::Compiled;
pub use grammar::GrammarError;
pub use group::Grouping;
pub(crate) use registry::structure_in;
pub use registry::{structure, structure_of, structure_of_message};
pub use typed::{delimiters_of, read_message, write_message};
