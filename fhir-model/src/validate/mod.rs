//! Validation: what of a resource is not as its release has it. A pass of its own over the JSON text, for who asks:
//! reading never refuses for any of this. It never fails, and never repeats a value.
//!
//! What is checked is what the definitions say: elements that are missing, unknown, too many or of another type; the
//! forms of primitive values; codes of required bindings; types of what references point at, within the resource and its
//! Bundle. Contained resources and those of Bundles are checked by their own definitions. Invariants, profiles and
//! bindings that are not required are not looked at, and of a narrative only that it is well-formed.
//!
//! ```
//! use fhir_model::Release;
//! use fhir_model::validate::validate;
//!
//! let json = r##"{"resourceType": "Patient", "gender": "f", "contact": [{"name": {"given": "Eve"}}],
//!     "link": [{"other": {"reference": "Device/1"}}]}"##;
//! let findings: Vec<String> = validate(Release::R4, json).iter().map(ToString::to_string).collect();
//! assert_eq!(findings, [
//!     "Patient.gender is no code of its value set at byte 38",
//!     "Patient.contact[0].name.given repeats, and is no array at byte 73",
//!     "Patient.link[0].type is required and missing at byte 95",
//!     "Patient.link[0].other.reference refers to a type of resource that is not allowed there at byte 119",
//! ]);
//! ```

mod code;
mod coded;
mod found;
mod links;
mod outcome;
mod place;
mod primitive;
#[cfg(test)]
mod tests;
mod types;
mod walk;
mod xhtml;

use std::fmt;

use crate::Release;

pub use code::{FindingCode, Severity};
pub use outcome::to_operation_outcome;

/// How many findings are listed at most.
pub const LIMIT: usize = 10_000;

/// Something in a resource that is not as its release has it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// How bad.
    pub severity: Severity,
    /// What.
    pub code: FindingCode,
    /// Where, by the names in JSON: `Patient.contact[0].name.family`, `Bundle.entry[3].resource.valueQuantity`. A key
    /// that is not written as names of elements are is left out.
    pub path: String,
    /// Byte, from the start of the text; of something that is missing, where the object begins that should have it.
    pub offset: usize,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} at byte {}", self.path, self.code, self.offset)
    }
}

/// Everything in a resource that is not as a release has it, in the order of the text; the first [`LIMIT`] of it. A text
/// that is not JSON has a finding where it ceases to be.
///
/// The release must be one whose feature is on: others have no resources.
pub fn validate(release: Release, json: &str) -> Vec<Finding> {
    walk::validate(release, json)
}
