//! Cases of the field that FHIR tools break on, each through every path that it concerns: structs, tables and back, XML
//! and back, validation. `tests/fhir/README.md` lists them.

mod dates;
mod definitions;
mod numbers;
mod siblings;
mod texts;

use fhir_model::json::{Error, Kind, Reader};
use fhir_model::tables::{Extractor, Options, Provenance, Refused, Rows};
use fhir_model::validate::validate;
use fhir_model::{Release, Strictness, r4, xml};
use model_core::json::write_lines;
use serde_json::Value;

/// Takes a resource through structs, tables and XML, from each of which it must come back as it was; gives what
/// validation says of it, codes and paths.
#[track_caller]
fn everywhere(release: Release, text: &str) -> Vec<String> {
    held(release, text);
    assert_eq!(same(&by_xml(release, text)), same(text), "by way of XML");
    findings(release, text)
}

/// Without XML: for what it cannot carry.
#[track_caller]
fn held(release: Release, text: &str) {
    assert_eq!(same(&by_structs(release, text)), same(text), "structs");
    let (_, again) = by_tables(release, text).unwrap();
    assert_eq!(same(&again), same(text), "by way of a table");
}

fn by_structs(release: Release, text: &str) -> String {
    match release {
        Release::R4 => r4::Resource::from_json(text).unwrap().to_json(),
        #[cfg(feature = "r5")]
        Release::R5 => fhir_model::r5::Resource::from_json(text).unwrap().to_json(),
        other => panic!("{other} is not compiled into these tests"),
    }
}

fn by_xml(release: Release, text: &str) -> String {
    let xml = xml::from_json(release, text, Strictness::Lenient).unwrap();
    xml::to_json(release, xml, Strictness::Lenient).unwrap()
}

/// The row of a resource, as the JSON of its columns, and the resource that it becomes again.
fn by_tables(release: Release, text: &str) -> Result<(Value, String), Refused> {
    let name = resource_type(text).unwrap_or_else(|_| "Patient".to_owned());
    let resource = release.resource(&name).unwrap();
    let tables = [resource.table.name];
    let mut extractor = Extractor::of(release.resources(), &tables, &Options::default()).unwrap();
    let from = Provenance {
        source_file: "field.json",
        resource_index: 0,
        byte_offset: 0,
        full_url: None,
    };
    extractor.push(text.as_bytes(), from)?;
    let batches = extractor.finish().unwrap();
    let (_, batch) = &batches[0];
    assert_eq!(batch.num_rows(), 1);
    let mut lines = Vec::new();
    write_lines(batch, &mut lines);
    let mut again = Vec::new();
    Rows::of(batch, resource).write(0, &mut again);
    let row = serde_json::from_slice(&lines).unwrap();
    Ok((row, String::from_utf8(again).unwrap()))
}

/// What a resource says that it is.
fn resource_type(text: &str) -> Result<String, Error> {
    let mut reader = Reader::new(text);
    reader.open_object()?;
    while let Some(key) = reader.key()? {
        match &*key {
            "resourceType" => return Ok(reader.string()?.into_string()),
            _ => reader.skip().map(drop)?,
        }
    }
    Ok(String::new())
}

fn row(release: Release, text: &str) -> Value {
    by_tables(release, text).unwrap().0
}

/// What was rescued of a row.
fn rescued(row: &Value) -> Value {
    match &row["_rescued_data"] {
        Value::String(text) => serde_json::from_str(text).unwrap(),
        _ => Value::Null,
    }
}

/// What validation finds: codes and paths.
fn findings(release: Release, text: &str) -> Vec<String> {
    validate(release, text)
        .iter()
        .map(|one| format!("{} {}", one.code.as_str(), one.path))
        .collect()
}

/// A text in which equal values are equal: keys in order, strings decoded, numbers as they stand.
fn same(text: &str) -> String {
    fn value(reader: &mut Reader<'_>) -> Result<String, Error> {
        Ok(match reader.peek()? {
            Kind::Object => {
                let mut members = Vec::new();
                reader.open_object()?;
                while let Some(key) = reader.key()? {
                    members.push(format!("{:?}:{}", &*key, value(reader)?));
                }
                members.sort();
                format!("{{{}}}", members.join(","))
            }
            Kind::Array => {
                let mut items = Vec::new();
                reader.open_array()?;
                while reader.item()? {
                    items.push(value(reader)?);
                }
                format!("[{}]", items.join(","))
            }
            Kind::String => format!("{:?}", &*reader.string()?),
            _ => reader.skip()?.as_str().to_owned(),
        })
    }
    value(&mut Reader::new(text)).unwrap()
}
