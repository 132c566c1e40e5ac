//! One level of a message structure over all releases: the nodes of each release put into one order, newest first.

use std::collections::BTreeSet;

use crate::grammar::{Kind, Node};

/// A node of the superset.
#[derive(Debug, Clone)]
pub struct Merged<'a> {
    pub kind: Kind,
    pub name: &'a str,
    /// Releases that have it.
    pub releases: BTreeSet<usize>,
    /// Whether it is required wherever it is.
    pub required: bool,
    /// Whether it repeats anywhere.
    pub repeats: bool,
    /// Whether it repeats in the newest release that has it.
    pub repeats_now: bool,
}

/// Merges the levels of all releases, given newest first. The order is the newest release's; what only older ones have
/// comes behind the node that it follows there. A node that releases have at different places of the level is one: it
/// stands where the newest has it. One that a release has twice is there twice.
pub fn merge<'a>(levels: &[(usize, &'a [Node])]) -> Vec<Merged<'a>> {
    let mut merged: Vec<Merged<'a>> = Vec::new();
    for (release, nodes) in levels {
        let mut places = in_order(&merged, nodes);
        for (index, node) in nodes.iter().enumerate() {
            if places[index].is_none() {
                let moved = (0..merged.len())
                    .find(|at| is_same(&merged[*at], node) && !places.contains(&Some(*at)));
                places[index] = moved;
            }
            if let Some(at) = places[index] {
                merged[at].note(*release, node);
                continue;
            }
            let behind = index.checked_sub(1).and_then(|before| places[before]);
            let at = behind.map_or(0, |behind| behind + 1);
            merged.insert(at, Merged::new(*release, node));
            let shifted = places.iter_mut().flatten().filter(|place| **place >= at);
            shifted.for_each(|place| *place += 1);
            places[index] = Some(at);
        }
    }
    merged
}

impl<'a> Merged<'a> {
    fn new(release: usize, node: &'a Node) -> Merged<'a> {
        Merged {
            kind: node.kind,
            name: &node.name,
            releases: BTreeSet::from([release]),
            required: node.required,
            repeats: node.repeats,
            repeats_now: node.repeats,
        }
    }

    /// Whether no release has both.
    pub fn apart_from(&self, other: &Merged<'_>) -> bool {
        self.releases.is_disjoint(&other.releases)
    }

    fn note(&mut self, release: usize, node: &Node) {
        self.releases.insert(release);
        self.required &= node.required;
        self.repeats |= node.repeats;
    }
}

fn is_same(merged: &Merged<'_>, node: &Node) -> bool {
    merged.kind == node.kind && merged.name == node.name
}

/// The longest run of nodes that stand in the superset in the same order: for each node its place, where it has one.
fn in_order(merged: &[Merged<'_>], nodes: &[Node]) -> Vec<Option<usize>> {
    let width = nodes.len() + 1;
    let mut longest = vec![0u32; (merged.len() + 1) * width];
    for at in (0..merged.len()).rev() {
        for index in (0..nodes.len()).rev() {
            longest[at * width + index] = if is_same(&merged[at], &nodes[index]) {
                longest[(at + 1) * width + index + 1] + 1
            } else {
                longest[(at + 1) * width + index].max(longest[at * width + index + 1])
            };
        }
    }
    let mut places = vec![None; nodes.len()];
    let (mut at, mut index) = (0, 0);
    while at < merged.len() && index < nodes.len() {
        if is_same(&merged[at], &nodes[index]) {
            places[index] = Some(at);
            (at, index) = (at + 1, index + 1);
        } else if longest[(at + 1) * width + index] >= longest[at * width + index + 1] {
            at += 1;
        } else {
            index += 1;
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::grammar;

    fn merged(newest_first: &[&str]) -> String {
        let releases: Vec<Vec<Node>> = newest_first
            .iter()
            .map(|text| grammar::parse(text).unwrap())
            .collect();
        let levels: Vec<_> = releases
            .iter()
            .enumerate()
            .map(|(index, nodes)| (releases.len() - index, nodes.as_slice()))
            .collect();
        let nodes: Vec<Node> = merge(&levels)
            .into_iter()
            .map(|one| Node {
                kind: one.kind,
                name: one.name.into(),
                required: one.required,
                repeats: one.repeats,
                members: Vec::new(),
            })
            .collect();
        grammar::text(&nodes)
    }

    #[test]
    fn what_only_old_releases_have_stands_behind_what_it_followed() {
        assert_eq!(
            merged(&["MSH SFT* EVN PID", "MSH EVN OLD PID END", "EVN OLD OLE PID"]),
            "MSH SFT* EVN OLD OLE PID END"
        );
        assert_eq!(merged(&["PID PV1", "OLD PID"]), "OLD PID PV1");
    }

    #[test]
    fn a_node_that_is_there_twice_stays_apart_from_its_namesake() {
        let newest = "PID PD1? ROL* NK1* PV1 ROL* DG1*";
        assert_eq!(merged(&[newest, "PID NK1* PV1 ROL* DG1*"]), newest);
        assert_eq!(
            merged(&["PID ROL* PV1", "PID ROL* PV1 ROL*"]),
            "PID ROL* PV1 ROL*"
        );
    }

    #[test]
    fn a_node_that_moved_is_one() {
        assert_eq!(
            merged(&["PID NTE* NK1* PV1", "PID NK1* NTE* PV1"]),
            "PID NTE* NK1* PV1"
        );
    }

    #[test]
    fn what_repeats_anywhere_repeats_and_what_is_optional_anywhere_is_optional() {
        assert_eq!(merged(&["PID NK1 OBX", "PID NK1? OBX+"]), "PID NK1? OBX+");
    }
}
