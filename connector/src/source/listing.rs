//! Which files there are: one file, or those of a folder whose names are wanted, in the order of their paths.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};
use walkdir::{DirEntry, WalkDir};

use super::opening::path_text;
use super::{Fault, NamePattern, objects};
use crate::store::is_remote;

/// A file to be read. A folder may have millions: whatever can be told from the name is not kept beside it.
#[derive(Debug, Clone)]
pub struct FileAt {
    /// What rows call it: the path as given, joined with the path below it, with `/` between names.
    pub name: Arc<str>,
    /// How many bytes it had when it was listed.
    pub size: u64,
    /// When it was changed last, as it was listed.
    pub modified: Modified,
    /// Where it is, when the name does not say it.
    pub(super) elsewhere: Option<Box<Path>>,
    /// Where in the name the path below the folder begins.
    pub(super) below_at: u32,
    /// It holds dead letters, and what is to be read stands in them.
    pub(super) holds_letters: bool,
    /// Which members of an archive are wanted; all of one that was named itself.
    pub(super) members: Option<Arc<NamePattern>>,
}

/// When a file was changed: microseconds since 1970, in which a JSON number can be told from its neighbours.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Modified(pub i64);

impl Modified {
    /// As the system says it; 1970 where there is no such thing.
    pub fn of(found: &fs::Metadata) -> Modified {
        found.modified().map_or(Modified(0), Modified::from)
    }
}

impl From<SystemTime> for Modified {
    fn from(time: SystemTime) -> Modified {
        let micros = |distance: Duration| i64::try_from(distance.as_micros()).unwrap_or(i64::MAX);
        Modified(match time.duration_since(SystemTime::UNIX_EPOCH) {
            Ok(after) => micros(after),
            Err(before) => -micros(before.duration()),
        })
    }
}

impl FileAt {
    /// Where it is.
    pub fn path(&self) -> &Path {
        self.elsewhere
            .as_deref()
            .unwrap_or_else(|| Path::new(&*self.name))
    }

    /// The path below the folder.
    pub fn below(&self) -> &str {
        let at = usize::try_from(self.below_at).unwrap_or(usize::MAX);
        self.name.get(at..).unwrap_or(&self.name)
    }

    /// A file below a storage path, as it was listed before.
    pub(crate) fn again(
        root: &Path,
        name: &str,
        size: u64,
        modified: Modified,
        pattern: &Arc<NamePattern>,
    ) -> FileAt {
        let below = Path::new(name)
            .strip_prefix(root)
            .unwrap_or(Path::new(name));
        let below = path_text(below);
        // The storage path itself may be a file; then all of it is wanted.
        let is_whole = below.is_empty() || pattern.names(&below);
        FileAt {
            below_at: u32::try_from(name.len().saturating_sub(below.len())).unwrap_or(u32::MAX),
            elsewhere: None,
            name: name.into(),
            size,
            modified,
            holds_letters: false,
            members: (!is_whole).then(|| Arc::clone(pattern)),
        }
    }

    fn new(path: &Path, below: &str, found: &fs::Metadata) -> FileAt {
        let name = path_text(path);
        let is_name = Path::new(&name) == path;
        let at = name.len().saturating_sub(below.len());
        FileAt {
            below_at: u32::try_from(at).unwrap_or(u32::MAX),
            elsewhere: (!is_name).then(|| path.into()),
            name: name.into(),
            size: found.len(),
            modified: Modified::of(found),
            holds_letters: false,
            members: None,
        }
    }
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
    pub(super) is_rootless: bool,
    /// Wanted by name, but left out: hidden and temporary files, and second names of one file.
    pub left_out: u64,
}

impl Listing {
    /// Lists a file, whatever its name, or the files of a folder that `pattern` takes. Folders below it are looked
    /// into when `recursive`; those in `not` never.
    ///
    /// Names that begin with `.` or `_`, and those of files still being written (`.tmp`, `.part`, `~`), are left out.
    pub fn of(root: &Path, pattern: &NamePattern, recursive: bool, not: &[&Path]) -> Listing {
        if is_remote(root) {
            return objects::list(root, pattern, recursive, not);
        }
        let found = match fs::metadata(root) {
            Ok(found) => found,
            Err(error) => return Listing::refusing(root, Fault::of(&error)),
        };
        if !found.is_dir() {
            let below = root.file_name().map(Path::new).map(path_text);
            let file = FileAt::new(root, &below.unwrap_or_default(), &found);
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

    /// The files of dead letters in a folder, in the order of their names.
    pub fn of_letters(folder: &Path) -> Listing {
        let mut listing = match NamePattern::new(LETTERS) {
            Ok(pattern) => Listing::of(folder, &pattern, false, &[]),
            Err(_) => Listing::default(),
        };
        for file in &mut listing.files {
            file.holds_letters = true;
        }
        listing
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

/// How files of dead letters are named.
const LETTERS: &str = "*.ndjson";

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
        match entry.metadata() {
            Ok(found) if found.is_file() => {
                let mut file = FileAt::new(entry.path(), &below, &found);
                let is_archive = !self.pattern.names(&below);
                file.members = is_archive.then(|| Arc::clone(&self.pattern));
                self.listing.files.push(file);
            }
            Ok(_) => self.refuse(path_text(entry.path()), Fault::NotAFile),
            // Gone since the folder was read: there is nothing to be said of it.
            Err(error) if error.io_error().is_some_and(is_gone) && !entry.path_is_symlink() => {}
            Err(error) => self.refuse(path_text(entry.path()), fault_of(&error)),
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
            let real = fs::canonicalize(file.path()).unwrap_or_else(|_| file.path().to_owned());
            let is_own = |file: &FileAt| real == root.join(file.below());
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

fn is_gone(error: &std::io::Error) -> bool {
    error.kind() == std::io::ErrorKind::NotFound
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
