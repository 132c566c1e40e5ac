//! Where threads meet: chunks to be read and rows to be encoded, handed out to workers. Encoding comes first, so that rows
//! do not pile up; and the feed waits when too many chunks are under way.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use arrow_array::RecordBatch;

use super::chunk::Chunk;

/// Work for any thread.
#[derive(Debug)]
pub(super) enum Job {
    Read(Chunk),
    Encode(Rows),
}

/// Rows of one table to be encoded.
#[derive(Debug)]
pub(super) struct Rows {
    /// Position in the order of what is appended.
    pub sequence: u64,
    pub table: usize,
    pub batches: Vec<RecordBatch>,
}

/// The board.
#[derive(Debug)]
pub(super) struct Board {
    state: Mutex<State>,
    /// Told when there is work, or none any more.
    work: Condvar,
    /// Told when a chunk is wanted.
    wanted: Condvar,
}

#[derive(Debug)]
struct State {
    chunks: VecDeque<Chunk>,
    rows: VecDeque<Rows>,
    /// The first chunk that may not be given yet.
    limit: u64,
    closed: bool,
    /// Buffers of chunks that are done.
    spare: Vec<Vec<u8>>,
}

impl Board {
    /// With room for so many chunks at first.
    pub(super) fn new(window: u64) -> Board {
        Board {
            state: Mutex::new(State {
                chunks: VecDeque::new(),
                rows: VecDeque::new(),
                limit: window,
                closed: false,
                spare: Vec::new(),
            }),
            work: Condvar::new(),
            wanted: Condvar::new(),
        }
    }

    /// Nothing that panics runs under the lock, so that a poisoned one is as good.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Hands a chunk in, and waits while too many are under way. Says whether more are wanted.
    pub(super) fn give(&self, chunk: Chunk) -> bool {
        let mut state = self.state();
        while chunk.number >= state.limit && !state.closed {
            state = self
                .wanted
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
        if state.closed {
            return false;
        }
        state.chunks.push_back(chunk);
        drop(state);
        self.work.notify_one();
        true
    }

    /// One chunk is done with: another one may come.
    pub(super) fn done(&self, mut buffer: Vec<u8>, keep: usize) {
        let mut state = self.state();
        state.limit += 1;
        if buffer.capacity() <= keep {
            buffer.clear();
            state.spare.push(buffer);
        }
        drop(state);
        self.wanted.notify_one();
    }

    /// Whether nobody wants more.
    pub(super) fn is_closed(&self) -> bool {
        self.state().closed
    }

    /// An empty buffer, perhaps with capacity.
    pub(super) fn buffer(&self) -> Vec<u8> {
        self.state().spare.pop().unwrap_or_default()
    }

    /// Hands rows in.
    pub(super) fn encode(&self, rows: Rows) {
        self.state().rows.push_back(rows);
        self.work.notify_one();
    }

    /// The next job; waits for one. Nothing when there will be none.
    pub(super) fn take(&self) -> Option<Job> {
        let mut state = self.state();
        loop {
            if let Some(rows) = state.rows.pop_front() {
                return Some(Job::Encode(rows));
            }
            if let Some(chunk) = state.chunks.pop_front() {
                return Some(Job::Read(chunk));
            }
            if state.closed {
                return None;
            }
            state = self
                .work
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// No more chunks are wanted. Rows that were handed in are still encoded.
    pub(super) fn end_feed(&self) {
        let mut state = self.state();
        state.closed = true;
        state.chunks.clear();
        drop(state);
        self.work.notify_all();
        self.wanted.notify_all();
    }

    /// Ends everything: what is not begun is dropped, nobody waits any more.
    pub(super) fn close(&self) {
        let mut state = self.state();
        state.closed = true;
        state.chunks.clear();
        state.rows.clear();
        drop(state);
        self.work.notify_all();
        self.wanted.notify_all();
    }
}
