//! Edits: what is named changes, all else stays byte for byte.

use hl7_model::{EditError, Index, Message, MessageBuf, Terminator};
use proptest::prelude::*;

const MESSAGE: &str =
    "MSH|^~\\&|LAB|NORTH\rPID|1||77^^^MRN~78||DOE^JO\rOBX|1|NM|||5\rOBX|2|NM|||6\r";

fn edited(edit: impl FnOnce(&mut MessageBuf) -> Result<(), EditError>) -> String {
    let mut message = MessageBuf::parse(MESSAGE).expect("a message");
    edit(&mut message).expect("an edit");
    String::from_utf8(message.into_bytes()).expect("UTF-8")
}

/// The message with one piece of it replaced.
fn with(old: &str, new: &str) -> String {
    assert_eq!(MESSAGE.matches(old).count(), 1, "{old}");
    MESSAGE.replace(old, new)
}

#[test]
fn set_replaces_the_element_named() {
    assert_eq!(edited(|m| m.set("PID-5", "ROE")), with("DOE^JO", "ROE"));
    assert_eq!(edited(|m| m.set("PID-5.2", "ANN")), with("^JO", "^ANN"));
    assert_eq!(edited(|m| m.set("PID-3(2)", "79")), with("~78", "~79"));
    assert_eq!(edited(|m| m.set("PID-3.4", "SSN")), with("MRN", "SSN"));
    assert_eq!(edited(|m| m.set("OBX[2]-5", "7")), with("||6", "||7"));
    assert_eq!(edited(|m| m.set("MSH-4", "SOUTH")), with("NORTH", "SOUTH"));
}

#[test]
fn set_adds_what_does_not_exist() {
    assert_eq!(edited(|m| m.set("PID-8", "F")), with("JO", "JO|||F"));
    assert_eq!(edited(|m| m.set("PID-5.4", "III")), with("JO", "JO^^III"));
    assert_eq!(edited(|m| m.set("PID-5.2.3", "x")), with("JO", "JO&&x"));
    assert_eq!(edited(|m| m.set("PID-3(4).2", "x")), with("~78", "~78~~^x"));
    assert_eq!(
        edited(|m| m.set("PID-2(2).2.2", "x")),
        with("1||77", "1|~^&x|77")
    );
    assert_eq!(edited(|m| m.set("MSH-6", "x")), with("NORTH", "NORTH||x"));
}

#[test]
fn set_escapes_and_as_sent_does_not() {
    assert_eq!(
        edited(|m| m.set("PID-5.1", "A|B^C\r\n")),
        with("DOE", "A\\F\\B\\S\\C\\X0D\\\\.br\\")
    );
    assert_eq!(
        edited(|m| m.set_as_sent("PID-5", b"ROE^ANN~X&Y^Z")),
        with("DOE^JO", "ROE^ANN~X&Y^Z")
    );
    assert_eq!(edited(|m| m.set_null("PID-5")), with("DOE^JO", "\"\""));
    let mut message = MessageBuf::parse(MESSAGE).unwrap();
    for (path, content) in [
        ("PID-5", &b"a|b"[..]),
        ("PID-5", b"a\rPV1|"),
        ("PID-5(1)", b"a~b"),
        ("PID-5.1", b"a^b"),
    ] {
        assert!(
            matches!(
                message.set_as_sent(path, content),
                Err(EditError::Unwritable { .. })
            ),
            "{path}"
        );
    }
    assert_eq!(message.as_bytes(), MESSAGE.as_bytes());
}

#[test]
fn insert_moves_on_what_follows() {
    assert_eq!(
        edited(|m| m.insert("PID-3(1)", "76")),
        with("|77", "|76~77")
    );
    assert_eq!(edited(|m| m.insert("PID-5.2", "X")), with("^JO", "^X^JO"));
    assert_eq!(edited(|m| m.insert("PID-3", "X")), with("|77", "|X|77"));
    assert_eq!(edited(|m| m.insert("PID-7", "X")), with("JO", "JO||X"));
}

