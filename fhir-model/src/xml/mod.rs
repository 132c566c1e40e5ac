//! FHIR XML, read and written by way of JSON: every resource in the one is the same resource in the other, and what
//! stands between is a list of the parts of one text, never a struct. Structs and tables are made of the JSON.
//!
//! ```
//! use fhir_model::{Release, Strictness, xml};
//!
//! let patient = r#"<Patient xmlns="http://hl7.org/fhir">
//!   <active value="true"/>
//!   <name><given value="Adam"/><given value="A."/></name>
//! </Patient>"#;
//! let json = xml::to_json(Release::R4, patient, Strictness::Lenient)?;
//! assert_eq!(json, r#"{"resourceType":"Patient","active":true,"name":[{"given":["Adam","A."]}]}"#);
//! assert_eq!(
//!     xml::from_json(Release::R4, &json, Strictness::Lenient)?,
//!     r#"<Patient xmlns="http://hl7.org/fhir"><active value="true"/><name><given value="Adam"/><given value="A."/></name></Patient>"#
//! );
//! # Ok::<(), xml::XmlError>(())
//! ```
//!
//! **What is read.** UTF-8; no document type and no entity but the five of XML; comments, processing instructions and
//! `xsi:` attributes say nothing. Numbers keep their text. XHTML stays as it stands, down to its entities, comments and
//! line ends; what it uses of the namespaces around it is declared in it.
//!
//! **Lenient reading** takes elements in any order. What the definition does not have becomes JSON all the same: an
//! attribute and an element with `value` are a string, another element is an object, several with one name are an array.
//! A number that is none is a string. A piece that was cut out of a document may lack the declarations that stood
//! around it: a name without declared namespace is one of FHIR, and `div` one of XHTML. Names of another namespace, and
//! names that JSON has another use for (`_x`, `resourceType`), are refused. **Strict reading** refuses all of this.
//!
//! **What is written** comes back as it was; what would not is an error. So a value of another type than the definition's
//! is refused, and of what the definition does not have all but texts and objects, alone or two and more: XML has neither
//! numbers nor arrays. Only what says nothing may change: `null` beside nothing but extensions is left out, an array that
//! is short of nulls gets them, a `div` without namespace gets it, and one with names in none says so. Strict writing
//! refuses what is not defined at all.

mod error;
mod from_json;
mod structs;
mod tape;
mod text;
mod to_json;
mod tree;

use std::borrow::Cow;

pub use error::{XmlCode, XmlError};
pub use structs::{Released, Xml, resource_from_xml, resource_to_xml};

use self::tape::Tape;
use self::tree::Tree;
use crate::def::{TypeDef, TypeKind};
use crate::keys::Lazy;
use crate::{Release, Strictness};

/// A resource in XML as JSON, without white space.
///
/// # Errors
/// What is no resource in well-formed XML, and in strict mode what its definition does not have.
pub fn to_json(
    release: Release,
    xml: impl AsRef<[u8]>,
    strictness: Strictness,
) -> Result<String, XmlError> {
    let text = text_of(xml.as_ref())?;
    let tree = Tree::of(text, strictness).map_err(|fault| fault.of(""))?;
    to_json::write(&tree, 0, release, strictness).map_err(|fault| fault.of(tree.name(0)))
}

/// A resource in JSON as XML, without white space, elements in normative order.
///
/// # Errors
/// What is no resource in JSON; what would not come back from XML as it is; and in strict mode what the definition does
/// not have.
pub fn from_json(release: Release, json: &str, strictness: Strictness) -> Result<String, XmlError> {
    let tape = Tape::of(json).map_err(|fault| fault.of(""))?;
    from_json::write(&tape, release, strictness)
}

/// One entry of a Bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// Its resource in JSON, unless it has none.
    pub resource: Option<String>,
    /// Where that begins in the XML.
    pub offset: usize,
    /// `Bundle.entry.fullUrl`.
    pub full_url: Option<String>,
}

/// An entry that was cut out of a Bundle in XML: `<entry>...</entry>`.
///
/// ```
/// use fhir_model::{Release, Strictness, xml};
///
/// let piece = b"<entry><fullUrl value='urn:x'/><resource><Basic><id value='1'/></Basic></resource></entry>";
/// let entry = xml::entry_to_json(Release::R4, piece, Strictness::Lenient)?;
/// assert_eq!(entry.resource.as_deref(), Some(r#"{"resourceType":"Basic","id":"1"}"#));
/// assert_eq!(entry.full_url.as_deref(), Some("urn:x"));
/// # Ok::<(), xml::XmlError>(())
/// ```
///
/// # Errors
/// As [`to_json`]; another element than `entry`. Of the entry itself nothing else is checked.
pub fn entry_to_json(
    release: Release,
    xml: impl AsRef<[u8]>,
    strictness: Strictness,
) -> Result<Entry, XmlError> {
    let text = text_of(xml.as_ref())?;
    let tree = Tree::of(text, strictness).map_err(|fault| fault.of(""))?;
    if tree.name(0) != "entry" {
        return Err(XmlCode::UnknownElement.at(tree.offset(0)).of(tree.name(0)));
    }
    let named = |name: &str| {
        tree.children(0)
            .filter(|at| tree.name(*at) == name)
            .collect()
    };
    let (urls, resources): (Vec<usize>, Vec<usize>) = (named("fullUrl"), named("resource"));
    let url = urls.first().and_then(|at| tree.value_of(*at));
    let url = url.map(|one| text::value(one.raw, one.offset));
    let full_url = url
        .transpose()
        .map_err(|fault| fault.of("Bundle.entry.fullUrl"))?;
    let mut entry = Entry {
        resource: None,
        offset: tree.offset(0),
        full_url: full_url.map(Cow::into_owned),
    };
    match resources.as_slice() {
        [] => {}
        [wrapper] => {
            let inside: Vec<usize> = tree.children(*wrapper).collect();
            let [at] = inside[..] else {
                let fault = XmlCode::ResourceCount.at(tree.offset(*wrapper));
                return Err(fault.of("Bundle.entry.resource"));
            };
            let json = to_json::write(&tree, at, release, strictness);
            entry.resource = Some(json.map_err(|fault| fault.of(tree.name(at)))?);
            entry.offset = tree.offset(at);
        }
        [_, second, ..] => {
            let fault = XmlCode::ResourceCount.at(tree.offset(*second));
            return Err(fault.of("Bundle.entry.resource"));
        }
    }
    Ok(entry)
}

fn text_of(bytes: &[u8]) -> Result<&str, XmlError> {
    std::str::from_utf8(bytes).map_err(|error| XmlCode::NotUtf8.at(error.valid_up_to()).of(""))
}

/// The definition of what a release has none for: an id and extensions.
fn unknown(release: Release) -> &'static TypeDef {
    static NOTHING: TypeDef = TypeDef {
        name: "Element",
        path: "Element",
        kind: TypeKind::Complex,
        elements: &[],
        keys: Lazy::new(),
    };
    let types = release.datatypes();
    let found = types.binary_search_by(|one| one.name.cmp("Element"));
    found
        .ok()
        .and_then(|at| types.get(at).copied())
        .unwrap_or(&NOTHING)
}
