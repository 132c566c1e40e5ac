//! Edits: what is set is read back, nothing else changes, and what is refused changes nothing.

use hl7_model::{EditError, Index, Level, Message, MessageBuf, Path};

/// A message, and edits behind it, each after a NUL: a letter for what to do, a path, a blank, and a text.
///
/// `s` set, `0` set to null, `w` set as sent, `i` insert, `r` remove, `p` push a segment, `n` insert it as segment 1.
pub fn edit(bytes: &[u8]) {
    let mut parts = bytes.split(|byte| *byte == 0);
    let Ok(mut message) = MessageBuf::parse(parts.next().unwrap_or_default()) else {
        return;
    };
    for edit in parts.take(20) {
        let Some((what, rest)) = edit.split_first() else {
            continue;
        };
        let end = rest
            .iter()
            .position(|byte| *byte == b' ')
            .unwrap_or(rest.len());
        let (path, text) = rest.split_at(end);
        let text = text.get(1..).unwrap_or_default();
        let (Ok(path), Ok(written)) = (std::str::from_utf8(path), std::str::from_utf8(text)) else {
            continue;
        };
        // A place far away is written with as many delimiters as it takes.
        if path.bytes().filter(u8::is_ascii_digit).count() > 6 {
            continue;
        }
        let before = message.clone();
        let done = match what {
            b's' => message.set(path, written).map(|()| true),
            b'0' => message.set_null(path).map(|()| true),
            b'w' => message.set_as_sent(path, text).map(|()| true),
            b'i' => message.insert(path, written).map(|()| true),
            b'r' => message.remove(path),
            b'p' => message.push_segment(text).map(|()| true),
            b'n' => message.insert_segment(1, text).map(|()| true),
            _ => continue,
        };
        match done {
            Ok(_) => took(*what, path, text, &before, &message),
            Err(error) => refused(&error, &before, &message),
        }
    }
}

fn refused(error: &EditError, before: &MessageBuf, after: &MessageBuf) {
    assert!(!error.to_string().is_empty());
    assert!(before == after, "a refused edit changes nothing");
}

fn took(what: u8, path: &str, text: &[u8], before: &MessageBuf, after: &MessageBuf) {
    let mut index = Index::new();
    let read = Message::read(after.as_bytes(), &mut index).expect("an edited message can be read");
    let marks = |message: Message<'_>| -> Vec<(usize, usize)> {
        let segments = message.segments();
        segments
            .map(|segment| (segment.offset(), segment.bytes().len()))
            .collect()
    };
    assert_eq!(
        marks(read),
        marks(after.view()),
        "the index is that of the bytes"
    );
    let (was, is) = (before.view().segments().len(), read.segments().len());
    match what {
        b'p' | b'n' => {
            assert_eq!(is, was + 1);
            let added = if what == b'p' { is - 1 } else { 1 };
            let added = read.segment_at(added).expect("the new segment");
            assert!(added.bytes() == text || text.ends_with(b" ") || text.ends_with(b"\t"));
            return;
        }
        b'r' => {
            let segments = path
                .parse::<Path>()
                .is_ok_and(|path| path.level() == Level::Segment);
            assert!(is == was || (segments && is + 1 == was));
            return;
        }
        _ => assert_eq!(is, was),
    }
    let found = read.get(path).expect("the path was taken");
    match what {
        b's' | b'i' => {
            let found = found.map(|value| value.unescaped().into_owned());
            assert_eq!(found.unwrap_or_default(), text, "set and read");
        }
        b'0' => assert!(found.is_some_and(|value| value.is_null())),
        _ => assert_eq!(found.map_or(&[][..], |value| value.bytes()), text),
    }
    if what != b'i' {
        others_stay(path, before.view(), read);
    }
}

/// Every field but the one that the path names is as it was.
fn others_stay(path: &str, before: Message<'_>, after: Message<'_>) {
    let path: Path = path.parse().expect("the path was taken");
    let target = before.all_of(path.segment()).nth(path.occurrence() - 1);
    let target = target.map(|segment| segment.index());
    for (was, is) in before.segments().zip(after.segments()) {
        if Some(was.index()) != target {
            assert_eq!(was.bytes(), is.bytes(), "another segment changed");
            continue;
        }
        for number in 1..=was.field_count().max(is.field_count()) {
            if Some(number) != path.field() {
                assert_eq!(was.field(number).bytes(), is.field(number).bytes());
            }
        }
    }
}
