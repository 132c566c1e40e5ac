//! Files that are still being written: they are left alone until they stand still.
//!
//! A file stands still when it was changed last a while ago; or, since clocks of other machines are not ours, when it was
//! looked at a while ago and has not changed since.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::{Duration, Instant, SystemTime};

use crate::source::{FileAt, Modified};

/// What moved when it was looked at last.
#[derive(Debug)]
pub struct Settling {
    wait: Duration,
    /// By this look.
    moving: HashMap<Arc<str>, Moved>,
    /// By the look before. What is gone since is in none of both.
    before: HashMap<Arc<str>, Moved>,
}

/// A file as it was listed, and since when it has been so.
#[derive(Debug, Clone, Copy)]
struct Moved {
    size: u64,
    modified: Modified,
    since: Instant,
}

impl Settling {
    /// Files stand still after so long.
    pub fn new(wait: Duration) -> Settling {
        Settling {
            wait,
            moving: HashMap::new(),
            before: HashMap::new(),
        }
    }

    /// Files are listed anew.
    pub fn look(&mut self) {
        self.before = std::mem::take(&mut self.moving);
    }

    /// Whether a file stands still, as it was listed at `now`.
    pub fn is_still(&mut self, file: &FileAt, now: SystemTime) -> bool {
        let wait = i64::try_from(self.wait.as_micros()).unwrap_or(i64::MAX);
        let age = Modified::from(now).0.saturating_sub(file.modified.0);
        if self.wait.is_zero() || age >= wait {
            return true;
        }
        let before = self.before.get(&file.name).copied();
        let is_same = |moved: &Moved| (moved.size, moved.modified) == (file.size, file.modified);
        let moved = before.filter(is_same).unwrap_or_else(|| Moved {
            size: file.size,
            modified: file.modified,
            since: Instant::now(),
        });
        if moved.since.elapsed() >= self.wait {
            return true;
        }
        self.moving.insert(Arc::clone(&file.name), moved);
        false
    }

    /// How long it may take until the files that moved stand still; nothing when none moved.
    pub fn wait(&self) -> Option<Duration> {
        (!self.moving.is_empty()).then_some(self.wait)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Listing, NamePattern};
    use std::fs;

    fn listed(folder: &std::path::Path) -> FileAt {
        let all = NamePattern::new("*").unwrap();
        Listing::of(folder, &all, false, &[]).files.remove(0)
    }

    #[test]
    fn a_file_stands_still_a_while_after_it_was_changed() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a"), "a").unwrap();
        let file = listed(folder.path());
        let changed = SystemTime::UNIX_EPOCH + Duration::from_micros(file.modified.0 as u64);
        let mut settling = Settling::new(Duration::from_secs(10));
        assert!(!settling.is_still(&file, changed + Duration::from_secs(9)));
        assert!(settling.wait().is_some());
        settling.look();
        assert!(settling.is_still(&file, changed + Duration::from_secs(10)));
        assert!(settling.wait().is_none());
        assert!(Settling::new(Duration::ZERO).is_still(&file, changed));
    }

    #[test]
    fn a_file_from_the_future_stands_still_once_it_does_not_change() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        fs::write(&path, "a").unwrap();
        let future = SystemTime::now() + Duration::from_secs(3600);
        let set = |path| {
            let file = fs::File::options().write(true).open(path).unwrap();
            file.set_modified(future).unwrap();
        };
        set(&path);
        let mut settling = Settling::new(Duration::from_millis(20));
        assert!(!settling.is_still(&listed(folder.path()), SystemTime::now()));
        std::thread::sleep(Duration::from_millis(25));
        settling.look();
        assert!(settling.is_still(&listed(folder.path()), SystemTime::now()));
        fs::write(&path, "ab").unwrap();
        set(&path);
        settling.look();
        assert!(!settling.is_still(&listed(folder.path()), SystemTime::now()));
    }

    #[test]
    fn a_file_that_is_gone_is_not_waited_for() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a"), "a").unwrap();
        let file = listed(folder.path());
        let mut settling = Settling::new(Duration::from_secs(3600));
        assert!(!settling.is_still(&file, SystemTime::now()));
        assert!(settling.wait().is_some());
        settling.look();
        assert!(settling.wait().is_none());
        settling.look();
        assert!(settling.moving.is_empty() && settling.before.is_empty());
    }
}
