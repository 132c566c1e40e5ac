//! FHIR resources of R4, R4B and R5: typed structs, lossless JSON, validation, typed tables.
//!
//! Each release is a module behind a feature of its name; `r4` is on by default. Structs, definitions and tables come from the
//! release's own StructureDefinitions. Reading loses nothing: what a struct or a table has no place for is kept as it
//! stood. There is no IO and no clock here, and no error repeats a value.
//!
//! | you have | you want | see |
//! |---|---|---|
//! | a resource as JSON | a struct, and JSON again | [`record::Json`], [`r4`] |
//! | a resource of any type | the same | [`r4::Resource`] |
//! | many resources | typed tables in Arrow's form, and resources again | [`tables`] |
//! | a type's name | its JSON Schema | [`schema`] |
//! | a release | its types, code sets and tables | [`Release`], [`def`] |
//! | JSON | its tokens, one by one | [`json`] |
//!
//! # Structs
//!
//! Every resource, complex type and backbone element is a struct with public fields. A primitive is an
//! [`Element`](r4::Element): a value, and an id and extensions beside it. Choices are enums, and so are codes of required
//! bindings; a code that the set does not have is `Other`. Numbers and times keep their text.
//!
//! ```
//! use fhir_model::Json;
//! use fhir_model::r4::codes::AdministrativeGender;
//! use fhir_model::r4::{Observation, ObservationValue, Patient};
//!
//! let mut patient = Patient::from_json(
//!     r#"{"resourceType":"Patient","name":[{"family":"Everyman","given":["Adam"]}],"gender":"male","birthDate":"1980-03",
//!         "_birthDate":{"extension":[{"url":"http://example.org/sure","valueBoolean":false}]}}"#,
//! )?;
//! assert_eq!(patient.name[0].family.text(), "Everyman");
//! assert_eq!(patient.gender.value(), Some(&AdministrativeGender::Male));
//! let born = patient.birth_date.value().ok_or("no birth date")?;
//! assert_eq!((born.as_str(), born.date()), ("1980-03", None)); // a month is no day
//! assert_eq!(patient.birth_date.extension().len(), 1);
//! patient.name[0].given.push("A.".into());
//! assert!(patient.to_json().contains(r#""given":["Adam","A."]"#));
//!
//! let text = r#"{"resourceType":"Observation","valueQuantity":{"value":5.40,"unit":"mmol/L"}}"#;
//! let observation = Observation::from_json(text)?;
//! let Some(ObservationValue::Quantity(quantity)) = &observation.value else { return Err("no quantity".into()) };
//! assert_eq!(quantity.value.value().map(|value| value.as_str()), Some("5.40"));
//! assert_eq!(observation.to_json(), text);
//!
//! let error = Observation::from_json_strict(r#"{"resourceType":"Observation","valueQuantity":{"value":"high"}}"#);
//! let path = error.err().map(|error| error.path);
//! assert_eq!(path.as_deref(), Some("Observation.valueQuantity.value"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Tables
//!
//! The table path goes from the text straight into columns, without structs between. It is there with the feature
//! `tables`, and with it Arrow; all else needs neither.
//!
//! ```
//! use fhir_model::Release;
//! use fhir_model::tables::{Extractor, Options, Provenance, Rows};
//!
//! let resources = Release::R4.resources();
//! let mut extractor = Extractor::of(resources, &["patients", "observations"], &Options::default())?;
//! let from = Provenance { source_file: "a.ndjson", resource_index: 0, byte_offset: 0, full_url: None };
//! let text = br#"{"resourceType":"Patient","id":"7","birthDate":"1980-03","_birthDate":{"id":"b"}}"#;
//! extractor.push(text, from)?;
//! let batches = extractor.finish()?;
//! let (table, rows) = &batches[0];
//! assert_eq!((table.name, rows.num_rows()), ("patients", 1));
//!
//! let patient = Release::R4.resource("Patient").ok_or("no such resource")?;
//! let mut again = Vec::new();
//! Rows::of(rows, patient).write(0, &mut again); // and it is the resource again
//! assert_eq!(again, text);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

#![cfg_attr(
    not(test),
    deny(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::string_slice,
        clippy::panic,
        clippy::unreachable,
        clippy::todo,
        clippy::unimplemented
    )
)]

pub mod bundle;
pub mod def;
mod element;
mod error;
pub mod frame;
#[rustfmt::skip]
mod generated;
#[cfg(test)]
mod golden;
pub mod json;
pub mod keys;
pub mod record;
pub mod reference;
mod release;
pub mod schema;
#[doc(hidden)]
pub mod shorthand;
#[cfg(feature = "tables")]
pub mod tables;
mod text;
pub mod validate;
pub mod value;
pub mod xml;

pub use element::{Beside, Element};
pub use error::{ReadCode, ReadError};
pub use generated::*;
pub use record::{Boxed, Json, Strictness};
pub use release::{Release, UnknownRelease};
pub use text::{Date, DateTime, Decimal, Instant, Time};
pub use xml::Xml;
