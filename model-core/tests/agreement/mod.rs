//! Every form of a schema says the same: Spark JSON, DDL, JSON Schema and column text are read back and compared with
//! the Arrow schema. Of made-up tables in this package, of the real ones in the models' tests, which take in this file.

use std::sync::Arc;

use arrow_schema::{DataType, Field, Fields, TimeUnit};
use model_core::{TableDef, schema};
use serde_json::Value as Json;

fn leaf(name: &str) -> DataType {
    match name {
        "string" | "STRING" | "text" => DataType::Utf8,
        "boolean" | "BOOLEAN" => DataType::Boolean,
        "integer" | "INT" | "int32" => DataType::Int32,
        "long" | "BIGINT" | "int64" => DataType::Int64,
        "decimal(38,9)" | "DECIMAL(38,9)" => DataType::Decimal128(38, 9),
        "date" | "DATE" => DataType::Date32,
        "timestamp" | "TIMESTAMP" => DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into())),
        other => panic!("type {other}"),
    }
}

fn list(element: DataType) -> DataType {
    DataType::List(Arc::new(Field::new("element", element, true)))
}

/// Reads Spark JSON; comments go to `comments`.
fn spark_fields(value: &Json, comments: &mut Vec<String>) -> Fields {
    assert_eq!(value["type"], "struct");
    let fields = value["fields"].as_array().expect("fields");
    let read = |field: &Json| {
        let mut inner = Vec::new();
        let kind = spark_type(&field["type"], &mut inner);
        comments.extend(field["metadata"]["comment"].as_str().map(str::to_owned));
        comments.extend(inner);
        Field::new(
            field["name"].as_str().expect("a name"),
            kind,
            field["nullable"].as_bool().expect("a boolean"),
        )
    };
    fields.iter().map(read).collect()
}

fn spark_type(value: &Json, comments: &mut Vec<String>) -> DataType {
    match value["type"].as_str() {
        None => leaf(value.as_str().expect("a type")),
        Some("array") => {
            assert_eq!(value["containsNull"], true);
            list(spark_type(&value["elementType"], comments))
        }
        _ => DataType::Struct(spark_fields(value, comments)),
    }
}

/// A reader of Spark's DDL.
struct Ddl<'a> {
    rest: &'a str,
    comments: Vec<String>,
}

impl Ddl<'_> {
    fn take(&mut self, token: &str) -> bool {
        self.rest = self.rest.trim_start();
        let found = self.rest.strip_prefix(token);
        self.rest = found.unwrap_or(self.rest);
        found.is_some()
    }

    fn name(&mut self) -> String {
        let mut name = String::new();
        if !self.take("`") {
            let end = self
                .rest
                .find(|c: char| !c.is_ascii_alphanumeric() && c != '_')
                .expect("an end");
            let (word, rest) = self.rest.split_at(end);
            assert!(
                !word.is_empty() && !word.starts_with(|c: char| c.is_ascii_digit()),
                "{word}"
            );
            self.rest = rest;
            return word.to_owned();
        }
        loop {
            let (part, rest) = self.rest.split_once('`').expect("a closing backtick");
            name.push_str(part);
            self.rest = rest;
            match rest.strip_prefix('`') {
                Some(rest) => {
                    name.push('`');
                    self.rest = rest;
                }
                None => return name,
            }
        }
    }

    fn fields(&mut self, separator: &str) -> Fields {
        let mut fields = Vec::new();
        if self.rest.is_empty() || self.rest.starts_with('>') {
            return Fields::empty();
        }
        loop {
            let name = self.name();
            assert!(self.take(separator));
            let at = self.comments.len();
            let kind = self.kind();
            let nullable = !self.take("NOT NULL");
            if self.take("COMMENT '") {
                let comment = self.string();
                self.comments.insert(at, comment);
            }
            fields.push(Field::new(name, kind, nullable));
            if !self.take(",") {
                return fields.into();
            }
            self.rest = self.rest.trim_start();
        }
    }

    fn kind(&mut self) -> DataType {
        if self.take("ARRAY<") {
            let element = self.kind();
            assert!(self.take(">"));
            return list(element);
        }
        if self.take("STRUCT<") {
            let fields = self.fields(":");
            assert!(self.take(">"));
            return DataType::Struct(fields);
        }
        let end = self
            .rest
            .find(|c: char| !c.is_ascii_alphabetic())
            .unwrap_or(self.rest.len());
        let end = self.rest[end..]
            .strip_prefix("(38,9)")
            .map_or(end, |_| end + 6);
        let (name, rest) = self.rest.split_at(end);
        self.rest = rest;
        leaf(name)
    }

    fn string(&mut self) -> String {
        let mut text = String::new();
        let mut chars = self.rest.chars();
        loop {
            match chars.next().expect("a closing quote") {
                '\'' => break,
                '\\' => text.push(chars.next().expect("an escaped character")),
                c => text.push(c),
            }
        }
        self.rest = chars.as_str();
        text
    }
}

fn ddl(text: &str) -> (Fields, Vec<String>) {
    let mut reader = Ddl {
        rest: text,
        comments: Vec::new(),
    };
    let fields = reader.fields("");
    assert_eq!(reader.rest, "");
    (fields, reader.comments)
}

