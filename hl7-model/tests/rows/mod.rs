//! The rows that one message makes, as JSON, for tests that look at tables. Not every test file asks for everything.
#![allow(dead_code)]

use hl7_model::tables::{Extractor, Options, Provenance};
use hl7_model::{Index, Message, charset};
use serde_json::Value;

/// A header line, with what stands in MSH-9 and MSH-12.
pub fn header(msh_9: &str, release: &str) -> String {
    format!("MSH|^~\\&|LAB|NORTH|EHR|NORTH|20240102083000||{msh_9}|17|P|{release}\r")
}

/// The rows of one table, from a message read as a file's would be: decoded by its character set, then pushed.
pub fn rows_with(table: &str, message: &[u8], options: Options) -> Vec<Value> {
    let decoded = charset::decode(message, None);
    let mut index = Index::new();
    let view = Message::read(&decoded.bytes, &mut index).expect("a message");
    let mut extractor = Extractor::new(&[table], options).expect("a table");
    let from = Provenance {
        source_file: "test.hl7",
        message_index: 0,
        byte_offset: 0,
        raw: message,
    };
    let pushed = extractor.push(view, from).in_table(table);
    let mut lines = Vec::new();
    for (_, batch) in extractor.finish().expect("batches") {
        model_core::json::write_lines(&batch, &mut lines);
    }
    let text = String::from_utf8(lines).expect("UTF-8");
    let rows: Vec<Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(rows.len() as u32, pushed, "rows that are said to be made");
    rows
}

/// The same with the options as they are.
pub fn rows(table: &str, message: impl AsRef<[u8]>) -> Vec<Value> {
    rows_with(table, message.as_ref(), Options::default())
}

/// The one row that the message makes.
pub fn row(table: &str, message: impl AsRef<[u8]>) -> Value {
    let mut rows = rows(table, message);
    assert_eq!(rows.len(), 1, "rows of {table}");
    rows.remove(0)
}

/// A value in a row by its path, as in `observations[1].value_number`; null where nothing is set.
pub fn at<'a>(row: &'a Value, path: &str) -> &'a Value {
    path.split(['.', '[', ']'])
        .filter(|part| !part.is_empty())
        .fold(row, |value, part| match part.parse::<usize>() {
            Ok(position) => value.get(position).unwrap_or(&Value::Null),
            Err(_) => value.get(part).unwrap_or(&Value::Null),
        })
}

/// One value of every element of a list: `each(&row, "observations", "value_number")`.
pub fn each<'a>(row: &'a Value, list: &str, name: &str) -> Vec<&'a Value> {
    let elements = row.get(list).and_then(Value::as_array);
    let elements = elements.map_or(&[][..], Vec::as_slice);
    elements.iter().map(|element| at(element, name)).collect()
}

/// What `_rescued_data` holds; an empty object where there is none.
pub fn rescued(row: &Value) -> Value {
    match row.get("_rescued_data").and_then(Value::as_str) {
        Some(text) => serde_json::from_str(text).expect("rescued data are JSON"),
        None => Value::Object(serde_json::Map::new()),
    }
}
