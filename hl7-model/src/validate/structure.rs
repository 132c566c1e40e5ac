//! The message as a whole: whether its segments are those of its structure, by the grammar of the release.

use std::collections::{HashMap, HashSet};

use super::types::{has_any, segment as definition};
use super::{Finding, FindingCode, Findings};
use crate::structure::grammar::{Kind, Node, ROOT};
use crate::structure::{Automaton, Grouping, structure_in};
use crate::{Message, Path, SegmentId};

/// Segments that may stand anywhere: they continue others (HL7 v2.8.2 §2.10.2).
const ANYWHERE: [&str; 2] = ["ADD", "DSC"];

pub(super) fn validate(message: Message<'_>, found: &mut Findings<'_>) {
    let Some(header) = message.header().filter(|header| header.id() == "MSH") else {
        return;
    };
    let release = found.release;
    let grammar = structure_in(message, release).map(|def| def.grammar_in(release));
    let code = match grammar {
        Some(Some(grammar)) => return by_grammar(message, &grammar.automaton(), found),
        Some(None) => FindingCode::StructureNotInRelease,
        // Without a message code there is nothing to know; the field is found to be missing.
        None if message.code().is_empty() => return,
        None => FindingCode::StructureUnknown,
    };
    let path = Path::of(SegmentId::MSH).with_field(9);
    found.add(code, path, 0, header.field(9).offset());
}

fn by_grammar(message: Message<'_>, automaton: &Automaton, found: &mut Findings<'_>) {
    let mut grouping = Grouping::new();
    grouping.read(automaton, message);
    missing(message, automaton, &grouping, found);
    unplaced(message, &grouping, found);
}

/// Segments that have no place, of those that have a definition.
fn unplaced(message: Message<'_>, grouping: &Grouping, found: &mut Findings<'_>) {
    let mut occurrences: HashMap<SegmentId, usize> = HashMap::new();
    for segment in message.segments() {
        let id = segment.id();
        let occurrence = occurrences.entry(id).or_default();
        *occurrence = occurrence.saturating_add(1);
        let is_known =
            definition(id.as_str()).is_some_and(|def| has_any(def.fields, found.release));
        let anywhere = id.is_site_defined() || ANYWHERE.iter().any(|one| id == *one);
        if is_known && !anywhere && grouping.is_unplaced(segment.index()) {
            let path = Path::of(id).with_occurrence(*occurrence);
            found.add(
                FindingCode::SegmentUnplaced,
                path,
                segment.index(),
                segment.offset(),
            );
        }
    }
}

/// What every round of every group should have and has not.
fn missing(
    message: Message<'_>,
    automaton: &Automaton,
    grouping: &Grouping,
    found: &mut Findings<'_>,
) {
    let mut filled: HashSet<(u32, u16)> = HashSet::new();
    // The first segment of each round.
    let mut leads: HashMap<u32, usize> = HashMap::from([(0, 0)]);
    let mut rounds = vec![0];
    for (segment, place) in grouping.places().iter().enumerate() {
        if grouping.is_unplaced(segment) {
            continue;
        }
        filled.insert((place.instance, place.leaf));
        let mut at = place.instance;
        while let Some(round) = grouping.instance(at).filter(|_| !leads.contains_key(&at)) {
            leads.insert(at, segment);
            rounds.push(at);
            filled.insert((round.parent, round.group));
            at = round.parent;
        }
    }
    for round in rounds {
        let group = grouping.instance(round).map_or(ROOT, |round| round.group);
        let Some(node) = automaton.node(group) else {
            continue;
        };
        for child in &node.children {
            let absent = !filled.contains(&(round, *child));
            let required = automaton
                .node(*child)
                .filter(|child| child.required && absent);
            let first = required.and_then(|child| first_required(automaton, child));
            let lead = leads.get(&round).and_then(|lead| message.segment_at(*lead));
            if let (Some(id), Some(lead)) = (first.and_then(SegmentId::new), lead) {
                found.add_all(Finding {
                    code: FindingCode::SegmentMissing,
                    severity: FindingCode::SegmentMissing.severity(found.release),
                    path: Path::of(id),
                    group: grouping.path_of(automaton, round),
                    segment: lead.index(),
                    offset: lead.offset().saturating_add(lead.bytes().len()),
                });
            }
        }
    }
}

/// The segment that says that a node is there: the first one that it requires, in a choice the first of all.
fn first_required(automaton: &Automaton, node: &Node) -> Option<&'static str> {
    let mut children = node.children.iter().filter_map(|at| automaton.node(*at));
    match node.kind {
        Kind::Segment => Some(node.name),
        Kind::Any => None,
        Kind::Group => children
            .filter(|child| child.required)
            .find_map(|child| first_required(automaton, child)),
        Kind::Choice => children.find_map(|child| first_required(automaton, child)),
    }
}
