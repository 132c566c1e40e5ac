//! Framing by what it finds: names of frames with their text, whatever the chunks.

use proptest::prelude::*;

use super::*;

/// Every frame and its text, fed in chunks. Fails when a buffer is held that is larger than it need be.
fn fed(bytes: &[u8], limits: Limits, chunk: usize) -> Vec<(What, String)> {
    let mut framer = Framer::new(limits);
    let (mut buffer, mut found, mut given) = (Vec::new(), Vec::new(), 0);
    loop {
        let end = given == bytes.len();
        match framer.next(&buffer, end) {
            Step::Frame(frame) => {
                assert!(frame.length > 0 && frame.length <= buffer.len());
                let rest = buffer.split_off(frame.length);
                found.push((frame.what, String::from_utf8_lossy(&buffer).into_owned()));
                buffer = rest;
            }
            Step::More => {
                assert!(!end, "more is wanted where nothing is");
                let until = (given + chunk).min(bytes.len());
                buffer.extend_from_slice(&bytes[given..until]);
                given = until;
            }
            Step::End { unclosed } => {
                assert!(end && buffer.is_empty());
                if unclosed {
                    found.push((What::Around, "unclosed".to_owned()));
                }
                return found;
            }
        }
    }
}

fn named(what: What, text: &str) -> Option<String> {
    match what {
        What::Around if text == "unclosed" => Some(text.to_owned()),
        What::Around => None,
        What::Resource(_) => Some(format!("resource {text}")),
        What::Entry(_) => Some(format!("entry {text}")),
        What::Reject {
            code,
            continues: false,
        } => Some(format!("{} {text}", code.as_str())),
        What::Reject {
            code,
            continues: true,
        } => Some(format!("more {} {text}", code.as_str())),
    }
}

/// What is found, without what is around.
fn found(text: &str) -> Vec<String> {
    within(text, Limits::DEFAULT)
}

fn within(text: &str, limits: Limits) -> Vec<String> {
    let all = fed(text.as_bytes(), limits, text.len().max(1));
    for chunk in [1, 3] {
        assert_eq!(
            fed(text.as_bytes(), limits, chunk),
            all,
            "chunks of {chunk}"
        );
    }
    all.iter()
        .filter_map(|(what, text)| named(*what, text))
        .collect()
}

const A: &str = r#"{"resourceType":"Basic","id":"a"}"#;
const B: &str = r#"{"id":"b","resourceType":"Basic"}"#;

#[test]
fn ndjson_is_a_resource_a_line() {
    let both = [format!("resource {A}"), format!("resource {B}")];
    for text in [
        format!("{A}\n{B}\n"),
        format!("{A}\r\n{B}"),
        format!("\u{feff}{A}\n\n \n{B}\n\n"),
        format!("\u{feff}{A}\n\u{feff}{B}"),
        format!("{A}{B}"),
        format!("\x1e{A}\n\x1e{B}\n"),
    ] {
        assert_eq!(found(&text), both, "{text}");
    }
    let many = format!("{A}\n").repeat(50);
    assert_eq!(found(&many), vec![both[0].clone(); 50]);
}

#[test]
fn pretty_documents_may_follow_each_other() {
    let pretty =
        "{\n  \"resourceType\": \"Basic\",\n  \"code\": {\n    \"text\": \"}\\\"{\"\n  }\n}";
    let flush =
        "{\n\"resourceType\":\n\"Basic\",\n\"extension\":\n[\n{\n\"url\": \"x\"\n},\n{\n}\n]\n}";
    for between in ["\n", "", "\r\n\r\n"] {
        let text = format!("{pretty}{between}{flush}{between}{A}{between}{pretty}\n");
        let all = [pretty, flush, A, pretty].map(|text| format!("resource {text}"));
        assert_eq!(found(&text), all, "{between:?}");
    }
}

