//! One message as an indented tree: segments with their group, fields and components with the standard's titles, values
//! decoded.

use std::borrow::Cow;
use std::io::{self, Write};

use hl7_model::datatypes::COMPOSITES;
use hl7_model::def::{CompositeDef, FieldDef, Ty};
use hl7_model::segments::SEGMENTS;
use hl7_model::{Component, Field, Message, Repetition, Segment};

use super::groups::Groups;

/// Characters of a value that are shown, unless all are wanted.
const SHOWN: usize = 120;
/// Column of the values.
pub(super) const VALUE: usize = 44;

/// Writes a message.
pub(super) fn write(out: &mut impl Write, message: Message<'_>, full: bool) -> io::Result<()> {
    let groups = Groups::of(message);
    if let Some(structure) = groups.structure() {
        writeln!(out, "{structure}")?;
    }
    for warning in message.warnings() {
        writeln!(out, "warning: {warning}")?;
    }
    let mut group = String::new();
    for segment in message.segments() {
        let path = groups.path(segment.index());
        if path != group {
            group = path;
            if !group.is_empty() {
                writeln!(out, "{group}")?;
            }
        }
        let unplaced = groups.is_unplaced(segment.index());
        Tree { full }.segment(out, segment, unplaced)?;
    }
    Ok(())
}

struct Tree {
    full: bool,
}

impl Tree {
    fn segment(
        &self,
        out: &mut impl Write,
        segment: Segment<'_>,
        unplaced: bool,
    ) -> io::Result<()> {
        let id = segment.id();
        let def = SEGMENTS.iter().find(|def| def.id == id.as_str());
        let title = def.map_or("not in any release", |def| def.title);
        let note = if unplaced {
            "  (no place in the message structure)"
        } else {
            ""
        };
        writeln!(out, "  {id}  {title}{note}", id = id.as_str())?;
        for (at, field) in segment.fields().enumerate() {
            if field.is_absent() {
                continue;
            }
            let def = def.and_then(|def| def.fields.get(at));
            let observed = (id.as_str() == "OBX" && at == 4)
                .then(|| observed_type(segment))
                .flatten();
            self.field(out, at + 1, field, def, observed)?;
        }
        Ok(())
    }

    fn field(
        &self,
        out: &mut impl Write,
        number: usize,
        field: Field<'_>,
        def: Option<&FieldDef>,
        observed: Option<&'static CompositeDef>,
    ) -> io::Result<()> {
        let title = def.map_or("(beyond the standard)", |def| def.title);
        let composite = observed.or(match def.map(|def| def.ty) {
            Some(Ty::Composite(composite)) => Some(composite),
            _ => None,
        });
        let many = field.repetition_count() > 1;
        for (nth, repetition) in field.repetitions().enumerate() {
            let label = if many {
                format!("    {number}({})  {title}", nth + 1)
            } else {
                format!("    {number}  {title}")
            };
            self.repetition(out, &label, repetition, composite)?;
        }
        Ok(())
    }

    fn repetition(
        &self,
        out: &mut impl Write,
        label: &str,
        repetition: Repetition<'_>,
        composite: Option<&'static CompositeDef>,
    ) -> io::Result<()> {
        let is_one =
            repetition.component_count() <= 1 && repetition.component(1).subcomponent_count() <= 1;
        if is_one {
            return self.line(out, label, &repetition.text());
        }
        writeln!(out, "{label}")?;
        for (at, component) in repetition.components().enumerate() {
            if !component.is_absent() {
                let def = composite.and_then(|composite| composite.components.get(at));
                self.component(out, at + 1, component, def)?;
            }
        }
        Ok(())
    }

    fn component(
        &self,
        out: &mut impl Write,
        number: usize,
        component: Component<'_>,
        def: Option<&FieldDef>,
    ) -> io::Result<()> {
        let title = def.map_or("", |def| def.title);
        if component.subcomponent_count() <= 1 {
            return self.line(
                out,
                &format!("        .{number}  {title}"),
                &component.text(),
            );
        }
        writeln!(out, "        .{number}  {title}")?;
        for (at, subcomponent) in component.subcomponents().enumerate() {
            if subcomponent.is_absent() {
                continue;
            }
            let inner = match def.map(|def| def.ty) {
                Some(Ty::Composite(composite)) => composite.components.get(at),
                _ => None,
            };
            let title = inner.map_or("", |def| def.title);
            let label = format!("            .{}  {title}", at + 1);
            self.line(out, &label, &subcomponent.text())?;
        }
        Ok(())
    }

    fn line(&self, out: &mut impl Write, label: &str, text: &str) -> io::Result<()> {
        writeln!(out, "{label:VALUE$}  {}", printable(text, self.full))
    }
}

/// The composite that OBX-2 names.
fn observed_type(segment: Segment<'_>) -> Option<&'static CompositeDef> {
    let name = segment.field(2).text();
    COMPOSITES
        .iter()
        .copied()
        .find(|composite| composite.id == name)
}

/// A value on one line: control characters as escapes, and the beginning of a long one unless all of it is wanted.
pub(super) fn printable(text: &str, full: bool) -> Cow<'_, str> {
    let end = match text.char_indices().nth(SHOWN) {
        Some((end, _)) if !full => end,
        _ => text.len(),
    };
    let start = text.get(..end).unwrap_or(text);
    if end == text.len() && !text.chars().any(char::is_control) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(start.len() + 24);
    for letter in start.chars() {
        if letter.is_control() {
            shown.extend(letter.escape_default());
        } else {
            shown.push(letter);
        }
    }
    if end < text.len() {
        shown.push_str(&format!(" … ({} bytes)", text.len()));
    }
    Cow::Owned(shown)
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn values_stay_on_one_line() {
        assert_eq!(printable("two\r\nlines", false), "two\\r\\nlines");
        assert_eq!(printable("Müller", false), "Müller");
        let long = "x".repeat(500);
        assert!(printable(&long, false).ends_with(" … (500 bytes)"));
        assert_eq!(printable(&long, true).len(), 500);
    }
}
