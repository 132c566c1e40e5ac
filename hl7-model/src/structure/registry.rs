//! Which structure a message has. Senders often leave MSH-9.3 out or put a wrong one there, so the event decides where
//! the standard knows it.

use std::cmp::Ordering;

use crate::def::{EventDef, StructureDef};
use crate::structures::{EVENTS, STRUCTURES};
use crate::{Message, Release};

/// The structure with this id, in upper or lower case.
///
/// ```
/// use hl7_model::structure::structure;
/// assert_eq!(structure("ADT_A01").map(|def| def.id), Some("ADT_A01"));
/// assert!(structure("ADT_Z99").is_none());
/// ```
pub fn structure(id: &str) -> Option<&'static StructureDef> {
    let found = STRUCTURES
        .binary_search_by(|def| compare(def.id, id))
        .ok()?;
    STRUCTURES.get(found).copied()
}

/// The structure of an event in a release: by the events of that release, else of the nearest release that has the
/// event (of two as near the newer), else the only structure that the message code has in any release.
///
/// ```
/// use hl7_model::Release;
/// use hl7_model::structure::structure_of;
/// let id = |code, trigger, release| structure_of(code, trigger, release).map(|def| def.id);
/// assert_eq!(id("ADT", "A08", Release::V2_5_1), Some("ADT_A01"));
/// assert_eq!(id("ADT", "A08", Release::V2_2), Some("ADT_A08")); // each event had its own
/// assert_eq!(id("VXU", "V04", Release::V2_1), Some("VXU_V04")); // from 2.3 on
/// assert_eq!(id("MDM", "", Release::V2_5), None); // one of two
/// assert_eq!(id("ACK", "A01", Release::V2_5), Some("ACK"));
/// ```
pub fn structure_of(code: &str, trigger: &str, release: Release) -> Option<&'static StructureDef> {
    let events = events_of(code);
    let of_trigger = events_with(events, trigger);
    let of_trigger = if of_trigger.is_empty() {
        events_with(events, "*")
    } else {
        of_trigger
    };
    if let Some(event) = nearest(of_trigger, release) {
        return structure(event.structure);
    }
    let (first, others) = events.split_first()?;
    let only = others
        .iter()
        .all(|event| event.structure == first.structure);
    only.then(|| structure(first.structure)).flatten()
}

/// The structure of a message.
///
/// MSH-9.3 is taken where the message's release has that structure and the standard gives it to the event in some
/// release, or knows nothing of the event; else the event decides ([`structure_of`]). `None` where neither says anything.
///
/// ```
/// use hl7_model::structure::structure_of_message;
/// use hl7_model::{Index, Message};
///
/// let mut index = Index::new();
/// let mut id = |header: &[u8]| {
///     let message = Message::read(header, &mut index).ok()?;
///     structure_of_message(message).map(|def| def.id)
/// };
/// assert_eq!(id(b"MSH|^~\\&|||||||ADT^A08|17|P|2.5"), Some("ADT_A01"));
/// assert_eq!(id(b"MSH|^~\\&|||||||ADT^A40^ADT_A01|17|P|2.5"), Some("ADT_A39")); // not what a merge has
/// assert_eq!(id(b"MSH|^~\\&|||||||QBP^Z34^QBP_Q11|17|P|2.5.1"), Some("QBP_Q11")); // an event of others
/// assert_eq!(id(b"MSH|^~\\&|||||||XYZ^Z01|17|P|2.5"), None);
/// ```
pub fn structure_of_message(message: Message<'_>) -> Option<&'static StructureDef> {
    structure_in(message, message.release().release)
}

/// The structure of a message that is taken for one of a release.
pub(crate) fn structure_in(
    message: Message<'_>,
    release: Release,
) -> Option<&'static StructureDef> {
    let (code, trigger) = (message.code(), message.trigger());
    if let Some(sent) = structure(&message.structure_as_sent())
        && fits(sent, &code, &trigger, release)
    {
        return Some(sent);
    }
    structure_of(&code, &trigger, release)
}

/// Whether a structure that a sender names is likely to be what was sent.
fn fits(sent: &StructureDef, code: &str, trigger: &str, release: Release) -> bool {
    let events = events_of(code);
    let of_trigger = events_with(events, trigger);
    if !of_trigger.is_empty() {
        let known = of_trigger.iter().any(|event| event.structure == sent.id);
        return known && is_in(sent, release);
    }
    let own_code = sent.id.split('_').next().unwrap_or_default();
    events.is_empty()
        || own_code.eq_ignore_ascii_case(code)
        || events.iter().any(|event| event.structure == sent.id)
}

fn is_in(def: &StructureDef, release: Release) -> bool {
    let mut grammars = def.grammars.iter();
    grammars.any(|grammar| grammar.from <= release && release <= grammar.to)
}

/// Events of a message code.
fn events_of(code: &str) -> &'static [EventDef] {
    equal_range(EVENTS, |event| compare(event.code, code))
}

fn events_with(events: &'static [EventDef], trigger: &str) -> &'static [EventDef] {
    equal_range(events, |event| compare(event.trigger, trigger))
}

fn equal_range(
    events: &'static [EventDef],
    order: impl Fn(&EventDef) -> Ordering,
) -> &'static [EventDef] {
    let from = events.partition_point(|event| order(event) == Ordering::Less);
    let to = events.partition_point(|event| order(event) != Ordering::Greater);
    events.get(from..to).unwrap_or_default()
}

/// The event of a release, or of the nearest one.
fn nearest(events: &'static [EventDef], release: Release) -> Option<&'static EventDef> {
    let distance = |event: &&EventDef| {
        let (from, to) = (event.from as u8, event.to as u8);
        let release = release as u8;
        if release < from {
            (from - release, false)
        } else {
            (release.saturating_sub(to), true)
        }
    };
    events.iter().min_by_key(distance)
}

/// The order of the generated lists, without regard to case.
fn compare(known: &str, text: &str) -> Ordering {
    let known = known.bytes().map(|byte| byte.to_ascii_uppercase());
    known.cmp(text.bytes().map(|byte| byte.to_ascii_uppercase()))
}
