//! A grammar made fast: for every place of the last segment and every segment id the way to the next place, worked out
//! once. Knows nothing of messages; `group` walks it.
//!
//! Real messages leave out what is required and mix up the order, so no step is refused. Each possible way has a cost
//! for what it skips, and the cheapest is taken: on to a later node of the same group for nothing, a new round of a
//! repeating group for nothing when it begins with what it must begin with, and the dearer the more is missing.

use super::grammar::{GrammarError, Kind, Node, ROOT, parse};

/// No node, no instance, no segment.
pub(crate) const NONE: u16 = u16::MAX;

/// The way from one place to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step {
    /// The place it leads to.
    pub leaf: u16,
    /// How many groups, from the root, stay as they are.
    pub keep: u8,
    pub way: Way,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    /// The same place again.
    Stay,
    /// A later node of the innermost kept group.
    Forward,
    /// An earlier node of it: out of order.
    Back,
    /// A new round of the group inside the innermost kept one.
    Round,
}

/// No way at all.
pub(crate) const NOWHERE: Step = Step {
    leaf: NONE,
    keep: 0,
    way: Way::Stay,
};

/// What to do with a segment: the first way, or the second where the first leads to a place for one segment that is
/// taken.
pub(crate) type Ways = [Step; 2];

/// A compiled grammar. One without nodes has places for nothing.
#[derive(Debug, Default)]
pub struct Automaton {
    pub(crate) nodes: Vec<Node>,
    /// By leaf: the groups around it, outermost first, without the root.
    pub(crate) groups: Vec<Vec<u16>>,
    /// By leaf: the segment that the rest of its group hangs under.
    pub(crate) anchors: Vec<bool>,
    symbols: Symbols,
    /// By place (the root for the beginning) and symbol.
    table: Vec<Ways>,
    any: bool,
}

impl Automaton {
    /// Compiles the text of a grammar.
    ///
    /// # Errors
    /// A text that is not one.
    pub fn compile(text: &'static str) -> Result<Automaton, GrammarError> {
        let nodes = parse(text)?;
        let groups = (0..nodes.len())
            .map(|index| groups_around(&nodes, index))
            .collect();
        let anchors = (0..nodes.len())
            .map(|index| is_anchor(&nodes, index))
            .collect();
        let symbols = Symbols::new(&nodes);
        let any = nodes.iter().any(|node| node.kind == Kind::Any);
        let mut automaton = Automaton {
            nodes,
            groups,
            anchors,
            symbols,
            table: Vec::new(),
            any,
        };
        automaton.table = automaton.work_out();
        Ok(automaton)
    }

    /// What to do with a segment after the one at `place` (the root at the beginning).
    #[inline]
    pub(crate) fn ways(&self, place: u16, id: [u8; 3]) -> Ways {
        let Some(symbol) = self
            .symbols
            .find(id)
            .or(self.any.then_some(self.symbols.count))
        else {
            return [NOWHERE; 2];
        };
        let at = usize::from(place) * (self.symbols.count + 1) + symbol;
        self.table.get(at).copied().unwrap_or([NOWHERE; 2])
    }

    pub(crate) fn node(&self, index: u16) -> Option<&Node> {
        self.nodes.get(usize::from(index))
    }

    fn work_out(&self) -> Vec<Ways> {
        let width = self.symbols.count + 1;
        let mut table = vec![[NOWHERE; 2]; self.nodes.len() * width];
        let mut targets: Vec<Vec<u16>> = vec![Vec::new(); width];
        for (index, node) in self.nodes.iter().enumerate() {
            let reached = match node.kind {
                Kind::Segment => self
                    .symbols
                    .find(id_of(node.name))
                    .map(|symbol| symbol..symbol + 1),
                Kind::Any => Some(0..width),
                Kind::Group | Kind::Choice => None,
            };
            for symbol in reached.into_iter().flatten() {
                if let Some(list) = targets.get_mut(symbol) {
                    list.push(index as u16);
                }
            }
        }
        for (place, node) in self.nodes.iter().enumerate() {
            if !node.kind.is_leaf() && place != usize::from(ROOT) {
                continue;
            }
            for (symbol, leaves) in targets.iter().enumerate() {
                if let Some(ways) = table.get_mut(place * width + symbol) {
                    *ways = self.best(place as u16, leaves);
                }
            }
        }
        table
    }

