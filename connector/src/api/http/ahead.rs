//! A client that asks for the next page while the one before is worked on: still one request at a time.

use std::cell::RefCell;
use std::fmt;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use reqwest::Url;

use super::{Client, Fetch, Reply};
use crate::api::Error;

/// The client of one run. What was expected and is not wanted in the end is dropped, and nothing of it reaches another run.
pub struct Ahead {
    client: Arc<Client>,
    /// Made with the first expectation.
    worker: RefCell<Option<Worker>>,
}

impl fmt::Debug for Ahead {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Ahead").finish_non_exhaustive()
    }
}

/// A thread that asks. It ends when it is dropped, at the latest with its request.
struct Worker {
    asks: Sender<(Url, String)>,
    answers: Receiver<Result<Reply, Error>>,
    /// What it was told to ask for, and nobody has got yet.
    under_way: Option<Url>,
}

impl Worker {
    fn start(client: Arc<Client>) -> Worker {
        let (asks, asked) = channel::<(Url, String)>();
        let (answer, answers) = channel();
        thread::spawn(move || {
            for (url, place) in asked {
                if answer.send(client.get(&url, &place)).is_err() {
                    return;
                }
            }
        });
        Worker {
            asks,
            answers,
            under_way: None,
        }
    }

    /// The answer to what is under way, with its address. None is under way behind it.
    fn answer(&mut self) -> Option<(Url, Result<Reply, Error>)> {
        let url = self.under_way.take()?;
        Some((url, self.answers.recv().ok()?))
    }
}

impl Ahead {
    /// Of a client.
    pub fn of(client: &Arc<Client>) -> Ahead {
        Ahead {
            client: Arc::clone(client),
            worker: RefCell::default(),
        }
    }
}

impl Fetch for Ahead {
    fn get(&self, url: &Url, place: &str) -> Result<Reply, Error> {
        let mut worker = self.worker.borrow_mut();
        match worker.as_mut().and_then(Worker::answer) {
            Some((expected, answer)) if expected == *url => answer,
            _ => self.client.get(url, place),
        }
    }

    fn may_go(&self, url: &Url) -> bool {
        self.client.may_go(url)
    }

    fn expect(&self, url: &Url, place: &str) -> bool {
        let mut worker = self.worker.borrow_mut();
        let worker = worker.get_or_insert_with(|| Worker::start(Arc::clone(&self.client)));
        if let Some(under_way) = &worker.under_way {
            return under_way == url;
        }
        if worker.asks.send((url.clone(), place.to_owned())).is_ok() {
            worker.under_way = Some(url.clone());
        }
        true
    }
}
