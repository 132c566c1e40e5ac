//! Records as JSON and back: a form of the structs that loses nothing of them.
//!
//! | in the struct | in JSON |
//! |---|---|
//! | record | object, keys in the order of positions |
//! | absent | no key; in a list `""` for a text, `{}` for a composite |
//! | null | `null` |
//! | text, number, date | string, as it was sent |
//! | field that repeats | array |
//! | [`Extra`](super::Extra) | `"_extra": {"17": "more", "3(2)": "^second"}`, the key a position and a repetition |
//! | [`Unplaced`](super::Unplaced) | `"_unplaced": [{"after": {"segment": "PID", "occurrence": 1}, "segment": "ZPI\|1"}]` |

use serde_json::{Map, Value, json};

use super::read::clear;
use super::{Entry, EntryMut, Extra, Holds, Record, Shape, Slot, State, Tail, Unplaced};
use crate::JsonError;
use crate::normal::first_delimiter;

/// Key of what the definition has no place for.
pub(crate) const EXTRA: &str = "_extra";
/// Key of segments without a place.
pub(crate) const UNPLACED: &str = "_unplaced";
/// The highest position that is taken from JSON: what is beyond it no segment has.
const MOST: u32 = 1_000_000;

/// The key of a slot.
fn key(record: &dyn Record, position: usize) -> Option<&'static str> {
    let at = position.checked_sub(1)?;
    match record.shape().fields().get(at) {
        Some(field) => Some(field.name),
        None => record
            .names()
            .get(at)
            .map(|name| name.trim_end_matches('_')),
    }
}

/// The key of a member of a group: its name, and which one of that name it is from the second on (`rol_2`).
pub(crate) fn member_key(name: &str, before: &[&str]) -> String {
    let key = name.trim_start_matches('@').to_lowercase();
    match before.iter().filter(|other| **other == name).count() {
        0 => key,
        others => format!("{key}_{}", others.saturating_add(1)),
    }
}

/// A record as JSON; [`schema`](crate::schema) describes it.
///
/// ```
/// use hl7_model::{Maybe, record, segments::Nte};
///
/// let mut nte = Nte::default();
/// nte.set_id_nte = 1.into();
/// nte.source_of_comment = Maybe::Null;
/// nte.comment = vec!["fasting".into()];
/// let json = record::to_json(&nte);
/// assert_eq!(json.to_string(), r#"{"set_id_nte":"1","source_of_comment":null,"comment":["fasting"]}"#);
///
/// let mut again = Nte::default();
/// record::from_json(&json, &mut again)?;
/// assert_eq!(again, nte);
/// # Ok::<(), hl7_model::JsonError>(())
/// ```
pub fn to_json(record: &dyn Record) -> Value {
    let mut object = Map::new();
    for position in 1..=record.names().len() {
        if let (Some(key), Some(slot)) = (key(record, position), record.slot(position))
            && !slot.is_empty()
        {
            object.insert(key.to_owned(), of_slot(slot));
        }
    }
    if let Some(extra) = record.extra().filter(|extra| !extra.is_empty()) {
        object.insert(EXTRA.to_owned(), Value::Object(of_extra(extra)));
    }
    if !record.unplaced().is_empty() {
        let unplaced = record.unplaced().iter().map(of_unplaced);
        object.insert(UNPLACED.to_owned(), unplaced.collect());
    }
    Value::Object(object)
}

fn of_slot(slot: &dyn Slot) -> Value {
    if slot.repeats() {
        (0..slot.len())
            .map(|index| of_entry(slot.entry(index), slot.holds()))
            .collect()
    } else {
        of_entry(slot.entry(0), slot.holds())
    }
}

fn of_entry(entry: Entry<'_>, holds: Holds) -> Value {
    match entry {
        Entry::Absent if holds == Holds::Record => json!({}),
        Entry::Absent => json!(""),
        Entry::Null => Value::Null,
        Entry::Text(text) => json!(text),
        Entry::Raw(raw) => json!(raw.as_str()),
        Entry::Record(record) => to_json(record),
    }
}

