//! Escape sequences and character sets: what is written is read back, UTF-8 stays UTF-8, and nothing is replaced.

use hl7_model::charset::{self, Charset, Decoded};
use hl7_model::{Delimiters, Index, Message, MessageBuf, escape};

/// The first five bytes are delimiters, if they can be; the rest is a text.
pub fn escapes(bytes: &[u8]) {
    let (delimiters, text) = match bytes.split_first_chunk::<5>() {
        Some((own, text)) => {
            let header = [b"MSH", &own[..], &own[..1]].concat();
            (Delimiters::read(&header).unwrap_or_default(), text)
        }
        None => (Delimiters::STANDARD, bytes),
    };
    read(text, &delimiters);
    written_and_read(text, &delimiters);
    in_a_message(text, &delimiters);
    for name in [
        "",
        "8859/1",
        "8859/15",
        "ISO IR87",
        "BIG-5",
        "KS X 1001",
        "UNICODE UTF-8",
    ] {
        decoded(text, Charset::from_name(name));
    }
    if let Ok(name) = std::str::from_utf8(text) {
        std::hint::black_box(Charset::from_name(name));
    }
}

fn unescaped(text: &[u8], delimiters: &Delimiters) -> Vec<u8> {
    let mut out = b"before".to_vec();
    escape::unescape_into(text, delimiters, &mut out);
    assert!(out.starts_with(b"before"), "what stood there before stays");
    out.split_off(6)
}

fn read(text: &[u8], delimiters: &Delimiters) {
    let read = unescaped(text, delimiters);
    if std::str::from_utf8(text).is_ok() {
        assert!(std::str::from_utf8(&read).is_ok(), "UTF-8 stays UTF-8");
    }
    if !escape::needs_unescape(text, delimiters) {
        assert_eq!(read, text);
    }
}

fn written_and_read(text: &[u8], delimiters: &Delimiters) {
    if !escape::is_writable(text, delimiters) {
        return;
    }
    let mut sent = Vec::new();
    escape::escape_into(text, delimiters, &mut sent);
    assert_eq!(unescaped(&sent, delimiters), text, "read back");
    let is_special = |byte: &u8| {
        matches!(byte, b'\r' | b'\n' | 0x0b | 0x1c)
            || [
                delimiters.field,
                delimiters.component,
                delimiters.repetition,
            ]
            .contains(byte)
            || Some(*byte) == delimiters.subcomponent
    };
    assert!(!sent.iter().any(is_special), "nothing in it separates");
}

/// Set into a field, the text is one leaf and is read back from the message's bytes.
fn in_a_message(text: &[u8], delimiters: &Delimiters) {
    let Ok(text) = std::str::from_utf8(text) else {
        return;
    };
    let d = delimiters;
    let mut header = vec![b'M', b'S', b'H', d.field, d.component, d.repetition];
    header.extend(d.escape);
    header.extend(d.subcomponent);
    header.extend(d.truncation);
    header.push(d.field);
    // Fewer characters mean others: take what the header says.
    if Delimiters::read(&header) != Ok(*d) {
        return;
    }
    header.extend_from_slice(b"\rPID");
    header.push(d.field);
    let mut message = MessageBuf::parse(header).expect("a header");
    match message.set("PID-5(2).3.1", text) {
        Ok(()) => {
            let mut index = Index::new();
            let read = Message::read(message.as_bytes(), &mut index).expect("a header");
            let found = read.get("PID-5(2).3.1").expect("a path");
            let found = found.map(|value| value.unescaped().into_owned());
            assert_eq!(found.unwrap_or_default(), text.as_bytes(), "set and read");
            assert_eq!(read.segments().len(), 2);
        }
        Err(_) => assert!(!escape::is_writable(text.as_bytes(), d) || d.subcomponent.is_none()),
    }
}

fn decoded(bytes: &[u8], given: Option<Charset>) {
    let decoded = charset::decode(bytes, given);
    assert_eq!(decoded.is_complete(), decoded.undecodable.is_empty());
    if decoded.is_complete() {
        assert!(
            std::str::from_utf8(&decoded.bytes).is_ok(),
            "decoded is UTF-8"
        );
    }
    assert!(decoded.undecodable.len() <= Decoded::MAX_RANGES);
    let mut at = 0;
    for range in &decoded.undecodable {
        assert!(at <= range.start && range.start < range.end && range.end <= bytes.len());
        at = range.end;
    }
    // Without a known character set nothing is changed.
    if given.is_none_or(|given| given.name() == Charset::UTF_8.name())
        && charset::declared(bytes).is_none()
    {
        assert_eq!(decoded.bytes, bytes);
    }
}
