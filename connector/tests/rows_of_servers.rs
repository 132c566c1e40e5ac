//! A server's rows for whoever takes them, by the library: cursors, periods, deletions, and what goes wrong.

mod cli;
mod fhir_server;

use std::collections::BTreeSet;

use fhir_server::Served;
use fhir_server::server::Answer;
use healthcare_connector::Error;
use healthcare_connector::api::Moment;
use healthcare_connector::rows::{Rows, ServerRequest};
use serde_json::json;

fn request(served: &Served, options: &[(&str, &str)]) -> ServerRequest {
    let mut request = ServerRequest::of(served.server.base());
    let usual = [
        ("no_proxy", "true"),
        ("requests_per_second", "0"),
        ("tables", "patients,observations"),
    ];
    for (name, value) in usual.iter().chain(options) {
        request.set(name, value).unwrap();
    }
    request
}

/// Tables and ids of rows, in the order in which they came.
type Ids = Vec<(String, String)>;

/// What came, and the cursor.
fn taken(rows: &mut Rows) -> Result<(Ids, Option<String>), Error> {
    use arrow_array::cast::AsArray;
    let names: Vec<&str> = rows.tables().iter().map(|table| table.def.name).collect();
    let mut ids = Vec::new();
    for batch in rows.by_ref() {
        let (table, batch) = batch?;
        let column = batch.column_by_name("id").unwrap().as_string::<i32>();
        ids.extend(
            column
                .iter()
                .map(|id| (names[table].to_owned(), id.unwrap().to_owned())),
        );
    }
    Ok((ids, rows.cursor()))
}

fn of(table: &str, ids: &[(String, String)]) -> Vec<String> {
    let mine = ids.iter().filter(|(of, _)| of == table);
    let mut ids: Vec<String> = mine.map(|(_, id)| id.clone()).collect();
    ids.sort();
    ids
}

fn names(prefix: &str, count: usize) -> Vec<String> {
    (0..count).map(|at| format!("{prefix}{at:03}")).collect()
}

#[test]
fn a_cursor_brings_what_is_new_and_stays_when_nothing_is() {
    let served = Served::start().filled(25, 31);
    let server = request(&served, &[]).open().unwrap();
    let mut rows = server.read("").unwrap();
    assert_eq!(rows.cursor(), None);
    let (ids, first) = taken(&mut rows).unwrap();
    assert_eq!(of("patients", &ids), names("p", 25));
    assert_eq!(of("observations", &ids), names("o", 31));
    let report = rows.report().unwrap();
    assert!(report.accounting.balanced && report.pages >= 7);
    let first = first.unwrap();
    // Ids may be numbers of patients.
    assert!(!first.contains("p000") && first.len() < 4000, "{first}");

    let (ids, second) = taken(&mut server.read(&first).unwrap()).unwrap();
    assert_eq!((ids.len(), second.as_ref()), (0, Some(&first)));
    {
        let mut store = served.store();
        store.patient("p003");
        store.delete("Patient", "p004");
        store.later(10);
    }
    let server = request(&served, &[]).open().unwrap();
    let (ids, third) = taken(&mut server.read(&first).unwrap()).unwrap();
    assert_eq!(of("patients", &ids), ["p003"]);
    assert_eq!(of("patients_deletes", &ids), ["p004"]);
    assert_eq!(ids.len(), 2);
    let third = third.unwrap();
    assert_ne!(third, first);
    let (ids, again) = taken(&mut server.read(&third).unwrap()).unwrap();
    assert_eq!((ids.len(), again), (0, Some(third)));
}

