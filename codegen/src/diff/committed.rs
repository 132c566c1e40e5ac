//! The contracts that are compared: of the tree in memory, of a folder, and of a commit.

use std::io::{Seek, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use super::columns::{Tables, parse};
use crate::tree::Tree;
use crate::{Error, SCHEMAS, fhir};

/// Behind the name of a table.
const ENDING: &str = ".columns";

/// The name of a table's file: `pid.columns`, `r4/patients.columns`.
fn name(path: &str) -> Option<&str> {
    let below = |folder: &str| path.strip_prefix(folder)?.strip_prefix('/');
    below(SCHEMAS).or_else(|| below(fhir::SCHEMAS))
}

/// What the specs say now.
pub fn of_tree(tree: &Tree) -> Result<Tables, Error> {
    let mut tables = Tables::new();
    for (path, text) in tree.files() {
        if let Some(name) = name(path) {
            add(&mut tables, name, text)?;
        }
    }
    Ok(tables)
}

/// The `.columns` files in a folder. One without any is an error: it is the wrong folder.
pub fn of_folder(folder: &Path) -> Result<Tables, Error> {
    let mut tables = Tables::new();
    for entry in std::fs::read_dir(folder).map_err(Error::io(folder))? {
        let path = entry.map_err(Error::io(folder))?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.ends_with(ENDING) {
            let text = std::fs::read_to_string(&path).map_err(Error::io(&path))?;
            add(&mut tables, &name, &text)?;
        }
    }
    if tables.is_empty() {
        return Err(Error::format(folder)("has no .columns files"));
    }
    Ok(tables)
}

/// Those of a commit, `HEAD` or any other revision that git knows. A commit without schemas has no tables.
pub fn of_revision(root: &Path, revision: &str) -> Result<Tables, Error> {
    let listed = git(
        root,
        &[
            "ls-tree",
            "-r",
            "--name-only",
            revision,
            "--",
            SCHEMAS,
            fhir::SCHEMAS,
        ],
        None,
    )?;
    let listed = text(listed)?;
    let paths: Vec<&str> = listed
        .lines()
        .filter(|path| path.ends_with(ENDING))
        .collect();
    let mut wanted = tempfile::tempfile().map_err(Error::io(std::env::temp_dir()))?;
    for path in &paths {
        writeln!(wanted, "{revision}:{path}").map_err(Error::io(std::env::temp_dir()))?;
    }
    wanted.rewind().map_err(Error::io(std::env::temp_dir()))?;
    let mut found = git(root, &["cat-file", "--batch"], Some(wanted))?;
    let mut tables = Tables::new();
    for path in paths {
        let name = name(path).unwrap_or(path);
        add(&mut tables, name, &text(blob(&mut found, path)?)?)?;
    }
    Ok(tables)
}

fn add(tables: &mut Tables, name: &str, text: &str) -> Result<(), Error> {
    if let Some(table) = name.strip_suffix(ENDING) {
        // The file of a table with a reserved name.
        let table = table.trim_end_matches('_');
        let columns = parse(text).map_err(Error::format(name))?;
        tables.insert(table.to_owned(), columns);
    }
    Ok(())
}

/// Takes the first object off: `<id> blob <size>`, a line feed, that many bytes, a line feed.
fn blob(batch: &mut Vec<u8>, path: &str) -> Result<Vec<u8>, Error> {
    let broken = || Error::facts(format!("git did not give the file {path}"));
    let end = batch
        .iter()
        .position(|byte| *byte == b'\n')
        .ok_or_else(broken)?;
    let header = String::from_utf8_lossy(&batch[..end]).into_owned();
    let size: usize = header
        .rsplit(' ')
        .next()
        .and_then(|size| size.parse().ok())
        .ok_or_else(broken)?;
    if batch.len() < end + size + 2 {
        return Err(broken());
    }
    let rest = batch.split_off(end + size + 2);
    let taken = std::mem::replace(batch, rest);
    Ok(taken[end + 1..end + 1 + size].to_vec())
}

fn git(root: &Path, arguments: &[&str], input: Option<std::fs::File>) -> Result<Vec<u8>, Error> {
    let mut command = Command::new("git");
    command.current_dir(root).args(arguments);
    command.stdin(input.map_or_else(Stdio::null, Stdio::from));
    let output = command.output().map_err(Error::io("git"))?;
    if output.status.success() {
        return Ok(output.stdout);
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Error::facts(format!(
        "git {}: {}",
        arguments.first().unwrap_or(&""),
        said.trim()
    )))
}

fn text(bytes: Vec<u8>) -> Result<String, Error> {
    String::from_utf8(bytes).map_err(|_| Error::facts("git gave a file that is not text"))
}
