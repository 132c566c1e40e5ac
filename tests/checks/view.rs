//! The views: nothing of a message is out of reach, every part stands where it says, and what is untouched encodes to
//! the bytes it came from.

use super::chunks::Chance;
use hl7_model::{Field, Index, Message, MessageBuf, Path, Segment, Terminator};

/// Looks at bytes as one message.
pub fn view(bytes: &[u8]) {
    let mut index = Index::new();
    let message = match Message::read(bytes, &mut index) {
        Ok(message) => message,
        Err(error) => {
            assert!(error.offset <= bytes.len() && !error.to_string().is_empty());
            return;
        }
    };
    assert_eq!(message.encode(), bytes);
    let segments: Vec<Segment<'_>> = message.segments().collect();
    nothing_is_out_of_reach(bytes, &segments);
    for segment in &segments {
        parts_are_the_whole(*segment);
    }
    header(message);
    paths(message, &segments);
    for warning in message.warnings() {
        assert!(warning.offset <= bytes.len() && warning.segment < segments.len());
    }
    lines(message);
    let owned = MessageBuf::parse(bytes).expect("read already");
    assert_eq!(owned.as_bytes(), bytes);
    assert_eq!(owned.view().segments().len(), segments.len());
}

/// Between the segments stand line ends, blanks, byte order marks and bytes of MLLP, and nothing else.
fn nothing_is_out_of_reach(bytes: &[u8], segments: &[Segment<'_>]) {
    let mut at = 0;
    for (number, segment) in segments.iter().enumerate() {
        assert_eq!(segment.index(), number);
        assert!(
            segment.offset() >= at,
            "segments stand one behind the other"
        );
        carries_nothing(&bytes[at..segment.offset()]);
        at = segment.offset() + segment.bytes().len();
        assert_eq!(segment.bytes(), &bytes[segment.offset()..at]);
        assert!(
            segment
                .id_as_sent()
                .eq_ignore_ascii_case(&segment.id().bytes())
        );
    }
    carries_nothing(&bytes[at..]);
}

fn carries_nothing(between: &[u8]) {
    let marks = [0xef, 0xbb, 0xbf];
    let nothing = |byte: &u8| *byte <= b' ' || marks.contains(byte);
    assert!(between.iter().all(nothing), "bytes in no segment");
}

/// The fields joined by the separator are the segment, and so on down to subcomponents.
fn parts_are_the_whole(segment: Segment<'_>) {
    let separator = segment.delimiters().field;
    // The separator of a header is its own field 1 and stands in front of field 2 already.
    let first = if segment.id().is_header() { 2 } else { 1 };
    let fields: Vec<Field<'_>> = segment.fields().collect();
    let mut joined = segment.id_as_sent().to_vec();
    for field in fields.iter().skip(first - 1) {
        joined.push(separator);
        joined.extend_from_slice(field.bytes());
    }
    assert_eq!(joined, segment.bytes(), "fields are the segment");
    for (at, field) in fields.iter().enumerate() {
        let start = field.offset() - segment.offset();
        assert_eq!(
            &segment.bytes()[start..start + field.bytes().len()],
            field.bytes()
        );
        parts_of_field(*field, segment.id().is_header() && at < 2);
    }
    assert!(segment.field(0).is_absent() && segment.field(fields.len() + 1).is_absent());
}

fn parts_of_field(field: Field<'_>, literal: bool) {
    let d = field.delimiters();
    assert_eq!(field.repetitions().count(), field.repetition_count());
    assert!(field.bytes().len() >= field.leaf().bytes().len());
    let (mut repetitions, mut components, mut subcomponents) = (Vec::new(), Vec::new(), Vec::new());
    for (r, repetition) in field.repetitions().enumerate() {
        assert_eq!(field.repetition(r).bytes(), repetition.bytes());
        assert_eq!(
            repetition.components().count(),
            repetition.component_count()
        );
        for (c, component) in repetition.components().enumerate() {
            assert_eq!(repetition.component(c + 1).bytes(), component.bytes());
            assert_eq!(
                component.subcomponents().count(),
                component.subcomponent_count()
            );
            for (s, part) in component.subcomponents().enumerate() {
                assert_eq!(component.subcomponent(s + 1).bytes(), part.bytes());
                let start = part.offset() - field.offset();
                assert_eq!(
                    &field.bytes()[start..start + part.bytes().len()],
                    part.bytes()
                );
                // Literal text has no parts.
                assert!(!literal || part.bytes() == field.bytes());
                std::hint::black_box((part.text(), part.unescaped(), part.is_null()));
            }
            let parts: Vec<_> = component.subcomponents().map(|part| part.bytes()).collect();
            subcomponents.push(parts.join(&d.subcomponent.unwrap_or_default()));
            assert_eq!(
                subcomponents.last().map(Vec::as_slice),
                Some(component.bytes())
            );
        }
        let parts: Vec<_> = repetition.components().map(|part| part.bytes()).collect();
        components.push(parts.join(&d.component));
        assert_eq!(
            components.last().map(Vec::as_slice),
            Some(repetition.bytes())
        );
        repetitions.push(repetition.bytes());
    }
    assert_eq!(repetitions.join(&d.repetition), field.bytes());
}

fn header(message: Message<'_>) {
    let names = message.charset_names().count();
    std::hint::black_box((
        message.code(),
        message.trigger(),
        message.structure_as_sent(),
    ));
    std::hint::black_box((message.control_id(), message.release(), names));
    assert!(!format!("{message:?}").is_empty());
}

/// Every leaf has a path, and the path leads to it. A few dozen leaves of long messages, chosen by their content.
fn paths(message: Message<'_>, segments: &[Segment<'_>]) {
    let mut chance = Chance::of(message.bytes());
    for _ in 0..40 {
        let segment = segments[chance.below(segments.len())];
        let before = segments.iter().take(segment.index());
        let occurrence = 1 + before.filter(|other| other.id() == segment.id()).count();
        let number = 1 + chance.below(segment.field_count());
        let field = segment.field(number);
        if field.is_absent() {
            continue;
        }
        let r = chance.below(field.repetition_count());
        let repetition = field.repetition(r);
        let c = chance.below(repetition.component_count());
        let component = repetition.component(c + 1);
        let s = chance.below(component.subcomponent_count());
        let part = component.subcomponent(s + 1);
        let base = format!("{}[{occurrence}]", segment.id());
        let (r, c, s) = (r + 1, c + 1, s + 1);
        for (path, bytes) in [
            (base.clone(), segment.bytes()),
            (format!("{base}-{number}"), field.bytes()),
            (format!("{base}-{number}({r})"), repetition.bytes()),
            (format!("{base}-{number}({r}).{c}"), component.bytes()),
            (format!("{base}-{number}({r}).{c}.{s}"), part.bytes()),
        ] {
            let found = message.get(&path).expect("a path");
            assert_eq!(
                found.map_or(&[][..], |value| value.bytes()),
                bytes,
                "{path}"
            );
            let parsed: Path = path.parse().expect("a path");
            assert_eq!(parsed.to_string().parse(), Ok(parsed));
        }
    }
}

/// With every segment ended by CR, the message has the same segments.
fn lines(message: Message<'_>) {
    let bytes = message.encode_with(Terminator::Cr);
    let mut index = Index::new();
    let again = Message::read(&bytes, &mut index).expect("read already");
    let same = again
        .segments()
        .map(Segment::bytes)
        .eq(message.segments().map(Segment::bytes));
    assert!(same, "the same segments");
}
