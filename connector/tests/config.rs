//! Options from a file.

mod cli;

use std::fs;

use cli::{Said, connector, messages, rows, run};
use serde_json::Value;

#[test]
fn options_stand_in_a_file_and_the_command_line_goes_before_it() {
    let folder = tempfile::tempdir().unwrap();
    let from = folder.path().join("from");
    fs::create_dir_all(from.join("deep")).unwrap();
    fs::write(from.join("deep/a.msg"), messages(5, "none").concat()).unwrap();
    let (out, file) = (
        folder.path().join("out"),
        folder.path().join("options.toml"),
    );
    let text = format!(
        "storage_path = {from:?}\noutput = {out:?}\nformat = \"parquet\"\ntables = [\"hl7_messages\", \"pid\"]\n\
         file_pattern = [\"*.txt\", \"*.msg\"]\nrecursive = true\nbatch_size = 10\nsettle = \"0s\"\njson = true\n\
         quiet = false\n\n[columns]\npid = [\"message_control_id\", \"patient_name\"]\n"
    );
    fs::write(&file, text).unwrap();
    let run = |args: &[&str]| {
        let mut command = connector();
        command.arg("ingest").arg("--config").arg(&file);
        Said::from(command.args(args).output().unwrap())
    };
    let said = run(&["--format", "ndjson"]);
    assert_eq!(said.status, Some(0), "{}", said.err);
    assert_eq!(said.report().tables.len(), 2);
    assert_eq!(rows(&out, "hl7_messages").len(), 5);
    let pid = &rows(&out, "pid")[0];
    assert!(pid.as_object().unwrap().keys().count() <= 2, "{pid}");

    for (line, says) in [
        ("recursve = true", "--recursive"),
        ("mode = \"stream\"", "streaming"),
        ("batch_size = 1.5", "`batch_size` has a value of no option"),
        ("batch_size =", "line 1"),
    ] {
        fs::write(&file, line).unwrap();
        let said = run(&["--storage-path", ".", "--output", "x"]);
        assert_eq!(said.status, Some(2), "{line}: {}", said.err);
        assert!(said.err.contains(says), "{line}: {}", said.err);
    }
    fs::remove_file(&file).unwrap();
    let said = run(&[]);
    assert_eq!(said.status, Some(1));
    assert!(said.err.contains("cannot read"), "{}", said.err);
}

#[test]
fn a_file_may_have_several_sources_and_one_that_fails_stops_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("options.toml");
    let in_folder = |name: &str| folder.path().join(name);
    let all = messages(7, "none");
    for (name, messages) in [("lab", &all[..4]), ("ward", &all[4..])] {
        fs::create_dir(in_folder(name)).unwrap();
        fs::write(in_folder(name).join("a.hl7"), messages.concat()).unwrap();
    }
    let source = |name: &str, tables: &str| {
        format!(
            "[[source]]\nstorage_path = {:?}\noutput = {:?}\ntables = [{tables}]\n",
            in_folder(name),
            in_folder(&format!("{name}-out"))
        )
    };
    let top = "format = \"ndjson\"\nsettle = \"0s\"\njson = true\n";
    let sources = [
        source("lab", "\"hl7_messages\""),
        source("gone", "\"pid\""),
        source("ward", "\"hl7_messages\", \"pid\""),
    ];
    fs::write(&file, format!("{top}{}", sources.concat())).unwrap();
    let said = run(["ingest", "--config", file.to_str().unwrap()]);
    assert_eq!(said.status, Some(1), "{}", said.err);
    assert!(
        said.err.contains("source 2 of 3") && said.err.contains("gone"),
        "{}",
        said.err
    );
    assert_eq!(rows(&in_folder("lab-out"), "hl7_messages").len(), 4);
    assert_eq!(rows(&in_folder("ward-out"), "pid").len(), 3);
    assert!(!in_folder("lab-out").join("pid").exists());

    // What is wrong in any of them is said before any is begun.
    let wrong = format!("{top}{}{}tabels = 1\n", sources[0], sources[2]);
    fs::write(&file, wrong.replace("-out", "-new")).unwrap();
    let said = run(["ingest", "--config", file.to_str().unwrap()]);
    assert_eq!(said.status, Some(2), "{}", said.err);
    assert!(
        said.err.contains("tabels") && !in_folder("lab-new").exists(),
        "{}",
        said.err
    );

    fs::write(
        &file,
        format!("mode = \"streaming\"\n{top}{}{}", sources[0], sources[2]),
    )
    .unwrap();
    let said = run(["ingest", "--config", file.to_str().unwrap()]);
    assert_eq!(said.status, Some(2));
    assert!(said.err.contains("never ends"), "{}", said.err);
}

#[test]
fn the_schema_of_a_file_lists_every_option() {
    let said = run(["schema", "config"]);
    assert_eq!(said.status, Some(0), "{}", said.err);
    let schema: Value = serde_json::from_str(&said.out).unwrap();
    let options = schema["properties"].as_object().unwrap();
    for name in [
        "storage_path",
        "mode",
        "max_files_per_trigger",
        "checkpoint_path",
        "error_handling",
    ] {
        assert!(options[name]["description"].is_string(), "{name}");
    }
    assert_eq!(options["mode"]["default"], "batch");
    assert_eq!(options["error_handling"]["enum"][2], "dead_letter");
    assert_eq!(options["recursive"]["default"], false);
    assert_eq!(options["tables"]["type"], "array");
    assert_eq!(options["json"]["type"], "boolean");
    let help = run(["ingest", "--help"]).out;
    let options_of_help = help.lines().filter_map(|line| {
        let line = line.trim_start().trim_start_matches("-q, ");
        line.strip_prefix("--")?.split([' ', '[', '=']).next()
    });
    for option in options_of_help.filter(|name| *name != "help") {
        let name = option.replace('-', "_");
        assert!(options.contains_key(name.trim_end()), "{name}");
    }
}
