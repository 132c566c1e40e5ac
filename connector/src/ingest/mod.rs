//! From files, or a server, to tables: the options of `ingest` put together with a dialect, a listing, a ledger, a sink and the engine.
//! The command line and other callers come in here.
//!
//! ```text
//! list -> plan (against the ledger) -> engine -> commits of rows and ledger together
//!   ^                                              |
//!   +---------- the next trigger, in streaming ----+
//! ```

mod options;
mod rounds;
mod server;
mod target;

use std::path::Path;
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant, SystemTime};

use crate::dead_letter::DeadLetters;
use crate::dialects::Dialects;
use crate::engine::{self, Dialect, Gate, Open, Run, Tally, Watch};
use crate::error::{At, Error, Problem};
use crate::failpoint;
use crate::ledger::{Deduplicate, Keys, Known, Plan, Rules, Settling};
use crate::report::Report;
use crate::sink::Existing;
use crate::source::{Listing, NamePattern};
use crate::store::{self, Object};
pub use options::{ErrorHandling, FILE_PATTERNS, IngestOptions, Mode, ResentFiles};
pub(crate) use options::{pattern, usage};
use rounds::{Rounds, on_reject, waited};
pub use server::{
    AuthType, ClientAuth, Deletes, Preset, Probe, ProbedTable, ServerIngest, ServerOptions, probe,
};
pub(crate) use server::{Peer, Reading, Takes, Threads, history_key, search_key};
use target::Target;

/// An ingest that is ready to run: everything was looked at that can be wrong before the first file is opened.
#[derive(Debug)]
pub struct Ingest {
    options: IngestOptions,
    pattern: NamePattern,
    dialect: Dialects,
    settling: Settling,
    plan: Plan,
    /// Files that are listed, whatever is known of them.
    listed: u64,
    left_out: u64,
    target: Target,
    letters: Option<DeadLetters>,
    /// What is known of contents and messages, once there was anything to read.
    known: Option<Known>,
    counted: Seen,
    begun: Instant,
}

impl Ingest {
    /// Checks the options, opens the output and its ledger, lists the files and holds them against it.
    ///
    /// # Errors
    /// Options that are wrong ([`Error::is_usage`]), a storage path that cannot be read, an output that cannot be
    /// written, another run that has it open.
    pub fn open(options: &IngestOptions) -> Result<Ingest, Error> {
        let begun = Instant::now();
        options.check()?;
        store::configure(&options.store_options)?;
        let pattern = pattern(options.file_patterns())?;
        let dialect = options.dialect()?;
        if !options.replay {
            look_at_root(&options.storage_path)?;
        }
        let (mut target, letters) = Target::open(options, dialect.tables(), false)?;
        target.otherwise = dialect.hl7_tables();
        target.keys =
            (options.deduplicate != Deduplicate::None).then(|| target.ledger.folder().to_owned());
        let settle = match options.replay {
            true => Duration::ZERO,
            false => options.settle,
        };
        let mut ingest = Ingest {
            counted: Seen::new(dialect.tables().len()),
            target,
            options: options.clone(),
            pattern,
            dialect,
            settling: Settling::new(settle),
            plan: Plan::default(),
            listed: 0,
            left_out: 0,
            letters,
            known: None,
            begun,
        };
        ingest.look()?;
        if let Some(wait) = ingest.settling.wait().filter(|_| !options.follows()) {
            // Whoever reads what is there now has no later look: so this one is the later one.
            std::thread::sleep(wait);
            ingest.look()?;
        }
        ingest.admit()?;
        tracing::info!(
            storage_path = %options.storage_path.display(),
            output = %options.output.display(),
            format = options.format.name(),
            batch = ingest.target.sink.next_batch(),
            files = ingest.plan.work.files.len(),
            bytes = ingest.bytes(),
            known = ingest.plan.known,
            unsettled = ingest.plan.unsettled,
            changed = ingest.plan.changed,
            "run begins"
        );
        Ok(ingest)
    }

