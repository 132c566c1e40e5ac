//! Shared pieces of the whole-system tests: where the corpus is, what is expected of each file, and a file's way through
//! the library, and what must hold for any bytes at all. The tests themselves are the files in `tests/`.

pub mod binary;
pub mod checks;
pub mod expected;
pub mod json_tree;
pub mod official;
pub mod walk;

use std::path::{Path, PathBuf};

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Every file below a folder, in order; none where there is no folder.
///
/// # Panics
/// When a folder breaks off while it is read.
pub fn files_below(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        let entries = std::fs::read_dir(&folder).into_iter().flatten();
        for path in entries.map(|entry| entry.expect("an entry").path()) {
            if path.is_dir() {
                open.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The test messages.
pub fn corpus() -> PathBuf {
    root().join("tests/corpus")
}
