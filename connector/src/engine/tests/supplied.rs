//! Messages that come cut already.

use super::*;

/// Hands over what it has, then nothing.
struct Given(std::vec::IntoIter<Supplied>);

impl Supply for Given {
    fn next(&mut self, _: &dyn Fn() -> bool) -> Option<Supplied> {
        self.0.next()
    }
}

/// Two lines and a gap between them, with a mark.
fn lines(first: &str, second: &str, mark: Option<u64>) -> Supplied {
    let bytes = format!("{first}--{second}").into_bytes();
    let (end, from) = (first.len(), first.len() + 2);
    let item = |range| Delivered {
        range,
        tag: Tag(1),
        reject: None,
    };
    Supplied::Delivery(Delivery {
        source: "server".into(),
        start: crate::source::Start::default(),
        items: vec![item(0..end), item(from..bytes.len())],
        bytes,
        tables: Some(0..1),
        marks: mark
            .map(|value| Mark {
                key: "m".into(),
                value: value.into(),
            })
            .into_iter()
            .collect(),
        may_end: mark.is_some(),
    })
}

fn take(given: Vec<Supplied>, batch_files: u64) -> (Memory, Outcome) {
    let mut memory = Memory::default();
    let settings = Settings {
        threads: 2,
        batch_files,
        ..Settings::default()
    };
    let parts = Run {
        dialect: &PLAIN,
        output: &mut memory,
        settings: &settings,
        interrupt: &AtomicBool::new(false),
    };
    let mut supply = Given(given.into_iter());
    let outcome = run_supply(parts, &mut supply, OnReject::Skip, &mut Nobody);
    (memory, outcome)
}

fn texts(memory: &Memory) -> Vec<Vec<String>> {
    let text = |line: &str| {
        let row: Value = serde_json::from_str(line).unwrap();
        row["text"].as_str().unwrap().to_owned()
    };
    let batches = memory.committed.iter();
    batches
        .map(|(parts, _)| parts.concat().lines().map(text).collect())
        .collect()
}

#[test]
fn what_is_supplied_becomes_rows_and_marks_are_committed_with_them() {
    let given = vec![lines("a", "b", Some(1)), lines("c", "!d", Some(2))];
    let (memory, outcome) = take(given, 1);
    assert!(outcome.error.is_none());
    assert!(outcome.tally.is_balanced());
    assert_eq!((outcome.tally.read, outcome.tally.rejects), (3, 1));
    assert_eq!(texts(&memory), [vec!["a", "b"], vec!["c"]]);
    assert_eq!(memory.marks, [1, 2]);
}

#[test]
fn a_batch_ends_only_where_it_may() {
    let given = vec![
        lines("a", "b", None),
        lines("c", "d", None),
        lines("e", "f", Some(1)),
    ];
    let (memory, _) = take(given, 1);
    assert_eq!(texts(&memory), [vec!["a", "b", "c", "d", "e", "f"]]);
}

#[test]
fn what_is_withdrawn_does_not_count_and_what_came_before_does() {
    let given = vec![
        lines("a", "b", Some(1)),
        Supplied::Alone,
        lines("c", "!d", None),
        lines("e", "f", None),
        Supplied::Withdrawn,
        lines("g", "h", Some(2)),
    ];
    let (memory, outcome) = take(given, 100);
    assert_eq!(texts(&memory), [vec!["a", "b"], vec!["g", "h"]]);
    assert_eq!((outcome.tally.read, outcome.tally.rejects), (4, 0));
    assert_eq!(memory.marks, [1, 2]);
}