fn of_extra(extra: &Extra) -> Map<String, Value> {
    let mut object = Map::new();
    for tail in extra.tails() {
        let key = match tail.repetition {
            0 => tail.position.to_string(),
            repetition => format!("{}({})", tail.position, u64::from(repetition) + 1),
        };
        // What was added twice is written one behind the other.
        let before = object.get(&key).and_then(Value::as_str).unwrap_or_default();
        let text = format!("{before}{}", tail.text);
        object.insert(key, Value::String(text));
    }
    object
}

fn of_unplaced(unplaced: &Unplaced) -> Value {
    let after = unplaced
        .after
        .as_ref()
        .map(|(segment, count)| json!({"segment": segment, "occurrence": u64::from(*count) + 1}));
    json!({"after": after, "segment": unplaced.segment})
}

/// Reads what [`to_json`] writes into a record of its kind, which is emptied first.
///
/// # Errors
/// A key that the record does not have, or another type of value than belongs there. The record is then half filled.
pub fn from_json(json: &Value, into: &mut dyn Record) -> Result<(), JsonError> {
    let mut path = into.shape().id().to_owned();
    object(json, into, &mut path)
}

fn expected(path: &str, what: &'static str) -> JsonError {
    JsonError::Expected {
        path: path.to_owned(),
        expected: what,
    }
}

fn object(json: &Value, into: &mut dyn Record, path: &mut String) -> Result<(), JsonError> {
    let Value::Object(object) = json else {
        return Err(expected(path, "an object"));
    };
    clear(into);
    check_keys(object, into, path)?;
    if let (Some(json), Some(extra)) = (object.get(EXTRA), into.extra_mut()) {
        read_extra(json, extra, path)?;
    }
    if let (Some(json), Some(unplaced)) = (object.get(UNPLACED), into.unplaced_mut()) {
        read_unplaced(json, unplaced, path)?;
    }
    let has_null = matches!(into.shape(), Shape::Segment(_) | Shape::Composite(_));
    for position in 1..=into.names().len() {
        let Some((key, json)) = key(into, position).and_then(|key| Some((key, object.get(key)?)))
        else {
            continue;
        };
        let length = path.len();
        path.push('.');
        path.push_str(key);
        let slot = Place {
            position,
            has_null,
            in_list: false,
        };
        slot.read(json, into, path)?;
        path.truncate(length);
    }
    Ok(())
}

fn check_keys(
    object: &Map<String, Value>,
    into: &mut dyn Record,
    path: &str,
) -> Result<(), JsonError> {
    let extra = into.extra().map(|_| EXTRA);
    let unplaced = into.unplaced_mut().map(|_| UNPLACED);
    let into = &*into;
    let known = || {
        let slots = (1..=into.names().len()).filter_map(|position| key(into, position));
        slots.chain(extra).chain(unplaced)
    };
    match object
        .keys()
        .find(|one| !known().any(|known| known == *one))
    {
        None => Ok(()),
        Some(unknown) => Err(JsonError::UnknownKey {
            path: path.to_owned(),
            nearest: model_core::nearest(unknown, known()),
        }),
    }
}

/// The slot that is filled.
struct Place {
    position: usize,
    /// Whether `""` can be sent there.
    has_null: bool,
    in_list: bool,
}

impl Place {
    fn read(self, json: &Value, into: &mut dyn Record, path: &mut String) -> Result<(), JsonError> {
        let Some(slot) = into.slot_mut(self.position) else {
            return Ok(());
        };
        if !slot.repeats() {
            return self.entry(json, slot, false, path);
        }
        let Value::Array(list) = json else {
            return Err(expected(path, "an array"));
        };
        // A text that is nothing but sequences of its own writing is a value of no characters.
        let empty_texts: Vec<usize> = match into.extra() {
            Some(extra) => extra
                .tails()
                .iter()
                .filter(|tail| tail.position as usize == self.position)
                .filter(|tail| first_delimiter(&tail.text) > 0)
                .map(|tail| tail.repetition as usize)
                .collect(),
            None => Vec::new(),
        };
        let element = Place {
            in_list: true,
            ..self
        };
        for (index, json) in list.iter().enumerate() {
            let length = path.len();
            path.push_str(&format!("[{index}]"));
            if let Some(slot) = into.slot_mut(self.position) {
                element.entry(json, slot, empty_texts.binary_search(&index).is_ok(), path)?;
            }
            path.truncate(length);
        }
        Ok(())
    }

