//! Dead letters on disk: one NDJSON file for each batch that has any, visible once the batch is.
//!
//! A file is written under a hidden name, brought to the disk before the batch is committed, and given its name right
//! after. The name holds the output's mark and the batch's number, so that a run that was killed in between is put right
//! by the next one: dead letters of a committed batch get their name, others are taken away.

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::error::{At, Error, Problem};
use crate::failpoint;
use crate::source::Listing;
use crate::store::{is_remote, place};

/// The dead letters of one output.
#[derive(Debug)]
pub struct DeadLetters {
    folder: PathBuf,
    /// Tells outputs apart that share a folder.
    mark: String,
    /// Of the batch that is being written.
    batch: u64,
    /// Letters that have the name already are the same ones, from an earlier try.
    replaces: bool,
    open: Option<(Staged, BufWriter<File>)>,
}

/// The dead letters of a batch that is not committed yet. Dropped, they are taken away.
#[derive(Debug)]
pub(crate) struct Staged {
    hidden: PathBuf,
    folder: PathBuf,
    stem: String,
    replaces: bool,
}

impl DeadLetters {
    /// Opens the folder, making it if it is not there. `next` is the number of the next batch of `output`: those before
    /// are committed.
    ///
    /// # Errors
    /// What the system says.
    pub fn open(folder: &Path, output: &Path, next: u64) -> Result<DeadLetters, Error> {
        place::create_folder(folder)?;
        let real = fs::canonicalize(output).unwrap_or_else(|_| output.to_owned());
        let digest = Sha256::digest(real.as_os_str().as_encoded_bytes());
        let mark = digest
            .iter()
            .take(4)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let letters = DeadLetters {
            folder: folder.to_owned(),
            mark,
            batch: next,
            replaces: false,
            open: None,
        };
        letters.recover()?;
        Ok(letters)
    }

    /// Letters of something that may be read again and then leaves the same letters: they take the place of those before.
    ///
    /// # Errors
    /// What the system says.
    pub(crate) fn of_pieces(folder: &Path, name: &str) -> Result<DeadLetters, Error> {
        if is_remote(folder) {
            let text = "dead_letter_path: letters of parts are kept in a file system, such as /Volumes/...";
            return Err(Problem::Usage(text.to_owned()).into());
        }
        fs::create_dir_all(folder).at("create", folder)?;
        Ok(DeadLetters {
            folder: folder.to_owned(),
            mark: name.to_owned(),
            batch: 0,
            replaces: true,
            open: None,
        })
    }

    /// The files of letters of this output.
    pub(crate) fn listing(&self) -> Listing {
        let mut listing = Listing::of_letters(&self.folder);
        let is_ours = |name: &str| {
            let name = name.rsplit('/').next().unwrap_or(name);
            name.starts_with(&format!("{}-", self.mark))
        };
        listing.files.retain(|file| is_ours(&file.name));
        listing
    }

    /// Puts a file of letters away that was replayed.
    pub(crate) fn archive(&self, path: &Path) -> Result<(), Error> {
        let mut to = path.with_extension("ndjson.replayed");
        let mut number = 1;
        while place::exists(&to)? {
            if place::is_copy(path, &to)? {
                return place::remove(path);
            }
            to = path.with_extension(format!("ndjson.{number}.replayed"));
            number += 1;
        }
        place::rename(path, &to)
    }

    /// A run begins, whose first batch has this number.
    pub(crate) fn begin(&mut self, next: u64) {
        self.batch = next;
    }

    /// Puts right what a killed run left.
    fn recover(&self) -> Result<(), Error> {
        for name in place::names(&self.folder)? {
            let hidden = name
                .strip_prefix('.')
                .and_then(|name| name.strip_suffix(".ndjson.part"));
            let Some(stem) = hidden.filter(|stem| stem.starts_with(&self.mark)) else {
                continue;
            };
            let batch = stem.get(self.mark.len() + 1..);
            let Some(batch) = batch.and_then(|batch| batch.parse::<u64>().ok()) else {
                continue;
            };
            let staged = Staged {
                hidden: self.folder.join(&name),
                folder: self.folder.clone(),
                stem: stem.to_owned(),
                replaces: false,
            };
            if batch < self.batch {
                staged.publish()?;
            }
            // Else it is dropped here, and so taken away.
        }
        Ok(())
    }

    /// Adds one line, which is JSON without a line end.
    pub(crate) fn add(&mut self, line: &[u8]) -> Result<(), Error> {
        let (staged, writer) = match &mut self.open {
            Some(open) => open,
            none => none.insert(begin(&self.folder, &self.mark, self.batch, self.replaces)?),
        };
        let written = writer
            .write_all(line)
            .and_then(|()| writer.write_all(b"\n"));
        written.at("write", &staged.hidden)
    }

