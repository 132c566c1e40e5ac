//! `cargo codegen` over a copy of the workspace, and over the real one.

mod workspace;

use std::path::Path;
use std::process::{Command, Output};

use workspace::{Workspace, real};

const PID: &str = "hl7-model/src/generated/segments/pid.rs";
const PID_COLUMNS: &str = "hl7-model/schemas/pid.columns";
const LAST_OF_PID: &str = r#"{"pos": 40, "name": "Patient Telecommunication Information", "type": "XTN", "max": "*", "item": 2289}"#;
const NEW_OF_PID: &str = r#"{"pos": 41, "name": "Pronouns", "type": "CWE", "max": "*"}"#;
const SEGMENTS: &str = "specs/hl7v2/2.8.2/segments.json";

/// Whether the command found all well, and what it printed.
fn run(root: &Path, arguments: &[&str]) -> (bool, String) {
    let arguments: Vec<String> = arguments.iter().map(|one| (*one).to_owned()).collect();
    let mut out = Vec::new();
    let good = codegen::cli::run(root, &arguments, &mut out).unwrap();
    (good, String::from_utf8(out).unwrap())
}

fn binary(arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_codegen"));
    command.args(arguments).output().unwrap()
}

/// What is committed was made at another time, in another place, by another process.
#[test]
fn the_committed_tree_is_what_the_specs_give_whenever_and_wherever() {
    let elsewhere = Workspace::copy();
    let made = codegen::generate(elsewhere.root()).unwrap();
    assert!(made.tree.files().count() > 400);
    let stale: Vec<String> = made
        .stale(&real())
        .unwrap()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert!(
        stale.is_empty() && made.new_names.is_empty(),
        "{}\nrun cargo codegen",
        stale.join("\n")
    );
}

#[test]
fn the_same_specs_give_the_same_bytes_again() {
    let small = Workspace::small();
    let first = codegen::generate(small.root()).unwrap();
    assert_eq!(codegen::generate(small.root()).unwrap(), first);
}

#[test]
fn check_lists_what_is_stale_or_an_orphan_and_write_mends_it() {
    let copy = Workspace::small();
    assert!(run(copy.root(), &[]).0);
    assert_eq!(
        run(copy.root(), &["check"]),
        (true, "the generated tree is fresh\n".into())
    );
    copy.write(PID, "// edited\n");
    copy.write("hl7-model/src/generated/segments/zzz.rs", "");
    std::fs::remove_file(copy.root().join(PID_COLUMNS)).unwrap();
    let (fresh, said) = run(copy.root(), &["check"]);
    assert!(!fresh);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(
        lines,
        [
            &format!("{PID_COLUMNS} is stale"),
            &format!("{PID} is stale"),
            "hl7-model/src/generated/segments/zzz.rs is not generated any more",
            "run cargo codegen",
        ]
    );
    assert_eq!(
        run(copy.root(), &["write"]),
        (true, "3 files written\n".into())
    );
    assert!(run(copy.root(), &["check"]).0);
}

#[test]
fn a_new_position_gets_a_name_behind_the_frozen_ones() {
    let copy = Workspace::small();
    let before = copy.read("specs/names.lock");
    copy.replace(
        SEGMENTS,
        LAST_OF_PID,
        &format!("{LAST_OF_PID}, {NEW_OF_PID}"),
    );
    let (fresh, said) = run(copy.root(), &["check"]);
    assert!(!fresh);
    assert!(
        said.contains("specs/names.lock lacks PID-41, which would be called pronouns\n"),
        "{said}"
    );
    assert_eq!(
        copy.read("specs/names.lock"),
        before,
        "check changes nothing"
    );
    let (_, said) = run(copy.root(), &["write"]);
    assert!(said.contains("specs/names.lock: PID-41 is called pronouns\n"));
    assert_eq!(
        copy.read("specs/names.lock"),
        format!("{before}PID-41\tpronouns\n")
    );
    assert!(copy.read(PID).contains("pub pronouns: Vec<Maybe<Cwe>>"));
    assert!(run(copy.root(), &["check"]).0);
}

