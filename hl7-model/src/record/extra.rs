//! What has no slot: parts of a message that its definitions do not know.

/// What a segment or composite had beyond its definition, so that nothing is lost in writing it again: further fields,
/// components and subcomponents, and repetitions where one is expected.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(
    clippy::box_collection,
    reason = "one word in every struct, and hardly ever filled"
)]
pub struct Extra(Option<Box<Vec<Tail>>>);

/// What follows the typed value of one slot entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tail {
    /// Position of the field or component, from 1.
    pub position: u32,
    /// Repetition, from 0.
    pub repetition: u32,
    /// What follows, in the wire's own writing with `^`, `~`, `&` and `\`: `^second^third`, `~again`. For a position
    /// beyond the definition it is the whole field or component.
    pub text: String,
}

impl Extra {
    /// Whether there is nothing.
    pub fn is_empty(&self) -> bool {
        self.tails().is_empty()
    }

    /// Everything, in position order.
    pub fn tails(&self) -> &[Tail] {
        self.0.as_deref().map_or(&[], Vec::as_slice)
    }

    /// The tail of one entry.
    pub fn get(&self, position: usize, repetition: usize) -> Option<&str> {
        self.tails()
            .iter()
            .find(|tail| {
                tail.position as usize == position && tail.repetition as usize == repetition
            })
            .map(|tail| tail.text.as_str())
    }

    /// Adds a tail behind those that are there.
    pub fn push(&mut self, tail: Tail) {
        self.0.get_or_insert_default().push(tail);
    }
}

/// A segment of a message that its structure has no place for: a Z-segment, or one too many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unplaced {
    /// The placed segment it followed: id and which one of that id in the message, from 0. None at the very beginning.
    pub after: Option<(String, u32)>,
    /// The segment in the wire's own writing, with the delimiters `|^~\&`.
    pub segment: String,
}
