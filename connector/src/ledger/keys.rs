//! The messages that were read, when duplicates are looked for: 16 bytes for each, a file for each batch, which is written
//! before the batch is committed and counts with it. With each snapshot the files become one.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use crate::error::{Error, Problem};
use crate::failpoint;
use crate::store::place;

/// Keys in memory, and the folder where they are kept.
#[derive(Debug)]
pub(crate) struct Keys {
    folder: PathBuf,
    /// Of committed batches, and of those under way.
    known: HashSet<u128>,
    /// Batches with files of their own.
    parts: u64,
    /// The first batch that counts.
    since: u64,
    interval: u64,
}

const BYTES: usize = 16;

fn name_of(from: u64, to: u64) -> String {
    format!("keys-{from:08}-{to:08}.bin")
}

fn range_of(name: &str) -> Option<(u64, u64)> {
    let range = name.strip_prefix("keys-")?.strip_suffix(".bin")?;
    let (from, to) = range.split_once('-')?;
    Some((from.parse().ok()?, to.parse().ok()?))
}

impl Keys {
    /// Reads the keys of the batches from `since` to before `next`, and takes away what belongs to others.
    pub(crate) fn open(folder: &Path, since: u64, next: u64, interval: u64) -> Result<Keys, Error> {
        let mut keys = Keys {
            folder: folder.to_owned(),
            known: HashSet::new(),
            parts: 0,
            since,
            interval,
        };
        for name in place::names(folder)? {
            let path = folder.join(&name);
            let hidden = name
                .strip_prefix('.')
                .and_then(|name| name.strip_suffix(".part"));
            if hidden.is_some_and(|name| range_of(name).is_some()) {
                place::remove(&path)?;
                continue;
            }
            let Some((_, to)) = range_of(&name) else {
                continue;
            };
            // Of a batch that was never committed, or of tables that were replaced.
            if to >= next || to < since {
                place::remove(&path)?;
                continue;
            }
            keys.known.extend(read(&path)?);
            keys.parts += 1;
        }
        Ok(keys)
    }

    /// Whether a key is new. It is known from then on.
    pub(crate) fn insert(&mut self, key: u128) -> bool {
        self.known.insert(key)
    }

    /// Keeps the keys of a batch that is about to be committed.
    pub(crate) fn keep(folder: &Path, batch: u64, keys: &[u128]) -> Result<(), Error> {
        if keys.is_empty() {
            return Ok(());
        }
        write(folder, &name_of(batch, batch), keys)?;
        failpoint::reach("keys_written");
        Ok(())
    }

    /// Makes one file of many, when there are too many of those of committed batches.
    pub(crate) fn compact(&mut self, next: u64) -> Result<(), Error> {
        let names = place::names(&self.folder)?;
        // The keys of a batch whose commit failed are none.
        let parts: Vec<&String> = names
            .iter()
            .filter(|name| range_of(name).is_some_and(|(_, to)| to < next))
            .collect();
        let Some(last) = next
            .checked_sub(1)
            .filter(|_| parts.len() as u64 >= self.interval)
        else {
            return Ok(());
        };
        let mut all = Vec::new();
        for name in &parts {
            all.extend(read(&self.folder.join(name))?);
        }
        all.sort_unstable();
        all.dedup();
        let whole = name_of(self.since.min(last), last);
        write(&self.folder, &whole, &all)?;
        for name in parts {
            if *name != whole {
                place::remove(&self.folder.join(name))?;
            }
        }
        self.parts = 1;
        Ok(())
    }
}

fn write(folder: &Path, name: &str, keys: &[u128]) -> Result<(), Error> {
    let mut bytes = Vec::with_capacity(keys.len() * BYTES);
    for key in keys {
        bytes.extend_from_slice(&key.to_be_bytes());
    }
    place::replace(&folder.join(name), &bytes)?;
    place::sync(&[folder.to_owned()])
}

fn read(path: &Path) -> Result<Vec<u128>, Error> {
    let bytes = place::read(path)?;
    let (chunks, rest) = bytes.as_chunks::<BYTES>();
    if !rest.is_empty() {
        return Err(Problem::Malformed {
            path: path.to_owned(),
            what: "it is cut off".to_owned(),
        }
        .into());
    }
    Ok(chunks.iter().map(|key| u128::from_be_bytes(*key)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_of_committed_batches_are_known_and_others_are_not() {
        let folder = tempfile::tempdir().unwrap();
        for batch in 0..3 {
            Keys::keep(folder.path(), batch, &[u128::from(batch), 100]).unwrap();
        }
        let mut keys = Keys::open(folder.path(), 0, 2, 64).unwrap();
        assert!(!keys.insert(0) && !keys.insert(1) && !keys.insert(100));
        assert!(keys.insert(2));
        assert_eq!(place::names(folder.path()).unwrap().len(), 2);
    }

    #[test]
    fn keys_of_a_batch_whose_commit_failed_are_not_kept_with_the_others() {
        let folder = tempfile::tempdir().unwrap();
        for batch in 0..3 {
            Keys::keep(folder.path(), batch, &[u128::from(batch)]).unwrap();
        }
        Keys::open(folder.path(), 0, 3, 1)
            .unwrap()
            .compact(2)
            .unwrap();
        let mut keys = Keys::open(folder.path(), 0, 2, 1).unwrap();
        assert!(!keys.insert(0) && !keys.insert(1) && keys.insert(2));
    }

    #[test]
    fn many_files_become_one() {
        let folder = tempfile::tempdir().unwrap();
        for batch in 0..5 {
            Keys::keep(folder.path(), batch, &[u128::from(batch)]).unwrap();
        }
        let mut keys = Keys::open(folder.path(), 0, 5, 4).unwrap();
        keys.compact(5).unwrap();
        let names = place::names(folder.path()).unwrap();
        assert_eq!(names, ["keys-00000000-00000004.bin"]);
        let mut keys = Keys::open(folder.path(), 0, 5, 4).unwrap();
        assert!((0..5).all(|key| !keys.insert(key)));
        Keys::open(folder.path(), 9, 9, 4).unwrap();
        assert!(place::names(folder.path()).unwrap().is_empty());
    }
}
