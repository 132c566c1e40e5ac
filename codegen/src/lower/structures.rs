//! Message structures: the grammars of all releases, and the superset that the typed structs have. On each level the
//! nodes of all releases stand in one order; groups are one by their name, wherever in the structure they are.

use std::collections::{BTreeMap, BTreeSet};

use super::merge::{Merged, merge};
use crate::Error;
use crate::fixup::Fixed;
use crate::grammar::{self, Kind, Node};
use crate::ir::{Grammar, Group, Holds, Segment, Slot, Structure};

/// Every structure of the superset.
pub fn structures(fixed: &Fixed, segments: &[Segment]) -> Result<Vec<Structure>, Error> {
    let releases = &fixed.spec.releases;
    let ids: BTreeSet<&String> = releases
        .iter()
        .flat_map(|release| release.structures.keys())
        .collect();
    let mut errors = Vec::new();
    let mut structures = Vec::new();
    for id in ids {
        match structure(id, fixed, segments) {
            Ok(structure) => structures.push(structure),
            Err(error) => errors.push(format!("structure {id}: {error}")),
        }
    }
    Error::collect(errors)?;
    Ok(structures)
}

fn structure(id: &str, fixed: &Fixed, segments: &[Segment]) -> Result<Structure, Error> {
    let mut grammars: Vec<Grammar> = Vec::new();
    let mut shapes: Vec<(usize, Vec<Node>)> = Vec::new();
    for (index, release) in fixed.spec.releases.iter().enumerate() {
        let Some(specs) = release.structures.get(id) else {
            continue;
        };
        let own = grammar::read(specs)?;
        add_run(&mut grammars, index, grammar::text(&own));
        let shape = match fixed.shapes[index].get(id) {
            Some(text) => grammar::parse(text)?,
            None => own,
        };
        shapes.insert(0, (index, shape));
    }
    let mut levels = levels(&shapes)?;
    absorb(&mut levels);
    part(&mut levels);
    let mut assembly = Assembly {
        levels: &levels,
        segments,
        groups: Vec::new(),
        open: Vec::new(),
    };
    assembly.group("")?;
    Ok(Structure {
        id: id.into(),
        superset: grammar::text(&superset(&assembly.groups, 0)),
        grammars,
        groups: assembly.groups,
    })
}

/// Adds the grammar of a release to runs of releases that say the same.
fn add_run(runs: &mut Vec<Grammar>, release: usize, text: String) {
    match runs.last_mut() {
        Some(last) if last.to + 1 == release && last.text == text => last.to = release,
        _ => runs.push(Grammar {
            from: release,
            to: release,
            text,
        }),
    }
}

/// What the releases say of a group, newest first. One that stands in several places of a structure says it several times.
type Said<'a> = Vec<(usize, &'a [Node])>;

/// The groups of a structure by name, those of all releases in one; the structure's own level has no name.
fn levels(shapes: &[(usize, Vec<Node>)]) -> Result<BTreeMap<&str, Level<'_>>, Error> {
    fn collect<'a>(
        release: usize,
        name: &'a str,
        kind: Kind,
        nodes: &'a [Node],
        found: &mut BTreeMap<(&'a str, bool), Said<'a>>,
    ) {
        let choice = kind == Kind::Choice;
        found
            .entry((name, choice))
            .or_default()
            .push((release, nodes));
        for node in nodes.iter().filter(|node| node.kind.is_group()) {
            collect(release, &node.name, node.kind, &node.members, found);
        }
    }
    let mut found = BTreeMap::new();
    for (release, nodes) in shapes {
        collect(*release, "", Kind::Group, nodes, &mut found);
    }
    let mut levels = BTreeMap::new();
    for ((name, choice), said) in found {
        let level = Level {
            releases: said.iter().map(|(release, _)| *release).collect(),
            choice,
            nodes: merge(&said),
        };
        if levels.insert(name, level).is_some() {
            return Err(Error::facts(format!(
                "{name} is a choice in some releases and a group in others"
            )));
        }
    }
    Ok(levels)
}

