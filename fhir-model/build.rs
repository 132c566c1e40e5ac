//! Fails when `src/generated` is older than what it is made from. A published package has neither specs nor generator
//! beside it, and is as it was made.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

// The generator's own code, as it was when it wrote the tree.
#[path = "src/generated/digest.rs"]
mod digest;

/// The specs of this model.
const FAMILY: &str = "fhir";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let package = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let root = package.join("..");
    if !root.join("specs").join(FAMILY).is_dir() || !root.join("codegen/src").is_dir() {
        return;
    }
    match is_fresh(&root, &package.join("src/generated").join(digest::FILE)) {
        Ok(true) => {}
        Ok(false) => {
            println!("cargo::error=fhir-model/src/generated is stale: run cargo codegen");
        }
        Err(error) => println!("cargo::error={error}"),
    }
}

/// Whether the tree has the digest of what stands in the folders now. Says to cargo when to ask again: when one of the
/// files changes, or one is added beside them.
fn is_fresh(root: &Path, recorded: &Path) -> std::io::Result<bool> {
    let inputs = digest::inputs(root, FAMILY)?;
    let folders = inputs.keys().filter_map(|file| file.rsplit_once('/'));
    let folders: BTreeSet<&str> = folders.map(|(folder, _)| folder).collect();
    // These two also hold what has no say in the tree; a new file in them is named by another that changes.
    let folders = folders
        .into_iter()
        .filter(|folder| !["specs", "codegen/src"].contains(folder));
    for path in folders.chain(inputs.keys().map(String::as_str)) {
        println!("cargo::rerun-if-changed=../{path}");
    }
    println!("cargo::rerun-if-changed=src/generated/{}", digest::FILE);
    let recorded = std::fs::read_to_string(recorded).unwrap_or_default();
    Ok(recorded.trim_end() == digest::digest(&inputs))
}
