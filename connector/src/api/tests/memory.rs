//! The model as a server in memory, which is changed between any two pages.

use std::cell::RefCell;

use reqwest::Url;
use reqwest::header::HeaderMap;

use super::model::Model;
use crate::api::{Error, Fetch, Moment, Reply};

#[derive(Debug, Clone)]
pub enum Change {
    Update(u32),
    Delete(u32),
    Insert,
    /// Becomes visible with a stamp of so many milliseconds ago.
    Late(i64),
    Nothing,
}

#[derive(Debug)]
pub struct Memory {
    pub model: RefCell<Model>,
    pub now: RefCell<i64>,
    /// What happens before the next answers, the next one last, and how much time passes.
    pub changes: RefCell<Vec<(Change, i64)>>,
    pub requests: RefCell<u32>,
    /// What it was told that will be asked.
    pub expected: RefCell<Vec<Url>>,
    /// Ids that were given; none is given twice.
    given: RefCell<u32>,
}

impl Memory {
    pub fn of(model: Model, now: i64) -> Memory {
        Memory {
            given: RefCell::new(model.living.len().try_into().unwrap()),
            model: RefCell::new(model),
            now: RefCell::new(now),
            changes: RefCell::default(),
            requests: RefCell::default(),
            expected: RefCell::default(),
        }
    }

    pub fn now(&self) -> Moment {
        Moment(*self.now.borrow())
    }

    fn change(&self) {
        let Some((change, millis)) = self.changes.borrow_mut().pop() else {
            return;
        };
        *self.now.borrow_mut() += millis * 1000;
        let now = *self.now.borrow();
        let mut model = self.model.borrow_mut();
        let nth = |model: &Model, n: u32| {
            let at = n as usize % model.living.len().max(1);
            model.living.keys().nth(at).copied()
        };
        let next = || {
            let mut given = self.given.borrow_mut();
            *given += 1;
            *given - 1
        };
        match change {
            Change::Update(n) => {
                if let Some(version) = nth(&model, n).and_then(|id| model.living.get_mut(&id)) {
                    *version = (version.0 + 1, now);
                }
            }
            Change::Delete(n) => {
                if let Some(id) = nth(&model, n) {
                    model.living.remove(&id);
                }
            }
            Change::Insert => drop(model.living.insert(next(), (1, now))),
            Change::Late(ago) => drop(model.living.insert(next(), (1, now - ago * 1000))),
            Change::Nothing => {}
        }
    }
}

impl Fetch for Memory {
    fn get(&self, url: &Url, _: &str) -> Result<Reply, Error> {
        self.change();
        *self.requests.borrow_mut() += 1;
        Ok(Reply {
            status: 200,
            headers: HeaderMap::new(),
            body: self.model.borrow().answer(url).into_bytes(),
            url: url.clone(),
        })
    }

    fn may_go(&self, url: &Url) -> bool {
        url.host_str() == Some("memory")
    }

    fn expect(&self, url: &Url, _: &str) -> bool {
        self.expected.borrow_mut().push(url.clone());
        true
    }
}
