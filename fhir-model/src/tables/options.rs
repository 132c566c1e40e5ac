//! What the caller decides: which columns, and where a resource comes from.

use std::collections::BTreeMap;

/// Options of an [`Extractor`](super::Extractor).
///
/// ```
/// use fhir_model::tables::Options;
/// let mut options = Options::default();
/// options.columns.insert("patients".into(), vec!["id".into(), "birthDate".into()]);
/// ```
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Options {
    /// By table: the columns to be made. A table that is not listed has all. What is not asked for costs little: it is
    /// checked and passed over.
    pub columns: BTreeMap<String, Vec<String>>,
}

/// Where a resource comes from.
#[derive(Debug, Clone, Copy)]
pub struct Provenance<'a> {
    /// The file.
    pub source_file: &'a str,
    /// The resource's position in its file, from 0.
    pub resource_index: u64,
    /// The resource's first byte in its file.
    pub byte_offset: u64,
    /// `fullUrl` of the Bundle's entry that holds it.
    pub full_url: Option<&'a str>,
}
