//! Which files there are: one file, or those of a folder whose names are wanted, in the order of their paths.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::opening::path_text;
use super::{Fault, NamePattern};

/// A file to be read.
#[derive(Debug, Clone)]
pub struct FileAt {
    /// Where it is.
    pub path: PathBuf,
    /// What rows call it: the path as given, joined with the path below it, with `/` between names.
    pub name: Arc<str>,
    /// How many bytes it had when it was listed.
    pub size: u64,
    /// The path below the folder.
    pub(super) below: String,
    /// Which members of an archive are wanted; all of one that was named itself.
    pub(super) members: Option<Arc<NamePattern>>,
}

/// A file or folder that cannot be listed or read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refused {
    /// Its name.
    pub name: String,
    /// Why.
    pub fault: Fault,
}

/// The files of a storage path.
#[derive(Debug, Clone, Default)]
pub struct Listing {
    /// In the order of their names.
    pub files: Vec<FileAt>,
    /// What could not be looked at, in the order of names.
    pub refused: Vec<Refused>,
    /// Whether the storage path itself was refused.
    is_rootless: bool,
    /// Wanted by name, but left out: hidden and temporary files, and second names of one file.
    pub left_out: u64,
}

impl Listing {
    /// Lists a file, whatever its name, or the files of a folder that `pattern` takes. Folders below it are looked
    /// into when `recursive`; those in `not` never.
    ///
    /// Names that begin with `.` or `_`, and those of files still being written (`.tmp`, `.part`, `~`), are left out.
    pub fn of(root: &Path, pattern: &NamePattern, recursive: bool, not: &[&Path]) -> Listing {
        let found = match fs::metadata(root) {
            Ok(found) => found,
            Err(error) => return Listing::refusing(root, Fault::of(&error)),
        };
        if !found.is_dir() {
            let file = FileAt {
                path: root.to_owned(),
                name: path_text(root).into(),
                size: found.len(),
                below: root
                    .file_name()
                    .map(Path::new)
                    .map_or(String::new(), path_text),
                members: None,
            };
            return Listing {
                files: vec![file],
                ..Listing::default()
            };
        }
        let mut walk = Walk {
            root,
            pattern: Arc::new(pattern.clone()),
            not: not
                .iter()
                .filter_map(|path| fs::canonicalize(path).ok())
                .collect(),
            linked: false,
            listing: Listing::default(),
        };
        walk.run(recursive);
        walk.listing
    }

    fn refusing(path: &Path, fault: Fault) -> Listing {
        Listing {
            refused: vec![Refused {
                name: path_text(path),
                fault,
            }],
            is_rootless: true,
            ..Listing::default()
        }
    }

    /// The storage path itself, when that is what could not be looked at.
    pub fn root_refused(&self) -> Option<&Refused> {
        self.refused.first().filter(|_| self.is_rootless)
    }

    /// Bytes of all files.
    pub fn bytes(&self) -> u64 {
        self.files.iter().map(|file| file.size).sum()
    }
}

struct Walk<'a> {
    root: &'a Path,
    pattern: Arc<NamePattern>,
    not: Vec<PathBuf>,
    /// Whether any symbolic link was met.
    linked: bool,
    listing: Listing,
}

