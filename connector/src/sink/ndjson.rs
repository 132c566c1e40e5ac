//! NDJSON files: lines behind lines.

use std::fs::File;
use std::io::Write;
use std::path::PathBuf;

use crate::error::{At, Error};
use crate::store::place;

/// A file under its hidden name, to which runs of lines are added.
#[derive(Debug)]
pub(super) struct LinesFile {
    path: PathBuf,
    file: File,
    bytes: u64,
}

impl LinesFile {
    pub(super) fn create(path: PathBuf) -> Result<LinesFile, Error> {
        let file = place::create(&path)?;
        Ok(LinesFile {
            path,
            file,
            bytes: 0,
        })
    }

    /// Adds lines, behind those that are there.
    pub(super) fn append(&mut self, lines: &[u8]) -> Result<(), Error> {
        self.file.write_all(lines).at("write", &self.path)?;
        self.bytes += lines.len() as u64;
        Ok(())
    }

    /// The size of the whole, and the file.
    pub(super) fn finish(self) -> (u64, File) {
        (self.bytes, self.file)
    }

    /// Bytes so far.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }
}
