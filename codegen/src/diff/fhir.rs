//! What the standard changed between two releases of FHIR, per table and data type: elements that came and went, and
//! those that hold something else.

use std::collections::{BTreeMap, BTreeSet};

use super::changes::{Change, Class};
use crate::fhir::ir::{Element, Holds, Model, Ty, Type, TypeKind};

/// The changes, tables first, then data types.
pub fn compare(old: &Model, new: &Model) -> Vec<Change> {
    let (before, now) = (described(old), described(new));
    let names: BTreeSet<&Name> = before.keys().chain(now.keys()).collect();
    let mut changes = Vec::new();
    for name in names {
        let whole = |class| Change {
            class,
            table: name.1.clone(),
            path: String::new(),
            types: match name.0 {
                Group::Table => "the whole table".into(),
                Group::DataType => "the whole data type".into(),
            },
            origin: String::new(),
        };
        match (before.get(name), now.get(name)) {
            (Some(old), Some(new)) => elements(&name.1, old, new, &mut changes),
            (Some(_), None) => changes.push(whole(Class::Removed)),
            _ => changes.push(whole(Class::Added)),
        }
    }
    changes
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    Table,
    DataType,
}

type Name = (Group, String);

/// Elements of a resource or data type, those of its backbone elements among them, by path: what they hold.
type Elements = BTreeMap<String, Said>;

#[derive(PartialEq)]
struct Said {
    types: String,
    is_required: bool,
}

fn described(model: &Model) -> BTreeMap<Name, Elements> {
    let mut all = BTreeMap::<Name, Elements>::new();
    for ty in &model.types {
        let owner = &model.types[ty.owner.0];
        let table = model.tables.iter().find(|table| table.of == ty.owner);
        let name = match table {
            Some(table) => (Group::Table, table.name.clone()),
            None => (Group::DataType, owner.name.clone()),
        };
        let elements = all.entry(name).or_default();
        for element in &ty.elements {
            let said = Said {
                types: types(model, ty, element),
                is_required: element.min > 0,
            };
            elements.insert(element.path.clone(), said);
        }
    }
    all
}

fn types(model: &Model, of: &Type, element: &Element) -> String {
    let one = |ty: &Ty| match ty {
        Ty::Primitive(primitive) => primitive.id().to_owned(),
        Ty::Resource => "Resource".to_owned(),
        Ty::Type(id) => {
            let ty = &model.types[id.0];
            match ty.kind {
                TypeKind::Backbone if ty.path == element.path => "struct".to_owned(),
                TypeKind::Backbone if ty.owner == of.owner => format!("as {}", ty.path),
                _ => ty.name.clone(),
            }
        }
    };
    let types = match &element.holds {
        Holds::One(ty) => one(ty),
        Holds::Choice { alternatives, .. } if alternatives.len() > 20 => "any type".to_owned(),
        Holds::Choice { alternatives, .. } => {
            let mut types: Vec<String> = alternatives.iter().map(|other| one(&other.ty)).collect();
            types.sort();
            types.join("|")
        }
    };
    match element.max {
        1 => types,
        _ => types + "[]",
    }
}

fn elements(name: &str, old: &Elements, new: &Elements, changes: &mut Vec<Change>) {
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    // Below what came or went as a whole, nothing is said again.
    let mut above: Option<&str> = None;
    for path in paths {
        if above.is_some_and(|above| {
            path.strip_prefix(above)
                .is_some_and(|rest| rest.starts_with('.'))
        }) {
            continue;
        }
        let mut push = |class, types| {
            let below = path
                .split_once('.')
                .map_or(path.as_str(), |(_, below)| below);
            changes.push(Change {
                class,
                table: name.to_owned(),
                path: below.to_owned(),
                types,
                origin: path.clone(),
            });
        };
        match (old.get(path), new.get(path)) {
            (Some(old), Some(new)) if old.types != new.types => {
                push(Class::Retyped, format!("{} -> {}", old.types, new.types));
            }
            (Some(_), Some(_)) => {}
            (Some(old), None) => {
                push(Class::Removed, old.types.clone());
                above = Some(path);
            }
            (None, Some(new)) => {
                let required = if new.is_required { " required" } else { "" };
                push(Class::Added, format!("{}{required}", new.types));
                above = Some(path);
            }
            (None, None) => {}
        }
    }
}
