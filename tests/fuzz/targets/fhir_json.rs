//! A resource: read into structs and written again.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| system_tests::checks::fhir_json(bytes));
