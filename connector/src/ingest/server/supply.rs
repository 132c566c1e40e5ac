//! Tables read by a few threads at once, as one supply for the engine. Threads wait for the server; nobody waits for
//! threads: when a run is over they end by themselves, at the latest when their request does.

use std::collections::VecDeque;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use super::exporting::Exporting;
use super::reading::{Event, Outlet, Reading, Stop};
use crate::api::{self, Client};
use crate::engine::{Delivery, Supplied, Supply};

/// What one thread reads.
#[derive(Debug)]
pub(super) enum Job {
    Table(Box<Reading>),
    Export(Box<Exporting>),
}

impl Job {
    /// As errors name it.
    fn name(&self) -> &'static str {
        match self {
            Job::Table(reading) => reading.table,
            Job::Export(_) => "$export",
        }
    }

    fn read(&self, client: &Arc<Client>, outlet: &Outlet) -> Result<(), Stop> {
        match self {
            Job::Table(reading) => reading.read(client, outlet),
            Job::Export(exporting) => exporting.read(client, outlet),
        }
    }
}

/// What threads read.
#[derive(Debug)]
pub(crate) struct Threads {
    events: Receiver<Event>,
    first: Option<Delivery>,
    /// Tables that are not done with.
    open: usize,
    /// Tables that could not be read to their end.
    failed: Vec<(String, api::Error)>,
    /// A thread ended without a word.
    pub is_broken: bool,
}

impl Threads {
    /// Reads so many at once. `first` comes before them.
    pub(super) fn start(
        client: &Arc<Client>,
        jobs: Vec<Job>,
        at_once: usize,
        first: Option<Delivery>,
    ) -> Threads {
        let (send, events) = mpsc::sync_channel(1);
        let open = jobs.len();
        let waiting = Arc::new(Mutex::new(VecDeque::from(jobs)));
        let turn = Arc::default();
        for _ in 0..at_once.min(open) {
            let outlet = Outlet {
                events: send.clone(),
                turn: Arc::clone(&turn),
            };
            let (client, waiting) = (Arc::clone(client), Arc::clone(&waiting));
            std::thread::spawn(move || work(&client, &waiting, &outlet));
        }
        Threads {
            events,
            first,
            open,
            failed: Vec::new(),
            is_broken: false,
        }
    }
}

fn work(client: &Arc<Client>, waiting: &Mutex<VecDeque<Job>>, outlet: &Outlet) {
    let next = || {
        let mut waiting = waiting.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.pop_front()
    };
    while let Some(job) = next() {
        let ended = match job.read(client, outlet) {
            Ok(()) => Ok(()),
            Err(Stop::Failed(error)) => Err(error),
            Err(Stop::Over) => return,
        };
        if outlet.events.send(Event::Ended(job.name(), ended)).is_err() {
            return;
        }
    }
}

impl Threads {
    /// Reads tables alone.
    pub fn of_tables(client: &Arc<Client>, readings: Vec<Reading>, at_once: usize) -> Threads {
        let jobs = readings.into_iter();
        let jobs = jobs.map(|reading| Job::Table(Box::new(reading))).collect();
        Threads::start(client, jobs, at_once, None)
    }

    /// The tables that could not be read to their end, by name, and why; none if there are none.
    pub fn failed(&mut self) -> Option<Vec<(String, api::Error)>> {
        let mut failed = std::mem::take(&mut self.failed);
        failed.sort_by(|(one, _), (other, _)| one.cmp(other));
        (!failed.is_empty()).then_some(failed)
    }
}

impl Supply for Threads {
    fn next(&mut self, is_over: &dyn Fn() -> bool) -> Option<Supplied> {
        const TICK: Duration = Duration::from_millis(50);
        if let Some(first) = self.first.take() {
            return Some(Supplied::Delivery(first));
        }
        while !is_over() {
            match self.events.recv_timeout(TICK) {
                Ok(Event::Supplied(supplied)) => return Some(supplied),
                Ok(Event::Ended(table, ended)) => {
                    self.open -= 1;
                    let failed = ended.err().map(|error| (table.to_owned(), error));
                    self.failed.extend(failed);
                }
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => {
                    self.is_broken = self.open > 0;
                    return None;
                }
            }
        }
        None
    }
}
