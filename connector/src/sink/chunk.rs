//! The encoded column of a row group, and the pages that several of them have.

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use parquet::arrow::arrow_writer::ArrowColumnChunk;
use parquet::column::page_store::{PageKey, PageStore, PageStoreArgs, PageStoreFactory};
use parquet::column::writer::ColumnCloseResult;
use parquet::errors::ParquetError;
use parquet::file::writer::SerializedRowGroupWriter;

use super::twins::Distinct;

/// One column of a row group.
#[derive(Debug)]
pub(super) enum Chunk {
    /// With pages of its own.
    Own(Box<ArrowColumnChunk>),
    /// With the pages of another.
    Twin {
        pages: Bytes,
        close: Box<ColumnCloseResult>,
    },
}

impl Chunk {
    /// What is said of it.
    pub(super) fn close(&self) -> &ColumnCloseResult {
        match self {
            Chunk::Own(chunk) => chunk.close(),
            Chunk::Twin { close, .. } => close,
        }
    }

    pub(super) fn append_to<W: Write + Send>(
        self,
        row_group: &mut SerializedRowGroupWriter<'_, W>,
    ) -> Result<(), ParquetError> {
        match self {
            Chunk::Own(chunk) => chunk.append_to_row_group(row_group),
            Chunk::Twin { pages, close } => row_group.append_column(&pages, *close),
        }
    }
}

/// Pages of the leaves that are encoded for others, too; those of the rest are held by their own chunks alone.
#[derive(Debug, Clone)]
pub(super) struct Kept(Arc<Vec<Option<Pages>>>);

type Pages = Mutex<Vec<Bytes>>;

impl Kept {
    pub(super) fn of(distinct: &Distinct) -> Kept {
        let shares = distinct.shares().into_iter();
        let pages = shares.map(|share| (share > 1).then(Pages::default));
        Kept(Arc::new(pages.collect()))
    }

    /// All pages of a leaf, one behind the other.
    pub(super) fn pages(&self, leaf: usize) -> Bytes {
        let Some(Some(pages)) = self.0.get(leaf) else {
            return Bytes::new();
        };
        let mut pages = pages.lock().unwrap_or_else(PoisonError::into_inner);
        if pages.len() > 1 {
            let whole = Bytes::from(pages.concat());
            *pages = vec![whole];
        }
        pages.first().cloned().unwrap_or_default()
    }
}

impl PageStoreFactory for Kept {
    fn create(&self, args: &PageStoreArgs<'_>) -> Result<Box<dyn PageStore>, ParquetError> {
        Ok(Box::new(Store {
            kept: self.clone(),
            leaf: args.column_index(),
            pages: Vec::new(),
        }))
    }
}

/// Pages of one leaf, until they are put into a file.
struct Store {
    kept: Kept,
    leaf: usize,
    pages: Vec<Option<Bytes>>,
}

impl PageStore for Store {
    fn put(&mut self, page: Bytes) -> Result<PageKey, ParquetError> {
        if let Some(Some(pages)) = self.kept.0.get(self.leaf) {
            let mut pages = pages.lock().unwrap_or_else(PoisonError::into_inner);
            pages.push(page.clone());
        }
        self.pages.push(Some(page));
        Ok(PageKey::new(self.pages.len() as u64 - 1))
    }

    fn take(&mut self, key: PageKey) -> Result<Bytes, ParquetError> {
        let at = usize::try_from(key.get()).ok();
        let page = at
            .and_then(|at| self.pages.get_mut(at))
            .and_then(Option::take);
        page.ok_or_else(|| {
            ParquetError::General("a page is asked for that is not there".to_owned())
        })
    }

    fn memory_size(&self) -> usize {
        self.pages.iter().flatten().map(Bytes::len).sum()
    }
}
