//! The delimiters of a message, which its own first bytes (MSH-1, MSH-2) declare. Knows nothing of segments.

use crate::error::{ReadCode, ReadError, WarningCode};

/// The characters that separate the parts of a message.
///
/// ```
/// use hl7_model::Delimiters;
///
/// let delimiters = Delimiters::read(br"MSH#*~\&#")?;
/// assert_eq!((delimiters.field, delimiters.component), (b'#', b'*'));
/// assert_eq!(Delimiters::read(br"MSH|^~&|")?.escape, None);
/// # Ok::<(), hl7_model::ReadError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Delimiters {
    /// Between fields: `|`.
    pub field: u8,
    /// Between components: `^`.
    pub component: u8,
    /// Between repetitions: `~`.
    pub repetition: u8,
    /// Around escape sequences: `\`. Without one, text is taken as it stands.
    pub escape: Option<u8>,
    /// Between subcomponents: `&`.
    pub subcomponent: Option<u8>,
    /// Marks cut-off text, from release 2.7: `#`.
    pub truncation: Option<u8>,
}

impl Default for Delimiters {
    fn default() -> Delimiters {
        Delimiters::STANDARD
    }
}

impl Delimiters {
    /// `|^~\&`.
    pub const STANDARD: Delimiters = Delimiters {
        field: b'|',
        component: b'^',
        repetition: b'~',
        escape: Some(b'\\'),
        subcomponent: Some(b'&'),
        truncation: None,
    };

    /// For MSH-1, and for whole segments: what is never split or unescaped. The separator itself is no CR.
    pub(crate) const LITERAL: Delimiters = Delimiters::split_by(b'\r');

    /// For MSH-2, which is never split or unescaped: the field separator stands in no field.
    pub(crate) const fn split_by(separator: u8) -> Delimiters {
        Delimiters {
            field: separator,
            component: separator,
            repetition: separator,
            escape: None,
            subcomponent: None,
            truncation: None,
        }
    }

    /// Reads the delimiters that a header segment (MSH, FHS or BHS) declares; `header` begins with its id.
    ///
    /// MSH-2 is read by position (component, repetition, escape, subcomponent, truncation), leniently where its
    /// meaning is clear: `^~&` has no escape character, a doubled backslash counts once, a character outside ASCII
    /// stands for the standard one, and a shorter list leaves out the delimiters at its end (repetition is then `~`).
    ///
    /// # Errors
    /// The codes that begin with `encoding_characters_`, `field_separator`, and `no_header`.
    pub fn read(header: &[u8]) -> Result<Delimiters, ReadError> {
        if header.get(3..9) == Some(br"|^~\&|") {
            return Ok(Delimiters::STANDARD);
        }
        Delimiters::read_with(header, &mut |_, _| ())
    }

    /// The same, telling every oddity with its byte.
    pub(crate) fn read_with(
        header: &[u8],
        odd: &mut dyn FnMut(WarningCode, usize),
    ) -> Result<Delimiters, ReadError> {
        let Some(&field) = header.get(3) else {
            return Err(ReadError::header(ReadCode::NoHeader, header.len(), None));
        };
        if !field.is_ascii_punctuation() {
            return Err(ReadError::header(
                ReadCode::FieldSeparator,
                3,
                Some("MSH-1"),
            ));
        }
        let rest = header.get(4..).unwrap_or_default();
        let end = rest
            .iter()
            .position(|&b| b == field || b == b'\r' || b == b'\n')
            .unwrap_or(rest.len());
        let declared = rest.get(..end).unwrap_or_default();
        let characters = Characters::read(declared, field, odd)?;
        characters.delimiters(field, odd)
    }

    /// MSH-2 for these delimiters: `^~\&`. Without an escape or subcomponent character the list ends early, or leaves
    /// the escape out (`^~&`).
    pub fn encoding_characters(&self) -> Vec<u8> {
        let mut characters = vec![self.component, self.repetition];
        characters.extend(self.escape);
        characters.extend(self.subcomponent);
        if self.escape.is_some() && self.subcomponent.is_some() {
            characters.extend(self.truncation);
        }
        characters
    }