    /// The cheapest way, and the cheapest one that needs no free place.
    fn best(&self, place: u16, leaves: &[u16]) -> Ways {
        let mut best = [(u32::MAX, NOWHERE); 2];
        for leaf in leaves {
            self.options(place, *leaf, &mut |cost, step| {
                let needs_free_place = step.way == Way::Back && !self.repeats(step.leaf);
                for (kept, only_sure) in best.iter_mut().zip([false, true]) {
                    if cost < kept.0 && !(only_sure && needs_free_place) {
                        *kept = (cost, step);
                    }
                }
            });
        }
        best.map(|(_, step)| step)
    }

    fn repeats(&self, index: u16) -> bool {
        self.node(index).is_some_and(|node| node.repeats)
    }

    /// Every way from a place to a leaf, with its cost.
    fn options(&self, place: u16, leaf: u16, found: &mut dyn FnMut(u32, Step)) {
        let any = if self.node(leaf).is_some_and(|node| node.kind == Kind::Any) {
            costs::ANY
        } else {
            0
        };
        if place == ROOT {
            let cost = self.entering(ROOT, leaf, costs::SKIPPED);
            found(
                cost + any,
                Step {
                    leaf,
                    keep: 0,
                    way: Way::Forward,
                },
            );
            return;
        }
        if place == leaf && self.repeats(leaf) {
            let keep = self
                .node(leaf)
                .map_or(0, |node| node.depth.saturating_sub(1));
            found(
                any,
                Step {
                    leaf,
                    keep,
                    way: Way::Stay,
                },
            );
        }
        let (from, to) = (self.branch(place), self.branch(leaf));
        let shared = from
            .iter()
            .zip(&to)
            .take_while(|(from, to)| from == to)
            .count();
        // The groups that hold both, innermost first; `branch` ends with the leaf itself.
        let shared = if place == leaf { shared - 1 } else { shared };
        for depth in (0..shared).rev() {
            let (Some(group), Some(left), Some(entered)) =
                (from.get(depth), from.get(depth + 1), to.get(depth + 1))
            else {
                continue;
            };
            let outer = (shared - 1 - depth) as u32 * costs::OUTER;
            let left_groups = from.len().saturating_sub(depth + 2) as u32 * costs::LEFT;
            let entered_groups = to.len().saturating_sub(depth + 2) as u32 * costs::ENTERED;
            let leaving: u32 = from
                .iter()
                .skip(depth + 1)
                .map(|group| self.unfinished(*group, &from))
                .sum();
            if depth == shared - 1 && left != entered {
                let (cost, way) = self.within(*group, *left, *entered);
                let inside = match way {
                    Way::Back => 0,
                    _ => {
                        let missing = self.entering_below(&to, depth + 1, costs::MISSING_LEAD);
                        leaving + missing + entered_groups
                    }
                };
                found(
                    cost + inside + any + left_groups,
                    Step {
                        leaf,
                        keep: depth as u8,
                        way,
                    },
                );
            }
            if *group != ROOT && self.repeats(*group) && self.may_begin(&to, depth) {
                let entering = self.entering_below(&to, depth, costs::MISSING_LEAD);
                let cost = leaving + self.unfinished(*group, &from) + entering + outer;
                let is_first = |node: &u16| self.node(*node).is_some_and(|node| node.place == 0);
                let begins_behind = !to.iter().skip(depth + 1).all(is_first);
                let behind = u32::from(begins_behind) * costs::BEHIND;
                found(
                    cost + any + left_groups + costs::LEFT + entered_groups + behind,
                    Step {
                        leaf,
                        keep: depth as u8 - 1,
                        way: Way::Round,
                    },
                );
            }
        }
    }

