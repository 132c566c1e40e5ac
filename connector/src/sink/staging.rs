//! The files of one table between two commits: written under hidden names, one at a time, until each is large enough.

use std::fs::File;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::bounds::Bounds;
use super::delta::Log;
use super::encoder::{Data, Encoder, Part};
use super::ndjson::LinesFile;
use super::parquet::ParquetFile;
use super::{Format, Table, names};
use crate::error::{Error, Problem};
use crate::failpoint;
use crate::store::{is_remote, place};

/// Row groups per file that the format allows.
const ROW_GROUPS: usize = 32_767;

/// One table of a sink.
#[derive(Debug)]
pub(super) struct Staging {
    pub(super) table: Table,
    pub(super) encoder: Encoder,
    pub(super) folder: PathBuf,
    /// The log, when the table is one of Delta Lake.
    pub(super) log: Option<TableLog>,
    /// The schema that the table has from the next file on, when it is to have columns of both.
    pub(super) merged: Option<Value>,
    format: Format,
    open: Option<OpenFile>,
    /// How many files the batch has begun.
    begun: u32,
    /// Files that are whole, still hidden.
    pub(super) whole: Vec<StagedFile>,
}

/// The log of a Delta Lake table as it was when it was last looked at.
#[derive(Debug)]
pub(super) struct TableLog {
    pub(super) log: Log,
    /// The last entry; none when there is no table.
    pub(super) version: Option<u64>,
    /// What it is, when it is added to.
    pub(super) metadata: Value,
    /// Entries between two checkpoints.
    pub(super) checkpoint_interval: u64,
}

/// A file that parts are being added to.
#[derive(Debug)]
struct OpenFile {
    name: String,
    rows: u64,
    bounds: Bounds,
    writer: Writer,
}

#[derive(Debug)]
enum Writer {
    Parquet(Box<ParquetFile>),
    Lines(LinesFile),
}

/// A whole file that has not been committed.
#[derive(Debug)]
pub(super) struct StagedFile {
    /// The name it will have.
    pub(super) name: String,
    pub(super) rows: u64,
    pub(super) bytes: u64,
    pub(super) bounds: Bounds,
    /// What is to become an object: a file without a name.
    unnamed: Option<File>,
}

impl StagedFile {
    /// Gives it its name in the folder.
    pub(super) fn publish(&self, folder: &Path) -> Result<(), Error> {
        let path = folder.join(&self.name);
        match &self.unnamed {
            Some(file) => place::keep(file, &path),
            None => place::publish(&folder.join(names::hidden(&self.name)), &path),
        }
    }
}

impl Staging {
    pub(super) fn new(
        table: Table,
        folder: PathBuf,
        format: Format,
        log: Option<TableLog>,
    ) -> Staging {
        Staging {
            encoder: Encoder::new(&table, format),
            table,
            folder,
            log,
            merged: None,
            format,
            open: None,
            begun: 0,
            whole: Vec::new(),
        }
    }

    /// Adds a part to the open file, opening one where there is none and closing it once it has `enough` bytes.
    pub(super) fn append(&mut self, part: Part, batch: u64, enough: u64) -> Result<(), Error> {
        if part.is_empty() {
            return Ok(());
        }
        let table = self.table.def.name;
        if part.table != table {
            return Err(Error::from(Problem::OtherPart { table }));
        }
        let mut open = match self.open.take() {
            Some(open) => open,
            None => self.create(batch)?,
        };
        if !open.append(part)? {
            return Err(Error::from(Problem::OtherPart { table }));
        }
        let full = open.bytes() >= enough || open.row_groups() >= ROW_GROUPS;
        self.open = Some(open);
        if full {
            self.close()?;
        }
        Ok(())
    }

