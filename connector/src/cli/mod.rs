//! The command line: reads arguments, calls the rooms behind it, and says what came of it. Standard output is for results,
//! standard error for progress and errors; exit status 0 is done, 1 failed, 2 wrong usage, 130 interrupted.

mod args;
mod config;
mod current;
mod hint;
mod hyphens;
mod ingest;
mod inspect;
mod log;
mod look;
mod messages;
mod out;
mod probe;
mod progress;
mod schema;
mod server_args;
mod status;
mod summary;
mod tables;
mod validate;

pub(crate) use args::duration;
pub use look::{Look, Part, Subject};
pub use tables::kind as kind_of;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use crate::error::Error;
use crate::generate;

#[derive(Debug, Parser)]
#[command(
    name = "healthcare-connector",
    version,
    about = "Reads HL7 v2 and FHIR files, and FHIR servers, into typed, schema-stable tables: Delta Lake, Parquet or NDJSON",
    after_help = "ingest, probe, replay and status take options from a TOML file, too: --config FILE.\n\nExit status: 0 done, 1 failed, 2 wrong usage, 130 interrupted."
)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Ingest(Box<args::IngestArgs>),
    Probe(Box<probe::ProbeArgs>),
    Status(status::StatusArgs),
    Replay(Box<args::ReplayArgs>),
    Current(current::CurrentArgs),
    Tables(tables::TablesArgs),
    Schema(schema::SchemaArgs),
    Inspect(inspect::InspectArgs),
    Validate(validate::ValidateArgs),
    Generate(Box<generate::GenerateArgs>),
}

/// Why a command ended without its result.
#[derive(Debug)]
enum Failure {
    /// The request was wrong.
    Usage(String),
    /// It was right, and failed.
    Failed(String),
    /// Nobody reads what it writes any more.
    Unheard,
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        if error.is_usage() {
            Failure::Usage(error.to_string())
        } else {
            Failure::Failed(error.to_string())
        }
    }
}

impl From<generate::Error> for Failure {
    fn from(error: generate::Error) -> Failure {
        match error {
            generate::Error::Io { source, .. }
                if source.kind() == std::io::ErrorKind::BrokenPipe =>
            {
                Failure::Unheard
            }
            generate::Error::Io { .. } => Failure::Failed(error.to_string()),
            wrong => Failure::Usage(wrong.to_string()),
        }
    }
}

/// Lets a panic say where it happened, and not what it stumbled over. For programs that call this library.
pub fn keep_panics_quiet() {
    std::panic::set_hook(Box::new(out::panicked));
}

/// Carries out a command line, the program's name first.
pub fn run(args: impl IntoIterator<Item = OsString>) -> ExitCode {
    keep_panics_quiet();
    let args = hyphens::with_hyphens(args);
    let sets = match config::expanded(args) {
        Ok(sets) => sets,
        Err(failure) => return fail(failure),
    };
    let mut commands = Vec::with_capacity(sets.len());
    for args in sets {
        match Cli::try_parse_from(args) {
            Ok(cli) => commands.push(cli.command),
            Err(error) => {
                // Help and version are results; a closed pipe is nobody's mistake.
                let _ = error.print();
                return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
            }
        }
    }
    one_after_the_other(commands)
}

/// Carries out commands, of which a file of options may say several; a failure of one stops no other.
fn one_after_the_other(commands: Vec<Command>) -> ExitCode {
    let all = commands.len();
    let follows = |command: &Command| matches!(command, Command::Ingest(args) if args.follows());
    if all > 1 && commands.iter().any(follows) {
        let text = "a source that is followed never ends, and others would wait for it: say `--available-now`, or give each a process of its own";
        return fail(Failure::Usage(text.to_owned()));
    }
    let mut result = ExitCode::SUCCESS;
    for (number, command) in (1..).zip(commands) {
        if all > 1 {
            out::note(&format!("source {number} of {all}"));
        }
        let code = carry_out(command);
        if result == ExitCode::SUCCESS {
            result = code;
        }
        if code == ExitCode::from(ingest::INTERRUPTED) {
            return code;
        }
    }
    result
}

fn carry_out(command: Command) -> ExitCode {
    let done = match command {
        Command::Ingest(args) => ingest::run(&args),
        Command::Probe(args) => probe::run(&args),
        Command::Status(args) => status::run(&args),
        Command::Replay(args) => ingest::replay(&args),
        Command::Current(args) => current::run(&args),
        Command::Tables(args) => tables::run(&args),
        Command::Schema(args) => schema::run(&args),
        Command::Inspect(args) => inspect::run(&args),
        Command::Validate(args) => validate::run(&args),
        Command::Generate(args) => generate::run(&args).map_err(Failure::from),
    };
    done.unwrap_or_else(fail)
}

/// The command line, with everything that it takes.
fn command() -> clap::Command {
    Cli::command()
}

fn fail(failure: Failure) -> ExitCode {
    if let Failure::Usage(text) | Failure::Failed(text) = &failure {
        tracing::error!("{text}");
    }
    match failure {
        Failure::Usage(text) => {
            out::complain(&text);
            ExitCode::from(2)
        }
        Failure::Failed(text) => {
            out::complain(&text);
            ExitCode::from(1)
        }
        Failure::Unheard => ExitCode::SUCCESS,
    }
}