/// A group of the superset.
struct Level<'a> {
    /// Releases that have it.
    releases: BTreeSet<usize>,
    choice: bool,
    nodes: Vec<Merged<'a>>,
}

/// Puts a segment that some releases have by itself into the group that others have around it: ORC of an observation up
/// to 2.7.1 into COMMON_ORDER of 2.8. Otherwise a message would be read into one of two members that mean the same.
fn absorb(levels: &mut BTreeMap<&str, Level<'_>>) {
    let names: Vec<&str> = levels.keys().copied().collect();
    for name in names {
        while let Some((alone, group)) = find_absorbed(levels, name) {
            let Some(level) = levels.get_mut(name) else {
                return;
            };
            let (into, segment) = (level.nodes[group].name, level.nodes[alone].clone());
            let node = &mut level.nodes[group];
            node.releases.extend(&segment.releases);
            node.required &= segment.required;
            node.repeats |= segment.repeats;
            level.nodes.remove(alone);
            if let Some(level) = levels.get_mut(into) {
                level.releases.extend(&segment.releases);
                let mut nodes = level.nodes.iter_mut();
                if let Some(node) = nodes.find(|node| node.name == segment.name) {
                    node.releases.extend(&segment.releases);
                }
            }
        }
    }
}

/// A segment of a level and the group that begins with it in other and newer releases, where nothing stands between the
/// two.
fn find_absorbed(levels: &BTreeMap<&str, Level<'_>>, name: &str) -> Option<(usize, usize)> {
    let level = levels.get(name).filter(|level| !level.choice)?;
    for (alone, segment) in level.nodes.iter().enumerate() {
        if segment.kind != Kind::Segment {
            continue;
        }
        let is_free = |at: usize| at == alone || level.nodes[at].apart_from(segment);
        let fits = |group: usize| {
            let node = &level.nodes[group];
            begins_with(levels, node, segment)
                && node.releases.last() > segment.releases.last()
                && (node.repeats || !segment.repeats)
                && (alone.min(group)..=alone.max(group)).all(is_free)
        };
        let groups = (0..level.nodes.len()).filter(|group| *group != alone && fits(*group));
        if let Some(group) = groups.min_by_key(|group| group.abs_diff(alone)) {
            return Some((alone, group));
        }
    }
    None
}

/// Whether a group begins with exactly one of a segment, or may be that segment.
fn begins_with(
    levels: &BTreeMap<&str, Level<'_>>,
    group: &Merged<'_>,
    segment: &Merged<'_>,
) -> bool {
    let Some(inside) = levels.get(group.name).filter(|_| group.kind.is_group()) else {
        return false;
    };
    let count = if inside.choice { usize::MAX } else { 1 };
    inside.nodes.iter().take(count).any(|node| {
        (node.kind, node.name) == (segment.kind, segment.name) && node.required && !node.repeats
    })
}

/// Lets the first segment of a repeating group be single where it is in the newest release, although it repeats in older
/// ones: there, several of them are as many rounds of the group. Otherwise what follows the last would belong to all.
fn part(levels: &mut BTreeMap<&str, Level<'_>>) {
    let groups = levels.values().flat_map(|level| &level.nodes);
    let groups = groups.filter(|node| node.kind == Kind::Group);
    let once: BTreeSet<&str> = groups
        .filter(|group| !group.repeats)
        .map(|group| group.name)
        .collect();
    for (name, level) in levels.iter_mut() {
        if let Some(first) = level.nodes.first_mut()
            && !name.is_empty()
            && !once.contains(name)
            && first.kind == Kind::Segment
        {
            first.repeats = first.repeats_now;
        }
    }
}

struct Assembly<'a> {
    levels: &'a BTreeMap<&'a str, Level<'a>>,
    segments: &'a [Segment],
    groups: Vec<Group>,
    /// Names of the groups around the current one.
    open: Vec<&'a str>,
}

