//! Structs in XML, by way of their JSON: that is the form in which they are read and written, and it loses nothing.

use super::{XmlError, from_json, to_json};
use crate::json::Writer;
use crate::record::{AnyResource, Json, Record, resource_from_json, write_resource};
use crate::{Release, Strictness};

/// A resource of a release. Implemented by [`resources!`](crate::resources!) and nothing else.
pub trait Released {
    /// The release that its struct and its definition are of.
    const RELEASE: Release;
}

/// Reading and writing a resource as XML.
///
/// ```
/// # #[cfg(feature = "r4")] {
/// use fhir_model::Xml;
/// use fhir_model::r4::Patient;
///
/// let text = r#"<Patient xmlns="http://hl7.org/fhir"><birthDate value="1970-03"/></Patient>"#;
/// let patient = Patient::from_xml(text)?;
/// assert_eq!(patient.birth_date.value().map(|date| date.as_str()), Some("1970-03"));
/// assert_eq!(patient.to_xml()?, text);
/// # }
/// # Ok::<(), fhir_model::xml::XmlError>(())
/// ```
pub trait Xml: Record + Released + Default {
    /// Reads one resource, as [`to_json`] does in lenient mode. What the struct has no place for is kept in `extra`.
    ///
    /// # Errors
    /// What is no resource in well-formed XML, or one of another type.
    fn from_xml(text: &str) -> Result<Self, XmlError> {
        let json = to_json(Self::RELEASE, text, Strictness::Lenient)?;
        Ok(Self::from_json(&json)?)
    }

    /// Reads one resource that its definition has a place for to the last value.
    ///
    /// # Errors
    /// As [`Xml::from_xml`]; the first value without a place.
    fn from_xml_strict(text: &str) -> Result<Self, XmlError> {
        let json = to_json(Self::RELEASE, text, Strictness::Strict)?;
        Ok(Self::from_json_strict(&json)?)
    }

    /// The resource as XML, without white space.
    ///
    /// # Errors
    /// What XML cannot hold: some control characters, narrative that is not well-formed, what is in `extra` and would
    /// not come back as it is.
    fn to_xml(&self) -> Result<String, XmlError>
    where
        Self: Sized,
    {
        let written = from_json(Self::RELEASE, &self.to_json(), Strictness::Lenient);
        written.map_err(XmlError::without_offset)
    }
}

impl<T: Record + Released + Default> Xml for T {}

/// Reads a resource of any type.
#[doc(hidden)]
pub fn resource_from_xml<R: AnyResource + Released + Default>(
    text: &str,
    strictness: Strictness,
) -> Result<R, XmlError> {
    let json = to_json(R::RELEASE, text, strictness)?;
    Ok(resource_from_json(&json, strictness)?)
}

/// Writes a resource of any type.
#[doc(hidden)]
pub fn resource_to_xml<R: AnyResource + Released>(resource: &R) -> Result<String, XmlError> {
    let mut json = String::new();
    write_resource(resource, &mut Writer::new(&mut json));
    let written = from_json(R::RELEASE, &json, Strictness::Lenient);
    written.map_err(XmlError::without_offset)
}
