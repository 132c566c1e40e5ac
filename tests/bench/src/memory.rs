//! Peak memory of one measure: it runs once in a process of its own, which says how far its resident memory rose.

use std::process::Command;

/// Bytes that a process holds now (`VmRSS`) or held at most (`VmHWM`).
pub fn resident(process: &str, entry: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with(entry))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}

/// Runs a measure and prints what it held at most beyond what was held before; nothing if it ran in another process.
pub fn print_of(run: impl FnOnce() -> bool) {
    // Writing 5 sets the highest mark back to what is held now.
    let reset = std::fs::write("/proc/self/clear_refs", "5").is_ok();
    let before = resident("self", "VmHWM:");
    let here = run();
    let after = resident("self", "VmHWM:");
    if let (true, true, Some(before), Some(after)) = (reset, here, before, after) {
        println!("{}", after.saturating_sub(before));
    }
}

/// The peak memory of the measure with this number; nothing where it cannot be had.
pub fn in_own_process(number: usize) -> Option<u64> {
    let program = std::env::current_exe().ok()?;
    let output = Command::new(program)
        .args(std::env::args().skip(1))
        .args(["--memory-of", &number.to_string()])
        .output()
        .ok()?;
    String::from_utf8(output.stdout).ok()?.trim().parse().ok()
}
