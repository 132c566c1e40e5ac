//! Escape sequences: decoded after splitting, once.

use hl7_model::{Delimiters, Index, Message, escape};
use proptest::prelude::*;

fn unescape(bytes: &[u8]) -> String {
    let mut out = Vec::new();
    escape::unescape_into(bytes, &Delimiters::STANDARD, &mut out);
    String::from_utf8(out).expect("UTF-8 stays UTF-8")
}

#[track_caller]
fn verbatim(text: &str) {
    assert_eq!(unescape(text.as_bytes()), text);
}

#[test]
fn delimiters() {
    assert_eq!(unescape(br"\F\ \S\ \T\ \R\ \E\ \P\"), "| ^ & ~ \\ #");
}

#[test]
fn hexadecimal_digits() {
    assert_eq!(unescape(br"\X41\"), "A");
    assert_eq!(unescape(br"\X0D0A\"), "\r\n");
    assert_eq!(unescape(br"\x41\"), "A", "lower case is seen too");
    assert_eq!(unescape(br"\XC3A4\"), "ä");
    assert_eq!(unescape(br"a\X41424344\b"), "aABCDb");
}

#[test]
fn three_or_four_digits_are_one_character() {
    assert_eq!(unescape(br"\X000d\"), "\r");
    assert_eq!(unescape(br"\X00d\"), "\r");
    assert_eq!(unescape(br"\X00e4\"), "ä");
    assert_eq!(unescape(br"\Xa\"), "\n");
}

#[test]
fn back_to_back() {
    assert_eq!(unescape(br"\X0d\\X0a\"), "\r\n");
    assert_eq!(
        unescape(br"\XC3\\XA4\\F\"),
        "ä|",
        "the two bytes of one character"
    );
    assert_eq!(unescape(br"\.br\\.br\"), "\n\n");
}

#[test]
fn bytes_that_are_no_text_stay() {
    verbatim(r"\XE4\");
    verbatim(r"\XFF\\XFE\ and more");
    assert_eq!(unescape(br"\XE4\\F\"), r"\XE4\|");
}

#[test]
fn line_breaks_and_layout() {
    assert_eq!(
        unescape(br"a\.br\b\.sp\c\.sp3\d\.sp+2\e"),
        "a\nb\nc\n\n\nd\n\ne"
    );
    assert_eq!(unescape(br"a\.ce\b\.sk3\c"), "a\nb   c");
    assert_eq!(unescape(br"\.in+4\a\.ti-2\b\.fi\c\.nf\d"), "abcd");
    assert_eq!(unescape(br"a\.BR\b"), "a\nb");
    verbatim(r"\.xx\");
    verbatim(r"\.sp999\");
}

#[test]
fn highlighting_is_dropped() {
    assert_eq!(unescape(br"TOTAL \H\HIGH\N\ 240"), "TOTAL HIGH 240");
}

#[test]
fn character_set_switches_and_site_sequences_stay() {
    verbatim(r"\C2842\");
    verbatim(r"\M242842\");
    verbatim(r"\Z01\");
    assert_eq!(unescape(br"\Zxx\\F\"), r"\Zxx\|");
}

#[test]
fn unknown_and_unclosed_ones_stay() {
    verbatim(r"\");
    verbatim(r"\\");
    verbatim(r"\X4G\");
    verbatim(r"\X\");
    verbatim(r"\X12345\");
    verbatim(r"C:\temp\new");
    verbatim(r"\F");
    verbatim(r"100\X0d");
    verbatim(r"\f\");
    assert_eq!(
        unescape(br"C:\dir\F\x"),
        r"C:\dir|x",
        "a stray backslash takes nothing with it"
    );
}

#[test]
fn once_and_not_again() {
    assert_eq!(unescape(br"\E\F\E\"), r"\F\");
    assert_eq!(unescape(br"\X5C46\\X5C\"), r"\F\");
}

#[test]
fn after_splitting() {
    let mut index = Index::new();
    let message = Message::read(br"MSH|^~\&|H\T\A&1.2.3&ISO|a\S\b^c", &mut index).unwrap();
    let header = message.header().unwrap();
    let application = header.field(3).component(1);
    assert_eq!(application.subcomponent_count(), 3);
    let parts: Vec<_> = application
        .subcomponents()
        .map(|part| part.text())
        .collect();
    assert_eq!(parts, ["H&A", "1.2.3", "ISO"]);
    assert_eq!(header.field(4).component(1).text(), "a^b");
    assert_eq!(header.field(4).component(2).text(), "c");
}

#[test]
fn text_without_escapes_is_borrowed() {
    let mut index = Index::new();
    let message = Message::read(br"MSH|^~\&|LAB|a\F\b", &mut index).unwrap();
    let header = message.header().unwrap();
    assert!(matches!(
        header.field(3).text(),
        std::borrow::Cow::Borrowed("LAB")
    ));
    assert!(matches!(header.field(4).text(), std::borrow::Cow::Owned(_)));
}

#[test]
fn text_that_reads_like_a_null_is_written_so_that_it_is_none() {
    let mut sent = Vec::new();
    escape::escape_into(b"\"\"", &Delimiters::STANDARD, &mut sent);
    assert_ne!(sent, b"\"\"");
    assert_eq!(unescape(&sent), "\"\"");
}

#[test]
fn without_an_escape_character_nothing_is_writable_that_needs_one() {
    let delimiters = Delimiters {
        escape: None,
        ..Delimiters::STANDARD
    };
    assert!(escape::is_writable(b"plain \\ text", &delimiters));
    assert!(!escape::is_writable(b"a|b", &delimiters));
    let mut sent = Vec::new();
    escape::escape_into(b"a|b", &delimiters, &mut sent);
    assert!(
        !sent.contains(&b'|'),
        "and still no text gets into another field"
    );
}

#[test]
fn megabytes_of_backslashes_are_unescaped_in_one_pass() {
    // Looking for the end of each sequence from anew would take hours.
    verbatim(&"\\X".repeat(1 << 23));
    verbatim(&"\\".repeat(1 << 23));
    verbatim(&"\\XFF\\".repeat(1 << 21));
}

/// Six different characters, the first for fields.
fn any_delimiters() -> impl Strategy<Value = Delimiters> {
    let punctuation: Vec<u8> = (b'!'..=b'~').filter(u8::is_ascii_punctuation).collect();
    Just(punctuation).prop_shuffle().prop_flat_map(|p| {
        (any::<bool>(), any::<bool>()).prop_map(move |(subcomponent, truncation)| Delimiters {
            field: p[0],
            component: p[1],
            repetition: p[2],
            escape: Some(p[3]),
            subcomponent: subcomponent.then_some(p[4]),
            truncation: truncation.then_some(p[5]),
        })
    })
}

fn escapish() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            r"\", r"\F\", r"\X", r"41", r"\XC3\", r"\XA4\", ".br", "X", "F", "E", "\r", "\n",
            "\u{b}", "\u{1c}", "\"\"", "ä", "|", "^", "&", "~", "#", ".sp12", r"\.sp", "Z", "C",
        ])
        .prop_map(|text| text.as_bytes().to_vec()),
        prop::collection::vec(any::<u8>(), 0..4),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 5000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn unescaping_gives_back_what_was_escaped(text in escapish(), delimiters in any_delimiters()) {
        let mut sent = Vec::new();
        escape::escape_into(&text, &delimiters, &mut sent);
        for byte in [delimiters.field, delimiters.component, delimiters.repetition, b'\r', b'\n', 0x0b, 0x1c] {
            prop_assert!(!sent.contains(&byte));
        }
        let mut back = Vec::new();
        escape::unescape_into(&sent, &delimiters, &mut back);
        prop_assert_eq!(back, text);
    }

    #[test]
    fn text_stays_text(text in escapish(), delimiters in any_delimiters()) {
        let text = String::from_utf8_lossy(&text).into_owned();
        let mut out = Vec::new();
        escape::unescape_into(text.as_bytes(), &delimiters, &mut out);
        prop_assert!(std::str::from_utf8(&out).is_ok());
    }
}
