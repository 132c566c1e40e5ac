//! Classes of changes over small contracts, and of what the standard changed over small releases.

use codegen::diff::changes::compare;
use codegen::diff::columns::{Tables, parse};
use codegen::diff::releases;
use codegen::spec::{ReleaseSpec, Spec};

/// A contract of one table `t`.
fn table(lines: &[&str]) -> Tables {
    let text: String = lines
        .iter()
        .map(|line| line.replace(' ', "\t").replace('_', " ") + "\n")
        .collect();
    Tables::from([("t".to_owned(), parse(&text).unwrap())])
}

/// The changes as lines. A blank stands for a tab, and an underscore for a blank.
fn changes(old: &[&str], new: &[&str]) -> Vec<String> {
    compare(&table(old), &table(new))
        .iter()
        .map(|change| {
            change
                .to_string()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect()
}

#[test]
fn an_equal_contract_has_no_changes() {
    let lines = ["id text_not_null MSH-10", "name[].family text PID-5.1"];
    assert_eq!(changes(&lines, &lines), [""; 0]);
}

#[test]
fn a_new_column_is_added_wherever_it_stands() {
    let old = ["a text A-1", "s.x text A-3.1", "b text A-2"];
    let new = [
        "a text A-1",
        "n int64 A-4",
        "s.x text A-3.1",
        "s.y date A-3.2",
        "b text A-2",
    ];
    assert_eq!(
        changes(&old, &new),
        ["added t s.y date A-3.2", "added t n int64 A-4"]
    );
}

#[test]
fn a_column_that_is_gone_is_removed_as_one_line_however_wide() {
    let old = ["a text A-1", "s[].x text A-3.1", "s[].y date A-3.2"];
    assert_eq!(
        changes(&old, &["a text A-1"]),
        ["removed t s[] struct[] A-3"]
    );
}

#[test]
fn wider_types_and_nulls_are_widened() {
    let old = [
        "a int32 A-1",
        "b int64 A-2",
        "c text_not_null A-3",
        "d[] int32 A-4",
    ];
    let new = [
        "a int64 A-1",
        "b decimal(38,9) A-2",
        "c text A-3",
        "d[] decimal(38,9) A-4",
    ];
    assert_eq!(
        changes(&old, &new),
        [
            "widened t a int32 -> int64 A-1",
            "widened t b int64 -> decimal(38,9) A-2",
            "widened t c text not null -> text A-3",
            "widened t d[] int32[] -> decimal(38,9)[] A-4",
        ]
    );
}

#[test]
fn any_other_type_is_retyped() {
    let old = [
        "a int64 A-1",
        "b text A-2",
        "c text A-3",
        "d text A-4",
        "e text A-5",
        "f[].x text A-6.1",
    ];
    let new = [
        "a int32 A-1",
        "b text_not_null A-2",
        "c[] text A-3",
        "d.x text A-4.1",
        "e timestamp A-5",
        "f.x text A-6.1",
    ];
    assert_eq!(
        changes(&old, &new),
        [
            "retyped t a int64 -> int32 A-1",
            "retyped t b text -> text not null A-2",
            "retyped t c[] text -> text[] A-3",
            "retyped t d text -> struct A-4 -> A-4.1",
            "retyped t e text -> timestamp A-5",
            "retyped t f struct[] -> struct A-6.1",
        ]
    );
}

#[test]
fn the_same_origin_under_a_new_name_is_renamed() {
    let old = [
        "a text A-1",
        "s[].x text A-3.1",
        "s[].y text A-3.2",
        "z int32 A-9",
    ];
    let new = [
        "b text A-1",
        "r[].x text A-3.1",
        "r[].w text A-3.2",
        "r[].new text A-3.3",
        "q int64 A-9",
    ];
    assert_eq!(
        changes(&old, &new),
        [
            "renamed t a -> b text A-1",
            "renamed t s -> r struct[] A-3",
            "renamed t r[].y -> w text A-3.2",
            "added t r[].new text A-3.3",
            "renamed t z -> q int64 A-9",
            "widened t q int32 -> int64 A-9",
        ]
    );
}

#[test]
fn two_columns_of_one_origin_are_told_apart_by_their_types() {
    let old = ["number decimal(38,9) A-5", "code text A-5"];
    let new = ["value_code text A-5", "value_number decimal(38,9) A-5"];
    let new: Vec<String> = new.iter().map(|line| line.replace('_', "")).collect();
    let new: Vec<&str> = new.iter().map(String::as_str).collect();
    let found = changes(&old, &new);
    assert!(found.contains(&"renamed t number -> valuenumber decimal(38,9) A-5".to_owned()));
    assert!(found.contains(&"renamed t code -> valuecode text A-5".to_owned()));
}

#[test]
fn the_same_name_from_another_place_is_moved() {
    assert_eq!(
        changes(&["a text A-1"], &["a text A-1,_A-2"]),
        ["moved t a text A-1 -> A-1, A-2"]
    );
}

#[test]
fn only_the_columns_that_changed_their_order_are_reordered() {
    let old = ["a text A-1", "b text A-2", "c text A-3", "d text A-4"];
    let new = [
        "n text A-9",
        "b text A-2",
        "c text A-3",
        "a text A-1",
        "d text A-4",
    ];
    assert_eq!(
        changes(&old, &new),
        ["reordered t a text A-1", "added t n text A-9"]
    );
}

#[test]
fn whole_tables_come_and_go() {
    let mut new = table(&["a text A-1"]);
    let old = new.clone();
    let columns = new.remove("t").unwrap();
    new.insert("u".into(), columns);
    let lines: Vec<String> = compare(&old, &new)
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        lines,
        [
            "removed    t  the whole table",
            "added      u  the whole table"
        ]
    );
}

fn release(name: &str, segments: &str) -> ReleaseSpec {
    ReleaseSpec {
        release: name.into(),
        segments: serde_json::from_str(segments).unwrap(),
        datatypes: serde_json::from_str(
            r#"{"CX": {"name": "Id", "components": [{"pos": 1, "name": "ID", "type": "ST"}]}}"#,
        )
        .unwrap(),
        ..ReleaseSpec::default()
    }
}

#[test]
fn releases_are_compared_position_by_position() {
    let mut new = release(
        "2.5",
        r#"{"PID": {"name": "Patient", "fields": [
            {"pos": 1, "name": "Set ID", "type": "SI"},
            {"pos": 2, "name": "Patient ID", "type": "CX", "opt": "W"},
            {"pos": 3, "name": "Identifier List", "type": "CX", "opt": "R", "max": "*"},
            {"pos": 4, "name": "Reserved"},
            {"pos": 5, "name": "Name", "type": "XPN"}]},
            "OLD": {"name": "Old", "withdrawn": true, "fields": []},
            "NEW": {"name": "New", "fields": []}}"#,
    );
    new.datatypes.clear();
    let spec = Spec {
        releases: vec![
            release(
                "2.3",
                r#"{"PID": {"name": "Patient", "fields": [
                    {"pos": 1, "name": "Set ID", "type": "SI"},
                    {"pos": 2, "name": "Patient ID", "type": "ST"},
                    {"pos": 3, "name": "Internal ID", "type": "CM", "max": 3},
                    {"pos": 4, "name": "Alternate ID", "type": "ST"}]},
                    "OLD": {"name": "Old", "fields": []}}"#,
            ),
            new,
        ],
        ..Spec::default()
    };
    let text = releases::compare(&spec, "2.3", "2.5").unwrap();
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(
        lines,
        [
            "added        NEW  New",
            "withdrawn    OLD  Old",
            "withdrawn    PID-2  Patient ID (ST, O, once)",
            "retyped      PID-3  CM -> CX",
            "renamed      PID-3  Internal ID -> Identifier List",
            "optionality  PID-3  O -> R",
            "repetition   PID-3  3 times -> any number",
            "withdrawn    PID-4  Alternate ID (ST, O, once)",
            "added        PID-5  Name (XPN, O, once)",
            "withdrawn    CX  Id",
        ]
    );
    assert_eq!(releases::compare(&spec, "2.5", "2.5").unwrap(), "");
    let refused = releases::compare(&spec, "2.3", "2.4").unwrap_err();
    assert!(refused.to_string().starts_with("there is no release 2.4"));
}
