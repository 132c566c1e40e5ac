//! Reads HL7 v2 and FHIR files, streams and APIs into typed, schema-stable tables.

pub mod generate;
