//! Bulk Data on threads of its own: an export is begun or found again, asked after until its files are there, and the files
//! are read line by line, a few at once. How far each was read goes with its rows, so a run that was killed goes on with the
//! same export at the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use serde_json::{Value, json};

use super::lines::{Cut, Lines};
use super::newest::Newest;
use super::reading::{Outlet, Stop, add, written};
use crate::api::export::{Export, ExportFile, ExportPlan, Manifest, Progress, deletions};
use crate::api::{self, Client, Cursor, Deletion, Moment};
use crate::engine::{Code, Delivery, Mark, Supplied, Tag};
use crate::fhir::served;
use crate::source::{Digest, Start};

/// The ledger's key of the export.
pub(super) const EXPORT: &str = "export";
/// Bytes of a delivery, but for longer lines.
const BLOCK: usize = 1 << 20;

/// What the ledger says of exports.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct State {
    /// A digest of what is asked for.
    pub plan: String,
    /// Where one that is under way is asked after.
    pub address: Option<String>,
    /// The time of the last one that was read.
    pub since: Option<String>,
    /// The types that it had, once it was read.
    pub types: Option<Vec<String>>,
    /// It was not the first one, so that it had deletions.
    pub is_later: bool,
}

impl State {
    pub fn read(mark: &Value) -> State {
        let text = |key: &str| mark.get(key).and_then(Value::as_str).map(str::to_owned);
        State {
            plan: text("plan").unwrap_or_default(),
            address: text("address"),
            since: text("since"),
            types: mark
                .get("types")
                .and_then(|types| serde_json::from_value(types.clone()).ok()),
            is_later: mark.get("later").is_some(),
        }
    }

    pub fn mark(&self) -> Mark {
        let mut value = json!({ "plan": self.plan });
        for (key, text) in [("address", &self.address), ("since", &self.since)] {
            if let Some(text) = text {
                value[key] = text.as_str().into();
            }
        }
        if let Some(types) = &self.types {
            value["types"] = types.as_slice().into();
        }
        if self.is_later {
            value["later"] = true.into();
        }
        Mark {
            key: EXPORT.into(),
            value,
        }
    }
}

/// How far a file was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FileRead {
    /// Of its address.
    pub digest: String,
    /// Bytes.
    pub read: u64,
    pub is_whole: bool,
    /// Its newest versions, if they are known.
    pub newest: Option<Newest>,
}

/// What the ledger knows of the files of an export.
pub(super) fn files_read<'a>(marks: impl Iterator<Item = (&'a str, &'a Value)>) -> Vec<FileRead> {
    let read = |(key, value): (&str, &Value)| {
        Some(FileRead {
            digest: key.strip_prefix(FILE)?.to_owned(),
            read: value.get("read")?.as_u64()?,
            is_whole: value.get("whole").is_some(),
            newest: value.get("newest").and_then(Newest::read),
        })
    };
    marks.filter_map(read).collect()
}

const FILE: &str = "export-file/";

/// The key of where a search goes on behind exports.
pub(super) fn cursor_key(resource_type: &str) -> String {
    format!("export-cursor/{resource_type}")
}

/// The key of a file of the export that is under way.
fn file_key(digest: &str) -> String {
    format!("{FILE}{digest}")
}

/// An export that may have to be cancelled.
#[derive(Debug, Default)]
pub(super) struct UnderWay {
    export: Mutex<Option<Export>>,
    /// Files that are being read.
    begun: AtomicUsize,
    /// The time of the export: what was deleted was deleted before.
    at: Mutex<Option<Moment>>,
}

impl UnderWay {
    fn export(&self) -> MutexGuard<'_, Option<Export>> {
        self.export.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn at(&self) -> Option<Moment> {
        *self.at.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The export, once it is begun or found.
    pub fn begun(&self) -> Option<Export> {
        self.export().clone()
    }

    /// The export, as long as nothing of it was read.
    pub fn unread(&self) -> Option<Export> {
        match self.begun.load(Ordering::SeqCst) {
            0 => self.export().clone(),
            _ => None,
        }
    }
}

/// A table that an export fills.
#[derive(Debug)]
pub(super) struct Filled {
    pub resource_type: &'static str,
    pub at: usize,
    /// The position of its table of deletions, and how they are tagged.
    pub deletes: Option<(usize, Tag)>,
}

/// What is read of an export.
#[derive(Debug)]
pub(super) struct Exporting {
    pub plan: ExportPlan,
    pub state: State,
    /// How far its files were read.
    pub files: Vec<FileRead>,
    pub tables: Vec<Filled>,
    /// As rows name the source, but for the file.
    pub source: String,
    pub at_once: usize,
    /// How long to wait for it.
    pub deadline: Duration,
    /// The most bytes of a resource.
    pub line_bytes: usize,
    /// How far a search behind it looks back. None means that it has not all that a search would find.
    pub overlap: Option<Duration>,
    /// Where searches would go on behind the export before it.
    pub before: BTreeMap<&'static str, Cursor>,
    pub under_way: Arc<UnderWay>,
}

/// What is in a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Resources,
    Deleted,
    Errors,
}

