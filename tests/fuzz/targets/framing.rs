//! A file: framed at once, in pieces, and cut in two.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| system_tests::checks::framing(bytes));
