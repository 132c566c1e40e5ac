//! Spark's JSON form of a schema.

use serde_json::{Value, json};

use super::{comment, origin};
use crate::{ColumnDef, Kind, TableDef};

/// Spark's `StructType` as JSON, as `StructType.json()` writes it and `StructType.fromJson` reads it. Origin and title
/// stand in each field's metadata under `comment`, which Spark shows and Delta Lake keeps.
pub fn spark_json(def: &TableDef) -> String {
    struct_type(def.columns, Some("")).to_string()
}

/// [`spark_json`] without comments: equal to what Spark reads from the batches.
pub fn spark_json_plain(def: &TableDef) -> String {
    struct_type(def.columns, None).to_string()
}

/// `around` is the origin of the column around, or `None` to leave comments out.
fn struct_type(columns: &[ColumnDef], around: Option<&str>) -> Value {
    let fields: Vec<Value> = columns
        .iter()
        .map(|column| {
            let origin = around.map(|around| origin(around, column));
            let comment = origin
                .as_deref()
                .and_then(|origin| comment(origin, column.title));
            let metadata =
                comment.map_or_else(|| json!({}), |comment| json!({ "comment": comment }));
            json!({
                "name": column.name,
                "type": data_type(&column.kind, origin.as_deref()),
                "nullable": column.nullable,
                "metadata": metadata,
            })
        })
        .collect();
    json!({ "type": "struct", "fields": fields })
}

fn data_type(kind: &Kind, origin: Option<&str>) -> Value {
    match kind {
        Kind::Utf8 => json!("string"),
        Kind::Boolean => json!("boolean"),
        Kind::Int32 => json!("integer"),
        Kind::Int64 => json!("long"),
        Kind::Decimal => json!("decimal(38,9)"),
        Kind::Date => json!("date"),
        Kind::Timestamp => json!("timestamp"),
        Kind::Struct(columns) => struct_type(columns, origin),
        Kind::List(element) => {
            json!({ "type": "array", "elementType": data_type(element, origin), "containsNull": true })
        }
    }
}
