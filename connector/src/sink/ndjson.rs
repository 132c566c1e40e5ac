//! NDJSON files: lines behind lines.

use std::fs::File;
use std::io::Write;
use std::path::PathBuf;

use super::place;
use crate::error::{At, Error};

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

    /// Bytes so far.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }
}
