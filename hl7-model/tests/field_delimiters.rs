//! Delimiters: MSH-1 and MSH-2 as senders write them.

use hl7_model::{Delimiters, Index, Message, ReadCode, WarningCode};

fn read(header: &[u8]) -> Result<Delimiters, ReadCode> {
    Delimiters::read(header).map_err(|error| error.code)
}

/// The codes of the warnings about MSH-2.
fn warned(header: &[u8]) -> Vec<WarningCode> {
    let mut index = Index::new();
    let message = Message::read(header, &mut index).expect("a message");
    let about_msh_2 = |warning: &hl7_model::Warning| warning.path == Some("MSH-2");
    message
        .warnings()
        .into_iter()
        .filter(about_msh_2)
        .map(|warning| warning.code)
        .collect()
}

const STANDARD: Delimiters = Delimiters::STANDARD;

#[test]
fn standard_delimiters() {
    assert_eq!(read(br"MSH|^~\&|A"), Ok(STANDARD));
    assert_eq!(read(br"MSH|^~\&"), Ok(STANDARD));
    assert_eq!(read(b"MSH|^~\\&\rPID|1"), Ok(STANDARD));
    assert!(warned(br"MSH|^~\&|A").is_empty());
}

#[test]
fn truncation_character_as_fifth() {
    assert_eq!(
        read(br"MSH|^~\&#|A"),
        Ok(Delimiters {
            truncation: Some(b'#'),
            ..STANDARD
        })
    );
    assert!(warned(br"MSH|^~\&#|A").is_empty());
}

#[test]
fn no_escape_character() {
    let found = read(b"MSH|^~&|A").unwrap();
    assert_eq!(
        found,
        Delimiters {
            escape: None,
            ..STANDARD
        }
    );
    assert_eq!(warned(b"MSH|^~&|A"), [WarningCode::EncodingCharactersShort]);
    let mut index = Index::new();
    let message = Message::read(b"MSH|^~&|A\rPID|1||a&b^\\T\\", &mut index).unwrap();
    assert_eq!(message.get("PID-3.1.2").unwrap().unwrap().text(), "b");
    assert_eq!(
        message.get("PID-3.2").unwrap().unwrap().text(),
        "\\T\\",
        "nothing is unescaped"
    );
}

#[test]
fn other_characters_than_the_usual() {
    let expected = Delimiters {
        field: b'#',
        component: b'*',
        ..STANDARD
    };
    assert_eq!(read(br"MSH#*~\&#A"), Ok(expected));
    let mut index = Index::new();
    let message = Message::read(
        b"MSH#*~\\&#LAB\rPID#1##77*x&y~78##DOE*J\\F\\O|\\S\\",
        &mut index,
    )
    .unwrap();
    assert_eq!(message.get("MSH-1").unwrap().unwrap().text(), "#");
    assert_eq!(message.get("MSH-2").unwrap().unwrap().text(), r"*~\&");
    assert_eq!(message.get("PID-3.2.2").unwrap().unwrap().text(), "y");
    assert_eq!(message.get("PID-3(2)").unwrap().unwrap().text(), "78");
    assert_eq!(message.get("PID-5.2").unwrap().unwrap().text(), "J#O|*");
}

#[test]
fn doubled_backslash_counts_once() {
    assert_eq!(read(br"MSH|^~\\&|A"), Ok(STANDARD));
    assert_eq!(
        read(br"MSH|^~\\&#|A"),
        Ok(Delimiters {
            truncation: Some(b'#'),
            ..STANDARD
        })
    );
    assert_eq!(warned(br"MSH|^~\\&|A"), [WarningCode::EscapeDoubled]);
}

#[test]
fn character_outside_ascii_stands_for_the_standard_one() {
    // U+02DC, in UTF-8 and in windows-1252.
    assert_eq!(read("MSH|^\u{2dc}\\&|A".as_bytes()), Ok(STANDARD));
    assert_eq!(read(b"MSH|^\x98\\&|A"), Ok(STANDARD));
    assert_eq!(
        warned("MSH|^\u{2dc}\\&|A".as_bytes()),
        [WarningCode::EncodingCharacterNotAscii]
    );
}

