//! One test a rule; the official examples are in the tests of the whole system.

mod elements;
mod links;
mod texts;
mod values;

use fhir_model::Release;
use fhir_model::validate::{Finding, validate};

/// Codes and paths.
fn found_in(release: Release, json: &str) -> Vec<String> {
    let line = |one: &Finding| format!("{} {}", one.code.as_str(), one.path);
    validate(release, json).iter().map(line).collect()
}

/// What is found in an R4 resource.
#[track_caller]
fn assert_found(json: &str, expected: &[&str]) {
    assert_eq!(found_in(Release::R4, json), expected, "{json}");
}