    /// The root, the groups around a leaf, and the leaf.
    fn branch(&self, leaf: u16) -> Vec<u16> {
        let mut branch = vec![ROOT];
        branch.extend(self.groups.get(usize::from(leaf)).into_iter().flatten());
        branch.push(leaf);
        branch
    }

    /// From one node of a group to another.
    fn within(&self, group: u16, left: u16, entered: u16) -> (u32, Way) {
        let place = |index: u16| self.node(index).map_or(0, |node| node.place);
        let (from, to) = (place(left), place(entered));
        let choice = self
            .node(group)
            .is_some_and(|node| node.kind == Kind::Choice);
        if choice {
            return (costs::OTHER_CHOICE, Way::Forward);
        }
        if from < to {
            return (
                self.required(group, from + 1, to) * costs::SKIPPED,
                Way::Forward,
            );
        }
        let cost = if self.repeats(entered) {
            costs::BACK_TO_LIST
        } else {
            costs::BACK_TO_ONE
        };
        (cost, Way::Back)
    }

    /// How many required nodes a group has at these places.
    fn required(&self, group: u16, from: u16, to: u16) -> u32 {
        let Some(node) = self.node(group) else {
            return 0;
        };
        let places = node
            .children
            .iter()
            .skip(usize::from(from))
            .take(usize::from(to.saturating_sub(from)));
        places
            .filter(|child| self.node(**child).is_some_and(|child| child.required))
            .count() as u32
    }

    /// Cost of leaving a group of a branch before its end.
    fn unfinished(&self, group: u16, branch: &[u16]) -> u32 {
        let left = branch.iter().find(|node| {
            self.node(**node).is_some_and(|node| node.parent == group) && **node != ROOT
        });
        let Some(left) = left.and_then(|left| self.node(*left)) else {
            return 0;
        };
        self.required(group, left.place + 1, u16::MAX) * costs::SKIPPED
    }

    /// Cost of beginning the groups of a branch, from `depth` on, at the branch's nodes.
    fn entering_below(&self, branch: &[u16], depth: usize, each: u32) -> u32 {
        let pairs = branch.iter().zip(branch.iter().skip(1)).skip(depth);
        pairs
            .map(|(group, entered)| self.missing_leads(*group, *entered) * each)
            .sum()
    }

    fn missing_leads(&self, group: u16, entered: u16) -> u32 {
        self.node(entered)
            .map_or(0, |entered| self.required(group, 0, entered.place))
    }

    fn entering(&self, group: u16, leaf: u16, each: u32) -> u32 {
        debug_assert_eq!(group, ROOT);
        self.entering_below(&self.branch(leaf), 0, each)
    }

    /// Whether a new round of the group at this depth may begin at the branch's leaf: nothing is missing before it; or
    /// only on the first level, and the leaf is what its group is about (RXA without ORC, but not PV1 without PID).
    fn may_begin(&self, branch: &[u16], depth: usize) -> bool {
        let deeper = self.entering_below(branch, depth + 1, 1);
        let first = self.entering_below(branch, depth, 1) - deeper;
        let [.., group, leaf] = branch else {
            return false;
        };
        let about = self.node(*leaf).is_some_and(|leaf| leaf.required)
            || self
                .node(*group)
                .is_some_and(|group| group.kind == Kind::Choice);
        deeper == 0 && (first == 0 || about)
    }
}

