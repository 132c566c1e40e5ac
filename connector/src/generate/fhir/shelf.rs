//! Puts resources into files: one for each type as Bulk Data exports have them, one for each resource, one for all, or
//! bundles.

use super::FhirRelease;
use super::bundles::Bundles;
use super::dirt::{Dirt, Soil};
use super::id::Kind;
use super::pretty::pretty;
use super::tally::{Measured, Tally};
use crate::generate::Error;
use flate2::Compression;
use flate2::write::GzEncoder;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// How resources stand in files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Layout {
    /// A file for each type, such as Patient.ndjson, with a resource in each line; the output is a folder. In one file
    /// or on standard output, all types stand together.
    Ndjson,
    /// A transaction bundle for each patient, and one for what is of the region; the output is a folder.
    Bundle,
    /// A file for each resource, indented; the output is a folder.
    Files,
}

/// What and where to write.
#[derive(Debug, Clone)]
pub struct Plan {
    /// A folder; for NDJSON also a file, or `-` for standard output.
    pub output: PathBuf,
    /// How resources stand in files.
    pub layout: Layout,
    /// The release.
    pub release: FhirRelease,
    /// The types that are wanted; all when there are none.
    pub kinds: Vec<Kind>,
    /// Resources in a file of NDJSON; 0 puts all of a type into one.
    pub per_file: u64,
    /// What is wrong with them.
    pub dirt: Dirt,
    /// Ids follow from it.
    pub seed: u64,
}

impl Plan {
    /// Whether resources stand in bundles.
    pub(super) fn bundled(&self) -> bool {
        self.layout == Layout::Bundle
    }

    /// Whether all resources go into one file.
    fn single(&self) -> bool {
        let extension = self
            .output
            .extension()
            .and_then(|extension| extension.to_str());
        self.output.as_os_str() == "-"
            || matches!(extension, Some("ndjson" | "json" | "jsonl" | "gz"))
    }
}

/// Bytes gathered before they are written.
const ENOUGH: usize = 1 << 18;

/// Writes resources to where they belong.
#[derive(Debug)]
pub(super) struct Shelf {
    plan: Plan,
    /// Open files, by type; the one file of all is that of patients.
    open: BTreeMap<Kind, Open>,
    bundles: Option<Bundles>,
    /// Files begun, by type.
    begun: BTreeMap<Kind, u64>,
    text: Vec<u8>,
    bytes: u64,
}

struct Open {
    sink: Box<dyn Write>,
    path: String,
    resources: u64,
    pending: Vec<u8>,
    /// Where the last line begins, and what stands in it.
    last: usize,
    told: Option<(Kind, Measured)>,
    ends: bool,
}

impl std::fmt::Debug for Open {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Open")
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

impl Shelf {
    /// Makes ready to write, with the folder that it takes.
    pub(super) fn new(plan: Plan) -> Result<Shelf, Error> {
        if plan.layout != Layout::Ndjson && plan.single() {
            return Err(Error::Usage(
                "bundles and single resources need a folder as --output",
            ));
        }
        if plan.single() && plan.per_file > 0 {
            return Err(Error::Usage(
                "several files need a folder as --output, not a file or standard output",
            ));
        }
        let folder = if plan.single() {
            plan.output.parent()
        } else {
            Some(plan.output.as_path())
        };
        if let Some(folder) = folder {
            std::fs::create_dir_all(folder).map_err(|source| io_error(folder, source))?;
        }
        let bundles = plan
            .bundled()
            .then(|| Bundles::new(plan.output.clone(), plan.seed));
        Ok(Shelf {
            plan,
            open: BTreeMap::new(),
            bundles,
            begun: BTreeMap::new(),
            text: Vec::new(),
            bytes: 0,
        })
    }

    /// Bytes of resources.
    pub(super) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Puts a resource where it belongs. `told` is what of it is counted.
    pub(super) fn put(
        &mut self,
        kind: Kind,
        owner: Option<u32>,
        resource: &[u8],
        told: Option<(Kind, Measured)>,
        soil: &mut Soil,
        tally: &mut Tally,
    ) -> Result<(), Error> {
        self.bytes += resource.len() as u64 + 1;
        if let Some(bundles) = &mut self.bundles {
            return bundles.put(kind, owner, resource);
        }
        let place = if self.plan.single() {
            Kind::Patient
        } else {
            kind
        };
        let full = match self.plan.layout {
            Layout::Files => 1,
            _ => self.plan.per_file,
        };
        if full > 0
            && self
                .open
                .get(&place)
                .is_some_and(|open| open.resources >= full)
        {
            self.end(place, tally)?;
        }
        if !self.open.contains_key(&place) {
            self.begin(place, resource, soil, tally)?;
        }
        let Some(open) = self.open.get_mut(&place) else {
            return Ok(());
        };
        // The last line stays at hand, for a file that ends in the midst of it.
        if open.pending.len() >= ENOUGH {
            tally.bytes += open.flush()?;
        }
        open.resources += 1;
        open.last = open.pending.len();
        open.told = told;
        if self.plan.layout == Layout::Files {
            self.text.clear();
            pretty(&mut self.text, resource);
            open.pending.extend_from_slice(&self.text);
        } else {
            open.pending.extend_from_slice(resource);
            open.pending.push(b'\n');
        }
        Ok(())
    }

