//! `ingest` of FHIR: every form in which resources come, beside HL7 v2, with nothing lost.

mod cli;

use std::fs;
use std::io::Write;
use std::path::Path;

use cli::{Said, bytes_below, ingest, rows, run, write_files};
use flate2::write::GzEncoder;
use serde_json::{Value, json};

fn patient(id: &str) -> String {
    json!({"resourceType": "Patient", "id": id, "birthDate": "1980-02", "name": [{"family": "Everyman"}]})
        .to_string()
}

fn basic(id: &str) -> String {
    json!({"id": id, "resourceType": "Basic", "code": {"text": "b"}}).to_string()
}

fn bundle(kind: &str, entries: &[String]) -> String {
    let mut text = format!("{{\"resourceType\":\"Bundle\",\"type\":\"{kind}\",\"entry\":[");
    for (number, resource) in entries.iter().enumerate() {
        let comma = if number > 0 { ",\n" } else { "" };
        text.push_str(&format!(
            "{comma}{{\"fullUrl\":\"urn:uuid:{number}\",\"resource\":{resource}}}"
        ));
    }
    text + "]}"
}

fn gz(bytes: &[u8]) -> Vec<u8> {
    let mut packed = GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        fs::write(folder.path().join(name), text).unwrap();
    }
    folder
}

fn done(from: &Path, to: &Path, args: &[&str]) -> Said {
    let said = ingest(
        from,
        to,
        &[&["--format", "ndjson", "--json"], args].concat(),
    );
    assert_eq!(said.status, Some(0), "{}", said.err);
    let report = said.report();
    assert!(report.accounting.balanced, "{report:?}");
    assert_eq!(
        report.messages,
        report.accounting.messages_read + report.rejects
    );
    let rows: u64 = report.tables.values().sum();
    if !report.tables.contains_key("hl7_messages") {
        assert_eq!(rows + report.unrouted, report.accounting.messages_read);
    }
    said
}

fn ids(output: &Path, table: &str) -> Vec<String> {
    let rows = rows(output, table);
    rows.iter()
        .map(|row| row["id"].as_str().unwrap_or("?").to_owned())
        .collect()
}

#[test]
fn every_form_of_json_becomes_rows() {
    let pretty = |text: &str| format!("{:#}", serde_json::from_str::<Value>(text).unwrap());
    let from = folder(&[
        (
            "a.ndjson",
            &format!("\u{feff}{}\r\n\r\n{}\n", patient("a1"), basic("a2")),
        ),
        (
            "b.json",
            &bundle("searchset", &[patient("b1"), basic("b2"), patient("b3")]),
        ),
        ("c.json", &pretty(&patient("c1"))),
        ("d.json", &format!("[{},\n{}]", patient("d1"), basic("d2"))),
        (
            "e.jsonl",
            &format!(
                "{}\n{}\n{}\n",
                patient("e1"),
                bundle("collection", &[patient("e2")]),
                patient("e3")
            ),
        ),
        (
            "f.json",
            &format!("{}{}", pretty(&patient("f1")), pretty(&patient("f2"))),
        ),
        ("g.txt", "not asked for"),
    ]);
    fs::write(
        from.path().join("h.json.gz"),
        gz(bundle("transaction", &[patient("h1")]).as_bytes()),
    )
    .unwrap();
    let to = tempfile::tempdir().unwrap();
    let report = done(from.path(), to.path(), &[]).report();
    assert_eq!(
        ids(to.path(), "patients"),
        [
            "a1", "b1", "b3", "c1", "d1", "e1", "e2", "e3", "f1", "f2", "h1"
        ]
    );
    assert_eq!(ids(to.path(), "basic"), ["a2", "b2", "d2"]);
    assert_eq!(
        (
            report.files,
            report.messages,
            report.rejects,
            report.unrouted
        ),
        (7, 14, 0, 0)
    );
    assert!(report.tables.contains_key("observations") && !report.tables.contains_key("pid"));
    let schema = to.path().join("observations");
    assert!(schema.is_dir() && !to.path().join("hl7_messages").exists());
}