#[test]
fn a_line_that_is_no_object_is_never_glued() {
    let text = format!("{A}\nhello\n{B}\n\"text\"\n7\n{A}\nnull");
    assert_eq!(
        found(&text),
        [
            format!("resource {A}"),
            "no_resource hello".to_owned(),
            format!("resource {B}"),
            "no_resource \"text\"\n7".to_owned(),
            format!("resource {A}"),
            "no_resource null".to_owned(),
        ]
    );
}

#[test]
fn a_broken_line_leaves_its_neighbours_alone() {
    for broken in [
        r#"{"resourceType":"Basic","id":"a"#,
        r#"{"resourceType":"Basic","id":"#,
        r#"{"resourceType":"Basic","#,
        r#"{"resourceType":"Basic","extension":["#,
        r#"{"resourceType":"Basic","extension":[{},"#,
        r#"{"resourceType":"Bas"#,
        r#"{"resource"#,
        r#"{"a":[{"b":"#,
        "{",
        r#"{"resourceType":"Bundle","id":"#,
    ] {
        let text = format!("{A}\n{broken}\n{B}\n{A}\n");
        let expected = [
            format!("resource {A}"),
            format!("broken_structure {broken}"),
            format!("resource {B}"),
            format!("resource {A}"),
        ];
        assert_eq!(found(&text), expected, "{broken}");
        let text = format!("{broken}\n{B}\n{A}\n{B}");
        let expected = [
            format!("broken_structure {broken}"),
            format!("resource {B}"),
            format!("resource {A}"),
            format!("resource {B}"),
        ];
        assert_eq!(found(&text), expected, "{broken}");
    }
    let broken = "{\"resourceType\":\"Basic\",\"extension\":[{}";
    let text = format!("{broken}\n{A}\n");
    assert_eq!(
        found(&text),
        [
            format!("broken_structure {broken}"),
            format!("resource {A}")
        ]
    );
    // What looks whole from both ends is for the reader to refuse, once there are lines.
    let text = format!("{A}\n{{\"resourceType\":\"Basic\",\"a\":{{}}\n{B}\n");
    assert_eq!(found(&text).len(), 3);
}

#[test]
fn the_end_may_come_too_early() {
    for cut in [
        "{",
        r#"{"resourceType""#,
        r#"{"resourceType":"Basic","id":"x\"#,
        r#"{"resourceType":"Basic","x":[{}]"#,
    ] {
        assert_eq!(found(cut), [format!("truncated {cut}")], "{cut}");
        let text = format!("{A}\n{cut}");
        assert_eq!(
            found(&text),
            [format!("resource {A}"), format!("truncated {cut}")],
            "{cut}"
        );
    }
    assert_eq!(found(""), [""; 0]);
    assert_eq!(found(" \n\u{feff}\n"), [""; 0]);
}

