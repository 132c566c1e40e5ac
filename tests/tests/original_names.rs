//! The names of the original design are public: queries and pipelines written against them must go on working. This file
//! holds the list, column by column, in order, with our types; nothing here is derived from the tables themselves.

use hl7_model::tables::{Options, table};
use model_core::{ColumnDef, Ingestion, Kind};
use serde_json::json;
use system_tests::walk::{Walked, at, walk};

/// Columns that every message table begins with.
const HEAD: &str = "message_control_id text not null, message_type text not null, trigger_event text, \
    message_datetime timestamp, sending_application text, sending_facility text, patient_id text, \
    patient_name_family text, patient_name_given text";

/// The columns of each table that follow these.
const TABLES: [(&str, &str); 5] = [
    (
        "adt_messages",
        "date_of_birth date, gender text, event_type_code text, event_datetime timestamp, patient_class text, \
         assigned_location text, admission_type text",
    ),
    (
        "orm_messages",
        "order_control text, order_id text, filler_order_number text, order_status text, placer_order_number text, \
         universal_service_id text",
    ),
    (
        "oru_messages",
        "placer_order_number text, filler_order_number text, universal_service_id text, observations list",
    ),
    (
        "siu_messages",
        "placer_appointment_id text, filler_appointment_id text, schedule_id text, event_reason text, \
         appointment_reason text, appointment_type text, appointment_duration decimal, \
         appointment_start_datetime timestamp, appointment_end_datetime timestamp, filler_status_code text, \
         appointment_resources list",
    ),
    (
        "vxu_messages",
        "date_of_birth date, gender text, vaccinations list, observations list",
    ),
];

const OBSERVATION: &str = "set_id integer, value_type text, observation_id text, observation_value text, units text, \
    reference_range text, abnormal_flags text, result_status text";

/// The fields that the structs of lists begin with.
const STRUCTS: [(&str, &str, &str); 4] = [
    ("oru_messages", "observations", OBSERVATION),
    ("vxu_messages", "observations", OBSERVATION),
    (
        "siu_messages",
        "appointment_resources",
        "resource_type text, set_id integer, universal_service_id text, personnel_id text, location_id text, \
         resource_role text, start_datetime timestamp, duration decimal",
    ),
    (
        "vxu_messages",
        "vaccinations",
        "order_control text, placer_order_number text, filler_order_number text, \
         administration_start_datetime timestamp, vaccine_code text, vaccine_name text, vaccine_coding_system text, \
         administered_amount decimal, administered_units text, manufacturer_code text, manufacturer_name text, \
         lot_number text, expiration_date date, completion_status text, route_code text, route_name text, \
         site_code text, site_name text",
    ),
];

/// Columns of ours that stand behind the original's: parsed siblings of composites, and what pipelines ask for.
const SIBLINGS: [(&str, &str); 4] = [
    (
        "adt_messages",
        "location_point_of_care location_room location_bed location_facility visit_number account_number \
         admit_datetime discharge_datetime attending_provider prior_location merged_patient_id patient_identifiers \
         diagnoses allergies insurances next_of_kin addresses phones notes",
    ),
    (
        "orm_messages",
        "service_code service_text service_system orders patient_identifiers notes",
    ),
    (
        "oru_messages",
        "service_code service_text service_system orders specimens patient_identifiers notes",
    ),
    ("siu_messages", "patient_identifiers notes"),
];

const PROVENANCE: [&str; 7] = [
    "raw_message",
    "message_hash",
    "_source_file",
    "_message_index",
    "_byte_offset",
    "_timezone_source",
    "_rescued_data",
];

/// `name type [not null]` of the first columns, as the lists above write it.
fn written(columns: &[ColumnDef], count: usize) -> Vec<String> {
    let one = |column: &ColumnDef| {
        let kind = match column.kind {
            Kind::Utf8 => "text",
            Kind::Boolean => "boolean",
            Kind::Int32 | Kind::Int64 => "integer",
            Kind::Decimal => "decimal",
            Kind::Date => "date",
            Kind::Timestamp => "timestamp",
            Kind::Struct(_) => "struct",
            Kind::List(_) => "list",
        };
        let null = if column.nullable { "" } else { " not null" };
        format!("{} {kind}{null}", column.name)
    };
    columns.iter().take(count).map(one).collect()
}

fn listed(text: &str) -> Vec<String> {
    let columns = text.split(',').map(|column| column.trim().to_owned());
    columns.collect()
}

#[test]
fn columns_have_the_names_the_order_and_the_types_of_the_list() {
    for (name, columns) in TABLES {
        let def = table(name).unwrap_or_else(|| panic!("no table {name}"));
        let expected = listed(&format!("{HEAD}, {columns}"));
        assert_eq!(written(def.columns, expected.len()), expected, "{name}");
        assert_eq!(def.key, ["message_control_id"], "{name}");
        assert_eq!(def.ingestion, Ingestion::Append, "{name}");
    }
}

