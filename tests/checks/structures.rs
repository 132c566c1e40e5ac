//! Structs: what is read into them is written again, segment by segment and value by value, and is the same once more.

use super::chunks::Chance;
use hl7_model::record::{self, Record, Types};
use hl7_model::structure::{delimiters_of, read_message, structure_of_message, write_message};
use hl7_model::{Delimiters, Index, Message, Segment, SegmentId, charset, segments, structures};
use std::collections::BTreeMap;
use std::sync::LazyLock;

type Make = fn() -> Box<dyn Record>;

/// How to make a struct, by the id of its segment or structure.
#[derive(Default)]
struct Makers(BTreeMap<&'static str, Make>);

impl Types for Makers {
    fn see<T: Record + Default>(&mut self) {
        let make: Make = || Box::new(T::default());
        self.0.insert(T::default().shape().id(), make);
    }
}

static SEGMENTS: LazyLock<Makers> = LazyLock::new(|| {
    let mut makers = Makers::default();
    segments::each(&mut makers);
    makers
});

static STRUCTURES: LazyLock<Makers> = LazyLock::new(|| {
    let mut makers = Makers::default();
    structures::each(&mut makers);
    makers
});

/// Looks at bytes as one message: as the struct of its structure and of any other, and its segments as structs.
pub fn structures(bytes: &[u8]) {
    let decoded = charset::decode(bytes, None);
    let mut index = Index::new();
    let Ok(message) = Message::read(&decoded.bytes, &mut index) else {
        return;
    };
    for segment in message.segments() {
        if let Some(make) = SEGMENTS.0.get(segment.id().as_str()) {
            segment_is_kept(segment, *make);
        }
    }
    let mut chance = Chance::of(bytes);
    let own = structure_of_message(message).and_then(|def| STRUCTURES.0.get(def.id));
    let another = STRUCTURES.0.values().nth(chance.below(STRUCTURES.0.len()));
    for make in own.into_iter().chain(another) {
        message_is_kept(message, *make);
    }
}

fn segment_is_kept(segment: Segment<'_>, make: Make) {
    let delimiters = *segment.delimiters();
    // A header says its delimiters itself. Without an escape character not every text can be written.
    if segment.id().is_header() || delimiters.escape.is_none() || !is_sayable(&delimiters) {
        return;
    }
    let mut record = make();
    record::read_segment(segment, &mut *record);
    let mut written = Vec::new();
    record::write_segment(&*record, &delimiters, &mut written);
    with_segment(&written, &delimiters, &mut |again| {
        let mut second = make();
        record::read_segment(again, &mut *second);
        let same = record::equal(&*record, &*second);
        assert!(same, "{} reads as another struct", segment.id());
        let mut rewritten = Vec::new();
        record::write_segment(&*second, &delimiters, &mut rewritten);
        assert_eq!(written, rewritten, "written again");
        values_are_kept(segment, again);
    });
    through_json(&*record, make);
}

/// Gives a written segment as one of a message with these delimiters.
fn with_segment(bytes: &[u8], delimiters: &Delimiters, see: &mut dyn FnMut(Segment<'_>)) {
    let message = [&header(delimiters)[..], b"\r", bytes].concat();
    let mut index = Index::new();
    let message = Message::read(&message, &mut index).expect("a header");
    assert_eq!(
        message.segments().len(),
        2,
        "a written segment is one segment"
    );
    see(message.segment_at(1).expect("the second segment"));
}

fn header(delimiters: &Delimiters) -> Vec<u8> {
    let separator = [delimiters.field];
    let characters = delimiters.encoding_characters();
    [b"MSH", &separator[..], &characters, &separator].concat()
}

/// Whether MSH-2 can say these delimiters: its list ends where one is missing.
fn is_sayable(delimiters: &Delimiters) -> bool {
    Delimiters::read(&header(delimiters)) == Ok(*delimiters)
}

/// Every value of a segment stands in the same place of another.
fn values_are_kept(segment: Segment<'_>, written: Segment<'_>) {
    if std::str::from_utf8(segment.bytes()).is_err() {
        return;
    }
    for number in 1..=segment.field_count() {
        let (field, other) = (segment.field(number), written.field(number));
        for (r, repetition) in field.repetitions().enumerate() {
            let other = other.repetition(r);
            for (c, component) in repetition.components().enumerate() {
                let other = other.component(c + 1);
                for (s, part) in component.subcomponents().enumerate() {
                    let other = other.subcomponent(s + 1);
                    let same = part.unescaped() == other.unescaped();
                    let place = format!("{number}({}).{}.{}", r + 1, c + 1, s + 1);
                    assert!(same, "{}-{place} is another one", segment.id());
                }
            }
        }
    }
}

fn through_json(record: &dyn Record, make: Make) {
    let json = record::to_json(record);
    let mut from_json = make();
    record::from_json(&json, &mut *from_json).expect("its own JSON");
    assert!(record::equal(record, &*from_json), "through JSON");
}

fn ids(message: Message<'_>) -> Vec<SegmentId> {
    let mut ids: Vec<SegmentId> = message.segments().map(Segment::id).collect();
    ids.sort_unstable();
    ids
}

fn message_is_kept(message: Message<'_>, make: Make) {
    // Headers of files and batches are no messages.
    if message.header().is_none_or(|header| header.id() != "MSH") {
        return;
    }
    let mut record = make();
    read_message(message, &mut *record);
    let delimiters = delimiters_of(&*record);
    let mut written = Vec::new();
    write_message(&*record, &delimiters, &mut written);
    let mut index = Index::new();
    let again = Message::read(&written, &mut index).expect("a written message");
    assert_eq!(ids(message), ids(again), "the same segments");
    let mut second = make();
    read_message(again, &mut *second);
    let mut rewritten = Vec::new();
    write_message(&*second, &delimiters, &mut rewritten);
    let mut index = Index::new();
    let third = Message::read(&rewritten, &mut index).expect("a written message");
    assert_eq!(ids(again), ids(third), "the same segments once more");
    through_json(&*record, make);
}
