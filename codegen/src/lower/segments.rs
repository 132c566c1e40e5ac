//! Segments and composite data types of the superset.

use std::collections::{BTreeMap, BTreeSet};

use super::elements::{Element, merge};
use crate::Error;
use crate::fixup::Fixed;
use crate::ir::{Composite, CompositeId, Field, Primitive, Segment, Skipped, Ty};

/// Every composite of the superset. Composites that no position has and that only a `CM` name distinguishes are skipped;
/// the others stay even when no field has them, because OBX-2 may name them.
pub fn composites(
    fixed: &Fixed,
    segments: &MergedSegments,
    skipped: &mut Vec<Skipped>,
) -> Result<Vec<Composite>, Error> {
    let mut errors = Vec::new();
    let mut merged: BTreeMap<String, (String, bool, Vec<Element>)> = BTreeMap::new();
    let releases = &fixed.spec.releases;
    for (id, datatype) in releases.iter().flat_map(|release| &release.datatypes) {
        if !datatype.primitive {
            let newest = (datatype.name.clone(), datatype.variadic, Vec::new());
            merged.insert(id.clone(), newest);
        }
    }
    skip_primitives(fixed, &merged, skipped, &mut errors);
    for (id, (_, _, components)) in &mut merged {
        let lists = fixed.spec.releases.iter().enumerate();
        let lists = lists.filter_map(|(index, release)| {
            Some((index, release.datatypes.get(id)?.components.as_slice()))
        });
        *components = merge(
            fixed,
            lists,
            |position| format!("{id}.{position}"),
            &mut errors,
        );
    }
    let used = used(segments, &merged);
    merged.retain(|id, _| {
        let reason = unused(id, &used);
        skipped.extend(reason.map(|reason| Skipped {
            kind: "data type",
            id: id.clone(),
            reason: reason.into(),
        }));
        reason.is_none()
    });
    let ids: BTreeMap<String, CompositeId> = merged
        .keys()
        .enumerate()
        .map(|(index, id)| (id.clone(), CompositeId(index)))
        .collect();
    let composites = merged
        .into_iter()
        .map(|(id, (title, variadic, components))| Composite {
            components: resolve(components, &ids, &mut errors),
            id,
            title,
            variadic,
        })
        .collect::<Vec<_>>();
    Error::collect(errors)?;
    acyclic(&composites)?;
    Ok(composites)
}

/// Data types that are hand-written stay out of the superset; any other primitive is an error.
fn skip_primitives<T>(
    fixed: &Fixed,
    merged: &BTreeMap<String, T>,
    skipped: &mut Vec<Skipped>,
    errors: &mut Vec<String>,
) {
    let datatypes = fixed
        .spec
        .releases
        .iter()
        .flat_map(|release| &release.datatypes);
    let primitives: BTreeSet<&String> = datatypes
        .filter(|(_, datatype)| datatype.primitive)
        .map(|(id, _)| id)
        .collect();
    for id in primitives {
        if Primitive::from_id(id).is_none() || merged.contains_key(id) {
            errors.push(format!(
                "data type {id} is a primitive that the generator does not know"
            ));
            continue;
        }
        skipped.push(Skipped {
            kind: "data type",
            id: id.clone(),
            reason: "primitive: hand-written".into(),
        });
    }
}

/// Why no struct is made of a data type, if so.
fn unused(id: &str, used: &BTreeSet<String>) -> Option<&'static str> {
    match id {
        "TS" => Some("promoted to DTM, as from 2.6"),
        _ if id.starts_with("CM_") && !used.contains(id) => {
            Some("no position of the superset has this type")
        }
        _ => None,
    }
}

/// Every segment of the superset.
pub fn segments(merged: MergedSegments, composites: &[Composite]) -> Result<Vec<Segment>, Error> {
    let mut errors = Vec::new();
    let ids: BTreeMap<String, CompositeId> = composites
        .iter()
        .enumerate()
        .map(|(index, one)| (one.id.clone(), CompositeId(index)))
        .collect();
    let mut segments = Vec::new();
    for (id, (title, elements)) in merged {
        segments.push(Segment {
            fields: resolve(elements, &ids, &mut errors),
            id,
            title,
        });
    }
    Error::collect(errors)?;
    Ok(segments)
}

