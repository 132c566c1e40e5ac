//! Releases, and what each of them has.

use std::fmt;
use std::str::FromStr;

use crate::def::{CodeSet, ResourceDef, TypeDef};

/// A release of FHIR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Release {
    /// 4.0.1
    #[default]
    R4,
    /// 4.3.0
    R4B,
    /// 5.0.0
    R5,
}

impl Release {
    /// All releases, oldest first.
    pub const ALL: [Release; 3] = [Release::R4, Release::R4B, Release::R5];

    /// The short name: `r4`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Release::R4 => "r4",
            Release::R4B => "r4b",
            Release::R5 => "r5",
        }
    }

    /// The version of the standard: `4.0.1`.
    pub const fn version(self) -> &'static str {
        match self {
            Release::R4 => "4.0.1",
            Release::R4B => "4.3.0",
            Release::R5 => "5.0.0",
        }
    }

    /// Its resources with their tables, by name. There are none where the feature of the release is off.
    // Unit tests do with R4, for which the crate is compiled once more.
    pub fn resources(self) -> &'static [ResourceDef] {
        match self {
            #[cfg(feature = "r4")]
            Release::R4 => crate::r4::resources::RESOURCES,
            #[cfg(all(feature = "r4b", not(test)))]
            Release::R4B => crate::r4b::resources::RESOURCES,
            #[cfg(all(feature = "r5", not(test)))]
            Release::R5 => crate::r5::resources::RESOURCES,
            #[allow(unreachable_patterns)]
            _ => &[],
        }
    }

    /// Its complex data types, by name.
    pub fn datatypes(self) -> &'static [&'static TypeDef] {
        match self {
            #[cfg(feature = "r4")]
            Release::R4 => crate::r4::datatypes::DATATYPES,
            #[cfg(all(feature = "r4b", not(test)))]
            Release::R4B => crate::r4b::datatypes::DATATYPES,
            #[cfg(all(feature = "r5", not(test)))]
            Release::R5 => crate::r5::datatypes::DATATYPES,
            #[allow(unreachable_patterns)]
            _ => &[],
        }
    }

    /// Its code sets, by name.
    pub fn code_sets(self) -> &'static [&'static CodeSet] {
        match self {
            #[cfg(feature = "r4")]
            Release::R4 => crate::r4::codes::CODE_SETS,
            #[cfg(all(feature = "r4b", not(test)))]
            Release::R4B => crate::r4b::codes::CODE_SETS,
            #[cfg(all(feature = "r5", not(test)))]
            Release::R5 => crate::r5::codes::CODE_SETS,
            #[allow(unreachable_patterns)]
            _ => &[],
        }
    }

    /// A resource by its name: `Patient`.
    pub fn resource(self, name: &str) -> Option<&'static ResourceDef> {
        let all = self.resources();
        let at = all.binary_search_by(|one| one.def.name.cmp(name)).ok()?;
        all.get(at)
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A name that no release has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownRelease;

impl fmt::Display for UnknownRelease {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a release of FHIR: r4, r4b or r5")
    }
}

impl std::error::Error for UnknownRelease {}

impl FromStr for Release {
    type Err = UnknownRelease;

    /// Takes `r4`, `R4` and `4.0.1` alike.
    fn from_str(text: &str) -> Result<Release, UnknownRelease> {
        Release::ALL
            .into_iter()
            .find(|one| one.as_str().eq_ignore_ascii_case(text) || one.version() == text)
            .ok_or(UnknownRelease)
    }
}
