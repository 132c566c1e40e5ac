//! Third layer: thirteen releases become one superset model. Decides types, names, repetition and order; knows nothing
//! of Rust.

mod code_sets;
mod elements;
mod events;
mod merge;
mod places;
mod segments;
mod structures;
mod tables;

pub(crate) use segments::acyclic;
pub use tables::{field_kind, lower_site};

use std::collections::{BTreeMap, BTreeSet};

use crate::Error;
use crate::fixup::Fixed;
use crate::ir::{Event, Model, Skipped};

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
    model.structures = structures::structures(fixed, &model.segments)?;
    model.events = events::events(&spec.releases)?;
    model.code_sets = code_sets::code_sets(&spec.code_sets, &model.releases, &mut model.skipped)?;
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
            match (emitted.contains(id), skipped.contains_key(id.as_str())) {
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

fn emitted(model: &Model, kind: &str) -> BTreeSet<String> {
    let ids = |ids: &mut dyn Iterator<Item = &String>| ids.cloned().collect();
    match kind {
        "segment" => ids(&mut model.segments.iter().map(|one| &one.id)),
        "data type" => ids(&mut model.composites.iter().map(|one| &one.id)),
        "structure" => ids(&mut model.structures.iter().map(|one| &one.id)),
        "code set" => ids(&mut model.code_sets.iter().map(|one| &one.id)),
        "code" => {
            let sets = model.code_sets.iter();
            let codes = sets.flat_map(|set| set.codes.iter().map(move |code| (set, code)));
            codes
                .map(|(set, code)| format!("{} {}", set.id, code.code))
                .collect()
        }
        "event" => {
            let events = model.events.iter();
            let named = |event: &Event| {
                let releases = model.releases.iter().take(event.to + 1).skip(event.from);
                let (code, trigger) = (&event.code, &event.trigger);
                let named = releases.map(|release| format!("{code}^{trigger} of {release}"));
                named.collect::<Vec<_>>()
            };
            events.flat_map(named).collect()
        }
        _ => BTreeSet::new(),
    }
}
