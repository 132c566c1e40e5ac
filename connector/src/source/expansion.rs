//! How much compressed data may become: a limit against archives that are made to fill a machine.

use std::cell::Cell;
use std::io::{self, Read};

use super::Fault;

/// Up to so many bytes nothing is suspicious.
const FREE: u64 = 64 << 20;
/// Messages shrink to a tenth or a twentieth; what shrinks to less than this share was made to.
pub(crate) const RATIO: u64 = 256;

/// What a file has become so far, all its members together.
#[derive(Debug)]
pub(super) struct Expansion {
    limit: u64,
    expanded: Cell<u64>,
}

impl Expansion {
    /// Of a file of this size, which may become so many times as large.
    pub(super) fn of(stored: u64, ratio: u64) -> Expansion {
        Expansion {
            limit: stored.saturating_mul(ratio).max(FREE),
            expanded: Cell::new(0),
        }
    }

    /// A reader that counts what comes out of a decoder.
    pub(super) fn watch<R>(&self, inner: R) -> Watched<'_, R> {
        Watched {
            inner,
            expansion: self,
        }
    }
}

#[derive(Debug)]
pub(super) struct Watched<'a, R> {
    inner: R,
    expansion: &'a Expansion,
}

impl<R: Read> Read for Watched<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        let Expansion { limit, expanded } = self.expansion;
        expanded.set(expanded.get().saturating_add(read as u64));
        if expanded.get() > *limit {
            return Err(Fault::ExpansionLimit.into());
        }
        Ok(read)
    }
}
