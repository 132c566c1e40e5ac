//! The program `healthcare-connector`.

use std::process::ExitCode;

fn main() -> ExitCode {
    healthcare_connector::cli::run(std::env::args_os())
}
