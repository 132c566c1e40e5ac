//! A message that owns its bytes and can be edited. What is not touched stays byte for byte as it came.

use super::delimiters::Delimiters;
use super::field::NULL;
use super::index::{Index, Terminator, line_id};
use super::message::Message;
use super::path::{Level, Path};
use crate::error::{EditError, ReadError};
use crate::escape;
use std::fmt;
use std::ops::Range;

/// An owned message. Untouched, it is the bytes it was parsed from; an edit changes the element it names and nothing
/// else.
///
/// ```
/// use hl7_model::MessageBuf;
///
/// let mut message = MessageBuf::parse("MSH|^~\\&|LAB\rPID|1||77^^^MRN~78||DOE^JO\r")?;
/// message.set("PID-5.1", "SMITH & SONS")?;
/// message.set("PID-8", "F")?;
/// message.remove("PID-3(2)")?;
/// message.push_segment(b"NTE|1||seen")?;
/// assert_eq!(
///     message.as_bytes(),
///     b"MSH|^~\\&|LAB\rPID|1||77^^^MRN||SMITH \\T\\ SONS^JO|||F\rNTE|1||seen\r"
/// );
/// assert_eq!(message.view().get("PID-5")?.map(|name| name.text().into_owned()), Some("SMITH & SONS".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct MessageBuf {
    bytes: Vec<u8>,
    index: Index,
}

impl MessageBuf {
    /// Reads a message and keeps it.
    ///
    /// # Errors
    /// As [`Message::read`].
    pub fn parse(bytes: impl Into<Vec<u8>>) -> Result<MessageBuf, ReadError> {
        let bytes = bytes.into();
        let mut index = Index::new();
        index.build(&bytes)?;
        Ok(MessageBuf { bytes, index })
    }

