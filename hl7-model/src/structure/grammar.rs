//! The text of a grammar as a tree of nodes. Knows nothing of messages.

use std::fmt;

/// The root of every tree.
pub(crate) const ROOT: u16 = 0;

/// A segment, group or choice of a grammar.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    /// `PID`, `PATIENT_RESULT`; empty for the root.
    pub name: &'static str,
    pub kind: Kind,
    /// At least one is required (never of an alternative of a choice).
    pub required: bool,
    pub repeats: bool,
    /// The group around it; the root's is the root.
    pub parent: u16,
    /// How many groups are around it; the root has 0.
    pub depth: u8,
    /// Position among the nodes of its group, from 0.
    pub place: u16,
    /// Nodes inside, in order.
    pub children: Vec<u16>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Segment,
    /// `@any`
    Any,
    Group,
    /// A group of which one node is there.
    Choice,
}

impl Kind {
    pub(crate) fn is_leaf(self) -> bool {
        matches!(self, Kind::Segment | Kind::Any)
    }
}

/// What is wrong with the text of a grammar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GrammarError {
    word: usize,
    found: &'static str,
}

impl fmt::Display for GrammarError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "grammar: {} at word {}", self.found, self.word)
    }
}

impl std::error::Error for GrammarError {}

/// Reads `MSH SFT* PATIENT_RESULT( PATIENT( PID )? )+` into nodes, the root first, every group before what is in it.
pub(crate) fn parse(text: &'static str) -> Result<Vec<Node>, GrammarError> {
    let mut nodes = vec![Node {
        name: "",
        kind: Kind::Group,
        required: true,
        repeats: false,
        parent: ROOT,
        depth: 0,
        place: 0,
        children: Vec::new(),
    }];
    let mut group = ROOT;
    for (word, token) in text.split_ascii_whitespace().enumerate() {
        let error = |found| GrammarError { word, found };
        if let Some(suffix) = token.strip_prefix(')') {
            if group == ROOT {
                return Err(error("a closing parenthesis without an opening one"));
            }
            let node = at_mut(&mut nodes, group).ok_or(error("too many nodes"))?;
            (node.required, node.repeats) =
                cardinality(suffix).ok_or(error("an unknown suffix"))?;
            group = node.parent;
        } else if let Some(name) = token.strip_suffix('(') {
            let (name, kind) = match name.strip_suffix('|') {
                Some(name) => (name, Kind::Choice),
                None => (name, Kind::Group),
            };
            group =
                add(&mut nodes, group, name, kind, (true, false)).ok_or(error("too many nodes"))?;
        } else {
            let name = token.trim_end_matches(['?', '*', '+']);
            let counts = token
                .get(name.len()..)
                .and_then(cardinality)
                .ok_or(error("an unknown suffix"))?;
            let kind = if name == "@any" {
                Kind::Any
            } else {
                Kind::Segment
            };
            if kind == Kind::Segment && name.len() != 3 {
                return Err(error("a segment id that has not three characters"));
            }
            add(&mut nodes, group, name, kind, counts).ok_or(error("too many nodes"))?;
        }
    }
    if group != ROOT {
        return Err(GrammarError {
            word: text.split_ascii_whitespace().count(),
            found: "a group without its end",
        });
    }
    free_alternatives(&mut nodes);
    Ok(nodes)
}

fn at_mut(nodes: &mut [Node], index: u16) -> Option<&mut Node> {
    nodes.get_mut(usize::from(index))
}

/// Whether one is required, and whether there may be several.
fn cardinality(suffix: &str) -> Option<(bool, bool)> {
    match suffix {
        "" => Some((true, false)),
        "?" => Some((false, false)),
        "*" => Some((false, true)),
        "+" => Some((true, true)),
        _ => None,
    }
}

fn add(
    nodes: &mut Vec<Node>,
    group: u16,
    name: &'static str,
    kind: Kind,
    counts: (bool, bool),
) -> Option<u16> {
    let index = u16::try_from(nodes.len())
        .ok()
        .filter(|index| *index < u16::MAX)?;
    let around = at_mut(nodes, group)?;
    let (place, depth) = (
        u16::try_from(around.children.len()).ok()?,
        around.depth.checked_add(1)?,
    );
    around.children.push(index);
    // The standard gives some @any no repetition, but what stands there is a whole site-defined part.
    let (required, repeats) = if kind == Kind::Any {
        (false, true)
    } else {
        counts
    };
    nodes.push(Node {
        name,
        kind,
        required,
        repeats,
        parent: group,
        depth,
        place,
        children: Vec::new(),
    });
    Some(index)
}

/// No alternative of a choice is required by itself.
fn free_alternatives(nodes: &mut [Node]) {
    for index in 1..nodes.len() {
        let parent = nodes.get(index).map_or(ROOT, |node| node.parent);
        let in_choice = nodes
            .get(usize::from(parent))
            .is_some_and(|node| node.kind == Kind::Choice);
        if let Some(node) = nodes.get_mut(index).filter(|_| in_choice) {
            node.required = false;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_grammar_becomes_a_tree() {
        let nodes = parse("MSH SFT* P( PID V( PV1 PV2? )? )+ C|( AIS AIG )* @any").unwrap();
        let names: Vec<_> = nodes
            .iter()
            .map(|node| (node.name, node.depth, node.required, node.repeats))
            .collect();
        assert_eq!(
            names,
            [
                ("", 0, true, false),
                ("MSH", 1, true, false),
                ("SFT", 1, false, true),
                ("P", 1, true, true),
                ("PID", 2, true, false),
                ("V", 2, false, false),
                ("PV1", 3, true, false),
                ("PV2", 3, false, false),
                ("C", 1, false, true),
                ("AIS", 2, false, false),
                ("AIG", 2, false, false),
                ("@any", 1, false, true),
            ]
        );
    }

    #[test]
    fn broken_grammars_are_refused() {
        for text in ["MSH (", "MSH )", "P( PID", "PIDX", "PID%", "P( PID )%"] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
