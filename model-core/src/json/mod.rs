//! Rows as JSON text, one object a line, as [`schema::json_schema`](crate::schema::json_schema) describes them.
//!
//! A column or field that is null is left out; an element that is null is `null`. Decimals are strings, so that no reader
//! rounds them; dates are ISO 8601, timestamps RFC 3339 in UTC with microseconds.

#[cfg(feature = "columns")]
mod rows;

#[cfg(feature = "columns")]
pub use rows::{Rows, write_lines};

/// Appends text as a JSON string, in quotes and escaped.
///
/// ```
/// let mut out = Vec::new();
/// model_core::json::write_text("a\r\"b\"", &mut out);
/// assert_eq!(out, br#""a\r\"b\"""#);
/// ```
pub fn write_text(text: &str, out: &mut Vec<u8>) {
    out.push(b'"');
    // Blocks without anything to escape are found without a branch per byte, and go as they are.
    for block in text.as_bytes().chunks(32) {
        if block
            .iter()
            .fold(false, |any, byte| any | is_escaped(*byte))
        {
            block.iter().for_each(|byte| write_byte(*byte, out));
        } else {
            out.extend_from_slice(block);
        }
    }
    out.push(b'"');
}

fn is_escaped(byte: u8) -> bool {
    (byte < 0x20) | (byte == b'"') | (byte == b'\\')
}

fn write_byte(byte: u8, out: &mut Vec<u8>) {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    match byte {
        b'"' | b'\\' => out.extend([b'\\', byte]),
        b'\n' => out.extend_from_slice(b"\\n"),
        b'\r' => out.extend_from_slice(b"\\r"),
        b'\t' => out.extend_from_slice(b"\\t"),
        0..0x20 => {
            let digit = |half: u8| HEX.get(usize::from(half)).copied().unwrap_or(b'0');
            out.extend([b'\\', b'u', b'0', b'0', digit(byte >> 4), digit(byte & 15)]);
        }
        _ => out.push(byte),
    }
}
