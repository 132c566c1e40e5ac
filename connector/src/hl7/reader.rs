//! One HL7 v2 message at a time: decoded by MSH-18, viewed, and extracted into all tables.

use std::borrow::Cow;

use arrow_array::RecordBatch;
use hl7_model::charset::{self, Charset};
use hl7_model::tables::{Extractor, Provenance};
use hl7_model::{Index, Message};

use crate::engine::{self, Code, Place, Refusal, Tag};
use crate::error::Error;

/// Bytes that are no text in the message's character set: they are kept in `_rescued_data`.
pub(crate) const UNDECODABLE: Code = Code {
    name: "undecodable",
    text: "bytes that are no text in the message's character set",
};

/// A message of more segments than are allowed.
pub(crate) const TOO_MANY_SEGMENTS: Code = Code {
    name: "too_many_segments",
    text: "a message with more segments than allowed",
};

/// Reads messages on one thread.
#[derive(Debug)]
pub struct Reader {
    extractor: Extractor,
    index: Index,
    charset: Option<Charset>,
    /// The most segments of a message.
    segments: usize,
}

impl Reader {
    pub(super) fn new(extractor: Extractor, charset: Option<Charset>, segments: usize) -> Reader {
        Reader {
            segments,
            extractor,
            index: Index::new(),
            charset,
        }
    }
}

impl engine::Reader for Reader {
    fn read(
        &mut self,
        bytes: &[u8],
        _: Tag,
        place: Place<'_>,
        odd: &mut dyn FnMut(&'static str),
    ) -> Result<u64, Refusal> {
        let decoded = charset::decode(bytes, self.charset);
        let message = Message::read(&decoded.bytes, &mut self.index).map_err(|error| Refusal {
            code: Code {
                name: error.code.as_str(),
                text: error.code.text(),
            },
            path: error.path.map(Cow::Borrowed),
        })?;
        if message.segments().nth(self.segments).is_some() {
            return Err(Refusal {
                code: TOO_MANY_SEGMENTS,
                path: None,
            });
        }
        if !decoded.is_complete() {
            odd(UNDECODABLE.name);
        }
        for warning in message.warnings() {
            odd(warning.code.as_str());
        }
        let provenance = Provenance {
            source_file: place.source,
            message_index: place.index,
            byte_offset: place.offset,
            raw: bytes,
        };
        Ok(self.extractor.push(message, provenance).total())
    }

    fn buffered(&self) -> usize {
        self.extractor.buffered_bytes()
    }

    fn cut(&mut self) -> Result<Vec<(usize, RecordBatch)>, Error> {
        let batches = self.extractor.finish()?.into_iter().enumerate();
        let batches = batches.map(|(table, (_, batch))| (table, batch));
        Ok(batches.filter(|(_, batch)| batch.num_rows() > 0).collect())
    }
}
