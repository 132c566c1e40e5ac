//! What can go wrong while reading or editing a message, and what is merely odd. Errors and warnings say what and
//! where (byte, segment, path), with a stable code, and never repeat a value.

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

use std::fmt;

/// Why bytes could not be read as a message.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadError {
    /// What is wrong.
    pub code: ReadCode,
    /// Byte, from the start of the bytes given.
    pub offset: usize,
    /// Segment, from 0.
    pub segment: usize,
    /// Where in the segment: `MSH-2`.
    pub path: Option<&'static str>,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} at byte {}, segment {}{}",
            self.code,
            self.offset,
            self.segment,
            At(&self.path)
        )
    }
}

impl std::error::Error for ReadError {}

impl ReadError {
    pub(crate) fn header(code: ReadCode, offset: usize, path: Option<&'static str>) -> ReadError {
        ReadError {
            code,
            offset,
            segment: 0,
            path,
        }
    }
}

struct At<'a>(&'a Option<&'static str>);

impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(path) => write!(f, ", {path}"),
            None => Ok(()),
        }
    }
}

macro_rules! codes {
    ($(#[$outer:meta])* $name:ident { $($(#[$inner:meta])* $variant:ident = $code:literal, $text:literal;)* }) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name { $($(#[$inner])* $variant,)* }

        impl $name {
            /// Every code, in the order of this list.
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// The stable code, for reports and dead letters.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$variant => $code,)* }
            }

            /// What it means, for people.
            pub const fn text(self) -> &'static str {
                match self { $($name::$variant => $text,)* }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.text())
            }
        }
    };
}
pub(crate) use codes;

codes! {
    /// The fatal codes: a message with one of these cannot be read at all.
    ReadCode {
        /// The bytes do not begin with a header segment.
        NoHeader = "no_header", "no MSH segment";
        /// The character after `MSH` cannot be a field separator.
        FieldSeparator = "field_separator", "the character after MSH cannot separate fields";
        /// MSH-2 is empty.
        EncodingCharactersMissing = "encoding_characters_missing", "no encoding characters";
        /// MSH-2 holds letters, digits or blanks where delimiters belong.
        EncodingCharactersInvalid = "encoding_characters_invalid", "encoding characters that cannot be delimiters";
        /// MSH-2 gives one character two meanings.
        EncodingCharactersRepeated = "encoding_characters_repeated", "one encoding character with two meanings";
        /// 4 GiB or more.
        TooLarge = "too_large", "a message of 4 GiB or more";
    }
}

codes! {
    /// The stable warning codes: what is odd in a message that could be read.
    WarningCode {
        /// MSH-2 has fewer than four characters.
        EncodingCharactersShort = "encoding_characters_short", "fewer than four encoding characters";
        /// MSH-2 has more than five characters.
        EncodingCharactersLong = "encoding_characters_long", "more than five encoding characters";
        /// A character of MSH-2 is not ASCII; the standard one stands in.
        EncodingCharacterNotAscii = "encoding_character_not_ascii", "an encoding character outside ASCII";
        /// The escape character is doubled (`^~\\&`), as after a careless copy.
        EscapeDoubled = "escape_doubled", "the escape character is doubled";
        /// A segment id is not in upper case.
        SegmentIdCase = "segment_id_case", "a segment id in lower case";
        /// White space before a segment id.
        SegmentIndented = "segment_indented", "white space before a segment id";
        /// Segments of the message end in different ways.
        MixedTerminators = "mixed_terminators", "segments that end in different ways";
        /// A line that is no segment, kept as part of the field before it.
        ContinuationLine = "continuation_line", "a line without a segment id, kept in the field before it";
        /// A second header segment within the message.
        SecondHeader = "second_header", "a second header segment";
        /// MSH-9 has no message code.
        MessageTypeMissing = "message_type_missing", "no message code";
        /// MSH-10 is empty.
        ControlIdMissing = "control_id_missing", "no message control id";
        /// MSH-12 is empty or names no release; a near one is used.
        ReleaseUnknown = "release_unknown", "no known release";
        /// MSH-18 names no known character set.
        CharsetUnknown = "charset_unknown", "no known character set";
    }
}

