//! The files of an object store: those below a name, as if they stood in folders.

use std::io;
use std::path::Path;
use std::sync::Arc;

use super::listing::{Refused, is_hidden};
use super::{Fault, FileAt, Listing, NamePattern};
use crate::store::{Found, Object, absolute};

/// Lists an object, whatever its name, or those below a name that `pattern` takes. A name that nothing is below is an
/// empty folder: stores know no other.
pub(super) fn list(root: &Path, pattern: &NamePattern, recursive: bool, not: &[&Path]) -> Listing {
    let name = absolute(root);
    match gather(&name, root, pattern, recursive, not) {
        Ok(listing) => listing,
        Err(error) => Listing {
            refused: vec![Refused {
                name,
                fault: Fault::of(&error),
            }],
            is_rootless: true,
            ..Listing::default()
        },
    }
}

fn gather(
    name: &str,
    root: &Path,
    pattern: &NamePattern,
    recursive: bool,
    not: &[&Path],
) -> io::Result<Listing> {
    let object = Object::at(root)?.ok_or(io::ErrorKind::InvalidInput)?;
    let mut listing = Listing::default();
    if let Some(found) = object.found()? {
        let below = name.rsplit('/').next().unwrap_or(name).len();
        listing.files.push(file(name.to_owned(), below, &found));
        return Ok(listing);
    }
    let not: Vec<String> = not
        .iter()
        .map(|path| format!("{}/", absolute(path)))
        .collect();
    let wanted = Arc::new(pattern.clone());
    object.each(recursive, |found| {
        let below = &found.below;
        let path = format!("{name}/{below}");
        let (folders, last) = below.rsplit_once('/').unwrap_or(("", below));
        let is_passed_over = folders.split('/').any(is_hidden) && !folders.is_empty()
            || not.iter().any(|not| path.starts_with(not))
            || !pattern.takes(below);
        if is_passed_over {
            return;
        }
        if is_hidden(last) {
            listing.left_out += 1;
            return;
        }
        let is_archive = !pattern.names(below);
        let mut file = file(path, below.len(), &found);
        file.members = is_archive.then(|| Arc::clone(&wanted));
        listing.files.push(file);
    })?;
    listing.files.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(listing)
}

fn file(name: String, below: usize, found: &Found) -> FileAt {
    FileAt {
        below_at: u32::try_from(name.len().saturating_sub(below)).unwrap_or(u32::MAX),
        name: name.into(),
        size: found.size,
        modified: found.modified,
        elsewhere: None,
        holds_letters: false,
        members: None,
    }
}
