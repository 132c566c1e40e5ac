//! A file of resources: cut into frames, whatever the chunks.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| system_tests::checks::fhir_frame(bytes));
