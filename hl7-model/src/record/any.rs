//! Segments that are kept as text: those of no known kind, in the places where a structure takes any segment, and those
//! that it has no place for.

use super::{Entry, EntryMut, Holds, Segmented, Slot, State, Unplaced};
use crate::{Index, Message, Varies};

/// A segment in a place where any segment may stand: site-defined parts of master files and queries.
///
/// ```
/// use hl7_model::record::AnySegment;
/// use hl7_model::segments::Loc;
/// use hl7_model::structures::MfnZnn;
/// use hl7_model::{Index, Message, Structured};
///
/// let mut index = Index::new();
/// let bytes = b"MSH|^~\\&|||||||MFN^Znn|17|P|2.5\rMFI|ZXX\rMFE|MAD|1\rLOC|W3^12|bed\r";
/// let mfn = MfnZnn::read(Message::read(bytes, &mut index)?);
/// let any: &AnySegment = &mfn.mf_site_defined[0].any[0];
/// assert_eq!(any.as_str(), "LOC|W3^12|bed");
/// assert_eq!(any.read::<Loc>().location_description, "bed".into());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AnySegment(Varies);

impl AnySegment {
    /// A segment with the delimiters `|^~\&`: `LOC|1^2`.
    pub fn new(segment: impl Into<String>) -> AnySegment {
        AnySegment(Varies::new(segment))
    }

    /// The segment with the delimiters `|^~\&`.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The segment as a struct of a kind that the caller knows.
    pub fn read<T: Segmented>(&self) -> T {
        read(self.as_str())
    }
}

impl Unplaced {
    /// The segment as a struct of a kind that the caller knows: a site's own, or one that was too many.
    pub fn read<T: Segmented>(&self) -> T {
        read(&self.segment)
    }
}

fn read<T: Segmented>(segment: &str) -> T {
    let mut record = T::default();
    super::read_text(segment, &mut record);
    record
}

/// Reads a segment with the delimiters `|^~\&` into a record of its kind, which is emptied first.
pub fn read_text(segment: &str, into: &mut dyn super::Record) {
    let bytes = [b"MSH|^~\\&\r", segment.as_bytes()].concat();
    let mut index = Index::new();
    let message = Message::read(&bytes, &mut index);
    if let Some(segment) = message.ok().and_then(|message| message.segment_at(1)) {
        super::read_segment(segment, into);
    }
}

impl Slot for Vec<AnySegment> {
    fn holds(&self) -> Holds {
        Holds::Raw
    }
    fn len(&self) -> usize {
        self.len()
    }
    fn repeats(&self) -> bool {
        true
    }
    fn entry(&self, index: usize) -> Entry<'_> {
        self.get(index)
            .map_or(Entry::Absent, |segment| Entry::Raw(&segment.0))
    }
    fn add(&mut self, _: State) -> EntryMut<'_> {
        self.push(AnySegment::default());
        Slot::last_mut(self)
    }
    fn last_mut(&mut self) -> EntryMut<'_> {
        match self.as_mut_slice().last_mut() {
            Some(segment) => EntryMut::Raw(&mut segment.0),
            None => EntryMut::Nothing,
        }
    }
    fn clear(&mut self) {
        self.clear();
    }
    fn sample(&self, see: &mut dyn FnMut(Entry<'_>)) {
        see(Entry::Raw(&Varies::default()));
    }
}
