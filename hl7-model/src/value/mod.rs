//! Values of HL7 v2: numbers and times as the table engine reads them from bytes, and the same as types over their
//! text for the structs. Nothing here knows of fields or segments.
//!
//! A reading never fails. It says what a typed column may hold, and whether the column then says all that the text
//! said; where it does not, the text belongs into the rescued data.
//!
//! ```
//! use hl7_model::value::{date, number, timestamp};
//! // A year is not a day: the column gets its first day, and the text is to be kept.
//! let born = date(b"1980");
//! assert_eq!((born.value, born.exact), (Some(3652), false));
//! assert!(timestamp(b"20240312083000+0100", 0).exact);
//! assert_eq!(number(b"7.40").value, Some(7_400_000_000)); // units of 10⁻⁹
//! assert_eq!(number(b">100").value, None);
//! ```

mod number;
mod text;
mod time;
mod typed;

pub use number::{integer, number};
pub use text::{Cm, Dt, Dtm, Nm, Si, Tm, Varies};
pub use time::{DateTime, Precision, TimeOfDay, date, date_time, time_of_day, timestamp};

/// What a typed column may hold of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parsed<T> {
    /// The value; for a time of low precision the start of the stated period. `None` where nothing can be said.
    pub value: Option<T>,
    /// Whether the value says all that the text says.
    pub exact: bool,
    /// Whether the text names its own offset from UTC.
    pub zoned: bool,
}

impl<T> Parsed<T> {
    /// Nothing can be said.
    const NONE: Parsed<T> = Parsed {
        value: None,
        exact: false,
        zoned: false,
    };
}

/// Without the blanks around it.
#[inline]
fn trimmed(text: &[u8]) -> &[u8] {
    match text {
        [b' ' | b'\t', ..] | [.., b' ' | b'\t'] => text.trim_ascii(),
        _ => text,
    }
}
