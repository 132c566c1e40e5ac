//! Why a file, or a part of one, could not be read: stable codes, carried through readers as the inside of an
//! `io::Error`.

use std::fmt;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Noticed;

/// Why a source of bytes could not be read, or not to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Fault {
    /// There is no such file any more.
    NotFound,
    /// It may not be read.
    PermissionDenied,
    /// A device, a socket or a pipe.
    NotAFile,
    /// A symbolic link that leads to itself or to a folder around it.
    LinkLoop,
    /// Reading failed.
    Unreadable,
    /// Compressed with gzip, but damaged or cut off.
    GzipBroken,
    /// A ZIP archive that is damaged or cut off.
    ZipBroken,
    /// A member of a ZIP archive that is encrypted.
    ZipEncrypted,
    /// A member of a ZIP archive that is compressed in a way this program does not know.
    ZipMethod,
    /// An archive in an archive.
    NestedArchive,
    /// It unpacks to far more than any honest file does.
    ExpansionLimit,
    /// UTF-16 that ends within a character.
    Utf16Cut,
    /// A file among dead letters that holds something else.
    NotLetters,
}

impl Fault {
    /// Every fault.
    pub const ALL: &[Fault] = &[
        Fault::NotFound,
        Fault::PermissionDenied,
        Fault::NotAFile,
        Fault::LinkLoop,
        Fault::Unreadable,
        Fault::GzipBroken,
        Fault::ZipBroken,
        Fault::ZipEncrypted,
        Fault::ZipMethod,
        Fault::NestedArchive,
        Fault::ExpansionLimit,
        Fault::Utf16Cut,
        Fault::NotLetters,
    ];

    /// It says something of the machine or the rights of this moment, and nothing of the file: it is worth another try.
    pub const fn may_pass(self) -> bool {
        matches!(
            self,
            Fault::NotFound | Fault::PermissionDenied | Fault::Unreadable
        )
    }

    /// The fault with a code.
    pub fn from_code(code: &str) -> Option<Fault> {
        let mut all = Fault::ALL.iter().copied();
        all.find(|fault| fault.as_str() == code)
    }

    /// The stable code, for reports and dead letters.
    pub const fn as_str(self) -> &'static str {
        match self {
            Fault::NotFound => "not_found",
            Fault::PermissionDenied => "permission_denied",
            Fault::NotAFile => "not_a_file",
            Fault::LinkLoop => "link_loop",
            Fault::Unreadable => "unreadable",
            Fault::GzipBroken => "gzip_broken",
            Fault::ZipBroken => "zip_broken",
            Fault::ZipEncrypted => "zip_encrypted",
            Fault::ZipMethod => "zip_method",
            Fault::NestedArchive => "nested_archive",
            Fault::ExpansionLimit => "expansion_limit",
            Fault::Utf16Cut => "utf_16_cut",
            Fault::NotLetters => "not_letters",
        }
    }

    /// What it means, for people.
    pub const fn text(self) -> &'static str {
        match self {
            Fault::NotFound => "there is no such file",
            Fault::PermissionDenied => "the file may not be read",
            Fault::NotAFile => "neither a file nor a folder",
            Fault::LinkLoop => "a link that leads back to where it is",
            Fault::Unreadable => "reading failed",
            Fault::GzipBroken => "gzip data that is damaged or cut off",
            Fault::ZipBroken => "a ZIP archive that is damaged or cut off",
            Fault::ZipEncrypted => "encrypted",
            Fault::ZipMethod => "compressed by an unknown method",
            Fault::NestedArchive => "an archive in an archive",
            Fault::ExpansionLimit => "unpacks to far more than a file of its size should",
            Fault::Utf16Cut => "UTF-16 that ends within a character",
            Fault::NotLetters => "not a file of dead letters, or a damaged one",
        }
    }

    /// The fault behind an error of a reader.
    pub fn of(error: &io::Error) -> Fault {
        let inside = error.get_ref().and_then(|inside| inside.downcast_ref());
        match (inside, error.kind()) {
            (Some(fault), _) => *fault,
            (None, io::ErrorKind::NotFound) => Fault::NotFound,
            (None, io::ErrorKind::PermissionDenied) => Fault::PermissionDenied,
            (None, _) => Fault::Unreadable,
        }
    }

    /// As an error of a reader, unless the error already is a fault.
    pub(super) fn around(self, error: io::Error) -> io::Error {
        let inside = error
            .get_ref()
            .and_then(|inside| inside.downcast_ref::<Fault>());
        if inside.is_some() { error } else { self.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}

impl std::error::Error for Fault {}

impl From<Fault> for io::Error {
    fn from(fault: Fault) -> io::Error {
        io::Error::other(fault)
    }
}

/// A file's reader. Its errors are faults, so that they are not taken for a decoder's, and what it reads is counted.
#[derive(Debug)]
pub(super) struct Told<'a, R> {
    pub(super) inner: R,
    pub(super) read: &'a AtomicU64,
    pub(super) noticed: Option<&'a Noticed>,
}

impl<R: io::Read> io::Read for Told<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer).map_err(told)?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        if let Some(noticed) = self.noticed {
            noticed.read(buffer.get(..read).unwrap_or_default());
        }
        Ok(read)
    }
}

impl<R: io::Seek> io::Seek for Told<'_, R> {
    fn seek(&mut self, to: io::SeekFrom) -> io::Result<u64> {
        self.inner.seek(to).map_err(told)
    }
}

/// An interrupted call is none: readers try again.
fn told(error: io::Error) -> io::Error {
    if error.kind() == io::ErrorKind::Interrupted {
        return error;
    }
    Fault::of(&error).into()
}
