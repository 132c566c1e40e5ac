//! The readers see what the generator wrote: the same messages, rows and sums.

use super::layout::{Layout, LineEnd, Plan, Writer};
use super::{Dirt, Releases, Scenario, Stream, Truth, Weights};
use arrow_array::cast::AsArray;
use arrow_array::types::Decimal128Type;
use arrow_array::{Array, RecordBatch};
use hl7_model::charset::{Utf16, decode};
use hl7_model::frame::{Frame, frames};
use hl7_model::tables::{Extractor, Options, Provenance};
use hl7_model::validate::{FindingCode, Severity, validate};
use hl7_model::{Index, Message, Release};
use serde_json::Value;
use std::collections::BTreeMap;

const TABLES: &[&str] = &[
    "hl7_messages",
    "adt_messages",
    "orm_messages",
    "oru_messages",
    "siu_messages",
    "vxu_messages",
    "oml_messages",
    "omg_messages",
    "mdm_messages",
    "dft_messages",
    "pid",
    "pv1",
    "obr",
    "obx",
];

/// Messages in a file, and what they must come to.
fn written(
    scenario: &Scenario,
    count: usize,
    layout: Layout,
    line_end: LineEnd,
) -> (Vec<u8>, Value) {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("made/on/the/way/stream.hl7");
    let plan = Plan {
        output: output.clone(),
        layout,
        line_end,
        per_file: 0,
        dirt: scenario.dirt,
        seed: scenario.seed,
    };
    let (mut stream, mut writer) = (Stream::new(scenario).unwrap(), Writer::new(plan).unwrap());
    let mut truth = Truth::default();
    let mut message = Vec::new();
    for _ in 0..count {
        message.clear();
        let made = stream.next_into(&mut message);
        writer.write(&message, &made).unwrap();
        truth.add(&message, &made);
    }
    writer.close().unwrap();
    (
        std::fs::read(output).unwrap(),
        truth.to_json(writer.files, writer.bytes),
    )
}