    /// Lists the files, and plans what is to be read.
    fn look(&mut self) -> Result<(), Error> {
        // Not two plans at once: each holds every file.
        self.plan = Plan::default();
        let now = SystemTime::now();
        let listing = self.list();
        if let (true, Some(refused)) = (listing.files.is_empty(), listing.root_refused()) {
            return Err(Problem::Source {
                name: refused.name.clone(),
                fault: refused.fault,
            }
            .into());
        }
        self.listed = listing.files.len() as u64;
        self.left_out = listing.left_out;
        let mut rules = Rules {
            changed: self.options.changed_files,
            settling: &mut self.settling,
            now,
            takes_all: self.options.asks_by_name(),
        };
        self.plan = Plan::new(&self.target.ledger, listing, &mut rules)?;
        Ok(())
    }

    fn list(&self) -> Listing {
        let options = &self.options;
        if let (true, Some(letters)) = (options.replay, &self.letters) {
            return letters.listing();
        }
        let mut not = vec![options.output.as_path()];
        not.extend(options.dead_letter_path.as_deref());
        not.extend(options.checkpoint_path.as_deref());
        Listing::of(
            &options.storage_path,
            &self.pattern,
            options.recursive,
            &not,
        )
    }

    /// Admits the tables that are surely made.
    fn admit(&mut self) -> Result<(), Error> {
        let files = &self.plan.work.files;
        let is_begun = self.target.ledger.is_begun();
        if self.options.existing == Existing::Refuse && is_begun && files.is_empty() {
            // What was read has tables, whatever they are.
            return Err(Problem::Exists {
                folder: self.options.output.clone(),
            }
            .into());
        }
        let tables = match (self.options.tables.is_empty(), files.is_empty()) {
            (false, _) => Some(0..self.dialect.tables().len()),
            (true, true) if is_begun => None,
            // The kind of the first file is enough to know whether its tables can be made; others show themselves later.
            (true, _) => self.dialect.tables_of_first(files),
        };
        tables.map_or(Ok(()), |tables| self.target.sink.admit(tables))
    }

    /// How many files are there, read before or not.
    pub fn listed(&self) -> u64 {
        self.listed
    }

    /// Bytes of the files that will be read.
    pub fn bytes(&self) -> u64 {
        self.plan.work.bytes()
    }

    /// What will be read.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Reads everything; in streaming, until `interrupt` becomes true. What is not committed then is dropped.
    ///
    /// What went wrong is in the report, beside what was committed before; the error itself is given, too.
    pub fn run(self, interrupt: &AtomicBool, watch: &mut dyn Watch) -> (Report, Option<Error>) {
        rounds::run(self, interrupt, watch)
    }

    /// Reads what is planned.
    fn cycle(
        &mut self,
        interrupt: &AtomicBool,
        watch: &mut dyn Watch,
    ) -> Result<engine::Outcome, Error> {
        let options = &self.options;
        self.target.noted = std::mem::take(&mut self.plan.noted);
        let mut known = match (self.known.take(), self.plan.work.files.is_empty()) {
            (None, false) => Some(self.what_is_known()?),
            (known, _) => known,
        };
        let next = self.target.sink.next_batch();
        let on_reject = on_reject(options.error_handling, &mut self.letters, next);
        let settings = options.settings();
        let parts = Run {
            dialect: &self.dialect,
            output: &mut self.target,
            settings: &settings,
            interrupt,
        };
        let mut open = Open;
        let gate: &mut dyn Gate = match &mut known {
            Some(known) => known,
            None => &mut open,
        };
        let outcome = engine::run(parts, &self.plan.work, gate, on_reject, watch);
        if let Some(keys) = known.as_mut().and_then(Known::keys) {
            keys.compact(self.target.sink.next_batch())?;
        }
        self.known = known;
        Ok(outcome)
    }