#[test]
fn wrong_words_name_the_nearest_right_one() {
    for (arguments, said) in [
        (
            &["chek"][..],
            "there is no command chek; did you mean check?",
        ),
        (&["Write"], "there is no command Write; did you mean write?"),
        (
            &["frobnicate"],
            "there is no command frobnicate; known: write, check, diff, vendor, help",
        ),
        (
            &["check", "now"],
            "check takes no arguments, but now was given",
        ),
        (
            &["diff", "--agianst", "x"],
            "there is no option --agianst; did you mean --against?",
        ),
        (&["diff", "2.5"], "usage: cargo codegen diff"),
        (
            &["diff", "2.5.1", "v2.6"],
            "there is no release v2.6; did you mean 2.6?",
        ),
        (&["vendor", "--now"], "unknown argument --now; usage"),
    ] {
        let output = binary(arguments);
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {error}");
        assert!(error.starts_with(&format!("error: {said}")), "{error}");
    }
}

#[test]
fn help_names_every_command() {
    for arguments in [&["--help"][..], &["-h"], &["help"], &["diff", "--help"]] {
        let output = binary(arguments);
        assert!(output.status.success());
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        for command in ["[write]", "check", "diff", "diff OLD NEW", "vendor"] {
            assert!(said.contains(&format!("cargo codegen {command}")), "{said}");
        }
    }
}

