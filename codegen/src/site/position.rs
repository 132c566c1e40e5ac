//! Where in the site's file a thing stands: errors name a path (`ZPI-2`, `visits.ward`), people want a line.

use std::fmt;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

/// A file's text with its tables.
pub struct Document<'a> {
    text: &'a str,
    root: DeTable<'a>,
}

/// A place in the text, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    line: usize,
    column: usize,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.line, self.column)
    }
}

/// One step into the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Step {
    /// The value of a key.
    Key(String),
    /// Of an array, the element at this place.
    At(usize),
    /// Of an array, the table with this `name`.
    Named(String),
}

impl Step {
    /// The value of a key.
    pub fn key(name: impl Into<String>) -> Step {
        Step::Key(name.into())
    }
}

impl<'a> Document<'a> {
    /// Reads the text; the error names its line.
    pub fn parse(text: &'a str) -> Result<Document<'a>, String> {
        let root = DeTable::parse(text).map_err(|error| message(text, &error))?;
        Ok(Document {
            text,
            root: root.into_inner(),
        })
    }

    /// Line and column of the last step that is there.
    pub fn position(&self, steps: &[Step]) -> Position {
        let mut span = 0..0;
        let mut table = Some(&self.root);
        let mut array: Option<&DeValue<'_>> = None;
        for step in steps {
            let found = match step {
                Step::Key(name) => table.and_then(|table| {
                    let (key, value) = table.iter().find(|(key, _)| key.get_ref() == name)?;
                    Some((key.span(), value.get_ref()))
                }),
                Step::At(index) => elements(array).nth(*index),
                Step::Named(name) => elements(array).find(|(_, element)| is_named(element, name)),
            };
            let Some((at, value)) = found else { break };
            span = at;
            table = value.as_table();
            array = Some(value);
        }
        line_and_column(self.text, &span)
    }
}

/// The elements of an array with their places in the text.
fn elements<'a, 'b>(
    array: Option<&'a DeValue<'b>>,
) -> impl Iterator<Item = (Range<usize>, &'a DeValue<'b>)> {
    let elements = array.and_then(DeValue::as_array).into_iter();
    elements
        .flat_map(|elements| elements.iter())
        .map(|element| (element.span(), element.get_ref()))
}

fn is_named(element: &DeValue<'_>, wanted: &str) -> bool {
    let table = element.as_table().into_iter();
    let mut entries = table.flat_map(|table| table.iter());
    entries.any(|(key, value)| key.get_ref() == "name" && value.get_ref().as_str() == Some(wanted))
}

/// What is wrong with a file, behind its line and column.
pub fn message(text: &str, error: &toml::de::Error) -> String {
    let span = error.span().unwrap_or(0..0);
    format!("{}: {}", line_and_column(text, &span), error.message())
}

fn line_and_column(text: &str, span: &Range<usize>) -> Position {
    let before = text.get(..span.start).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    let column = before.get(start..).unwrap_or_default().chars().count() + 1;
    Position { line, column }
}
