//! Folders of Parquet files: what is read back, what is visible when, and what a killed run leaves.

mod sinks;

use std::fs;
use std::sync::mpsc;

use healthcare_connector::sink::{Existing, Format, Part, Sink, Table};
use model_core::schema;
use serde_json::json;
use sinks::{EMPTY, Output, VISITS, append, contents, lines, read_parquet, rows, tables};

#[test]
fn rows_are_read_back_as_they_were() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    let batches = [rows(0, 700), rows(700, 5)];
    for batch in &batches {
        let part = sink.encoder(0).encode(std::slice::from_ref(batch)).unwrap();
        assert_eq!(part.rows(), batch.num_rows() as u64);
        sink.append(0, part).unwrap();
    }
    let committed = sink.commit(&1.into()).unwrap();
    assert_eq!(
        (committed.tables[0].rows, committed.tables[0].files),
        (705, 1)
    );
    assert_eq!(output.read("visits"), lines(&batches));
    let read = read_parquet(&output.files("visits")[0]);
    assert_eq!(read[0].schema(), schema::arrow(&VISITS));
}

#[test]
fn batches_of_one_part_are_one_row_group() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    let batches = [rows(0, 10), rows(10, 0), rows(10, 90)];
    let part = sink.encoder(0).encode(&batches).unwrap();
    sink.append(0, part).unwrap();
    sink.commit(&1.into()).unwrap();
    assert_eq!(output.read("visits"), lines(&batches));
    let file = fs::File::open(&output.files("visits")[0]).unwrap();
    let reader = parquet::file::reader::SerializedFileReader::new(file).unwrap();
    let metadata = parquet::file::reader::FileReader::metadata(&reader).clone();
    assert_eq!(metadata.num_row_groups(), 1);
    let author = metadata.file_metadata().created_by().unwrap();
    assert!(author.starts_with("healthcare-connector "), "{author}");
}

#[test]
fn tables_without_rows_are_made_with_their_schema() {
    let output = Output::new(Format::Parquet);
    output.sink().commit(&1.into()).unwrap();
    for def in [&VISITS, &EMPTY] {
        let files = output.files(def.name);
        assert_eq!(files.len(), 1);
        let batches = read_parquet(&files[0]);
        assert_eq!(batches[0].schema(), schema::arrow(def));
        assert_eq!(output.read(def.name), "");
    }
}

#[test]
fn nothing_is_visible_before_the_commit_and_nothing_is_left_without_one() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 2000));
    let mut entries = output.path().join("out/visits").read_dir().unwrap();
    assert!(entries.next().is_some());
    assert!(output.files("visits").is_empty());
    drop(sink);
    assert!(
        output
            .path()
            .join("out/visits")
            .read_dir()
            .unwrap()
            .next()
            .is_none()
    );
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 3));
    sink.commit(&1.into()).unwrap();
    assert_eq!(output.read("visits"), lines(&[rows(0, 3)]));
}

#[test]
fn each_commit_adds_its_rows_and_keeps_its_offset() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 3));
    let first = sink.commit(&json!({ "files": 1 })).unwrap();
    append(&mut sink, 0, &rows(3, 4));
    let second = sink.commit(&json!({ "files": 2 })).unwrap();
    assert_eq!((first.batch, second.batch), (0, 1));
    assert_eq!((second.tables[0].rows, second.tables[1].files), (4, 0));
    drop(sink);
    let sink = output.sink_with(Existing::Append);
    assert_eq!(sink.last_commit(), Some((1, &json!({ "files": 2 }))));
    assert_eq!(output.read("visits"), lines(&[rows(0, 7)]));
}

#[test]
fn a_commit_with_nothing_new_writes_nothing() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 3));
    sink.commit(&1.into()).unwrap();
    let before = contents(output.path());
    let again = sink.commit(&1.into()).unwrap();
    assert_eq!((again.batch, again.tables[0].rows), (0, 0));
    assert_eq!(contents(output.path()), before);
    assert_eq!(sink.commit(&2.into()).unwrap().batch, 1);
}

