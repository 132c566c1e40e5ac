//! Resources are sound by the definitions of their release, whole as a data set, and joined with the messages of the
//! same story.

mod definitions;
mod joined;
mod layouts;

use super::{Chart, Dirt, FhirRelease, Kind, Layout, Plan};
use crate::generate::fhir::tally::Tally;
use crate::generate::{Releases, Scenario, Stream};
use hl7_model::Release;
use serde_json::Value;
use std::path::Path;

/// A story, told in messages and in a folder of resources.
struct Story {
    messages: Vec<Vec<u8>>,
    tally: Tally,
}

fn plan(folder: &Path, layout: Layout, release: FhirRelease) -> Plan {
    Plan {
        output: folder.to_path_buf(),
        layout,
        release,
        kinds: Vec::new(),
        per_file: 0,
        dirt: Dirt::default(),
        seed: 7,
    }
}

fn tell(plan: Plan, releases: Releases, count: usize) -> Story {
    let scenario = Scenario {
        seed: plan.seed,
        releases,
        patients: 200,
        ..Scenario::default()
    };
    let mut stream = Stream::new(&scenario).unwrap();
    let mut chart = Chart::new(plan).unwrap();
    let mut messages = Vec::new();
    for _ in 0..count {
        let mut message = Vec::new();
        stream.tell(&mut chart, Some(&mut message)).unwrap();
        messages.push(message);
    }
    let tally = chart.finish(stream.world()).unwrap();
    Story { messages, tally }
}

/// A story of 2.5.1 as NDJSON, and its resources.
fn told(release: FhirRelease, releases: Releases, count: usize) -> (Story, Vec<Value>) {
    let folder = tempfile::tempdir().unwrap();
    let story = tell(
        plan(folder.path(), Layout::Ndjson, release),
        releases,
        count,
    );
    (story, resources(folder.path()))
}

fn usual() -> Releases {
    Releases::One(Release::V2_5_1)
}

/// All resources of a folder of NDJSON.
fn resources(folder: &Path) -> Vec<Value> {
    let mut found = Vec::new();
    for kind in Kind::ALL {
        let path = folder.join(format!("{}.ndjson", kind.name()));
        let text = std::fs::read_to_string(path).unwrap_or_default();
        for line in text.lines() {
            let resource: Value = serde_json::from_str(line).unwrap();
            assert_eq!(resource["resourceType"], kind.name());
            found.push(resource);
        }
    }
    found
}

fn of<'a>(resources: &'a [Value], kind: &'a str) -> impl Iterator<Item = &'a Value> {
    resources
        .iter()
        .filter(move |resource| resource["resourceType"] == kind)
}
