//! The step before the first layer: makes the facts in `specs/` again from the published packages that
//! `specs/specs.lock` pins, and proves that they are the same to the byte. The only part of the generator that reaches
//! out of the tree (through the package managers' own clients) and that runs another program; no other part calls it.
//!
//! Knows packages, hashes and files. What stands in them is the business of `specs/vendor`, which reads the archives.

mod lock;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;

pub use lock::{Lock, Registry, Source, sha256};

use crate::Error;

/// How to vendor.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Folder that keeps the archives between runs; a temporary one when none is given. Archives that lie there are
    /// not downloaded again, but checked all the same.
    pub cache: Option<PathBuf>,
    /// Whether to replace what differs and to record it in the lock. Otherwise nothing in the tree changes.
    pub write: bool,
}

/// A file that is not what the packages say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// The bytes in the tree are other ones.
    Changed(String),
    /// Not in the tree.
    Missing(String),
    /// In the tree, but not made from the packages.
    Unknown(String),
    /// As it should be, but its hash in the lock is another one.
    Unlocked(String),
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Difference::Changed(file) => write!(f, "changed: specs/{file}"),
            Difference::Missing(file) => write!(f, "missing: specs/{file}"),
            Difference::Unknown(file) => write!(f, "not from the packages: specs/{file}"),
            Difference::Unlocked(file) => write!(f, "another hash in specs.lock: specs/{file}"),
        }
    }
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Packages read.
    pub sources: usize,
    /// Files made from them.
    pub files: usize,
    /// Files that differed, in path order.
    pub differences: Vec<Difference>,
    /// Whether the tree was brought in line.
    pub written: bool,
}

impl Report {
    /// Whether the tree is now what the packages say.
    pub fn is_good(&self) -> bool {
        self.written || self.differences.is_empty()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for difference in &self.differences {
            writeln!(f, "{difference}")?;
        }
        let (files, sources, differ) = (self.files, self.sources, self.differences.len());
        match (differ, self.written) {
            (0, _) => write!(
                f,
                "{files} files made from {sources} packages are those in specs/, byte for byte"
            ),
            (_, true) => write!(
                f,
                "{files} files made from {sources} packages; {differ} differed and were replaced"
            ),
            (_, false) => write!(
                f,
                "{files} files made from {sources} packages; {differ} differ (--write replaces them)"
            ),
        }
    }
}

/// How the command is called.
pub const USAGE: &str = "cargo codegen vendor [--cache DIR] [--check | --write]";

impl Options {
    /// Reads the command's arguments. `--check` says what is done anyway.
    pub fn parse(arguments: &[&str]) -> Result<Options, Error> {
        let mut options = Options::default();
        let mut check = false;
        let mut rest = arguments.iter();
        while let Some(argument) = rest.next() {
            match *argument {
                "--cache" => {
                    let folder = rest.next().ok_or_else(|| {
                        Error::usage(format!("--cache needs a folder; usage: {USAGE}"))
                    })?;
                    options.cache = Some(PathBuf::from(folder));
                }
                "--check" => check = true,
                "--write" => options.write = true,
                other => {
                    return Err(Error::usage(format!(
                        "unknown argument {other}; usage: {USAGE}"
                    )));
                }
            }
        }
        if check && options.write {
            return Err(Error::usage(format!(
                "--check and --write exclude each other; usage: {USAGE}"
            )));
        }
        Ok(options)
    }
}

/// `cargo codegen vendor`: says what it found, and whether the tree is what the packages say.
pub fn command(root: &Path, arguments: &[&str]) -> Result<bool, Error> {
    let report = vendor(root, &Options::parse(arguments)?)?;
    println!("{report}");
    Ok(report.is_good())
}

/// Makes the facts again below a temporary folder and compares them with `specs/` under `root`.
pub fn vendor(root: &Path, options: &Options) -> Result<Report, Error> {
    let specs = root.join("specs");
    let mut lock = Lock::load(&specs.join("specs.lock"))?;
    let work = tempfile::tempdir().map_err(Error::io(std::env::temp_dir()))?;
    let cache = options
        .cache
        .clone()
        .unwrap_or_else(|| work.path().join("archives"));
    std::fs::create_dir_all(&cache).map_err(Error::io(&cache))?;
    let cache = cache.canonicalize().map_err(Error::io(&cache))?;
    for source in &mut lock.sources {
        obtain(source, &cache, options.write)?;
    }
    let out = work.path().join("specs");
    let pinned = work.path().join("specs.lock");
    std::fs::write(&pinned, lock.to_text()).map_err(Error::io(&pinned))?;
    for family in lock.families() {
        make(&specs, &family, &pinned, &cache, &out)?;
    }
    let made = read_families(&out, &lock.families())?;
    let stands = read_families(&specs, &lock.families())?;
    let report = Report {
        sources: lock.sources.len(),
        files: made.len(),
        differences: compare(&made, &stands, &lock),
        written: options.write,
    };
    if options.write {
        replace(&specs, &made, &stands)?;
        lock.files = made
            .iter()
            .map(|(file, bytes)| (file.clone(), sha256(bytes)))
            .collect();
        let path = specs.join("specs.lock");
        std::fs::write(&path, lock.to_text()).map_err(Error::io(&path))?;
    }
    Ok(report)
}

