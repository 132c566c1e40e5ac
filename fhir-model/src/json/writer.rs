//! The writer: commas, indentation and escapes; what is written where is its caller's affair.

use super::scan;

/// Where a [`Writer`] appends.
pub trait Sink {
    /// Appends text.
    fn push_text(&mut self, text: &str);
}

impl Sink for String {
    #[inline]
    fn push_text(&mut self, text: &str) {
        self.push_str(text);
    }
}

impl Sink for Vec<u8> {
    #[inline]
    fn push_text(&mut self, text: &str) {
        self.extend_from_slice(text.as_bytes());
    }
}

/// Appends JSON to a `String` or a `Vec<u8>`.
///
/// ```
/// use fhir_model::json::Writer;
/// let mut out = String::new();
/// let mut writer = Writer::new(&mut out);
/// writer.begin_object();
/// writer.key("resourceType").string("Observation");
/// writer.key("valueQuantity").begin_object();
/// writer.key("value").number("1.00");
/// writer.end_object();
/// writer.end_object();
/// assert_eq!(out, r#"{"resourceType":"Observation","valueQuantity":{"value":1.00}}"#);
/// ```
///
/// It is the caller who sees that every object that begins ends, and that keys and values alternate.
#[derive(Debug)]
pub struct Writer<'o, S: Sink> {
    out: &'o mut S,
    pretty: bool,
    depth: usize,
    /// An object or array began just now.
    fresh: bool,
    /// A value must follow on the same line.
    after_key: bool,
}

impl<'o, S: Sink> Writer<'o, S> {
    /// Writes without white space.
    pub fn new(out: &'o mut S) -> Writer<'o, S> {
        Writer {
            out,
            pretty: false,
            depth: 0,
            fresh: true,
            after_key: false,
        }
    }

    /// Writes a line for each value, indented by two spaces a level.
    pub fn pretty(out: &'o mut S) -> Writer<'o, S> {
        Writer {
            pretty: true,
            ..Writer::new(out)
        }
    }

    /// Begins an object.
    #[inline]
    pub fn begin_object(&mut self) {
        self.begin("{");
    }

    /// Ends an object.
    #[inline]
    pub fn end_object(&mut self) {
        self.end("}");
    }

    /// Begins an array.
    #[inline]
    pub fn begin_array(&mut self) {
        self.begin("[");
    }

    /// Ends an array.
    #[inline]
    pub fn end_array(&mut self) {
        self.end("]");
    }

    /// A key; gives the writer back for its value.
    pub fn key(&mut self, key: &str) -> &mut Self {
        self.place();
        quote(key, self.out);
        self.out.push_text(if self.pretty { ": " } else { ":" });
        self.after_key = true;
        self
    }

    /// A key of an object, without escapes, as it stands between a member and a text: `,"id":"`. Its value is written next.
    #[inline]
    pub(crate) fn quoted_key(&mut self, key: &str) {
        let key = key.strip_suffix('"').unwrap_or(key);
        if self.fresh || self.pretty {
            self.place();
            self.out.push_text(key.strip_prefix(',').unwrap_or(key));
        } else {
            self.out.push_text(key);
        }
        if self.pretty {
            self.out.push_text(" ");
        }
        self.after_key = true;
    }

    /// A key of an object, as in [`quoted_key`](Writer::quoted_key), and its text: what resources have most of.
    #[inline]
    pub(crate) fn text_member(&mut self, key: &str, text: &str) {
        if self.pretty || !scan::is_plain(text.as_bytes()) {
            self.quoted_key(key);
            return self.string(text);
        }
        let comma = usize::from(self.fresh);
        self.fresh = false;
        self.out.push_text(key.get(comma..).unwrap_or_default());
        self.out.push_text(text);
        self.out.push_text("\"");
    }

    /// A string. Escapes what must be, and nothing else.
    pub fn string(&mut self, text: &str) {
        self.place();
        quote(text, self.out);
    }

    /// A number, given as JSON has it.
    pub fn number(&mut self, number: &str) {
        self.raw(number);
    }

    /// A value that is JSON already, as it stands.
    pub fn raw(&mut self, json: &str) {
        self.place();
        self.out.push_text(json);
    }

    /// `true` or `false`.
    pub fn boolean(&mut self, value: bool) {
        self.raw(if value { "true" } else { "false" });
    }

    /// `null`.
    pub fn null(&mut self) {
        self.raw("null");
    }

    #[inline]
    fn begin(&mut self, bracket: &str) {
        self.place();
        self.out.push_text(bracket);
        self.depth += 1;
        self.fresh = true;
    }

    #[inline]
    fn end(&mut self, bracket: &str) {
        self.depth = self.depth.saturating_sub(1);
        if self.pretty && !self.fresh {
            self.line();
        }
        self.out.push_text(bracket);
        self.fresh = false;
    }

    /// Goes to where the next key or value belongs.
    #[inline]
    fn place(&mut self) {
        if self.after_key {
            self.after_key = false;
        } else if self.depth > 0 {
            if !self.fresh {
                self.out.push_text(",");
            }
            if self.pretty {
                self.line();
            }
        }
        self.fresh = false;
    }

    #[cold]
    fn line(&mut self) {
        const BLANK: &str = "                                ";
        self.out.push_text("\n");
        let mut left = self.depth * 2;
        while left > 0 {
            let some = left.min(BLANK.len());
            self.out.push_text(BLANK.get(..some).unwrap_or(BLANK));
            left -= some;
        }
    }
}

#[inline]
fn quote<S: Sink>(text: &str, out: &mut S) {
    out.push_text("\"");
    match scan::is_plain(text.as_bytes()) {
        true => out.push_text(text),
        false => escape(text, out),
    }
    out.push_text("\"");
}

#[cold]
fn escape<S: Sink>(text: &str, out: &mut S) {
    let bytes = text.as_bytes();
    let mut start = 0;
    loop {
        let at = scan::plain_end(bytes, start);
        out.push_text(text.get(start..at).unwrap_or_default());
        let Some(byte) = bytes.get(at) else { break };
        match byte {
            b'"' => out.push_text("\\\""),
            b'\\' => out.push_text("\\\\"),
            b'\n' => out.push_text("\\n"),
            b'\r' => out.push_text("\\r"),
            b'\t' => out.push_text("\\t"),
            8 => out.push_text("\\b"),
            12 => out.push_text("\\f"),
            _ => out.push_text(&format!("\\u{byte:04x}")),
        }
        start = at + 1;
    }
}
