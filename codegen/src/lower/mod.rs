//! Third layer: thirteen releases become one superset model. Decides types, names, repetition and order; knows nothing
//! of Rust.

mod elements;
mod places;
mod segments;
mod tables;

pub(crate) use segments::acyclic;
pub use tables::{field_kind, lower_site};

use std::collections::BTreeMap;

use crate::Error;
use crate::fixup::Fixed;
use crate::ir::{Model, Skipped};

/// Lowers the fixed spec to the frozen model, and proves that no definition was dropped in silence.
pub fn lower(fixed: &Fixed) -> Result<Model, Error> {
    let spec = &fixed.spec;
    let mut model = Model {
        releases: spec
            .releases
            .iter()
            .map(|release| release.release.clone())
            .collect(),
        ..Model::default()
    };
    let merged = segments::merge_segments(fixed)?;
    model.composites = segments::composites(fixed, &merged, &mut model.skipped)?;
    model.segments = segments::segments(merged, &model.composites)?;
    tables::lower(&spec.declared, &spec.segment_tables, &mut model)?;
    model.skipped.sort();
    Error::collect(fixed.promotions.unused())?;
    conservation(fixed, &model)?;
    Ok(model)
}

/// Definitions read = definitions emitted + definitions skipped by name.
pub fn conservation(fixed: &Fixed, model: &Model) -> Result<(), Error> {
    let mut missing = Vec::new();
    for (kind, read) in fixed.definitions() {
        let emitted = emitted(model, kind);
        let skipped: BTreeMap<&str, &Skipped> = model
            .skipped
            .iter()
            .filter(|skipped| skipped.kind == kind)
            .map(|s| (s.id.as_str(), s))
            .collect();
        for id in &read {
            match (
                emitted.contains(&id.as_str()),
                skipped.contains_key(id.as_str()),
            ) {
                (false, false) => missing.push(format!(
                    "{kind} {id} is read but neither emitted nor skipped by name"
                )),
                (true, true) => missing.push(format!("{kind} {id} is emitted and skipped at once")),
                _ => {}
            }
        }
        for id in skipped.keys() {
            if !read.contains(*id) {
                missing.push(format!(
                    "{kind} {id} is skipped by name, but no release has it"
                ));
            }
        }
    }
    Error::collect(missing)
}

fn emitted<'a>(model: &'a Model, kind: &str) -> Vec<&'a str> {
    match kind {
        "segment" => model.segments.iter().map(|one| one.id.as_str()).collect(),
        "data type" => model.composites.iter().map(|one| one.id.as_str()).collect(),
        "structure" => model.structures.iter().map(|one| one.id.as_str()).collect(),
        "code set" => model.code_sets.iter().map(|one| one.id.as_str()).collect(),
        _ => Vec::new(),
    }
}
