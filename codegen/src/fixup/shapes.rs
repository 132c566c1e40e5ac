//! Shapes of groups that differ between releases although what they hold is the same.

use std::collections::BTreeMap;

use crate::spec::Spec;
use crate::spec::fixups::ReshapeSpec;
use crate::{Error, grammar};

/// By release: structure -> the text that is merged instead of the release's own.
pub type Shapes = Vec<BTreeMap<String, String>>;

/// Applies the fixups; one whose `was` is not there exactly once is an error.
pub fn reshape(spec: &Spec, fixups: &[ReshapeSpec]) -> Result<Shapes, Error> {
    let mut shapes: Shapes = vec![BTreeMap::new(); spec.releases.len()];
    let mut errors = Vec::new();
    for fixup in fixups {
        for name in &fixup.releases {
            let at = spec.releases.iter().position(|one| one.release == *name);
            let Some(at) = at else {
                errors.push(format!("groups.toml: {}: no release {name}", fixup.id));
                continue;
            };
            for (structure, changes) in &fixup.at {
                let own = spec.releases[at].structures.get(structure);
                let own = own.map(|nodes| grammar::read(nodes)).transpose()?;
                let own = own.map(|nodes| grammar::text(&nodes)).unwrap_or_default();
                let text = shapes[at].entry(structure.clone()).or_insert(own);
                for change in changes {
                    if text.matches(change.was.as_str()).count() != 1 {
                        errors.push(format!(
                            "groups.toml: {}: {structure} of {name} has not once {:?}",
                            fixup.id, change.was
                        ));
                    }
                    *text = text.replacen(change.was.as_str(), &change.is, 1);
                }
            }
        }
    }
    Error::collect(errors)?;
    Ok(shapes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::ReleaseSpec;

    fn reshaped(fixup: &str) -> Result<Shapes, Error> {
        let mut release = ReleaseSpec {
            release: "2.4".into(),
            ..ReleaseSpec::default()
        };
        let nodes = r#"["EVN", "PID", "PV1 ?", "PV2 ?", "IAM *", "PID"]"#;
        let nodes = serde_json::from_str(nodes).unwrap();
        release.structures.insert("ADT_A60".into(), nodes);
        let spec = Spec {
            releases: vec![release],
            ..Spec::default()
        };
        let fixup = format!("id = 'x'\nreason = 'y'\nreleases = ['2.4']\n[at]\n{fixup}");
        reshape(&spec, &[toml::from_str(&fixup).unwrap()])
    }

    #[test]
    fn nodes_get_a_group_around_them() {
        let shapes =
            reshaped("ADT_A60 = [{ was = 'PV1? PV2?', is = 'VISIT( PV1 PV2? )?' }]").unwrap();
        assert_eq!(shapes[0]["ADT_A60"], "EVN PID VISIT( PV1 PV2? )? IAM* PID");
    }

    #[test]
    fn what_is_not_there_once_is_an_error() {
        for was in ["PV1 PV2", "PID"] {
            let refused = reshaped(&format!("ADT_A60 = [{{ was = '{was}', is = 'X' }}]"));
            let message = refused.unwrap_err().to_string();
            assert!(
                message.contains("x: ADT_A60 of 2.4 has not once"),
                "{message}"
            );
        }
    }
}