    fn begin(
        &mut self,
        kind: Kind,
        resource: &[u8],
        soil: &mut Soil,
        tally: &mut Tally,
    ) -> Result<(), Error> {
        let count = self.begun.entry(kind).or_default();
        *count += 1;
        let count = *count;
        let files = self.plan.layout == Layout::Files;
        let path = match (self.plan.single(), files, self.plan.per_file) {
            (true, ..) => self.plan.output.clone(),
            (_, true, _) => {
                let folder = self.plan.output.join(kind.name());
                std::fs::create_dir_all(&folder).map_err(|source| io_error(&folder, source))?;
                folder.join(format!("{}.json", id_of(kind, resource)))
            }
            (_, _, 0) => self.plan.output.join(format!("{}.ndjson", kind.name())),
            _ => self
                .plan
                .output
                .join(format!("{}-{count:06}.ndjson", kind.name())),
        };
        let few = !files && self.plan.per_file == 0;
        let mut pending = Vec::with_capacity(if files { 1 << 13 } else { ENOUGH * 2 });
        if soil.spoils("bom", few) {
            tally.spoiled("bom");
            pending.extend_from_slice("\u{FEFF}".as_bytes());
        }
        let ends = soil.spoils("truncated_file", few);
        let sink: Box<dyn Write> = if path.as_os_str() == "-" {
            Box::new(io::stdout())
        } else {
            let file = File::create(&path).map_err(|source| io_error(&path, source))?;
            match path.extension().and_then(|extension| extension.to_str()) {
                Some("gz") => Box::new(GzEncoder::new(file, Compression::fast())),
                _ => Box::new(file),
            }
        };
        let path = path.display().to_string();
        let open = Open {
            sink,
            path,
            resources: 0,
            pending,
            last: 0,
            told: None,
            ends,
        };
        tally.files += 1;
        self.open.insert(kind, open);
        Ok(())
    }

    /// Ends a file.
    fn end(&mut self, kind: Kind, tally: &mut Tally) -> Result<(), Error> {
        let Some(mut open) = self.open.remove(&kind) else {
            return Ok(());
        };
        if open.ends {
            tally.spoiled("truncated_file");
            if let Some((kind, measured)) = open.told {
                tally.lose(kind, measured);
            }
            open.cut();
        }
        tally.bytes += open.flush()?;
        open.sink.flush().map_err(|source| Error::Io {
            path: open.path,
            source,
        })
    }

    /// Ends all files.
    pub(super) fn close(mut self, soil: &mut Soil, tally: &mut Tally) -> Result<(), Error> {
        if let Some(bundles) = self.bundles.take() {
            return bundles.close(soil, tally);
        }
        let open: Vec<Kind> = self.open.keys().copied().collect();
        for kind in open {
            self.end(kind, tally)?;
        }
        Ok(())
    }
}

impl Open {
    fn flush(&mut self) -> Result<u64, Error> {
        let result = self.sink.write_all(&self.pending);
        result.map_err(|source| Error::Io {
            path: self.path.clone(),
            source,
        })?;
        let written = self.pending.len() as u64;
        self.pending.clear();
        Ok(written)
    }

    /// Leaves half of the last line, between two characters.
    fn cut(&mut self) {
        let middle = self.last + (self.pending.len() - self.last) / 2;
        let at =
            (middle..self.pending.len()).find(|at| self.pending.get(*at).is_some_and(u8::is_ascii));
        self.pending.truncate(at.unwrap_or(middle));
    }
}

/// The id of a resource, which stands behind its type.
pub(super) fn id_of(kind: Kind, resource: &[u8]) -> String {
    let from = "{\"resourceType\":\"\",\"id\":\"".len() + kind.name().len();
    let start = resource.iter().position(|byte| *byte == b'{').unwrap_or(0) + from;
    let id = resource.get(start..start + 36).unwrap_or_default();
    String::from_utf8_lossy(id).into_owned()
}

pub(super) fn io_error(path: &Path, source: io::Error) -> Error {
    Error::Io {
        path: path.display().to_string(),
        source,
    }
}
