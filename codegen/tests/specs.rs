//! What must hold of specs/ as it stands: hashes, frozen names, and decisions that keep every release's data.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::fixup::{self, Fixed};
use codegen::names::{RESERVED, snake_case};
use codegen::spec::fixups::PromotionsSpec;
use codegen::spec::{ElementSpec, NodeSpec, ReleaseSpec};
use codegen::vendor::{Lock, sha256};
use codegen::{Names, lower, spec};

fn specs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs")
}

fn fixed() -> Fixed {
    fixup::apply(spec::read(&specs()).unwrap(), &specs()).unwrap()
}

/// Every position with what each release says of it, oldest first.
fn positions(fixed: &Fixed) -> BTreeMap<String, Vec<(usize, &ElementSpec)>> {
    let mut found: BTreeMap<String, Vec<(usize, &ElementSpec)>> = BTreeMap::new();
    for (index, release) in fixed.spec.releases.iter().enumerate() {
        for (id, segment) in &release.segments {
            for field in &segment.fields {
                let said = found.entry(format!("{id}-{}", field.pos)).or_default();
                said.push((index, field));
            }
        }
        for (id, datatype) in &release.datatypes {
            for component in &datatype.components {
                let said = found.entry(format!("{id}.{}", component.pos)).or_default();
                said.push((index, component));
            }
        }
    }
    found
}

