//! The segments of one message put into the groups of its structure, by position and tolerant of disorder. Every
//! segment gets a place or is said to have none; none is dropped and none is refused.

use super::automaton::{Automaton, NONE, Step, Way};
use super::grammar::ROOT;
use crate::Message;

/// No instance, no segment.
const NOTHING: u32 = u32::MAX;

/// Where the segments of a message stand in its structure. Reusable: [`Grouping::group`] begins anew and keeps memory.
///
/// ```
/// use hl7_model::structure::{Automaton, Grouping};
/// let text = "MSH PATIENT_RESULT( PATIENT( PID NTE* )? ORDER_OBSERVATION( ORC? OBR NTE* OBSERVATION( OBX NTE* )* )+ )+";
/// let automaton = Automaton::compile(text).unwrap();
/// let mut grouping = Grouping::new();
/// let ids = ["MSH", "PID", "OBR", "OBX", "OBX", "NTE", "OBR", "OBX", "ZZZ"];
/// grouping.group(&automaton, ids.iter().map(|id| id.as_bytes().try_into().unwrap()));
/// let path = |segment| grouping.path(&automaton, segment);
/// assert_eq!(path(5), "PATIENT_RESULT[1].ORDER_OBSERVATION[1].OBSERVATION[2]");
/// assert_eq!(path(7), "PATIENT_RESULT[1].ORDER_OBSERVATION[2].OBSERVATION[1]");
/// assert_eq!(grouping.parent(7), Some(6)); // the OBX hangs under the second OBR
/// assert!(grouping.is_unplaced(8)); // but is known to follow what hangs there
/// assert_eq!(path(8), path(7));
/// ```
#[derive(Debug, Default)]
pub struct Grouping {
    places: Vec<Place>,
    instances: Vec<Instance>,
    /// By group node: its latest instance.
    latest: Vec<u32>,
    /// By leaf: the instance that it was last filled in.
    filled: Vec<u32>,
    /// Instances around the current place, the root's first.
    open: Vec<u32>,
    scratch: Vec<u32>,
}

/// Where one segment stands.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Place {
    /// The node, or [`NONE`].
    pub leaf: u16,
    /// The group it is in; for an unplaced one that of the segment before it.
    pub instance: u32,
    /// The segment it hangs under.
    parent: u32,
}

/// One round of a group.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Instance {
    pub group: u16,
    pub parent: u32,
    /// From 1, among the rounds of the same group in the same one around it.
    pub ordinal: u32,
    /// The first segment in it, at any depth.
    lead: u32,
    /// The segment its others hang under, once there.
    anchor: u32,
}

impl Grouping {
    /// Without memory of its own yet.
    pub fn new() -> Grouping {
        Grouping::default()
    }

    /// Groups the segments with these ids (upper case, in the order of the message).
    pub fn group(&mut self, automaton: &Automaton, ids: impl Iterator<Item = [u8; 3]>) {
        self.places.clear();
        self.instances.clear();
        self.instances.push(Instance {
            group: ROOT,
            parent: NOTHING,
            ordinal: 1,
            lead: NOTHING,
            anchor: NOTHING,
        });
        self.open.clear();
        self.open.push(0);
        for list in [&mut self.latest, &mut self.filled] {
            list.clear();
            list.resize(automaton.nodes.len(), NOTHING);
        }
        let mut at = ROOT;
        for (segment, id) in ids.enumerate() {
            at = self.place(automaton, at, segment as u32, id);
        }
    }

    /// Groups the segments of a message.
    pub fn read(&mut self, automaton: &Automaton, message: Message<'_>) {
        self.group(
            automaton,
            message.segments().map(|segment| segment.id().bytes()),
        );
    }

    /// Places one segment and says where the next one is looked for from.
    #[inline]
    fn place(&mut self, automaton: &Automaton, at: u16, segment: u32, id: [u8; 3]) -> u16 {
        let [first, second] = automaton.ways(at, id);
        if first.way == Way::Stay && first.leaf != NONE {
            let instance = self.open.last().copied().unwrap_or(0);
            self.settle(automaton, segment, first.leaf, instance);
            return first.leaf;
        }
        let mut ways = [first, second].into_iter();
        let Some(step) = ways.find(|step| self.is_free(automaton, *step)) else {
            self.leave_unplaced();
            return at;
        };
        let news = self.follow(automaton, step);
        let instance = self.scratch.last().copied().unwrap_or(0);
        self.settle(automaton, segment, step.leaf, instance);
        // A stray does not draw what follows along with it.
        if step.way == Way::Back && !news {
            return at;
        }
        std::mem::swap(&mut self.open, &mut self.scratch);
        step.leaf
    }

