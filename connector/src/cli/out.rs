//! Writing to the terminal or a pipe. A pipe that nobody reads any more ends the command quietly.

use std::io::{self, ErrorKind, Write};

use super::Failure;

/// Writes a result to standard output.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    write(|out| out.write_all(text.as_bytes()))
}

/// Writes to standard output, buffered.
pub(super) fn write(work: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    let mut out = io::BufWriter::new(io::stdout().lock());
    let written = work(&mut out).and_then(|()| out.flush());
    written.map_err(|error| match error.kind() {
        ErrorKind::BrokenPipe => Failure::Unheard,
        _ => Failure::Failed(format!("cannot write to standard output: {error}")),
    })
}

/// Says what is wrong.
pub(super) fn complain(text: &str) {
    note(&format!("error: {text}"));
}

/// Says something beside the result.
pub(super) fn note(text: &str) {
    // There is nobody left to tell when this fails.
    let _ = writeln!(io::stderr().lock(), "{text}");
}

/// Says where the program made a mistake. What it stumbled over may be of a patient, and is not said.
pub(super) fn panicked(info: &std::panic::PanicHookInfo<'_>) {
    let place = info
        .location()
        .map(|at| format!(" at {}:{}", at.file(), at.line()));
    complain(&format!(
        "a mistake of the program{}; please report it",
        place.unwrap_or_default()
    ));
}
