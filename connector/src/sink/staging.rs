//! The files of one table between two commits: written under hidden names, one at a time, until each is large enough.

use std::fs::File;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::bounds::Bounds;
use super::delta::Log;
use super::encoder::{Data, Encoder, Part, Piece};
use super::ndjson::LinesFile;
use super::parquet::ParquetFile;
use super::partition::{Partition, Partitioning};
use super::{Format, Table, names, partition};
use crate::error::{Error, Problem};
use crate::failpoint;
use crate::store::{is_remote, place};

/// Files of one table that are open at once: a table with more partitions begins some of them anew.
const OPEN: usize = 64;
/// Columns that a table may be partitioned by.
pub(super) const DEEPEST: usize = 4;
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
    /// One for each partition, the one that was added to last behind the others.
    open: Vec<OpenFile>,
    /// The files that the batch has begun: where they are, and their names.
    begun: Vec<(PathBuf, String)>,
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
    partition: Partition,
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
    pub(super) partition: Partition,
    /// The name it will have.
    name: String,
    pub(super) rows: u64,
    pub(super) bytes: u64,
    pub(super) bounds: Bounds,
    /// What is to become an object: a file without a name.
    unnamed: Option<File>,
}

impl StagedFile {
    /// Gives it its name in the folder of the table.
    pub(super) fn publish(&self, table: &Path) -> Result<(), Error> {
        let path = table.join(self.below());
        match &self.unnamed {
            Some(file) => place::keep(file, &path),
            None => place::publish(&self.hidden(table), &path),
        }
    }

    /// Where it is before that.
    fn hidden(&self, table: &Path) -> PathBuf {
        table
            .join(self.partition.folder())
            .join(names::hidden(&self.name))
    }

    /// Its path below the folder of the table, with `/` between names.
    pub(super) fn below(&self) -> String {
        let path = self.partition.folder().join(&self.name);
        path.to_string_lossy().replace('\\', "/")
    }
}

impl Staging {
    pub(super) fn new(
        table: Table,
        folder: PathBuf,
        format: Format,
        partitioning: Partitioning,
        log: Option<TableLog>,
    ) -> Staging {
        Staging {
            encoder: Encoder::new(&table, format, partitioning),
            table,
            folder,
            log,
            merged: None,
            format,
            open: Vec::new(),
            begun: Vec::new(),
            whole: Vec::new(),
        }
    }

    /// Adds a part to the open file of each of its partitions, opening one where there is none and closing it once it has
    /// `enough` bytes.
    pub(super) fn append(&mut self, part: Part, batch: u64, enough: u64) -> Result<(), Error> {
        if part.is_empty() {
            return Ok(());
        }
        let table = self.table.def.name;
        if part.table != table {
            return Err(Error::from(Problem::OtherPart { table }));
        }
        for piece in part.pieces {
            let is_of = |open: &OpenFile| open.partition == piece.partition;
            let mut open = match self.open.iter().position(is_of) {
                Some(at) => self.open.remove(at),
                None => self.create(piece.partition.clone(), batch)?,
            };
            if !open.append(piece)? {
                return Err(Error::from(Problem::OtherPart { table }));
            }
            if open.bytes() >= enough || open.row_groups() >= ROW_GROUPS {
                self.end(open)?;
                continue;
            }
            self.open.push(open);
            if self.open.len() > OPEN {
                let longest_idle = self.open.remove(0);
                self.end(longest_idle)?;
            }
        }
        Ok(())
    }

    fn create(&mut self, partition: Partition, batch: u64) -> Result<OpenFile, Error> {
        let folder = self.folder.join(partition.folder());
        place::create_folder(&folder)?;
        let sequence = u32::try_from(self.begun.len()).unwrap_or(u32::MAX);
        let name = names::data_file(batch, sequence, self.format);
        let path = folder.join(names::hidden(&name));
        self.begun.push((folder, name.clone()));
        let writer = match self.format {
            Format::Ndjson => Writer::Lines(LinesFile::create(path)?),
            Format::Parquet | Format::Delta => {
                let row_groups = self.encoder.row_groups()?;
                let file = ParquetFile::create(path, self.table.def.name, row_groups)?;
                Writer::Parquet(Box::new(file))
            }
        };
        Ok(OpenFile {
            partition,
            name,
            rows: 0,
            bounds: Bounds::default(),
            writer,
        })
    }

    /// Ends the open files.
    pub(super) fn close(&mut self) -> Result<(), Error> {
        let open = std::mem::take(&mut self.open);
        open.into_iter().try_for_each(|open| self.end(open))
    }

    fn end(&mut self, open: OpenFile) -> Result<(), Error> {
        let (bytes, file) = match open.writer {
            Writer::Parquet(file) => file.finish()?,
            Writer::Lines(file) => file.finish(),
        };
        self.whole.push(StagedFile {
            partition: open.partition,
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
        let open = self.create(Partition::default(), batch)?;
        self.end(open)
    }

    /// Whether anything was added since the last commit.
    pub(super) fn is_empty(&self) -> bool {
        self.open.is_empty() && self.whole.is_empty()
    }

    /// How much of the footer is in memory: row groups of the open file times their columns.
    pub(super) fn pending_columns(&self) -> usize {
        let row_groups = self.open.iter().map(OpenFile::row_groups).sum::<usize>();
        row_groups * self.encoder.leaves()
    }

    /// The folders that got files.
    pub(super) fn folders(&self) -> impl Iterator<Item = PathBuf> {
        let mut partitions: Vec<&Partition> =
            self.whole.iter().map(|file| &file.partition).collect();
        partitions.sort_unstable();
        partitions.dedup();
        let below = partitions
            .into_iter()
            .map(|partition| self.folder.join(partition.folder()));
        std::iter::once(self.folder.clone()).chain(below)
    }

    /// Every file of ours in the folder of a table or in one of its partitions, by its path below it and its name.
    pub(super) fn files(folder: &Path) -> Result<Vec<(PathBuf, String)>, Error> {
        let mut files = Vec::new();
        let mut open = vec![PathBuf::new()];
        while let Some(below) = open.pop() {
            for name in place::names(&folder.join(&below))? {
                match names::made(&name) {
                    Some(_) => files.push((below.join(&name), name)),
                    None if partition::is_folder(&name) && below.iter().count() < DEEPEST => {
                        open.push(below.join(&name));
                    }
                    None => {}
                }
            }
        }
        files.sort();
        Ok(files)
    }

    /// Paths of the whole files, hidden.
    pub(super) fn hidden_paths(&self) -> impl Iterator<Item = PathBuf> {
        let whole = self.whole.iter();
        whole.map(|file| file.hidden(&self.folder))
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
        self.begun.clear();
    }

    /// Takes everything away that was not committed, whether it has its final name already or not.
    pub(super) fn discard(&mut self, batch: u64) -> Result<(), Error> {
        self.open.clear();
        self.whole.clear();
        let log = self.log.as_ref().map(|log| log.log.discard(batch));
        let mut result = log.unwrap_or(Ok(()));
        for (folder, name) in std::mem::take(&mut self.begun) {
            for name in [names::hidden(&name), name] {
                result = place::remove(&folder.join(name)).and(result);
            }
        }
        result
    }
}

impl OpenFile {
    /// Adds a part; `false` when it was encoded for another format.
    fn append(&mut self, part: Piece) -> Result<bool, Error> {
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
