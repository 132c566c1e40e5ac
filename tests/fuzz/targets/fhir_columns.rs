//! A resource: into the row of its table, and back.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| system_tests::checks::fhir_columns(bytes));
