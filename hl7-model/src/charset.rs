//! From the bytes of a message to UTF-8, before it is read: the character set by MSH-18 or by who knows better.
//!
//! A message that is already UTF-8 is not copied. What cannot be decoded is kept as it stands and reported, never
//! replaced.
//!
//! ```
//! use hl7_model::charset::{self, Origin};
//!
//! let latin = b"MSH|^~\\&|||||||ADT^A01|1|P|2.5||||||8859/1\rPID|1||1||M\xfcller\r";
//! let decoded = charset::decode(latin, None);
//! assert!(std::str::from_utf8(&decoded.bytes)?.contains("Müller"));
//! assert_eq!((decoded.charset.name(), decoded.origin), ("8859/1", Origin::Declared));
//! assert!(decoded.undecodable.is_empty());
//! # Ok::<(), std::str::Utf8Error>(())
//! ```

use encoding_rs::{CoderResult, DecoderResult, Encoding};
use std::borrow::Cow;
use std::ops::Range;

/// A character set by its name in HL7 table 0211.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Charset {
    name: &'static str,
    encoding: &'static Encoding,
}

impl Charset {
    /// `UNICODE UTF-8`.
    pub const UTF_8: Charset = Charset {
        name: "UNICODE UTF-8",
        encoding: encoding_rs::UTF_8,
    };
    /// `ASCII`. Bytes from 0x80 on are taken for UTF-8 where they are, and are undecodable otherwise.
    pub const ASCII: Charset = Charset {
        name: "ASCII",
        encoding: encoding_rs::UTF_8,
    };

    /// The character set that a name means: the names of table 0211 in any case and with any punctuation (`8859/1`,
    /// `ISO 8859-1`, `UNICODE UTF-8`), and the labels of the web's Encoding Standard (`latin1`, `windows-1252`).
    ///
    /// `8859/1` is read as its superset windows-1252, as browsers do: senders that say the one often send the other.
    /// `UTF-16` in MSH-18 is nothing that a message could say of its own bytes, and is not known here; see [`Utf16`].
    pub fn from_name(name: &str) -> Option<Charset> {
        let key: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
        let key = key.to_ascii_uppercase();
        let found = NAMES.iter().find(|(known, ..)| *known == key);
        if let Some(&(_, name, encoding)) = found {
            return Some(Charset { name, encoding });
        }
        let encoding = Encoding::for_label(name.trim().as_bytes())?;
        let usable = encoding.is_ascii_compatible() || encoding == encoding_rs::ISO_2022_JP;
        usable.then_some(Charset {
            name: encoding.name(),
            encoding,
        })
    }

    /// Its name: `8859/1`.
    pub const fn name(self) -> &'static str {
        self.name
    }
}

/// Letters and digits of a name, the name in table 0211, and the encoding.
static NAMES: &[(&str, &str, &Encoding)] = &[
    ("ASCII", "ASCII", encoding_rs::UTF_8),
    ("USASCII", "ASCII", encoding_rs::UTF_8),
    ("ISOIR6", "ASCII", encoding_rs::UTF_8),
    ("UTF8", "UNICODE UTF-8", encoding_rs::UTF_8),
    ("UNICODEUTF8", "UNICODE UTF-8", encoding_rs::UTF_8),
    ("UNICODE", "UNICODE UTF-8", encoding_rs::UTF_8),
    ("ISOIR192", "UNICODE UTF-8", encoding_rs::UTF_8),
    ("88591", "8859/1", encoding_rs::WINDOWS_1252),
    ("ISO88591", "8859/1", encoding_rs::WINDOWS_1252),
    ("ISOIR100", "8859/1", encoding_rs::WINDOWS_1252),
    ("88592", "8859/2", encoding_rs::ISO_8859_2),
    ("ISO88592", "8859/2", encoding_rs::ISO_8859_2),
    ("88593", "8859/3", encoding_rs::ISO_8859_3),
    ("ISO88593", "8859/3", encoding_rs::ISO_8859_3),
    ("88594", "8859/4", encoding_rs::ISO_8859_4),
    ("ISO88594", "8859/4", encoding_rs::ISO_8859_4),
    ("88595", "8859/5", encoding_rs::ISO_8859_5),
    ("ISO88595", "8859/5", encoding_rs::ISO_8859_5),
    ("88596", "8859/6", encoding_rs::ISO_8859_6),
    ("ISO88596", "8859/6", encoding_rs::ISO_8859_6),
    ("88597", "8859/7", encoding_rs::ISO_8859_7),
    ("ISO88597", "8859/7", encoding_rs::ISO_8859_7),
    ("88598", "8859/8", encoding_rs::ISO_8859_8_I),
    ("ISO88598", "8859/8", encoding_rs::ISO_8859_8_I),
    ("88599", "8859/9", encoding_rs::WINDOWS_1254),
    ("ISO88599", "8859/9", encoding_rs::WINDOWS_1254),
    ("885915", "8859/15", encoding_rs::ISO_8859_15),
    ("ISO885915", "8859/15", encoding_rs::ISO_8859_15),
    ("GB180302000", "GB 18030-2000", encoding_rs::GB18030),
    ("KSX1001", "KS X 1001", encoding_rs::EUC_KR),
    ("BIG5", "BIG-5", encoding_rs::BIG5),
    ("ISOIR87", "ISO IR87", encoding_rs::ISO_2022_JP),
    ("ISOIR14", "ISO IR14", encoding_rs::ISO_2022_JP),
    ("JISX0202", "ISO IR87", encoding_rs::ISO_2022_JP),
];

