//! The few types that mean more than their elements say: found once a release.

use std::sync::OnceLock;

use crate::Release;
use crate::def::{Holds, Ty, TypeDef, TypeKind};

/// What a type means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// What its elements say.
    Plain,
    Resource,
    Reference,
    Coding,
    CodeableConcept,
    /// A concept or a reference.
    CodeableReference,
    BundleEntry,
}

/// The types of a release.
#[derive(Debug)]
pub(super) struct Types {
    /// What stands beside a primitive value.
    pub(super) element: Option<&'static TypeDef>,
    roles: [(Role, Option<&'static TypeDef>); 5],
}

impl Types {
    pub(super) fn of(release: Release) -> &'static Types {
        static ALL: [OnceLock<Types>; 3] = [const { OnceLock::new() }; 3];
        let [r4, r4b, r5] = &ALL;
        let types = match release {
            Release::R4 => r4,
            Release::R4B => r4b,
            Release::R5 => r5,
        };
        types.get_or_init(|| Types::found(release))
    }

    fn found(release: Release) -> Types {
        let named = |name: &str| {
            let all = release.datatypes();
            let at = all.binary_search_by(|one| one.name.cmp(name)).ok()?;
            all.get(at).copied()
        };
        let bundle = release.resource("Bundle").map(|one| one.def);
        let entry = bundle.and_then(|bundle| {
            let entry = bundle.elements.iter().find(|one| one.name == "entry")?;
            match entry.holds {
                Holds::One(Ty::Type(def)) => Some(def),
                _ => None,
            }
        });
        Types {
            element: named("Element"),
            roles: [
                (Role::Reference, named("Reference")),
                (Role::Coding, named("Coding")),
                (Role::CodeableConcept, named("CodeableConcept")),
                (Role::CodeableReference, named("CodeableReference")),
                (Role::BundleEntry, entry),
            ],
        }
    }

    #[inline]
    pub(super) fn role(&self, def: &'static TypeDef) -> Role {
        if def.kind == TypeKind::Resource {
            return Role::Resource;
        }
        let is = |one: &Option<&'static TypeDef>| one.is_some_and(|one| std::ptr::eq(one, def));
        let found = self.roles.iter().find(|(_, one)| is(one));
        found.map_or(Role::Plain, |(role, _)| *role)
    }
}
