//! The command `schema`: the forms of a table's schema, and the schemas of what this program writes beside tables.

use std::process::ExitCode;

use arrow_schema::{DataType, Field, TimeUnit};
use hl7_model::tables;
use model_core::{TableDef, schema};
use serde_json::{Value, json};

use super::{Failure, out};
use crate::error::Error;
use crate::reject::DeadLetter;
use crate::report::Report;

/// Print the schema of a table, of the report (`report`), or of dead letters (`dead-letter`)
#[derive(Debug, clap::Args)]
pub(super) struct SchemaArgs {
    /// A table, `report`, or `dead-letter`
    table: String,
    /// Its form
    #[arg(long, value_enum)]
    format: Option<Form>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Form {
    /// One line for each leaf: path, type, origin [the default of tables]
    Columns,
    /// The column list of a CREATE TABLE in Spark
    Ddl,
    /// Spark's StructType as JSON
    Spark,
    /// JSON Schema (draft 2020-12) of a row [the only one of report and dead-letter]
    JsonSchema,
    /// Arrow's schema as JSON, as Arrow's integration tests write it
    Arrow,
}

pub(super) fn run(args: &SchemaArgs) -> Result<ExitCode, Failure> {
    let text = match args.table.as_str() {
        "report" => of_json(args, schemars::schema_for!(Report))?,
        "dead-letter" | "dead_letter" => of_json(args, schemars::schema_for!(DeadLetter))?,
        name => {
            let known = tables::tables().iter().map(|table| table.name);
            let known = known.chain(["report", "dead-letter"]);
            let table = tables::table(name);
            let table =
                table.ok_or_else(|| Error::from(model_core::Error::unknown_table(name, known)))?;
            of_table(table, args.format.unwrap_or(Form::Columns))
        }
    };
    out::print(&text)?;
    Ok(ExitCode::SUCCESS)
}

fn of_json(args: &SchemaArgs, schema: schemars::Schema) -> Result<String, Failure> {
    match args.format {
        None | Some(Form::JsonSchema) => Ok(format!("{:#}\n", schema.to_value())),
        Some(_) => Err(Failure::Usage(format!(
            "{} has a JSON Schema only",
            args.table
        ))),
    }
}

fn of_table(table: &'static TableDef, form: Form) -> String {
    match form {
        Form::Columns => schema::columns_text(table),
        Form::Ddl => format!("{}\n", schema::ddl(table)),
        Form::Spark => format!("{}\n", schema::spark_json(table)),
        Form::JsonSchema => format!("{:#}\n", schema::json_schema(table)),
        Form::Arrow => {
            let fields = schema::arrow(table);
            let fields: Vec<Value> = fields.fields().iter().map(|field| arrow(field)).collect();
            format!("{:#}\n", json!({ "schema": { "fields": fields } }))
        }
    }
}

/// A field in Arrow's integration format.
fn arrow(field: &Field) -> Value {
    let children: Vec<Value> = match field.data_type() {
        DataType::Struct(fields) => fields.iter().map(|field| arrow(field)).collect(),
        DataType::List(element) => vec![arrow(element)],
        _ => Vec::new(),
    };
    json!({
        "name": field.name(),
        "nullable": field.is_nullable(),
        "type": arrow_type(field.data_type()),
        "children": children,
    })
}

fn arrow_type(data_type: &DataType) -> Value {
    match data_type {
        DataType::Utf8 => json!({ "name": "utf8" }),
        DataType::Boolean => json!({ "name": "bool" }),
        DataType::Int32 => json!({ "name": "int", "bitWidth": 32, "isSigned": true }),
        DataType::Int64 => json!({ "name": "int", "bitWidth": 64, "isSigned": true }),
        DataType::Decimal128(precision, scale) => {
            json!({ "name": "decimal", "precision": precision, "scale": scale, "bitWidth": 128 })
        }
        DataType::Date32 => json!({ "name": "date", "unit": "DAY" }),
        DataType::Timestamp(TimeUnit::Microsecond, zone) => {
            json!({ "name": "timestamp", "unit": "MICROSECOND", "timezone": zone.as_deref() })
        }
        DataType::Struct(_) => json!({ "name": "struct" }),
        DataType::List(_) => json!({ "name": "list" }),
        // Tables have no others; a new one shows itself by its own name.
        other => json!({ "name": other.to_string() }),
    }
}
