//! What tells a message from others by its header: sender and control id, as they are written.

use sha2::{Digest as _, Sha256};

use crate::source::Digest;

/// A key of MSH-3, MSH-4 and MSH-10: control ids are unique for one sender only. `None` without a control id.
pub(crate) fn control_key(message: &[u8]) -> Option<u128> {
    let start = message.iter().position(|byte| *byte == b'M')?;
    let header = message.get(start..)?.strip_prefix(b"MSH")?;
    let separator = *header.first()?;
    let end = header.iter().position(|byte| matches!(byte, b'\r' | b'\n'));
    let header = header.get(..end.unwrap_or(header.len()))?;
    // The separator itself is MSH-1, so that what stands behind it is MSH-2.
    let fields: Vec<&[u8]> = header.split(|byte| *byte == separator).collect();
    let field = |number: usize| fields.get(number - 1).map(|field| field.trim_ascii());
    let id = field(10).filter(|id| !id.is_empty())?;
    let mut hasher = Sha256::new();
    for part in [field(3), field(4), Some(id)] {
        let part = part.unwrap_or_default();
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    Some(Digest(hasher.finalize().into()).short())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sender_and_control_id_tell_messages_apart() {
        let key = |text: &str| control_key(text.as_bytes());
        let one = key("MSH|^~\\&|LAB|NORTH|X|Y|20240101||ADT^A01|17|P|2.5\rPID|1\r");
        assert!(one.is_some());
        let again = "\x0bMSH|^~\\&|LAB|NORTH|Z||20250101||ORU^R01|17 |P\rPID|2\r";
        assert_eq!(key(again), one);
        assert_ne!(key("MSH|^~\\&|LAB|SOUTH|X|Y|||ADT^A01|17|P\r"), one);
        assert_ne!(key("MSH|^~\\&|LAB|NORTH|X|Y|||ADT^A01|18|P\r"), one);
        for none in [
            "",
            "MSH",
            "MSH|^~\\&|LAB|NORTH",
            "PID|1",
            "MSH|^~\\&|||||||A01||P\r|17",
        ] {
            assert_eq!(key(none), None, "{none}");
        }
    }
}
