//! The demo corpus: the tables show what its generator says they must, and its generator makes it again byte for byte.

use hl7_model::frame::messages;
use hl7_model::structure::{Grouping, structure_of_message};
use hl7_model::tables::Options;
use hl7_model::{Index, Message};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::Path;
use system_tests::binary::connector;
use system_tests::walk::{Walked, at, walk, walk_into};
use system_tests::{corpus, files_below};

/// The parts of the corpus, by the name of their truth file.
const PARTS: [&str; 4] = ["archive", "dirty", "region", "stream"];

/// The files of a part below a folder, decompressed, by name.
fn files(folder: &Path, part: &str) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    for path in files_below(folder) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let below =
            name.starts_with(part) || path.parent().is_some_and(|parent| parent.ends_with(part));
        let read = || std::fs::read(&path).expect("a readable file");
        match path.extension().and_then(|extension| extension.to_str()) {
            _ if !below => {}
            Some("hl7") => {
                found.insert(name.into_owned(), read());
            }
            Some("gz") => {
                let mut bytes = Vec::new();
                let mut reader = flate2::read::GzDecoder::new(Cursor::new(read()));
                reader.read_to_end(&mut bytes).expect("gzip");
                found.insert(name.into_owned(), bytes);
            }
            Some("zip") => unzip(&path, &mut found),
            _ => {}
        }
    }
    assert!(!found.is_empty(), "{part} has no files");
    found
}

fn unzip(path: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
    let file = std::fs::File::open(path).expect("a readable file");
    let mut archive = zip::ZipArchive::new(file).expect("a zip archive");
    for at in 0..archive.len() {
        let mut member = archive.by_index(at).expect("a member");
        let name = member.name().expect("a name").into_owned();
        let mut bytes = Vec::new();
        member.read_to_end(&mut bytes).expect("a readable member");
        found.insert(name, bytes);
    }
}

fn truth(part: &str) -> Value {
    let path = corpus().join("demo").join(format!("{part}.truth.json"));
    let text = std::fs::read_to_string(path).expect("a truth file");
    serde_json::from_str(&text).expect("JSON")
}

fn walked(part: &str) -> Vec<Walked> {
    let files = files(&corpus().join("demo"), part);
    files
        .iter()
        .map(|(name, bytes)| walk(name, bytes, None, Options::default()))
        .collect()
}

#[test]
fn tables_show_what_the_truth_says() {
    for part in PARTS {
        let (truth, walked) = (truth(part), walked(part));
        for file in &walked {
            assert_eq!(file.unaccounted(), [""; 0], "{part}");
        }
        let messages: u64 = walked.iter().map(|file| file.messages).sum();
        let rejects: u64 = walked.iter().map(|file| file.rejects.len() as u64).sum();
        assert_eq!(truth["messages"], messages, "{part}");
        assert_eq!(truth["rejects"], rejects, "{part}");
        for (table, rows) in truth["tables"].as_object().expect("tables") {
            let found: usize = walked.iter().map(|file| file.table(table).len()).sum();
            assert_eq!(rows.as_u64(), Some(found as u64), "{part}: {table}");
        }
        let vaccinations: usize = walked
            .iter()
            .flat_map(|file| file.table("vxu_messages"))
            .filter_map(|row| at(row, "vaccinations").as_array())
            .flatten()
            .filter(|vaccination| vaccination.get("vaccine_code").is_some())
            .count();
        let disturbed = truth["dirt"]
            .as_object()
            .is_some_and(|dirt| !dirt.is_empty());
        if !disturbed {
            assert_eq!(
                truth["vaccinations"].as_u64(),
                Some(vaccinations as u64),
                "{part}"
            );
        }
    }
}

#[test]
fn sums_of_observed_numbers_are_those_of_the_truth() {
    for part in PARTS {
        let mut sums: BTreeMap<String, (u64, i128)> = BTreeMap::new();
        for (name, bytes) in files(&corpus().join("demo"), part) {
            let file = walk_into(&["obx"], &name, &bytes, None, Options::default());
            for row in file.table("obx") {
                let is_number = row["value_type"].as_str() == Some("NM");
                let comparator = row.get("value_comparator").is_some();
                let (Some(number), true, false) =
                    (row["value_number"].as_str(), is_number, comparator)
                else {
                    continue;
                };
                let code = at(row, "observation_identifier.identifier")
                    .as_str()
                    .unwrap_or_default();
                let (count, sum) = sums.entry(code.to_owned()).or_default();
                *count += 1;
                *sum += model_core::value::decimal(number.as_bytes()).expect("a decimal");
            }
        }
        let truth = truth(part);
        let numbers = truth["numbers"].as_object().expect("numbers");
        assert!(numbers.len() > 20, "{part}");
        for (code, expected) in numbers {
            let sum = expected["sum"].as_str().expect("a sum");
            let sum = model_core::value::decimal(sum.as_bytes()).expect("a decimal");
            let expected = (expected["count"].as_u64().expect("a count"), sum);
            assert_eq!(sums.get(code), Some(&expected), "{part}: {code}");
        }
    }
}

#[test]
fn the_commands_of_the_readme_make_the_same_bytes() {
    let readme = std::fs::read_to_string(corpus().join("README.md")).expect("the README");
    let folder = tempfile::tempdir().expect("a folder");
    let commands = readme
        .lines()
        .filter_map(|line| line.strip_prefix("healthcare-connector "));
    let commands: Vec<&str> = commands.collect();
    assert_eq!(commands.len(), PARTS.len());
    for command in commands {
        let made = connector()
            .args(command.split(' '))
            .current_dir(folder.path())
            .output()
            .expect("the binary starts");
        assert!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
    }
    for part in PARTS {
        let committed = files(&corpus().join("demo"), part);
        let made = files(folder.path(), part);
        assert_eq!(
            made.keys().collect::<Vec<_>>(),
            committed.keys().collect::<Vec<_>>()
        );
        for (name, bytes) in &committed {
            assert!(
                made.get(name) == Some(bytes),
                "{part}: {name} is made differently"
            );
        }
        let truth_file = format!("{part}.truth.json");
        let made = std::fs::read(folder.path().join(&truth_file)).expect("a truth file");
        let committed =
            std::fs::read(corpus().join("demo").join(&truth_file)).expect("a truth file");
        assert!(made == committed, "{truth_file} is made differently");
    }
}

/// What a sound message's structure has no place for, by structure and segment.
#[test]
fn every_segment_of_a_sound_message_has_a_place() {
    let mut strays: BTreeMap<String, u64> = BTreeMap::new();
    let (mut index, mut grouping) = (Index::new(), Grouping::new());
    for part in ["archive", "region", "stream"] {
        for bytes in files(&corpus().join("demo"), part).values() {
            for bytes in messages(bytes) {
                let message = Message::read(bytes, &mut index).expect("a sound message");
                let def = structure_of_message(message).expect("a known event");
                grouping.read(def.automaton(), message);
                let lost = message
                    .segments()
                    .filter(|one| grouping.is_unplaced(one.index()));
                for segment in lost {
                    *strays
                        .entry(format!(
                            "{} {} {}",
                            def.id,
                            message.release().release,
                            segment.id()
                        ))
                        .or_default() += 1;
                }
            }
        }
    }
    assert!(strays.is_empty(), "{strays:#?}");
}
