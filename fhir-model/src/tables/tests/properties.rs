//! Whatever a resource holds: it is refused as JSON, or its row becomes it again.

use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::{Extractor, FROM, Options, RESOURCES, again, same};
use crate::json::Reader;

/// Any JSON, of the keys that the small definitions know, and some that they do not; often with the values they expect.
fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("null"),
        Just("true"),
        Just("false"),
        Just("0"),
        Just("-0"),
        Just("12"),
        Just("1.50"),
        Just("2147483648"),
        Just("\"\""),
        Just("\"text é \\n\\u00e9\\ud83d\\ude00 text\""),
        Just("\"2015-02\""),
        Just("\"a plain text\""),
        Just("\"2015-02-07T13:28:17.239+02:00\""),
        Just("\"77\""),
    ]
    .prop_map(String::from);
    leaf.prop_recursive(5, 40, 8, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4)
                .prop_map(|items| format!("[{}]", items.join(" ,"))),
            object(inner),
        ]
    })
}

fn object(inner: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    let key = select(vec![
        "id",
        "meta",
        "extension",
        "url",
        "lastUpdated",
        "profile",
        "coding",
        "code",
        "text",
        "identifier",
        "assigner",
        "value",
        "period",
        "start",
        "name",
        "given",
        "family",
        "contact",
        "relationship",
        "birthDate",
        "_birthDate",
        "deceasedBoolean",
        "multipleBirthInteger",
        "valueQuantity",
        "valueInteger",
        "component",
        "days",
        "doses",
        "counts",
        "serial",
        "resource",
        "contained",
        "subject",
        "category",
        "userSelected",
        "a.b",
        "",
        "x[1]",
        "_given",
        "\\u0069d",
        "resourceType",
    ]);
    let keys = prop::collection::vec((key, inner), 0..8);
    (keys, any::<bool>()).prop_map(|(mut keys, unique)| {
        if unique {
            let mut seen = std::collections::BTreeSet::new();
            keys.retain(|(key, _)| seen.insert(key.replace("\\u0069", "i")));
        }
        let members = keys
            .iter()
            .map(|(key, value)| format!("\"{key}\" :{value}"));
        format!("{{{}}}", members.collect::<Vec<_>>().join(", "))
    })
}

fn resource() -> impl Strategy<Value = String> {
    let name = select(vec!["Patient", "Observation"]);
    (name, object(value()), any::<bool>()).prop_map(|(name, object, first)| {
        let inner = object[1..object.len() - 1].trim();
        let comma = if inner.is_empty() { "" } else { "," };
        if first {
            format!("{{\"resourceType\":\"{name}\"{comma}{inner}}}")
        } else {
            format!("{{{inner}{comma}\"resourceType\":\"{name}\"}}")
        }
    })
}

/// Every resource that is JSON without double keys, and names its type, becomes a row that becomes it again.
fn holds(resource: &str) -> Result<(), TestCaseError> {
    let mut reader = Reader::new(resource);
    let is_json = reader.skip().and_then(|_| reader.end());
    match (again(resource), is_json) {
        (Ok(again), Ok(())) => prop_assert_eq!(same(&again), same(resource)),
        (Ok(_), Err(error)) => prop_assert!(false, "accepted: {}", error),
        (Err(refused), Ok(())) => prop_assert_eq!(refused.reason.as_str(), "no_resource_type"),
        (Err(_), Err(_)) => {}
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn a_row_becomes_its_resource_again(resource in resource()) {
        holds(&resource)?;
    }

    #[test]
    fn damaged_resources_are_refused_or_become_themselves_again(
        resource in resource(),
        damage in prop::collection::vec((0..3_u8, any::<Index>(), select(b"\"\\{}[]:,019.-eEtn \nu".to_vec())), 1..4),
    ) {
        let mut bytes = resource.into_bytes();
        for (how, at, byte) in damage {
            let at = at.index(bytes.len() + 1);
            match (how, bytes.get(at)) {
                (0, Some(_)) => bytes[at] = byte,
                (1, Some(_)) => drop(bytes.remove(at)),
                _ => bytes.insert(at, byte),
            }
        }
        match String::from_utf8(bytes) {
            Ok(text) => {
                // A type that nobody knows makes no row.
                let mut extractor = Extractor::of_all(RESOURCES, &Options::default()).unwrap();
                if !matches!(extractor.push(text.as_bytes(), FROM), Ok(pushed) if pushed.rows() == 0) {
                    holds(&text)?;
                }
            }
            Err(error) => {
                let mut extractor = Extractor::of_all(RESOURCES, &Options::default()).unwrap();
                let refused = extractor.push(error.as_bytes(), FROM).unwrap_err();
                prop_assert_eq!(refused.reason.as_str(), "not_utf8");
            }
        }
    }

    #[test]
    fn rows_of_many_resources_keep_apart(resources in prop::collection::vec(resource(), 1..12)) {
        let mut extractor = Extractor::of_all(RESOURCES, &Options::default()).unwrap();
        let mut expected = vec![Vec::new(); RESOURCES.len()];
        for resource in &resources {
            if let Ok(super::Pushed::Row(table)) = extractor.push(resource.as_bytes(), FROM) {
                let at = RESOURCES.iter().position(|it| it.table.name == table.name).unwrap();
                expected[at].push(same(resource));
            }
        }
        let batches = extractor.finish().unwrap();
        for (at, (_, batch)) in batches.iter().enumerate() {
            let rows = super::Rows::of(batch, &RESOURCES[at]);
            let again = (0..rows.len()).map(|row| {
                let mut out = Vec::new();
                rows.write(row, &mut out);
                same(std::str::from_utf8(&out).unwrap())
            });
            prop_assert_eq!(&again.collect::<Vec<_>>(), &expected[at]);
        }
    }
}