#[test]
fn remove_keeps_the_places_of_what_follows() {
    let remove = |path: &'static str| {
        edited(move |m| {
            assert!(m.remove(path)?, "{path}");
            assert!(!m.remove("PID-30")? && !m.remove("PV1")? && !m.remove("PV1-3")?);
            Ok(())
        })
    };
    assert_eq!(remove("PID-5"), with("DOE^JO", ""));
    assert_eq!(remove("PID-5.1"), with("DOE", ""));
    assert_eq!(remove("PID-3(1)"), with("77^^^MRN~", ""));
    assert_eq!(remove("PID-3(2)"), with("~78", ""));
    assert_eq!(remove("OBX"), with("OBX|1|NM|||5\r", ""));
    assert_eq!(remove("OBX[2]"), with("OBX|2|NM|||6\r", ""));
}

#[test]
fn segments_are_added_with_the_terminator_of_the_message() {
    assert_eq!(
        edited(|m| m.push_segment(b"NTE|1")),
        [MESSAGE, "NTE|1\r"].concat()
    );
    assert_eq!(
        edited(|m| m.insert_segment(1, b"EVN|A01")),
        with("PID|", "EVN|A01\rPID|")
    );
    for (message, expected) in [
        ("MSH|^~\\&|A\r\nPID|1", "MSH|^~\\&|A\r\nPID|1\r\nNTE|1\r\n"),
        ("MSH|^~\\&|A\nPID|1\n\n", "MSH|^~\\&|A\nPID|1\nNTE|1\n\n"),
        ("MSH|^~\\&|A", "MSH|^~\\&|A\rNTE|1\r"),
    ] {
        let mut message = MessageBuf::parse(message).unwrap();
        message.push_segment(b"NTE|1").unwrap();
        assert_eq!(message.as_bytes(), expected.as_bytes());
    }
    let mut message = MessageBuf::parse(MESSAGE).unwrap();
    for segment in [&b"N"[..], b"NTE^1", b"NTE|1\rPID|2", b" NTE|1", b""] {
        assert_eq!(message.push_segment(segment), Err(EditError::NoSegmentId));
    }
}

#[test]
fn refused_edits_change_nothing() {
    let mut message = MessageBuf::parse(MESSAGE).unwrap();
    assert!(matches!(
        message.set("PID", "x"),
        Err(EditError::Level { .. })
    ));
    assert!(matches!(
        message.set("PV1-3", "x"),
        Err(EditError::NoSegment { .. })
    ));
    assert!(matches!(
        message.set("MSH-2", "x"),
        Err(EditError::Delimiters { .. })
    ));
    assert!(matches!(
        message.remove("MSH"),
        Err(EditError::Delimiters { .. })
    ));
    assert!(matches!(message.set("PID-", "x"), Err(EditError::Path(_))));
    assert_eq!(
        message.insert_segment(0, b"PID|1"),
        Err(EditError::NoSegmentId)
    );
    assert_eq!(message.as_bytes(), MESSAGE.as_bytes());
    let mut message = MessageBuf::parse("MSH|^~&|A\rPID|1").unwrap();
    assert!(matches!(
        message.set("PID-2", "a|b"),
        Err(EditError::Unwritable { .. })
    ));
    assert_eq!(message.set("PID-2", "a\\b"), Ok(()));
}

#[test]
fn line_ends_can_be_made_the_standards() {
    let mut index = Index::new();
    let message =
        Message::read(b"MSH|^~\\&|A\nOBX|1|TX|||two\nlines\n\nNTE|1\n", &mut index).unwrap();
    assert_eq!(message.terminator(), Terminator::Lf);
    assert_eq!(
        message.encode_with(Terminator::Cr),
        b"MSH|^~\\&|A\rOBX|1|TX|||two\nlines\rNTE|1\r"
    );
}

#[test]
fn an_edit_that_would_move_the_beginning_of_a_segment_is_refused() {
    // A field behind the indented line would make a segment of it, and text of the one below.
    let bytes = b"MSH|^~\\&|A\r Z01\nZ01\r";
    let mut message = MessageBuf::parse(bytes).unwrap();
    let refused = message.set("MSH-4", "x");
    assert!(matches!(refused, Err(EditError::OtherSegments { .. })));
    assert_eq!(message.as_bytes(), bytes);
}

