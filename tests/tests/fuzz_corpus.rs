//! Every check of the fuzz targets, on everything that is kept: inputs of findings that were mended, seeds of the
//! fuzzer, and the corpora, whole and broken off.

use fhir_model::json::Reader;
use std::fs;
use std::path::{Path, PathBuf};
use system_tests::checks::{ALL, Check};
use system_tests::files_below;

fn here(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)
}

fn run(name: &str, check: Check, path: &Path, bytes: &[u8]) {
    let result = std::panic::catch_unwind(|| check(bytes));
    assert!(
        result.is_ok(),
        "{name} does not hold for {}, {} bytes",
        path.display(),
        bytes.len()
    );
}

fn check(name: &str) -> Check {
    let found = ALL.iter().find(|(known, _)| *known == name);
    found.map_or_else(|| panic!("no check {name}"), |(_, check)| *check)
}

const FHIR: [&str; 5] = [
    "fhir_json",
    "fhir_columns",
    "fhir_xml",
    "fhir_validate",
    "fhir_frame",
];

/// The targets that a folder is for.
fn targets(folder: &str) -> Vec<&str> {
    match folder {
        "fhir" => FHIR.to_vec(),
        target => vec![target],
    }
}

/// Files that are small enough for a test.
fn corpus() -> Vec<(PathBuf, Vec<u8>)> {
    let read = files_below(&system_tests::corpus())
        .into_iter()
        .map(|path| {
            let bytes = fs::read(&path).expect("a readable file");
            (path, bytes)
        });
    read.filter(|(_, bytes)| bytes.len() < 100_000).collect()
}

#[test]
fn inputs_of_mended_findings_and_seeds_pass() {
    let mut passed = 0;
    for folder in ["fuzz/findings", "fuzz/seeds"] {
        for path in files_below(&here(folder)) {
            let name = path.parent().and_then(Path::file_name).expect("a folder");
            let name = name.to_str().expect("the name of a target");
            let bytes = fs::read(&path).expect("a readable file");
            for name in targets(name) {
                run(name, check(name), &path, &bytes);
                passed += 1;
            }
        }
    }
    assert!(passed > 0, "nothing is kept");
}

#[test]
fn every_target_is_a_check() {
    let mut targets: Vec<String> = Vec::new();
    for path in files_below(&here("fuzz/targets")) {
        let name = path.file_stem().and_then(|name| name.to_str());
        targets.extend(name.map(str::to_owned));
    }
    let mut checks: Vec<&str> = ALL.iter().map(|(name, _)| *name).collect();
    checks.sort_unstable();
    assert_eq!(targets, checks);
}

#[test]
fn files_of_the_corpus_pass() {
    for (path, bytes) in corpus() {
        for name in [
            "framing",
            "view",
            "columns",
            "edit",
            "structures",
            "validate",
        ] {
            run(name, check(name), &path, &bytes);
        }
    }
}

#[test]
fn files_of_the_corpus_pass_wherever_they_break_off() {
    for (path, bytes) in corpus() {
        // Every place of a short file, and a hundred of a longer one.
        for end in (0..bytes.len()).step_by(1 + bytes.len() / 100) {
            let start = bytes.get(..end).expect("a place within");
            run("framing", check("framing"), &path, start);
            run("view", check("view"), &path, start);
            run("validate", check("validate"), &path, start);
        }
    }
}

fn resources() -> Vec<(PathBuf, Vec<u8>)> {
    let files = files_below(&here("fuzz/seeds/fhir")).into_iter();
    let read = files.map(|path| (path.clone(), fs::read(path).expect("a readable file")));
    read.collect()
}

#[test]
fn resources_pass_wherever_they_break_off() {
    for (path, bytes) in resources() {
        for end in 0..bytes.len() {
            let start = bytes.get(..end).expect("a place within");
            FHIR.into_iter()
                .for_each(|name| run(name, check(name), &path, start));
        }
    }
}

/// Behind a value that begins here.
fn value_end(bytes: &[u8], at: usize) -> usize {
    let text = bytes
        .get(at..)
        .and_then(|rest| std::str::from_utf8(rest).ok());
    let value = text.and_then(|text| Reader::new(text).skip().map(|raw| raw.as_str().len()).ok());
    at + value.unwrap_or_default()
}

#[test]
fn resources_pass_with_any_value_in_any_place() {
    const VALUES: [&str; 16] = [
        "null",
        "1",
        "-0",
        "1.0",
        "true",
        r#""x""#,
        r#""1""#,
        r#""\ud800""#,
        r#""2024-02-31""#,
        "[]",
        "[null]",
        "[{}]",
        r#"[1,"a",null]"#,
        "{}",
        r#"{"id":1}"#,
        r#"{"id":"x","id":"y"}"#,
    ];
    for (path, bytes) in resources() {
        let begins = |at: &usize| matches!(bytes.get(*at), Some(b':' | b'[' | b','));
        for at in (0..bytes.len()).filter(begins) {
            let (before, end) = (&bytes[..=at], value_end(&bytes, at + 1));
            for value in VALUES {
                let changed = [before, value.as_bytes(), &bytes[end..]].concat();
                FHIR.into_iter()
                    .for_each(|name| run(name, check(name), &path, &changed));
            }
        }
    }
}
