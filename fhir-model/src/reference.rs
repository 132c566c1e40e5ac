//! What the text of a reference points at, by its form alone (FHIR R4 §2.3.0.1). Validation and Bundles stand on it;
//! nothing here knows resources.
//!
//! ```
//! use fhir_model::reference::{Address, Pointer};
//!
//! let pointer = Pointer::of("http://example.org/fhir/Patient/17/_history/2");
//! let Pointer::Absolute { url, address: Some(address) } = pointer else { panic!() };
//! assert_eq!(url, "http://example.org/fhir/Patient/17");
//! assert_eq!((address.base, address.resource_type, address.id), ("http://example.org/fhir/", "Patient", "17"));
//! assert_eq!(address.version, Some("2"));
//!
//! assert_eq!(Pointer::of("#lab"), Pointer::Contained("lab"));
//! assert_eq!(Pointer::of("Patient?name=x"), Pointer::Conditional { resource_type: "Patient" });
//! ```

/// What a reference points at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointer<'a> {
    /// `#a`: a resource within this one, by its id. Without an id it is the resource around them.
    Contained(&'a str),
    /// `Patient/17`: a resource of the same server, or Bundle.
    Relative(Address<'a>),
    /// `http://example.org/fhir/Patient/17`.
    Absolute {
        /// The whole of it, without version.
        url: &'a str,
        /// Type and id, where it ends as a FHIR server's addresses do.
        address: Option<Address<'a>>,
    },
    /// `urn:uuid:...`, `urn:oid:...`: what has this name in the same Bundle.
    Urn(&'a str),
    /// `Patient?identifier=...`: what a search finds, in transactions.
    Conditional {
        /// `Patient`
        resource_type: &'a str,
    },
    /// Anything else.
    Other,
}

/// The address of a resource on a FHIR server. Whether there is such a type is not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Address<'a> {
    /// The server, up to its last `/`; empty where the address is relative.
    pub base: &'a str,
    /// `Patient`
    pub resource_type: &'a str,
    /// `17`
    pub id: &'a str,
    /// `2`
    pub version: Option<&'a str>,
}

impl<'a> Pointer<'a> {
    /// What a text points at.
    pub fn of(text: &'a str) -> Pointer<'a> {
        if let Some(id) = text.strip_prefix('#') {
            return Pointer::Contained(id);
        }
        if text.starts_with("urn:") {
            return Pointer::Urn(text);
        }
        let is_absolute = scheme(text).is_some();
        let address = Address::of(text);
        if is_absolute {
            let url = address.map_or(text, |address| address.unversioned(text));
            return Pointer::Absolute { url, address };
        }
        if let Some(address) = address.filter(|address| address.base.is_empty()) {
            return Pointer::Relative(address);
        }
        match text.split_once('?') {
            Some((resource_type, _)) if is_type(resource_type) => {
                Pointer::Conditional { resource_type }
            }
            _ => Pointer::Other,
        }
    }

    /// The type that it names.
    pub fn resource_type(self) -> Option<&'a str> {
        match self {
            Pointer::Relative(address) => Some(address.resource_type),
            Pointer::Absolute { address, .. } => address.map(|address| address.resource_type),
            Pointer::Conditional { resource_type } => Some(resource_type),
            Pointer::Contained(_) | Pointer::Urn(_) | Pointer::Other => None,
        }
    }
}

impl<'a> Address<'a> {
    /// Reads `[base/]Type/id[/_history/version]`.
    pub fn of(text: &'a str) -> Option<Address<'a>> {
        let (rest, last) = text.rsplit_once('/')?;
        let (place, id, version) = match rest.strip_suffix("/_history") {
            Some(rest) if is_id(last) => {
                let (place, id) = rest.rsplit_once('/')?;
                (place, id, Some(last))
            }
            _ => (rest, last, None),
        };
        let at = place.rfind('/').map_or(0, |at| at + 1);
        let (base, resource_type) = place.split_at_checked(at)?;
        let address = Address {
            base,
            resource_type,
            id,
            version,
        };
        (is_type(resource_type) && is_id(id)).then_some(address)
    }

    /// The text it was read from, without version.
    fn unversioned(self, text: &str) -> &str {
        let end = self.base.len() + self.resource_type.len() + 1 + self.id.len();
        text.get(..end).unwrap_or(text)
    }
}

/// `http` of `http://...`.
fn scheme(text: &str) -> Option<&str> {
    let (scheme, _) = text.split_once("://")?;
    let is_one = scheme.bytes().all(|byte| byte.is_ascii_alphanumeric());
    (is_one && !scheme.is_empty()).then_some(scheme)
}

/// Whether it is written as the types of resources are.
fn is_type(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Whether a text is a FHIR `id`.
pub(crate) fn is_id(text: &str) -> bool {
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
    (1..=64).contains(&text.len()) && text.bytes().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_is_told_by_its_form() {
        let relative = |resource_type, id, version| {
            Pointer::Relative(Address {
                base: "",
                resource_type,
                id,
                version,
            })
        };
        let absolute = |url| Pointer::Absolute { url, address: None };
        for (text, pointer) in [
            ("#", Pointer::Contained("")),
            ("#a b", Pointer::Contained("a b")),
            ("Patient/1", relative("Patient", "1", None)),
            ("Patient/1/_history/2", relative("Patient", "1", Some("2"))),
            ("Patient/_history/2", Pointer::Other),
            ("/Patient/1", Pointer::Other),
            ("../Patient/1", Pointer::Other),
            ("Patient/", Pointer::Other),
            ("Patient", Pointer::Other),
            ("patient/1", Pointer::Other),
            ("Patient/a_b", Pointer::Other),
            ("", Pointer::Other),
            ("?a=b", Pointer::Other),
            ("urn:uuid:x", Pointer::Urn("urn:uuid:x")),
            ("http://x.org/a", absolute("http://x.org/a")),
            (
                "http://x.org/Patient/1#a",
                absolute("http://x.org/Patient/1#a"),
            ),
            (
                "Patient?a=http://x.org/Patient/1",
                Pointer::Conditional {
                    resource_type: "Patient",
                },
            ),
        ] {
            assert_eq!(Pointer::of(text), pointer, "{text}");
        }
        let Pointer::Absolute {
            url,
            address: Some(address),
        } = Pointer::of("https://x.org/r4/Patient/1/_history/7")
        else {
            panic!("an address");
        };
        assert_eq!(url, "https://x.org/r4/Patient/1");
        assert_eq!(
            (address.base, address.version),
            ("https://x.org/r4/", Some("7"))
        );
    }
}
