//! One file's way through the library, as a connector goes it: characters, frames, messages, rows. Knows nothing of
//! folders, sinks and options of the command line; says exactly what became of every byte.

use hl7_model::charset::{Charset, Utf16, decode};
use hl7_model::frame::{Frame, frames};
use hl7_model::tables::{Extractor, Options, Provenance, tables};
use hl7_model::{Index, Message};
use serde_json::Value;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What became of a file.
#[derive(Debug, Default)]
pub struct Walked {
    /// Messages that became rows.
    pub messages: u64,
    /// Of these, how many began with MLLP's VT and were not closed.
    pub unclosed: u64,
    /// Codes of what was refused, in the order of the file.
    pub rejects: Vec<String>,
    /// Codes of what was odd in the messages, in the order of the file.
    pub warnings: Vec<String>,
    /// Trailers of batches and files: id, the count they state, the count found.
    pub trailers: Vec<(&'static str, Option<u64>, u64)>,
    /// Rows by table, as JSON; every table asked for is there.
    pub rows: BTreeMap<&'static str, Vec<Value>>,
    /// Bytes in frames; all there are.
    pub bytes: usize,
    /// Bytes of the file once it is UTF-8.
    pub of: usize,
}

/// Sends a file through the library, into all tables. `charset` is for senders that lie.
///
/// # Panics
/// When the extractor fails, which no input can bring about.
pub fn walk(name: &str, file: &[u8], charset: Option<Charset>, options: Options) -> Walked {
    let names: Vec<&str> = tables().iter().map(|table| table.name).collect();
    walk_into(&names, name, file, charset, options)
}

/// The same into some tables only.
///
/// # Panics
/// When there is no such table.
pub fn walk_into(
    names: &[&str],
    name: &str,
    file: &[u8],
    charset: Option<Charset>,
    options: Options,
) -> Walked {
    let text = transcoded(file);
    let mut extractor = Extractor::new(names, options).expect("the tables of the model");
    let mut index = Index::new();
    let mut walked = Walked {
        of: text.len(),
        ..Walked::default()
    };
    for frame in frames(&text) {
        assert_eq!(
            frame.range().start,
            walked.bytes,
            "{name}: frames stand side by side"
        );
        walked.bytes = frame.range().end;
        match &frame {
            Frame::Message { range, unclosed } => {
                let raw = text.get(range.clone()).unwrap_or_default();
                let decoded = decode(raw, charset);
                match Message::read(&decoded.bytes, &mut index) {
                    Ok(message) => {
                        let codes = message.warnings().into_iter();
                        walked
                            .warnings
                            .extend(codes.map(|warning| warning.code.as_str().to_owned()));
                        let from = Provenance {
                            source_file: name,
                            message_index: walked.messages + walked.rejects.len() as u64,
                            byte_offset: range.start as u64,
                            raw,
                        };
                        extractor.push(message, from);
                        walked.messages += 1;
                        walked.unclosed += u64::from(*unclosed);
                    }
                    Err(error) => walked.rejects.push(error.code.as_str().to_owned()),
                }
            }
            Frame::Reject {
                code, continues, ..
            } if !continues => {
                walked.rejects.push(code.as_str().to_owned());
            }
            Frame::Envelope {
                kind,
                stated,
                found,
                ..
            } => {
                if matches!(kind.id(), "BTS" | "FTS") {
                    walked.trailers.push((kind.id(), *stated, *found));
                }
            }
            _ => {}
        }
    }
    for (table, batch) in extractor.finish().expect("columns below 2 GiB") {
        let mut lines = Vec::new();
        model_core::json::write_lines(&batch, &mut lines);
        let lines = lines
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty());
        let rows = lines.map(|line| serde_json::from_slice(line).expect("rows are JSON"));
        walked.rows.insert(table.name, rows.collect());
    }
    walked
}

impl Walked {
    /// Rows of a table.
    pub fn table(&self, name: &str) -> &[Value] {
        self.rows.get(name).map_or(&[], Vec::as_slice)
    }

    /// Says what does not add up: bytes, messages, segments.
    pub fn unaccounted(&self) -> Vec<String> {
        let mut found = Vec::new();
        let mut equal = |what: &str, left: u64, right: u64| {
            if left != right {
                found.push(format!("{what}: {left} and {right}"));
            }
        };
        equal("bytes in frames, bytes", self.bytes as u64, self.of as u64);
        let all = self.table("hl7_messages");
        equal(
            "rows of hl7_messages, messages",
            all.len() as u64,
            self.messages,
        );
        let segments: u64 = all
            .iter()
            .filter_map(|row| row.get("segment_count")?.as_u64())
            .sum();
        let is_segments = |name: &str| !name.ends_with("_messages");
        let rows = self.rows.iter().filter(|(name, _)| is_segments(name));
        let rows: u64 = rows.map(|(_, rows)| rows.len() as u64).sum();
        equal("rows of segment tables, segments", rows, segments);
        found
    }
}

/// The file in UTF-8.
fn transcoded(file: &[u8]) -> Cow<'_, [u8]> {
    let Some(order) = Utf16::detect(file) else {
        return Cow::Borrowed(file);
    };
    let mut text = Vec::new();
    let mut transcoder = order.transcoder();
    transcoder.push(file, &mut text);
    transcoder.finish(&mut text);
    Cow::Owned(text)
}

/// A value in a row by its path, as in `observations[1].value_number`; null where nothing is set.
pub fn at<'a>(row: &'a Value, path: &str) -> &'a Value {
    let parts = path.split(['.', '[', ']']).filter(|part| !part.is_empty());
    parts.fold(row, |value, part| match part.parse::<usize>() {
        Ok(position) => value.get(position).unwrap_or(&Value::Null),
        Err(_) => value.get(part).unwrap_or(&Value::Null),
    })
}
