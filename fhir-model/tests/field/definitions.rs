//! What generated code had to decide: what is skipped, shared, boxed, and how codes are named.

use std::collections::{BTreeMap, BTreeSet};
use std::mem::size_of;

use fhir_model::def::{Holds, Primitive, Ty, TypeDef};
use fhir_model::r4::codes::EventTiming;
use fhir_model::r4::{ExtensionValue, Identifier, Reference, Resource};
use fhir_model::record::AnyCode;
use fhir_model::{Release, schema};
use serde_json::Value;

fn releases() -> impl Iterator<Item = Release> {
    Release::ALL
        .into_iter()
        .filter(|one| !one.resources().is_empty())
}

/// The definitions of a release as they were published.
fn published(release: Release, file: &str) -> Vec<Value> {
    let path = format!(
        "{}/../specs/fhir/{release}/{file}.json",
        env!("CARGO_MANIFEST_DIR")
    );
    let text = std::fs::read_to_string(path).unwrap();
    let bundle: Value = serde_json::from_str(&text).unwrap();
    let entries = bundle["entry"].as_array().unwrap().iter();
    entries.map(|entry| entry["resource"].clone()).collect()
}

/// Every type of a release, by path.
fn types(release: Release) -> BTreeMap<&'static str, &'static TypeDef> {
    let resources = release.resources().iter().map(|one| one.def);
    let mut waiting: Vec<_> = resources
        .chain(release.datatypes().iter().copied())
        .collect();
    let mut found: BTreeMap<&str, &'static TypeDef> = BTreeMap::new();
    while let Some(def) = waiting.pop() {
        match found.insert(def.path, def) {
            Some(before) => assert!(std::ptr::eq(before, def), "{} is there twice", def.path),
            None => waiting.extend(held(def).map(|(def, _)| def)),
        }
    }
    found
}

/// The types that a type's elements hold, and whether they repeat.
fn held(def: &'static TypeDef) -> impl Iterator<Item = (&'static TypeDef, bool)> {
    def.elements.iter().flat_map(|element| {
        let types: Vec<Ty> = match element.holds {
            Holds::One(ty) => vec![ty],
            Holds::Choice(types) => types.iter().map(|one| one.ty).collect(),
        };
        let repeats = element.repeats();
        types.into_iter().filter_map(move |ty| match ty {
            Ty::Type(def) => Some((def, repeats)),
            _ => None,
        })
    })
}

#[test]
fn constraints_on_types_are_no_types() {
    for release in releases() {
        let names: BTreeSet<&str> = release.datatypes().iter().map(|one| one.name).collect();
        let constraints: Vec<Value> = published(release, "profiles-types")
            .into_iter()
            .filter(|one| one["derivation"] == "constraint")
            .collect();
        assert!(constraints.iter().any(|one| one["id"] == "SimpleQuantity"));
        for one in &constraints {
            assert!(
                !names.contains(one["id"].as_str().unwrap()),
                "{}",
                one["id"]
            );
        }
        let quantity = types(release)["Quantity"];
        let mut elements = quantity.elements.iter();
        let comparator = elements.find(|one| one.name == "comparator").unwrap();
        assert_eq!(comparator.max, 1, "SimpleQuantity has none");
    }
}

#[test]
fn r4_says_that_positive_numbers_are_strings() {
    for published in published(Release::R4, "profiles-types") {
        let id = published["id"].as_str().unwrap();
        if !["positiveInt", "unsignedInt"].contains(&id) {
            continue;
        }
        let elements = published["snapshot"]["element"].as_array().unwrap();
        let ty = &elements.last().unwrap()["type"][0];
        assert_eq!(ty["code"], "http://hl7.org/fhirpath/System.String", "{id}");
    }
    for release in releases() {
        let point = types(release)["ContactPoint"];
        let rank = point
            .elements
            .iter()
            .find(|one| one.name == "rank")
            .unwrap();
        assert!(matches!(
            rank.holds,
            Holds::One(Ty::Primitive(Primitive::PositiveInt))
        ));
    }
}

#[test]
fn the_one_scalar_cycle_is_that_of_identifier_and_reference() {
    for release in releases() {
        let types = types(release);
        let mut in_cycles = BTreeSet::new();
        for def in types.values() {
            let (mut seen, mut waiting) = (BTreeSet::new(), vec![*def]);
            while let Some(at) = waiting.pop() {
                for (next, _) in held(at).filter(|(_, repeats)| !repeats) {
                    if seen.insert(next.path) {
                        waiting.push(next);
                    }
                }
            }
            if seen.contains(def.path) {
                in_cycles.insert(def.path);
            }
        }
        let expected = ["Identifier", "Reference"];
        assert_eq!(
            in_cycles.into_iter().collect::<Vec<_>>(),
            expected,
            "{release}"
        );
    }
}