    /// Whether a step leads to a place that can take a segment: not to one for a single segment that has it.
    #[inline]
    fn is_free(&self, automaton: &Automaton, step: Step) -> bool {
        let Some(leaf) = automaton.node(step.leaf) else {
            return false;
        };
        if leaf.repeats || step.way == Way::Round {
            return true;
        }
        let groups = automaton
            .groups
            .get(usize::from(step.leaf))
            .map_or(&[][..], Vec::as_slice);
        let entered = groups.get(usize::from(step.keep)..).unwrap_or_default();
        let mut instance = self.open.get(usize::from(step.keep)).copied().unwrap_or(0);
        let mut innermost_repeats = false;
        for group in entered {
            innermost_repeats = automaton.node(*group).is_some_and(|group| group.repeats);
            if innermost_repeats && step.way == Way::Forward {
                return true;
            }
            match self.existing(*group, instance) {
                Some(inner) => instance = inner,
                None => return true,
            }
        }
        innermost_repeats || self.filled.get(usize::from(step.leaf)) != Some(&instance)
    }

    /// The latest round of a group in a given one around it.
    #[inline]
    fn existing(&self, group: u16, parent: u32) -> Option<u32> {
        let latest = *self.latest.get(usize::from(group))?;
        (self.instances.get(latest as usize)?.parent == parent).then_some(latest)
    }

    /// Leaves the instances around the step's leaf in `scratch`; whether a new round of a repeating group was begun.
    #[inline]
    fn follow(&mut self, automaton: &Automaton, step: Step) -> bool {
        let keep = usize::from(step.keep);
        self.scratch.clear();
        self.scratch
            .extend_from_slice(self.open.get(..=keep).unwrap_or(&[0]));
        let mut instance = self.scratch.last().copied().unwrap_or(0);
        let mut news = false;
        let groups = automaton
            .groups
            .get(usize::from(step.leaf))
            .map_or(&[][..], Vec::as_slice);
        for (depth, group) in groups.iter().enumerate().skip(keep) {
            let old = self.existing(*group, instance).filter(|old| {
                let node = automaton.node(*group);
                let repeats = node.is_some_and(|node| node.repeats);
                let full = depth + 1 == groups.len()
                    && repeats
                    && automaton.node(step.leaf).is_some_and(|leaf| !leaf.repeats)
                    && self.filled.get(usize::from(step.leaf)) == Some(old);
                match step.way {
                    Way::Round if depth == keep => false,
                    Way::Back => !full,
                    _ => !repeats,
                }
            });
            instance = match old {
                Some(old) => old,
                None => {
                    news |= automaton.node(*group).is_some_and(|node| node.repeats);
                    self.begin(*group, instance)
                }
            };
            self.scratch.push(instance);
        }
        news
    }

    fn begin(&mut self, group: u16, parent: u32) -> u32 {
        let before = self
            .existing(group, parent)
            .and_then(|old| self.instances.get(old as usize));
        let ordinal = before.map_or(0, |before| before.ordinal) + 1;
        let new = self.instances.len() as u32;
        self.instances.push(Instance {
            group,
            parent,
            ordinal,
            lead: NOTHING,
            anchor: NOTHING,
        });
        if let Some(latest) = self.latest.get_mut(usize::from(group)) {
            *latest = new;
        }
        new
    }

