//! One table's part of a run, on a thread of its own: its search to the end, then what was deleted. It hands over pages in
//! such portions that each can be committed with a cursor.

use std::ops::Range;
use std::sync::mpsc::SyncSender;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fhir_model::frame::{Entry, RejectCode};
use serde_json::{Value, json};

use crate::api::{self, Ahead, Client, Cursor, Deletion, HistoryPlan, Item, Plan, Run, deletions};
use crate::engine::{Code, Delivered, Delivery, Mark, Supplied, Tag};
use crate::fhir::{self, deletes, served};

/// What of a table is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    All,
    /// Resources; what is deleted from now on is left to another reading.
    Rows,
    Deletes,
}

/// What is read for one table.
#[derive(Debug)]
pub(crate) struct Reading {
    /// The name of the table.
    pub table: &'static str,
    /// Its position.
    pub at: usize,
    /// As rows name the source: the address of the type.
    pub source: String,
    pub plan: Plan,
    pub cursor: Cursor,
    /// The mark of that cursor, if there is one.
    pub known: Option<Value>,
    /// Bytes of pages without a cursor that wait for one; beyond them, they are handed over alone.
    pub held_bytes: usize,
    /// A digest of the filters.
    pub filters: Option<String>,
    pub deletes: Option<Deleting>,
    pub takes: Takes,
    /// What is read is a period among others: a resource that does not say when it was updated would be in all of them.
    pub is_period: bool,
}

/// What is asked of a history.
#[derive(Debug)]
pub(crate) struct Deleting {
    /// The position of the table of deletions.
    pub at: usize,
    pub tag: Tag,
    pub plan: HistoryPlan,
    pub cursor: Cursor,
    /// The cursor is of this run: it begins with it.
    pub is_new: bool,
}

/// What becomes of a thread.
#[derive(Debug)]
pub(super) enum Event {
    Supplied(Supplied),
    /// A table is done with, or cannot be read to its end.
    Ended(&'static str, Result<(), api::Error>),
}

/// Why a table is not read to its end.
#[derive(Debug)]
pub(super) enum Stop {
    Failed(api::Error),
    /// Nobody wants more.
    Over,
}

impl From<api::Error> for Stop {
    fn from(error: api::Error) -> Stop {
        Stop::Failed(error)
    }
}

/// Where all threads put what they read. One at a time: what belongs together must not be parted.
#[derive(Debug, Clone)]
pub(super) struct Outlet {
    pub events: SyncSender<Event>,
    pub turn: Arc<Mutex<()>>,
}

impl Outlet {
    /// Nothing that panics runs under the lock, so that a poisoned one is as good.
    pub fn turn(&self) -> MutexGuard<'_, ()> {
        self.turn.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn put(&self, _: &MutexGuard<'_, ()>, supplied: Supplied) -> Result<(), Stop> {
        let sent = self.events.send(Event::Supplied(supplied));
        sent.map_err(|_| Stop::Over)
    }

    /// Deliveries that count together.
    fn put_all(&self, turn: &MutexGuard<'_, ()>, held: &mut Vec<Delivery>) -> Result<(), Stop> {
        let mut all = held.drain(..);
        all.try_for_each(|delivery| self.put(turn, Supplied::Delivery(delivery)))
    }
}

/// The key of the cursor of a search.
pub(crate) fn search_key(resource_type: &str) -> String {
    format!("search/{resource_type}")
}

/// The key of the cursor of a history.
pub(crate) fn history_key(resource_type: &str) -> String {
    format!("history/{resource_type}")
}

/// A cursor as the ledger keeps it.
pub(super) fn written(cursor: &Cursor) -> Value {
    serde_json::from_str(&cursor.to_json()).unwrap_or(Value::Null)
}

impl Reading {
    /// Reads everything.
    pub(super) fn read(&self, client: &Arc<Client>, outlet: &Outlet) -> Result<(), Stop> {
        if let Some(deletes) = self.deletes.as_ref().filter(|deletes| deletes.is_new) {
            // Before any row: what is deleted from now on, whenever the next run may be, is looked for.
            let begun = Delivery {
                marks: vec![self.history_mark(&deletes.cursor)],
                may_end: true,
                ..Delivery::default()
            };
            outlet.put_all(&outlet.turn(), &mut vec![begun])?;
        }
        if self.takes != Takes::Deletes {
            self.search(client, outlet)?;
        }
        match &self.deletes {
            Some(deletes) if self.takes != Takes::Rows => self.deletions(deletes, client, outlet),
            _ => Ok(()),
        }
    }

