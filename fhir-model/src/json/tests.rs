//! The reader and the writer against serde_json: the same verdict on every text, the same values.

use proptest::prelude::*;
use serde_json::{Map, Value};

use super::{Code, Error, Kind, Reader, Writer};

/// Reads a value by the calls for its kind.
fn value(reader: &mut Reader<'_>) -> Result<Value, Error> {
    Ok(match reader.peek()? {
        Kind::Object => {
            let mut map = Map::new();
            reader.open_object()?;
            loop {
                let offset = reader.offset();
                let Some(key) = reader.key()? else { break };
                if map.insert(key.into_string(), value(reader)?).is_some() {
                    return Err(Error::new(Code::DuplicateKey, offset));
                }
            }
            Value::Object(map)
        }
        Kind::Array => {
            let mut items = Vec::new();
            reader.open_array()?;
            while reader.item()? {
                items.push(value(reader)?);
            }
            Value::Array(items)
        }
        Kind::String => Value::String(reader.string()?.into_string()),
        // Too great for a double is a number nevertheless.
        Kind::Number => serde_json::from_str(reader.number()?).unwrap_or(Value::Null),
        Kind::Boolean => Value::Bool(reader.boolean()?),
        Kind::Null => {
            reader.null()?;
            Value::Null
        }
    })
}

fn read(bytes: &[u8]) -> Result<Value, Error> {
    let mut reader = Reader::from_bytes(bytes)?;
    let value = value(&mut reader)?;
    reader.end()?;
    Ok(value)
}

fn skipped(bytes: &[u8]) -> Result<String, Error> {
    let mut reader = Reader::from_bytes(bytes)?;
    let raw = reader.skip()?;
    reader.end()?;
    let compact = raw.compact().into_owned();
    assert_eq!(raw.is_spaced(), compact.len() < raw.as_str().len());
    Ok(compact)
}

/// Reading and skipping agree; gives what they say.
fn both(bytes: &[u8]) -> Result<Value, Error> {
    match (read(bytes), skipped(bytes)) {
        (Ok(value), Ok(compact)) => {
            assert_eq!(read(compact.as_bytes()).as_ref(), Ok(&value));
            assert!(!Reader::new(&compact).skip().unwrap().is_spaced());
            Ok(value)
        }
        (Err(read), Err(skipped)) => {
            // Which of two errors comes first is not the same: `skip` sees a key that is there twice at the end.
            assert!(
                read == skipped || read.code == Code::DuplicateKey,
                "{read:?} {skipped:?}"
            );
            Err(read)
        }
        (read, skipped) => panic!("read {read:?}, skipped {skipped:?}"),
    }
}

fn code(text: &str) -> (Code, usize) {
    let error = both(text.as_bytes()).unwrap_err();
    (error.code, error.offset)
}

#[test]
fn what_is_json_is_read() {
    for text in [
        "null",
        " true ",
        "\tfalse\r\n",
        "0",
        "-0",
        "-0.0",
        "10.25",
        "1e5",
        "1E+05",
        "0e-0",
        "123456789012345678901234567890",
        "\"\"",
        "[]",
        "{}",
        "[ ]",
        "{ }",
        "[[[]],{}]",
        "[1,\n2 , 3]",
        r#"{"a":1,"b":{"a":[null]}}"#,
        "{ \"a\"\t:\r1\n,\"b\" : [ ] }",
        r#"{"":0}"#,
        "\"\u{7f}\u{85}\u{2028}é😀\"",
        r#""\"\\\/\b\f\n\r\t""#,
        r#""\u0000\u00e9\uD83D\ude00\u2028""#,
        r#"{"a":1,"\u0062":2,"c\n":3}"#,
    ] {
        let expected: Value = serde_json::from_str(text).unwrap();
        assert_eq!(both(text.as_bytes()), Ok(expected), "{text}");
    }
}

