//! What must hold for any bytes at all: one function a subject, which panics where it does not hold. The fuzz targets
//! (`tests/fuzz`) call them with what the fuzzer makes up, and `tests/tests/fuzz_corpus.rs` with everything that is
//! kept: the corpora, and the inputs of findings that were mended.

mod chunks;
mod columns;
mod edit;
mod escapes;
mod fhir_columns;
mod fhir_frame;
mod fhir_json;
mod fhir_validate;
mod fhir_xml;
mod framing;
mod structures;
mod validate;
mod view;

pub use columns::columns;
pub use edit::edit;
pub use escapes::escapes;
pub use fhir_columns::fhir_columns;
pub use fhir_frame::fhir_frame;
pub use fhir_json::fhir_json;
pub use fhir_validate::fhir_validate;
pub use fhir_xml::fhir_xml;
pub use framing::framing;
pub use structures::structures;
pub use validate::validate;
pub use view::view;

/// A check, by the name of its fuzz target.
pub type Check = fn(&[u8]);

/// Every check.
pub const ALL: &[(&str, Check)] = &[
    ("framing", framing),
    ("view", view),
    ("escapes", escapes),
    ("columns", columns),
    ("edit", edit),
    ("structures", structures),
    ("validate", validate),
    ("fhir_json", fhir_json),
    ("fhir_columns", fhir_columns),
    ("fhir_xml", fhir_xml),
    ("fhir_validate", fhir_validate),
    ("fhir_frame", fhir_frame),
];
