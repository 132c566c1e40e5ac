//! The official examples of the FHIR releases: those that `tests/official/fetch` brought, and how many there must be.
//! `tests/run` fetches them and says where they lie; tests that were started in another way do without.

use std::path::{Path, PathBuf};

use crate::{files_below, root};

/// The variable that names the folder with one folder a release.
pub const VARIABLE: &str = "HEALTHCARE_CONNECTOR_EXAMPLES";

/// The examples of one release.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Examples {
    /// The release, as its module is called: `r4`, `r4b`, `r5`.
    pub release: String,
    /// The folder.
    pub folder: PathBuf,
    /// How many resources its package has.
    pub resources: usize,
}

impl Examples {
    /// One JSON file for each resource, in order.
    pub fn files(&self) -> Vec<PathBuf> {
        let mut files = files_below(&self.folder);
        files.retain(|file| {
            file.extension()
                .is_some_and(|extension| extension == "json")
        });
        files
    }
}

/// The examples of every release, or none where nobody says where they lie.
pub fn examples() -> Option<Vec<Examples>> {
    let folder = PathBuf::from(std::env::var_os(VARIABLE)?);
    Some(listed(&folder))
}

/// What `packages.txt` lists.
///
/// # Panics
/// When the list cannot be read.
fn listed(folder: &Path) -> Vec<Examples> {
    let path = root().join("tests/official/packages.txt");
    let text = std::fs::read_to_string(&path).expect("the list of packages");
    let rows = text.lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| {
        let cells: Vec<&str> = row.split_whitespace().collect();
        let [release, _package, _version, _sha256, resources] = cells[..] else {
            panic!("{}: {row:?} has not five cells", path.display());
        };
        Examples {
            release: release.to_owned(),
            folder: folder.join(release),
            resources: resources.parse().expect("a number of resources"),
        }
    })
    .collect()
}