/// Files by their path below the folder.
type Files = BTreeMap<String, Vec<u8>>;

/// Has the archive of a source in the cache, and its hash checked. While writing, a source without a hash gets the one
/// of what was downloaded: so a maintainer changes the version alone and reviews the hash in the diff.
fn obtain(source: &mut Source, cache: &Path, write: bool) -> Result<(), Error> {
    let path = cache.join(&source.file);
    if !path.is_file() {
        run(
            download(source, cache),
            &format!("downloading {}", source.package()),
        )?;
    }
    let bytes = std::fs::read(&path).map_err(Error::io(&path))?;
    let found = sha256(&bytes);
    if write && source.sha256.is_empty() {
        source.sha256 = found;
    } else if source.sha256 != found {
        let (package, pinned) = (source.package(), &source.sha256);
        return Err(Error::facts(format!(
            "{} of {package} has the sha256 {found}, but specs.lock pins {pinned}",
            path.display()
        )));
    }
    Ok(())
}

/// The package manager's own client, which puts one archive into the folder.
fn download(source: &Source, folder: &Path) -> Command {
    let mut command = match source.registry {
        Registry::Pypi => {
            let mut command = Command::new("python3");
            command.args([
                "-m",
                "pip",
                "download",
                "--quiet",
                "--disable-pip-version-check",
                "--no-deps",
            ]);
            command.args(["--only-binary", ":all:", "--dest", "."]);
            command
        }
        Registry::Npm => {
            let mut command = Command::new("npm");
            command.args(["pack", "--silent"]);
            command
        }
    };
    command
        .arg(source.package())
        .current_dir(folder)
        .stdout(std::process::Stdio::null());
    command
}

/// Runs the importer of a family of specs over the archives.
fn make(specs: &Path, family: &str, lock: &Path, archives: &Path, out: &Path) -> Result<(), Error> {
    let mut command = Command::new("python3");
    command.args(["-m", "vendor", family, "--lock"]).arg(lock);
    command
        .arg("--archives")
        .arg(archives)
        .arg("--out")
        .arg(out.join(family));
    command
        .current_dir(specs)
        .env("PYTHONDONTWRITEBYTECODE", "1");
    run(command, &format!("making specs/{family}"))
}

fn run(mut command: Command, what: &str) -> Result<(), Error> {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(Error::io(&program))?;
    if status.success() {
        Ok(())
    } else {
        Err(Error::facts(format!("{what} failed: {program}: {status}")))
    }
}

fn compare(made: &Files, stands: &Files, lock: &Lock) -> Vec<Difference> {
    let files: BTreeSet<&String> = made.keys().chain(stands.keys()).collect();
    let mut differences = Vec::new();
    for file in files {
        differences.extend(match (made.get(file), stands.get(file)) {
            (Some(made), Some(stands)) if made != stands => Some(Difference::Changed(file.clone())),
            (Some(_), None) => Some(Difference::Missing(file.clone())),
            (None, _) => Some(Difference::Unknown(file.clone())),
            (Some(made), Some(_)) => (lock.files.get(file) != Some(&sha256(made)))
                .then(|| Difference::Unlocked(file.clone())),
        });
    }
    differences
}

fn replace(specs: &Path, made: &Files, stands: &Files) -> Result<(), Error> {
    for file in stands.keys().filter(|file| !made.contains_key(*file)) {
        let path = specs.join(file);
        std::fs::remove_file(&path).map_err(Error::io(&path))?;
    }
    for (file, bytes) in made
        .iter()
        .filter(|(file, bytes)| stands.get(*file) != Some(bytes))
    {
        let path = specs.join(file);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(Error::io(folder))?;
        }
        std::fs::write(&path, bytes).map_err(Error::io(&path))?;
    }
    Ok(())
}

/// Reads every file of the families' folders.
fn read_families(root: &Path, families: &[String]) -> Result<Files, Error> {
    let mut files = Files::new();
    for family in families {
        read_folder(&root.join(family), family, &mut files)?;
    }
    Ok(files)
}

fn read_folder(folder: &Path, name: &str, files: &mut Files) -> Result<(), Error> {
    if !folder.is_dir() {
        return Ok(());
    }
    for entry in std::fs::read_dir(folder).map_err(Error::io(folder))? {
        let path = entry.map_err(Error::io(folder))?.path();
        let Some(last) = path.file_name() else {
            continue;
        };
        let name = format!("{name}/{}", last.to_string_lossy());
        if path.is_dir() {
            read_folder(&path, &name, files)?;
        } else {
            files.insert(name, std::fs::read(&path).map_err(Error::io(&path))?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
