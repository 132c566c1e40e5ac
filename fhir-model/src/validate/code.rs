//! What there is to find: stable codes, how bad each is, and the issue type that an OperationOutcome says it with.

use std::fmt;

use crate::json;
use crate::json::stable_codes;

stable_codes! {
    /// The stable codes of findings.
    FindingCode {
        /// The text is not JSON; nothing behind it was looked at.
        NotJson = "not_json", "is not JSON";
        /// Half of a surrogate pair, no character; nothing behind it was looked at.
        LoneSurrogate = "lone_surrogate", "has half of a surrogate pair";
        /// More levels than are read; nothing behind it was looked at.
        TooDeep = "too_deep", "has too many levels";
        /// An object has one key twice.
        DuplicateKey = "duplicate_key", "is there twice";
        /// A resource without `resourceType`.
        ResourceTypeMissing = "resource_type_missing", "has no resourceType";
        /// A type of resource that the release does not have.
        ResourceTypeUnknown = "resource_type_unknown", "is of no type of resource that this release has";
        /// An element that must be there.
        ElementMissing = "element_missing", "is required and missing";
        /// More than may be there.
        ElementsTooMany = "elements_too_many", "is there too often";
        /// An element that the definition does not have.
        ElementUnknown = "element_unknown", "is not defined";
        /// A second type of a choice.
        ChoiceTwice = "choice_twice", "is a second type of a choice";
        /// An array where one value belongs.
        ArrayUnexpected = "array_unexpected", "is an array, and does not repeat";
        /// One value where an array belongs.
        ArrayMissing = "array_missing", "repeats, and is no array";
        /// A value of another kind than the type's.
        WrongType = "wrong_type", "is a value of another type";
        /// `null` where none may be.
        NullUnexpected = "null_unexpected", "is null";
        /// `null` in an array of primitive values, with no extension beside it.
        NullAlone = "null_alone", "is null, and has no extension";
        /// An array without elements.
        ArrayEmpty = "array_empty", "is an empty array";
        /// An object without keys, or with an id alone.
        ObjectEmpty = "object_empty", "has no content";
        /// A string without characters.
        StringEmpty = "string_empty", "is an empty string";
        /// `_given` has another length than `given`.
        LengthsDiffer = "lengths_differ", "has another length than the array beside it";
        /// Control characters in a string.
        StringInvalid = "string_invalid", "has control characters";
        /// A string of more than 1,048,576 characters.
        StringTooLong = "string_too_long", "is longer than strings may be";
        /// Not a `code`.
        CodeInvalid = "code_invalid", "is not written as a code";
        /// White space in a `uri`, `url` or `canonical`.
        UriInvalid = "uri_invalid", "is no uri";
        /// Not an `id`.
        IdInvalid = "id_invalid", "is no id";
        /// Not an `oid`.
        OidInvalid = "oid_invalid", "is no oid";
        /// Not a `uuid`.
        UuidInvalid = "uuid_invalid", "is no uuid";
        /// Not `base64Binary`.
        Base64Invalid = "base64_invalid", "is no base64Binary";
        /// Not a `date`.
        DateInvalid = "date_invalid", "is no date";
        /// Not a `dateTime`.
        DateTimeInvalid = "date_time_invalid", "is no dateTime";
        /// Not an `instant`.
        InstantInvalid = "instant_invalid", "is no instant";
        /// Not a `time`.
        TimeInvalid = "time_invalid", "is no time";
        /// A day that the calendar does not have: `2015-02-30`.
        DayNotInCalendar = "day_not_in_calendar", "is a day that does not exist";
        /// Not a `decimal` of the release.
        DecimalInvalid = "decimal_invalid", "is no decimal";
        /// Not a whole number, or not of the sign that the type has.
        IntegerInvalid = "integer_invalid", "is no number of its type";
        /// A whole number of more bits than the type has.
        IntegerOutOfRange = "integer_out_of_range", "is out of the range of its type";
        /// A code that is not in the set of a required binding.
        CodeUnknown = "code_unknown", "is no code of its value set";
        /// A concept without a code of the set of a required binding.
        CodeMissing = "code_missing", "has no code of its value set";
        /// A reference to a type of resource that may not be there.
        TargetWrong = "target_wrong", "refers to a type of resource that is not allowed there";
        /// A relative reference to a type of resource that the release does not have.
        TargetUnknown = "target_unknown", "refers to a type of resource that this release does not have";
        /// `Reference.type` is not the type of what is referred to.
        TargetTypeDiffers = "target_type_differs", "names another type than that of what it refers to";
        /// `#a` without a contained resource of that id.
        ContainedMissing = "contained_missing", "refers to a contained resource that is not there";
        /// `urn:uuid:` in a Bundle without an entry of that name.
        EntryMissing = "entry_missing", "refers to an entry that the Bundle does not have";
        /// A contained resource within a contained resource.
        ContainedNested = "contained_nested", "is contained in a resource that is contained itself";
        /// The narrative is no XHTML `div`, or is not well-formed.
        XhtmlInvalid = "xhtml_invalid", "is no well-formed div of XHTML";
        /// The first [`LIMIT`](super::LIMIT) findings are listed, and there are more.
        MoreFindings = "more_findings", "begins what is not listed any more";
    }
}

/// How bad a finding is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing.
    Information,
    /// May be as it should.
    Warning,
    /// Not as the release has it.
    Error,
}

impl Severity {
    /// As in OperationOutcomes: `error`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Severity::Information => "information",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FindingCode {
    /// How bad it is.
    pub const fn severity(self) -> Severity {
        match self {
            FindingCode::MoreFindings => Severity::Information,
            // Another server may have what the Bundle has not; another release may have the type.
            FindingCode::EntryMissing | FindingCode::TargetUnknown => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// The issue type of an OperationOutcome: `required`.
    pub const fn issue_type(self) -> &'static str {
        match self {
            FindingCode::NotJson
            | FindingCode::LoneSurrogate
            | FindingCode::DuplicateKey
            | FindingCode::ResourceTypeMissing
            | FindingCode::ElementsTooMany
            | FindingCode::ElementUnknown
            | FindingCode::ChoiceTwice
            | FindingCode::ArrayUnexpected
            | FindingCode::ArrayMissing
            | FindingCode::WrongType
            | FindingCode::NullUnexpected
            | FindingCode::NullAlone
            | FindingCode::ArrayEmpty
            | FindingCode::ObjectEmpty
            | FindingCode::StringEmpty
            | FindingCode::LengthsDiffer
            | FindingCode::ContainedNested
            | FindingCode::XhtmlInvalid => "structure",
            FindingCode::TooDeep => "too-costly",
            FindingCode::ResourceTypeUnknown => "not-supported",
            FindingCode::ElementMissing => "required",
            FindingCode::StringTooLong => "too-long",
            FindingCode::CodeUnknown | FindingCode::CodeMissing => "code-invalid",
            FindingCode::ContainedMissing | FindingCode::EntryMissing => "not-found",
            FindingCode::MoreFindings => "informational",
            _ => "value",
        }
    }
}

impl From<json::Code> for FindingCode {
    fn from(code: json::Code) -> FindingCode {
        match code {
            json::Code::DuplicateKey => FindingCode::DuplicateKey,
            json::Code::LoneSurrogate => FindingCode::LoneSurrogate,
            json::Code::TooDeep => FindingCode::TooDeep,
            _ => FindingCode::NotJson,
        }
    }
}