    /// The message as a view.
    pub fn view(&self) -> Message<'_> {
        Message::of(&self.bytes, &self.index)
    }

    /// The message as it is now.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// A copy of the message as it is now.
    pub fn to_bytes(&self) -> Vec<u8> {
        self.bytes.clone()
    }

    /// The message as it is now.
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }

    /// Sets the element at `path` to a text, which is escaped. What does not exist yet is added, with as many
    /// delimiters as it takes; the segment must exist. A field path replaces all of the field.
    ///
    /// # Errors
    /// See [`EditError`].
    pub fn set(&mut self, path: &str, text: &str) -> Result<(), EditError> {
        self.check_writable(path, text)?;
        let mut content = Vec::with_capacity(text.len());
        escape::escape_into(text.as_bytes(), &self.index.delimiters, &mut content);
        let place = self.place(path)?;
        self.replace(place, &content)
    }

    /// Sets the element at `path` to HL7's null, `""`: "delete what you have".
    ///
    /// # Errors
    /// See [`EditError`].
    pub fn set_null(&mut self, path: &str) -> Result<(), EditError> {
        let place = self.place(path)?;
        self.replace(place, NULL)
    }

    /// Sets the element at `path` to bytes as they are to be sent, with the delimiters of lower levels in them.
    ///
    /// # Errors
    /// [`EditError::Unwritable`] when they hold a line end or a delimiter of this or a higher level.
    pub fn set_as_sent(&mut self, path: &str, content: &[u8]) -> Result<(), EditError> {
        let place = self.place(path)?;
        let d = self.index.delimiters;
        let barred = |byte: &u8| {
            matches!(byte, b'\r' | b'\n' | 0x0b | 0x1c)
                || *byte == d.field
                || (*byte == d.repetition && place.level >= Level::Repetition)
                || (*byte == d.component && place.level >= Level::Component)
                || (Some(*byte) == d.subcomponent && place.level >= Level::Subcomponent)
        };
        if content.iter().any(barred) {
            return Err(EditError::Unwritable {
                path: path.to_owned(),
            });
        }
        self.replace(place, content)
    }

    /// Inserts a text before the element at `path`: that element and those behind it move on by one.
    ///
    /// # Errors
    /// See [`EditError`].
    pub fn insert(&mut self, path: &str, text: &str) -> Result<(), EditError> {
        self.check_writable(path, text)?;
        let place = self.place(path)?;
        let mut content = Vec::with_capacity(text.len() + 1);
        escape::escape_into(text.as_bytes(), &self.index.delimiters, &mut content);
        if place.prefix.is_empty() {
            content.push(place.delimiter);
            let range = place.range.start..place.range.start;
            return self.replace(Place { range, ..place }, &content);
        }
        self.replace(place, &content)
    }

    /// Removes what is at `path`, and says whether anything was there. A segment goes with its terminator, a repetition
    /// with its delimiter; a field, component or subcomponent is emptied, so that those behind it keep their places.
    ///
    /// # Errors
    /// See [`EditError`]; the header segment and its delimiters cannot be removed.
    pub fn remove(&mut self, path: &str) -> Result<bool, EditError> {
        let parsed: Path = path.parse()?;
        if parsed.level() == Level::Segment {
            return self.remove_segment(&parsed, path);
        }
        let mut place = match self.place(path) {
            Ok(place) => place,
            Err(EditError::NoSegment { .. } | EditError::Unwritable { .. }) => return Ok(false),
            Err(error) => return Err(error),
        };
        if !place.prefix.is_empty() {
            return Ok(false);
        }
        let mut there = !place.range.is_empty();
        if place.level == Level::Repetition {
            let behind = self.bytes.get(place.range.end) == Some(&place.delimiter);
            let before = place
                .range
                .start
                .checked_sub(1)
                .filter(|&at| self.bytes.get(at) == Some(&place.delimiter));
            there |= behind || before.is_some();
            match before {
                _ if behind => place.range.end += 1,
                Some(before) => place.range.start = before,
                None => {}
            }
        }
        self.replace(place, &[])?;
        Ok(there)
    }

    fn remove_segment(&mut self, path: &Path, text: &str) -> Result<bool, EditError> {
        let Some(segment) = self
            .view()
            .all_of(path.segment())
            .nth(path.occurrence() - 1)
        else {
            return Ok(false);
        };
        if segment.index() == 0 {
            return Err(EditError::Delimiters {
                path: text.to_owned(),
            });
        }
        let start = segment.offset();
        let end = match self.view().segment_at(segment.index() + 1) {
            Some(next) => next.offset(),
            None => self.behind_last(),
        };
        self.splice(start..end, &[], self.index.segments.len() - 1)?;
        Ok(true)
    }

    /// Adds a segment at the end: its bytes as they are to be sent, without a terminator.
    ///
    /// # Errors
    /// [`EditError::NoSegmentId`].
    pub fn push_segment(&mut self, segment: &[u8]) -> Result<(), EditError> {
        self.insert_segment(self.index.segments.len(), segment)
    }

    /// Inserts a segment so that it becomes segment `n`, from 0, or the last one. The header stays segment 0.
    ///
    /// # Errors
    /// [`EditError::NoSegmentId`] unless it begins with an id and this message's field separator and is one line.
    pub fn insert_segment(&mut self, n: usize, segment: &[u8]) -> Result<(), EditError> {
        let barred = |byte: &u8| matches!(byte, b'\r' | b'\n' | 0x0b | 0x1c);
        let begins =
            line_id(segment, 0, self.index.delimiters.field).is_some_and(|(at, _)| at == 0);
        if n == 0 || !begins || segment.iter().any(barred) {
            return Err(EditError::NoSegmentId);
        }
        let terminator = self.index.terminator.bytes();
        let at = match self.view().segment_at(n) {
            Some(next) => next.offset(),
            None => self.behind_last(),
        };
        let ended = matches!(
            self.bytes.get(at.wrapping_sub(1)),
            Some(b'\r' | b'\n' | b' ' | b'\t')
        );
        let line = if ended {
            [segment, terminator].concat()
        } else {
            [terminator, segment, terminator].concat()
        };
        self.splice(at..at, &line, self.index.segments.len() + 1)
    }

    /// The first byte behind the last segment and its terminator.
    fn behind_last(&self) -> usize {
        let end = self
            .index
            .segments
            .last()
            .map_or(0, |mark| mark.end as usize);
        end + Terminator::at(&self.bytes, end).map_or(0, |terminator| terminator.bytes().len())
    }

    fn check_writable(&self, path: &str, text: &str) -> Result<(), EditError> {
        if escape::is_writable(text.as_bytes(), &self.index.delimiters) {
            Ok(())
        } else {
            Err(EditError::Unwritable {
                path: path.to_owned(),
            })
        }
    }

    /// Finds the element at a path, or where it would be.
    fn place(&self, text: &str) -> Result<Place, EditError> {
        let path: Path = text.parse()?;
        let Some(field) = path.field() else {
            return Err(EditError::Level {
                path: text.to_owned(),
                expected: "a field or a part of one",
            });
        };
        let Some(segment) = self
            .view()
            .all_of(path.segment())
            .nth(path.occurrence() - 1)
        else {
            return Err(EditError::NoSegment {
                path: text.to_owned(),
            });
        };
        if segment.id().is_header() && field <= 2 {
            return Err(EditError::Delimiters {
                path: text.to_owned(),
            });
        }
        let d: Delimiters = self.index.delimiters;
        let fields = segment.offset() + 3..segment.offset() + segment.bytes().len();
        let place = Place {
            range: fields,
            prefix: Vec::new(),
            delimiter: d.field,
            level: path.level(),
        };
        // What stands before the first separator is the id: field 0, and field 1 of a header.
        let mut place = place.narrow(
            &self.bytes,
            d.field,
            field - usize::from(segment.id().is_header()),
        );
        let level = path.level();
        if level >= Level::Repetition {
            place = place.narrow(&self.bytes, d.repetition, path.repetition() - 1);
        }
        if level >= Level::Component {
            place = place.narrow(&self.bytes, d.component, path.component().unwrap_or(1) - 1);
        }
        if level >= Level::Subcomponent {
            let n = path.subcomponent().unwrap_or(1) - 1;
            place = match d.subcomponent {
                Some(delimiter) => place.narrow(&self.bytes, delimiter, n),
                None if n == 0 => place,
                None => {
                    return Err(EditError::Unwritable {
                        path: text.to_owned(),
                    });
                }
            };
        }
        Ok(place)
    }

    fn replace(&mut self, place: Place, content: &[u8]) -> Result<(), EditError> {
        let content = [&place.prefix, content].concat();
        self.splice(place.range, &content, self.index.segments.len())
    }

    /// Puts `content` in the place of a range, unless that leaves other segments than it should: text of a line without
    /// a segment id can become a segment when a delimiter is set behind it.
    fn splice(
        &mut self,
        range: Range<usize>,
        content: &[u8],
        segments: usize,
    ) -> Result<(), EditError> {
        let before = self.bytes.get(..range.start).unwrap_or_default();
        let behind = self.bytes.get(range.end..).unwrap_or_default();
        let edited = [before, content, behind].concat();
        let mut index = Index::new();
        index.build(&edited)?;
        let grown = content.len() as i64 - range.len() as i64;
        let mut starts = index.segments.iter().map(|mark| i64::from(mark.start));
        let mut all_stay = self.index.segments.iter().filter_map(|mark| {
            let start = mark.start as usize;
            let moved = if start < range.start { 0 } else { grown };
            (!range.contains(&start)).then_some(start as i64 + moved)
        });
        // Both are in order, so that each is looked for behind the one before it.
        let all_stay = all_stay.all(|start| starts.any(|found| found == start));
        if index.segments.len() != segments || !all_stay {
            return Err(EditError::OtherSegments {
                offset: range.start,
            });
        }
        self.bytes = edited;
        self.index = index;
        Ok(())
    }
}

