//! Validation: what of a message is not as a release has it. A pass of its own, for who asks: reading never refuses for
//! any of this. It looks at each byte a bounded number of times, never fails, and never repeats a value.
//!
//! What is checked is what the definitions say: required, withdrawn and unknown fields and components, repetitions,
//! lengths, the form of numbers and times, codes of closed code sets, the type that OBX-2 names for OBX-5, and at the end
//! the segments of the message structure.
//!
//! ```
//! use hl7_model::validate::{FindingCode, validate};
//! use hl7_model::{Index, Message, Release};
//!
//! let mut index = Index::new();
//! let bytes = b"MSH|^~\\&|LAB|||||ADT^A01^ADT_A01|17|P|2.5.1\rPID|one||77^^^MRN~78||DOE^JO||19801301\r";
//! let message = Message::read(bytes, &mut index)?;
//! let findings = validate(message, Release::V2_5_1);
//! let pid: Vec<String> = findings.iter().filter(|one| one.segment == 1).map(|one| one.to_string()).collect();
//! assert_eq!(pid, [
//!     "PID-1 is no sequence id at byte 48, segment 1",
//!     "PID-7 is no date and time of this release at byte 74, segment 1",
//! ]);
//! assert!(findings.iter().any(|one| one.code == FindingCode::FieldMissing && one.path.to_string() == "MSH-7"));
//! # Ok::<(), hl7_model::ReadError>(())
//! ```

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

mod codes;
mod field;
mod form;
mod segment;
mod structure;
mod types;

use std::collections::HashMap;
use std::fmt;

use crate::ack::{Condition, Problem};
use crate::def::SegmentDef;
use crate::error::codes;
use crate::{Message, Path, Release, SegmentId};

pub use crate::ack::Severity;

codes! {
    /// The stable codes of findings.
    FindingCode {
        /// A segment that no release has, and that no site may define (Z..).
        SegmentUnknown = "segment_unknown", "is a segment that no release has";
        /// A segment of other releases.
        SegmentNotInRelease = "segment_not_in_release", "is a segment that this release does not have";
        /// A required segment that is not there.
        SegmentMissing = "segment_missing", "is required and missing";
        /// A segment in a place where the structure has none.
        SegmentUnplaced = "segment_unplaced", "has no place in the message structure";
        /// No release has a message structure for the event.
        StructureUnknown = "structure_unknown", "names an event without a message structure";
        /// The release has no such message structure.
        StructureNotInRelease = "structure_not_in_release", "names an event that this release does not have";
        /// A required field without a value.
        FieldMissing = "field_missing", "is required and missing";
        /// A field that the release does not have.
        FieldUnknown = "field_unknown", "is a field that this release does not have";
        /// A field that the release has withdrawn.
        FieldWithdrawn = "field_withdrawn", "is withdrawn in this release";
        /// A field that is not used in this place.
        FieldNotUsed = "field_not_used", "is not used in this release";
        /// More repetitions than allowed.
        RepetitionsTooMany = "repetitions_too_many", "is one repetition too many";
        /// A required component without a value.
        ComponentMissing = "component_missing", "is required and missing";
        /// A component or subcomponent that its type does not have in the release.
        ComponentUnknown = "component_unknown", "is a component that this release does not have";
        /// A component that the release has withdrawn.
        ComponentWithdrawn = "component_withdrawn", "is withdrawn in this release";
        /// More characters than the release allows; from 2.7 on, more than receivers have to keep.
        ValueTooLong = "value_too_long", "is longer than this release says";
        /// Not an NM.
        NumberInvalid = "number_invalid", "is no number";
        /// Not an SI.
        SequenceIdInvalid = "sequence_id_invalid", "is no sequence id";
        /// Not a DT of the release, or a day that does not exist.
        DateInvalid = "date_invalid", "is no date of this release";
        /// Not a TM of the release.
        TimeInvalid = "time_invalid", "is no time of this release";
        /// Not a DTM or TS of the release, or a day that does not exist.
        DateTimeInvalid = "date_time_invalid", "is no date and time of this release";
        /// A code that its closed code set does not have.
        CodeUnknown = "code_unknown", "is no code of its code set";
        /// A code that other releases have.
        CodeNotInRelease = "code_not_in_release", "is a code that this release does not have";
        /// A value whose type should be named beside it (OBX-2) and is not.
        ValueTypeMissing = "value_type_missing", "should name the type of a value and is missing";
        /// A type that the release does not have.
        ValueTypeUnknown = "value_type_unknown", "names a type that this release does not have";
        /// The first [`LIMIT`] findings are listed, and there are more.
        MoreFindings = "more_findings", "begins what is not listed any more";
    }
}