#[test]
fn a_later_run_appends() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 3));
    sink.commit(&1.into()).unwrap();
    drop(sink);
    let mut sink = output.sink_with(Existing::Append);
    append(&mut sink, 0, &rows(3, 3));
    append(&mut sink, 0, &rows(6, 3));
    sink.commit(&2.into()).unwrap();
    assert_eq!(output.read("visits"), lines(&[rows(0, 9)]));
}

#[test]
fn existing_tables_are_refused_with_a_way_out() {
    let output = Output::new(Format::Parquet);
    output.sink().commit(&1.into()).unwrap();
    let before = contents(output.path());
    let error = Sink::open(output.options(), tables()).unwrap_err();
    assert!(error.is_exists());
    let text = error.to_string();
    assert!(text.contains("out/visits"), "{text}");
    assert!(
        text.contains("--existing append") && text.contains("--existing replace"),
        "{text}"
    );
    assert_eq!(contents(output.path()), before);
}

#[test]
fn files_of_others_are_refused_and_left_alone() {
    let output = Output::new(Format::Parquet);
    let folder = output.path().join("out/visits");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("mine.parquet"), b"mine").unwrap();
    let before = contents(output.path());
    for existing in [Existing::Refuse, Existing::Append, Existing::Replace] {
        let mut options = output.options();
        options.existing = existing;
        let error = Sink::open(options, tables()).unwrap_err();
        assert!(error.is_exists() || error.is_mismatch(), "{error}");
        assert_eq!(contents(output.path()), before);
        assert!(!output.path().join("out/_commits").exists());
    }
}

#[test]
fn other_tables_of_the_same_output_are_written_beside() {
    let output = Output::new(Format::Parquet);
    let mut first = Sink::open(output.options(), vec![Table::whole(&VISITS)]).unwrap();
    append(&mut first, 0, &rows(0, 3));
    first.commit(&1.into()).unwrap();
    drop(first);
    let mut second = Sink::open(output.options(), vec![Table::whole(&EMPTY)]).unwrap();
    assert_eq!(second.commit(&2.into()).unwrap().batch, 1);
    drop(second);
    assert_eq!(
        output.sink_with(Existing::Append).last_commit().unwrap().0,
        1
    );
    assert_eq!(output.read("visits"), lines(&[rows(0, 3)]));
}

#[test]
fn another_schema_is_refused_by_the_first_column_that_differs() {
    let output = Output::new(Format::Parquet);
    let mut projected = Table::whole(&VISITS);
    projected.schema = projected.schema.project(&[0, 1, 3]).unwrap().into();
    let mut sink = Sink::open(output.options(), vec![projected.clone()]).unwrap();
    let batch = rows(0, 5).project(&[0, 1, 3]).unwrap();
    append(&mut sink, 0, &batch);
    sink.commit(&1.into()).unwrap();
    drop(sink);
    let mut options = output.options();
    options.existing = Existing::Append;
    let error = Sink::open(options.clone(), tables()).unwrap_err();
    assert!(error.is_mismatch());
    let text = error.to_string();
    assert!(
        text.contains("visits") && text.contains("column at is not there"),
        "{text}"
    );
    assert!(Sink::open(options, vec![projected]).is_ok());
    assert_eq!(output.read("visits"), lines(&[batch]));
}

#[test]
fn another_format_is_refused() {
    let mut output = Output::new(Format::Parquet);
    output.sink().commit(&1.into()).unwrap();
    output.format = Format::Delta;
    let mut options = output.options();
    options.existing = Existing::Replace;
    let error = Sink::open(options, tables()).unwrap_err();
    assert!(error.is_mismatch());
    assert!(error.to_string().contains("holds Parquet files"), "{error}");
}