#[test]
fn structs_in_lists_begin_with_the_fields_of_the_list() {
    for (name, column, fields) in STRUCTS {
        let def = table(name).unwrap_or_else(|| panic!("no table {name}"));
        let at = def
            .column(column)
            .unwrap_or_else(|| panic!("no {name}.{column}"));
        let Kind::List(Kind::Struct(members)) = def.columns[at].kind else {
            panic!("{name}.{column} is no list of structs");
        };
        let expected = listed(fields);
        assert_eq!(
            written(members, expected.len()),
            expected,
            "{name}.{column}"
        );
    }
}

#[test]
fn every_message_table_ends_with_its_provenance() {
    for (name, _) in TABLES {
        let def = table(name).unwrap_or_else(|| panic!("no table {name}"));
        let names: Vec<&str> = def.columns.iter().map(|column| column.name).collect();
        assert!(names.ends_with(&PROVENANCE), "{name}: {names:?}");
    }
}

#[test]
fn parsed_siblings_stand_beside_composites_kept_as_text() {
    for (name, columns) in SIBLINGS {
        let def = table(name).unwrap_or_else(|| panic!("no table {name}"));
        for column in columns.split_ascii_whitespace() {
            assert!(def.column(column).is_some(), "{name}.{column}");
        }
    }
    for name in ["oru_messages", "vxu_messages"] {
        let def = table(name).unwrap_or_else(|| panic!("no table {name}"));
        let at = def.column("observations").expect("observations");
        let Kind::List(Kind::Struct(members)) = def.columns[at].kind else {
            panic!("no list of structs");
        };
        for field in [
            "observation_code",
            "observation_text",
            "observation_system",
            "units_code",
            "value_number",
            "value_comparator",
            "value_datetime",
            "value_code",
        ] {
            assert!(
                members.iter().any(|member| member.name == field),
                "{name}: {field}"
            );
        }
    }
}

fn walked(message: &str) -> Walked {
    walk("test.hl7", message.as_bytes(), None, Options::default())
}

/// Every column of the list, from the place in the message that the list names.
#[test]
fn columns_come_from_the_fields_of_the_list() {
    let header =
        |msh_9: &str| format!("MSH|^~\\&|APP^1.2|FAC^3.4|||20240102083000||{msh_9}|17|P|2.5.1\r");
    let pid = "PID|1||P1^^^N~P2||Muster&von^Erika||19800517|F\r";
    for (table, rest, cells) in [
        (
            "adt_messages",
            "EVN|A01|20240102083100\rPV1|1|I|WARD^1^2|E\r",
            json!({"event_type_code": "A01", "event_datetime": "2024-01-02T08:31:00.000000Z", "patient_class": "I",
                "assigned_location": "WARD^1^2", "admission_type": "E", "date_of_birth": "1980-05-17", "gender": "F"}),
        ),
        (
            "orm_messages",
            "ORC|NW|O1|O2||IP\rOBR|1|B1|B2|GLU^Glucose^L\r",
            json!({"order_control": "NW", "order_id": "O1", "filler_order_number": "O2", "order_status": "IP",
                "placer_order_number": "B1", "universal_service_id": "GLU^Glucose^L"}),
        ),
        (
            "oru_messages",
            "OBR|1|B1|B2|GLU^Glucose^L\rOBX|1|NM|G^Glucose^LN||5.4|mmol/L^x|3-6|H~A|||F\r",
            json!({"placer_order_number": "B1", "filler_order_number": "B2", "universal_service_id": "GLU^Glucose^L",
                "observations[0].set_id": 1, "observations[0].value_type": "NM",
                "observations[0].observation_id": "G^Glucose^LN", "observations[0].observation_value": "5.4",
                "observations[0].units": "mmol/L^x", "observations[0].reference_range": "3-6",
                "observations[0].abnormal_flags": "H~A", "observations[0].result_status": "F"}),
        ),
        (
            "siu_messages",
            "SCH|A1|A2|||S5|E6|R7|T8|30|min|^^^20240103090000^20240103093000||||||||||||||BOOKED\r",
            json!({"placer_appointment_id": "A1", "filler_appointment_id": "A2", "schedule_id": "S5",
                "event_reason": "E6", "appointment_reason": "R7", "appointment_type": "T8",
                "appointment_duration": "30", "filler_status_code": "BOOKED"}),
        ),
        (
            "vxu_messages",
            "ORC|RE|O1|O2\rRXA|0|1|20240102083200||08^Hep B^CVX|0.5|mL||||||||L1|20251231|MSD^Merck|||CP\r\
             RXR|IM^Intramuscular|LA^Left arm\r",
            json!({"date_of_birth": "1980-05-17", "gender": "F", "vaccinations[0].order_control": "RE",
                "vaccinations[0].placer_order_number": "O1", "vaccinations[0].filler_order_number": "O2",
                "vaccinations[0].administration_start_datetime": "2024-01-02T08:32:00.000000Z",
                "vaccinations[0].vaccine_code": "08", "vaccinations[0].vaccine_name": "Hep B",
                "vaccinations[0].vaccine_coding_system": "CVX", "vaccinations[0].administered_amount": "0.5",
                "vaccinations[0].administered_units": "mL", "vaccinations[0].manufacturer_code": "MSD",
                "vaccinations[0].manufacturer_name": "Merck", "vaccinations[0].lot_number": "L1",
                "vaccinations[0].expiration_date": "2025-12-31", "vaccinations[0].completion_status": "CP",
                "vaccinations[0].route_code": "IM", "vaccinations[0].route_name": "Intramuscular",
                "vaccinations[0].site_code": "LA", "vaccinations[0].site_name": "Left arm"}),
        ),
    ] {
        let code = table[..3].to_uppercase();
        let walked = walked(&(header(&format!("{code}^X01")) + pid + rest));
        let row = &walked.table(table)[0];
        let head = json!({"message_control_id": "17", "message_type": code, "trigger_event": "X01",
            "message_datetime": "2024-01-02T08:30:00.000000Z", "sending_application": "APP", "sending_facility": "FAC",
            "patient_id": "P1", "patient_name_family": "Muster", "patient_name_given": "Erika",
            "_source_file": "test.hl7"});
        for cells in [&head, &cells] {
            for (path, expected) in cells.as_object().expect("an object") {
                assert_eq!(at(row, path), expected, "{table}.{path}");
            }
        }
    }
}

