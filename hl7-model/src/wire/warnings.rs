//! What is odd in a message that could be read: a pass of its own, for who asks.

use super::delimiters::Delimiters;
use super::index::Terminator;
use super::message::Message;
use super::segment::Segment;
use crate::charset::Charset;
use crate::error::{Warning, WarningCode};

impl Message<'_> {
    /// Everything odd, in the order of the message: stable codes with byte, segment and path, without values.
    ///
    /// ```
    /// use hl7_model::{Index, Message, WarningCode};
    ///
    /// let mut index = Index::new();
    /// let message = Message::read(b"MSH|^~&|LAB|||||||17|P|2.3.z\rpid|1\r", &mut index)?;
    /// let codes: Vec<WarningCode> = message.warnings().iter().map(|warning| warning.code).collect();
    /// assert_eq!(codes, [
    ///     WarningCode::EncodingCharactersShort,
    ///     WarningCode::MessageTypeMissing,
    ///     WarningCode::ReleaseUnknown,
    ///     WarningCode::SegmentIdCase,
    /// ]);
    /// assert_eq!(message.warnings()[2].to_string(), "no known release at byte 23, segment 0, MSH-12");
    /// # Ok::<(), hl7_model::ReadError>(())
    /// ```
    pub fn warnings(self) -> Vec<Warning> {
        let mut found = Vec::new();
        if let Some(header) = self.header() {
            header_warnings(self, header, &mut found);
        }
        let mut before: Option<Segment<'_>> = None;
        for segment in self.segments() {
            segment_warnings(self, segment, before, &mut found);
            before = Some(segment);
        }
        found
    }
}

fn header_warnings(message: Message<'_>, header: Segment<'_>, found: &mut Vec<Warning>) {
    let start = header.offset();
    let mut odd = |code, at: usize| {
        found.push(Warning {
            code,
            offset: start + at,
            segment: 0,
            path: Some("MSH-2"),
        });
    };
    // Already read once without an error.
    let _ = Delimiters::read_with(header.bytes(), &mut odd);
    let mut field = |n: usize, code, path, is_odd: bool| {
        if is_odd {
            found.push(Warning {
                code,
                offset: header.field(n).offset(),
                segment: 0,
                path: Some(path),
            });
        }
    };
    field(
        9,
        WarningCode::MessageTypeMissing,
        "MSH-9",
        message.code().is_empty(),
    );
    field(
        10,
        WarningCode::ControlIdMissing,
        "MSH-10",
        message.control_id().is_empty(),
    );
    field(
        12,
        WarningCode::ReleaseUnknown,
        "MSH-12",
        !message.release().as_sent,
    );
    let mut names = message
        .charset_names()
        .filter(|name| !name.is_empty())
        .peekable();
    let known = |name: &[u8]| {
        std::str::from_utf8(name)
            .ok()
            .and_then(Charset::from_name)
            .is_some()
    };
    let unknown = names.peek().is_some() && !names.any(known);
    field(18, WarningCode::CharsetUnknown, "MSH-18", unknown);
}

fn segment_warnings(
    message: Message<'_>,
    segment: Segment<'_>,
    before: Option<Segment<'_>>,
    found: &mut Vec<Warning>,
) {
    let mut odd = |code, offset: usize| {
        found.push(Warning {
            code,
            offset,
            segment: segment.index(),
            path: None,
        });
    };
    let bytes = message.bytes();
    let end = segment.offset() + segment.bytes().len();
    if segment.id_as_sent() != segment.id().bytes() {
        odd(WarningCode::SegmentIdCase, segment.offset());
    }
    if before.is_some()
        && matches!(
            bytes.get(segment.offset().wrapping_sub(1)),
            Some(b' ' | b'\t')
        )
    {
        odd(WarningCode::SegmentIndented, segment.offset());
    }
    if before.is_some() && segment.id().is_header() {
        odd(WarningCode::SecondHeader, segment.offset());
    }
    let lines = memchr::memchr2_iter(b'\r', b'\n', segment.bytes());
    for at in lines {
        let ends_the_other_way =
            message.terminator() == Terminator::Cr && segment.bytes().get(at) == Some(&b'\n');
        if !ends_the_other_way {
            odd(WarningCode::ContinuationLine, segment.offset() + at + 1);
            break;
        }
    }
    if Terminator::at(bytes, end).is_some_and(|terminator| terminator != message.terminator()) {
        odd(WarningCode::MixedTerminators, end);
    }
}
