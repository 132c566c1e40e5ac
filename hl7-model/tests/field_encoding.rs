//! Character sets: MSH-18, its absence, its lies.

use hl7_model::charset::{Charset, Origin, declared, decode};
use std::borrow::Cow;

fn message(msh_18: &[u8], name: &[u8]) -> Vec<u8> {
    [
        b"MSH|^~\\&|A|||||||ORU^R01|1|P|2.5|||||",
        msh_18,
        b"\rPID|1||1||",
        name,
        b"\r",
    ]
    .concat()
}

/// The text after decoding, and where it came from.
fn decoded(msh_18: &str, name: &[u8]) -> (String, &'static str, Origin) {
    let bytes = message(msh_18.as_bytes(), name);
    let found = decode(&bytes, None);
    assert!(found.is_complete(), "{:?}", found.undecodable);
    let text = String::from_utf8(found.bytes.to_vec()).expect("UTF-8");
    let name = text.rsplit('|').next().unwrap().trim_end().to_owned();
    (name, found.charset.name(), found.origin)
}

#[test]
fn names_of_msh_18() {
    for (name, bytes, text, found) in [
        (
            "UNICODE UTF-8",
            "Müller".as_bytes(),
            "Müller",
            "UNICODE UTF-8",
        ),
        ("UTF-8", "Müller".as_bytes(), "Müller", "UNICODE UTF-8"),
        ("UNICODE", "Müller".as_bytes(), "Müller", "UNICODE UTF-8"),
        ("8859/1", b"M\xfcller", "Müller", "8859/1"),
        ("ISO 8859-1", b"M\xfcller", "Müller", "8859/1"),
        ("8859/2", b"\xa3\xf3d\xbc", "Łódź", "8859/2"),
        ("8859/5", b"\xb8\xd2\xd0\xdd", "Иван", "8859/5"),
        ("8859/7", b"\xc1\xe8\xde\xed\xe1", "Αθήνα", "8859/7"),
        ("8859/9", b"\xddstanbul", "İstanbul", "8859/9"),
        ("8859/15", b"\xa4 5", "€ 5", "8859/15"),
        ("ASCII", b"Mueller", "Mueller", "ASCII"),
        ("ISO IR87", b"\x1b$B;3ED\x1b(B", "山田", "ISO IR87"),
        ("GB 18030-2000", b"\xc0\xee", "李", "GB 18030-2000"),
        ("BIG-5", b"\xa7\xf5", "李", "BIG-5"),
        ("KS X 1001", b"\xb1\xe8", "김", "KS X 1001"),
        ("windows-1252", b"\x80 5", "€ 5", "windows-1252"),
    ] {
        assert_eq!(
            decoded(name, bytes),
            (text.to_owned(), found, Origin::Declared),
            "{name}"
        );
    }
}

#[test]
fn delimiters_inside_of_two_byte_characters_do_not_split() {
    // In Shift_JIS the second byte of 表 is a backslash, in GB 18030 that of 亅 may be a pipe.
    let (text, ..) = decoded("shift_jis", b"\x95\x5c");
    assert_eq!(text, "表");
}

#[test]
fn first_known_name_of_several() {
    assert_eq!(decoded("8859/1~ISO IR87", b"\xfc").1, "8859/1");
    assert_eq!(decoded("~8859/1", b"\xfc").0, "ü");
    assert_eq!(decoded("NONSENSE~8859/1", b"\xfc").0, "ü");
}

#[test]
fn nonsense_is_utf_8() {
    for nonsense in ["ENG^English", "12345", "\"\"", "UTF-32", "UTF-16"] {
        assert_eq!(
            decoded(nonsense, "ü".as_bytes()),
            ("ü".to_owned(), "UNICODE UTF-8", Origin::Assumed),
            "{nonsense}"
        );
    }
    assert_eq!(declared(b"MSH|^~\\&"), None);
    assert_eq!(declared(b"MSH"), None);
    assert_eq!(declared(b""), None);
}

#[test]
fn utf_8_and_ascii_are_not_copied() {
    for (msh_18, name) in [
        ("UNICODE UTF-8", "ü"),
        ("", "u"),
        ("8859/1", "u"),
        ("ASCII", "ü"),
    ] {
        let bytes = message(msh_18.as_bytes(), name.as_bytes());
        let found = decode(&bytes, None);
        assert!(matches!(found.bytes, Cow::Borrowed(_)), "{msh_18}");
        assert!(found.is_complete());
    }
}

#[test]
fn override_for_senders_that_lie() {
    let bytes = message(b"UNICODE UTF-8", b"M\xfcller");
    let found = decode(&bytes, Charset::from_name("8859/1"));
    assert_eq!(
        (found.origin, found.charset.name()),
        (Origin::Given, "8859/1")
    );
    assert!(
        String::from_utf8(found.bytes.into_owned())
            .unwrap()
            .contains("Müller")
    );
}

#[test]
fn what_cannot_be_decoded_is_reported_and_kept() {
    for msh_18 in [&b"UNICODE UTF-8"[..], b"", b"ASCII"] {
        let bytes = message(msh_18, b"M\xfcller^\xff");
        let found = decode(&bytes, None);
        assert!(!found.is_complete());
        assert_eq!(found.bytes, bytes, "nothing is replaced");
        let wrong: Vec<&[u8]> = found
            .undecodable
            .iter()
            .map(|range| &bytes[range.clone()])
            .collect();
        assert_eq!(wrong, [b"\xfc", b"\xff"]);
    }
    let bytes = message(b"shift_jis", b"\x95\x5c \xfd x");
    let found = decode(&bytes, None);
    assert_eq!(
        found
            .undecodable
            .iter()
            .map(|range| &bytes[range.clone()])
            .collect::<Vec<_>>(),
        [b"\xfd"]
    );
    assert!(found.bytes.contains(&0xfd), "it stands where it stood");
    assert!(
        found
            .bytes
            .windows(3)
            .any(|window| window == "表".as_bytes())
    );
}

#[test]
fn a_message_full_of_rubbish_is_reported_in_bounded_memory() {
    let bytes = message(b"", &[0xff; 100_000]);
    let found = decode(&bytes, None);
    assert_eq!(
        found.undecodable.len(),
        hl7_model::charset::Decoded::MAX_RANGES
    );
    let long = message(b"8859/1", &[0xfc; 100_000]);
    assert_eq!(decode(&long, None).bytes.len(), long.len() + 100_000);
}
