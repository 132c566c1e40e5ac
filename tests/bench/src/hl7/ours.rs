//! What this project does with the corpus, layer by layer.

use super::Measure;
use super::corpus::Part;
use super::peers::{VALUES, messages};
use hl7_model::{Index, Message, SegmentId, frame, value};

/// Framing, and the index under the views.
fn framing(bytes: &[u8]) -> u64 {
    frame::messages(bytes).count() as u64
}

fn framing_and_view(bytes: &[u8]) -> u64 {
    let mut index = Index::new();
    let mut segments = 0;
    for message in frame::messages(bytes) {
        if let Ok(message) = Message::read(message, &mut index) {
            segments += message.segments().len();
        }
    }
    segments as u64
}

/// How a value of the list is read when it is typed.
#[derive(Clone, Copy)]
enum Kind {
    Text,
    Time,
    Date,
    Number,
}

struct Wanted {
    segment: SegmentId,
    values: Vec<(usize, usize, Kind)>,
}

/// The 25 values of the peers, by segment, with their types.
fn wanted() -> Vec<Wanted> {
    let mut wanted: Vec<Wanted> = Vec::new();
    for (segment, field, component) in VALUES {
        let id = SegmentId::new(segment).expect("a segment id");
        let kind = match (segment, field) {
            ("MSH", 7) | ("OBR", 7) => Kind::Time,
            ("PID", 7) => Kind::Date,
            ("OBX", 5) => Kind::Number,
            _ => Kind::Text,
        };
        match wanted.iter_mut().find(|known| known.segment == id) {
            Some(known) => known.values.push((field, component, kind)),
            None => wanted.push(Wanted {
                segment: id,
                values: vec![(field, component, kind)],
            }),
        }
    }
    wanted
}

fn values(message: Message<'_>, wanted: &[Wanted]) -> u64 {
    let mut total = 0_u64;
    for Wanted { segment, values } in wanted {
        let Some(segment) = message.all_of(*segment).next() else {
            continue;
        };
        for &(field, component, kind) in values {
            let value = segment.field(field).component(component).unescaped();
            total = total.wrapping_add(match kind {
                Kind::Text => value.len() as u64,
                Kind::Time => value::timestamp(&value, 0).value.unwrap_or_default() as u64,
                Kind::Date => value::date(&value).value.unwrap_or_default() as u64,
                Kind::Number => value::number(&value).value.unwrap_or_default() as u64,
            });
        }
    }
    total
}

fn typed_values(bytes: &[u8]) -> u64 {
    let wanted = wanted();
    let mut index = Index::new();
    let mut total = 0_u64;
    for message in frame::messages(bytes) {
        if let Ok(message) = Message::read(message, &mut index) {
            total = total.wrapping_add(values(message, &wanted));
        }
    }
    total
}

/// The same without framing, as the peers are measured.
fn typed_values_of_framed(bytes: &[u8]) -> u64 {
    let wanted = wanted();
    let mut index = Index::new();
    let mut total = 0_u64;
    for message in messages(bytes) {
        if let Ok(message) = Message::read(message, &mut index) {
            total = total.wrapping_add(values(message, &wanted));
        }
    }
    total
}

pub fn measures() -> Vec<Measure> {
    vec![
        Measure::new("framing", Part::ALL, framing),
        Measure::new("(a) framing + view", Part::ALL, framing_and_view),
        Measure::new(
            "(b) framing + view + 25 typed values",
            Part::ALL,
            typed_values,
        ),
        Measure::new(
            "(b) framed as for the peers",
            Part::ALL,
            typed_values_of_framed,
        ),
    ]
}