#[test]
fn tables_are_read_one_by_one_with_one_cursor() {
    let served = Served::start().filled(5, 7);
    let server = request(&served, &[]).open().unwrap();
    let names = [
        "patients",
        "observations",
        "patients_deletes",
        "observations_deletes",
    ];
    assert_eq!(server.table_names(), names);
    let (ids, cursor) = taken(&mut server.read_table("patients", "").unwrap()).unwrap();
    assert_eq!((ids.len(), of("patients", &ids).len()), (5, 5));
    let (ids, cursor) =
        taken(&mut server.read_table("observations", &cursor.unwrap()).unwrap()).unwrap();
    assert_eq!(of("observations", &ids).len(), 7);
    served.store().delete("Patient", "p001");
    served.store().later(5);
    let server = request(&served, &[]).open().unwrap();
    let mut rows = server
        .read_table("patients_deletes", &cursor.unwrap())
        .unwrap();
    let (ids, cursor) = taken(&mut rows).unwrap();
    assert_eq!(of("patients_deletes", &ids), ["p001"]);
    let (ids, last) = taken(&mut server.read(&cursor.clone().unwrap()).unwrap()).unwrap();
    assert_eq!((ids.len(), last), (0, cursor));
}

#[test]
fn parts_of_a_period_have_every_row_once() {
    let served = Served::start().filled(100, 0);
    let server = request(&served, &[("page_size", "5")]).open().unwrap();
    let until = server.until().to_string();
    for most in [1, 2, 7, 1000] {
        let parts = server.divided("patients", "", &until, most).unwrap();
        assert!(
            parts.len() <= most && (most > 7 || parts.len() == most),
            "{}",
            parts.len()
        );
        assert_eq!(
            (parts[0].0.as_str(), &parts[parts.len() - 1].1),
            ("", &until)
        );
        assert!(parts.windows(2).all(|pair| pair[0].1 == pair[1].0));
        let mut found = Vec::new();
        for (from, to) in &parts {
            // As executors do it: without a question.
            let server = request(&served, &[("tables", "patients")])
                .unasked()
                .unwrap();
            let mut rows = server.read_period("patients", from, to, "x").unwrap();
            let (ids, cursor) = taken(&mut rows).unwrap();
            assert_eq!(cursor, None);
            assert!(most == 1 || ids.len() < 60, "{} of 100", ids.len());
            found.extend(of("patients", &ids));
        }
        found.sort();
        assert_eq!(found, names("p", 100));
    }
    assert!(server.is_any("patients", "", &until).unwrap());
    assert!(
        !server
            .is_any("patients", &until, "2024-06-01T00:00:00Z")
            .unwrap()
    );
}

#[test]
fn a_server_that_cannot_count_or_sort_is_divided_all_the_same_or_not_at_all() {
    let served = Served::with(|request, _| {
        let refused = request.path.contains("_summary=count");
        refused.then(|| Answer::of(400, "{}"))
    })
    .filled(40, 0);
    let server = request(&served, &[("page_size", "5")]).open().unwrap();
    let until = server.until().to_string();
    assert_eq!(server.divided("patients", "", &until, 4).unwrap().len(), 4);
    let served = Served::with(|request, _| {
        let refused = request.path.contains("_sort");
        refused.then(|| Answer::of(400, "{}"))
    })
    .filled(40, 0);
    let server = request(&served, &[]).open().unwrap();
    let parts = server.divided("patients", "", &until, 4).unwrap();
    assert_eq!(parts, [(String::new(), until.clone())]);
    let (ids, _) = taken(&mut server.read_period("patients", "", &until, "x").unwrap()).unwrap();
    assert_eq!(of("patients", &ids), names("p", 40));
}

#[test]
fn what_is_not_searched_by_its_time_is_one_part_without_a_beginning() {
    let served = Served::start().filled(12, 0);
    // Cerner's page of Patient names no `_lastUpdated`.
    let server = request(&served, &[("server", "cerner"), ("page_size", "5")]);
    let server = server.open().unwrap();
    let until = server.until().to_string();
    let parts = server.divided("patients", "", &until, 4).unwrap();
    assert_eq!(parts, [(String::new(), until.clone())]);
    let (ids, _) = taken(&mut server.read_period("patients", "", &until, "x").unwrap()).unwrap();
    assert_eq!(of("patients", &ids), names("p", 12));
    let from = "2024-01-01T00:00:00Z";
    let error = server.is_any("patients", from, &until).unwrap_err();
    assert!(error.is_usage(), "{error}");
    let error = server.read_period("patients", from, &until, "x").map(drop);
    assert!(error.unwrap_err().is_usage());
}

