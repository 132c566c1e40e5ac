//! A message: validated, and answered.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| system_tests::checks::validate(bytes));
