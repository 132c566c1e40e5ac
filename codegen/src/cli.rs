//! `cargo codegen`: the commands over the layers.

use std::io::Write;
use std::path::Path;

use crate::{Error, diff, vendor};

/// What `--help` prints.
pub const HELP: &str = "\
Reads the standards' definitions in specs/ and writes the typed models, tables and schemas.

cargo codegen [write]      write the generated tree, and append new names to specs/names.lock
cargo codegen check        list what is stale or not generated any more; exit 1 if anything is
cargo codegen diff         list how the tables changed since the last commit; exit 1 if anything but `added`
    --against DIR|REVISION     compare with the .columns files of a folder or of another commit
    --accept-breaking          exit 0 all the same, if CHANGELOG.md names the table under Schema
cargo codegen diff OLD NEW list what the standard changed between two releases, such as 2.3 and 2.8.2, or r4 and r5
cargo codegen vendor       make the facts again from the packages that specs/specs.lock pins, and compare
    --write                    replace what differs
    --cache DIR                keep the packages

Exit status: 0 done, or all is well; 1 failed, stale or breaking; 2 wrong usage.
";

const COMMANDS: [&str; 5] = ["write", "check", "diff", "vendor", "help"];

/// Runs a command; says whether it found all well.
pub fn run(root: &Path, arguments: &[String], out: &mut dyn Write) -> Result<bool, Error> {
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    if arguments
        .iter()
        .any(|argument| ["--help", "-h"].contains(argument))
    {
        return help(out);
    }
    match arguments.as_slice() {
        [] | ["write"] => write(root, out),
        ["check"] => check(root, out),
        ["diff", options @ ..] => diff::command(root, options, out),
        ["vendor", options @ ..] => vendor::command(root, options),
        ["help"] => help(out),
        [command @ ("write" | "check" | "help"), other, ..] => Err(Error::usage(format!(
            "{command} takes no arguments, but {other} was given"
        ))),
        [command, ..] => Err(Error::unknown("command", command, COMMANDS)),
    }
}

fn help(out: &mut dyn Write) -> Result<bool, Error> {
    say(out, HELP.trim_end())?;
    Ok(true)
}

fn write(root: &Path, out: &mut dyn Write) -> Result<bool, Error> {
    let generated = crate::generate(root)?;
    let written = generated.write(root)?;
    for (origin, name) in &generated.new_names {
        say(out, &format!("specs/names.lock: {origin} is called {name}"))?;
    }
    say(out, &format!("{} files written", written.len()))?;
    Ok(true)
}

fn check(root: &Path, out: &mut dyn Write) -> Result<bool, Error> {
    let generated = crate::generate(root)?;
    let stale = generated.stale(root)?;
    for (origin, name) in &generated.new_names {
        say(
            out,
            &format!("specs/names.lock lacks {origin}, which would be called {name}"),
        )?;
    }
    for one in &stale {
        say(out, &one.to_string())?;
    }
    let fresh = stale.is_empty() && generated.new_names.is_empty();
    say(
        out,
        match fresh {
            true => "the generated tree is fresh",
            false => "run cargo codegen",
        },
    )?;
    Ok(fresh)
}

/// Prints a line.
pub(crate) fn say(out: &mut dyn Write, line: &str) -> Result<(), Error> {
    writeln!(out, "{line}").map_err(Error::io("standard output"))
}
