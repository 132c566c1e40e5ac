//! What comes cut already, put into chunks and batches as the messages of files are.

use std::ops::ControlFlow;
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Batch, Feed, MOST_SLICES};
use crate::engine::chunk::{Chunk, End, Item, Passed, Slice};
use crate::engine::{Delivery, Dialect, Supplied, Supply};
use crate::source::Start;

impl<D: Dialect> Feed<'_, D> {
    /// Takes everything that is supplied, as [`Feed::run`] reads files. Gives the number of chunks.
    pub(in crate::engine) fn take(mut self, supply: &mut dyn Supply, progress: &AtomicU64) -> u64 {
        // Broken off when nobody wants more.
        let _ = self.supplied(supply, progress);
        self.given
    }

    fn supplied(&mut self, supply: &mut dyn Supply, progress: &AtomicU64) -> ControlFlow<()> {
        let board = self.board;
        while let Some(supplied) = supply.next(&|| board.is_closed()) {
            match supplied {
                Supplied::Delivery(delivery) => {
                    progress.fetch_add(delivery.bytes.len() as u64, Ordering::Relaxed);
                    self.delivery(delivery)?;
                }
                Supplied::Alone if self.batch.files == 0 => {}
                Supplied::Alone => self.end_batch(0)?,
                Supplied::Withdrawn => {
                    self.chunk = Chunk {
                        drops_batch: true,
                        ..Chunk::default()
                    };
                    self.batch = Batch::default();
                    self.ship(0)?;
                }
            }
        }
        if board.is_closed() || self.given > 0 && self.batch.files == 0 {
            return ControlFlow::Continue(());
        }
        self.end_batch(0)
    }

    /// Puts the messages of a delivery into the chunk.
    fn delivery(&mut self, delivery: Delivery) -> ControlFlow<()> {
        let may_end = delivery.may_end;
        self.chunk.marks.extend_from_slice(&delivery.marks);
        self.batch.files += 1;
        self.batch.bytes += delivery.bytes.len() as u64;
        if !delivery.bytes.is_empty() || delivery.tables.is_some() {
            self.chunk.owned += delivery.bytes.len();
            self.chunk.slices.push(slice_of(delivery));
        }
        let is_full =
            self.batch.files >= self.limits.files || self.batch.bytes >= self.limits.bytes;
        if may_end && is_full {
            return self.end_batch(0);
        }
        if self.chunk.owned >= self.limits.chunk || self.chunk.slices.len() >= MOST_SLICES {
            return self.ship(0);
        }
        ControlFlow::Continue(())
    }
}

/// A delivery as a source of its own, with its bytes. All of them are accounted for.
fn slice_of(delivery: Delivery) -> Slice {
    let Start { offset, index } = delivery.start;
    let items: Vec<Item> = (index..)
        .zip(delivery.items)
        .map(|(index, item)| Item {
            range: item.range,
            index,
            tag: item.tag,
            reject: item.reject,
            key: None,
            is_duplicate: false,
        })
        .collect();
    let bytes = delivery.bytes.len() as u64;
    let counts = |item: &&Item| !matches!(item.reject, Some((_, true)));
    let found = items.iter().filter(counts).count() as u64;
    let of_items: u64 = items.iter().map(|item| item.range.len() as u64).sum();
    Slice {
        source: delivery.source.into(),
        range: 0..delivery.bytes.len(),
        own: delivery.bytes,
        offset,
        found,
        around: bytes.saturating_sub(of_items),
        items,
        odd: Vec::new(),
        tables: delivery.tables,
        end: Some(End {
            bytes,
            found,
            messages: found,
            passed: Passed::default(),
            fault: None,
        }),
    }
}
