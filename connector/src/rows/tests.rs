//! Rows are those of the files, wait for their taker, and end when nobody takes them.

use super::*;

const ADMISSION: &str =
    "MSH|^~\\&|LAB|HOSP|||20240601120000||ADT^A01|1|P|2.5.1\rPID|1||4711^^^HOSP^MR||Muster^Erika\r";

fn folder(messages: usize) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("a.hl7"), ADMISSION.repeat(messages)).unwrap();
    folder
}

#[test]
fn rows_of_a_table_are_handed_over() {
    let folder = folder(3);
    let mut request = Request::of(folder.path());
    request.set("tables", "pid, adt_messages").unwrap();
    let mut rows = request.read().unwrap();
    let tables = rows.tables().to_vec();
    let mut counted = vec![0; tables.len()];
    for batch in &mut rows {
        let (table, batch) = batch.unwrap();
        assert_eq!(batch.schema(), tables[table].schema);
        counted[table] += batch.num_rows();
    }
    assert_eq!(counted, [3, 3]);
    let report = rows.report().unwrap();
    assert_eq!((report.messages, report.rejects), (3, 0));
}

#[test]
fn reading_ends_when_nobody_takes_rows() {
    let folder = folder(200_000);
    let mut request = Request::of(folder.path());
    request.set("tables", "pid").unwrap();
    let mut rows = request.read().unwrap();
    assert!(rows.next().unwrap().is_ok());
    drop(rows);
}

#[test]
fn a_reject_is_an_error_when_it_is_to_be() {
    let folder = folder(1);
    std::fs::write(folder.path().join("b.hl7"), "nothing of the kind\r").unwrap();
    let mut request = Request::of(folder.path());
    request.set("error_handling", "fail").unwrap();
    let ended: Result<Vec<_>, Error> = request.read().unwrap().collect();
    let error = ended.unwrap_err();
    assert!(error.rejected().is_some(), "{error}");
    assert!(
        !error.to_string().contains("nothing of the kind"),
        "{error}"
    );
}

#[test]
fn an_option_that_does_not_exist_is_told_with_the_nearest_one() {
    let mut request = Request::of("x");
    let error = request.set("recursiv", "true").unwrap_err();
    assert!(error.is_usage());
    assert!(
        error.to_string().contains("did you mean `recursive`?"),
        "{error}"
    );
    let error = request.set("recursive", "perhaps").unwrap_err();
    assert_eq!(error.to_string(), "recursive: write true or false");
}

#[test]
fn pieces_of_a_file_have_all_its_rows_once() {
    let folder = folder(100);
    let mut request = Request::of(folder.path());
    request.set("tables", "adt_messages").unwrap();
    let listing = request.listing().unwrap();
    let file = &listing.files[0];
    let piece = |from, until| Piece {
        name: file.name.to_string(),
        size: file.size,
        modified: file.modified.0,
        from,
        until,
    };
    let count = |pieces: &[Piece]| -> usize {
        let rows = request.read_pieces(pieces, "x").unwrap();
        rows.map(|batch| batch.unwrap().1.num_rows()).sum()
    };
    let middle = file.size / 3;
    let parts = [piece(0, Some(middle)), piece(middle, None)];
    let counted = parts.clone().map(|part| count(&[part]));
    assert!(counted.iter().all(|count| *count > 0), "{counted:?}");
    assert_eq!(counted.iter().sum::<usize>(), 100);
    assert_eq!(count(&parts), 100);
}

#[test]
fn a_file_that_changed_since_it_was_listed_is_an_error() {
    let folder = folder(2);
    let request = Request::of(folder.path());
    let file = request.listing().unwrap().files[0].clone();
    let piece = Piece {
        name: file.name.to_string(),
        size: file.size + 1,
        modified: file.modified.0,
        from: 0,
        until: None,
    };
    let ended: Result<Vec<_>, Error> = request.read_pieces(&[piece], "x").unwrap().collect();
    assert!(
        ended
            .unwrap_err()
            .to_string()
            .contains("since it was listed")
    );
}

#[test]
fn the_same_pieces_leave_the_same_letters() {
    let folder = folder(2);
    std::fs::write(folder.path().join("b.hl7"), "nothing of the kind\r").unwrap();
    let letters = tempfile::tempdir().unwrap();
    let mut request = Request::of(folder.path());
    request.set("error_handling", "dead_letter").unwrap();
    let path = letters.path().to_str().unwrap();
    request.set("dead_letter_path", path).unwrap();
    let listing = request.listing().unwrap();
    let piece = |file: &crate::source::FileAt| Piece {
        name: file.name.to_string(),
        size: file.size,
        modified: file.modified.0,
        from: 0,
        until: None,
    };
    let pieces: Vec<Piece> = listing.files.iter().map(piece).collect();
    for _ in 0..2 {
        assert!(
            request
                .read_pieces(&pieces, "x")
                .unwrap()
                .all(|batch| batch.is_ok())
        );
        let files: Vec<_> = std::fs::read_dir(letters.path()).unwrap().collect();
        assert_eq!(files.len(), 1);
    }
}

#[test]
fn texts_are_read_as_files_are() {
    let mut request = Request::of("");
    request.set("tables", "adt_messages,patients").unwrap();
    let mut texts = Texts::of(&request).unwrap();
    let two = ADMISSION.repeat(2);
    let pushed = texts.push(two.as_bytes(), "here");
    assert_eq!(
        (pushed.messages, pushed.rows, pushed.rejects.len()),
        (2, 2, 0)
    );
    let pushed = texts.push(br#"{"resourceType":"Patient","id":"1"}"#, "there");
    assert_eq!((pushed.messages, pushed.rows), (1, 1));
    let pushed = texts.push(b"nothing of the kind", "there");
    assert_eq!(
        (pushed.rows, pushed.rejects[0].code.as_str()),
        (0, "no_header")
    );
    let rows = texts.cut().unwrap();
    let rows: Vec<(usize, usize)> = rows
        .iter()
        .map(|(table, rows)| (*table, rows.num_rows()))
        .collect();
    assert_eq!(rows, [(0, 2), (1, 1)]);
}
