//! The lessons of the field, listed in the READMEs of the corpus (HL7 v2) and of `tests/fhir`: each names tests, those of
//! the corpus also files, and all of these exist.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use system_tests::expected::files;
use system_tests::{corpus, root};

/// A row of a README's tables.
struct Lesson {
    text: String,
    files: Vec<String>,
    tests: Vec<String>,
}

/// The names between backticks.
fn names(cell: &str) -> Vec<String> {
    let parts = cell.split('`').skip(1).step_by(2);
    parts.map(str::to_owned).collect()
}

/// The rows below the headings of `lesson`: the lesson, perhaps files, and tests.
fn lessons(readme: &Path) -> Vec<Lesson> {
    let readme = std::fs::read_to_string(readme).expect("the README");
    let mut lessons = Vec::new();
    let mut columns = 0;
    for line in readme.lines().filter(|line| line.starts_with('|')) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        if cells[0] == "lesson" {
            columns = cells.len();
        } else if !cells[0].starts_with("---") {
            assert_eq!(cells.len(), columns, "{cells:?}");
            lessons.push(Lesson {
                text: cells[0].to_owned(),
                files: cells[1..columns - 1]
                    .iter()
                    .flat_map(|cell| names(cell))
                    .collect(),
                tests: names(cells[columns - 1]),
            });
        }
    }
    lessons
}

fn hl7() -> Vec<Lesson> {
    lessons(&corpus().join("README.md"))
}

fn fhir() -> Vec<Lesson> {
    lessons(&root().join("tests/fhir/README.md"))
}

/// The tests of the project: `file::function`, of a `mod.rs` `folder::function`.
fn tests() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for folder in [
        "model-core",
        "hl7-model",
        "fhir-model",
        "codegen",
        "connector",
        "tests/tests",
    ] {
        collect(&root().join(folder), &mut found);
    }
    found
}

fn collect(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            if !path.ends_with("generated") {
                collect(&path, found);
            }
            continue;
        }
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a readable file");
        let named = match path.ends_with("mod.rs") {
            true => folder,
            false => &path,
        };
        let stem = named.file_stem().unwrap_or_default().to_string_lossy();
        let mut is_test = false;
        for line in text.lines().map(str::trim_start) {
            if line.starts_with("#[test]") {
                is_test = true;
            } else if let Some(rest) = line.strip_prefix("fn ") {
                if is_test && let Some((name, _)) = rest.split_once('(') {
                    found.insert(format!("{stem}::{name}"));
                }
                is_test = false;
            }
        }
    }
}

#[test]
fn every_lesson_names_tests_that_exist() {
    let (hl7, fhir, tests) = (hl7(), fhir(), tests());
    assert!(hl7.len() > 60, "{} lessons of HL7", hl7.len());
    assert!(fhir.len() > 40, "{} lessons of FHIR", fhir.len());
    let mut missing = Vec::new();
    for lesson in hl7.iter().chain(&fhir) {
        if lesson.tests.is_empty() {
            missing.push(format!("no test: {}", lesson.text));
        }
        let absent = lesson.tests.iter().filter(|test| !tests.contains(*test));
        missing.extend(absent.map(|test| format!("{test}: {}", lesson.text)));
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_file_belongs_to_a_lesson() {
    let mut named: BTreeMap<String, usize> = BTreeMap::new();
    for file in hl7().into_iter().flat_map(|lesson| lesson.files) {
        *named.entry(file).or_default() += 1;
    }
    let files = files(&corpus().join("field"));
    let stems: BTreeSet<String> = files
        .iter()
        .map(|file| {
            file.file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    let listed: BTreeSet<String> = named.into_keys().collect();
    let unlisted: Vec<_> = stems.difference(&listed).collect();
    let missing: Vec<_> = listed.difference(&stems).collect();
    assert!(
        unlisted.is_empty() && missing.is_empty(),
        "not listed {unlisted:?}, not there {missing:?}"
    );
}
