//! The messages or resources of one file, one after the other, with memory for one: what `inspect` and `validate` walk
//! over. Knows framing, and not what is said of a message.

use std::io::Read;
use std::ops::ControlFlow;
use std::sync::atomic::AtomicU64;

use fhir_model::frame as fhir;
use fhir_model::frame::Form;
use hl7_model::frame as hl7;
use hl7_model::frame::Frame;

use super::{Failure, Subject};
use crate::dialects::{Kind, WINDOW, sniff};
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
    /// A FHIR resource, by its position in its file, from 0.
    Resource {
        number: u64,
        form: Form,
        /// It stands in an entry of a Bundle.
        is_entry: bool,
    },
    /// Bytes that are no message, and why.
    Reject(&'static str),
    /// A segment around batches.
    Envelope(&'static str),
}

/// Bytes read at a time.
const PIECE: u64 = 1 << 20;

/// Shows everything in a file, in standard input or in bytes, until `see` breaks off or fails.
pub(super) fn each(
    subject: Subject<'_>,
    see: &mut dyn FnMut(Found<'_>) -> Result<ControlFlow<()>, Failure>,
) -> Result<(), Failure> {
    let mut walk = Walk { see, failure: None };
    match subject {
        Subject::Input => {
            let _ = walk.stream(subject.name().as_ref(), &mut std::io::stdin().lock());
        }
        Subject::Bytes(mut bytes) => {
            let _ = walk.stream(subject.name().as_ref(), &mut bytes);
        }
        Subject::File(file) => {
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
    }
    walk.failure.map_or(Ok(()), Err)
}

struct Walk<'a> {
    see: &'a mut dyn FnMut(Found<'_>) -> Result<ControlFlow<()>, Failure>,
    failure: Option<Failure>,
}

impl Visitor for Walk<'_> {
    fn stream(&mut self, name: &str, bytes: &mut dyn Read) -> ControlFlow<()> {
        let mut start = Vec::with_capacity(WINDOW);
        if let Err(error) = (&mut *bytes).take(WINDOW as u64).read_to_end(&mut start) {
            return self.fault(name, Fault::of(&error));
        }
        let is_all = start.len() < WINDOW;
        let mut framer = match sniff(&start, is_all) {
            Some(Kind::Fhir) => Framer::Fhir(fhir::Framer::new(fhir::Limits::DEFAULT)),
            _ => Framer::Hl7(hl7::Framer::new(hl7::Limits::DEFAULT)),
        };
        let mut bytes = start.chain(bytes);
        let (mut buffer, mut ended) = (Vec::new(), false);
        let (mut offset, mut messages) = (0, 0);
        loop {
            let mut done = 0;
            loop {
                let rest = buffer.get(done..).unwrap_or_default();
                let (length, what) = match framer.next(rest, ended, &mut messages) {
                    Cut::Piece(length, what) => (length, what),
                    Cut::More => break,
                    Cut::End => return ControlFlow::Continue(()),
                };
                if let Some(what) = what {
                    self.show(Found {
                        name,
                        offset,
                        bytes: rest.get(..length).unwrap_or_default(),
                        what,
                    })?;
                }
                done += length;
                offset += length as u64;
            }
            buffer.drain(..done);
            match (&mut bytes).take(PIECE).read_to_end(&mut buffer) {
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
    fn show(&mut self, found: Found<'_>) -> ControlFlow<()> {
        match (self.see)(found) {
            Ok(flow) => flow,
            Err(failure) => {
                self.failure = Some(failure);
                ControlFlow::Break(())
            }
        }
    }
}

/// Cuts a file of one kind or the other.
enum Framer {
    Hl7(hl7::Framer),
    Fhir(fhir::Framer),
}

/// What a framer says.
enum Cut {
    /// So many bytes, with something to show or not.
    Piece(usize, Option<What>),
    More,
    End,
}

impl Framer {
    /// `count` is the number of messages before.
    fn next(&mut self, buffer: &[u8], end: bool, count: &mut u64) -> Cut {
        match self {
            Framer::Hl7(framer) => match framer.next(buffer, end) {
                hl7::Step::Frame(frame) => Cut::Piece(frame.len(), of_hl7(&frame, count)),
                hl7::Step::More => Cut::More,
                hl7::Step::End => Cut::End,
            },
            Framer::Fhir(framer) => match framer.next(buffer, end) {
                fhir::Step::Frame(frame) => Cut::Piece(frame.length, of_fhir(frame.what, count)),
                fhir::Step::More => Cut::More,
                fhir::Step::End { .. } => Cut::End,
            },
        }
    }
}

fn of_hl7(frame: &Frame, count: &mut u64) -> Option<What> {
    match frame {
        Frame::Message { .. } => {
            *count += 1;
            Some(What::Message(*count - 1))
        }
        Frame::Envelope { kind, .. } => Some(What::Envelope(kind.id())),
        Frame::Reject { code, .. } => Some(What::Reject(code.text())),
        _ => None,
    }
}

fn of_fhir(what: fhir::What, count: &mut u64) -> Option<What> {
    let (form, is_entry) = match what {
        fhir::What::Resource(form) => (form, false),
        fhir::What::Entry(form) => (form, true),
        fhir::What::Reject { code, .. } => return Some(What::Reject(code.text())),
        fhir::What::Around => return None,
    };
    *count += 1;
    Some(What::Resource {
        number: *count - 1,
        form,
        is_entry,
    })
}