    fn entry(
        &self,
        json: &Value,
        slot: &mut dyn Slot,
        empty_text: bool,
        path: &mut String,
    ) -> Result<(), JsonError> {
        match (slot.holds(), json) {
            (_, Value::Null) if self.has_null => {
                slot.add(State::Null);
            }
            (Holds::Text | Holds::Raw, Value::String(text)) => {
                let absent = self.in_list && text.is_empty() && !empty_text;
                match slot.add(if absent { State::Absent } else { State::Value }) {
                    EntryMut::Text(value) => value.push_str(text),
                    EntryMut::Raw(value) => value.text_mut().push_str(text),
                    EntryMut::Nothing | EntryMut::Record(_) => {}
                }
            }
            (Holds::Record, Value::Object(members)) => {
                if self.in_list && self.has_null && members.is_empty() {
                    slot.add(State::Absent);
                } else if let EntryMut::Record(record) = slot.add(State::Value) {
                    object(json, record, path)?;
                }
            }
            (Holds::Record, _) if self.has_null => return Err(expected(path, "an object or null")),
            (Holds::Record, _) => return Err(expected(path, "an object")),
            (Holds::Text | Holds::Raw, _) if self.has_null => {
                return Err(expected(path, "a string or null"));
            }
            (Holds::Text | Holds::Raw, _) => return Err(expected(path, "a string")),
        }
        Ok(())
    }
}

fn read_extra(json: &Value, extra: &mut Extra, path: &str) -> Result<(), JsonError> {
    let path = || format!("{path}.{EXTRA}");
    let Value::Object(members) = json else {
        return Err(expected(&path(), "an object"));
    };
    let mut tails = Vec::with_capacity(members.len());
    for (key, text) in members {
        let (position, repetition) =
            place_of(key).ok_or_else(|| expected(&path(), "positions as keys, `17` or `3(2)`"))?;
        let Value::String(text) = text else {
            return Err(expected(&path(), "strings"));
        };
        tails.push(Tail {
            position,
            repetition,
            text: text.clone(),
        });
    }
    tails.sort_by_key(|tail| (tail.position, tail.repetition));
    tails.into_iter().for_each(|tail| extra.push(tail));
    Ok(())
}

/// `17` or `3(2)`: a position and a repetition, from 0.
fn place_of(key: &str) -> Option<(u32, u32)> {
    let number = |text: &str| {
        let plain = text.bytes().all(|byte| byte.is_ascii_digit()) && !text.starts_with('0');
        let number: u32 = text.parse().ok().filter(|_| plain)?;
        (number <= MOST).then_some(number)
    };
    match key.split_once('(') {
        None => Some((number(key)?, 0)),
        Some((position, repetition)) => Some((
            number(position)?,
            number(repetition.strip_suffix(')')?)?.checked_sub(1)?,
        )),
    }
}

fn read_unplaced(json: &Value, unplaced: &mut Vec<Unplaced>, path: &str) -> Result<(), JsonError> {
    let wrong = |what| expected(&format!("{path}.{UNPLACED}"), what);
    let list = json.as_array().ok_or_else(|| wrong("an array"))?;
    for one in list {
        let segment = one.get("segment").and_then(Value::as_str);
        let after = match one.get("after") {
            None | Some(Value::Null) => None,
            Some(after) => {
                let id = after.get("segment").and_then(Value::as_str);
                let occurrence = after.get("occurrence").and_then(Value::as_u64);
                let occurrence =
                    occurrence.and_then(|number| u32::try_from(number.checked_sub(1)?).ok());
                let after = id.map(str::to_owned).zip(occurrence);
                Some(after.ok_or_else(|| wrong("`segment` and `occurrence` in `after`"))?)
            }
        };
        unplaced.push(Unplaced {
            after,
            segment: segment.ok_or_else(|| wrong("`segment`"))?.to_owned(),
        });
    }
    Ok(())
}