#[test]
fn what_was_deleted_in_a_period_is_read_from_the_history() {
    let served = Served::start().filled(4, 0);
    let before = Moment(served.store().now).to_string();
    served.store().delete("Patient", "p001");
    served.store().later(5);
    let server = request(&served, &[]).open().unwrap();
    let until = server.until().to_string();
    let read = |from: &str| {
        taken(
            &mut server
                .read_period("patients_deletes", from, &until, "x")
                .unwrap(),
        )
        .unwrap()
        .0
    };
    assert_eq!(of("patients_deletes", &read("")), ["p001"]);
    assert_eq!(of("patients_deletes", &read(&before)), ["p001"]);
    assert_eq!(read(&until), []);
    let is_any = |from: &str| server.is_any("patients_deletes", from, &until).unwrap();
    assert!(is_any("") && is_any(&before) && !is_any(&until));
    let parts = server.divided("patients_deletes", "", &until, 9).unwrap();
    assert_eq!(parts.len(), 1);
    assert!(server.has_history("patients"));
    let server = request(&served, &[("deletes", "off")]).open().unwrap();
    assert_eq!(server.table_names(), ["patients", "observations"]);
    let error = server
        .read_period("patients_deletes", "", &until, "x")
        .unwrap_err();
    assert!(
        error.is_usage() && error.to_string().contains("does not say what was deleted"),
        "{error}"
    );
}

