//! What a struct has no place for, as JSON text by key.

use super::{Boxed, Discard};

/// Keys and their values as they stood, in the order in which they came. Mostly there are none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extra(Option<Boxed<Members>>);

/// In a box: one word where there are none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Members(Vec<Member>);

impl Discard for Members {
    #[inline(never)]
    extern "C" fn discard(self: Box<Self>) {}
}

/// A key and its JSON text.
type Member = (Box<str>, Box<str>);

impl Extra {
    /// Nothing.
    pub const EMPTY: Extra = Extra(None);

    /// The JSON text of a key.
    #[inline]
    pub fn get(&self, key: &str) -> Option<&str> {
        let all = &self.0.as_deref()?.0;
        all.iter()
            .find(|(name, _)| **name == *key)
            .map(|(_, json)| &**json)
    }

    /// Keeps the JSON text of a key, in place of an earlier one. The text is written as it stands: it must be JSON.
    pub fn insert(&mut self, key: &str, json: &str) {
        let all = &mut self.0.get_or_insert_default().0;
        match all.iter_mut().find(|(name, _)| **name == *key) {
            Some((_, text)) => *text = json.into(),
            None => all.push((key.into(), json.into())),
        }
    }

    /// Takes a key away.
    pub fn remove(&mut self, key: &str) {
        if let Some(all) = &mut self.0 {
            all.0.retain(|(name, _)| **name != *key);
            if all.0.is_empty() {
                self.0 = None;
            }
        }
    }

    /// Keys and JSON texts.
    #[inline]
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .flat_map(|all| all.0.iter())
            .map(|(key, json)| (&**key, &**json))
    }

    /// Whether there is nothing, as almost always.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.0.is_none()
    }
}
