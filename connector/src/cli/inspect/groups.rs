//! Where the segments of one message stand in its structure.

use hl7_model::Message;
use hl7_model::def::StructureDef;
use hl7_model::structure::{Grouping, structure_of_message};

/// The groups of a message; of one without a known structure there are none.
pub(super) struct Groups {
    structure: Option<&'static StructureDef>,
    grouping: Grouping,
}

impl Groups {
    pub(super) fn of(message: Message<'_>) -> Groups {
        let structure = structure_of_message(message);
        let mut grouping = Grouping::new();
        if let Some(structure) = structure {
            grouping.read(structure.automaton(), message);
        }
        Groups {
            structure,
            grouping,
        }
    }

    /// `ORU_R01`.
    pub(super) fn structure(&self) -> Option<&'static str> {
        self.structure.map(|structure| structure.id)
    }

    /// `PATIENT_RESULT[1].ORDER_OBSERVATION[2]`, or empty.
    pub(super) fn path(&self, segment: usize) -> String {
        let path = |structure: &StructureDef| self.grouping.path(structure.automaton(), segment);
        self.structure.map(path).unwrap_or_default()
    }

    /// Whether the structure has no place for the segment.
    pub(super) fn is_unplaced(&self, segment: usize) -> bool {
        self.structure.is_some() && self.grouping.is_unplaced(segment)
    }
}
