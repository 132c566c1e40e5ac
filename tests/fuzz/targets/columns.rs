//! A file: every table of it, accounted for.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| system_tests::checks::columns(bytes));