impl<'a> Assembly<'a> {
    /// Adds a group and those in it; its position.
    fn group(&mut self, name: &'a str) -> Result<usize, Error> {
        if self.open.contains(&name) {
            let mut path = self.open.join("/");
            path.push('/');
            return Err(Error::facts(format!(
                "group {path}{name} would contain itself: give one of them another name in specs/fixups/groups.toml"
            )));
        }
        if let Some(known) = self.groups.iter().position(|group| group.name == name) {
            return Ok(known);
        }
        let level = self
            .levels
            .get(name)
            .ok_or_else(|| Error::facts(format!("group {name} has no content")))?;
        let position = self.groups.len();
        self.groups.push(Group {
            name: name.into(),
            choice: level.choice,
            slots: Vec::new(),
        });
        self.open.push(name);
        let mut slots: Vec<Slot> = Vec::new();
        for node in &level.nodes {
            let slot = self.slot(level, node, &slots)?;
            slots.push(slot);
        }
        self.open.pop();
        self.groups[position].slots = slots;
        Ok(position)
    }

    fn slot(
        &mut self,
        level: &Level<'a>,
        node: &Merged<'a>,
        before: &[Slot],
    ) -> Result<Slot, Error> {
        let holds = match node.kind {
            Kind::Any => Holds::Any,
            Kind::Segment => {
                let segment = self.segments.iter().position(|one| one.id == node.name);
                Holds::Segment(segment.ok_or_else(|| {
                    Error::facts(format!("no release defines the segment {}", node.name))
                })?)
            }
            Kind::Group | Kind::Choice => Holds::Group(self.group(node.name)?),
        };
        let name = node.name.trim_start_matches('@').to_lowercase();
        let nth = 1 + before
            .iter()
            .filter(|slot| slot.id.eq_ignore_ascii_case(node.name))
            .count();
        let name = match nth {
            1 => name,
            nth => format!("{name}_{nth}"),
        };
        if name == "unplaced" || before.iter().any(|slot| slot.name == name) {
            return Err(Error::facts(format!("the name {name} is taken")));
        }
        // What only some releases have cannot be missing from a message.
        let everywhere = level.choice || node.releases == level.releases;
        Ok(Slot {
            name,
            id: node.name.into(),
            holds,
            required: node.required && everywhere,
            repeats: node.repeats,
        })
    }
}

