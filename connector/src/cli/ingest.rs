//! The command `ingest`.

use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use super::args::{CommonArgs, IngestArgs, ReplayArgs};
use super::progress::Bar;
use super::{Failure, hint, out, summary};
use crate::engine::Watch;
use crate::error::Error;
use crate::ingest::{Ingest, IngestOptions, ServerIngest, ServerOptions};
use crate::report::{ExportLeft, Report};

pub(super) const INTERRUPTED: u8 = 130;

pub(super) fn run(args: &IngestArgs) -> Result<ExitCode, Failure> {
    carry_out(args.options(), args.server(), &args.common)
}

/// The command `replay`.
pub(super) fn replay(args: &ReplayArgs) -> Result<ExitCode, Failure> {
    carry_out(args.options(), None, &args.common)
}

/// Files or a server, ready to be read.
enum Opened {
    Files(Box<Ingest>),
    Server(Box<ServerIngest>),
}

impl Opened {
    fn of(options: &IngestOptions, server: Option<ServerOptions>) -> Result<Opened, Error> {
        Ok(match server {
            None => Opened::Files(Box::new(Ingest::open(options)?)),
            Some(server) => Opened::Server(Box::new(ServerIngest::open(options, &server)?)),
        })
    }

    /// Bytes that will be read, if that is known.
    fn bytes(&self) -> Option<u64> {
        match self {
            Opened::Files(ingest) => Some(ingest.bytes()),
            Opened::Server(_) => None,
        }
    }

    fn run(self, interrupt: &AtomicBool, watch: &mut dyn Watch) -> (Report, Option<Error>) {
        match self {
            Opened::Files(ingest) => ingest.run(interrupt, watch),
            Opened::Server(ingest) => ingest.run(interrupt, watch),
        }
    }

    /// What is to be known before it runs.
    fn note(&self, options: &IngestOptions) {
        match self {
            Opened::Files(ingest) if ingest.listed() == 0 => note_nothing(options),
            Opened::Files(_) => {}
            Opened::Server(ingest) => {
                for wants in ingest.wants() {
                    out::note(&format!("note: {wants}"));
                }
                note_deletions(&ingest.without_deletions());
            }
        }
    }
}

fn carry_out(
    options: Result<IngestOptions, Failure>,
    server: Option<ServerOptions>,
    args: &CommonArgs,
) -> Result<ExitCode, Failure> {
    args.log.begin();
    let opened = options.and_then(|options| {
        let ingest = Opened::of(&options, server)?;
        Ok((options, ingest))
    });
    let (options, ingest) = match opened {
        Ok(opened) => opened,
        Err(failure) => return Err(told(failure, args.json)),
    };
    if !args.quiet {
        ingest.note(&options);
    }
    let mut bar = Bar::new(ingest.bytes(), args.quiet || args.log.is_on());
    let interrupt = interrupt()?;
    let (report, error) = ingest.run(&interrupt, &mut bar);
    bar.end();
    if report.not_taken > 0 && !args.quiet {
        out::note(&format!(
            "note: {} named like FHIR and holding none: not read, unless --file-pattern asks for them",
            summary::plural(report.not_taken, "file")
        ));
    }
    show(args, &options, &report)?;
    note_export(report.export);
    if let Some(error) = error {
        return Err(error.into());
    }
    if report.interrupted && !options.follows() {
        out::note("interrupted: what was not committed is taken away");
        return Ok(ExitCode::from(INTERRUPTED));
    }
    match args.max_rejects() {
        Some(most) if report.all_rejects() > most => Err(Failure::Failed(format!(
            "{} rejects, and --max-rejects allows {most}",
            report.all_rejects()
        ))),
        _ => Ok(ExitCode::SUCCESS),
    }
}

/// An export is work that a server has done: whether it is lost is worth a word.
fn note_export(left: Option<ExportLeft>) {
    match left {
        None => {}
        Some(ExportLeft::Kept) => out::note(
            "note: the export is kept at the server: the same command goes on with it where this run ended",
        ),
        Some(ExportLeft::Cancelled) => out::note(
            "note: nothing of the export was read, and the server was told to drop it: the next run begins another",
        ),
    }
}

fn note_deletions(types: &[&str]) {
    const SHOWN: usize = 5;
    if types.is_empty() {
        return;
    }
    let more = match types.len().saturating_sub(SHOWN) {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let shown: Vec<&str> = types.iter().copied().take(SHOWN).collect();
    out::note(&format!(
        "note: deletions of {}{more} are not seen: the server offers no history of them (--deletes off says that this is known)",
        shown.join(", ")
    ));
}

fn note_nothing(options: &IngestOptions) {
    if options.replay {
        return out::note("note: there are no dead letters of this output");
    }
    let patterns: Vec<String> = options
        .file_patterns()
        .map(|pattern| format!("`{pattern}`"))
        .collect();
    out::note(&format!(
        "note: no file in {} is named {}",
        options.storage_path.display(),
        patterns.join(" or ")
    ));
}

/// A failure before anything was read; machines get their report all the same.
fn told(failure: Failure, json: bool) -> Failure {
    if let (true, Failure::Failed(text) | Failure::Usage(text)) = (json, &failure) {
        let report = Report {
            error: Some(text.clone()),
            ..Report::default()
        };
        // The failure itself is what counts.
        let _ = print_json(&report);
    }
    failure
}

fn show(args: &CommonArgs, options: &IngestOptions, report: &Report) -> Result<(), Failure> {
    let shown = if args.json {
        print_json(report)
    } else if args.quiet {
        Ok(())
    } else {
        let has = |table: &str, column: &str| {
            let kept = options.columns.get(table);
            kept.is_none_or(|kept| kept.iter().any(|name| name == column))
        };
        let hint = hint::of(
            report,
            options.format,
            &options.output,
            options.fhir_release,
            &has,
        );
        out::print(&summary::of(report, hint.as_deref()))
    };
    match shown {
        // The work is done, whoever reads of it.
        Err(Failure::Unheard) => Ok(()),
        other => other,
    }
}

fn print_json(report: &Report) -> Result<(), Failure> {
    let json = serde_json::to_string(report);
    let json = json.map_err(|error| Failure::Failed(format!("the report is no JSON: {error}")))?;
    out::print(&format!("{json}\n"))
}

/// Becomes true at the first signal; the second one ends the program at once.
fn interrupt() -> Result<Arc<AtomicBool>, Failure> {
    static HEARD: OnceLock<Arc<AtomicBool>> = OnceLock::new();
    if let Some(flag) = HEARD.get() {
        return Ok(Arc::clone(flag));
    }
    let flag = Arc::new(AtomicBool::new(false));
    let heard = Arc::clone(&flag);
    let handler = ctrlc::set_handler(move || {
        if heard.swap(true, Ordering::Relaxed) {
            std::process::exit(i32::from(INTERRUPTED));
        }
    });
    handler.map_err(|error| Failure::Failed(format!("signals cannot be heard: {error}")))?;
    Ok(Arc::clone(HEARD.get_or_init(|| flag)))
}