fn files_below(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files_below(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn the_lock_has_the_hash_of_every_file_and_of_no_other() {
    let lock = Lock::load(&specs().join("specs.lock")).unwrap();
    let mut files = Vec::new();
    for family in lock.families() {
        files_below(&specs().join(family), &mut files);
    }
    let hashes: BTreeMap<String, String> = files
        .iter()
        .map(|path| {
            let name = path.strip_prefix(specs()).unwrap();
            let name = name.to_string_lossy().replace('\\', "/");
            (name, sha256(&std::fs::read(path).unwrap()))
        })
        .collect();
    assert_eq!(lock.files, hashes);
    assert_eq!(lock.files.len(), 73);
}

#[test]
fn the_lock_pins_every_package_and_is_written_as_it_is_read() {
    let path = specs().join("specs.lock");
    let lock = Lock::load(&path).unwrap();
    assert_eq!(lock.sources.len(), 8);
    for source in &lock.sources {
        assert_eq!(source.sha256.len(), 64, "{}", source.key);
    }
    assert_eq!(lock.to_text(), std::fs::read_to_string(path).unwrap());
}

#[test]
fn every_position_has_a_frozen_name_and_every_name_a_position() {
    let fixed = fixed();
    assert_eq!(fixed.new_names, [], "run `cargo codegen`");
    let positions: BTreeSet<String> = positions(&fixed).into_keys().collect();
    let named: BTreeSet<String> = fixed
        .names
        .iter()
        .map(|(origin, _)| origin.into())
        .collect();
    assert_eq!(named, positions);
    assert_eq!(
        named.iter().filter(|origin| origin.contains('-')).count(),
        2810
    );
}

/// A title may change after its name is frozen, so any release's will do.
#[test]
fn every_name_follows_from_a_title_or_is_chosen() {
    let corrections = spec::read(&specs()).unwrap().fixups.corrections;
    let chosen: BTreeMap<_, _> = corrections.name.iter().flat_map(|one| &one.at).collect();
    let fixed = fixed();
    for (origin, said) in positions(&fixed) {
        let name = fixed.names.get(&origin).unwrap();
        if chosen.get(&origin).is_some_and(|chosen| *chosen == name) {
            continue;
        }
        let (owner, position) = origin.rsplit_once(['-', '.']).unwrap();
        let follows = said.iter().any(|(_, element)| {
            let title = snake_case(&element.name);
            let reserved = RESERVED.contains(&title.as_str());
            name == title
                || reserved && name == format!("{}_{title}", owner.to_ascii_lowercase())
                || name == format!("{title}_{position}")
        });
        assert!(follows, "{origin} is called {name}");
    }
}

#[test]
fn the_names_file_is_written_as_it_is_read() {
    let path = specs().join("names.lock");
    let names = Names::load(&path).unwrap();
    assert_eq!(names.to_text(), std::fs::read_to_string(path).unwrap());
}

#[test]
fn names_that_everybody_knows() {
    let names = Names::load(&specs().join("names.lock")).unwrap();
    for (origin, name) in [
        ("MSH-9", "msh_message_type"),
        ("MSH-10", "msh_message_control_id"),
        ("PID-2", "pid_patient_id"),
        ("PID-3", "patient_identifier_list"),
        ("PID-7", "date_time_of_birth"),
        ("PV1-3", "assigned_patient_location"),
        ("OBX-5", "observation_value"),
        ("OM1-51", "other_names_51"),
        ("CX.4", "assigning_authority"),
        ("XPN.5", "prefix"),
    ] {
        assert_eq!(names.get(origin), Some(name), "{origin}");
    }
}

#[test]
fn every_fixup_applies_and_every_change_of_type_is_decided() {
    lower::lower(&fixed()).unwrap();
}

#[test]
fn groups_of_one_name_have_one_content() {
    fn label(node: &NodeSpec) -> &str {
        match node {
            NodeSpec::Segment(label) => label,
            NodeSpec::Group(group) => group.keys().next().unwrap(),
        }
    }
    fn collect<'a>(nodes: &'a [NodeSpec], found: &mut BTreeMap<&'a str, BTreeSet<Vec<&'a str>>>) {
        for node in nodes {
            if let NodeSpec::Group(group) = node {
                for (name, members) in group {
                    let name = name.split([' ', '|']).next().unwrap();
                    let content = members.iter().map(label).collect();
                    found.entry(name).or_default().insert(content);
                    collect(members, found);
                }
            }
        }
    }
    let fixed = fixed();
    for release in &fixed.spec.releases {
        for (structure, nodes) in &release.structures {
            let mut found = BTreeMap::new();
            collect(nodes, &mut found);
            for (name, contents) in found {
                assert_eq!(contents.len(), 1, "{} {structure} {name}", release.release);
            }
        }
    }
}

#[test]
fn vendor_modules_compile() {
    let mut modules = Vec::new();
    files_below(&specs().join("vendor"), &mut modules);
    modules.retain(|path| path.extension().is_some_and(|extension| extension == "py"));
    assert!(modules.len() > 25);
    let cache = tempfile::tempdir().unwrap();
    let status = Command::new("python3")
        .args(["-m", "py_compile"])
        .args(&modules)
        .env("PYTHONPYCACHEPREFIX", cache.path())
        .status()
        .unwrap();
    assert!(status.success());
}

#[test]
fn the_importers_own_check_finds_nothing() {
    for family in Lock::load(&specs().join("specs.lock")).unwrap().families() {
        let program = format!(
            "import pathlib; from vendor.{family} import check; print(check.problems(pathlib.Path('{family}')))"
        );
        let output = Command::new("python3")
            .args(["-c", &program])
            .current_dir(specs())
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .output()
            .unwrap();
        let problems = String::from_utf8_lossy(&output.stdout);
        assert_eq!(problems, "[]\n", "{family}");
    }
}

// What any release sends fits the chosen type.

const TEXT: [&str; 8] = ["ST", "TX", "FT", "ID", "IS", "TN", "GTS", "SNM"];
/// On the wire a field has components and these have subcomponents; a composite below is its first leaf.
const DEEPEST: usize = 2;

struct Lattice<'a> {
    /// Type of every component of every composite in the model.
    chosen: BTreeMap<(String, usize), String>,
    decided: BTreeSet<&'a str>,
}

