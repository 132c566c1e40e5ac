//! The lessons of the field, listed in the corpus's README: each names files and tests, and all of these exist.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use system_tests::expected::files;
use system_tests::{corpus, root};

/// A row of the README's tables.
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

fn lessons() -> Vec<Lesson> {
    let readme = std::fs::read_to_string(corpus().join("README.md")).expect("the README");
    let rows = readme
        .lines()
        .filter(|line| line.starts_with("| ") && !line.starts_with("| lesson"));
    let cells = rows.map(|row| {
        row.trim_matches('|')
            .split('|')
            .map(str::trim)
            .collect::<Vec<_>>()
    });
    cells
        .map(|cells| {
            assert_eq!(cells.len(), 3, "{cells:?}");
            Lesson {
                text: cells[0].to_owned(),
                files: names(cells[1]),
                tests: names(cells[2]),
            }
        })
        .collect()
}

/// The tests of the project: `file::function`.
fn tests() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for folder in ["model-core", "hl7-model", "connector", "tests/tests"] {
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
        let stem = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
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
    let (lessons, tests) = (lessons(), tests());
    assert!(lessons.len() > 60, "{} lessons", lessons.len());
    let mut missing = Vec::new();
    for lesson in &lessons {
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
    for file in lessons().into_iter().flat_map(|lesson| lesson.files) {
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
