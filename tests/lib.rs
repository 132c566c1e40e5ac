//! Shared pieces of the whole-system tests: see the files beside this one.

pub mod checks;
