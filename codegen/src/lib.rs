//! Reads the standards' definitions and writes the typed models: `spec -> fixup -> lower -> IR -> emit -> tree`.

mod error;
pub mod names;
pub mod vendor;

pub use error::Error;
pub use names::Names;
