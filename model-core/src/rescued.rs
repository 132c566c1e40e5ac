//! What the typed columns could not say: the content of `_rescued_data`.

use base64::Engine;
use base64::prelude::BASE64_STANDARD;

use crate::json;

/// Values kept as they came, by path, for one row; written as one JSON object. Use one for all rows and
/// [`clear`](Rescued::clear) it at each.
///
/// ```
/// let mut rescued = model_core::Rescued::new();
/// rescued.add("PID-7", b"1980");
/// let mut json = Vec::new();
/// rescued.to_json(&mut json);
/// assert_eq!(json, br#"{"PID-7":"1980"}"#);
/// ```
#[derive(Debug, Default)]
pub struct Rescued {
    /// `"path":value` of each entry, as JSON, one behind the other.
    text: Vec<u8>,
    entries: Vec<Entry>,
}

/// Where an entry's value begins and ends in the text; its key begins where the entry before ends.
#[derive(Debug, Clone, Copy)]
struct Entry {
    start: usize,
    value: usize,
    end: usize,
}

impl Rescued {
    /// Nothing rescued yet.
    pub fn new() -> Rescued {
        Rescued::default()
    }

    /// Forgets all entries and keeps the memory.
    pub fn clear(&mut self) {
        self.text.clear();
        self.entries.clear();
    }

    /// Whether there is nothing to write.
    #[inline]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Keeps a value under its path. Bytes that are not UTF-8 become `{"base64": ".."}`.
    pub fn add(&mut self, path: &str, value: &[u8]) {
        let start = self.text.len();
        json::write_text(path, &mut self.text);
        let at = self.text.len();
        match std::str::from_utf8(value) {
            Ok(value) => json::write_text(value, &mut self.text),
            Err(_) => {
                self.text.extend_from_slice(b"{\"base64\":\"");
                self.text
                    .extend_from_slice(BASE64_STANDARD.encode(value).as_bytes());
                self.text.extend_from_slice(b"\"}");
            }
        }
        self.entries.push(Entry {
            start,
            value: at,
            end: self.text.len(),
        });
    }

    /// Keeps a value that is JSON already under its path, as it stands.
    ///
    /// ```
    /// let mut rescued = model_core::Rescued::new();
    /// rescued.add_json("name[0]._given", br#"[null,{"id":"a"}]"#);
    /// let mut json = Vec::new();
    /// rescued.to_json(&mut json);
    /// assert_eq!(json, br#"{"name[0]._given":[null,{"id":"a"}]}"#);
    /// ```
    pub fn add_json(&mut self, path: &str, value: &[u8]) {
        let start = self.text.len();
        json::write_text(path, &mut self.text);
        let at = self.text.len();
        self.text.extend_from_slice(value);
        self.entries.push(Entry {
            start,
            value: at,
            end: self.text.len(),
        });
    }

    /// Appends the JSON object: `{"PID-7":"1980"}`, keys in the order of adding. A path added more than once holds the
    /// list of its values, in the place of the first.
    pub fn to_json(&self, out: &mut Vec<u8>) {
        let mut order: Vec<usize> = (0..self.entries.len()).collect();
        // Equal keys side by side, in the order of adding: `group[i]` is where the values of the key of entry i are.
        order.sort_by_key(|at| self.key(*at));
        let mut groups: Vec<&[usize]> = order
            .chunk_by(|a, b| self.key(*a) == self.key(*b))
            .collect();
        groups.sort_by_key(|group| group.first().copied());
        out.push(b'{');
        for (at, group) in groups.into_iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            self.write_group(group, out);
        }
        out.push(b'}');
    }

    fn write_group(&self, group: &[usize], out: &mut Vec<u8>) {
        let Some(first) = group.first() else { return };
        out.extend_from_slice(self.key(*first));
        out.push(b':');
        if group.len() > 1 {
            out.push(b'[');
        }
        for (at, entry) in group.iter().enumerate() {
            if at > 0 {
                out.push(b',');
            }
            out.extend_from_slice(self.value(*entry));
        }
        if group.len() > 1 {
            out.push(b']');
        }
    }

    fn key(&self, at: usize) -> &[u8] {
        self.entries
            .get(at)
            .and_then(|entry| self.text.get(entry.start..entry.value))
            .unwrap_or_default()
    }

    fn value(&self, at: usize) -> &[u8] {
        self.entries
            .get(at)
            .and_then(|entry| self.text.get(entry.value..entry.end))
            .unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Map, Value, json};

    use super::Rescued;

    fn written(rescued: &Rescued) -> String {
        let mut out = Vec::new();
        rescued.to_json(&mut out);
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn keys_stand_in_the_order_of_adding_and_bytes_as_base64() {
        let mut rescued = Rescued::new();
        assert!(rescued.is_empty());
        assert_eq!(written(&rescued), "{}");
        rescued.add("PV1-44", b"2024\x0b");
        rescued.add("PID-7", b"\xffA");
        rescued.add("OBX[2]-5", b"");
        assert_eq!(
            written(&rescued),
            r#"{"PV1-44":"2024\u000b","PID-7":{"base64":"/0E="},"OBX[2]-5":""}"#
        );
        rescued.clear();
        assert!(rescued.is_empty());
        rescued.add("PID-8", b"\"\"");
        assert_eq!(written(&rescued), r#"{"PID-8":"\"\""}"#);
    }

    #[test]
    fn a_path_added_twice_holds_both_values() {
        let mut rescued = Rescued::new();
        for (path, value) in [("b", "1"), ("a", "2"), ("b", "3"), ("c", "4"), ("b", "1")] {
            rescued.add(path, value.as_bytes());
        }
        assert_eq!(written(&rescued), r#"{"b":["1","3","1"],"a":"2","c":"4"}"#);
    }

    proptest! {
        #[test]
        fn nothing_is_lost(added in prop::collection::vec(("[a-e\"\\\\]{1,2}", any::<String>()), 0..20)) {
            let mut rescued = Rescued::new();
            let mut expected = Map::<String, Value>::new();
            for (path, value) in &added {
                rescued.add(path, value.as_bytes());
                match expected.get_mut(path) {
                    None => drop(expected.insert(path.clone(), json!(value))),
                    Some(Value::Array(values)) => values.push(json!(value)),
                    Some(one) => *one = json!([one.take(), value]),
                }
            }
            let read: Map<String, Value> = serde_json::from_str(&written(&rescued))?;
            prop_assert!(read.iter().eq(expected.iter()));
        }
    }
}
