//! The primitive types of the structs: the text as it was sent, with typed accessors beside it.

use std::fmt;

macro_rules! text_type {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => { $(
        $(#[$doc])*
        #[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// From text, taken as it is.
            pub fn new(text: impl Into<String>) -> Self {
                Self(text.into())
            }

            /// The text as it was sent.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text by itself.
            pub fn into_string(self) -> String {
                self.0
            }

            pub(crate) fn text_mut(&mut self) -> &mut String {
                &mut self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }
    )* };
}

text_type! {
    /// NM · a number, as it was sent.
    Nm,
    /// SI · a sequence id, as it was sent.
    Si,
    /// DT · a date of any precision, as it was sent.
    Dt,
    /// TM · a time of day of any precision, as it was sent.
    Tm,
    /// DTM · a date and time of any precision, as it was sent.
    Dtm,
    /// A value whose type another field names (OBX-5 by OBX-2), or that has no definition: one repetition in the wire's
    /// own writing, always with the delimiters `^`, `&` and the escape `\`, whatever those of its message were.
    Varies,
}

/// CM · a composite without a definition (releases 2.1 to 2.3).
pub type Cm = Varies;
