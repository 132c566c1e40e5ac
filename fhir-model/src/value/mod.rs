//! Values of primitive types: what their texts say.

mod stated;

pub use stated::{Precision, Stated, date, date_time, instant};
