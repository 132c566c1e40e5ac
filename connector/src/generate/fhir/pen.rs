//! The pen that resources are written with: one buffer, what kind of data set it is, and the clock of the place.

use super::FhirRelease;
use super::id::Id;
use crate::generate::moment::Moment;

/// Writes one resource after the other into its buffer.
#[derive(Debug)]
pub struct Pen {
    pub(super) out: Vec<u8>,
    /// The release that resources are of.
    pub(super) release: FhirRelease,
    /// The distance from UTC in minutes, of the facility at hand.
    pub(super) offset: i64,
    seed: u64,
    bundled: bool,
}

impl Pen {
    /// Begins; in a bundle, resources refer to each other by `urn:uuid`.
    pub fn new(seed: u64, release: FhirRelease, bundled: bool) -> Pen {
        Pen {
            out: Vec::with_capacity(1 << 14),
            release,
            offset: 0,
            seed,
            bundled,
        }
    }

    /// Whether the release is R5 or a later one.
    pub(super) fn r5(&self) -> bool {
        self.release >= FhirRelease::R5
    }

    /// A resource from brace to brace.
    pub(super) fn resource(&mut self, id: Id, write: impl FnOnce(&mut Pen)) {
        self.out.clear();
        self.out.extend_from_slice(b"{\"resourceType\":\"");
        self.out.extend_from_slice(id.kind.name().as_bytes());
        self.out.extend_from_slice(b"\",\"id\":\"");
        self.out.extend_from_slice(&id.uuid(self.seed));
        self.out.push(b'"');
        write(self);
        self.out.push(b'}');
    }

    /// `"reference":"Patient/..."`.
    fn target(&mut self, id: Id) {
        self.key("reference");
        self.out.push(b'"');
        if self.bundled && !id.kind.shared() {
            self.out.extend_from_slice(b"urn:uuid:");
        } else {
            self.out.extend_from_slice(id.kind.name().as_bytes());
            self.out.push(b'/');
        }
        self.out.extend_from_slice(&id.uuid(self.seed));
        self.out.push(b'"');
    }

    /// A reference.
    pub(super) fn reference(&mut self, name: &str, id: Id) {
        self.object(name, |pen| pen.target(id));
    }

    /// A reference with words for people.
    pub(super) fn reference_to(&mut self, name: &str, id: Id, display: &[&str]) {
        self.object(name, |pen| {
            pen.target(id);
            pen.texts("display", display);
        });
    }

    /// A reference in a list.
    pub(super) fn reference_item(&mut self, id: Id) {
        self.item(|pen| pen.target(id));
    }

    /// A list of one reference.
    pub(super) fn references(&mut self, name: &str, id: Id) {
        self.list(name, |pen| pen.reference_item(id));
    }

    /// A member of a reference or a concept, as R5 has it: `{"reference":{...}}`.
    pub(super) fn codeable_reference(&mut self, name: &str, id: Id) {
        self.one(name, |pen| pen.reference("reference", id));
    }

    /// Version, time of change, and the profiles that are claimed.
    pub(super) fn meta(&mut self, version: u64, changed: Moment, profiles: &[&str]) {
        self.object("meta", |pen| {
            pen.key("versionId");
            pen.out.push(b'"');
            crate::generate::ink::write_number(&mut pen.out, version as i64);
            pen.out.push(b'"');
            pen.instant("lastUpdated", changed);
            pen.list("profile", |pen| {
                for profile in profiles {
                    pen.entry(profile);
                }
            });
        });
    }
}
