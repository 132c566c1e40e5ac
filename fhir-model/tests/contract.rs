//! The generated statics say what the committed contract says, and hang together.

use std::collections::BTreeSet;
use std::path::PathBuf;

use fhir_model::Release;
use fhir_model::def::{Holds, Ty, TypeDef};
use model_core::schema::columns_text;

fn releases() -> impl Iterator<Item = Release> {
    Release::ALL
        .into_iter()
        .filter(|one| !one.resources().is_empty())
}

#[test]
fn tables_have_the_columns_of_the_contract() {
    for release in releases() {
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
            .join("schemas")
            .join(release.as_str());
        let files = std::fs::read_dir(&folder).expect("the contract").count();
        assert_eq!(files, release.resources().len(), "{release}");
        for resource in release.resources() {
            let path = folder.join(format!("{}.columns", resource.table.name));
            let text = std::fs::read_to_string(&path).unwrap_or_default();
            assert!(columns_text(resource.table) == text, "{}", path.display());
        }
    }
}

#[test]
fn resources_and_data_types_stand_in_the_order_of_their_names() {
    for release in releases() {
        let names: Vec<&str> = release.resources().iter().map(|one| one.def.name).collect();
        assert!(names.is_sorted(), "{release}");
        let expected = [(Release::R4, 146), (Release::R4B, 141), (Release::R5, 158)];
        assert!(
            expected.contains(&(release, names.len())),
            "{release} {}",
            names.len()
        );
        for name in names {
            assert_eq!(release.resource(name).map(|one| one.def.name), Some(name));
        }
    }
}

fn reached(def: &'static TypeDef, seen: &mut BTreeSet<&'static str>) {
    if !seen.insert(def.path) {
        return;
    }
    for element in def.elements {
        match element.holds {
            Holds::One(Ty::Type(next)) => reached(next, seen),
            Holds::One(_) => {}
            Holds::Choice(alternatives) => {
                for one in alternatives {
                    if let Ty::Type(next) = one.ty {
                        reached(next, seen);
                    }
                }
            }
        }
    }
}

#[test]
fn every_key_of_every_type_is_found_and_no_other() {
    for release in releases() {
        for resource in release.resources() {
            let mut seen = BTreeSet::new();
            reached(resource.def, &mut seen);
            assert!(seen.contains(resource.def.path));
            let keys = resource.def.keys();
            for (at, key) in keys.all().iter().enumerate() {
                assert_eq!(
                    keys.find(key.name),
                    Some(at),
                    "{}.{}",
                    resource.def.name,
                    key.name
                );
                assert_eq!(keys.find(&format!("{}x", key.name)), None);
                assert_eq!(keys.find(key.name.get(1..).unwrap_or_default()), None);
            }
        }
    }
}

/// The columns of the original design, which queries rely on.
#[test]
fn the_first_tables_begin_with_the_columns_of_the_original_design() {
    let original: [(&str, &[&str]); 5] = [
        (
            "patients",
            &[
                "resourceType",
                "id",
                "meta",
                "identifier",
                "active",
                "name",
                "gender",
                "birthDate",
                "deceasedBoolean",
                "deceasedDateTime",
            ],
        ),
        (
            "encounters",
            &[
                "resourceType",
                "id",
                "meta",
                "identifier",
                "status",
                "class",
                "type",
                "subject",
                "period",
            ],
        ),
        (
            "observations",
            &[
                "resourceType",
                "id",
                "meta",
                "identifier",
                "status",
                "category",
                "code",
                "subject",
                "effectiveDateTime",
                "valueQuantity",
                "valueString",
            ],
        ),
        (
            "conditions",
            &[
                "resourceType",
                "id",
                "meta",
                "identifier",
                "clinicalStatus",
                "verificationStatus",
                "category",
                "code",
                "subject",
                "onsetDateTime",
                "recordedDate",
            ],
        ),
        (
            "medications",
            &[
                "resourceType",
                "id",
                "meta",
                "identifier",
                "status",
                "intent",
                "medicationCodeableConcept",
                "subject",
                "authoredOn",
                "requester",
            ],
        ),
    ];
    for (name, columns) in original {
        let resources = Release::R4.resources();
        let table = resources
            .iter()
            .map(|one| one.table)
            .find(|table| table.name == name);
        let table = table.expect("the table");
        let found: Vec<&str> = table
            .columns
            .iter()
            .map(|one| one.name)
            .take(columns.len())
            .collect();
        assert_eq!(found, columns, "{name}");
        for column in [
            "meta_lastUpdated",
            "_full_url",
            "_source_file",
            "_resource_index",
            "_byte_offset",
            "_rescued_data",
        ] {
            assert!(table.column(column).is_some(), "{name} {column}");
        }
    }
}
