//! The messages of one file, one after the other, with memory for one: what `inspect` and `validate` walk over. Knows
//! framing, and not what is said of a message.

use std::io::Read;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::atomic::AtomicU64;

use hl7_model::frame::{Frame, Framer, Limits, Step};

use super::Failure;
use crate::source::{self, Fault, Listing, NamePattern, Visitor};

/// Something in a file.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    /// The file, or the member of an archive.
    pub name: &'a str,
    /// Its first byte there.
    pub offset: u64,
    pub bytes: &'a [u8],
    pub what: What,
}

#[derive(Clone, Copy)]
pub(super) enum What {
    /// A message, by its position in its file, from 0.
    Message(u64),
    /// Bytes that are no message, and why.
    Reject(&'static str),
    /// A segment around batches.
    Envelope(&'static str),
}

/// Bytes read at a time.
const PIECE: u64 = 1 << 20;

/// Shows everything in a file, or in standard input for `-`, until `see` breaks off or fails.
pub(super) fn each(
    file: &Path,
    see: &mut dyn FnMut(Found<'_>) -> Result<ControlFlow<()>, Failure>,
) -> Result<(), Failure> {
    let mut walk = Walk { see, failure: None };
    if file == Path::new("-") {
        let _ = walk.stream("-", &mut std::io::stdin().lock());
    } else {
        if file.is_dir() {
            let text = format!("{} is a folder; name a file in it", file.display());
            return Err(Failure::Usage(text));
        }
        let any = NamePattern::new("*").map_err(|error| Failure::Usage(error.to_string()))?;
        let listing = Listing::of(file, &any, false, &[]);
        if let Some(refused) = listing.root_refused() {
            return Err(Failure::Failed(format!(
                "{}: {}",
                refused.name, refused.fault
            )));
        }
        for file in &listing.files {
            let _ = source::read(file, &AtomicU64::new(0), &mut walk);
        }
    }
    walk.failure.map_or(Ok(()), Err)
}

struct Walk<'a> {
    see: &'a mut dyn FnMut(Found<'_>) -> Result<ControlFlow<()>, Failure>,
    failure: Option<Failure>,
}

impl Visitor for Walk<'_> {
    fn stream(&mut self, name: &str, bytes: &mut dyn Read) -> ControlFlow<()> {
        let mut framer = Framer::new(Limits::DEFAULT);
        let (mut buffer, mut ended) = (Vec::new(), false);
        let (mut offset, mut messages) = (0, 0);
        loop {
            let mut done = 0;
            loop {
                let rest = buffer.get(done..).unwrap_or_default();
                let frame = match framer.next(rest, ended) {
                    Step::Frame(frame) => frame,
                    Step::More => break,
                    Step::End => return ControlFlow::Continue(()),
                };
                let bytes = rest.get(frame.range()).unwrap_or_default();
                self.frame(&frame, name, offset, bytes, &mut messages)?;
                done += frame.len();
                offset += frame.len() as u64;
            }
            buffer.drain(..done);
            match (&mut *bytes).take(PIECE).read_to_end(&mut buffer) {
                Ok(read) => ended = read == 0,
                Err(error) => return self.fault(name, Fault::of(&error)),
            }
        }
    }

    fn fault(&mut self, name: &str, fault: Fault) -> ControlFlow<()> {
        self.failure = Some(Failure::Failed(format!("{name}: {fault}")));
        ControlFlow::Break(())
    }

    fn left_out(&mut self, _: &str) -> ControlFlow<()> {
        ControlFlow::Continue(())
    }
}

impl Walk<'_> {
    fn frame(
        &mut self,
        frame: &Frame,
        name: &str,
        offset: u64,
        bytes: &[u8],
        messages: &mut u64,
    ) -> ControlFlow<()> {
        let what = match frame {
            Frame::Message { .. } => {
                *messages += 1;
                What::Message(*messages - 1)
            }
            Frame::Envelope { kind, .. } => What::Envelope(kind.id()),
            Frame::Reject { code, .. } => What::Reject(code.text()),
            _ => return ControlFlow::Continue(()),
        };
        match (self.see)(Found {
            name,
            offset,
            bytes,
            what,
        }) {
            Ok(flow) => flow,
            Err(failure) => {
                self.failure = Some(failure);
                ControlFlow::Break(())
            }
        }
    }
}