impl FindingCode {
    /// How bad it is in a release.
    pub fn severity(self, release: Release) -> Severity {
        match self {
            FindingCode::ValueTooLong if release >= Release::V2_7 => Severity::Information,
            FindingCode::MoreFindings => Severity::Information,
            FindingCode::SegmentUnknown
            | FindingCode::SegmentNotInRelease
            | FindingCode::SegmentUnplaced
            | FindingCode::StructureUnknown
            | FindingCode::StructureNotInRelease
            | FindingCode::CodeNotInRelease
            | FindingCode::FieldUnknown
            | FindingCode::FieldWithdrawn
            | FindingCode::FieldNotUsed
            | FindingCode::ComponentUnknown
            | FindingCode::ComponentWithdrawn
            | FindingCode::ValueTooLong => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// The condition of table 0357 that an acknowledgement says it with.
    fn condition(self) -> Condition {
        match self {
            FindingCode::SegmentUnknown
            | FindingCode::SegmentNotInRelease
            | FindingCode::SegmentMissing
            | FindingCode::SegmentUnplaced => Condition::SegmentSequence,
            FindingCode::StructureUnknown | FindingCode::StructureNotInRelease => {
                Condition::UnsupportedEventCode
            }
            FindingCode::FieldMissing
            | FindingCode::ComponentMissing
            | FindingCode::ValueTypeMissing => Condition::RequiredFieldMissing,
            FindingCode::ValueTooLong => Condition::ValueTooLong,
            FindingCode::ValueTypeUnknown
            | FindingCode::CodeUnknown
            | FindingCode::CodeNotInRelease => Condition::TableValueNotFound,
            FindingCode::MoreFindings => Condition::Application,
            _ => Condition::DataType,
        }
    }
}

/// How many findings are listed at most.
pub const LIMIT: usize = 10_000;

/// Something in a message that is not as the release has it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// What.
    pub code: FindingCode,
    /// How bad.
    pub severity: Severity,
    /// Where: `OBX[3]-5(2).1`.
    pub path: Path,
    /// Of a missing segment the group it should be in, `PATIENT_RESULT[1].ORDER_OBSERVATION[2]`; else empty.
    pub group: String,
    /// Segment, from 0; of a missing one, the one that begins its group.
    pub segment: usize,
    /// Byte, from the start of the message's bytes; of something that is missing, where it would be.
    pub offset: usize,
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.path)?;
        if !self.group.is_empty() {
            write!(f, " in {}", self.group)?;
        }
        write!(
            f,
            " {} at byte {}, segment {}",
            self.code, self.offset, self.segment
        )
    }
}

impl From<&Finding> for Problem {
    fn from(finding: &Finding) -> Problem {
        Problem::new(finding.code.condition())
            .at(finding.path)
            .severity(finding.severity)
            .text(format!("{} {}", finding.path, finding.code))
    }
}

/// Everything in a message that is not as a release has it, in the order of the message, then what its structure has
/// against it as a whole; the first [`LIMIT`] of it.
///
/// The release need not be the message's own ([`Message::release`]).
pub fn validate(message: Message<'_>, release: Release) -> Vec<Finding> {
    validate_with(message, release, &[])
}

/// The same with segments that a site declares, also instead of the standard's segments of the same id.
pub fn validate_with(
    message: Message<'_>,
    release: Release,
    site: &[&'static SegmentDef],
) -> Vec<Finding> {
    let mut found = Findings {
        release,
        site,
        list: Vec::new(),
    };
    let mut occurrences: HashMap<SegmentId, usize> = HashMap::new();
    for segment in message.segments() {
        let occurrence = occurrences.entry(segment.id()).or_default();
        *occurrence = occurrence.saturating_add(1);
        segment::validate(segment, *occurrence, &mut found);
        if found.is_full() {
            return found.list;
        }
    }
    structure::validate(message, &mut found);
    found.list
}

/// What was found so far.
struct Findings<'a> {
    release: Release,
    /// Definitions of segments beside those of the standard.
    site: &'a [&'static SegmentDef],
    list: Vec<Finding>,
}

impl Findings<'_> {
    fn is_full(&self) -> bool {
        self.list.len() > LIMIT
    }

    fn add(&mut self, code: FindingCode, path: Path, segment: usize, offset: usize) {
        self.add_all(Finding {
            code,
            severity: code.severity(self.release),
            path,
            group: String::new(),
            segment,
            offset,
        });
    }

    fn add_all(&mut self, finding: Finding) {
        let code = match self.list.len() {
            0..LIMIT => finding.code,
            LIMIT => FindingCode::MoreFindings,
            _ => return,
        };
        self.list.push(Finding {
            code,
            severity: code.severity(self.release),
            ..finding
        });
    }
}
