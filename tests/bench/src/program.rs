//! Programs that are run from outside.

use crate::memory;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// What a program gave.
pub struct Ran {
    pub output: String,
    /// The most memory it held.
    pub peak: Option<u64>,
}

/// Runs a program to its end, which must be a good one.
pub fn run(command: &mut Command) -> Ran {
    let child = command.stdout(Stdio::piped()).spawn();
    let mut child = child.expect("the program can be started");
    let peak = peak_of(&mut child);
    let output = child.wait_with_output().expect("the program ends");
    let status = output.status;
    assert!(status.success(), "{:?}: {status}", command.get_program());
    Ran {
        output: String::from_utf8_lossy(&output.stdout).into_owned(),
        peak,
    }
}

/// Looks at the highest mark of a running program until it ends.
fn peak_of(child: &mut Child) -> Option<u64> {
    let process = child.id().to_string();
    let mut peak = None;
    while let Ok(None) = child.try_wait() {
        peak = memory::resident(&process, "VmHWM:").max(peak);
        std::thread::sleep(Duration::from_millis(5));
    }
    peak
}

/// The whole number that a JSON text has under a key.
pub fn number(json: &str, key: &str) -> Option<u64> {
    let (_, rest) = json.rsplit_once(&format!("\"{key}\":"))?;
    let rest = rest.trim_start();
    rest.split(|c: char| !c.is_ascii_digit())
        .next()?
        .parse()
        .ok()
}