#[test]
fn a_resource_without_a_time_stops_a_period_that_is_one_of_several() {
    let served = Served::start().filled(3, 0);
    served
        .store()
        .raw("timeless", r#"{"resourceType":"Patient","id":"MARKED"}"#);
    served.store().later(5);
    let server = request(&served, &[("tables", "patients")]).open().unwrap();
    let until = server.until().to_string();
    let (ids, _) = taken(&mut server.read_period("patients", "", &until, "x").unwrap()).unwrap();
    assert_eq!(ids.len(), 4);
    let mut rows = server
        .read_period("patients", "2024-01-01T00:00:00Z", &until, "x")
        .unwrap();
    let error = taken(&mut rows).unwrap_err();
    assert_eq!(error.of_server().unwrap().1.code().as_str(), "unbounded");
    assert!(!error.to_string().contains("MARKED"), "{error}");
}

#[test]
fn a_table_that_fails_lets_others_come_and_leaves_no_cursor() {
    let served = Served::with(|request, _| {
        let is_later = request.path.starts_with("/fhir/Observation?") && request.path.contains("ge2024");
        is_later.then(|| Answer::of(403, r#"{"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"forbidden","diagnostics":"MARKED"}]}"#))
    })
    .filled(25, 31);
    let server = request(&served, &[]).open().unwrap();
    let mut rows = server.read("").unwrap();
    let mut patients = BTreeSet::new();
    let error = loop {
        match rows.next().unwrap() {
            Ok((0, batch)) => patients.extend(0..batch.num_rows()),
            Ok(_) => {}
            Err(error) => break error,
        }
    };
    assert_eq!(patients.len(), 25);
    let (table, cause) = error.of_server().unwrap();
    assert_eq!(
        (table, cause.status(), cause.code().as_str()),
        (Some("observations"), Some(403), "status")
    );
    assert!(!error.to_string().contains("MARKED"), "{error}");
    assert!(rows.next().is_none());
    assert_eq!(rows.cursor(), None);
}

#[test]
fn a_bad_resource_is_a_reject_and_the_cursor_goes_on() {
    let served = Served::start().filled(3, 0);
    let meta = json!({ "versionId": "1", "lastUpdated": "2024-05-01T12:00:20Z" });
    let bad = json!({ "resourceType": "Patient", "id": "bad", "meta": meta, "name": "MARKED" })
        .to_string();
    served
        .store()
        .raw("bad", &bad.replace("\"MARKED\"", "{\"MARKED\":]"));
    served.store().later(60);
    let folder = tempfile::tempdir().unwrap();
    let letters = folder.path().join("letters");
    for (options, is_error) in [
        (vec![], false),
        (vec![("error_handling", "fail")], true),
        (
            vec![
                ("error_handling", "dead_letter"),
                ("dead_letter_path", letters.to_str().unwrap()),
            ],
            false,
        ),
    ] {
        let server = request(&served, &options).open();
        let mut rows = server.unwrap().read("").unwrap();
        match taken(&mut rows) {
            Ok((ids, cursor)) => {
                assert!(!is_error);
                assert_eq!((ids.len(), rows.report().unwrap().rejects), (3, 1));
                assert!(cursor.is_some());
            }
            Err(error) => {
                assert!(is_error && error.rejected().is_some(), "{error}");
                assert!(!error.to_string().contains("MARKED"), "{error}");
            }
        }
    }
    let names = std::fs::read_dir(&letters).unwrap();
    assert_eq!(names.count(), 1);
}

#[test]
fn what_is_wrong_is_said_before_anything_is_read() {
    let served = Served::start().filled(3, 0);
    let wrong = |name: &str, value: &str| {
        request(&served, &[])
            .set(name, value)
            .unwrap_err()
            .to_string()
    };
    assert!(wrong("page_sizes", "3").contains("did you mean `page_size`"));
    assert!(wrong("auth_type", "basic").contains("none, api_key or oauth2"));
    assert!(wrong("since", "yesterday").contains("write an instant"));
    assert!(wrong("page_size", "0").contains("from 1 to 100000"));
    let server = request(&served, &[]).open().unwrap();
    let error = |cursor: &str| {
        let error = server.read(cursor).unwrap_err();
        assert!(error.is_usage());
        error.to_string()
    };
    assert!(error("MARKED").contains("not written here") && !error("MARKED").contains("MARKED"));
    assert!(error(r#"{"server":"http://other/","marks":{}}"#).contains("another server"));
    let cursor = taken(&mut server.read("").unwrap()).unwrap().1.unwrap();
    let filtered = request(&served, &[("search", "Patient?gender=female")])
        .open()
        .unwrap();
    assert!(
        filtered
            .read(&cursor)
            .unwrap_err()
            .to_string()
            .contains("another search")
    );
    let error = request(&served, &[("auth_type", "api_key")])
        .open()
        .unwrap_err();
    assert!(error.is_usage(), "{error}");
    let error = request(&served, &[("tables", "patientz")])
        .open()
        .unwrap_err();
    assert!(error.to_string().contains("patients"), "{error}");
}

#[test]
fn secrets_are_given_as_they_are_or_as_references_and_never_shown() {
    let served = Served::with(|request, _| {
        let is_known = request
            .headers
            .get("x-key")
            .is_some_and(|key| key == "SECRET-17");
        (!is_known).then(|| Answer::of(401, ""))
    })
    .filled(3, 0);
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("key"), "SECRET-17\n").unwrap();
    let reference = format!("{{{{file/{}}}}}", folder.path().join("key").display());
    let with = |key: &str| {
        request(
            &served,
            &[
                ("auth_type", "api_key"),
                ("api_key_header", "x-key"),
                ("api_key", key),
            ],
        )
    };
    for key in ["SECRET-17", &reference] {
        let server = with(key).open().unwrap();
        assert_eq!(taken(&mut server.read("").unwrap()).unwrap().0.len(), 3);
    }
    let error = with("SECRET-18").open().unwrap_err();
    assert_eq!(error.of_server().unwrap().1.status(), Some(401));
    assert!(!error.to_string().contains("SECRET"), "{error}");
}
