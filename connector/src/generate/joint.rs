//! The command `generate` for FHIR, and for HL7 v2 and FHIR of one story.

use super::args::{GenerateArgs, Limit, Standard, scenario};
use super::fhir::dirt::position;
use super::fhir::{Chart, Dirt, Kind, Plan};
use super::layout::{self, Layout, Writer};
use super::truth::Truth;
use super::{Error, Stream, dirt};
use serde_json::json;
use std::path::PathBuf;

/// Carries the command out.
pub(super) fn run(args: &GenerateArgs, limit: &Limit) -> Result<Vec<String>, Error> {
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
    let mut lines = Vec::new();
    if let Some(mut writer) = writer {
        writer.close()?;
        let (bytes, files) = (writer.bytes, files(writer.files));
        lines.push(format!("{told} messages, {bytes} bytes, {files}"));
        shown = json!({"hl7v2": truth.to_json(writer.files, writer.bytes), "fhir": shown});
    }
    lines.push(format!(
        "{} resources, {} bytes, {}",
        tally.resources(),
        tally.bytes,
        files(tally.files)
    ));
    if let Some(path) = &args.truth {
        std::fs::write(path, format!("{shown:#}\n")).map_err(|source| Error::Io {
            path: path.display().to_string(),
            source,
        })?;
    }
    Ok(lines)
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

#[cfg(test)]
mod tests {
    use crate::generate::args::{GenerateArgs, run};
    use clap::Parser;
    use serde_json::Value;
    use std::path::Path;

    #[derive(Debug, Parser)]
    struct Line {
        #[command(flatten)]
        args: GenerateArgs,
    }

    fn generate(options: &str, output: &Path) -> Result<(), String> {
        let output = output.display().to_string();
        let given = ["generate", "--output", &output].map(str::to_owned);
        let options = options.split_whitespace().map(str::to_owned);
        let line = Line::try_parse_from(given.into_iter().chain(options)).unwrap();
        run(&line.args)
            .map(|_| ())
            .map_err(|error| error.to_string())
    }

    const STORY: &str = "--messages 1500 --seed 4 --release mixed";

    #[test]
    fn both_are_what_each_is_alone() {
        let folder = tempfile::tempdir().unwrap();
        let (both, fhir, messages) = (
            folder.path().join("both"),
            folder.path().join("alone"),
            folder.path().join("alone.hl7"),
        );
        let truth = folder.path().join("truth.json");
        let options = format!("{STORY} --standard both --truth {}", truth.display());
        generate(&options, &both).unwrap();
        generate(&format!("{STORY} --standard fhir"), &fhir).unwrap();
        generate(STORY, &messages).unwrap();
        let read = |path: &Path| std::fs::read(path).unwrap();
        assert!(read(&both.join("hl7v2/messages.hl7")) == read(&messages));
        let mut files = 0;
        for entry in std::fs::read_dir(&fhir).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap();
            assert!(
                read(&path) == read(&both.join("fhir").join(name)),
                "{name:?}"
            );
            files += 1;
        }
        let truth: Value = serde_json::from_slice(&read(&truth)).unwrap();
        assert_eq!(truth["hl7v2"]["messages"], 1500);
        assert_eq!(truth["fhir"]["files"], files);
        // Everybody who has a number in messages is a patient; numbers given by mistake are more.
        let people = truth["fhir"]["types"]["Patient"].as_u64().unwrap();
        assert!(truth["hl7v2"]["patients"].as_u64().unwrap() >= people);
    }

    #[test]
    fn a_size_is_met_about() {
        let folder = tempfile::tempdir().unwrap();
        for types in ["", "--fhir-types Patient,Encounter,Observation"] {
            let output = folder.path().join("sized.ndjson");
            generate(&format!("--standard fhir --bytes 5MB {types}"), &output).unwrap();
            let bytes = std::fs::metadata(&output).unwrap().len();
            assert!((4_900_000..6_000_000).contains(&bytes), "{bytes} {types}");
        }
    }

    #[test]
    fn what_does_not_fit_is_refused_by_name() {
        let folder = tempfile::tempdir().unwrap();
        let output = folder.path().join("out");
        let refused = |options: &str, output: &Path| generate(options, output).unwrap_err();
        let types = refused("--standard fhir --fhir-types Patient,Persons", &output);
        assert!(
            types.contains("\"Persons\"") && types.contains("Immunization"),
            "{types}"
        );
        let quirk = refused("--standard fhir --dirt huge_obx5", &output);
        assert!(quirk.contains("huge_obx5"), "{quirk}");
        assert!(
            generate(
                "--standard both --messages 20 --dirt huge_obx5,duplicate_key",
                &output
            )
            .is_ok()
        );
        assert!(refused("--standard both --dirt nonsense", &output).contains("nonsense"));
        assert!(refused("--standard both", Path::new("-")).contains("folder"));
        assert!(refused("--standard fhir --fhir-layout bundle", Path::new("-")).contains("folder"));
    }
}
