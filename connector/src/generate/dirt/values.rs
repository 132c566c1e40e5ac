//! Quirks of values: nulls, dates, numbers, types and escapes.

use super::draft::Draft;
use crate::generate::random::Random;

pub(super) fn hl7_null(draft: &mut Draft, random: &mut Random) -> bool {
    let Some(at) = draft.find(b"PID") else {
        return false;
    };
    for field in [11, 13, 14, 19] {
        if field == 13 || random.chance(500) {
            draft.set(at, field, b"\"\"");
        }
    }
    true
}

/// Dates as they come.
const DATES: &[&[u8]] = &[
    b"1980",
    b"198005",
    b"20240231",
    b"00000000",
    b"0000",
    b"2024-01-05T10:15:30Z",
    b"2024-01-05",
    b"01/05/2024",
    b"20240105240000",
    b"20240105101560",
    b"20240105101500.1",
    b"20240105101500.1234+0530",
    b"2024010510",
    b"202401051015-0500",
    b"20241301",
    b"unknown",
];

pub(super) fn odd_dates(draft: &mut Draft, random: &mut Random) -> bool {
    let Some(at) = draft.find(b"PID") else {
        return false;
    };
    draft.set(at, 7, DATES[random.index(DATES.len())]);
    if let Some(visit) = draft.find(b"PV1") {
        draft.set(visit, 44, DATES[random.index(DATES.len())]);
    }
    let observations: Vec<usize> = draft.all(b"OBX").collect();
    for line in observations {
        draft.set(line, 14, DATES[random.index(DATES.len())]);
    }
    true
}

const NUMBERS: &[&[u8]] = &[
    b"+5",
    b".5",
    b"1E3",
    b">100",
    b"1,5",
    b"1.00",
    b"007",
    b"<0.01",
    b"12.",
    b"positive",
    b"- 4",
    b"1e400",
];

pub(super) fn odd_numbers(draft: &mut Draft, random: &mut Random) -> bool {
    let numeric: Vec<usize> = draft
        .all(b"OBX")
        .filter(|line| draft.field(*line, 2) == b"NM")
        .collect();
    for line in &numeric {
        draft.set(*line, 5, NUMBERS[random.index(NUMBERS.len())]);
    }
    !numeric.is_empty()
}

pub(super) fn missing_obx2(draft: &mut Draft, _: &mut Random) -> bool {
    let all: Vec<usize> = draft.all(b"OBX").collect();
    for line in &all {
        draft.set(*line, 2, b"");
    }
    !all.is_empty()
}

pub(super) fn odd_obx2(draft: &mut Draft, random: &mut Random) -> bool {
    let odd: [&[u8]; 5] = [b"CWE^^HL70125", b"DT", b"NM", b"XX", b"CE"];
    let all: Vec<usize> = draft.all(b"OBX").collect();
    let mut changed = false;
    for line in all {
        let text = odd[random.index(5)];
        changed |= draft.field(line, 2) != text;
        draft.set(line, 2, text);
    }
    changed
}

/// Texts full of escapes, good and bad.
const ESCAPED: &[&[u8]] = &[
    b"a \\F\\ b \\S\\ c \\T\\ d \\R\\ e \\E\\ f",
    b"line one\\.br\\line two\\.sp2\\\\.in+4\\indented\\.ti-2\\\\.ce\\centred",
    b"\\H\\highlighted\\N\\ and plain",
    b"hex \\X0D0A\\ \\X41\\\\X42\\ \\X000d\\ \\Xzz\\",
    b"sets \\C2842\\\\M244242\\ local \\Z07\\",
    b"\\E\\F\\E\\ stays F between backslashes",
    b"unknown \\Q\\ and \\toolong-escape\\ here",
    b"unclosed at the end \\T",
    b"C:\\temp\\new and 50\\% off",
    b"\\P\\ truncation \\\\ empty",
];

pub(super) fn escapes(draft: &mut Draft, random: &mut Random) -> bool {
    let texts: Vec<usize> = draft
        .all(b"OBX")
        .filter(|line| matches!(draft.field(*line, 2), b"TX" | b"FT" | b"ST"))
        .collect();
    if let Some(line) = texts.first() {
        draft.set(*line, 5, ESCAPED[random.index(ESCAPED.len())]);
        return true;
    }
    match draft.find(b"NTE") {
        Some(line) => {
            draft.set(line, 3, ESCAPED[random.index(ESCAPED.len())]);
            true
        }
        None => false,
    }
}

pub(super) fn huge_obx5(draft: &mut Draft, random: &mut Random) -> bool {
    if draft.find(b"OBX").is_none() {
        return false;
    }
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut line =
        b"OBX|99|ED|18842-5^Discharge summary^LN||^application^pdf^Base64^JVBERi0x".to_vec();
    let length = 4 * (30_000 + random.index(15_000));
    line.reserve(length);
    for _ in 0..length / 8 {
        let bits = random.bits();
        line.extend((0..8).map(|byte| DIGITS[((bits >> (byte * 8)) & 63) as usize]));
    }
    line.extend_from_slice(b"||||||F");
    draft.lines.push(line);
    true
}
