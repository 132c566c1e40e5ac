//! `specs/specs.lock`: the packages that the facts come from, and the hash of everything.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::Error;

const HEADER: &str = "\
# What specs/ is made from, and its hashes. `cargo codegen vendor` makes the files again from these packages and proves
# that they are the same; with --write it replaces them and this list. To move to another version of a package, change
# its version and file, empty its sha256, and run `cargo codegen vendor --write`.
";

/// The lock.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lock {
    /// The packages, in the order in which they are written down.
    #[serde(rename = "source", default)]
    pub sources: Vec<Source>,
    /// File below `specs/` -> sha256.
    #[serde(default)]
    pub files: BTreeMap<String, String>,
}

/// A published package.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// What the importer calls it.
    pub key: String,
    /// The folder of `specs/` that it feeds.
    pub family: String,
    /// Where it is published.
    pub registry: Registry,
    /// Its name there.
    pub name: String,
    /// Its version.
    pub version: String,
    /// Its licence.
    pub license: String,
    /// The archive.
    pub file: String,
    /// The archive's hash; empty before the first download.
    pub sha256: String,
}

/// A public registry, of which any mirror will do: the hash decides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Registry {
    /// Python packages; read by pip.
    Pypi,
    /// JavaScript packages; read by npm.
    Npm,
}

impl Registry {
    fn id(self) -> &'static str {
        match self {
            Registry::Pypi => "pypi",
            Registry::Npm => "npm",
        }
    }
}

impl Source {
    /// Name and version as the registry's client takes them.
    pub fn package(&self) -> String {
        let sign = match self.registry {
            Registry::Pypi => "==",
            Registry::Npm => "@",
        };
        format!("{}{sign}{}", self.name, self.version)
    }
}

impl Lock {
    /// Reads the file.
    pub fn load(path: &Path) -> Result<Lock, Error> {
        let text = std::fs::read_to_string(path).map_err(Error::io(path))?;
        Lock::parse(&text).map_err(Error::format(path))
    }

    /// Reads its text.
    pub fn parse(text: &str) -> Result<Lock, String> {
        let lock: Lock = toml::from_str(text).map_err(|error| error.to_string())?;
        for source in &lock.sources {
            // The name becomes a path in the cache, the family one in the tree.
            for part in [&source.file, &source.family] {
                if part.is_empty() || part.starts_with('.') || part.contains(['/', '\\']) {
                    return Err(format!(
                        "{}: {part:?} is not the name of a file or folder",
                        source.key
                    ));
                }
            }
            if source.name.starts_with('-') || source.version.is_empty() {
                return Err(format!(
                    "{}: {} is not a package",
                    source.key,
                    source.package()
                ));
            }
        }
        Ok(lock)
    }

    /// The text of the file.
    pub fn to_text(&self) -> String {
        let mut text = HEADER.to_owned();
        for source in &self.sources {
            text.push_str("\n[[source]]\n");
            for (key, value) in [
                ("key", source.key.as_str()),
                ("family", &source.family),
                ("registry", source.registry.id()),
                ("name", &source.name),
                ("version", &source.version),
                ("license", &source.license),
                ("file", &source.file),
                ("sha256", &source.sha256),
            ] {
                let _ = writeln!(text, "{key} = {value:?}");
            }
        }
        text.push_str("\n[files]\n");
        for (file, hash) in &self.files {
            let _ = writeln!(text, "{file:?} = {hash:?}");
        }
        text
    }

    /// The folders of `specs/` that are made from packages, each once.
    pub fn families(&self) -> Vec<String> {
        let mut families: Vec<String> = self
            .sources
            .iter()
            .map(|source| source.family.clone())
            .collect();
        families.sort();
        families.dedup();
        families
    }
}

/// The hash as 64 hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