    /// What was added since the last batch does not count.
    pub(crate) fn drop_batch(&mut self) {
        self.open = None;
    }

    /// Ends the batch; gives what is to be published after its commit.
    pub(crate) fn end_batch(&mut self) -> Result<Option<Staged>, Error> {
        self.batch += 1;
        let Some((staged, writer)) = self.open.take() else {
            return Ok(None);
        };
        let file = writer
            .into_inner()
            .map_err(std::io::IntoInnerError::into_error);
        let file = file.at("write", &staged.hidden)?;
        match is_remote(&staged.hidden) {
            true => {
                // What a killed run left under the name is of a batch that never was.
                place::remove(&staged.hidden)?;
                place::keep(&file, &staged.hidden)?;
            }
            false => file.sync_data().at("write", &staged.hidden)?,
        }
        Ok(Some(staged))
    }
}

fn begin(
    folder: &Path,
    mark: &str,
    batch: u64,
    replaces: bool,
) -> Result<(Staged, BufWriter<File>), Error> {
    let stem = format!("{mark}-{batch:08}");
    // Of two who read the same pieces at once each writes letters of its own.
    let own = match replaces {
        true => format!(".{}", std::process::id()),
        false => String::new(),
    };
    let hidden = folder.join(format!(".{stem}{own}.ndjson.part"));
    let file = place::create_private(&hidden)?;
    let staged = Staged {
        hidden,
        folder: folder.to_owned(),
        stem,
        replaces,
    };
    Ok((staged, BufWriter::new(file)))
}

impl Staged {
    /// Makes them visible. A file that has the name already, of an output that was here before, is kept.
    pub(crate) fn publish(mut self) -> Result<(), Error> {
        let mut path = self.folder.join(format!("{}.ndjson", self.stem));
        let mut number = 1;
        while !self.replaces && place::exists(&path)? {
            if place::is_copy(&self.hidden, &path)? {
                // It was made visible by a run that was killed right then.
                return Ok(());
            }
            path = self.folder.join(format!("{}-{number}.ndjson", self.stem));
            number += 1;
        }
        place::rename(&self.hidden, &path)?;
        self.hidden = PathBuf::new();
        failpoint::reach("letters_named");
        // The name is there; that it outlives a power cut is asked of systems that can do it.
        let _ = place::sync(std::slice::from_ref(&self.folder));
        Ok(())
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        if !self.hidden.as_os_str().is_empty() {
            // What cannot be removed now is removed by the next run.
            let _ = place::remove(&self.hidden);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).unwrap();
        let mut names: Vec<String> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn they_are_hidden_until_published_and_gone_when_not() {
        let folder = tempfile::tempdir().unwrap();
        let output = tempfile::tempdir().unwrap();
        let mut letters = DeadLetters::open(folder.path(), output.path(), 0).unwrap();
        letters.add(b"{}").unwrap();
        let staged = letters.end_batch().unwrap().unwrap();
        assert!(names(folder.path())[0].starts_with('.'));
        staged.publish().unwrap();
        assert!(names(folder.path())[0].ends_with("-00000000.ndjson"));
        letters.add(b"{}").unwrap();
        drop(letters.end_batch().unwrap().unwrap());
        letters.add(b"{}").unwrap();
        drop(letters);
        assert_eq!(names(folder.path()).len(), 1);
    }

    #[test]
    fn what_a_killed_run_left_follows_its_batch() {
        let folder = tempfile::tempdir().unwrap();
        let output = tempfile::tempdir().unwrap();
        let mut letters = DeadLetters::open(folder.path(), output.path(), 0).unwrap();
        for line in ["0", "1"] {
            letters.add(line.as_bytes()).unwrap();
            std::mem::forget(letters.end_batch().unwrap());
        }
        fs::write(
            folder.path().join(".00000000-00000000.ndjson.part"),
            "another's",
        )
        .unwrap();
        DeadLetters::open(folder.path(), output.path(), 1).unwrap();
        let left = names(folder.path());
        assert_eq!(left.len(), 2, "{left:?}");
        assert_eq!(fs::read(folder.path().join(&left[1])).unwrap(), b"0\n");
    }

    #[test]
    fn a_name_that_is_taken_is_not_written_over() {
        let folder = tempfile::tempdir().unwrap();
        let output = tempfile::tempdir().unwrap();
        for _ in 0..2 {
            let mut letters = DeadLetters::open(folder.path(), output.path(), 0).unwrap();
            letters.add(b"{}").unwrap();
            letters.end_batch().unwrap().unwrap().publish().unwrap();
        }
        assert_eq!(names(folder.path()).len(), 2);
    }
}
