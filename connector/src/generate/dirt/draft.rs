//! A message taken apart into segments, to be spoiled and put together again.

/// A message under change. Its segments have standard delimiters.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The segments, without their ends.
    pub(super) lines: Vec<Vec<u8>>,
    /// How segments end, in turn.
    pub(super) ends: &'static [&'static [u8]],
    /// What stands before the message.
    pub(super) before: Vec<u8>,
    /// What stands after it.
    pub(super) after: Vec<u8>,
    /// How many bytes are missing at the end.
    pub(super) missing: usize,
}

impl Draft {
    /// Takes a message apart.
    pub(super) fn of(message: &[u8]) -> Draft {
        let lines = message
            .split(|byte| *byte == b'\r')
            .filter(|line| !line.is_empty());
        Draft {
            lines: lines.map(<[u8]>::to_vec).collect(),
            ends: &[b"\r"],
            ..Draft::default()
        }
    }

    /// Puts it together.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.before);
        for (line, end) in self.lines.iter().zip(self.ends.iter().cycle()) {
            out.extend_from_slice(line);
            out.extend_from_slice(end);
        }
        if self.missing > 0 {
            out.truncate(out.len().saturating_sub(self.missing));
            // Never within a segment's id: what is left would be no segment.
            let whole = out
                .iter()
                .rposition(|byte| *byte == b'\r')
                .map_or(0, |end| end + 1);
            if out.len() < whole + 5 {
                out.truncate(whole.saturating_sub(1));
            }
            out.extend_from_slice(b"\r");
        }
        out.extend_from_slice(&self.after);
    }

    /// The position of the first segment of this id.
    pub(super) fn find(&self, id: &[u8]) -> Option<usize> {
        self.lines.iter().position(|line| line.starts_with(id))
    }

    /// Positions of the segments of this id.
    pub(super) fn all(&self, id: &'static [u8]) -> impl Iterator<Item = usize> + '_ {
        self.lines
            .iter()
            .enumerate()
            .filter(move |(_, line)| line.starts_with(id))
            .map(|(at, _)| at)
    }

    /// A field's text; MSH counts its separator as field 1.
    pub(super) fn field(&self, line: usize, field: usize) -> &[u8] {
        let line = self.lines.get(line).map(Vec::as_slice).unwrap_or_default();
        line.split(|byte| *byte == b'|')
            .nth(split_at(line, field))
            .unwrap_or_default()
    }

    /// Sets a field, adding those before it where they are missing.
    pub(super) fn set(&mut self, line: usize, field: usize, text: &[u8]) {
        let Some(line) = self.lines.get_mut(line) else {
            return;
        };
        let at = split_at(line, field);
        let mut fields: Vec<&[u8]> = line.split(|byte| *byte == b'|').collect();
        while fields.len() <= at {
            fields.push(b"");
        }
        fields[at] = text;
        *line = fields.join(&b'|');
    }

    /// Sets a field of MSH.
    pub(super) fn set_header(&mut self, field: usize, text: &[u8]) -> bool {
        let different = self.field(0, field) != text;
        self.set(0, field, text);
        different
    }
}

fn split_at(line: &[u8], field: usize) -> usize {
    if line.starts_with(b"MSH") {
        field.saturating_sub(1)
    } else {
        field
    }
}