/// Something odd in a message that could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Warning {
    /// What is odd.
    pub code: WarningCode,
    /// Byte, from the start of the message's bytes.
    pub offset: usize,
    /// Segment, from 0.
    pub segment: usize,
    /// Where in the segment: `MSH-2`.
    pub path: Option<&'static str>,
}

impl fmt::Display for Warning {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} at byte {}, segment {}{}",
            self.code,
            self.offset,
            self.segment,
            At(&self.path)
        )
    }
}

/// Why a path could not be understood.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PathError {
    /// Position in the path's text, from 0.
    pub at: usize,
    /// What should stand there.
    pub expected: &'static str,
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "path: expected {} at character {}, as in PID-5(1).1 or OBX[3]-5",
            self.expected, self.at
        )
    }
}

impl std::error::Error for PathError {}

/// Why an edit was refused. The message is then unchanged.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum EditError {
    /// The path is no path.
    Path(PathError),
    /// The message has no such segment.
    NoSegment {
        /// The path asked for.
        path: String,
    },
    /// The path says too little (`PID` where a field is needed) or too much.
    Level {
        /// The path asked for.
        path: String,
        /// What it should lead to.
        expected: &'static str,
    },
    /// MSH-1 and MSH-2 say how the rest is read and cannot be edited.
    Delimiters {
        /// The path asked for.
        path: String,
    },
    /// The text holds a delimiter, and the message declares no escape character or no such delimiter.
    Unwritable {
        /// The path asked for.
        path: String,
    },
    /// A new segment does not begin with an id and the message's field separator.
    NoSegmentId,
    /// The edit would have made or unmade another segment, from text that is in no segment of its own.
    OtherSegments {
        /// Byte where it would begin.
        offset: usize,
    },
    /// The result could not be read.
    Read(ReadError),
}

impl fmt::Display for EditError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            EditError::Path(error) => error.fmt(f),
            EditError::NoSegment { path } => {
                write!(f, "{path}: the message has no such segment")
            }
            EditError::Level { path, expected } => {
                write!(f, "{path}: expected the path of {expected}")
            }
            EditError::Delimiters { path } => {
                write!(f, "{path}: the delimiters of a message cannot be edited")
            }
            EditError::Unwritable { path } => write!(
                f,
                "{path}: the new content cannot be written with this message's delimiters"
            ),
            EditError::NoSegmentId => f.write_str(
                "a segment must begin with its id and the field separator, and be one line",
            ),
            EditError::OtherSegments { offset } => {
                write!(f, "the edit at byte {offset} would change other segments")
            }
            EditError::Read(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for EditError {}

impl From<PathError> for EditError {
    fn from(error: PathError) -> EditError {
        EditError::Path(error)
    }
}

impl From<ReadError> for EditError {
    fn from(error: ReadError) -> EditError {
        EditError::Read(error)
    }
}

/// Why JSON could not be read as a record. No value is repeated, and no key that was not known.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum JsonError {
    /// Another type of value.
    Expected {
        /// Where: `PID.patient_name[0].given_name`.
        path: String,
        /// What should stand there.
        expected: &'static str,
    },
    /// A key that the record does not have.
    UnknownKey {
        /// The record that has it.
        path: String,
        /// The key that was probably meant.
        nearest: Option<&'static str>,
    },
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            JsonError::Expected { path, expected } => write!(f, "{path}: expected {expected}"),
            JsonError::UnknownKey { path, nearest } => {
                write!(f, "{path} has an unknown key{}", DidYouMean(nearest))
            }
        }
    }
}

impl std::error::Error for JsonError {}

struct DidYouMean<'a>(&'a Option<&'static str>);

impl fmt::Display for DidYouMean<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Some(key) => write!(f, "; did you mean `{key}`?"),
            None => Ok(()),
        }
    }
}