    fn create(&mut self, batch: u64) -> Result<OpenFile, Error> {
        place::create_folder(&self.folder)?;
        let name = names::data_file(batch, self.begun, self.format);
        self.begun += 1;
        let path = self.folder.join(names::hidden(&name));
        let writer = match self.format {
            Format::Ndjson => Writer::Lines(LinesFile::create(path)?),
            Format::Parquet | Format::Delta => {
                let row_groups = self.encoder.row_groups()?;
                let file = ParquetFile::create(path, self.table.def.name, row_groups)?;
                Writer::Parquet(Box::new(file))
            }
        };
        Ok(OpenFile {
            name,
            rows: 0,
            bounds: Bounds::default(),
            writer,
        })
    }

    /// Ends the open file, if there is one.
    pub(super) fn close(&mut self) -> Result<(), Error> {
        let Some(open) = self.open.take() else {
            return Ok(());
        };
        let (bytes, file) = match open.writer {
            Writer::Parquet(file) => file.finish()?,
            Writer::Lines(file) => file.finish(),
        };
        self.whole.push(StagedFile {
            name: open.name,
            rows: open.rows,
            bytes,
            bounds: open.bounds,
            unnamed: is_remote(&self.folder).then_some(file),
        });
        failpoint::reach("file_written");
        Ok(())
    }

    /// Makes a file without rows, so that the table and its schema are there.
    pub(super) fn without_rows(&mut self, batch: u64) -> Result<(), Error> {
        let open = self.create(batch)?;
        self.open = Some(open);
        self.close()
    }

    /// Whether anything was added since the last commit.
    pub(super) fn is_empty(&self) -> bool {
        self.open.is_none() && self.whole.is_empty()
    }

    /// How much of the footer is in memory: row groups of the open file times their columns.
    pub(super) fn pending_columns(&self) -> usize {
        let row_groups = self.open.as_ref().map_or(0, OpenFile::row_groups);
        row_groups * self.encoder.leaves()
    }

    /// Paths of the whole files, hidden.
    pub(super) fn hidden_paths(&self) -> impl Iterator<Item = PathBuf> {
        let whole = self.whole.iter();
        whole.map(|file| self.folder.join(names::hidden(&file.name)))
    }

    /// The schema with the columns of both, when the batch brings it: with the first file that needs it.
    pub(super) fn merged_now(&self) -> Option<&Value> {
        self.merged.as_ref().filter(|_| !self.whole.is_empty())
    }

    /// Forgets the files of a batch that counts.
    pub(super) fn committed(&mut self) {
        if self.merged_now().is_some() {
            self.merged = None;
        }
        self.whole.clear();
        self.begun = 0;
    }

    /// Takes everything away that was not committed, whether it has its final name already or not.
    pub(super) fn discard(&mut self, batch: u64) -> Result<(), Error> {
        self.open = None;
        self.whole.clear();
        let log = self.log.as_ref().map(|log| log.log.discard(batch));
        let mut result = log.unwrap_or(Ok(()));
        for sequence in 0..std::mem::take(&mut self.begun) {
            let name = names::data_file(batch, sequence, self.format);
            for name in [names::hidden(&name), name] {
                result = place::remove(&self.folder.join(name)).and(result);
            }
        }
        result
    }
}

impl OpenFile {
    /// Adds a part; `false` when it was encoded for another format.
    fn append(&mut self, part: Part) -> Result<bool, Error> {
        match (&mut self.writer, part.data) {
            (Writer::Parquet(file), Data::Columns(columns)) => file.append(columns)?,
            (Writer::Lines(file), Data::Lines(lines)) => file.append(&lines)?,
            (Writer::Parquet(_), Data::Lines(_)) | (Writer::Lines(_), Data::Columns(_)) => {
                return Ok(false);
            }
        }
        self.rows += part.rows;
        self.bounds.add(part.bounds);
        Ok(true)
    }

    fn bytes(&self) -> u64 {
        match &self.writer {
            Writer::Parquet(file) => file.bytes(),
            Writer::Lines(file) => file.bytes(),
        }
    }

    fn row_groups(&self) -> usize {
        match &self.writer {
            Writer::Parquet(file) => file.row_groups(),
            Writer::Lines(_) => 0,
        }
    }
}