struct Seen {
    messages: u64,
    rejects: u64,
    rows: BTreeMap<&'static str, u64>,
    batches: Vec<(&'static str, RecordBatch)>,
}

/// Frames, reads and tabulates a file.
fn read(file: &[u8]) -> Seen {
    let transcoded = Utf16::detect(file).map(|utf16| {
        let (mut transcoder, mut out) = (utf16.transcoder(), Vec::new());
        transcoder.push(file, &mut out);
        assert!(!transcoder.finish(&mut out), "broken UTF-16");
        out
    });
    let file = transcoded.as_deref().unwrap_or(file);
    let mut extractor = Extractor::new(TABLES, Options::default()).unwrap();
    let mut index = Index::new();
    let mut seen = Seen {
        messages: 0,
        rejects: 0,
        rows: BTreeMap::new(),
        batches: Vec::new(),
    };
    for frame in frames(file) {
        match frame {
            Frame::Message { range, .. } => {
                let raw = &file[range.clone()];
                let decoded = decode(raw, None);
                let Ok(message) = Message::read(&decoded.bytes, &mut index) else {
                    seen.rejects += 1;
                    continue;
                };
                let (message_index, byte_offset) = (seen.messages, range.start as u64);
                let from = Provenance {
                    source_file: "stream.hl7",
                    message_index,
                    byte_offset,
                    raw,
                };
                for (table, rows) in extractor.push(message, from).rows() {
                    *seen.rows.entry(table.name).or_default() += u64::from(rows);
                }
                seen.messages += 1;
            }
            Frame::Reject { continues, .. } => seen.rejects += u64::from(!continues),
            Frame::Envelope { stated, found, .. } => assert_eq!(stated.unwrap_or(found), found),
            _ => {}
        }
    }
    seen.batches = extractor
        .finish()
        .unwrap()
        .into_iter()
        .map(|(def, batch)| (def.name, batch))
        .collect();
    seen
}

fn check(name: &str, seen: &Seen, truth: &Value) {
    let told = |key: &str| truth[key].as_u64().unwrap();
    assert_eq!(
        (seen.messages, seen.rejects),
        (told("messages"), told("rejects")),
        "{name}"
    );
    for (table, rows) in &seen.rows {
        assert_eq!(
            Some(*rows),
            truth["tables"][*table].as_u64(),
            "{name}: rows of {table}"
        );
    }
}

#[test]
fn every_quirk_is_read_as_the_truth_says() {
    for quirk in super::dirt::QUIRKS {
        for line_end in [LineEnd::Cr, LineEnd::Lf, LineEnd::Crlf] {
            let dirt = Dirt::parse(quirk.name, 0.3).unwrap();
            let releases = Releases::One(Release::V2_5_1);
            let scenario = Scenario {
                dirt,
                releases,
                ..Scenario::default()
            };
            let (file, truth) = written(&scenario, 150, Layout::Batch, line_end);
            check(
                &format!("{} {line_end:?}", quirk.name),
                &read(&file),
                &truth,
            );
        }
    }
}

#[test]
fn every_layout_and_release_is_read_as_the_truth_says() {
    for layout in [Layout::Batch, Layout::Mllp, Layout::Envelope] {
        let scenario = Scenario {
            releases: Releases::Mixed,
            seed: 3,
            ..Scenario::default()
        };
        let (file, truth) = written(&scenario, 2000, layout, LineEnd::Crlf);
        check(&format!("{layout:?}"), &read(&file), &truth);
    }
    for release in Release::ALL {
        let scenario = Scenario {
            releases: Releases::One(release),
            ..Scenario::default()
        };
        let (file, truth) = written(&scenario, 300, Layout::Batch, LineEnd::Cr);
        check(release.text(), &read(&file), &truth);
        assert_eq!(
            truth["releases"]
                .as_object()
                .map(|releases| releases.len() <= 2),
            Some(true)
        );
    }
}

#[test]
fn sums_of_results_are_exact() {
    let (file, truth) = written(&Scenario::default(), 3000, Layout::Batch, LineEnd::Cr);
    let seen = read(&file);
    let (_, obx) = seen
        .batches
        .iter()
        .find(|(name, _)| *name == "obx")
        .unwrap();
    let code = obx
        .column_by_name("observation_identifier")
        .unwrap()
        .as_struct();
    let code = code
        .column_by_name("identifier")
        .unwrap()
        .as_string::<i32>();
    let kind = obx.column_by_name("value_type").unwrap().as_string::<i32>();
    let number = obx
        .column_by_name("value_number")
        .unwrap()
        .as_primitive::<Decimal128Type>();
    let mut sums: BTreeMap<&str, (u64, i128)> = BTreeMap::new();
    for row in (0..obx.num_rows()).filter(|row| kind.value(*row) == "NM" && number.is_valid(*row)) {
        let (count, sum) = sums.entry(code.value(row)).or_default();
        (*count, *sum) = (*count + 1, *sum + number.value(row));
    }
    let told = truth["numbers"].as_object().unwrap();
    assert_eq!(sums.len(), told.len());
    for (code, (count, sum)) in sums {
        let text = told[code]["sum"].as_str().unwrap();
        assert_eq!(Some(count), told[code]["count"].as_u64(), "{code}");
        assert_eq!(
            Some(sum),
            model_core::value::decimal(text.as_bytes()),
            "{code}"
        );
    }
}

#[test]
fn a_seed_gives_the_same_bytes_and_another_one_others() {
    let bytes = |seed| {
        let mut stream = Stream::new(&Scenario {
            seed,
            releases: Releases::Mixed,
            ..Scenario::default()
        })
        .unwrap();
        let mut out = Vec::new();
        for _ in 0..500 {
            stream.next_into(&mut out);
        }
        out
    };
    assert_eq!(bytes(5), bytes(5));
    assert_ne!(bytes(5), bytes(6));
}

#[test]
fn sound_messages_have_no_errors_by_the_definitions_of_their_release() {
    let mut found: BTreeMap<String, u32> = BTreeMap::new();
    let mut index = Index::new();
    for release in Release::ALL {
        let mut stream = Stream::new(&Scenario {
            releases: Releases::One(release),
            ..Scenario::default()
        })
        .unwrap();
        for _ in 0..1000 {
            let mut bytes = Vec::new();
            let made = stream.next_into(&mut bytes);
            let message = Message::read(&bytes, &mut index).unwrap();
            for finding in validate(message, release) {
                let unplaced = finding.code == FindingCode::SegmentUnplaced;
                if unplaced || finding.severity == Severity::Error {
                    let path = finding.path.to_string();
                    let path = path.split_once('[').map_or(path.as_str(), |(id, _)| id);
                    let (event, code) = (made.event, finding.code);
                    let what = format!("{release} {event:?} {path} {}: {code:?}", finding.group);
                    *found.entry(what).or_default() += 1;
                }
            }
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn families_come_in_the_shares_asked_for() {
    let weights = Weights::parse("ADT=2,ORU=5,VXU=3").unwrap();
    let mut stream = Stream::new(&Scenario {
        weights,
        ..Scenario::default()
    })
    .unwrap();
    let mut counts: BTreeMap<&str, u32> = BTreeMap::new();
    for _ in 0..4000 {
        *counts
            .entry(stream.next_into(&mut Vec::new()).event.code)
            .or_default() += 1;
    }
    assert_eq!(
        counts.keys().copied().collect::<Vec<_>>(),
        ["ADT", "ORU", "VXU"]
    );
    for (code, share) in [("ADT", 800), ("ORU", 2000), ("VXU", 1200)] {
        assert!(counts[code].abs_diff(share) < 100, "{counts:?}");
    }
    for single in ["ADT", "ORM", "ORU", "SIU", "VXU", "MDM", "DFT"] {
        let weights = Weights::parse(single).unwrap();
        let mut stream = Stream::new(&Scenario {
            weights,
            ..Scenario::default()
        })
        .unwrap();
        assert!((0..300).all(|_| stream.next_into(&mut Vec::new()).event.code == single));
    }
}

#[test]
fn families_that_a_release_lacks_are_left_out() {
    let releases = Releases::One(Release::V2_1);
    let mut stream = Stream::new(&Scenario {
        releases,
        ..Scenario::default()
    })
    .unwrap();
    let codes = ["ADT", "ORM", "ORU", "DFT"];
    assert!((0..300).all(|_| codes.contains(&stream.next_into(&mut Vec::new()).event.code)));
    let weights = Weights::parse("VXU").unwrap();
    assert!(
        Stream::new(&Scenario {
            releases,
            weights,
            ..Scenario::default()
        })
        .is_err()
    );
}