/// The grammar of the typed struct.
fn superset(groups: &[Group], at: usize) -> Vec<Node> {
    let slots = groups[at].slots.iter();
    let node = |slot: &Slot| {
        let (kind, members) = match slot.holds {
            Holds::Segment(_) => (Kind::Segment, Vec::new()),
            Holds::Any => (Kind::Any, Vec::new()),
            Holds::Group(at) if groups[at].choice => (Kind::Choice, superset(groups, at)),
            Holds::Group(at) => (Kind::Group, superset(groups, at)),
        };
        Node {
            kind,
            name: slot.id.clone(),
            required: slot.required,
            repeats: slot.repeats,
            members,
        }
    };
    slots.map(node).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The superset of grammars, given oldest first, or the error.
    fn merged(oldest_first: &[&str]) -> Result<String, String> {
        let mut shapes: Vec<(usize, Vec<Node>)> = oldest_first
            .iter()
            .enumerate()
            .map(|(release, text)| (release, grammar::parse(text).unwrap()))
            .collect();
        shapes.reverse();
        let ids = [
            "MSH", "PID", "PV1", "PV2", "ORC", "OBR", "OBX", "NTE", "PRT", "RXC", "ROL",
        ];
        let segments = ids.map(|id| Segment {
            id: id.into(),
            title: String::new(),
            fields: Vec::new(),
        });
        let mut levels = levels(&shapes).map_err(|error| error.to_string())?;
        absorb(&mut levels);
        part(&mut levels);
        let mut assembly = Assembly {
            levels: &levels,
            segments: &segments,
            groups: Vec::new(),
            open: Vec::new(),
        };
        assembly.group("").map_err(|error| error.to_string())?;
        Ok(grammar::text(&superset(&assembly.groups, 0)))
    }

    #[test]
    fn groups_are_one_by_their_name() {
        assert_eq!(
            merged(&[
                "MSH G( PID NTE* )?",
                "MSH G( PID PV1? )* PID",
                "MSH G( PID )*"
            ])
            .unwrap(),
            "MSH G( PID NTE* PV1? )* PID?"
        );
    }

    #[test]
    fn what_not_every_release_has_is_optional() {
        assert_eq!(merged(&["MSH PID", "MSH PID PV1"]).unwrap(), "MSH PID PV1?");
    }

    #[test]
    fn a_segment_is_read_into_the_group_that_a_newer_release_puts_around_it() {
        assert_eq!(
            merged(&["MSH ORC? OBR", "MSH COMMON_ORDER( ORC PRT* )? OBR"]).unwrap(),
            "MSH COMMON_ORDER( ORC PRT* )? OBR"
        );
        // Several of them are several rounds.
        assert_eq!(
            merged(&["PID OBX* PV1?", "PID ROL* SEEN( OBX PRT* )* PV1?"]).unwrap(),
            "PID ROL* SEEN( OBX PRT* )* PV1?"
        );
        // One of a choice.
        assert_eq!(
            merged(&["ORC OBR NTE*", "ORC WHAT|( OBR RXC ) NTE*"]).unwrap(),
            "ORC WHAT|( OBR RXC ) NTE*"
        );
    }

    #[test]
    fn a_segment_stays_where_the_newest_release_has_it() {
        // The group is older; several have no place in a single one; the group begins with another; something is between.
        for releases in [
            ["PID OLD( PV1 )?", "PID PV1?"],
            ["PID OBX*", "PID ONE( OBX PRT* )?"],
            ["PID PV1?", "PID VISIT( PV2 PV1? )?"],
            ["PID PV1? ROL*", "PID ROL* VISIT( PV1 )?"],
        ] {
            let merged = merged(&releases).unwrap();
            let alone = releases
                .iter()
                .flat_map(|text| grammar::parse(text).unwrap());
            for node in alone.filter(|node| node.kind == Kind::Segment) {
                let words = merged.split(' ');
                let mut names = words.map(|word| word.trim_end_matches(['?', '*', '+']));
                assert!(names.any(|name| name == node.name), "{merged}");
            }
            assert!(merged.contains("( "), "{merged}");
        }
    }

    #[test]
    fn the_first_segment_of_a_repeating_group_is_single_as_in_the_newest_release() {
        assert_eq!(
            merged(&["ORC G( RXC+ NTE* )?", "ORC G( RXC NTE* )*"]).unwrap(),
            "ORC G( RXC NTE* )*"
        );
        // Not where the group is single, or the newest release repeats it too.
        assert_eq!(
            merged(&["ORC G( RXC+ NTE* )?", "ORC G( RXC NTE* )?"]).unwrap(),
            "ORC G( RXC+ NTE* )?"
        );
        assert_eq!(
            merged(&["ORC G( RXC NTE* )*", "ORC G( RXC+ NTE* )*"]).unwrap(),
            "ORC G( RXC+ NTE* )*"
        );
    }

    #[test]
    fn what_has_no_struct_is_refused() {
        for (releases, problem) in [
            (["A( B( PID ) )", "B( A( PV1 ) )"], "would contain itself"),
            (
                ["A( PID PV1 )", "A|( PID PV1 )"],
                "a choice in some releases",
            ),
            (["MSH", "MSH ZZZ"], "no release defines the segment ZZZ"),
        ] {
            let refused = merged(&releases).unwrap_err();
            assert!(refused.contains(problem), "{refused}");
        }
    }
}
