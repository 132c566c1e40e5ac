//! Shared pieces of the whole-system tests: where the corpus is, what is expected of each file, and a file's way through
//! the library, and what must hold for any bytes at all. The tests themselves are the files in `tests/`.

pub mod binary;
pub mod checks;
pub mod expected;
pub mod walk;

use std::path::{Path, PathBuf};

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// The test messages.
pub fn corpus() -> PathBuf {
    root().join("tests/corpus")
}
