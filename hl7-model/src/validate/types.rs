//! The data types by the names that releases use, as far as the definitions name them.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::codes::is_ended_type;
use crate::Release;
use crate::datatypes::COMPOSITES;
use crate::def::{CompositeDef, FieldDef, SegmentDef};
use crate::segments::SEGMENTS;

/// A data type.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Known {
    /// Its components; none of a primitive, and of what is a composite under another name only (`CM_PAT_ID`).
    pub composite: Option<&'static CompositeDef>,
    releases: u16,
}

impl Known {
    /// Whether a release uses it for anything.
    pub(super) fn is_in(self, release: Release) -> bool {
        self.releases & bit(release) != 0
    }
}

fn bit(release: Release) -> u16 {
    1 << (release as u16)
}

/// Types by name.
fn types() -> &'static BTreeMap<&'static str, Known> {
    static TYPES: LazyLock<BTreeMap<&'static str, Known>> = LazyLock::new(|| {
        let mut types: BTreeMap<&str, Known> = BTreeMap::new();
        let segments = SEGMENTS.iter().flat_map(|def| def.fields);
        let composites = COMPOSITES.iter().flat_map(|def| def.components);
        for usage in segments.chain(composites).flat_map(|field| field.usage) {
            for release in Release::ALL {
                if usage.from <= release && release <= usage.to {
                    types.entry(usage.ty).or_default().releases |= bit(release);
                }
            }
        }
        for def in COMPOSITES {
            let known = types.entry(def.id).or_default();
            known.composite = Some(def);
            for release in Release::ALL {
                if has_any(def.components, release) {
                    known.releases |= bit(release);
                }
            }
        }
        types
    });
    &TYPES
}

/// The type with this name.
pub(super) fn known(name: &str) -> Option<Known> {
    types().get(name).copied()
}

/// The name of a type, as the definitions write it, if a release has it.
pub(super) fn name_in(name: &str, release: Release) -> Option<&'static str> {
    let (name, known) = types().get_key_value(name)?;
    (known.is_in(release) && !is_ended_type(name, release)).then_some(*name)
}

/// The definition of a segment.
pub(super) fn segment(id: &str) -> Option<&'static SegmentDef> {
    let at = SEGMENTS.binary_search_by(|def| def.id.cmp(id)).ok()?;
    SEGMENTS.get(at).copied()
}

/// Whether a release has any of these.
pub(super) fn has_any(fields: &[FieldDef], release: Release) -> bool {
    fields.iter().any(|field| field.usage_in(release).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_known_in_the_releases_that_have_them() {
        let releases = |name: &str| {
            let known = known(name).unwrap();
            let mut releases = Release::ALL
                .into_iter()
                .filter(|release| known.is_in(*release));
            (
                releases.next().unwrap().text(),
                releases.next_back().unwrap().text(),
            )
        };
        assert_eq!(releases("ST"), ("2.1", "2.8.2"));
        assert_eq!(releases("SN").0, "2.3");
        assert_eq!(releases("TS"), ("2.1", "2.5.1"));
        assert_eq!(releases("DTM"), ("2.6", "2.8.2"));
        assert_eq!(releases("CWE").1, "2.8.2");
        assert!(known("QQ").is_none());
        assert!(known("CM_PAT_ID").unwrap().composite.is_none());
    }

    #[test]
    fn segments_are_found_by_id() {
        for def in SEGMENTS {
            assert!(std::ptr::eq(segment(def.id).unwrap(), *def));
        }
        assert!(segment("ZPI").is_none());
    }
}
