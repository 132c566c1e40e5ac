//! Framing: every byte is in exactly one frame, however the bytes arrive, and cuts keep messages whole.

use super::chunks::Chance;
use hl7_model::charset::Utf16;
use hl7_model::frame::{
    Frame, Framer, Limits, RejectCode, Step, cut_after, cut_before_last, frames,
};
use std::ops::Range;

/// Looks at bytes as a file, as a stream, and as two files.
pub fn framing(bytes: &[u8]) {
    let mut chance = Chance::of(bytes);
    let whole: Vec<Frame> = frames(bytes).collect();
    stands_side_by_side(&whole, bytes, Limits::DEFAULT);
    messages_begin_with_a_header(&whole, bytes);
    assert_eq!(
        whole,
        streamed(bytes, Limits::DEFAULT, &mut chance),
        "in pieces"
    );

    let small = Limits::of_message(1024 + chance.below(512));
    let limited = at_once(bytes, small);
    stands_side_by_side(&limited, bytes, small);
    assert_eq!(
        limited,
        streamed(bytes, small, &mut chance),
        "in pieces, with a limit"
    );

    cuts(bytes, &whole, &mut chance);
    utf16(bytes, &mut chance);
}

fn at_once(bytes: &[u8], limits: Limits) -> Vec<Frame> {
    let mut framer = Framer::new(limits);
    let (mut found, mut at) = (Vec::new(), 0);
    while let Step::Frame(frame) = framer.next(&bytes[at..], true) {
        found.push(frame.clone().moved_by(at));
        at += frame.len();
    }
    found
}

/// The frames of a stream that arrives in pieces.
fn streamed(bytes: &[u8], limits: Limits, chance: &mut Chance) -> Vec<Frame> {
    let mut framer = Framer::new(limits);
    let mut found = Vec::new();
    let (mut from, mut to) = (0, 0);
    // At times the end is known with the last bytes, at times only later.
    let end_is_told_later = chance.below(2) == 0;
    let mut end = false;
    loop {
        match framer.next(&bytes[from..to], end) {
            Step::Frame(frame) => {
                found.push(frame.clone().moved_by(from));
                from += frame.len();
            }
            Step::End => return found,
            Step::More => {
                assert!(!end, "no more can come");
                if to == bytes.len() {
                    end = true;
                }
                to = bytes.len().min(to + chance.arrival());
                end |= to == bytes.len() && !end_is_told_later;
            }
        }
    }
}

fn stands_side_by_side(frames: &[Frame], bytes: &[u8], limits: Limits) {
    let mut at = 0;
    for frame in frames {
        let range = frame.range();
        assert_eq!(range.start, at, "frames stand side by side");
        assert!(!range.is_empty(), "a frame holds something");
        assert!(range.len() <= limits.message, "a frame keeps to the limit");
        at = range.end;
    }
    assert_eq!(at, bytes.len(), "no byte is left over");
}

fn messages_begin_with_a_header(frames: &[Frame], bytes: &[u8]) {
    let mut rejected = None;
    for frame in frames {
        let found = &bytes[frame.range()];
        match frame {
            Frame::Message { .. } => assert!(found[..3].eq_ignore_ascii_case(b"MSH")),
            Frame::Envelope { kind, .. } => {
                assert!(found[..3].eq_ignore_ascii_case(kind.id().as_bytes()));
            }
            Frame::Reject {
                code, continues, ..
            } => {
                assert!(!continues || rejected == Some(*code), "a reject goes on");
            }
            _ => {}
        }
        rejected = match frame {
            Frame::Reject { code, .. } => Some(*code),
            _ => None,
        };
    }
}

/// What a cut must keep: messages and envelopes as they are, and which bytes are rejected.
#[derive(Debug, PartialEq)]
struct Kept {
    messages: Vec<(Range<usize>, bool)>,
    envelopes: Vec<Range<usize>>,
    rejected: Vec<usize>,
}

impl Kept {
    fn of(frames: &[Frame], bytes: &[u8]) -> Kept {
        let mut kept = Kept {
            messages: Vec::new(),
            envelopes: Vec::new(),
            rejected: Vec::new(),
        };
        for frame in frames {
            match frame {
                Frame::Message { range, unclosed } => {
                    kept.messages.push((range.clone(), *unclosed))
                }
                Frame::Envelope { range, .. } => kept.envelopes.push(range.clone()),
                // Blanks at the edge of a reject may go to a gap.
                Frame::Reject { range, .. } => {
                    let visible = range.clone().filter(|at| bytes[*at] > b' ');
                    kept.rejected.extend(visible);
                }
                _ => {}
            }
        }
        kept
    }
}

/// Wherever a cut may be made, both parts hold the frames of the whole.
fn cuts(bytes: &[u8], whole: &[Frame], chance: &mut Chance) {
    let is_utf16 = |frame: &Frame| {
        matches!(
            frame,
            Frame::Reject {
                code: RejectCode::Utf16,
                ..
            }
        )
    };
    let mut places = Vec::new();
    let mut from = 0;
    while let Some(at) = cut_after(bytes, from) {
        assert!(at >= from && at < bytes.len());
        places.push(at);
        from = at + 1;
    }
    assert_eq!(
        cut_before_last(bytes),
        places.last().copied(),
        "the last place"
    );
    let from = chance.below(bytes.len() + 1);
    let next = places.iter().copied().find(|at| *at >= from);
    assert_eq!(cut_after(bytes, from), next, "from any place on");
    // A file in UTF-16 is one reject, and is to be transcoded before anything else.
    if places.is_empty() || whole.iter().any(is_utf16) {
        return;
    }
    let kept = Kept::of(whole, bytes);
    let chosen = [
        places[0],
        places[chance.below(places.len())],
        places[places.len() - 1],
    ];
    for at in chosen {
        let (first, second) = bytes.split_at(at);
        let parts = frames(first).chain(frames(second).map(|frame| frame.moved_by(at)));
        let parts: Vec<Frame> = parts.collect();
        assert_eq!(Kept::of(&parts, bytes), kept, "cut at byte {at}");
    }
}

/// Bytes taken as UTF-16 become the same text in one piece and in many.
fn utf16(bytes: &[u8], chance: &mut Chance) {
    for order in [Utf16::LittleEndian, Utf16::BigEndian] {
        let (mut once, mut pieces) = (Vec::new(), Vec::new());
        let mut transcoder = order.transcoder();
        transcoder.push(bytes, &mut once);
        let replaced = transcoder.finish(&mut once);
        let mut transcoder = order.transcoder();
        let mut rest = bytes;
        while !rest.is_empty() {
            let (piece, behind) = rest.split_at(chance.arrival().min(rest.len()));
            transcoder.push(piece, &mut pieces);
            rest = behind;
        }
        assert_eq!(transcoder.finish(&mut pieces), replaced);
        assert_eq!(once, pieces, "UTF-16 in pieces");
        assert!(std::str::from_utf8(&once).is_ok());
    }
}