fn messages() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop::sample::select(vec![
        "\r",
        "\n",
        "\r\n",
        "PID|1|a^b~c&d",
        "OBX|1|TX|||x",
        "|",
        "^",
        "~",
        "&",
        "\\",
        "text",
        " ",
        "\"\"",
        "Z01",
        "ä",
    ]);
    prop::collection::vec(piece, 0..30)
        .prop_map(|pieces| format!("MSH|^~\\&|A\r{}", pieces.concat()).into_bytes())
}

fn paths() -> impl Strategy<Value = String> {
    let id = prop::sample::select(vec!["MSH", "PID", "OBX", "OBX[2]", "Z01"]);
    let place = (3usize..8, 1usize..4, 1usize..4, 1usize..4, 0usize..4);
    (id, place).prop_map(
        |(id, (field, repetition, component, subcomponent, depth))| match depth {
            0 => format!("{id}-{field}"),
            1 => format!("{id}-{field}({repetition})"),
            2 => format!("{id}-{field}({repetition}).{component}"),
            _ => format!("{id}-{field}.{component}.{subcomponent}"),
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn untouched_messages_encode_as_they_came(bytes in messages()) {
        let mut index = Index::new();
        prop_assert_eq!(&Message::read(&bytes, &mut index).unwrap().encode(), &bytes);
        prop_assert_eq!(&MessageBuf::parse(bytes.clone()).unwrap().to_bytes(), &bytes);
    }

    #[test]
    fn what_is_set_is_read_back_and_all_else_stays(bytes in messages(), path in paths(), text in "[ -~äöü\r\n]{1,8}") {
        let mut message = MessageBuf::parse(bytes.clone()).unwrap();
        match message.set(&path, &text) {
            Ok(()) => {
                let after = message.view();
                let found = after.get(&path).unwrap().map(|value| value.text().into_owned());
                prop_assert_eq!(found.as_deref(), Some(&*text));
                let mut index = Index::new();
                let before = Message::read(&bytes, &mut index).unwrap();
                prop_assert_eq!(before.segments().len(), after.segments().len());
                let id = path.split('-').next().unwrap();
                let edited = after.get(id).unwrap().unwrap().offset();
                for (old, new) in before.segments().zip(after.segments()) {
                    prop_assert!(new.offset() == edited || old.bytes() == new.bytes());
                }
            }
            Err(_) => prop_assert_eq!(message.as_bytes(), &bytes),
        }
    }

    #[test]
    fn what_is_removed_is_gone(bytes in messages(), path in paths()) {
        let mut message = MessageBuf::parse(bytes.clone()).unwrap();
        let before = message.view().get(&path).unwrap().map(|value| value.bytes().to_vec());
        let removed = match message.remove(&path) {
            Err(EditError::OtherSegments { .. }) => {
                prop_assert_eq!(message.as_bytes(), &bytes);
                return Ok(());
            }
            removed => removed.unwrap(),
        };
        prop_assert!(removed || before.is_none());
        if !path.contains('(') || path.contains(").") {
            prop_assert!(message.view().get(&path).unwrap().is_none());
        }
    }

    #[test]
    fn views_cover_their_segment(bytes in messages()) {
        let mut index = Index::new();
        let message = Message::read(&bytes, &mut index).unwrap();
        for segment in message.segments().skip(1) {
            let mut joined = segment.id_as_sent().to_vec();
            for field in segment.fields() {
                joined.push(b'|');
                let repetitions: Vec<Vec<u8>> = field.repetitions().map(|repetition| {
                    let components: Vec<Vec<u8>> = repetition.components().map(|component| {
                        component.subcomponents().map(|s| s.bytes()).collect::<Vec<_>>().join(&b'&')
                    }).collect();
                    components.join(&b'^')
                }).collect();
                prop_assert_eq!(repetitions.len(), field.repetition_count());
                for (n, repetition) in field.repetitions().enumerate() {
                    prop_assert_eq!(repetition.bytes(), field.repetition(n).bytes());
                    prop_assert_eq!(repetition.components().count(), repetition.component_count());
                    for (n, component) in repetition.components().enumerate() {
                        prop_assert_eq!(component.bytes(), repetition.component(n + 1).bytes());
                        prop_assert_eq!(component.offset(), repetition.component(n + 1).offset());
                    }
                }
                joined.extend(repetitions.join(&b'~'));
            }
            prop_assert_eq!(&joined, segment.bytes());
        }
    }
}