#[test]
fn a_spec_that_cannot_be_read_is_a_failure_and_names_the_file() {
    let copy = Workspace::small();
    copy.replace(SEGMENTS, LAST_OF_PID, r#"{"pos": 40, "nane": "x"}"#);
    let refused = codegen::generate(copy.root()).unwrap_err().to_string();
    assert!(refused.contains(SEGMENTS), "{refused}");
    assert!(refused.contains("unknown field `nane`"), "{refused}");
    assert!(refused.contains("line 1917 column"), "{refused}");
}

#[test]
fn what_the_standard_changed_between_releases_is_listed_by_position() {
    let (good, said) = run(&real(), &["diff", "2.3", "2.8.2"]);
    assert!(good);
    for line in [
        "withdrawn    PID-2  Patient ID (External ID) (CX, O, once)",
        "renamed      PID-3  Patient ID (Internal ID) -> Patient Identifier List",
        "repetition   PID-6  once -> any number",
        "retyped      PID-8  IS -> CWE",
        "optionality  CX.1  O -> R",
        "added        CX.10  Assigning Agency or Department (CWE, O, once)",
    ] {
        assert!(said.lines().any(|other| other == line), "{line}");
    }
    assert_eq!(
        run(&real(), &["diff", "2.5", "2.5"]),
        (true, "nothing changed\n".into())
    );
}

fn git(root: &Path, arguments: &[&str]) {
    let status = Command::new("git")
        .current_dir(root)
        .args(["-c", "user.name=A", "-c", "user.email=a@example.org"])
        .args(arguments)
        .status()
        .unwrap();
    assert!(status.success(), "git {arguments:?}");
}

/// A copy whose schemas are committed and tagged.
fn committed() -> Workspace {
    let copy = Workspace::small();
    copy.add_schemas();
    git(copy.root(), &["init", "-q"]);
    git(
        copy.root(),
        &["add", "hl7-model/schemas", "fhir-model/schemas"],
    );
    git(copy.root(), &["commit", "-q", "-m", "Schemas"]);
    git(copy.root(), &["tag", "published"]);
    copy
}

/// Lets a field repeat that did not.
fn break_pid(copy: &Workspace) {
    let once =
        r#"{"pos": 8, "name": "Administrative Sex", "type": "CWE", "table": "0001", "item": 111}"#;
    let thrice = once.replace(r#""CWE","#, r#""CWE", "max": 3,"#);
    copy.replace(SEGMENTS, once, &thrice);
}

const BROKEN: &str = "retyped    pid  administrative_sex[]  struct -> struct[]  PID-8\n";

#[test]
fn a_change_that_breaks_queries_needs_a_word_and_an_entry_in_the_changelog() {
    let copy = committed();
    assert_eq!(
        run(copy.root(), &["diff"]),
        (true, "no table changed\n".into())
    );
    copy.replace(
        SEGMENTS,
        LAST_OF_PID,
        &format!("{LAST_OF_PID}, {NEW_OF_PID}"),
    );
    let (allowed, said) = run(copy.root(), &["diff"]);
    assert!(allowed);
    assert_eq!(
        said,
        "added      pid  pronouns[]  struct[]  PID-41\n\
         columns were added, nothing else\n"
    );
    break_pid(&copy);
    copy.write("CHANGELOG.md", "## Unreleased\n\n### Schema\n\n- `pv1`.\n");
    let (allowed, said) = run(copy.root(), &["diff", "--accept-breaking"]);
    assert!(!allowed);
    assert!(said.ends_with("no entry under ### Schema of Unreleased names pid\n"));
    copy.write(
        "CHANGELOG.md",
        "## Unreleased\n\n### Schema\n\n- `pid`: `administrative_sex` repeats.\n",
    );
    assert!(run(copy.root(), &["diff", "--accept-breaking"]).0);
    let (allowed, said) = run(copy.root(), &["diff"]);
    assert!(!allowed, "the entry is not the word");
    assert!(said.contains(BROKEN), "{said}");
}

#[test]
fn diff_compares_with_any_commit() {
    let copy = committed();
    break_pid(&copy);
    let since_last = run(copy.root(), &["diff"]);
    assert!(!since_last.0 && since_last.1.contains(BROKEN));
    git(
        copy.root(),
        &["rm", "-q", "--cached", "-r", "hl7-model/schemas"],
    );
    git(copy.root(), &["commit", "-q", "-m", "None"]);
    assert!(run(copy.root(), &["diff"]).0, "every table is new");
    let since_tag = run(copy.root(), &["diff", "--against", "published"]);
    assert_eq!(since_tag, since_last);
    let arguments = ["diff", "--against", "nowhere"].map(str::to_owned);
    let refused = codegen::cli::run(copy.root(), &arguments, &mut Vec::new()).unwrap_err();
    assert!(
        refused.to_string().starts_with("git ls-tree: "),
        "{refused}"
    );
}

#[test]
fn diff_compares_with_a_folder_and_refuses_one_without_schemas() {
    let copy = Workspace::small();
    copy.add_schemas();
    let schemas = copy.root().join("hl7-model/schemas");
    let against = ["diff", "--against", schemas.to_str().unwrap()];
    assert!(run(copy.root(), &against).0);
    copy.replace(PID_COLUMNS, "set_id_pid\tint64", "set_id_pid\tint32");
    std::fs::remove_file(schemas.join("pv1.columns")).unwrap();
    std::fs::copy(schemas.join("pv2.columns"), schemas.join("old.columns")).unwrap();
    let (allowed, said) = run(copy.root(), &against);
    assert!(!allowed);
    let lines: Vec<&str> = said.lines().collect();
    assert_eq!(
        lines[..3],
        [
            "removed    old  the whole table",
            "widened    pid  set_id_pid  int32 -> int64  PID-1",
            "added      pv1  the whole table",
        ]
    );
    let empty = tempfile::tempdir().unwrap();
    let arguments = ["diff", "--against", empty.path().to_str().unwrap()].map(str::to_owned);
    let refused = codegen::cli::run(copy.root(), &arguments, &mut Vec::new());
    assert!(refused.is_err_and(|error| error.to_string().contains("has no .columns files")));
}