#[test]
fn shorter_and_longer_lists() {
    let one = read(b"MSH|^|A").unwrap();
    assert_eq!(
        (one.component, one.repetition, one.escape, one.subcomponent),
        (b'^', b'~', None, None)
    );
    let three = read(br"MSH|^~\|A").unwrap();
    assert_eq!((three.escape, three.subcomponent), (Some(b'\\'), None));
    assert_eq!(
        read(br"MSH|^~\&amp;|A"),
        Ok(STANDARD),
        "as left by a careless conversion"
    );
    assert_eq!(
        warned(br"MSH|^~\&amp;|A"),
        [WarningCode::EncodingCharactersLong]
    );
    assert_eq!(
        read(br"MSH|^~\&#%$|A"),
        Ok(Delimiters {
            truncation: Some(b'#'),
            ..STANDARD
        })
    );
    assert_eq!(read(br"MSH|^~\& |A"), Ok(STANDARD));
}

#[test]
fn empty_or_wrong_lists_are_refused_with_a_code() {
    assert_eq!(
        read(b"MSH||ADT|A"),
        Err(ReadCode::EncodingCharactersMissing)
    );
    assert_eq!(read(b"MSH|"), Err(ReadCode::EncodingCharactersMissing));
    assert_eq!(
        read(b"MSH|\rPID|1"),
        Err(ReadCode::EncodingCharactersMissing)
    );
    assert_eq!(
        read(b"MSH|LAB|NORTH"),
        Err(ReadCode::EncodingCharactersInvalid)
    );
    assert_eq!(
        read(b"MSH|^~ &|A"),
        Err(ReadCode::EncodingCharactersInvalid)
    );
    assert_eq!(
        read(br"MSH|^^\&|A"),
        Err(ReadCode::EncodingCharactersRepeated)
    );
    assert_eq!(
        read(br"MSH|~^|A"),
        Ok(Delimiters {
            component: b'~',
            repetition: b'^',
            escape: None,
            subcomponent: None,
            ..STANDARD
        })
    );
    assert_eq!(
        read(b"MSH|~|A"),
        Err(ReadCode::EncodingCharactersRepeated),
        "it takes the place of the standard ~"
    );
}

#[test]
fn field_separator_must_be_able_to_separate() {
    for header in [
        &b"MSHA^~\\&A"[..],
        b"MSH ^~\\& ",
        b"MSH\r",
        b"MSH\x00^~\\&",
        b"MSH\xc3\xa9^~\\&",
    ] {
        assert_eq!(read(header), Err(ReadCode::FieldSeparator), "{header:?}");
    }
    assert_eq!(read(b"MSH"), Err(ReadCode::NoHeader));
    assert_eq!(read(b""), Err(ReadCode::NoHeader));
}

#[test]
fn errors_say_where_and_never_what() {
    let error = Message::read(b"\r\nMSH|SECRET|NORTH", &mut Index::new()).unwrap_err();
    assert_eq!(
        (error.offset, error.segment, error.path),
        (6, 0, Some("MSH-2"))
    );
    assert_eq!(
        error.to_string(),
        "encoding characters that cannot be delimiters at byte 6, segment 0, MSH-2"
    );
    assert_eq!(error.code.as_str(), "encoding_characters_invalid");
}

#[test]
fn every_code_has_its_own_stable_name() {
    let mut names: Vec<&str> = ReadCode::ALL.iter().map(|code| code.as_str()).collect();
    names.extend(WarningCode::ALL.iter().map(|code| code.as_str()));
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count);
}

#[test]
fn written_as_they_are_read() {
    for characters in [&br"^~\&"[..], br"^~\&#", b"^~&", br"*+!%", br"^~\"] {
        let header = [b"MSH|", characters, b"|A"].concat();
        assert_eq!(read(&header).unwrap().encoding_characters(), characters);
    }
}

#[test]
fn delimiters_are_those_of_each_message() {
    let mut index = Index::new();
    let first = Message::read(b"MSH#*~\\&#A\rPID#1*2", &mut index).unwrap();
    assert_eq!(first.get("PID-1.2").unwrap().unwrap().text(), "2");
    let second = Message::read(b"MSH|^~\\&|A\rPID|1*2^3", &mut index).unwrap();
    assert_eq!(second.get("PID-1.1").unwrap().unwrap().text(), "1*2");
}
