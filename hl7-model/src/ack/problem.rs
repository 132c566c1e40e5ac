//! What was wrong with a message, for ERR segments.

use crate::datatypes::Erl;
use crate::{Level, Nm, Path, ReadCode, ReadError, Release, SegmentId};

macro_rules! conditions {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $text:literal;)*) => {
        /// HL7 table 0357: what is wrong.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Condition { $($(#[$doc])* $name,)* }

        impl Condition {
            /// Every condition, by code.
            pub const ALL: &'static [Condition] = &[$(Condition::$name,)*];

            /// The code: `101`.
            pub const fn code(self) -> &'static str {
                match self { $(Condition::$name => $code,)* }
            }

            /// The code's own text: `Required field missing`.
            pub const fn text(self) -> &'static str {
                match self { $(Condition::$name => $text,)* }
            }
        }
    };
}

conditions! {
    /// Segments in an order that their structure does not have, or one that is required is missing.
    SegmentSequence = "100", "Segment sequence error";
    /// A required field is missing.
    RequiredFieldMissing = "101", "Required field missing";
    /// A value is not of its data type.
    DataType = "102", "Data type error";
    /// A code is not in its code set.
    TableValueNotFound = "103", "Table value not found";
    /// A value is too long (from release 2.7; before, a data type error).
    ValueTooLong = "104", "Value too long";
    /// The message type is not served here.
    UnsupportedMessageType = "200", "Unsupported message type";
    /// The trigger event is not served here.
    UnsupportedEventCode = "201", "Unsupported event code";
    /// The processing id is not served here.
    UnsupportedProcessingId = "202", "Unsupported processing id";
    /// The release is not served here.
    UnsupportedVersionId = "203", "Unsupported version id";
    /// What the message refers to is not known.
    UnknownKeyIdentifier = "204", "Unknown key identifier";
    /// What the message wants to add is there already.
    DuplicateKeyIdentifier = "205", "Duplicate key identifier";
    /// What the message wants to change is locked.
    ApplicationRecordLocked = "206", "Application record locked";
    /// Something within the receiver.
    Application = "207", "Application error";
}

impl Condition {
    /// The condition, or the nearest that a release has.
    pub(super) fn in_release(self, release: Release) -> Condition {
        match self {
            Condition::ValueTooLong if release < Release::V2_7 => Condition::DataType,
            condition => condition,
        }
    }
}

/// HL7 table 0516: how bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// To be known.
    Information,
    /// The message was taken, but may not mean what was meant.
    Warning,
    /// The message was not taken.
    Error,
    /// Nothing of the kind can be taken.
    Fatal,
}

impl Severity {
    /// ERR-4. A fatal error is an error before release 2.6.
    pub fn code(self, release: Release) -> &'static str {
        match self {
            Severity::Information => "I",
            Severity::Warning => "W",
            Severity::Fatal if release >= Release::V2_6 => "F",
            Severity::Error | Severity::Fatal => "E",
        }
    }
}

/// What was wrong, and where. It has no place for a value of the message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub(super) condition: Condition,
    pub(super) severity: Severity,
    pub(super) path: Option<Path>,
    pub(super) text: Option<String>,
}

impl Problem {
    /// An error without a place.
    pub fn new(condition: Condition) -> Problem {
        Problem {
            condition,
            severity: Severity::Error,
            path: None,
            text: None,
        }
    }

    /// At a place in the message.
    pub fn at(mut self, path: Path) -> Problem {
        self.path = Some(path);
        self
    }

    /// Worse or less bad than an error.
    pub fn severity(mut self, severity: Severity) -> Problem {
        self.severity = severity;
        self
    }

    /// What to tell people at the sender's (ERR-8, before release 2.5 MSA-3). It is sent as given: it must hold no value
    /// of the message.
    pub fn text(mut self, text: impl Into<String>) -> Problem {
        self.text = Some(text.into());
        self
    }
}

impl From<&ReadError> for Problem {
    /// Of a message that could not be read.
    fn from(error: &ReadError) -> Problem {
        let condition = match error.code {
            ReadCode::NoHeader => Condition::SegmentSequence,
            ReadCode::EncodingCharactersMissing => Condition::RequiredFieldMissing,
            ReadCode::TooLarge => Condition::Application,
            _ => Condition::DataType,
        };
        let path = error.path.and_then(|path| path.parse().ok());
        Problem::new(condition)
            .at(path.unwrap_or(Path::of(SegmentId::MSH)))
            .text(error.code.text())
    }
}

pub(super) fn number(number: usize) -> Nm {
    Nm::new(number.to_string())
}

/// ERR-2 of a path.
pub(super) fn location(path: &Path) -> Erl {
    let repetition = (path.level() >= Level::Repetition).then(|| path.repetition());
    Erl {
        segment_id: path.segment().as_str().into(),
        segment_sequence: number(path.occurrence()).into(),
        field_position: path.field().map(number).into(),
        field_repetition: repetition.map(number).into(),
        component_number: path.component().map(number).into(),
        sub_component_number: path.subcomponent().map(number).into(),
        ..Erl::default()
    }
}
