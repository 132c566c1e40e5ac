//! Last layer: the generated files as a tree of paths and texts, compared with and written to a folder. Knows nothing
//! of what the texts mean.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::Error;
use crate::digest::FILE as DIGEST;

/// Generated files by path, `/` between folders.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tree {
    files: BTreeMap<String, String>,
}

/// How a file on disk differs from the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stale {
    /// Not there, or other content.
    Changed(String),
    /// There, but not generated any more.
    Orphan(String),
}

impl std::fmt::Display for Stale {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Stale::Changed(path) => write!(f, "{path} is stale"),
            Stale::Orphan(path) => write!(f, "{path} is not generated any more"),
        }
    }
}

impl Tree {
    /// Adds a file. Two files of one path are an error of the generator.
    pub fn add(&mut self, path: impl Into<String>, text: String) -> Result<(), Error> {
        let path = path.into();
        let lower = path.to_ascii_lowercase();
        if self
            .files
            .keys()
            .any(|other| other.to_ascii_lowercase() == lower)
        {
            return Err(Error::facts(format!("{path} is generated twice")));
        }
        self.files.insert(path, text);
        Ok(())
    }

    /// Adds all files of another tree below a folder.
    pub fn graft(&mut self, folder: &str, other: Tree) -> Result<(), Error> {
        other
            .files
            .into_iter()
            .try_for_each(|(path, text)| self.add(format!("{folder}/{path}"), text))
    }

    /// Paths and texts in path order.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files
            .iter()
            .map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text at a path.
    pub fn get(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// What differs in `root`. Only the folders that the tree fills are looked at for orphans.
    pub fn stale(&self, root: &Path) -> Result<Vec<Stale>, Error> {
        let mut stale = Vec::new();
        for (path, text) in &self.files {
            let same =
                std::fs::read_to_string(root.join(path)).is_ok_and(|found| same_text(&found, text));
            if !same {
                stale.push(Stale::Changed(path.clone()));
            }
        }
        for folder in self.folders() {
            for path in list(root, &folder)? {
                if !self.files.contains_key(&path) {
                    stale.push(Stale::Orphan(path));
                }
            }
        }
        Ok(stale)
    }

    /// Writes what differs and removes orphans; says what it did. The digest says that the tree is whole, so it comes
    /// last: a tree that was half written is stale.
    pub fn write(&self, root: &Path) -> Result<Vec<Stale>, Error> {
        let mut stale = self.stale(root)?;
        stale.sort_by_key(|one| matches!(one, Stale::Changed(path) if path.ends_with(DIGEST)));
        for one in &stale {
            match one {
                Stale::Changed(path) => {
                    let target = root.join(path);
                    if let Some(parent) = target.parent() {
                        std::fs::create_dir_all(parent).map_err(Error::io(parent))?;
                    }
                    std::fs::write(&target, self.files[path].as_bytes())
                        .map_err(Error::io(&target))?;
                }
                Stale::Orphan(path) => {
                    let target = root.join(path);
                    std::fs::remove_file(&target).map_err(Error::io(&target))?;
                }
            }
        }
        Ok(stale)
    }

    /// The topmost generated folders, such as `hl7-model/src/generated`: every folder that holds a file of the tree and
    /// lies in none of the others.
    fn folders(&self) -> BTreeSet<String> {
        let parents: BTreeSet<&str> = self
            .files
            .keys()
            .filter_map(|path| path.rsplit_once('/'))
            .map(|(f, _)| f)
            .collect();
        let below = |folder: &str, other: &str| {
            folder
                .strip_prefix(other)
                .is_some_and(|rest| rest.starts_with('/'))
        };
        let top = parents
            .iter()
            .filter(|folder| !parents.iter().any(|other| below(folder, other)));
        top.map(|folder| (*folder).to_owned()).collect()
    }
}

/// Git may have changed line endings.
fn same_text(found: &str, text: &str) -> bool {
    found == text || (found.contains('\r') && found.replace("\r\n", "\n") == text)
}

fn list(root: &Path, folder: &str) -> Result<Vec<String>, Error> {
    let mut paths = Vec::new();
    let mut waiting: Vec<PathBuf> = vec![root.join(folder)];
    while let Some(at) = waiting.pop() {
        if !at.is_dir() {
            continue;
        }
        for entry in std::fs::read_dir(&at).map_err(Error::io(&at))? {
            let path = entry.map_err(Error::io(&at))?.path();
            if path.is_dir() {
                waiting.push(path);
            } else if let Ok(below) = path.strip_prefix(root) {
                let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
                paths.push(parts.join("/"));
            }
        }
    }
    paths.sort();
    Ok(paths)
}
