//! Bundles, for who works with structs: their entries, and the resources that references point at (FHIR R4 §2.36.4).
//! Written once, over any release's resources; each release's `Bundle` has it as methods.
//!
//! ```
//! use fhir_model::{Json, r4};
//!
//! let bundle = r4::Bundle::from_json(r##"{"resourceType": "Bundle", "type": "collection", "entry": [
//!     {"fullUrl": "http://example.org/fhir/Patient/1", "resource": {"resourceType": "Patient", "id": "1"}},
//!     {"fullUrl": "urn:uuid:c757873d-ec9a-4326-a141-556f43239520", "resource": {"resourceType": "Organization", "id": "2"}},
//!     {"fullUrl": "http://example.org/fhir/Observation/3", "resource": {"resourceType": "Observation",
//!         "contained": [{"resourceType": "Practitioner", "id": "lab"}],
//!         "subject": {"reference": "Patient/1"},
//!         "performer": [{"reference": "#lab"}, {"reference": "urn:uuid:c757873d-ec9a-4326-a141-556f43239520"}]}}
//! ]}"##)?;
//!
//! let links = bundle.links();
//! for entry in bundle.entries() {
//!     let Some(r4::Resource::Observation(observation)) = entry.resource else { continue };
//!     let subject = observation.subject.as_deref().map_or("", |subject| subject.reference.text());
//!     assert!(matches!(links.resolve(entry, subject), Some(r4::Resource::Patient(_))));
//!     let performers = observation.performer.iter().map(|one| links.resolve(entry, one.reference.text()));
//!     let performers: Vec<_> = performers.collect();
//!     assert!(matches!(
//!         performers[..],
//!         [Some(r4::Resource::Practitioner(_)), Some(r4::Resource::Organization(_))]
//!     ));
//! }
//! # Ok::<(), fhir_model::ReadError>(())
//! ```

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;

use crate::record::{AnyResource, Part, Record, Scalar};
use crate::reference::{Address, Pointer};

/// An entry of a Bundle.
pub struct Entry<'a, R> {
    /// The address by which the Bundle names it.
    pub full_url: Option<&'a str>,
    /// Its resource; there is none where something was deleted.
    pub resource: Option<&'a R>,
}

impl<R> Clone for Entry<'_, R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Entry<'_, R> {}

impl<R: fmt::Debug> fmt::Debug for Entry<'_, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("full_url", &self.full_url)
            .field("resource", &self.resource)
            .finish()
    }
}

/// The entries of a Bundle by their addresses, for resolving references.
#[derive(Debug)]
pub struct Links<'a, R> {
    by_url: BTreeMap<&'a str, Vec<&'a R>>,
    by_name: BTreeMap<(&'a str, &'a str), Vec<&'a R>>,
}

impl<'a, R: AnyResource> Links<'a, R> {
    /// Of all entries of one Bundle.
    pub fn of(entries: impl IntoIterator<Item = Entry<'a, R>>) -> Links<'a, R> {
        let mut links = Links {
            by_url: BTreeMap::new(),
            by_name: BTreeMap::new(),
        };
        for entry in entries {
            let Some(resource) = entry.resource else {
                continue;
            };
            if let Some(url) = entry.full_url {
                links.by_url.entry(url).or_default().push(resource);
            }
            if let Some(record) = resource.record()
                && let Some(id) = text(record, "id")
            {
                let name = (record.def().name, id);
                links.by_name.entry(name).or_default().push(resource);
            }
        }
        links
    }

    /// The resource that a reference in an entry points at, if the Bundle has it: `Reference.reference` as it stands.
    ///
    /// `#a` is a resource that the entry's contains, `#` the entry's own. An absolute address and a `urn:` is the entry
    /// of this `fullUrl`. `Patient/1` is the entry at the same server as the one that refers to it; where that is at
    /// none, the Patient with the id 1. With a version, it is the resource of that version.
    pub fn resolve(&self, from: Entry<'a, R>, reference: &str) -> Option<&'a R> {
        match Pointer::of(reference) {
            Pointer::Contained("") => from.resource,
            Pointer::Contained(id) => contained(from.resource?, id),
            Pointer::Urn(url) => first(self.by_url.get(url)?, None),
            Pointer::Absolute { url, address } => {
                let version = address.and_then(|address| address.version);
                first(self.by_url.get(url)?, version)
            }
            Pointer::Relative(address) => {
                let Address {
                    resource_type, id, ..
                } = address;
                let base = from.full_url.and_then(Address::of).map(|of| of.base);
                let found = match base {
                    Some(base) if !base.is_empty() => {
                        self.by_url.get(&*format!("{base}{resource_type}/{id}"))
                    }
                    _ => self.by_name.get(&(resource_type, id)),
                };
                first(found?, address.version)
            }
            Pointer::Conditional { .. } | Pointer::Other => None,
        }
    }
}

/// The resource of a version; one that does not say its version may be it.
fn first<'a, R: AnyResource>(all: &[&'a R], version: Option<&str>) -> Option<&'a R> {
    let is_it = |one: &&&'a R| {
        let Some(version) = version else { return true };
        let meta = one.record().and_then(|record| part(record, "meta"));
        match meta {
            Some(Part::Record(meta)) => text(meta, "versionId").is_none_or(|own| own == version),
            _ => true,
        }
    };
    all.iter().find(is_it).copied()
}

