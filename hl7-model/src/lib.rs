//! HL7 v2 messages of every release, from 2.1 to 2.8.2: zero-copy reading, typed segments, typed tables.

pub mod def;
mod release;
pub mod tables;

pub use release::Release;
