//! `cargo codegen diff`: how the schema contract changed, and whether that is allowed; or what the standard changed
//! between two releases. Beside the layers: it compares texts that they made, and specs that they read.

pub mod changelog;
pub mod changes;
pub mod columns;
mod committed;
pub mod fhir;
pub mod releases;

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use crate::cli::say;
use crate::{Error, fixup, spec};
use changes::{Class, compare};

/// How the command is called.
pub const USAGE: &str =
    "cargo codegen diff [--against DIR|REVISION] [--accept-breaking] | diff OLD NEW";

/// What to compare.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The schema contract.
    Contract {
        /// A folder of `.columns` files, or a revision that git knows.
        against: String,
        /// Whether changes that break queries are wanted.
        accept_breaking: bool,
    },
    /// Two releases of the standard.
    Releases(String, String),
}

impl What {
    /// Reads the command's arguments.
    pub fn parse(arguments: &[&str]) -> Result<What, Error> {
        let (mut against, mut accept_breaking) = (None, false);
        let mut releases = Vec::new();
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match *argument {
                "--against" => {
                    let with = rest.next().filter(|with| !with.starts_with('-'));
                    against = Some(
                        (*with.ok_or_else(|| {
                            Error::usage(format!(
                                "--against needs a folder or a revision; usage: {USAGE}"
                            ))
                        })?)
                        .to_owned(),
                    );
                }
                "--accept-breaking" => accept_breaking = true,
                option if option.starts_with('-') => {
                    let known = ["--against", "--accept-breaking"];
                    return Err(Error::unknown("option", option, known));
                }
                release => releases.push(release.to_owned()),
            }
        }
        match releases.as_slice() {
            [] => Ok(What::Contract {
                against: against.unwrap_or_else(|| "HEAD".into()),
                accept_breaking,
            }),
            [old, new] if against.is_none() && !accept_breaking => {
                Ok(What::Releases(old.clone(), new.clone()))
            }
            _ => Err(Error::usage(format!("usage: {USAGE}"))),
        }
    }
}

/// Prints the changes; says whether they are allowed.
pub fn command(root: &Path, arguments: &[&str], out: &mut dyn Write) -> Result<bool, Error> {
    match What::parse(arguments)? {
        What::Contract {
            against,
            accept_breaking,
        } => contract(root, &against, accept_breaking, out),
        What::Releases(old, new) if [&old, &new].iter().all(|one| is_fhir(one)) => {
            let specs = root.join("specs");
            let declared = crate::fhir::spec::declared(&specs.join("fhir_tables.toml"))?;
            let read = |release: &str| crate::fhir::model(&specs, &declared, release);
            let changes = fhir::compare(&read(&old)?, &read(&new)?);
            for change in &changes {
                say(out, &change.to_string())?;
            }
            if changes.is_empty() {
                say(out, "nothing changed")?;
            }
            Ok(true)
        }
        What::Releases(old, new) => {
            let specs = root.join("specs");
            let fixed = fixup::apply(spec::read(&specs)?, &specs)?;
            let text = releases::compare(&fixed.spec, &old, &new)?;
            say(
                out,
                match text.trim_end() {
                    "" => "nothing changed",
                    changes => changes,
                },
            )?;
            Ok(true)
        }
    }
}

fn is_fhir(release: &str) -> bool {
    crate::fhir::RELEASES
        .iter()
        .any(|(name, _)| *name == release)
}

fn contract(
    root: &Path,
    against: &str,
    accept_breaking: bool,
    out: &mut dyn Write,
) -> Result<bool, Error> {
    let new = committed::of_tree(&crate::generate(root)?.tree)?;
    let old = match Path::new(against).is_dir() {
        true => committed::of_folder(Path::new(against))?,
        false => committed::of_revision(root, against)?,
    };
    let changes = compare(&old, &new);
    for change in &changes {
        say(out, &change.to_string())?;
    }
    let breaking: BTreeSet<&str> = changes
        .iter()
        .filter(|change| change.class != Class::Added)
        .map(|change| change.table.as_str())
        .collect();
    if breaking.is_empty() {
        let what = match changes.is_empty() {
            true => "no table changed",
            false => "columns were added, nothing else",
        };
        say(out, what)?;
        return Ok(true);
    }
    if !accept_breaking {
        say(
            out,
            "queries may break: --accept-breaking accepts that, once CHANGELOG.md names the tables",
        )?;
        return Ok(false);
    }
    let path = root.join("CHANGELOG.md");
    let text = std::fs::read_to_string(&path).map_err(Error::io(&path))?;
    let unnamed = changelog::unnamed(&text, breaking);
    for table in &unnamed {
        say(
            out,
            &format!("CHANGELOG.md: no entry under ### Schema of Unreleased names {table}"),
        )?;
    }
    Ok(unnamed.is_empty())
}
