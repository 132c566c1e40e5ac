//! Reads HL7 v2 and FHIR files, streams and APIs into typed, schema-stable tables.

mod error;
pub mod generate;
pub mod sink;

pub use error::Error;
