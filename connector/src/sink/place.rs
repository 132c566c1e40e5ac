//! Files put in place: whole and on the disk before their name is seen, and never over a file that is there.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::error::{At, Error};

/// How many files are brought to the disk at once: a journal writes many for the price of one.
const AT_ONCE: usize = 16;

/// Makes a new file, over what a killed run may have left under the name.
pub(crate) fn create(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    options.open(path).at("create", path)
}

/// Writes a new file and brings it to the disk.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut file = create(path)?;
    file.write_all(bytes).at("write", path)?;
    file.sync_data().at("write", path)
}

/// Gives a file its final name, and fails when there is such a file already.
pub(crate) fn publish(from: &Path, to: &Path) -> Result<(), Error> {
    link(from, to)?;
    remove(from)
}

/// Gives a file a further name, and fails when there is such a file already. Who calls removes the first name.
///
/// A hard link fails when the name is taken, whoever took it. On file systems without links the name is looked for and
/// then taken, which is as good as long as every writer holds the lock of the output; the first name is gone then.
pub(crate) fn link(from: &Path, to: &Path) -> Result<(), Error> {
    use io::ErrorKind::{AlreadyExists, NotFound, StorageFull};
    match fs::hard_link(from, to) {
        Ok(()) => Ok(()),
        Err(error) if matches!(error.kind(), AlreadyExists | NotFound | StorageFull) => {
            Err(error).at("create", to)
        }
        Err(_) if to.try_exists().at("look for", to)? => {
            Err(io::Error::from(AlreadyExists)).at("create", to)
        }
        Err(_) => fs::rename(from, to).at("rename", from),
    }
}

/// Brings files, or the names in folders, to the disk.
pub(crate) fn sync(paths: &[PathBuf]) -> Result<(), Error> {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(path) = paths.get(next.fetch_add(1, Ordering::Relaxed)) {
            sync_one(path)?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (1..AT_ONCE.min(paths.len()))
            .map(|_| scope.spawn(work))
            .collect();
        let mut result = work();
        for thread in threads {
            let other = thread.join();
            result = result.and(other.unwrap_or_else(|panic| std::panic::resume_unwind(panic)));
        }
        result
    })
}

fn sync_one(path: &Path) -> Result<(), Error> {
    let is_folder = path.is_dir();
    if is_folder && cfg!(not(unix)) {
        return Ok(());
    }
    let file = if is_folder {
        File::open(path)
    } else {
        OpenOptions::new().write(true).open(path)
    };
    file.and_then(|file| file.sync_all())
        .at("bring to the disk", path)
}

/// Removes a file; that it is not there is as good.
pub(crate) fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other.at("remove", path),
    }
}

/// The names in a folder, in order; none when it is not there. Names that are not UTF-8 are nobody's of ours.
pub(crate) fn names(folder: &Path) -> Result<Vec<String>, Error> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.at("list", folder)?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let name = entry.at("list", folder)?.file_name();
        names.extend(name.into_string());
    }
    names.sort();
    Ok(names)
}
