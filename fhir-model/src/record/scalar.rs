//! Primitive values as they stand in JSON.

use crate::text::{Date, DateTime, Decimal, Instant, Time};

/// A primitive value as it stands in JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scalar<'a> {
    /// A JSON string, unescaped.
    Text(&'a str),
    /// A JSON number, as it is written.
    Number(&'a str),
    /// A whole number.
    Whole(i64),
    /// A whole number that JSON writes as a string.
    Quoted(i64),
    /// `true` or `false`.
    Boolean(bool),
}

/// A type of primitive values that are neither codes nor mere text.
pub trait Stated: Sized + 'static {
    /// As in JSON.
    fn to_scalar(&self) -> Scalar<'_>;
    /// From JSON, if it says exactly that.
    fn from_scalar(scalar: Scalar<'_>) -> Option<Self>;
}

impl Stated for bool {
    fn to_scalar(&self) -> Scalar<'_> {
        Scalar::Boolean(*self)
    }
    fn from_scalar(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Boolean(value) => Some(value),
            _ => None,
        }
    }
}

macro_rules! texts {
    ($($name:ident),*) => {$(
        impl Stated for $name {
            fn to_scalar(&self) -> Scalar<'_> {
                Scalar::Text(self.as_str())
            }
            fn from_scalar(scalar: Scalar<'_>) -> Option<Self> {
                match scalar {
                    Scalar::Text(text) => Some($name::new(text)),
                    _ => None,
                }
            }
        }
    )*};
}

texts!(Date, DateTime, Instant, Time);

impl Stated for Decimal {
    fn to_scalar(&self) -> Scalar<'_> {
        Scalar::Number(self.as_str())
    }
    fn from_scalar(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Number(text) => Decimal::new(text),
            _ => None,
        }
    }
}

/// A whole number in the one way of writing it: another one would not be written again.
fn whole(text: &str) -> Option<i64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit())
        && (digits == "0" && digits.len() == text.len() || !digits.starts_with('0'));
    plain.then(|| text.parse().ok()).flatten()
}

macro_rules! numbers {
    ($($name:ident),*) => {$(
        impl Stated for $name {
            fn to_scalar(&self) -> Scalar<'_> {
                Scalar::Whole(i64::from(*self))
            }
            fn from_scalar(scalar: Scalar<'_>) -> Option<Self> {
                match scalar {
                    Scalar::Number(text) => whole(text)?.try_into().ok(),
                    Scalar::Whole(value) => value.try_into().ok(),
                    _ => None,
                }
            }
        }
    )*};
}

numbers!(i32, u32);

/// The standard writes these as text.
impl Stated for i64 {
    fn to_scalar(&self) -> Scalar<'_> {
        Scalar::Quoted(*self)
    }
    fn from_scalar(scalar: Scalar<'_>) -> Option<Self> {
        match scalar {
            Scalar::Text(text) => whole(text),
            Scalar::Whole(value) | Scalar::Quoted(value) => Some(value),
            _ => None,
        }
    }
}