/// The leaves of an Arrow type, as column text has them: path, type, whether it may be null.
fn leaves(path: String, kind: &DataType, nullable: bool, out: &mut Vec<(String, DataType, bool)>) {
    match kind {
        DataType::Struct(fields) => {
            for field in fields {
                leaves(
                    format!("{path}.{}", field.name()),
                    field.data_type(),
                    field.is_nullable(),
                    out,
                );
            }
        }
        DataType::List(element) => leaves(path + "[]", element.data_type(), nullable, out),
        leaf => out.push((path, leaf.clone(), nullable)),
    }
}

/// Compares a JSON Schema with an Arrow type.
fn check_json(schema: &Json, kind: &DataType, root: &Json) {
    if let Some(pointer) = schema["$ref"].as_str() {
        return check_json(
            root.pointer(&pointer[1..]).expect("a definition"),
            kind,
            root,
        );
    }
    match (kind, schema["type"].as_str().expect("a type")) {
        (DataType::Struct(fields), "object") => check_json_fields(schema, fields, root),
        (DataType::List(element), "array") => {
            assert_eq!(schema["items"]["anyOf"][1]["type"], "null");
            check_json(&schema["items"]["anyOf"][0], element.data_type(), root);
        }
        (DataType::Utf8, "string") => {
            assert!(schema["format"].is_null() && schema["pattern"].is_null())
        }
        (DataType::Decimal128(38, 9), "string") => assert!(schema["pattern"].is_string()),
        (DataType::Date32, "string") => assert_eq!(schema["format"], "date"),
        (DataType::Timestamp(..), "string") => assert_eq!(schema["format"], "date-time"),
        (DataType::Int32, "integer") => assert_eq!(schema["maximum"], i32::MAX),
        (DataType::Int64, "integer") => assert_eq!(schema["maximum"], i64::MAX),
        (DataType::Boolean, "boolean") => {}
        (kind, other) => panic!("{kind} is not {other}"),
    }
}

fn check_json_fields(schema: &Json, fields: &Fields, root: &Json) {
    let properties = schema["properties"].as_object().expect("properties");
    assert!(
        properties
            .keys()
            .eq(fields.iter().map(|field| field.name()))
    );
    assert_eq!(schema["additionalProperties"], false);
    let required: Vec<&str> = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Json::as_str)
        .collect();
    assert!(
        required.iter().eq(fields
            .iter()
            .filter(|field| !field.is_nullable())
            .map(|field| field.name()))
    );
    fields
        .iter()
        .zip(properties.values())
        .for_each(|(field, schema)| check_json(schema, field.data_type(), root));
}

/// Every `$ref`, once each time it is used.
fn references<'a>(value: &'a Json, out: &mut Vec<&'a str>) {
    match value {
        Json::Object(members) => {
            out.extend(members.get("$ref").and_then(Json::as_str));
            members.values().for_each(|member| references(member, out));
        }
        Json::Array(elements) => elements.iter().for_each(|element| references(element, out)),
        _ => {}
    }
}

fn spark_json(text: &str) -> (Fields, Vec<String>) {
    let mut comments = Vec::new();
    let value: Json = serde_json::from_str(text).expect("JSON");
    (spark_fields(&value, &mut comments), comments)
}

pub fn spark_json_is_the_arrow_schema(def: &'static TableDef) {
    let arrow = schema::arrow(def);
    assert_eq!(&spark_json(&schema::spark_json(def)).0, arrow.fields());
    let (fields, comments) = spark_json(&schema::spark_json_plain(def));
    assert_eq!(&fields, arrow.fields());
    assert!(comments.is_empty());
}

pub fn ddl_is_the_arrow_schema_with_the_comments_of_spark_json(def: &'static TableDef) {
    let arrow = schema::arrow(def);
    let (fields, comments) = ddl(&schema::ddl(def));
    assert_eq!(&fields, arrow.fields());
    assert_eq!(comments, spark_json(&schema::spark_json(def)).1);
    let (fields, comments) = ddl(&schema::ddl_plain(def));
    assert_eq!(&fields, arrow.fields());
    assert!(comments.is_empty());
}

pub fn json_schema_is_the_arrow_schema(def: &'static TableDef) {
    let value = schema::json_schema(def);
    check_json_fields(&value, schema::arrow(def).fields(), &value);
    let mut used = Vec::new();
    references(&value, &mut used);
    used.sort_unstable();
    used.dedup();
    let defs = value["$defs"].as_object().map_or(0, |defs| defs.len());
    assert_eq!(used.len(), defs);
}

pub fn column_text_lists_the_leaves(def: &'static TableDef) {
    let mut expected = Vec::new();
    for field in schema::arrow(def).fields() {
        leaves(
            field.name().clone(),
            field.data_type(),
            field.is_nullable(),
            &mut expected,
        );
    }
    let text = schema::columns_text(def);
    let read = text.lines().map(|line| {
        let parts: Vec<&str> = line.split('\t').collect();
        assert_eq!(parts.len(), 3);
        let name = parts[1].strip_suffix(" not null");
        (
            parts[0].to_owned(),
            leaf(name.unwrap_or(parts[1])),
            name.is_none(),
        )
    });
    assert_eq!(read.collect::<Vec<_>>(), expected);
}

pub fn batches_carry_no_metadata(def: &'static TableDef) {
    let arrow = schema::arrow(def);
    assert!(arrow.metadata().is_empty());
    let fields = arrow.flattened_fields();
    assert!(fields.iter().all(|field| field.metadata().is_empty()));
}