/// The resource of an id that another one contains.
pub fn contained<'a, R: AnyResource>(resource: &'a R, id: &str) -> Option<&'a R> {
    let record = resource.record()?;
    let slot = record.slot(position(record, "contained")?)?;
    let parts = (0..slot.len()).filter_map(|at| slot.part(at));
    let mut resources = parts.filter_map(|part| match part {
        Part::Resource(one) => (one as &dyn Any).downcast_ref::<R>(),
        _ => None,
    });
    resources.find(|one| one.record().and_then(|record| text(record, "id")) == Some(id))
}

fn position(record: &dyn Record, name: &str) -> Option<usize> {
    record
        .def()
        .elements
        .iter()
        .position(|one| one.name == name)
}

fn part<'a>(record: &'a dyn Record, name: &str) -> Option<Part<'a>> {
    record.slot(position(record, name)?)?.part(0)
}

fn text<'a>(record: &'a dyn Record, name: &str) -> Option<&'a str> {
    match part(record, name)? {
        Part::Attribute(text) => Some(text),
        Part::Primitive(value) => match value.scalar()? {
            Scalar::Text(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// Gives the Bundle of a release what is written above.
macro_rules! bundles {
    ($release:ident, $is_on:meta) => {
        #[cfg($is_on)]
        impl crate::$release::Bundle {
            /// Its entries with their addresses.
            pub fn entries(&self) -> impl Iterator<Item = Entry<'_, crate::$release::Resource>> {
                self.entry.iter().map(|entry| Entry {
                    full_url: entry.full_url.value().map(|url| url.as_str()),
                    resource: entry.resource.as_ref(),
                })
            }

            /// Its entries by their addresses, for resolving references.
            pub fn links(&self) -> Links<'_, crate::$release::Resource> {
                Links::of(self.entries())
            }
        }
    };
}

bundles!(r4, feature = "r4");
bundles!(r4b, all(feature = "r4b", not(test)));
bundles!(r5, all(feature = "r5", not(test)));

#[cfg(all(test, feature = "r4"))]
mod tests {
    use crate::{Json, r4};

    fn bundle() -> r4::Bundle {
        r4::Bundle::from_json(
            r##"{"resourceType":"Bundle","type":"collection","entry":[
            {"fullUrl":"http://a.org/fhir/Patient/1","resource":{"resourceType":"Patient","id":"1","meta":{"versionId":"2"}}},
            {"fullUrl":"http://a.org/fhir/Patient/1","resource":{"resourceType":"Patient","id":"1","meta":{"versionId":"1"},"active":true}},
            {"fullUrl":"http://b.org/fhir/Patient/1","resource":{"resourceType":"Patient","id":"1","gender":"other"}},
            {"fullUrl":"urn:uuid:a","resource":{"resourceType":"Group","id":"g","contained":[
                {"resourceType":"Device","id":"d"},{"resourceType":"Device","id":"e"}]}},
            {"fullUrl":"http://b.org/fhir/Group/h","resource":{"resourceType":"Group","id":"h"}},
            {"resource":{"resourceType":"Group","id":"i"}},
            {"fullUrl":"http://b.org/fhir/Group/j"}]}"##,
        )
        .unwrap()
    }

    #[test]
    fn references_find_what_the_bundle_has() {
        let bundle = bundle();
        let links = bundle.links();
        let entries: Vec<_> = bundle.entries().collect();
        let at = |entry: usize| entries[entry].resource;
        for (from, reference, found) in [
            (0, "Patient/1", Some(0)),
            (0, "Patient/1/_history/2", Some(0)),
            (0, "Patient/1/_history/1", Some(1)),
            (0, "Patient/1/_history/3", None),
            (4, "Patient/1", Some(2)),
            (4, "Patient/1/_history/3", Some(2)),
            (0, "Group/h", None),
            (4, "Group/h", Some(4)),
            (3, "Group/h", Some(4)),
            (5, "Group/h", Some(4)),
            (5, "Group/i", Some(5)),
            (0, "http://b.org/fhir/Patient/1", Some(2)),
            (0, "http://c.org/fhir/Patient/1", None),
            (0, "urn:uuid:a", Some(3)),
            (0, "urn:uuid:b", None),
            (4, "Group/j", None),
            (3, "#", Some(3)),
            (3, "#x", None),
            (6, "#x", None),
            (0, "Patient?name=x", None),
            (0, "", None),
        ] {
            let resolved = links.resolve(entries[from], reference);
            let expected = found.and_then(at);
            assert_eq!(
                resolved.map(std::ptr::from_ref),
                expected.map(std::ptr::from_ref),
                "{from} {reference}"
            );
        }
    }

    #[test]
    fn contained_resources_are_those_of_the_entry() {
        let bundle = bundle();
        let links = bundle.links();
        let group = bundle.entries().nth(3).unwrap();
        let found = links.resolve(group, "#e").unwrap();
        assert_eq!(found.to_json(), r#"{"resourceType":"Device","id":"e"}"#);
    }
}
