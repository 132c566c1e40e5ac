//! Framing of FHIR: every byte is in exactly one frame, and the frames are the same however the bytes arrive.

use super::chunks::Chance;
use fhir_model::frame::{Entry, Form, Frame, Framer, Limits, RejectCode, Step, What, frames};

/// Looks at bytes as a file and as a stream.
pub fn fhir_frame(bytes: &[u8]) {
    let mut chance = Chance::of(bytes);
    let whole = streamed(bytes, Limits::DEFAULT, None);
    let listed: Vec<Frame> = frames(bytes).map(|(_, frame)| frame).collect();
    assert_eq!(listed, whole.frames, "listed and framed");
    stand_side_by_side(&whole.frames, bytes, Limits::DEFAULT);
    hold_what_they_say(&whole.frames, bytes);
    let pieces = streamed(bytes, Limits::DEFAULT, Some(&mut chance));
    assert_eq!(pieces, whole, "in pieces");

    let small = Limits::of_resource(1024 + chance.below(512));
    let limited = streamed(bytes, small, None);
    stand_side_by_side(&limited.frames, bytes, small);
    let pieces = streamed(bytes, small, Some(&mut chance));
    assert_eq!(pieces, limited, "in pieces, with a limit");
}

/// What a framer said to a stream.
#[derive(Debug, PartialEq, Eq)]
struct Framed {
    frames: Vec<Frame>,
    unclosed: bool,
}

/// The frames of bytes that arrive at once, or in pieces.
fn streamed(bytes: &[u8], limits: Limits, mut chance: Option<&mut Chance>) -> Framed {
    let mut framer = Framer::new(limits);
    let mut found = Vec::new();
    // At times the end is known with the last bytes, at times only later.
    let end_is_told_later = chance.as_mut().is_some_and(|one| one.below(2) == 0);
    let (mut from, mut to) = (0, 0);
    let mut end = false;
    if chance.is_none() {
        (to, end) = (bytes.len(), true);
    }
    loop {
        match framer.next(&bytes[from..to], end) {
            Step::Frame(frame) => {
                from += frame.length;
                assert!(frame.length > 0 && from <= to, "a frame of what is there");
                found.push(frame);
            }
            Step::End { unclosed } => {
                assert!(end && from == bytes.len(), "no byte is left over");
                return Framed {
                    frames: found,
                    unclosed,
                };
            }
            Step::More => {
                assert!(!end, "no more can come");
                end = to == bytes.len();
                let arrival = chance.as_mut().map_or(bytes.len(), |one| one.arrival());
                to = bytes.len().min(to + arrival);
                end |= to == bytes.len() && !end_is_told_later;
            }
        }
    }
}

fn stand_side_by_side(frames: &[Frame], bytes: &[u8], limits: Limits) {
    let mut rejected = None;
    for frame in frames {
        // A byte order mark is not cut.
        assert!(frame.length <= limits.resource + 2, "within the limit");
        rejected = match frame.what {
            What::Reject { code, continues } => {
                assert!(!continues || rejected == Some(code), "a reject goes on");
                Some(code)
            }
            _ => None,
        };
    }
    let all: usize = frames.iter().map(|frame| frame.length).sum();
    assert_eq!(all, bytes.len(), "every byte in one frame");
}

fn hold_what_they_say(frames: &[Frame], bytes: &[u8]) {
    let mut at = 0;
    for frame in frames {
        let held = &bytes[at..at + frame.length];
        at += frame.length;
        match frame.what {
            What::Resource(Form::Json) | What::Entry(Form::Json) => {
                // Whether its brackets match is for the reader to say.
                assert!(held.starts_with(b"{") && matches!(held.last(), Some(b'}' | b']')));
            }
            What::Resource(Form::Xml) | What::Entry(Form::Xml) => {
                assert!(held.starts_with(b"<") && held.ends_with(b">"));
            }
            What::Reject { code, .. } => assert!(RejectCode::ALL.contains(&code)),
            What::Around => {}
        }
        if frame.what == What::Entry(Form::Json) {
            is_taken_apart(held);
        }
    }
}

/// An entry is an object, of which every part lies within.
fn is_taken_apart(held: &[u8]) {
    match Entry::read(held) {
        Ok(entry) => {
            let rest = entry.rest.iter().flat_map(|(key, value)| [key, value]);
            for range in entry.resource.iter().chain(rest) {
                assert!(range.start <= range.end && range.end <= held.len());
            }
            let _ = entry.full_url(held);
        }
        Err(error) => assert!(error.at <= held.len()),
    }
}
