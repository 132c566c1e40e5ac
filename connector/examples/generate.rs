//! The command `generate` by itself.

use clap::Parser;
use healthcare_connector::generate::{GenerateArgs, run};
use std::process::ExitCode;

#[derive(Parser)]
struct Command {
    #[command(flatten)]
    generate: GenerateArgs,
}

fn main() -> ExitCode {
    run(&Command::parse().generate).unwrap_or_else(|error| {
        eprintln!("{error}");
        ExitCode::from(2)
    })
}
