//! The golden trees of the generator's small specs, compiled as a model's own, and their facts as they are at run time.

use hl7_model::def::{Opt, Primitive, SegmentDef, Ty};
use hl7_model::record::{Entry, EntryMut, Record, State};
// What generated code finds in its crate.
use hl7_model::{Release, def, shorthand};
use model_core::{Columns, Ingestion, Kind, TableDef, schema};

#[rustfmt::skip]
#[allow(dead_code)]
#[path = "../../codegen/tests/golden"]
mod golden {
    #[path = "choice_group/hl7-model/src/generated/mod.rs"]
    pub mod choice_group;
    #[path = "duplicate_titles/hl7-model/src/generated/mod.rs"]
    pub mod duplicate_titles;
    #[path = "repetition_that_appears_later/hl7-model/src/generated/mod.rs"]
    pub mod repetition_that_appears_later;
    #[path = "reserved_names/hl7-model/src/generated/mod.rs"]
    pub mod reserved_names;
    #[path = "withdrawn_field/hl7-model/src/generated/mod.rs"]
    pub mod withdrawn_field;
}

/// The committed columns of a table of a case.
macro_rules! committed {
    ($case:literal, $table:literal) => {
        include_str!(concat!(
            "../../codegen/tests/golden/",
            $case,
            "/hl7-model/schemas/",
            $table,
            ".columns"
        ))
    };
}

fn names(def: &SegmentDef) -> Vec<&str> {
    def.fields.iter().map(|field| field.name).collect()
}

fn kind(table: &'static TableDef, column: &str) -> &'static Kind {
    &table.columns[table.column(column).unwrap()].kind
}

/// Fills and reads a slot of one text.
fn set_and_get(record: &mut dyn Record, position: usize, text: &str) {
    let slot = record.slot_mut(position).unwrap();
    match slot.add(State::Value) {
        EntryMut::Text(value) => value.push_str(text),
        _ => panic!("slot {position} is not of text"),
    }
    match record.slot(position).unwrap().entry(0) {
        Entry::Text(value) => assert_eq!(value, text),
        _ => panic!("slot {position} is not of text"),
    }
}

#[test]
fn a_repetition_that_appears_later_makes_a_list() {
    use golden::repetition_that_appears_later::segments::{PID, Pid};
    assert_eq!(
        names(&PID),
        ["set_id_pid", "internal_patient_id", "birth_order"]
    );
    assert_eq!(PID.fields[1].title, "Patient Identifier List");
    let repeats: Vec<bool> = PID.fields.iter().map(|field| field.repeats).collect();
    assert_eq!(repeats, [false, true, true]);
    let most: Vec<u16> = PID.fields[2].usage.iter().map(|usage| usage.max).collect();
    assert_eq!(most, [1, 3, 1]);
    assert!(
        matches!(kind(PID.table, "internal_patient_id"), Kind::List(Kind::Struct(fields)) if fields.len() == 3)
    );
    assert!(matches!(
        kind(PID.table, "birth_order"),
        Kind::List(Kind::Decimal)
    ));
    assert_eq!(
        schema::columns_text(PID.table),
        committed!("repetition_that_appears_later", "pid")
    );
    let mut pid = Pid::default();
    pid.birth_order
        .extend([Default::default(), Default::default()]);
    assert_eq!(pid.slot(3).unwrap().len(), 2);
    set_and_get(&mut pid, 1, "1");
}

#[test]
fn a_withdrawn_field_keeps_the_last_type_it_had_in_use() {
    use golden::withdrawn_field::segments::{OLD, PV1, Pv1, SEGMENTS};
    let types: Vec<Ty> = PV1.fields.iter().map(|field| field.ty).collect();
    assert!(matches!(types[0], Ty::Composite(def) if def.id == "CWE"));
    assert!(matches!(types[1], Ty::Primitive(Primitive::Is)));
    assert!(
        matches!(types[2], Ty::Primitive(Primitive::Is)),
        "ST came when it was withdrawn"
    );
    assert!(
        matches!(types[3], Ty::Primitive(Primitive::Dtm)),
        "TS became DTM"
    );
    let last = PV1.fields[1].usage.last().unwrap();
    assert_eq!(
        (last.from, last.to, last.opt, last.ty),
        (Release::V2_8_2, Release::V2_8_2, Opt::W, "")
    );
    assert_eq!(
        names(&OLD),
        ["text"],
        "a withdrawn segment keeps its fields"
    );
    assert_eq!(SEGMENTS.len(), 2);
    assert_eq!(
        schema::columns_text(PV1.table),
        committed!("withdrawn_field", "pv1")
    );
    set_and_get(&mut Pv1::default(), 2, "C");
}

#[test]
fn reserved_names_are_names_of_columns_and_of_no_file_or_field() {
    use golden::reserved_names::datatypes::COMPOSITES;
    use golden::reserved_names::segments::{CON, Con, USE, Use};
    assert_eq!(
        names(&CON),
        ["set_id_con", "type", "match", "con_message_type"]
    );
    assert_eq!(names(&USE), ["self"]);
    assert_eq!(
        Con::default().names(),
        ["set_id_con", "type_", "match_", "con_message_type"]
    );
    assert_eq!(Use::default().names(), ["self_"]);
    assert_eq!(
        COMPOSITES.iter().map(|def| def.id).collect::<Vec<_>>(),
        ["CX", "FN"]
    );
    assert_eq!(
        schema::columns_text(CON.table),
        committed!("reserved_names", "con_")
    );
    assert_eq!(
        schema::columns_text(USE.table),
        committed!("reserved_names", "use")
    );
    let mut con = Con::default();
    set_and_get(&mut con, 3, "M");
    assert_eq!(con.match_.value().map(String::as_str), Some("M"));
}

#[test]
fn equal_titles_get_their_positions_behind() {
    use golden::duplicate_titles::datatypes::CX;
    use golden::duplicate_titles::segments::{OM1, Om1};
    assert_eq!(
        names(&OM1),
        [
            "other_names",
            "consent_code",
            "other_names_3",
            "producers_number_and_other"
        ]
    );
    assert_eq!(CX.components[2].name, "id_number_3");
    assert_eq!(
        schema::columns_text(OM1.table),
        committed!("duplicate_titles", "om1")
    );
    set_and_get(&mut Om1::default(), 4, "1");
}

#[test]
fn declared_tables_have_their_columns_and_sources() {
    use golden::choice_group::tables::{MESSAGE_TABLES, RESULTS, TABLES};
    assert_eq!(MESSAGE_TABLES.len(), 1);
    let tables: Vec<&str> = TABLES.iter().map(|table| table.name).collect();
    assert_eq!(
        tables,
        ["msh", "obr", "obx", "prt", "results", "z_segments"]
    );
    assert_eq!(RESULTS.codes, ["ORU"]);
    assert_eq!(RESULTS.sources.len(), RESULTS.def.columns.len());
    assert_eq!(RESULTS.def.ingestion, Ingestion::Append);
    assert_eq!(
        schema::columns_text(RESULTS.def),
        committed!("choice_group", "results")
    );
}

#[test]
fn tables_of_golden_trees_make_batches() {
    let tables = [
        golden::choice_group::tables::TABLES,
        golden::duplicate_titles::tables::TABLES,
        golden::repetition_that_appears_later::tables::TABLES,
        golden::reserved_names::tables::TABLES,
        golden::withdrawn_field::tables::TABLES,
    ];
    for table in tables.concat() {
        let batch = Columns::new(table).finish().unwrap();
        assert_eq!(batch.schema(), schema::arrow(table), "{}", table.name);
    }
}
