//! Quirks of how messages stand in a file.

use super::draft::Draft;
use crate::generate::random::Random;

pub(super) fn mllp_bytes(draft: &mut Draft, _: &mut Random) -> bool {
    draft.before.push(0x0B);
    draft.after.extend_from_slice(b"\x1C\r");
    true
}

pub(super) fn mixed_line_ends(draft: &mut Draft, _: &mut Random) -> bool {
    draft.ends = &[b"\r", b"\n", b"\r\n", b"\r\n"];
    true
}

pub(super) fn blank_lines(draft: &mut Draft, random: &mut Random) -> bool {
    draft.before.extend_from_slice(b"\r\r");
    let at = 1 + random.index(draft.lines.len());
    draft.lines.insert(at.min(draft.lines.len()), Vec::new());
    true
}

pub(super) fn leading_space(draft: &mut Draft, random: &mut Random) -> bool {
    draft
        .before
        .extend_from_slice([&b"  "[..], b"\t", b" \r  "][random.index(3)]);
    true
}

pub(super) fn trailing_spaces(draft: &mut Draft, random: &mut Random) -> bool {
    for line in draft.lines.iter_mut().skip(1) {
        if random.chance(500) {
            line.extend_from_slice(b"   ");
        }
    }
    let last = draft.lines.len().saturating_sub(1);
    draft.lines[last].push(b' ');
    true
}

/// Breaks a text at a blank. What follows is lower-cased, so that it cannot look like a segment.
pub(super) fn lf_in_text(draft: &mut Draft, random: &mut Random) -> bool {
    let texts = |line: &&mut Vec<u8>| {
        line.starts_with(b"OBX") && matches!(line.split(|b| *b == b'|').nth(2), Some(b"TX" | b"FT"))
            || line.starts_with(b"NTE")
    };
    let Some(line) = draft.lines.iter_mut().find(texts) else {
        return false;
    };
    let value = if line.starts_with(b"OBX") { 5 } else { 3 };
    let start: usize = line
        .split(|b| *b == b'|')
        .take(value)
        .map(|field| field.len() + 1)
        .sum();
    let length = line.split(|b| *b == b'|').nth(value).map_or(0, <[u8]>::len);
    let blanks: Vec<usize> = (start..start + length)
        .filter(|at| line.get(*at) == Some(&b' '))
        .collect();
    if blanks.is_empty() {
        return false;
    }
    let at = *random.pick(&blanks);
    line[at] = b'\n';
    if let Some(after) = line.get_mut(at + 1..start + length) {
        after.make_ascii_lowercase();
    }
    true
}

pub(super) fn envelope(draft: &mut Draft, random: &mut Random) -> bool {
    let number = 10_000 + random.below(90_000);
    let head = format!(
        "FHS|^~\\&|ENGINE|REGION|||20240101000000||batch{number}\rBHS|^~\\&|ENGINE|REGION|||20240101000000\r"
    );
    draft.before.extend_from_slice(head.as_bytes());
    draft.after.extend_from_slice(b"BTS|1\rFTS|1\r");
    true
}

pub(super) fn garbage_between(draft: &mut Draft, random: &mut Random) -> bool {
    let garbage: [&[u8]; 4] = [
        b"\r--- transmission restarted, sequence lost ---\r\r",
        b"\r<html><body>502 Bad Gateway</body></html>\r\r",
        b"\r{\"error\": \"queue full\"}\r\r",
        b"\r=======================================\r\r",
    ];
    draft.before.extend_from_slice(garbage[random.index(4)]);
    true
}

pub(super) fn truncated(draft: &mut Draft, random: &mut Random) -> bool {
    let head = draft.lines.first().map_or(0, Vec::len) + 1;
    let total: usize = draft.lines.iter().map(|line| line.len() + 1).sum();
    if total < head + 40 {
        return false;
    }
    draft.missing = 2 + random.index(total - head - 20);
    true
}
