//! Which segment another one hangs under.

use crate::Message;

/// The segment that a note (NTE) is about: the nearest before it that is neither a note nor one of the segments that
/// may stand between a segment and its notes (HL7 v2.8.2, e.g. ORU_R01: `OBX PRT* NTE*`, `PID PD1? NTE*`).
pub(super) fn note_parent(message: Message<'_>, note: usize) -> Option<usize> {
    (0..note).rev().find(|at| {
        let id = message.segment_at(*at).map(|segment| segment.id().bytes());
        !matches!(
            id.as_ref(),
            Some(b"NTE" | b"PRT" | b"PD1" | b"ROL" | b"CTD" | b"CTI" | b"TQ1" | b"TQ2") | None
        )
    })
}
