//! Delimiters and a text: escape sequences and character sets.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| system_tests::checks::escapes(bytes));