/// A file to be read.
struct Todo<'a> {
    file: &'a ExportFile,
    kind: Kind,
    digest: String,
    /// As errors name it.
    place: String,
    /// Bytes that were read before.
    from: u64,
    is_whole: bool,
    /// The newest versions in them.
    newest: Option<Newest>,
}

impl Exporting {
    /// Reads all of it.
    pub fn read(&self, client: &Client, outlet: &Outlet) -> Result<(), Stop> {
        let export = match &self.state.address {
            Some(address) => self.found(address)?,
            None => self.begin(client, outlet)?,
        };
        let manifest = match self.wait(&export, client) {
            // Nothing of it was read, so another one will do as well.
            Err(Stop::Failed(error))
                if self.state.address.is_some()
                    && self.files.is_empty()
                    && matches!(error.status(), Some(404 | 410)) =>
            {
                let export = self.begin(client, outlet)?;
                self.wait(&export, client)?
            }
            manifest => manifest?,
        };
        *self
            .under_way
            .at
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = Moment::read(&manifest.transaction_time);
        let (done, mut todo): (Vec<_>, Vec<_>) = self
            .files(&manifest)
            .into_iter()
            .partition(|file| file.is_whole);
        todo.reverse();
        let (todo, failed) = (Mutex::new(todo), Mutex::new(None));
        let done = Mutex::new(done);
        std::thread::scope(|scope| {
            for _ in 0..self.at_once {
                scope.spawn(|| self.work((&todo, &done), &failed, client, outlet));
            }
        });
        let done = done.into_inner().unwrap_or_else(PoisonError::into_inner);
        match failed.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Some(stop) => Err(stop),
            None => self.complete(&manifest, &done, outlet),
        }
    }

    fn work<'m>(
        &self,
        (todo, done): (&Mutex<Vec<Todo<'m>>>, &Mutex<Vec<Todo<'m>>>),
        failed: &Mutex<Option<Stop>>,
        client: &Client,
        outlet: &Outlet,
    ) {
        let next = || todo.lock().unwrap_or_else(PoisonError::into_inner).pop();
        while let Some(mut next) = next() {
            self.under_way.begun.fetch_add(1, Ordering::SeqCst);
            if let Err(stop) = self.file(&mut next, client, outlet) {
                let is_over = matches!(stop, Stop::Over);
                let mut failed = failed.lock().unwrap_or_else(PoisonError::into_inner);
                failed.get_or_insert(stop);
                if is_over {
                    return;
                }
            }
            done.lock()
                .unwrap_or_else(PoisonError::into_inner)
                .push(next);
        }
    }

    /// The export that an earlier run has begun.
    fn found(&self, address: &str) -> Result<Export, Stop> {
        let export = Export::again(address)?;
        *self.under_way.export() = Some(export.clone());
        Ok(export)
    }

    /// A new export, which is committed before it is waited for.
    fn begin(&self, client: &Client, outlet: &Outlet) -> Result<Export, Stop> {
        let export = Export::begin(client, &self.plan)?;
        *self.under_way.export() = Some(export.clone());
        let state = State {
            address: Some(export.address().to_owned()),
            ..self.state.clone()
        };
        let turn = outlet.turn();
        outlet.put(
            &turn,
            Supplied::Delivery(Delivery {
                marks: vec![state.mark()],
                may_end: true,
                ..Delivery::default()
            }),
        )?;
        outlet.put(&turn, Supplied::Alone)?;
        Ok(export)
    }

    fn wait(&self, export: &Export, client: &Client) -> Result<Manifest, Stop> {
        let clock = client.wire().clock();
        let began = clock.elapsed();
        loop {
            match export.poll(client)? {
                Progress::Done(manifest) => return Ok(manifest),
                Progress::Waiting(wait) => {
                    let wait = wait.max(Duration::from_secs(1));
                    let spent = clock.elapsed().saturating_sub(began);
                    if spent.saturating_add(wait) > self.deadline {
                        return Err(Stop::Failed(api::Error::timeout("$export")));
                    }
                    clock.sleep(wait);
                }
            }
        }
    }

    /// The files that are read, in order, each from where it was left.
    fn files<'a>(&self, manifest: &'a Manifest) -> Vec<Todo<'a>> {
        let is_ours = |file: &&ExportFile| {
            let mut tables = self.tables.iter();
            tables.any(|table| table.resource_type == file.resource_type)
        };
        let of = |kind| move |file| (kind, file);
        let all: Vec<(Kind, &ExportFile)> = manifest
            .output
            .iter()
            .filter(is_ours)
            .map(of(Kind::Resources))
            .chain(manifest.deleted.iter().map(of(Kind::Deleted)))
            .chain(manifest.error.iter().map(of(Kind::Errors)))
            .collect();
        // Servers may sign addresses anew each time they are asked; where paths tell files apart, only paths count.
        let path = |file: &ExportFile| file.url.split('?').next().unwrap_or_default().to_owned();
        let paths: BTreeSet<String> = all.iter().map(|(_, file)| path(file)).collect();
        let are_apart = paths.len() == all.len();
        let todo = |(at, (kind, file)): (usize, (Kind, &'a ExportFile))| {
            let name = match are_apart {
                true => path(file),
                false => file.url.clone(),
            };
            let digest = Digest::of(name.as_bytes()).to_string();
            let digest = digest.get(..16).unwrap_or_default().to_owned();
            let known = self.files.iter().find(|known| known.digest == digest);
            let new = || Some(Newest::of(self.under_way.at()?, self.overlap?));
            Todo {
                newest: match known {
                    Some(known) => known.newest.clone(),
                    None => new(),
                },
                file,
                kind,
                digest,
                place: format!("$export file {}", at + 1),
                from: known.map_or(0, |known| known.read),
                is_whole: known.is_some_and(|known| known.is_whole),
            }
        };
        all.into_iter().enumerate().map(todo).collect()
    }

    /// All files were read: the next export is asked for what came since.
    fn complete(
        &self,
        manifest: &Manifest,
        done: &[Todo<'_>],
        outlet: &Outlet,
    ) -> Result<(), Stop> {
        let state = State {
            plan: self.state.plan.clone(),
            address: None,
            since: Some(manifest.transaction_time.clone()),
            types: Some(self.plan.types.clone()),
            is_later: self.state.since.is_some(),
        };
        let of_now = self.files(manifest).into_iter().map(|file| file.digest);
        let of_before = self.files.iter().map(|file| file.digest.clone());
        let digests: BTreeSet<String> = of_now.chain(of_before).collect();
        let mut marks = vec![state.mark()];
        marks.extend(digests.into_iter().map(|digest| Mark {
            key: file_key(&digest).into(),
            value: Value::Null,
        }));
        marks.extend(
            self.tables
                .iter()
                .map(|table| self.cursor(table.resource_type, done)),
        );
        outlet.put(
            &outlet.turn(),
            Supplied::Delivery(Delivery {
                marks,
                may_end: true,
                ..Delivery::default()
            }),
        )
    }

    /// Where a search for a type would go on.
    fn cursor(&self, resource_type: &str, done: &[Todo<'_>]) -> Mark {
        let files = done.iter().filter(|todo| {
            todo.kind == Kind::Resources && todo.file.resource_type == resource_type
        });
        let found = self.under_way.at().zip(self.overlap);
        let found = found.and_then(|(at, overlap)| {
            let back = at.before(overlap);
            let before = self.before.get(resource_type);
            let before = before.filter(|_| {
                let since = self.state.since.as_deref().and_then(Moment::read);
                since.is_some_and(|since| since >= back)
            });
            Newest::cursor(at, overlap, files.map(|todo| todo.newest.as_ref()), before)
        });
        Mark {
            key: cursor_key(resource_type).into(),
            value: json!({ "cursor": found.as_ref().map(written) }),
        }
    }

    /// Reads one file, line by line, and hands over blocks of whole lines.
    fn file(&self, todo: &mut Todo<'_>, client: &Client, outlet: &Outlet) -> Result<(), Stop> {
        let place = todo.place.clone();
        let mut download = todo.file.open_at(client, &place, todo.from)?;
        let mut lines = Lines::new(todo.from, self.line_bytes);
        let mut bytes = Vec::new();
        // Held while a line is handed over in pieces: nothing may come between them, and all or none of them count.
        let mut turn = None;
        loop {
            let held = bytes.len();
            let read = (&mut download).take(BLOCK as u64).read_to_end(&mut bytes);
            let is_all = bytes.len() - held < BLOCK;
            if let Err(error) = read {
                if let Some(turn) = &turn {
                    outlet.put(turn, Supplied::Withdrawn)?;
                }
                return Err(Stop::Failed(api::Error::of_reader(&error, &place)));
            }
            let Some(cut) = lines.cut(&mut bytes, is_all) else {
                continue;
            };
            let is_piece = cut.is_open;
            self.note(todo, &cut);
            let delivery = self.delivery(todo, cut, is_all);
            if is_piece && turn.is_none() {
                let mine = outlet.turn();
                outlet.put(&mine, Supplied::Alone)?;
                turn = Some(mine);
            }
            match &turn {
                Some(turn) => outlet.put(turn, Supplied::Delivery(delivery))?,
                None => outlet.put(&outlet.turn(), Supplied::Delivery(delivery))?,
            }
            if !is_piece {
                turn = None;
            }
            if is_all {
                return Ok(());
            }
        }
    }

    /// Keeps the newest versions.
    fn note(&self, todo: &mut Todo<'_>, cut: &Cut) {
        let Some(newest) = todo
            .newest
            .as_mut()
            .filter(|_| todo.kind == Kind::Resources)
        else {
            return;
        };
        for line in cut.lines.iter().filter(|line| line.reject.is_none()) {
            newest.see(cut.bytes.get(line.range.clone()).unwrap_or_default());
        }
    }

    fn delivery(&self, todo: &Todo<'_>, cut: Cut, is_all: bool) -> Delivery {
        let mut delivery = Delivery {
            source: format!("{}/{}", self.source, todo.digest),
            start: Start {
                offset: cut.from,
                index: 0,
            },
            ..Delivery::default()
        };
        let read = cut.from + cut.bytes.len() as u64;
        match todo.kind {
            Kind::Deleted => self.deleted(&cut, &mut delivery),
            kind => {
                let reject = (kind == Kind::Errors).then_some(EXPORT_ERROR);
                let tables = self.tables.iter();
                let mut tables =
                    tables.filter(|table| table.resource_type == todo.file.resource_type);
                delivery.tables = tables.next().map(|table| served::alone(table.at));
                delivery.items = cut
                    .lines
                    .iter()
                    .map(|line| line.delivered(reject))
                    .collect();
                delivery.bytes = cut.bytes;
            }
        }
        if !cut.is_open {
            delivery.may_end = true;
            let mut value = json!({ "read": read });
            if is_all {
                value["whole"] = true.into();
            }
            if let Some(newest) = &todo.newest {
                value["newest"] = newest.written();
            }
            delivery.marks.push(Mark {
                key: file_key(&todo.digest).into(),
                value,
            });
        }
        delivery
    }

    /// Lines that are Bundles of deletions, as rows of theirs. When something was deleted they do not say: before the time
    /// of the export.
    fn deleted(&self, cut: &Cut, delivery: &mut Delivery) {
        let at = self.under_way.at();
        for line in &cut.lines {
            let text = cut.bytes.get(line.range.clone()).unwrap_or_default();
            let Some(found) = deletions(text).filter(|_| line.reject.is_none()) else {
                let from = delivery.bytes.len();
                delivery.bytes.extend_from_slice(text);
                let mut item = line.delivered(Some(NO_DELETIONS));
                item.range = from..delivery.bytes.len();
                delivery.items.push(item);
                continue;
            };
            for (resource_type, id) in found {
                let mut tables = self.tables.iter();
                let table = tables.find(|table| table.resource_type == resource_type);
                if let Some((_, tag)) = table.and_then(|table| table.deletes) {
                    add(delivery, &Deletion { at, id }, tag);
                }
            }
        }
    }
}

/// A line of a file of errors.
const EXPORT_ERROR: Code = Code {
    name: "export_error",
    text: "what the server could not export",
};
/// A line of a file of deletions.
const NO_DELETIONS: Code = Code {
    name: "no_deletions",
    text: "not a Bundle of deletions",
};
