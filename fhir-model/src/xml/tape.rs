//! The tape of a JSON text: its values in one list, in the order in which they stand. From it they are written in another
//! order, and no part of the text is read twice.

use std::borrow::Cow;

use super::error::XmlError;
use crate::error::Fault;
use crate::json::{Kind, Quoted, Reader};

/// The key of what has none.
const NO_KEY: Quoted<'static> = Quoted {
    raw: "",
    escaped: false,
};

/// The values.
#[derive(Debug)]
pub(super) struct Tape<'a> {
    /// What is inside a value stands behind it.
    nodes: Vec<Node<'a>>,
    /// Length of the text.
    pub(super) bytes: usize,
}

/// One value.
#[derive(Debug)]
struct Node<'a> {
    /// Its key; empty in arrays.
    key: Quoted<'a>,
    value: Value<'a>,
    /// Where it begins.
    offset: usize,
    /// Position of the first value that is not inside it.
    after: usize,
}

/// A value, or the beginning of what follows.
#[derive(Debug, Clone, Copy)]
pub(super) enum Value<'a> {
    Object,
    Array,
    Text(Quoted<'a>),
    Number(&'a str),
    Boolean(bool),
    Null,
}

impl<'a> Tape<'a> {
    /// Of a text.
    pub(super) fn of(text: &'a str) -> Result<Tape<'a>, Fault<XmlError>> {
        let mut tape = Tape {
            nodes: Vec::new(),
            bytes: text.len(),
        };
        let mut reader = Reader::new(text);
        tape.add(&mut reader, NO_KEY)?;
        reader.end()?;
        Ok(tape)
    }

    fn add(&mut self, reader: &mut Reader<'a>, key: Quoted<'a>) -> Result<(), Fault<XmlError>> {
        let kind = reader.peek()?;
        let at = self.nodes.len();
        let offset = reader.offset();
        let value = match kind {
            Kind::Object => Value::Object,
            Kind::Array => Value::Array,
            Kind::String => Value::Text(reader.quoted()?),
            Kind::Number => Value::Number(reader.number()?),
            Kind::Boolean => Value::Boolean(reader.boolean()?),
            Kind::Null => {
                reader.null()?;
                Value::Null
            }
        };
        self.nodes.push(Node {
            key,
            value,
            offset,
            after: at + 1,
        });
        match kind {
            Kind::Object => {
                reader.open_object()?;
                while reader.next(b'}')? {
                    let key = reader.name()?;
                    self.add(reader, key)?;
                }
            }
            Kind::Array => {
                reader.open_array()?;
                while reader.item()? {
                    self.add(reader, NO_KEY)?;
                }
            }
            _ => return Ok(()),
        }
        let after = self.nodes.len();
        if let Some(node) = self.nodes.get_mut(at) {
            node.after = after;
        }
        Ok(())
    }

    /// The key of the value at a position.
    pub(super) fn key(&self, at: usize) -> Cow<'a, str> {
        self.nodes
            .get(at)
            .map_or(Cow::Borrowed(""), |one| one.key.text().into_cow())
    }

    /// The value at a position.
    pub(super) fn value(&self, at: usize) -> Value<'a> {
        self.nodes.get(at).map_or(Value::Null, |one| one.value)
    }

    /// Where the value at a position begins.
    pub(super) fn offset(&self, at: usize) -> usize {
        self.nodes.get(at).map_or(0, |one| one.offset)
    }

    /// The values right inside one, by position.
    pub(super) fn children(&self, of: usize) -> impl Iterator<Item = usize> {
        let end = self.nodes.get(of).map_or(of, |one| one.after);
        let mut at = of + 1;
        std::iter::from_fn(move || {
            let child = (at < end).then_some(at)?;
            at = self.nodes.get(child)?.after.max(child + 1);
            Some(child)
        })
    }
}
