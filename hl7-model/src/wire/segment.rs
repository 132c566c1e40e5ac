//! One segment of a message, and its fields by position.

use super::delimiters::Delimiters;
use super::field::{Field, Piece};
use super::index::{Index, SegmentMark};
use std::fmt;

/// The three characters that name a segment, in upper case.
///
/// ```
/// use hl7_model::SegmentId;
///
/// let id = SegmentId::new("pid").ok_or("no id")?;
/// assert_eq!(id, "PID");
/// assert!(!id.is_site_defined() && SegmentId::new("P-D").is_none());
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SegmentId([u8; 3]);

impl SegmentId {
    /// Message header.
    pub const MSH: SegmentId = SegmentId(*b"MSH");

    /// A letter and two letters or digits, in any case.
    pub fn new(text: &str) -> Option<SegmentId> {
        SegmentId::from_bytes(text.as_bytes().try_into().ok()?)
    }

    /// The same for bytes.
    #[inline]
    pub const fn from_bytes(bytes: [u8; 3]) -> Option<SegmentId> {
        let [a, b, c] = bytes;
        if a.is_ascii_alphabetic() && b.is_ascii_alphanumeric() && c.is_ascii_alphanumeric() {
            Some(SegmentId([
                a.to_ascii_uppercase(),
                b.to_ascii_uppercase(),
                c.to_ascii_uppercase(),
            ]))
        } else {
            None
        }
    }

    /// Of letters that are known to be in upper case.
    pub(crate) const fn from_upper(bytes: [u8; 3]) -> SegmentId {
        SegmentId(bytes)
    }

    /// As text.
    pub fn as_str(&self) -> &str {
        // Only ASCII letters and digits get in, so this is always the text.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// As bytes.
    pub const fn bytes(self) -> [u8; 3] {
        self.0
    }

    /// Whether a site defined it: `ZPI`.
    pub const fn is_site_defined(self) -> bool {
        self.0[0] == b'Z'
    }

    /// Whether it declares delimiters: MSH, FHS, BHS.
    pub const fn is_header(self) -> bool {
        matches!(&self.0, b"MSH" | b"FHS" | b"BHS")
    }
}

impl fmt::Display for SegmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for SegmentId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl PartialEq<str> for SegmentId {
    fn eq(&self, other: &str) -> bool {
        self.0 == *other.as_bytes()
    }
}

impl PartialEq<&str> for SegmentId {
    fn eq(&self, other: &&str) -> bool {
        self.0 == *other.as_bytes()
    }
}

/// A segment: a view into a message, to be copied freely.
///
/// ```
/// use hl7_model::{Index, Message};
///
/// let mut index = Index::new();
/// let message = Message::read(b"MSH|^~\\&|LAB\rPID|1||77^^^MRN~78||DOE^JO", &mut index)?;
/// let pid = message.segment("PID").ok_or("no PID")?;
/// assert_eq!(pid.field(5).component(2).text(), "JO");
/// assert_eq!(pid.field(3).repetition(1).text(), "78");
/// assert!(pid.field(39).is_absent());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy)]
pub struct Segment<'a> {
    bytes: &'a [u8],
    index: &'a Index,
    mark: &'a SegmentMark,
    number: usize,
}

impl<'a> Segment<'a> {
    #[inline]
    pub(crate) fn new(bytes: &'a [u8], index: &'a Index, number: usize) -> Option<Segment<'a>> {
        Some(Segment {
            bytes,
            index,
            mark: index.segments.get(number)?,
            number,
        })
    }

    #[inline]
    pub(crate) fn of(
        bytes: &'a [u8],
        index: &'a Index,
        mark: &'a SegmentMark,
        number: usize,
    ) -> Segment<'a> {
        Segment {
            bytes,
            index,
            mark,
            number,
        }
    }

    /// Its id, in upper case.
    #[inline]
    pub fn id(self) -> SegmentId {
        self.mark.id
    }

    /// Its id as the message writes it.
    pub fn id_as_sent(self) -> &'a [u8] {
        self.bytes().get(..3).unwrap_or_default()
    }

    /// Its position in the message, from 0.
    #[inline]
    pub fn index(self) -> usize {
        self.number
    }

    /// Its first byte in the message.
    #[inline]
    pub fn offset(self) -> usize {
        self.mark.start as usize
    }

    /// Its bytes as sent, without the terminator.
    #[inline]
    pub fn bytes(self) -> &'a [u8] {
        self.bytes
            .get(self.mark.start as usize..self.mark.end as usize)
            .unwrap_or_default()
    }

    /// The delimiters of its message.
    #[inline]
    pub fn delimiters(self) -> &'a Delimiters {
        &self.index.delimiters
    }

    /// How many fields it has, empty ones at its end included. The header's own separator counts as its field 1.
    #[inline]
    pub fn field_count(self) -> usize {
        (self.mark.last - self.mark.first) as usize + usize::from(self.id().is_header())
    }

    /// Field `n`, from 1, as the standard counts: MSH-1 is the field separator itself, and MSH-1 and MSH-2 are never
    /// split. A field beyond the last is absent.
    #[inline]
    pub fn field(self, n: usize) -> Field<'a> {
        if self.mark.id.is_header() {
            return self.header_field(n);
        }
        match self.index.field(self.mark, n) {
            Some((start, end)) => self.view(start, end, &self.index.delimiters),
            None => self.absent(),
        }
    }

    fn header_field(self, n: usize) -> Field<'a> {
        let found = match n {
            0 => None,
            1 => Some((self.mark.start + 3, self.mark.start + 4)),
            _ => self.index.field(self.mark, n - 1),
        };
        let delimiters = match n {
            0 | 1 => &Delimiters::LITERAL,
            2 => &self.index.literal,
            _ => &self.index.delimiters,
        };
        match found {
            Some((start, end)) => self.view(start, end, delimiters),
            None => self.absent(),
        }
    }

    #[inline]
    fn view(self, start: u32, end: u32, delimiters: &'a Delimiters) -> Field<'a> {
        let bytes = self
            .bytes
            .get(start as usize..end as usize)
            .unwrap_or_default();
        Field(Piece {
            bytes,
            delimiters,
            offset: start,
        })
    }

    fn absent(self) -> Field<'a> {
        Field(Piece {
            bytes: &[],
            delimiters: &self.index.delimiters,
            offset: self.mark.end,
        })
    }

    /// Its fields, from field 1.
    pub fn fields(self) -> impl ExactSizeIterator<Item = Field<'a>> {
        (0..self.field_count()).map(move |n| self.field(n + 1))
    }
}

impl fmt::Debug for Segment<'_> {
    /// Shows where the segment stands, never what it says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} (segment {}, byte {}, {} fields)",
            self.id(),
            self.number,
            self.offset(),
            self.field_count()
        )
    }
}