/// Who said which character set a message is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The caller.
    Given,
    /// MSH-18.
    Declared,
    /// Nobody, or MSH-18 in a name that is not known; UTF-8 was assumed.
    Assumed,
}

/// A message in UTF-8.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Decoded<'a> {
    /// The message: as it came where it is UTF-8 already. What could not be decoded stands in it as it came.
    pub bytes: Cow<'a, [u8]>,
    /// The character set it was decoded from.
    pub charset: Charset,
    /// Who said so.
    pub origin: Origin,
    /// Where, in the bytes as they came, something could not be decoded: the first [`Decoded::MAX_RANGES`] places.
    pub undecodable: Vec<Range<usize>>,
}

impl Decoded<'_> {
    /// How many undecodable places are listed at most.
    pub const MAX_RANGES: usize = 64;

    /// Whether every byte could be decoded; `bytes` is then valid UTF-8.
    pub fn is_complete(&self) -> bool {
        self.undecodable.is_empty()
    }
}

/// Decodes a message by the character set given, else by the first known name in MSH-18, else as UTF-8.
pub fn decode(message: &[u8], given: Option<Charset>) -> Decoded<'_> {
    let ascii = Encoding::ascii_valid_up_to(message) == message.len();
    let (charset, origin) = match given {
        Some(charset) => (charset, Origin::Given),
        None => match declared(message) {
            Some(charset) => (charset, Origin::Declared),
            None => (Charset::UTF_8, Origin::Assumed),
        },
    };
    let (bytes, undecodable) = if charset.encoding == encoding_rs::UTF_8 {
        (
            Cow::Borrowed(message),
            if ascii { Vec::new() } else { not_utf8(message) },
        )
    } else if ascii && charset.encoding != encoding_rs::ISO_2022_JP {
        (Cow::Borrowed(message), Vec::new())
    } else {
        convert(message, charset.encoding)
    };
    Decoded {
        bytes,
        charset,
        origin,
        undecodable,
    }
}

/// The first character set named in MSH-18 that is known.
pub fn declared(message: &[u8]) -> Option<Charset> {
    let header = message.get(crate::wire::leading(message)..)?;
    let separator = *header.get(3)?;
    let line = header.get(..memchr::memchr2(b'\r', b'\n', header).unwrap_or(header.len()))?;
    let field = line.split(|&b| b == separator).nth(17)?;
    let repetition = *line
        .get(5)
        .filter(|b| b.is_ascii_punctuation())
        .unwrap_or(&b'~');
    let component = *line
        .get(4)
        .filter(|b| b.is_ascii_punctuation())
        .unwrap_or(&b'^');
    let names = field.split(|&b| b == repetition || b == component);
    names
        .filter_map(|name| Charset::from_name(std::str::from_utf8(name).ok()?))
        .next()
}

/// Whether all of it is UTF-8, many bytes at a time.
#[inline]
pub(crate) fn is_utf8(bytes: &[u8]) -> bool {
    Encoding::utf8_valid_up_to(bytes) == bytes.len()
}

/// Where `bytes` are not UTF-8.
fn not_utf8(bytes: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    if is_utf8(bytes) {
        return found;
    }
    let mut at = 0;
    for chunk in bytes.utf8_chunks() {
        at += chunk.valid().len();
        if !chunk.invalid().is_empty() && found.len() < Decoded::MAX_RANGES {
            found.push(at..at + chunk.invalid().len());
        }
        at += chunk.invalid().len();
    }
    found
}

