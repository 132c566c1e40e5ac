//! Files: the same bytes for the same seed, the same resources in every layout, and dirt that is counted.

use super::joined::references;
use super::{Dirt, FhirRelease, Kind, Layout, Plan, plan, resources, tell, usual};
use crate::generate::fhir::dirt::QUIRKS;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// All files below a folder, with their bytes.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![folder.to_path_buf()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.insert(path.clone(), std::fs::read(&path).unwrap());
            }
        }
    }
    found
}

fn made(change: impl FnOnce(&mut Plan), layout: Layout) -> (BTreeMap<String, Vec<u8>>, u64, Value) {
    let folder = tempfile::tempdir().unwrap();
    let mut plan = plan(folder.path(), layout, FhirRelease::R4);
    change(&mut plan);
    let story = tell(plan, usual(), 600);
    let files = files(folder.path());
    assert_eq!(story.tally.files, files.len() as u64);
    let bytes: usize = files.values().map(Vec::len).sum();
    assert_eq!(story.tally.bytes, bytes as u64);
    let name = |path: &Path| {
        path.strip_prefix(folder.path())
            .unwrap()
            .display()
            .to_string()
    };
    let files = files
        .into_iter()
        .map(|(path, bytes)| (name(&path), bytes))
        .collect();
    (files, story.tally.resources(), story.tally.to_json())
}

#[test]
fn a_seed_gives_the_same_bytes_in_every_layout_and_another_one_others() {
    for layout in [Layout::Ndjson, Layout::Bundle, Layout::Files] {
        let (first, _, _) = made(|_| {}, layout);
        assert_eq!(first, made(|_| {}, layout).0);
        assert_ne!(first, made(|plan| plan.seed = 8, layout).0);
    }
}

#[test]
fn files_of_ndjson_and_single_files_hold_the_same() {
    let (lines, count, _) = made(|_| {}, Layout::Ndjson);
    let (single, _, _) = made(|_| {}, Layout::Files);
    let parse = |bytes: &[u8]| serde_json::from_slice::<Value>(bytes).unwrap();
    let of_lines: BTreeMap<String, Value> = lines
        .values()
        .flat_map(|file| {
            file.split(|byte| *byte == b'\n')
                .filter(|line| !line.is_empty())
        })
        .map(parse)
        .map(|resource| {
            let name = format!(
                "{}/{}.json",
                resource["resourceType"].as_str().unwrap(),
                resource["id"].as_str().unwrap()
            );
            (name, resource)
        })
        .collect();
    let of_files: BTreeMap<String, Value> = single
        .iter()
        .map(|(name, bytes)| (name.clone(), parse(bytes)))
        .collect();
    assert_eq!(of_lines.len() as u64, count);
    assert!(of_lines == of_files);
}

#[test]
fn bundles_hold_one_patient_each_and_refer_within() {
    let (files, count, _) = made(|_| {}, Layout::Bundle);
    let parse = |bytes: &Vec<u8>| serde_json::from_slice::<Value>(bytes).unwrap();
    let region = parse(&files["region.json"]);
    let urls = |bundle: &Value| -> BTreeSet<String> {
        let entries = bundle["entry"].as_array().unwrap().iter();
        entries
            .map(|entry| entry["request"]["url"].as_str().unwrap().to_owned())
            .collect()
    };
    let shared = urls(&region);
    let mut total = shared.len();
    for (name, bytes) in files.iter().filter(|(name, _)| *name != "region.json") {
        let bundle = parse(bytes);
        assert_eq!(bundle["type"], "transaction");
        let entries = bundle["entry"].as_array().unwrap();
        total += entries.len();
        let patient = &entries[0]["resource"];
        assert_eq!(patient["resourceType"], "Patient", "{name}");
        assert_eq!(format!("{}.json", patient["id"].as_str().unwrap()), *name);
        let full: BTreeSet<&str> = entries
            .iter()
            .map(|entry| entry["fullUrl"].as_str().unwrap())
            .collect();
        assert_eq!(full.len(), entries.len());
        for entry in entries {
            let id = entry["resource"]["id"].as_str().unwrap();
            assert_eq!(entry["fullUrl"], format!("urn:uuid:{id}"));
            references(&entry["resource"], &mut |reference| {
                let known = full.contains(reference) || shared.contains(reference);
                assert!(known || reference.starts_with('#'), "{name}: {reference}");
            });
        }
    }
    assert_eq!(total as u64, count);
}

