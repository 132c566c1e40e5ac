//! From an opening bracket of JSON to the one that closes it. Linear, whatever the chunks: how far it looked is kept.
//!
//! Brackets are only counted; that they match in kind is the reader's business.

use super::blocks::{BLOCK, Bits, bits, escaped, inside};

/// The way through an object or array.
#[derive(Debug, Clone, Default)]
pub(crate) struct Skip {
    /// How far it looked.
    pub at: usize,
    depth: usize,
    text: InText,
    /// Whether `at` begins a line.
    line_start: bool,
    /// Where it was asked for: what kinds of brackets are open.
    kinds: Option<Box<Kinds>>,
    /// Where it began.
    start: usize,
    /// Whether it began within an object.
    is_within: bool,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Skipped {
    /// The byte behind the last bracket.
    End(usize),
    /// A new object begins at the beginning of a line, where none can.
    Broken(usize),
    /// It goes on.
    More,
}

impl Skip {
    /// From the opening bracket at a position.
    pub fn from(at: usize) -> Skip {
        Skip {
            at,
            start: at,
            ..Skip::default()
        }
    }

    /// From within an object.
    pub fn within_object(at: usize) -> Skip {
        Skip {
            depth: 1,
            is_within: true,
            ..Skip::from(at)
        }
    }

    /// Bytes that the buffer no longer begins with.
    pub fn forget(&mut self, buffer: &[u8], bytes: usize) {
        let mut kinds = self.kinds();
        kinds.run(buffer.get(..bytes.min(self.at)).unwrap_or_default());
        kinds.before = last(buffer.get(..bytes).unwrap_or_default()).or(kinds.before);
        kinds.at = kinds.at.saturating_sub(bytes);
        self.kinds = Some(kinds);
        self.at = self.at.saturating_sub(bytes);
        self.start = self.start.saturating_sub(bytes);
    }

    fn kinds(&mut self) -> Box<Kinds> {
        self.kinds.take().unwrap_or_else(|| {
            let mut kinds = Kinds {
                at: self.start,
                ..Kinds::default()
            };
            if self.is_within {
                kinds.open.push(b'{');
            }
            Box::new(kinds)
        })
    }

    /// Looks on.
    pub fn run(&mut self, buffer: &[u8]) -> Skipped {
        while let Some(rest) = buffer.get(self.at..).filter(|rest| !rest.is_empty()) {
            let found = match rest.first_chunk::<BLOCK>() {
                Some(block) => self.block(buffer, bits(block), BLOCK),
                None => self.block(buffer, bits(&padded(rest)), rest.len()),
            };
            if let Some(found) = found {
                return found;
            }
        }
        Skipped::More
    }

    #[inline]
    fn block(&mut self, buffer: &[u8], bits: Bits, length: usize) -> Option<Skipped> {
        let text = self.text;
        let in_text = self.text.of(bits, length);
        let (opens, closes) = (bits.opens & !in_text, bits.closes & !in_text);
        let mut begin_lines = bits.opens & ((bits.lines << 1) | u64::from(self.line_start));
        let ends = self.end(opens, closes);
        while begin_lines != 0 {
            let bit = begin_lines.trailing_zeros();
            if ends.is_some_and(|end| end < bit) {
                break;
            }
            begin_lines &= begin_lines - 1;
            let at = self.at + bit as usize;
            let is_text = (in_text >> bit) & 1 == 1;
            if buffer.get(at) == Some(&b'{') && (is_text || !self.admits(buffer, at)) {
                self.text = text;
                return Some(self.stop(at, Skipped::Broken(at)));
            }
        }
        if let Some(end) = ends {
            let at = self.at + end as usize + 1;
            return Some(self.stop(at, Skipped::End(at)));
        }
        self.depth += opens.count_ones() as usize;
        self.depth = self.depth.saturating_sub(closes.count_ones() as usize);
        self.at += length;
        self.line_start = (bits.lines >> (length - 1)) & 1 == 1;
        None
    }

    /// The bit at which the depth comes to nothing.
    #[inline]
    fn end(&self, opens: u64, closes: u64) -> Option<u32> {
        if self.depth > closes.count_ones() as usize {
            return None;
        }
        let (mut depth, mut rest) = (self.depth, closes);
        let mut opened = 0;
        while rest != 0 {
            let bit = rest.trailing_zeros();
            rest &= rest - 1;
            let before = (opens & ((1 << bit) - 1)).count_ones() as usize;
            depth += before - opened;
            opened = before;
            depth = depth.saturating_sub(1);
            if depth == 0 {
                return Some(bit);
            }
        }
        None
    }

    /// Whether an object may stand at a place outside of strings: as a value of an object, or as an item of an array.
    #[cold]
    fn admits(&mut self, buffer: &[u8], at: usize) -> bool {
        let before = buffer.get(..at).unwrap_or_default();
        match last(before).or(self.kinds.as_ref().and_then(|kinds| kinds.before)) {
            None | Some(b':' | b'[') => true,
            Some(b',') => {
                let mut kinds = self.kinds();
                kinds.run(before);
                let is_array = kinds.open.is_array();
                self.kinds = Some(kinds);
                is_array
            }
            Some(_) => false,
        }
    }

