//! What a site gets for its own segments: typed structs, columns, and every form of schema.

use std::path::Path;

use arrow_array::cast::AsArray;
use arrow_array::types::{Date32Type, Decimal128Type, Int64Type, TimestampMicrosecondType};
use arrow_array::{Array, RecordBatch};
use arrow_schema::{DataType, TimeUnit};
use hl7_model::tables::{Provenance, table};
use hl7_model::{Delimiters, Index, Maybe, Message, Segmented};
use model_core::schema;
use serde_json::Value as Json;
use site_example::{site, tables};

const MESSAGE: &str = "MSH|^~\\&|MONITOR|WARD3|||20240305101500+0000||ORU^R01|V-1|P|2.5.1\r\
    PID|1||4711^^^HOSP^MR||Muster^Erika||19800101|F|||||||||||||||||||||||||||||||||SHE^She/her~THEY\r\
    ZPI|1|P-9^^^PORTAL~P-10|Y^20240101^Zeuge&von&Zeuge^Otto|20240304|PRIVATE\r\
    ZVT|1|20240305100000+0000|72|120^80~118^79|M1^WARD3|calm~asleep\r\
    ZVT|2|20240305101000+0000|high|121^81||\"\"|beyond\r\
    ZZZ|a^b|c\r";

fn message(index: &mut Index) -> Message<'_> {
    Message::read(MESSAGE.as_bytes(), index).unwrap()
}

/// The batches of these tables for the message.
fn batches(names: &[&str]) -> Vec<RecordBatch> {
    let mut extractor = tables(names).unwrap();
    let mut index = Index::new();
    let from = Provenance {
        source_file: "a.hl7",
        message_index: 0,
        byte_offset: 0,
        raw: MESSAGE.as_bytes(),
    };
    extractor.push(message(&mut index), from);
    let batches = extractor.finish().unwrap();
    batches.into_iter().map(|(_, batch)| batch).collect()
}

fn texts(batch: &RecordBatch, column: &str) -> Vec<Option<String>> {
    let column = batch.column_by_name(column).unwrap().as_string::<i32>();
    column.iter().map(|text| text.map(str::to_owned)).collect()
}

#[test]
fn a_declared_segment_is_read_as_a_typed_struct_and_written_back() {
    let mut index = Index::new();
    let message = message(&mut index);
    let segment = message.segment("ZPI").unwrap();
    let zpi = site::Zpi::read(segment);
    assert_eq!(zpi.portal_accounts.len(), 2);
    let account = zpi.portal_accounts[0].value().unwrap();
    assert_eq!(account.id_number, "P-9".into());
    let consent = zpi.consent.value().unwrap();
    assert_eq!(consent.given, "Y".into());
    let witness = consent.witness.value().unwrap();
    assert!(witness.family_name.value().is_some());
    assert_eq!(zpi.type_, "PRIVATE".into());
    assert!(zpi.extra.is_empty());
    assert_eq!(zpi.to_bytes(message.delimiters()), segment.bytes());
}

#[test]
fn a_declared_segment_keeps_what_its_declaration_does_not_have() {
    let mut index = Index::new();
    let message = message(&mut index);
    for segment in message.segments().filter(|segment| segment.id() == "ZVT") {
        let zvt = site::Zvt::read(segment);
        assert_eq!(zvt.to_bytes(message.delimiters()), segment.bytes());
    }
    let last = message.segments().rfind(|segment| segment.id() == "ZVT");
    let last = site::Zvt::read(last.unwrap());
    assert!(matches!(last.comment[0], Maybe::Null));
    assert_eq!(last.extra.get(7, 0), Some("beyond"));
}

#[test]
fn a_segment_of_the_standard_gets_fields_behind_its_own() {
    let mut index = Index::new();
    let message = message(&mut index);
    let pid = site::Pid::read(message.segment("PID").unwrap());
    let pronouns: Vec<_> = pid.pronouns.iter().filter_map(Maybe::value).collect();
    assert_eq!(pronouns.len(), 2);
    assert_eq!(pronouns[0].text, "She/her".into());
    assert_eq!(
        site::PID.fields.len(),
        hl7_model::segments::PID.fields.len() + 1
    );
    let batches = batches(&["pid"]);
    let list = batches[0]
        .column_by_name("pronouns")
        .unwrap()
        .as_list::<i32>();
    assert_eq!(list.value(0).len(), 2);
    let rescued = texts(&batches[0], "_rescued_data")[0]
        .clone()
        .unwrap_or_default();
    assert!(!rescued.contains("PID-41"), "{rescued}");
}

