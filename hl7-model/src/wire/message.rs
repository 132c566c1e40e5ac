//! A message as a view over its bytes: segments in order, and what the header says.

use super::delimiters::Delimiters;
use super::index::{Index, Terminator};
use super::segment::{Segment, SegmentId};
use crate::Release;
use crate::error::ReadError;
use std::borrow::Cow;
use std::fmt;

/// A message: a view over its bytes, to be copied freely.
///
/// Reading is lenient: it fails only where the delimiters cannot be known. What is odd is listed by
/// [`Message::warnings`], on request.
///
/// A line is a segment when it begins with an id (a letter and two letters or digits, in upper or in lower case but
/// not in both) and the field separator, or is nothing but an id in upper case with no text behind it. Any other line
/// continues the field before it, so that raw line feeds inside OBX-5 or NTE-3 stay where they are. Line ends count per message: where
/// segments end with CR, an id alone after a LF is text.
///
/// ```
/// use hl7_model::{Index, Message};
///
/// let mut index = Index::new(); // once, for any number of messages
/// let bytes = b"MSH|^~\\&|LAB|NORTH|||20240102||ORU^R01|17|P|2.5.1\rPID|1||77\rOBX|1|TX|||two\nlines\r";
/// let message = Message::read(bytes, &mut index)?;
/// assert_eq!((&*message.code(), &*message.trigger(), &*message.control_id()), ("ORU", "R01", "17"));
/// assert_eq!(message.segments().len(), 3);
/// assert_eq!(message.get("OBX-5")?.ok_or("no OBX-5")?.text(), "two\nlines");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Message<'a> {
    pub(super) bytes: &'a [u8],
    pub(super) index: &'a Index,
}

/// The release that a message is read by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReleaseFound {
    /// The release, or the nearest that this crate knows.
    pub release: Release,
    /// Whether MSH-12 names exactly this release.
    pub as_sent: bool,
}

impl<'a> Message<'a> {
    /// Reads the message in `bytes`, which must hold only one; [`frame`](crate::frame) finds them in files and
    /// streams. White space, a byte order mark and MLLP bytes around it are tolerated.
    ///
    /// # Errors
    /// No MSH, or delimiters that cannot be understood: see [`ReadCode`](crate::ReadCode).
    #[inline]
    pub fn read(bytes: &'a [u8], index: &'a mut Index) -> Result<Message<'a>, ReadError> {
        index.build(bytes)?;
        Ok(Message { bytes, index })
    }

    /// A view over bytes that `index` was built from.
    pub(crate) fn of(bytes: &'a [u8], index: &'a Index) -> Message<'a> {
        Message { bytes, index }
    }

    /// The bytes as given.
    pub fn bytes(self) -> &'a [u8] {
        self.bytes
    }

    /// The message as bytes: exactly as it came.
    pub fn encode(self) -> Vec<u8> {
        self.bytes.to_vec()
    }

    /// The message with every segment ended in one way; [`Terminator::Cr`] is what the standard wants on a wire. Line
    /// ends within a field stay.
    pub fn encode_with(self, terminator: Terminator) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.bytes.len() + self.index.segments.len());
        for segment in self.segments() {
            out.extend_from_slice(segment.bytes());
            out.extend_from_slice(terminator.bytes());
        }
        out
    }

    /// Its delimiters.
    pub fn delimiters(self) -> &'a Delimiters {
        &self.index.delimiters
    }

    /// How its first segment ends; CR for a message of one segment.
    pub fn terminator(self) -> Terminator {
        self.index.terminator
    }

    /// Its segments in order.
    #[inline]
    pub fn segments(
        self,
    ) -> impl ExactSizeIterator<Item = Segment<'a>> + DoubleEndedIterator + Clone {
        let marks = self.index.segments.iter().enumerate();
        marks.map(move |(number, mark)| Segment::of(self.bytes, self.index, mark, number))
    }

    /// Segment `n` of the message, from 0.
    #[inline]
    pub fn segment_at(self, n: usize) -> Option<Segment<'a>> {
        Segment::new(self.bytes, self.index, n)
    }

    /// The first segment with this id.
    pub fn segment(self, id: &str) -> Option<Segment<'a>> {
        self.all_of(SegmentId::new(id)?).next()
    }

    /// Every segment with this id.
    pub fn all(self, id: &str) -> impl Iterator<Item = Segment<'a>> + Clone + use<'a> {
        SegmentId::new(id)
            .into_iter()
            .flat_map(move |id| self.all_of(id))
    }

    /// Every segment with this id.
    #[inline]
    pub fn all_of(self, id: SegmentId) -> impl Iterator<Item = Segment<'a>> + Clone + use<'a> {
        let marks = self.index.segments.iter().enumerate();
        let found = marks.filter(move |(_, mark)| mark.id == id);
        found.map(move |(number, mark)| Segment::of(self.bytes, self.index, mark, number))
    }

    /// The header segment.
    #[inline]
    pub fn header(self) -> Option<Segment<'a>> {
        self.segment_at(0)
    }

    fn header_text(self, field: usize, component: usize) -> Cow<'a, str> {
        match self.header() {
            Some(header) => header.field(field).component(component).text(),
            None => Cow::Borrowed(""),
        }
    }

    /// The message code, MSH-9.1: `ADT`. Empty when missing. `ADT_A01` alone counts as `ADT` and `A01`.
    pub fn code(self) -> Cow<'a, str> {
        match self.header_text(9, 1) {
            Cow::Borrowed(code) if structure_parts(code).is_some() => {
                Cow::Borrowed(code.get(..3).unwrap_or(code))
            }
            code => code,
        }
    }

    /// The trigger event, MSH-9.2: `A01`. Empty when missing.
    pub fn trigger(self) -> Cow<'a, str> {
        let trigger = self.header_text(9, 2);
        if !trigger.is_empty() {
            return trigger;
        }
        match self.header_text(9, 1) {
            Cow::Borrowed(code) => Cow::Borrowed(structure_parts(code).unwrap_or_default()),
            Cow::Owned(_) => trigger,
        }
    }

    /// The message structure as sent, MSH-9.3: `ADT_A01`. Empty when missing.
    pub fn structure_as_sent(self) -> Cow<'a, str> {
        self.header_text(9, 3)
    }

    /// The message control id, MSH-10. Empty when missing.
    pub fn control_id(self) -> Cow<'a, str> {
        self.header_text(10, 1)
    }

    /// The release by MSH-12.
    ///
    /// A release that this crate does not know is read as the nearest older one (`2.3.z` as 2.3, `2.5.2` as 2.5.1,
    /// `99.9` as the newest), and 2.5.1 is taken where nothing can be understood.
    pub fn release(self) -> ReleaseFound {
        nearest_release(&self.header_text(12, 1))
    }

    /// The names of character sets in MSH-18, in order. Empty when none is given.
    pub fn charset_names(self) -> impl Iterator<Item = &'a [u8]> {
        let field = self.header().map(|header| header.field(18));
        field
            .into_iter()
            .flat_map(|field| field.repetitions().map(|name| name.component(1).bytes()))
    }
}

