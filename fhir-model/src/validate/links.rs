//! References within a text: to contained resources, and to the entries of the Bundle around them. What may still come
//! is asked again at the end of the resource or Bundle.

use super::FindingCode;
use super::found::Found;
use crate::Release;
use crate::json::Text;
use crate::reference::Pointer;

/// Before the names of types, where they are written as addresses.
const DEFINITIONS: &str = "http://hl7.org/fhir/StructureDefinition/";

/// A reference, as it is to be checked.
#[derive(Debug)]
pub(super) struct Asked<'a> {
    /// The text; none where only a type is stated.
    pub(super) text: Option<Text<'a>>,
    /// `Reference.type`
    pub(super) stated: Option<Text<'a>>,
    /// The types that it may point at; empty is any.
    pub(super) targets: &'static [&'static str],
    pub(super) offset: usize,
}

/// What is open around a reference.
#[derive(Debug, Default)]
pub(super) struct Links<'a> {
    resources: Vec<Container<'a>>,
    bundles: Vec<Entries<'a>>,
}

/// A resource that is not contained.
#[derive(Debug)]
struct Container<'a> {
    of: &'static str,
    contained: Vec<(Text<'a>, &'static str)>,
    waiting: Vec<Asked<'a>>,
}

/// A Bundle.
#[derive(Debug, Default)]
struct Entries<'a> {
    /// By `fullUrl`; the type is not known of every entry.
    entries: Vec<(Text<'a>, Option<&'static str>)>,
    waiting: Vec<Asked<'a>>,
}

impl<'a> Links<'a> {
    /// A resource begins.
    pub(super) fn open_resource(&mut self, of: &'static str) {
        self.resources.push(Container {
            of,
            contained: Vec::new(),
            waiting: Vec::new(),
        });
    }

    /// It contains another one.
    pub(super) fn contains(&mut self, id: Text<'a>, of: &'static str) {
        if let Some(resource) = self.resources.last_mut() {
            resource.contained.push((id, of));
        }
    }

    /// The resource ends.
    pub(super) fn close_resource(&mut self, found: &mut Found) {
        let Some(resource) = self.resources.pop() else {
            return;
        };
        for asked in &resource.waiting {
            let id = asked.text.as_ref().and_then(|text| text.strip_prefix('#'));
            let of = id.and_then(|id| resource.type_of(id));
            match of {
                Some(of) => asked.check(of, found),
                None => found.add(FindingCode::ContainedMissing, asked.offset),
            }
        }
    }

    /// A Bundle begins.
    pub(super) fn open_bundle(&mut self) {
        self.bundles.push(Entries::default());
    }

    /// It has an entry.
    pub(super) fn has_entry(&mut self, full_url: Text<'a>, of: Option<&'static str>) {
        if let Some(bundle) = self.bundles.last_mut() {
            bundle.entries.push((full_url, of));
        }
    }

    /// The Bundle ends. What it has not may be in one around it.
    pub(super) fn close_bundle(&mut self, found: &mut Found) {
        let Some(mut bundle) = self.bundles.pop() else {
            return;
        };
        bundle.entries.sort_unstable();
        for asked in bundle.waiting {
            let Some(text) = &asked.text else { continue };
            let at = bundle.entries.partition_point(|(url, _)| **url < **text);
            match bundle.entries.get(at).filter(|(url, _)| *url == **text) {
                Some((_, Some(of))) => asked.check(of, found),
                Some((_, None)) => {}
                None => match self.bundles.last_mut() {
                    Some(around) => around.waiting.push(asked),
                    None if matches!(Pointer::of(text), Pointer::Urn(_)) => {
                        found.add(FindingCode::EntryMissing, asked.offset);
                    }
                    None => {}
                },
            }
        }
    }

    /// Checks a reference, at once or later.
    pub(super) fn ask(&mut self, release: Release, asked: Asked<'a>, found: &mut Found) {
        let pointer = asked.text.as_deref().map_or(Pointer::Other, Pointer::of);
        match pointer {
            Pointer::Contained(id) => self.ask_contained(id.is_empty(), asked, found),
            Pointer::Relative(_) | Pointer::Conditional { .. } | Pointer::Absolute { .. } => {
                let name = pointer.resource_type();
                match name.and_then(|name| release.resource(name)) {
                    Some(known) => asked.check(known.def.name, found),
                    None if matches!(pointer, Pointer::Absolute { .. }) => self.ask_bundle(asked),
                    None => found.add(FindingCode::TargetUnknown, asked.offset),
                }
            }
            Pointer::Urn(_) => self.ask_bundle(asked),
            Pointer::Other => {
                let known = asked.stated().and_then(|name| release.resource(name));
                if let Some(known) = known {
                    asked.check(known.def.name, found);
                }
            }
        }
    }

    fn ask_contained(&mut self, is_container: bool, asked: Asked<'a>, found: &mut Found) {
        let Some(resource) = self.resources.last_mut() else {
            return;
        };
        let id = asked.text.as_ref().and_then(|text| text.strip_prefix('#'));
        let of = match is_container {
            true => Some(resource.of),
            false => id.and_then(|id| resource.type_of(id)),
        };
        match of {
            Some(of) => asked.check(of, found),
            None => resource.waiting.push(asked),
        }
    }

    fn ask_bundle(&mut self, asked: Asked<'a>) {
        if let Some(bundle) = self.bundles.last_mut() {
            bundle.waiting.push(asked);
        }
    }
}

impl Container<'_> {
    fn type_of(&self, id: &str) -> Option<&'static str> {
        let found = self.contained.iter().find(|(other, _)| **other == *id);
        found.map(|(_, of)| *of)
    }
}

impl Asked<'_> {
    /// The name of the type that is stated.
    fn stated(&self) -> Option<&str> {
        let stated = self.stated.as_deref()?;
        Some(stated.strip_prefix(DEFINITIONS).unwrap_or(stated))
    }

    /// Against the type that it points at.
    fn check(&self, of: &str, found: &mut Found) {
        if !self.targets.is_empty() && !self.targets.contains(&of) {
            found.add(FindingCode::TargetWrong, self.offset);
        } else if self.stated().is_some_and(|stated| stated != of) {
            found.add(FindingCode::TargetTypeDiffers, self.offset);
        }
    }
}
