//! Reads HL7 v2 and FHIR files, streams and APIs into typed, schema-stable tables.

pub mod api;
pub mod cli;
mod dead_letter;
pub mod dialects;
pub mod engine;
mod error;
pub mod failpoint;
pub mod fhir;
pub mod generate;
pub mod hl7;
pub mod ingest;
pub mod ledger;
pub mod metrics;
pub mod reject;
pub mod report;
pub mod rows;
pub mod sink;
pub mod source;
pub mod status;
pub mod store;

pub use dead_letter::DeadLetters;
pub use error::Error;