#[test]
fn declared_segments_make_typed_columns() {
    let batches = batches(&["zpi", "zvt", "z_segments"]);
    let [zpi, zvt, undeclared] = batches.as_slice() else {
        panic!("three tables")
    };
    assert_eq!(
        (zpi.num_rows(), zvt.num_rows(), undeclared.num_rows()),
        (1, 2, 1)
    );

    let set_id = zpi.column_by_name("set_id").unwrap();
    assert_eq!(set_id.as_primitive::<Int64Type>().value(0), 1);
    let accounts = zpi
        .column_by_name("portal_accounts")
        .unwrap()
        .as_list::<i32>();
    let accounts = accounts.value(0);
    let numbers = accounts.as_struct().column_by_name("id_number").unwrap();
    assert_eq!(
        numbers
            .as_string::<i32>()
            .iter()
            .flatten()
            .collect::<Vec<_>>(),
        ["P-9", "P-10"]
    );
    let consent = zpi.column_by_name("consent").unwrap().as_struct();
    let given_on = consent.column_by_name("given_on").unwrap();
    assert_eq!(given_on.as_primitive::<Date32Type>().value(0), 19_723);
    let witness = consent.column_by_name("witness").unwrap().as_struct();
    assert!(witness.column_by_name("given_name").is_some());

    let rate = zvt.column_by_name("heart_rate").unwrap();
    let rate = rate.as_primitive::<Decimal128Type>();
    assert_eq!(rate.value(0), 72_000_000_000);
    assert!(rate.is_null(1));
    let rescued: Json =
        serde_json::from_str(&texts(zvt, "_rescued_data")[1].clone().unwrap()).unwrap();
    assert_eq!(rescued["ZVT-3"], "high");
    assert_eq!(rescued["ZVT-6"], "\"\"");
    assert_eq!(rescued["ZVT-7"], "beyond");
    let when = zvt.column_by_name("measured_at").unwrap();
    let when = when.as_primitive::<TimestampMicrosecondType>();
    assert_eq!(when.value(1) - when.value(0), 600_000_000);
}

#[test]
fn a_declared_table_has_a_row_for_the_message() {
    let batches = batches(&["vitals_messages", "oru_messages"]);
    assert_eq!(
        texts(&batches[0], "message_control_id"),
        [Some("V-1".into())]
    );
    assert_eq!(texts(&batches[0], "portal_account"), [Some("P-9".into())]);
    let readings = batches[0]
        .column_by_name("readings")
        .unwrap()
        .as_list::<i32>();
    let readings = readings.value(0);
    let systolic = readings.as_struct().column_by_name("systolic").unwrap();
    let systolic = systolic.as_primitive::<Decimal128Type>();
    assert_eq!(systolic.values(), &[120_000_000_000, 121_000_000_000]);
    assert_eq!(
        batches[1].num_rows(),
        1,
        "the official tables are there too"
    );
}

#[test]
fn a_table_that_nobody_has_is_refused_with_the_nearest() {
    let refused = tables(&["zvx"]).unwrap_err().to_string();
    assert!(refused.contains("zvt"), "{refused}");
}

/// `schemas/` is the site's own contract: a change of a table is a line in a diff. `BLESS=1` writes it.
#[test]
fn committed_schemas_are_those_of_the_tables() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas");
    for table in site::TABLES {
        let path = folder.join(format!("{}.columns", table.name));
        let now = schema::columns_text(table);
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&path, &now).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(committed.replace("\r\n", "\n") == now, "{}", path.display());
    }
    assert_eq!(
        std::fs::read_dir(folder).unwrap().count(),
        site::TABLES.len()
    );
}

#[test]
fn declared_tables_have_every_form_of_schema() {
    let names: Vec<&str> = site::TABLES.iter().map(|table| table.name).collect();
    assert_eq!(names, ["pid", "vitals_messages", "zpi", "zvt"]);
    let zvt = site::ZVT.table;
    let arrow = schema::arrow(zvt);
    let when = DataType::Timestamp(TimeUnit::Microsecond, Some("UTC".into()));
    assert_eq!(
        arrow.field_with_name("measured_at").unwrap().data_type(),
        &when
    );
    let spark: Json = serde_json::from_str(&schema::spark_json(zvt)).unwrap();
    let fields = spark["fields"].as_array().unwrap();
    assert!(fields.iter().any(|field| field["name"] == "heart_rate"
        && field["type"] == "decimal(38,9)"
        && field["metadata"]["comment"] == "ZVT-3 · Heart Rate"));
    assert!(schema::ddl(zvt).contains(
        "blood_pressure ARRAY<STRUCT<systolic: DECIMAL(38,9) COMMENT 'ZVT-4.1 · Systolic'"
    ));
    let row = schema::json_schema(zvt);
    assert_eq!(row["properties"]["measured_at"]["format"], "date-time");
    assert_eq!(
        row["properties"]["device"]["properties"]["entity_identifier"]["type"],
        "string"
    );
}

#[test]
fn an_official_table_keeps_its_schema_beside_the_sites_own() {
    let official = table("pid").unwrap();
    assert!(official.column("pronouns").is_none());
    assert!(site::PID.table.column("pronouns").is_some());
    let delimiters = Delimiters::default();
    assert_eq!(site::Zpi::default().to_bytes(&delimiters), b"ZPI");
}
