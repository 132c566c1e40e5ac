//! Second layer: what people decided about the specs, each entry data with its reason: which type a position takes when
//! releases differ, what it is called. An entry that changes nothing any more is an error.

mod groups;
mod promotions;
mod shapes;
mod titles;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub use promotions::Promotions;
pub use shapes::Shapes;

use crate::spec::Spec;
use crate::{Error, Names};

/// The spec with what lowering may assume of it.
#[derive(Debug)]
pub struct Fixed {
    /// The spec.
    pub spec: Spec,
    /// Which type may become which.
    pub promotions: Promotions,
    /// Grammars that are merged in another shape than their release's.
    pub shapes: Shapes,
    /// Frozen column names.
    pub names: Names,
    /// Those that were not in the lock: origin and name.
    pub new_names: Vec<(String, String)>,
}

impl Fixed {
    /// Ids of all definitions that the specs hold, by kind.
    pub fn definitions(&self) -> Vec<(&'static str, BTreeSet<String>)> {
        let releases = self.spec.releases.iter();
        let segments = releases
            .clone()
            .flat_map(|one| one.segments.keys().cloned());
        let data_types = releases
            .clone()
            .flat_map(|one| one.datatypes.keys().cloned());
        let structures = releases
            .clone()
            .flat_map(|one| one.structures.keys().cloned());
        let events = releases.flat_map(|one| {
            let codes = one.events.iter();
            let events =
                codes.flat_map(|(code, triggers)| triggers.keys().map(move |at| (code, at)));
            events.map(|(code, trigger)| format!("{code}^{trigger} of {}", one.release))
        });
        let codes = self.spec.code_sets.iter().flat_map(|(id, set)| {
            let codes = set.codes.keys();
            codes.map(move |code| format!("{id} {code}"))
        });
        vec![
            ("segment", segments.collect()),
            ("data type", data_types.collect()),
            ("structure", structures.collect()),
            ("event", events.collect()),
            ("code set", self.spec.code_sets.keys().cloned().collect()),
            ("code", codes.collect()),
        ]
    }

    /// The frozen name of a position.
    pub fn name(&self, origin: &str) -> Result<String, Error> {
        let name = self.names.get(origin).map(str::to_owned);
        name.ok_or_else(|| Error::facts(format!("{origin} has no name in specs/names.lock")))
    }
}

/// Applies `specs/fixups/*.toml`, and gives every position its frozen name; a new position gets one.
pub fn apply(mut spec: Spec, specs: &Path) -> Result<Fixed, Error> {
    let corrections = std::mem::take(&mut spec.fixups.corrections);
    titles::retitle(&mut spec, &corrections.retitle)?;
    let groups = std::mem::take(&mut spec.fixups.groups);
    groups::regroup(&mut spec, &groups.regroup)?;
    let shapes = shapes::reshape(&spec, &groups.reshape)?;
    let mut names = Names::load(&specs.join("names.lock"))?;
    let titles = newest_titles(&spec);
    let wanted = titles
        .iter()
        .map(|(origin, title)| (origin.as_str(), title.as_str()));
    let chosen = corrections
        .name
        .iter()
        .flat_map(|fixup| fixup.at.clone())
        .collect();
    let new_names = names.append(wanted, &chosen)?;
    Ok(Fixed {
        promotions: Promotions::new(&spec.fixups.promotions)?,
        shapes,
        names,
        new_names,
        spec,
    })
}

/// Every position with its newest title: fields by segment, then components by data type.
fn newest_titles(spec: &Spec) -> Vec<(String, String)> {
    let mut fields = BTreeMap::new();
    let mut components = BTreeMap::new();
    for release in &spec.releases {
        for (id, segment) in &release.segments {
            let titles = segment.fields.iter().filter(|field| field.ty.is_some());
            fields.extend(titles.map(|field| ((id, field.pos), &field.name)));
        }
        for (id, datatype) in &release.datatypes {
            components.extend(
                datatype
                    .components
                    .iter()
                    .map(|one| ((id, one.pos), &one.name)),
            );
        }
    }
    let fields = fields
        .into_iter()
        .map(|((id, position), title)| (format!("{id}-{position}"), title.clone()));
    let components = components
        .into_iter()
        .map(|((id, position), title)| (format!("{id}.{position}"), title.clone()));
    fields.chain(components).collect()
}
