//! Messages and resources of one story tell the same.

use super::{Layout, Story, of, plan, tell, told, usual};
use crate::generate::Releases;
use crate::generate::fhir::FhirRelease;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The fields of a segment; a field's components are split by the caller.
fn fields(segment: &str) -> Vec<&str> {
    segment.split('|').collect()
}

fn part(field: &str, component: usize) -> &str {
    field.split('^').nth(component - 1).unwrap_or_default()
}

/// What the messages told, in order.
#[derive(Default)]
struct Heard {
    /// OID and number of PID-3.
    patients: BTreeSet<(String, String)>,
    /// PV1-19.
    visits: BTreeSet<String>,
    /// By OBR-3 and OBX-3: OBX-2, OBX-5, OBX-11; what was told last.
    results: BTreeMap<(String, String), (String, String, String)>,
    /// Filler's numbers of OBR-3, and of ORC-3 of vaccinations.
    fillers: BTreeSet<String>,
    vaccines: BTreeMap<String, String>,
    /// ORC-2 of orders.
    placers: BTreeSet<String>,
}

fn heard(story: &Story) -> Heard {
    let mut heard = Heard::default();
    for message in &story.messages {
        let text = std::str::from_utf8(message).unwrap();
        let (mut code, mut filler, mut vaccine) = ("", String::new(), String::new());
        for segment in text.split('\r').filter(|segment| !segment.is_empty()) {
            let fields = fields(segment);
            let field = |at: usize| fields.get(at).copied().unwrap_or_default();
            match field(0) {
                "MSH" => code = part(field(8), 1),
                "PID" => {
                    for id in field(3).split('~') {
                        let oid = part(id, 4).split('&').nth(1).unwrap_or_default();
                        if !oid.is_empty() {
                            heard
                                .patients
                                .insert((oid.to_owned(), part(id, 1).to_owned()));
                        }
                    }
                }
                "PV1" if !field(19).is_empty() => {
                    // Early releases have a number in this place.
                    let number = part(field(19), 1).trim_start_matches('V');
                    heard.visits.insert(format!("V{number}"));
                }
                "ORC" if code == "VXU" => vaccine = part(field(3), 1).to_owned(),
                "ORC" => {
                    heard.placers.insert(part(field(2), 1).to_owned());
                }
                "RXA" => {
                    heard
                        .vaccines
                        .insert(vaccine.clone(), part(field(5), 1).to_owned());
                }
                "OBR" if code == "ORU" => {
                    filler = part(field(3), 1).to_owned();
                    // What is told again is told as a whole.
                    heard.results.retain(|(known, _), _| *known != filler);
                    heard.fillers.insert(filler.clone());
                }
                "OBX" if code == "ORU" => {
                    let told = (
                        field(2).to_owned(),
                        field(5).to_owned(),
                        field(11).to_owned(),
                    );
                    let key = (filler.clone(), part(field(3), 1).to_owned());
                    heard.results.insert(key, told);
                }
                _ => {}
            }
        }
    }
    heard
}

/// Values of identifiers of a type, with their systems.
fn identifiers(resource: &Value) -> impl Iterator<Item = (&str, &str)> {
    let list = resource["identifier"].as_array().into_iter().flatten();
    list.filter_map(|id| Some((id["system"].as_str()?, id["value"].as_str()?)))
}

fn all<'a>(resources: &'a [Value], kind: &'a str) -> BTreeSet<&'a str> {
    of(resources, kind)
        .flat_map(identifiers)
        .map(|(_, value)| value)
        .collect()
}

