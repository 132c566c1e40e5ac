//! The forms of one table's schema, and its rows as JSON, as they stand in `tests/golden`. `BLESS=1` writes them anew.

use std::path::Path;

use model_core::{ColumnDef, Columns, Ingestion, Kind, TableDef, json, schema};

const fn column(
    name: &'static str,
    kind: Kind,
    origin: &'static str,
    title: &'static str,
) -> ColumnDef {
    ColumnDef {
        name,
        kind,
        nullable: true,
        origin,
        title,
    }
}

static AUTHORITY: [ColumnDef; 2] = [
    column("namespace_id", Kind::Utf8, ".1", "Namespace ID"),
    column("universal_id", Kind::Utf8, ".2", "Universal ID"),
];

static IDENTIFIER: [ColumnDef; 3] = [
    column("id_number", Kind::Utf8, ".1", "ID Number"),
    column(
        "assigning_authority",
        Kind::Struct(&AUTHORITY),
        ".4",
        "Assigning Authority",
    ),
    column("effective_date", Kind::Date, ".7", "Effective Date"),
];

static DOSE: [ColumnDef; 2] = [
    column("amount", Kind::Decimal, "RXA-6", "Administered Amount"),
    column(
        "given_at",
        Kind::Timestamp,
        "RXA-3",
        "Date/Time Start of Administration",
    ),
];

/// Every type, a shared struct, a key, and names and titles that need quotes.
static PATIENTS: TableDef = TableDef {
    name: "patients_of_a_test",
    doc: "One row per patient.",
    ingestion: Ingestion::Cdc,
    key: &["message_control_id"],
    columns: &[
        ColumnDef {
            name: "message_control_id",
            kind: Kind::Utf8,
            nullable: false,
            origin: "MSH-10",
            title: "Message Control ID",
        },
        column("set_id", Kind::Int64, "PID-1", "Set ID - PID"),
        column(
            "patient_identifier_list",
            Kind::List(&Kind::Struct(&IDENTIFIER)),
            "PID-3",
            "Patient Identifier List",
        ),
        column(
            "mothers_maiden_name",
            Kind::List(&Kind::Utf8),
            "PID-6",
            "Mother's Maiden Name",
        ),
        column(
            "deceased",
            Kind::Boolean,
            "PID-30",
            "Patient Death Indicator",
        ),
        column("order", Kind::Int32, "", "Birth \\ Order"),
        column("vaccinations", Kind::List(&Kind::Struct(&DOSE)), "", ""),
        column(
            "mothers_identifier",
            Kind::Struct(&IDENTIFIER),
            "PID-21",
            "Mother's Identifier",
        ),
        column("2nd `name`", Kind::Utf8, "", ""),
    ],
};

fn golden(name: &str, text: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/golden")
        .join(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        expected == text,
        "{name} is not as in tests/golden (BLESS=1 accepts it):\n{text}"
    );
}

fn pretty(json: &str) -> String {
    let value: serde_json::Value = serde_json::from_str(json).unwrap();
    format!("{value:#}\n")
}

#[test]
fn arrow_is_as_it_was() {
    golden(
        "arrow.txt",
        &format!("{:#?}\n", schema::arrow(&PATIENTS).fields()),
    );
}

#[test]
fn spark_json_is_as_it_was() {
    golden("spark.json", &pretty(&schema::spark_json(&PATIENTS)));
    golden(
        "spark_plain.json",
        &pretty(&schema::spark_json_plain(&PATIENTS)),
    );
}

#[test]
fn ddl_is_as_it_was() {
    golden("ddl.sql", &(schema::ddl(&PATIENTS) + "\n"));
    golden("ddl_plain.sql", &(schema::ddl_plain(&PATIENTS) + "\n"));
}

#[test]
fn json_schema_is_as_it_was() {
    golden(
        "schema.json",
        &format!("{:#}\n", schema::json_schema(&PATIENTS)),
    );
}

#[test]
fn column_text_is_as_it_was() {
    golden("columns.txt", &schema::columns_text(&PATIENTS));
}

#[test]
fn rows_are_written_as_they_were() {
    let mut columns = Columns::new(&PATIENTS);
    columns.begin_row();
    columns.cell(0).unwrap().text(b"A\\1");
    columns.cell(1).unwrap().int64(i64::MIN);
    let mut identifiers = columns.cell(2).unwrap();
    identifiers
        .element()
        .field(0)
        .text("Zoë \"4711\"".as_bytes());
    identifiers.element();
    let mut third = identifiers.element();
    third.field(1).field(1).text(b"1.2.840");
    third.field(2).date(-1);
    columns.cell(3).unwrap().present();
    columns.cell(4).unwrap().boolean(false);
    columns.cell(5).unwrap().int32(-2);
    let mut doses = columns.cell(6).unwrap();
    let mut dose = doses.element();
    dose.field(0).decimal(-1);
    dose.field(1).timestamp(-1);
    doses.element().present();
    columns.cell(7).unwrap().present();
    columns.cell(8).unwrap().text(b"\x00\t\r\n\x7f");
    columns.begin_row();
    let mut out = Vec::new();
    json::write_lines(&columns.finish().unwrap(), &mut out);
    golden("rows.ndjson", &String::from_utf8(out).unwrap());
}
