//! JSON for people: every member on its own line, as in the files of a FHIR release.

/// Writes compact JSON with line ends and two blanks for each level.
pub(super) fn pretty(out: &mut Vec<u8>, json: &[u8]) {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    let line = |out: &mut Vec<u8>, depth: usize| {
        out.push(b'\n');
        out.extend(std::iter::repeat_n(b' ', depth * 2));
    };
    for byte in json {
        if quoted {
            out.push(*byte);
            (quoted, escaped) = (escaped || *byte != b'"', !escaped && *byte == b'\\');
            continue;
        }
        match byte {
            b'"' => {
                quoted = true;
                out.push(b'"');
            }
            b'{' | b'[' => {
                depth += 1;
                out.push(*byte);
                line(out, depth);
            }
            b'}' | b']' => {
                depth = depth.saturating_sub(1);
                line(out, depth);
                out.push(*byte);
            }
            b',' => {
                out.push(b',');
                line(out, depth);
            }
            b':' => out.extend_from_slice(b": "),
            _ => out.push(*byte),
        }
    }
    out.push(b'\n');
}

#[cfg(test)]
mod tests {
    use super::pretty;

    #[test]
    fn what_is_between_quotes_stays() {
        let mut out = Vec::new();
        pretty(&mut out, br#"{"a":"x,\"{:}\\","b":[1,{"c":2.50}]}"#);
        let expected = "{\n  \"a\": \"x,\\\"{:}\\\\\",\n  \"b\": [\n    1,\n    {\n      \"c\": 2.50\n    }\n  ]\n}\n";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