    fn stop(&mut self, at: usize, found: Skipped) -> Skipped {
        self.at = at;
        self.text = InText::default();
        found
    }
}

/// Whether a place is within a string, and whether the byte there is escaped.
#[derive(Debug, Clone, Copy, Default)]
struct InText {
    is_text: bool,
    is_escaped: bool,
}

impl InText {
    /// Which bytes of the next block are.
    #[inline]
    fn of(&mut self, bits: Bits, length: usize) -> u64 {
        let escaped = escaped(bits.escapes, &mut self.is_escaped, length);
        let mut in_text = inside(bits.quotes & !escaped);
        if self.is_text {
            in_text = !in_text;
        }
        self.is_text = (in_text >> (BLOCK - 1)) & 1 == 1;
        in_text
    }
}

/// The kinds of brackets that are open, found out when somebody asks.
#[derive(Debug, Clone, Default)]
struct Kinds {
    at: usize,
    open: Brackets,
    text: InText,
    /// The last byte that is not blank, of what the buffer no longer begins with.
    before: Option<u8>,
}

impl Kinds {
    /// Looks at everything.
    fn run(&mut self, buffer: &[u8]) {
        while let Some(rest) = buffer.get(self.at..).filter(|rest| !rest.is_empty()) {
            let (bits, length) = match rest.first_chunk::<BLOCK>() {
                Some(block) => (bits(block), BLOCK),
                None => (bits(&padded(rest)), rest.len()),
            };
            let in_text = self.text.of(bits, length);
            let mut brackets = (bits.opens | bits.closes) & !in_text;
            while brackets != 0 {
                let bit = brackets.trailing_zeros();
                brackets &= brackets - 1;
                if (bits.closes >> bit) & 1 == 1 {
                    self.open.pop();
                } else {
                    self.open
                        .push(rest.get(bit as usize).copied().unwrap_or_default());
                }
            }
            self.at += length;
        }
    }
}

fn padded(rest: &[u8]) -> [u8; BLOCK] {
    let mut block = [0; BLOCK];
    if let Some(part) = block.get_mut(..rest.len()) {
        part.copy_from_slice(rest);
    }
    block
}

/// The last byte that is not blank.
fn last(bytes: &[u8]) -> Option<u8> {
    bytes.iter().rfind(|byte| **byte > b' ').copied()
}

/// The brackets that are open, outermost first, a bit each: whether it is an array.
#[derive(Debug, Clone, Default)]
struct Brackets {
    /// The innermost 64; those beyond are put aside.
    inner: u64,
    depth: u32,
    outer: Vec<u64>,
}

impl Brackets {
    fn push(&mut self, bracket: u8) {
        if self.depth == 64 {
            self.outer.push(self.inner);
            self.depth = 0;
        }
        self.inner = (self.inner << 1) | u64::from(bracket == b'[');
        self.depth += 1;
    }

    fn pop(&mut self) {
        self.inner >>= 1;
        self.depth = self.depth.saturating_sub(1);
        if self.depth == 0
            && let Some(outer) = self.outer.pop()
        {
            self.inner = outer;
            self.depth = 64;
        }
    }

    /// Whether the innermost one is.
    fn is_array(&self) -> bool {
        self.inner & 1 == 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn run(text: &str) -> Skipped {
        Skip::from(0).run(text.as_bytes())
    }

    #[test]
    fn brackets_within_strings_do_not_count() {
        assert_eq!(run(r#"{"a":"}]\"}","b":[{}]}x"#), Skipped::End(22));
        assert_eq!(run(r#"{"a":"\\"}x"#), Skipped::End(10));
        assert_eq!(run(r#"{"a":{"#), Skipped::More);
    }

    #[test]
    fn an_object_where_none_can_be_is_noticed_at_the_beginning_of_a_line() {
        for cut_off in [
            r#"{"a":{"b":1}"#,
            r#"{"a":1,"#,
            r#"{"a":"tex"#,
            r#"{"a":[1"#,
            "{",
            r#"{"a":"t\"#,
        ] {
            let text = format!("{cut_off}\n{{\"a\":1}}");
            assert_eq!(run(&text), Skipped::Broken(cut_off.len() + 1), "{text}");
        }
        for whole in ["{\"a\":\n{\n}}", "{\"a\":[\n{},\n\n{}\n]}"] {
            assert_eq!(run(whole), Skipped::End(whole.len()), "{whole}");
        }
    }

    #[test]
    fn depth_has_no_end() {
        for depth in [63, 64, 65, 1000] {
            let text = "[".repeat(depth) + &"]".repeat(depth);
            assert_eq!(run(&text), Skipped::End(2 * depth));
        }
    }

    proptest! {
        #[test]
        fn chunks_do_not_matter(
            text in proptest::collection::vec(proptest::sample::select(b"\"\\{}[]:,a\n".to_vec()), 0..300),
            chunk in 1_usize..90,
        ) {
            let mut bytes = b"{".to_vec();
            bytes.extend(text);
            let whole = Skip::from(0).run(&bytes);
            let mut skip = Skip::from(0);
            let mut found = Skipped::More;
            let mut end = 0;
            while found == Skipped::More && end < bytes.len() {
                end = (end + chunk).min(bytes.len());
                found = skip.run(&bytes[..end]);
            }
            prop_assert_eq!(found, whole);
        }
    }
}
