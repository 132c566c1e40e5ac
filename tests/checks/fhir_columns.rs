//! The table path of FHIR: a resource is a row exactly when it is JSON and says its type; the row is the resource again;
//! and a resource that is refused leaves nothing behind, whatever stands around it.

use super::chunks::Chance;
use super::columns::validate;
use super::fhir_json::{is_json, same, tree};
use crate::json_tree::Tree;
use fhir_model::Release;
use fhir_model::def::ResourceDef;
use fhir_model::tables::{Extractor, Options, Provenance, Pushed, Rows};
use std::cell::RefCell;
use std::collections::HashMap;

/// Looks at bytes as one resource.
pub fn fhir_columns(bytes: &[u8]) {
    let release = match Chance::of(bytes).below(8) {
        0 => Release::R4B,
        1 => Release::R5,
        _ => Release::R4,
    };
    let text = std::str::from_utf8(bytes).ok().filter(|text| is_json(text));
    let name = match text.map(tree) {
        Some(Tree::Object(mut members)) => match members.remove("resourceType") {
            Some(Tree::String(name)) => Some(name),
            _ => None,
        },
        _ => None,
    };
    let known = name.as_deref().and_then(|name| release.resource(name));
    let wanted = known.unwrap_or(&release.resources()[0]);
    EXTRACTORS.with_borrow_mut(|extractors| {
        let extractor = extractors
            .entry((release, wanted.table.name))
            .or_insert_with(|| {
                let tables = [wanted.table.name];
                Extractor::of(release.resources(), &tables, &Options::default()).expect("a table")
            });
        let alone = |id| format!(r#"{{"resourceType":"{}","id":"{id}"}}"#, wanted.def.name);
        let (before, after) = (alone("before"), alone("after"));
        push(extractor, before.as_bytes()).expect("a resource");
        let held = (extractor.buffered_rows(), extractor.buffered_bytes());
        let pushed = push(extractor, bytes);
        assert_eq!(pushed.is_ok(), name.is_some(), "read if it has a type");
        let is_row = match pushed {
            Ok(Pushed::Row(table)) => table.name == wanted.table.name && known.is_some(),
            Ok(Pushed::NotWanted(_)) => panic!("not wanted, though it was asked for"),
            Ok(Pushed::UnknownType) => {
                assert!(known.is_none());
                false
            }
            Err(refused) => {
                assert!(refused.offset <= bytes.len() && !refused.to_string().is_empty());
                false
            }
        };
        if !is_row {
            let holds = (extractor.buffered_rows(), extractor.buffered_bytes());
            assert_eq!(held, holds, "nothing is left behind");
        }
        push(extractor, after.as_bytes()).expect("a resource");
        let pushed = text.filter(|_| is_row);
        rows(
            extractor,
            wanted,
            [Some(before.as_str()), pushed, Some(&after)],
        );
    });
}

// To make one takes longer than most inputs.
thread_local! {
    static EXTRACTORS: RefCell<HashMap<(Release, &'static str), Extractor>> = RefCell::default();
}

fn push(extractor: &mut Extractor, resource: &[u8]) -> Result<Pushed, fhir_model::tables::Refused> {
    let from = Provenance {
        source_file: "fuzzed.json",
        resource_index: 0,
        byte_offset: 0,
        full_url: None,
    };
    extractor.push(resource, from)
}

/// The rows are these resources.
fn rows(extractor: &mut Extractor, wanted: &'static ResourceDef, expected: [Option<&str>; 3]) {
    let expected: Vec<&str> = expected.into_iter().flatten().collect();
    let batches = extractor.finish().expect("columns below 2 GiB");
    let (table, batch) = batches.first().expect("the table");
    validate(table, batch);
    assert_eq!(
        batch.num_rows(),
        expected.len(),
        "as many rows as resources"
    );
    let rows = Rows::of(batch, wanted);
    for (row, text) in expected.into_iter().enumerate() {
        let mut again = Vec::new();
        rows.write(row, &mut again);
        let again = String::from_utf8(again).expect("UTF-8");
        same(&tree(text), &tree(&again));
    }
}
