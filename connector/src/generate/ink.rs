//! How texts and numbers become bytes: escapes, digits, decimal places, check digits.

/// Writes text, with delimiters escaped, and in ASCII if asked.
pub fn escape(out: &mut Vec<u8>, text: &str, ascii: bool) {
    if text.bytes().all(|byte| PLAIN[usize::from(byte)]) {
        return out.extend_from_slice(text.as_bytes());
    }
    for character in text.chars() {
        match character {
            '|' => out.extend_from_slice(b"\\F\\"),
            '^' => out.extend_from_slice(b"\\S\\"),
            '~' => out.extend_from_slice(b"\\R\\"),
            '\\' => out.extend_from_slice(b"\\E\\"),
            '&' => out.extend_from_slice(b"\\T\\"),
            '\n' => out.extend_from_slice(b"\\.br\\"),
            _ if ascii => out.extend_from_slice(folded(character).as_bytes()),
            _ => out.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
}

/// Bytes that every system writes as they are.
const PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0x20;
    while byte < 0x7F {
        plain[byte] = !matches!(byte as u8, b'|' | b'^' | b'~' | b'\\' | b'&');
        byte += 1;
    }
    plain
};

fn folded(character: char) -> String {
    let plain = match character {
        'á' | 'à' | 'â' | 'ã' | 'å' => "a",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ó' | 'ò' | 'ô' | 'õ' | 'ø' => "o",
        'ú' | 'ù' | 'û' => "u",
        'ä' | 'æ' => "ae",
        'ö' => "oe",
        'ü' => "ue",
        'ñ' => "n",
        'ç' => "c",
        'ß' => "ss",
        'Ö' => "Oe",
        'É' => "E",
        'Å' => "A",
        'µ' => "u",
        other if other.is_ascii() => return other.to_string(),
        _ => "?",
    };
    plain.to_string()
}

/// Writes a whole number.
pub fn write_number(out: &mut Vec<u8>, number: i64) {
    let mut digits = [0; 20];
    let mut at = digits.len();
    let mut left = number.unsigned_abs();
    loop {
        at -= 1;
        digits[at] = b'0' + (left % 10) as u8;
        left /= 10;
        if left == 0 {
            break;
        }
    }
    if number < 0 {
        out.push(b'-');
    }
    out.extend_from_slice(&digits[at..]);
}

/// Writes `scaled / 10^places` with all its places.
pub fn write_decimal(out: &mut Vec<u8>, scaled: i64, places: u32) {
    if places == 0 {
        return write_number(out, scaled);
    }
    let one = 10_u64.pow(places.min(18));
    if scaled < 0 {
        out.push(b'-');
    }
    let magnitude = scaled.unsigned_abs();
    write_number(out, i64::try_from(magnitude / one).unwrap_or(i64::MAX));
    out.push(b'.');
    let mut unit = one / 10;
    while unit > 0 {
        out.push(b'0' + (magnitude / unit % 10) as u8);
        unit /= 10;
    }
}

/// The check digit of HL7's Mod 10.
pub fn check_digit(number: &str) -> u8 {
    let digits = number
        .bytes()
        .rev()
        .filter(u8::is_ascii_digit)
        .map(|byte| u32::from(byte - b'0'));
    let sum: u32 = digits
        .enumerate()
        .map(|(index, digit)| match digit * 2 {
            _ if index % 2 == 1 => digit,
            doubled => doubled / 10 + doubled % 10,
        })
        .sum();
    b'0' + ((10 - sum % 10) % 10) as u8
}
