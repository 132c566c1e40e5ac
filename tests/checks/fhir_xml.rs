//! XML of FHIR: what is read is JSON without a key twice; what is written is read again as it was; and what can be
//! neither says where.

use std::collections::BTreeMap;

use super::chunks::Chance;
use super::fhir_json::{same, tree};
use crate::json_tree::Tree;
use fhir_model::xml::{XmlCode, XmlError, entry_to_json, from_json, to_json};
use fhir_model::{Release, Strictness};

/// Looks at bytes as one resource in XML, as an entry in XML, and as one resource in JSON.
pub fn fhir_xml(bytes: &[u8]) {
    let release = match Chance::of(bytes).below(8) {
        0 => Release::R4B,
        1 => Release::R5,
        _ => Release::R4,
    };
    of_xml(release, bytes);
    of_an_entry(release, bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        of_json(release, text);
    }
}

fn of_xml(release: Release, bytes: &[u8]) {
    let strict = to_json(release, bytes, Strictness::Strict);
    let lenient = to_json(release, bytes, Strictness::Lenient);
    let json = match &lenient {
        Ok(json) => json,
        Err(error) => {
            says_where(error, bytes.len());
            assert!(strict.is_err(), "strict reading reads more");
            return;
        }
    };
    assert!(matches!(tree(json), Tree::Object(_)));
    match from_json(release, json, Strictness::Lenient) {
        Ok(xml) => assert_eq!(
            to_json(release, &xml, Strictness::Lenient).as_ref(),
            Ok(json),
            "by way of XML"
        ),
        Err(error) => {
            says_where(&error, json.len());
            let is_odd = matches!(error.code, XmlCode::NotCarried | XmlCode::WrongType);
            assert!(is_odd, "what was read is not written: {error}");
            assert!(strict.is_err(), "what is defined is not written: {error}");
        }
    }
    match strict {
        Ok(strict) => {
            assert_eq!(&strict, json, "strict reading reads something else");
            let xml = from_json(release, json, Strictness::Strict);
            let xml = xml.unwrap_or_else(|error| panic!("strict reading went too far: {error}"));
            let again = to_json(release, xml, Strictness::Strict);
            assert_eq!(again, Ok(strict), "strictly by way of XML");
        }
        Err(error) => says_where(&error, bytes.len()),
    }
}

fn of_an_entry(release: Release, bytes: &[u8]) {
    match entry_to_json(release, bytes, Strictness::Lenient) {
        Ok(entry) => {
            assert!(entry.offset < bytes.len());
            if let Some(json) = entry.resource {
                assert!(matches!(tree(&json), Tree::Object(_)));
            }
        }
        Err(error) => says_where(&error, bytes.len()),
    }
}

fn of_json(release: Release, text: &str) {
    let strict = from_json(release, text, Strictness::Strict);
    let xml = match from_json(release, text, Strictness::Lenient) {
        Ok(xml) => xml,
        Err(error) => {
            says_where(&error, text.len());
            assert!(strict.is_err(), "strict writing writes more");
            return;
        }
    };
    let json = to_json(release, &xml, Strictness::Lenient);
    let json = json.unwrap_or_else(|error| panic!("what was written is not read: {error}"));
    same(&settled(tree(text)), &settled(tree(&json)));
    let again = from_json(release, &json, Strictness::Lenient);
    assert_eq!(again.as_ref(), Ok(&xml), "written again");
    match strict {
        Ok(strict) => {
            assert_eq!(strict, xml, "strict writing writes something else");
            let again = to_json(release, &xml, Strictness::Strict);
            assert_eq!(again, Ok(json), "strict reading does not take it");
        }
        Err(error) => says_where(&error, text.len()),
    }
}

#[track_caller]
fn says_where(error: &XmlError, length: usize) {
    let offset = error.offset.expect("a place in the text");
    assert!(offset <= length && !error.to_string().is_empty());
}

/// Without what says nothing and may change: nulls that keep no place, and the missing namespace of a narrative.
fn settled(tree: Tree) -> Tree {
    match tree {
        Tree::Object(members) => {
            let settled = members.into_iter().map(|(key, value)| {
                let value = match value {
                    Tree::String(div) if key == "div" => Tree::String(without_namespace(&div)),
                    value => settled(value),
                };
                (key, value)
            });
            Tree::Object(pairs(settled.collect()))
        }
        Tree::Array(items) => Tree::Array(items.into_iter().map(settled).collect()),
        other => other,
    }
}

/// Values and what stands beside them, as long as each other, and without the one that holds nothing.
fn pairs(mut members: BTreeMap<String, Tree>) -> BTreeMap<String, Tree> {
    let mut keys: Vec<String> = members
        .keys()
        .map(|key| key.strip_prefix('_').unwrap_or(key).to_owned())
        .collect();
    keys.dedup();
    for key in keys {
        let beside_key = format!("_{key}");
        let (value, beside) = (members.remove(&key), members.remove(&beside_key));
        let (value, beside) = match (value, beside) {
            (Some(Tree::Array(values)), None) => (Some(Tree::Array(values)), None),
            (value, Some(Tree::Array(besides))) if is_list_or_none(value.as_ref()) => {
                let values = match value {
                    Some(Tree::Array(values)) => values,
                    _ => Vec::new(),
                };
                lists(values, besides)
            }
            (Some(Tree::Null), Some(beside)) => (None, Some(beside)),
            (value, Some(Tree::Null)) => (value, None),
            other => other,
        };
        members.extend(value.map(|value| (key, value)));
        members.extend(beside.map(|beside| (beside_key, beside)));
    }
    members
}

fn is_list_or_none(value: Option<&Tree>) -> bool {
    matches!(value, None | Some(Tree::Array(_)))
}

fn lists(mut values: Vec<Tree>, mut besides: Vec<Tree>) -> (Option<Tree>, Option<Tree>) {
    let length = values.len().max(besides.len());
    values.resize(length, Tree::Null);
    besides.resize(length, Tree::Null);
    let says = |items: &[Tree]| items.iter().any(|item| *item != Tree::Null);
    let (has_values, has_besides) = (says(&values), says(&besides));
    let values = (has_values || !has_besides).then_some(Tree::Array(values));
    (values, has_besides.then_some(Tree::Array(besides)))
}

/// A narrative without the declarations right behind the name of its `div` that it may have got.
fn without_namespace(div: &str) -> String {
    const XHTML: &str = "=\"http://www.w3.org/1999/xhtml\"";
    let name_end = div
        .find(|one: char| one.is_ascii_whitespace() || matches!(one, '>' | '/'))
        .unwrap_or(div.len());
    let (name, mut rest) = div.split_at(name_end);
    while let Some(declared) = rest.strip_prefix(" xmlns") {
        let behind = declared.strip_prefix("=\"\"").or_else(|| {
            let (prefix, behind) = declared.split_once(XHTML)?;
            let mut prefix = prefix.chars();
            prefix
                .all(|one| one == ':' || one.is_alphanumeric())
                .then_some(behind)
        });
        let Some(behind) = behind else { break };
        rest = behind;
    }
    format!("{name}{rest}")
}
