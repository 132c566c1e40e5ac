//! Bundles of one patient each, though things happen to patients in turns: resources are dealt out to piles by their
//! patient, piles that grow lie on the disk, and at the end one pile after the other is sorted. So memory holds one
//! pile, whatever the size of the whole.

use super::dirt::Soil;
use super::id::{Id, Kind};
use super::shelf::{id_of, io_error};
use super::tally::Tally;
use crate::generate::Error;
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::path::PathBuf;

/// How many piles.
const PILES: u32 = 96;
/// Bytes of a pile in memory.
const HELD: usize = 1 << 19;

/// Resources on their way into bundles.
#[derive(Debug)]
pub(super) struct Bundles {
    folder: PathBuf,
    seed: u64,
    piles: Vec<Pile>,
    region: Vec<u8>,
}

#[derive(Debug, Default)]
struct Pile {
    held: Vec<u8>,
    lying: Option<(PathBuf, File)>,
}

/// A resource of a pile.
struct Sheet {
    owner: u32,
    kind: Kind,
    from: usize,
    to: usize,
}

/// Before each resource of a pile: patient, type, length.
const HEAD: usize = 9;

impl Bundles {
    pub(super) fn new(folder: PathBuf, seed: u64) -> Bundles {
        Bundles {
            folder,
            seed,
            piles: (0..PILES).map(|_| Pile::default()).collect(),
            region: Vec::new(),
        }
    }

    /// Puts a resource onto its pile.
    pub(super) fn put(
        &mut self,
        kind: Kind,
        owner: Option<u32>,
        resource: &[u8],
    ) -> Result<(), Error> {
        let Some(owner) = owner else {
            add(&mut self.region, 0, kind, resource);
            return Ok(());
        };
        let at = (owner % PILES) as usize;
        let Some(pile) = self.piles.get_mut(at) else {
            return Ok(());
        };
        add(&mut pile.held, owner, kind, resource);
        if pile.held.len() < HELD {
            return Ok(());
        }
        if pile.lying.is_none() {
            let path = self.folder.join(format!(".pile-{at:02}"));
            let mut options = File::options();
            let file = options
                .read(true)
                .write(true)
                .create(true)
                .truncate(true)
                .open(&path);
            pile.lying = Some((
                path.clone(),
                file.map_err(|source| io_error(&path, source))?,
            ));
        }
        if let Some((path, file)) = &mut pile.lying {
            file.write_all(&pile.held)
                .map_err(|source| io_error(path, source))?;
        }
        pile.held.clear();
        Ok(())
    }

    /// Writes all bundles.
    pub(super) fn close(mut self, soil: &mut Soil, tally: &mut Tally) -> Result<(), Error> {
        let mut text = Vec::new();
        let region = std::mem::take(&mut self.region);
        let shared = sheets(&region);
        if !shared.is_empty() {
            self.bundle("region", &region, &shared, &mut text, soil, tally)?;
        }
        for mut pile in std::mem::take(&mut self.piles) {
            let mut all = Vec::new();
            if let Some((path, mut file)) = pile.lying.take() {
                let read = file.rewind().and_then(|()| file.read_to_end(&mut all));
                read.map_err(|source| io_error(&path, source))?;
                std::fs::remove_file(&path).map_err(|source| io_error(&path, source))?;
            }
            all.append(&mut pile.held);
            let mut own = sheets(&all);
            own.sort_by_key(|sheet| (sheet.owner, sheet.kind));
            for of_one in own.chunk_by(|a, b| a.owner == b.owner) {
                let Some(first) = of_one.first() else {
                    continue;
                };
                let id = Id::new(Kind::Patient, u64::from(first.owner)).uuid(self.seed);
                let name = String::from_utf8_lossy(&id).into_owned();
                self.bundle(&name, &all, of_one, &mut text, soil, tally)?;
            }
        }
        Ok(())
    }

    fn bundle(
        &self,
        name: &str,
        pile: &[u8],
        sheets: &[Sheet],
        text: &mut Vec<u8>,
        soil: &mut Soil,
        tally: &mut Tally,
    ) -> Result<(), Error> {
        text.clear();
        if soil.spoils("bom", false) {
            tally.spoiled("bom");
            text.extend_from_slice("\u{FEFF}".as_bytes());
        }
        text.extend_from_slice(b"{\"resourceType\":\"Bundle\",\"id\":\"");
        text.extend_from_slice(name.as_bytes());
        text.extend_from_slice(b"\",\"type\":\"transaction\",\"entry\":[");
        for (at, sheet) in sheets.iter().enumerate() {
            let resource = pile.get(sheet.from..sheet.to).unwrap_or_default();
            let id = id_of(sheet.kind, resource);
            text.extend_from_slice(if at == 0 { b"\n" } else { b",\n" });
            text.extend_from_slice(b"{\"fullUrl\":\"urn:uuid:");
            text.extend_from_slice(id.as_bytes());
            text.extend_from_slice(b"\",\"resource\":");
            text.extend_from_slice(resource);
            text.extend_from_slice(b",\"request\":{\"method\":\"PUT\",\"url\":\"");
            text.extend_from_slice(sheet.kind.name().as_bytes());
            text.push(b'/');
            text.extend_from_slice(id.as_bytes());
            text.extend_from_slice(b"\"}}");
        }
        text.extend_from_slice(b"\n]}\n");
        let path = self.folder.join(format!("{name}.json"));
        std::fs::write(&path, &*text).map_err(|source| io_error(&path, source))?;
        tally.files += 1;
        tally.bytes += text.len() as u64;
        Ok(())
    }
}

fn add(pile: &mut Vec<u8>, owner: u32, kind: Kind, resource: &[u8]) {
    pile.extend_from_slice(&owner.to_le_bytes());
    pile.push(kind as u8);
    let length = u32::try_from(resource.len()).unwrap_or(u32::MAX);
    pile.extend_from_slice(&length.to_le_bytes());
    pile.extend_from_slice(resource);
}

/// What lies on a pile, in the order in which it came.
fn sheets(pile: &[u8]) -> Vec<Sheet> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some([a, b, c, d, kind, e, f, g, h]) =
        pile.get(at..).and_then(|rest| rest.first_chunk::<HEAD>())
    {
        let (owner, length) = (
            u32::from_le_bytes([*a, *b, *c, *d]),
            u32::from_le_bytes([*e, *f, *g, *h]),
        );
        let from = at + HEAD;
        at = from + length as usize;
        if let Some(kind) = Kind::ALL.get(usize::from(*kind)) {
            found.push(Sheet {
                owner,
                kind: *kind,
                from,
                to: at,
            });
        }
    }
    found
}
