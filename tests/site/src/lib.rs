//! A site that declares its own segments: see `site.toml` for what, `build.rs` for how, and the tests for what comes of
//! it. [`tables`] gives an extractor for the site's tables and the official ones together.

use hl7_model::tables::{Extractor, Options};

/// What the build script made of `site.toml`.
pub mod site {
    include!(concat!(env!("OUT_DIR"), "/site.rs"));
}

/// Makes the rows of the tables with these names, the site's own among them.
///
/// # Errors
/// A table that neither the site nor the standard has.
pub fn tables(names: &[&str]) -> Result<Extractor, model_core::Error> {
    let mut options = Options::default();
    options.segments = site::SEGMENTS.to_vec();
    options.message_tables = site::MESSAGE_TABLES.to_vec();
    Extractor::new(names, options)
}
