//! Small specs and what the generator makes of them, side by side in `golden/`: the tree and the frozen names, or the
//! error. `BLESS=1` writes what is made now. The trees are compiled, and their facts looked at, in `tests/tests/golden.rs`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use codegen::fixup::{self, Fixed};
use codegen::ir::Model;
use codegen::spec::{self, RELEASES};
use codegen::{Error, emit, lower};

/// Cases with a tree.
const MADE: [&str; 5] = [
    "choice_group",
    "duplicate_titles",
    "repetition_that_appears_later",
    "reserved_names",
    "withdrawn_field",
];

/// Cases with an error.
const REFUSED: [&str; 8] = [
    "chosen_name_without_need",
    "correction_without_effect",
    "fixup_without_effect",
    "name_conflict",
    "position_left_out",
    "table_of_nothing",
    "type_change_refused",
    "unknown_type",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

fn fixed(case: &str) -> Result<Fixed, Error> {
    let specs = folder().join(case).join("specs");
    let is_there = |release: &&str| specs.join("hl7v2").join(release).is_dir();
    let releases: Vec<&str> = RELEASES.into_iter().filter(is_there).collect();
    fixup::apply(spec::read_releases(&specs, &releases)?, &specs)
}

fn model(case: &str) -> (Fixed, Model) {
    let fixed = fixed(case).unwrap();
    let model = lower::lower(&fixed).unwrap();
    (fixed, model)
}

fn is_blessed() -> bool {
    std::env::var_os("BLESS").is_some()
}

/// Compares a text with a file of the case.
fn golden(case: &str, name: &str, text: &str) {
    let path = folder().join(case).join(name);
    if is_blessed() {
        std::fs::write(&path, text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(text, expected.replace("\r\n", "\n"), "{case}/{name}");
}

#[test]
fn small_specs_make_the_trees_beside_them() {
    for case in MADE {
        let (fixed, model) = model(case);
        let tree = emit::emit(&model).unwrap();
        golden(case, "names.lock", &fixed.names.to_text());
        let root = folder().join(case);
        if is_blessed() {
            tree.write(&root).unwrap();
        }
        let stale: Vec<String> = tree
            .stale(&root)
            .unwrap()
            .iter()
            .map(|one| format!("{case}: {one} (BLESS=1 writes it)"))
            .collect();
        assert!(stale.is_empty(), "{}", stale.join("\n"));
    }
}

#[test]
fn what_cannot_be_generated_is_refused_with_its_place_and_reason() {
    for case in REFUSED {
        let refused = fixed(case).and_then(|fixed| lower::lower(&fixed));
        let error = refused.expect_err(case).to_string() + "\n";
        golden(case, "error.txt", &error);
    }
}

#[test]
fn every_case_is_looked_at() {
    let found: BTreeSet<String> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    let listed: BTreeSet<String> = MADE
        .iter()
        .chain(&REFUSED)
        .map(ToString::to_string)
        .collect();
    assert_eq!(found, listed);
}

#[test]
fn a_release_that_is_not_listed_is_refused() {
    let specs = folder().join("withdrawn_field/specs");
    let refused = spec::read_releases(&specs, &["2.3", "2.8.2"]).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "hl7v2/2.6 is not a release that the generator knows"
    );
    let refused = spec::read_releases(&specs, &["2.3", "2.4", "2.6", "2.8.2"]).unwrap_err();
    assert!(refused.to_string().contains("2.4"), "{refused}");
}

#[test]
fn a_definition_that_is_neither_emitted_nor_skipped_is_an_error() {
    for case in MADE {
        let (fixed, model) = model(case);
        lower::conservation(&fixed, &model).unwrap();
        for at in 0..model.segments.len() {
            let mut without = model.clone();
            let lost = without.segments.remove(at).id;
            assert_lost(&fixed, &without, &format!("segment {lost}"));
        }
        for at in 0..model.composites.len() {
            let mut without = model.clone();
            let lost = without.composites.remove(at).id;
            assert_lost(&fixed, &without, &format!("data type {lost}"));
        }
        for at in 0..model.skipped.len() {
            let mut without = model.clone();
            let lost = without.skipped.remove(at);
            assert_lost(&fixed, &without, &format!("{} {}", lost.kind, lost.id));
        }
    }
}

fn assert_lost(fixed: &Fixed, model: &Model, what: &str) {
    let refused = lower::conservation(fixed, model).unwrap_err();
    assert_eq!(
        refused.to_string(),
        format!("{what} is read but neither emitted nor skipped by name")
    );
}

#[test]
fn a_definition_that_is_skipped_must_be_one_that_is_read() {
    let (fixed, mut model) = model("withdrawn_field");
    let mut other = model.skipped[0].clone();
    other.id = "XYZ".into();
    model.skipped.push(other);
    let refused = lower::conservation(&fixed, &model).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "data type XYZ is skipped by name, but no release has it"
    );
    model.skipped.pop();
    let mut both = model.skipped[0].clone();
    both.id = "CWE".into();
    model.skipped.push(both);
    let refused = lower::conservation(&fixed, &model).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "data type CWE is emitted and skipped at once"
    );
}
