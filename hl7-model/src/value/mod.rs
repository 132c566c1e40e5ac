//! Values of HL7 v2: numbers and times as the table engine reads them from bytes, and the same as types over their
//! text for the structs. Nothing here knows of fields or segments.

mod text;

pub use text::{Cm, Dt, Dtm, Nm, Si, Tm, Varies};
