//! The built binary, for tests that run it. It lies beside the tests themselves and must be as new as its sources:
//! `cargo build --release` makes it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use std::time::SystemTime;

/// The command, to be given arguments.
///
/// # Panics
/// When the binary is missing or older than a source it was made of.
pub fn connector() -> Command {
    static PATH: OnceLock<PathBuf> = OnceLock::new();
    Command::new(PATH.get_or_init(|| {
        let tests = std::env::current_exe().expect("the test knows its own file");
        let folder = tests
            .parent()
            .and_then(Path::parent)
            .expect("a target folder");
        let path = folder.join("healthcare-connector");
        let stale = stale(&path);
        assert!(
            stale.is_none(),
            "{}; run cargo build --release",
            stale.unwrap_or_default()
        );
        path
    }))
}

/// Why a binary cannot be taken for the sources' own.
fn stale(binary: &Path) -> Option<String> {
    let time =
        |path: &Path| -> Option<SystemTime> { std::fs::metadata(path).ok()?.modified().ok() };
    let Some(built) = time(binary) else {
        return Some(format!("{} is not there", binary.display()));
    };
    // What the compiler says the binary was made of, where it says so.
    let sources = std::fs::read_to_string(binary.with_extension("d")).unwrap_or_default();
    let mut sources = sources.split_ascii_whitespace().skip(1).map(Path::new);
    let newer = sources.find(|source| time(source).is_some_and(|changed| changed > built));
    newer.map(|source| format!("{} is newer than the binary", source.display()))
}

/// What a run said, as text.
#[derive(Debug)]
pub struct Said {
    /// Exit status.
    pub status: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl From<Output> for Said {
    fn from(output: Output) -> Said {
        Said {
            status: output.status.code().unwrap_or(-1),
            out: String::from_utf8_lossy(&output.stdout).into_owned(),
            err: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }
}

/// Runs the binary with these arguments.
///
/// # Panics
/// When it cannot be started.
pub fn run<I: IntoIterator<Item = S>, S: AsRef<std::ffi::OsStr>>(arguments: I) -> Said {
    let output = connector()
        .args(arguments)
        .output()
        .expect("the binary starts");
    output.into()
}
