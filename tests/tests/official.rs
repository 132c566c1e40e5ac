//! The official examples of the FHIR releases, where they were fetched, are all there and are resources that the facts of
//! their release define.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use system_tests::official::examples;
use system_tests::root;

#[derive(Deserialize)]
struct Bundle {
    entry: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    resource: Definition,
}

#[derive(Deserialize)]
struct Definition {
    id: String,
    r#abstract: bool,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Resource {
    resource_type: String,
}

/// The concrete resources of a release.
fn defined(release: &str) -> BTreeSet<String> {
    let path = root().join(format!("specs/fhir/{release}/profiles-resources.json"));
    let text = std::fs::read(path).expect("the resources of a release");
    let bundle: Bundle = serde_json::from_slice(&text).expect("a bundle of definitions");
    let resources = bundle.entry.into_iter().map(|entry| entry.resource);
    resources
        .filter(|resource| !resource.r#abstract)
        .map(|resource| resource.id)
        .collect()
}

#[test]
fn official_examples_are_resources_of_their_release() {
    for examples in examples().unwrap_or_default() {
        let files = examples.files();
        assert_eq!(files.len(), examples.resources, "{}", examples.release);
        let defined = defined(&examples.release);
        let mut found = BTreeMap::<String, usize>::new();
        for file in &files {
            let text = std::fs::read(file).expect("a readable file");
            let read: Result<Resource, _> = serde_json::from_slice(&text);
            let kind = read
                .unwrap_or_else(|error| panic!("{}: {error}", file.display()))
                .resource_type;
            assert!(defined.contains(&kind), "{}: {kind}", file.display());
            *found.entry(kind).or_default() += 1;
        }
        // A release without an example for six of its resources is R4.
        let without = defined.len() - found.len();
        assert!(without <= 6, "{}: {without} resources", examples.release);
    }
}
