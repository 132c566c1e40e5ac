//! Places where a test ends the program as if it were killed. They do nothing unless the environment names one:
//! `HEALTHCARE_CONNECTOR_KILL_AT=before_commit_file:3` ends it when the place is reached for the third time.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, Ordering};

/// The variable.
pub const VARIABLE: &str = "HEALTHCARE_CONNECTOR_KILL_AT";

/// Every place.
pub const PLACES: &[&str] = &[
    "file_written",
    "before_files_synced",
    "before_files_named",
    "file_named",
    "entry_prepared",
    "before_commit_file",
    "commit_file_staged",
    "commit_file_named",
    "after_commit_file",
    "log_entry_published",
    "after_log_entries",
    "before_letters",
    "letters_named",
    "keys_written",
    "snapshot_staged",
    "snapshot_named",
    "replayed",
];

static CHOSEN: OnceLock<Option<(String, u64)>> = OnceLock::new();
static REACHED: AtomicU64 = AtomicU64::new(0);

/// A place is reached.
pub(crate) fn reach(place: &str) {
    debug_assert!(PLACES.contains(&place), "{place} is not listed");
    let chosen = CHOSEN.get_or_init(|| {
        let text = std::env::var(VARIABLE).ok()?;
        let (name, times) = text.split_once(':')?;
        Some((name.to_owned(), times.parse().ok()?))
    });
    if let Some((name, times)) = chosen
        && name == place
        && REACHED.fetch_add(1, Ordering::Relaxed) + 1 == *times
    {
        // No destructor runs, no buffer is written: as with SIGKILL.
        std::process::abort();
    }
}
