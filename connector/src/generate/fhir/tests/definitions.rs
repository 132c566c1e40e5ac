//! Every resource against the definitions in `specs/fhir`: names of elements, how often they occur, forms of
//! primitives, codes of required bindings.

use super::{told, usual};
use crate::generate::fhir::{FhirRelease, Kind};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// An element of a definition.
#[derive(Debug)]
struct Element {
    min: u64,
    repeats: bool,
    types: Vec<String>,
    /// The value set of a required binding.
    codes: Option<String>,
    /// The path that it is defined by, where that is another one.
    same_as: Option<String>,
}

/// The definitions of a release.
struct Spec {
    /// By path: `Patient.contact.name`.
    elements: BTreeMap<String, Element>,
    /// Names of the children of a path.
    children: BTreeMap<String, Vec<String>>,
    primitives: BTreeSet<String>,
    /// System and code, by value set.
    codes: BTreeMap<String, BTreeSet<(String, String)>>,
}

fn read(release: &str, file: &str) -> Vec<Value> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../specs/fhir");
    let text = std::fs::read_to_string(format!("{root}/{release}/{file}")).unwrap();
    let bundle: Value = serde_json::from_str(&text).unwrap();
    let entries = bundle["entry"].as_array().unwrap();
    entries
        .iter()
        .map(|entry| entry["resource"].clone())
        .collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

fn spec(release: &str) -> Spec {
    let mut spec = Spec {
        elements: BTreeMap::new(),
        children: BTreeMap::new(),
        primitives: BTreeSet::new(),
        codes: BTreeMap::new(),
    };
    let files = ["profiles-types.json", "profiles-resources.json"];
    let definitions = files.iter().flat_map(|file| read(release, file));
    for definition in definitions.filter(|definition| definition["derivation"] != "constraint") {
        if definition["kind"] == "primitive-type" {
            spec.primitives.insert(text(&definition["id"]));
        }
        for element in definition["snapshot"]["element"].as_array().unwrap() {
            let path = text(&element["path"]);
            let required = element["binding"]["strength"] == "required";
            let set = element["binding"]["valueSet"].as_str().unwrap_or_default();
            let types = element["type"].as_array();
            let types = types.into_iter().flatten().map(|kind| text(&kind["code"]));
            let reference = element["contentReference"].as_str();
            if let Some((parent, name)) = path.rsplit_once('.') {
                let children = spec.children.entry(parent.to_owned()).or_default();
                children.push(name.to_owned());
            }
            let element = Element {
                min: element["min"].as_u64().unwrap(),
                repeats: element["max"] != "1" && element["max"] != "0",
                types: types.collect(),
                codes: required.then(|| set.split('|').next().unwrap_or_default().to_owned()),
                same_as: reference.map(|to| to.rsplit('#').next().unwrap_or_default().to_owned()),
            };
            spec.elements.entry(path).or_insert(element);
        }
    }
    for set in read(release, "valuesets.json") {
        let Some(contains) = set["expansion"]["contains"].as_array() else {
            continue;
        };
        let codes = contains
            .iter()
            .map(|code| (text(&code["system"]), text(&code["code"])));
        spec.codes.insert(text(&set["url"]), codes.collect());
    }
    spec
}

/// What is wrong, by path, and which paths were seen.
#[derive(Default)]
struct Findings {
    wrong: BTreeMap<String, String>,
    seen: BTreeSet<String>,
}

impl Findings {
    fn add(&mut self, path: &str, what: impl Into<String>) {
        self.wrong.entry(path.to_owned()).or_insert(what.into());
    }
}

impl Spec {
    /// The element of a member, with the type that its name says where there is a choice.
    fn member(&self, path: &str, name: &str) -> Option<(&Element, String, String)> {
        let known = format!("{path}.{name}");
        if let Some(element) = self.elements.get(&known) {
            let kind = element.types.first().cloned().unwrap_or_default();
            return Some((element, known, kind));
        }
        let choices = self.children.get(path)?.iter();
        choices
            .filter_map(|child| child.strip_suffix("[x]"))
            .find_map(|base| {
                let rest = name.strip_prefix(base)?;
                let path = format!("{path}.{base}[x]");
                let element = self.elements.get(&path)?;
                let upper = |kind: &String| {
                    let mut letters = kind.chars();
                    letters
                        .next()
                        .map(|first| first.to_uppercase().chain(letters).collect::<String>())
                };
                let kind = element
                    .types
                    .iter()
                    .find(|kind| upper(kind).as_deref() == Some(rest))?;
                Some((element, path.clone(), kind.clone()))
            })
    }

