//! The command `generate` for FHIR, and for HL7 v2 and FHIR of one story.

use super::args::{GenerateArgs, Limit, Standard, scenario};
use super::fhir::dirt::position;
use super::fhir::{Chart, Dirt, Kind, Plan};
use super::layout::{self, Layout, Writer};
use super::truth::Truth;
use super::{Error, Stream, dirt};
use serde_json::json;
use std::path::PathBuf;
use std::process::ExitCode;

/// Carries the command out.
pub(super) fn run(args: &GenerateArgs, limit: &Limit) -> Result<ExitCode, Error> {
    let scenario = scenario(args, limit)?;
    let mut stream = Stream::new(&scenario)?;
    let mut chart = Chart::new(plan(args)?)?;
    let mut writer = match args.standard {
        Standard::Both => Some(Writer::new(messages(args, scenario.dirt)?)?),
        _ => None,
    };
    let mut truth = Truth::default();
    let mut message = Vec::new();
    let (mut told, mut bytes) = (0, 0);
    while told < limit.messages && bytes + chart.bytes() < limit.bytes {
        message.clear();
        let made = stream.tell(&mut chart, writer.is_some().then_some(&mut message))?;
        if let (Some(writer), Some(made)) = (&mut writer, made) {
            writer.write(&message, &made)?;
            if args.truth.is_some() {
                truth.add(&message, &made);
            }
        }
        told += 1;
        bytes += message.len() as u64;
    }
    let tally = chart.finish(stream.world())?;
    let mut shown = tally.to_json();
    if let Some(mut writer) = writer {
        writer.close()?;
        eprintln!(
            "{told} messages, {} bytes, {}",
            writer.bytes,
            files(writer.files)
        );
        shown = json!({"hl7v2": truth.to_json(writer.files, writer.bytes), "fhir": shown});
    }
    eprintln!(
        "{} resources, {} bytes, {}",
        tally.resources(),
        tally.bytes,
        files(tally.files)
    );
    if let Some(path) = &args.truth {
        std::fs::write(path, format!("{shown:#}\n")).map_err(|source| Error::Io {
            path: path.display().to_string(),
            source,
        })?;
    }
    Ok(ExitCode::SUCCESS)
}

fn files(count: u64) -> String {
    format!("{count} file{}", if count == 1 { "" } else { "s" })
}

/// Where resources go.
fn plan(args: &GenerateArgs) -> Result<Plan, Error> {
    let names = if args.standard == Standard::Both {
        check(&args.dirt)?;
        only(&args.dirt, |name| position(name).is_some())
    } else {
        args.dirt.clone()
    };
    Ok(Plan {
        output: folder(args, "fhir"),
        layout: args.fhir_layout,
        release: args.fhir_release,
        kinds: kinds(args.fhir_types.as_deref().unwrap_or_default())?,
        per_file: args.messages_per_file,
        dirt: Dirt::parse(&names, args.dirt_rate)?,
        seed: args.seed,
    })
}

/// Where messages go.
fn messages(args: &GenerateArgs, dirt: dirt::Dirt) -> Result<layout::Plan, Error> {
    if args.output.as_os_str() == "-" {
        return Err(Error::Usage(
            "messages and resources need a folder as --output, not standard output",
        ));
    }
    let folder = folder(args, "hl7v2");
    let several = args.messages_per_file > 0 || args.layout == Layout::Files;
    Ok(layout::Plan {
        output: if several {
            folder
        } else {
            folder.join("messages.hl7")
        },
        layout: args.layout,
        line_end: args.line_end,
        per_file: args.messages_per_file,
        dirt,
        seed: args.seed,
    })
}

fn folder(args: &GenerateArgs, name: &str) -> PathBuf {
    match args.standard {
        Standard::Both => args.output.join(name),
        _ => args.output.clone(),
    }
}

fn kinds(names: &str) -> Result<Vec<Kind>, Error> {
    let names = names
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty());
    let known = |name: &str| {
        let all = || Kind::ALL.map(Kind::name).join(", ");
        Kind::named(name).ok_or_else(|| Error::UnknownResource(name.to_owned(), all()))
    };
    names.map(known).collect()
}

/// The quirks that messages can have, where both kinds are asked for.
pub(super) fn of_messages(names: &str) -> String {
    only(names, |name| dirt::position(name).is_some())
}

/// Of names with commas, those that are known.
fn only(names: &str, known: impl Fn(&str) -> bool) -> String {
    let bare = |name: &str| name.trim().trim_start_matches('-').to_owned();
    let kept = names.split(',').filter(|name| {
        let name = bare(name);
        matches!(name.as_str(), "" | "all" | "none") || known(&name)
    });
    kept.collect::<Vec<_>>().join(",")
}

/// Whether every name is one of messages or of resources.
fn check(names: &str) -> Result<(), Error> {
    for name in names
        .split(',')
        .map(|name| name.trim().trim_start_matches('-'))
    {
        let known = position(name).is_some() || dirt::position(name).is_some();
        if !known && !matches!(name, "" | "all" | "none") {
            return Err(Error::UnknownQuirk(name.to_owned()));
        }
    }
    Ok(())
}
