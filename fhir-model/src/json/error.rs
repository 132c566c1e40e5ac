//! What can be wrong with a JSON text: a stable code and a position, never the text itself.

use std::fmt;

/// Why a text could not be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Error {
    /// What is wrong.
    pub code: Code,
    /// Byte, from the start of the text.
    pub offset: usize,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.code, self.offset)
    }
}

impl std::error::Error for Error {}

/// Makes an enum of stable codes: `Variant = "code", "what it means";`.
macro_rules! stable_codes {
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

stable_codes! {
    /// The stable codes of [`Error`].
    Code {
        /// Something else should stand here.
        Syntax = "syntax", "not JSON";
        /// The text ends too soon.
        UnexpectedEnd = "unexpected_end", "the text ends too soon";
        /// A control character within a string, not escaped.
        ControlCharacter = "control_character", "a control character within a string";
        /// A backslash that begins no escape.
        BadEscape = "bad_escape", "an escape that does not exist";
        /// One half of a surrogate pair: no character.
        LoneSurrogate = "lone_surrogate", "half of a surrogate pair";
        /// A number that is not written as JSON has it.
        BadNumber = "bad_number", "not a number of JSON";
        /// More levels than are read.
        TooDeep = "too_deep", "too many levels";
        /// Bytes that are not UTF-8.
        NotUtf8 = "not_utf8", "not UTF-8";
        /// Something follows the value.
        TrailingText = "trailing_text", "text after the end";
        /// An object has one key twice.
        DuplicateKey = "duplicate_key", "a key that the object has already";
        /// A value of JSON, but of another kind than is read here.
        WrongKind = "wrong_kind", "a value of another kind";
    }
}

pub(crate) use stable_codes;

impl Error {
    #[cold]
    pub(crate) fn new(code: Code, offset: usize) -> Error {
        Error { code, offset }
    }
}