#[test]
fn what_stands_within_itself_or_is_large_is_boxed() {
    let identifier = Identifier::default();
    let assigner: &Option<Box<Reference>> = &identifier.assigner;
    assert!(assigner.is_none());
    let reference = Reference::default();
    let back: &Option<Box<Identifier>> = &reference.identifier;
    assert!(back.is_none());
    // A tag and a pointer, or a text; a primitive value has its siblings behind a pointer.
    assert!(size_of::<Resource>() <= 24, "{}", size_of::<Resource>());
    let value = size_of::<Option<ExtensionValue>>();
    assert!(value <= 40, "a choice of fifty types has {value} bytes");
}

#[test]
fn content_references_are_the_struct_that_they_refer_to() {
    let (mut reused, mut recursive) = (0, 0);
    let types = types(Release::R4);
    let definitions = published(Release::R4, "profiles-types")
        .into_iter()
        .chain(published(Release::R4, "profiles-resources"));
    for definition in definitions {
        for element in definition["snapshot"]["element"].as_array().unwrap() {
            let Some(reference) = element["contentReference"].as_str() else {
                continue;
            };
            let (target, path) = (&reference[1..], element["path"].as_str().unwrap());
            let (parent, name) = path.rsplit_once('.').unwrap();
            let elements = types[parent].elements;
            let found = elements.iter().find(|one| one.name == name).unwrap();
            let Holds::One(Ty::Type(def)) = found.holds else {
                panic!("{path} is of no type");
            };
            assert!(std::ptr::eq(def, types[target]), "{path}");
            match path.starts_with(&format!("{target}.")) {
                true => recursive += 1,
                false => reused += 1,
            }
        }
    }
    assert_eq!((reused, recursive), (34, 21));
}

#[test]
fn code_sets_have_a_name_each_and_codes_their_system() {
    for release in releases() {
        let sets = release.code_sets();
        let names: BTreeSet<&str> = sets.iter().map(|one| one.name).collect();
        let addresses: BTreeSet<&str> = sets.iter().map(|one| one.url).collect();
        assert_eq!((names.len(), addresses.len()), (sets.len(), sets.len()));
        let published = published(release, "valuesets");
        assert_eq!(published.len(), sets.len());
        for one in published {
            let url = one["url"].as_str().unwrap();
            let set = sets.iter().find(|set| set.url == url).unwrap();
            for code in one["expansion"]["contains"].as_array().unwrap() {
                let known = set.codes.iter().find(|known| code["code"] == known.code);
                let system = set.systems[usize::from(known.unwrap().system)];
                let of_both = |other: &Value| other["code"] == code["code"];
                let all = one["expansion"]["contains"].as_array().unwrap();
                // A code of two systems is one value, of the first of them.
                let first = all.iter().find(|other| of_both(other)).unwrap();
                assert_eq!(system, first["system"], "{url} {}", code["code"]);
            }
        }
    }
}

#[test]
fn value_sets_of_one_name_are_told_apart_by_id() {
    let published = published(Release::R4, "valuesets");
    let called: Vec<&str> = published
        .iter()
        .filter(|one| one["name"] == "Medication Status Codes")
        .map(|one| one["id"].as_str().unwrap())
        .collect();
    assert_eq!(called, ["medication-statement-status", "medication-status"]);
    let of = |id: &str| {
        let sets = Release::R4.code_sets().iter();
        let mut sets = sets.filter(|one| one.url.ends_with(&format!("/{id}")));
        sets.next().unwrap().name
    };
    assert_ne!(of(called[0]), of(called[1]));
}

#[test]
fn codes_of_several_systems_know_theirs_and_unknown_ones_are_kept() {
    let system = |code: &str| EventTiming::from_code(code).system();
    assert_eq!(system("MORN"), Some("http://hl7.org/fhir/event-timing"));
    let v3 = "http://terminology.hl7.org/CodeSystem/v3-TimingEvent";
    assert_eq!(system("AC"), Some(v3));
    let odd = EventTiming::from_code("TEATIME");
    assert_eq!(odd, EventTiming::Other("TEATIME".into()));
    assert_eq!((odd.system(), odd.as_str()), (None, "TEATIME"));
}

#[test]
fn patterns_of_schemas_are_anchored_and_ascii() {
    for release in releases() {
        let all = schema::json_schema_of_release(release);
        let (mut waiting, mut patterns) = (vec![&all], BTreeSet::new());
        while let Some(value) = waiting.pop() {
            match value {
                Value::Object(members) => {
                    waiting.extend(members.values());
                    patterns.extend(members.get("pattern").and_then(Value::as_str));
                }
                Value::Array(items) => waiting.extend(items),
                _ => {}
            }
        }
        assert!(patterns.len() > 8, "{release}");
        for pattern in patterns {
            assert!(
                pattern.starts_with("^(?:") && pattern.ends_with(")$"),
                "{pattern}"
            );
            // In ECMAScript these are of Unicode.
            let of_unicode = ["\\s", "\\S", "\\d", "\\D", "\\w", "\\W", "\\b"];
            let found = of_unicode.iter().find(|one| pattern.contains(**one));
            assert_eq!(found, None, "{pattern}");
        }
    }
}
