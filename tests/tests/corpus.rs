//! Every hand-made file of the corpus against what is expected of it, through framing and tables.

use system_tests::expected::{Expected, files};
use system_tests::walk::walk;
use system_tests::{corpus, root};

#[test]
fn every_file_comes_to_what_is_expected_of_it() {
    let mut found = Vec::new();
    let files = files(&corpus().join("field"));
    for file in &files {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let bytes = std::fs::read(file).expect("a readable file");
        let expected = match Expected::beside(file) {
            Ok(expected) => expected,
            Err(error) => {
                found.push(error);
                continue;
            }
        };
        let walked = walk(&name, &bytes, expected.charset(), expected.table_options());
        let differences = expected
            .differences(&walked)
            .into_iter()
            .chain(walked.unaccounted());
        found.extend(differences.map(|difference| format!("{name}: {difference}")));
    }
    assert!(
        found.is_empty(),
        "{} differences:\n{}",
        found.len(),
        found.join("\n")
    );
    assert!(files.len() > 100, "{} files", files.len());
}

#[test]
fn every_expectation_has_its_file() {
    let folder = corpus().join("field");
    let names: Vec<String> = files(&folder)
        .iter()
        .map(|file| file.with_extension("").display().to_string())
        .collect();
    for entry in std::fs::read_dir(folder).expect("a readable folder") {
        let path = entry.expect("an entry").path();
        if let Some(stem) = path.display().to_string().strip_suffix(".expect.toml") {
            assert!(names.iter().any(|name| name == stem), "{stem} has no file");
        }
    }
}

#[test]
fn the_corpus_is_kept_byte_for_byte() {
    let attributes =
        std::fs::read_to_string(root().join("tests/corpus/.gitattributes")).expect("attributes");
    assert!(
        attributes.lines().any(|line| line == "* -text"),
        "line ends must not be converted"
    );
}