/// Segments whose fields' types are still names: id -> (title, fields).
pub type MergedSegments = BTreeMap<String, (String, Vec<Element>)>;

/// First pass over the segments.
pub fn merge_segments(fixed: &Fixed) -> Result<MergedSegments, Error> {
    let mut errors = Vec::new();
    let mut titles = BTreeMap::new();
    for release in &fixed.spec.releases {
        titles.extend(
            release
                .segments
                .iter()
                .map(|(id, segment)| (id.clone(), segment.name.clone())),
        );
    }
    let mut merged = BTreeMap::new();
    for (id, title) in titles {
        let lists = fixed.spec.releases.iter().enumerate();
        let lists = lists.filter_map(|(index, release)| {
            Some((index, release.segments.get(&id)?.fields.as_slice()))
        });
        let elements = merge(
            fixed,
            lists,
            |position| format!("{id}-{position}"),
            &mut errors,
        );
        merged.insert(id, (title, elements));
    }
    Error::collect(errors)?;
    Ok(merged)
}

/// Types of segment fields, and of the components of these, and so on.
fn used(
    segments: &MergedSegments,
    composites: &BTreeMap<String, (String, bool, Vec<Element>)>,
) -> BTreeSet<String> {
    let kept = composites
        .iter()
        .filter(|(id, _)| !id.starts_with("CM_"))
        .flat_map(|(_, (_, _, components))| components);
    let fields = segments.values().flat_map(|(_, elements)| elements);
    let mut waiting: Vec<String> = fields
        .chain(kept)
        .map(|element| element.ty.clone())
        .collect();
    let mut used = BTreeSet::new();
    while let Some(id) = waiting.pop() {
        if used.insert(id.clone())
            && let Some((_, _, components)) = composites.get(&id)
        {
            waiting.extend(components.iter().map(|component| component.ty.clone()));
        }
    }
    used
}

fn resolve(
    elements: Vec<Element>,
    ids: &BTreeMap<String, CompositeId>,
    errors: &mut Vec<String>,
) -> Vec<Field> {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    let mut fields = Vec::new();
    for element in elements {
        if let Some(other) = names.insert(element.name.clone(), element.origin.clone()) {
            errors.push(format!(
                "{other} and {} have the same name {}",
                element.origin, element.name
            ));
        }
        let ty = match (ids.get(&element.ty), Primitive::from_id(&element.ty)) {
            (Some(id), _) => Ty::Composite(*id),
            (None, Some(primitive)) => Ty::Primitive(primitive),
            (None, None) => {
                errors.push(format!(
                    "{} has the unknown type {}",
                    element.origin, element.ty
                ));
                continue;
            }
        };
        fields.push(Field {
            origin: element.origin,
            position: element.position,
            name: element.name,
            title: element.title,
            ty,
            ty_name: element.ty,
            repeats: element.repeats,
            usage: element.usage,
        });
    }
    fields
}

/// A composite may not contain itself: its struct would have no size and its columns no end.
pub fn acyclic(composites: &[Composite]) -> Result<(), Error> {
    fn visit(composites: &[Composite], at: usize, state: &mut [u8]) -> Result<(), Error> {
        match state[at] {
            2 => return Ok(()),
            1 => {
                return Err(Error::facts(format!(
                    "data type {} contains itself",
                    composites[at].id
                )));
            }
            _ => state[at] = 1,
        }
        for component in &composites[at].components {
            if let Ty::Composite(id) = component.ty {
                visit(composites, id.0, state)?;
            }
        }
        state[at] = 2;
        Ok(())
    }
    let mut state = vec![0; composites.len()];
    (0..composites.len()).try_for_each(|at| visit(composites, at, &mut state))
}
