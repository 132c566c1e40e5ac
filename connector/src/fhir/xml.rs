//! The one place where FHIR XML becomes JSON, which is what tables are made of.

use crate::engine::{Code, Refusal};

/// A resource that came in XML.
#[derive(Debug)]
pub(super) struct FromXml {
    /// The resource in JSON, unless an entry has none.
    pub json: Option<Vec<u8>>,
    /// `fullUrl` of the entry.
    pub full_url: Option<String>,
}

/// XML that cannot be read yet.
pub(crate) const NOT_READ: Code = Code {
    name: "xml_not_read",
    text: "FHIR in XML is found, and not read yet",
};

/// Reads a resource, or an entry of a Bundle. The element may bear a prefix whose declaration stood around it.
pub(super) fn read(_element: &[u8], _is_entry: bool) -> Result<FromXml, Refusal> {
    // `fhir_model::xml` comes in here.
    Err(Refusal {
        code: NOT_READ,
        path: None,
    })
}
