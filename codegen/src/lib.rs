//! Reads the standards' definitions and writes the typed models: `spec -> fixup -> lower -> IR -> emit -> tree`. One
//! module each; no layer looks past its neighbour.
//!
//! Beside the layers: [`names`] (frozen), [`digest`] (whether a tree is fresh), [`diff`] (what changed in the tables or
//! between releases), [`vendor`] (where the facts come from), and [`site`], the same engine for a site's own segments.

pub mod cli;
pub mod diff;
pub mod digest;
pub mod emit;
mod error;
pub mod fhir;
pub mod fixup;
pub mod grammar;
pub mod ir;
pub mod lower;
pub mod names;
pub mod site;
pub mod spec;
pub mod tree;
pub mod vendor;

use std::path::Path;

pub use error::Error;
pub use names::Names;
use tree::{Stale, Tree};

/// The folder of the generated code of HL7 v2, below the workspace.
pub const GENERATED: &str = "hl7-model/src/generated";

/// The folder of the schemas of its tables.
pub const SCHEMAS: &str = "hl7-model/schemas";

/// What one run makes, nothing written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    /// The generated files, with their digest.
    pub tree: Tree,
    /// All frozen names.
    pub names: Names,
    /// Those of them that `specs/names.lock` lacks: position and name.
    pub new_names: Vec<(String, String)>,
}

/// From the specs below a workspace to its generated tree, nothing written.
pub fn generate(root: &Path) -> Result<Generated, Error> {
    let specs = root.join("specs");
    let fixed = fixup::apply(spec::read(&specs)?, &specs)?;
    let mut tree = emit::emit(&lower::lower(&fixed)?)?;
    let mut inputs = digest::inputs(root, "hl7v2").map_err(Error::io(root))?;
    let lock = fixed.names.to_text().into_bytes();
    inputs.insert("specs/names.lock".into(), lock.clone());
    sign(&mut tree, GENERATED, &inputs)?;
    for (path, text) in fhir::generate(&specs)?.files() {
        tree.add(path, text.to_owned())?;
    }
    let mut inputs = digest::inputs(root, "fhir").map_err(Error::io(root))?;
    inputs.insert("specs/names.lock".into(), lock);
    sign(&mut tree, fhir::GENERATED, &inputs)?;
    Ok(Generated {
        tree,
        names: fixed.names,
        new_names: fixed.new_names,
    })
}

/// Adds the digest of what a model is made from, and the code that makes it again.
fn sign(tree: &mut Tree, folder: &str, inputs: &digest::Files) -> Result<(), Error> {
    tree.add(
        format!("{folder}/{}", digest::FILE),
        digest::digest(inputs) + "\n",
    )?;
    tree.add(format!("{folder}/digest.rs"), digest_source())
}

/// The digest's own code, for the model's `build.rs`: a published package has no generator beside it.
fn digest_source() -> String {
    let code = include_str!("digest.rs").replace("\r\n", "\n");
    format!("// Written by `cargo codegen` from codegen/src/digest.rs. Do not edit.\n{code}")
}

impl Generated {
    /// What differs below the workspace.
    pub fn stale(&self, root: &Path) -> Result<Vec<Stale>, Error> {
        self.tree.stale(root)
    }

    /// Appends new names to the lock, writes what differs and removes what is not generated any more; says which files.
    pub fn write(&self, root: &Path) -> Result<Vec<Stale>, Error> {
        if !self.new_names.is_empty() {
            let path = root.join("specs/names.lock");
            std::fs::write(&path, self.names.to_text()).map_err(Error::io(&path))?;
        }
        self.tree.write(root)
    }
}
