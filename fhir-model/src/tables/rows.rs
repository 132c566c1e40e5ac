//! The way back: a row becomes its resource again. What its columns hold, then what was rescued, put back at its path.

use arrow_array::cast::AsArray;
use arrow_array::types::{Int32Type, Int64Type};
use arrow_array::{Array, RecordBatch, StructArray};

use super::path::{Step, steps};
use crate::def::{Primitive, ResourceDef, Ty, TypeDef};
use crate::json::{Reader, Writer};

/// The rows of a batch, as resources.
#[derive(Debug)]
pub struct Rows<'a> {
    batch: &'a RecordBatch,
    resource: &'static ResourceDef,
}

impl<'a> Rows<'a> {
    /// The rows of a batch that an [`Extractor`](super::Extractor) made for a resource's table.
    pub fn of(batch: &'a RecordBatch, resource: &'static ResourceDef) -> Rows<'a> {
        Rows { batch, resource }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.batch.num_rows()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Appends the resource of a row; nothing when there is no such row. Its keys stand in normative order; all else is
    /// as in the source, down to the digits of decimals. Columns that were not asked for are missing.
    pub fn write(&self, row: usize, out: &mut Vec<u8>) {
        if row >= self.len() {
            return;
        }
        let def = self.resource.def;
        let mut keys = vec![(String::from("resourceType"), quoted(def.name))];
        keys.extend(object(
            def,
            |name| self.batch.column_by_name(name).map(|array| &**array),
            row,
        ));
        let mut resource = Value::Object(keys);
        let rescued = self.batch.column_by_name("_rescued_data");
        if let Some(text) = rescued.and_then(|array| text(array, row)) {
            put_back(&mut resource, text);
        }
        resource.write(&mut Writer::new(out));
    }
}

/// A value on its way back.
enum Value {
    Raw(String),
    Object(Vec<(String, Value)>),
    Array(Vec<Value>),
}

impl Value {
    fn null() -> Value {
        Value::Raw(String::from("null"))
    }

    fn write(&self, writer: &mut Writer<'_, Vec<u8>>) {
        match self {
            Value::Raw(json) => writer.raw(json),
            Value::Object(keys) => {
                writer.begin_object();
                for (key, value) in keys {
                    value.write(writer.key(key));
                }
                writer.end_object();
            }
            Value::Array(items) => {
                writer.begin_array();
                items.iter().for_each(|item| item.write(writer));
                writer.end_array();
            }
        }
    }

    /// Puts a value at its path, as far as there is a way to it.
    fn put(&mut self, path: &[Step], json: &str) {
        let Some((step, below)) = path.split_first() else {
            *self = Value::Raw(json.to_owned());
            return;
        };
        match (step, self) {
            (Step::Key(key), Value::Object(keys)) => {
                if let Some((_, value)) = keys.iter_mut().find(|(known, _)| known == key) {
                    return value.put(below, json);
                }
                let mut value = Value::Object(Vec::new());
                value.put(below, json);
                keys.push((key.clone(), value));
            }
            (Step::Index(index), Value::Array(items)) => {
                if let Some(item) = items.get_mut(*index) {
                    item.put(below, json);
                }
            }
            _ => {}
        }
    }
}

fn quoted(text: &str) -> Value {
    let mut json = String::with_capacity(text.len() + 2);
    Writer::new(&mut json).string(text);
    Value::Raw(json)
}

/// What a type's columns hold in a row.
fn object<'b>(
    def: &'static TypeDef,
    column: impl Fn(&str) -> Option<&'b dyn Array>,
    row: usize,
) -> Vec<(String, Value)> {
    let keys = def.keys().all().iter();
    let held = keys.filter_map(|key| {
        let array = column(key.name)?;
        let repeats = def.elements.get(usize::from(key.element))?.repeats();
        Some((key.name.to_owned(), member(array, row, key.ty, repeats)?))
    });
    held.collect()
}

fn member(array: &dyn Array, row: usize, ty: Ty, repeats: bool) -> Option<Value> {
    if !repeats {
        return value(array, row, ty);
    }
    if array.is_null(row) {
        return None;
    }
    let items = array.as_list_opt::<i32>()?.value(row);
    let items = (0..items.len()).map(|at| value(&items, at, ty).unwrap_or_else(Value::null));
    Some(Value::Array(items.collect()))
}

fn value(array: &dyn Array, row: usize, ty: Ty) -> Option<Value> {
    if row >= array.len() || array.is_null(row) {
        return None;
    }
    if let Some(text) = text(array, row) {
        return Some(match ty {
            Ty::Primitive(Primitive::Decimal) | Ty::Type(_) | Ty::Resource => {
                Value::Raw(text.to_owned())
            }
            Ty::Primitive(_) => quoted(text),
        });
    }
    if let Some(values) = array.as_boolean_opt() {
        return Some(Value::Raw(values.value(row).to_string()));
    }
    if let Some(values) = array.as_primitive_opt::<Int32Type>() {
        return Some(Value::Raw(values.value(row).to_string()));
    }
    if let Some(values) = array.as_primitive_opt::<Int64Type>() {
        return Some(quoted(&values.value(row).to_string()));
    }
    let fields: &StructArray = array.as_struct_opt()?;
    if let [url, _] = fields.column_names().as_slice()
        && *url == "url"
        && let Some(json) = fields.column_by_name("json")
    {
        return Some(Value::Raw(text(json, row)?.to_owned()));
    }
    let Ty::Type(def) = ty else { return None };
    let column = |name: &str| fields.column_by_name(name).map(|array| &**array);
    Some(Value::Object(object(def, column, row)))
}

fn text(array: &dyn Array, row: usize) -> Option<&str> {
    let texts = array.as_string_opt::<i32>()?;
    (row < texts.len() && texts.is_valid(row)).then(|| texts.value(row))
}

/// Puts back what was rescued: an object of values by path.
fn put_back(resource: &mut Value, rescued: &str) {
    let mut reader = Reader::new(rescued);
    let mut read = || {
        reader.open_object()?;
        while let Some(path) = reader.key()? {
            let value = reader.skip()?;
            if let Some(steps) = steps(&path) {
                resource.put(&steps, value.as_str());
            }
        }
        Ok::<(), crate::json::Error>(())
    };
    let read = read();
    debug_assert!(read.is_ok(), "rescued values are an object");
}