/// Converts `bytes`; what cannot be decoded is copied as it stands.
fn convert<'a>(bytes: &'a [u8], encoding: &'static Encoding) -> (Cow<'a, [u8]>, Vec<Range<usize>>) {
    let mut decoder = encoding.new_decoder_without_bom_handling();
    let mut out = Vec::new();
    let mut undecodable = Vec::new();
    let mut at = 0;
    loop {
        let rest = bytes.get(at..).unwrap_or_default();
        let room = decoder
            .max_utf8_buffer_length_without_replacement(rest.len())
            .unwrap_or(rest.len())
            .max(16);
        let start = out.len();
        // Growing by what one call can write keeps the whole linear: a call ends early only at an undecodable place.
        out.resize(start + room.min(CHUNK), 0);
        let target = out.get_mut(start..).unwrap_or_default();
        let (result, read, written) =
            decoder.decode_to_utf8_without_replacement(rest, target, true);
        out.truncate(start + written);
        at += read;
        match result {
            DecoderResult::InputEmpty => return (Cow::Owned(out), undecodable),
            DecoderResult::OutputFull => {}
            DecoderResult::Malformed(length, after) => {
                let end = at.saturating_sub(usize::from(after));
                let start = end.saturating_sub(usize::from(length));
                out.extend_from_slice(bytes.get(start..end).unwrap_or_default());
                if undecodable.len() < Decoded::MAX_RANGES {
                    undecodable.push(start..end);
                }
            }
        }
    }
}

const CHUNK: usize = 4096;

/// The two orders of UTF-16. Files in it are transcoded to UTF-8 before messages are looked for in them.
///
/// ```
/// use hl7_model::charset::Utf16;
///
/// let file: Vec<u8> = "\u{feff}MSH|^~\\&|ü".encode_utf16().flat_map(u16::to_le_bytes).collect();
/// let order = Utf16::detect(&file).ok_or("not UTF-16")?;
/// let mut transcoder = order.transcoder();
/// let mut text = Vec::new();
/// for piece in file.chunks(5) {
///     transcoder.push(piece, &mut text);
/// }
/// transcoder.finish(&mut text);
/// assert_eq!(text, "MSH|^~\\&|ü".as_bytes());
/// # Ok::<(), &str>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Utf16 {
    /// Low byte first.
    LittleEndian,
    /// High byte first.
    BigEndian,
}

impl Utf16 {
    /// How many bytes [`Utf16::detect`] wants to see, if there are as many.
    pub const SNIFF: usize = 4;

    /// Whether the beginning of a file shows UTF-16: by its byte order mark, or by every other byte of an ASCII
    /// beginning being NUL.
    pub fn detect(start: &[u8]) -> Option<Utf16> {
        match start {
            [0xff, 0xfe, ..] => Some(Utf16::LittleEndian),
            [0xfe, 0xff, ..] => Some(Utf16::BigEndian),
            [b'!'..=b'~', 0, b'!'..=b'~', 0, ..] => Some(Utf16::LittleEndian),
            [0, b'!'..=b'~', 0, b'!'..=b'~', ..] => Some(Utf16::BigEndian),
            _ => None,
        }
    }

    /// A transcoder for one file.
    pub fn transcoder(self) -> Transcoder {
        let encoding = match self {
            Utf16::LittleEndian => encoding_rs::UTF_16LE,
            Utf16::BigEndian => encoding_rs::UTF_16BE,
        };
        Transcoder {
            decoder: encoding.new_decoder_with_bom_removal(),
            replaced: false,
        }
    }
}

/// Turns UTF-16 into UTF-8, piece by piece.
pub struct Transcoder {
    decoder: encoding_rs::Decoder,
    replaced: bool,
}

impl std::fmt::Debug for Transcoder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Transcoder")
            .field("replaced", &self.replaced)
            .finish_non_exhaustive()
    }
}

impl Transcoder {
    /// Appends the text of the next bytes to `out`.
    pub fn push(&mut self, bytes: &[u8], out: &mut Vec<u8>) {
        self.run(bytes, out, false);
    }

    /// Ends the text; what an odd last byte or half a pair leaves counts as replaced.
    pub fn finish(mut self, out: &mut Vec<u8>) -> bool {
        self.run(&[], out, true);
        self.replaced
    }

    /// Whether anything was not UTF-16 so far: U+FFFD stands in its place.
    pub fn replaced(&self) -> bool {
        self.replaced
    }

    fn run(&mut self, mut bytes: &[u8], out: &mut Vec<u8>, last: bool) {
        loop {
            let start = out.len();
            let room = self
                .decoder
                .max_utf8_buffer_length(bytes.len())
                .unwrap_or(usize::MAX)
                .clamp(16, CHUNK);
            out.resize(start + room, 0);
            let target = out.get_mut(start..).unwrap_or_default();
            let (result, read, written, replaced) =
                self.decoder.decode_to_utf8(bytes, target, last);
            out.truncate(start + written);
            self.replaced |= replaced;
            bytes = bytes.get(read..).unwrap_or_default();
            if result == CoderResult::InputEmpty {
                return;
            }
        }
    }
}
