//! The one place where FHIR XML becomes JSON, which is what tables are made of.

use std::borrow::Cow;

use fhir_model::xml::{self, XmlError};
use fhir_model::{Release, Strictness};

use crate::engine::{Code, Refusal};

/// A resource that came in XML.
#[derive(Debug)]
pub(crate) struct FromXml {
    /// The resource in JSON, unless an entry has none.
    pub json: Option<String>,
    /// `fullUrl` of the entry.
    pub full_url: Option<String>,
}

/// Reads a resource, or an entry of a Bundle.
pub(crate) fn read(release: Release, element: &[u8], is_entry: bool) -> Result<FromXml, XmlError> {
    if !is_entry {
        let json = xml::to_json(release, element, Strictness::Lenient)?;
        return Ok(FromXml {
            json: Some(json),
            full_url: None,
        });
    }
    let entry = xml::entry_to_json(release, element, Strictness::Lenient)?;
    Ok(FromXml {
        json: entry.resource,
        full_url: entry.full_url,
    })
}

/// As the engine hears of it.
pub(super) fn refusal(error: XmlError) -> Refusal {
    Refusal {
        code: Code {
            name: error.code.as_str(),
            text: error.code.text(),
        },
        path: Some(error.path)
            .filter(|path| !path.is_empty())
            .map(Cow::Owned),
    }
}
