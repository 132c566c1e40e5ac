//! The bytes that are read: the whole corpus, a part of it for slow readers, and its ORU messages alone.

use hl7_model::{Index, Message, frame};

/// What of the corpus a measure reads.
#[derive(Debug, Clone, Copy)]
pub enum Part {
    /// The beginning of the corpus, of this share of its length.
    Share(f64),
    /// The ORU messages.
    Results,
}

impl Part {
    pub const ALL: Part = Part::Share(1.0);

    pub fn is_of_results(self) -> bool {
        matches!(self, Part::Results)
    }
}

pub struct Corpus {
    all: Vec<u8>,
    results: Vec<u8>,
    /// How many messages there are.
    pub messages: usize,
}

impl Corpus {
    pub fn read(path: &str) -> Corpus {
        let all = std::fs::read(path).expect("the corpus is readable");
        // Room that is never used takes no memory; room that was outgrown would look like what a measure needs.
        let (mut results, mut messages) = (Vec::with_capacity(all.len()), 0);
        let mut index = Index::new();
        for bytes in frame::messages(&all) {
            messages += 1;
            let read = Message::read(bytes, &mut index);
            if read.is_ok_and(|message| message.code() == "ORU") {
                results.extend_from_slice(bytes);
            }
        }
        Corpus {
            all,
            results,
            messages,
        }
    }

    pub fn part(&self, part: Part) -> &[u8] {
        match part {
            Part::Share(share) => head(&self.all, share),
            Part::Results => &self.results,
        }
    }
}

/// The bytes up to a message boundary near `share` of their length.
fn head(bytes: &[u8], share: f64) -> &[u8] {
    let wanted = (bytes.len() as f64 * share) as usize;
    let Some(rest) = bytes.get(wanted..) else {
        return bytes;
    };
    let end = memchr::memmem::find(rest, b"\rMSH").map_or(bytes.len(), |at| wanted + at + 1);
    &bytes[..end]
}