impl fmt::Debug for MessageBuf {
    /// Shows the shape of the message, never what it says.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.view().fmt(f)
    }
}

impl PartialEq for MessageBuf {
    fn eq(&self, other: &MessageBuf) -> bool {
        self.bytes == other.bytes
    }
}

impl Eq for MessageBuf {}

/// Where an element is, or would be.
struct Place {
    /// The element; empty where it would be.
    range: Range<usize>,
    /// Delimiters that have to be written before it, if it does not exist yet.
    prefix: Vec<u8>,
    /// What separates it from its neighbours.
    delimiter: u8,
    level: Level,
}

impl Place {
    /// Part `n`, from 0, of this element.
    fn narrow(mut self, bytes: &[u8], delimiter: u8, n: usize) -> Place {
        self.delimiter = delimiter;
        if !self.prefix.is_empty() {
            self.prefix.extend(std::iter::repeat_n(delimiter, n));
            return self;
        }
        let mut start = self.range.start;
        let mut missing = n;
        for part in bytes
            .get(self.range.clone())
            .unwrap_or_default()
            .split(|&byte| byte == delimiter)
        {
            let end = start + part.len();
            if missing == 0 {
                return Place {
                    range: start..end,
                    ..self
                };
            }
            missing -= 1;
            start = end + 1;
        }
        self.prefix
            .extend(std::iter::repeat_n(delimiter, missing + 1));
        Place {
            range: self.range.end..self.range.end,
            ..self
        }
    }
}