#[test]
fn xml_becomes_the_same_rows_as_json() {
    let resource = "<Patient xmlns=\"http://hl7.org/fhir\"><id value=\"x1\"/><birthDate value=\"1980-02\"/></Patient>";
    let bundle = "<?xml version=\"1.0\"?>\n<f:Bundle xmlns:f=\"http://hl7.org/fhir\"><f:type value=\"batch\"/>\n<f:entry><f:fullUrl value=\"urn:x\"/><f:resource><f:Patient><f:id value=\"x2\"/></f:Patient></f:resource></f:entry><f:entry><f:request/></f:entry></f:Bundle>";
    let cut = "<Patient xmlns=\"http://hl7.org/fhir\"><id>";
    let from = folder(&[("a.xml", resource), ("b.xml", bundle), ("c.xml", cut)]);
    let to = tempfile::tempdir().unwrap();
    let report = done(from.path(), to.path(), &[]).report();
    assert_eq!(ids(to.path(), "patients"), ["x1", "x2"]);
    assert_eq!(
        (report.messages, report.rejects, report.unrouted),
        (4, 1, 1),
        "{report:?}"
    );
    let rows = rows(to.path(), "patients");
    assert_eq!(
        (&rows[0]["birthDate"], &rows[1]["_full_url"]),
        (&json!("1980-02"), &json!("urn:x"))
    );
    assert_eq!(rows[1]["_byte_offset"], bundle.find("<f:Patient>").unwrap());
    let file = from.path().join("b.xml");
    let said = run([
        "inspect",
        file.to_str().unwrap(),
        "--path",
        "id",
        "--message",
        "0",
    ]);
    assert_eq!(said.out, "x2\n");
}

#[test]
fn rows_say_where_their_resource_came_from() {
    let text = bundle("collection", &[patient("1"), basic("2"), patient("3")]);
    let from = folder(&[("a.json", &text)]);
    let to = tempfile::tempdir().unwrap();
    done(from.path(), to.path(), &["--tables", "patients"]);
    let rows = rows(to.path(), "patients");
    let third = text
        .rfind("{\"birthDate")
        .or_else(|| text.rfind("{\"resourceType\":\"Patient\""))
        .unwrap();
    assert_eq!(
        rows[1]["_source_file"],
        format!("{}/a.json", from.path().display())
    );
    assert_eq!(
        (&rows[1]["_resource_index"], &rows[1]["_byte_offset"]),
        (&json!(2), &json!(third))
    );
    assert_eq!(rows[1]["_full_url"], "urn:uuid:2");
}

#[test]
fn hl7_and_fhir_stand_side_by_side() {
    let from = folder(&[
        ("a.json", &patient("1")),
        ("z.ndjson", &format!("{}\n", basic("2"))),
    ]);
    write_files(from.path(), 2, 20, "none");
    let to = tempfile::tempdir().unwrap();
    let report = done(from.path(), to.path(), &[]).report();
    assert_eq!((report.tables["patients"], report.tables["basic"]), (1, 1));
    assert_eq!(report.tables["hl7_messages"], 40);
    assert_eq!(report.messages, 42);
    // The same bytes, whatever the number of threads.
    for threads in ["1", "3"] {
        let again = tempfile::tempdir().unwrap();
        done(from.path(), again.path(), &["--threads", threads]);
        assert!(
            bytes_below(again.path()) == bytes_below(to.path()),
            "{threads} threads"
        );
    }
}

#[test]
fn files_of_hl7_alone_make_no_fhir_tables() {
    let from = tempfile::tempdir().unwrap();
    write_files(from.path(), 1, 5, "none");
    for files in [1, 0] {
        let to = tempfile::tempdir().unwrap();
        let report = done(from.path(), to.path(), &[]).report();
        assert_eq!(report.files, files);
        assert!(
            report.tables.contains_key("adt_messages") && !report.tables.contains_key("patients")
        );
        assert!(to.path().join("pid").is_dir() && !to.path().join("patients").exists());
        fs::remove_file(from.path().join("00000.hl7")).ok();
    }
}

#[test]
fn json_and_xml_that_are_no_fhir_are_read_only_when_asked_for() {
    let notes = "{\n  \"files\": 10\n}";
    let from = folder(&[
        ("a.json", notes),
        ("b.xml", "<config/>"),
        ("d.json", &patient("1")),
    ]);
    write_files(from.path(), 1, 5, "none");
    fs::rename(from.path().join("00000.hl7"), from.path().join("c.hl7")).unwrap();
    let to = tempfile::tempdir().unwrap();
    let said = done(from.path(), to.path(), &[]);
    let report = said.report();
    assert_eq!(
        (
            report.files,
            report.not_taken,
            report.messages,
            report.rejects
        ),
        (2, 2, 6, 0)
    );
    assert!(said.err.contains("2 files named like FHIR"), "{}", said.err);
    let to = tempfile::tempdir().unwrap();
    let report = done(from.path(), to.path(), &["--file-pattern", "a.*"]).report();
    assert_eq!((report.files, report.not_taken, report.rejects), (1, 0, 1));
    let report = done(&from.path().join("b.xml"), &to.path().join("b"), &[]).report();
    assert_eq!((report.files, report.messages), (1, 1));
}