    fn object(&self, path: &str, value: &Value, found: &mut Findings) {
        let Some(object) = value.as_object() else {
            return found.add(path, format!("is no object: {value}"));
        };
        if object.is_empty() {
            found.add(path, "is empty");
        }
        if let ("Period", Some(start), Some(end)) =
            (path, value["start"].as_str(), value["end"].as_str())
        {
            // Both are of one clock.
            if start > end {
                found.add(path, format!("ends before it begins: {value}"));
            }
        }
        if path == "Age" && value["value"] == 0 {
            found.add(path, "is 0");
        }
        let mut counts: BTreeMap<String, u64> = BTreeMap::new();
        for (name, value) in object.iter().filter(|(name, _)| *name != "resourceType") {
            let shadow = name.strip_prefix('_');
            let name = shadow.unwrap_or(name);
            let Some((element, at, kind)) = self.member(path, name) else {
                found.add(&format!("{path}.{name}"), "is not defined");
                continue;
            };
            found.seen.insert(format!("{path}.{name}"));
            let values = match value.as_array() {
                Some(list) if list.is_empty() => return found.add(&at, "is an empty list"),
                Some(list) if element.repeats => list.iter().collect(),
                None if !element.repeats => vec![value],
                _ => return found.add(&at, "is a list or is none against its definition"),
            };
            *counts.entry(at.clone()).or_default() += values.len() as u64;
            for value in values {
                if shadow.is_some() {
                    if !self.primitives.contains(&kind) {
                        found.add(&at, "is no primitive");
                    }
                    self.object("Element", value, found);
                } else {
                    self.value(element, &at, &kind, value, found);
                }
            }
        }
        for child in self.children.get(path).into_iter().flatten() {
            let path = format!("{path}.{child}");
            let min = self.elements.get(&path).map_or(0, |element| element.min);
            if counts.get(&path).copied().unwrap_or(0) < min {
                found.add(&path, "is missing");
            }
        }
    }

    fn value(
        &self,
        element: &Element,
        path: &str,
        kind: &str,
        value: &Value,
        found: &mut Findings,
    ) {
        if let Some(set) = element.codes.as_ref().and_then(|set| self.codes.get(set)) {
            self.codes(path, kind, set, value, found);
        }
        if let Some(same) = &element.same_as {
            return self.object(same, value, found);
        }
        match kind {
            "Resource" => self.object(value["resourceType"].as_str().unwrap(), value, found),
            "BackboneElement" | "Element" => self.object(path, value, found),
            _ if kind.starts_with("http://hl7.org/fhirpath/") || self.primitives.contains(kind) => {
                let kind = kind.rsplit('.').next().unwrap_or(kind);
                if !primitive(kind, value) {
                    found.add(path, format!("is no {kind}: {value}"));
                }
            }
            _ => self.object(kind, value, found),
        }
    }

    fn codes(
        &self,
        path: &str,
        kind: &str,
        set: &BTreeSet<(String, String)>,
        value: &Value,
        found: &mut Findings,
    ) {
        let held = match kind {
            "CodeableConcept" => value["coding"]
                .as_array()
                .into_iter()
                .flatten()
                .any(|coding| set.contains(&(text(&coding["system"]), text(&coding["code"])))),
            "Coding" => set.contains(&(text(&value["system"]), text(&value["code"]))),
            _ => set.iter().any(|(_, code)| value == code.as_str()),
        };
        if !held {
            found.add(path, format!("has no code of its value set: {value}"));
        }
    }
}

