//! The Arrow schema.

use std::collections::HashMap;
use std::sync::Arc;

use arrow_schema::{DataType, Field, Fields, Schema, TimeUnit};

use crate::{ColumnDef, Kind, TableDef};

/// The Arrow schema of a table's batches: only types that Spark has too, no metadata, list elements named `element` and
/// nullable, timestamps in microseconds and `UTC`.
///
/// Columns of one struct (one static slice of fields) share one `Fields`.
pub fn arrow(def: &TableDef) -> Arc<Schema> {
    Arc::new(Schema::new(Shapes::default().fields(def.columns)))
}

/// Structs met so far, by the address of their static fields.
#[derive(Default)]
struct Shapes {
    structs: HashMap<(*const ColumnDef, usize), Fields>,
    lists: HashMap<*const Kind, Arc<Field>>,
}

impl Shapes {
    fn fields(&mut self, columns: &[ColumnDef]) -> Fields {
        columns
            .iter()
            .map(|column| Field::new(column.name, self.data_type(&column.kind), column.nullable))
            .collect()
    }

    fn data_type(&mut self, kind: &Kind) -> DataType {
        match kind {
            Kind::Utf8 => DataType::Utf8,
            Kind::Boolean => DataType::Boolean,
            Kind::Int32 => DataType::Int32,
            Kind::Int64 => DataType::Int64,
            Kind::Decimal => DataType::Decimal128(38, 9),
            Kind::Date => DataType::Date32,
            Kind::Timestamp => DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into())),
            Kind::Struct(columns) => {
                let key = (columns.as_ptr(), columns.len());
                if let Some(fields) = self.structs.get(&key) {
                    return DataType::Struct(fields.clone());
                }
                let fields = self.fields(columns);
                self.structs.insert(key, fields.clone());
                DataType::Struct(fields)
            }
            Kind::List(element) => {
                let key = std::ptr::from_ref::<Kind>(element);
                if let Some(field) = self.lists.get(&key) {
                    return DataType::List(Arc::clone(field));
                }
                let field = Arc::new(Field::new("element", self.data_type(element), true));
                self.lists.insert(key, Arc::clone(&field));
                DataType::List(field)
            }
        }
    }
}