impl Walk<'_> {
    fn run(&mut self, recursive: bool) {
        let depth = if recursive { usize::MAX } else { 1 };
        let mut entries = WalkDir::new(self.root)
            .follow_links(true)
            .min_depth(1)
            .max_depth(depth)
            .into_iter();
        while let Some(entry) = entries.next() {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {
                    if is_hidden(&name_of(&entry)) || self.is_ours(entry.path()) {
                        entries.skip_current_dir();
                    }
                    self.linked |= entry.path_is_symlink();
                }
                Ok(entry) => self.file(&entry),
                Err(error) => self.fault(&error),
            }
        }
        if self.linked {
            self.leave_out_second_names();
        }
        self.listing.files.sort_by(|a, b| a.name.cmp(&b.name));
        self.listing.refused.sort_by(|a, b| a.name.cmp(&b.name));
    }

    /// Where the rows of this very run go.
    fn is_ours(&self, folder: &Path) -> bool {
        !self.not.is_empty()
            && fs::canonicalize(folder).is_ok_and(|folder| self.not.contains(&folder))
    }

    fn file(&mut self, entry: &DirEntry) {
        let below = entry.path().strip_prefix(self.root).unwrap_or(entry.path());
        let below = path_text(below);
        if !self.pattern.takes(&below) {
            return;
        }
        if is_hidden(&name_of(entry)) {
            self.listing.left_out += 1;
            return;
        }
        self.linked |= entry.path_is_symlink();
        let name = path_text(entry.path());
        match entry.metadata() {
            Ok(found) if found.is_file() => self.listing.files.push(FileAt {
                path: entry.path().to_owned(),
                name: name.into(),
                size: found.len(),
                members: (!self.pattern.names(&below)).then(|| Arc::clone(&self.pattern)),
                below,
            }),
            Ok(_) => self.refuse(name, Fault::NotAFile),
            Err(error) => self.refuse(name, fault_of(&error)),
        }
    }

    /// An entry that could not be looked at: folders always count, files when their name is wanted.
    fn fault(&mut self, error: &walkdir::Error) {
        let path = error.path().unwrap_or(self.root);
        let below = path_text(path.strip_prefix(self.root).unwrap_or(path));
        let is_folder = fs::metadata(path).is_ok_and(|found| found.is_dir());
        let hidden = below.split('/').any(is_hidden);
        self.listing.is_rootless |= error.depth() == 0;
        if !hidden && (is_folder || error.loop_ancestor().is_some() || self.pattern.takes(&below)) {
            self.refuse(path_text(path), fault_of(error));
        }
    }

    fn refuse(&mut self, name: String, fault: Fault) {
        self.listing.refused.push(Refused { name, fault });
    }

    /// Of several names that lead to one file by symbolic links, keeps the file's own, else the first.
    fn leave_out_second_names(&mut self) {
        let root = fs::canonicalize(self.root).unwrap_or_else(|_| self.root.to_owned());
        let mut kept: BTreeMap<PathBuf, FileAt> = BTreeMap::new();
        for file in std::mem::take(&mut self.listing.files) {
            let real = fs::canonicalize(&file.path).unwrap_or_else(|_| file.path.clone());
            let is_own = |file: &FileAt| real == root.join(&file.below);
            match kept.get_mut(&real) {
                None => {
                    kept.insert(real, file);
                    continue;
                }
                Some(first) => {
                    let better = (!is_own(&file), &file.name) < (!is_own(first), &first.name);
                    if better {
                        *first = file;
                    }
                }
            }
            self.listing.left_out += 1;
        }
        self.listing.files.extend(kept.into_values());
    }
}

fn fault_of(error: &walkdir::Error) -> Fault {
    if error.loop_ancestor().is_some() {
        return Fault::LinkLoop;
    }
    let fault = error.io_error().map_or(Fault::Unreadable, Fault::of);
    // A link that leads to itself; the system's own word for it is not the same everywhere.
    let link = error.path().map(fs::symlink_metadata);
    if fault == Fault::Unreadable
        && link.is_some_and(|link| link.is_ok_and(|link| link.is_symlink()))
    {
        return Fault::LinkLoop;
    }
    fault
}

fn name_of(entry: &DirEntry) -> String {
    path_text(Path::new(entry.file_name()))
}

/// Whether a name is one that nobody means to be read: hidden, or of a file still being written.
pub(super) fn is_hidden(name: &str) -> bool {
    const UNFINISHED: &[&str] = &[
        ".tmp",
        ".temp",
        ".part",
        ".partial",
        ".filepart",
        ".crdownload",
        ".download",
        ".swp",
        "~",
    ];
    let unfinished = |ending: &&str| super::pattern::without_ending(name, ending).is_some();
    name.starts_with(['.', '_']) || UNFINISHED.iter().any(unfinished)
}
