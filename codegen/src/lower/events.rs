//! Which structure an event has, by runs of releases.

use std::collections::BTreeMap;

use crate::Error;
use crate::ir::Event;
use crate::spec::ReleaseSpec;

/// The events of all releases, by message code, trigger and release.
pub fn events(releases: &[ReleaseSpec]) -> Result<Vec<Event>, Error> {
    let mut runs: BTreeMap<(&str, &str), Vec<Event>> = BTreeMap::new();
    let mut errors = Vec::new();
    for (index, release) in releases.iter().enumerate() {
        for (code, triggers) in &release.events {
            for (trigger, structure) in triggers {
                if !release.structures.contains_key(structure) {
                    errors.push(format!(
                        "event {code}^{trigger} of {} has the structure {structure}, which the release does not define",
                        release.release
                    ));
                }
                let runs = runs.entry((code, trigger)).or_default();
                match runs.last_mut() {
                    Some(last) if last.to + 1 == index && last.structure == *structure => {
                        last.to = index;
                    }
                    _ => runs.push(Event {
                        code: code.clone(),
                        trigger: trigger.clone(),
                        from: index,
                        to: index,
                        structure: structure.clone(),
                    }),
                }
            }
        }
    }
    Error::collect(errors)?;
    Ok(runs.into_values().flatten().collect())
}