    /// Notes a segment at its place and what it hangs under.
    #[inline]
    fn settle(&mut self, automaton: &Automaton, segment: u32, leaf: u16, instance: u32) {
        if let Some(filled) = self.filled.get_mut(usize::from(leaf)) {
            *filled = instance;
        }
        let is_anchor = automaton.anchors.get(usize::from(leaf)) == Some(&true);
        let mut parent = NOTHING;
        let mut at = instance;
        // Outward to the first group that has something to hang under.
        while let Some(around) = self.instances.get_mut(at as usize) {
            if around.lead == NOTHING {
                around.lead = segment;
            } else if parent == NOTHING {
                let anchor = if is_anchor && at == instance {
                    NOTHING
                } else {
                    around.anchor
                };
                parent = if anchor == NOTHING {
                    around.lead
                } else {
                    anchor
                };
            }
            if parent != NOTHING {
                break;
            }
            at = around.parent;
        }
        if is_anchor
            && let Some(own) = self
                .instances
                .get_mut(instance as usize)
                .filter(|own| own.anchor == NOTHING)
        {
            own.anchor = segment;
        }
        self.places.push(Place {
            leaf,
            instance,
            parent,
        });
    }

    /// A segment without a place hangs under the placed one before it.
    fn leave_unplaced(&mut self) {
        let before = self.places.len().checked_sub(1);
        let place = match before.and_then(|before| Some((before, self.places.get(before)?))) {
            Some((_, before)) if before.leaf == NONE => *before,
            Some((index, before)) => Place {
                leaf: NONE,
                instance: before.instance,
                parent: index as u32,
            },
            None => Place {
                leaf: NONE,
                instance: 0,
                parent: NOTHING,
            },
        };
        self.places.push(place);
    }

    /// How many segments there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Whether the structure has no place for a segment: a Z-segment, an unknown one, or one too many.
    pub fn is_unplaced(&self, segment: usize) -> bool {
        self.places
            .get(segment)
            .is_none_or(|place| place.leaf == NONE)
    }

    /// The segment that a segment hangs under: the first of its group (OBX under its OBR, NTE under its OBX), RXA and
    /// OBR under their ORC, the first one of a group under that of the group around it, an unplaced one under the one it
    /// follows.
    #[inline]
    pub fn parent(&self, segment: usize) -> Option<usize> {
        let parent = self.places.get(segment)?.parent;
        (parent != NOTHING).then_some(parent as usize)
    }

    /// What tells the innermost group around a segment apart from the message's other groups.
    #[cfg(feature = "tables")]
    #[inline]
    pub(crate) fn innermost(&self, segment: usize) -> Option<u32> {
        self.places.get(segment).map(|place| place.instance)
    }

    /// The groups around a segment: `PATIENT_RESULT[1].ORDER_OBSERVATION[2]`. Counts begin with 1 in each group around;
    /// empty outside of groups.
    pub fn path(&self, automaton: &Automaton, segment: usize) -> String {
        let mut out = Vec::new();
        self.write_path(automaton, segment, &mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    /// Appends what [`Grouping::path`] says.
    pub fn write_path(&self, automaton: &Automaton, segment: usize, out: &mut Vec<u8>) {
        if let Some(place) = self.places.get(segment) {
            self.write_instance(automaton, place.instance, out);
        }
    }

    fn write_instance(&self, automaton: &Automaton, instance: u32, out: &mut Vec<u8>) {
        let Some(own) = self
            .instances
            .get(instance as usize)
            .filter(|own| own.group != ROOT)
        else {
            return;
        };
        let before = out.len();
        self.write_instance(automaton, own.parent, out);
        if out.len() > before {
            out.push(b'.');
        }
        out.extend_from_slice(
            automaton
                .node(own.group)
                .map_or("", |node| node.name)
                .as_bytes(),
        );
        out.push(b'[');
        write_number(own.ordinal, out);
        out.push(b']');
    }

    /// The groups around what is in a round, and that round.
    pub(crate) fn path_of(&self, automaton: &Automaton, instance: u32) -> String {
        let mut out = Vec::new();
        self.write_instance(automaton, instance, &mut out);
        String::from_utf8(out).unwrap_or_default()
    }

    pub(crate) fn places(&self) -> &[Place] {
        &self.places
    }

    pub(crate) fn instance(&self, index: u32) -> Option<&Instance> {
        self.instances.get(index as usize)
    }
}

fn write_number(number: u32, out: &mut Vec<u8>) {
    if number > 9 {
        write_number(number / 10, out);
    }
    out.push(b'0' + (number % 10) as u8);
}
