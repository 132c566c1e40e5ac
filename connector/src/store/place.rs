//! Files put in place: whole and on the disk before their name is seen, and never over a file that is there. In an object
//! store a file is whole and kept once it is there, and folders are but names.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use bytes::Bytes;

use super::{Object, is_remote};
use crate::error::{At, Error};
use crate::source::Modified;

/// How many things are done at once: a journal brings many files to the disk for the price of one, and a store answers
/// many requests in the time of one.
const AT_ONCE: usize = 16;

/// The object of a path, where it is one.
fn object(path: &Path) -> Result<Option<Object>, Error> {
    Object::at(path).at("open", path)
}

/// Makes a folder, and those around it, where they are missing.
pub(crate) fn create_folder(path: &Path) -> Result<(), Error> {
    match is_remote(path) {
        true => Ok(()),
        false => fs::create_dir_all(path).at("create", path),
    }
}

/// Whether there is such a folder.
pub(crate) fn is_folder(path: &Path) -> Result<bool, Error> {
    match object(path)? {
        Some(object) => object.is_folder().at("list", path),
        None => Ok(path.is_dir()),
    }
}

/// Whether there is a file of this name that is no folder.
pub(crate) fn is_file(path: &Path) -> Result<bool, Error> {
    match object(path)? {
        Some(object) => object.exists().at("look for", path),
        None => Ok(path.is_file()),
    }
}

/// Whether there is anything of this name.
pub(crate) fn exists(path: &Path) -> Result<bool, Error> {
    match object(path)? {
        Some(object) => object.exists().at("look for", path),
        None => path.try_exists().at("look for", path),
    }
}

/// How large a file is, and when it was written.
pub(crate) fn size_and_time(path: &Path) -> io::Result<(u64, Modified)> {
    if let Some(object) = Object::at(path)? {
        let found = object.head()?;
        return Ok((found.size, found.modified));
    }
    let found = fs::metadata(path)?;
    Ok((found.len(), Modified::of(&found)))
}

/// When a file was written, as those who keep it say.
pub(crate) fn modified(path: &Path) -> Option<SystemTime> {
    let (_, Modified(micros)) = size_and_time(path).ok()?;
    let since = Duration::from_micros(u64::try_from(micros).ok()?);
    Some(SystemTime::UNIX_EPOCH + since)
}

/// Makes a new file, over what a killed run may have left under the name. What is to become an object has no name until
/// [`keep`] gives it one, and is gone with the process.
pub(crate) fn create(path: &Path) -> Result<File, Error> {
    if is_remote(path) {
        return tempfile::tempfile().at("create a temporary file for", path);
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    options.open(path).at("create", path)
}

/// The same for what nobody else may read: patients' data.
pub(crate) fn create_private(path: &Path) -> Result<File, Error> {
    if is_remote(path) {
        return create(path);
    }
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).at("create", path)
}

/// Uploads what [`create`] made for an object, under a name that must be new.
pub(crate) fn keep(file: &File, path: &Path) -> Result<(), Error> {
    match object(path)? {
        Some(object) => object.upload(file).at("write", path),
        None => Ok(()),
    }
}

/// A file to be read: an object is fetched first.
pub(crate) fn open(path: &Path) -> Result<File, Error> {
    if !is_remote(path) {
        return File::open(path).at("read", path);
    }
    let fetch = || {
        let mut file = tempfile::tempfile()?;
        let (opened, _) = super::Opened::open(path)?;
        io::copy(&mut &opened, &mut file)?;
        io::Seek::rewind(&mut file)?;
        Ok(file)
    };
    fetch().at("read", path)
}

/// All of a file.
pub(crate) fn read(path: &Path) -> Result<Bytes, Error> {
    match object(path)? {
        Some(object) => object.get().at("read", path),
        None => fs::read(path).map(Bytes::from).at("read", path),
    }
}

/// Writes a file over what is there. It is seen as it was or as it is, never in between.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if let Some(object) = object(path)? {
        return object.put(Bytes::copy_from_slice(bytes)).at("write", path);
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let staged = path.with_file_name(format!(".{name}.part"));
    write(&staged, bytes)?;
    fs::rename(&staged, path).at("rename", &staged)
}

/// Gives a file another name, over what is there.
///
/// An object is copied, and then the first is taken away: who is killed in between leaves both.
pub(crate) fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    match (object(from)?, object(to)?) {
        (Some(source), Some(target)) => {
            target.copy_from(&source).at("write", to)?;
            source.delete().at("remove", from)
        }
        _ => fs::rename(from, to).at("rename", from),
    }
}

/// Whether two objects are the same byte for byte; never asked of files of a file system, whose names move in one step.
pub(crate) fn is_copy(a: &Path, b: &Path) -> Result<bool, Error> {
    let (Some(a_object), Some(b_object)) = (object(a)?, object(b)?) else {
        return Ok(false);
    };
    let same_size = a_object.head().at("read", a)?.size == b_object.head().at("read", b)?.size;
    if !same_size {
        return Ok(false);
    }
    let digest = |path: &Path| crate::source::digest_of(path, u64::MAX).at("read", path);
    Ok(digest(a)? == digest(b)?)
}

/// Writes a new file; [`sync`] brings it to the disk.
pub(crate) fn stage(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    match object(path)? {
        Some(object) => object.put(Bytes::copy_from_slice(bytes)).at("write", path),
        None => create(path)?.write_all(bytes).at("write", path),
    }
}

/// Writes a new file and brings it to the disk.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    if is_remote(path) {
        return stage(path, bytes);
    }
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
    if let (Some(source), Some(target)) = (object(from)?, object(to)?) {
        let bytes = source.get().at("read", from)?;
        return target.put_new(bytes).at("create", to);
    }
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
    at_once(paths, |path| match is_remote(path) {
        true => Ok(()),
        false => sync_one(path),
    })
}

/// Does something with many things, some of them at once. What was begun is ended when one fails.
pub(crate) fn at_once<T: Sync>(
    things: &[T],
    each: impl Fn(&T) -> Result<(), Error> + Sync,
) -> Result<(), Error> {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(thing) = things.get(next.fetch_add(1, Ordering::Relaxed)) {
            each(thing)?;
        }
        Ok(())
    };
    std::thread::scope(|scope| {
        let threads: Vec<_> = (1..AT_ONCE.min(things.len()))
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
    if let Some(object) = object(path)? {
        return object.delete().at("remove", path);
    }
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        other => other.at("remove", path),
    }
}

/// The names in a folder, in order; none when it is not there. Names that are not UTF-8 are nobody's of ours.
pub(crate) fn names(folder: &Path) -> Result<Vec<String>, Error> {
    if let Some(object) = object(folder)? {
        return object.names().at("list", folder);
    }
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