mod costs {
    /// A group is left. This and the next two only tell ways apart that cost the same otherwise: to stay is best.
    pub const LEFT: u32 = 1;
    /// A group is entered: dearer than leaving some, so that what may begin the next order begins it, and not an
    /// optional group in the one before.
    pub const ENTERED: u32 = 16;
    /// A new round of a group begins behind its first node.
    pub const BEHIND: u32 = 96;
    /// A required node is passed over.
    pub const SKIPPED: u32 = 256;
    /// A group further out takes part than would have to.
    pub const OUTER: u32 = 128;
    /// A group begins without what it must begin with.
    pub const MISSING_LEAD: u32 = 3840;
    /// Back to an earlier node that repeats, or to one that does not.
    pub const BACK_TO_LIST: u32 = 2560;
    pub const BACK_TO_ONE: u32 = 3200;
    /// Another alternative of the same choice.
    pub const OTHER_CHOICE: u32 = 5120;
    /// `@any` is for what has no other place.
    pub const ANY: u32 = 1920;
}

fn groups_around(nodes: &[Node], index: usize) -> Vec<u16> {
    let mut groups = Vec::new();
    let mut at = nodes.get(index).map_or(ROOT, |node| node.parent);
    while at != ROOT {
        groups.push(at);
        at = nodes.get(usize::from(at)).map_or(ROOT, |node| node.parent);
    }
    groups.reverse();
    groups
}

/// The first segment of a group that is required and does not repeat; ORC only introduces another.
fn is_anchor(nodes: &[Node], index: usize) -> bool {
    let anchors = |node: &Node| {
        node.kind == Kind::Segment && node.required && !node.repeats && node.name != "ORC"
    };
    let Some(group) = nodes
        .get(index)
        .and_then(|node| nodes.get(usize::from(node.parent)))
    else {
        return false;
    };
    let first = group
        .children
        .iter()
        .find(|child| nodes.get(usize::from(**child)).is_some_and(anchors));
    first.is_some_and(|first| usize::from(*first) == index)
}

pub(crate) fn id_of(name: &str) -> [u8; 3] {
    name.as_bytes().first_chunk().copied().unwrap_or_default()
}

/// The segment ids of a grammar, numbered; found by one multiplication.
#[derive(Debug, Default)]
struct Symbols {
    /// Id and number; empty places have the id 0.
    slots: Vec<(u32, u16)>,
    factor: u32,
    count: usize,
}

impl Symbols {
    const SLOTS: usize = 512;

    fn new(nodes: &[Node]) -> Symbols {
        let names = nodes
            .iter()
            .filter(|node| node.kind == Kind::Segment)
            .map(|node| key(id_of(node.name)));
        let mut keys: Vec<u32> = names.collect();
        keys.sort_unstable();
        keys.dedup();
        let factors = (0..100_000u32).map(|nth| nth.wrapping_mul(2).wrapping_add(0x9e37_79b1));
        // At most some eighty ids in 512 places: a factor without collisions is found soon. Were there none, the ids
        // that collide would be unknown ones.
        let (factor, slots) = factors
            .filter_map(|factor| Some((factor, Symbols::place(&keys, factor, false)?)))
            .next()
            .unwrap_or_else(|| (1, Symbols::place(&keys, 1, true).unwrap_or_default()));
        Symbols {
            slots,
            factor,
            count: keys.len(),
        }
    }

    fn place(keys: &[u32], factor: u32, lossy: bool) -> Option<Vec<(u32, u16)>> {
        let mut slots = vec![(0, 0); Symbols::SLOTS];
        for (number, key) in keys.iter().enumerate() {
            let slot = slots.get_mut(Symbols::slot(*key, factor))?;
            if slot.0 != 0 && !lossy {
                return None;
            }
            *slot = (*key, number as u16);
        }
        Some(slots)
    }

    #[inline]
    fn slot(key: u32, factor: u32) -> usize {
        (key.wrapping_mul(factor) >> 23) as usize
    }

    #[inline]
    fn find(&self, id: [u8; 3]) -> Option<usize> {
        let key = key(id);
        let (found, number) = *self.slots.get(Symbols::slot(key, self.factor))?;
        (found == key).then_some(usize::from(number))
    }
}

#[inline]
fn key(id: [u8; 3]) -> u32 {
    u32::from_le_bytes([id[0], id[1], id[2], 0])
}
