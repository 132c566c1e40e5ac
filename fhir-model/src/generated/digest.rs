// Written by `cargo codegen` from codegen/src/digest.rs. Do not edit.
//! The digest of what a generated tree is made from: the specs of its family and the generator's own sources. It stands
//! in the tree, and the model's `build.rs` makes it again: a tree that is older than its sources does not build.
//!
//! This file knows the standard library alone, because the generator copies it into the tree, where `build.rs` compiles
//! it. The hash is FNV-1a of 128 bits: it finds changes, it does not defend against anybody.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

/// The file that holds the digest, in the generated tree.
pub const FILE: &str = "DIGEST";

/// Modules of the generator that have no say in the tree: commands, comparisons, packages, the sites' own code.
const ASIDE: [&str; 7] = [
    "cli", "cli.rs", "main.rs", "diff", "vendor", "site", "site.rs",
];

/// Files by their path below the workspace, `/` between folders.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The files that a family's tree is made from: `specs/<family>`, what is decided about it (`specs/fixups`, the tables,
/// the frozen names), and `codegen/src`.
pub fn inputs(root: &Path, family: &str) -> io::Result<Files> {
    let mut files = Files::new();
    for folder in [format!("specs/{family}"), "specs/fixups".to_owned()] {
        if root.join(&folder).is_dir() {
            read_folder(root, &folder, &[], &mut files)?;
        }
    }
    for (name, path) in entries(&root.join("specs"))? {
        if path.is_file() && (name.ends_with(".toml") || name == "names.lock") {
            read_file(root, format!("specs/{name}"), &mut files)?;
        }
    }
    read_folder(root, "codegen/src", &ASIDE, &mut files)?;
    Ok(files)
}

/// 32 hex digits over paths and contents. Line endings do not matter: git may have changed them.
pub fn digest(files: &Files) -> String {
    let mut hash = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d_u128;
    let mut add = |byte: u8| {
        hash ^= u128::from(byte);
        hash = hash.wrapping_mul(0x0100_0000_0000_0000_0000_013b);
    };
    for (path, bytes) in files {
        path.bytes().for_each(&mut add);
        add(0);
        for (at, byte) in bytes.iter().enumerate() {
            if *byte != b'\r' || bytes.get(at + 1) != Some(&b'\n') {
                add(*byte);
            }
        }
        add(0);
    }
    format!("{hash:032x}")
}

fn read_folder(root: &Path, folder: &str, without: &[&str], files: &mut Files) -> io::Result<()> {
    for (name, path) in entries(&root.join(folder))? {
        if without.contains(&name.as_str()) {
            continue;
        }
        let below = format!("{folder}/{name}");
        if path.is_dir() {
            read_folder(root, &below, &[], files)?;
        } else {
            read_file(root, below, files)?;
        }
    }
    Ok(())
}

fn read_file(root: &Path, below: String, files: &mut Files) -> io::Result<()> {
    let path = root.join(&below);
    let bytes = std::fs::read(&path).map_err(|error| about(&path, error))?;
    files.insert(below, bytes);
    Ok(())
}

/// Names and paths in a folder. Hidden files are an editor's or the system's.
fn entries(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(|error| about(folder, error))? {
        let entry = entry.map_err(|error| about(folder, error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            found.push((name, entry.path()));
        }
    }
    Ok(found)
}

fn about(path: &Path, error: io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}
