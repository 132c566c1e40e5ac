//! What an answer takes from the header of a message, however broken that is.

use crate::segments::Msh;
use crate::wire::leading;
use crate::{Delimiters, Index, Message, Release, Segmented};

/// The header of a received message.
#[derive(Debug, Clone)]
pub(super) struct Received {
    pub delimiters: Delimiters,
    pub release: Release,
    /// Empty where there is no header that could be read.
    pub header: Msh,
    /// The trigger event, where it has the form of one.
    pub trigger: Option<String>,
}

impl Received {
    pub(super) fn read(message: &[u8]) -> Received {
        let line = message.get(leading(message)..).unwrap_or_default();
        let end = memchr::memchr2(b'\r', b'\n', line).unwrap_or(line.len());
        let line = line.get(..end).unwrap_or_default();
        let mut index = Index::new();
        if let Ok(message) = Message::read(line, &mut index) {
            // Without an escape character not every text can be written.
            let delimiters = match message.delimiters().escape {
                Some(_) => *message.delimiters(),
                None => Delimiters::STANDARD,
            };
            return Received::of(message, delimiters);
        }
        let mended = mended(line).unwrap_or_default();
        match Message::read(&mended, &mut index) {
            Ok(message) => Received::of(message, Delimiters::STANDARD),
            Err(_) => Received {
                delimiters: Delimiters::STANDARD,
                release: Release::V2_5_1,
                header: Msh::default(),
                trigger: None,
            },
        }
    }

    fn of(message: Message<'_>, delimiters: Delimiters) -> Received {
        let is_trigger = |text: &str| {
            matches!(text.len(), 3 | 4) && text.bytes().all(|byte| byte.is_ascii_alphanumeric())
        };
        let header = message.header().filter(|header| header.id() == "MSH");
        Received {
            delimiters,
            release: message.release().release,
            header: header.map(Msh::read).unwrap_or_default(),
            trigger: Some(message.trigger().into_owned())
                .filter(|trigger| header.is_some() && is_trigger(trigger)),
        }
    }
}

/// A header with the usual encoding characters in the place of those that make no sense.
fn mended(line: &[u8]) -> Option<Vec<u8>> {
    let (id, rest) = line.split_at_checked(3)?;
    let separator = *rest.first()?;
    if !id.eq_ignore_ascii_case(b"MSH") || br"^~\&".contains(&separator) {
        return None;
    }
    let behind = rest.get(1..)?;
    let end = memchr::memchr(separator, behind)?;
    let fields = behind.get(end..)?;
    Some([b"MSH", &[separator][..], br"^~\&", fields].concat())
}
