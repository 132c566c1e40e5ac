//! Names of groups that differ between releases although the group is one.

use std::collections::BTreeMap;

use crate::Error;
use crate::spec::fixups::RegroupSpec;
use crate::spec::{NodeSpec, Spec};

/// Renames groups in the releases that the fixups list. All renamings of a structure in a release apply at once; one
/// that finds no group is an error.
pub fn regroup(spec: &mut Spec, fixups: &[RegroupSpec]) -> Result<(), Error> {
    let mut errors = Vec::new();
    for fixup in fixups {
        for name in &fixup.releases {
            let release = spec
                .releases
                .iter_mut()
                .find(|release| release.release == *name);
            let Some(release) = release else {
                errors.push(format!("groups.toml: {}: no release {name}", fixup.id));
                continue;
            };
            for (structure, names) in &fixup.at {
                let mut renaming = Renaming {
                    names,
                    path: String::new(),
                    used: vec![false; names.len()],
                };
                if let Some(nodes) = release.structures.get_mut(structure) {
                    renaming.rename(nodes);
                }
                let unused = names.keys().zip(&renaming.used).filter(|(_, used)| !**used);
                errors.extend(unused.map(|(group, _)| {
                    format!(
                        "groups.toml: {}: {structure} has no group {group} in {name}",
                        fixup.id
                    )
                }));
            }
        }
    }
    Error::collect(errors)
}

struct Renaming<'a> {
    names: &'a BTreeMap<String, String>,
    /// `/PATIENT_RESULT/PATIENT`, as the specs call the groups.
    path: String,
    used: Vec<bool>,
}

impl Renaming<'_> {
    fn rename(&mut self, nodes: &mut [NodeSpec]) {
        for node in nodes {
            let NodeSpec::Group(group) = node else {
                continue;
            };
            let mut renamed = BTreeMap::new();
            for (label, mut members) in std::mem::take(group) {
                let end = label.find(['|', ' ']).unwrap_or(label.len());
                let (name, suffix) = label.split_at(end);
                let above = self.path.len();
                self.path.push('/');
                self.path.push_str(name);
                let name = self.new_name().unwrap_or_else(|| name.to_owned());
                self.rename(&mut members);
                self.path.truncate(above);
                renamed.insert(name + suffix, members);
            }
            *group = renamed;
        }
    }

    /// The name that the group at the path gets, by the longest key that the path ends in.
    fn new_name(&mut self) -> Option<String> {
        let ends_in = |key: &str| {
            self.path
                .strip_suffix(key)
                .is_some_and(|above| above.ends_with('/'))
        };
        let (index, (_, name)) = self
            .names
            .iter()
            .enumerate()
            .filter(|(_, (key, _))| ends_in(key))
            .max_by_key(|(_, (key, _))| key.len())?;
        self.used[index] = true;
        Some(name.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::ReleaseSpec;

    fn spec(structure: &str) -> Spec {
        let mut release = ReleaseSpec {
            release: "2.3".into(),
            ..ReleaseSpec::default()
        };
        let nodes = serde_json::from_str(structure).unwrap();
        release.structures.insert("REF_I12".into(), nodes);
        Spec {
            releases: vec![release],
            ..Spec::default()
        }
    }

    fn fixup(names: &str) -> RegroupSpec {
        let text = format!("id = 'x'\nreason = 'y'\nreleases = ['2.3']\n[at.REF_I12]\n{names}");
        toml::from_str(&text).unwrap()
    }

    #[test]
    fn names_change_places_at_once_and_keep_their_suffix() {
        let mut spec =
            spec(r#"["MSH", {"RESULTS *": ["OBR", {"OBSERVATION| +": ["OBX", "NTE"]}]}]"#);
        let fixup = fixup("RESULTS = 'OBSERVATION'\n'RESULTS/OBSERVATION' = 'RESULTS_NOTES'");
        regroup(&mut spec, &[fixup]).unwrap();
        let text = format!("{:?}", spec.releases[0].structures["REF_I12"]);
        assert!(
            text.contains("\"OBSERVATION *\": [Segment(\"OBR\")"),
            "{text}"
        );
        assert!(
            text.contains("\"RESULTS_NOTES| +\": [Segment(\"OBX\")"),
            "{text}"
        );
    }

    #[test]
    fn the_end_of_a_path_tells_groups_of_one_name_apart() {
        let mut spec = spec(r#"[{"A": [{"X": ["OBX"]}]}, {"B": [{"X": ["OBX"]}]}]"#);
        regroup(&mut spec, &[fixup("'B/X' = 'Y'")]).unwrap();
        let text = format!("{:?}", spec.releases[0].structures["REF_I12"]);
        assert!(text.contains("{\"A\": [Group({\"X\""), "{text}");
        assert!(text.contains("{\"B\": [Group({\"Y\""), "{text}");
    }

    #[test]
    fn a_group_that_is_not_there_is_an_error() {
        let mut spec = spec(r#"["MSH", {"RESULTS": ["OBR"]}]"#);
        let refused = regroup(&mut spec, &[fixup("RESULT = 'X'")]);
        let message = refused.map_err(|error| error.to_string());
        assert_eq!(
            message,
            Err("groups.toml: x: REF_I12 has no group RESULT in 2.3".into())
        );
    }
}
