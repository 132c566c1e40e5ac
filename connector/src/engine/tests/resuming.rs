//! Files that are read in parts, and files that are no more what they were.

use super::*;

#[test]
fn batches_end_where_they_are_large_enough_within_a_file_too() {
    let folder = folder(&[
        ("a", lines(0, 100)),
        ("b", lines(0, 10)),
        ("c", lines(0, 10)),
    ]);
    let settings = Settings {
        batch_bytes: 400,
        batch_files: 1000,
        ..small(2)
    };
    let (outcome, memory) = run_with(&PLAIN, folder.path(), &settings, OnReject::Skip);
    let files: Vec<&Value> = memory
        .committed
        .iter()
        .map(|(_, offset)| &offset["files"])
        .collect();
    assert_eq!(files, [0, 2, 3]);
    assert_eq!((outcome.tally.batches, outcome.tally.found), (3, 120));
    let fates: Vec<Fate> = memory.done.iter().map(|done| done.fate).collect();
    use Fate::{InPart, Read};
    assert_eq!(fates, [InPart, Read, Read, Read]);
    assert_eq!(memory.done[1].messages, 100);
}

#[test]
fn a_later_run_goes_on_within_a_file_as_if_it_had_never_ended() {
    let text = format!("{}?no\n!no\n{}", lines(0, 60), lines(60, 200));
    let folder = folder(&[("a", text), ("b", lines(0, 10))]);
    let settings = Settings {
        batch_bytes: 300,
        ..small(2)
    };
    let (_, whole) = run_with(&PLAIN, folder.path(), &settings, OnReject::Skip);
    assert!(whole.committed.len() > 4);
    for stop in 0..whole.committed.len() - 1 {
        let mut memory = Memory {
            fails_after: Some(stop + 1),
            ..Memory::default()
        };
        let mut work = listing(folder.path());
        let _ = run_work(&PLAIN, &work, &settings, &mut memory, OnReject::Skip);
        assert_eq!(memory.committed.len(), stop + 1);
        let last = memory.done.last().unwrap();
        assert_eq!(last.fate, Fate::InPart, "{stop}");
        work.files[0].from = Some(Resumed {
            position: last.position,
            messages: last.messages,
            rejects: last.rejects,
        });
        memory.fails_after = None;
        memory.parts.clear();
        let outcome = run_work(&PLAIN, &work, &settings, &mut memory, OnReject::Skip);
        assert!(outcome.error.is_none() && outcome.tally.is_balanced());
        assert_eq!(memory.committed, whole.committed, "{stop}");
        let found = |memory: &Memory| memory.done.iter().map(|done| done.messages).max();
        assert_eq!(found(&memory), Some(202));
    }
}

#[test]
fn what_was_appended_is_read_and_a_line_that_grew_is_read_as_a_whole() {
    let folder = folder(&[("a", "one\ntwo\nthr".into())]);
    let (_, before) = run_with(&PLAIN, folder.path(), &small(2), OnReject::Skip);
    assert_eq!(before.texts()["a"], ["one", "two", "thr"]);
    let from = Resumed {
        position: before.done[0].position,
        ..Resumed::default()
    };
    assert_eq!(from.position.offset, 11);
    let read_on = |text: &str| {
        fs::write(folder.path().join("a"), text).unwrap();
        let mut work = listing(folder.path());
        work.files[0].from = Some(from);
        let mut memory = Memory::default();
        let outcome = run_work(&PLAIN, &work, &small(2), &mut memory, OnReject::Skip);
        assert!(outcome.error.is_none() && outcome.tally.is_balanced());
        memory.texts().remove("a").unwrap_or_default()
    };
    assert_eq!(read_on("one\ntwo\nthree\nfour\n"), ["three", "four"]);
    // Only blanks more: the line is the one that was read.
    assert_eq!(read_on("one\ntwo\nthr\nfour\n"), ["four"]);
    assert_eq!(read_on("one\ntwo\nthr\n"), [""; 0]);
    // Shorter than it was.
    assert_eq!(read_on("one\n"), [""; 0]);
}

#[test]
fn a_file_that_vanished_or_changed_since_it_was_listed_stops_nobody() {
    let folder = folder(&[
        ("a", lines(0, 9)),
        ("b", lines(0, 9)),
        ("c", lines(0, 9)),
        ("d", lines(0, 9)),
    ]);
    let work = listing(folder.path());
    fs::remove_file(folder.path().join("a")).unwrap();
    fs::write(folder.path().join("c"), lines(0, 10)).unwrap();
    let mut memory = Memory::default();
    let outcome = run_work(&PLAIN, &work, &small(2), &mut memory, OnReject::Skip);
    assert!(outcome.error.is_none());
    assert_eq!(memory.texts().keys().collect::<Vec<_>>(), ["b", "d"]);
    let fates: Vec<Fate> = memory.done.iter().map(|done| done.fate).collect();
    use Fate::{Moving, Read, Refused};
    assert_eq!(fates, [Refused, Read, Moving, Read]);
    let tally = outcome.tally;
    assert_eq!((tally.files_rejected, tally.moving), (1, 1));
    assert_eq!(tally.reject_codes["not_found"], 1);
}

#[test]
fn parts_of_a_file_have_each_message_once_wherever_it_is_cut() {
    let text = format!("{}?no\n!no\n{}  \n", lines(0, 30), lines(30, 60));
    let length = text.len() as u64;
    let folder = folder(&[("a", text), ("b", lines(0, 3))]);
    let (_, whole) = run_with(&PLAIN, folder.path(), &small(2), OnReject::Skip);
    let part = |from: u64, until: Option<u64>| {
        let mut work = listing(folder.path());
        work.files.truncate(1);
        let offset = Position {
            stream: 0,
            offset: from,
        };
        let resumed = Resumed {
            position: offset,
            ..Resumed::default()
        };
        work.files[0].from = Some(resumed).filter(|_| from > 0);
        work.files[0].until = until;
        let mut memory = Memory::default();
        let outcome = run_work(&PLAIN, &work, &small(2), &mut memory, OnReject::Skip);
        assert!(outcome.error.is_none() && outcome.tally.is_balanced());
        let texts = memory.texts().remove("a").unwrap_or_default();
        (texts, outcome.tally.rejects)
    };
    let all = whole.texts()["a"].clone();
    for cut in 0..=length {
        let (mut texts, rejects) = part(0, Some(cut));
        let (more, more_rejects) = part(cut, None);
        texts.extend(more);
        assert_eq!(texts, all, "{cut}");
        assert_eq!(rejects + more_rejects, 2, "{cut}");
        let (nothing, _) = part(cut, Some(cut));
        assert_eq!(nothing, [""; 0], "{cut}");
    }
}
