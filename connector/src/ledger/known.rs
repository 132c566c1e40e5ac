//! What is known before a file is opened or a message read: contents of files, and messages.
//!
//! A file is digested beforehand only when a file of its size is known: others cannot have the same content.

use std::collections::HashSet;

use super::{Keys, Ledger, Outcome};
use crate::engine::{Admission, Gate};
use crate::error::Error;
use crate::source::{FileAt, Seen, digest_of};
use crate::store::place;

/// Which messages are not read again: the option `deduplicate`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum Deduplicate {
    /// All messages are read.
    #[default]
    None,
    /// Messages whose bytes were read before.
    Exact,
    /// Messages whose MSH-10 was read before from the same sender: MSH-3 and MSH-4. Of FHIR resources, as `exact`.
    ControlId,
}

/// Contents and messages that were read.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// None when files that were sent again are read again.
    contents: Option<Contents>,
    keys: Option<Keys>,
}

#[derive(Debug, Default)]
struct Contents {
    sizes: HashSet<u64>,
    digests: HashSet<u128>,
}

impl Known {
    /// From a ledger. About 30 bytes for each file.
    pub(crate) fn new(
        ledger: &Ledger,
        skips_resent: bool,
        keys: Option<Keys>,
    ) -> Result<Known, Error> {
        if !skips_resent {
            return Ok(Known {
                contents: None,
                keys,
            });
        }
        let mut contents = Contents::default();
        ledger.each(&mut |entry| {
            let is_known = entry.is_whole() || entry.outcome == Outcome::Changed;
            if let Some(digest) = entry.sha256.filter(|_| is_known && entry.read > 0) {
                contents.sizes.insert(entry.read);
                contents.digests.insert(digest.short());
            }
            Ok(())
        })?;
        Ok(Known {
            contents: Some(contents),
            keys,
        })
    }

    /// The messages that were read.
    pub(crate) fn keys(&mut self) -> Option<&mut Keys> {
        self.keys.as_mut()
    }
}

impl Gate for Known {
    fn admit(&mut self, file: &FileAt) -> Admission {
        let Some(contents) = &self.contents else {
            return Admission::Read;
        };
        if !contents.sizes.contains(&file.size) {
            return Admission::Read;
        }
        // What cannot be digested cannot be read, and reading says why.
        let Ok(digest) = digest_of(file.path(), u64::MAX) else {
            return Admission::Read;
        };
        let as_now = place::size_and_time(file.path());
        if as_now.is_ok_and(|now| now != (file.size, file.modified)) {
            return Admission::Moving;
        }
        match contents.digests.contains(&digest.short()) {
            true => Admission::Resent(digest),
            false => Admission::Read,
        }
    }

    fn finished(&mut self, seen: &Seen) {
        if let Some(contents) = &mut self.contents
            && seen.read > 0
            && seen.read == seen.size
        {
            contents.sizes.insert(seen.size);
            contents.digests.insert(seen.digest.short());
        }
    }

    fn is_new(&mut self, key: u128) -> bool {
        self.keys.as_mut().is_none_or(|keys| keys.insert(key))
    }

    fn wants_keys(&self) -> bool {
        self.keys.is_some()
    }
}
