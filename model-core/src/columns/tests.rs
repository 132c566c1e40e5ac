//! What the properties do not reach: mistakes of the caller, errors, shared nulls.

use std::sync::Arc;

use arrow_array::{Array, ArrayRef};

use super::Columns;
use crate::{ColumnDef, Ingestion, Kind, TableDef};

const fn column(name: &'static str, kind: Kind) -> ColumnDef {
    ColumnDef {
        name,
        kind,
        nullable: true,
        origin: "",
        title: "",
    }
}

static NAME: [ColumnDef; 2] = [column("family", Kind::Utf8), column("given", Kind::Utf8)];

static TABLE: TableDef = TableDef {
    name: "pid",
    doc: "",
    ingestion: Ingestion::Append,
    key: &[],
    columns: &[
        column("text", Kind::Utf8),
        column("number", Kind::Int64),
        column("names", Kind::List(&Kind::Struct(&NAME))),
        column("mother", Kind::Struct(&NAME)),
        column("father", Kind::Struct(&NAME)),
    ],
};

fn texts(columns: &mut Columns, texts: &[&[u8]]) {
    for text in texts {
        columns.begin_row();
        columns.cell(0).unwrap().text(text);
    }
}

#[test]
fn an_unknown_column_is_an_error_that_names_the_nearest() {
    let error = Columns::with_projection(&TABLE, &["text", "mothers"]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "table pid has no column `mothers`; did you mean `mother`?"
    );
    let error = Columns::with_projection(&TABLE, &["zzzzzz"]).unwrap_err();
    assert_eq!(error.to_string(), "table pid has no column `zzzzzz`");
    assert!(error.is_unknown_column());
}

#[test]
fn bytes_that_are_not_utf8_are_an_error_with_the_row_and_without_the_value() {
    let mut columns = Columns::new(&TABLE);
    texts(
        &mut columns,
        &[b"secret", "Zoë".as_bytes(), b"\xe9t\xe9", b"more"],
    );
    let error = columns.finish().unwrap_err();
    assert!(error.is_not_utf8());
    assert_eq!(
        error.to_string(),
        "pid.text is not UTF-8 in row 2 of the batch"
    );
    // The next batch is not touched by it.
    texts(&mut columns, &[b"good"]);
    assert_eq!(columns.finish().unwrap().num_rows(), 1);
}

#[test]
fn a_character_split_over_two_rows_is_an_error() {
    let mut columns = Columns::new(&TABLE);
    texts(&mut columns, &[b"Zo\xc3", b"\xab"]);
    assert_eq!(
        columns.finish().unwrap_err().to_string(),
        "pid.text is not UTF-8 in row 0 of the batch"
    );
}

#[test]
fn an_error_names_the_way_below_the_column() {
    let mut columns = Columns::new(&TABLE);
    texts(&mut columns, &[b"a", b"b", b"c"]);
    let mut names = columns.cell(2).unwrap();
    names.element();
    names.element().field(1).text(b"\xff");
    texts(&mut columns, &[b"d"]);
    let error = columns.finish().unwrap_err();
    assert_eq!(
        error.to_string(),
        "pid.names[].given is not UTF-8 in row 2 of the batch"
    );
}

#[test]
fn more_than_offsets_reach_is_an_error() {
    let mut columns = Columns::new(&TABLE);
    columns.begin_row();
    // Zeroed memory that nobody looks at takes no room.
    columns
        .cell(0)
        .unwrap()
        .text_parts(|values| *values = vec![0; 1 << 31]);
    let error = columns.finish().unwrap_err();
    assert!(error.is_too_large());
    assert_eq!(
        error.to_string(),
        "pid.text holds more than 2 GiB in one batch: cut batches sooner"
    );
    texts(&mut columns, &[b"good"]);
    assert_eq!(columns.finish().unwrap().num_rows(), 1);
}

#[test]
fn a_place_set_twice_holds_the_second_value() {
    let mut columns = Columns::new(&TABLE);
    columns.begin_row();
    columns.begin_row();
    for (text, number) in [(&b"first"[..], 1), (b"2nd", 2)] {
        columns.cell(0).unwrap().text(text);
        columns.cell(1).unwrap().int64(number);
        columns.cell(3).unwrap().field(0).text(text);
    }
    let mut lines = Vec::new();
    crate::json::write_lines(&columns.finish().unwrap(), &mut lines);
    assert_eq!(
        lines,
        b"{}\n{\"text\":\"2nd\",\"number\":2,\"mother\":{\"family\":\"2nd\"}}\n"
    );
}

#[test]
#[cfg(not(debug_assertions))]
fn a_setter_that_does_not_fit_does_nothing() {
    let mut columns = Columns::new(&TABLE);
    columns.begin_row();
    columns.cell(0).unwrap().int64(1);
    columns.cell(1).unwrap().text(b"text");
    columns.cell(1).unwrap().element().text(b"text");
    columns.cell(3).unwrap().field(9).text(b"text");
    assert_eq!(columns.cell(3).unwrap().field(9).kind(), Kind::Struct(&[]));
    assert!(columns.cell(99).is_none());
    let mut lines = Vec::new();
    crate::json::write_lines(&columns.finish().unwrap(), &mut lines);
    assert_eq!(lines, b"{\"mother\":{}}\n");
}

#[test]
#[cfg(not(debug_assertions))]
fn a_place_outside_a_row_is_forgotten() {
    let mut columns = Columns::new(&TABLE);
    columns.cell(0).unwrap().text(b"too soon");
    assert_eq!(columns.finish().unwrap().num_rows(), 0);
    columns.discard_row();
    columns.begin_row();
    columns.discard_row();
    columns.discard_row();
    columns
        .cell(2)
        .unwrap()
        .element()
        .field(0)
        .text(b"too late");
    let batch = columns.finish().unwrap();
    assert_eq!((batch.num_rows(), batch.column(2).len()), (0, 0));
}

#[test]
fn columns_never_set_share_one_array() {
    let mut columns = Columns::new(&TABLE);
    for rows in [3, 3, 5] {
        (0..rows).for_each(|_| {
            columns.begin_row();
        });
        let batch = columns.finish().unwrap();
        let [mother, father] = [batch.column(3), batch.column(4)];
        assert!(Arc::ptr_eq(mother, father));
        assert_eq!(mother.null_count(), rows);
    }
}

#[test]
fn a_column_set_in_every_row_has_no_bitmap() {
    let mut columns = Columns::new(&TABLE);
    texts(&mut columns, &[&b"a"[..]; 100]);
    let array: ArrayRef = Arc::clone(columns.finish().unwrap().column(0));
    assert!(array.nulls().is_none());
}

#[test]
fn a_column_set_once_and_never_again_gives_its_memory_back() {
    let mut columns = Columns::new(&TABLE);
    texts(&mut columns, &[&[b'a'; 100_000]]);
    columns.finish().unwrap();
    let capacity = |columns: &Columns| match &columns.nodes[0].body {
        super::node::Body::Text { values, .. } => values.capacity(),
        _ => 0,
    };
    assert!(capacity(&columns) >= 100_000);
    columns.begin_row();
    columns.finish().unwrap();
    assert_eq!(capacity(&columns), 0);
}

#[test]
fn columns_may_move_to_another_thread() {
    fn moves<T: Send>() {}
    moves::<Columns>();
}

#[test]
fn a_builder_is_one_cache_line() {
    assert_eq!(std::mem::size_of::<super::node::Node>(), 64);
}