#[test]
fn replaced_rows_are_there_until_the_commit() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 3));
    sink.commit(&1.into()).unwrap();
    drop(sink);

    let mut sink = output.sink_with(Existing::Replace);
    append(&mut sink, 0, &rows(10, 2));
    drop(sink);
    assert_eq!(output.read("visits"), lines(&[rows(0, 3)]));

    let mut sink = output.sink_with(Existing::Replace);
    append(&mut sink, 0, &rows(10, 2));
    assert_eq!(output.read("visits"), lines(&[rows(0, 3)]));
    sink.commit(&2.into()).unwrap();
    append(&mut sink, 0, &rows(12, 2));
    sink.commit(&3.into()).unwrap();
    assert_eq!(output.read("visits"), lines(&[rows(10, 4)]));
}

#[test]
fn files_that_no_commit_names_are_removed() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 3));
    sink.commit(&1.into()).unwrap();
    append(&mut sink, 0, &rows(3, 3));
    sink.commit(&2.into()).unwrap();
    drop(sink);
    // As if the run had been killed after the files got their names, and while it wrote another.
    fs::remove_file(output.commit_file(1)).unwrap();
    let folder = output.path().join("out/visits");
    fs::write(folder.join(".batch-00000001-0001.parquet.part"), b"PAR1").unwrap();
    fs::write(folder.join("_mine.txt"), b"mine").unwrap();

    let mut sink = output.sink_with(Existing::Append);
    assert_eq!(output.read("visits"), lines(&[rows(0, 3)]));
    let left: Vec<_> = folder
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left.len(), 2, "{left:?}");
    append(&mut sink, 0, &rows(3, 5));
    assert_eq!(sink.commit(&2.into()).unwrap().batch, 1);
    assert_eq!(output.read("visits"), lines(&[rows(0, 8)]));
}

#[test]
fn the_files_of_a_first_run_that_was_killed_are_removed() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 3));
    sink.commit(&1.into()).unwrap();
    drop(sink);
    fs::remove_file(output.commit_file(0)).unwrap();
    // The next run wants another table only; the leftovers go all the same.
    let sink = Sink::open(output.options(), vec![Table::whole(&EMPTY)]).unwrap();
    assert!(output.files("visits").is_empty());
    assert_eq!(sink.last_commit(), None);
}

#[test]
fn visible_files_stay_when_the_folder_of_commits_is_gone() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 3));
    sink.commit(&1.into()).unwrap();
    drop(sink);
    fs::remove_dir_all(output.path().join("out/_commits")).unwrap();
    let mut options = output.options();
    options.existing = Existing::Append;
    assert!(Sink::open(options, tables()).unwrap_err().is_mismatch());
    assert_eq!(output.read("visits"), lines(&[rows(0, 3)]));
}

#[test]
fn replaced_files_of_a_killed_run_are_removed() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    append(&mut sink, 0, &rows(0, 3));
    sink.commit(&1.into()).unwrap();
    drop(sink);
    let old = output.files("visits").remove(0);
    let bytes = fs::read(&old).unwrap();
    let mut sink = output.sink_with(Existing::Replace);
    append(&mut sink, 0, &rows(10, 2));
    sink.commit(&2.into()).unwrap();
    drop(sink);
    // As if the run had been killed right after its commit.
    fs::write(&old, bytes).unwrap();
    drop(output.sink_with(Existing::Append));
    assert_eq!(output.read("visits"), lines(&[rows(10, 2)]));
}

#[test]
fn large_tables_become_several_files() {
    let output = Output::new(Format::Parquet);
    let mut options = output.options();
    options.file_bytes = 20_000;
    let mut sink = Sink::open(options, tables()).unwrap();
    for first in (0..5000).step_by(500) {
        append(&mut sink, 0, &rows(first, 500));
    }
    let committed = sink.commit(&1.into()).unwrap();
    let files = output.files("visits");
    assert!(files.len() > 2, "{}", files.len());
    assert_eq!(committed.tables[0].files, files.len() as u64);
    let sizes = files.iter().map(|path| path.metadata().unwrap().len());
    assert_eq!(committed.tables[0].bytes, sizes.sum::<u64>());
    assert_eq!(output.read("visits"), lines(&[rows(0, 5000)]));
}