#[test]
fn appointments_begin_and_end_by_components_4_and_5_of_sch_11() {
    let header = "MSH|^~\\&|APP|FAC|||20240102083000||SIU^S12|17|P|2.5.1\r";
    let old = "SCH|A1|A2||||||||min|2^Q^M30^20240103090000^20240103093000\r";
    let timed = "SCH|A1|A2\rTQ1|1||||||20240103100000|20240103103000\r";
    for (rest, start, end) in [
        (
            old,
            "2024-01-03T09:00:00.000000Z",
            "2024-01-03T09:30:00.000000Z",
        ),
        (
            timed,
            "2024-01-03T10:00:00.000000Z",
            "2024-01-03T10:30:00.000000Z",
        ),
    ] {
        let walked = walked(&format!("{header}{rest}"));
        let row = &walked.table("siu_messages")[0];
        assert_eq!(at(row, "appointment_start_datetime"), start);
        assert_eq!(at(row, "appointment_end_datetime"), end);
    }
}

#[test]
fn resources_of_persons_and_places_last_as_long_as_field_9_says() {
    let walked = walked(
        "MSH|^~\\&|APP|FAC|||20240102083000||SIU^S12|17|P|2.5.1\rSCH|A1|A2\rRGS|1\r\
         AIS|1|A|XRAY^X-ray|20240103090000|0|min|15|min\r\
         AIG|2|A|ROOM^Device|||||20240103090000|0|min|20|min\r\
         AIL|3|A|RAD^1^2|EXAM^Room||20240103090000|7|min|25|min\r\
         AIP|4|A|DR1^Probe^Anna|SURG^Surgeon||20240103090000|8|min|30|min\r",
    );
    let row = &walked.table("siu_messages")[0];
    let resources = at(row, "appointment_resources").as_array().expect("a list");
    let column = |name: &str| -> Vec<_> {
        resources
            .iter()
            .map(|resource| at(resource, name).clone())
            .collect()
    };
    assert_eq!(
        column("resource_type"),
        ["service", "general", "location", "personnel"]
    );
    assert_eq!(column("duration"), ["15", "20", "25", "30"]);
    assert_eq!(column("set_id"), [1, 2, 3, 4]);
    assert_eq!(column("start_datetime"), ["2024-01-03T09:00:00.000000Z"; 4]);
    assert_eq!(at(&resources[0], "universal_service_id"), "XRAY^X-ray");
    assert_eq!(at(&resources[2], "location_id"), "RAD^1^2");
    assert_eq!(at(&resources[2], "resource_role"), "EXAM");
    assert_eq!(at(&resources[3], "personnel_id"), "DR1");
    assert_eq!(at(&resources[3], "resource_role"), "SURG");
}

#[test]
fn the_families_of_later_order_messages_have_tables_of_their_own() {
    for name in [
        "omg_messages",
        "oml_messages",
        "omp_messages",
        "omi_messages",
    ] {
        let code = name[..3].to_uppercase();
        let message = format!(
            "MSH|^~\\&|APP|FAC|||20240102083000||{code}^O21|17|P|2.5.1\rPID|1||P1\rORC|NW|O1\r"
        );
        let walked = walked(&message);
        assert_eq!(walked.table(name).len(), 1, "{name}");
        assert!(walked.table("orm_messages").is_empty(), "{name}");
    }
}
