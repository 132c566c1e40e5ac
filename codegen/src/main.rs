//! `cargo codegen`. Exit status 0: done, or all is well; 1: it failed, or something is stale or breaks the contract; 2: it was
//! called in a wrong way.

use std::path::Path;
use std::process::ExitCode;

use codegen::Error;

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."));
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match codegen::cli::run(root, &arguments, &mut std::io::stdout()) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::from(if matches!(error, Error::Usage(_)) {
                2
            } else {
                1
            })
        }
    }
}