#[test]
fn tables_of_both_may_be_asked_for_and_misspelt_names_are_told() {
    let from = folder(&[("a.json", &bundle("batch", &[patient("1"), basic("2")]))]);
    let to = tempfile::tempdir().unwrap();
    let report = done(from.path(), to.path(), &["--tables", "patients,pid"]).report();
    assert_eq!(
        report.tables.into_iter().collect::<Vec<_>>(),
        [("patients".to_owned(), 1), ("pid".to_owned(), 0)]
    );
    assert_eq!(report.unrouted, 1);
    let said = ingest(from.path(), &to.path().join("x"), &["--tables", "patient"]);
    assert_eq!(said.status, Some(2));
    assert!(said.err.contains("patients"), "{}", said.err);
}

#[test]
fn what_cannot_be_read_is_a_reject_with_its_path_and_leaves_its_neighbours_alone() {
    let lines = [
        patient("1"),
        r#"{"resourceType":"Patient","id":"SECRET-1"#.to_owned(),
        patient("2"),
        "SECRET-2".to_owned(),
        r#"{"resourceType":"Patient","name":[{"family":"SECRET-3","family":"SECRET-4"}]}"#
            .to_owned(),
        r#"{"id":"SECRET-5"}"#.to_owned(),
        r#"{"resourceType":"Nonsense","id":"SECRET-6"}"#.to_owned(),
        basic("3"),
        r#"{"resourceType":"Patient","name":["#.to_owned(),
    ];
    let from = folder(&[("a.ndjson", &lines.join("\n"))]);
    let to = tempfile::tempdir().unwrap();
    let (out, letters) = (to.path().join("out"), to.path().join("letters"));
    let args = [
        "--error-handling",
        "dead_letter",
        "--dead-letter-path",
        letters.to_str().unwrap(),
    ];
    let said = done(from.path(), &out, &args);
    let report = said.report();
    assert_eq!(ids(&out, "patients"), ["1", "2"]);
    assert_eq!(ids(&out, "basic"), ["3"]);
    assert_eq!(
        (report.messages, report.rejects, report.unrouted),
        (9, 5, 1),
        "{report:?}"
    );
    let codes: Vec<&str> = report
        .first_rejects
        .iter()
        .map(|reject| &*reject.code)
        .collect();
    assert_eq!(codes[..2], ["broken_structure", "no_resource"]);
    assert_eq!(codes[3..], ["no_resource_type", "truncated"]);
    assert_eq!(report.warnings["unknown_resource_type"], 1);
    let path = report.first_rejects[2].path.as_deref();
    assert!(
        path.is_some_and(|path| path.starts_with("Patient.name[0]")),
        "{path:?}"
    );
    assert!(!format!("{}{}", said.out, said.err).contains("SECRET"));
    let kept: usize = bytes_below(&letters)
        .iter()
        .map(|(_, bytes)| bytes.split(|byte| *byte == b'\n').count() - 1)
        .sum();
    assert_eq!(kept, 5);
}

#[test]
fn entries_without_a_resource_are_counted_as_unrouted() {
    let text = format!(
        r#"{{"type":"history","entry":[{{"request":{{"method":"DELETE","url":"Patient/1"}}}},{{"resource":{}}}],"resourceType":"Bundle"}}"#,
        patient("2")
    );
    let from = folder(&[
        ("a.json", &text),
        ("b.json", &bundle("searchset", &[])),
        ("c.json", &text[..text.len() - 30]),
    ]);
    let to = tempfile::tempdir().unwrap();
    let report = done(from.path(), to.path(), &[]).report();
    assert_eq!(ids(to.path(), "patients"), ["2"]);
    assert_eq!((report.messages, report.unrouted), (4, 2));
    assert_eq!(report.warnings["entry_without_resource"], 2);
}

#[test]
fn a_resource_over_the_limit_is_one_reject() {
    let large = patient(&"x".repeat(5000));
    let from = folder(&[
        (
            "a.json",
            &bundle("batch", &[patient("1"), large.clone(), patient("2")]),
        ),
        ("b.ndjson", &large),
    ]);
    let to = tempfile::tempdir().unwrap();
    let report = done(from.path(), to.path(), &["--max-message-bytes", "1KiB"]).report();
    assert_eq!(ids(to.path(), "patients"), ["1", "2"]);
    assert_eq!((report.messages, report.rejects), (4, 2));
    assert_eq!(report.reject_codes["too_large"], 2);
}

