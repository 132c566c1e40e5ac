//! The same engine for a *site*: what one hospital adds to the standard, declared in a file of its own, becomes typed
//! structs, definitions and tables in its own build, beside those of the official model. Knows the layers, and the
//! standard's specs, and no room of the workspace.
//!
//! # How
//!
//! The site's package depends on `hl7-model`, and for its build script on `codegen`:
//!
//! ```toml
//! [dependencies]
//! hl7-model = { .. }
//! [build-dependencies]
//! codegen = { .. }
//! ```
//!
//! `build.rs` has one line, and one line takes in what it makes. `tests/site` is such a package.
//!
//! ```no_run
//! codegen::site::build("site.toml");
//! ```
//!
//! ```text
//! pub mod site {
//!     include!(concat!(env!("OUT_DIR"), "/site.rs"));
//! }
//! ```
//!
//! The module then has for each segment a struct (`site::Zpi`, with `Zpi::read(segment)` and `to_bytes`), its definition
//! (`site::ZPI`) with its table (`site::ZPI.table`), and three lists:
//!
//! ```text
//! let mut options = hl7_model::tables::Options::default();
//! options.segments = site::SEGMENTS.to_vec();
//! options.message_tables = site::MESSAGE_TABLES.to_vec();
//! let extractor = Extractor::new(&["zpi", "portal_messages", "adt_messages"], options)?;
//! for table in site::TABLES {
//!     println!("{}", model_core::schema::ddl(table));
//! }
//! ```
//!
//! # The file
//!
//! ```toml
//! # A segment that the standard does not have. Positions go up one by one, from 1. `name` is the name of the column and
//! # of the Rust field, in snake case: it is frozen once there is a table with it.
//! [segment.ZPI]
//! title = "Portal Patient"
//! fields = [
//!   { pos = 1, name = "set_id", type = "SI" },
//!   { pos = 2, name = "portal_accounts", title = "Portal Accounts", type = "CX", max = "*" },
//!   { pos = 3, name = "consent", type = "ZCO", opt = "R" },
//! ]
//!
//! # More fields for a segment that it has: they follow on those of the standard (PID has 40). The struct, the definition
//! # and the table `pid` of this module then stand in the place of the official ones.
//! [segment.PID]
//! fields = [{ pos = 41, name = "pronouns", type = "CWE" }]
//!
//! # A composite data type. Components may be of the standard's types too.
//! [datatype.ZCO]
//! title = "Consent"
//! components = [
//!   { pos = 1, name = "given", type = "ID", table = "0136" },
//!   { pos = 2, name = "given_at", type = "DTM" },
//! ]
//!
//! # A message table, as specs/tables.toml declares the official ones; its header explains the columns. Its fragments
//! # (`head`, `patient`, ..) may be used, and the site may have its own under [fragment].
//! [[table]]
//! name = "portal_messages"
//! title = "Messages with a portal account"
//! codes = ["ADT"]
//! columns = [
//!   { use = "head" },
//!   { name = "accounts", of = ["ZPI-2"], columns = [{ name = "account", from = ".1" }] },
//!   { use = "provenance" },
//! ]
//! ```
//!
//! | key of a field or component | what |
//! |---|---|
//! | `pos` | position, from 1 |
//! | `name` | name of column and Rust field |
//! | `title` | for people; the name when left out |
//! | `type` | `ST`, `NM`, `DTM`, `CX`, `CWE`, ...: any of the standard's, or one of the file |
//! | `opt` | `R O C B W X`; `O` when left out |
//! | `max` | most repetitions, `"*"` for any number; 1 when left out. More than 1 makes a list. Not of components |
//! | `len`, `table` | most characters, and code set, for validation |
//!
//! # Errors
//!
//! They name the file, line and column, and the path: `site.toml:6:3: ZPI-2: there is no data type CY; did you mean CX?`.
//! All are listed at once.

mod declared;
mod emit;
mod lower;
mod position;

use std::path::{Path, PathBuf};

use crate::{Error, fixup, lower as layer, spec};
use declared::SiteSpec;
use position::{Document, message};

/// The file that [`build`] writes into `OUT_DIR`.
pub const FILE: &str = "site.rs";

/// What a site declares, and the standard's specs that it builds on.
#[derive(Debug, Clone)]
pub struct Site {
    file: PathBuf,
    specs: PathBuf,
}

impl Site {
    /// The declarations in a file. The specs are those of the repository that this package stands in, as a path or git
    /// dependency does.
    pub fn new(file: impl Into<PathBuf>) -> Site {
        Site {
            file: file.into(),
            specs: Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs"),
        }
    }

    /// Specs in another folder.
    #[must_use]
    pub fn specs(mut self, folder: impl Into<PathBuf>) -> Site {
        self.specs = folder.into();
        self
    }

    /// The text of the Rust file, nothing written.
    ///
    /// # Errors
    /// Everything in the file that cannot be, with its place.
    pub fn generate(&self) -> Result<String, Error> {
        let text = std::fs::read_to_string(&self.file).map_err(Error::io(&self.file))?;
        let file = self.file.display();
        let document =
            Document::parse(&text).map_err(|message| Error::facts(format!("{file}:{message}")))?;
        let site: SiteSpec = toml::from_str(&text)
            .map_err(|error| Error::facts(format!("{file}:{}", message(&text, &error))))?;
        let fixed = fixup::apply(spec::read(&self.specs)?, &self.specs)?;
        let model = layer::lower(&fixed)?;
        let lowered = lower::lower(&site, &fixed, model).map_err(|problems| {
            let mut placed: Vec<_> = problems
                .iter()
                .map(|problem| (document.position(&problem.at), &problem.message))
                .collect();
            placed.sort();
            let told = placed
                .iter()
                .map(|(at, message)| format!("{file}:{at}: {message}"));
            Error::all(told.collect())
        })?;
        let code = emit::emit(&lowered)?;
        let name = self.file.file_name().unwrap_or_default().to_string_lossy();
        Ok(format!(
            "// Written by codegen::site from {name}. Do not edit.\n{code}"
        ))
    }

    /// Writes [`FILE`] into a folder.
    ///
    /// # Errors
    /// As [`Site::generate`], and a folder that cannot be written to.
    pub fn write(&self, folder: &Path) -> Result<(), Error> {
        let path = folder.join(FILE);
        std::fs::write(&path, self.generate()?).map_err(Error::io(&path))
    }
}

/// For a build script: reads the site's file, relative to its package, and writes `$OUT_DIR/site.rs`. Tells cargo what
/// to watch; an error becomes one of the build.
pub fn build(file: impl Into<PathBuf>) {
    let site = Site::new(file);
    println!("cargo::rerun-if-changed={}", site.file.display());
    println!("cargo::rerun-if-changed={}", site.specs.display());
    let folder = std::env::var_os("OUT_DIR").map(PathBuf::from);
    let written = match folder {
        Some(folder) => site.write(&folder),
        None => Err(Error::facts(
            "OUT_DIR is not set: this is for build scripts",
        )),
    };
    match written {
        Ok(()) => {}
        Err(Error::Many(problems)) => problems
            .iter()
            .for_each(|one| println!("cargo::error={one}")),
        Err(error) => println!("cargo::error={error}"),
    }
}