impl fmt::Debug for Message<'_> {
    /// Shows the shape of the message, never what it says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "message ({} bytes, {} segments)",
            self.bytes.len(),
            self.index.segments.len()
        )
    }
}

/// The trigger event of a structure id that stands where the message code belongs.
fn structure_parts(code: &str) -> Option<&str> {
    let (message, trigger) = code.split_once('_')?;
    (message.len() == 3 && trigger.len() == 3).then_some(trigger)
}

/// The release that a text names, or the nearest.
fn nearest_release(text: &str) -> ReleaseFound {
    let text = text.trim();
    if let Some(release) = Release::from_text(text) {
        return ReleaseFound {
            release,
            as_sent: true,
        };
    }
    let name = text
        .get(..3)
        .filter(|name| name.eq_ignore_ascii_case("HL7"));
    let text = text.get(name.map_or(0, str::len)..).unwrap_or_default();
    let start = text
        .find(|c: char| c.is_ascii_digit())
        .unwrap_or(text.len());
    let mut numbers = text
        .get(start..)
        .unwrap_or_default()
        .split(['.', ',', '_', '-'])
        .map_while(leading_number);
    let wanted = match (numbers.next(), numbers.next(), numbers.next()) {
        (Some(major @ 21..=29), None, None) => [major / 10, major % 10, 0],
        (Some(major @ 210..=299), None, None) => [major / 100, major / 10 % 10, major % 10],
        (Some(major), minor, patch) => [major, minor.unwrap_or(0), patch.unwrap_or(0)],
        (None, ..) => [2, 5, 1],
    };
    let known = Release::ALL.into_iter().rev();
    let nearest = known
        .into_iter()
        .find(|release| numbers_of(*release) <= wanted);
    ReleaseFound {
        release: nearest.unwrap_or(Release::V2_1),
        as_sent: false,
    }
}

/// The number that a part of a release begins with; nothing where it begins otherwise.
fn leading_number(part: &str) -> Option<u32> {
    let digits = part.bytes().take_while(u8::is_ascii_digit).count();
    part.get(..digits.min(9))?.parse().ok()
}

fn numbers_of(release: Release) -> [u32; 3] {
    let mut numbers = [0; 3];
    for (slot, part) in numbers.iter_mut().zip(release.text().split('.')) {
        *slot = part.parse().unwrap_or(0);
    }
    numbers
}
