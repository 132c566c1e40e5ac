//! Quirks of segments: missing, repeated, unknown, out of order, too long.

use super::draft::Draft;
use crate::generate::random::Random;

pub(super) fn no_pid(draft: &mut Draft, _: &mut Random) -> bool {
    let before = draft.lines.len();
    draft.lines.retain(|line| !line.starts_with(b"PID"));
    draft.lines.len() < before
}

pub(super) fn several_pids(draft: &mut Draft, _: &mut Random) -> bool {
    if draft.find(b"PID").is_none() {
        return false;
    }
    draft
        .lines
        .push(b"PID|2||7654321^^^FGH^MR||Second^Patient^^^^^L||19610704|F".to_vec());
    draft.lines.push(b"PV1|2|I|3WEST^12^B^FGH".to_vec());
    true
}

pub(super) fn repeated_pid3(draft: &mut Draft, _: &mut Random) -> bool {
    let Some(at) = draft.find(b"PID") else {
        return false;
    };
    draft.set(at, 3, b"111~222~333");
    true
}

pub(super) fn trailing_delimiters(draft: &mut Draft, random: &mut Random) -> bool {
    for line in draft.lines.iter_mut().skip(1) {
        if random.chance(600) {
            line.extend_from_slice([&b"|"[..], b"||||", b"|^^|", b"^^^||~|"][random.index(4)]);
        }
    }
    draft.lines[0].extend_from_slice(b"||||");
    true
}

pub(super) fn extra_fields(draft: &mut Draft, random: &mut Random) -> bool {
    let Some(at) = draft.find(b"PID") else {
        return false;
    };
    draft.set(at, 60 + random.index(5), b"beyond^the^standard");
    let name = [draft.field(at, 5), b"^^^^^^^^^^^^^^^^^extra component"].concat();
    draft.set(at, 5, &name);
    true
}

/// Z-segments as sites write them.
const SITE: &[&[u8]] = &[
    b"ZPI|1|17^^^FGH^SITE|Y|preferred name: Sam",
    b"ZBE|20240103-4711|20240103081500||INSERT|N||3EAST",
    b"ZFU|1|20240110|90.5|F~G",
    b"ZZZ|free text with \\T\\ inside|a&b^c",
    b"Z01|",
    b"ZIN",
];

pub(super) fn z_segments(draft: &mut Draft, random: &mut Random) -> bool {
    for _ in 0..2 {
        let at = 1 + random.index(draft.lines.len());
        draft
            .lines
            .insert(at, SITE[random.index(SITE.len())].to_vec());
    }
    true
}

pub(super) fn unknown_segments(draft: &mut Draft, random: &mut Random) -> bool {
    let at = 1 + random.index(draft.lines.len());
    let unknown: [&[u8]; 3] = [b"XPD|1|something", b"QQ9|a^b|c", b"A1B||x"];
    draft.lines.insert(at, unknown[random.index(3)].to_vec());
    true
}

pub(super) fn lower_case_segments(draft: &mut Draft, _: &mut Random) -> bool {
    for line in draft.lines.iter_mut().skip(1) {
        if let Some(id) = line.get_mut(..3) {
            id.make_ascii_lowercase();
        }
    }
    draft.lines.len() > 1
}

pub(super) fn disorder(draft: &mut Draft, random: &mut Random) -> bool {
    let count = draft.lines.len();
    if count < 5 {
        return false;
    }
    let (from, to) = (1 + random.index(count - 1), 1 + random.index(count - 1));
    let different = draft.lines[from] != draft.lines[to];
    draft.lines.swap(from, to);
    different
}

pub(super) fn missing_orc(draft: &mut Draft, _: &mut Random) -> bool {
    let before = draft.lines.len();
    draft.lines.retain(|line| !line.starts_with(b"ORC"));
    draft.lines.len() < before
}

pub(super) fn subcomponents(draft: &mut Draft, _: &mut Random) -> bool {
    let Some(at) = draft.find(b"PID") else {
        return false;
    };
    draft.set(at, 5, b"Doe&van&Doe^Jo&Ann^M&N^^&Dr");
    draft.set(at, 8, b"F&X");
    true
}

pub(super) fn continuation(draft: &mut Draft, _: &mut Random) -> bool {
    let Some(at) = draft
        .lines
        .iter()
        .rposition(|line| line.starts_with(b"OBX") && line.len() > 60)
    else {
        return false;
    };
    let rest = draft.lines[at].split_off(40);
    let text = [b"ADD|", rest.as_slice()].concat();
    draft.lines.insert(at + 1, text);
    true
}