#[test]
fn what_is_not_json_is_refused_with_a_code_and_its_place() {
    for (text, expected) in [
        ("", (Code::UnexpectedEnd, 0)),
        ("  ", (Code::UnexpectedEnd, 2)),
        ("x", (Code::Syntax, 0)),
        ("\u{a0}1", (Code::Syntax, 0)),
        ("\u{0}", (Code::Syntax, 0)),
        ("\u{b}1", (Code::Syntax, 0)),
        ("nul", (Code::UnexpectedEnd, 3)),
        ("nulL", (Code::Syntax, 0)),
        ("True", (Code::Syntax, 0)),
        ("NaN", (Code::Syntax, 0)),
        ("'a'", (Code::Syntax, 0)),
        ("1 2", (Code::TrailingText, 2)),
        ("{}}", (Code::TrailingText, 2)),
        ("nullx", (Code::TrailingText, 4)),
        ("[1,]", (Code::Syntax, 3)),
        ("[,1]", (Code::Syntax, 1)),
        ("[1 2]", (Code::Syntax, 3)),
        ("[1}", (Code::Syntax, 2)),
        ("[1", (Code::UnexpectedEnd, 2)),
        ("[", (Code::UnexpectedEnd, 1)),
        ("]", (Code::Syntax, 0)),
        ("{", (Code::UnexpectedEnd, 1)),
        ("{\"a\"", (Code::UnexpectedEnd, 4)),
        ("{\"a\":", (Code::UnexpectedEnd, 5)),
        ("{\"a\":}", (Code::Syntax, 5)),
        ("{\"a\" 1}", (Code::Syntax, 5)),
        ("{\"a\":1,}", (Code::Syntax, 7)),
        ("{,\"a\":1}", (Code::Syntax, 1)),
        ("{\"a\":1 \"b\":2}", (Code::Syntax, 7)),
        ("{\"a\":1]", (Code::Syntax, 6)),
        ("{a:1}", (Code::Syntax, 1)),
        ("[1]/**/", (Code::TrailingText, 3)),
        ("01", (Code::BadNumber, 1)),
        ("-01", (Code::BadNumber, 2)),
        ("-", (Code::UnexpectedEnd, 1)),
        ("-a", (Code::BadNumber, 1)),
        ("+1", (Code::Syntax, 0)),
        (".5", (Code::Syntax, 0)),
        ("1.", (Code::UnexpectedEnd, 2)),
        ("1.e5", (Code::BadNumber, 2)),
        ("1e", (Code::UnexpectedEnd, 2)),
        ("1e+", (Code::UnexpectedEnd, 3)),
        ("1e5.5", (Code::BadNumber, 3)),
        ("1.2.3", (Code::BadNumber, 3)),
        ("0x10", (Code::BadNumber, 1)),
        ("1_000", (Code::TrailingText, 1)),
        ("\"a", (Code::UnexpectedEnd, 2)),
        ("\"a\\", (Code::UnexpectedEnd, 3)),
        ("\"a\\\"", (Code::UnexpectedEnd, 4)),
        ("\"a\nb\"", (Code::ControlCharacter, 2)),
        ("\"\u{0}\"", (Code::ControlCharacter, 1)),
        ("\"\u{1f}\"", (Code::ControlCharacter, 1)),
        (r#""\x41""#, (Code::BadEscape, 1)),
        (r#""\'""#, (Code::BadEscape, 1)),
        (r#""\u12G4""#, (Code::BadEscape, 1)),
        (r#""\u123""#, (Code::BadEscape, 1)),
        (r#""\u+123""#, (Code::BadEscape, 1)),
        (r#""\u12"#, (Code::UnexpectedEnd, 5)),
        (r#""\ud800""#, (Code::LoneSurrogate, 1)),
        (r#""\udc00""#, (Code::LoneSurrogate, 1)),
        (r#""\ud800\ud800""#, (Code::LoneSurrogate, 1)),
        (r#""\ud800\n""#, (Code::LoneSurrogate, 1)),
        (r#""a\ud83d\ude00\ude00""#, (Code::LoneSurrogate, 14)),
        (r#"{"a":1,"a":1}"#, (Code::DuplicateKey, 7)),
        (r#"{"a":1,"\u0061":1}"#, (Code::DuplicateKey, 7)),
    ] {
        let (expected_code, offset) = expected;
        let found = code(text);
        assert_eq!(found.0, expected_code, "{text:?}");
        if expected_code != Code::DuplicateKey {
            assert_eq!(found.1, offset, "{text:?}");
        }
        assert!(
            expected_code == Code::DuplicateKey || serde_json::from_str::<Value>(text).is_err(),
            "{text:?}"
        );
    }
}

#[test]
fn bytes_that_are_not_utf8_are_refused() {
    for bytes in [
        &b"\"\xff\""[..],
        b"\"\xc3\"",
        b"\"\xed\xa0\x80\"",
        b"\"\xc0\xaf\"",
        b"\xfe\xff\0{",
    ] {
        assert_eq!(both(bytes).unwrap_err().code, Code::NotUtf8);
    }
    assert_eq!(both(b"[1,\"\xff\"]").unwrap_err().offset, 4);
}

#[test]
fn a_byte_order_mark_is_passed_over_once() {
    assert_eq!(both(b"\xef\xbb\xbf 1"), Ok(Value::from(1)));
    assert_eq!(code("\u{feff}[x]"), (Code::Syntax, 4));
    assert_eq!(code("\u{feff}\u{feff}1"), (Code::Syntax, 3));
    assert_eq!(code("1\u{feff}"), (Code::TrailingText, 1));
}

#[test]
fn levels_are_read_up_to_the_limit() {
    let nested = |levels: usize| format!("{}1{}", "[".repeat(levels), "]".repeat(levels));
    assert!(both(nested(128).as_bytes()).is_ok());
    assert_eq!(code(&nested(129)), (Code::TooDeep, 128));
    let nested = |levels: usize| format!("{}1{}", "{\"a\":".repeat(levels), "}".repeat(levels));
    assert!(both(nested(128).as_bytes()).is_ok());
    assert_eq!(code(&nested(129)), (Code::TooDeep, 128 * 5));
    let mut reader = Reader::new("[[[1]]]").limit_depth(2);
    assert_eq!(reader.skip().unwrap_err().code, Code::TooDeep);
    let mut reader = Reader::new("[[[1]]]").limit_depth(2);
    reader.open_array().unwrap();
    assert_eq!(reader.skip().unwrap_err().code, Code::TooDeep);
    let siblings = format!("[{}1]", "[[]],{\"a\":{}},".repeat(1000));
    assert!(both(siblings.as_bytes()).is_ok());
    // However deep, and however wrong.
    assert_eq!(code(&"[{\"\":".repeat(1_000_000)).0, Code::TooDeep);
}

#[test]
fn a_key_that_an_object_has_twice_is_refused_however_many_it_has() {
    for count in [2, 5, 11, 12, 13, 14, 100] {
        for (first, second) in [(0, 1), (0, count - 1), (count / 2, count - 1)] {
            if first == second {
                continue;
            }
            for stem in ["k", "the_same_beginning_", "é\\n"] {
                let keys = |same: bool| {
                    let keys = (0..count).map(|at| {
                        let at = if same && at == second { first } else { at };
                        format!("\"{stem}{at:03}\":{{\"k000\":1}}")
                    });
                    format!("{{{}}}", keys.collect::<Vec<_>>().join(","))
                };
                assert!(both(keys(false).as_bytes()).is_ok());
                let text = keys(true);
                let error = skipped(text.as_bytes()).unwrap_err();
                assert_eq!(error.code, Code::DuplicateKey);
                let key = format!("\"{stem}{first:03}\":{{");
                assert_eq!(Some(error.offset), text.rfind(&key));
                assert!(text[error.offset + 1..].find(&key).is_none());
            }
        }
    }
    // The same key on different levels and in neighbours is another one.
    assert!(both(br#"[{"a":{"a":{"b":1},"b":{"a":1}}},{"a":1}]"#).is_ok());
}

#[test]
fn a_value_of_another_kind_is_told_from_what_is_no_value() {
    let wrong = Code::WrongKind;
    assert_eq!(
        Reader::new(" 1").string().unwrap_err(),
        Error::new(wrong, 1)
    );
    assert_eq!(Reader::new("\"1\"").number().unwrap_err().code, wrong);
    assert_eq!(Reader::new("null").boolean().unwrap_err().code, wrong);
    assert_eq!(Reader::new("true").null().unwrap_err().code, wrong);
    assert_eq!(Reader::new("[]").open_object().unwrap_err().code, wrong);
    assert_eq!(Reader::new("{}").open_array().unwrap_err().code, wrong);
    assert_eq!(Reader::new("?").string().unwrap_err().code, Code::Syntax);
    assert_eq!(
        Reader::new(" ").null().unwrap_err().code,
        Code::UnexpectedEnd
    );
}

#[test]
fn a_string_without_escapes_is_a_slice_of_the_source() {
    let text = String::from(r#"["plain é", "not\u0020plain"]"#);
    let mut reader = Reader::new(&text);
    reader.open_array().unwrap();
    assert!(reader.item().unwrap());
    assert_eq!(reader.string().unwrap().as_source(), Some("plain é"));
    assert!(reader.item().unwrap());
    let unescaped = reader.string().unwrap();
    assert_eq!((unescaped.as_source(), &*unescaped), (None, "not plain"));
    assert!(!reader.item().unwrap());
    assert_eq!(reader.offset(), text.len());
}

#[test]
fn compact_leaves_everything_but_white_space_as_it_stands() {
    let text = " { \"a b\" : [ 1.00 , \"\\u0041 \\\" \" ,\n\t-0e+1 ] , \"c\":{ } } ";
    assert_eq!(
        skipped(text.as_bytes()).unwrap(),
        r#"{"a b":[1.00,"\u0041 \" ",-0e+1],"c":{}}"#
    );
}

#[test]
fn errors_say_what_and_where_and_nothing_else() {
    let error = Reader::new(r#"{"name":"Secret","name":"Secret"}"#)
        .skip()
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "a key that the object has already at byte 17"
    );
    assert_eq!(error.code.as_str(), "duplicate_key");
    assert_eq!(Code::ALL.len(), 11);
}

fn write(value: &Value, writer: &mut Writer<'_, String>) {
    match value {
        Value::Null => writer.null(),
        Value::Bool(value) => writer.boolean(*value),
        Value::Number(number) => writer.number(&number.to_string()),
        Value::String(text) => writer.string(text),
        Value::Array(items) => {
            writer.begin_array();
            items.iter().for_each(|item| write(item, writer));
            writer.end_array();
        }
        Value::Object(map) => {
            writer.begin_object();
            for (key, value) in map {
                write(value, writer.key(key));
            }
            writer.end_object();
        }
    }
}

fn values() -> impl Strategy<Value = Value> {
    let text = "([a-zA-Z]{0,12}|[ -~é😀\u{0}-\u{1f}\u{7f}\u{2028}\"\\\\]{0,20}|[a-z \n]{0,60})";
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<i32>().prop_map(|units| Value::from(f64::from(units) / 64.0)),
        text.prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 16, move |inner| {
        let map = prop::collection::vec((text, inner.clone()), 0..16);
        prop_oneof![
            prop::collection::vec(inner, 0..6).prop_map(Value::from),
            map.prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
        ]
    })
}

/// Bytes that matter to a reader, set, put in or taken out somewhere.
fn damaged(bytes: &mut Vec<u8>, damage: &[(u8, prop::sample::Index, prop::sample::Index)]) {
    const BYTES: &[u8] = b"\"\\{}[]:,0123456789.-+eEtrufalsn \n\x00\x1f\xc3\xa9\xff/u";
    for (how, at, byte) in damage {
        let byte = BYTES[byte.index(BYTES.len())];
        let at = at.index(bytes.len() + 1);
        match (how % 4, bytes.get(at)) {
            (0, Some(_)) => bytes[at] = byte,
            (1, Some(_)) => drop(bytes.remove(at)),
            (2, _) => bytes.insert(at, byte),
            (_, _) => bytes.truncate(at),
        }
    }
}

/// serde_json, with what it lets pass: of a key that is there twice it takes the last.
fn verdict_of_serde(bytes: &[u8]) -> Result<Value, serde_json::Error> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(bytes)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn what_is_written_is_read(value in values()) {
        let mut compact = String::new();
        write(&value, &mut Writer::new(&mut compact));
        prop_assert_eq!(&compact, &serde_json::to_string(&value)?);
        let mut pretty = String::new();
        write(&value, &mut Writer::pretty(&mut pretty));
        prop_assert_eq!(&pretty, &serde_json::to_string_pretty(&value)?);
        prop_assert_eq!(&skipped(pretty.as_bytes()).unwrap(), &compact);
        prop_assert_eq!(both(compact.as_bytes()).unwrap(), value.clone());
        prop_assert_eq!(both(pretty.as_bytes()).unwrap(), value);
    }

    #[test]
    fn the_verdict_on_damaged_text_is_that_of_serde_json(
        value in values(),
        pretty in any::<bool>(),
        damage in prop::collection::vec((any::<u8>(), any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..4),
    ) {
        let mut bytes = if pretty { serde_json::to_vec_pretty(&value)? } else { serde_json::to_vec(&value)? };
        damaged(&mut bytes, &damage);
        match (both(&bytes), verdict_of_serde(&bytes)) {
            (Ok(read), Ok(expected)) => prop_assert_eq!(read, expected),
            (Err(_), Err(_)) => {}
            (Err(error), Ok(_)) => prop_assert_eq!(error.code, Code::DuplicateKey),
            // serde_json refuses what a double cannot hold.
            (Ok(_), Err(error)) => prop_assert!(error.to_string().contains("number out of range"), "{}", error),
        }
    }

    #[test]
    fn an_object_is_left_where_it_ends(value in values(), read in 0..3_usize) {
        let object = serde_json::json!({ "a": "[\"\\", "b": value, "c": { "}": [] }, "d": 1 });
        let text = format!("[{object},true]");
        let mut reader = Reader::new(&text);
        reader.open_array().unwrap();
        reader.item().unwrap();
        reader.open_object().unwrap();
        for _ in 0..read {
            reader.key().unwrap();
            reader.skip().unwrap();
        }
        reader.leave_object().unwrap();
        prop_assert!(reader.item().unwrap() && reader.boolean().unwrap());
        prop_assert!(!reader.item().unwrap());
        reader.end().unwrap();
        let cut = &text[..text.len() - ",true]".len() - 1];
        let mut reader = Reader::new(cut);
        reader.open_array().unwrap();
        reader.item().unwrap();
        reader.open_object().unwrap();
        prop_assert_eq!(reader.leave_object().unwrap_err().code, Code::UnexpectedEnd);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let _ = both(&bytes);
    }
}

#[test]
fn a_key_and_its_text_are_written_as_one_by_one() {
    for pretty in [false, true] {
        for text in ["", "plain", "a \"quote\"", "a\\b\n\u{1}", "é"] {
            let write = |together: bool| {
                let mut out = String::new();
                let mut writer = match pretty {
                    true => Writer::pretty(&mut out),
                    false => Writer::new(&mut out),
                };
                writer.begin_object();
                for (key, quoted) in [("id", ",\"id\":\""), ("name", ",\"name\":\"")] {
                    match together {
                        true => writer.text_member(quoted, text),
                        false => writer.key(key).string(text),
                    }
                }
                writer.end_object();
                out
            };
            assert_eq!(write(true), write(false));
        }
    }
}
