//! What did not become rows, and why: as reports list it, and as dead letters keep it.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What a reject is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RejectKind {
    /// A message, or text that should have been one.
    Message,
    /// A file, a folder, or a member of an archive, that could not be read or not to its end.
    File,
}

/// Something that did not become rows: where it is and why, never what it says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Reject {
    /// What it is.
    pub kind: RejectKind,
    /// The source, as `_source_file` names it.
    pub source_file: String,
    /// Its first byte in the source; of a file, how many bytes could be read.
    pub byte_offset: u64,
    /// Messages before it in the source.
    pub message_index: u64,
    /// The stable code of what is wrong.
    pub code: String,
    /// What the code means.
    pub reason: String,
    /// Where in the message: `MSH-2`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// It is a further piece of the reject before it, which was too large for one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub continues: bool,
}

impl fmt::Display for Reject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Reject {
            kind,
            source_file,
            byte_offset,
            message_index,
            code,
            reason,
            path,
            ..
        } = self;
        write!(f, "{source_file}: {reason} ({code})")?;
        match kind {
            RejectKind::Message => {
                write!(f, " at message {message_index}, byte {byte_offset}")?;
            }
            RejectKind::File if *byte_offset > 0 => write!(f, " behind byte {byte_offset}")?,
            RejectKind::File => {}
        }
        match path {
            Some(path) => write!(f, ", {path}"),
            None => Ok(()),
        }
    }
}

/// A message that was read before, and of which no further rows were made: where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Duplicate {
    /// The source, as `_source_file` names it.
    pub source_file: String,
    /// Its first byte in the source.
    pub byte_offset: u64,
    /// Messages before it in the source.
    pub message_index: u64,
}

/// A line of a dead letter file: a reject with its bytes. **It holds patient data.**
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct DeadLetter {
    /// Where and why.
    #[serde(flatten)]
    pub reject: Reject,
    /// How many bytes it has.
    pub bytes: u64,
    /// SHA-256 of the bytes, as hexadecimal digits.
    pub sha256: String,
    /// The bytes as they came, in base64. Nothing of a file that could not be read.
    pub raw: String,
}

impl DeadLetter {
    /// Of a reject and its bytes.
    pub fn new(reject: Reject, raw: &[u8]) -> DeadLetter {
        let digest = Sha256::digest(raw);
        DeadLetter {
            reject,
            bytes: raw.len() as u64,
            sha256: digest.iter().map(|byte| format!("{byte:02x}")).collect(),
            raw: STANDARD.encode(raw),
        }
    }
}
