//! Any sequence of segments, read into every structure.

use std::collections::BTreeMap;

use hl7_model::record::{Entry, Record, Types};
use hl7_model::structure::{Grouping, delimiters_of, read_message, write_message};
use hl7_model::structures::STRUCTURES;
use hl7_model::{Index, Message};
use proptest::prelude::*;

/// Empty structs of all structures, in the order of the definitions.
fn structs() -> Vec<Box<dyn Record>> {
    #[derive(Default)]
    struct All(Vec<Box<dyn Record>>);
    impl Types for All {
        fn see<T: Record + Default>(&mut self) {
            self.0.push(Box::<T>::default());
        }
    }
    let mut all = All::default();
    hl7_model::structures::each(&mut all);
    all.0
}

/// A message of these segments, each with its number in the message.
fn message(ids: &[&str]) -> String {
    let mut text = "MSH|^~\\&|0\r".to_owned();
    for (number, id) in (1..).zip(ids) {
        let declared = if *id == "MSH" { "^~\\&|" } else { "" };
        text.push_str(&format!("{id}|{declared}{number}\r"));
    }
    text
}

/// The segments of a message, sorted.
fn sorted(text: &[u8]) -> Vec<String> {
    let text = String::from_utf8(text.to_vec()).unwrap();
    let mut segments: Vec<String> = text.split_terminator('\r').map(String::from).collect();
    segments.sort();
    segments
}

/// How many segments a struct holds, by id; those without a place count as `!`.
fn count(record: &dyn Record, counts: &mut BTreeMap<String, usize>) {
    for position in 1..=record.names().len() {
        let slot = record.slot(position).unwrap();
        for index in 0..slot.len() {
            match slot.entry(index) {
                Entry::Record(inner) if inner.extra().is_some() => {
                    *counts.entry(inner.shape().id().into()).or_default() += 1;
                }
                Entry::Record(inner) => count(inner, counts),
                Entry::Raw(raw) => *counts.entry(raw.as_str()[..3].into()).or_default() += 1,
                _ => panic!("an entry that is neither segment nor group"),
            }
        }
    }
    *counts.entry("!".into()).or_default() += record.unplaced().len();
}

/// The ids that a structure's grammar names, each as often as it does.
fn ids_of(superset: &'static str) -> Vec<&'static str> {
    let words = superset.split_ascii_whitespace();
    let names = words.map(|word| word.trim_end_matches(['?', '*', '+']));
    let ids =
        names.filter(|name| name.len() == 3 && !name.starts_with(')') && !name.ends_with('('));
    ids.filter(|name| *name != "MSH").collect()
}

fn write(record: &dyn Record) -> Vec<u8> {
    let mut written = Vec::new();
    write_message(record, &delimiters_of(record), &mut written);
    written
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_segment_is_lost_in_any_structure(
        picks in proptest::collection::vec((any::<prop::sample::Index>(), 0u8..20), 0..60),
    ) {
        let mut index = Index::new();
        let mut grouping = Grouping::new();
        for (def, mut record) in STRUCTURES.iter().zip(structs()) {
            let own = ids_of(def.superset);
            let id = |(pick, other): &(prop::sample::Index, u8)| match other {
                0 => "ZZZ",
                1 => "XYZ",
                2 => "OBX",
                3 => "NTE",
                4 => "MSH",
                5 => "PID",
                _ => own[pick.index(own.len())],
            };
            let ids: Vec<&str> = picks.iter().map(id).collect();
            let text = message(&ids);
            let view = Message::read(text.as_bytes(), &mut index).unwrap();
            read_message(view, &mut *record);

            // The struct holds what the grouping says.
            grouping.read(def.automaton(), view);
            let mut expected = BTreeMap::from([("!".to_owned(), 0)]);
            for segment in view.segments() {
                let is_unplaced = grouping.is_unplaced(segment.index());
                let id = if is_unplaced { "!".into() } else { segment.id().to_string() };
                *expected.entry(id).or_default() += 1;
            }
            let mut counts = BTreeMap::new();
            count(&*record, &mut counts);
            prop_assert_eq!(&counts, &expected, "{}", def.id);

            // All of it is written, and reading that again loses nothing either.
            let written = write(&*record);
            prop_assert_eq!(sorted(&written), sorted(text.as_bytes()), "{}", def.id);
            let again = Message::read(&written, &mut index).unwrap();
            read_message(again, &mut *record);
            prop_assert_eq!(sorted(&write(&*record)), sorted(text.as_bytes()), "{}", def.id);
        }
    }
}

#[test]
fn parents_stand_before_their_segments_and_paths_are_of_the_structure() {
    let mut index = Index::new();
    let mut grouping = Grouping::new();
    for def in STRUCTURES {
        let ids = ids_of(def.superset);
        let reversed: Vec<&str> = ids.iter().rev().copied().collect();
        for ids in [ids, reversed] {
            let text = message(&ids);
            let view = Message::read(text.as_bytes(), &mut index).unwrap();
            grouping.read(def.automaton(), view);
            assert_eq!(grouping.len(), ids.len() + 1);
            for segment in 0..grouping.len() {
                let parent = grouping.parent(segment);
                assert!(parent.is_none_or(|parent| parent < segment), "{}", def.id);
                assert_eq!(parent.is_none(), segment == 0, "{} {segment}", def.id);
                let path = grouping.path(def.automaton(), segment);
                for group in path.split('.').filter(|group| !group.is_empty()) {
                    let (name, round) = group.split_once('[').unwrap();
                    let is_there = |end: &str| def.superset.contains(&format!("{name}{end}"));
                    assert!(is_there("(") || is_there("|("), "{} {path}", def.id);
                    let round: usize = round.trim_end_matches(']').parse().unwrap();
                    assert!(round > 0, "{} {path}", def.id);
                }
            }
        }
    }
}
