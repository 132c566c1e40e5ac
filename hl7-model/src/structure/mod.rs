//! Message structures: which segment belongs to which group. A grammar is compiled once (`grammar`, `automaton`) and
//! then walked over the segments of every message (`group`).

mod automaton;
mod grammar;
mod group;
#[cfg(test)]
mod tests;

pub use automaton::Automaton;
pub use grammar::GrammarError;
pub use group::Grouping;
