//! `cargo codegen`: the commands over the layers.

use std::path::Path;

use crate::Error;

/// Runs a command; says whether it found all well.
pub fn run(root: &Path, arguments: &[String]) -> Result<bool, Error> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] | ["write"] => {
            let written = crate::generate(&root.join("specs"))?.write(root)?;
            println!("{} files written", written.len());
            Ok(true)
        }
        ["vendor", options @ ..] => crate::vendor::command(root, options),
        _ => Err(Error::facts("usage: cargo codegen [write | vendor]")),
    }
}