/// Whether a value has the form of its primitive type.
fn primitive(kind: &str, value: &Value) -> bool {
    let text = value.as_str();
    let digits = |text: &str, pattern: &str| {
        text.len() == pattern.len()
            && text
                .bytes()
                .zip(pattern.bytes())
                .all(|(byte, form)| match form {
                    b'9' => byte.is_ascii_digit(),
                    b'+' => matches!(byte, b'+' | b'-'),
                    form => byte == form,
                })
    };
    let any = |patterns: &[&str]| {
        text.is_some_and(|text| patterns.iter().any(|pattern| digits(text, pattern)))
    };
    match kind {
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64(),
        "positiveInt" => value.as_u64().is_some_and(|number| number > 0),
        "unsignedInt" => value.is_u64(),
        "decimal" => value.is_number(),
        "date" => any(&["9999", "9999-99", "9999-99-99"]),
        "dateTime" => any(&["9999", "9999-99", "9999-99-99", "9999-99-99T99:99:99+99:99"]),
        "instant" => any(&["9999-99-99T99:99:99.999+99:99"]),
        "time" => any(&["99:99:99"]),
        "code" => text.is_some_and(|text| !text.is_empty() && text.trim() == text),
        "id" => text.is_some_and(|text| (1..=64).contains(&text.len())),
        "xhtml" => text.is_some_and(|text| {
            let body = text.strip_prefix("<div xmlns=\"http://www.w3.org/1999/xhtml\"><p>");
            let body = body.and_then(|body| body.strip_suffix("</p></div>"));
            let escaped = |body: &str| {
                let bare = body.split('&').skip(1).any(|rest| {
                    !["amp;", "lt;", "gt;"]
                        .iter()
                        .any(|end| rest.starts_with(end))
                });
                !bare && !body.contains(['<', '>'])
            };
            body.is_some_and(escaped)
        }),
        _ => text.is_some_and(|text| !text.is_empty() && text.trim() == text),
    }
}

#[test]
fn resources_are_as_their_release_defines_them() {
    let releases = [
        (FhirRelease::R4, "r4"),
        (FhirRelease::R4b, "r4b"),
        (FhirRelease::R5, "r5"),
    ];
    for (release, name) in releases {
        let spec = spec(name);
        let (_, resources) = told(release, usual(), 1500);
        let mut found = Findings::default();
        for resource in &resources {
            let kind = resource["resourceType"].as_str().unwrap();
            spec.object(kind, resource, &mut found);
        }
        assert!(found.wrong.is_empty(), "{name}: {:#?}", found.wrong);
        let mut values: BTreeSet<&str> = BTreeSet::new();
        values.extend(
            found
                .seen
                .iter()
                .filter_map(|path| path.strip_prefix("Observation.value")),
        );
        let every = [
            "Boolean",
            "CodeableConcept",
            "DateTime",
            "Integer",
            "Period",
            "Quantity",
            "Range",
            "Ratio",
            "SampledData",
            "String",
            "Time",
        ];
        for kind in every {
            assert!(values.contains(kind), "{name}: no value{kind}");
        }
        for kind in Kind::ALL {
            let status = format!("{}.id", kind.name());
            assert!(found.seen.contains(&status), "{name}: no {}", kind.name());
        }
    }
}

#[test]
fn a_wrong_resource_is_found_out() {
    let spec = spec("r4");
    let wrong = serde_json::json!({
        "resourceType": "Encounter", "status": "completed", "class": [], "period": {"begin": "2024"},
        "subject": {"reference": 5},
    });
    let mut found = Findings::default();
    spec.object("Encounter", &wrong, &mut found);
    let paths: Vec<&str> = found.wrong.keys().map(String::as_str).collect();
    assert_eq!(paths, ["Encounter.class", "Encounter.status"]);
    let wrong = serde_json::json!({"resourceType": "Encounter", "period": {"begin": "2024"}, "subject": {"reference": 5}});
    let mut found = Findings::default();
    spec.object("Encounter", &wrong, &mut found);
    let paths: Vec<&str> = found.wrong.keys().map(String::as_str).collect();
    let expected = [
        "Encounter.class",
        "Encounter.status",
        "Period.begin",
        "Reference.reference",
    ];
    assert_eq!(paths, expected);
}
