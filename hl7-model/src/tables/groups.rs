//! Where the segments of one message stand: the groups around each, and the segment that it hangs under. Worked out once
//! a message, when a table asks.

use super::plan::Given;
use super::program::Program;
use crate::Message;
use crate::structure::{Automaton, Grouping, structure_of_message};

/// No segment.
const NOTHING: u32 = u32::MAX;

/// Where the segments of the message at hand stand.
#[derive(Debug, Default)]
pub(super) struct Groups {
    /// Of the message's structure; `None` where that is not known.
    automaton: Option<&'static Automaton>,
    grouping: Grouping,
    /// By segment, of a message without a known structure.
    parents: Vec<u32>,
}

impl Groups {
    /// Takes in a message, forgetting the last one.
    pub(super) fn read(&mut self, message: Message<'_>) {
        self.automaton = structure_of_message(message).map(|def| def.automaton());
        match self.automaton {
            Some(automaton) => self.grouping.read(automaton, message),
            None => self.guess(message),
        }
    }

    /// The segment that a segment hangs under.
    #[inline]
    pub(super) fn parent(&self, segment: usize) -> Option<usize> {
        if self.automaton.is_some() {
            return self.grouping.parent(segment);
        }
        let parent = *self.parents.get(segment)?;
        (parent != NOTHING).then_some(parent as usize)
    }

    /// Without a structure there are no groups. But an observation is of the request before it, and a note is about the
    /// last segment before it that is neither a note nor one of those that may stand between a segment and its notes
    /// (`OBX PRT* NTE*`, `PID PD1? NTE*`).
    fn guess(&mut self, message: Message<'_>) {
        self.parents.clear();
        let (mut request, mut noted) = (NOTHING, NOTHING);
        for (at, segment) in (0..).zip(message.segments()) {
            let parent = match &segment.id().bytes() {
                b"NTE" => noted,
                b"OBX" => request,
                _ => NOTHING,
            };
            self.parents.push(parent);
            match &segment.id().bytes() {
                b"NTE" | b"PRT" | b"PD1" | b"ROL" | b"CTD" | b"CTI" | b"TQ1" | b"TQ2" => {}
                b"OBR" => (request, noted) = (at, at),
                _ => noted = at,
            }
        }
    }
}

/// The text of the groups around segments, one after the other; those in one group share it.
#[derive(Debug, Default)]
pub(super) struct GroupPath {
    text: Vec<u8>,
    group: Option<u32>,
}

impl GroupPath {
    /// Before the first segment of a message.
    pub(super) fn begin(&mut self) {
        self.group = None;
        self.text.clear();
    }

    /// The groups around a segment; empty outside of groups, and where no structure is known.
    #[inline]
    pub(super) fn of(&mut self, groups: &Groups, segment: usize) -> &[u8] {
        let Some(automaton) = groups.automaton else {
            return &[];
        };
        let group = groups.grouping.innermost(segment);
        if group != self.group {
            self.group = group;
            self.text.clear();
            groups
                .grouping
                .write_path(automaton, segment, &mut self.text);
        }
        &self.text
    }
}

/// The numbers of segments whose rows in a list say what they hang under.
pub(super) fn asks_for_parent(program: &Program, numbers: &mut Vec<u16>) {
    for list in &program.lists {
        let asks =
            |given: Given| matches!(given, Given::ParentSegmentIndex | Given::ParentSegmentId);
        if list.program.given.iter().any(|(_, given)| asks(*given)) {
            numbers.extend(&list.starts);
        }
        asks_for_parent(&list.program, numbers);
    }
}