#[test]
fn a_bundle_is_taken_apart() {
    let entries = [
        r#"{"fullUrl":"urn:1","resource":{"resourceType":"Basic"}}"#,
        r#"{"request":{"method":"DELETE","url":"Basic/1"}}"#,
        r#"{"resource":{"resourceType":"Bundle","type":"collection","entry":[{"resource":{}}]}}"#,
    ];
    let expected = entries.map(|entry| format!("entry {entry}"));
    let array = entries.join(" ,\n");
    for text in [
        format!(
            r#"{{"resourceType":"Bundle","type":"searchset","link":[{{"entry":[1]}}],"entry":[{array}],"total":3}}"#
        ),
        format!(r#"{{"id":"x","entry":[{array}],"resourceType":"Bundle"}}"#),
        format!(
            "{{\n \"type\": \"batch\",\n \"entry\" : [ {array}\n ] , \"signature\": {{\"entry\":[{{}}]}},\n \"resourceType\" : \"Bundle\" }}"
        ),
    ] {
        assert_eq!(found(&text), expected, "{text}");
        let lines = format!("{A}\n{text}\n{B}\n");
        let mut all = expected.to_vec();
        all.insert(0, format!("resource {A}"));
        all.push(format!("resource {B}"));
        assert_eq!(found(&lines), all, "{lines}");
    }
    assert_eq!(found(r#"{"resourceType":"Bundle","total":0}"#), [""; 0]);
    assert_eq!(found(r#"{"entry":[],"resourceType":"Bundle"}"#), [""; 0]);
}

#[test]
fn a_list_has_an_entry_too_and_is_no_bundle() {
    for list in [
        r#"{"resourceType":"List","entry":[{"item":{}},{"item":{}}]}"#,
        r#"{"entry":[{"id":"1","item":{}},{"item":{}}],"resourceType":"List"}"#,
        r#"{"entry":[],"resourceType":"List"}"#,
        r#"{"entry":7,"resourceType":"List"}"#,
        r#"{"entry":[7],"resourceType":"List"}"#,
    ] {
        assert_eq!(
            found(&format!("{list}\n{A}")),
            [format!("resource {list}"), format!("resource {A}")]
        );
    }
}

#[test]
fn a_byte_order_mark_before_the_first_entry_may_come_in_parts() {
    let entry = r#"{"fullUrl":"u","resource":{"resourceType":"Basic"}}"#;
    let bundle = format!("{{\"entry\":[\u{feff}{entry}],\"resourceType\":\"Bundle\"}}");
    assert_eq!(found(&bundle), [format!("entry {entry}")]);
}

#[test]
fn entries_that_are_no_objects_are_rejects() {
    let text =
        r#"{"resourceType":"Bundle","entry":[null, {"resource":{}},"x",[{"a":1}] ,7],"id":"1"}"#;
    assert_eq!(
        found(text),
        [
            "no_resource null",
            r#"entry {"resource":{}}"#,
            r#"no_resource "x""#,
            r#"no_resource [{"a":1}]"#,
            "no_resource 7"
        ]
    );
}

#[test]
fn a_bundle_that_does_not_end_is_noticed() {
    let whole = r#"{"resourceType":"Bundle","entry":[{"resource":{"a":1}},{"resource":{"b":2}}]}"#;
    let first = r#"entry {"resource":{"a":1}}"#;
    for (cut, expected) in [
        (52, vec!["truncated {\"resource\":{\"a\":1"]),
        (54, vec![first, "unclosed"]),
        (55, vec![first, "unclosed"]),
        (56, vec![first, "truncated {"]),
        (75, vec![first, r#"entry {"resource":{"b":2}}"#, "unclosed"]),
        (20, vec!["truncated {\"resourceType\":\"Bun"]),
    ] {
        let text: String = whole.chars().take(cut).collect();
        assert_eq!(found(&text), expected, "{text}");
    }
    let text = format!("{}\n{A}\n{B}\n", &whole[..60]);
    assert_eq!(
        found(&text),
        [
            first.to_owned(),
            "broken_structure {\"res".to_owned(),
            format!("resource {A}"),
            format!("resource {B}")
        ]
    );
}

#[test]
fn an_array_at_the_top_is_taken_apart() {
    let both = [format!("resource {A}"), format!("resource {B}")];
    assert_eq!(found(&format!("[{A},{B}]")), both);
    assert_eq!(found(&format!(" [\n{A}\n,\n{B}\n]\n")), both);
    assert_eq!(found(&format!("[{A}]\n[{B}]")), both);
    assert_eq!(found("[]"), [""; 0]);
    assert_eq!(
        found(&format!("[{A},")),
        [both[0].clone(), "unclosed".to_owned()]
    );
    assert_eq!(
        found(&format!("[7,{A}]")),
        ["no_resource 7".to_owned(), both[0].clone()]
    );
    let bundle = r#"[{"resourceType":"Bundle","entry":[{"resource":1}]},{"resourceType":"Bundle","entry":[{"resource":2}]}]"#;
    assert_eq!(
        found(bundle),
        [r#"entry {"resource":1}"#, r#"entry {"resource":2}"#]
    );
}

#[test]
fn what_is_too_large_is_rejected_in_pieces() {
    let limits = Limits { resource: 40 };
    let large = format!(r#"{{"resourceType":"Basic","id":"{}"}}"#, "x".repeat(60));
    let pieces = [
        format!("too_large {}", &large[..40]),
        format!("more too_large {}", &large[40..80]),
        format!("more too_large {}", &large[80..]),
    ];
    for text in [format!("{large}\n{A}"), format!("[{large},{A}]")] {
        assert_eq!(within(&text, limits)[..3], pieces, "{text}");
        assert_eq!(within(&text, limits)[3..], [format!("resource {A}")]);
    }
    let text = format!(
        r#"{{"resourceType":"Bundle","entry":[{{"resource":1}},{large},{{"resource":2}}]}}"#
    );
    let all = within(&text, limits);
    assert_eq!(
        all.first().map(String::as_str),
        Some(r#"entry {"resource":1}"#)
    );
    assert_eq!(all[1..4], pieces);
    assert_eq!(
        all.last().map(String::as_str),
        Some(r#"entry {"resource":2}"#)
    );
    // Of one that is broken as well, the next line is found all the same.
    let text = format!("{}\n{A}\n{A}", &large[..70]);
    assert_eq!(
        within(&text, limits)[2..],
        [format!("resource {A}"), format!("resource {A}")]
    );
}

#[test]
fn xml_is_taken_apart_like_json() {
    let resource = "<Patient xmlns=\"http://hl7.org/fhir\"><!-- </Patient> --><id value='a>\"b'/><text><![CDATA[</Patient>]]></text></Patient>";
    let text = format!(
        "\u{feff}<?xml version=\"1.0\"?>\n<!-- x -->\n{resource}\n<?xml version=\"1.0\"?>{resource}"
    );
    assert_eq!(
        found(&text),
        [
            format!("resource {resource}"),
            format!("resource {resource}")
        ]
    );
    let entry = "<entry><fullUrl value=\"1\"/><resource><Bundle><entry><resource/></entry></Bundle></resource></entry>";
    let prefixed = "<f:entry><f:resource/></f:entry>";
    let text = format!(
        "<f:Bundle xmlns:f=\"http://hl7.org/fhir\"><id value=\"entry\"/><link><entry/></link>{entry}\n{prefixed} <entry/><total value=\"3\"/></f:Bundle>\n"
    );
    assert_eq!(
        found(&text),
        [
            format!("entry {entry}"),
            format!("entry {prefixed}"),
            "entry <entry/>".to_owned()
        ]
    );
    assert_eq!(found("<Basic/>"), ["resource <Basic/>"]);
    assert_eq!(found("<Bundle/>"), ["resource <Bundle/>"]);
}

#[test]
fn broken_xml_is_rejected() {
    let doctype = "<!DOCTYPE x [<!ENTITY a \"b\">]>\n<Basic/>";
    assert_eq!(found(doctype), [format!("doctype {doctype}")]);
    assert_eq!(found("<Basic><id"), ["truncated <Basic><id"]);
    assert_eq!(
        found("<Basic/> text\n<Basic/>"),
        ["resource <Basic/>", "no_resource text", "resource <Basic/>"]
    );
    assert_eq!(
        found("<Bundle><entry/><id"),
        ["entry <entry/>", "truncated <id"]
    );
    assert_eq!(found("<Bundle><entry/>"), ["entry <entry/>", "unclosed"]);
    let cut = "<Basic><id>\n<?xml version='1.0'?><Basic/>";
    assert_eq!(
        found(cut),
        ["broken_structure <Basic><id>", "resource <Basic/>"]
    );
    let limits = Limits { resource: 20 };
    let large = format!(
        "<Bundle><entry>{}</entry><entry/></Bundle>",
        "<a/>".repeat(10)
    );
    let all = within(&large, limits);
    assert_eq!(all[0], "too_large <entry><a/><a/><a/><");
    assert_eq!(all.last().map(String::as_str), Some("entry <entry/>"));
}

/// Texts that are nearly JSON or XML, or not at all.
fn text() -> impl Strategy<Value = String> {
    let part = proptest::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\n",
        "\r\n",
        " ",
        "\"a\"",
        "1",
        "null",
        A,
        B,
        "\"resourceType\":\"Bundle\"",
        "\"resourceType\":\"Basic\"",
        "\"entry\":[",
        "{\"resource\":{}}",
        "\"fullUrl\"",
        "{\n",
        "\n{",
        "}\n",
        "\u{feff}",
        "xxxxxxxxxxxxxxxxxxxx",
        "<a>",
        "</a>",
        "<a/>",
        "<Bundle>",
        "</Bundle>",
        "<entry>",
        "</entry>",
        "<!--",
        "-->",
        "<?xml ?>",
        "\n<?xml ",
        "<![CDATA[",
        "]]>",
        "<!X",
        "<",
        ">",
        "'",
        "                              ",
    ]);
    let start = proptest::sample::select(vec![
        "",
        "{",
        "[",
        "<",
        "{\"resourceType\":\"Bundle\",\"entry\":[",
        "<Bundle>",
    ]);
    (start, proptest::collection::vec(part, 0..40))
        .prop_map(|(start, parts)| start.to_owned() + &parts.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn chunks_change_no_frame_and_no_byte_is_lost(text in text(), chunk in 1_usize..50, limit in 8_usize..120) {
        let limits = Limits { resource: limit };
        let whole = fed(text.as_bytes(), limits, text.len().max(1));
        prop_assert_eq!(&fed(text.as_bytes(), limits, chunk), &whole);
        prop_assert_eq!(&fed(text.as_bytes(), limits, 1), &whole);
        for (what, piece) in &whole {
            let held = match what {
                What::Around => limit.max("unclosed".len()),
                _ => limit,
            };
            prop_assert!(piece.len() <= held || text.contains('\u{feff}'), "{:?} {}", what, piece);
        }
        let mut pieces: Vec<&str> = whole.iter().map(|(_, piece)| &**piece).collect();
        pieces.pop_if(|last| *last == "unclosed");
        if !text.contains('\u{feff}') {
            prop_assert_eq!(pieces.concat(), text);
        }
    }
}

#[test]
fn a_large_bundle_is_never_held() {
    let entry = format!(
        r#"{{"fullUrl":"urn:x","resource":{{"resourceType":"Basic","id":"{}"}}}}"#,
        "x".repeat(700)
    );
    let head = r#"{"resourceType":"Bundle","type":"collection","entry":["#;
    let mut framer = Framer::new(Limits::DEFAULT);
    let (mut buffer, mut most, mut entries) = (Vec::new(), 0, 0);
    let chunk = 4096;
    let source = std::iter::once(head.to_owned())
        .chain((0..20_000).map(|at| {
            if at == 0 {
                entry.clone()
            } else {
                format!(",{entry}")
            }
        }))
        .chain(["]}".to_owned()]);
    let mut feed = |buffer: &mut Vec<u8>, end: bool| {
        let mut done = 0;
        while let Step::Frame(frame) = framer.next(&buffer[done..], end) {
            entries += u64::from(matches!(frame.what, What::Entry(_)));
            done += frame.length;
        }
        buffer.drain(..done);
        most = most.max(buffer.len());
    };
    for part in source {
        buffer.extend_from_slice(part.as_bytes());
        if buffer.len() >= chunk {
            feed(&mut buffer, false);
        }
    }
    feed(&mut buffer, true);
    assert_eq!(entries, 20_000);
    assert!(
        buffer.is_empty() && most <= chunk + 2 * entry.len(),
        "{most}"
    );
}
