//! What the HL7 v2 and FHIR models share: table definitions, column builders and schema forms.
//!
//! Nothing here knows HL7 v2 or FHIR, and nothing here does IO.

mod def;

pub use def::{ColumnDef, Ingestion, Kind, TableDef};