    /// Whether `byte` separates or escapes anything.
    pub fn contains(&self, byte: u8) -> bool {
        byte == self.field
            || byte == self.component
            || byte == self.repetition
            || Some(byte) == self.escape
            || Some(byte) == self.subcomponent
            || Some(byte) == self.truncation
    }
}

/// MSH-2 character by character. `None` is a character that is not ASCII.
struct Characters {
    list: [Option<u8>; 6],
    count: usize,
}

impl Characters {
    fn read(
        declared: &[u8],
        field: u8,
        odd: &mut dyn FnMut(WarningCode, usize),
    ) -> Result<Characters, ReadError> {
        let refuse = |code, at: usize| Err(ReadError::header(code, 4 + at, Some("MSH-2")));
        let declared = declared.trim_ascii_end();
        if declared.is_empty() {
            return refuse(ReadCode::EncodingCharactersMissing, 0);
        }
        let mut found = Characters {
            list: [None; 6],
            count: 0,
        };
        let mut at = 0;
        while let Some(&byte) = declared.get(at) {
            let doubled = byte == b'\\' && found.count == 3 && found.list[2] == Some(b'\\');
            if doubled {
                odd(WarningCode::EscapeDoubled, 4 + at);
                at += 1;
                continue;
            }
            if found.count >= 5 || (found.count == 4 && !byte.is_ascii_punctuation()) {
                odd(WarningCode::EncodingCharactersLong, 4 + at);
                break;
            }
            let character = byte.is_ascii().then_some(byte);
            if character.is_some_and(|c| !c.is_ascii_punctuation()) {
                return refuse(ReadCode::EncodingCharactersInvalid, at);
            }
            if character.is_none() {
                odd(WarningCode::EncodingCharacterNotAscii, 4 + at);
            }
            let known = found.list.get(..found.count).unwrap_or_default();
            if character.is_some_and(|c| c == field || known.contains(&Some(c))) {
                return refuse(ReadCode::EncodingCharactersRepeated, at);
            }
            if let Some(place) = found.list.get_mut(found.count) {
                *place = character;
            }
            found.count += 1;
            at += character_length(declared, at);
        }
        Ok(found)
    }

    /// Gives each character its meaning.
    fn delimiters(
        &self,
        field: u8,
        odd: &mut dyn FnMut(WarningCode, usize),
    ) -> Result<Delimiters, ReadError> {
        if self.count < 4 {
            odd(WarningCode::EncodingCharactersShort, 4);
        }
        let standard = [b'^', b'~', b'\\', b'&', b'#'];
        let role = |place: usize| match self.list.get(place) {
            Some(Some(character)) => Some(*character),
            Some(None) if place < self.count => standard.get(place).copied(),
            _ => None,
        };
        let without_escape = self.count == 3 && self.list[2] == Some(b'&');
        let delimiters = Delimiters {
            field,
            component: role(0).unwrap_or(b'^'),
            repetition: role(1).unwrap_or(b'~'),
            escape: if without_escape { None } else { role(2) },
            subcomponent: if without_escape { role(2) } else { role(3) },
            truncation: role(4),
        };
        let roles = [
            Some(delimiters.field),
            Some(delimiters.component),
            Some(delimiters.repetition),
            delimiters.escape,
            delimiters.subcomponent,
            delimiters.truncation,
        ];
        for (place, role) in roles.iter().enumerate() {
            let before = roles.get(..place).unwrap_or_default();
            if role.is_some() && before.contains(role) {
                return Err(ReadError::header(
                    ReadCode::EncodingCharactersRepeated,
                    4,
                    Some("MSH-2"),
                ));
            }
        }
        Ok(delimiters)
    }
}

/// How many bytes the character `at` has: that of UTF-8 where it is valid, else one.
fn character_length(bytes: &[u8], at: usize) -> usize {
    let rest = bytes.get(at..).unwrap_or_default();
    let length = match rest.first() {
        Some(0xc2..=0xdf) => 2,
        Some(0xe0..=0xef) => 3,
        Some(0xf0..=0xf4) => 4,
        _ => 1,
    };
    match rest.get(..length).map(std::str::from_utf8) {
        Some(Ok(_)) => length,
        _ => 1,
    }
}
