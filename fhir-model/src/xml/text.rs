//! The small things of XML: names, characters, references, attribute values; and which texts of a type JSON writes
//! without quotes.

use std::borrow::Cow;

use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::BytesRef;

use super::error::{XmlCode, XmlError};
use crate::def::Primitive;
use crate::error::Fault;
use crate::json::Reader;

/// The way in which JSON writes a primitive value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Text,
    Number,
    Boolean,
}

impl Form {
    /// How JSON writes a text of a type. What is no number stays a text, so that it is kept.
    pub(super) fn of(ty: Primitive, text: &str) -> Form {
        match ty {
            Primitive::Boolean if matches!(text, "true" | "false") => Form::Boolean,
            Primitive::Integer
            | Primitive::UnsignedInt
            | Primitive::PositiveInt
            | Primitive::Decimal
                if is_number(text) =>
            {
                Form::Number
            }
            _ => Form::Text,
        }
    }

    /// How JSON writes the valid texts of a type.
    pub(super) fn due(ty: Primitive) -> Form {
        match ty {
            Primitive::Boolean => Form::Boolean,
            Primitive::Integer
            | Primitive::UnsignedInt
            | Primitive::PositiveInt
            | Primitive::Decimal => Form::Number,
            _ => Form::Text,
        }
    }
}

fn is_number(text: &str) -> bool {
    Reader::new(text)
        .number()
        .is_ok_and(|number| number.len() == text.len())
}

/// Whether XML 1.0 can hold a character.
fn is_character(character: char) -> bool {
    !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// Where the first character stands that XML 1.0 cannot hold.
pub(super) fn bad_character(text: &str) -> Option<usize> {
    // Nearly always there is none: this goes over many bytes at once.
    let suspect = text.bytes().fold(false, |any, byte| {
        any | (byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r')) | (byte == 0xef)
    });
    if !suspect {
        return None;
    }
    text.char_indices()
        .find(|(_, character)| !is_character(*character))
        .map(|(at, _)| at)
}

/// Whether a text is a name without a colon.
pub(super) fn is_name(text: &str) -> bool {
    let first = |character: char| match character {
        'a'..='z' | 'A'..='Z' | '_' => true,
        '\u{c0}'.. => !matches!(
            character,
            '\u{d7}'
                | '\u{f7}'
                | '\u{300}'..='\u{36f}'
                | '\u{37e}'
                | '\u{2000}'..='\u{200b}'
                | '\u{200e}'..='\u{206f}'
                | '\u{2190}'..='\u{2bff}'
                | '\u{2ff0}'..='\u{3000}'
                | '\u{e000}'..='\u{f8ff}'
                | '\u{fdd0}'..='\u{fdef}'
                | '\u{fffe}'
                | '\u{ffff}'
                | '\u{f0000}'..
        ),
        _ => false,
    };
    let further = |character: char| {
        first(character)
            || matches!(
                character,
                '-' | '.' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}' | '\u{2040}'
            )
    };
    // Nearly always.
    if text.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return !text.is_empty();
    }
    let mut characters = text.chars();
    characters.next().is_some_and(first) && characters.all(further)
}

/// A name in its prefix, empty where there is none, and the rest.
pub(super) fn split_name(name: &str) -> Option<(&str, &str)> {
    let (prefix, local) = match name.split_once(':') {
        Some((prefix, local)) => (prefix, local),
        None => return is_name(name).then_some(("", name)),
    };
    (is_name(prefix) && is_name(local)).then_some((prefix, local))
}

/// The text that a reference stands for, given without `&` and `;`.
pub(super) fn resolved(name: &str) -> Result<Cow<'static, str>, XmlCode> {
    if let Some(text) = resolve_predefined_entity(name) {
        return Ok(Cow::Borrowed(text));
    }
    match BytesRef::new(name).resolve_char_ref() {
        Ok(Some(character)) if is_character(character) => Ok(Cow::Owned(character.to_string())),
        Ok(Some(_)) => Err(XmlCode::BadCharacter),
        Ok(None) if is_name(name) => Err(XmlCode::UndefinedEntity),
        Ok(None) => Err(XmlCode::Syntax),
        Err(_) if name.starts_with('#') => Err(XmlCode::BadCharacter),
        Err(_) => Err(XmlCode::Syntax),
    }
}

/// The value of an attribute from the text between its quotes, which begins at `offset`: references are resolved, line
/// ends and tabs that are no references become blanks.
pub(super) fn value(raw: &str, offset: usize) -> Result<Cow<'_, str>, Fault<XmlError>> {
    let is_special = |byte: u8| matches!(byte, b'&' | b'\t' | b'\n' | b'\r');
    if !raw.bytes().any(is_special) {
        return Ok(Cow::Borrowed(raw));
    }
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some(at) = rest.bytes().position(is_special) {
        let (plain, special) = rest.split_at_checked(at).unwrap_or_default();
        text.push_str(plain);
        let here = offset + (raw.len() - special.len());
        if let Some(reference) = special.strip_prefix('&') {
            let (name, after) = reference
                .split_once(';')
                .ok_or_else(|| XmlCode::Syntax.at(here))?;
            text.push_str(&resolved(name).map_err(|code| code.at(here))?);
            rest = after;
            continue;
        }
        text.push(' ');
        rest = special
            .strip_prefix("\r\n")
            .or_else(|| special.get(1..))
            .unwrap_or_default();
    }
    text.push_str(rest);
    Ok(Cow::Owned(text))
}

/// Appends the value of an attribute so that it comes back as it is; the place of a character that cannot.
pub(super) fn push_value(text: &str, out: &mut String) -> Result<(), XmlCode> {
    let is_special = |byte: u8| byte < 0x20 || matches!(byte, b'&' | b'<' | b'>' | b'"' | 0xef);
    let mut rest = text;
    while let Some(at) = rest.bytes().position(is_special) {
        let (plain, special) = rest.split_at_checked(at).unwrap_or_default();
        out.push_str(plain);
        let mut characters = special.chars();
        match characters.next().unwrap_or_default() {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' => out.push_str("&#9;"),
            '\n' => out.push_str("&#10;"),
            '\r' => out.push_str("&#13;"),
            other if is_character(other) => out.push(other),
            _ => return Err(XmlCode::BadCharacter),
        }
        rest = characters.as_str();
    }
    out.push_str(rest);
    Ok(())
}
