//! The command `schema`: the forms of a table's schema, and the schemas of what this program writes beside tables.

use std::process::ExitCode;

use arrow_ipc::writer::StreamWriter;
use arrow_schema::{DataType, Field, TimeUnit};
use hl7_model::datatypes::COMPOSITES;
use hl7_model::schema::{
    json_schema_of_composite, json_schema_of_segment, json_schema_of_structure,
};
use hl7_model::segments::SEGMENTS;
use hl7_model::structures::STRUCTURES;
use model_core::{TableDef, nearest, schema};
use serde_json::{Value, json};

use super::{Failure, config, out, tables};
use crate::error::Error;
use crate::fhir::deletes;
use crate::ingest::Probe;
use crate::reject::DeadLetter;
use crate::report::Report;
use crate::status::Status;
use fhir_model::Release;

/// Print the schema of a table, of the report (`report`), of the status (`status`), of a probe (`probe`), of a file of options (`config`), of dead letters (`dead-letter`), or of a typed segment
#[derive(Debug, clap::Args)]
pub(super) struct SchemaArgs {
    /// A table, `report`, `status`, `probe`, `config`, `dead-letter`, or with --of the name of a segment, composite, structure or FHIR type
    table: String,
    /// The release of FHIR: r4, r4b, r5
    #[arg(long, value_name = "RELEASE", default_value_t = Release::R4)]
    fhir_release: Release,
    /// What the name is the name of
    #[arg(long, value_enum, default_value = "table")]
    of: Of,
    /// Its form
    #[arg(long, value_enum)]
    format: Option<Form>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Of {
    /// Rows, and what this program writes beside them
    Table,
    /// A segment as JSON, as `inspect --json` prints it: PID
    Segment,
    /// A composite data type as JSON: CX
    Composite,
    /// A whole message as JSON: ORU_R01
    Structure,
    /// A FHIR resource or data type as JSON: Patient, HumanName; or Resource, any of them
    Resource,
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
    /// Arrow's schema as an IPC stream without batches, for programs: `pyarrow.ipc.open_stream`
    ArrowIpc,
}

pub(super) fn run(args: &SchemaArgs) -> Result<ExitCode, Failure> {
    if args.of != Of::Table {
        let document = of_record(args)?;
        out::print(&format!("{document:#}\n"))?;
        return Ok(ExitCode::SUCCESS);
    }
    let bytes = match args.table.as_str() {
        "report" => of_json(args, schemars::schema_for!(Report))?.into_bytes(),
        "config" => of_json(args, config::schema().try_into().unwrap_or_default())?.into_bytes(),
        "status" => of_json(args, schemars::schema_for!(Status))?.into_bytes(),
        "probe" => of_json(args, schemars::schema_for!(Probe))?.into_bytes(),
        "dead-letter" | "dead_letter" => {
            of_json(args, schemars::schema_for!(DeadLetter))?.into_bytes()
        }
        name => {
            let known = tables::all(args.fhir_release).map(|table| table.name);
            let deletions = tables::of_deletions(args.fhir_release).map(|table| table.name);
            let known = known.chain(deletions).chain(["report", "dead-letter"]);
            let table = tables::all(args.fhir_release).find(|table| table.name == name);
            let table = table.or_else(|| deletes::named(name));
            let table =
                table.ok_or_else(|| Error::from(model_core::Error::unknown_table(name, known)))?;
            of_table(table, args.format.unwrap_or(Form::Columns))?
        }
    };
    out::write(|out| out.write_all(&bytes))?;
    Ok(ExitCode::SUCCESS)
}

/// The JSON Schema of a typed struct.
fn of_record(args: &SchemaArgs) -> Result<Value, Failure> {
    if !matches!(args.format, None | Some(Form::JsonSchema)) {
        return Err(Failure::Usage(
            "typed structs have a JSON Schema only".to_owned(),
        ));
    }
    let id = args.table.as_str();
    if args.of == Of::Resource {
        return of_resource(args.fhir_release, id);
    }
    let named = |known: &str| known.eq_ignore_ascii_case(id);
    let (found, known): (_, Vec<&str>) = match args.of {
        Of::Composite => (
            COMPOSITES
                .iter()
                .find(|def| named(def.id))
                .map(|def| json_schema_of_composite(def)),
            COMPOSITES.iter().map(|def| def.id).collect(),
        ),
        Of::Structure => (
            STRUCTURES
                .iter()
                .find(|def| named(def.id))
                .map(|def| json_schema_of_structure(def)),
            STRUCTURES.iter().map(|def| def.id).collect(),
        ),
        Of::Segment | Of::Table | Of::Resource => (
            SEGMENTS
                .iter()
                .find(|def| named(def.id))
                .map(|def| json_schema_of_segment(def)),
            SEGMENTS.iter().map(|def| def.id).collect(),
        ),
    };
    found.ok_or_else(|| {
        let near =
            nearest(id, known).map_or(String::new(), |near| format!("; did you mean `{near}`?"));
        Failure::Usage(format!("no release defines `{id}`{near}"))
    })
}

/// The JSON Schema of a FHIR resource or data type, or of any resource.
fn of_resource(release: Release, name: &str) -> Result<Value, Failure> {
    const ANY: &str = "Resource";
    if name == ANY {
        return Ok(fhir_model::schema::json_schema_of_release(release));
    }
    fhir_model::schema::json_schema(release, name).ok_or_else(|| {
        let resources = release.resources().iter().map(|one| one.def.name);
        let datatypes = release.datatypes().iter().map(|one| one.name);
        let near = nearest(name, resources.chain(datatypes).chain([ANY]));
        let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
        Failure::Usage(format!("FHIR {release} has no type `{name}`{near}"))
    })
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

fn of_table(table: &'static TableDef, form: Form) -> Result<Vec<u8>, Failure> {
    let text = match form {
        Form::Columns => schema::columns_text(table),
        Form::Ddl => format!("{}\n", schema::ddl(table)),
        Form::Spark => format!("{}\n", schema::spark_json(table)),
        Form::JsonSchema => format!("{:#}\n", schema::json_schema(table)),
        Form::ArrowIpc => return arrow_ipc(table),
        Form::Arrow => {
            let fields = schema::arrow(table);
            let fields: Vec<Value> = fields.fields().iter().map(|field| arrow(field)).collect();
            format!("{:#}\n", json!({ "schema": { "fields": fields } }))
        }
    };
    Ok(text.into_bytes())
}

/// A stream of no batches, which begins with the schema.
fn arrow_ipc(table: &TableDef) -> Result<Vec<u8>, Failure> {
    let written =
        StreamWriter::try_new(Vec::new(), &schema::arrow(table)).and_then(|mut stream| {
            stream.finish()?;
            stream.into_inner()
        });
    written.map_err(|error| Failure::Failed(format!("cannot write the schema: {error}")))
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
