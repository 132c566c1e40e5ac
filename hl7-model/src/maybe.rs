//! The three states of a value on the wire: not sent, sent as "delete what you have" (`""`), sent.

#![cfg_attr(not(test), deny(clippy::arithmetic_side_effects))]

/// A field or component as it was sent.
///
/// ```
/// use hl7_model::Maybe;
/// let sex: Maybe<String> = "F".into();
/// assert_eq!(sex.value().map(String::as_str), Some("F"));
/// assert!(Maybe::<String>::Null.value().is_none());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Maybe<T> {
    /// Nothing was sent: the receiver keeps what it has.
    #[default]
    Absent,
    /// `""` was sent: the receiver deletes what it has.
    Null,
    /// A value was sent.
    Value(T),
}

impl<T> Maybe<T> {
    /// The value, if one was sent.
    pub fn value(&self) -> Option<&T> {
        match self {
            Maybe::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The value for changing, if one was sent.
    pub fn value_mut(&mut self) -> Option<&mut T> {
        match self {
            Maybe::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The value by itself, if one was sent.
    pub fn into_value(self) -> Option<T> {
        match self {
            Maybe::Value(value) => Some(value),
            _ => None,
        }
    }

    /// The same state over a reference.
    pub fn as_ref(&self) -> Maybe<&T> {
        match self {
            Maybe::Absent => Maybe::Absent,
            Maybe::Null => Maybe::Null,
            Maybe::Value(value) => Maybe::Value(value),
        }
    }

    /// The same state with the value changed by `f`.
    pub fn map<U>(self, f: impl FnOnce(T) -> U) -> Maybe<U> {
        match self {
            Maybe::Absent => Maybe::Absent,
            Maybe::Null => Maybe::Null,
            Maybe::Value(value) => Maybe::Value(f(value)),
        }
    }

    /// Whether nothing was sent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Maybe::Absent)
    }

    /// Whether `""` was sent.
    pub fn is_null(&self) -> bool {
        matches!(self, Maybe::Null)
    }
}

impl<T: Default> Maybe<T> {
    /// The value for changing; an absent or null one becomes the default first.
    pub fn or_default(&mut self) -> &mut T {
        if !matches!(self, Maybe::Value(_)) {
            *self = Maybe::Value(T::default());
        }
        match self {
            Maybe::Value(value) => value,
            #[allow(clippy::unreachable, reason = "it was set above")]
            _ => unreachable!("it was set above"),
        }
    }
}

impl<T> From<T> for Maybe<T> {
    fn from(value: T) -> Self {
        Maybe::Value(value)
    }
}

impl<T> From<T> for Maybe<Box<T>> {
    fn from(value: T) -> Self {
        Maybe::Value(Box::new(value))
    }
}

impl<T> From<Option<T>> for Maybe<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Maybe::Absent, Maybe::Value)
    }
}

macro_rules! from_text {
    ($($ty:ty),*) => { $(
        impl From<&str> for Maybe<$ty> {
            fn from(text: &str) -> Self {
                Maybe::Value(text.into())
            }
        }
    )* };
}
from_text!(
    String,
    crate::Nm,
    crate::Si,
    crate::Dt,
    crate::Tm,
    crate::Dtm,
    crate::Varies
);