impl<'a> Lattice<'a> {
    fn new(fixed: &Fixed, promotions: &'a PromotionsSpec) -> Lattice<'a> {
        let chosen = positions(fixed)
            .into_iter()
            .filter_map(|(origin, said)| {
                let (owner, position) = origin.rsplit_once('.')?;
                let ty = fixed.promotions.resolve(&origin, &said).unwrap();
                Some(((owner.to_owned(), position.parse().ok()?), ty))
            })
            .collect();
        let decided = promotions.decision.iter().flat_map(|one| one.at.keys());
        Lattice {
            chosen,
            decided: decided.map(String::as_str).collect(),
        }
    }

    fn component(&self, ty: &str, position: usize) -> Option<&str> {
        self.chosen
            .get(&(ty.to_owned(), position))
            .map(String::as_str)
    }

    fn first_leaf<'b>(&'b self, mut ty: &'b str) -> &'b str {
        while let Some(first) = self.component(ty, 1) {
            ty = first;
        }
        ty
    }

    /// Why a value of the old type, as its release defines it, does not fit the new one.
    fn misfit(&self, release: &ReleaseSpec, from: &str, to: &str, depth: usize) -> Option<String> {
        let old = components(release, from);
        if to == "varies" {
            None
        } else if depth >= DEEPEST || old.is_empty() {
            let (from, to) = (first_leaf_of(release, from), self.first_leaf(to));
            (!primitive_fits(from, to)).then(|| format!("{from} is not {to}"))
        } else if self.component(to, 1).is_none() {
            Some(format!("{from} has components, {to} has none"))
        } else {
            old.iter().find_map(|element| {
                let ty = element.ty.as_deref()?;
                let at = |id: &str| format!("{id}.{}", element.pos);
                if self.decided.contains(at(from).as_str())
                    || self.decided.contains(at(to).as_str())
                {
                    return None;
                }
                let misfit = match self.component(to, element.pos) {
                    Some(new) => self.misfit(release, ty, new, depth + 1)?,
                    None => "not there".into(),
                };
                Some(format!("{} -> {}: {misfit}", at(from), at(to)))
            })
        }
    }
}

fn components<'a>(release: &'a ReleaseSpec, ty: &str) -> &'a [ElementSpec] {
    // TS is a date-time with a precision that the date-time itself shows.
    let datatype = release.datatypes.get(ty).filter(|_| ty != "TS");
    datatype.map_or(&[], |datatype| &datatype.components)
}

fn first_leaf_of<'a>(release: &'a ReleaseSpec, mut ty: &'a str) -> &'a str {
    while let Some(first) = components(release, ty)
        .first()
        .and_then(|one| one.ty.as_deref())
    {
        ty = first;
    }
    ty
}

fn primitive_fits(from: &str, to: &str) -> bool {
    let from = if from == "TS" { "DTM" } else { from };
    from == to
        || from == "CM"
        || TEXT.contains(&to)
        || matches!((from, to), ("SI", "NM") | ("DT", "DTM"))
}

#[test]
fn what_any_release_sends_fits_the_chosen_type() {
    let promotions = spec::read(&specs()).unwrap().fixups.promotions;
    let fixed = fixed();
    let lattice = Lattice::new(&fixed, &promotions);
    let used: BTreeSet<String> = lower::lower(&fixed)
        .unwrap()
        .composites
        .into_iter()
        .map(|composite| composite.id)
        .collect();
    let mut misfits = Vec::new();
    for (origin, said) in positions(&fixed) {
        let (owner, depth) = match origin.rsplit_once('.') {
            Some((owner, _)) => (Some(owner), 1),
            None => (None, 0),
        };
        if lattice.decided.contains(origin.as_str())
            || owner.is_some_and(|owner| !used.contains(owner))
        {
            continue;
        }
        let chosen = fixed.promotions.resolve(&origin, &said).unwrap();
        for (index, element) in said {
            let release = &fixed.spec.releases[index];
            let Some(ty) = element.ty.as_deref() else {
                continue;
            };
            if let Some(misfit) = lattice.misfit(release, ty, &chosen, depth) {
                misfits.push(format!("{} {origin}: {misfit}", release.release));
            }
        }
    }
    assert!(misfits.is_empty(), "{}", misfits.join("\n"));
}

#[test]
fn promotions_are_of_the_kind_that_they_say() {
    let promotions = spec::read(&specs()).unwrap().fixups.promotions;
    let fixed = fixed();
    let composites: BTreeSet<&str> = fixed
        .spec
        .releases
        .iter()
        .flat_map(|release| &release.datatypes)
        .filter(|(id, datatype)| !datatype.primitive && *id != "TS")
        .map(|(id, _)| id.as_str())
        .collect();
    for family in &promotions.promotion {
        for change in &family.changes {
            let (from, to) = change.split_once(" -> ").unwrap();
            let shape = (composites.contains(from), composites.contains(to));
            let right = match family.kind.as_str() {
                "text" => shape == (false, false) && TEXT.contains(&to),
                "wider" => shape == (false, false) && primitive_fits(from, to) || to == "TS",
                "wraps" => shape == (false, true),
                "extends" => shape == (true, true),
                "untyped" => from == "CM" || to == "varies",
                _ => false,
            };
            assert!(
                right,
                "{}: {change} is not of the kind {:?}",
                family.id, family.kind
            );
        }
    }
}
