//! The automaton of a structure, made once in a process, when it is first asked for.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use super::Automaton;
use crate::def::{Grammar, StructureDef};

/// Room for an automaton in a static definition.
#[derive(Default)]
pub(crate) struct Compiled(OnceLock<Automaton>);

impl Compiled {
    pub(crate) const fn new() -> Compiled {
        Compiled(OnceLock::new())
    }
}

impl std::fmt::Debug for Compiled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let known = self.0.get().is_some();
        f.write_str(if known {
            "compiled"
        } else {
            "not yet compiled"
        })
    }
}

impl Grammar {
    /// The automaton of these releases' own grammar. There are hundreds, few of them ever asked for: they are kept by
    /// their text.
    pub fn automaton(&self) -> Arc<Automaton> {
        static KNOWN: Mutex<BTreeMap<&str, Arc<Automaton>>> = Mutex::new(BTreeMap::new());
        let mut known = KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
        let compile = || Arc::new(Automaton::compile(self.text).unwrap_or_default());
        known.entry(self.text).or_insert_with(compile).clone()
    }
}

impl StructureDef {
    /// The automaton of the superset: every release's messages are grouped by it, so that group paths and typed structs
    /// are the same for all of them. A superset that is no grammar has places for nothing; the generator writes none.
    pub fn automaton(&self) -> &Automaton {
        self.compiled
            .0
            .get_or_init(|| Automaton::compile(self.superset).unwrap_or_default())
    }
}
