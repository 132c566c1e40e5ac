//! Quirks of MSH: delimiters, character sets, types, ids and releases.

use super::draft::Draft;
use crate::generate::random::Random;

pub(super) fn five_characters(draft: &mut Draft, _: &mut Random) -> bool {
    draft.set_header(2, b"^~\\&#")
}

pub(super) fn no_escape(draft: &mut Draft, _: &mut Random) -> bool {
    for line in draft.lines.iter_mut() {
        let mut plain = Vec::with_capacity(line.len());
        let mut pieces = line.split(|byte| *byte == b'\\');
        plain.extend_from_slice(pieces.next().unwrap_or_default());
        // After the first backslash, every second piece is the inside of an escape sequence.
        for (index, piece) in pieces.enumerate() {
            plain.extend_from_slice(if index % 2 == 0 { b" " } else { piece });
        }
        *line = plain;
    }
    draft.set(0, 2, b"^~&");
    true
}

/// Field and component separators of some old senders.
const OTHERS: &[(u8, u8)] = &[(b'#', b'*'), (b'!', b'$'), (b'%', b'@')];

pub(super) fn other_delimiters(draft: &mut Draft, random: &mut Random) -> bool {
    let (field, component) = *random.pick(OTHERS);
    if draft
        .lines
        .iter()
        .flatten()
        .any(|byte| *byte == field || *byte == component)
    {
        return false;
    }
    for byte in draft.lines.iter_mut().flatten() {
        match *byte {
            b'|' => *byte = field,
            b'^' => *byte = component,
            _ => {}
        }
    }
    true
}

pub(super) fn empty_delimiters(draft: &mut Draft, _: &mut Random) -> bool {
    draft.set_header(2, b"")
}

pub(super) fn doubled_escape(draft: &mut Draft, _: &mut Random) -> bool {
    draft.set_header(2, b"^~\\\\&")
}

/// As ISO 8859-1; `None` when it is all ASCII or has other letters.
fn to_latin1(line: &[u8]) -> Option<Vec<u8>> {
    let text = std::str::from_utf8(line).ok()?;
    text.chars()
        .map(|character| u8::try_from(u32::from(character)).ok())
        .collect()
}

fn transcode(draft: &mut Draft) -> bool {
    if draft.lines.iter().flatten().all(u8::is_ascii) {
        return false;
    }
    let Some(lines) = draft.lines.iter().map(|line| to_latin1(line)).collect() else {
        return false;
    };
    draft.lines = lines;
    true
}

pub(super) fn latin1(draft: &mut Draft, _: &mut Random) -> bool {
    if !transcode(draft) {
        return false;
    }
    draft.set(0, 18, b"8859/1");
    true
}

pub(super) fn wrong_charset(draft: &mut Draft, _: &mut Random) -> bool {
    !draft.field(0, 18).is_empty() && transcode(draft)
}

pub(super) fn odd_charset(draft: &mut Draft, _: &mut Random) -> bool {
    draft.set_header(18, b"ENG^English")
}

pub(super) fn no_structure(draft: &mut Draft, _: &mut Random) -> bool {
    let kept = draft
        .field(0, 9)
        .split(|byte| *byte == b'^')
        .take(2)
        .collect::<Vec<_>>()
        .join(&b'^');
    draft.set_header(9, &kept)
}

pub(super) fn code_only(draft: &mut Draft, _: &mut Random) -> bool {
    let code = draft.field(0, 9).get(..3).unwrap_or_default().to_vec();
    draft.set_header(9, &code)
}

pub(super) fn missing_type(draft: &mut Draft, _: &mut Random) -> bool {
    draft.set_header(9, b"")
}

pub(super) fn missing_control_id(draft: &mut Draft, _: &mut Random) -> bool {
    draft.set_header(10, b"")
}

pub(super) fn shared_control_id(draft: &mut Draft, _: &mut Random) -> bool {
    draft.set_header(10, b"99D9999999")
}

pub(super) fn missing_release(draft: &mut Draft, _: &mut Random) -> bool {
    draft.set_header(12, b"")
}

pub(super) fn odd_release(draft: &mut Draft, random: &mut Random) -> bool {
    let odd: [&[u8]; 5] = [b"2.3.z", b"99.9", b"P", b"2.5^USA^1.2", b"v2.4"];
    draft.set_header(12, odd[random.index(5)])
}
