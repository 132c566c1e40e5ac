//! A resource: what is not as its release has it.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| system_tests::checks::fhir_validate(bytes));