    fn search(&self, client: &Arc<Client>, outlet: &Outlet) -> Result<(), Stop> {
        let ahead = Ahead::of(client);
        let mut run = Run::new(&self.plan, &ahead, &self.cursor);
        let mut held = Vec::new();
        let mut bytes = 0;
        let mut turn = None;
        let mut known = self.known.clone();
        for step in run.by_ref() {
            let step = match step {
                Ok(step) => step,
                Err(error) => {
                    if let Some(turn) = &turn {
                        outlet.put(turn, Supplied::Withdrawn)?;
                    }
                    return Err(Stop::Failed(error));
                }
            };
            let (items, page, cursor) = step.into_fresh();
            self.check_period(&items)?;
            let mut delivery = self.delivery(&items, page);
            bytes += delivery.bytes.len();
            if let Some(cursor) = &cursor {
                self.close(&mut delivery, cursor, &mut known);
            }
            held.extend((!delivery.is_nothing()).then_some(delivery));
            if turn.is_none() && cursor.is_none() && bytes > self.held_bytes {
                let mine = outlet.turn();
                outlet.put(&mine, Supplied::Alone)?;
                turn = Some(mine);
            }
            match &turn {
                Some(turn) => outlet.put_all(turn, &mut held)?,
                None if cursor.is_some() => outlet.put_all(&outlet.turn(), &mut held)?,
                None => {}
            }
            if cursor.is_some() {
                (bytes, turn) = (0, None);
            }
        }
        if let Some(cursor) = run.cursor() {
            let mut last = Delivery::default();
            self.close(&mut last, &cursor, &mut known);
            held.extend((!last.is_nothing()).then_some(last));
        }
        let turn = turn.unwrap_or_else(|| outlet.turn());
        outlet.put_all(&turn, &mut held)
    }

    fn check_period(&self, items: &[Item]) -> Result<(), Stop> {
        let is_timeless = |item: &Item| item.fault.is_none() && item.updated.is_none();
        match self.is_period && items.iter().any(is_timeless) {
            true => Err(api::Error::unbounded(&self.plan.search.resource_type).into()),
            false => Ok(()),
        }
    }

    /// With this cursor a delivery, and what was held before it, count. `known` is what is known of it; a mark that says
    /// nothing new is none, so that no batch is without anything to be committed.
    fn close(&self, delivery: &mut Delivery, cursor: &Cursor, known: &mut Option<Value>) {
        delivery.may_end = true;
        let mut value = json!({ "cursor": written(cursor) });
        if let Some(filters) = &self.filters {
            value["filters"] = filters.as_str().into();
        }
        if known.as_ref() == Some(&value) {
            return;
        }
        *known = Some(value.clone());
        delivery.marks.push(Mark {
            key: search_key(&self.plan.search.resource_type).into(),
            value,
        });
    }

    fn delivery(&self, items: &[Item], page: Vec<u8>) -> Delivery {
        if items.is_empty() {
            return Delivery::default();
        }
        Delivery {
            source: self.source.clone(),
            items: items.iter().map(|item| delivered(item, &page)).collect(),
            bytes: page,
            tables: Some(served::alone(self.at)),
            ..Delivery::default()
        }
    }

    fn history_mark(&self, cursor: &Cursor) -> Mark {
        Mark {
            key: history_key(&self.plan.search.resource_type).into(),
            value: json!({ "cursor": written(cursor) }),
        }
    }

    fn deletions(
        &self,
        deletes: &Deleting,
        client: &Arc<Client>,
        outlet: &Outlet,
    ) -> Result<(), Stop> {
        let ahead = Ahead::of(client);
        let (found, cursor) = deletions(&deletes.plan, &ahead, &deletes.cursor)?;
        if found.is_empty() && deletes.cursor == cursor {
            return Ok(());
        }
        let mut delivery = Delivery {
            source: self.source.clone(),
            marks: vec![self.history_mark(&cursor)],
            may_end: true,
            ..Delivery::default()
        };
        if !found.is_empty() {
            delivery.tables = Some(served::alone(deletes.at));
        }
        for deletion in &found {
            add(&mut delivery, deletion, deletes.tag);
        }
        outlet.put_all(&outlet.turn(), &mut vec![delivery])
    }
}

/// Adds a deletion, as the engine carries it.
pub(super) fn add(delivery: &mut Delivery, deletion: &Deletion, tag: Tag) {
    let from = delivery.bytes.len();
    delivery
        .bytes
        .extend_from_slice(deletes::to_json(deletion).as_bytes());
    delivery.items.push(Delivered {
        range: from..delivery.bytes.len(),
        tag,
        reject: None,
    });
    delivery.bytes.push(b'\n');
}

/// What cannot be read is left to the reader of rows, which says what is wrong with it; but for what is too large for it.
fn delivered(item: &Item, page: &[u8]) -> Delivered {
    let too_large = RejectCode::TooLarge;
    match item.fault {
        Some(fault) if fault == too_large.as_str() => Delivered {
            range: resource(item.range.clone(), page),
            tag: fhir::RESOURCE,
            reject: Some((
                Code {
                    name: too_large.as_str(),
                    text: too_large.text(),
                },
                false,
            )),
        },
        fault => Delivered {
            range: item.range.clone(),
            tag: match fault {
                Some("no_entry") => fhir::ENTRY,
                _ => fhir::RESOURCE,
            },
            reject: None,
        },
    }
}

/// The resource of an entry, so that a dead letter of it can be read by itself; the entry when it has none.
fn resource(entry: Range<usize>, page: &[u8]) -> Range<usize> {
    let bytes = page.get(entry.clone()).unwrap_or_default();
    let resource = Entry::read(bytes).ok().and_then(|read| read.resource);
    let within = |within: Range<usize>| entry.start + within.start..entry.start + within.end;
    resource.map_or_else(|| entry.clone(), within)
}
