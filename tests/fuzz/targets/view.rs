//! A message: every part of it through the views.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| system_tests::checks::view(bytes));