#[test]
fn types_are_left_out_and_files_begin_anew_as_asked() {
    let folder = tempfile::tempdir().unwrap();
    let kinds = vec![Kind::Patient, Kind::Observation];
    let plan = Plan {
        kinds,
        per_file: 100,
        ..plan(folder.path(), Layout::Ndjson, FhirRelease::R4)
    };
    let story = tell(plan, usual(), 400);
    let mut lines = 0;
    for (path, bytes) in files(folder.path()) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        assert!(
            name.starts_with("Patient-") || name.starts_with("Observation-"),
            "{name}"
        );
        let count = bytes.iter().filter(|byte| **byte == b'\n').count();
        assert!(count <= 100);
        lines += count;
    }
    assert_eq!(story.tally.resources(), lines as u64);
}

#[test]
fn sums_of_the_truth_are_those_of_the_resources() {
    let folder = tempfile::tempdir().unwrap();
    let story = tell(
        plan(folder.path(), Layout::Ndjson, FhirRelease::R4),
        usual(),
        1500,
    );
    let told = story.tally.to_json();
    let mut sums: BTreeMap<String, (u64, f64)> = BTreeMap::new();
    for resource in resources(folder.path()) {
        let quantity = &resource["valueQuantity"];
        if let (Some(value), None) = (quantity["value"].as_f64(), quantity.get("comparator"))
            && resource["code"]["coding"][0]["code"] != "89579-7"
            && resource["code"]["coding"][0]["code"] != "33914-3"
        {
            let code = resource["code"]["coding"][0]["code"].as_str().unwrap();
            let (count, sum) = sums.entry(code.to_owned()).or_default();
            (*count, *sum) = (*count + 1, *sum + value);
        }
    }
    let numbers = told["numbers"].as_object().unwrap();
    assert_eq!(numbers.len(), sums.len());
    for (code, (count, sum)) in sums {
        assert_eq!(numbers[&code]["count"], count, "{code}");
        let exact: f64 = numbers[&code]["sum"].as_str().unwrap().parse().unwrap();
        assert!(
            (exact - sum).abs() < 1e-6 * sum.abs(),
            "{code}: {exact} {sum}"
        );
    }
}

#[test]
fn dirt_is_counted_as_it_can_be_read() {
    for quirk in QUIRKS {
        let dirt = Dirt::parse(quirk.name, 0.1).unwrap();
        let (files, count, truth) = made(|plan| plan.dirt = dirt, Layout::Ndjson);
        let (clean, whole, _) = made(|_| {}, Layout::Ndjson);
        assert_ne!(files, clean, "{}", quirk.name);
        assert!(truth["dirt"][quirk.name].as_u64() > Some(0));
        let (mut readable, mut rejects) = (0, 0);
        for bytes in files.values() {
            let text = std::str::from_utf8(bytes)
                .unwrap()
                .trim_start_matches('\u{FEFF}');
            for line in text.lines().filter(|line| !line.trim().is_empty()) {
                // serde_json takes the last of two members; a reader must not.
                let twice = line.matches("\"id\":\"another\"").count() > 0;
                match serde_json::from_str::<Value>(line) {
                    Ok(_) if !twice => readable += 1,
                    _ => rejects += 1,
                }
            }
        }
        assert_eq!(readable, count, "{}", quirk.name);
        assert_eq!(truth["rejects"], rejects, "{}", quirk.name);
        assert_eq!(readable + rejects, whole, "{}", quirk.name);
    }
    assert!(Dirt::parse("nonsense", 0.1).is_err() && Dirt::parse("all", 7.0).is_err());
}
