//! Values in the units of columns: decimals in 10⁻⁹, days and microseconds since 1970-01-01, and their text.

mod civil;
mod decimal;

pub use civil::{civil_to_days, days_in_month, days_to_civil, micros, write_date, write_timestamp};
pub use decimal::{decimal, write_decimal};
