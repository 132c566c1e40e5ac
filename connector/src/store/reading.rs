//! Files opened for reading. Objects are read in parts, the next one on its way while one is being used, and all of the
//! version that was there first.

use std::cell::RefCell;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;

use bytes::{Buf, Bytes};
use tokio::task::JoinHandle;

use super::bucket::runtime;
use super::object::{Object, io_error, modified};
use crate::source::Modified;

/// A file that is open. It is read and moved about in by reference, like a [`File`].
#[derive(Debug)]
pub(crate) enum Opened {
    File(File),
    Object(RefCell<Parts>),
}

/// What there was to be said of a file when it was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct AsOpened {
    pub(crate) size: u64,
    pub(crate) modified: Modified,
    pub(crate) is_folder: bool,
}

impl Opened {
    /// Opens a file, and says what it is.
    pub(crate) fn open(path: &Path) -> io::Result<(Opened, AsOpened)> {
        if let Some(object) = Object::at(path)? {
            let (parts, found) = Parts::open(object)?;
            return Ok((Opened::Object(RefCell::new(parts)), found));
        }
        let file = File::open(path)?;
        let found = file.metadata()?;
        let found = AsOpened {
            size: found.len(),
            modified: Modified::of(&found),
            is_folder: found.is_dir(),
        };
        Ok((Opened::File(file), found))
    }
}

impl Read for &Opened {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self {
            Opened::File(file) => { file }.read(buffer),
            Opened::Object(parts) => parts.borrow_mut().read(buffer),
        }
    }
}

impl Seek for &Opened {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        match self {
            Opened::File(file) => { file }.seek(to),
            Opened::Object(parts) => parts.borrow_mut().seek(to),
        }
    }
}

type Part = Result<Bytes, object_store::Error>;

/// An object, read in parts.
#[derive(Debug)]
pub(crate) struct Parts {
    object: Object,
    size: u64,
    e_tag: Option<String>,
    /// Where the part begins that is at hand.
    at: u64,
    part: Bytes,
    /// The part behind it, under way.
    next: Option<JoinHandle<Part>>,
}

/// Bytes of a part.
const PART: u64 = 4 << 20;

impl Parts {
    fn open(object: Object) -> io::Result<(Parts, AsOpened)> {
        let first = runtime()?.block_on(object.range(0..PART, None));
        let (size, modified, e_tag, part) = match first {
            Ok((meta, part)) => {
                let modified = modified(&meta);
                (meta.size, modified, meta.e_tag, part)
            }
            Err(error) => {
                // There is no first part of an empty object.
                let found = object.head()?;
                if found.size > 0 {
                    return Err(io_error(&error));
                }
                (0, found.modified, None, Bytes::new())
            }
        };
        let mut parts = Parts {
            object,
            size,
            e_tag,
            at: 0,
            part,
            next: None,
        };
        parts.send_for_next()?;
        let found = AsOpened {
            size,
            modified,
            is_folder: false,
        };
        Ok((parts, found))
    }

    fn send_for_next(&mut self) -> io::Result<()> {
        let from = self.at + self.part.len() as u64;
        if from < self.size {
            let (object, e_tag) = (self.object.clone(), self.e_tag.clone());
            let to = (from + PART).min(self.size);
            let get = async move { Ok(object.range(from..to, e_tag).await?.1) };
            self.next = Some(runtime()?.spawn(get));
        }
        Ok(())
    }

    /// Goes to the part behind the one at hand, which is used up.
    fn turn(&mut self) -> io::Result<()> {
        let next = match self.next.take() {
            Some(next) => next,
            None => {
                self.send_for_next()?;
                match self.next.take() {
                    Some(next) => next,
                    None => return Ok(()),
                }
            }
        };
        let part = runtime()?.block_on(next).map_err(io::Error::other)?;
        self.part = part.map_err(|error| io_error(&error))?;
        if self.part.is_empty() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.send_for_next()
    }

    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.part.is_empty() && self.at < self.size {
            self.turn()?;
        }
        let take = buffer.len().min(self.part.len());
        if let Some(buffer) = buffer.get_mut(..take) {
            self.part.copy_to_slice(buffer);
        }
        self.at += take as u64;
        Ok(take)
    }

    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.size.checked_add_signed(by),
        };
        let to = to.ok_or(io::ErrorKind::InvalidInput)?;
        let ahead = to
            .checked_sub(self.at)
            .and_then(|by| usize::try_from(by).ok());
        match ahead.filter(|by| *by <= self.part.len()) {
            Some(by) => self.part.advance(by),
            None => {
                if let Some(next) = self.next.take() {
                    next.abort();
                }
                self.part = Bytes::new();
            }
        }
        self.at = to;
        Ok(to)
    }
}

impl Drop for Parts {
    fn drop(&mut self) {
        if let Some(next) = self.next.take() {
            next.abort();
        }
    }
}