#[test]
fn every_patient_visit_order_and_result_of_the_messages_has_its_resource() {
    for releases in [usual(), Releases::Mixed] {
        let (story, resources) = told(FhirRelease::R4, releases, 4000);
        let heard = heard(&story);
        assert!(heard.patients.len() > 200 && heard.visits.len() > 200);
        let patients: BTreeSet<(&str, &str)> =
            of(&resources, "Patient").flat_map(identifiers).collect();
        for (oid, number) in &heard.patients {
            let system = format!("urn:oid:{oid}");
            assert!(
                patients.contains(&(system.as_str(), number)),
                "{oid} {number}"
            );
        }
        let visits = all(&resources, "Encounter");
        for visit in &heard.visits {
            assert!(visits.contains(visit.as_str()), "{visit}");
        }
        let orders = all(&resources, "ServiceRequest");
        for placer in &heard.placers {
            assert!(orders.contains(placer.as_str()), "{placer}");
        }
        let reports = all(&resources, "DiagnosticReport");
        for filler in heard.fillers.iter().filter(|filler| !filler.is_empty()) {
            assert!(reports.contains(filler.as_str()), "{filler}");
        }
        let vaccines: BTreeMap<&str, &str> = of(&resources, "Immunization")
            .flat_map(|given| {
                let code = given["vaccineCode"]["coding"][0]["code"].as_str().unwrap();
                identifiers(given).map(move |(_, value)| (value, code))
            })
            .collect();
        assert!(heard.vaccines.len() > 20);
        for (filler, code) in &heard.vaccines {
            assert_eq!(
                vaccines.get(filler.as_str()),
                Some(&code.as_str()),
                "{filler}"
            );
        }
    }
}

#[test]
fn results_have_the_code_and_the_text_of_the_value_that_was_told_last() {
    for releases in [usual(), Releases::Mixed] {
        let folder = tempfile::tempdir().unwrap();
        let plan = plan(folder.path(), Layout::Ndjson, FhirRelease::R4);
        let heard = heard(&tell(plan, releases, 4000));
        let lines = std::fs::read_to_string(folder.path().join("Observation.ndjson")).unwrap();
        let mut observations: BTreeMap<(String, String), (&str, Value)> = BTreeMap::new();
        for line in lines.lines() {
            let observation: Value = serde_json::from_str(line).unwrap();
            let code = observation["code"]["coding"][0]["code"].as_str().unwrap();
            for (_, filler) in identifiers(&observation) {
                let told = (line, observation.clone());
                observations.insert((filler.to_owned(), code.to_owned()), told);
            }
        }
        let mut numbers = 0;
        let mut told: BTreeMap<&str, u32> = BTreeMap::new();
        for ((filler, code), (kind, value, status)) in &heard.results {
            if filler.is_empty() {
                continue;
            }
            let observation = observations.get(&(filler.clone(), code.clone()));
            let (line, observation) = observation.unwrap_or_else(|| panic!("{filler} {code}"));
            let expected = match status.as_str() {
                "P" => "preliminary",
                "C" => "corrected",
                _ => "final",
            };
            assert_eq!(observation["status"], expected, "{filler} {code}");
            *told.entry(expected).or_default() += 1;
            if kind == "NM" {
                numbers += 1;
                // The text of the number, with its zeros.
                let expected = format!("\"valueQuantity\":{{\"value\":{value},");
                assert!(line.contains(&expected), "{filler} {code}: {line} {value}");
            } else if kind == "CWE" || kind == "CE" {
                let coding = &observation["valueCodeableConcept"]["coding"][0];
                assert_eq!(coding["code"], part(value, 1), "{filler} {code}");
            }
        }
        assert!(numbers > 2000 && told.len() == 3, "{numbers} {told:?}");
    }
}

#[test]
fn every_reference_is_resolved_and_ids_are_unique() {
    let (_, resources) = told(FhirRelease::R5, usual(), 3000);
    let mut ids = BTreeSet::new();
    for resource in &resources {
        let kind = resource["resourceType"].as_str().unwrap();
        let id = format!("{kind}/{}", resource["id"].as_str().unwrap());
        assert!(ids.insert(id.clone()), "{id} twice");
    }
    let mut count = 0;
    for resource in &resources {
        references(resource, &mut |reference| {
            count += 1;
            if let Some(inside) = reference.strip_prefix('#') {
                assert_eq!(resource["contained"][0]["id"], inside);
            } else {
                assert!(ids.contains(reference), "{reference}");
            }
        });
    }
    assert!(count > 10_000);
}

/// Calls back for every `reference`.
pub(super) fn references(value: &Value, call: &mut impl FnMut(&str)) {
    match value {
        Value::Object(members) => {
            for (name, value) in members {
                match value.as_str() {
                    Some(reference) if name == "reference" => call(reference),
                    _ => references(value, call),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, call)),
        _ => {}
    }
}