/// Encodes on so many threads, appends in order.
fn write_on(threads: usize) -> std::collections::BTreeMap<std::path::PathBuf, Vec<u8>> {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    let encoder = sink.encoder(0);
    let (send, receive) = mpsc::channel::<(usize, Part)>();
    std::thread::scope(|scope| {
        for thread in 0..threads {
            let (send, encoder) = (send.clone(), encoder.clone());
            scope.spawn(move || {
                for at in (thread..12).step_by(threads) {
                    let part = encoder.encode(&[rows(at * 1000, 1000)]).unwrap();
                    send.send((at, part)).unwrap();
                }
            });
        }
        drop(send);
        let mut parts: Vec<_> = receive.iter().collect();
        parts.sort_by_key(|(at, _)| *at);
        for (_, part) in parts {
            sink.append(0, part).unwrap();
        }
    });
    sink.commit(&1.into()).unwrap();
    let files = contents(&output.path().join("out")).into_iter();
    let root = output.path().join("out");
    files
        .map(|(path, bytes)| (path.strip_prefix(&root).unwrap().to_owned(), bytes))
        .collect()
}

#[test]
fn the_number_of_threads_does_not_change_a_byte() {
    let one = write_on(1);
    assert!(one.len() >= 4);
    assert!(one == write_on(4));
}

#[test]
fn two_runs_cannot_have_the_same_output() {
    let output = Output::new(Format::Parquet);
    let sink = output.sink();
    let error = Sink::open(output.options(), tables()).unwrap_err();
    assert!(error.is_busy(), "{error}");
    drop(sink);
    assert!(Sink::open(output.options(), tables()).is_ok());
}

#[test]
fn parts_and_batches_of_other_tables_are_refused() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    let error = sink.encoder(1).encode(&[rows(0, 1)]).unwrap_err();
    assert!(error.to_string().contains("table empty"), "{error}");
    let part = sink.encoder(0).encode(&[rows(0, 1)]).unwrap();
    let error = sink.append(1, part).unwrap_err();
    assert!(error.to_string().contains("table empty"), "{error}");
    let error = sink.commit(&1.into()).unwrap_err();
    assert!(error.to_string().contains("after a failure"), "{error}");
}

#[test]
fn a_failed_append_leaves_nothing_and_names_the_path() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    // The folder of the table cannot be made: a file has its name.
    fs::write(output.path().join("out/visits"), b"").unwrap();
    let part = sink.encoder(0).encode(&[rows(0, 1)]).unwrap();
    let error = sink.append(0, part).unwrap_err();
    assert!(error.to_string().contains("out/visits"), "{error}");
    assert!(sink.commit(&1.into()).is_err());
    drop(sink);
    assert!(!output.commit_file(0).exists());
    assert!(output.files("empty").is_empty());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_said_and_leaves_nothing() {
    let output = Output::new(Format::Parquet);
    let mut sink = output.sink();
    let folder = output.path().join("out/visits");
    fs::create_dir_all(&folder).unwrap();
    let hidden = folder.join(".batch-00000000-0000.parquet.part");
    std::os::unix::fs::symlink("/dev/full", &hidden).unwrap();
    // So few rows that the writer's own buffer holds them until the commit.
    append(&mut sink, 0, &rows(0, 20));
    let error = sink.commit(&1.into()).unwrap_err();
    assert!(error.is_disk_full(), "{error}");
    assert!(error.to_string().contains("batch-00000000-0000"), "{error}");
    drop(sink);
    assert!(hidden.symlink_metadata().is_err());
    assert!(output.files("visits").is_empty() && output.files("empty").is_empty());
    assert!(!output.commit_file(0).exists());
}
