//! The framer: finds out whether a source is JSON or XML, and leaves the rest to who knows that form.

use super::json::Json;
use super::xml::Xml;
use super::{Limits, Step, gap};

/// Cuts a stream of bytes into frames. It holds no bytes itself.
///
/// The buffer given to [`Framer::next`] begins where the last frame ended. After [`Step::More`] the same bytes and some
/// more are given, wherever they now lie. How far it has searched is remembered, so the work is linear even if the buffer
/// grows byte by byte.
///
/// ```
/// use fhir_model::frame::{Framer, Limits, Step, What};
///
/// let bundle = br#"{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Basic"}},{"resource":{}}]}"#;
/// let mut framer = Framer::new(Limits::DEFAULT);
/// let (mut buffer, mut arriving, mut entries) = (Vec::new(), bundle.chunks(10), Vec::new());
/// loop {
///     let mut done = 0; // bytes of the buffer in frames
///     let step = loop {
///         match framer.next(&buffer[done..], arriving.len() == 0) {
///             Step::Frame(frame) => {
///                 if let What::Entry(_) = frame.what {
///                     entries.push(buffer[done..done + frame.length].to_vec());
///                 }
///                 done += frame.length;
///             }
///             step => break step,
///         }
///     };
///     buffer.drain(..done);
///     match (step, arriving.next()) {
///         (Step::More, Some(bytes)) => buffer.extend_from_slice(bytes),
///         _ => break,
///     }
/// }
/// assert_eq!(entries, [br#"{"resource":{"resourceType":"Basic"}}"#.to_vec(), br#"{"resource":{}}"#.to_vec()]);
/// ```
#[derive(Debug, Clone)]
pub struct Framer {
    limits: Limits,
    form: Inner,
}

#[derive(Debug, Clone)]
enum Inner {
    /// So many bytes of gap were looked at.
    Unknown(usize),
    Json(Json),
    Xml(Xml),
}

impl Framer {
    /// A framer for one input.
    pub fn new(limits: Limits) -> Framer {
        Framer {
            limits,
            form: Inner::Unknown(0),
        }
    }

    /// The frame that `buffer` begins with. With `end_of_input` no bytes follow those of the buffer.
    pub fn next(&mut self, buffer: &[u8], end_of_input: bool) -> Step {
        loop {
            match &mut self.form {
                Inner::Json(json) => return json.next(buffer, end_of_input),
                Inner::Xml(xml) => return xml.next(buffer, end_of_input),
                Inner::Unknown(looked) => {
                    let (at, whole) = gap(buffer, *looked, end_of_input);
                    *looked = at;
                    if !whole && at <= self.limits.resource {
                        return Step::More;
                    }
                    self.form = match buffer.get(at) {
                        Some(b'<') if at <= self.limits.resource => {
                            Inner::Xml(Xml::new(self.limits))
                        }
                        _ => Inner::Json(Json::new(self.limits)),
                    };
                }
            }
        }
    }
}
