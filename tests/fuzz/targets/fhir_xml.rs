//! A resource in XML, or in JSON: read, written, and read again.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| system_tests::checks::fhir_xml(bytes));
