//! Reads the standards' definitions and writes the typed models: `spec -> fixup -> lower -> IR -> emit -> tree`. One
//! module each; no layer looks past its neighbour.

pub mod cli;
pub mod emit;
mod error;
pub mod fixup;
pub mod grammar;
pub mod ir;
pub mod lower;
pub mod names;
pub mod spec;
pub mod tree;
pub mod vendor;

use std::path::Path;

pub use error::Error;
pub use names::Names;
use tree::Tree;

/// From the specs folder to the generated tree, nothing written.
pub fn generate(specs: &Path) -> Result<Tree, Error> {
    let spec = spec::read(specs)?;
    let fixed = fixup::apply(spec, specs)?;
    let model = lower::lower(&fixed)?;
    emit::emit(&model)
}
