//! A message: the struct of its structure, and its segments as structs.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| system_tests::checks::structures(bytes));