    /// What is known of contents and messages.
    fn what_is_known(&self) -> Result<Known, Error> {
        let (options, ledger) = (&self.options, &self.target.ledger);
        let next = self.target.sink.next_batch();
        let since = match ledger.is_begun() {
            true => ledger.since(),
            false => next,
        };
        let keys = self
            .target
            .keys
            .as_ref()
            .map(|folder| Keys::open(folder, since, next, options.checkpoint_interval));
        // A letter is read again because it was not read the first time, whatever else is the same.
        let skips = options.resent_files == ResentFiles::Skip && !options.replay;
        Known::new(ledger, skips, keys.transpose()?)
    }

    /// Puts the files of letters away that were read, in this run or in one that was killed before it could.
    fn archive(&self, letters: &DeadLetters) -> Result<(), Error> {
        let mut settling = Settling::new(Duration::ZERO);
        let mut rules = Rules {
            changed: self.options.changed_files,
            settling: &mut settling,
            now: SystemTime::now(),
            takes_all: false,
        };
        let listing = letters.listing();
        let mut files = listing.files.clone();
        let plan = Plan::new(&self.target.ledger, listing, &mut rules)?;
        files.retain(|file| {
            let mut open = plan.work.files.iter();
            !open.any(|todo| todo.file.name == file.name)
        });
        for file in files {
            letters.archive(file.path())?;
            failpoint::reach("replayed");
        }
        Ok(())
    }
}

impl Rounds for Ingest {
    fn options(&self) -> &IngestOptions {
        &self.options
    }

    fn begun(&self) -> Instant {
        self.begun
    }

    fn round(
        &mut self,
        interrupt: &AtomicBool,
        watch: &mut dyn Watch,
    ) -> Result<(bool, Option<Error>), Error> {
        let outcome = self.cycle(interrupt, watch)?;
        self.counted.add(&self.plan, outcome.tally);
        Ok((outcome.interrupted, outcome.error))
    }

    fn next_trigger(&mut self, interrupt: &AtomicBool) -> Result<bool, Error> {
        while waited(self.options.trigger_interval, interrupt) {
            self.look()?;
            if !self.plan.is_empty() {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn end(&mut self) -> Result<(), Error> {
        match (&self.letters, self.options.replay) {
            (Some(letters), true) => self.archive(letters),
            _ => Ok(()),
        }
    }

    fn counted(&self) -> Report {
        let tables = self.dialect.tables().iter().enumerate();
        let sink = &self.target.sink;
        let made = tables.map(|(at, table)| (table.def.name, sink.is_admitted(at)));
        let mut report = Report::new(self.counted.tally.clone(), made);
        report.left_out += self.left_out;
        report.known = self.plan.known;
        report.unsettled += self.plan.unsettled;
        report.still_refused = self.plan.still_refused;
        report.changed = self.counted.changed;
        report.first_changed.clone_from(&self.counted.first_changed);
        report
    }
}

/// What the cycles of a run have counted.
#[derive(Debug)]
struct Seen {
    tally: Tally,
    changed: u64,
    first_changed: Vec<String>,
}

/// Paths that are listed one by one.
const LISTED: usize = 100;

impl Seen {
    fn new(tables: usize) -> Seen {
        Seen {
            tally: Tally::new(tables),
            changed: 0,
            first_changed: Vec::new(),
        }
    }

    fn add(&mut self, plan: &Plan, mut tally: Tally) {
        tally.resent += plan.touched;
        self.tally.add(tally);
        self.changed += plan.changed;
        let room = LISTED.saturating_sub(self.first_changed.len());
        let changed = plan.first_changed.iter().take(room);
        self.first_changed.extend(changed.cloned());
    }
}

/// A storage path that cannot be looked at is an error before anything is made.
fn look_at_root(root: &Path) -> Result<(), Error> {
    if let Some(object) = Object::at(root).at("open", root)? {
        // Nothing below a name is a folder that is empty; what matters is whether the store answers.
        let is_there = object
            .exists()
            .and_then(|is_file| Ok(is_file || object.is_folder()?));
        return is_there.at("list", root).map(|_| ());
    }
    match std::fs::metadata(root) {
        Ok(_) => Ok(()),
        Err(error) => Err(Problem::Source {
            name: root.display().to_string(),
            fault: crate::source::Fault::of(&error),
        }
        .into()),
    }
}
