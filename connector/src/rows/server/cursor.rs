//! How far the tables of a server were read, as one text: small, the same when nothing was new, and without anything that names
//! a patient. Whoever keeps it gives it back to go on.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Value, json};

use crate::api::Cursor;
use crate::engine::Mark;
use crate::error::Error;
use crate::ingest::usage;

/// How far the tables of one server were read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::rows) struct Cursors {
    server: String,
    marks: BTreeMap<Arc<str>, Value>,
}

impl Cursors {
    /// Nothing was read yet.
    pub fn none(server: &str) -> Cursors {
        Cursors {
            server: server.to_owned(),
            marks: BTreeMap::new(),
        }
    }

    /// Reads what [`Cursors::text`] wrote; of an empty text nothing was read.
    pub fn read(text: &str, server: &str) -> Result<Cursors, Error> {
        let mut cursors = Cursors::none(server);
        if text.trim().is_empty() {
            return Ok(cursors);
        }
        let refused = || usage("cursor: it was not written here".to_owned());
        let value: Value = serde_json::from_str(text).map_err(|_| refused())?;
        let marks = value.get("marks").and_then(Value::as_object);
        let of = value.get("server").and_then(Value::as_str);
        let (of, marks) = of.zip(marks).ok_or_else(refused)?;
        if of != server {
            return Err(usage(
                "cursor: it is of another server than fhir_base_url".to_owned(),
            ));
        }
        for (key, mark) in marks {
            let cursor = mark.get("cursor").map(Value::to_string);
            Cursor::read(&cursor.unwrap_or_default()).map_err(|_| refused())?;
            cursors.marks.insert(key.as_str().into(), mark.clone());
        }
        Ok(cursors)
    }

    /// As a text: the same cursors always give the same one.
    pub fn text(&self) -> String {
        let marks = self.marks.iter();
        let marks: BTreeMap<&str, &Value> = marks.map(|(key, mark)| (&**key, mark)).collect();
        json!({ "server": self.server, "marks": marks }).to_string()
    }

    /// What is known of a key.
    pub fn mark(&self, key: &str) -> Option<&Value> {
        self.marks.get(key)
    }

    /// Takes up what was read since.
    pub fn note(&mut self, marks: &[Mark]) {
        for mark in marks {
            self.marks.insert(Arc::clone(&mark.key), mark.value.clone());
        }
    }
}
