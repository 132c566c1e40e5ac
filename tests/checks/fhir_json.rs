//! FHIR structs: a text is read exactly when it is an object of JSON, and what is read is written again, down to the
//! last digit; strict reading reads less, and nothing else.

use super::chunks::Chance;
use crate::json_tree::Tree;
use fhir_model::json::Reader;
use fhir_model::record::{AnyResource, Json, resource_from_json, to_json, write_resource};
use fhir_model::{Strictness, json, r4, r4b, r5};
use std::fmt::Debug;

/// Looks at bytes as one resource.
pub fn fhir_json(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return;
    };
    match Chance::of(bytes).below(8) {
        0 => resource::<r4b::Resource>(text),
        1 => resource::<r5::Resource>(text),
        _ => resource::<r4::Resource>(text),
    }
    of_one_type::<r4::Patient>(text);
}

/// Whether it is JSON, without a key twice in one object.
pub(super) fn is_json(text: &str) -> bool {
    let mut reader = Reader::new(text);
    reader.skip().is_ok() && reader.end().is_ok()
}

/// The tree of a text that was read, or written.
pub(super) fn tree(text: &str) -> Tree {
    assert!(is_json(text), "JSON without a key twice");
    Tree::of(text).expect("JSON")
}

#[track_caller]
pub(super) fn same(source: &Tree, again: &Tree) {
    if let Some(difference) = source.difference(again) {
        panic!("another resource: {difference}");
    }
}

fn written(resource: &dyn AnyResource) -> String {
    let mut text = String::new();
    write_resource(resource, &mut json::Writer::new(&mut text));
    text
}

fn resource<R: AnyResource + Default + Clone + PartialEq + Debug>(text: &str) {
    let strict = resource_from_json::<R>(text, Strictness::Strict);
    let read = match resource_from_json::<R>(text, Strictness::Lenient) {
        Ok(read) => read,
        Err(error) => {
            assert!(strict.is_err(), "strict reading reads more");
            assert!(error.offset <= text.len() && !error.to_string().is_empty());
            let is_object = matches!(Tree::of(text), Ok(Tree::Object(_)));
            assert!(
                !is_object || !is_json(text),
                "an object is refused: {error}"
            );
            return;
        }
    };
    let source = tree(text);
    assert!(matches!(source, Tree::Object(_)));
    let again = written(&read);
    same(&source, &tree(&again));
    assert!(read.clone() == read, "a copy is another one");
    let second = resource_from_json::<R>(&again, Strictness::Lenient).expect("its own JSON");
    assert!(second == read, "reads as another one");
    assert_eq!(written(&second), again, "written again");
    match strict {
        Ok(strict) => assert!(strict == read, "strict reading reads another one"),
        Err(error) => assert!(error.offset <= text.len() && !error.to_string().is_empty()),
    }
    assert!(!format!("{read:?}").is_empty());
}

/// The same through a struct that is known beforehand; the type may then be missing.
fn of_one_type<T: Json + Clone + PartialEq>(text: &str) {
    let Ok(read) = T::from_json(text) else {
        return;
    };
    let mut source = tree(text);
    if let Tree::Object(members) = &mut source {
        let name = Tree::String(read.def().name.to_owned());
        members.entry("resourceType".to_owned()).or_insert(name);
    }
    same(&source, &tree(&to_json(&read)));
    assert!(read.clone() == read, "a copy is another one");
}