#[test]
fn an_output_that_holds_tables_of_the_other_kind_is_no_obstacle() {
    let hl7 = tempfile::tempdir().unwrap();
    write_files(hl7.path(), 1, 5, "none");
    let fhir = folder(&[("a.json", &patient("1"))]);
    let to = tempfile::tempdir().unwrap();
    done(hl7.path(), to.path(), &[]);
    done(fhir.path(), to.path(), &[]);
    assert_eq!(ids(to.path(), "patients"), ["1"]);
    let refuse = ["--format", "ndjson", "--existing", "refuse"];
    let again = ingest(fhir.path(), to.path(), &refuse);
    assert_eq!(again.status, Some(1));
    assert!(again.err.contains("already holds a table"), "{}", again.err);
    // The other kind shows itself only while files are read.
    fs::write(hl7.path().join("z.json"), patient("2")).unwrap();
    let other = tempfile::tempdir().unwrap();
    done(fhir.path(), other.path(), &[]);
    let late = ingest(hl7.path(), other.path(), &refuse);
    assert_eq!(late.status, Some(1));
    assert!(late.err.contains("already holds a table"), "{}", late.err);
    assert!(!other.path().join("hl7_messages").exists());
}

#[test]
fn resources_are_shown_as_trees() {
    let from = folder(&[("a.json", &bundle("collection", &[patient("1"), basic("2")]))]);
    let file = from.path().join("a.json");
    let file = file.to_str().unwrap();
    let said = run(["inspect", file]);
    assert_eq!(said.status, Some(0), "{}", said.err);
    assert!(
        said.out.contains("resource 0 at byte") && said.out.contains("Patient urn:uuid:0"),
        "{}",
        said.out
    );
    assert!(said.out.contains("    family  "), "{}", said.out);
    let said = run(["inspect", file, "--path", "Patient.name.family"]);
    assert_eq!(said.out, "Everyman\n");
    let said = run(["inspect", file, "--json", "--message", "1"]);
    let line: Value = serde_json::from_str(&said.out).unwrap();
    assert_eq!(
        (&line["resource"]["id"], &line["resource_index"]),
        (&json!("2"), &json!(1))
    );
}

#[test]
fn tables_and_schemas_of_fhir_are_listed() {
    let listed = run(["tables"]);
    assert!(
        listed
            .out
            .lines()
            .any(|line| line.starts_with("patients ") && line.contains("resource"))
    );
    for (format, what) in [
        ("columns", "birthDate"),
        ("ddl", "birthDate"),
        ("spark", "birthDate"),
        ("json-schema", "birthDate"),
        ("arrow", "birthDate"),
    ] {
        let said = run([
            "schema",
            "patients",
            "--format",
            format,
            "--fhir-release",
            "r5",
        ]);
        assert!(
            said.status == Some(0) && said.out.contains(what),
            "{format}: {}",
            said.err
        );
    }
    let mut names: Vec<&str> = listed
        .out
        .lines()
        .skip(1)
        .filter_map(|line| line.split_whitespace().next())
        .collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all, "a name is that of two tables");
}

#[test]
fn tables_of_deletions_are_listed_and_have_schemas() {
    let text = run(["tables"]).out;
    let line = text.lines().last().unwrap();
    assert!(line.starts_with("<table>_deletes "), "{line}");
    let listed: Value = serde_json::from_str(&run(["tables", "--json"]).out).unwrap();
    let of = |kind: &str| -> Vec<&Value> {
        let all = listed.as_array().unwrap().iter();
        all.filter(|table| table["kind"] == kind).collect()
    };
    let deletions = of("deletion");
    assert_eq!(deletions.len(), of("resource").len());
    for table in deletions.iter().step_by(20) {
        let said = run(["schema", table["name"].as_str().unwrap()]);
        assert_eq!(said.status, Some(0), "{}", said.err);
        assert_eq!(said.out.lines().count() as u64, table["columns"]);
    }
    let said = run(["schema", "patients_delete"]);
    assert!(
        said.err.contains("did you mean `patients_deletes`"),
        "{}",
        said.err
    );
}

#[test]
fn files_of_fhir_are_validated_without_a_word_of_what_they_say() {
    let wrong = r#"{"resourceType":"Patient","gender":7,"id":"SECRET"}"#;
    let from = folder(&[("a.json", &patient("1")), ("b.json", wrong)]);
    let said = |name: &str| run(["validate", from.path().join(name).to_str().unwrap()]);
    assert_eq!(said("a.json").status, Some(0));
    let said = said("b.json");
    assert_eq!(said.status, Some(1));
    let all = format!("{}{}", said.out, said.err);
    assert!(
        all.contains("Patient.gender") && !all.contains("SECRET"),
        "{all}"
    );
}
