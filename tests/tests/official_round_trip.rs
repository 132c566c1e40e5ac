//! Every official example of every release goes through the typed structs, through the tables and through XML, and comes
//! back as it was, down to the digits of its decimals.

use fhir_model::tables::{Extractor, Options, Provenance, Rows};
use fhir_model::{Release, Strictness, r4, r4b, r5, xml};
use system_tests::json_tree::Tree;
use system_tests::official::{Examples, examples};

fn release(examples: &Examples) -> Release {
    examples.release.parse().expect("a release")
}

/// The texts of all examples, with their names.
fn texts(examples: &Examples) -> impl Iterator<Item = (String, String)> {
    examples.files().into_iter().map(|file| {
        let text = std::fs::read_to_string(&file).expect("a readable file");
        let text = text.trim_start_matches('\u{feff}').to_owned();
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        (format!("{} {name}", examples.release), text)
    })
}

fn assert_none(failures: Vec<String>, of: usize) {
    let shown = failures.iter().take(30).cloned().collect::<Vec<_>>();
    assert!(
        failures.is_empty(),
        "{} of {of}:\n{}",
        failures.len(),
        shown.join("\n")
    );
}

/// Through the structs: read, and written again.
fn written(release: Release, text: &str) -> Result<String, fhir_model::ReadError> {
    Ok(match release {
        Release::R4 => r4::Resource::from_json(text)?.to_json(),
        Release::R4B => r4b::Resource::from_json(text)?.to_json(),
        Release::R5 => r5::Resource::from_json(text)?.to_json(),
    })
}

#[test]
fn official_examples_are_written_as_they_were_read() {
    for examples in examples().unwrap_or_default() {
        let mut failures = Vec::new();
        for (name, text) in texts(&examples) {
            let source = Tree::of(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            match written(release(&examples), &text) {
                Ok(again) => {
                    let again = Tree::of(&again).unwrap_or_else(|error| panic!("{name}: {error}"));
                    if let Some(difference) = source.difference(&again) {
                        failures.push(format!("{name}{difference}"));
                    }
                }
                Err(error) => failures.push(format!("{name}: {error}")),
            }
        }
        assert_none(failures, examples.resources);
    }
}

#[test]
fn official_examples_come_back_from_their_tables() {
    for examples in examples().unwrap_or_default() {
        let resources = release(&examples).resources();
        let mut extractor = Extractor::of_all(resources, &Options::default()).expect("tables");
        let mut failures = Vec::new();
        for (name, text) in texts(&examples) {
            let from = Provenance {
                source_file: &name,
                resource_index: 0,
                byte_offset: 0,
                full_url: None,
            };
            if let Err(error) = extractor.push(text.as_bytes(), from) {
                failures.push(format!("{name}: {error}"));
                continue;
            }
            let source = Tree::of(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            let batches = extractor.finish().expect("batches");
            let (table, batch) = batches
                .iter()
                .find(|(_, batch)| batch.num_rows() > 0)
                .expect("a row");
            let resource = resources
                .iter()
                .find(|one| std::ptr::eq(one.table, *table))
                .expect("a resource");
            let mut again = Vec::new();
            Rows::of(batch, resource).write(0, &mut again);
            let again = String::from_utf8(again).expect("UTF-8");
            let again = Tree::of(&again).unwrap_or_else(|error| panic!("{name}: {error}"));
            if let Some(difference) = source.difference(&again) {
                failures.push(format!("{name}{difference}"));
            }
        }
        assert_none(failures, examples.resources);
    }
}

#[test]
fn official_examples_come_back_from_xml() {
    for examples in examples().unwrap_or_default() {
        let release = release(&examples);
        let mut failures = Vec::new();
        for (name, text) in texts(&examples) {
            let there_and_back = || {
                let xml = xml::from_json(release, &text, Strictness::Lenient)?;
                xml::to_json(release, &xml, Strictness::Lenient)
            };
            let source = Tree::of(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
            match there_and_back() {
                Ok(again) => {
                    let again = Tree::of(&again).unwrap_or_else(|error| panic!("{name}: {error}"));
                    if let Some(difference) = source.difference(&again) {
                        failures.push(format!("{name}{difference}"));
                    }
                }
                Err(error) => failures.push(format!("{name}: {error}")),
            }
        }
        assert_none(failures, examples.resources);
    }
}
